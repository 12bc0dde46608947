internal import Quoth

/// A stretch of words on one side of a difference.
public struct DiffPiece: Codable, Hashable, Sendable {
    /// The form in plain text.
    public var text: String
    /// Whether the other side has it not.
    public var isChanged: Bool

    /// Unchanged stretches of more words than this are cut down to so many at each end.
    private static let kept = 12
    /// A side has at most so many pieces, and a piece so many bytes.
    private static let pieceLimit = 40, byteLimit = 600

    /// The source's and the copy's side of what was made of the passage `source` by `edits`.
    /// - Complexity: O(*n* + *m* log *m*) in the bytes and the edits.
    static func sides(
        _ source: TextRange, in sourceText: Text, _ copy: TextRange, in copyText: Text, _ edits: [Edit]
    ) -> (before: [DiffPiece], after: [DiffPiece]) {
        (
            side(source, in: sourceText, edits.map(\.source).filter { !$0.isEmpty }),
            side(copy, in: copyText, edits.map(\.copy).filter { !$0.isEmpty })
        )
    }

    private static func side(_ range: TextRange, in text: Text, _ changed: [TextRange]) -> [DiffPiece] {
        let range = TextRange(range.start, min(range.end, text.count))
        var pieces: [DiffPiece] = []
        var at = range.start
        for place in changed.sorted() where place.start >= at && place.end <= range.end {
            if place.start > at { pieces.append(DiffPiece(text: text[TextRange(at, place.start)], isChanged: false)) }
            pieces.append(DiffPiece(text: text[place], isChanged: true))
            at = place.end
        }
        if at < range.end { pieces.append(DiffPiece(text: text[TextRange(at, range.end)], isChanged: false)) }
        let last = min(pieces.count, pieceLimit) - 1
        return pieces.prefix(pieceLimit).enumerated().map { index, piece in
            piece.shortened(isFirst: index == 0, isLast: index == last)
        }
    }

    private func shortened(isFirst: Bool, isLast: Bool) -> DiffPiece {
        let words = text.split(whereSeparator: \.isWhitespace)
        let line = words.joined(separator: " ")
        let start = text.first?.isWhitespace == true ? " " : ""
        let end = text.last?.isWhitespace == true && text.utf8.count > 1 ? " " : ""
        guard !isChanged, words.count > 2 * Self.kept + 1 else {
            return DiffPiece(text: start + Self.bounded(line) + end, isChanged: isChanged)
        }
        if isFirst, isLast {
            return DiffPiece(
                text: Self.bounded(words.prefix(2 * Self.kept).joined(separator: " ") + " …"), isChanged: false)
        }
        let head = isFirst ? "" : words.prefix(Self.kept).joined(separator: " ") + " "
        let tail = isLast ? "" : " " + words.suffix(Self.kept).joined(separator: " ")
        return DiffPiece(text: start + Self.bounded(head + "…" + tail) + end, isChanged: false)
    }

    /// The beginning of `text`, of at most 600 bytes.
    package static func bounded(_ text: String) -> String {
        guard text.utf8.count > byteLimit else { return text }
        var (result, bytes) = (String.UnicodeScalarView(), 0)
        for scalar in text.unicodeScalars {
            bytes += String(scalar).utf8.count
            if bytes > byteLimit - 3 { break }
            result.append(scalar)
        }
        return String(result) + "…"
    }
}
