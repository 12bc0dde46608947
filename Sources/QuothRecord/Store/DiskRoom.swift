internal import Glibc

/// The room on the disk that a folder lies on, in bytes.
public struct DiskRoom: Hashable, Sendable {
    /// What is free for who is not root.
    public let free: Int
    /// What there is in all.
    public let total: Int

    /// `nil` where the system does not tell.
    public init?(_ path: String) {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        free = Int(status.f_bavail) * Int(status.f_frsize)
        total = Int(status.f_blocks) * Int(status.f_frsize)
    }
}
