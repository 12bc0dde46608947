/// Finds what keeps a page's text from being whole: a paywall, a cut, a script that fills the page in.
struct PageNotices {
    let tree: HTMLTree
    let text: PageText
    let head: PageHead
    let hints: PageHints
    let choice: MainText

    /// The words below which a page is asked whether a script fills it in.
    private static let fewWords = 80
    /// The same in bytes, for languages that don't part their words.
    private static let fewBytes = 800

    /// The notices, each kind once.
    /// - Complexity: O(*n*) in the page's bytes.
    var all: [Notice] {
        [
            Notice(.paywalled, evidence: wall), Notice(.truncated, evidence: cut),
            Notice(.scriptOnly, evidence: script),
        ].filter { !$0.evidence.isEmpty }
    }

    // MARK: Paywall

    private var wall: [String] {
        var evidence: [String] = []
        if let free = head.data.article?["isAccessibleForFree"], Self.isFalse(free) {
            evidence.append("json-ld isAccessibleForFree is false")
        }
        if let tier = head.meta("article:content_tier")?.content.lowercased(), tier == "locked" {
            evidence.append("meta article:content_tier is locked")
        }
        if let phrase = wording { evidence.append("wording: \(phrase)") }
        return evidence
    }

    private static func isFalse(_ value: JSONValue) -> Bool {
        if case .bool(let flag) = value { return !flag }
        return value.string?.lowercased().hasSuffix("false") ?? false
    }

    /// The first wording of a paywall in a short block behind the first block of the main text.
    private var wording: String? {
        let first = choice.kept.first ?? 0
        return choice.features.walls.first { $0.block >= first }?.phrase
    }

    // MARK: Cut

    /// That the declared body goes on where the shown text ends.
    private var cut: [String] {
        let shown = choice.words
        guard hints.bodyWords * 2 > shown * 3, hints.bodyWords > shown + 60, shown > 0,
            choice.declaredShare > 0.7
        else { return [] }
        return ["the declared body has \(hints.bodyWords) words, the page shows \(shown)"]
    }

    // MARK: Script

    private var script: [String] {
        let shown = choice.kept.reduce(0) { $0 + text.blocks[$1].range.count }
        guard choice.words < Self.fewWords, shown < Self.fewBytes else { return [] }
        var evidence: [String] = []
        for (i, node) in tree.nodes.enumerated() {
            switch node.tag {
            case .noscript where asksForScript(i): evidence.append("noscript asks for JavaScript")
            case .div, .main, .section, .other:
                if let root = emptyRoot(i) { evidence.append("the element \(root) holds next to no text") }
            case .template where isPlaceholder(i): evidence.append("a template stands in the text's place")
            default: break
            }
            if evidence.count == 3 { break }
        }
        return evidence.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func asksForScript(_ node: Int) -> Bool {
        let end = Int(tree.nodes[node].subtreeEnd)
        return (node..<end).contains { i in
            guard tree.nodes[i].tag == .text else { return false }
            let bytes = tree.bytes[Int(tree.nodes[i].start)..<Int(tree.nodes[i].end)].prefix(2000)
            return String(decoding: bytes, as: UTF8.self).lowercased().holds("javascript")
        }
    }

    /// The id of the element that frameworks fill in, if it holds next to no text.
    private func emptyRoot(_ node: Int) -> String? {
        guard let id = tree.attribute("id", of: node), Self.roots.contains(id) else { return nil }
        let inside = node..<Int(tree.nodes[node].subtreeEnd)
        let bytes = text.blocks.reduce(0) { $0 + (inside.contains($1.element) ? $1.range.count : 0) }
        return bytes < 400 ? "#\(id)" : nil
    }

    /// Whether a template marks a place that React streams in later (`<template id="B:0">`).
    private func isPlaceholder(_ node: Int) -> Bool {
        tree.attribute("id", of: node)?.hasPrefix("B:") ?? false
    }

    private static let roots: Set<String> = [
        "root", "app", "__next", "__nuxt", "___gatsby", "app-root", "react-root", "main-app", "svelte", "ember-app",
        "q-app", "application", "react-app", "vue-app",
    ]
}
