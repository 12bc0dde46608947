internal import Glibc
public import Quoth

/// A record as it was when it was opened. It stays readable, and the same, whatever is written meanwhile.
public struct RecordSnapshot: Sendable {
    /// How often a record that changes while it is opened is tried again.
    private static let attempts = 20

    /// The folder.
    public let path: String
    /// Its index.
    public let index: SegmentedIndex
    private let files: [SegmentFile]
    private let texts: [MappedFile]

    /// Whether the folder at `path` holds a record.
    public static func exists(at path: String) -> Bool {
        FileKind(path: path + "/" + RecordFiles.store) == .file
    }

    /// Opens the record in the folder `path`. Nobody waits for it, and it waits for nobody.
    /// - Complexity: O(*s*) in its segments.
    public init(_ path: String) throws(RecordError) {
        var attempt = 0
        while true {
            attempt += 1
            let files = try Self.files(of: path)
            do throws(RecordError) {
                try self.init(path, files)
                return
            } catch {
                // A merge may have replaced the files between the two steps: then the record names others, too.
                guard attempt < Self.attempts, try Self.files(of: path) != files else { throw error }
            }
        }
    }

    init(_ path: String, _ files: [SegmentFile]) throws(RecordError) {
        self.path = path
        self.files = files
        var segments: [SeedSegment] = []
        var texts: [MappedFile] = []
        for file in files {
            let seeds = try Self.file(path + "/" + file.seeds, size: file.seedBytes)
            texts.append(try Self.texts(path + "/" + file.texts, size: file.textBytes))
            do throws(IndexError) {
                segments.append(try SeedSegment(seeds))
            } catch { throw .damaged(error) }
        }
        self.texts = texts
        index = SegmentedIndex(segments, removed: files.map { Set($0.removed) })
    }

    /// The segments of the record in the folder `path`.
    static func files(of path: String) throws(RecordError) -> [SegmentFile] {
        guard exists(at: path) else { throw .notARecord(path: path) }
        let database = try Database(path + "/" + RecordFiles.store, .readOnly)
        guard try Schema.version(of: database) > 0 else { return [] }
        return try SegmentRows(database: database).all()
    }

    private static func texts(_ path: String, size: Int) throws(RecordError) -> MappedFile {
        let file = try file(path, size: size)
        let isOurs = file.withBytes { bytes in
            bytes.byteCount >= DocumentEntry.magic.count
                && bytes.extracting(first: DocumentEntry.magic.count).withUnsafeBytes {
                    $0.elementsEqual(DocumentEntry.magic)
                }
        }
        guard isOurs else { throw .damaged(.damaged(file: path, at: 0, reason: "it is no file of texts")) }
        return file
    }

    private static func file(_ path: String, size: Int) throws(RecordError) -> MappedFile {
        let file = try MappedFile(path)
        guard file.count == size else {
            let reason = "it has \(file.count) bytes instead of \(size)"
            throw .damaged(.damaged(file: path, at: min(size, file.count), reason: reason))
        }
        return file
    }

    /// Gives the pages of the index and of the texts back that are in memory, which the system has all the same.
    package func release() {
        for segment in index.segments { segment.file.release() }
        releaseTexts()
    }

    /// Gives the pages of the texts back that are in memory.
    func releaseTexts() { for file in texts { file.release() } }

    /// The number of documents.
    public var documentCount: Int { index.documentCount }

    /// The places of all documents, in the order in which they were added, so many at a time.
    public func places(inBatchesOf size: Int) -> some Sequence<[SegmentedIndex.Place]> {
        let all = index.segments.indices.lazy.flatMap { segment in
            (0..<index.segments[segment].documentCount).lazy
                .filter { !index.removed[segment].contains($0) }
                .map { SegmentedIndex.Place(segment: segment, document: $0) }
        }
        var iterator = all.makeIterator()
        return AnyIterator {
            var batch: [SegmentedIndex.Place] = []
            while batch.count < size, let place = iterator.next() { batch.append(place) }
            return batch.isEmpty ? nil : batch
        }
    }

