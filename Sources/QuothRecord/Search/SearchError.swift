/// Why there is no answer to a search.
public enum SearchError: Error, Hashable {
    case cursor(String)
    case record(RecordError)
}

extension SearchError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .cursor(let text):
            "“\(text.prefix(60))” is no page of this query in this order. Take the cursor that the page before it gave."
        case .record(let error): "\(error)"
        }
    }
}
