import Testing

@testable import QuothRecord

@Suite struct WebURLTests {
    @Test(arguments: [
        ("http://u_qe?#f\u{1}", "https://u_qe/"),
        ("https://quay.example?utm_source=x#a\u{7F}b", "https://quay.example/"),
        ("http://Quay.example/a#\u{0}", "https://quay.example/a"),
    ])
    func `an address with a fragment that no address has is known as the same without it`(text: String, key: String) {
        #expect(DocumentKey.address(text) == key && DocumentKey.address(key) == key)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let text: String, canonical: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "http://ferry.example", canonical: "http://ferry.example/"),
        Case(text: "HTTPS://Ferry.EXAMPLE:443/A?b#c", canonical: "https://ferry.example/A?b"),
        Case(text: "http://ferry.example:8080/", canonical: "http://ferry.example:8080/"),
        Case(text: "http://ferry.example/%7eanna/%c3%a9/%2f", canonical: "http://ferry.example/~anna/%C3%A9/%2F"),
        Case(text: "http://ferry.example/a/./b/../c", canonical: "http://ferry.example/a/c"),
        Case(text: "http://ferry.example/a/%2e%2E/../../b/..", canonical: "http://ferry.example/"),
        Case(text: "http://ferry.example/é b", canonical: "http://ferry.example/%C3%A9%20b"),
        Case(text: "http://[2001:DB8:0:0:1:0:0:1]/", canonical: "http://[2001:db8::1:0:0:1]/"),
        Case(text: "http://bücher.example/", canonical: "http://xn--bcher-kva.example/"),
        Case(text: "http://BÜCHER.example/", canonical: "http://xn--bcher-kva.example/"),
        Case(text: "http://ferry.example?x", canonical: "http://ferry.example/?x"),
    ])
    func `an address has one canonical form, which is its own`(_ c: Case) throws {
        let url = try WebURL(c.text)
        #expect(url.description == c.canonical)
        #expect(try WebURL(url.description) == url)
    }

    @Test(arguments: [
        Case(text: "http://ferry.example/a?utm_source=x&id=3&fbclid=y", canonical: "https://ferry.example/a?id=3"),
        Case(text: "https://ferry.example/a?utm_source=x#part", canonical: "https://ferry.example/a"),
        Case(text: "http://ferry.example/a?", canonical: "https://ferry.example/a"),
        Case(text: "http://ferry.example:8080/a", canonical: "https://ferry.example:8080/a"),
    ])
    func `the key of a document leaves out where a reader came from`(_ c: Case) throws {
        #expect(try WebURL(c.text).key == c.canonical)
    }

    /// The examples of RFC 3986, section 5.4, as far as they are of the web.
    @Test(arguments: [
        ("g", "/b/c/g"), ("./g", "/b/c/g"), ("g/", "/b/c/g/"), ("/g", "/g"), ("?y", "/b/c/d;p?y"), ("g?y", "/b/c/g?y"),
        ("#s", "/b/c/d;p?q"), ("g#s", "/b/c/g"), (";x", "/b/c/;x"), ("", "/b/c/d;p?q"), (".", "/b/c/"), ("./", "/b/c/"),
        ("..", "/b/"), ("../", "/b/"), ("../g", "/b/g"), ("../..", "/"), ("../../g", "/g"), ("../../../g", "/g"),
        ("/./g", "/g"), ("/../g", "/g"), ("g.", "/b/c/g."), ("..g", "/b/c/..g"), ("./../g", "/b/g"),
        ("g;x=1/../y", "/b/c/y"),
        ("g?y/../x", "/b/c/g?y/../x"),
    ])
    func `references are resolved as the standard says`(reference: String, target: String) throws {
        let base = try WebURL("http://a/b/c/d;p?q")
        #expect(try base.resolving(reference).description == "http://a" + target)
        #expect(try base.resolving("//g").description == "http://g/")
    }

    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1"), ("::", "::"), ("::1", "::1"), ("1::", "1::"), ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
        ("::ffff:1.2.3.4", "::ffff:102:304"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
        ("0:1:0:1:0:1:0:1", "0:1:0:1:0:1:0:1"),
        ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
    ])
    func `network addresses are read and written`(text: String, written: String) {
        #expect(IPAddress(text).map { "\($0)" } == written)
    }

    @Test(arguments: [
        "", "1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.256", "1.2.3.+4", ":", ":::", "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1::2::3", "12345::", "::g", "1:2:3:4:5:6:7:8::", "::1.2.3", "1.2.3.4::", ":1::2", "1::2:", "::+1", "::1%lo",
    ])
    func `what is no network address is none`(text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test func `ranges hold what begins as they do, bit by bit`() throws {
        for (text, inside, outside) in [
            ("10.0.0.0/8", "10.255.0.1", "11.0.0.0"), ("172.16.0.0/12", "172.31.255.255", "172.32.0.0"),
            ("fe80::/10", "febf::1", "fec0::"), ("1.2.3.4", "1.2.3.4", "1.2.3.5"), ("0.0.0.0/0", "9.9.9.9", "::1"),
        ] {
            let range = try #require(AddressRange(text))
            let (member, stranger) = (try #require(IPAddress(inside)), try #require(IPAddress(outside)))
            #expect(range.contains(member) && !range.contains(stranger))
        }
        #expect(AddressRange("10.0.0.1/8") == nil && AddressRange("10.0.0.0/33") == nil && AddressRange("x") == nil)
    }

    @Test(arguments: [
        ("10.1.2.3", 80, true), ("10.1.2.3", 8080, false), ("127.0.0.1", 8080, true), ("127.0.0.1", 80, false),
        ("::1", 8080, true), ("fd12::1", 443, true), ("10.2.2.3", 80, false), ("8.8.8.8", 80, true),
        ("8.8.8.8", 22, false),
    ])
    func `what is allowed besides is allowed on its port`(address: String, port: UInt16, isFine: Bool) throws {
        var policy = AddressPolicy()
        policy.allowances = ["10.1.0.0/16", "127.0.0.1:8080", "[::1]:8080", "fd12::/16"]
            .compactMap { AddressPolicy.Allowance($0) }
        #expect(policy.allowances.count == 4)
        let place = try #require(IPAddress(address))
        #expect((policy.refusal(of: place, port: port) == nil) == isFine)
    }

    /// The samples of RFC 3492, section 7.1, that have lower-case letters only, and some of our own.
    @Test(arguments: [
        ("bücher", "xn--bcher-kva"), ("münchen", "xn--mnchen-3ya"), ("пример", "xn--e1afmkfd"),
        ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"), ("ü", "xn--tda"),
    ])
    func `names beyond ASCII are written in ASCII`(name: String, ascii: String) throws {
        #expect(try WebURL("http://\(name).example/").hostText == ascii + ".example")
    }
}
