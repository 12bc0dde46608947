/// Finds the people who wrote a page: in its JSON-LD, its `meta` elements, in the bylines that it shows.
struct BylineRule {
    let head: PageHead
    let site: SiteName
    /// The names that the page shows.
    let shown: ShownBylines

    /// The authors, none twice; organisations, such as the publisher itself, stand in only where no person is named.
    var authors: [Evidence<String>] {
        let sources: [([String], String, Double)] = [
            (declared, "json-ld author", 0.95), (head.metaAuthors, "meta author", 0.9),
            (labelled, "meta twitter:data", 0.85),
        ]
        var weak: [Evidence<String>] = []
        for (names, place, confidence) in sources {
            let found = people(names, place, confidence)
            if found.contains(where: { $0.value.utf8.contains(0x20) }) { return found }
            if weak.isEmpty { weak = found.map { Evidence($0.value, from: place, confidence: confidence - 0.2) } }
        }
        let best = shown.best
        // A name for which nothing but its place speaks is more often a section's or a product's.
        let isSure = weak.isEmpty && best?.signs.contains(.plain) == false
        if let best, best.likelihood >= (isSure ? 0.4 : 0.65) {
            let found = people(best.names, best.place, best.likelihood)
            if !found.isEmpty { return found }
        }
        return weak.isEmpty ? standIns(best) : weak
    }

    private func people(_ names: [String], _ place: String, _ confidence: Double) -> [Evidence<String>] {
        var result: [Evidence<String>] = []
        for name in names.flatMap(PersonNames.list) where !site.isName(name) {
            if !result.contains(where: { $0.value == name }) {
                result.append(Evidence(name, from: place, confidence: confidence))
            }
        }
        return result
    }

    /// An organisation in the author's place, else a name that the page shows in an unlikely one.
    private func standIns(_ best: ShownBylines.Found?) -> [Evidence<String>] {
        let named = (organisations + head.metaAuthors + labelled + shown.teams).lazy.compactMap(
            PersonNames.organisation
        ).first
        if let named { return [Evidence(named, from: "organisation in the author's place", confidence: 0.4)] }
        guard let best, best.likelihood >= 0.25, !best.signs.contains(.plain) else { return [] }
        return people(best.names, best.place, best.likelihood)
    }

    // MARK: Declared

    /// What `twitter:data1` says under a label such as “Written by”.
    private var labelled: [String] {
        ["1", "2"].compactMap { number in
            guard let label = head.meta("twitter:label" + number)?.content, PersonNames.isBareOpening(label) else {
                return nil
            }
            return head.meta("twitter:data" + number)?.content
        }
    }

    private var declaredAuthors: [JSONValue] {
        guard let article = head.data.article else { return [] }
        return ((article["author"] ?? article["creator"])?.elements ?? []).map(head.data.resolved)
    }

    /// The organisations that the JSON-LD gives as authors.
    private var organisations: [String] {
        declaredAuthors.compactMap { $0["name"]?.elements.first?.string ?? $0.string }.map(HTMLText.decoded)
    }

    /// The authors of the JSON-LD's article that are no organisations.
    private var declared: [String] {
        declaredAuthors.flatMap { author -> [String] in
            if StructuredData.types(of: author).contains("Organization") { return [] }
            let names = author.string.map { [$0] } ?? author["name"]?.elements.compactMap(\.string) ?? []
            return names.map(HTMLText.decoded)
        }
    }
}
