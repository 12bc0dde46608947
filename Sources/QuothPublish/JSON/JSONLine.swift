internal import FoundationEssentials

/// JSON as every face writes it: keys in the order of the alphabet, slashes as they are.
public enum JSONLine {
    /// `value` as one line of JSON, without the line break.
    /// - Throws: `EncodingError` where a number is not finite.
    /// - Complexity: O(*n*) in the bytes written.
    public static func bytes(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    /// `value` as indented JSON, without a line break at the end.
    /// - Throws: `EncodingError` where a number is not finite.
    /// - Complexity: O(*n*) in the bytes written.
    public static func indented(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return Array(try encoder.encode(value))
    }
}
