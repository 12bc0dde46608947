public import Quoth

/// The text of a document below a few lines with what is known of it.
public struct ExtractText {
    private let document: Document

    /// The view of `document`.
    public init(_ document: Document) {
        self.document = document
    }

    private static func line(_ confidence: Confidence) -> String {
        let percent = Int((confidence.value * 100).rounded())
        return "\(percent) % (\(confidence.reasons.joined(separator: "; ")))"
    }

    /// The view, each line with its line break. Line feeds and tabs of the text are kept.
    public var string: String {
        let facts: [(String, String?)] = [
            ("title", document.title?.value), ("date", document.published?.value.iso),
            ("modified", document.modified?.value.iso),
            ("publisher", document.publisher?.value), ("url", document.url?.value), ("role", document.role),
            ("kind", document.kind?.value.rawValue), ("captured", document.capturedAt),
        ]
        let authors = document.authors.map { ("author", Optional($0.value)) }
        let corrections = document.corrections.map { ($0.kind.rawValue, Optional($0.text)) }
        let notes = document.notes.map { ("note", Optional($0)) }
        let notices = document.notices.map { notice in
            ("notice", Optional("\(notice.kind.rawValue): \(notice.evidence.joined(separator: "; "))"))
        }
        let sure = document.confidence.map { [("confidence", Optional(Self.line($0)))] } ?? []
        let lines = facts + authors + corrections + notes + notices + sure
        let head = lines.compactMap { name, value in
            value.map { "\(name): \(Visible.line($0))\n" }
        }
        let text = document.text.string.unicodeScalars.reduce(into: "") { result, scalar in
            if let shown = Visible.substitute(for: scalar) {
                result += shown
            } else if scalar != "\r" {  // which would write over the line
                result.unicodeScalars.append(scalar)
            }
        }
        return head.joined() + (head.isEmpty ? "" : "\n") + text + (text.hasSuffix("\n") ? "" : "\n") + items
    }

    /// The entries of a listing: date, title and link of each on lines of their own.
    private var items: String {
        guard !document.items.isEmpty else { return "" }
        let lines = document.items.map { item in
            let date = item.date?.value.iso ?? "no date"
            let title = (item.title ?? item.lead).map(Visible.line) ?? "no title"
            let link = item.link.map { "\n            " + Visible.line($0) } ?? ""
            return date + String(repeating: " ", count: max(1, 12 - date.count)) + title + (item.isLeadOnly ? " …" : "")
                + link + "\n"
        }
        return "\n\(lines.count == 1 ? "1 entry" : "\(lines.count) entries")\n" + lines.joined()
    }
}
