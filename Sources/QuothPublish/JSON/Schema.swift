/// The versions of the machine-readable output. Each grows by one with a change that a reader can notice.
public enum Schema {
    /// Of `check`.
    public static let check = "quoth/check@1"
    /// Of `trace`.
    public static let trace = "quoth/trace@1"
    /// Of `spread`.
    public static let spread = "quoth/spread@1"
    /// Of `quotes`.
    public static let quotes = "quoth/quotes@1"
    /// Of `extract`.
    public static let extract = "quoth/extract@1"
    /// Of `export`.
    public static let export = "quoth/export@1"
    /// Of the first line of `export --format proof --since`.
    public static let consistency = "quoth/consistency@1"
    /// Of `export --format proof`.
    public static let proof = "quoth/proof@1"
    /// Of `stats`.
    public static let stats = "quoth/stats@1"
    /// Of `verify`.
    public static let verify = "quoth/verify@1"
    /// Of `explain`.
    public static let explain = "quoth/explain@1"
    /// Of `search`.
    public static let search = "quoth/search@1"
    /// Of `diff`.
    public static let diff = "quoth/diff@1"
    /// Of `versions`.
    public static let versions = "quoth/versions@1"
    /// Of `who`.
    public static let who = "quoth/who@1"
}
