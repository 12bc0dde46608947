internal import Quoth
internal import QuothRecord

/// The ways to cite a quotation: in words, and as references that programs read.
struct Citation {
    /// The document as an export has it.
    let document: ExportedDocument
    let quotation: SiteQuotation
    /// The site's own address.
    let origin: String
    /// The page of the quotation.
    var address: String { origin + SiteLink.quotation(quotation.key).path }

    func write(_ html: inout HTMLWriter) {
        html.element(.h2, [.id(Anchor("cite"))], text: .cite)
        html.element(.ul, [.class("act")]) { html in
            let own = SiteLink.quotation(quotation.key)
            let forms: [(String, SiteTwin)] = [
                ("BibTeX", .bib), ("RIS", .ris), ("CSL-JSON", .csl), (html.say(.signedProof), .proof),
            ]
            for (name, twin) in forms {
                html.element(.li) { $0.element(.a, [.href(own.twin(twin))], text: name) }
            }
        }
        html.element(.details) { html in
            html.element(.summary, text: .otherForms)
            for (name, text) in [("Chicago", chicago), ("Wikipedia", wikipedia), (html.say(.link), address)] {
                html.element(.h3, text: name)
                // Both forms are English ones.
                html.element(.pre, [.class("cite"), .lang("en"), .ownDirection], text: text)
            }
        }
    }

    private var reference: Reference {
        var reference = Reference(document)
        let words = "“" + DiffPiece.bounded(Visible.line(quotation.words)) + "”."
        reference.note = words + attribution + " " + address
        return reference
    }

    /// A note in the style of the Chicago Manual, with who is said to have said it and how sure that is.
    var chicago: String {
        let reference = reference
        var parts: [String] = []
        if !reference.authors.isEmpty { parts.append(reference.authors.map(\.name).joined(separator: ", ")) }
        if let title = reference.title { parts.append("“\(title),”") }
        if let container = reference.container { parts.append(container) }
        if let day = reference.published { parts.append(day.words) }
        if let url = reference.url { parts.append(url) }
        return Visible.line(parts.joined(separator: ", ").replacing(",”,", with: ",”")) + "." + attribution
    }

    /// The template of English Wikipedia.
    var wikipedia: String {
        let reference = reference
        let fields: [(String, String?)] = [
            ("author", reference.authors.first?.name), ("title", reference.title), ("website", reference.container),
            ("date", reference.published?.iso), ("url", reference.url), ("access-date", reference.accessed?.iso),
            ("language", reference.language), ("quote", quotation.words),
        ]
        let body = fields.compactMap { name, value in value.map { " |\(name)=\(Self.template($0))" } }.joined()
        return "{{cite web\(body)}}"
    }

    /// `text` with what means something in a template as references.
    private static func template(_ text: String) -> String {
        Visible.line(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "|": result += "{{!}}"
            case "{", "}", "[", "]", "<", ">": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    private var attribution: String {
        guard let attribution = quotation.quotation.attribution else { return "" }
        return
            " Attributed to \(Visible.line(attribution.speaker.titledName)) (\(SpreadNames.likelihood(attribution.confidence)))."
    }

    /// The document as BibTeX, RIS or CSL-JSON.
    func file(_ twin: SiteTwin) -> SiteResponse? {
        switch twin {
        case .bib: SiteResponse(.bibtex, Array(BibliographyEntry(reference).bibtex.utf8))
        case .ris: SiteResponse(.ris, Array(RISEntry.text(reference).utf8))
        case .csl: (try? JSONLine.bytes([CSLItem(reference)])).map { SiteResponse(.csl, $0) }
        case .json, .csv, .atom, .feed, .report, .proof: nil
        }
    }
}
