import Foundation
import Testing

/// The table in ARCHITECTURE.md: what each module may import.
@Suite struct ArchitectureTests {
    static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct Module: CustomTestStringConvertible, Sendable {
        let name: String, mayImport: Set<String>
        var testDescription: String { name }
    }

    static let modules = [
        Module(name: "Quoth", mayImport: ["FoundationEssentials", "Glibc", "CCharset", "CCompress", "CExpat"]),
        Module(
            name: "QuothRecord",
            mayImport: [
                "FoundationEssentials", "Glibc", "CCompress", "CLinux", "CSQLite", "CSodium", "CCurl", "Quoth",
                "Synchronization",
            ]),
        Module(
            name: "QuothPublish",
            mayImport: [
                "Dispatch", "FoundationEssentials", "Glibc", "CCard", "CEvent", "Quoth", "QuothRecord",
                "Synchronization",
            ]),
        Module(
            name: "quoth",
            mayImport: ["FoundationEssentials", "Glibc", "Quoth", "QuothRecord", "QuothPublish", "ArgumentParser"]),
    ]

    @Test(arguments: modules)
    func `a module imports only what the table allows`(module: Module) throws {
        let files = try Self.swiftFiles(of: module.name)
        #expect(!files.isEmpty, "no sources in Sources/\(module.name)")
        for file in files {
            for imported in Self.imports(in: try String(contentsOf: file, encoding: .utf8)) {
                #expect(module.mayImport.contains(imported), "\(file.lastPathComponent) imports \(imported)")
            }
        }
    }

    @Test func `every Swift module under Sources stands in the table`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.package.path + "/Sources")
        let swift = try folders.filter { try !Self.swiftFiles(of: $0).isEmpty }
        #expect(Set(swift) == Set(Self.modules.map(\.name)))
    }

    @Test func `imports are read with their access level, attribute and kind`() {
        let text = "public import A\n@testable internal import B\nimport struct C.D\n// import E\nlet important = 1\n"
        #expect(Self.imports(in: text) == ["A", "B", "C"])
    }

    @Test(arguments: ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/accuracy.md"])
    func `every link to a file leads somewhere`(page: String) throws {
        let url = Self.package.appending(path: page)
        let text = try String(contentsOf: url, encoding: .utf8)
        for target in Self.links(in: text) where !target.isEmpty && !target.contains("://") {
            let path = url.deletingLastPathComponent().appending(path: target).path
            #expect(FileManager.default.fileExists(atPath: path), "\(page) links to \(target)")
        }
    }

    @Test func `links are read without their anchors`() {
        #expect(
            Self.links(in: "see [a](b/c.md#d), [e](#f) and [g](https://h.example)") == [
                "b/c.md", "", "https://h.example",
            ])
    }

    /// The Swift files under `Sources/MODULE`, whatever the depth.
    private static func swiftFiles(of module: String) throws -> [URL] {
        let root = package.appending(path: "Sources/\(module)")
        return try FileManager.default.subpathsOfDirectory(atPath: root.path)
            .filter { $0.hasSuffix(".swift") }.map { root.appending(path: $0) }
    }

    /// The modules that a source file imports.
    private static func imports(in source: String) -> [String] {
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        return source.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
                words[..<at].allSatisfy({
                    $0.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains($0)
                })
            else { return nil }
            let name = kinds.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
            return name.split(separator: ".").first.map(String.init)
        }
    }

    /// The targets of Markdown links, without what follows a `#`.
    private static func links(in text: String) -> [String] {
        text.components(separatedBy: "](").dropFirst()
            .map { String($0.prefix { $0 != ")" && $0 != "#" }) }
    }
}
