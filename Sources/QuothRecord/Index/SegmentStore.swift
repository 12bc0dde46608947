internal import Glibc
internal import Quoth

/// Writes the segments of a record: the index, and the texts that it finds.
///
/// What is added stands in memory and in a file that nothing names yet; ``seal()`` brings it to disk as a segment, and
/// whoever calls it makes that part of the record.
final class SegmentStore {
    /// The bytes of memory that the words of documents may take that are not on disk yet, and the bytes of their texts.
    private static let memoryLimit = 160 << 20, textLimit = 64 << 20

    private let path: String
    private(set) var segments: [SegmentFile]
    private var next: Int
    private var table = Memtable()
    private var texts: DurableFile?
    private var first = 0
    private var running: RunningMerge?

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
    ///
    /// - Parameter limit: Above how many bytes of text they are merged in a thread of its own, and only told when that is
    ///   done; `nil` for none.
    func merge(behindAbove limit: Int?) throws(RecordError) -> (old: [SegmentFile], new: SegmentFile)? {
        if let ended = try endMerge(waits: limit == nil) { return ended }
        // What stands before those that are being merged has nothing to be merged.
        let first = running.map { place(of: $0.merge) + $0.merge.old.count } ?? 0
        guard let run = SegmentTiers.mergeable(segments[first...].map(\.textBytes)) else { return nil }
        let old = Array(segments[(first + run.lowerBound)..<(first + run.upperBound)])
        let isBehind = limit.map { old.reduce(0) { $0 + $1.textBytes } > $0 } ?? false
        if isBehind, running != nil { return nil }
        let merge = SegmentMerge(path: path, old: old, number: next)
        next += 1
        if isBehind {
            running = RunningMerge(merge)
            if running != nil { return nil }
        }
        return (old, try replace(merge))
    }

    /// Ends the merge that goes on in a thread, if it is done or `waits`; which ones went, and what came.
    func endMerge(waits: Bool) throws(RecordError) -> (old: [SegmentFile], new: SegmentFile)? {
        guard let ended = running, waits || ended.isDone else { return nil }
        running = nil
        return (ended.merge.old, put(try ended.wait(), for: ended.merge))
    }

    /// Waits until no thread writes to the record's folder.
    func abandonMerge() {
        _ = try? running?.wait()
        running = nil
    }

    /// Writes a segment anew that holds removed documents, if there is one; which went, and what came, unless none are left.
    func mergeRemoved() throws(RecordError) -> (old: [SegmentFile], new: SegmentFile?)? {
        guard let number = segments.firstIndex(where: { !$0.removed.isEmpty }) else { return nil }
        let old = [segments[number]]
        let count = try RecordSnapshot(path, old).index.segments[0].documentCount
        if Set(old[0].removed).count == count {
            segments.remove(at: number)
            return (old, nil)
        }
        let merge = SegmentMerge(path: path, old: old, number: next)
        next += 1
        return (old, try replace(merge))
    }

    private func replace(_ merge: SegmentMerge) throws(RecordError) -> SegmentFile {
        put(try merge.write(), for: merge)
    }

    private func put(_ new: SegmentFile, for merge: SegmentMerge) -> SegmentFile {
        let first = place(of: merge)
        segments.replaceSubrange(first..<(first + merge.old.count), with: [new])
        return new
    }

    /// Where the segments that are merged stand; others may have come behind them.
    private func place(of merge: SegmentMerge) -> Int {
        guard let first = segments.firstIndex(of: merge.old[0]) else {
            preconditionFailure("What is being merged is not changed.")
        }
        return first
    }
}
