// swift-tools-version: 6.2
import PackageDescription

// Apart from the main package: only scripts/train-main-text.py needs it.
let package = Package(
    name: "blocks",
    dependencies: [.package(name: "quoth", path: "../..")],
    targets: [.executableTarget(name: "blocks", dependencies: [.product(name: "Quoth", package: "quoth")])]
)
