internal import Quoth

/// What one text took over from another, side by side.
struct TracePage {
    let source: SiteVersion
    let copy: SiteVersion
    let run: TraceRun

    func bytes() throws -> [UInt8] {
        let report = try ReportPage(run, in: SiteFrame.language)
        let frame = SiteFrame(
            title: report.title, twins: [(SiteLink.trace(source.key, copy.key).twin(.json), .json)], isListed: false)
        return frame.bytes { html in
            Crumbs.write(
                [(SiteLink.document(copy.key), copy.heading), (SiteLink.document(source.key), source.heading)], &html)
            html.element(.h1, text: Visible.line(report.title))
            html.element(.p, [.class("summary")], text: report.summary)
            html.element(.ul, [.class("act")]) { html in
                html.element(.li) { html in
                    let file = SiteLink.trace(source.key, copy.key).twin(.report)
                    html.element(.a, [.href(file)], text: .downloadReport)
                }
            }
            report.counts(&html)
            report.content(&html)
        }
    }
}
