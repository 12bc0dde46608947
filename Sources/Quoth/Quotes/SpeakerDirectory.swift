/// Speakers across documents: which names mean the same one, and what shows it.
///
/// A pure value: documents are added one by one, people merge and split entries, and every entry keeps the places it was
/// seen in and the decisions that made it. A name means an entry if it is the entry's full name or an alias that a
/// document has given it; a name that could mean two entries means neither.
public struct SpeakerDirectory: Hashable, Sendable {
    /// A place in which somebody speaks.
    public struct Sighting: Hashable, Sendable {
        /// The document's id.
        public var document: String
        /// The name by which the document resolves the speaker.
        public var name: String
        /// The role that the document gives.
        public var role: String?
        /// The organisation that it gives.
        public var organisation: String?
        /// Where the mention stands in the document's text.
        public var range: TextRange?
    }

    /// What a person decided about entries.
    public enum Decision: Hashable, Sendable {
        /// Two entries are one, by their names.
        case merged(String, String, reason: String)
        /// Some of an entry's names mean somebody else.
        case split(from: String, names: [String], reason: String)
    }

    /// One speaker.
    public struct Entry: Hashable, Sendable {
        /// The number of the entry; it never means another one.
        public let id: Int
        /// The fullest name.
        public internal(set) var name: String
        /// What kind of speaker.
        public internal(set) var kind: Speaker.Kind
        /// Where the entry was seen, in the order in which documents were added.
        public internal(set) var sightings: [Sighting]
        /// Other names, each with the document that gave it.
        public internal(set) var aliases: [String: String]
        /// What was decided about it.
        public internal(set) var decisions: [Decision]
    }

    private var byID: [Int: Entry] = [:]
    /// The entries that a folded name may mean.
    private var byName: [String: Set<Int>] = [:]
    /// Folded names that a person has parted: they never lead to the entry again.
    private var apart: [Int: Set<String>] = [:]
    private var next = 1

    /// An empty directory.
    public init() {}

    /// The entries in the order of their numbers.
    /// - Complexity: O(*n* log *n*) in the entries.
    public var entries: [Entry] { byID.values.sorted { $0.id < $1.id } }

    /// The entry with a number; `nil` if there is none, or it was merged into another.
    public subscript(id: Int) -> Entry? { byID[id] }

    /// The entry that a name means; `nil` if no entry has it, or more than one.
    /// - Complexity: O(*n*) in the bytes of the name.
    public func entry(named name: String) -> Entry? {
        guard let all = byName[Self.key(name)], all.count == 1, let id = all.first else { return nil }
        return byID[id]
    }

    // MARK: Adding

    /// Takes in the speakers of a document's quotations.
    /// - Complexity: O(*n*) in the quotations and the bytes of their names.
    public mutating func add(_ quoted: QuotedDocument) {
        for quotation in quoted.quotations {
            guard let attribution = quotation.attribution else { continue }
            add(attribution.speaker, in: quoted.document.id, at: attribution.mention?.range)
        }
    }

    /// Takes in one speaker of a document.
    ///
    /// A speaker who has no name, or only one word that several entries share, gets no entry.
    /// - Returns: The number of the entry, if there is one.
    @discardableResult
    public mutating func add(_ speaker: Speaker, in document: String, at range: TextRange? = nil) -> Int? {
        guard speaker.kind == .person || speaker.kind == .organisation else { return nil }
        guard let id = known(speaker) ?? new(speaker) else { return nil }
        byID[id]?.sightings.append(
            Sighting(
                document: document, name: speaker.name, role: speaker.role, organisation: speaker.organisation,
                range: range))
        for alias in speaker.aliases where Self.isTelling(alias, of: speaker) { link(alias, to: id, from: document) }
        if Self.words(speaker.name) > Self.words(byID[id]?.name ?? "") { rename(id, to: speaker.name) }
        return id
    }

    /// The entry that a speaker's name or one of the telling aliases means.
    private func known(_ speaker: Speaker) -> Int? {
        // An acronym may be another organisation's, too.
        let names = [speaker.name] + speaker.aliases.filter { Self.words($0) >= 2 }
        for name in names {
            let candidates = (byName[Self.key(name)] ?? []).filter { byID[$0]?.kind == speaker.kind }
            if candidates.count == 1, let id = candidates.first { return id }
        }
        return nil
    }

