/// What a page's site is called, to tell it from the page's title.
struct SiteName: Sendable {
    /// The names without spaces and marks, in lower case.
    private let names: [[UInt8]]
    /// The labels of the host that are names, such as `quaypost` of `www.quaypost.example`.
    private let hosts: [[UInt8]]

    /// The names that a page gives its site, and those in its address.
    init(_ declared: [String], address: String?) {
        names = declared.map(Self.compact).filter { !$0.isEmpty }
        hosts = address.map(Self.hosts) ?? []
    }

    /// Whether `text` is a name of the site, or hardly more or less than one.
    func isName(_ text: String) -> Bool {
        let own = Self.compact(text)
        if own.isEmpty || names.contains(own) || hosts.contains(own) { return true }
        return (names + hosts.filter { $0.count > 3 }).contains { name in
            own.count >= 4 && own.count * 2 >= name.count && Self.contains(name, own)
                || name.count * 2 >= own.count && Self.contains(own, name)
        }
    }

    /// The bytes up to which a title is looked at; a longer one is no title.
    private static let titleLimit = 1 << 12

    /// `title` without the site's name at either end.
    func stripped(_ title: String) -> String {
        guard title.utf8.count <= Self.titleLimit else { return title }
        var parts = Self.parts(title)
        var isShorter = true
        while parts.count > 1, isShorter {
            isShorter = false
            if let tail = parts.indices.dropFirst().first(where: { isName(Self.joined(parts[$0...])) }) {
                parts.removeLast(parts.count - tail)
                isShorter = true
            } else if let head = parts.indices.dropFirst().last(where: { isName(Self.joined(parts[..<$0])) }) {
                parts.removeFirst(head)
                isShorter = true
            }
        }
        return Self.joined(parts[...])
    }

    /// `title` up to the first mark that parts it from something else.
    static func firstPart(_ title: String) -> String {
        title.utf8.count > titleLimit ? title : parts(title).first.map { joined([$0]) } ?? title
    }

    // MARK: Parts

    /// A part of a title with the mark that stands before it.
    private struct Part {
        var mark: [UInt8]
        var text: [UInt8]
    }

    private static let marks = [
        " | ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " - ", " › ", " ‹ ", " ~ ", "| ", " |",
    ].map { Array($0.utf8) }

    /// - Complexity: O(*n*) in the bytes; the marks are as many as there are.
    private static func parts(_ title: String) -> [Part] {
        let bytes = Array(title.utf8)
        var parts = [Part(mark: [], text: [])]
        var i = 0
        while i < bytes.count {
            if bytes[i] == 0x20 || bytes[i] == UInt8(ascii: "|"), i > 0, parts.count < 12,
                let mark = marks.first(where: { bytes[i...].starts(with: $0) })
            {
                parts.append(Part(mark: mark, text: []))
                i += mark.count
            } else {
                parts[parts.count - 1].text.append(bytes[i])
                i += 1
            }
        }
        return parts
    }

    private static func joined(_ parts: ArraySlice<Part>) -> String {
        var bytes: [UInt8] = []
        for part in parts { bytes += bytes.isEmpty ? part.text : part.mark + part.text }
        return HTMLText.collapsed(bytes)
    }

    // MARK: Names

    /// The letters and digits of `text` in lower case.
    private static func compact(_ text: String) -> [UInt8] {
        Array(
            Folding.fold(text).unicodeScalars.lazy.filter {
                ScalarClass($0.value) == .letter || ScalarClass($0.value) == .digit
            }
            .reduce(into: "") { $0.unicodeScalars.append($1) }.utf8)
    }

    private static func hosts(_ address: String) -> [[UInt8]] {
        guard let host = WebAddress.host(address) else { return [] }
        var labels = host.lowercased().split(separator: ".").map(String.init)
        if labels.first == "www" { labels.removeFirst() }
        guard labels.count > 1 else { return labels.map(compact) }
        // The label before the ending; before the last two, if the second last is a short one, as in `co.uk`.
        let main =
            labels.count > 2 && labels[labels.count - 2].utf8.count <= 3
            ? labels[labels.count - 3] : labels[labels.count - 2]
        return [labels.joined(), labels.dropLast().joined(), main].map(compact)
    }

    private static func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
        guard whole.count >= part.count, let first = part.first, whole.count <= 400 else { return false }
        for i in 0...(whole.count - part.count) where whole[i] == first {
            if whole[i..<i + part.count].elementsEqual(part) { return true }
        }
        return false
    }
}
