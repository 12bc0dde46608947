internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth verify`: whether a record is as it was written, or a proof holds.
struct VerifyCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Read a whole record and say whether it is as it was written.",
        discussion: """
            EXAMPLES
              quoth verify my-record
              quoth verify my-record --checkpoint noted-in-march.txt --log-key noted-key.txt
              quoth verify --proof capture.tlog-proof --log-key noted-key.txt
              quoth verify --proof report.html --log-key noted-key.txt

            Every byte is read: the pages of the store, the index and its texts, the raw
            captures, and the log in which each capture has an entry. What follows from
            something else is made again and compared. Everything that is damaged is named.
            Nothing is fetched, and nothing is changed.

            Who can write the record can write a whole new one. So note its key (the file
            key.pub) and now and then a checkpoint (--print-checkpoint) elsewhere: against
            these nothing that was entered can be changed or taken out unseen. A proof shows
            of one capture that it was entered, without the record.

            EXIT CODES
              0  fine
              1  error: there is no record, or no proof
              5  the record is damaged, or the proof does not hold
              64  wrong usage
            """)

    @OptionGroup var place: RecordArgument
    @Option(
        help: ArgumentHelp("A checkpoint from earlier, which the log has to go on from.", valueName: "file"),
        completion: .file())
    var checkpoint: String?
    @Option(
        name: .customLong("log-key"),
        help: ArgumentHelp("The log's public key as it was noted, or a file with it.", valueName: "key"),
        completion: .file())
    var logKey: String?
    @Option(
        help: ArgumentHelp(
            "Proofs, checked without the record: one, an export of them, or a report that carries some.",
            valueName: "file"), completion: .file())
    var proof: String?
    @ArgumentParser.Flag(
        name: .customLong("print-checkpoint"), help: "Print the last signed checkpoint, and check nothing.")
    var printsCheckpoint = false
    @ArgumentParser.Flag(help: "Print one JSON object, as docs/formats.md describes.") var json = false

    func validate() throws {
        if place.named != nil, proof != nil { throw ValidationError("Name a record, or a proof with --proof.") }
        if proof != nil, logKey == nil {
            throw ValidationError("A proof is checked against the log's key: name it with --log-key.")
        }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let key = try logKey.map(Self.key)
        if let proof, let key { return try check(proof, key, console) }
        let record = place.record
        if printsCheckpoint {
            console.write(try Record(record).lastCheckpoint())
            return .fine
        }
        let check = try RecordCheck(record, earlier: try checkpoint.map(TextFile.read), key: key)
        if json {
            console.write(try JSONLine.indented(VerifyJSON(check)) + [0x0A])
        } else {
            for note in check.notes { console.report("quoth: \(record): \(note)") }
            for damage in check.damages { console.report("quoth: \(record)/\(damage)") }
            let counts = check.counts
            console.write(
                "\(record): \(counts.versions) versions, \(counts.quotations) quotations, \(counts.blobs) raw captures, "
                    + "\(counts.entries) entries in the log, \(Self.result(check))\n")
        }
        return check.damages.isEmpty ? .fine : .damaged
    }

    private static func result(_ check: RecordCheck) -> String {
        switch check.damages.count {
        case 0: "undamaged"
        case 1: "damaged in one place"
        default: "damaged in \(check.damages.count) places"
        }
    }

    /// The key that `text` is, or that the file `text` holds.
    private static func key(_ text: String) throws -> VerifierKey {
        if let key = try? VerifierKey(text) { return key }
        let line = try TextFile.read(text)
        return try VerifierKey(line.hasSuffix("\n") ? String(line.dropLast()) : line)
    }

    private func check(_ path: String, _ key: VerifierKey, _ console: Console) throws -> RunStatus {
        var status = RunStatus.fine
        for entry in try ProofFile(path).entries {
            do throws(LogError) {
                switch entry {
                case .inclusion(let proof): console.write(try Self.words(proof, key, path))
                case .consistency(let proof):
                    let (old, new) = try proof.check(key)
                    console.write(
                        "\(path): the log of \(new.size) entries goes on from that of \(old.size), as \(key.name) has signed\n"
                    )
                }
            } catch {
                console.report("quoth: \(path): \(error)")
                status = .damaged
            }
        }
        return status
    }

    private static func words(_ proof: InclusionProof, _ key: VerifierKey, _ path: String) throws(LogError) -> String {
        let head = try proof.check(key)
        let leaf = try CaptureLeaf(proof.data)
        return """
            \(path): entry \(proof.index) of the \(head.size) that \(key.name) has signed
              captured from  \(leaf.url)
              at             \(leaf.fetchedAt ?? "a time that was not noted")
              bytes          SHA-256 \(leaf.payload)
              text           SHA-256 \(leaf.text)

            """
    }
}
