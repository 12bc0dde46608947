internal import Quoth

/// What tells one version of a document from another: its text and the facts that are shown with it.
enum VersionDigest {
    /// SHA-256 over the text and the facts of `document`, each with its length before it; not over when, from where and
    /// under which name it was read, nor over how sure the facts are.
    /// - Complexity: O(*n*) in the bytes.
    static func digest(of document: Document) -> [UInt8] {
        var bytes: [UInt8] = []
        func add(_ text: [UInt8]?) {
            bytes += littleEndian(Int64(text?.count ?? -1))
            bytes += text ?? []
        }
        add(document.text.utf8)
        let facts = [
            document.title?.value, document.role, document.publisher?.value, document.published?.value.iso,
            // A day alone is told by `published`, and is not kept twice.
            document.publishedAt.flatMap { $0.minute == nil ? nil : $0.iso }, document.site?.value,
            document.language?.value, document.series,
            document.kind?.value.rawValue, document.listing,
        ]
        for fact in facts + document.authors.map(\.value) { add(fact.map { Array($0.utf8) }) }
        // A page that has begun to correct itself is another one, wherever the notice stands.
        if !document.corrections.isEmpty { add(nil) }
        for notice in document.corrections { add(Array(notice.text.utf8)) }
        return SHA256.digest(bytes)
    }
}
