internal import Glibc

/// Lists the files below a folder.
enum FolderWalk {
    /// Endings of what browsers save beside a page, in lower case.
    private static let assets: Set<String> = [
        "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "woff", "woff2",
        "ttf", "otf", "eot", "mp3", "mp4", "webm", "ogg", "download",
    ]

    /// The files below `folder` sorted by path, without hidden ones and what browsers save beside a page.
    ///
    /// Links are followed; a folder that a link leads back to is walked once.
    /// - Returns: The files, and an error for each folder that can't be read.
    /// - Complexity: O(*n* log *n*) in the number of files.
    static func files(below folder: String) -> (files: [String], leftOut: [IntakeError]) {
        var files: [String] = []
        var leftOut: [IntakeError] = []
        var visited: Set<Place> = []
        var waiting = [folder]
        while let path = waiting.popLast() {
            guard let place = Place(path), visited.insert(place).inserted else { continue }
            do throws(IntakeError) {
                for name in try names(in: path) where !name.hasPrefix(".") {
                    let child = path.hasSuffix("/") ? path + name : path + "/" + name
                    switch FileKind(path: child) {
                    case .folder: waiting.append(child)
                    case .file where !isAsset(name): files.append(child)
                    default: break
                    }
                }
            } catch {
                leftOut.append(error)
            }
        }
        if files.isEmpty, leftOut.isEmpty { leftOut.append(.emptyFolder(path: folder)) }
        return (files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, leftOut)
    }

    private static func isAsset(_ name: String) -> Bool {
        guard let dot = name.lastIndex(of: ".") else { return false }
        return assets.contains(name[name.index(after: dot)...].lowercased())
    }

    static func names(in folder: String) throws(IntakeError) -> [String] {
        guard let handle = opendir(folder) else {
            throw .notReadable(path: folder, reason: systemMessage(errno))
        }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names
    }

    /// A folder by its device and number, whatever path leads to it.
    private struct Place: Hashable {
        var device: UInt
        var number: UInt

        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (device, number) = (UInt(status.st_dev), UInt(status.st_ino))
        }
    }
}
