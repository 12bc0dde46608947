internal import Quoth
internal import QuothRecord

/// Reads site profiles.
enum ProfileFile {
    /// The bytes that a profile may have.
    private static let limit = 1 << 20

    /// The profile at `path`.
    static func read(_ path: String) throws -> SiteProfile {
        let bytes = try Intake.capture(of: Input(name: path, path: path), byteLimit: limit).bytes
        return try SiteProfile(String(decoding: bytes, as: UTF8.self), file: path)
    }
}
