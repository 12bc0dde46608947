import Testing

@testable import Quoth

@Suite struct SpeakerComparerTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let copy: Speaker, source: Speaker, agreement: SpeakerAgreement
        var testDescription: String { "\(copy.name) / \(source.name)" }
    }

    static let director = Speaker(name: "Ilse Vandermeer", role: "director of the Delta Forum", kind: .person)
    static let forum = Speaker(name: "Delta Forum", kind: .organisation)

    @Test(arguments: [
        Case(copy: Speaker(name: "Vandermeer"), source: director, agreement: .same),
        Case(copy: Speaker(name: "I. Vandermeer"), source: director, agreement: .same),
        Case(copy: Speaker(name: "Ilse Vandermeér"), source: director, agreement: .same),
        Case(copy: Speaker(name: "Dr Ilse Vandermeer"), source: director, agreement: .same),
        Case(copy: Speaker(name: "Joost Vandermeer"), source: director, agreement: .conflict),
        Case(copy: Speaker(name: "Petra Nowak"), source: director, agreement: .conflict),
        Case(copy: forum, source: director, agreement: .unconfirmed),
        Case(
            copy: Speaker(name: "Ilse Vandermeer", organisation: "Delta Forum"), source: forum,
            agreement: .unconfirmed),
        Case(copy: Speaker(name: "the forum’s director", kind: .unnamed), source: director, agreement: .same),
        Case(copy: Speaker(name: "the mayor", kind: .unnamed), source: director, agreement: .conflict),
        Case(copy: Speaker(name: "a resident", kind: .unnamed), source: director, agreement: .unknown),
        Case(copy: Speaker(name: "She", kind: .unnamed), source: director, agreement: .unknown),
        Case(
            copy: Speaker(name: "The two unions", kind: .organisation),
            source: Speaker(name: "Delta Port League; Tide Federation"), agreement: .same),
        Case(copy: Speaker(name: "Ilse Vandermeer", role: "forum’s director"), source: forum, agreement: .unconfirmed),
        Case(
            copy: Speaker(name: "The inspectors", kind: .unnamed),
            source: Speaker(name: "Delta Inspectorate", kind: .organisation), agreement: .same),
        Case(
            copy: Speaker(name: "the mayor of Brennoch", role: "mayor", kind: .unnamed), source: forum,
            agreement: .conflict),
        Case(
            copy: Speaker(name: "Petra Nowak"), source: Speaker(name: "Ilse Vandermeer and Petra Nowak"),
            agreement: .partial),
        Case(
            copy: Speaker(name: "Bo Lindgren"), source: Speaker(name: "Ilse Vandermeer and Petra Nowak"),
            agreement: .conflict),
        Case(copy: Speaker(name: "the letter", kind: .document), source: director, agreement: .conflict),
    ])
    func `two attributions agree as far as their names allow`(_ c: Case) {
        #expect(SpeakerComparer.agreement(copy: c.copy, source: c.source, isDocumentText: false) == c.agreement)
    }

    struct Roles: CustomTestStringConvertible, Sendable {
        let copy: String, source: String, conflict: Bool
        var testDescription: String { "\(copy) / \(source)" }
    }

    @Test(arguments: [
        Roles(copy: "director", source: "director of the Delta Forum", conflict: false),
        Roles(copy: "interior minister", source: "minister of the interior", conflict: false),
        Roles(copy: "minister of justice", source: "minister of the interior", conflict: true),
        Roles(copy: "minister of justice", source: "director of the Delta Forum", conflict: true),
        Roles(copy: "chief executive of Delta", source: "founder and chief executive of Delta", conflict: false),
        Roles(copy: "deputy director of the Delta Forum", source: "director of the Delta Forum", conflict: true),
        Roles(copy: "", source: "director of the Delta Forum", conflict: false),
    ])
    func `a role conflicts only where office or organisation differ`(_ c: Roles) {
        let copy = Speaker(name: "A B", role: c.copy), source = Speaker(name: "A B", role: c.source)
        #expect(SpeakerComparer.rolesConflict(copy, source) == c.conflict)
    }
}
