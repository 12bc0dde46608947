/// What the styles of a document are for. Their ids are in the writer's language, their names in English.
struct WordStyles {
    /// What a paragraph is by its style.
    enum Role {
        case title, heading, item, quotation, plain
    }

    private var roles: [String: Role] = [:]

    /// Reads the part `styles.xml`.
    /// - Complexity: O(*n*) in the bytes.
    init(_ xml: [UInt8]) {
        let tree = XMLTree(xml)
        guard let root = tree.root else { return }
        for style in tree.children("w:style", of: root) {
            guard let id = tree.attribute("w:styleId", of: style), let name = tree.child("w:name", of: style) else {
                continue
            }
            roles[id] = Self.role(tree.attribute("w:val", of: name) ?? "")
        }
    }

    /// The role of the style called `id`.
    func role(_ id: String) -> Role { roles[id] ?? Self.role(id) }

    private static func role(_ name: String) -> Role {
        let name = name.lowercased().filter { $0 != " " && $0 != "-" }
        if name == "title" { return .title }
        if name.hasPrefix("heading") || name == "subtitle" { return .heading }
        if name.hasPrefix("list") { return .item }
        return name.contains("quote") ? .quotation : .plain
    }
}
