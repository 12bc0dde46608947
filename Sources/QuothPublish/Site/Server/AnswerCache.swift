/// Answers that were given already, as long as the record is the same: what many ask for is made once.
///
/// An answer is a function of what was asked, of who asks, and of the record, so it is kept under the former two and goes with
/// the reader of the latter. What somebody gets who is logged in is not kept.
struct AnswerCache {
    /// The bytes of all answers that are kept, with the addresses that they answer.
    static let limit = 24 << 20

    /// What the answer to a request depends on, beside the record.
    struct Key: Hashable {
        private let method: String
        private let target: String
        private let origin: String
        private let language: SiteLanguage
        private let wish: SiteTwin?
        private let visitor: Visitor
        private let people: [Int]

        /// - Parameter people: The state of what is kept of people.
        /// - Returns: `nil` for a request whose answer is not to be kept.
        init?(_ request: SiteRequest, _ visitor: Visitor, people: [Int], _ language: SiteLanguage) {
            switch visitor.proof {
            case .none, .machine: break
            case .session, .token: return nil
            }
            guard request.isRead else { return nil }
            method = request.method
            target = request.path + "?" + request.rawQuery
            origin = request.origin
            (self.language, wish) = (language, request.wish)
            self.people = people
            var visitor = visitor
            // Where somebody asks from is for the audit log alone.
            visitor.address = ""
            self.visitor = visitor
        }

        fileprivate var size: Int { target.utf8.count + origin.utf8.count + visitor.formToken.utf8.count + 300 }
    }

    /// What was asked for lately; and what was before that, and was not asked for since.
    private var young: [Key: SiteResponse] = [:], old: [Key: SiteResponse] = [:]
    private(set) var youngBytes = 0, oldBytes = 0

    /// The answer under `key`, if one is kept.
    mutating func answer(_ key: Key) -> SiteResponse? {
        if let answer = young[key] { return answer }
        guard let answer = old[key] else { return nil }
        put(answer, key)
        return answer
    }

    /// Keeps `answer`, and lets go of those that were not asked for longest.
    mutating func keep(_ answer: SiteResponse, for key: Key) {
        guard answer.status == 200, answer.freshness == .checked || answer.freshness == .own else { return }
        if answer.body.count < Self.limit / 16 { put(answer, key) }
    }

    private mutating func put(_ answer: SiteResponse, _ key: Key) {
        guard young.updateValue(answer, forKey: key) == nil else { return }
        youngBytes += answer.body.count + key.size
        if youngBytes > Self.limit / 2 {
            (old, oldBytes) = (young, youngBytes)
            (young, youngBytes) = ([:], 0)
        }
    }
}
