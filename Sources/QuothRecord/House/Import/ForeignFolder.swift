internal import FoundationEssentials
internal import Quoth

/// The folders in which other programs keep captures of pages.
public enum ForeignFolder {
    private static let limit = 64 << 20

    // MARK: changedetection.io

    /// What changedetection.io writes of an address that it watches: one of `watching` in `url-watches.json`, or all of
    /// `watch.json` in the watch's own folder.
    private struct Watch: Decodable {
        var url: String
    }

    private struct Watches: Decodable {
        var watching: [String: Watch]
    }

    /// The captures that changedetection.io has kept in its folder `path`, by watch and time.
    ///
    /// Each watch has a folder with `history.txt`, a line a text: the second and the file's name. Of the last few there is
    /// the page itself, too, `SECOND.html.br`, which is taken rather than the text.
    /// - Throws: ``IntakeError/notReadable(path:reason:)`` if it is no such folder.
    public static func changeDetection(_ path: String) throws(IntakeError) -> [ForeignCapture] {
        var urls: [String: String] = [:]
        let list = path + "/url-watches.json"
        if FileKind(path: list) == .file {
            guard let watches: Watches = try decoded(list) else {
                throw .notReadable(path: list, reason: "it is no list of watches in JSON")
            }
            urls = watches.watching.mapValues(\.url)
        }
        for name in try FolderWalk.names(in: path) where FileKind(path: "\(path)/\(name)/watch.json") == .file {
            if let watch: Watch = try decoded("\(path)/\(name)/watch.json") { urls[name] = watch.url }
        }
        guard !urls.isEmpty else {
            throw .notReadable(path: path, reason: "it has neither url-watches.json nor a folder with watch.json")
        }
        var captures: [ForeignCapture] = []
        for (name, url) in urls.sorted(by: { $0.key < $1.key }) where !name.contains("/") {
            let folder = path + "/" + name
            guard FileKind(path: folder + "/history.txt") == .file else { continue }
            let history = try FileBytes.read(folder + "/history.txt", limit: limit)
            for line in history.split(separator: 0x0A) {
                if let capture = snapshot(String(decoding: line, as: UTF8.self), folder, url) {
                    captures.append(capture)
                }
            }
        }
        return captures
    }

    private static func snapshot(_ line: String, _ folder: String, _ url: String) -> ForeignCapture? {
        let parts = line.split(separator: ",", maxSplits: 1)
        // Some versions write the whole path, as it was where they ran.
        guard parts.count == 2, let second = Int(parts[0]), let name = parts[1].split(separator: "/").last else {
            return nil
        }
        let page = "\(folder)/\(second).html.br"
        let isPage = FileKind(path: page) == .file
        let text = folder + "/" + name.filter { $0 != "\r" }
        guard isPage || FileKind(path: text) == .file else { return nil }
        return ForeignCapture(
            path: isPage ? page : text, url: url, capturedAt: Clock.iso(second),
            mediaType: isPage ? "text/html" : "text/plain", isPacked: isPage || text.hasSuffix(".br"))
    }

    // MARK: ArchiveBox

    /// What ArchiveBox writes of a snapshot.
    private struct Snapshot: Decodable {
        var url: String
        var timestamp: String?
        var history: [String: [Attempt]]?
    }

    private struct Attempt: Decodable {
        var status: String?
        var output: String?
        var start_ts: String?
    }

    /// The ways in which ArchiveBox keeps a page that a text can be taken from, the best first, with the usual file.
    private static let ways = [("dom", "output.html"), ("singlefile", "singlefile.html"), ("wget", nil)]

    /// The captures that ArchiveBox has kept in its folder `path`: of each snapshot the page, by its time.
    /// - Throws: ``IntakeError/notReadable(path:reason:)`` if it is no such folder.
    public static func archiveBox(_ path: String) throws(IntakeError) -> [ForeignCapture] {
        let archive = path + "/archive"
        guard FileKind(path: archive) == .folder else {
            throw .notReadable(path: path, reason: "it has no folder archive with snapshots")
        }
        var captures: [ForeignCapture] = []
        for name in try FolderWalk.names(in: archive).sorted() {
            let folder = archive + "/" + name
            guard FileKind(path: folder + "/index.json") == .file,
                let snapshot: Snapshot = try decoded(folder + "/index.json")
            else { continue }
            if let capture = page(of: snapshot, folder, name: name) { captures.append(capture) }
        }
        return captures
    }

    private static func page(of snapshot: Snapshot, _ folder: String, name: String) -> ForeignCapture? {
        for (way, usual) in ways {
            let done = snapshot.history?[way]?.last { $0.status == "succeeded" }
            guard let file = done?.output ?? usual, !file.split(separator: "/").contains(".."),
                FileKind(path: folder + "/" + file) == .file
            else { continue }
            let second = Int((snapshot.timestamp ?? name).prefix { $0 != "." })
            guard let time = done?.start_ts.flatMap(time) ?? second.map(Clock.iso) else { return nil }
            return ForeignCapture(
                path: folder + "/" + file, url: snapshot.url, capturedAt: time, mediaType: "text/html", isPacked: false)
        }
        return nil
    }

    /// A time as ArchiveBox writes it, with fractions of a second and a zone.
    private static func time(_ text: String) -> String? {
        let parts = text.split(separator: ".", maxSplits: 1)
        let zone = parts.count > 1 ? parts[1].drop { $0.isNumber } : ""
        let whole = (parts.first.map(String.init) ?? "") + (parts.count > 1 && zone.isEmpty ? "Z" : zone)
        return MomentReader.moment(whole).flatMap { TimeSpan($0).start }.map(Clock.iso)
    }

    private static func decoded<Value: Decodable>(_ path: String) throws(IntakeError) -> Value? {
        let bytes = try FileBytes.read(path, limit: limit)
        return try? JSONDecoder().decode(Value.self, from: Data(bytes))
    }
}
