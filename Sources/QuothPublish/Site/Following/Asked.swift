internal import Quoth
internal import QuothRecord

/// What a form, an address or a program asks to follow.
struct Asked: Decodable {
    var kind = ""
    var value = ""
    var only: Set<FollowClass> = []
    var every = FollowPeriod.Kind.once.rawValue
    var at = "07:00"
    var weekday = 0
    var zone = "UTC"
    var mail = ""
    var webhook = ""
    var note = ""

    private enum CodingKeys: CodingKey { case kind, value, only, every, at, weekday, zone, mail, webhook, note }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        kind = try fields.decode(String.self, forKey: .kind)
        value = try fields.decodeIfPresent(String.self, forKey: .value) ?? ""
        only = Set(try fields.decodeIfPresent([FollowClass].self, forKey: .only) ?? [])
        every = try fields.decodeIfPresent(String.self, forKey: .every) ?? every
        at = try fields.decodeIfPresent(String.self, forKey: .at) ?? at
        let day = try fields.decodeIfPresent(String.self, forKey: .weekday)
        weekday = day.flatMap { SubscriptionJSON.weekdays.firstIndex(of: $0) } ?? 0
        zone = try fields.decodeIfPresent(String.self, forKey: .zone) ?? zone
        mail = try fields.decodeIfPresent(String.self, forKey: .mail) ?? ""
        webhook = try fields.decodeIfPresent(String.self, forKey: .webhook) ?? ""
        note = try fields.decodeIfPresent(String.self, forKey: .note) ?? ""
    }

    /// What the query of an address says.
    init(query: FormFields) { self.init(field: { query[$0] }, all: { query.all($0) }) }

    /// What a form has sent.
    init(form: FormBody) { self.init(field: { form[$0] }, all: { form.all($0) }) }

    private init(field: (String) -> String?, all: (String) -> [String]) {
        kind = field("kind") ?? ""
        value = field("value") ?? ""
        only = Set(all("only").flatMap { $0.split(separator: ",") }.compactMap { FollowClass(rawValue: String($0)) })
        every = field("every") ?? every
        at = field("at") ?? at
        weekday = field("weekday").flatMap { SubscriptionJSON.weekdays.firstIndex(of: $0) } ?? 0
        zone = field("zone") ?? zone
        mail = field("mail") ?? ""
        webhook = field("webhook") ?? ""
        note = field("note") ?? ""
    }

    func target() throws(FollowError) -> FollowTarget {
        guard let kind = FollowTarget.Kind(rawValue: kind) else { throw .badKind(kind) }
        return try FollowTarget(kind, value)
    }

    /// What is to be made of it, for `visitor`.
    func subscription(of visitor: Visitor) throws(FollowError) -> NewSubscription {
        var new = NewSubscription(try target())
        let parts = at.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard parts.count >= 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else { throw .badTime(at) }
        guard let every = FollowPeriod.Kind(rawValue: every) else { throw .badPeriod(every) }
        new.period = try FollowPeriod(every, minute: parts[0] * 60 + parts[1], weekday: weekday, zone: zone)
        if !mail.isEmpty {
            new.channel = try .mail(to: mail)
        } else if !webhook.isEmpty {
            new.channel = try .webhook(webhook)
        }
        // What a form has ticked at first need not be listed.
        new.only = only == FollowClass.usual ? [] : only
        (new.note, new.owner) = (note.isEmpty ? nil : note, visitor.account)
        return new
    }
}
