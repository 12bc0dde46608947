/// Reads the host in a URL: a name that all programs read alike, or an address.
///
/// What programs differ in is refused: other spellings of IPv4 addresses, zones of IPv6 addresses, escapes, dots and letters
/// that only some map to others (UTS 46 against RFC 5891). One program checks a URL and another fetches it: where they read
/// it differently, a check is worth nothing.
enum HostName {
    /// Why a host is none, in a sentence's second half.
    struct Problem: Error {
        var reason: String
    }

    /// The host that `text` names; brackets around an IPv6 address included.
    /// - Complexity: O(*n*) in the bytes, but for labels beyond ASCII, which have at most 63 letters.
    static func host(_ text: Substring) throws(Problem) -> WebURL.Host {
        if text.hasPrefix("[") {
            let inside = text.dropFirst().dropLast()
            guard text.hasSuffix("]"), inside.contains(":"), let address = IPAddress(String(inside)) else {
                throw Problem(reason: "\(text) is no IPv6 address")
            }
            return .address(address)
        }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        if labels.last.map(isNumber) == true {
            guard let address = IPAddress(String(text)) else {
                throw Problem(reason: "\(text) is no IPv4 address of four decimal numbers")
            }
            return .address(address)
        }
        let name = try labels.map { label throws(Problem) in try self.label(label) }.joined(separator: ".")
        guard name.utf8.count <= 253 else { throw Problem(reason: "its host name has more than 253 letters") }
        return .name(name)
    }

    /// Whether a last label makes some programs read an IPv4 address.
    private static func isNumber(_ label: Substring) -> Bool {
        let lower = label.lowercased()
        return !lower.isEmpty && lower.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
            || lower.hasPrefix("0x") && lower.utf8.dropFirst(2).allSatisfy { UInt8(ascii: "0") <= $0 && $0 <= 0x66 }
    }

    private static func label(_ label: Substring) throws(Problem) -> String {
        guard !label.isEmpty else { throw Problem(reason: "its host has an empty part") }
        var scalars: [Unicode.Scalar] = []
        for scalar in label.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                guard
                    (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41 || (0x30...0x39).contains(byte)
                        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                else { throw Problem(reason: "its host holds \(shown(scalar))") }
                scalars.append(Unicode.Scalar((0x41...0x5A).contains(byte) ? byte | 0x20 : byte))
            } else {
                scalars.append(try letter(scalar))
            }
        }
        guard scalars.first != "-", scalars.last != "-" else {
            throw Problem(reason: "a part of its host begins or ends with a hyphen")
        }
        if scalars.allSatisfy(\.isASCII) {
            guard scalars.count <= 63 else { throw Problem(reason: "a part of its host has more than 63 letters") }
            return String(String.UnicodeScalarView(scalars))
        }
        guard let encoded = Punycode.encoded(scalars) else {
            throw Problem(reason: "a part of its host is too long")
        }
        return encoded
    }

    /// A letter beyond ASCII in lower case, if all programs read it alike.
    private static func letter(_ scalar: Unicode.Scalar) throws(Problem) -> Unicode.Scalar {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        guard lower.count == 1, let only = lower.first, !only.isASCII, !only.properties.changesWhenNFKCCaseFolded else {
            throw unclear(scalar)
        }
        switch only.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber: return only
        case .nonspacingMark, .spacingMark:
            // A mark that could be composed with its letter would make two spellings of one name.
            let order = only.properties.canonicalCombiningClass.rawValue
            guard order == 0 || order == 9 else { throw unclear(scalar) }
            return only
        default: throw unclear(scalar)
        }
    }

    private static func unclear(_ scalar: Unicode.Scalar) -> Problem {
        Problem(reason: "its host holds \(shown(scalar)), which programs read differently; write it in its xn-- form")
    }

    private static func shown(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
