/// What a word of the running text is to a report of speech.
enum ReportLabel: Int, CaseIterable {
    /// No part of one.
    case outside
    /// The first word of what is reported.
    case begin
    /// A further word of it.
    case inside
    /// A word of the cue: said, according to.
    case cue
    /// A word of the source: who is said to have said it.
    case source

    /// Its letter in the table of weights.
    var letter: UInt8 {
        switch self {
        case .outside: UInt8(ascii: "O")
        case .begin: UInt8(ascii: "B")
        case .inside: UInt8(ascii: "I")
        case .cue: UInt8(ascii: "C")
        case .source: UInt8(ascii: "S")
        }
    }

    /// The label of a letter of the table.
    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "O"): self = .outside
        case UInt8(ascii: "B"): self = .begin
        case UInt8(ascii: "I"): self = .inside
        case UInt8(ascii: "C"): self = .cue
        case UInt8(ascii: "S"): self = .source
        default: return nil
        }
    }
}
