/// Finds when a page was published and when it was last changed: in what it declares, in its address, in what it shows.
struct DateRule {
    /// The day of publication, with its time where that is declared.
    let published: Evidence<Moment>?
    /// The last change.
    let modified: Evidence<Moment>?
    /// Every date that was considered for the day of publication, the likeliest first.
    let candidates: [Evidence<Moment>]
    /// The blocks that hold dates.
    let blocks: Set<Int>

    /// The dates of a page.
    ///
    /// - Parameter url: The page's address, if it is known.
    /// - Complexity: O(*n*) in the bytes of the short blocks, and of the scripts where nothing else names a date.
    init(
        tree: HTMLTree, text: PageText, head: PageHead, zones: PageZones, marks: PageMarks, url: String?,
        order: DateOrder
    ) {
        let declared = DeclaredDates(head: head, tree: tree, order: order)
        let changed = declared.modified
        let shown = ShownDates(
            tree: tree, text: text, zones: zones, marks: marks, order: order,
            changes: [changed?.moment.day].compactMap { $0 })
        var choice = DateChoice(
            declared: declared.published ?? declared.meta, vague: declared.vague,
            address: url.flatMap(AddressDate.moment).map {
                DateCandidate(moment: $0, place: "address", confidence: 0.9)
            },
            shown: shown.all, changed: changed)
        if choice.isEmpty, let script = declared.script { choice.add(script) }
        published = choice.published
        modified = choice.modified
        candidates = choice.candidates
        blocks = Set(shown.all.map(\.block))
    }
}
