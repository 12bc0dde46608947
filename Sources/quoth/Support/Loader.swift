internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// Reads what a command was given, in parallel, and tells of everything that had to be left out.
struct Loader {
    /// How many documents of a record stand in memory at a time.
    private static let recordBatch = 256
    /// How far reading may be ahead of what is done with the documents: so many captures, which together have so many bytes.
    private static let aheadCount = 256, aheadBytes = 8 << 20

    let rules: ReadingRules
    let console: Console
    let isQuiet: Bool

    /// Reads the documents that `paths` name and hands each on, as `transform` makes it, in the order of the paths.
    /// - Returns: What was left out; each has had its line on the standard error.
    func forEach<Value: Sendable>(
        _ paths: [String], _ transform: @escaping @Sendable (Document) -> Value,
        use: (Value) async throws -> Void
    ) async throws -> [LeftOut] {
        let intake = Intake(paths.filter { !RecordSnapshot.exists(at: $0) && !Self.isAddress($0) })
        let progress = Progress(console, "read", total: intake.inputs.count, isQuiet: isQuiet)
        var leftOut = intake.leftOut.map { LeftOut(input: $0.input, message: "\($0)") }
        tell(leftOut)
        let rules = rules
        try await inOrder(
            intake.inputs,
            work: { input in
                let reading = Readings.only(of: input, rules)
                // A file of one document is done here; the documents of a larger one are worth a task each.
                return (input, reading, reading?.documents.count == 1 ? reading?.documents.map(transform) ?? [] : [])
            }
        ) { input, reading, values in
            if let reading {
                for value in values { try await use(value) }
                if values.isEmpty { try await inOrder(reading.documents, work: transform, use: use) }
                if !reading.leftOut.isEmpty { progress.end() }
                tell(reading.leftOut)
                leftOut += reading.leftOut
            } else {
                leftOut += try await forEach(in: input, progress, { $0.documents.map(transform) }) { values in
                    for value in values { try await use(value) }
                }
            }
            progress.step()
        }
        progress.end()
        leftOut += try await forEachFetched(paths) { reading in
            try await inOrder(reading.documents, work: transform, use: use)
        }.leftOut
        for path in paths where RecordSnapshot.exists(at: path) {
            try await forEach(inRecord: path, transform, use: use)
        }
        return leftOut
    }

    /// What became of one capture.
    enum Captured<Value: Sendable>: Sendable {
        /// It was read.
        case read(Value)
        /// It was passed over, since it is known.
        case known
    }

    /// Reads the captures that `paths` name and hands each on, as `transform` makes it of the capture and its documents, in
    /// the order of the paths; a capture without documents is not handed on.
    ///
    /// - Parameter detail: What the line of progress tells beside the count of files.
    /// - Parameter counted: Is told how many files were read, and how many there are.
    /// - Returns: The inputs that were read, and what was left out; each has had its line on the standard error.
    func forEachCapture<Value: Sendable>(
        _ paths: [String], _ transform: @escaping @Sendable (Capture, [Document]) -> Value,
        detail: @escaping () -> String, counted: (Int, Int) -> Void, use: (Captured<Value>) async throws -> Void
    ) async throws -> (inputs: [String], leftOut: [LeftOut]) {
        let intake = Intake(paths.filter { !RecordSnapshot.exists(at: $0) && !Self.isAddress($0) })
        let progress = Progress(console, "read", total: intake.inputs.count, isQuiet: isQuiet, detail: detail)
        var leftOut = intake.leftOut.map { LeftOut(input: $0.input, message: "\($0)") }
        tell(leftOut)
        let rules = rules
        var done = 0
        counted(done, intake.inputs.count)
        func pass(_ captured: Captured<Value>?) async throws {
            if let captured { try await use(captured) }
            progress.refresh()
        }
        var rest = intake.inputs.makeIterator()
        try await inOrder(
            WorkAhead(count: Self.aheadCount, limit: Self.aheadBytes, weight: \.size), next: { rest.next() },
            work: { input -> (Input, [LeftOut]?, Captured<Value>?) in
                rules.guarded(input, nil) {
                    let reading = Readings.only(of: input, rules)
                    return (input, reading?.leftOut, reading.flatMap { Self.captured($0, transform) })
                } passOver: {
                    (input, [$0], nil)
                }
            }
        ) { input, rows, captured in
            if let rows {
                if !rows.isEmpty { progress.end() }
                tell(rows)
                leftOut += rows
                try await pass(captured)
            } else {
                leftOut += try await forEach(in: input, progress, { Self.captured($0, transform) }, use: pass)
            }
            progress.step()
            done += 1
            counted(done, intake.inputs.count)
        }
        progress.end()
        let fetched = try await forEachFetched(paths) { reading in try await pass(Self.captured(reading, transform)) }
        leftOut += fetched.leftOut
        progress.end()
        for path in paths where RecordSnapshot.exists(at: path) {
            try await forEach(inRecord: path, { transform(Capture(textOf: $0), [$0]) }) { try await use(.read($0)) }
        }
        return (intake.inputs.map(\.path) + fetched.inputs, leftOut)
    }

    private static func captured<Value>(
        _ reading: Readings.Reading, _ transform: (Capture, [Document]) -> Value
    ) -> Captured<Value>? {
        if reading.isKnown { return .known }
        guard let capture = reading.capture, !reading.documents.isEmpty else { return nil }
        return .read(transform(capture, reading.documents))
    }

