/// A text with signatures (c2sp.org/signed-note).
public struct SignedNote: Hashable, Sendable {
    /// Who signed, and how.
    public struct Signature: Hashable, Sendable {
        /// The key's name.
        public var name: String
        /// The key's id.
        public var id: UInt32
        /// The signature itself.
        public var bytes: [UInt8]
    }

    private static let dash = "— "
    /// More lines than this are no note.
    private static let mostSignatures = 100

    /// What is signed; it ends with a line break.
    public let text: String
    /// At least one.
    public private(set) var signatures: [Signature]

    /// Signs `text`, which ends with a line break, and has no control character beside.
    init(_ text: String, signedBy key: SigningKey) {
        precondition(text.hasSuffix("\n"), "The text of a note ends with a line break.")
        self.text = text
        let verifier = key.verifier
        signatures = [Signature(name: verifier.name, id: verifier.id, bytes: key.sign(Array(text.utf8)))]
    }

    /// Reads the note `text`.
    /// - Complexity: O(*n*) in its bytes.
    public init(_ note: String) throws(LogError) {
        guard !note.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A }) else {
            throw .badNote(reason: "it holds a control character")
        }
        let lines = note.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.last == "", let blank = lines.dropLast().lastIndex(of: ""), blank > 0 else {
            throw .badNote(reason: "no blank line parts the text from its signatures")
        }
        let signed = lines[(blank + 1)...].dropLast()
        guard !signed.isEmpty, signed.count <= SignedNote.mostSignatures else {
            throw .badNote(reason: "it has \(signed.count) signatures, and may have 1 to \(SignedNote.mostSignatures)")
        }
        text = lines[..<blank].joined(separator: "\n") + "\n"
        signatures = []
        for line in signed { signatures.append(try SignedNote.signature(line)) }
    }

    private static func signature(_ line: Substring) throws(LogError) -> Signature {
        let parts = line.dropFirst(dash.count).split(separator: " ", omittingEmptySubsequences: false)
        guard line.hasPrefix(dash), parts.count == 2, VerifierKey.isName(parts[0]),
            let bytes = Base64.bytes(parts[1]), bytes.count > 4
        else { throw .badNote(reason: "the line “\(line.prefix(40))” is no signature") }
        let id = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        return Signature(name: String(parts[0]), id: id, bytes: Array(bytes.dropFirst(4)))
    }

    /// The note as it is written.
    public var description: String {
        signatures.reduce(text + "\n") { note, signature in
            let id = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: signature.id >> $0) }
            return note + "\(SignedNote.dash)\(signature.name) \(Base64.text(id + signature.bytes))\n"
        }
    }

    /// Throws unless `key` has signed the text. Signatures of other keys are passed over.
    public func check(_ key: VerifierKey) throws(LogError) {
        let own = signatures.filter { $0.name == key.name && $0.id == key.id }
        guard !own.isEmpty else { throw .unsigned(expected: key.name) }
        for signature in own where !key.signed(Array(text.utf8), signature.bytes) {
            throw .wrongSignature(name: key.name)
        }
    }
}
