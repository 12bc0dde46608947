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
    static func role(_ role: StaticString) -> Attribute { Attribute("role", "\(role)") }
    static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", "\(scope)") }
    static func type(_ type: StaticString) -> Attribute { Attribute("type", "\(type)") }
    static func id(_ anchor: Anchor) -> Attribute { Attribute("id", anchor.name) }
    static func href(_ anchor: Anchor) -> Attribute { Attribute("href", "#" + anchor.name) }
    static func labelled(by anchor: Anchor) -> Attribute { Attribute("aria-labelledby", anchor.name) }
    static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }

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
