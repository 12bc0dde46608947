/// For each word of a vocabulary, the places where it stands, ascending: flat and read-only.
struct WordPlaces: Sendable {
    private let starts: [UInt32]
    private let places: [UInt32]

    /// The places of the words with the ids `words`, of a vocabulary with these counts.
    /// - Complexity: O(*n*) in the words.
    init(words: [UInt32], counts: [UInt32]) {
        var next = [UInt32](repeating: 0, count: counts.count + 1)
        for (id, count) in counts.enumerated() { next[id + 1] = next[id] &+ count }
        starts = next
        var places = [UInt32](repeating: 0, count: Int(next[counts.count]))
        for (place, id) in words.enumerated() where id != Vocabulary.unknown {
            places[Int(next[Int(id)])] = UInt32(place)
            next[Int(id)] &+= 1
        }
        self.places = places
    }

    /// The places of the word `id`, as indices into all words.
    func places(of id: UInt32) -> ArraySlice<UInt32> { places[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])] }
}
