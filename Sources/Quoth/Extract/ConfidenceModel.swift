/// The weights of ``Confidence``, made by `scripts/train-main-text.py`: not to be edited by hand.
enum ConfidenceModel {
    /// The score of a typical page, then what each of the ``ChoiceFeatures`` adds for each unit above the typical.
    static let weights: [Float] = [
        3.385, 0.9202, -2.018, -0.03764, 0.1424, 0.4818, 0.09257, -0.003061, -0.2784, -1.288,
    ]
    /// The typical value of each feature.
    static let typical: [Float] = [
        0.9704, 0.03631, 0.8947, 1.025, 1, 0, 0, 0.01798, 0.01336,
    ]
}
