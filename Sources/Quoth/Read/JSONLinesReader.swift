/// Reads JSON Lines: a document a line.
///
/// A line is an object with a `text` or an `html`; `id`, `title`, `date`, `url`, `author` (or `speaker`), `role`,
/// `publisher` and `series` are kept where they stand. The text of a line is kept byte for byte.
struct JSONLinesReader {
    /// The bytes that one line may have.
    var lineLimit = 64 << 20
    /// What is said of the pages of single sites.
    var profiles: [SiteProfile] = []

    /// The documents of `page`, and an error for each line that holds none.
    /// - Complexity: O(*n*) in the bytes.
    func read(_ page: [UInt8], capture: Capture) -> (documents: [Document], errors: [ReadError]) {
        var documents: [Document] = []
        var errors: [ReadError] = []
        var (start, number) = (0, capture.firstLine - 1)
        while start < page.count {
            let end = page[start...].firstIndex(of: 0x0A) ?? page.count
            let line = trimmed(TextRange(start, end), in: page)
            number += 1
            start = end + 1
            guard !line.isEmpty else { continue }
            do throws(ReadError) {
                documents.append(try document(page, line, number: number, capture: capture))
            } catch {
                errors.append(error)
            }
        }
        return (documents, errors)
    }

    private func document(
        _ page: [UInt8], _ line: TextRange, number: Int, capture: Capture
    ) throws(ReadError) -> Document {
        func bad(_ reason: String) -> ReadError { .badLine(origin: capture.origin, line: number, reason: reason) }
        guard line.count <= lineLimit else { throw bad("it has \(line.count) bytes and may have \(lineLimit)") }
        let value: JSONValue
        do {
            value = try JSONParser.value(of: page, in: line)
        } catch {
            throw bad("\(error.reason) (byte \(error.offset - line.start + 1) of the line)")
        }
        guard case .object = value else { throw bad("it is no object") }
        let id = value["id"]?.scalar ?? "\(capture.name):\(number)"
        var document: Document
        if let text = value["text"]?.string {
            guard text.utf8.contains(where: { !isSpace($0) }) else { throw bad("its `text` is empty") }
            document = PlainTextReader.document(Text(text), id: id, origin: capture.origin)
        } else if let html = value["html"]?.string {
            do throws(ReadError) {
                document = try HTMLReader.document(
                    DecodedPage(utf8: Array(html.utf8), charset: "UTF-8", sourceOffset: nil), id: id,
                    origin: value["url"]?.string ?? capture.origin, profiles: profiles)
            } catch {
                throw bad("its `html` has no main text")
            }
        } else {
            throw bad("it has neither `text` nor `html`")
        }
        declare(value, in: &document)
        return document
    }

    /// What a line declares goes before what was read out of its page.
    private func declare(_ value: JSONValue, in document: inout Document) {
        func declared(_ name: String) -> Evidence<String>? {
            guard let text = value[name]?.string, !text.isEmpty else { return nil }
            return Evidence(text, from: "declared", confidence: 1)
        }
        document.title = declared("title") ?? document.title
        document.url = declared("url") ?? document.url
        document.publisher = declared("publisher") ?? document.publisher
        document.language = declared("language") ?? declared("lang") ?? document.language
        document.role = value["role"]?.string
        document.series = value["series"]?.scalar
        let authors = (value["author"] ?? value["speaker"])?.elements.compactMap(\.string).filter { !$0.isEmpty } ?? []
        if !authors.isEmpty { document.authors = authors.map { Evidence($0, from: "declared", confidence: 1) } }
        if let date = value["date"]?.scalar, let day = Day(iso: date) ?? Day(written: date) {
            document.published = Evidence(day, from: "declared", confidence: 1)
            document.publishedAt = MomentReader.moment(date).flatMap { $0.day == day ? $0 : nil }
        }
    }
}
