/// English words for events at which something is said.
enum OccasionWords {
    /// Groups of words that may name one event; two groups name two.
    static let events: [Set<String>] = [
        [
            "committee", "hearing", "inquiry", "parliament", "senate", "congress", "lawmakers", "mps", "assembly",
            "senators",
        ],
        ["lecture", "university", "students", "seminar", "classroom"],
        ["interview", "radio", "television", "podcast", "broadcast"],
        ["court", "trial", "jury", "tribunal"],
        ["rally", "demonstration", "march", "protest"],
        ["letter", "op-ed", "column", "memoir"],
        ["shareholders", "investors"],
        ["funeral", "memorial", "service"],
        ["dinner", "gala", "ceremony", "wedding"],
    ]

    /// Words for a speech at the head of its text.
    static let speeches: Set<String> = [
        "address", "speech", "lecture", "remarks", "keynote", "hearing", "interview", "testimony", "debate", "sermon",
        "conference", "summit", "rally",
    ]
}
