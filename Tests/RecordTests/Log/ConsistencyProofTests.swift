import Quoth
import Testing

@testable import QuothRecord

/// Proofs that a log goes on from an earlier checkpoint.
@Suite struct ConsistencyProofTests {
    private static let key = SigningKey(name: "log.example", seed: [UInt8](repeating: 7, count: 32))

    private static func proof(from old: Int, to size: Int) -> ConsistencyProof {
        let tree = MerkleTree((0..<size).map { .leaf([UInt8($0)]) })
        func note(_ size: Int) -> String {
            Checkpoint(origin: key.verifier.name, size: size, root: tree.root(of: size)).signed(by: key).description
        }
        return ConsistencyProof(
            since: note(old), path: tree.consistencyProof(from: old, to: size), checkpoint: note(size))
    }

    @Test func `a proof holds for every two sizes, as a value and as a text`() throws {
        for size in 0...20 {
            for old in 0...size {
                let proof = Self.proof(from: old, to: size)
                #expect(try ConsistencyProof(proof.text) == proof)
                let (first, last) = try proof.check(Self.key.verifier)
                #expect(first.size == old && last.size == size)
            }
        }
    }

    @Test func `a proof in which anything was changed does not hold`() throws {
        let text = Array(Self.proof(from: 5, to: 13).text.utf8)
        for at in text.indices {
            var changed = text
            changed[at] ^= 1
            // Nothing is told of bytes that are no text.
            let again = String(decoding: changed, as: UTF8.self)
            #expect(throws: LogError.self, "\(at)") { try ConsistencyProof(again).check(Self.key.verifier) }
        }
    }

    @Test func `a log that was written anew is told from one that goes on`() throws {
        var proof = Self.proof(from: 5, to: 13)
        proof.since = Self.proof(from: 6, to: 13).since
        #expect(throws: LogError.inconsistent(old: 6, size: 13)) { try proof.check(Self.key.verifier) }
        let other = SigningKey(name: "log.example", seed: [UInt8](repeating: 8, count: 32))
        #expect(throws: LogError.self) { try Self.proof(from: 5, to: 13).check(other.verifier) }
    }
}
