/// The weights of ``Confidence``, made by `scripts/train-main-text.py`: not to be edited by hand.
enum ConfidenceModel {
    /// The score of a typical page, then what each of the ``ChoiceFeatures`` adds for each unit above the typical.
    static let weights: [Float] = [
        3.397, 0.9573, -1.939, 0.1851, 0.6354, 0.442, 0.1192, -0.004174, -0.3894, -1.357,
    ]
    /// The typical value of each feature.
    static let typical: [Float] = [
        0.9819, 0.02961, 0.8925, 1.025, 1, 0, 0, 0.01825, 0.01028,
    ]
}
