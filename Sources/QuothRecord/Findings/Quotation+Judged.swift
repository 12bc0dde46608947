internal import Quoth

extension Quotation {
    /// Whether it is judged as it comes in: reports in the writer's words only are when somebody asks.
    var isJudgedWhenAdded: Bool { kind == .direct || kind == .mixed }
}
