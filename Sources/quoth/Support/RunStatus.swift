/// What the process tells its caller.
enum RunStatus: Int32 {
    case fine = 0
    /// Nothing useful came out.
    case error = 1
    /// The run found what `--fail-on` names; for `trace`, nothing.
    case found = 2
    /// Some inputs were left out.
    case partial = 3
    case refused = 4
    case damaged = 5
    case usage = 64
    case interrupted = 130
}
