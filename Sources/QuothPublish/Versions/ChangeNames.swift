internal import Quoth
internal import QuothRecord

/// What changes between versions are called.
enum ChangeNames {
    /// A change in a few words.
    static func name(_ change: VersionChange, in language: SiteLanguage = .english) -> String {
        guard let fate = change.fate else { return language.say(.change(change.kind)) }
        return language.say(.fate(fate, isSilent: change.isSilent))
    }

    /// What became of a quotation, in a few words.
    static func name(_ fate: VersionChange.QuotationFate, isSilent: Bool) -> String {
        switch fate {
        case .words: isSilent ? "quotation silently edited" : "quotation changed, with a notice"
        case .speaker:
            isSilent
                ? "quotation silently given to another speaker" : "quotation given to another speaker, with a notice"
        case .removed: "quotation removed"
        case .added: "quotation added"
        }
    }

    /// A kind of change in a few words.
    static func name(_ kind: VersionChange.Kind) -> String {
        switch kind {
        case .quotation: "quotation"
        case .number: "number"
        case .name: "name"
        case .headline: "headline"
        case .correction: "correction notice"
        case .date: "date"
        case .other: "text"
        case .boilerplate: "only what stands around the text"
        }
    }

    /// What a version changed, beside its title.
    static func told(_ diff: VersionDiff) -> String {
        (diff.changes.isEmpty || diff.hasSilentEdit ? "" : "changed: ") + summary(diff)
    }

    /// What a version changed, by its classes, in a few words; `nil` where that is nothing but what stands around the text.
    static func words(_ classes: [String]) -> String? {
        let kinds = classes.compactMap { VersionChange.Kind(rawValue: $0) }.filter { $0 != .boilerplate }
        let isSilent = classes.contains(StoredChange.silentClass)
        if kinds.isEmpty { return nil }
        if isSilent { return "a quotation silently edited" }
        return "changed: " + kinds.map(name).joined(separator: ", ")
    }

    /// What a version is called that is compared with none.
    static func first(_ entry: VersionHistory.Entry) -> String {
        switch entry.form {
        case .page: entry.number == 1 ? "first seen" : "first seen as a page"
        case .text: entry.number == 1 ? "first seen" : "a text of the page"
        case .lead: "cut off after its lead"
        case .entry: "as its feed gives it"
        case .entryLead: "as its feed gives it, cut off"
        }
    }

    /// The kinds of some changes, with what is silent first.
    static func summary(_ diff: VersionDiff, in language: SiteLanguage = .english) -> String {
        if diff.changes.isEmpty { return language.say(diff.passages.isEmpty ? .noChange : .formOnly) }
        let silent = diff.changes.count { $0.isSilent }
        let head = silent > 0 ? [language.count(silent, .silentEdit)] : []
        let kinds = diff.kinds.filter { silent == 0 || $0 != .quotation }
        return (head + kinds.map { language.say(.change($0)) }).joined(separator: language.comma)
    }
}
