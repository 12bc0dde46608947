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
    public static func target(_ target: FollowTarget) -> String { self.target(target, in: .english) }

    static func target(_ target: FollowTarget, in language: SiteLanguage) -> String { language.say(.target(target)) }

    /// Why somebody is told: `You follow: Hanna Lund · altered copies`.
    public static func why(_ subscription: Subscription) -> String { why(subscription, in: .english) }

    static func why(_ subscription: Subscription, in language: SiteLanguage) -> String {
        language.say(.youFollow(target(subscription.target, in: language))) + " · "
            + classes(subscription, in: language)
            + (subscription.note.map { " · " + language.say(.note(Visible.line($0))) } ?? "")
    }

    /// What a subscription tells of.
    static func classes(_ subscription: Subscription, in language: SiteLanguage = .english) -> String {
        if subscription.only.isEmpty { return language.say(.allNew) }
        return FollowClass.allCases.filter(subscription.only.contains).map { language.say(label($0)) }
            .joined(separator: language.comma)
    }

    /// What a class is called.
    static func label(_ own: FollowClass) -> Label {
        switch own {
        case .new: .classNew
        case .altered: .classAltered
        case .quotation: .classQuotation
        case .silent: .classSilent
        case .number: .classNumber
        case .name: .className
        case .negation: .classNegation
        case .modality: .classModality
        case .quantifier: .classQuantifier
        case .headline: .classHeadline
        case .correction: .classCorrection
        case .date: .classDate
        case .other: .classOther
        case .boilerplate: .classBoilerplate
        case .judged: .classJudged
        }
    }

    /// How often somebody is told.
    public static func period(_ period: FollowPeriod) -> String { self.period(period, in: .english) }

    static func period(_ period: FollowPeriod, in language: SiteLanguage) -> String {
        switch period.kind {
        case .once: language.say(.atOnce)
        case .daily: language.say(.atTime(clock(period.minute), zone: period.zone))
        case .weekly: language.say(.onWeekday(period.weekday, clock(period.minute), zone: period.zone))
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
