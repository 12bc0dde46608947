/// Reads the dates that a page declares for machines: in its JSON-LD, its `meta` elements, its scripts.
struct DeclaredDates {
    let head: PageHead
    let tree: HTMLTree
    let order: DateOrder

    /// The moment of publication that the JSON-LD of the page's article declares, else that of the page.
    var published: DateCandidate? {
        jsonLD(["datePublished", "dateCreated", "uploadDate"], types: Self.articles, 0.95)
            ?? jsonLD(["datePublished", "dateCreated"], types: Self.pages, 0.9)
    }

    /// The moment of the last change that the JSON-LD declares, else a `meta` element.
    var modified: DateCandidate? {
        jsonLD(["dateModified"], types: Self.articles, 0.9) ?? jsonLD(["dateModified"], types: Self.pages, 0.85)
            ?? meta(DateMetaNames.modified, 0.9)
    }

    /// The moment of publication that a `meta` element declares.
    var meta: DateCandidate? { meta(DateMetaNames.published, 0.95) }

    /// The moment that a `meta` element declares without saying what of.
    var vague: DateCandidate? { meta(DateMetaNames.vague, 0.8) }

    private static let jsonNames = LooseJSON.Names(["datePublished", "dateCreated"])
    private static let scriptNames = LooseJSON.Names([
        "datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "pubDate",
        "publishedDate", "datePosted", "firstPublished", "first_published_at", "first_publish_date", "firstPublishedAt",
        "publishedOn", "published_on", "published_time", "publishTime", "publish_time", "releaseDate", "display_date",
        "displayDate", "dateCreated",
    ])

    /// The moment of publication in a script that is no valid JSON-LD.
    var script: DateCandidate? {
        for range in head.data.damaged {
            let range = range.start..<range.end
            if let found = loose(Self.jsonNames, range, "damaged json-ld", 0.85) { return found }
        }
        for range in head.scripts {
            if let found = loose(Self.scriptNames, range, "script", 0.5) { return found }
        }
        for node in tree.nodes where Int(node.end) - Int(node.attributes) > Self.longAttributes && node.attributes > 0 {
            let range = Int(node.attributes)..<Int(node.end)
            if let found = loose(Self.scriptNames, range, "attribute", 0.4) { return found }
        }
        return nil
    }

    /// A tag of more bytes may hold a script's data in an attribute.
    private static let longAttributes = 300

    // MARK: Sources

    private static let articles = StructuredData.articleTypes
    private static let pages: Set<String> = [
        "WebPage", "ItemPage", "AboutPage", "FAQPage", "MedicalWebPage", "CreativeWork", "WebSite", "VideoObject",
        "Dataset",
        "Course", "Book", "PodcastEpisode", "Episode", "QAPage", "ProfilePage", "CollectionPage", "Event", "Question",
    ]

    private func jsonLD(_ names: [String], types: Set<String>, _ confidence: Double) -> DateCandidate? {
        let own = types == Self.articles ? [head.data.article].compactMap { $0 } : []
        let others = head.data.objects(ofTypes: types, limit: 20)
        for name in names {
            for object in own + others {
                let value = object[name]?.elements.first
                guard let text = (value?["@value"] ?? value)?.scalar, let moment = read(text) else { continue }
                return DateCandidate(moment: moment, place: "json-ld \(name)", confidence: confidence)
            }
        }
        return nil
    }

    private func meta(_ names: [String], _ confidence: Double) -> DateCandidate? {
        for name in names {
            if let content = head.meta(name)?.content, let moment = read(content) {
                return DateCandidate(moment: moment, place: "meta \(name)", confidence: confidence)
            }
        }
        return nil
    }

    private func loose(_ names: LooseJSON.Names, _ range: Range<Int>, _ place: String, _ confidence: Double)
        -> DateCandidate?
    {
        guard let (name, value) = LooseJSON.string(names, in: tree.bytes, range), let moment = read(value) else {
            return nil
        }
        return DateCandidate(moment: moment, place: "\(place) \(name)", confidence: confidence)
    }

    private func read(_ text: String) -> Moment? {
        guard let moment = MomentReader.moment(text, order: order), let year = moment.day.year,
            (1980...2100).contains(year),
            moment.day.month != nil
        else { return nil }
        return moment
    }
}
