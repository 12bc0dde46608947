/// Keeps scripts of documents that are sources again and again, by keys that its user gives them.
package final class ScriptCache {
    /// With so many units all are forgotten: some ten megabytes.
    private static let limit = 100_000

    private var scripts: [Int: Script] = [:]
    private var units = 0

    /// An empty cache.
    package init() {}

    /// The script under `key`, or else the one that `make` makes.
    func script(_ key: Int, _ make: () -> Script) -> Script {
        if let known = scripts[key] { return known }
        let script = make()
        if units + script.units.count > Self.limit {
            scripts.removeAll()
            units = 0
        }
        scripts[key] = script
        units += script.units.count
        return script
    }
}
