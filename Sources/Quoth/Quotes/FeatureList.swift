/// The features of one candidate, each a hash of its name.
///
/// Each is weighed as it is added; their names are kept only where weights are trained.
struct FeatureList {
    /// The sum of the weights so far.
    private(set) var score: Float = 0
    /// The names, if they are kept.
    private(set) var names: [String] = []
    private let keepsNames: Bool
    private let model: SpeakerModel

    /// An empty list.
    init(keepsNames: Bool) {
        self.keepsNames = keepsNames
        model = SpeakerModel.shared
    }

    /// Adds `template=value`, where value is a few ASCII symbols, in the order given.
    @inline(__always)
    mutating func add(_ template: StaticString, _ value: Symbols) {
        add(value, to: Self.start(template))
        if keepsNames { names.append("\(template)=\(value.string)") }
    }

    private mutating func add(_ value: Symbols, to start: UInt64) {
        var hash = start
        value.forEach { hash = Self.feed(hash, $0) }
        score += model.weight(hash)
    }

    /// Adds `template=word`, in lower case, from the bytes of `text`, for a word of at most 20 bytes.
    mutating func add(_ template: StaticString, word range: TextRange, of text: Text) {
        guard range.count <= 20 else { return }
        var hash = Self.start(template)
        for i in range.start..<range.end { hash = Self.feed(hash, Self.lower(text.utf8[i])) }
        score += model.weight(hash)
        guard keepsNames else { return }
        names.append(
            "\(template)=" + String(decoding: text.utf8[range.start..<range.end].map(Self.lower), as: UTF8.self))
    }

    /// The hash of the start of a name, which the compiler works out where the template is a literal.
    @inline(__always)
    private static func start(_ template: StaticString) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        template.withUTF8Buffer { for byte in $0 { hash = feed(hash, byte) } }
        return feed(hash, 0x3D)
    }

    @inline(__always)
    private static func feed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte <= 0x20 ? 0x5F : byte
    }

    /// The hash of a feature's whole name, as a table of weights has it.
    static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
        name.reduce(0xcbf2_9ce4_8422_2325) { feed($0, $1) }
    }
}
