// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nothing of it is built or shipped with the product.
let package = Package(
    name: "speaker-features",
    dependencies: [.package(name: "quoth", path: "../..")],
    targets: [
        .executableTarget(name: "speaker-features", dependencies: [.product(name: "Quoth", package: "quoth")]),
        .executableTarget(name: "report-features", dependencies: [.product(name: "Quoth", package: "quoth")]),
        .executableTarget(name: "turn-features", dependencies: [.product(name: "Quoth", package: "quoth")]),
    ]
)
