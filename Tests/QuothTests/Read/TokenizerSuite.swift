import Foundation

@testable import Quoth

/// Runs the tokenizer tests of html5lib-tests: a folder of `.test` files in JSON.
struct TokenizerSuite {
    /// How many tests came out as they should.
    private(set) var passed = 0
    /// What came out differently: file, description, what was expected, what came out.
    private(set) var failures: [String] = []
    /// Why tests were left out, and how many each time.
    private(set) var leftOut: [String: Int] = [:]

    /// The whole result on a few lines.
    var summary: String {
        let reasons = leftOut.sorted { $0.key < $1.key }.map { "\nleft out: \($0.value) (\($0.key))" }.joined()
        return "html5lib tokenizer tests: \(passed) of \(passed + failures.count) pass\(reasons)"
    }

    /// Runs all `.test` files right in `folder`.
    mutating func run(folder: URL) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".test") }
        for name in names.sorted() {
            let data = try Data(contentsOf: folder.appending(path: name))
            let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
            if let tests = root["xmlViolationTests"] as? [Any] {
                leftOut["a tree made into XML, which none of ours is", default: 0] += tests.count
            }
            for test in root["tests"] as? [[String: Any]] ?? [] {
                for state in test["initialStates"] as? [String] ?? ["Data state"] {
                    run(test, state: state, file: name)
                }
                if test["errors"] != nil {
                    leftOut["only the codes of parse errors; their tokens are compared", default: 0] += 1
                }
            }
        }
    }

    private mutating func run(_ test: [String: Any], state: String, file: String) {
        let isEscaped = test["doubleEscaped"] as? Bool ?? false
        guard let raw = test["input"] as? String, let output = test["output"] as? [[Any]],
            let input = isEscaped ? Self.unescaped(raw) : raw,
            let expected = Self.expected(output, isEscaped: isEscaped)
        else {
            leftOut["a lone surrogate, which UTF-8 can't hold", default: 0] += 1
            return
        }
        let actual = Self.tokens(Array(input.utf8), state: state, lastStartTag: test["lastStartTag"] as? String)
        if actual == expected {
            passed += 1
        } else {
            let description = test["description"] as? String ?? ""
            failures.append(
                "\(file), \(state): \(description)\n  \(input.debugDescription)\n  wanted \(expected)\n  got    \(actual)"
            )
        }
    }

    // MARK: What the tests expect

    private static func expected(_ output: [[Any]], isEscaped: Bool) -> [String]? {
        var result: [String] = []
        for token in output {
            let parts = token.dropFirst().map { part -> String? in
                if let text = part as? String { return isEscaped ? unescaped(text) : text }
                if let attributes = part as? [String: String] {
                    return sorted(
                        attributes.map { (isEscaped ? unescaped($0) ?? "" : $0, isEscaped ? unescaped($1) ?? "" : $1) })
                }
                if let flag = part as? Bool { return flag ? "true" : "false" }
                return "null"
            }
            guard !parts.contains(nil) else { return nil }
            append(([token[0] as? String ?? ""] + parts.compactMap(\.self)), to: &result)
        }
        return result
    }

    /// Adjacent characters are one token.
    private static func append(_ parts: [String], to result: inout [String]) {
        if parts[0] == "Character", let last = result.last, last.hasPrefix("Character|") {
            result[result.count - 1] = last + parts[1]
        } else {
            result.append(parts.joined(separator: "|"))
        }
    }

    private static func sorted(_ attributes: [(String, String)]) -> String {
        attributes.map { "\($0)=\($1)" }.sorted().joined(separator: " ")
    }

    /// `text` with each `\uXXXX` as its character; `nil` for a lone surrogate.
    private static func unescaped(_ text: String) -> String? {
        var units: [UInt16] = []
        var rest = Array(text.utf16)[...]
        while let unit = rest.popFirst() {
            if unit == 0x5C, rest.first == 0x75, rest.count >= 5,
                let code = UInt16(String(decoding: rest.dropFirst().prefix(4), as: UTF16.self), radix: 16)
            {
                units.append(code)
                rest = rest.dropFirst(5)
            } else {
                units.append(unit)
            }
        }
        return String(validating: units, as: UTF16.self)
    }

    // MARK: What comes out

    private static func tokens(_ input: [UInt8], state: String, lastStartTag: String?) -> [String] {
        var tokenizer = HTMLTokenizer()
        tokenizer.contentTag = lastStartTag.map { HTMLTag(hash: $0.utf8.reduce(HTMLTag.emptyHash, HTMLTag.hash)) }
        var page = input
        switch state {
        case "RCDATA state": tokenizer.content = .characters
        case "RAWTEXT state": tokenizer.content = .literal
        case "Script data state": tokenizer.content = .script
        case "PLAINTEXT state": tokenizer.content = .plaintext
        case "CDATA section state":
            tokenizer.isForeign = true
            page = Array("<![CDATA[".utf8) + page
        default: break
        }
        var isContent = tokenizer.content != .data
        var result: [String] = []
        while let token = tokenizer.next(page.span) {
            append(parts(of: token, in: page, isContent: isContent), to: &result)
            isContent = false
        }
        return result
    }

    private static func parts(of token: HTMLToken, in page: [UInt8], isContent: Bool) -> [String] {
        switch token {
        case .characters(let range):
            return ["Character", characters(page, range, .text, nul: isContent ? "\u{FFFD}" : "\0")]
        case .literal(let range):
            return ["Character", characters(page, range, .literal, nul: isContent ? "\u{FFFD}" : "\0")]
        case .comment(let range): return ["Comment", text(page, range, .literal)]
        case .doctype(let range):
            let doctype = HTMLDoctype(page, range)
            let parts = [doctype.name, doctype.publicID, doctype.systemID].map { bytes in
                bytes.map { String(decoding: $0, as: UTF8.self) } ?? "null"
            }
            return ["DOCTYPE"] + parts + [doctype.forcesQuirks ? "false" : "true"]
        case .end(let tag): return ["EndTag", name(page, tag.name)]
        case .start(let tag):
            var cursor = HTMLAttributes(start: tag.name.upperBound, end: tag.whole.upperBound)
            var attributes: [(String, String)] = []
            while let next = cursor.next(page.span) {
                let name = name(page, next.name)
                if !attributes.contains(where: { $0.0 == name }) {
                    attributes.append((name, text(page, next.value, .attribute)))
                }
            }
            return ["StartTag", name(page, tag.name), sorted(attributes)] + (tag.isSelfClosing ? ["true"] : [])
        }
    }

    private static func name(_ page: [UInt8], _ range: Range<Int>) -> String {
        let lower = page[range].map(\.lowercased)
        return text(lower, 0..<lower.count, .literal)
    }

    private static func text(_ page: [UInt8], _ range: Range<Int>, _ kind: HTMLText.Kind) -> String {
        var out: [UInt8] = []
        HTMLText.append(page, range, to: &out, as: kind)
        return String(decoding: out, as: UTF8.self)
    }

    /// NUL is no business of the tokenizer's in data, where the tree leaves it out: here it is put back.
    private static func characters(
        _ page: [UInt8], _ range: Range<Int>, _ kind: HTMLText.Kind, nul: String
    ) -> String {
        var (out, start) = ("", range.lowerBound)
        for i in range where page[i] == 0 {
            out += text(page, start..<i, kind) + nul
            start = i + 1
        }
        return out + text(page, start..<range.upperBound, kind)
    }
}
