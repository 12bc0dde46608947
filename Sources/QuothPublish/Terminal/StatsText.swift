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
        let sizes = stats.bytes.map { (size($0.count), $0.name) }
        let width = sizes.map(\.0.count).max() ?? 0
        text += sizes.isEmpty ? "" : "\non disk\n"
        for (size, name) in sizes {
            text += "  " + String(repeating: " ", count: width - size.count) + size + "  \(Visible.line(name))\n"
        }
        let packed = stats.bytes.first { $0.name == "raw captures" }?.count ?? 0
        if stats.rawBytes > 0 {
            text += "raw captures are \(size(stats.rawBytes)), packed to \(Share.percent(packed, in: stats.rawBytes))\n"
        }
        return text
    }

    /// Bytes as a person reads them: three figures, in powers of a thousand.
    private static func size(_ bytes: Int) -> String {
        var (rest, unit) = (Double(bytes), 0)
        while rest >= 999.5, unit < 4 { (rest, unit) = (rest / 1000, unit + 1) }
        let tenths = Int((rest * 10).rounded())
        let number = unit == 0 || tenths >= 1000 ? "\(Int(rest.rounded()))" : "\(tenths / 10).\(tenths % 10)"
        return number + " " + ["bytes", "kB", "MB", "GB", "TB"][unit]
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
