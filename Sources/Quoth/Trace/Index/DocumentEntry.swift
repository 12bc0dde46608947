/// A document as it stands in a file of texts: fields, each with a number that says which, its length and its bytes.
///
/// What only shows how a page was read is left out: the reasons, the candidates, the byte ranges of the page.
public struct DocumentEntry: Sendable {
    /// What stands before the fields: their length and their checksum.
    public static let headerSize = 8
    /// The first bytes of a file of texts.
    public static let magic: [UInt8] = Array("QUOTHTXT".utf8)

    private enum Field: UInt8 {
        case id = 1, origin, text, blocks, title, author, role, publisher, published, url, language, series
        case isLeadOnly, capturedAt, listing, firstLine, site, kind, publishedAt, correction
    }

    /// The entry: its header and its fields.
    public private(set) var bytes: [UInt8] = []
    /// What tells the document from every other one.
    public var digest: UInt64 { DocumentEntry.digest(bytes) }

    /// The entry of `document`.
    /// - Complexity: O(*n*) in its bytes.
    public init(_ document: Document) {
        bytes = [UInt8](repeating: 0, count: DocumentEntry.headerSize)
        bytes.reserveCapacity(document.text.count + 512)
        add(.id, document.id)
        add(.origin, document.origin)
        add(.text, document.text.utf8)
        add(.blocks, DocumentEntry.bytes(of: document.blocks))
        add(.title, document.title)
        for author in document.authors { add(.author, author) }
        add(.role, document.role)
        add(.publisher, document.publisher)
        add(.published, document.published.map { Evidence($0.value.iso, from: $0.place, confidence: $0.confidence) })
        add(.url, document.url)
        add(.language, document.language)
        add(.series, document.series)
        if document.isLeadOnly { add(.isLeadOnly, [1]) }
        add(.capturedAt, document.capturedAt)
        add(.listing, document.listing)
        if document.firstLine > 1 { add(.firstLine, String(document.firstLine)) }
        add(.site, document.site)
        add(.kind, document.kind.map { Evidence($0.value.rawValue, from: $0.place, confidence: $0.confidence) })
        if let moment = document.publishedAt, moment.minute != nil { add(.publishedAt, moment.iso) }
        for notice in document.corrections { add(.correction, CorrectionEntry.string(of: notice)) }
        let body = Array(bytes[DocumentEntry.headerSize...])
        bytes.replaceSubrange(0..<4, with: littleEndian(UInt32(body.count)))
        bytes.replaceSubrange(4..<8, with: littleEndian(CRC32.of(body)))
    }

    // MARK: Writing

    private mutating func add(_ field: Field, _ value: [UInt8]) {
        bytes.append(field.rawValue)
        VariableNumber.append(value.count, to: &bytes)
        bytes += value
    }

    private mutating func add(_ field: Field, _ value: String?) {
        if let value { add(field, Array(value.utf8)) }
    }

    private mutating func add(_ field: Field, _ value: Evidence<String>?) {
        guard let value else { return }
        var own = littleEndian(value.confidence.bitPattern)
        VariableNumber.append(value.place.utf8.count, to: &own)
        add(field, own + Array(value.place.utf8) + Array(value.value.utf8))
    }

    private static func bytes(of blocks: [Block]) -> [UInt8] {
        var bytes: [UInt8] = []
        var last = 0
        for block in blocks {
            bytes.append(UInt8(Block.Kind.allInOrder.firstIndex(of: block.kind) ?? 0))
            VariableNumber.append(block.range.start - last, to: &bytes)
            VariableNumber.append(block.range.count, to: &bytes)
            last = block.range.end
        }
        return bytes
    }

    private static func digest(_ bytes: [UInt8]) -> UInt64 {
        var hash = UInt64(bytes.count)
        let span = bytes.span.bytes
        var i = headerSize
        while i + 8 <= bytes.count {
            hash = mixed(hash ^ span.number(at: i, as: UInt64.self))
            i += 8
        }
        while i < bytes.count {
            hash = mixed(hash ^ UInt64(bytes[i]))
            i += 1
        }
        return hash
    }

    // MARK: Reading

    /// The byte after the entry at `offset` of a file of texts.
    public static func end(at offset: Int, _ bytes: RawSpan, file: String) throws(IndexError) -> Int {
        guard offset >= magic.count, offset + headerSize <= bytes.byteCount else {
            throw .damaged(file: file, at: offset, reason: "no document begins here")
        }
        let end = offset + headerSize + Int(bytes.number(at: offset, as: UInt32.self))
        guard end <= bytes.byteCount else {
            throw .damaged(file: file, at: offset, reason: "a document ends behind the end of the file")
        }
        return end
    }

