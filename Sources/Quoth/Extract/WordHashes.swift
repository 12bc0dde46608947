/// The words of a text as hashes, in lower case and without marks: equal lists are the same words.
enum WordHashes {
    /// The hashes of the words of `text`, of the first ``BlockScan/hashLimit`` of them.
    /// - Complexity: O(*n*) in the bytes.
    static func of(_ text: String) -> [UInt64] { of(Array(text.utf8)) }

    /// The same by bytes.
    static func of(_ bytes: [UInt8]) -> [UInt64] {
        var result: [UInt64] = []
        var word = WordHash.empty
        var isInside = false
        for i in bytes.indices where result.count < BlockScan.hashLimit {
            if BlockScan.isWord(bytes, i) {
                word = WordHash.next(word, bytes[i].lowercased)
                isInside = true
            } else if isInside {
                result.append(word)
                (word, isInside) = (WordHash.empty, false)
            }
        }
        if isInside, result.count < BlockScan.hashLimit { result.append(word) }
        return result
    }
}
