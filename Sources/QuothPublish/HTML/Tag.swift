/// The elements that our pages are made of.
enum Tag: String {
    case html, head, title, style, body, header, main, footer, section, article, div, span, p, a
    case h1, h2, h3, h4, ul, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td, blockquote, ins, del, script
    case svg, line, path, rect, text
}
