/// Addresses that must not be fetched. `PORT` is the port of a server on this machine that must not hear of it.
enum HostileURLs {
    /// Other ways to write this machine's address, and names that lead to it.
    static let direct = """
        http://127.0.0.1:PORT/
        http://127.0.0.1.:PORT/
        http://127.0.0.2:PORT/
        http://127.255.255.254:PORT/
        http://127.1:PORT/
        http://127.0.1:PORT/
        http://127.000.000.001:PORT/
        http://127.0.0.01:PORT/
        http://0127.0.0.1:PORT/
        http://0177.0.0.1:PORT/
        http://0177.0.0.01:PORT/
        http://0x7f.0.0.1:PORT/
        http://0x7f.0x0.0x0.0x1:PORT/
        http://0x7f000001:PORT/
        http://0X7F000001:PORT/
        http://0x7f.1:PORT/
        http://2130706433:PORT/
        http://017700000001:PORT/
        http://00000000000000000000177.1:PORT/
        http://127.0.0.1.5:PORT/
        http://127.0.0:PORT/
        http://0:PORT/
        http://0.0.0.0:PORT/
        http://0.1.2.3:PORT/
        http://00.00.00.00:PORT/
        http://256.0.0.1:PORT/
        http://4294967296:PORT/
        http://127.0.0.1%00.ferry.example:PORT/
        http://127.0.0.1%2eferry.example:PORT/
        http://%31%32%37.0.0.1:PORT/
        http://%6c%6f%63%61%6c%68%6f%73%74:PORT/
        http://127。0。0。1:PORT/
        http://127．0．0．1:PORT/
        http://127｡0｡0｡1:PORT/
        http://①②⑦.⓪.⓪.①:PORT/
        http://１２７.0.0.1:PORT/
        http://loop。example:PORT/
        http://ⓛoop.example:PORT/
        http://lo\u{AD}op.example:PORT/
        http://lo\u{200D}op.example:PORT/
        http://lo\u{200B}op.example:PORT/
        http://loopſ.example:PORT/
        http://straße.example:PORT/
        http://loop\u{301}.example:PORT/
        http://\u{212A}iosk.example:PORT/
        http://[::1]:PORT/
        http://[0:0:0:0:0:0:0:1]:PORT/
        http://[0000:0000:0000:0000:0000:0000:0000:0001]:PORT/
        http://[::]:PORT/
        http://[::127.0.0.1]:PORT/
        http://[::ffff:127.0.0.1]:PORT/
        http://[::ffff:7f00:1]:PORT/
        http://[::FFFF:7F00:0001]:PORT/
        http://[0:0:0:0:0:ffff:7f00:1]:PORT/
        http://[::ffff:0:7f00:1]:PORT/
        http://[64:ff9b::7f00:1]:PORT/
        http://[64:ff9b::127.0.0.1]:PORT/
        http://[64:ff9b:1::7f00:1]:PORT/
        http://[2002:7f00:1::]:PORT/
        http://[2002:7f00:0001::1]:PORT/
        http://[2001:0:7f00:1::]:PORT/
        http://[2001:db8::1]:PORT/
        http://[2001:2::1]:PORT/
        http://[3fff::1]:PORT/
        http://[5f00::1]:PORT/
        http://[100::1]:PORT/
        http://[fc00::1]:PORT/
        http://[fd00:ec2::254]:PORT/
        http://[fe80::1]:PORT/
        http://[fe80::1%25lo]:PORT/
        http://[fe80::1%lo]:PORT/
        http://[::1%25lo]:PORT/
        http://[::1%lo]:PORT/
        http://[fec0::1]:PORT/
        http://[ff02::1]:PORT/
        http://[ff0e::1]:PORT/
        http://[4000::1]:PORT/
        http://[::1:PORT/
        http://::1:PORT/
        http://[::1]x:PORT/
        http://[::1].ferry.example:PORT/
        http://[127.0.0.1]:PORT/
        http://[v1.7f00]:PORT/
        http://[:::1]:PORT/
        http://[1::2::3]:PORT/
        http://[::00001]:PORT/
        http://[]:PORT/
        http://10.0.0.1:PORT/
        http://10.255.255.255:PORT/
        http://100.64.0.1:PORT/
        http://100.100.100.200:PORT/
        http://100.127.255.255:PORT/
        http://168.63.129.16:PORT/
        http://169.254.0.1:PORT/
        http://169.254.169.254:PORT/latest/meta-data/
        http://0xA9FEA9FE:PORT/
        http://2852039166:PORT/
        http://[::ffff:169.254.169.254]:PORT/
        http://172.16.0.1:PORT/
        http://172.31.255.255:PORT/
        http://192.0.0.192:PORT/
        http://192.0.2.1:PORT/
        http://192.88.99.1:PORT/
        http://192.168.0.1:PORT/
        http://198.18.0.1:PORT/
        http://198.19.255.255:PORT/
        http://198.51.100.1:PORT/
        http://203.0.113.1:PORT/
        http://224.0.0.1:PORT/
        http://239.255.255.250:PORT/
        http://240.0.0.1:PORT/
        http://255.255.255.255:PORT/
        http://loop.example:PORT/
        http://LOOP.Example:PORT/
        http://loop.example.:PORT/
        http://loop6.example:PORT/
        http://mapped.example:PORT/
        http://mixed.example:PORT/
        http://mixed6.example:PORT/
        http://metadata.example:PORT/
        http://office.example:PORT/
        http://many.example:PORT/
        http://nat64.example:PORT/
        http://zero.example:PORT/
        http://multicast.example:PORT/
        http://localhost:PORT/
        http://ferry.example@127.0.0.1:PORT/
        http://ferry.example:80@127.0.0.1:PORT/
        http://127.0.0.1:PORT@ferry.example/
        http://@127.0.0.1:PORT/
        http://:@127.0.0.1:PORT/
        http://user:word@loop.example:PORT/
        http://ferry.example%40127.0.0.1:PORT/
        http://ferry.example\\@127.0.0.1:PORT/
        http://127.0.0.1:PORT\\@ferry.example/
        http:\\\\127.0.0.1:PORT\\
        http:/\\127.0.0.1:PORT/
        http://127.0.0.1:PORT\\
        http:127.0.0.1:PORT/
        http:/127.0.0.1:PORT/
        http:///127.0.0.1:PORT/
        //127.0.0.1:PORT/
        127.0.0.1:PORT/
        http://127.0.0.1\t:PORT/
        http://127.0.\t0.1:PORT/
        ht\ttp://127.0.0.1:PORT/
        http://loop.example:PORT/\r\nHost: other.example
        http://loop.example:PORT/ HTTP/1.1\r\nX: y
        http://lo\rop.example:PORT/
        http://loop.example\u{0}:PORT/
        http://loop.example\u{7F}:PORT/
        \u{1}http://127.0.0.1:PORT/
         http://127.0.0.1:PORT/
        http:// 127.0.0.1:PORT/
        http://127.0.0.1 :PORT/
        http://loop.example :PORT/
        http://<127.0.0.1>:PORT/
        http://{loop}.example:PORT/
        http://loop,example:PORT/
        http://loop..example:PORT/
        http://.loop.example:PORT/
        http://-loop.example:PORT/
        http://127.0.0.1:PORT:80/
        http://127.0.0.1:+PORT/
        http://127.0.0.1:0PORT/
        http://127.0.0.1:0x50/
        http://127.0.0.1:65617/
        http://127.0.0.1:-1/
        http://127.0.0.1: PORT/
        http://127.0.0.1:PORT;/
        http://loop.example:22/
        http://loop.example:25/
        http://loop.example:6379/
        https://127.0.0.1:PORT/
        https://loop.example:PORT/
        https://[::1]:PORT/
        hTTp://127.0.0.1:PORT/
        file:///etc/hostname
        file://127.0.0.1/etc/hostname
        gopher://127.0.0.1:PORT/_GET%20/
        ftp://127.0.0.1:PORT/
        dict://127.0.0.1:PORT/stat
        ldap://127.0.0.1:PORT/
        telnet://127.0.0.1:PORT/
        smb://127.0.0.1:PORT/x
        tftp://127.0.0.1:PORT/x
        ws://127.0.0.1:PORT/
        data:text/html,ferry
        jar:http://127.0.0.1:PORT/!/
        javascript:fetch('http://127.0.0.1:PORT/')
        view-source:http://127.0.0.1:PORT/
        unix:/var/run/service.sock
        http+unix://%2Fvar%2Frun%2Fservice.sock/
        http://unix:/var/run/service.sock:/
        about:blank
        """.split(separator: "\n").map(String.init)

