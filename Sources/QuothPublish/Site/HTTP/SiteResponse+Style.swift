internal import Quoth

extension SiteResponse {
    /// The page with its style sheet in itself, for somebody who comes from elsewhere and so has not loaded the sheet yet:
    /// words are painted one request sooner. Who comes from another page of the site gets the link to the sheet.
    ///
    /// The ETag stays, since it is a weak one and both say the same (RFC 9110, section 8.8.1).
    /// - Complexity: O(*n*) in the page's bytes.
    func styled(_ request: SiteRequest) -> SiteResponse {
        guard type == MediaType.html.rawValue, status == 200 else { return self }
        var answer = self
        answer.varies.append("Sec-Fetch-Site")
        guard let from = request.headers["sec-fetch-site"], from != "same-origin",
            let link = Self.place(of: Self.styleLink, in: body.prefix(Self.headLimit))
        else { return answer }
        answer.body.replaceSubrange(link, with: Self.style)
        return answer
    }

    /// The bytes in which the head of a page names its style sheet, and more.
    private static let headLimit = 1 << 13
    private static let styleLink = Array("<link rel=\"stylesheet\" href=\"\(SiteLink.style.path)\">".utf8)
    private static let style = Array("<style>\(SiteStyle.css)</style>".utf8)

    private static func place(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        bytes.indices.first { bytes[$0] == needle[0] && bytes[$0...].starts(with: needle) }.map {
            $0..<$0 + needle.count
        }
    }
}
