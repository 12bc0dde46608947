internal import Quoth

/// One passage taken over, as the reuse scorer reads it: offsets and lengths in code points.
public struct BenchPair: Encodable {
    let susp: String
    let suspOffset: Int
    let suspLength: Int
    let src: String
    let srcOffset: Int
    let srcLength: Int
    /// Why the passage is no reuse, if it is none.
    let boilerplate: String?

    enum CodingKeys: String, CodingKey {
        case susp, src, boilerplate
        case suspOffset = "susp_off"
        case suspLength = "susp_len"
        case srcOffset = "src_off"
        case srcLength = "src_len"
    }

    /// The line of `match` between `copy` and `source`, with the code-point map of each.
    init(_ match: Match, copy: Document, copyMap: CodePointMap, source: Document, sourceMap: CodePointMap) {
        let there = copyMap.codePoints(match.copy)
        let here = sourceMap.codePoints(match.source.range)
        susp = copy.id
        suspOffset = there.lowerBound
        suspLength = there.count
        src = source.id
        srcOffset = here.lowerBound
        srcLength = here.count
        boilerplate = match.discount?.kind.rawValue
    }

    /// One line a passage of `run`; those that are no reuse come last, if they are listed.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public static func lines(of run: TraceRun) throws -> [UInt8] {
        var maps: [Int: CodePointMap] = [:]
        var bytes: [UInt8] = []
        for copy in run.copies where !copy.pairs.isEmpty || run.listsBoilerplate {
            let document = copy.quoted.document
            let map = CodePointMap(document.text)
            for match in copy.pairs.flatMap(\.passages) + (run.listsBoilerplate ? copy.boilerplate : []) {
                let source = run.sources[match.source.document].document
                let sourceMap = maps[match.source.document] ?? CodePointMap(source.text)
                maps[match.source.document] = sourceMap
                bytes += try JSONLine.bytes(
                    BenchPair(match, copy: document, copyMap: map, source: source, sourceMap: sourceMap))
                bytes.append(0x0A)
            }
        }
        return bytes
    }
}