    /// What `Location` fields say that lead away.
    static let redirects = [
        "http://127.0.0.1:PORT/", "//127.0.0.1:PORT/", "http://loop.example:PORT/", "http://[::1]:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/", "http://2130706433:PORT/", "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/", "https://mixed.example:PORT/", "file:///etc/hostname", "gopher://127.0.0.1:PORT/_x",
        "http://ferry.example@127.0.0.1:PORT/", "http:\\\\127.0.0.1:PORT/", "/\\127.0.0.1:PORT/", "\\\\127.0.0.1:PORT/",
        "http://127.0.0.1:PORT/\u{9}x", "http://office.example:PORT/", "http://0x7f.1:PORT/", "http:/127.0.0.1:PORT/",
        "data:text/html,ferry",
    ]

    /// What the stub name server answers.
    static let names: [String: [String]] = [
        "loop.example": ["127.0.0.1"], "loop6.example": ["::1"], "mapped.example": ["::ffff:127.0.0.1"],
        "mixed.example": ["8.8.8.8", "127.0.0.1"], "mixed6.example": ["2600::1", "8.8.8.8", "::1"],
        "metadata.example": ["169.254.169.254"], "office.example": ["192.168.7.7"],
        "many.example": ["8.8.8.8", "8.8.4.4", "1.1.1.1", "10.0.0.1"], "nat64.example": ["64:ff9b::7f00:1"],
        "zero.example": ["0.0.0.0"], "multicast.example": ["224.0.0.251"], "localhost": ["127.0.0.1", "::1"],
    ]

}
