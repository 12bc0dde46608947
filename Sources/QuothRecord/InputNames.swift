/// Gives each path a name that no other one has.
enum InputNames {
    /// The inputs at `paths`, which must all differ: named by the file's name without its ending; where two files share
    /// that, by the path without its ending; where they share that too, by the whole path.
    /// - Complexity: O(*n*) in the bytes of all paths.
    static func named(_ paths: [String]) -> [Input] {
        var names = paths.map(stem)
        for better in [withoutEnding, { $0 }] {
            var count: [String: Int] = [:]
            for name in names { count[name, default: 0] += 1 }
            for i in paths.indices where count[names[i], default: 0] > 1 { names[i] = better(paths[i]) }
        }
        return zip(names, paths).map { Input(name: $0, path: $1) }
    }

    private static func stem(_ path: String) -> String {
        if path == "-" { return "stdin" }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        // `page.html.gz` is called `page`.
        let isPacked = [".gz", ".zst"].contains { name.lowercased().hasSuffix($0) }
        return isPacked ? withoutEnding(withoutEnding(name)) : withoutEnding(name)
    }

    /// `path` without an ending of one to eight letters and digits.
    private static func withoutEnding(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return path }
        let ending = name[name.index(after: dot)...]
        guard (1...8).contains(ending.utf8.count), ending.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
            ending.contains(where: \.isLetter)
        else { return path }
        return String(path.dropLast(ending.count + 1))
    }
}
