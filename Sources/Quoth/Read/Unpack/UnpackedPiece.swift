/// What comes next of bytes that are unpacked as they come.
enum UnpackedPiece: Hashable, Sendable {
    /// At least one byte.
    case bytes([UInt8])
    /// A gzip member or a zstd frame has ended here.
    case memberEnd
    /// Bytes are missing here.
    case damage(UnpackDamage)
    /// Nothing more comes.
    case end
}
