/// Lines that frame a letter or a press release and are no part of its words. Compared in lower case, without marks at the
/// ends.
enum MailFrame {
    /// Whole lines.
    static let whole: Set<String> = [
        // Releases: when they may be used, and where they end.
        "for immediate release", "immediate release", "for immediate use", "for release", "for immediate publication",
        "press release", "news release", "media release", "press statement", "media statement", "media advisory",
        "ends", "end", "-ends", "- ends", "end of release", "30", "###", "# # #", "* * *", "more",
        "zur sofortigen freigabe",
        "pressemitteilung", "communiqué de presse", "comunicado de prensa", "pressmeddelande", "pressemeddelelse",
        "pressemelding", "persbericht", "comunicato stampa", "nota à imprensa",
        // Newsletters.
        "view in browser", "view this email in your browser", "view online", "view as web page", "view web version",
        "view this message in a browser", "unsubscribe", "unsubscribe from this list", "manage preferences",
        "manage your preferences", "update your preferences", "update subscription preferences", "forward to a friend",
        "privacy policy", "all rights reserved", "forward this email", "add us to your address book",
        "im browser ansehen",
        "newsletter abbestellen", "abmelden", "se désabonner",
    ]

    /// How lines begin that are frame up to 200 bytes.
    static let openings: [String] = [
        "for immediate release", "embargoed until", "embargoed for", "embargo:", "strictly embargoed",
        "under embargo until",
        "not for publication before", "sperrfrist", "you are receiving this", "you received this",
        "you're receiving this",
        "to unsubscribe", "if you no longer wish", "if you do not wish to receive", "this email was sent to",
        "this message was sent to", "click here to unsubscribe", "view this email in your browser",
        "if you are having trouble viewing this", "having trouble viewing this", "sent from my ", "get outlook for ",
        "copyright ©", "© 20", "this e-mail and any", "this email and any", "this message and any attach",
        "the information contained in this e", "confidentiality notice",
    ]

    /// How lines begin behind which an earlier message stands.
    static let earlierMarks: [String] = [
        "-----original message", "---------- forwarded message", "begin forwarded message", "----- forwarded message",
        "-----ursprüngliche nachricht", "-----message d'origine", "________________________________ from:",
    ]

    /// How the line ends that says who wrote an earlier message, in some languages.
    static let wrote: [String] = [
        "wrote:", "writes:", "schrieb:", "a écrit :", "a écrit:", "escribió:", "ha scritto:", "schreef:", "skrev:",
        "escreveu:",
        "kirjoitti:", "napisał(a):",
    ]

    /// Whether a line is frame.
    /// - Complexity: O(*n*) in its bytes; for nearly all lines two bytes tell.
    static func isFrame(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= lineLimit, mayBeFrame(line) else { return false }
        let folded = folded(line)
        return whole.contains(folded) || folded.utf8.count <= 200 && openings.contains { folded.hasPrefix($0) }
    }

    /// Whether an earlier message stands behind a line.
    static func opensEarlier(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= lineLimit, let first = line.first(where: { !isSpace($0) }),
            first == UInt8(ascii: "-") || first == UInt8(ascii: "_") || first | 0x20 == UInt8(ascii: "b")
        else { return false }
        let text = HTMLText.collapsed(Array(line)).lowercased()
        return earlierMarks.contains { text.hasPrefix($0) }
    }

    /// Whether a line ends by saying who wrote an earlier message.
    static func saysWho(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= lineLimit, line.last(where: { !isSpace($0) }) == UInt8(ascii: ":") else { return false }
        let text = HTMLText.collapsed(Array(line)).lowercased()
        return wrote.contains { text.hasSuffix($0) }
    }

    /// The bytes of the longest line that is looked at.
    private static let lineLimit = 400

    /// Whether the first two bytes behind the marks, in lower case, are those of some frame, or beyond ASCII.
    private static func mayBeFrame(_ line: ArraySlice<UInt8>) -> Bool {
        guard let i = line.firstIndex(where: { !isSpace($0) && !asciiMarks.contains($0) }) else { return true }
        let second = i + 1 < line.endIndex ? line[i + 1] : 0
        if line[i] >= 0x80 || second >= 0x80 || line[i] == UInt8(ascii: "#") { return true }
        return beginnings.contains(UInt16(line[i].lowercased) << 8 | UInt16(isSpace(second) ? 0x20 : second.lowercased))
    }

    private static let asciiMarks = Set("-*_=[]().!:".utf8)
    private static let beginnings = Set(
        (whole + openings).map { $0.utf8.prefix(2).reduce(UInt16(0)) { $0 << 8 | UInt16($1) } })

    /// A line of at most 400 bytes in lower case, without marks at its ends; an empty one if it is longer.
    private static func folded(_ line: ArraySlice<UInt8>) -> String {
        guard line.count <= lineLimit else { return "" }
        let marks = "-–—*_=[]().!: \t\r"
        var text = Substring(HTMLText.collapsed(Array(line)).lowercased())
        if text.allSatisfy({ "#*-_ ".contains($0) }) { return text.contains("#") ? "###" : String(text) }
        while let first = text.first, marks.contains(first) { text.removeFirst() }
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return String(text)
    }
}
