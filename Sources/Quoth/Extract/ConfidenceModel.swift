/// The weights of ``Confidence``, made by `scripts/train-main-text.py`: not to be edited by hand.
enum ConfidenceModel {
    /// The score of a typical page, then what each of the ``ChoiceFeatures`` adds for each unit above the typical.
    static let weights: [Float] = [
        3.366, 1.192, -2.017, -0.1363, 0.2049, 0.463, 0.136, -0.01421, -0.2308, -1.504,
    ]
    /// The typical value of each feature.
    static let typical: [Float] = [
        0.9732, 0.02867, 0.8959, 1.025, 1, 0, 0, 0.01743, 0.01109,
    ]
}
