import Testing

@testable import Quoth

@Suite struct SignsTests {
    private typealias Own = Signs<TitleSign>

    @Test func `it holds what a Set holds`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            let (one, other) = (some(&random), some(&random))
            #expect(TitleSign.allCases.filter(own(one).contains) == TitleSign.allCases.filter(one.contains))
            #expect(own(one).isDisjoint(with: own(other)) == one.isDisjoint(with: other))
            #expect(own(one).union(own(other)) == own(one.union(other)))
            let sum = TitleSign.allCases.reduce(0) { one.contains($1) ? $0 + $1.weight : $0 }
            #expect(own(one).sum(\.weight) == sum)
        }
    }

    private func some(_ random: inout SystemRandomNumberGenerator) -> Set<TitleSign> {
        Set((0..<5).compactMap { _ in TitleSign.allCases.randomElement(using: &random) })
    }

    private func own(_ signs: Set<TitleSign>) -> Own { signs.reduce(into: []) { $0.insert($1) } }
}
