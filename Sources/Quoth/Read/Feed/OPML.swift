/// A list of feeds as readers exchange it (<http://opml.org/spec2.opml>).
public enum OPML {
    /// The most addresses that are read.
    public static let limit = 50_000

    /// The addresses of the feeds that `text` lists, in order, each once; `nil` if it is no OPML.
    /// - Complexity: O(*n*) in the bytes.
    public static func addresses(in text: [UInt8]) -> [String]? {
        guard XMLRoot.name(in: text) == "opml" else { return nil }
        let tree = XMLTree(text)
        var seen: Set<String> = []
        var addresses: [String] = []
        for place in tree.nodes.indices where !tree.nodes[place].isText && tree.name(of: place) == "outline" {
            let attribute = tree.attributes[tree.nodes[place].attributes].first {
                tree.name(of: $0).lowercased() == "xmlurl"
            }
            guard let attribute, addresses.count < limit else { continue }
            let address = String(decoding: tree.bytes[attribute.value], as: UTF8.self)
            if seen.insert(address).inserted { addresses.append(address) }
        }
        return addresses
    }
}
