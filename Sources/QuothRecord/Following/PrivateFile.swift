internal import Glibc

/// A file that only its owner may read.
enum PrivateFile {
    /// Makes the file at `path`, with nothing in it, if there is none.
    static func make(_ path: String) {
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if file >= 0 { close(file) }
    }
}
