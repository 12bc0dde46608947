// swift-tools-version: 6.2
import PackageDescription

// Apart from the main package: built only with `--sanitize=fuzzer`, whose run-time library brings `main` along.
// A target a reader: Sources/fuzz-NAME with one `LLVMFuzzerTestOneInput`, and a line here.
let readers = ["html", "warc", "unpack", "feed", "mail", "word", "pdf", "query", "url", "request", "robots", "proof", "segment"]

let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "quoth", path: "..")],
    targets: [
        .target(name: "FuzzKit", dependencies: [.product(name: "Quoth", package: "quoth")])
    ]
        + readers.map {
            .executableTarget(
                name: "fuzz-\($0)",
                dependencies: ["FuzzKit"] + ["Quoth", "QuothRecord", "QuothPublish"].map { .product(name: $0, package: "quoth") },
                swiftSettings: [.unsafeFlags(["-parse-as-library"])]
            )
        }
)
