internal import Quoth
internal import QuothRecord

/// A quotation in the W3C Web Annotation Data Model: whose words it is said to be, and what the record tells of it.
struct WebAnnotation: Encodable {
    /// What stands before the first annotation.
    static let head = """
        {"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","generator":\
        {"type":"Software","name":"quoth \(Version.current)"},"items":[

        """

    /// Text, or a passage elsewhere.
    struct Body: Encodable {
        var type: String
        var purpose: String
        var value: String?
        var format: String?
        var source: String?
        var selector: SelectorJSON?
    }

    /// A passage of the document.
    struct Target: Encodable {
        let type = "SpecificResource"
        let source: String
        let selector: [SelectorJSON]
        let state: State?

        enum CodingKeys: CodingKey { case type, source, selector, state }
    }

    /// The version that a passage stands in.
    struct State: Encodable {
        let type = "TimeState"
        let sourceDate: String

        enum CodingKeys: CodingKey { case type, sourceDate }
    }

    let id: String
    let type = "Annotation"
    let motivation: [String]
    let body: [Body]
    let target: [Target]

    enum CodingKeys: CodingKey { case id, type, motivation, body, target }

    /// The annotations of all quotations of a document.
    static func all(of exported: ExportedDocument) -> [WebAnnotation] {
        let locator = Locator(exported.document)
        return exported.quotations.enumerated().map { number, quotation in
            WebAnnotation(quotation, exported.change?.change(ofQuotation: number), in: exported, locator)
        }
    }

    private init(
        _ quotation: ExportedQuotation, _ change: StoredChange?, in exported: ExportedDocument, _ locator: Locator
    ) {
        id = quotation.iri
        body = Self.bodies(of: quotation, change)
        motivation = body.reduce(into: []) { all, body in if !all.contains(body.purpose) { all.append(body.purpose) } }
        let state = exported.firstCaptured.map(State.init)
        target = quotation.quotation.parts.map { part in
            Target(source: exported.iri, selector: SelectorJSON.unique(part, locator), state: state)
        }
    }

    private static func bodies(of quotation: ExportedQuotation, _ change: StoredChange?) -> [Body] {
        var bodies: [Body] = []
        if let speaker = quotation.quotation.attribution?.speaker {
            bodies.append(text(speaker.titledName, purpose: "identifying"))
        }
        bodies.append(text(quotation.quotation.kind.rawValue, purpose: "classifying"))
        if let words = change.flatMap(ExportedChange.words) { bodies.append(text(words, purpose: "assessing")) }
        guard let finding = quotation.finding else { return bodies }
        bodies.append(text(finding.inWords, purpose: "assessing"))
        if let source = finding.basis {
            let selector = source.range.map {
                SelectorJSON(type: "TextPositionSelector", start: $0.lowerBound, end: $0.upperBound)
            }
            bodies.append(
                Body(type: "SpecificResource", purpose: "linking", source: source.iri, selector: selector))
        }
        return bodies
    }

    private static func text(_ value: String, purpose: String) -> Body {
        Body(type: "TextualBody", purpose: purpose, value: value, format: "text/plain")
    }
}
