internal import Quoth

/// What made an answer.
struct EngineJSON: Encodable {
    let name = "quoth"
    let version = Version.current

    enum CodingKeys: CodingKey { case name, version }
}
