/// Why packed bytes could not be unpacked whole.
enum UnpackDamage: Hashable, Sendable {
    /// They end inside a member.
    case cut
    /// A member is damaged, or something stands between two.
    case damaged
    /// They unpack to too many times their size.
    case bomb
    /// They unpack to more bytes than are wanted.
    case tooLarge(limit: Int)
    /// They are packed more often than anybody does on purpose.
    case nested(limit: Int)

    /// The damage in words, after a subject such as “its gzip data”.
    var reason: String {
        switch self {
        case .cut: "breaks off before its end"
        case .damaged: "is damaged"
        case .bomb: "unpacks to more than \(UnpackLimits.ratio) times its size, as only a bomb does"
        case .tooLarge(let limit): "unpacks to more than \(limit) bytes"
        case .nested(let limit): "is packed more than \(limit) times over"
        }
    }
}
