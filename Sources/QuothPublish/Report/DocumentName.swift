internal import Quoth

/// What a document is called on a page.
enum DocumentName {
    /// Its title, or else the name of its file.
    static func title(_ document: Document) -> String {
        if let title = document.title?.value, !title.isEmpty { return title }
        return file(document)
    }

    /// The name of its file, or else its id.
    static func file(_ document: Document) -> String {
        document.origin.split(separator: "/").last.map(String.init) ?? document.id
    }

    /// The name of its file, or else its id; of a file that holds many documents, the id.
    static func short(_ document: Document) -> String {
        let file = file(document)
        let stem = file.split(separator: ".").first.map(String.init) ?? file
        return document.id.isEmpty || stem == document.id ? file : document.id
    }
}
