// swift-tools-version: 6.2
import PackageDescription

// Apart from the main package: only the scripts here need it.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "quoth", path: "..")],
    targets: [.executableTarget(name: "visible-text", dependencies: [.product(name: "Quoth", package: "quoth")])]
)
