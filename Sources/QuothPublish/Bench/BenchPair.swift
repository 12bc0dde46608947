public import Quoth

/// One passage taken over, as the reuse scorer reads it: offsets and lengths in code points.
public struct BenchPair: Encodable {
    let susp: String
    let suspOffset: Int
    let suspLength: Int
    let src: String
    let srcOffset: Int
    let srcLength: Int

    enum CodingKeys: String, CodingKey {
        case susp, src
        case suspOffset = "susp_off"
        case suspLength = "susp_len"
        case srcOffset = "src_off"
        case srcLength = "src_len"
    }

    /// The line of `match` between `copy` and `source`, with the code-point map of each.
    public init(_ match: Match, copy: Document, copyMap: CodePointMap, source: Document, sourceMap: CodePointMap) {
        let there = copyMap.codePoints(match.copy)
        let here = sourceMap.codePoints(match.source.range)
        susp = copy.id
        suspOffset = there.lowerBound
        suspLength = there.count
        src = source.id
        srcOffset = here.lowerBound
        srcLength = here.count
    }
}
