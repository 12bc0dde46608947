/// The documents that share seeds with a copy, and how strong these are together.
///
/// Most documents share one frequent seed by chance: they are left out before the places are sorted.
struct Shortlist {
    private var strengths: [Int32]
    /// For which copy a document's strength was counted, and whether it may be a source of it.
    private var rounds: [UInt32]
    private var round: UInt32 = 0
    /// The document of each place that was listed.
    private var documents: [UInt32] = []

    init(documentCount: Int) {
        strengths = Array(repeating: 0, count: documentCount)
        rounds = Array(repeating: 0, count: documentCount)
    }

    /// Begins a new list.
    mutating func begin() {
        round += 2
        documents.removeAll(keepingCapacity: true)
    }

    /// Adds a place in `document`, with a seed of this strength, if it may be a source; says whether it did.
    ///
    /// - Parameter isCandidate: Asked once a document.
    @inline(__always)
    mutating func add(_ document: Int, strength: Int, _ isCandidate: (Int) -> Bool) -> Bool {
        if rounds[document] < round {
            rounds[document] = isCandidate(document) ? round + 1 : round
            strengths[document] = 0
        }
        guard rounds[document] > round else { return false }
        strengths[document] += Int32(strength)
        documents.append(UInt32(document))
        return true
    }

    /// Keeps, of the `places` that were listed, those in documents whose seeds are at least so strong together.
    func keep(_ places: inout [UInt64], atLeast strength: Int) {
        var kept = 0
        for i in places.indices where strengths[Int(documents[i])] >= Int32(strength) {
            places[kept] = places[i]
            kept += 1
        }
        places.removeLast(places.count - kept)
    }
}
