internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// What one input holds, capture by capture, whatever is wrong with it.
final class Readings {
    /// The bytes of captures that stand in memory at a time, but for one that has more.
    private static let batchBytes = 8 << 20
    private static let batchCount = 64

    /// A capture with its documents, and what had to be left out.
    struct Reading: Sendable {
        var capture: Capture?
        var documents: [Document] = []
        var leftOut: [LeftOut] = []
        /// Whether the capture was passed over since it is known.
        var isKnown = false
    }

    private let input: Input
    private let rules: ReadingRules
    private var captures: InputCaptures?
    private var failure: LeftOut?

    /// Opens `input`.
    init(_ input: Input, _ rules: ReadingRules) {
        self.input = input
        self.rules = rules
        do throws(IntakeError) {
            captures = try Intake.captures(of: input, byteLimit: rules.maxBytes)
        } catch {
            failure = LeftOut(input: input.path, message: "\(error)")
        }
    }

    /// What an archive held beside its pages, if anything.
    var passedOver: PassedOver? { captures.flatMap { $0.passedOver.total == 0 ? nil : $0.passedOver } }

    /// The next capture, read; `nil` at the end.
    func next() -> Reading? {
        guard let (capture, row) = nextCapture() else { return nil }
        guard let capture else { return Reading(leftOut: row.map { [$0] } ?? []) }
        return Self.reading(of: capture, in: input, rules)
    }

    /// One step of what an input holds.
    enum Piece: Sendable {
        case capture(Capture)
        case leftOut(LeftOut)

        /// The bytes of a capture.
        var size: Int {
            guard case .capture(let capture) = self else { return 0 }
            return capture.bytes.count
        }

        /// What was left out.
        var leftOut: [LeftOut] {
            guard case .leftOut(let row) = self else { return [] }
            return [row]
        }
    }

    /// The next captures, still to be read, and what had to be left out before and between them; none at the end.
    func batch() -> [Piece] {
        var batch: [Piece] = []
        var bytes = 0
        while bytes < Self.batchBytes, batch.count < Self.batchCount, let (capture, row) = nextCapture() {
            if let row { batch.append(.leftOut(row)) }
            guard let capture else { continue }
            batch.append(.capture(capture))
            bytes += capture.bytes.count
        }
        return batch
    }

    private func nextCapture() -> (capture: Capture?, leftOut: LeftOut?)? {
        if let failure {
            self.failure = nil
            return (nil, failure)
        }
        do throws(IntakeError) {
            switch try captures?.next() {
            case .capture(let capture): return (capture, nil)
            case .failure(let error): return (nil, LeftOut(input: input.path, message: "\(error)"))
            case nil: return nil
            }
        } catch {
            return (nil, LeftOut(input: input.path, message: "\(error)"))
        }
    }

    /// The reading of an input that is one page; `nil` of an archive, and of standard input, which may be one.
    static func only(of input: Input, _ rules: ReadingRules) -> Reading? {
        guard input.path != "-" else { return nil }
        let readings = Readings(input, rules)
        if readings.captures?.isArchive == true { return nil }
        return readings.next() ?? Reading()
    }

    /// How deep captures may stand in each other: a letter in a mail folder with a letter that has an attachment.
    private static let depthLimit = 4
    /// How many captures may stand in one.
    private static let innerLimit = 1000

    /// The documents of `capture`, and of what stands inside it.
    static func reading(of capture: Capture, in input: Input, _ rules: ReadingRules) -> Reading {
        var reading = Reading(capture: capture)
        if rules.isKnown(capture) {
            reading.isKnown = true
            return reading
        }
        PoisonPoint.reach(capture)
        var waiting = [(capture: capture, depth: 0)]
        var next = 0
        while next < waiting.count {
            let (capture, depth) = waiting[next]
            next += 1
            do {
                let contents = try Pipeline.read(try Conversion.readable(capture), profiles: rules.profiles)
                reading.documents += contents.documents
                reading.leftOut += contents.errors.map { LeftOut(input: input.path, message: "\($0)") }
                if depth < depthLimit, waiting.count < innerLimit { waiting += contents.inner.map { ($0, depth + 1) } }
            } catch {
                reading.leftOut.append(LeftOut(input: input.path, message: "\(error)"))
            }
        }
        return reading
    }
}
