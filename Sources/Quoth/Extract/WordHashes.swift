/// The words of a text as hashes, in lower case and without marks: equal lists are the same words.
enum WordHashes {
    /// The hashes of the words of `text`, of the first ``BlockScan/hashLimit`` of them.
    /// - Complexity: O(*n*) in the bytes.
    static func of(_ text: String) -> [UInt64] {
        let bytes = Array(text.utf8)
        return bytes.isEmpty ? [] : BlockScan(bytes, TextRange(0, bytes.count)).wordHashes
    }
}
