/// The texts of a page that may be its title, each once, with what speaks for it.
struct TitleCandidates {
    /// A text with its signs.
    struct Candidate {
        /// The words in lower case, by which two texts are the same.
        let words: [UInt64]
        /// The text.
        let text: String
        /// Where it was read first.
        let place: String
        /// What speaks for it.
        var signs: Signs<TitleSign>
        /// The sum of the signs' weights.
        var score: Double { signs.sum(\.weight) }
    }

    /// The texts that are compared.
    private static let limit = 60
    /// The bytes that a title may have, and those that it may have with soft hyphens.
    private static let (lengthLimit, rawLimit) = (500, 1_000)

    /// The texts, in the order in which they were added.
    private(set) var all: [Candidate] = []
    let site: SiteName

    init(site: SiteName) {
        self.site = site
    }

    /// Adds `text` with what speaks for it; one with the words of an earlier one adds its signs to that.
    mutating func add(_ text: String, from place: String, _ signs: Signs<TitleSign>) {
        guard text.utf8.count <= Self.rawLimit, all.count < Self.limit else { return }
        let text = Self.withoutSoftHyphens(text)
        let words = WordHashes.of(text)
        guard !words.isEmpty, text.utf8.count <= Self.lengthLimit else { return }
        if let i = all.firstIndex(where: { $0.words == words }) {
            all[i].signs.formUnion(signs)
        } else {
            all.append(Candidate(words: words, text: text, place: place, signs: signs))
        }
    }

    private static func withoutSoftHyphens(_ text: String) -> String {
        guard text.utf8.contains(0xAD) else { return text }
        return text.unicodeScalars.reduce(into: "") { if $1.value != 0xAD { $0.unicodeScalars.append($1) } }
    }

    /// Adds the signs that depend on the other candidates.
    mutating func compare() {
        let others = all
        for i in all.indices {
            let (words, signs) = (all[i].words, all[i].signs)
            func has(_ sign: TitleSign, if isSet: Bool) { if isSet { all[i].signs.insert(sign) } }
            has(.siteName, if: site.isName(all[i].text))
            has(.oneWord, if: words.count == 1)
            has(.twoWords, if: words.count == 2)
            has(.long, if: words.count > 25)
            has(.siteTail, if: WordHashes.of(site.stripped(all[i].text)) != words)
            has(.agreed, if: signs.contains(.headline) && !signs.isDisjoint(with: [.openGraph, .strippedOpenGraph]))
            has(
                .headingEnding,
                if: others.contains {
                    $0.words.count > words.count && $0.words.suffix(words.count).elementsEqual(words)
                        && $0.signs.contains(.heading)
                })
            has(
                .endsDeclared,
                if: signs.contains(.heading)
                    && others.contains {
                        $0.words.count >= 3 && words.count > $0.words.count
                            && words.suffix($0.words.count).elementsEqual($0.words)
                            && !$0.signs.isDisjoint(with: [.openGraph, .headline, .strippedOpenGraph])
                    })
            has(
                .declaredOpening,
                if: others.contains {
                    $0.words.count > words.count && $0.words.starts(with: words)
                        && !$0.signs.isDisjoint(with: [.openGraph, .headline])
                })
            let declared: Signs<TitleSign> = [
                .openGraph, .headline, .twitter, .strippedTitle, .strippedOpenGraph, .strippedOther,
            ]
            has(.declaredLower, if: signs.contains(.lowerHeading) && !signs.isDisjoint(with: declared))
        }
    }
}
