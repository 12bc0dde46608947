/// The version of the machine-readable output. It grows by one with every change that a reader can notice.
public enum Schema {
    /// The name that stands in each JSON answer of `check`.
    public static let check = "quoth/check@1"
}
