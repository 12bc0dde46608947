/// The marks between two units, as far as they can make a difference.
///
/// Quotation marks, the kind of a dash, the kind of an ellipsis and all white space are typography and left out.
struct Gap: Hashable, Sendable {
    /// The marks, one scalar each: `,` `.` `;` `:` `?` `!` `(` `)` `/` `–` for any dash, `-` for a hyphen.
    var marks: String = ""

    /// Only a hyphen stands between the two units.
    var isHyphen: Bool { marks == "-" }
    /// Nothing stands between them but white space.
    var isEmpty: Bool { marks.isEmpty }

    /// The marks without those that may change where a sentence ends or a cue stands: full stop and comma.
    var withoutStops: String { marks.filter { $0 != "." && $0 != "," } }
}
