/// A place in our own page.
struct Anchor {
    let name: String

    /// The place called `name`.
    init(_ name: StaticString) {
        self.name = "\(name)"
    }

    /// The place called `name` with a number.
    init(_ name: StaticString, _ number: Int) {
        self.name = "\(name)\(number)"
    }
}
