internal import Glibc
public import Quoth

/// Writes to a record; there is one writer at a time, and any number of readers.
///
/// What is added becomes part of the record with ``commit()``, all of it or nothing: two new files are written and brought
/// to disk, and only then the manifest, which names them, is replaced.
public final class RecordWriter {
    /// The bytes of memory that documents may take that are not on disk yet, and their bytes in the file of texts.
    private static let memoryLimit = 160 << 20, textLimit = 64 << 20

    /// Of so many documents the pages are kept in memory while their texts are copied.
    private static let documentsHeld = 1_024

    /// After how many merged bytes the pages of what is merged are given back, which the system has all the same.
    private static let releaseInterval = 16 << 20

    private let path: String
    private let lock: Int32
    private var manifest: Manifest
    private var table = Memtable()
    private var texts: DurableFile?
    /// How many documents this writer has added that are on disk.
    public private(set) var durableCount = 0
    /// What tells the documents of the record from others, those that are not on disk yet included.
    private var digests: Set<UInt64> = []

    /// Opens the record in the folder `path`, or makes one there.
    public init(_ path: String) throws(RecordError) {
        self.path = path
        mkdir(path, 0o755)
        let name = path + "/lock"
        lock = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard lock >= 0 else { throw .system(path: path, doing: "written", reason: systemMessage(errno)) }
        manifest = Manifest()
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            _ = close(lock)
            throw .busy(path: path)
        }
        if RecordSnapshot.exists(at: path) {
            let snapshot = try RecordSnapshot(path)
            manifest = snapshot.manifest
            try readDigests(snapshot)
        } else {
            guard try names().allSatisfy(Self.isOurs) else { throw .notEmpty(path: path) }
            try replaceManifest()
        }
        try removeStrays()
    }

    deinit {
        _ = close(lock)
    }

    private func readDigests(_ snapshot: RecordSnapshot) throws(RecordError) {
        for (segment, removed) in zip(snapshot.index.segments, snapshot.index.removed) {
            for number in 0..<segment.documentCount where !removed.contains(number) {
                do throws(IndexError) {
                    digests.insert(try segment.document(number).digest)
                } catch { throw .damaged(error) }
            }
        }
    }

    // MARK: Adding

    /// Adds `document` unless the record has it already, word for word and with the same facts; says whether it did.
    ///
    /// - Parameter words: Its folded words.
    /// - Complexity: O(*n*) in its bytes.
    @discardableResult
    public func add(_ document: DocumentEntry, words: FoldedText) throws(RecordError) -> Bool {
        guard digests.insert(document.digest).inserted else { return false }
        if table.isFull(for: words.count) || table.size > Self.memoryLimit || (texts?.count ?? 0) > Self.textLimit {
            try commit()
        }
        let file: DurableFile
        if let texts { file = texts } else { file = try openTexts() }
        table.add(words, textOffset: UInt64(file.count), digest: document.digest)
        try file.write(document.bytes)
        return true
    }

    private func openTexts() throws(RecordError) -> DurableFile {
        let file = try DurableFile(path + "/" + segment(manifest.next).texts)
        try file.write(DocumentEntry.magic)
        texts = file
        return file
    }

    /// Makes what was added part of the record. When it returns, that is on disk.
    public func commit() throws(RecordError) {
        guard let texts else { return }
        try texts.close()
        FailPoint.textsWritten.reach()
        var new = segment(manifest.next)
        new.textBytes = texts.count
        self.texts = nil
        let seeds = try DurableFile(path + "/" + new.seeds)
        let added = table.documentCount
        try seeds.write(table.takeSegment())
        try seeds.close()
        new.seedBytes = seeds.count
        FailPoint.seedsWritten.reach()
        manifest.segments.append(new)
        manifest.next += 1
        try replaceManifest()
        durableCount += added
        FailPoint.manifestReplaced.reach()
        while let run = SegmentTiers.mergeable(manifest.segments.map(\.textBytes)) { try merge(run) }
    }

    /// Removes the documents for which `isRemoved` is true; says how many. Their bytes go with the next merge.
    public func remove(where isRemoved: (Document) -> Bool) throws(RecordError) -> Int {
        try commit()
        let snapshot = try RecordSnapshot(path, manifest)
        var count = 0
        for (number, segment) in snapshot.index.segments.enumerated() {
            for document in 0..<segment.documentCount where !snapshot.index.removed[number].contains(document) {
                let place = SegmentedIndex.Place(segment: number, document: document)
                guard isRemoved(try snapshot.document(at: place)) else { continue }
                manifest.segments[number].removed.append(document)
                count += 1
            }
        }
        if count > 0 { try replaceManifest() }
        digests = []
        try readDigests(try RecordSnapshot(path, manifest))
        return count
    }

    // MARK: Merging

    /// Merges the segments in `run` into one.
    private func merge(_ run: Range<Int>) throws(RecordError) {
        let snapshot = try RecordSnapshot(path, manifest)
        var new = segment(manifest.next)
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
        let old = manifest.segments[run]
        manifest.segments.replaceSubrange(run, with: [new])
        manifest.next += 1
        try replaceManifest()
        FailPoint.mergeDone.reach()
        for segment in old {
            unlink(path + "/" + segment.seeds)
            unlink(path + "/" + segment.texts)
        }
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

    // MARK: Files

    private func segment(_ number: Int) -> Manifest.Segment {
        Manifest.Segment(number: number, seedBytes: 0, textBytes: 0)
    }

    private func replaceManifest() throws(RecordError) {
        try DurableFile.syncFolder(path)
        let (draft, name) = (path + "/" + Manifest.name + ".new", path + "/" + Manifest.name)
        let file = try DurableFile(draft)
        try file.write(manifest.bytes)
        try file.close()
        FailPoint.manifestWritten.reach()
        guard rename(draft, name) == 0 else {
            throw .system(path: name, doing: "replaced", reason: systemMessage(errno))
        }
        try DurableFile.syncFolder(path)
    }

    /// Deletes what a writer that was killed has left behind.
    private func removeStrays() throws(RecordError) {
        let kept = Set(manifest.segments.flatMap { [$0.seeds, $0.texts] } + [Manifest.name, "lock"])
        for name in try names() where Self.isOurs(name) && !kept.contains(name) { unlink(path + "/" + name) }
    }

    private static func isOurs(_ name: String) -> Bool {
        name == "lock" || name == Manifest.name || name == Manifest.name + ".new" || name.hasSuffix(".seeds")
            || name.hasSuffix(".texts")
    }

    private func names() throws(RecordError) -> [String] {
        do throws(IntakeError) {
            return try FolderWalk.names(in: path).filter { $0 != "." && $0 != ".." }
        } catch { throw .system(path: path, doing: "read", reason: "\(error)") }
    }
}
