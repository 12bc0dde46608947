/// Writes labels of host names in ASCII (RFC 3492).
enum Punycode {
    /// The bytes that a label may have.
    private static let limit = 63

    /// `label` as `xn--…`; `nil` if it is too long for a host name.
    /// - Complexity: O(*n*²) in the code points, of which there are at most 63.
    static func encoded(_ label: [Unicode.Scalar]) -> String? {
        guard label.count <= limit else { return nil }
        var out = label.filter(\.isASCII).map { UInt8($0.value) }
        let basic = out.count
        if basic > 0 { out.append(UInt8(ascii: "-")) }
        var (n, delta, bias, handled): (UInt32, Int, Int, Int) = (128, 0, 72, basic)
        while handled < label.count {
            guard let next = label.lazy.map(\.value).filter({ $0 >= n }).min() else { return nil }
            delta += Int(next - n) * (handled + 1)
            n = next
            for scalar in label {
                if scalar.value < n { delta += 1 }
                guard scalar.value == n else { continue }
                append(delta, bias, to: &out)
                bias = adapted(delta, handled + 1, isFirst: handled == basic)
                (delta, handled) = (0, handled + 1)
            }
            (delta, n) = (delta + 1, n + 1)
        }
        return out.count + 4 <= limit ? "xn--" + String(decoding: out, as: UTF8.self) : nil
    }

    /// A number in digits of a variable base (section 3.3).
    private static func append(_ delta: Int, _ bias: Int, to out: inout [UInt8]) {
        var (q, k) = (delta, 36)
        while true {
            let t = min(26, max(1, k - bias))
            if q < t { break }
            out.append(digit(t + (q - t) % (36 - t)))
            q = (q - t) / (36 - t)
            k += 36
        }
        out.append(digit(q))
    }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }

    private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30) }
}
