internal import ArgumentParser

/// When colour is used.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never

    /// Whether `console` is written to in colour: <https://no-color.org>, <https://bixense.com/clicolors/>.
    func isOn(_ console: Console) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            let environment = console.environment
            if let value = environment["NO_COLOR"], !value.isEmpty { return false }
            if let value = environment["CLICOLOR_FORCE"], !value.isEmpty, value != "0" { return true }
            return console.outIsTerminal && environment["TERM"] != "dumb"
        }
    }
}
