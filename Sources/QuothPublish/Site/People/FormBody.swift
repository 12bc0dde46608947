/// The fields that a form sent in the body of a request.
struct FormBody {
    private let fields: FormFields

    /// Of another media type than `application/x-www-form-urlencoded` none.
    /// - Complexity: O(*n*) in the bytes.
    init(_ request: SiteRequest) {
        let type = request.headers["content-type"]?.lowercased() ?? ""
        guard type.hasPrefix("application/x-www-form-urlencoded") else {
            fields = FormFields()
            return
        }
        fields = FormFields(String(decoding: request.body, as: UTF8.self)[...])
    }

    /// The first value that `name` has; `nil` if there is none, or nothing in it.
    subscript(name: String) -> String? { fields[name] }

    /// All values that `name` has.
    func all(_ name: String) -> [String] { fields.all(name) }
}
