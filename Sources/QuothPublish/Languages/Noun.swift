/// What pages count.
enum Noun: CaseIterable, Sendable {
    case document, quotation, speaker, word, version, statement, subscription, text, wording, source, passage, pair,
        change
    case copy, otherForm, silentEdit
}
