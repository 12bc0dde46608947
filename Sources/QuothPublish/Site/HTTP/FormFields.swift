/// Names with values, as they stand behind the `?` of a URL and in what a form sends.
public struct FormFields: Hashable, Sendable {
    /// More than this many are not looked at.
    private static let limit = 64

    private var pairs: [(name: String, value: String)] = []

    /// None.
    public init() {}

    /// The fields in `text`, of the type `application/x-www-form-urlencoded`.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ text: Substring) {
        for pair in text.split(separator: "&", maxSplits: Self.limit).prefix(Self.limit) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            pairs.append(
                (
                    PercentCoding.decoded(parts[0], isForm: true),
                    parts.count > 1 ? PercentCoding.decoded(parts[1], isForm: true) : ""
                ))
        }
    }

    /// The first value that `name` has; `nil` if there is none, or nothing in it.
    public subscript(name: String) -> String? {
        get { pairs.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value } }
        set {
            pairs.removeAll { $0.name == name }
            if let newValue { pairs.append((name, newValue)) }
        }
    }

    /// All values that `name` has.
    func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    /// The fields as they stand in a URL, with the `?`; nothing if there are none.
    var text: String {
        let parts = pairs.map { PercentCoding.encoded($0.name) + "=" + PercentCoding.encoded($0.value, keeping: ":/,") }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }

    /// Whether the same names have the same values, in the same order.
    public static func == (a: FormFields, b: FormFields) -> Bool { a.text == b.text }
    /// Hashes names and values.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
