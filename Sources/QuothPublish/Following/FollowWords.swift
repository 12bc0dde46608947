internal import Quoth
public import QuothRecord

/// What is followed and how, in words.
public enum FollowWords {
    /// `07:30`.
    static func clock(_ minute: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return two(minute / 60) + ":" + two(minute % 60)
    }

    /// What is followed: `Hanna Lund`, `the phrase “night ferry”`.
    public static func target(_ target: FollowTarget) -> String {
        switch target.kind {
        case .everything: "everything in this record"
        case .speaker, .organisation, .site: Visible.line(target.value)
        case .quotation: "quotation \(target.value)"
        case .phrase: "the phrase “\(Visible.line(target.value))”"
        case .search: "the search \(Visible.line(target.value))"
        }
    }

    /// Why somebody is told: `You follow: Hanna Lund · altered copies`.
    public static func why(_ subscription: Subscription) -> String {
        "You follow: " + target(subscription.target) + " · " + classes(subscription)
            + (subscription.note.map { " · note: " + Visible.line($0) } ?? "")
    }

    /// What a subscription tells of.
    static func classes(_ subscription: Subscription) -> String {
        if subscription.only.isEmpty { return "all that is new or changed" }
        return FollowClass.allCases.filter(subscription.only.contains).map(name).joined(separator: ", ")
    }

    /// What a class is called.
    static func name(_ own: FollowClass) -> String {
        switch own {
        case .new: "new copies and texts"
        case .altered: "altered copies"
        case .quotation: "changed quotations"
        case .silent: "silently edited quotations"
        case .number: "changed numbers"
        case .name: "changed names"
        case .negation: "a negation that came or went"
        case .modality: "how certain or binding it is"
        case .quantifier: "how many or how often"
        case .headline: "changed headlines"
        case .correction: "corrections"
        case .date: "changed dates"
        case .other: "other changes"
        case .boilerplate: "what stands around the text"
        case .judged: "judged otherwise"
        }
    }

    /// How often somebody is told.
    public static func period(_ period: FollowPeriod) -> String {
        let days = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"]
        return switch period.kind {
        case .once: "at once"
        case .daily: "daily at \(clock(period.minute)) \(period.zone)"
        case .weekly: "\(days[period.weekday]) at \(clock(period.minute)) \(period.zone)"
        }
    }

    /// Where news go.
    public static func channel(_ channel: FollowChannel) -> String {
        switch channel {
        case .feed: "feed"
        case .mail(let address): address
        case .webhook(let url, _): url
        }
    }
}
