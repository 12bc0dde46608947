public import QuothRecord

/// How much a record holds, for a terminal.
public enum StatsText {
    /// Lines of names and numbers.
    public static func string(_ stats: RecordStats) -> String {
        var text = lines(stats.rows.filter { $0.count > 0 })
        if let first = stats.published.first, let last = stats.published.last {
            text += "published  \(first) to \(last)\n"
        }
        text += section("verdicts", stats.verdicts) + section("changes between versions", stats.changes)
        text += section("hosts", stats.hosts)
        text += section("bytes on disk", stats.bytes)
        let packed = stats.bytes.first { $0.name == "raw captures" }?.count ?? 0
        if stats.rawBytes > 0 {
            text += "raw captures are \(stats.rawBytes) bytes, packed to \(Share.percent(packed, in: stats.rawBytes))\n"
        }
        return text
    }

    private static func section(_ title: String, _ counts: [RecordStats.Count]) -> String {
        counts.isEmpty ? "" : "\n\(title)\n" + lines(counts)
    }

    private static func lines(_ counts: [RecordStats.Count]) -> String {
        let width = counts.map { "\($0.count)".count }.max() ?? 0
        return counts.map { count in
            let digits = "\(count.count)"
            return "  " + String(repeating: " ", count: width - digits.count) + digits
                + "  \(Visible.line(count.name))\n"
        }.joined()
    }
}
