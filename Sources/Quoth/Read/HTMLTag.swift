/// The elements that the parser, or the extraction, treats in a way of their own; any other one is `other`.
enum HTMLTag: UInt8, CaseIterable, Sendable {
    /// A run of characters.
    case text
    /// The node above all others.
    case root
    /// An element with any other name.
    case other
    case a, abbr, address, area, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption, center
    case cite, code, col, colgroup, dd, del, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure
    case font, footer, form, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input
    case ins, label, legend, li, link, listing, main, map, mark, math, menu, meta, nav, nobr, noembed, noframes,
        noscript
    case object, ol, optgroup, option, p, param, picture, plaintext, pre, q, rp, rt, ruby, s, script, search, section
    case select, slot, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td, template
    case textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, video, wbr, xmp

    /// The tag with the name in `range` of `bytes`, in any case.
    /// - Complexity: O(*n*) in the name's bytes.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self = HTMLTag.byHash[HTMLTag.hash(bytes, range)] ?? .other
    }

    /// FNV-1a of a name in lower case.
    static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for i in range {
            let byte = bytes[i]
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3
        }
        return hash
    }

    private static let byHash: [UInt64: HTMLTag] = {
        var result: [UInt64: HTMLTag] = [:]
        for tag in allCases where tag != .text && tag != .root && tag != .other {
            let name = Array("\(tag)".utf8)
            result[hash(name, 0..<name.count)] = tag
        }
        return result
    }()
}

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

    @inline(__always)
    func contains(_ tag: HTMLTag) -> Bool {
        let bits = tag.rawValue < 64 ? low : high
        return bits >> UInt64(tag.rawValue & 63) & 1 == 1
    }
}

extension HTMLTagSet {
    /// Elements without content and end tag (HTML standard, 13.1.2).
    static let void = HTMLTagSet(
        .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr)
    /// Elements whose content is characters up to their own end tag.
    static let raw = HTMLTagSet(
        .script, .style, .textarea, .title, .noscript, .iframe, .noembed, .noframes, .xmp, .plaintext)
    /// Elements that start a line of their own in a browser's default style.
    static let block = HTMLTagSet(
        .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details, .dialog, .dir, .div,
        .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr,
        .html, .legend, .li, .listing, .main, .menu, .nav, .ol, .optgroup, .option, .p, .pre, .search, .section,
        .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .video, .audio, .iframe, .textarea, .select)
    /// Start tags that close an open paragraph (13.2.6.4.7).
    static let closesParagraph = HTMLTagSet(
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .dd, .dt, .fieldset,
        .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .li, .listing, .main,
        .menu, .nav, .ol, .p, .plaintext, .pre, .search, .section, .summary, .table, .ul, .xmp)
    /// Elements that an end tag of something outside doesn't reach across (“has an element in scope”).
    static let scope = HTMLTagSet(.table, .td, .th, .caption, .template, .object, .html, .root)
    /// Elements of text, which an end tag of a block closes with it, and whose end tags cross no block.
    static let formatting = HTMLTagSet(
        .a, .b, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u, .span, .abbr, .cite, .q, .mark,
        .sub, .sup, .label, .time, .del, .ins)
    /// What may stand in the head.
    static let head = HTMLTagSet(
        .meta, .link, .title, .script, .style, .base, .noscript, .template, .head, .html)
    static let heading = HTMLTagSet(.h1, .h2, .h3, .h4, .h5, .h6)
}
