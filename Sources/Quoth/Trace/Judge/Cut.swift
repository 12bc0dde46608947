/// What was cut from the source's sentence on one side of a passage.
struct Cut: Hashable {
    /// The units that were cut, as ascending indices; empty where the passage starts or ends with its sentence.
    var units: [Int]
    /// What the cut part does to the meaning of the passage, if it does.
    var flags: [Flag]
}
