internal import Quoth
public import QuothRecord

/// An event in words, for mails, feeds and the terminal.
public struct EventWords {
    let event: FollowEvent
    /// The classes that the reader is told.
    let classes: Set<FollowClass>

    private let language: SiteLanguage

    /// The words for `event`, as a subscription to `classes` tells it.
    public init(_ event: FollowEvent, classes: Set<FollowClass>) { self.init(event, classes: classes, in: .english) }

    init(_ event: FollowEvent, classes: Set<FollowClass>, in language: SiteLanguage) {
        (self.event, self.classes, self.language) = (event, classes, language)
    }

    /// What happened, where: `wording changed: “We accept that…” in courier.example`.
    public var title: String { headline.string }

    var headline: Sentence {
        let place = Visible.line(event.place.host ?? event.place.title)
        return language.sentence(.event(what, start: start, place: place))
    }

    private var what: String {
        switch event.kind {
        case .document: return language.say(.eventText)
        case .quotation, .judged:
            guard let verdict = event.verdict.flatMap(Verdict.init(rawValue:)), event.classes.contains(.altered) else {
                return language.say(event.kind == .quotation ? .eventQuotation : .eventJudged)
            }
            return switch verdict {
            case .wording: language.say(.eventWording)
            case .attribution: language.say(.eventAttribution)
            case .truncated: language.say(.eventCut)
            case .spliced: language.say(.eventSpliced)
            default: language.say(.verdict(verdict))
            }
        case .edit: return language.say(event.classes.contains(.silent) ? .eventSilent : .eventEdited)
        case .change: return language.say(Self.change(event.differences(in: classes).first?.kind ?? .other))
        }
    }

    private static func change(_ kind: FollowClass) -> Label {
        switch kind {
        case .quotation: .eventEdited
        case .number: .eventNumber
        case .name: .eventName
        case .headline: .eventHeadline
        case .correction: .eventCorrection
        case .date: .eventDate
        default: .eventChanged
        }
    }

    private var start: String {
        let words = Visible.line(event.kind == .document || event.kind == .change ? event.place.title : event.words)
        let first = words.split(separator: " ").prefix(6).joined(separator: " ")
        return "“" + first + (first.utf8.count < words.utf8.count ? "…" : "") + "”"
    }

    /// Who said it, when and where it stands.
    var place: String { places.joined(separator: " · ") }

    /// The same, part by part.
    var places: [String] {
        let speaker = event.speaker.map { Visible.line($0) + (event.role.map { ", " + Visible.line($0) } ?? "") }
        let day = event.place.published.flatMap(Day.init(iso:)).map(language.date)
        return [speaker, Visible.line(event.place.title), event.place.host.map(Visible.line), day]
            .compactMap(\.self)
    }

    /// What it says of the words.
    var verdict: String? { event.verdict.flatMap(Verdict.init(rawValue:)).map { language.say(.meaning($0)) } }

    /// The differences that the reader is told.
    var differences: [FollowEvent.Difference] { Array(event.differences(in: classes).prefix(5)) }

    /// The two lines of a difference: `[-words of before-]`, `{+words of now+}`.
    public static func lines(_ difference: FollowEvent.Difference) -> [String] {
        var lines: [String] = []
        if let speakers = difference.speakers, speakers.count == 2, speakers[0] != speakers[1] {
            func name(_ text: String) -> String { text.isEmpty ? "nobody named" : Visible.line(text) }
            lines.append("speaker: [-\(name(speakers[0]))-]{+\(name(speakers[1]))+}")
        }
        if !difference.before.isEmpty {
            lines.append(
                "- "
                    + difference.before.map { $0.isChanged ? "[-\(Visible.line($0.text))-]" : Visible.line($0.text) }
                    .joined())
        }
        if !difference.after.isEmpty {
            lines.append(
                "+ "
                    + difference.after.map { $0.isChanged ? "{+\(Visible.line($0.text))+}" : Visible.line($0.text) }
                    .joined())
        }
        return lines
    }

    /// The event as lines of text, without why somebody is told of it.
    public var lines: [String] {
        var lines = [place]
        let own = differences
        if own.isEmpty {
            lines.append(event.kind == .document ? Visible.line(event.words) : "“\(Visible.line(event.words))”")
        }
        lines += own.flatMap(Self.lines)
        if let verdict, event.kind != .edit { lines.append(verdict) }
        return lines
    }

    /// The page of the site that shows it best.
    var page: SiteLink {
        switch event.kind {
        case .quotation, .judged: event.quotation.map(SiteLink.quotation) ?? .document(event.place.key)
        case .edit, .change:
            event.other.map { SiteLink.diff(event.place.key, $0.version, event.place.version) }
                ?? .document(event.place.key)
        case .document: .document(event.place.key)
        }
    }

    /// The two texts side by side, where there are two.
    var pair: SiteLink? {
        guard let other = event.other, event.kind == .quotation || event.kind == .judged else { return nil }
        return .trace(other.key, event.place.key)
    }

    /// The live page at these words.
    var live: WebLink? {
        guard let url = event.place.url else { return nil }
        let words = event.kind == .quotation || event.kind == .judged ? event.words : ""
        return WebLink(TextFragment.link(toWords: words, on: url))
    }
}
