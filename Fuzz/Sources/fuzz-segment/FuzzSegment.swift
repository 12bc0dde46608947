@testable import Quoth

/// Files of an index, as a record that somebody else has made brings them. The checksum of the footer is made to fit, so
/// that what stands in it is looked at. Nothing may crash.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSegment(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    check(bytes)
    let magic = SeedSegment.magic
    if bytes.count >= SeedSegment.footerSize + magic.count {
        var whole = bytes
        let footer = whole.count - SeedSegment.footerSize
        whole.replaceSubrange(0..<magic.count, with: magic)
        whole.replaceSubrange(footer..<(footer + magic.count), with: magic)
        whole.replaceSubrange((footer + 8)..<(footer + 12), with: littleEndian(UInt32(SeedSegment.version)))
        let sum = CRC32.of(Array(whole[footer..<(whole.count - 4)]))
        whole.replaceSubrange((whole.count - 4)..<whole.count, with: littleEndian(sum))
        check(whole)
    }
    // A segment of one document, some of whose bytes are others.
    var own = honest
    for at in stride(from: 0, to: bytes.count - 2, by: 3) {
        own[(Int(bytes[at]) << 8 | Int(bytes[at + 1])) % own.count] ^= bytes[at + 2]
    }
    check(own)
    let entries = MemoryBytes(bytes, name: "fuzz")
    entries.withBytes { span in _ = try? DocumentEntry.document(at: 0, span, file: "fuzz") }
    return 0
}

private func check(_ bytes: [UInt8]) {
    guard let segment = try? SeedSegment(MemoryBytes(bytes, name: "fuzz")) else { return }
    _ = segment.damages()
}

private let honest: [UInt8] = {
    var table = Memtable()
    let words = FoldedText(Text("The county ends the night ferry in autumn, after twelve years between the two shores."))
    table.add(words, textOffset: 8, digest: 1, order: 0, quotations: [])
    return table.takeSegment()
}()
