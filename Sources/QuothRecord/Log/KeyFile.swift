internal import Glibc

/// The two files that hold the key of a record's log: `key`, which only its owner can read, and `key.pub`.
///
/// The secret half may lie elsewhere, so that who has the record cannot sign for it.
public enum KeyFile {
    /// The name of the secret half in a record's folder.
    public static let name = "key"
    /// The name of the public half in a record's folder.
    public static let publicName = "key.pub"
    /// No key has more bytes.
    private static let limit = 1 << 16

    /// The key that signs for the record in `folder`: of the file at `path`, or of the record's own.
    ///
    /// A record that has no key gets one. What is made is on disk when this returns.
    public static func signingKey(of folder: String, at path: String? = nil) throws(LogError) -> SigningKey {
        let path = path ?? folder + "/" + name
        let published = folder + "/" + publicName
        guard exists(path) else {
            if exists(published) {
                throw .badKey(path: path, reason: "it does not exist, though \(published) does")
            }
            let key = try SigningKey.random()
            try write(key.text, to: path, mode: 0o600)
            try write(key.verifier.text, to: published, mode: 0o644)
            return key
        }
        let key = try named(path) { text throws(LogError) in try SigningKey(text) }
        if !exists(published) { try write(key.verifier.text, to: published, mode: 0o644) }
        guard try verifier(of: folder) == key.verifier else {
            throw .badKey(path: path, reason: "it is not the other half of \(published)")
        }
        return key
    }

    /// The public half of the key that signs for the record in `folder`.
    public static func verifier(of folder: String) throws(LogError) -> VerifierKey {
        try named(folder + "/" + publicName) { text throws(LogError) in try VerifierKey(text) }
    }

    /// Throws unless the secret half in `folder`, if it lies there, is that of the public half.
    static func check(_ folder: String) throws(LogError) {
        let path = folder + "/" + name
        guard exists(path) else { return }
        let key = try named(path) { text throws(LogError) in try SigningKey(text) }
        guard try verifier(of: folder) == key.verifier else {
            throw .badKey(path: path, reason: "it is not the other half of \(folder)/\(publicName)")
        }
    }

    private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Reads the one line of the file at `path`, which is named if it is no key.
    private static func named<Key>(
        _ path: String, _ read: (String) throws(LogError) -> Key
    ) throws(LogError) -> Key {
        let bytes: [UInt8]
        do throws(IntakeError) {
            bytes = try FileBytes.read(path, limit: limit)
        } catch { throw .badKey(path: path, reason: "it cannot be read") }
        guard bytes.last == 0x0A else { throw .badKey(path: path, reason: "its line does not end") }
        do throws(LogError) {
            return try read(String(decoding: bytes.dropLast(), as: UTF8.self))
        } catch {
            guard case .badKey(_, let reason) = error else { throw error }
            throw .badKey(path: path, reason: reason)
        }
    }

    /// Writes a file that does not exist, and waits until it and its name are on disk.
    private static func write(_ text: String, to path: String, mode: mode_t) throws(LogError) {
        func failure() -> LogError { .system(path: path, doing: "written", reason: systemMessage(errno)) }
        let draft = path + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure() }
        let line = Array((text + "\n").utf8)
        let isWhole = Glibc.write(descriptor, line, line.count) == line.count && fsync(descriptor) == 0
        guard close(descriptor) == 0, isWhole, rename(draft, path) == 0 else { throw failure() }
        let end = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        do throws(RecordError) {
            try DurableFile.syncFolder(end.isEmpty ? "/" : end)
        } catch { throw .system(path: path, doing: "written", reason: "\(error)") }
    }
}
