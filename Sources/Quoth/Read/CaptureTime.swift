/// The time of a capture.
enum CaptureTime {
    /// `text` as ISO 8601 in UTC, to the second or finer as it was given; `nil` if it is no such time.
    ///
    /// WARC 1.0 has `2015-03-02T10:11:12Z`, WARC 1.1 also less and more precise ones.
    static func normalized(_ text: String) -> String? {
        let allowed = text.utf8.allSatisfy { isDigit($0) || "-:.TZ".utf8.contains($0) }
        guard allowed, (4...32).contains(text.utf8.count), Day(iso: text) != nil else { return nil }
        guard text.utf8.count > 10 else { return text }
        return text.utf8.dropFirst(10).first == UInt8(ascii: "T") && text.hasSuffix("Z") ? text : nil
    }
}
