import FuzzKit
import Quoth

/// Word documents: a ZIP archive with XML in it. Nothing may crash, ranges are in bounds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    Captures.check(Capture(name: "fuzz", origin: "fuzz.docx", bytes: bytes))
    return 0
}
