/// The versions of the machine-readable output. Each grows by one with a change that a reader can notice.
enum Schema {
    static let check = "quoth/check@1"
    static let trace = "quoth/trace@1"
    static let quotes = "quoth/quotes@1"
    static let extract = "quoth/extract@1"
    static let explain = "quoth/explain@1"
}