    private mutating func new(_ speaker: Speaker) -> Int? {
        guard !speaker.name.isEmpty, byName[Self.key(speaker.name)]?.isEmpty ?? true else { return nil }
        let id = next
        next += 1
        byID[id] = Entry(id: id, name: speaker.name, kind: speaker.kind, sightings: [], aliases: [:], decisions: [])
        byName[Self.key(speaker.name), default: []].insert(id)
        return id
    }

    private mutating func link(_ alias: String, to id: Int, from document: String) {
        let key = Self.key(alias)
        guard key != Self.key(byID[id]?.name ?? ""), !(apart[id]?.contains(key) ?? false) else { return }
        if byID[id]?.aliases[alias] == nil { byID[id]?.aliases[alias] = document }
        byName[key, default: []].insert(id)
    }

    private mutating func rename(_ id: Int, to name: String) {
        guard let old = byID[id]?.name, Self.key(old) != Self.key(name) else { return }
        let document = byID[id]?.sightings.first?.document ?? ""
        byID[id]?.aliases[old] = document
        byID[id]?.aliases[name] = nil
        byID[id]?.name = name
        byName[Self.key(name), default: []].insert(id)
    }

    /// Whether an alias tells who is meant in other documents too: two words or more, or an organisation's acronym.
    private static func isTelling(_ alias: String, of speaker: Speaker) -> Bool {
        if words(alias) >= 2 { return true }
        return speaker.kind == .organisation && alias.utf8.count >= 3
            && alias.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }

    private static func words(_ name: String) -> Int { name.split(separator: " ").count }
    private static func key(_ name: String) -> String {
        Folding.fold(name.split(separator: " ").joined(separator: " "))
    }

    // MARK: Decisions

    /// Makes one entry of two, the first; what both were seen in and were called is kept.
    /// - Returns: Whether both entries exist and are two.
    @discardableResult
    public mutating func merge(_ first: Int, _ second: Int, reason: String) -> Bool {
        guard first != second, var kept = byID[first], let gone = byID[second] else { return false }
        kept.sightings += gone.sightings
        kept.aliases.merge(gone.aliases) { mine, _ in mine }
        if kept.name != gone.name { kept.aliases[gone.name] = gone.sightings.first?.document ?? "" }
        kept.decisions += gone.decisions + [.merged(kept.name, gone.name, reason: reason)]
        byID[first] = kept
        byID[second] = nil
        apart[second] = nil
        for (key, ids) in byName where ids.contains(second) { byName[key] = ids.subtracting([second]).union([first]) }
        return true
    }

    /// Gives some names of an entry, with what was seen under them, to a new one; the two stay apart from then on.
    /// - Returns: The number of the new entry; `nil` if the entry has none of the names, or no other.
    @discardableResult
    public mutating func split(_ id: Int, names: [String], reason: String) -> Int? {
        guard let whole = byID[id], let name = names.max(by: { Self.words($0) < Self.words($1) }) else { return nil }
        let keys = Set(names.map(Self.key))
        let all = [whole.name] + whole.aliases.keys.sorted()
        let rest = all.filter { !keys.contains(Self.key($0)) }
        guard !rest.isEmpty, rest.count < all.count else { return nil }
        let decision = Decision.split(from: whole.name, names: names.sorted(), reason: reason)
        var kept = whole
        kept.name = keys.contains(Self.key(whole.name)) ? rest[0] : whole.name
        kept.sightings.removeAll { keys.contains(Self.key($0.name)) }
        kept.aliases = whole.aliases.filter { !keys.contains(Self.key($0.key)) && $0.key != kept.name }
        kept.decisions.append(decision)
        let new = next
        next += 1
        byID[id] = kept
        byID[new] = Entry(
            id: new, name: name, kind: whole.kind,
            sightings: whole.sightings.filter { keys.contains(Self.key($0.name)) },
            aliases: whole.aliases.filter { keys.contains(Self.key($0.key)) && $0.key != name }, decisions: [decision])
        for key in keys { byName[key] = (byName[key] ?? []).subtracting([id]).union([new]) }
        apart[id, default: []].formUnion(keys)
        apart[new, default: []].formUnion(rest.map(Self.key))
        return new
    }
}
