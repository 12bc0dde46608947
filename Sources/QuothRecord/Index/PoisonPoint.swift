internal import Glibc
public import Quoth

/// Lets a test end the process by what it reads, as a fault in a reader would.
///
/// The environment variable `QUOTH_POISON` is `crash:WORDS`, `loop:WORDS` or `memory:WORDS`: what happens when a capture is
/// read that has these words; with `judge-crash:WORDS` and `judge-loop:WORDS`, when a text that has them is judged, or
/// another one against it. Where it isn't set, nothing is looked for.
public enum PoisonPoint {
    private static let named: (kind: String, words: [UInt8])? = getenv("QUOTH_POISON").flatMap { value in
        let parts = String(cString: value).split(separator: ":", maxSplits: 1)
        return parts.count == 2 ? (String(parts[0]), Array(parts[1].utf8)) : nil
    }

    /// Ends the process if `capture` is the one.
    public static func reach(_ capture: Capture) {
        guard let (kind, words) = named, !kind.hasPrefix("judge-"), contains(capture.bytes, words) else { return }
        end(kind)
    }

    /// Ends the process if it is for the text of `document` that it is to be ended.
    static func judge(_ document: Document) {
        guard let (kind, words) = named, kind.hasPrefix("judge-"), contains(document.text.utf8, words) else { return }
        end(String(kind.dropFirst("judge-".utf8.count)))
    }

    private static func end(_ kind: String) {
        switch kind {
        case "crash": abort()
        case "loop": while true { sched_yield() }
        case "memory":
            var hoard: [[UInt8]] = []
            while hoard.count >= 0 { hoard.append([UInt8](repeating: 1, count: 1 << 26)) }
        default: return
        }
    }

    private static func contains(_ bytes: [UInt8], _ words: [UInt8]) -> Bool {
        bytes.indices.dropLast(max(0, words.count - 1)).contains { bytes[$0...].starts(with: words) }
    }
}
