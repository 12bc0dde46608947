/// Gives names the usual prefix of their namespace (Namespaces in XML 1.0).
///
/// A prefix that is declared nowhere is kept as it is: broken feeds use `dc:creator` without saying what `dc` is.
struct XMLNames {
    private static let prefixes: [String: String] = [
        "http://www.w3.org/2005/Atom": "atom", "http://purl.org/atom/ns#": "atom",
        "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
        "http://purl.org/rss/1.0/modules/content/": "content", "http://purl.org/rss/1.0/": "",
        "http://my.netscape.com/rdf/simple/0.9/": "", "http://backend.userland.com/rss2": "",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf", "http://www.w3.org/1999/xhtml": "xhtml",
        "http://www.w3.org/XML/1998/namespace": "xml",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    ]

    /// What each prefix stands for, the innermost declaration last.
    private var declared: [String: [String]] = [:]
    /// The prefixes that each open element declares.
    private var scopes: [[String]] = []

    /// An element with `attributes`, which may declare prefixes, begins.
    mutating func open(_ attributes: [(name: String, value: Slice<UnsafeBufferPointer<UInt8>>)]) {
        var own: [String] = []
        for (name, value) in attributes where name.utf8.starts(with: "xmlns".utf8) {
            let rest = name.utf8.dropFirst(5)
            guard rest.isEmpty || rest.first == UInt8(ascii: ":") else { continue }
            let prefix = String(decoding: rest.dropFirst(), as: UTF8.self)
            declared[prefix, default: []].append(String(decoding: value, as: UTF8.self))
            own.append(prefix)
        }
        scopes.append(own)
    }

    /// An element ends.
    mutating func close() {
        for prefix in scopes.popLast() ?? [] { declared[prefix]?.removeLast() }
    }

    /// The name of an element or attribute that the document calls `raw`.
    func name(_ raw: String, isAttribute: Bool) -> String {
        let colon = raw.utf8.firstIndex(of: UInt8(ascii: ":"))
        if isAttribute, colon == nil { return raw }
        let prefix = colon.map { String(raw[..<$0]) } ?? ""
        let local = colon.map { String(raw[raw.utf8.index(after: $0)...]) } ?? raw
        guard let uri = declared[prefix]?.last, let usual = Self.prefixes[uri] else { return raw }
        return usual.isEmpty ? local : usual + ":" + local
    }
}
