import FuzzKit
import Quoth

/// The words of PDFs: what pdftotext prints. Nothing may crash, ranges are in bounds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPdf(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    Captures.check(Capture(name: "fuzz", origin: "fuzz.pdf", bytes: bytes, mediaType: PageReader.pdfWords))
    return 0
}
