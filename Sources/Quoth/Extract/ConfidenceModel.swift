/// The weights of ``Confidence``, made by `scripts/train-main-text.py`: not to be edited by hand.
enum ConfidenceModel {
    /// The score of a typical page, then what each of the ``ChoiceFeatures`` adds for each unit above the typical.
    static let weights: [Float] = [
        3.439, 0.8538, -2.05, 0.2848, 0.579, 0.4805, 0.2034, -0.009466, -0.2662, -1.318,
    ]
    /// The typical value of each feature.
    static let typical: [Float] = [
        0.9796, 0.02254, 0.892, 1.025, 1, 0, 0, 0.01819, 0.009013,
    ]
}
