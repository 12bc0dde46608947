import Foundation
import Quoth
import Testing

@testable import QuothRecord

@Suite struct IntakeTests {
    /// A folder that is removed with the value.
    final class Folder {
        let path: String

        init(_ files: [String: String]) throws {
            path = NSTemporaryDirectory() + "quoth-intake-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for (name, text) in files {
                let file = path + "/" + name
                try FileManager.default.createDirectory(
                    atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: URL(filePath: file))
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    @Test func `a folder gives its files sorted by path, without hidden ones and page assets`() throws {
        let folder = try Folder([
            "b.html": "b", "a.txt": "a", "sub/c.md": "c", ".hidden/d.txt": "d", ".e.txt": "e", "b_files/style.css": "f",
        ])
        let intake = Intake([folder.path])
        #expect(intake.inputs.map { $0.path.dropFirst(folder.path.count + 1) } == ["a.txt", "b.html", "sub/c.md"])
        #expect(intake.inputs.map(\.name) == ["a", "b", "c"])
        #expect(intake.leftOut.isEmpty)
    }

    @Test func `files that share a name are told apart by their paths, then by their endings`() {
        let names = InputNames.named(["x/page.html", "y/page.html", "y/page.txt", "z/other.html", "-"]).map(\.name)
        #expect(names == ["x/page", "y/page.html", "y/page.txt", "other", "stdin"])
    }

    @Test(arguments: [
        ("notes.2015.03.txt", "notes.2015.03"), ("v1.0", "v1.0"), (".profile", ".profile"), ("a/b.tar", "b"),
        ("0001.html", "0001"), ("crawl.warc.gz", "crawl"), ("a.gz", "a"), ("no-ending", "no-ending"),
    ])
    func `a name loses its ending and nothing else`(path: String, name: String) {
        #expect(InputNames.named([path]).map(\.name) == [name])
    }

    @Test func `a pattern is expanded, and one that matches nothing is left out`() throws {
        let folder = try Folder(["one.txt": "1", "two.txt": "2", "three.md": "3"])
        let intake = Intake([folder.path + "/*.txt", folder.path + "/*.pdf"])
        #expect(intake.inputs.map(\.name) == ["one", "two"])
        #expect(intake.leftOut == [.noMatch(pattern: folder.path + "/*.pdf")])
    }

    @Test func `a file that is named twice is read once`() throws {
        let folder = try Folder(["one.txt": "1"])
        #expect(Intake([folder.path, folder.path + "/one.txt"]).inputs.count == 1)
    }

    @Test func `what can't be read is a row and the rest goes on`() throws {
        let folder = try Folder(["one.txt": "1"])
        let intake = Intake(["/no/such/file.txt", "https://example.org/page", folder.path])
        #expect(intake.inputs.map(\.name) == ["one"])
        #expect(
            intake.leftOut == [.notFound(path: "/no/such/file.txt"), .isURL(url: "https://example.org/page")])
    }

    @Test func `a folder without files is left out by name`() throws {
        let folder = try Folder([".hidden": ""])
        #expect(Intake([folder.path]).leftOut == [.emptyFolder(path: folder.path)])
    }

    @Test func `folders that link to each other are walked once`() throws {
        let folder = try Folder(["a/one.txt": "1"])
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/a/up", withDestinationPath: folder.path)
        #expect(Intake([folder.path]).inputs.count == 1)
    }

    @Test func `a file is loaded whole, and refused above the limit with its size`() throws {
        let text = String(repeating: "word ", count: 100_000)
        let folder = try Folder(["long.txt": text])
        let input = try #require(Intake([folder.path]).inputs.first)
        #expect(try Intake.capture(of: input, byteLimit: 500_000).bytes == Array(text.utf8))
        #expect(throws: IntakeError.tooLarge(path: input.path, bytes: 500_000, limit: 1000)) {
            try Intake.capture(of: input, byteLimit: 1000)
        }
    }

    @Test(arguments: [
        (IntakeError.notFound(path: "a.txt"), "a.txt"), (.isURL(url: "http://x.example"), "http://x.example"),
        (.tooLarge(path: "b", bytes: 7, limit: 5), "7"),
    ])
    func `each message names the input`(error: IntakeError, part: String) {
        #expect(error.description.contains(part))
    }
}
