/// Reads an HTML page: its main text and its metadata.
enum HTMLReader {
    /// The document of `page`; `profiles` say what is what on the pages of single sites.
    /// - Throws: ``ReadError/noText(origin:reason:)`` if no block of the page is text.
    /// - Complexity: O(*n* log *n*) in the bytes.
    static func document(
        _ page: DecodedPage, id: String, origin: String, profiles: [SiteProfile] = []
    ) throws(ReadError) -> Document {
        try ReadPage(page).document(id: id, origin: origin, profiles: profiles)
    }
}
