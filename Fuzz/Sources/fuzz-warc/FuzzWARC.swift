import FuzzKit
import Quoth

/// Web archives: a stream of captures, and each of them read. Nothing may crash, ranges are in bounds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWarc(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    Captures.check(file: bytes, size: 1 + bytes.count % 97)
    return 0
}
