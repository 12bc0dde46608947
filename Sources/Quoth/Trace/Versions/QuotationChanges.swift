/// Finds what became of the quotations of an earlier version in a later one.
struct QuotationChanges {
    let earlier: VersionText
    let later: VersionText
    /// For each unit of the earlier version the same one of the later, or -1.
    private let image: [Int]

    /// - Parameter pairs: The same words of both, ascending.
    init(earlier: VersionText, later: VersionText, pairs: [(a: Int, b: Int)]) {
        (self.earlier, self.later) = (earlier, later)
        var image = [Int](repeating: -1, count: earlier.units.count)
        for pair in pairs { image[pair.a] = pair.b }
        self.image = image
    }

    /// The words of one quotation.
    private struct Words {
        var number: Int
        var units: [Int]
    }

    /// The changes; those of words and speakers are silent if `isSilent`.
    /// - Complexity: O(*n* + *q*) in the words and the quotations.
    func changes(isSilent: Bool) -> [VersionChange] {
        let (old, new) = (Self.words(earlier), Self.words(later))
        var owner = [Int](repeating: -1, count: later.units.count)
        for (index, words) in new.enumerated() { for unit in words.units { owner[unit] = index } }
        var partner = [Int](repeating: -1, count: old.count)
        var isTaken = [Bool](repeating: false, count: new.count)
        for (index, words) in old.enumerated() {
            if let other = heir(of: words, owner), !isTaken[other] {
                partner[index] = other
                isTaken[other] = true
            }
        }
        pairByPlace(old, new, &partner, &isTaken)
        var result: [VersionChange] = []
        for (index, words) in old.enumerated() {
            let other = partner[index]
            if other < 0 { result += removed(words) } else { result += changed(words, new[other], isSilent) }
        }
        return result + new.indices.filter { !isTaken[$0] }.map { added(new[$0]) }
    }

    /// The quotations in marks that stand in no other one.
    private static func words(_ version: VersionText) -> [Words] {
        version.quoted.quotations.enumerated().compactMap { number, quotation in
            guard quotation.kind == .direct || quotation.kind == .mixed, quotation.parent == nil,
                !quotation.isSignedText
            else { return nil }
            var units: [Int] = []
            for part in quotation.parts {
                var i = Script.firstUnit(in: version.units, from: part.start)
                while i < version.units.count, version.units[i].range.start < part.end {
                    units.append(i)
                    i += 1
                }
            }
            return units.isEmpty ? nil : Words(number: number, units: units)
        }
    }

    /// The later quotation that has most of the words, if it has a third of them.
    private func heir(of words: Words, _ owner: [Int]) -> Int? {
        var counts: [Int: Int] = [:]
        for unit in words.units where image[unit] >= 0 && owner[image[unit]] >= 0 {
            counts[owner[image[unit]], default: 0] += 1
        }
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        return best.value * 3 >= words.units.count ? best.key : nil
    }

    /// Pairs quotations of one speaker that stand between the same quotations, whose words have nothing in common.
    private func pairByPlace(_ old: [Words], _ new: [Words], _ partner: inout [Int], _ isTaken: inout [Bool]) {
        for index in old.indices where partner[index] < 0 {
            let other = (index > 0 ? partner[index - 1] : -1) + 1
            guard index == 0 || partner[index - 1] >= 0, other < new.count, !isTaken[other] else { continue }
            let (a, b) = (speaker(old[index], earlier), speaker(new[other], later))
            // The words around must be the same, too, or the place tells nothing.
            guard let a, a == b, isOnePlace(old[index], new[other]) else { continue }
            partner[index] = other
            isTaken[other] = true
        }
    }

    private func isOnePlace(_ a: Words, _ b: Words) -> Bool {
        var before = (a.units.first ?? 0) - 1
        while before >= 0, image[before] < 0 { before -= 1 }
        var after = (a.units.last ?? 0) + 1
        while after < image.count, image[after] < 0 { after += 1 }
        let isBehind = before < 0 || image[before] < b.units[0]
        let isInFront = after >= image.count || image[after] > b.units[b.units.count - 1]
        return isBehind && isInFront && (before >= 0 || after < image.count)
    }

    private func speaker(_ words: Words, _ version: VersionText) -> String? {
        version.quoted.quotations[words.number].attribution?.speaker.name
    }

    // MARK: Changes

    private func changed(_ a: Words, _ b: Words, _ isSilent: Bool) -> [VersionChange] {
        var change = whole(a, b)
        let isSame = a.units.map { earlier.units[$0].key } == b.units.map { later.units[$0].key }
        if !isSame {
            change.fate = .words
            change.edits = edits(a, b)
            change.isSilent = isSilent
            return [change]
        }
        let agreement = SpeakerComparer.agreement(
            copy: later.quoted.quotations[b.number].attribution?.speaker,
            source: earlier.quoted.quotations[a.number].attribution?.speaker, isDocumentText: false)
        guard agreement == .conflict else { return [] }
        change.fate = .speaker
        change.isSilent = isSilent
        return [change]
    }

    /// The differences of the words alone.
    private func edits(_ a: Words, _ b: Words) -> [Edit] {
        func alone(_ words: Words, _ version: VersionText) -> QuotedDocument {
            var document = version.quoted.document
            document.blocks = version.quoted.quotations[words.number].parts.map { Block(kind: .paragraph, range: $0) }
            document.title = nil
            return QuotedDocument(document: document, quotations: [])
        }
        return VersionComparer(earlier: VersionText(alone(a, earlier)), later: VersionText(alone(b, later)))
            .diff.passages.flatMap(\.edits)
    }

    private func whole(_ a: Words?, _ b: Words?) -> VersionChange {
        let (old, new) = (a.map { earlier.quoted.quotations[$0.number] }, b.map { later.quoted.quotations[$0.number] })
        var change = VersionChange(
            kind: .quotation, earlier: old?.range, later: new?.range,
            from: old?.parts.map { earlier.text[$0] }.joined(separator: " ") ?? "",
            to: new?.parts.map { later.text[$0] }.joined(separator: " ") ?? "")
        (change.earlierQuotation, change.laterQuotation) = (a?.number, b?.number)
        (change.speakerBefore, change.speakerAfter) = (old?.attribution?.speaker.name, new?.attribution?.speaker.name)
        return change
    }

    private func removed(_ words: Words) -> [VersionChange] {
        var change = whole(words, nil)
        change.fate = .removed
        return [change]
    }

    private func added(_ words: Words) -> VersionChange {
        var change = whole(nil, words)
        change.fate = .added
        return change
    }
}
