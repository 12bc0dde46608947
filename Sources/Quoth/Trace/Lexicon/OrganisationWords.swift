/// Words that tell an organisation’s name from a person’s.
public enum OrganisationWords {
    /// In folded form.
    static let all: Set<String> = [
        "centre", "center", "guild", "union", "association", "agency", "authority", "board", "bureau", "campaign",
        "chamber", "church", "club", "coalition", "college", "commission", "committee", "company", "confederation",
        "congress", "corporation", "council", "court", "department", "federation", "forum", "foundation", "fund",
        "government", "group", "hospital", "initiative", "institute", "international", "league", "ltd", "inc", "plc",
        "ministry", "mission", "movement", "museum", "network", "office", "organisation", "organization", "parliament",
        "partnership", "party", "police", "press", "programme", "project", "secretariat", "service", "services",
        "society", "team", "theatre", "trust", "university", "watch", "works", "alliance", "bank", "railway", "rights",
    ]

    /// Whether `name` is rather an organisation's than a person's: a word of it says so, or it has more than three.
    public static func areName(_ name: String) -> Bool {
        let words = name.split(separator: " ").map { Folding.fold(String($0)) }
        return words.contains { all.contains($0) } || words.count > 3
    }
}
