internal import Glibc
internal import Quoth

/// Judges versions that are suspected in a process of its own, with limits to its time and memory, and sees how that ends.
public struct JudgingTrial: Sendable {
    /// The file of a record in which a trial tells which version it is looking at: 64 bits, little-endian; 0 for many.
    static let stepName = "judging-step"
    /// How much a trial may take: seconds of computing, and KiB of address space beside the record's own files.
    private static let seconds = 30, memory = 4 << 20

    private let program: String
    private let arguments: [String]

    /// Trials by `program`, which takes `arguments`, then the record's folder, the versions that are isolated, with commas
    /// between, or `-` for none, and those to be judged.
    public init(program: String, arguments: [String]) {
        (self.program, self.arguments) = (program, arguments)
    }

    /// Which of `versions`, or of those that they are judged against, end the process that judges them, and why.
    ///
    /// A process that is ended tells what it was looking at; where it was looking at many, or was only slow, each half of
    /// the versions is tried for itself.
    func reasons(against versions: [Int], besides isolated: Set<Int>, in folder: String) -> [Int: String] {
        var found: [Int: String] = [:]
        var waiting = [versions]
        while var own = waiting.popLast() {
            own.removeAll { found[$0] != nil || isolated.contains($0) }
            guard let first = own.first, found.count < versions.count + 16,
                let end = end(of: own, besides: isolated.union(found.keys), in: folder)
            else { continue }
            if let version = end.version, own.count == 1 || !end.isSlow, found[version] == nil {
                found[version] = end.reason
                waiting.append(own)
            } else if own.count == 1 {
                found[first] = end.reason
            } else {
                waiting += [Array(own[..<(own.count / 2)]), Array(own[(own.count / 2)...])]
            }
        }
        return found
    }

    private func end(
        of versions: [Int], besides isolated: Set<Int>, in folder: String
    ) -> (version: Int?, reason: String, isSlow: Bool)? {
        let steps = folder + "/" + Self.stepName
        defer { unlink(steps) }
        unlink(steps)
        var process = BoundedProcess()
        process.seconds = Self.seconds
        process.memory = Self.memory + Self.kilobytes(of: folder)
        let list = isolated.isEmpty ? "-" : isolated.sorted().map(String.init).joined(separator: ",")
        let outcome = process.run(program, arguments + [folder, list] + versions.map(String.init), input: [])
        guard let reason = Trial.reason(of: outcome, seconds: Self.seconds) else { return nil }
        return (last(in: steps), reason, outcome == .tookTooLong)
    }

    /// The version that a trial was looking at when it ended; `nil` if that is not known, or it was many.
    private func last(in steps: String) -> Int? {
        guard let bytes = try? FileBytes.read(steps, limit: 8), bytes.count == 8 else { return nil }
        let version = bytes.span.bytes.number(at: 0, as: UInt64.self)
        return version == 0 ? nil : Int(exactly: version)
    }

    private static func kilobytes(of folder: String) -> Int {
        let names = (try? RecordFiles.names(in: folder)) ?? []
        return names.reduce(0) { $0 + (FileBytes.size(folder + "/" + $1) ?? 0) } >> 10
    }

    /// Judges `versions` of the record in `folder`, and keeps nothing of it: what a trial does.
    public static func run(_ versions: [Int], besides isolated: Set<Int>, in folder: String) throws(RecordError) {
        let steps = open(folder + "/" + stepName, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        defer { close(steps) }
        let note = { (version: Int) in
            let bytes = littleEndian(UInt64(version))
            pwrite(steps, bytes, bytes.count, 0)
        }
        let record = try Record(folder)
        let search = try FindingSearch(Record(folder), besides: isolated, onStep: { note($0) })
        _ = try search.concerned(by: versions, among: versions)
        _ = try search.findings(of: versions.map { DueVersion(version: $0) })
        try VersionChanges.try(versions, in: record, besides: isolated) { note($0) }
    }
}