    /// The document at `place`.
    public func document(at place: SegmentedIndex.Place) throws(RecordError) -> Document {
        do throws(IndexError) {
            let entry = try index.segments[place.segment].document(place.document)
            let file = texts[place.segment]
            return try file.withBytes { bytes throws(IndexError) in
                try DocumentEntry.document(at: Int(entry.textOffset), bytes, file: file.name)
            }
        } catch { throw .damaged(error) }
    }

    /// Where version number `version` stands; `nil` if there is none.
    /// - Complexity: O(log *n*) in the documents.
    package func place(ofVersion version: Int) throws(RecordError) -> SegmentedIndex.Place? {
        let segment = bisect(files.count) { files[$0].first > version } - 1
        guard segment >= 0 else { return nil }
        let own = index.segments[segment]
        var failure: IndexError?
        func number(_ document: Int) -> Int {
            do throws(IndexError) {
                return Int(truncatingIfNeeded: try own.document(document).digest)
            } catch {
                failure = error
                return .max
            }
        }
        let document = bisect(own.documentCount) { number($0) >= version }
        let isThere = document < own.documentCount && number(document) == version
        if let failure { throw .damaged(failure) }
        return isThere ? SegmentedIndex.Place(segment: segment, document: document) : nil
    }

    /// Whether the document at `place` was removed.
    package func isRemoved(_ place: SegmentedIndex.Place) -> Bool {
        index.removed[place.segment].contains(place.document)
    }

    /// The number of the version at `place`.
    package func version(at place: SegmentedIndex.Place) throws(RecordError) -> Int {
        do throws(IndexError) {
            return Int(truncatingIfNeeded: try index.segments[place.segment].document(place.document).digest)
        } catch { throw .damaged(error) }
    }

    /// The documents that are likely to share passages with `copy`, and how common its words are in the record.
    ///
    /// - Parameter limit: The most documents that are looked into.
    public func sources(
        of copy: FoldedText, limit: Int
    ) throws(RecordError) -> (documents: [(place: SegmentedIndex.Place, document: Document)], background: Background) {
        let candidates: [LikelySource]
        let background: Background
        do throws(IndexError) {
            (candidates, background) = try index.candidates(for: copy, limit: limit)
        } catch { throw .damaged(error) }
        var documents: [(place: SegmentedIndex.Place, document: Document)] = []
        for candidate in candidates {
            let document = try self.document(at: candidate.place)
            if candidate.isPromising(copy, document.text) { documents.append((candidate.place, document)) }
        }
        return (documents, background)
    }

    /// The place in the order of time of the document at `place`.
    func order(at place: SegmentedIndex.Place) throws(RecordError) -> UInt64 {
        do throws(IndexError) {
            return try index.segments[place.segment].document(place.document).order
        } catch { throw .damaged(error) }
    }

    /// The documents that may have the words of each of these quotations: see ``SegmentedIndex/sources(of:)``.
    func sources(of quotations: [QuotationSeeds]) throws(RecordError) -> [[SeedMatch]] {
        do throws(IndexError) { return try index.sources(of: quotations) } catch { throw .damaged(error) }
    }

    /// The documents that the new ones `copies` concern: see ``SegmentedIndex/concerned(by:new:)``.
    func concerned(
        by copies: [(seeds: QuotationSeeds, order: UInt64)], new: Set<SegmentedIndex.Place>
    ) throws(RecordError) -> ConcernedDocuments {
        do throws(IndexError) {
            return try index.concerned(by: copies, new: new)
        } catch { throw .damaged(error) }
    }

    /// Reads everything.
    /// - Throws: ``RecordError/damaged(_:)`` for the first part that is not as it was written.
    public func verify() throws(RecordError) {
        for (number, segment) in index.segments.enumerated() {
            do throws(IndexError) { try segment.verify() } catch { throw .damaged(error) }
            for document in 0..<segment.documentCount {
                _ = try self.document(at: SegmentedIndex.Place(segment: number, document: document))
                if document % 1_000 == 0 { texts[number].release() }
            }
            segment.file.release()
        }
    }

    /// The file of texts of segment number `segment`.
    func texts(_ segment: Int) -> MappedFile { texts[segment] }
}
