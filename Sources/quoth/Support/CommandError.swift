/// Why a command gave no answer.
enum CommandError: Error, Equatable {
    case nothingRead(what: String)
    case unwritable(path: String, reason: String)
    case noVersion(String)
    case noSources(String)
    case badCase(path: String, line: Int, reason: String)
    case twoPasswords
}

extension CommandError: CustomStringConvertible {
    var description: String {
        switch self {
        case .nothingRead(let what): "No \(what) could be read; the lines above say why."
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason). Choose another place with -o."
        case .noVersion(let reason): "\(reason) `quoth versions` lists what there is."
        case .noSources(let command):
            "\(command) needs sources: name them with --against, or make a record of them with `quoth add`. "
                + UsualRecord.missing
        case .twoPasswords: "These were two passwords. Try again."
        case .badCase(let path, let line, let reason):
            "\(path), line \(line): \(reason). A case is one JSON object with id, sources and draft."
        }
    }
}
