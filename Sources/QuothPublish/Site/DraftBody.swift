internal import Quoth

/// The draft that a request brings: a field or a file of a form, or the body itself.
struct DraftBody {
    private let request: SiteRequest

    /// - Throws: ``SiteError/foreign`` where a page of another site had a browser send it.
    init(_ request: SiteRequest) throws(SiteError) {
        // A draft changes nothing, so a program needs not say who it is.
        switch SameOrigin(request) {
        case .own, .unsaid: break
        case .foreign, .hidden: throw .foreign
        }
        self.request = request
    }

    /// The draft as a capture; `nil` if there is nothing in it.
    /// - Throws: ``SiteError/mediaType(_:)`` for a body that is neither a form nor a text.
    func capture() throws(SiteError) -> Capture? {
        let type = request.headers["content-type"] ?? ""
        let essence = type.prefix { $0 != ";" && $0 != " " }.lowercased()
        switch essence {
        case "multipart/form-data":
            let parts = Multipart.parts(request.body, type: type)
            if let file = parts.first(where: { $0.name == "file" && !$0.bytes.isEmpty }) {
                return Capture(name: "draft", origin: Self.name(file.file), bytes: file.bytes)
            }
            return text(parts.first { $0.name == "draft" }?.bytes ?? [])
        case "application/x-www-form-urlencoded":
            return text(Array((FormFields(String(decoding: request.body, as: UTF8.self)[...])["draft"] ?? "").utf8))
        case "text/plain", "text/markdown": return text(request.body)
        case "text/html":
            return request.body.isEmpty ? nil : Capture(name: "draft", origin: "draft.html", bytes: request.body)
        default: throw .mediaType(essence)
        }
    }

    /// What was pasted is a text, whatever it begins with.
    private func text(_ bytes: [UInt8]) -> Capture? {
        guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
        return Capture(name: "draft", origin: "draft.md", bytes: bytes, mediaType: "text/markdown", charset: "utf-8")
    }

    /// The last part of a file's name: where it lay is nobody's business.
    private static func name(_ name: String?) -> String {
        name?.split { $0 == "/" || $0 == "\\" }.last.map { String($0.prefix(100)) } ?? "draft"
    }
}
