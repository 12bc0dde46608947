/// A media type with its parameters, such as `text/html; charset=utf-8` (RFC 9110, section 8.3; RFC 2045, section 5.1).
package struct MediaType: Hashable, Sendable {
    /// The parameters that are read; a file name that is cut into pieces may take some dozens.
    private static let parameterLimit = 200

    /// Type and subtype, in lower case.
    package var essence: String
    /// The parameters; names in lower case, values without quotation marks.
    var parameters: [String: String] = [:]

    /// Reads `text`, as far as it can be read.
    /// - Complexity: O(*n*) in the bytes.
    package init(_ text: String) {
        var parts = Self.parts(of: Array(text.utf8))
        essence = parts.isEmpty ? "" : parts.removeFirst().lowercased()
        for part in parts {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = Self.trim(part[..<equals]).lowercased()
            let value = Self.trim(part[part.index(after: equals)...])
            if parameters[name] == nil, !name.isEmpty { parameters[name] = value }
        }
    }

    /// The charset that is declared.
    package var charset: String? { parameters["charset"].flatMap { $0.isEmpty ? nil : $0 } }

    /// What stands before the slash.
    var kind: String { String(essence.prefix { $0 != "/" }) }

    /// The parts between semicolons that stand in no quotation marks; the marks and their escapes are taken off.
    private static func parts(of bytes: [UInt8]) -> [String] {
        var parts: [[UInt8]] = [[]]
        var (isQuoted, isEscaped) = (false, false)
        for byte in bytes {
            if isEscaped {
                parts[parts.count - 1].append(byte)
                isEscaped = false
            } else if isQuoted, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: ";"), !isQuoted {
                if parts.count > parameterLimit { break }
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
        }
        return parts.map { trim(String(decoding: $0, as: UTF8.self)[...]) }
    }

    private static func trim(_ text: Substring) -> String {
        let bytes = Array(text.utf8)
        let range = trimmed(TextRange(0, bytes.count), in: bytes)
        return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
}
