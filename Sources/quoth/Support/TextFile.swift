internal import Quoth
internal import QuothRecord

/// Small text files that an option names.
enum TextFile {
    private static let limit = 1 << 20

    /// The text of the file at `path`, a megabyte at most.
    static func read(_ path: String) throws -> String {
        let bytes = try Intake.capture(of: Input(name: path, path: path), byteLimit: limit).bytes
        return String(decoding: bytes, as: UTF8.self)
    }
}
