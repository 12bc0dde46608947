internal import ArgumentParser
internal import QuothRecord

/// What is to be followed.
struct FollowWhat: ParsableArguments {
    @Option(help: ArgumentHelp("The quotations of a speaker.", valueName: "name")) var speaker: String?
    @Option(help: ArgumentHelp("The quotations of those who speak for an organisation.", valueName: "name"))
    var organisation: String?
    @Option(help: ArgumentHelp("A quotation, by its sixteen digits: who repeats it, and how.", valueName: "digits"))
    var quotation: String?
    @Option(help: ArgumentHelp("Texts that hold these words one behind the other.", valueName: "words"))
    var phrase: String?
    @Option(help: ArgumentHelp("A site, by its host or name.", valueName: "host")) var site: String?
    @Option(help: ArgumentHelp("What a query finds.", valueName: "query")) var search: String?
    @ArgumentParser.Flag(help: "Everything, to be narrowed by --only.") var everything = false
    @Option(
        help: ArgumentHelp(
            "Classes with commas between: new, altered, quotation, silent, number, name, negation, modality, quantifier, "
                + "headline, correction, date, other, boilerplate, judged. Without it, all but the last two.",
            valueName: "classes"))
    var only: String?

    private var named: [(FollowTarget.Kind, String)] {
        let all: [(FollowTarget.Kind, String?)] = [
            (.speaker, speaker), (.organisation, organisation), (.quotation, quotation), (.phrase, phrase),
            (.site, site), (.search, search), (.everything, everything ? "" : nil),
        ]
        return all.compactMap { kind, value in value.map { (kind, $0) } }
    }

    func validate() throws {
        if named.count != 1 {
            throw ValidationError(
                "Name one thing to follow: --speaker, --organisation, --quotation, --phrase, --site, --search or --everything."
            )
        }
    }

    /// What is named.
    func target() throws(FollowError) -> FollowTarget {
        let (kind, value) = named[0]
        return try FollowTarget(kind, value)
    }

    /// The classes that are named.
    func classes() throws(FollowError) -> Set<FollowClass> {
        var classes: Set<FollowClass> = []
        for name in (only ?? "").split(separator: ",") {
            let name = name.split(separator: " ").joined()
            guard let one = FollowClass(rawValue: name) else { throw .badClass(name) }
            classes.insert(one)
        }
        return classes
    }
}
