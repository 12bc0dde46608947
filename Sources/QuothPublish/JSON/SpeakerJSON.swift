internal import Quoth

/// A speaker as one document names them.
struct SpeakerJSON: Encodable {
    let name: String
    let role: String?
    let organisation: String?
    let kind: String
    let aliases: [String]

    init(_ speaker: Speaker) {
        name = speaker.name
        role = speaker.role
        organisation = speaker.organisation
        kind = speaker.kind.rawValue
        aliases = speaker.aliases
    }
}
