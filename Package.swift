// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "quoth",
    products: [
        .executable(name: "quoth", targets: ["quoth"]),
        .library(name: "Quoth", targets: ["Quoth"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // C libraries are linked as archives, so that the binary runs where they are not installed.
        .target(
            name: "CCharset",
            linkerSettings: [.linkedLibrary(":libuchardet.a"), .linkedLibrary("stdc++")]
        ),
        .target(
            name: "CCompress",
            linkerSettings: [":libz.a", ":libzstd.a", ":libbrotlidec.a", ":libbrotlicommon.a"].map {
                .linkedLibrary($0)
            }
        ),
        .target(name: "CExpat", linkerSettings: [.linkedLibrary(":libexpat.a")]),
        .target(name: "Quoth", dependencies: ["CCharset", "CCompress", "CExpat"]),
        .target(name: "CLinux"),
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary(":libsqlite3.a"), .linkedLibrary("m")]),
        .target(name: "CSodium", linkerSettings: [.linkedLibrary(":libsodium.a")]),
        // libcurl itself is loaded when something is fetched.
        .target(name: "CCurl"),
        .target(
            name: "CEvent",
            linkerSettings: [":libevent_extra.a", ":libevent_pthreads.a", ":libevent_core.a"].map { .linkedLibrary($0) }
        ),
        // pango and cairo are loaded when the first card is drawn.
        .target(name: "CCard"),
        .target(name: "QuothRecord", dependencies: ["Quoth", "CCompress", "CLinux", "CSQLite", "CSodium", "CCurl"]),
        .target(name: "QuothPublish", dependencies: ["Quoth", "QuothRecord", "CCard", "CEvent"]),
        .executableTarget(
            name: "quoth",
            dependencies: [
                "Quoth", "QuothRecord", "QuothPublish",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(name: "QuothTests", dependencies: ["Quoth"], exclude: ["Fixtures"]),
        .testTarget(name: "RecordTests", dependencies: ["QuothRecord", "Quoth", "CSQLite"]),
        .testTarget(
            name: "PublishTests", dependencies: ["QuothPublish", "QuothRecord", "Quoth"], exclude: ["Fixtures"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "quoth", "Quoth", "QuothRecord", "QuothPublish",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
    ]
)

// Fuzz/ is a package of its own: for it the modules that nobody else may import stand open.
if Context.environment["QUOTH_FUZZ"] != nil {
    package.products += ["QuothRecord", "QuothPublish"].map { .library(name: $0, targets: [$0]) }
}

// The same strict settings for every Swift target: a warning is an error, imports and existentials are spelt out.
let shims = ["CCharset", "CCompress", "CExpat", "CLinux", "CSQLite", "CSodium", "CCurl", "CCard", "CEvent"]
for target in package.targets where !shims.contains(target.name) {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .swiftLanguageMode(.v6),
            .treatAllWarnings(as: .error),
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("InternalImportsByDefault"),
        ]
}
