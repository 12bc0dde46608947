/// Compares who, when and on what occasion: the copy's attribution with the sources'.
struct AttributionJudge {
    let sources: [QuotedDocument]

    /// Adds to a finding whose words were found what its attribution tells.
    func judge(_ finding: inout Finding, quotation: Quotation) {
        guard var copy = quotation.attribution else { return }
        copy.day = copy.day.map { completed($0, by: finding.matches.first) }
        finding.day = copy.day
        var conflicts = false
        for match in finding.matches {
            let agreement = agreement(copy.speaker, match)
            finding.agreement = worse(finding.agreement, agreement)
            conflicts = conflicts || agreement == .conflict
        }
        if let source = finding.matches.first?.speaker {
            if finding.agreement == .same, SpeakerComparer.rolesConflict(copy.speaker, source) {
                finding.flags.append(.role)
                conflicts = true
            }
        }
        if let match = finding.matches.first, dateConflicts(copy, match) {
            finding.flags.append(.date)
            conflicts = true
        }
        if let match = finding.matches.first, occasionConflicts(copy, match) {
            finding.flags.append(.occasion)
            conflicts = true
        }
        if finding.agreement == .unconfirmed { finding.flags.append(.speakerUnconfirmed) }
        if finding.agreement == .partial { finding.flags.append(.speakerPartial) }
        if conflicts { finding.verdicts.insert(.attribution, at: 0) }
    }

    /// A day without a year, such as “On 9 May”, in the year of the passage.
    private func completed(_ day: Day, by match: Match?) -> Day {
        guard day.year == nil, let match else { return day }
        let published = sources[match.source.document].document.published?.value
        return Day(year: match.day?.year ?? published?.year, month: day.month, day: day.day)
    }

    private func agreement(_ copy: Speaker, _ match: Match) -> SpeakerAgreement {
        let agreement = SpeakerComparer.agreement(
            copy: copy, source: match.speaker, isDocumentText: match.source.quotation == nil)
        if agreement == .conflict || agreement == .unknown, isReporting(copy, match) { return .same }
        if agreement == .conflict, belongs(copy, to: match) { return .unconfirmed }
        return agreement == .unknown && isQuoting(copy, match) ? .conflict : agreement
    }

    /// Whether the source reports what somebody says in the words of the copy's speaker: “Some say that …”.
    private func isReporting(_ copy: Speaker, _ match: Match) -> Bool {
        let source = sources[match.source.document]
        guard let inner = match.source.quotation, source.quotations[inner].kind == .indirect else { return false }
        let outer = SourceVoice(source: source).speaker(of: source.quotations[inner].parent)
        return SpeakerComparer.agreement(copy: copy, source: outer, isDocumentText: false) == .same
    }

    /// Whether the source says of the copy's speaker that he or she belongs to the organisation whose words they are.
    private func belongs(_ copy: Speaker, to match: Match) -> Bool {
        guard match.source.quotation == nil, let author = match.speaker else { return false }
        return sources[match.source.document].quotations.contains { quotation in
            guard let named = quotation.attribution?.speaker, named.kind == .person else { return false }
            return SpeakerComparer.isSameName(named.name, copy.name) && SpeakerComparer.isMember(named, of: author)
        }
    }

    /// Whether the source has the words in a quotation by somebody else inside one by the copy's speaker, who only
    /// repeats them.
    private func isQuoting(_ copy: Speaker, _ match: Match) -> Bool {
        let quotations = sources[match.source.document].quotations
        guard let inner = match.source.quotation, let speaker = quotations[inner].attribution?.speaker,
            !SpeakerComparer.isPronoun(speaker.name), let outer = quotations[inner].parent,
            let quoting = quotations[outer].attribution?.speaker
        else { return false }
        return SpeakerComparer.agreement(copy: copy, source: quoting, isDocumentText: false) == .same
    }

    private func worse(_ a: SpeakerAgreement, _ b: SpeakerAgreement) -> SpeakerAgreement {
        let order: [SpeakerAgreement] = [.unknown, .same, .unconfirmed, .partial, .conflict]
        return order.firstIndex(of: a)! >= order.firstIndex(of: b)! ? a : b
    }

    /// Two days conflict where both are given and cannot be the same; the day of publication only bounds the other.
    private func dateConflicts(_ copy: Attribution, _ match: Match) -> Bool {
        guard let day = copy.day, day.day != nil || day.month != nil || day.year != nil else { return false }
        if let source = match.day { return !day.isCompatible(with: source) }
        guard let published = sources[match.source.document].document.published?.value, let year = day.year else {
            return false
        }
        return Day(year: year, month: day.month, day: day.day).iso.prefix(published.iso.utf8.count) > published.iso
    }

    /// Two occasions conflict where each names a place or event that the other doesn't.
    private func occasionConflicts(_ copy: Attribution, _ match: Match) -> Bool {
        let voice = SourceVoice(source: sources[match.source.document])
        guard let occasion = copy.occasion, let source = voice.occasion(of: match.source.quotation) else {
            return false
        }
        let (a, b) = (names(occasion), names(source))
        let (x, y) = (events(occasion), events(source))
        let isOneEvent = !x.isDisjoint(with: y)
        if !a.isEmpty, !b.isEmpty { return a.isDisjoint(with: b) && !isOneEvent }
        return !x.isEmpty && !y.isEmpty && x.isDisjoint(with: y)
    }

    /// The kinds of event that an occasion names; talk with reporters can happen at any of them.
    private func events(_ occasion: String) -> Set<Int> {
        let text = Text(occasion)
        let words = Set(tokens(of: text).map { Folding.fold(text[$0.range]) })
        return Set(OccasionWords.events.indices.filter { !OccasionWords.events[$0].isDisjoint(with: words) })
    }

    private func names(_ occasion: String) -> Set<String> {
        let text = Text(occasion)
        let words = tokens(of: text).filter { $0.kind == .word && $0.isCapitalised }.map {
            Folding.fold(text[$0.range])
        }
        return Set(words).subtracting(RiskWords.function).subtracting(NumberWords.measures)
    }
}
