/// The lines of a plain letter, told apart: what it says, and what it quotes of an earlier message.
struct MailLetter {
    /// The letter's own lines, without signature and frame.
    private(set) var own: [UInt8] = []
    /// The lines of an earlier message, one mark of quotation taken off.
    private(set) var earlier: [UInt8] = []
    /// The line that says who wrote the earlier message.
    private(set) var introduction: String?

    private enum Place { case own, signature, earlier }
    private var place = Place.own
    /// Lines that may turn out to introduce what is quoted.
    private var held: [ArraySlice<UInt8>] = []
    /// The lines that an introduction may take.
    private static let heldLimit = 8

    /// Reads `text`, UTF-8.
    /// - Complexity: O(*n*) in the bytes.
    init(_ text: [UInt8]) {
        own.reserveCapacity(text.count)
        var start = 0
        while start <= text.count {
            let end = text.span.firstIndex(of: 0x0A, in: start..<text.count)
            take(text[start..<(end > start && text[end - 1] == 0x0D ? end - 1 : end)])
            start = end + 1
        }
        release()
        while let last = own.last, isSpace(last) { own.removeLast() }
        while let last = earlier.last, isSpace(last) { earlier.removeLast() }
    }

    private mutating func take(_ line: ArraySlice<UInt8>) {
        if line.first == UInt8(ascii: ">") { return quote(line.dropFirst()) }
        switch place {
        case .earlier:
            earlier += line
            earlier.append(0x0A)
        case .signature: break
        case .own:
            if line.elementsEqual("-- ".utf8) || line.elementsEqual("--".utf8) {
                release()
                place = .signature
            } else {
                takeOwn(line)
            }
        }
    }

    private mutating func takeOwn(_ line: ArraySlice<UInt8>) {
        if MailFrame.opensEarlier(line) {
            release()
            place = .earlier
        } else if MailFrame.saysWho(line) {
            if held.count >= Self.heldLimit { release() }
            held.append(line)  // “On 2 March 2025 … wrote:”, if something quoted follows
        } else if !held.isEmpty, held.count < 3, line.count > 400 || line.allSatisfy(isSpace) {
            held.append(line)
        } else {
            release()
            if Self.beginsWithOn(line) {
                held.append(line)  // its second half may stand on the next line
            } else {
                keep(line)
            }
        }
    }

    /// Whether a short line begins with `On`, as “On 2 March 2025 Ada Wren wrote:” does.
    private static func beginsWithOn(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.drop(while: isSpace)
        guard line.count <= 400, words.count > 2, isSpace(words[words.startIndex + 2]) else { return false }
        guard words[words.startIndex] | 0x20 == UInt8(ascii: "o"),
            words[words.startIndex + 1] | 0x20 == UInt8(ascii: "n")
        else { return false }
        let text = HTMLText.collapsed(Array(words))
        return text.utf8.count > 3 && text.count <= 200
    }

    private mutating func keep(_ line: ArraySlice<UInt8>) {
        if !MailFrame.isFrame(line) { own += line }
        own.append(0x0A)
    }

    /// The lines that were held introduce nothing.
    private mutating func release() {
        for line in held { keep(line) }
        held = []
    }

    private mutating func quote(_ line: ArraySlice<UInt8>) {
        let words = HTMLText.collapsed(held.flatMap { $0 + [0x20] })
        if MailFrame.wrote.contains(where: { words.lowercased().hasSuffix($0) }) {
            if introduction == nil { introduction = words }
            held = []
        } else {
            release()
        }
        earlier += line.first == 0x20 ? line.dropFirst() : line
        earlier.append(0x0A)
    }
}
