@testable import QuothRecord

/// URLs, hosts, addresses of machines and of mail. What is taken is written so that it is taken again, as the same; and no
/// way of writing an address inside leads past the policy.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzURL(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let text = String(decoding: bytes, as: UTF8.self)
    check(text)
    check("http://" + text)
    check("https://site.example/" + text)
    _ = IPAddress(text).map { address in precondition(IPAddress("\(address)") == address, "An address is another one.") }
    if let mail = try? MailAddress(text) { precondition(try! MailAddress(mail.text) == mail, "A mail address is another.") }
    if let key = DocumentKey.address(text) { precondition(DocumentKey.address(key) == key, "\(key) is no key of itself.") }
    _ = AddressPolicy.Allowance(text)
    _ = URLTarget.normalized(bytes)
    return 0
}

private func check(_ text: String) {
    guard let url = try? WebURL(text) else { return }
    let written = "\(url)"
    precondition(written.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(written) is not plain.")
    guard let again = try? WebURL(written) else { preconditionFailure("\(written) is refused.") }
    precondition(again == url, "\(written) is another one: \(again).")
    if case .name(let name) = url.host {
        precondition(IPAddress(name) == nil, "\(name) is a name that is an address.")
    }
}
