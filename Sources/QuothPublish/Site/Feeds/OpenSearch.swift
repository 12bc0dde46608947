/// What browsers read to search the record from their own field (OpenSearch 1.1).
enum OpenSearch {
    static func bytes(origin: String) -> [UInt8] {
        var xml = XMLText()
        xml.open("OpenSearchDescription", [("xmlns", "http://a9.com/-/spec/opensearch/1.1/")])
        xml.element("ShortName", "Quoth")
        xml.element("Description", "What was said, and what became of the words")
        xml.element("InputEncoding", "UTF-8")
        xml.empty("Url", [("type", "text/html"), ("template", origin + "/search?q={searchTerms}")])
        xml.empty("Url", [("type", "application/atom+xml"), ("template", origin + "/search.atom?q={searchTerms}")])
        xml.close("OpenSearchDescription")
        return xml.bytes
    }
}
