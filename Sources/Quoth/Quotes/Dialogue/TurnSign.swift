/// What speaks for or against a character as the speaker of a turn.
///
/// Each sign has two weights in ``TurnWeights``: where a pronoun is the cue, and where nothing or a noun is.
enum TurnSign: Int, CaseIterable {
    // How many sentences ago the narration named the character: none, 1, 2, up to 4, 8, 16, and more.
    case named0, named1, named2, named4, named8, named16, namedLong
    // Likewise as the subject of its sentence.
    case subject0, subject1, subject2, subject4, subject8, subject16, subjectLong
    /// The narration between the turn before and this one names the character; as its last subject.
    case between, betweenLast
    /// The paragraph of the turn before names the character beside the words, who did not speak them.
    case beside
    /// The character is the subject of a sentence beside the words, or another one is.
    case actor, otherActor
    /// The gender of a pronoun as that subject is the character's, or is the other one.
    case actorGender, otherActorGender
    /// The words address the character, or speak of them.
    case addressed, mentioned
    /// The words before addressed the character: right before, and with narration between.
    case answers, answersLater
    /// The words before spoke of the character.
    case mentionedBefore
    /// The words after address the character.
    case isAnswered
    // How many turns ago the character spoke last.
    case spoke3, spoke4, spoke8, spoke20, spokeLong, neverSpoke
    /// How often the narration names the character, and how often beside a verb of saying, as powers of 2.
    case prominence, voice
    /// No cue ever names the character.
    case voiceless
    /// Only a noun names the character.
    case noun
    /// The character is the narrator.
    case narrator
    /// The gender of the character is not known.
    case noGender
    // The character spoke last: in the paragraph before, after one of narration, after up to 4, after more.
    case again, again1, again4, againLong
    /// The same, where the words before asked.
    case againAsked
    // The character spoke before the last speaker, likewise.
    case turn, turn1, turn4, turnLong
    /// The same, where the words before asked.
    case turnAsked
    /// Sir or madam: the words before address somebody of the character's gender, or of the other one.
    case answersTitle, answersOtherTitle
    /// Likewise the words after.
    case isTitled, isOtherTitled
    /// The words themselves address the character's gender.
    case titles
    /// Nobody has named the character, nor let them speak, since the scene changed.
    case absent
    /// The words address whoever spoke last, where the character is another one.
    case addressesLast
}
