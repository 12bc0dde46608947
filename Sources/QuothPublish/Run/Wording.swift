internal import Quoth

/// What each result is called, and what to do about it, in words for editors.
enum Wording {
    /// The symbol of a verdict; it never stands without its name.
    static func symbol(_ verdict: Verdict) -> String {
        switch verdict {
        case .verbatim: "="
        case .form: "≈"
        case .wording: "Δ"
        case .truncated: "✂"
        case .spliced: "⋈"
        case .attribution: "⇄"
        case .paraphrase: "~"
        case .unfound: "∅"
        }
    }

    /// The name of a verdict.
    static func name(_ verdict: Verdict) -> String {
        switch verdict {
        case .verbatim: "verbatim"
        case .form: "form only"
        case .wording: "wording"
        case .truncated: "truncated"
        case .spliced: "spliced"
        case .attribution: "attribution"
        case .paraphrase: "paraphrase"
        case .unfound: "not in this record"
        }
    }

    /// What a verdict says.
    static func meaning(_ verdict: Verdict) -> String {
        switch verdict {
        case .verbatim: "The same words as in the source."
        case .form: "The same words; only their form differs, such as case, punctuation or spelling."
        case .wording: "The words differ from the source, and nothing in the quotation says so."
        case .truncated: "Cut inside a sentence of the source, and the part that was cut limits what was said."
        case .spliced: "Runs on here, but stands in separate places of the source, and nothing says so."
        case .attribution: "The words stand in the source under another speaker, role, occasion or date."
        case .paraphrase: "Reported in the writer’s words. This is the passage that comes closest."
        case .unfound: "Nothing in this record is close enough to be the source. The record may lack it."
        }
    }

    /// What to do about a verdict; `nil` where nothing is to be done.
    static func advice(_ verdict: Verdict) -> String? {
        switch verdict {
        case .verbatim: nil
        case .form: "Follow the source’s form, unless your house style asks for this one."
        case .wording: "Restore the source’s words, mark the change with brackets, or take the words out of the marks."
        case .truncated: "Quote the part that was cut as well, or report it beside the quotation."
        case .spliced: "Mark the gap with an ellipsis, or make two quotations of it."
        case .attribution: "Check who said this, in what role and when, before you give the words to anybody."
        case .paraphrase: nil
        case .unfound: "Ask for the source and add it, or check the words with the speaker."
        }
    }

    /// What a flag says.
    static func meaning(_ flag: Flag) -> String {
        switch flag {
        case .fragment: "Part of a sentence."
        case .cutCondition: "A condition or an exception was cut."
        case .cutNegation: "A negation was cut."
        case .cutHedge: "A word that limits the claim was cut, such as “may” or “reportedly”."
        case .cutQuantifier: "A word for how many or how often was cut."
        case .cutAttribution: "The source gives these words to somebody else; that part was cut."
        case .role: "The role differs from the source’s."
        case .date: "The date differs from the source’s."
        case .occasion: "The place or occasion differs from the source’s."
        case .spliced: "Words from separate places run on as one."
        case .speakerUnconfirmed: "The source does not name this speaker for these words, but does not contradict it."
        case .speakerPartial: "The source gives these words to several speakers; only one is named here."
        case .otherLanguage: "The source is in another language; numbers and names agree."
        }
    }

    /// What a class of edits touches.
    static func name(_ kind: Edit.Class) -> String {
        switch kind {
        case .negation: "negation"
        case .number: "number or date"
        case .name: "name"
        case .modality: "how certain or binding it is"
        case .quantifier: "how many or how often"
        case .tense: "tense"
        case .moved: "order of words"
        case .other: "word"
        case .case: "upper and lower case"
        case .punctuation: "punctuation"
        case .hyphenation: "hyphens"
        case .diacritics: "accents"
        case .spelling: "spelling"
        case .numberForm: "figures or words"
        }
    }

    /// Why a passage that two documents share is no reuse.
    static func reason(_ discount: Discount) -> String {
        let documents = discount.documents > 0 ? ", in " + count(discount.documents, "other document") : ""
        let dates = discount.dates > 1 ? ", on \(discount.dates) dates" : ""
        switch discount.kind {
        case .names: return "names, titles or numbers, and little else"
        case .repeated: return "standing words of one series\(documents)\(dates)"
        case .stockPhrase:
            let series = discount.series > 1 ? " of \(discount.series) series" : ""
            return "a stock phrase\(documents)\(series)\(dates)"
        case .commonplace: return "too little to tell from common usage"
        }
    }

    /// How the speakers of copy and source agree.
    static func agreement(_ agreement: SpeakerAgreement) -> String? {
        switch agreement {
        case .same: "same speaker"
        case .unconfirmed: "speaker not confirmed by the source"
        case .partial: "one of several speakers"
        case .conflict: "another speaker in the source"
        case .unknown: nil
        }
    }

    /// Which other sources can be as early, if any.
    static func rivals(_ finding: Finding, _ atlas: Atlas) -> String? {
        let names = finding.rivals.map { Visible.line(DocumentName.short(atlas[document: $0.document].document)) }
        guard !names.isEmpty else { return nil }
        let more = names.count > 3 ? " and \(names.count - 3) more" : ""
        return "as early by the dates given: " + names.prefix(3).joined(separator: ", ") + more
    }

    /// `1 word`, `2 words`.
    static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
}
