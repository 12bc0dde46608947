import FuzzKit
import Quoth

/// What is packed: a response with its encodings, and a file that is packed. Nothing may crash, ranges are in bounds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzUnpack(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    Captures.check(file: bytes, size: 1 + bytes.count % 97)
    // The same as the body of a recorded response, behind the fields that the first line of the input names.
    let block = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n".utf8) + bytes
    let head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(block.count)\r\n\r\n"
    Captures.check(file: Array(head.utf8) + block + Array("\r\n\r\n".utf8), size: 1 << 16)
    return 0
}
