/// Keeps the scripts of the sources that one run has looked into.
final class ScriptShelf {
    private let sources: [QuotedDocument]
    private var scripts: [Int: Script] = [:]
    /// What is kept beyond this run, and under which key each source stands there.
    private let cache: (scripts: ScriptCache, keys: [Int])?

    /// An empty shelf over `sources`.
    init(_ sources: [QuotedDocument], cache: (scripts: ScriptCache, keys: [Int])? = nil) {
        self.sources = sources
        self.cache = cache
    }

    /// The script of source number `document`, made at the first call.
    func script(_ document: Int) -> Script {
        if let known = scripts[document] { return known }
        func made() -> Script { Script(sources[document], document: document) }
        var script = cache.map { $0.scripts.script($0.keys[document], made) } ?? made()
        script.document = document
        scripts[document] = script
        return script
    }
}
