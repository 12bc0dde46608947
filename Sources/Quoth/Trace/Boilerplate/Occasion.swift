/// Who published a document, and when: two documents of one author on two days are two occasions.
struct Occasion: Hashable, Sendable {
    /// How many days around a document belong to its occasion: a statement and what is made of it.
    static let window = 45

    /// A hash of the name of the series; 0 for a document that tells none.
    let series: UInt64
    /// The day, as a number that grows by 1 from one day to the next within a month and by 31 a month; 0 if unknown.
    let day: Int32

    /// The occasion of `document`: its series or else whoever answers for it, and the day it was published.
    init(_ document: Document) {
        let name =
            document.series ?? document.publisher?.value ?? document.site?.value ?? document.authors.first?.value
            ?? document.url.map { Occasion.host(of: $0.value) }
        series = name.map { max(1, WordHash.of($0)) } ?? 0
        guard let published = document.published?.value, let year = published.year, let month = published.month else {
            day = 0
            return
        }
        day = Int32(clamping: (year * 12 + month) * 31 + (published.day ?? 15))
    }

    /// Whether both may belong to one event: both dates are known and not far from each other.
    @inline(__always)
    func isNear(_ other: Occasion) -> Bool {
        day > 0 && other.day > 0 && abs(Int(day) - Int(other.day)) <= Occasion.window
    }

    private static func host(of url: String) -> String {
        let rest = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
        return rest.map(String.init) ?? url
    }
}
