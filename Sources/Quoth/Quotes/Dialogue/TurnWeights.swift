/// How much each sign counts for a character to be the speaker of a turn; set by hand.
enum TurnWeights {
    /// The subject of a sentence beside the words, that has no verb of saying.
    static let actor: Float = 3
    /// Another one than that subject.
    static let otherActor: Float = -1
    /// The gender of a pronoun as that subject, and the other gender.
    static let actorGender: Float = 0.5, otherActorGender: Float = -3
    /// The words themselves address the character.
    static let addressed: Float = -5
    /// The words before addressed the character: right before, and with narration between.
    static let answers: Float = 2, answersLater: Float = 0.5
    /// The words after address the character.
    static let isAnswered: Float = 1
    /// The words address the last speaker.
    static let addressesLast: Float = 0.8
    /// The character spoke last: in the paragraph before, and with narration between; with a pronoun as the cue.
    static let again: Float = -4, againLater: Float = -0.5, againPronoun: Float = -4
    /// The character spoke before the last speaker, likewise.
    static let turn: Float = 2.5, turnLater: Float = 1, turnPronoun: Float = 2.5
    /// The narration named the character, right before.
    static let named: Float = 1.5
    /// It did so as the subject, where a pronoun is the cue, and where there is none.
    static let pronounSubject: Float = 1.5, subject: Float = 0.8
    /// How fast the two fade with each sentence between.
    static let fading: Float = 0.3
    /// The character never spoke, or not lately.
    static let neverSpoke: Float = -0.8, silent: Float = -0.5
    /// For each doubling of the number of times that the text names the character.
    static let prominence: Float = 0.15
    /// Only a noun names the character.
    static let onlyNoun: Float = -1
    /// A pronoun is the cue, and the gender of the character is not known.
    static let noGender: Float = -1.5
    /// “her mother” and “the old man” as characters of their own, and as one of those who are there.
    static let relative: Float = 0.5, noun: Float = 1, trade: Float = 3, besideRelative: Float = -1,
        besideNoun: Float = -2
}
