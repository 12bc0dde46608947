internal import Quoth

/// The addresses that a page is there to name: a feed's entries, a listing's entries.
enum FollowedLinks {
    /// The addresses that `documents`, all of one page, name, each once, in their order.
    /// - Complexity: O(*n*) in the documents and their entries.
    static func addresses(in documents: [Document]) -> [String] {
        var seen: Set<String> = []
        var addresses: [String] = []
        for document in documents {
            let own = FetchWalk.isFeedEntry(document) ? [document.url?.value] : []
            for case .some(let address) in own + document.items.map(\.link) where seen.insert(address).inserted {
                addresses.append(address)
            }
        }
        return addresses
    }
}
