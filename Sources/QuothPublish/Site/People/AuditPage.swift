internal import Quoth
internal import QuothRecord

/// The audit log, the newest entries first.
struct AuditPage {
    let entries: [AuditEntry]
    let next: SiteLink?

    private static let columns: [Label] = [.when, .who, .from, .what, .withWhat, .more]

    func bytes() -> [UInt8] {
        let twins = [(SiteLink.audit().twin(.csv), MediaType.csv), (SiteLink.audit().twin(.json), .json)]
        return SiteFrame(title: SiteFrame.say(.auditLog), twins: twins, isListed: false).bytes { html in
            html.element(.h1, text: .auditLog)
            Self.table(entries, &html)
            if let next {
                html.element(.p, [.class("pages")]) { $0.element(.a, [.href(next)], text: .olderEntries) }
            }
        }
    }

    /// A table of entries.
    static func table(_ entries: [AuditEntry], _ html: inout HTMLWriter) {
        guard !entries.isEmpty else { return html.element(.p, text: .nothingYet) }
        PageFrame.table(columns, caption: .whoDidWhat, label: html.say(.auditLog), &html) { html in
            for entry in entries {
                html.element(.tr) { html in
                    html.element(.th, [.scope("row")]) { DateView.write(moment: entry.at, &$0) }
                    for (index, cell) in cells(entry).enumerated().dropFirst() {
                        if index == 3 {
                            html.element(.td, text: PeopleNames.action(entry.action))
                        } else if index == 1, entry.account == nil, let label = PeopleNames.who(cell) {
                            html.element(.td, text: label)
                        } else {
                            html.element(.td, [.ownDirection], text: Visible.line(cell))
                        }
                    }
                }
            }
        }
    }

    private static func cells(_ entry: AuditEntry) -> [String] {
        [entry.at, entry.who, entry.address, entry.action.rawValue, entry.subject, entry.detail]
    }

    /// The entries for a spreadsheet.
    static func csv(_ entries: [AuditEntry]) -> String {
        CSV.line(["number", "at", "who", "account", "address", "action", "subject", "detail"])
            + entries.map { entry in
                let cells = cells(entry)
                return CSV.line(
                    ["\(entry.id)"] + cells.prefix(2) + [entry.account.map { "\($0)" } ?? ""] + cells.dropFirst(2))
            }.joined()
    }
}