    /// The document whose entry stands at `offset` of a file of texts.
    /// - Throws: ``IndexError/damaged(file:at:reason:)`` if it is not as it was written.
    public static func document(at offset: Int, _ bytes: RawSpan, file: String) throws(IndexError) -> Document {
        let end = try end(at: offset, bytes, file: file)
        let body = (offset + headerSize)..<end
        guard CRC32.of(bytes, body) == bytes.number(at: offset + 4, as: UInt32.self) else {
            throw .damaged(file: file, at: offset, reason: "the checksum of a document is wrong")
        }
        var reader = FieldReader(bytes, body)
        var document = Document(id: "", text: Text(""), blocks: [])
        while let (number, value) = reader.next(bytes) {
            if let field = Field(rawValue: number) { set(field, value, &document) }
        }
        return document
    }

    private static func set(_ field: Field, _ value: [UInt8], _ document: inout Document) {
        switch field {
        case .id: document.id = string(value)
        case .origin: document.origin = string(value)
        case .text: document.text = Text(repairing: value)
        case .blocks: document.blocks = blocks(value)
        case .title: document.title = evidence(value)
        case .author: if let author = evidence(value) { document.authors.append(author) }
        case .role: document.role = string(value)
        case .publisher: document.publisher = evidence(value)
        case .published: document.published = evidence(value).flatMap { read($0, Day.init(iso:)) }
        case .url: document.url = evidence(value)
        case .language: document.language = evidence(value)
        case .series: document.series = string(value)
        case .isLeadOnly: document.isLeadOnly = true
        case .capturedAt: document.capturedAt = string(value)
        case .listing: document.listing = string(value)
        case .firstLine: document.firstLine = Int(string(value)) ?? 1
        case .site: document.site = evidence(value)
        case .publishedAt: document.publishedAt = MomentReader.moment(string(value))
        case .kind: document.kind = evidence(value).flatMap { read($0, DocumentKind.init(rawValue:)) }
        case .correction:
            if let notice = CorrectionEntry.notice(string(value)) { document.corrections.append(notice) }
        }
    }

    private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func read<Value>(_ text: Evidence<String>, _ parse: (String) -> Value?) -> Evidence<Value>? {
        parse(text.value).map { Evidence($0, from: text.place, confidence: text.confidence) }
    }

    private static func evidence(_ bytes: [UInt8]) -> Evidence<String>? {
        guard bytes.count > 8 else { return nil }
        let confidence = Double(bitPattern: bytes.span.bytes.number(at: 0, as: UInt64.self))
        var at = 8
        guard let count = VariableNumber.read(bytes, &at), at + count <= bytes.count else { return nil }
        return Evidence(
            string(Array(bytes[(at + count)...])), from: string(Array(bytes[at..<(at + count)])), confidence: confidence
        )
    }

    private static func blocks(_ bytes: [UInt8]) -> [Block] {
        var blocks: [Block] = []
        var (at, last) = (0, 0)
        while at < bytes.count {
            let kind = Int(bytes[at])
            at += 1
            guard let gap = VariableNumber.read(bytes, &at), let count = VariableNumber.read(bytes, &at) else { break }
            let range = TextRange(last + gap, last + gap + count)
            blocks.append(
                Block(kind: kind < Block.Kind.allInOrder.count ? Block.Kind.allInOrder[kind] : .paragraph, range: range)
            )
            last = range.end
        }
        return blocks
    }
}

extension Block.Kind {
    /// The kinds by the number that a file of texts gives them: new ones come at the end.
    fileprivate static let allInOrder: [Block.Kind] = [.paragraph, .heading, .listItem, .blockquote, .caption, .cell]
}

/// Reads the fields of an entry.
private struct FieldReader {
    private var position: Int
    private let end: Int

    init(_ bytes: RawSpan, _ range: Range<Int>) {
        (position, end) = (range.lowerBound, range.upperBound)
    }

    mutating func next(_ bytes: RawSpan) -> (number: UInt8, value: [UInt8])? {
        guard position < end else { return nil }
        let number = bytes.number(at: position, as: UInt8.self)
        position += 1
        var (count, shift) = (0, 0)
        while position < end, shift < 56 {
            let byte = Int(bytes.number(at: position, as: UInt8.self))
            position += 1
            count |= (byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        guard count <= end - position else { return nil }
        let value = bytes.extracting(position..<(position + count)).withUnsafeBytes { Array($0) }
        position += count
        return (number, value)
    }
}
