import Quoth

@testable import Quoth
@testable import QuothRecord

/// robots.txt with a target, and the heads of servers' answers. Nothing may crash; `/robots.txt` itself may be fetched.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRobots(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    // Up to a zero byte stands the target, behind it the file.
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let file = Array(parts[parts.count - 1])
    let rules = RobotsRules(file, product: "Quoth")
    precondition(rules.rules.count <= RobotsRules.ruleLimit, "There are too many rules.")
    _ = rules.allows(String(decoding: parts[0], as: UTF8.self))
    precondition(RobotsRules([], product: "Quoth").allows("/"), "Without a rule something is refused.")
    let fields = HeaderFields.read(file, from: 0, to: file.count).fields
    _ = RetryAfter.seconds(fields["retry-after"], now: 1_760_000_000)
    _ = RetryAfter.seconds(String(decoding: parts[0], as: UTF8.self), now: 1_760_000_000)
    return 0
}
