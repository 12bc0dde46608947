/// The way back to what a page belongs to.
enum Crumbs {
    static func write(_ steps: [(link: SiteLink, name: String)], _ html: inout HTMLWriter) {
        html.element(.nav, [.class("crumbs"), .label(html.say(.whereThisBelongs))]) { html in
            for (index, step) in steps.enumerated() {
                if index > 0 { html.text(" · ") }
                html.element(.a, [.href(step.link), .ownDirection], text: Visible.line(step.name))
            }
        }
    }
}
