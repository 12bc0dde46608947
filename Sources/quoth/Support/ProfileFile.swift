internal import Quoth

/// Reads site profiles.
enum ProfileFile {
    /// The profile at `path`.
    static func read(_ path: String) throws -> SiteProfile {
        try SiteProfile(try TextFile.read(path), file: path)
    }
}
