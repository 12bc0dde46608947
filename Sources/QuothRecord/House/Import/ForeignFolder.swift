internal import FoundationEssentials
internal import Glibc
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
    /// the page itself, too, `SECOND.html.br`.
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
                captures += snapshots(String(decoding: line, as: UTF8.self), folder, url)
            }
        }
        return captures
    }

    /// The text of a line, and the page.
    private static func snapshots(_ line: String, _ folder: String, _ url: String) -> [ForeignCapture] {
        let parts = line.split(separator: ",", maxSplits: 1)
        // Some versions write the whole path, as it was where they ran.
        guard parts.count == 2, let second = Int(parts[0]), let last = parts[1].split(separator: "/").last else {
            return []
        }
        let name = folder + "/" + last.filter { $0 != "\r" }
        // A text may have been packed, or unpacked, since its line was written.
        let texts = name.hasSuffix(".br") ? [name, String(name.dropLast(3))] : [name + ".br", name]
        let page = "\(folder)/\(second).html.br"
        return [texts.first { FileKind(path: $0) == .file }, FileKind(path: page) == .file ? page : nil]
            .compactMap { $0 }.map { path in
                ForeignCapture(
                    path: path, url: url, capturedAt: Clock.iso(second),
                    mediaType: path == page ? "text/html" : "text/plain", isPacked: path.hasSuffix(".br"))
            }
    }

    // MARK: ArchiveBox

    /// What ArchiveBox writes of a snapshot: up to 0.7 with a history, later with a list of results, since 0.9 as lines of
    /// which the first is the snapshot and others are results.
    private struct Snapshot: Decodable {
        var url: String?
        var timestamp: String?
        var history: [String: [Attempt]]?
        var archive_results: [Attempt]?
    }

    private struct Attempt: Decodable {
        var plugin: String?
        var extractor: String?
        var status: String?
        var output: String?
        var output_str: String?
        var start_ts: String?
    }

    /// The ways in which ArchiveBox keeps a page that a text can be taken from, the best first, with the usual file.
    private static let ways = [("dom", "output.html"), ("singlefile", "singlefile.html"), ("wget", nil)]

    /// The captures that ArchiveBox has kept in its folder `path`: of each snapshot the page, by its time.
    ///
    /// Up to 0.8 snapshots stand in `archive/TIME`, since then in `users/NAME/snapshots/DAY/HOST/ID`, with links from the
    /// old place.
    /// - Throws: ``IntakeError/notReadable(path:reason:)`` if it is no such folder.
    public static func archiveBox(_ path: String) throws(IntakeError) -> [ForeignCapture] {
        guard ["archive", "users"].contains(where: { FileKind(path: path + "/" + $0) == .folder }) else {
            throw .notReadable(path: path, reason: "it has no folder archive or users with snapshots")
        }
        var captures: [ForeignCapture] = []
        var seen: Set<String> = []
        for (folder, name) in try snapshots(path) where seen.insert(resolved(folder)).inserted {
            guard let snapshot = try snapshot(folder), let url = snapshot.url else { continue }
            if let capture = page(of: snapshot, url, folder, name: name) { captures.append(capture) }
        }
        return captures
    }

    /// The folders of snapshots, with their names.
    private static func snapshots(_ path: String) throws(IntakeError) -> [(folder: String, name: String)] {
        func inside(_ folders: [String]) throws(IntakeError) -> [String] {
            var result: [String] = []
            for folder in folders where FileKind(path: folder) == .folder {
                result += try FolderWalk.names(in: folder).sorted().map { folder + "/" + $0 }
            }
            return result
        }
        let users = try inside([path + "/users"]).map { $0 + "/snapshots" }
        let all = try inside(try inside(try inside(users))) + inside([path + "/archive"])
        return all.map { ($0, String($0.split(separator: "/").last ?? "")) }
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// What stands in a folder's index, of whichever form.
    private static func snapshot(_ folder: String) throws(IntakeError) -> Snapshot? {
        if FileKind(path: folder + "/index.jsonl") == .file {
            let lines = try FileBytes.read(folder + "/index.jsonl", limit: limit).split(separator: 0x0A)
            var snapshot = lines.lazy.compactMap { try? JSONDecoder().decode(Snapshot.self, from: Data($0)) }
                .first { $0.url != nil }
            snapshot?.archive_results = lines.compactMap { try? JSONDecoder().decode(Attempt.self, from: Data($0)) }
            return snapshot
        }
        return FileKind(path: folder + "/index.json") == .file ? try decoded(folder + "/index.json") : nil
    }

    private static func page(
        of snapshot: Snapshot, _ url: String, _ folder: String, name: String
    ) -> ForeignCapture? {
        for (way, usual) in ways {
            let results = snapshot.archive_results?.filter { ($0.plugin ?? $0.extractor) == way } ?? []
            let done = ((snapshot.history?[way] ?? []) + results).last { $0.status == "succeeded" }
            // Each way has had a folder of its own since 0.9.
            let names = [done?.output, done?.output_str, usual].compactMap { $0 }.flatMap { [$0, way + "/" + $0] }
            let file = names.first { name in
                !name.split(separator: "/").contains("..") && !name.hasPrefix("/") && name.utf8.count < 1_024
                    && FileKind(path: folder + "/" + name) == .file
            }
            guard let file else { continue }
            let second = Int((snapshot.timestamp ?? name).prefix { $0 != "." })
            guard let time = done?.start_ts.flatMap(time) ?? second.map(Clock.iso) else { return nil }
            return ForeignCapture(
                path: folder + "/" + file, url: url, capturedAt: time, mediaType: "text/html", isPacked: false)
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
