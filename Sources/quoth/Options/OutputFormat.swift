internal import ArgumentParser

/// What a command prints.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, jsonl, bench
}
