internal import FoundationEssentials
package import Quoth

/// The edits of a finding as the store keeps them: JSON.
package enum StoredEdits {
    private struct Stored: Decodable {
        var kind: String
        var from: String
        var to: String
        var source: [Int]
        var copy: [Int]
    }

    /// The edits in a cell; none where it is damaged.
    /// - Complexity: O(*n*) in the bytes.
    package static func edits(_ json: [UInt8]) -> [Edit] {
        guard json.count > 2, let stored = try? JSONDecoder().decode([Stored].self, from: Data(json)) else { return [] }
        return stored.compactMap { edit in
            guard let kind = Edit.Class(rawValue: edit.kind), let source = range(edit.source),
                let copy = range(edit.copy)
            else { return nil }
            return Edit(kind: kind, source: source, copy: copy, from: edit.from, to: edit.to)
        }
    }

    private static func range(_ ends: [Int]) -> TextRange? {
        ends.count == 2 && 0 <= ends[0] && ends[0] <= ends[1] ? TextRange(ends[0], ends[1]) : nil
    }
}
