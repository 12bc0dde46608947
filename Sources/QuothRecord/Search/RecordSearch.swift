internal import Quoth

/// Searches a record that stays open.
public final class RecordSearch {
    private let record: Record
    private let searcher: Searcher

    /// A search of `record`.
    public init(_ record: Record) throws(RecordError) {
        self.record = record
        searcher = try Searcher(record.database) { version throws(RecordError) in
            try record.document(version: version)?.text
        }
    }

    /// A page of what `query` finds; see ``Searcher``.
    public func page(_ query: Query, _ options: SearchOptions = SearchOptions()) throws(SearchError) -> SearchPage {
        try searcher.page(query, options)
    }
}
