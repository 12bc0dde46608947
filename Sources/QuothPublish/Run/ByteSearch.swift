/// Finds bytes in bytes.
enum ByteSearch {
    /// Whether `wanted` stands at more than one place in `bytes`; places may overlap.
    ///
    /// By Knuth, Morris and Pratt (Fast pattern matching in strings, SIAM Journal on Computing 6, 1977).
    /// - Complexity: O(*n* + *m*) in the bytes of both.
    static func recurs(_ wanted: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
        let wanted = Array(wanted)
        guard !wanted.isEmpty else { return true }
        let fallback = borders(of: wanted)
        var (matched, places) = (0, 0)
        for byte in bytes {
            while matched > 0, matched == wanted.count || wanted[matched] != byte { matched = fallback[matched - 1] }
            if wanted[matched] == byte { matched += 1 }
            if matched == wanted.count { places += 1 }
            if places > 1 { return true }
        }
        return false
    }

    /// Of each beginning of `wanted` how long its longest end is that is a beginning, too.
    private static func borders(of wanted: [UInt8]) -> [Int] {
        var borders = [Int](repeating: 0, count: wanted.count)
        for i in wanted.indices.dropFirst() {
            var length = borders[i - 1]
            while length > 0, wanted[i] != wanted[length] { length = borders[length - 1] }
            borders[i] = wanted[i] == wanted[length] ? length + 1 : 0
        }
        return borders
    }
}
