/// The elements that our pages are made of.
enum Tag: String {
    case html, head, title, style, body, header, main, footer, section, article, div, span, p, a
    case h1, h2, h3, h4, ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td, blockquote, ins, del, script
    case nav, aside, form, label, button, input, textarea, select, option, fieldset, legend, details, summary
    case mark, time, cite, strong, code, pre, meta, link, bdi
    case svg, line, path, rect, text

    /// Whether the element has no content and no end tag.
    var isVoid: Bool {
        switch self {
        case .input, .meta, .link: true
        default: false
        }
    }

    /// Whether a line break after the element changes nothing that is seen.
    var isBlock: Bool {
        switch self {
        case .span, .a, .ins, .del, .text, .label, .button, .input, .mark, .time, .cite, .strong, .code, .textarea,
            .bdi:
            false
        default: true
        }
    }
}
