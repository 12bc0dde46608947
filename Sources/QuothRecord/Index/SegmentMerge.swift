internal import Quoth

/// Makes one segment of some that follow each other; they stay as they are.
struct SegmentMerge: Sendable {
    /// Of so many documents the pages are kept in memory while their texts are copied.
    private static let documentsHeld = 1_024
    /// After how many merged bytes the pages of what is merged are given back, which the system has all the same.
    private static let releaseInterval = 16 << 20

    /// The folder of the record.
    let path: String
    /// The segments.
    let old: [SegmentFile]
    /// The number of the new one.
    let number: Int

    /// Writes the new segment. When it returns, that is on disk, and nothing names it yet.
    /// - Complexity: O(*n*) in the bytes.
    func write() throws(RecordError) -> SegmentFile {
        let snapshot = try RecordSnapshot(path, old)
        var new = SegmentFile(number: number, first: old[0].first)
        let texts = try DurableFile(path + "/" + new.texts)
        try texts.write(DocumentEntry.magic)
        var inputs: [SegmentMerger.Input] = []
        for number in old.indices { inputs.append(try copyTexts(of: number, snapshot, to: texts)) }
        try texts.close()
        new.textBytes = texts.count
        FailPoint.mergeTextsWritten.reach()
        let seeds = try DurableFile(path + "/" + new.seeds)
        try mergeSeeds(inputs, into: seeds)
        try seeds.close()
        new.seedBytes = seeds.count
        try DurableFile.syncFolder(path)
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
