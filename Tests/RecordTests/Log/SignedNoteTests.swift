import Testing

@testable import QuothRecord

@Suite struct SignedNoteTests {
    static let key = SigningKey(name: "harbour.example/log", seed: Array(0..<32))
    static let head = Checkpoint(origin: "harbour.example/log", size: 12, root: Digest(of: [1, 2, 3]))

    struct Vector: CustomTestStringConvertible, Sendable {
        let testDescription: String, seed: String, publicKey: String, message: [UInt8], signature: String
    }

    @Test(arguments: [
        Vector(
            testDescription: "test 1", seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: [],
            signature:
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                + "d25bf5f0595bbe24655141438e7a100b"),
        Vector(
            testDescription: "test 2", seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: [0x72],
            signature:
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                + "387b2eaeb4302aeeb00d291612bb0c00"),
    ])
    func `keys and signatures are those of RFC 8032, section 7.1`(_ v: Vector) throws {
        let key = SigningKey(name: "n", seed: try #require(Digest(hexadecimal: v.seed)).bytes)
        #expect(Digest.hexadecimal(key.verifier.bytes) == v.publicKey)
        let signature = key.sign(v.message)
        #expect(Digest.hexadecimal(signature) == v.signature)
        #expect(key.verifier.signed(v.message, signature) && !key.verifier.signed(v.message + [0], signature))
    }

    @Test func `a checkpoint comes back as it was signed`() throws {
        let note = Self.head.signed(by: Self.key).description
        #expect(
            note.hasPrefix(
                "harbour.example/log\n12\nA5BYxvLAy0ksUzsKTRTvd8wPeKvMztUofYShogEc+4E=\n\n— harbour.example/log "))
        #expect(try Checkpoint.checked(note, Self.key.verifier) == Self.head)
        #expect(try SignedNote(note).description == note)
    }

    @Test func `both halves of a key come back from their text, and the id is checked`() throws {
        let key = Self.key
        #expect(try SigningKey(key.text).verifier == key.verifier)
        #expect(try VerifierKey(key.verifier.text) == key.verifier)
        #expect(key.text.hasPrefix("PRIVATE+KEY+harbour.example/log+"))
        #expect(throws: LogError.self) { try VerifierKey(key.verifier.text.replacing("log+", with: "lag+")) }
        #expect(try SigningKey.random().verifier != SigningKey.random().verifier)
    }

    @Test(arguments: ["key", "key.pub"])
    func `a change of any bit of a key is seen`(half: String) {
        let text = Array((half == "key" ? Self.key.text : Self.key.verifier.text).utf8)
        for at in text.indices {
            for bit in 0..<8 {
                var changed = text
                changed[at] ^= 1 << UInt8(bit)
                let string = String(decoding: changed, as: UTF8.self)
                #expect(throws: LogError.self) {
                    if half == "key" { _ = try SigningKey(string) } else { _ = try VerifierKey(string) }
                }
            }
        }
    }

    @Test func `a change of any bit of a checkpoint is seen`() {
        let note = Array(Self.head.signed(by: Self.key).description.utf8)
        for at in note.indices {
            for bit in 0..<8 {
                var changed = note
                changed[at] ^= 1 << UInt8(bit)
                #expect(throws: LogError.self, "byte \(at), bit \(bit)") {
                    try Checkpoint.checked(String(decoding: changed, as: UTF8.self), Self.key.verifier)
                }
            }
        }
    }

    @Test func `signatures of unknown keys are passed over, and none of them is enough`() throws {
        let other = SigningKey(name: "witness.example", seed: Array(32..<64))
        let own = Self.head.signed(by: Self.key)
        let foreign = Self.head.signed(by: other).description.split(separator: "\n").last ?? ""
        let both = own.description + foreign + "\n"
        #expect(try Checkpoint.checked(both, Self.key.verifier) == Self.head)
        #expect(throws: LogError.unsigned(expected: "harbour.example/log")) {
            try Checkpoint.checked(Self.head.text + "\n" + foreign + "\n", Self.key.verifier)
        }
        // A key of the same name is another key.
        let namesake = SigningKey(name: Self.key.verifier.name, seed: Array(64..<96))
        #expect(throws: LogError.unsigned(expected: "harbour.example/log")) {
            try Checkpoint.checked(both, namesake.verifier)
        }
    }

    @Test func `a checkpoint of another log is refused though its key is right`() {
        var head = Self.head
        head.origin = "harbour.example/other"
        #expect(throws: LogError.self) {
            try Checkpoint.checked(head.signed(by: Self.key).description, Self.key.verifier)
        }
    }

    @Test(arguments: [
        "", "\n", "a\n", "a\n\n", "a\n\nb\n", "a\n\n— b\n", "a\n\n— b c\n", "a\n\n— b AAAA\n", "a\n\n— b+c AAAAAAA=\n",
        "a\n\n— b AAAAAAA=", "a\t\n\n— b AAAAAAA=\n", "a\n\n— b AAAAAAA=\nx\n",
    ])
    func `what is no signed note is refused`(text: String) {
        #expect(throws: LogError.self) { try SignedNote(text) }
    }

    @Test(arguments: [
        "o\n01\nROOT\n", "o\n-1\nROOT\n", "o\n+1\nROOT\n", "o\n1\nAAAA\n", "o\n1\n", "\n1\nROOT\n", "o\n1\nROOT",
        "o\n99999999999999999999\nROOT\n", "o\n1\nROOT\n\n",
    ])
    func `what is no checkpoint is refused`(text: String) throws {
        let root = Base64.text(Digest(of: []).bytes)
        #expect(throws: LogError.self) { try Checkpoint(text.replacing("ROOT", with: root)) }
        #expect(try Checkpoint("o\n1\n\(root)\nmore\n").size == 1)
    }

    @Test func `a proof convinces without the log, and of its own entry only`() throws {
        let leaves = (0..<21).map { number in
            CaptureLeaf(
                url: "https://lantern.example/\(number)", fetchedAt: "2025-03-02T10:00:00Z", payload: "00", text: "11",
                extractor: "quoth 1", previous: number > 0 ? "22" : nil)
        }
        let tree = MerkleTree(leaves.map { Digest.leaf($0.data) })
        let head = Checkpoint(origin: Self.head.origin, size: 21, root: tree.root())
        let proof = InclusionProof(
            data: leaves[13].data, index: 13, path: tree.inclusionProof(of: 13, in: 21),
            checkpoint: head.signed(by: Self.key).description)
        let again = try InclusionProof(proof.text)
        #expect(again == proof)
        #expect(try again.check(Self.key.verifier) == head)
        #expect(try CaptureLeaf(again.data) == leaves[13])
        let text = Array(proof.text.utf8)
        for at in text.indices {
            var changed = text
            changed[at] ^= 1
            #expect(throws: LogError.self, "byte \(at)") {
                try InclusionProof(String(decoding: changed, as: UTF8.self)).check(Self.key.verifier)
            }
        }
    }

    @Test func `an entry is canonical JSON`() throws {
        let leaf = CaptureLeaf(
            url: "https://lantern.example/“a”\n", fetchedAt: nil, payload: "ab", text: "cd", extractor: "quoth \u{1}",
            previous: nil)
        let json =
            #"{"extractor":"quoth \u0001","payload_sha256":"ab","text_sha256":"cd","url":"https://lantern.example/“a”\n"}"#
        #expect(String(decoding: leaf.data, as: UTF8.self) == json)
        #expect(try CaptureLeaf(leaf.data) == leaf)
        #expect(throws: LogError.self) { try CaptureLeaf(Array(json.replacing(",", with: ", ").utf8)) }
    }
}
