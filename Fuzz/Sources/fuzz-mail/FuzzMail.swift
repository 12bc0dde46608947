import FuzzKit
import Quoth

/// E-mails and mail folders: a letter with its parts. Nothing may crash, ranges are in bounds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMail(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    Captures.check(file: bytes, size: 1 + bytes.count % 97)
    Captures.check(Capture(name: "fuzz", origin: "fuzz.eml", bytes: bytes, mediaType: "message/rfc822"))
    return 0
}
