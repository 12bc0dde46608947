/// An attribute of an element. Names and classes are ours; a value from a text can only come in by a way that fits it.
struct Attribute {
    let name: StaticString
    let value: String

    private init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = value
    }

    static func `class`(_ names: StaticString) -> Attribute { Attribute("class", "\(names)") }
    static func lang(_ tag: StaticString) -> Attribute { Attribute("lang", "\(tag)") }
    static func hreflang(_ language: SiteLanguage) -> Attribute { Attribute("hreflang", language.rawValue) }
    static func role(_ role: StaticString) -> Attribute { Attribute("role", "\(role)") }
    static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", "\(scope)") }
    static func type(_ type: StaticString) -> Attribute { Attribute("type", "\(type)") }
    /// A name and a value that are both ours.
    static func fixed(_ name: StaticString, _ value: StaticString) -> Attribute { Attribute(name, "\(value)") }
    static func name(_ name: StaticString) -> Attribute { Attribute("name", "\(name)") }
    static func type(_ type: MediaType) -> Attribute { Attribute("type", type.rawValue) }
    /// What stands in a field of a form.
    static func value(_ text: String) -> Attribute { Attribute("value", text) }
    /// What the reader is asked for.
    static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", text) }
    static func title(_ text: String) -> Attribute { Attribute("title", text) }
    static func id(_ anchor: Anchor) -> Attribute { Attribute("id", anchor.name) }
    static func href(_ anchor: Anchor) -> Attribute { Attribute("href", "#" + anchor.name) }
    static func `for`(_ anchor: Anchor) -> Attribute { Attribute("for", anchor.name) }
    static func described(by anchor: Anchor) -> Attribute { Attribute("aria-describedby", anchor.name) }
    static func labelled(by anchor: Anchor) -> Attribute { Attribute("aria-labelledby", anchor.name) }
    static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }

    /// A link into the site.
    static func href(_ link: SiteLink) -> Attribute { Attribute("href", link.path) }
    /// What a form is sent to.
    static func action(_ link: SiteLink) -> Attribute { Attribute("action", link.path) }
    /// A file of the site.
    static func source(_ link: SiteLink) -> Attribute { Attribute("src", link.path) }

    /// The language of some text; nothing where the tag is none.
    static func lang(_ tag: String?) -> [Attribute] {
        guard let tag, !tag.isEmpty, tag.utf8.count <= 35,
            tag.utf8.allSatisfy({ $0 == 0x2D || $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
        else { return [] }
        return [Attribute("lang", tag)]
    }

    /// A date or a time in ISO 8601.
    static func datetime(_ text: String) -> Attribute { Attribute("datetime", text) }

    /// Text in a direction that its own letters give.
    static var ownDirection: Attribute { Attribute("dir", "auto") }
    /// Nothing that is read out.
    static var hidden: Attribute { Attribute("aria-hidden", "true") }
    /// Can be scrolled to with the keyboard.
    static var focusable: Attribute { Attribute("tabindex", "0") }

    /// A link out of the page, which tells the other side nothing and gives it no hold on this page.
    static func external(_ link: WebLink) -> [Attribute] {
        [Attribute("href", link.url), Attribute("rel", "noopener noreferrer")]
    }
}

/// Attributes of drawings: numbers of ours, in units of the drawing.
extension Attribute {
    /// The size of a drawing, and its coordinates.
    static func size(_ width: Int, _ height: Int) -> [Attribute] {
        [
            Attribute("viewBox", "0 0 \(width) \(height)"), Attribute("width", "\(width)"),
            Attribute("height", "\(height)"),
        ]
    }

    static func at(_ x: Int, _ y: Int) -> [Attribute] { [Attribute("x", "\(x)"), Attribute("y", "\(y)")] }

    static func from(_ x: Int, _ y: Int, to x2: Int, _ y2: Int) -> [Attribute] {
        [Attribute("x1", "\(x)"), Attribute("y1", "\(y)"), Attribute("x2", "\(x2)"), Attribute("y2", "\(y2)")]
    }

    static func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> [Attribute] {
        at(x, y) + [Attribute("width", "\(width)"), Attribute("height", "\(height)")]
    }

    /// The outline of a shape, made of numbers and letters of ours.
    static func outline(_ path: String) -> Attribute { Attribute("d", path) }
}
