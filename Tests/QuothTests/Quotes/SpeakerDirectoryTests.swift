import Testing

@testable import Quoth

/// Speakers across documents.
struct SpeakerDirectoryTests {
    private let director = Speaker(
        name: "Mara Lindqvist", role: "director", organisation: "Harbour Rights Centre", aliases: ["Lindqvist"])

    @Test func `the same full name in two documents is one entry with both places`() {
        var directory = SpeakerDirectory()
        let first = directory.add(director, in: "a")
        let second = directory.add(Speaker(name: "Mara  LINDQVIST"), in: "b")
        #expect(first != nil && first == second)
        #expect(directory.entry(named: "Mara Lindqvist")?.sightings.map(\.document) == ["a", "b"])
        #expect(directory.entry(named: "Mara Lindqvist")?.sightings.first?.role == "director")
    }

    @Test func `an alias that one document gives leads there from another, a bare surname doesn't`() {
        var directory = SpeakerDirectory()
        directory.add(
            Speaker(name: "Harbour Rights Centre", kind: .organisation, aliases: ["HRC", "Harbour Centre"]), in: "a")
        directory.add(director, in: "a")
        #expect(directory.entry(named: "HRC")?.name == "Harbour Rights Centre")
        #expect(directory.entry(named: "Harbour Centre")?.aliases["Harbour Centre"] == "a")
        #expect(directory.entry(named: "Lindqvist") == nil)
        let again = directory.add(Speaker(name: "HRC", kind: .organisation), in: "b")
        #expect(again == directory.entry(named: "HRC")?.id)
    }

    @Test func `a name that two entries share means neither`() {
        var directory = SpeakerDirectory()
        directory.add(Speaker(name: "Press Guild of Solhaven", kind: .organisation, aliases: ["PGS"]), in: "a")
        directory.add(Speaker(name: "Port Group South", kind: .organisation, aliases: ["PGS"]), in: "b")
        #expect(directory.entries.count == 2)
        #expect(directory.entry(named: "PGS") == nil)
    }

    @Test func `a renamed organisation is merged by hand, and the decision is kept`() throws {
        var directory = SpeakerDirectory()
        let added = directory.add(Speaker(name: "Harbour Watch", kind: .organisation), in: "b")
        let new = try #require(added)
        let addedOld = directory.add(Speaker(name: "Dock Prisoners", kind: .organisation), in: "a")
        let old = try #require(addedOld)
        let isMerged = directory.merge(new, old, reason: "renamed in 2019")
        #expect(isMerged)
        #expect(directory.entry(named: "Dock Prisoners")?.id == new)
        #expect(directory[old] == nil)
        #expect(directory[new]?.sightings.map(\.document) == ["b", "a"])
        #expect(directory[new]?.decisions == [.merged("Harbour Watch", "Dock Prisoners", reason: "renamed in 2019")])
        let isMergedAgain = directory.merge(new, old, reason: "twice")
        #expect(!isMergedAgain)
    }

    @Test func `what was split stays apart when the alias is seen again`() throws {
        var directory = SpeakerDirectory()
        let both = Speaker(name: "Ann Other", aliases: ["Ann B. Other"])
        let added = directory.add(both, in: "a")
        let id = try #require(added)
        directory.add(Speaker(name: "Ann B. Other"), in: "b")
        let name = try #require(directory[id]?.name)
        let split = directory.split(id, names: ["Ann B. Other"], reason: "mother and daughter")
        let part = try #require(split)
        #expect(name == "Ann B. Other")
        #expect(directory.entry(named: "Ann Other")?.id == id)
        #expect(directory.entry(named: "Ann B. Other")?.id == part)
        #expect(directory[part]?.sightings.map(\.document) == ["b"])
        directory.add(Speaker(name: "Ann Other", aliases: ["Ann B. Other"]), in: "c")
        #expect(directory.entry(named: "Ann B. Other")?.id == part)
        let nothing = directory.split(part, names: ["Ann B. Other"], reason: "nothing left")
        #expect(nothing == nil)
    }

    @Test func `unnamed speakers, groups and texts get no entry`() {
        var directory = SpeakerDirectory()
        for kind in [Speaker.Kind.unnamed, .group, .document] {
            let done88 = directory.add(Speaker(name: "a spokesman", kind: kind), in: "a")
            #expect(done88 == nil)
        }
        #expect(directory.entries.isEmpty)
    }
}
