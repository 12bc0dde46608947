/// The features of one candidate, each a hash of its name.
///
/// Each is weighed as it is added; their names are kept only where weights are trained.
struct FeatureList {
    /// The sum of the weights so far.
    private(set) var score: Float = 0
    /// The names, if they are kept.
    private(set) var names: [String] = []
    private let keepsNames: Bool

    /// An empty list.
    init(keepsNames: Bool) { self.keepsNames = keepsNames }

    /// Adds `template=value`, where value is a few ASCII symbols, in the order given.
    @inline(__always)
    mutating func add(_ template: StaticString, _ value: Symbols) {
        let low = UInt64(truncatingIfNeeded: value.bits), high = UInt64(truncatingIfNeeded: value.bits >> 64)
        var hash = Self.mix(Self.start(template), low)
        if high != 0 { hash = Self.mix(hash, high) }
        score += SpeakerModel.shared.weight(hash)
        if keepsNames { names.append("\(template)=\(value.string)") }
    }

    /// Adds `template=word`, in lower case, from the bytes of `text`, for a word of at most 20 bytes.
    mutating func add(_ template: StaticString, word range: TextRange, of text: Text) {
        guard range.count <= 20 else { return }
        let bytes = text.utf8[range.start..<range.end]
        score += SpeakerModel.shared.weight(Self.hash(bytes.lazy.map(Self.lower), from: Self.start(template)))
        guard keepsNames else { return }
        names.append("\(template)=" + String(decoding: bytes.map(Self.lower), as: UTF8.self))
    }

    /// The hash of a template's name, which the compiler works out where it is a literal.
    @inline(__always)
    private static func start(_ template: StaticString) -> UInt64 { template.withUTF8Buffer { start($0) } }

    /// FNV-1a.
    @inline(__always)
    private static func start(_ template: some Sequence<UInt8>) -> UInt64 {
        template.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// Takes in eight bytes, the first in the lowest place; zeros, where fewer are left.
    @inline(__always)
    private static func mix(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
        let product = (hash ^ bytes) &* 0xFF51_AFD7_ED55_8CCD
        return product ^ product >> 29
    }

    @inline(__always)
    private static func hash(_ value: some Sequence<UInt8>, from start: UInt64) -> UInt64 {
        var hash = start, bytes: UInt64 = 0, count: UInt64 = 0
        for byte in value {
            if count == 8 { (hash, bytes, count) = (mix(hash, bytes), 0, 0) }
            bytes |= UInt64(byte) << (8 * count)
            count += 1
        }
        return mix(hash, bytes)
    }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte <= 0x20 ? 0x5F : byte
    }

    /// The hash of a feature `template=value`, as a table of weights has it.
    static func hash(template: some Sequence<UInt8>, value: some Sequence<UInt8>) -> UInt64 {
        hash(value, from: start(template))
    }
}
