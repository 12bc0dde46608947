internal import FoundationEssentials
internal import Quoth
internal import QuothRecord

/// What editors do: correct, undo, review.
struct EditorPages {
    let path: String
    let reader: SiteReader
    let request: SiteRequest
    let visitor: Visitor
    let visitors: SiteVisitors

    /// Items on a page of the review.
    private static let shown = 20
    /// The most bytes of a body that a program sends.
    private static let longest = 16 << 10

    func response(_ route: SiteRoute, _ twin: SiteTwin?) throws -> SiteResponse {
        switch route {
        case .correction(let key): return try correct(key)
        case .corrections(let key) where request.isRead: return try corrections(key)
        case .corrections(let key): return try Repeatable(request, visitor, visitors).answer { try posted(key) }
        case .correctionEvent(let mark): return try Repeatable(request, visitor, visitors).answer { try undo(mark) }
        case .review: return try review(twin)
        default: throw SiteError.noPage(request.path)
        }
    }

    // MARK: Correcting

    private func found(_ key: String) throws -> SiteQuotation {
        guard let quotation = try reader.store.quotation(key) else {
            throw SiteError.notFound(SiteReason(.noSuchQuotation, .searchWords))
        }
        return quotation
    }

    /// A form of a page.
    private func correct(_ key: String) throws -> SiteResponse {
        let form = FormBody(request)
        if let mark = form["undo"] {
            try undo(mark, of: key)
        } else {
            try file(key, kind: form["do"] ?? "", value: form["value"] ?? "", note: form["note"] ?? "")
        }
        return .taken(leadingTo: SiteLink.own(form["next"]) ?? .quotation(key))
    }

    /// - Throws: ``SiteError`` for what cannot be decided.
    @discardableResult
    private func file(_ key: String, kind: String, value: String, note: String) throws -> Correction {
        let quotation = try found(key)
        let value = Visible.line(value)
        guard let kind = Correction.Kind(rawValue: kind), kind != .restore else {
            throw SiteError.badRequest(SiteReason(.noDecision, .takeDecision))
        }
        if kind == .verdict {
            guard Verdict(rawValue: value) != nil else {
                throw SiteError.badRequest(SiteReason(.noSuchVerdict, .takeOfList))
            }
            guard quotation.finding != nil else {
                throw SiteError.conflict(SiteReason(.wasNotJudged, .onlySpeaker))
            }
        }
        if value.utf8.count > Correction.longestValue || note.utf8.count > Correction.longestNote {
            throw SiteError.badRequest(SiteReason(.tooLong, .nameLimits))
        }
        let correction = try Correction(
            kind, key, value: kind == .accept ? "" : value, by: visitor.name ?? "who was at the machine", note: note)
        let people = try visitors.open()
        try CorrectionQueue(path, people).file(correction)
        try people.note(
            visitor.entry(
                kind == .accept ? .accepted : .corrected, key, detail: kind == .accept ? "" : "\(kind): \(value)"))
        return correction
    }

    private func undo(_ mark: String, of key: String) throws {
        let known = reader.corrections[key] ?? []
        guard let correction = known.first(where: { $0.mark == mark && !$0.isUndone && $0.kind != .restore }) else {
            throw SiteError.conflict(SiteReason(.noCorrectionToUndo, .maybeUndone))
        }
        let people = try visitors.open()
        try CorrectionQueue(path, people).file(
            try Correction(.restore, key, by: visitor.name ?? "who was at the machine", undone: mark))
        try people.note(visitor.entry(.undone, key, detail: "\(correction.kind)"))
    }

    // MARK: For programs

    /// What a program sends to correct something.
    private struct Sent: Decodable {
        var kind: String
        var value: String?
        var note: String?
    }

    private func posted(_ key: String) throws -> SiteResponse {
        guard request.headers["content-type"]?.lowercased().hasPrefix("application/json") == true else {
            throw SiteError.mediaType(request.headers["content-type"] ?? "")
        }
        guard request.body.count <= Self.longest else {
            throw SiteError.tooLarge(bytes: request.body.count, limit: Self.longest)
        }
        guard let sent = try? JSONDecoder().decode(Sent.self, from: Data(request.body)) else {
            throw SiteError.badRequest(
                SiteReason(
                    program: "The body is no JSON object with “kind”, “value” and “note”. docs/http.md shows one."))
        }
        let correction = try file(key, kind: sent.kind, value: sent.value ?? "", note: sent.note ?? "")
        return .unkept(data: try JSONLine.bytes(DecisionJSON(correction, for: visitor)), status: 201)
    }

    private func undo(_ mark: String) throws -> SiteResponse {
        let known = reader.corrections.values.joined().first { $0.mark == mark }
        guard let known else { throw SiteError.notFound(SiteReason(program: "There is no such correction.")) }
        try undo(mark, of: known.quotation)
        return .done
    }

    private func corrections(_ key: String) throws -> SiteResponse {
        _ = try found(key)
        let all = try Self.corrections(of: key, reader, visitors)
        let answer = CorrectionsJSON(corrections: all.map { DecisionJSON($0, for: visitor) })
        return SiteResponse(.json, try JSONLine.bytes(answer))
    }

    /// What was decided about a quotation, the newest first, what waits among it.
    static func corrections(of key: String, _ reader: SiteReader, _ visitors: SiteVisitors) throws -> [Correction] {
        let waiting = try visitors.waiting().filter { $0.quotation == key }
        return Array(((reader.corrections[key] ?? []) + waiting).reversed())
    }

    // MARK: Review

    private func review(_ twin: SiteTwin?) throws -> SiteResponse {
        let (items, count) = try ReviewQueue(reader.record).items(after: request.query["after"], limit: Self.shown)
        let waiting = Set(try visitors.waiting().map(\.quotation))
        var rows: [(item: ReviewQueue.Item, quotation: SiteQuotation)] = []
        for item in items where !waiting.contains(item.quotation) {
            if let quotation = try reader.store.quotation(item.quotation) { rows.append((item, quotation)) }
        }
        let next = items.count == Self.shown ? items.last?.cursor : nil
        if twin == .json {
            let answer = ReviewJSON(
                count: count,
                items: rows.map { item, quotation in
                    ReviewJSON.Item(
                        quotation: item.quotation, words: quotation.words,
                        speaker: quotation.quotation.attribution?.speaker.name,
                        verdict: quotation.finding?.verdict.rawValue, speakerConfidence: item.speaker,
                        verdictConfidence: item.verdict, document: quotation.version.key)
                }, next: next)
            return SiteResponse(.json, try JSONLine.bytes(answer))
        }
        let page = ReviewPage(
            items: rows, count: count, visitor: visitor, next: next.map { .review(after: $0) },
            own: .review(after: request.query["after"]))
        return .unkept(page: page.bytes())
    }
}
