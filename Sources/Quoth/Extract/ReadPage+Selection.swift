extension ReadPage {
    /// The blocks that a page's document is made of, and who had a say in it.
    struct Selection {
        let profile: ProfiledPage
        /// The choice, or what a profile puts in its place.
        let chosen: [Int]
        var listing: PageListing
        /// The chosen blocks, made even over the entries of a listing.
        let kept: [Int]

        /// What decided about the blocks that `choice` would treat otherwise.
        func overrides(of choice: [Int]) -> [Int: String] {
            let (own, picked, all) = (Set(choice), Set(chosen), Set(kept))
            var reasons: [Int: String] = [:]
            for i in own.symmetricDifference(all) {
                reasons[i] =
                    own.contains(i) == picked.contains(i) ? "as the other entries of the listing" : profile.textLines
            }
            return reasons
        }
    }

    /// Selects the blocks of the page at `origin`, which itself declares `address`.
    func selection(origin: String, profiles: [SiteProfile], address: String?) -> Selection {
        let address = address ?? (WebAddress.host(origin) == nil ? nil : origin)
        let profile = ProfiledPage(tree, profiles, address: address)
        let chosen = profile.blocks(text, kept: choice.kept)
        var listing = PageListing(
            tree, text, kept: chosen, address: address, isArticle: head.isOneArticle, picked: profile.entries())
        let kept = listing.blocks(with: chosen)
        return Selection(profile: profile, chosen: chosen, listing: listing, kept: kept)
    }
}
