import FuzzKit
import Quoth

/// Feeds: bytes → entries → documents. Nothing may crash, ranges are in bounds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    Captures.check(Capture(name: "fuzz", origin: "fuzz.xml", bytes: bytes))
    Captures.check(Capture(name: "fuzz", origin: "fuzz.xml", bytes: Array("<rss><item>".utf8) + bytes))
    return 0
}
