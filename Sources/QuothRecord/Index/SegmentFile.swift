/// A segment of a record: a file of seeds, a file of texts, and which documents were removed.
struct SegmentFile: Hashable, Sendable {
    /// What its files are named by.
    var number: Int
    /// The number of its first version; the segments of a record are ordered by it.
    var first = 0
    /// The sizes of its files in bytes.
    var seedBytes = 0
    var textBytes = 0
    /// The places of the documents that were removed, from 0.
    var removed: [Int] = []

    /// The names of its files.
    var seeds: String { RecordFiles.seeds(number) }
    var texts: String { RecordFiles.texts(number) }
}
