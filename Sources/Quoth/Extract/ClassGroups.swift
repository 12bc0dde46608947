/// What elements around a block are, by their tags, roles, and the words of their classes and ids.
struct ClassGroups: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    /// The groups in the order of their bits: the first ones are tags, the others are groups of ``ClassWords``.
    static let names = [
        "<article>", "<main>", "<nav>", "<header>", "<footer>", "<aside>", "<form>", "<figure>", "<table>", "<list>",
        "<button>", "<dialog>", "<blockquote>", "<section>", "<hidden>", "<details>", "body", "article", "content",
        "main", "intro", "toc", "faq", "quote", "product", "list", "footer", "nav", "header", "sidebar", "form",
        "newsletter", "social", "comments", "related", "author", "meta", "caption", "unseen", "modal", "cookie", "ad",
        "message", "button", "title", "label", "disclaimer", "mobile", "slider", "review", "notes", "contact", "search",
    ]

    static let article = ClassGroups(rawValue: 1 << 0)
    static let main = ClassGroups(rawValue: 1 << 1)
    static let nav = ClassGroups(rawValue: 1 << 2)
    static let header = ClassGroups(rawValue: 1 << 3)
    static let footer = ClassGroups(rawValue: 1 << 4)
    static let aside = ClassGroups(rawValue: 1 << 5)
    static let form = ClassGroups(rawValue: 1 << 6)
    static let figure = ClassGroups(rawValue: 1 << 7)
    static let table = ClassGroups(rawValue: 1 << 8)
    static let list = ClassGroups(rawValue: 1 << 9)
    static let button = ClassGroups(rawValue: 1 << 10)
    static let dialog = ClassGroups(rawValue: 1 << 11)
    static let blockquote = ClassGroups(rawValue: 1 << 12)
    static let section = ClassGroups(rawValue: 1 << 13)
    static let hidden = ClassGroups(rawValue: 1 << 14)
    static let details = ClassGroups(rawValue: 1 << 15)

    /// The group called `name` in ``names``.
    init(named name: String) {
        guard let bit = Self.names.lastIndex(of: name) else { preconditionFailure("No class group is called \(name).") }
        rawValue = 1 << UInt64(bit)
    }

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The groups of one element, by its tag, its role and the words of its class and id.
    /// - Complexity: O(*n*) in the bytes of its start tag.
    init(of node: Int, in tree: HTMLTree) {
        let element = tree.nodes[node]
        var groups = Self.ofTag(element.tag)
        guard element.tag != .html, element.tag != .body else {
            self = []
            return
        }
        var cursor = HTMLAttributes(start: Int(element.attributes), end: Int(element.end))
        while let attribute = cursor.next(tree.bytes.span) {
            switch ClassWords.Attribute(tree.bytes, attribute.name) {
            case .words: groups.formUnion(ClassWords.groups(tree.bytes, attribute.value))
            case .hidden: groups.insert(.hidden)
            case .ariaHidden: if attribute.value.count == 4 { groups.insert(.hidden) }
            case .style: if ClassWords.hides(tree.bytes, attribute.value) { groups.insert(.hidden) }
            case nil: break
            }
        }
        self = groups
    }

    private static func ofTag(_ tag: HTMLTag) -> ClassGroups {
        switch tag {
        case .article: .article
        case .main: .main
        case .nav, .menu: .nav
        case .header: .header
        case .footer: .footer
        case .aside: .aside
        case .form, .fieldset: .form
        case .figure, .figcaption: .figure
        case .table: .table
        case .ul, .ol: .list
        case .button: .button
        case .dialog: .dialog
        case .blockquote: .blockquote
        case .section: .section
        case .details: .details
        default: []
        }
    }
}
