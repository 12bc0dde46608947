import Foundation
import Quoth

@testable import QuothRecord

/// What a query finds, told by looking at every row in turn: a twin of ``Searcher`` with none of its parts.
struct NaiveScan {
    /// Keeps the words of texts that were looked at.
    final class Memory { fileprivate var words: [String: [String]] = [:] }

    let query: Query
    var memory = Memory()

    /// The rows, newest first.
    func rows(of pages: [SearchStore.Page]) -> [Int] {
        var rows: [Int] = []
        for page in pages where query.hasOldVersions || !page.isOld {
            if query.isOfQuotations {
                rows += page.quotes.filter { quote in query.conditions.allSatisfy { holds($0, page, quote) } }.map(
                    \.row)
            } else if query.conditions.allSatisfy({ holds($0, page, nil) }) {
                rows.append(page.row)
            }
        }
        return rows.sorted(by: >)
    }

    private func holds(_ node: QueryNode, _ page: SearchStore.Page, _ quote: SearchStore.Quote?) -> Bool {
        switch node {
        case .all(let parts): parts.allSatisfy { holds($0, page, quote) }
        case .any(let parts): parts.contains { holds($0, page, quote) }
        case .not(let part): !holds(part, page, quote)
        case .date(let days): isSurely(page.published, in: days)
        case .verdict(let verdicts): quote?.verdict.map(verdicts.contains) ?? false
        case .scope: true
        case .change(let change): holds(change, page, quote)
        case .words(let words): texts(words.place, page, quote).contains { !places(words, in: $0).isEmpty }
        case .near(let members, let distance):
            texts(members[0].place, page, quote).contains { isNear(members, distance, in: $0) }
        }
    }

    private func holds(_ change: ChangeClass, _ page: SearchStore.Page, _ quote: SearchStore.Quote?) -> Bool {
        switch change {
        case .any: page.changes.contains { $0 != "boilerplate" }
        case .silent: quote?.isSilent ?? page.changes.contains("quotation-silent")
        case .kind(.quotation): quote?.isChanged ?? page.changes.contains("quotation")
        case .kind(let kind): page.changes.contains(kind.rawValue)
        }
    }

    private func texts(_ place: QueryWords.Place, _ page: SearchStore.Page, _ quote: SearchStore.Quote?) -> [[String]] {
        let texts: [String?] =
            switch place {
            case .text: quote.map { [$0.words] } ?? [page.title, page.text]
            case .title: [page.title]
            case .speaker: [quote?.speaker]
            case .organisation: [quote?.organisation]
            case .site: [page.host]
            case .cue: [quote?.cue]
            case .kind: [page.kind, quote?.kind]
            case .language: [page.language]
            }
        return texts.compactMap { $0 }.map { text in
            if let known = memory.words[text] { return known }
            memory.words[text] = Self.words(text)
            return memory.words[text]!
        }
    }

    /// Words by Foundation's rules: letters and digits, without case and accents.
    static func words(_ text: String) -> [String] {
        var text = text.replacingOccurrences(of: "Æ", with: "ae").replacingOccurrences(of: "ø", with: "o")
        text = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        text = text.replacingOccurrences(of: "’", with: "").replacingOccurrences(of: "'", with: "")
        text = text.replacingOccurrences(of: "1,2", with: "12")
        var words: [String] = [], word = ""
        for scalar in text.unicodeScalars + [" "] {
            let isIdeograph = scalar.value >= 0x4E00
            if CharacterSet.alphanumerics.contains(scalar) && !isIdeograph || scalar == ":" {
                word.unicodeScalars.append(scalar)
            } else {
                if !word.isEmpty { words.append(word) }
                word = ""
                if isIdeograph { words.append(String(scalar)) }
            }
        }
        return words
    }

    /// The places at which the words of a term stand, or the one word that they may be written as.
    private func places(_ term: QueryWords, in text: [String]) -> [Int] {
        text.indices.filter { stands(term.words, term.isPrefix, in: text, at: $0) }
            + (term.variant.map { variant in text.indices.filter { stands(variant, term.isPrefix, in: text, at: $0) } }
                ?? [])
    }

    private func stands(_ words: [String], _ isPrefix: Bool, in text: [String], at start: Int) -> Bool {
        guard start + words.count <= text.count else { return false }
        return words.indices.allSatisfy { i in
            isPrefix && i == words.count - 1 ? text[start + i].hasPrefix(words[i]) : text[start + i] == words[i]
        }
    }

    /// Whether each member starts so that at most so many words stand between its end and the start of the last one.
    private func isNear(_ members: [QueryWords], _ distance: Int, in text: [String]) -> Bool {
        let starts = members.map { member in
            text.indices.filter { stands(member.words, member.isPrefix, in: text, at: $0) }
        }
        return starts.flatMap { $0 }.contains { last in
            zip(members, starts).allSatisfy { member, own in
                own.contains { $0 <= last && $0 >= last - member.words.count - distance }
            }
        }
    }

    private func isSurely(_ published: String?, in days: DayInterval) -> Bool {
        guard let published, let day = Day(iso: published), let own = DayInterval(day) else { return false }
        return (days.first.map { $0 <= own.first! } ?? true) && (days.end.map { own.end! <= $0 } ?? true)
    }
}
