internal import Quoth

/// A stretch of one side of two aligned passages: unchanged, or touched by an edit.
struct Segment: Equatable {
    /// What happened to a stretch.
    enum Change: Equatable {
        case none
        /// An edit of this class.
        case edit(Edit.Class)
        /// A bracket, or the place of an ellipsis, that the copy admits.
        case marked(MarkedEdit.Kind)
    }

    /// The words of this side.
    var text: String
    /// The words of the other side that stand in their place; empty where nothing does.
    var other: String
    /// What happened to them.
    var change: Change

    /// One edit on one side.
    private struct Place {
        let range: TextRange
        let other: String
        let change: Change
    }

    /// The segments of the copy's passage.
    static func copy(_ range: TextRange, in text: Text, edits: [Edit], marked: [MarkedEdit]) -> [Segment] {
        let places =
            edits.map { Place(range: $0.copy, other: $0.kind == .moved ? "" : $0.from, change: .edit($0.kind)) }
            + marked.map { Place(range: $0.copy, other: $0.from, change: .marked($0.kind)) }
        return segments(range, in: text, places)
    }

    /// The segments of the source's passage.
    static func source(_ range: TextRange, in text: Text, edits: [Edit], marked: [MarkedEdit]) -> [Segment] {
        let places =
            edits.map { Place(range: $0.source, other: $0.kind == .moved ? "" : $0.to, change: .edit($0.kind)) }
            + marked.map { Place(range: $0.source, other: $0.to, change: .marked($0.kind)) }
        return segments(range, in: text, places)
    }

    /// Cuts `range` at its places; a place outside of it, or inside an earlier one, is passed over.
    /// - Complexity: O(*n* + *m* log *m*) in the bytes and the places.
    private static func segments(_ range: TextRange, in text: Text, _ places: [Place]) -> [Segment] {
        var result: [Segment] = []
        var at = range.start
        for place in places.sorted(by: { $0.range < $1.range })
        where place.range.start >= at && place.range.end <= range.end {
            if place.range.start > at { result.append(Segment(text: text[TextRange(at, place.range.start)])) }
            result.append(Segment(text: text[place.range], other: place.other, change: place.change))
            at = place.range.end
        }
        if at < range.end { result.append(Segment(text: text[TextRange(at, range.end)])) }
        return result
    }

    private init(text: String, other: String = "", change: Change = .none) {
        self.text = text
        self.other = other
        self.change = change
    }
}
