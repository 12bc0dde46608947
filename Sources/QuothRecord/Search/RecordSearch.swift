internal import Quoth

/// Searches a record that stays open.
public final class RecordSearch {
    private let record: Record
    private let searcher: Searcher
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
}
