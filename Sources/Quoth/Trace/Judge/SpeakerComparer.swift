/// Compares who the copy gives words to with who the source does.
enum SpeakerComparer {
    /// How two speakers agree; an absent or unnamed one conflicts with none.
    static func agreement(copy: Speaker?, source: Speaker?, isDocumentText: Bool) -> SpeakerAgreement {
        guard let copy, let source, !isPronoun(copy.name), !isPronoun(source.name) else { return .unknown }
        if let joint = joint(copy, source) { return joint }
        if isSameName(copy, source) || isGeneric(copy, of: source) { return .same }
        if copy.kind == .unnamed || copy.kind == .group { return unnamed(copy, source) }
        if source.kind == .unnamed { return unnamed(source, copy) }
        if isMember(copy, of: source) || isMember(source, of: copy) { return .unconfirmed }
        if copy.kind == .document && isDocumentText { return .same }
        return .conflict
    }

    /// Whether a speaker is only a pronoun that was not resolved.
    static func isPronoun(_ name: String) -> Bool {
        ["he", "she", "they", "it", "we", "i", "you", "who", "one", "others", "everyone", "whoever", "anyone"].contains(
            Folding.fold(name))
    }

    /// Whether an organisation is called by a word of its name: “the hospital”.
    private static func isGeneric(_ copy: Speaker, of source: Speaker) -> Bool {
        guard source.role == nil, source.kind == .organisation, signatories(source.name).count == 1 else {
            return false
        }
        let words = words(copy.name)
        let isPlain = copy.name.split(separator: " ").allSatisfy { $0.first?.isLowercase == true || $0 == "The" }
        return isPlain && words.count == 1 && OrganisationWords.all.contains(words[0])
            && SpeakerComparer.words(source.name).contains(words[0])
    }

    // MARK: Names

    private static func isSameName(_ a: Speaker, _ b: Speaker) -> Bool {
        let names = [a.name] + a.aliases
        let others = [b.name] + b.aliases
        return names.contains { x in others.contains { isSameName(x, $0) } }
    }

    /// Whether two names can be one: the last words agree, and those before them don't disagree.
    static func isSameName(_ a: String, _ b: String) -> Bool {
        let (x, y) = (words(a), words(b))
        guard !x.isEmpty, !y.isEmpty else { return false }
        if x == y || acronym(x) == y.joined() || acronym(y) == x.joined() { return true }
        let (short, long) = x.count <= y.count ? (x, y) : (y, x)
        guard let last = short.last, isSpelling(last, long.last ?? "") else {
            return Set(short).isSubset(of: long) && short.count > 1
        }
        if short.count == 1 { return true }
        let (given, other) = (short[0], long[0])
        return isSpelling(given, other) || given.hasPrefix(other.prefix(1)) && (given.count == 1 || other.count == 1)
            || long.contains(given) || Set(short).isSubset(of: long)
    }

    /// Whether two name parts are one name in two spellings: `Natalya`, `Natalia`.
    private static func isSpelling(_ a: String, _ b: String) -> Bool { a == b || Likeness.isSlip(a, b) }

    private static func words(_ name: String) -> [String] {
        let text = Text(name)
        return tokens(of: text).filter { $0.kind != .mark }.map { possessiveless(Folding.fold(text[$0.range])) }.map {
            Spelling.withoutDigraphs($0) ?? $0
        }
        .filter { !titles.contains($0) }
    }

    private static func possessiveless(_ word: String) -> String {
        word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }

    private static func acronym(_ words: [String]) -> String {
        words.count < 2 ? "" : String(words.filter { !["of", "the", "and", "for"].contains($0) }.compactMap(\.first))
    }

    // MARK: Organisations and roles

    /// Whether `person` is said to belong to `organisation`.
    static func isMember(_ person: Speaker, of organisation: Speaker) -> Bool {
        guard person.kind != .organisation, organisation.role == nil else { return false }
        let name = stems(organisation.name)
        let affiliation = stems(person.organisation ?? "")
        let named = affiliation.union(stems(person.role ?? ""))
        if name.isEmpty { return false }
        let short = named.subtracting(officeWords)
        if !short.isDisjoint(with: OrganisationWords.all), short.isSubset(of: name) { return true }
        return name.isSubset(of: named) || (!affiliation.isEmpty && affiliation.isSubset(of: name))
            || isSameName(person.organisation ?? "", organisation.name)
    }

    /// A speaker without a name, such as “the centre’s director”, beside one whose role may be known.
    private static func unnamed(_ unnamed: Speaker, _ other: Speaker) -> SpeakerAgreement {
        let x = stems([unnamed.name, unnamed.role ?? "", unnamed.organisation ?? ""].joined(separator: " "))
        let y = stems([other.name, other.role ?? "", other.organisation ?? ""].joined(separator: " "))
        if x.isEmpty || y.isEmpty { return .unknown }
        if x.isSubset(of: y) || y.isSubset(of: x) { return .same }
        let (offices, others) = (offices(x), SpeakerComparer.offices(y))
        if !offices.isEmpty, !others.isEmpty, offices.isDisjoint(with: others) {
            return x.subtracting(officeWords).isDisjoint(with: y) ? .conflict : .unconfirmed
        }
        let affiliation = x.subtracting(officeWords)
        if !affiliation.isDisjoint(with: y) { return .unconfirmed }
        if !offices.isEmpty, !affiliation.isEmpty, other.kind == .organisation { return .conflict }
        let isNamedElsewhere = !spokespeople.isDisjoint(with: x) && x.count > 2 && other.kind == .person
        return isNamedElsewhere ? .conflict : .unknown
    }

