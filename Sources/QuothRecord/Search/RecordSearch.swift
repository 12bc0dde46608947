internal import Quoth

/// Searches a record that stays open.
public final class RecordSearch {
    private let record: Record
    private var searcher: Searcher
    private let decisions: [SpeakerDecision]

    /// A search of `record`.
    public init(_ record: Record) throws(RecordError) {
        self.record = record
        // What many queries look at again: the upper pages of the index of words, and the newest rows.
        try record.database.execute("PRAGMA cache_size = -262144")
        decisions = try SpeakerDecisions(record).all()
        searcher = try Searcher(record.database) { version throws(RecordError) in
            try record.document(version: version)?.text
        }
    }

    /// A page of what `query` finds; a speaker is found by all names that people have merged.
    public func page(_ query: Query, _ options: SearchOptions = SearchOptions()) throws(SearchError) -> SearchPage {
        try searcher.page(query.knowing(decisions), options)
    }

    // MARK: Facts

    /// Whether searches use facts that are those of the record as it is.
    package func hasFacts() throws(RecordError) -> Bool { try searcher.hasFacts() }

    /// Has searches use what `reader` has read, if the record is still the same.
    package func use(_ facts: FactTable, of reader: FactReader) throws(RecordError) {
        // Nothing was written between two looks that see the same; what `reader` sees in between is what this search sees.
        let before = try record.dataVersion()
        guard try reader.isCurrent(), try record.dataVersion() == before else { return }
        searcher.use(facts, at: before)
    }
}
