/// An absolute http or https URL: no other scheme becomes a link.
struct WebLink {
    let url: String

    /// `nil` for anything but http and https, and for a URL with white space or control characters in it.
    init?(_ text: String?) {
        guard let text, let url = TextFragment.httpURL(text) else { return nil }
        self.url = url
    }
}
