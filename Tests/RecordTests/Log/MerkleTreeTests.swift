import Testing

@testable import QuothRecord

/// The tree by the recursive definitions of RFC 6962, section 2.1, word by word.
enum NaiveTree {
    static func root(_ data: ArraySlice<[UInt8]>) -> Digest {
        if data.isEmpty { return Digest(of: []) }
        if data.count == 1 { return Digest(of: [0] + data[data.startIndex]) }
        let k = data.startIndex + split(data.count)
        return Digest(of: [1] + root(data[..<k]).bytes + root(data[k...]).bytes)
    }

    static func path(_ m: Int, _ data: ArraySlice<[UInt8]>) -> [Digest] {
        if data.count <= 1 { return [] }
        let k = split(data.count)
        let (left, right) = (data.prefix(k), data.dropFirst(k))
        return m < k ? path(m, left) + [root(right)] : path(m - k, right) + [root(left)]
    }

    static func proof(_ m: Int, _ data: ArraySlice<[UInt8]>, _ isWhole: Bool = true) -> [Digest] {
        if m == data.count { return isWhole ? [] : [root(data)] }
        let k = split(data.count)
        let (left, right) = (data.prefix(k), data.dropFirst(k))
        return m <= k ? proof(m, left, isWhole) + [root(right)] : proof(m - k, right, false) + [root(left)]
    }

    static func split(_ n: Int) -> Int {
        var k = 1
        while 2 * k < n { k *= 2 }
        return k
    }
}

@Suite struct MerkleTreeTests {
    /// The leaves that Certificate Transparency's own tests use, and the roots of the trees of the first n of them.
    static let leaves: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57), Array(0x60...0x6F),
    ]
    static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
    static let data = (0..<40).map { [UInt8](repeating: UInt8($0), count: $0 % 5) + [UInt8($0)] }

    @Test(arguments: 0...8)
    func `the published trees have the published roots`(size: Int) {
        let hashes = Self.leaves.prefix(size).map { Digest.leaf($0) }
        #expect(MerkleTree(hashes).root().hexadecimal == Self.roots[size])
        var frontier = MerkleFrontier()
        for hash in hashes { frontier.append(hash) }
        #expect(frontier.root.hexadecimal == Self.roots[size])
    }

    @Test(arguments: 0...40)
    func `a tree and its frontier have the root of the definition, at every size they grew through`(size: Int) {
        let tree = MerkleTree(Self.data.prefix(size).map { Digest.leaf($0) })
        for smaller in 0...size { #expect(tree.root(of: smaller) == NaiveTree.root(Self.data.prefix(smaller))) }
        var frontier = MerkleFrontier()
        for leaf in Self.data.prefix(size) {
            frontier.append(.leaf(leaf))
            let again = MerkleFrontier(count: frontier.count, bytes: frontier.bytes)
            #expect(again == frontier)
        }
        #expect(frontier.root == tree.root() && frontier.count == size)
    }

    @Test(arguments: 1...40)
    func `every inclusion proof is that of the definition, and holds for its leaf alone`(size: Int) {
        let data = Self.data.prefix(size)
        let tree = MerkleTree(Self.data.map { Digest.leaf($0) })
        let root = tree.root(of: size)
        for index in 0..<size {
            let proof = tree.inclusionProof(of: index, in: size)
            #expect(proof == NaiveTree.path(index, data))
            func holds(_ leaf: Int, at place: Int, _ proof: [Digest], size: Int = size, root: Digest = root) -> Bool {
                MerkleProof.includes(.leaf(Self.data[leaf]), at: place, size: size, root: root, proof: proof)
            }
            #expect(holds(index, at: index, proof))
            for other in 0..<size where other != index {
                #expect(!holds(other, at: index, proof) && !holds(index, at: other, proof))
            }
            #expect(!holds(index, at: index, proof + [root]) && !holds(index, at: index, proof, root: .leaf([])))
            if !proof.isEmpty { #expect(!holds(index, at: index, Array(proof.dropLast()))) }
            #expect(!holds(index, at: size, proof) && !holds(index, at: -1, proof))
        }
    }

    @Test(arguments: 1...40)
    func `every consistency proof is that of the definition, and holds for its sizes alone`(size: Int) {
        let data = Self.data.prefix(size)
        let tree = MerkleTree(Self.data.map { Digest.leaf($0) })
        for old in 1...size {
            let proof = tree.consistencyProof(from: old, to: size)
            #expect(proof == NaiveTree.proof(old, data))
            func holds(_ proof: [Digest], old: Int, oldRoot: Digest? = nil) -> Bool {
                MerkleProof.isConsistent(
                    oldSize: old, oldRoot: oldRoot ?? tree.root(of: old), size: size, root: tree.root(of: size),
                    proof: proof)
            }
            #expect(holds(proof, old: old))
            #expect(!holds(proof, old: old, oldRoot: .leaf([])) && !holds(proof + [.leaf([])], old: old))
            for other in 1...size where other != old { #expect(!holds(proof, old: other)) }
            if let first = proof.first {
                #expect(!holds([.node(first, first)] + proof.dropFirst(), old: old))
                #expect(!holds(Array(proof.dropLast()), old: old))
            }
        }
    }

    @Test func `a tree grows out of the empty one`() {
        let tree = MerkleTree(Self.data.map { Digest.leaf($0) })
        let empty = Digest(of: [])
        #expect(MerkleProof.isConsistent(oldSize: 0, oldRoot: empty, size: 7, root: tree.root(of: 7), proof: []))
        #expect(!MerkleProof.isConsistent(oldSize: 0, oldRoot: .leaf([]), size: 7, root: tree.root(of: 7), proof: []))
        #expect(!MerkleProof.isConsistent(oldSize: 8, oldRoot: empty, size: 7, root: tree.root(of: 7), proof: []))
    }

    @Test func `a frontier of another size is refused`() {
        var frontier = MerkleFrontier()
        for leaf in Self.data.prefix(5) { frontier.append(.leaf(leaf)) }
        #expect(MerkleFrontier(count: 7, bytes: frontier.bytes) == nil)
        #expect(MerkleFrontier(count: -1, bytes: frontier.bytes) == nil)
    }
}
