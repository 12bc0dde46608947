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

    /// Whether `line`, folded, is frame.
    static func isFrame(_ line: String) -> Bool {
        whole.contains(line) || line.utf8.count <= 200 && openings.contains { line.hasPrefix($0) }
    }

    /// A line of at most 400 bytes in lower case, without marks at its ends; an empty one if it is longer.
    static func folded(_ line: ArraySlice<UInt8>) -> String {
        guard line.count <= 400 else { return "" }
        let marks = "-–—*_=[]().!: \t\r"
        var text = Substring(HTMLText.collapsed(Array(line)).lowercased())
        if text.allSatisfy({ "#*-_ ".contains($0) }) { return text.contains("#") ? "###" : String(text) }
        while let first = text.first, marks.contains(first) { text.removeFirst() }
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return String(text)
    }
}
