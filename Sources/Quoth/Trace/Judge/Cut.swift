/// What was cut from the source's sentence on one side of a passage.
struct Cut: Hashable {
    /// The units that were cut, as ascending indices; empty where the passage starts or ends with its sentence.
    var units: [Int]
    /// What the cut part does to the meaning of the passage, if it does.
    var flags: [Flag]

    /// The cut without the units that the copy has elsewhere; with none left there is no cut.
    func without(_ moved: Set<Int>) -> Cut {
        let left = units.filter { !moved.contains($0) }
        return Cut(units: left, flags: left.isEmpty ? [] : flags)
    }
}
