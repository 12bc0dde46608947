// What the features are, one by one: what training writes down, and what ``ReportModel/emissions(_:)`` is the sum of.

extension ReportFeatures {
    /// A feature: its template, and the hashes of the names of what it found.
    typealias Feature = (template: ReportTemplate, names: [UInt64])

    /// The features of word `i`.
    func features(at i: Int) -> [Feature] {
        let i = i + Self.margin
        return around(i) + place(i) + left(i) + right(i)
    }

    private func around(_ i: Int) -> [Feature] {
        let before2 = words[i - 2], before = words[i - 1], here = words[i], after = words[i + 1], after2 = words[i + 2]
        var features: [Feature] = [
            (.bias, [ReportNames.none]),
            (.wordBefore, [before.form]), (.word, [here.form]), (.wordAfter, [after.form]),
            (.tagBefore2, [before2.tagName]), (.tagBefore, [before.tagName]), (.tag, [here.tagName]),
            (.tagAfter, [after.tagName]), (.tagAfter2, [after2.tagName]),
            (.strengthBefore, [before.strengthName]), (.strengthHere, [here.strengthName]),
            (.strengthAfter, [after.strengthName]),
            (.ruleBefore, [before.ruleName]), (.ruleHere, [here.ruleName]), (.ruleAfter, [after.ruleName]),
            (.phraseBefore, [before.phraseName]), (.phraseHere, [here.phraseName]), (.phraseAfter, [after.phraseName]),
            (.suffix, [here.suffix]),
            (.wordsBefore, [before.form, here.form]), (.wordsAfter, [here.form, after.form]),
            (.strengthWord, [here.strengthName, after.form]),
            (.tagsBefore, [before.tagName, here.tagName]), (.tagsAfter, [here.tagName, after.tagName]),
            (.tagsAround, [before.tagName, here.tagName, after.tagName]),
            (.strengthTags, [before.strengthName, here.tagName, after.tagName]),
            (.tagsStrength, [before.tagName, here.strengthName, after.tagName, after2.tagName]),
        ]
        for (template, word) in [(.quotationBefore, before), (.quotationHere, here), (.quotationAfter, after)]
            as [(ReportTemplate, ReportWord)] where word.quotation != 0
        {
            features.append((template, [word.quotationName]))
        }
        return features
    }

    private func place(_ i: Int) -> [Feature] {
        let here = words[i], first = words[Int(here.first)]
        let strengths = [here.left, here.right].map { $0 < 0 ? ReportNames.none : words[Int($0)].strengthName }
        return [
            (.fromStart, [digit(i - Int(here.first), most: ReportGrids.farthestEdge)]),
            (.toEnd, [digit(Int(here.last) - i, most: ReportGrids.farthestEdge)]),
            (.quotations, [ReportNames.kinds[Int(first.kinds)]]),
            (.firstWord, [first.form]),
            (.leftRight, strengths),
        ]
    }

    private func left(_ i: Int) -> [Feature] {
        let here = words[i], place = Int(here.left)
        guard place >= 0 else { return [(.noLeft, [ReportNames.none])] }
        let cue = words[place], next = words[place + 1]
        return [
            (.leftWord, [cue.form]),
            (.leftDistance, [cue.strengthName, digit(i - place, most: ReportGrids.farthestCue)]),
            (.leftNext, [cue.form, next.form]),
            (.leftThat, [cue.strengthName, answer(here.hasThat)]),
            (.leftComma, [cue.strengthName, answer(here.hasComma)]),
            (.leftTag, [cue.strengthName, next.tagName]),
            (.leftQuotation, [answer(here.hasQuotation)]),
            (.leftSubject, [cue.strengthName, words[place - 1].tagName]),
        ]
    }

    private func right(_ i: Int) -> [Feature] {
        let here = words[i], place = Int(here.right)
        guard place >= 0 else { return [(.noRight, [ReportNames.none])] }
        let cue = words[place], next = Int(here.last) - place <= 1 ? ReportNames.edge : words[place + 1].form
        let between = (max(i, place - Self.reach) + 1)..<max(place, i + 1)
        return [
            (.rightWord, [cue.form]),
            (.rightDistance, [cue.strengthName, digit(place - i, most: ReportGrids.farthestCue)]),
            (.rightNext, [cue.strengthName, next]),
            (.rightComma, [cue.strengthName, answer(words[between].contains { $0.form == ReportNames.comma }), next]),
        ]
    }

    private func digit(_ value: Int, most: Int) -> UInt64 { ReportNames.digits[min(value, most)] }
    private func answer(_ value: Bool) -> UInt64 { ReportNames.answers[value ? 1 : 0] }
}