    /// Bodies that are named after an office.
    private static let officeOfBody = [
        "ministry": "minister", "inspectorate": "inspector", "presidency": "president", "directorate": "director",
        "governorate": "governor", "embassy": "ambassador", "archdiocese": "archbishop", "diocese": "bishop",
    ]

    /// The words of a name or role without link words and plurals; a ministry’s are its minister’s.
    private static func stems(_ text: String) -> Set<String> {
        Set(words(text).map(singular).map { officeOfBody[$0] ?? $0 }).subtracting(linkWords)
    }

    private static let spokespeople: Set<String> = ["spokesman", "spokeswoman", "spokesperson"]

    private static func singular(_ word: String) -> String {
        word.hasSuffix("s") && word.count > 4 ? String(word.dropLast()) : word
    }

    /// Whether two roles name different offices or organisations; a shorter one never does.
    static func rolesConflict(_ copy: Speaker, _ source: Speaker) -> Bool {
        let a = Set(words(copy.role ?? "")).subtracting(linkWords)
        let b = Set(words(source.role ?? "")).subtracting(linkWords)
        guard !a.isEmpty, !b.isEmpty else { return false }
        let wholeA = a.union(words(copy.organisation ?? "")).subtracting(linkWords)
        let wholeB = b.union(words(source.organisation ?? "")).subtracting(linkWords)
        if !a.subtracting(b).isDisjoint(with: standing) { return true }
        if a.isSubset(of: wholeB) || b.isSubset(of: wholeA) { return false }
        let (officesA, officesB) = (offices(a), offices(b))
        let (restA, restB) = (wholeA.subtracting(officeWords), wholeB.subtracting(officeWords))
        if !restA.isEmpty, !restB.isEmpty, restA.isDisjoint(with: restB) { return true }
        let (ownA, ownB) = (restA.subtracting(OrganisationWords.all), restB.subtracting(OrganisationWords.all))
        let isSameKind = !restA.intersection(restB).isDisjoint(with: OrganisationWords.all)
        if isSameKind, !ownA.isEmpty, !ownB.isEmpty, ownA.isDisjoint(with: ownB) { return true }
        return !officesA.isEmpty && !officesB.isEmpty && officesA.isDisjoint(with: officesB)
    }

    /// The offices that a role names; words for one office count as one.
    private static func offices(_ role: Set<String>) -> Set<String> {
        Set(role.compactMap { word in officeGroups.first { $0.contains(word) }?.first })
    }

    /// Words that make a role another one: a deputy is not the director.
    private static let standing: Set<String> = [
        "deputy", "vice", "former", "acting", "assistant", "ex", "shadow", "interim",
    ]

    private static let officeGroups: [[String]] = [
        ["director", "head", "chief", "executive", "ceo", "boss", "leader", "manager", "managing"],
        ["chair", "chairman", "chairwoman", "chairperson", "convener", "convenor"],
        ["spokesman", "spokeswoman", "spokesperson"], ["minister", "secretary"], ["president"], ["mayor"], ["editor"],
        ["professor", "lecturer"], ["judge"], ["senator"], ["governor"], ["commissioner"], ["treasurer"],
        ["founder", "co-founder"], ["lawyer", "solicitor", "barrister", "attorney", "counsel"], ["coach", "trainer"],
        ["officer"], ["captain"], ["engineer"], ["doctor", "physician"], ["teacher", "headteacher"], ["inspector"],
    ]

    private static let officeWords = Set(officeGroups.joined())

    // MARK: Joint texts

    /// Two or more signatories of one text.
    private static func joint(_ copy: Speaker, _ source: Speaker) -> SpeakerAgreement? {
        let signatories = signatories(source.name)
        guard signatories.count > 1 else { return nil }
        let named = SpeakerComparer.signatories(copy.name)
        if isPlural(copy) { return .same }
        let matching = named.filter { name in signatories.contains { isSameName(name, $0) } }
        if matching.count == signatories.count { return .same }
        return matching.isEmpty ? nil : .partial
    }

    /// Several speakers without a name, such as “the two unions”.
    private static func isPlural(_ speaker: Speaker) -> Bool {
        let words = speaker.name.split(separator: " ")
        guard let last = words.last, last.hasSuffix("s"), last.utf8.count > 4 else { return false }
        return words.dropFirst().allSatisfy { $0.first?.isLowercase == true }
            && (words.count > 1 || last.first?.isLowercase == true)
    }

    /// The parts of `A, B and C`, each with a capital; one part where the name itself holds an `and`.
    static func signatories(_ name: String) -> [String] {
        let parts = name.split { $0 == ";" || $0 == "," || $0 == "&" }.flatMap { split(String($0)) }
        let names = parts.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
        return names.count > 1 && names.allSatisfy { $0.contains(" ") } ? names : [name]
    }

    private static func split(_ name: String) -> [String] {
        let words = name.split(separator: " ")
        return words.split { $0 == "and" }.map { $0.joined(separator: " ") }
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "the", "sen", "rep", "gov",
        "rev", "hon", "capt", "col", "gen", "lt", "sgt", "'s", "a", "an",
    ]

    private static let linkWords: Set<String> = [
        "of", "the", "for", "and", "at", "in", "on", "a", "an", "to", "'s", "its",
    ]
}
