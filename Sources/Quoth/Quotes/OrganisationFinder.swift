/// Finds the organisation that a noun takes up: “the centre” after “Harbour Rights Centre”, “the company” after “Fenwick”.
struct OrganisationFinder {
    let words: [Word]
    let phrases: [Phrase]
    let table: EntityTable
    let evidence: NameEvidence

    /// How many phrases, and how many sentences, a noun looks back.
    private static let reach = 60, sentences = 8

    /// The nearest phrase before `index` whose name holds the noun of `index`.
    func sameNoun(_ index: Int) -> Int? {
        let noun = words[phrases[index].head].hash
        return (max(0, index - Self.reach)..<index).last { k in
            guard let entity = table.entityOf[k], !table.entities[entity].isPerson else { return false }
            return table.entities[entity].words.contains(noun)
        }
    }

    /// The name before `index` that a general noun such as “the company” most likely means.
    /// - Complexity: O(1): the phrases looked at are bounded.
    func general(_ index: Int) -> Int? {
        guard 2...3 ~= phrases[index].words.count, let sort = Self.sorts[words[phrases[index].head].hash] else {
            return nil
        }
        var best: (phrase: Int, score: Int)?
        for k in (max(0, index - Self.reach)..<index).reversed() {
            guard phrases[k].form == .name, let entity = table.entityOf[k],
                mayBe(sort, entity) || sort == .office && isJudging(k, entity),
                sort != .office || hasWord(before: phrases[index].head, of: index, entity)
            else { continue }
            let distance = words[phrases[index].head].sentence - words[phrases[k].head].sentence
            if distance > Self.sentences { break }
            let score =
                2 * min(table.entities[entity].mentions, 5) - 2 * distance + (isSubject(k) ? 3 : 0)
                - (table.entities[entity].isPerson ? 4 : 0) - (isPlaced(k) ? 4 : 0)
                - (phrases[k].isEmbedded ? 2 : 0)
            if best == nil || score > best!.score { best = (k, score) }
        }
        return best?.phrase
    }

    /// Whether the word between “the” and an office, if there is one, stands in a name: “the port authority” is no other one.
    private func hasWord(before head: Int, of index: Int, _ entity: Int) -> Bool {
        phrases[index].words.count < 3 || table.entities[entity].words.contains(words[head - 1].hash)
    }

    /// Whether a name of no person does what regulators do: “Ofwire has fined”.
    private func isJudging(_ k: Int, _ entity: Int) -> Bool {
        let end = phrases[k].words.upperBound
        let isName = !table.entities[entity].isPerson || evidence.personhood[entity] <= 2
        guard isName, table.entities[entity].gender == .unknown, end < words.count else { return false }
        return (end..<min(end + 3, words.count)).prefix { $0 == end || words[$0 - 1].isAny([.auxiliary, .adverb]) }
            .contains { Self.judgements.contains(words[$0].hash) }
    }

    private static let judgements = HashSet(
        Lexicon.hashes(
            "fined ordered ruled sanctioned inspected investigated investigating censured suspended penalised"))

    private func isSubject(_ k: Int) -> Bool {
        let start = phrases[k].words.lowerBound
        return words[start].startsSentence || start > 0 && words[start - 1].startsSentence
    }

    /// Whether a name stands where places do: “to Karlow”, “in Karlow”.
    private func isPlaced(_ k: Int) -> Bool {
        let before = phrases[k].words.lowerBound - 1
        return before >= 0 && Self.placing.contains(words[before].hash)
    }

    private static let placing = HashSet(Lexicon.hashes("in to near from into around across"))

    /// What a general noun stands for.
    private enum Sort {
        case business, office, press, association
    }

    private func mayBe(_ sort: Sort, _ number: Int) -> Bool {
        let entity = table.entities[number]
        // A name that may be a person's, but of whom no title, first name or verb of saying tells it.
        guard !entity.isPerson || isHardlyPerson(number),
            !entity.name.contains(where: { words[$0].isAny([.male, .female]) }),
            entity.words.count > 1 || !words[entity.name.lowerBound].isAny([.place, .demonym]), !isPartyOrText(entity)
        else { return false }
        let isOffice = entity.words.contains { Self.offices.contains($0) }
        let isPress = entity.words.contains { Self.papers.contains($0) }
        return switch sort {
        case .business: !isOffice && !isPress
        case .office: isOffice || words[entity.name.upperBound - 1].isAcronym
        case .press: isPress
        case .association: !isOffice && !isPress && (!entity.isPerson || evidence.personhood[number] <= 0)
        }
    }

    /// Whether a name that may be a person's is as likely a firm's: it has no title and no role, and speaks at most.
    private func isHardlyPerson(_ number: Int) -> Bool {
        let entity = table.entities[number]
        let limit = entity.words.count > 1 && entity.roles.isEmpty ? 3 : 2
        return (0...limit).contains(evidence.personhood[number]) && entity.gender == .unknown
    }

    private func isPartyOrText(_ entity: Entity) -> Bool {
        entity.words.contains(Self.gop) || entity.name.contains { words[$0].isAny(.document) }
    }

    private static let gop = Lexicon.hash("gop".utf8)
    private static let sorts = HashLookup<Sort>(
        Lexicon.hashes(
            """
            company firm corporation retailer manufacturer carmaker maker airline startup business utility insurer lender \
            operator supermarket chain carrier brewer bank developer publisher supplier shipbuilder
            """
        ).map {
            ($0, .business)
        } + Lexicon.hashes("agency department ministry regulator watchdog authority bureau").map { ($0, .office) }
            + Lexicon.hashes("newspaper paper magazine broadcaster outlet").map { ($0, .press) }
            + Lexicon.hashes("organisation organization group charity ngo union nonprofit").map { ($0, .association) })
    private static let offices = HashSet(
        Lexicon.hashes(
            "department ministry agency bureau board commission office administration government authority court senate house congress parliament police council committee white state city party university"
        ))
    private static let papers = HashSet(
        Lexicon.hashes(
            "times post journal news herald tribune gazette guardian advocate magazine press observer telegraph mail mirror sun star independent courier chronicle examiner ledger inquirer today bbc cnn reuters"
        ))
}
