/// How much each sign counts for a character to be the speaker of a turn.
enum TurnWeights {
    /// The weights of ``TurnSign``, in its order: first without a pronoun as the cue, then with one.
    static let table: [Float] = plain + pronoun

    private static let plain: [Float] = [
        1.46, 1.38, 0.90, 0.77, 0.58, 0.33, -0.03,
        0.76, 0.69, 0.48, 0.32, 0.13, 0.17, 0.06,
        -0.08, -0.19, -0.04, 3.00, -1.00, 0.50, -3.00,
        -4.83, -2.96, 1.96, 0.41, -0.04, 0.97, 0.27,
        0.22, 0.33, -0.19, -0.26, -0.47, 0.11, 0.08,
        -0.44, -1.00, 0.00, -1.50, -3.27, 0.00, -0.18,
        -0.33, 0.06, 2.23, 0.99, 0.92, 0.91, 0.09,
        1.00, -1.50, 0.50, -1.00, -0.50, -1.00, -0.04,
    ]
    private static let pronoun: [Float] = [
        1.48, 1.40, 0.86, 0.77, 0.59, 0.34, -0.03,
        0.79, 0.70, 0.49, 0.36, 0.13, 0.11, 0.02,
        -0.11, -0.14, -0.07, 3.00, -1.00, 0.50, -3.00,
        -4.85, -2.95, 1.92, 0.44, 0.00, 0.97, 0.08,
        0.06, 0.11, -0.38, -0.49, -0.69, 0.13, 0.07,
        -0.38, -1.00, 0.00, -1.50, -3.32, -0.24, -0.31,
        -0.39, 0.06, 1.87, 0.94, 0.81, 0.91, -0.04,
        1.00, -1.50, 0.50, -1.00, -0.50, -1.00, -0.06,
    ]

    /// “her mother” and “the old man” as characters of their own, and as one of those who are there.
    static let relative: Float = 0.5, noun: Float = 1, trade: Float = 3, besideRelative: Float = -1
    static let besideNoun: Float = -2
    /// What a courtesy title says of a relative.
    static let kin: Float = 2
}
