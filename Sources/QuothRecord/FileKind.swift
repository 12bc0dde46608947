internal import Glibc

/// What stands at a path.
package enum FileKind: Hashable {
    case file, folder, missing
    case unreadable(reason: String)

    /// Looks at `path`, following links.
    package init(path: String) {
        var status = stat()
        if stat(path, &status) == 0 {
            self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
        } else {
            let code = errno
            // A name that is too long for one is no file's.
            self = [ENOENT, ENOTDIR, ENAMETOOLONG].contains(code) ? .missing : .unreadable(reason: systemMessage(code))
        }
    }
}

/// The system's words for an error number, such as “permission denied”.
func systemMessage(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    let message = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return message.prefix(1).lowercased() + message.dropFirst()
}
