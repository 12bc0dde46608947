internal import Glibc
internal import Quoth

/// The time of day, which the engine does not know.
package enum Clock {
    /// The seconds since the start of 1970 in UTC.
    package static var now: Int { time(nil) }

    /// A second counted from the start of 1970, as ISO 8601 in UTC.
    package static func iso(_ second: Int) -> String { TimeSpan.iso(second) }
}
