/// Why there is no answer to a search.
public enum SearchError: Error, Hashable {
    /// A cursor that no page of this query gave.
    case cursor(String)
    /// The store could not be read.
    case record(RecordError)
}

extension SearchError: CustomStringConvertible {
    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .cursor(let text):
            "“\(text.prefix(60))” is no page of this query in this order. Take the cursor that the page before it gave."
        case .record(let error): "\(error)"
        }
    }
}
