@testable import QuothRecord

/// Checkpoints, keys and proofs, as they come from elsewhere. Nothing may crash, and no proof holds that nobody has signed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzProof(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try? SignedNote(text)
    _ = try? VerifierKey(text)
    _ = try? SigningKey(text)
    _ = try? CaptureLeaf(bytes)
    // What is read says the same when it is written.
    if let head = try? Checkpoint(text) {
        precondition(try! Checkpoint(head.text) == head, "A checkpoint is another one.")
    }
    let key = SigningKey(name: "fuzz.example/log", seed: [UInt8](repeating: 7, count: 32))
    if let proof = try? InclusionProof(text) { precondition((try? proof.check(key.verifier)) == nil, "It was never signed.") }
    if let proof = try? ConsistencyProof(text) {
        precondition((try? proof.check(key.verifier)) == nil, "It was never signed.")
    }
    // Behind an honest signature stand numbers of any size.
    let numbers = bytes.prefix(24)
    guard numbers.count == 24 else { return 0 }
    func number(_ at: Int) -> Int {
        Int(truncatingIfNeeded: numbers[at..<(at + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }) & Int.max
    }
    let digests = stride(from: 24, to: bytes.count - 31, by: 32).map { Digest(Array(bytes[$0..<($0 + 32)])) }
    let path = digests.compactMap { $0 }
    guard let leaf = path.first else { return 0 }
    _ = MerkleProof.includes(leaf, at: number(0), size: number(8), root: leaf, proof: path)
    _ = MerkleProof.isConsistent(oldSize: number(0), oldRoot: leaf, size: number(8), root: leaf, proof: path)
    _ = MerkleFrontier(count: number(16), bytes: bytes)
    return 0
}
