internal import FoundationEssentials
internal import Quoth
internal import QuothPublish

/// What a list of files held: their documents, and a row for each thing that was left out.
struct Reading: Sendable {
    var documents: [Document] = []
    var errors: [ReadError] = []

    /// Reads one file.
    static func file(_ path: String) -> Reading {
        guard let data = FileManager.default.contents(atPath: path) else {
            return Reading(errors: [.noText(origin: path, reason: "it cannot be opened")])
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        let capture = Capture(name: stem.isEmpty ? name : stem, origin: path, bytes: Array(data))
        do {
            let (documents, errors) = try Pipeline.read(capture)
            return Reading(documents: documents, errors: errors)
        } catch {
            return Reading(errors: [error])
        }
    }

    /// The files that `paths` name; a folder stands for the files in it.
    static func files(_ paths: [String]) -> [String] {
        paths.flatMap { path -> [String] in
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
            return names.sorted().map { path + "/" + $0 }
        }
    }
}
