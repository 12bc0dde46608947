internal import Quoth

/// The `Retry-After` field: seconds, or a date (RFC 9110, section 10.2.3).
enum RetryAfter {
    /// The longest wait that is believed, in seconds: a week.
    private static let limit = 7 * 86_400

    /// How many seconds `value` asks to wait, counted from `now`, a second since the start of 1970; `nil` if it says nothing.
    static func seconds(_ value: String?, now: Int) -> Int? {
        guard let value else { return nil }
        if !value.isEmpty, value.utf8.allSatisfy(isDigit) { return min(limit, Int(value) ?? limit) }
        guard let moment = MomentReader.moment(value), moment.second != nil, let start = TimeSpan(moment).start else {
            return nil
        }
        return min(limit, max(0, start - now))
    }
}