    /// Reads the documents of a record, a few at a time.
    private func forEach<Value: Sendable>(
        inRecord path: String, _ transform: @escaping @Sendable (Document) -> Value,
        use: (Value) async throws -> Void
    ) async throws {
        let record = try RecordSnapshot(path)
        for batch in record.places(inBatchesOf: Self.recordBatch) {
            let documents = try batch.map { place throws(RecordError) in try record.document(at: place) }
            try await inOrder(documents, work: transform, use: use)
        }
    }

    /// Reads an archive, or standard input, some captures at a time: however long it is, they don't stand in memory.
    private func forEach<Value: Sendable>(
        in input: Input, _ progress: Progress, _ transform: @escaping @Sendable (Readings.Reading) -> Value,
        use: (Value) async throws -> Void
    ) async throws -> [LeftOut] {
        var leftOut: [LeftOut] = []
        func leave(_ rows: [LeftOut]) {
            if !rows.isEmpty { progress.end() }
            tell(rows)
            leftOut += rows
        }
        let rules = rules
        let readings = Readings(input, rules)
        var batch: ArraySlice<Readings.Piece> = []
        var isPassedOver = false
        func next() -> Readings.Piece? {
            if batch.isEmpty, !isPassedOver {
                let more = rules.guarded(input, nil) {
                    readings.batch()
                } passOver: {
                    isPassedOver = true
                    return [.leftOut($0)]
                }
                batch = more[...]
            }
            return batch.popFirst()
        }
        try await inOrder(
            WorkAhead(count: Self.aheadCount, limit: Self.aheadBytes, weight: \.size), next: next,
            work: { piece -> (Value?, [LeftOut]) in
                guard case .capture(let capture) = piece else { return (nil, piece.leftOut) }
                return rules.guarded(input, capture) {
                    let reading = Readings.reading(of: capture, in: input, rules)
                    return (transform(reading), reading.leftOut)
                } passOver: {
                    (transform(Readings.Reading()), [$0])
                }
            }
        ) { value, rows in
            if let value { try await use(value) }
            leave(rows)
        }
        if let passedOver = readings.passedOver, !isQuiet {
            progress.end()
            console.report("quoth: \(input.path): passed over: \(passedOver.text)")
        }
        return leftOut
    }

    /// The sources that `paths` name, with their quotations; a listing's entries are sources of their own.
    func sources(_ paths: [String]) async throws -> (documents: [QuotedDocument], leftOut: [LeftOut]) {
        var documents: [QuotedDocument] = []
        let leftOut = try await forEach(paths, { $0.separated().map(Pipeline.attribute) }) { documents += $0 }
        return (documents, leftOut)
    }

    /// The documents that `paths` name, with their quotations.
    func quoted(_ paths: [String]) async throws -> (documents: [QuotedDocument], leftOut: [LeftOut]) {
        var documents: [QuotedDocument] = []
        let leftOut = try await forEach(paths, Pipeline.attribute) { documents.append($0) }
        return (documents, leftOut)
    }

    /// The documents that `paths` name, as they are; with `separated` a listing's entries are documents of their own.
    func plain(
        _ paths: [String], separated: Bool
    ) async throws -> (documents: [Document], leftOut: [LeftOut]) {
        var documents: [Document] = []
        let leftOut = try await forEach(paths, { separated ? $0.separated() : [$0] }) { documents += $0 }
        return (documents, leftOut)
    }

    /// The sources that `paths` name for `drafts`, with their quotations.
    func sources(
        _ paths: [String], for drafts: [QuotedDocument]
    ) async throws -> (documents: [QuotedDocument], background: Background?, leftOut: [LeftOut]) {
        // A quotation may be most of what a draft has of a document: it is looked up for itself too.
        let quotations = drafts.flatMap { draft in
            draft.quotations.map { Document(id: "", text: Text(draft.document.text[$0.range]), blocks: []) }
        }
        let sources = try await sources(paths, for: drafts.map(\.document) + quotations)
        var documents: [QuotedDocument] = []
        try await inOrder(sources.documents, work: Pipeline.attribute) { documents.append($0) }
        return (documents, sources.background, sources.leftOut)
    }

    /// The sources that `paths` name for `copies`: documents of files and folders, all of them, and of records those that
    /// are likely to share passages with a copy.
    func sources(
        _ paths: [String], for copies: [Document]
    ) async throws -> (documents: [Document], background: Background?, leftOut: [LeftOut]) {
        let records = paths.filter(RecordSnapshot.exists)
        let files = paths.filter { !RecordSnapshot.exists(at: $0) }
        let read = try await plain(files, separated: true)
        var documents = read.documents
        var background: Background?
        var isEmpty = documents.isEmpty
        for path in records {
            let record = try RecordSnapshot(path)
            if record.documentCount > 0 { isEmpty = false }
            let likely = try await RecordSources.find(in: record, for: copies)
            documents += likely.documents
            background = background ?? Background()
            background?.add(likely.background)
        }
        if isEmpty { throw CommandError.nothingRead(what: "source") }
        return (documents, background, read.leftOut)
    }

    /// Says on the standard error what was left out.
    func tell(_ rows: [LeftOut]) {
        for row in rows { console.report("quoth: " + row.message) }
    }
}
