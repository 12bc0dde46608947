/// The parts of a form that can hold files: multipart/form-data (RFC 7578).
enum Multipart {
    /// A field.
    struct Part: Hashable {
        var name: String
        var file: String?
        var type: String?
        var bytes: [UInt8]
    }

    /// The most parts that are read.
    private static let limit = 16

    /// The fields in `body`, which is of the media type `type`; none where that is no form, or has no boundary.
    /// - Complexity: O(*n*) in the bytes, times the 70 of a boundary at most.
    static func parts(_ body: [UInt8], type: String) -> [Part] {
        guard let boundary = parameter("boundary", of: type[...]), (1...70).contains(boundary.utf8.count) else {
            return []
        }
        let mark = Array("--\(boundary)".utf8)
        var starts: [Int] = []
        var i = 0
        while i + mark.count <= body.count, starts.count <= limit {
            if body[i] == 0x2D, i == 0 || body[i - 1] == 0x0A, body[i..<(i + mark.count)].elementsEqual(mark) {
                starts.append(i)
                i += mark.count
            } else {
                i += 1
            }
        }
        return zip(starts, starts.dropFirst()).compactMap { part(body[($0 + mark.count)..<$1]) }
    }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        // Behind the boundary's line break stand header lines, an empty one, and the content with a line break behind it.
        let all = Array(bytes)
        guard all.count >= 4, let end = headEnd(all) else { return nil }
        let lines = String(decoding: all[..<end], as: UTF8.self).split { $0 == "\r\n" || $0 == "\n" }
        var part: Part?
        var type: String?
        for line in lines {
            let pieces = line.split(separator: ":", maxSplits: 1)
            guard pieces.count == 2 else { continue }
            switch pieces[0].lowercased() {
            case "content-disposition":
                guard let name = parameter("name", of: pieces[1]) else { return nil }
                part = Part(name: name, file: parameter("filename", of: pieces[1]), type: nil, bytes: [])
            case "content-type": type = String(pieces[1].drop { $0 == " " })
            default: break
            }
        }
        let stop = all.suffix(2).elementsEqual([0x0D, 0x0A]) ? all.count - 2 : all.count
        part?.type = type
        part?.bytes = end + 4 <= stop ? Array(all[(end + 4)..<stop]) : []
        return part
    }

    private static func headEnd(_ bytes: [UInt8]) -> Int? {
        for i in 0..<min(bytes.count - 3, 8_192)
        where bytes[i] == 0x0D && bytes[i + 1] == 0x0A && bytes[i + 2] == 0x0D && bytes[i + 3] == 0x0A { return i }
        return nil
    }

    /// The value of `name` in a header field, with or without quotation marks.
    private static func parameter(_ name: String, of field: Substring) -> String? {
        for piece in field.split(separator: ";") {
            let pair = piece.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].drop(while: { $0 == " " }).lowercased() == name else { continue }
            return String(pair[1].filter { $0 != "\"" })
        }
        return nil
    }
}
