@testable import QuothRecord

/// Queries: text → plan, and the place where a page of answers goes on. Nothing may crash, errors stand in the query.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    // Up to a zero byte stands the cursor, behind it the query.
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let text = String(decoding: parts[parts.count - 1], as: UTF8.self)
    do throws(QueryError) {
        let query = try Query(text)
        let plan = QueryPlan(query)
        withExtendedLifetime(plan) {}
        let cursor = String(decoding: parts[0], as: UTF8.self)
        for order in SearchOptions.Order.allCases { _ = SearchCursor(cursor, for: query, order) }
    } catch { precondition(!"\(error)".isEmpty, "An error says nothing.") }
    _ = DayInterval.read(text)
    return 0
}
