/// What elements around a block are, by their tags, roles, and the words of their classes and ids.
struct ClassGroups: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

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
    static let hidden = ClassGroups(rawValue: 1 << 12)
    static let blockquote = ClassGroups(rawValue: 1 << 13)
}
