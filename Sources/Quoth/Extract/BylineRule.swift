/// Finds the people who wrote a page: in its JSON-LD, its `meta` elements, its marked-up byline, then in what it shows.
struct BylineRule {
    let tree: HTMLTree
    let text: PageText
    let head: PageHead

    /// The authors, none twice; organisations, such as the publisher itself, are left out.
    func authors(publisher: String?) -> [Evidence<String>] {
        let own = publisher.map(WordHashes.of) ?? []
        func people(_ names: [String], _ place: String, _ confidence: Double) -> [Evidence<String>] {
            var result: [Evidence<String>] = []
            for name in names.flatMap(PersonNames.list) where WordHashes.of(name) != own {
                if !result.contains(where: { $0.value == name }) {
                    result.append(Evidence(name, from: place, confidence: confidence))
                }
            }
            return result
        }
        let sources: [(() -> [String], String, Double)] = [
            ({ declared }, "json-ld author", 0.95), ({ head.metaAuthors }, "meta author", 0.85),
            ({ labelled }, "meta twitter:data", 0.85), ({ marked }, "byline markup", 0.8),
            ({ linked }, "author link", 0.7),
            ({ shown }, "byline", 0.7),
        ]
        for (names, place, confidence) in sources {
            let found = people(names(), place, confidence)
            if !found.isEmpty { return found }
        }
        let named = (organisations + head.metaAuthors + labelled + marked).lazy.compactMap(PersonNames.organisation)
            .first
        return named.map { [Evidence($0, from: "organisation in the author's place", confidence: 0.4)] } ?? []
    }

    /// What `twitter:data1` says under a label such as “Written by”.
    private var labelled: [String] {
        ["1", "2"].compactMap { number in
            guard let label = head.meta("twitter:label" + number)?.content, PersonNames.isBareOpening(label) else {
                return nil
            }
            return head.meta("twitter:data" + number)?.content
        }
    }

    /// The organisations that the JSON-LD gives as authors.
    private var organisations: [String] {
        (head.data.article?["author"]?.elements ?? []).map(head.data.resolved).compactMap {
            $0["name"]?.string ?? $0.string
        }
    }

    /// The texts of links to an author's page near the heading.
    private var linked: [String] {
        guard let heading = tree.nodes.firstIndex(where: { $0.tag == .h1 }) else { return [] }
        for i in max(0, heading - 60)..<min(tree.nodes.count, heading + 200) where tree.nodes[i].tag == .a {
            guard let address = tree.attribute("href", of: i)?.lowercased(),
                Self.authorPaths.contains(where: { address.contains($0) })
            else { continue }
            let name = tree.text(of: i)
            if name.contains(" "), name.utf8.count <= 40 { return [name] }
        }
        return []
    }

    private static let authorPaths = [
        "/author/", "/authors/", "/by/", "/team/", "/people/", "/staff/", "/contributor/", "/contributors/", "/autor/",
        "/auteur/", "/autoren/", "/profile/", "/journalist/", "/writers/", "/writer/", "/our-team/", "/reporter",
    ]

    /// The authors of the JSON-LD's article, those that are people first.
    private var declared: [String] {
        guard let article = head.data.article else { return [] }
        let authors = (article["author"] ?? article["creator"])?.elements ?? []
        var people: [String] = []
        for author in authors.map(head.data.resolved) {
            if StructuredData.types(of: author).contains("Organization") { continue }
            let name = author.string ?? author["name"]?.elements.first?.string
            if let name { people.append(HTMLText.decoded(name)) }
        }
        return people
    }

    /// The texts of elements with `rel=author` or `itemprop=author`.
    private var marked: [String] {
        var names: [String] = []
        for (i, node) in tree.nodes.enumerated() where node.attributes > 0 && names.count < 8 {
            guard isMarked(i) else { continue }
            let name = nameInside(i)
            if name.utf8.count <= 100 { names.append(name) }
        }
        return names
    }

    private func isMarked(_ node: Int) -> Bool {
        func value(_ name: StaticString) -> String? {
            tree.rawAttribute(name, of: node).map { String(decoding: tree.bytes[$0], as: UTF8.self).lowercased() }
        }
        return value("rel").map { $0.split(separator: " ").contains("author") } ?? false
            || value("itemprop").map { $0 == "author" || $0 == "creator" } ?? false
    }

    /// The text of the element with `itemprop=name` inside `node`, else of `node`.
    private func nameInside(_ node: Int) -> String {
        for i in node..<min(Int(tree.nodes[node].subtreeEnd), node + 40) {
            guard let range = tree.rawAttribute("itemprop", of: i),
                tree.bytes[range].elementsEqual("name".utf8)
            else { continue }
            return tree.attribute("content", of: i) ?? tree.text(of: i)
        }
        return tree.text(of: node)
    }

    /// The names in blocks near the heading that are called a byline, or that begin with `By`.
    private var shown: [String] {
        let blocks = text.blocks
        let heading = blocks.firstIndex { tree.nodes[$0.element].tag == .h1 } ?? 0
        let near = max(0, heading - 8)..<min(blocks.count, heading + 30)
        for i in near where blocks[i].range.count <= 160 {
            let line = text.string(i)
            if PersonNames.opensByline(line) { return [line] }
            if PersonNames.isBareOpening(line), i + 1 < blocks.count { return [text.string(i + 1)] }
        }
        for i in near where blocks[i].range.count <= 60 && isByline(blocks[i].context.near) {
            let names = PersonNames.list(text.string(i))
            if names.contains(where: { $0.contains(" ") }) { return names }
        }
        return []
    }

    private static let author = ClassGroups(named: "author")
    private static let others: ClassGroups = ClassGroups(named: "comments").union(ClassGroups(named: "related"))

    private func isByline(_ groups: ClassGroups) -> Bool {
        groups.isSuperset(of: Self.author) && groups.isDisjoint(with: Self.others)
    }
}
