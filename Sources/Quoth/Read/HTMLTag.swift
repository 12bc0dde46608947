/// The elements that the parser, or the extraction, treats in a way of their own; any other one is `other`.
enum HTMLTag: UInt8, CaseIterable, Sendable {
    /// A run of characters.
    case text
    /// The node above all others.
    case root
    /// An element with any other name.
    case other
    case a, abbr, address, applet, area, article, aside, audio, b, base, big, blockquote, body, br, button, canvas
    case caption, center, cite, code, col, colgroup, dd, del, details, dialog, dir, div, dl, dt, em, embed, fieldset
    case figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr
    case html, i, iframe, img, input, ins, keygen, label, legend, li, link, listing, main, map, mark, marquee, math
    case menu, meta, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, p, param, picture
    case plaintext, pre, q, rb, rp, rt, rtc, ruby, s, script, search, section, select, slot, small, source, span
    case strike, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time
    case title, tr, track, tt, u, ul, video, wbr, xmp

    /// The tag whose name has this ``hash(_:_:)``.
    /// - Complexity: O(1).
    init(hash: UInt64) {
        self = HTMLTag.lookup[hash] ?? .other
    }

    private static let lookup = HashLookup(
        HTMLTag.allCases.filter { $0 != .text && $0 != .root && $0 != .other }.map { tag in
            ("\(tag)".utf8.reduce(emptyHash, hash), tag)
        })

    /// The hash of no letters.
    static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of a name that is one byte longer: FNV-1a, letters in lower case.
    @inline(__always)
    static func hash(_ hash: UInt64, adding byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte.lowercased)) &* 0x100_0000_01b3
    }

    /// The hash of a name.
    /// - Complexity: O(*n*) in the name's bytes.
    static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = emptyHash
        for i in range { hash = Self.hash(hash, adding: bytes[i]) }
        return hash
    }
}
