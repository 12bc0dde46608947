internal import Quoth

/// One word, phrase or value of a field, as the part of the tree that it stands for.
struct QueryValue {
    /// Shorter prefixes would have too many words.
    static let leastPrefix = 4

    let query: Text
    let token: QueryToken

    /// The part of the tree; `nil` where there is no letter or digit to search for.
    func node(of field: QueryField?) throws(QueryError) -> QueryNode? {
        switch field {
        case nil: return try words(.text)
        case .title: return try words(.title)
        case .speaker: return try words(.speaker)
        case .org: return try words(.organisation)
        case .site: return try words(.site)
        case .cue: return try words(.cue)
        case .lang: return try words(.language)
        case .kind: return .words(QueryWords([try known(Self.kinds, of: "kind")], in: .kind))
        case .verdict: return .verdict(try verdicts())
        case .change: return ChangeClass(named: try known(ChangeClass.names, of: "change")).map(QueryNode.change)
        case .date: return .date(try days())
        case .in:
            let name = try known(Query.Scope.allCases.map(\.rawValue), of: "in")
            return Query.Scope(rawValue: name).map(QueryNode.scope)
        }
    }

    private var content: String { query[token.content] }

    private func error(_ reason: QueryError.Reason) -> QueryError {
        QueryError(query: query, range: token.range, reason: reason)
    }

    private func words(_ place: QueryWords.Place) throws(QueryError) -> QueryNode? {
        let words = IndexedText.words(content)
        if token.isPrefix, words.last.map({ $0.unicodeScalars.count < Self.leastPrefix }) ?? true {
            throw error(.shortPrefix(least: Self.leastPrefix))
        }
        guard !words.isEmpty else {
            if token.kind == .phrase || place != .text { throw error(.missing(what: "a letter or a digit")) }
            return nil
        }
        let isBare = place == .text && token.kind == .word
        let variant = isBare ? isHyphenated(words) ? [words.joined()] : HyphenatedWord.parts(of: words) : nil
        return .words(QueryWords(words, in: place, isPrefix: token.isPrefix, variant: variant))
    }

    /// Whether the words are the parts of one that is written with hyphens.
    private func isHyphenated(_ words: [String]) -> Bool {
        guard words.count > 1 else { return false }
        let hyphens = content.unicodeScalars.count { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" }
        return hyphens == words.count - 1
    }

    /// All kinds of quotations that report an utterance, and of documents.
    private static let kinds =
        [Quotation.Kind.direct, .indirect, .mixed].map(\.rawValue) + DocumentKind.allCases.map(\.rawValue)

    private func known(_ values: [String], of field: String) throws(QueryError) -> String {
        let value = content.lowercased()
        if values.contains(value) { return value }
        throw error(
            .unknownValue(
                field: field, value: content, suggestion: QueryField.nearest(to: value, in: values), known: values))
    }

    private func verdicts() throws(QueryError) -> [Verdict] {
        let groups: [String: [Verdict]] = ["altered": [.wording, .truncated, .spliced], "missing": [.unfound]]
        let name = try known(Verdict.allCases.map(\.rawValue) + groups.keys.sorted(), of: "verdict")
        return groups[name] ?? Verdict(rawValue: name).map { [$0] } ?? []
    }

    private func days() throws(QueryError) -> DayInterval {
        switch DayInterval.read(content) {
        case .success(let days): return days
        case .failure(let failure): throw error(.badDate(failure.reason))
        }
    }
}
