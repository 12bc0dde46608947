/// Who sent a message, by its `From` field: `Hanna Lund <lund@club.example>`, `"Lund, Hanna (Club)" <…>`, `press@club.example`.
struct MailSender: Hashable, Sendable {
    /// The name of a person, if it is one's.
    var person: String?
    /// The name of an organisation: beside the person's, or in its place.
    var organisation: String?
    /// The domain of the address.
    var domain: String?

    /// Words that no person is called by.
    private static let offices: Set<String> = [
        "press", "presse", "media", "office", "team", "news", "newsroom", "newsletter", "communications",
        "communication",
        "desk", "info", "service", "services", "centre", "center", "foundation", "ministry", "department", "university",
        "union", "council", "association", "institute", "group", "ltd", "inc", "club", "society", "committee", "agency",
        "authority", "commission", "court", "police", "party", "campaign", "network", "international", "company",
        "gmbh",
        "relations", "releases", "release", "updates", "alerts", "the", "of", "for", "and", "bureau", "trust", "board",
        "federation", "alliance", "coalition", "embassy", "parliament", "government", "school", "college", "hospital",
    ]

    /// Reads a `From` field as it was sent. Of several senders the first counts.
    /// - Complexity: O(1): at most 2,048 bytes are looked at.
    init(_ field: [UInt8]) {
        let (name, address) = Self.mailbox(Array(field.prefix(2048)))
        domain = address.flatMap { address in
            address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]).lowercased() }
        }
        guard let name else { return }
        let parts = Self.parts(name)
        guard let first = parts.first else { return }
        if parts.count == 2, name.contains(","), Self.isWord(parts[0]), Self.isPerson(parts[1] + " " + parts[0]) {
            person = parts[1] + " " + parts[0]  // “Lund, Hanna”
        } else if Self.isPerson(first) {
            person = first
            organisation = parts.count > 1 ? parts[1] : nil
        } else {
            organisation = first
        }
    }

    /// The name and the address of the first mailbox.
    private static func mailbox(_ field: [UInt8]) -> (name: String?, address: String?) {
        var (name, comment, address): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
        var (isQuoted, isInAddress, depth) = (false, false, 0)
        var isEscaped = false
        reading: for byte in field {
            if isEscaped {
                isEscaped = false
                name.append(byte)
                continue
            }
            switch byte {
            case UInt8(ascii: "\\") where isQuoted: isEscaped = true
            case UInt8(ascii: "\"") where depth == 0: isQuoted.toggle()
            case _ where isQuoted: name.append(byte)
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case _ where depth > 0: comment.append(byte)
            case UInt8(ascii: "<"): isInAddress = true
            case UInt8(ascii: ">"): break reading
            case UInt8(ascii: ",") where !isInAddress && name.contains(UInt8(ascii: "@")): break reading
            default: if isInAddress { address.append(byte) } else { name.append(byte) }
            }
        }
        let words = MailWords.decoded(name)
        if !isInAddress {
            return (comment.isEmpty ? nil : MailWords.decoded(comment), words.contains("@") ? words : nil)
        }
        let shown = words.isEmpty ? MailWords.decoded(comment) : words
        return (shown.isEmpty || shown.contains("@") ? nil : shown, MailWords.decoded(address))
    }

    /// “Hanna Lund (Club)”, “Hanna Lund | Club”, “Hanna Lund, Club”, “Hanna Lund via Club”: the two names.
    private static func parts(_ name: String) -> [String] {
        let marked = name.replacing(" via ", with: "|").replacing(" at ", with: "|").replacing(" - ", with: "|")
        return marked.split { "|(),/–—".contains($0) }.map { HTMLText.collapsed(Array($0.utf8)) }.filter { !$0.isEmpty }
    }

    private static func isWord(_ text: String) -> Bool { !text.contains(" ") }

    /// Two to four words with capitals, none of which is an office's.
    private static func isPerson(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard (2...4).contains(words.count) else { return false }
        return words.allSatisfy { word in
            !offices.contains(word.lowercased()) && !word.contains { $0.isNumber || "&@:".contains($0) }
                && (word.first?.isUppercase == true
                    || ["de", "van", "von", "der", "den", "da", "di", "al", "bin"].contains(word))
        } && words.contains { $0.dropFirst().contains(where: \.isLowercase) }
    }
}
