/// A linear-chain conditional random field over the words of a paragraph: which are reported speech, which its cue and
/// its source.
///
/// Lafferty, McCallum and Pereira 2001; for the task Pareti et al., “Automatically detecting and attributing indirect
/// quotations”, EMNLP 2013. The score of a labelling is the sum of the weights of its words' features and of its
/// transitions.
final class ReportModel: Sendable {
    /// The weights of the features.
    let grids: ReportGrids
    /// From a label to the next, in hundredths: a row for each label before.
    let transitions: [LabelScores]
    /// The numbers of the words, the suffixes and the tags that have weights.
    private let forms: HashNumbers, suffixes: HashNumbers
    /// By the number of a form: how often the word is a cue, and the number of the tag that a mark of that form is.
    private let strengths: [UInt8], markTags: [UInt8]

    /// The model whose weights the package ships.
    static let shared = ReportModel(table: reportWeights)

    /// Reads a table (``ReportTable``) with a feature and its weights in hundredths, by label, a line.
    /// - Complexity: O(*n*) in the bytes.
    convenience init(table: StaticString) { self.init(ReportTable(table)) }

    private init(_ table: ReportTable) {
        var forms = table.forms
        let tags = table.tags
        // A mark has its own character as its tag.
        for tag in tags.keys { _ = forms.add(tag) }
        var strengths = [UInt8](repeating: ReportNames.noStrength, count: forms.keys.count + 1)
        for (form, value) in table.strengths { strengths[form] = value }
        var markTags = [UInt8](repeating: 0, count: forms.keys.count + 1)
        for (i, form) in forms.keys.enumerated() { markTags[i + 1] = UInt8(tags[form]) }
        (self.forms, self.strengths, self.markTags) = (forms, strengths, markTags)
        suffixes = table.suffixes
        transitions = table.transitions
        grids = ReportGrids(table, forms: forms.keys.count + 1)
    }

    /// A model without weights, whose cues are known: what training starts from.
    convenience init(strengths: [String: UInt8]) {
        self.init(ReportTable(strengths: strengths))
    }

    /// How often the word with `hash` is a cue, in tenths; `nil` if it is none.
    func strength(_ hash: UInt64) -> UInt8? {
        let strength = strengths[forms[hash]]
        return strength == ReportNames.noStrength ? nil : strength
    }

    /// Gives a word the model's numbers, and, if it `mayBeCue`, its strength as a cue.
    @inline(__always)
    func number(_ word: inout ReportWord, mayBeCue: Bool) {
        let form = forms[word.form]
        word.number = UInt16(form)
        word.suffixNumber = UInt16(suffixes[word.suffix])
        word.tagNumber = word.tag == .mark ? markTags[form] : word.tag.rawValue + 1
        if mayBeCue { word.strength = strengths[form] }
    }
}
