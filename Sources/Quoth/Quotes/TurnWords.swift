/// English words of the labels in transcripts.
enum TurnWords {
    /// Labels that name no speaker.
    static let headings: Set<String> = [
        "note", "notes", "signed", "source", "sources", "contact", "contacts", "date", "subject", "re", "update",
        "updated", "photo", "photos", "image", "picture", "credit", "correction", "witnesses", "present", "members",
        "summary", "background", "location", "time", "where", "when", "what", "why", "who", "how", "tel", "email",
        "phone", "fax", "web", "website", "related", "more", "read", "see", "also", "tags", "topics", "category",
        "warning", "editor's", "disclosure", "published", "posted", "written", "edited", "by", "from", "to", "cc",
        "watch", "video", "transcript", "remarks", "listen", "conclusion", "introduction", "ingredients", "step",
        "price", "tip", "example",
    ]

    /// Labels that name a part in a conversation and nobody by name.
    static let parts: Set<String> = [
        "presenter", "host", "moderator", "interviewer", "reporter", "journalist", "question", "answer", "q", "a",
        "chair", "clerk", "operator", "announcer", "narrator", "audience", "voice", "caller", "speaker",
    ]

    /// Those of them that may stand for anybody.
    static let anybody: Set<String> = ["question", "answer", "q", "a", "audience", "voice", "caller", "speaker"]

    /// Titles before a name.
    static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "judge", "justice", "senator",
        "sen", "rep", "gov", "governor", "president", "secretary", "minister", "mayor", "cllr", "councillor", "rev",
    ]
}
