@testable import QuothPublish
@testable import QuothRecord

/// What clients send to the site: a line `METHOD target`, header lines `name: value`, an empty line, the body. Nothing may
/// crash; addresses that are read are written as what they are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRequest(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let end = bytes.indices.first { bytes[$0] == 0x0A && $0 + 1 < bytes.count && bytes[$0 + 1] == 0x0A } ?? bytes.count
    let lines = bytes[..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
    let first = String(decoding: lines.first ?? [], as: UTF8.self).split(separator: " ", maxSplits: 1)
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
        let pair = line.split(separator: 0x3A, maxSplits: 1)
        if pair.count == 2 {
            headers[String(decoding: pair[0], as: UTF8.self).lowercased()] = String(
                decoding: pair[1].drop { $0 == 0x20 }, as: UTF8.self)
        }
    }
    let body = end + 2 <= bytes.count ? Array(bytes[(end + 2)...]) : []
    let request = SiteRequest(
        method: first.first.map(String.init) ?? "GET", target: first.count > 1 ? String(first[1]) : "/",
        headers: headers, body: body, peer: "127.0.0.1")
    check(request)
    return 0
}

private func check(_ request: SiteRequest) {
    _ = (request.wantsData, request.origin, Cookie.secret(request), SameOrigin(request))
    _ = EntityTag.list(headers(request, "if-none-match"), holds: "\"0123456789abcdef\"")
    if let (route, twin) = SiteRoute.parse(request.path) { withExtendedLifetime((route, twin)) {} }
    let form = FormBody(request)
    _ = (form["name"], form.all("only"))
    _ = Multipart.parts(request.body, type: headers(request, "content-type"))
    if let draft = try? DraftBody(request), let capture = try? draft.capture() {
        precondition(!capture.origin.contains("/"), "A draft's name is a path.")
    }
    let fields = request.query
    precondition(FormFields(fields.text.dropFirst()) == fields, "Fields are others when they are read again.")
}

private func headers(_ request: SiteRequest, _ name: String) -> String { request.headers[name] ?? "" }
