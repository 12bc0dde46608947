internal import Quoth

/// A quotation as it stands in its row: there and back.
enum QuotationRow {
    /// The columns that ``quotation(_:)`` reads, in its order.
    static let columns = """
        kind, start, end, ranges, is_closed, parent, speaker_name, speaker_kind, aliases, role, organisation, mention_form, \
        cue, day, occasion, rule, confidence
        """

    /// The 64-bit number that is a quotation's own in any record.
    static func key(document: String, version: [UInt8], start: Int, ordinal: Int) -> Int {
        let digest = SHA256.digest(
            Array(document.utf8) + [0] + version + littleEndian(Int64(start)) + littleEndian(Int64(ordinal)))
        return digest.prefix(8).reduce(0) { $0 << 8 | Int($1) }
    }

    /// The values of ``columns``.
    static func values(_ quotation: Quotation, in text: Text) -> [Value] {
        let attribution = quotation.attribution
        let speaker = attribution?.speaker
        return [
            .text(quotation.kind.rawValue), .integer(quotation.range.start), .integer(quotation.range.end),
            .bytes(ranges(quotation)), .integer(quotation.isClosed ? 1 : 0), Value(quotation.parent),
            Value(speaker?.name), Value(speaker?.kind.rawValue), Value(speaker?.aliases.joined(separator: "\n")),
            Value(speaker?.role), Value(speaker?.organisation), Value(attribution?.mention?.form.rawValue),
            Value(attribution?.cue.map { text[$0.range] }), Value(attribution?.day?.iso), Value(attribution?.occasion),
            Value(attribution?.rule), attribution.map { .real($0.confidence) } ?? .null,
        ]
    }

    /// The words of a quotation, its parts with a space between.
    static func words(_ quotation: Quotation, in text: Text) -> String {
        quotation.parts.map { text[$0] }.joined(separator: " ")
    }

    private static func ranges(_ quotation: Quotation) -> [UInt8] {
        let own = [quotation.report, quotation.attribution?.mention?.range, quotation.attribution?.cue?.range]
        return (own.map { $0 ?? TextRange(0, 0) } + quotation.parts).flatMap {
            littleEndian(UInt32($0.start)) + littleEndian(UInt32($0.end))
        }
    }

    /// The quotation in a row of ``columns``; `nil` if the row is damaged.
    static func quotation(_ row: Statement) -> Quotation? {
        let ranges = ranges(row.bytes(3))
        guard let kind = Quotation.Kind(rawValue: row.text(0)), ranges.count > 3 else { return nil }
        var quotation = Quotation(
            kind: kind, parts: Array(ranges[3...]), range: TextRange(row.integer(1), row.integer(2)),
            isClosed: row.integer(4) == 1, parent: row.optionalInteger(5))
        quotation.report = ranges[0].isEmpty ? nil : ranges[0]
        quotation.attribution = attribution(row, mention: ranges[1], cue: ranges[2])
        return quotation
    }

    private static func attribution(_ row: Statement, mention: TextRange, cue: TextRange) -> Attribution? {
        guard let name = row.optionalText(6), let kind = Speaker.Kind(rawValue: row.text(7)) else { return nil }
        let speaker = Speaker(
            name: name, role: row.optionalText(9), organisation: row.optionalText(10), kind: kind,
            aliases: row.text(8).split(separator: "\n").map(String.init))
        let form = row.optionalText(11).flatMap(Mention.Form.init(rawValue:))
        return Attribution(
            mention: form.map { Mention(range: mention, form: $0) }, cue: cue.isEmpty ? nil : Cue(range: cue),
            speaker: speaker, day: row.optionalText(13).flatMap(Day.init(iso:)), occasion: row.optionalText(14),
            rule: row.text(15), confidence: row.real(16))
    }

    private static func ranges(_ bytes: [UInt8]) -> [TextRange] {
        let span = bytes.span.bytes
        return stride(from: 0, to: bytes.count - 7, by: 8).compactMap { at in
            let (start, end) = (span.number(at: at, as: UInt32.self), span.number(at: at + 4, as: UInt32.self))
            return start <= end ? TextRange(Int(start), Int(end)) : nil
        }
    }
}
