/// A set of tags, as bits.
struct HTMLTagSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ tags: HTMLTag...) {
        for tag in tags { insert(tag) }
    }

    init(_ sets: HTMLTagSet..., adding tags: HTMLTag...) {
        for set in sets { (low, high) = (low | set.low, high | set.high) }
        for tag in tags { insert(tag) }
    }

    private mutating func insert(_ tag: HTMLTag) {
        if tag.rawValue < 64 { low |= 1 << UInt64(tag.rawValue) } else { high |= 1 << UInt64(tag.rawValue - 64) }
    }

    /// - Complexity: O(1).
    @inline(__always)
    func contains(_ tag: HTMLTag) -> Bool {
        let bits = tag.rawValue < 64 ? low : high
        return bits >> UInt64(tag.rawValue & 63) & 1 == 1
    }
}

extension HTMLTagSet {
    /// Elements without content and end tag (HTML standard, 13.1.2).
    static let void = HTMLTagSet(
        .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link, .meta, .param, .source, .track, .wbr
    )
    /// Elements whose content is characters up to their own end tag (13.2.6.2; scripts are taken to run).
    static let raw = HTMLTagSet(
        .iframe, .noembed, .noframes, .noscript, .plaintext, .script, .style, .textarea, .title, .xmp)
    /// Elements that start a line of their own in a browser's default style.
    static let block = HTMLTagSet(
        .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details, .dialog, .dir, .div,
        .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr,
        .html, .legend, .li, .listing, .main, .menu, .nav, .ol, .optgroup, .option, .p, .pre, .search, .section,
        .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .video, .audio, .iframe, .textarea, .select)
    /// The headings.
    static let heading = HTMLTagSet(.h1, .h2, .h3, .h4, .h5, .h6)
    /// Elements that end tags of something outside don't reach across: “has an element in scope” (13.2.4.2).
    static let scope = HTMLTagSet(.applet, .caption, .html, .marquee, .object, .root, .table, .td, .template, .th)
    /// Elements that end tags of text don't reach across: those that the standard calls special (13.2.4.2).
    static let special = HTMLTagSet(
        .address, .applet, .area, .article, .aside, .base, .blockquote, .body, .br, .button, .caption, .center, .col,
        .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption, .figure, .footer, .form, .frame,
        .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .iframe, .img, .input, .keygen,
        .li, .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes, .noscript, .object, .ol, .p,
        .param, .plaintext, .pre, .root, .script, .search, .section, .select, .source, .style, .summary, .table, .tbody,
        .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp)
    /// Elements of text whose end tag reaches out of the blocks in them: the “adoption agency” (13.2.6.4.7).
    static let formatting = HTMLTagSet(
        .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u)
    /// Blocks whose start tag closes an open paragraph, and whose end tag closes all in them (13.2.6.4.7).
    static let plainBlock = HTMLTagSet(
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
        .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre, .search, .section, .summary, .ul)
    /// What may stand in the head (13.2.6.4.4).
    static let head = HTMLTagSet(
        .base, .head, .html, .link, .meta, .noframes, .noscript, .script, .style, .template, .title)
    /// What a table is made of.
    static let tablePart = HTMLTagSet(.caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr)
    /// Tags of HTML that end SVG and MathML (13.2.6.5).
    static let endsForeign = HTMLTagSet(
        .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5,
        .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong,
        .strike, .sub, .sup, .table, .tt, .u, .ul)
}
