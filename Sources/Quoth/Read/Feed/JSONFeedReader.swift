/// Reads JSON Feed 1.0 and 1.1.
enum JSONFeedReader {
    /// Whether `text` is one, by what stands near its start.
    /// - Complexity: O(1): at most 4,096 bytes are looked at.
    static func isFeed(_ text: [UInt8]) -> Bool {
        guard text.first(where: { !isSpace($0) }) == UInt8(ascii: "{") else { return false }
        let head = String(decoding: text.prefix(4096), as: UTF8.self).filter { $0 != "\\" }
        return head.contains("jsonfeed.org/version/")
    }

    /// The feed in `text`, of the input called `origin`.
    /// - Throws: ``ReadError/noText(origin:reason:)`` if it is no JSON.
    /// - Complexity: O(*n*) in the bytes.
    static func feed(_ text: [UInt8], address: String?, origin: String) throws(ReadError) -> Feed {
        let (value, isCut): (JSONValue, Bool)
        var left = JSONParser.valueLimit
        do {
            (value, isCut) = try JSONParser.value(of: text, left: &left)
        } catch {
            throw .noText(origin: origin, reason: "its JSON is broken at byte \(error.offset): \(error.reason)")
        }
        var feed = Feed()
        feed.title = words(value["title"])
        feed.link = value["home_page_url"]?.string.flatMap { WebAddress.resolved($0, base: address) }
        feed.language = words(value["language"])
        feed.authors = authors(value)
        let base = feed.link ?? address
        for item in value["items"]?.elements ?? [] {
            guard feed.add(entry(item, base: base)) else { break }
        }
        if isCut { feed.cut() }
        return feed
    }

    private static func entry(_ item: JSONValue, base: String?) -> FeedEntry {
        var entry = FeedEntry()
        entry.title = words(item["title"])
        entry.link = (item["url"]?.string ?? item["external_url"]?.string ?? item["id"]?.string)
            .flatMap { WebAddress.resolved($0, base: base) }
        entry.authors = authors(item)
        entry.published = words(item["date_published"])
        entry.modified = words(item["date_modified"])
        entry.language = words(item["language"])
        if let html = item["content_html"]?.string, html.utf8.contains(where: { !isSpace($0) }) {
            entry.body = .html(Array(html.utf8))
        } else if let text = item["content_text"]?.string ?? item["summary"]?.string {
            entry.body = .plain(text)
            entry.isSummary = item["content_text"] == nil
        }
        return entry
    }

    private static func authors(_ value: JSONValue) -> [String] {
        let people = (value["authors"] ?? value["author"])?.elements ?? []
        return people.prefix(32).compactMap { words($0["name"]) }
    }

    private static func words(_ value: JSONValue?) -> String? {
        guard let text = value?.scalar else { return nil }
        let words = HTMLText.collapsed(Array(text.utf8))
        return words.isEmpty ? nil : words
    }
}
