/// Keeps the scripts of the sources that one run has looked into.
final class ScriptShelf {
    private let sources: [QuotedDocument]
    private var scripts: [Int: Script] = [:]

    /// An empty shelf over `sources`.
    init(_ sources: [QuotedDocument]) {
        self.sources = sources
    }

    /// The script of source number `document`, made at the first call.
    func script(_ document: Int) -> Script {
        if let known = scripts[document] { return known }
        let script = Script(sources[document], document: document)
        scripts[document] = script
        return script
    }
}
