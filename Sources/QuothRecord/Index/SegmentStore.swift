internal import Glibc
internal import Quoth

/// Writes the segments of a record: the index, and the texts that it finds.
///
/// What is added stands in memory and in a file that nothing names yet; ``seal()`` brings it to disk as a segment, and
/// whoever calls it makes that part of the record.
final class SegmentStore {
    /// The bytes of memory that the words of documents may take that are not on disk yet, and the bytes of their texts.
    private static let memoryLimit = 160 << 20, textLimit = 64 << 20
    /// Of so many documents the pages are kept in memory while their texts are copied.
    private static let documentsHeld = 1_024
    /// After how many merged bytes the pages of what is merged are given back, which the system has all the same.
    private static let releaseInterval = 16 << 20

    private let path: String
    private(set) var segments: [SegmentFile]
    private var next: Int
    private var table = Memtable()
    private var texts: DurableFile?
    private var first = 0

    /// The segments of the record in the folder `path`.
    init(_ path: String, _ segments: [SegmentFile], next: Int) {
        self.path = path
        self.segments = segments
        self.next = next
    }

    // MARK: Adding

    /// The number of documents that are not in a segment yet.
    var waiting: Int { table.documentCount }

    /// Whether a document of `words` words should wait until what came before it is on disk.
    func isFull(for words: Int) -> Bool {
        table.isFull(for: words) || table.size > Self.memoryLimit || (texts?.count ?? 0) > Self.textLimit
    }

    /// Adds version number `version`; its number is larger than all before.
    func add(_ added: AddedDocument, version: Int) throws(RecordError) {
        let file: DurableFile
        if let texts { file = texts } else { file = try openTexts() }
        if table.documentCount == 0 { first = version }
        table.add(
            added.words, textOffset: UInt64(file.count), digest: UInt64(version), order: added.order,
            quotations: added.seeds)
        try file.write(added.entry.bytes)
    }

    private func openTexts() throws(RecordError) -> DurableFile {
        let file = try DurableFile(path + "/" + RecordFiles.texts(next))
        try file.write(DocumentEntry.magic)
        texts = file
        return file
    }

    /// Brings what was added to disk, as a segment; `nil` if there is nothing.
    func seal() throws(RecordError) -> SegmentFile? {
        guard let texts else { return nil }
        try texts.close()
        FailPoint.textsWritten.reach()
        var new = SegmentFile(number: next, first: first)
        new.textBytes = texts.count
        self.texts = nil
        let seeds = try DurableFile(path + "/" + new.seeds)
        try seeds.write(table.takeSegment())
        try seeds.close()
        new.seedBytes = seeds.count
        try DurableFile.syncFolder(path)
        FailPoint.seedsWritten.reach()
        segments.append(new)
        next += 1
        return new
    }

    /// Marks documents of a segment as removed; the segment as it is then.
    func remove(_ documents: [Int], from segment: Int) -> SegmentFile {
        segments[segment].removed += documents
        return segments[segment]
    }

    // MARK: Merging

    /// Merges segments of about the same size into one, if there are some; which ones went, and what came.
    func merge() throws(RecordError) -> (old: [SegmentFile], new: SegmentFile)? {
        guard let run = SegmentTiers.mergeable(segments.map(\.textBytes)) else { return nil }
        let old = Array(segments[run])
        return (old, try merge(run))
    }

    /// Writes a segment anew that holds removed documents, if there is one; which went, and what came, unless none are left.
    func mergeRemoved() throws(RecordError) -> (old: [SegmentFile], new: SegmentFile?)? {
        guard let number = segments.firstIndex(where: { !$0.removed.isEmpty }) else { return nil }
        let old = [segments[number]]
        let count = try RecordSnapshot(path, old).index.segments[0].documentCount
        if Set(old[0].removed).count < count { return (old, try merge(number..<(number + 1))) }
        segments.remove(at: number)
        return (old, nil)
    }

    private func merge(_ run: Range<Int>) throws(RecordError) -> SegmentFile {
        let snapshot = try RecordSnapshot(path, segments)
        var new = SegmentFile(number: next, first: segments[run.lowerBound].first)
        next += 1
        let texts = try DurableFile(path + "/" + new.texts)
        try texts.write(DocumentEntry.magic)
        var inputs: [SegmentMerger.Input] = []
        for number in run { inputs.append(try copyTexts(of: number, snapshot, to: texts)) }
        try texts.close()
        new.textBytes = texts.count
        FailPoint.mergeTextsWritten.reach()
        let seeds = try DurableFile(path + "/" + new.seeds)
        try mergeSeeds(inputs, into: seeds)
        try seeds.close()
        new.seedBytes = seeds.count
        try DurableFile.syncFolder(path)
        segments.replaceSubrange(run, with: [new])
        return new
    }

    private func mergeSeeds(_ inputs: [SegmentMerger.Input], into file: DurableFile) throws(RecordError) {
        var failure: RecordError?
        var unreleased = 0
        do throws(IndexError) {
            var merger = try SegmentMerger(inputs)
            try merger.merge { bytes in
                unreleased += bytes.count
                if unreleased > Self.releaseInterval {
                    unreleased = 0
                    for input in inputs { input.segment.file.release() }
                }
                do throws(RecordError) { try file.write(bytes) } catch { failure = error }
                FailPoint.mergeSeedsHalf.reach()
                return failure == nil
            }
        } catch { throw .damaged(error) }
        if let failure { throw failure }
    }

    /// Copies the texts of the documents of segment number `number` that are not removed, run by run.
    private func copyTexts(
        of number: Int, _ snapshot: RecordSnapshot, to target: DurableFile
    ) throws(RecordError) -> SegmentMerger.Input {
        let (segment, removed) = (snapshot.index.segments[number], snapshot.index.removed[number])
        let file = snapshot.texts(number)
        var offsets: [UInt64?] = []
        var run = 0..<0
        for document in 0..<segment.documentCount {
            if document % Self.documentsHeld == 0 { file.release() }
            if removed.contains(document) {
                offsets.append(nil)
                continue
            }
            let entry = try Self.textRange(of: document, segment, file)
            if entry.lowerBound != run.upperBound {
                try target.copy(run, of: file)
                run = entry.lowerBound..<entry.lowerBound
            }
            offsets.append(UInt64(target.count + entry.lowerBound - run.lowerBound))
            run = run.lowerBound..<entry.upperBound
        }
        try target.copy(run, of: file)
        file.release()
        return SegmentMerger.Input(segment: segment, textOffsets: offsets)
    }

    private static func textRange(
        of document: Int, _ segment: SeedSegment, _ file: MappedFile
    ) throws(RecordError) -> Range<Int> {
        do throws(IndexError) {
            let start = Int(try segment.document(document).textOffset)
            return try file.withBytes { bytes throws(IndexError) in
                start..<(try DocumentEntry.end(at: start, bytes, file: file.name))
            }
        } catch { throw .damaged(error) }
    }
}
