import FuzzKit
import Quoth

/// HTML: bytes → tree → document. Nothing may crash, ranges are in bounds, depth is bounded.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    checkOutline(HTMLOutline(Text(repairing: bytes).utf8), count: Text(repairing: bytes).count)
    let capture = Capture(name: "fuzz", origin: "fuzz.html", bytes: bytes, mediaType: "text/html")
    if let result = try? PageReader().read(capture) {
        for document in result.documents {
            DocumentCheck.check(document)
            DocumentCheck.checkSources(document, in: bytes)
        }
    }
    return 0
}

private func checkOutline(_ outline: HTMLOutline, count: Int) {
    for (i, node) in outline.nodes.enumerated() {
        precondition(node.source.start >= 0 && node.source.start <= node.source.end, "A node has no range.")
        precondition(node.source.end <= count, "A node ends behind the page.")
        precondition(node.depth <= HTMLOutline.depthLimit, "A node is too deep.")
        precondition(i == 0 || node.depth <= outline.nodes[i - 1].depth + 1, "A node has no parent.")
    }
}
