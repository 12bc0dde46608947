/// Cuts a message into its parts (RFC 5322, RFC 2045, RFC 2046).
struct MIMEParser {
    /// How deep parts may stand in each other; what is deeper is left as it is.
    private static let depthLimit = 12
    /// How many parts a message may have.
    private static let partLimit = 1000

    private let bytes: [UInt8]
    private var count = 0

    /// The message in `range` of `bytes`.
    /// - Complexity: O(*n*) in the bytes, for each level of parts.
    static func message(_ bytes: [UInt8], in range: Range<Int>) -> MIMEPart {
        var parser = MIMEParser(bytes: bytes)
        return parser.part(range, depth: 0, isInDigest: false)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func part(_ range: Range<Int>, depth: Int, isInDigest: Bool) -> MIMEPart {
        count += 1
        let (fields, start) = HeaderFields.read(bytes, from: range.lowerBound, to: range.upperBound)
        var part = MIMEPart(fields: fields, body: start..<range.upperBound, isInDigest: isInDigest)
        let type = part.type
        guard type.kind == "multipart", depth < Self.depthLimit, let boundary = type.parameters["boundary"],
            !boundary.isEmpty
        else { return part }
        let (bodies, isClosed) = bodies(in: part.body, boundary: Array("--\(boundary)".utf8))
        part.isCut = !isClosed
        for body in bodies where count < Self.partLimit {
            part.parts.append(self.part(body, depth: depth + 1, isInDigest: type.essence == "multipart/digest"))
        }
        return part
    }

    /// What stands between the boundaries, without the line break before each, and whether the last boundary is there.
    private func bodies(in range: Range<Int>, boundary: [UInt8]) -> (bodies: [Range<Int>], isClosed: Bool) {
        var found: [Range<Int>] = []
        var open: Int?
        var line = range.lowerBound
        while line < range.upperBound {
            let end = bytes[line..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
            if bytes[line..<end].starts(with: boundary) {
                let rest = bytes[(line + boundary.count)..<end]
                let isLast = rest.starts(with: "--".utf8)
                guard isLast || rest.allSatisfy(isSpace) else {
                    line = end
                    continue
                }
                if let open { found.append(open..<max(open, withoutBreak(line))) }
                open = isLast ? nil : end
                if isLast { return (found, true) }
            }
            line = end
        }
        if let open { found.append(open..<range.upperBound) }
        return (found, false)
    }

    private func withoutBreak(_ place: Int) -> Int {
        guard place > 0, bytes[place - 1] == 0x0A else { return place }
        return place > 1 && bytes[place - 2] == 0x0D ? place - 2 : place - 1
    }
}
