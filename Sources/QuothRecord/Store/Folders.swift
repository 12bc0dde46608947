internal import Glibc

/// Makes folders.
package enum Folders {
    /// Makes the folder `path`, and those that it lies in, as far as they are not there. What can't be made shows when
    /// something is written there.
    package static func make(_ path: String) {
        if FileKind(path: path) == .folder { return }
        let parent = path.last == "/" ? path.dropLast() : path[...]
        if let end = parent.lastIndex(of: "/"), end > parent.startIndex { make(String(parent[..<end])) }
        mkdir(path, 0o755)
    }
}
