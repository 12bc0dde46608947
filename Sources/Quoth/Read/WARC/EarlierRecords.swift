/// What a web archive held before a revisit record that refers to it.
///
/// Of each record only hashes of its names are kept, of the latest pages also the bytes, so that memory stays bounded.
struct EarlierRecords {
    /// What is known of an earlier record.
    enum Found {
        case captured(Capture)
        /// It was a page, and its bytes are no longer kept.
        case forgotten
        case passedOver
        case unknown
    }

    /// The records that are known by their names.
    private static let nameLimit = 1_000_000
    /// The bytes of pages that are kept.
    private static let byteLimit = 64 << 20
    private static let noPage = -1

    private var numbers: [Int: Int] = [:]
    private var pages: [Int: Capture] = [:]
    private var (firstPage, nextPage, bytes) = (0, 0, 0)

    /// Remembers a record, and the page that it held if it held one.
    mutating func remember(_ record: WARCRecord, _ page: Capture?) {
        let number = page == nil ? Self.noPage : nextPage
        if let page {
            pages[nextPage] = page
            nextPage += 1
            bytes += page.bytes.count
            while bytes > Self.byteLimit, firstPage < nextPage {
                bytes -= pages.removeValue(forKey: firstPage)?.bytes.count ?? 0
                firstPage += 1
            }
        }
        guard numbers.count < Self.nameLimit else { return }
        for name in Self.names(of: record) { numbers[name.hashValue] = number }
    }

    /// The earlier record called `name`.
    func find(_ name: String) -> Found {
        guard let number = numbers[name.hashValue] else { return .unknown }
        if number == Self.noPage { return .passedOver }
        return pages[number].map { .captured($0) } ?? .forgotten
    }

    /// The earlier record that `revisit` refers to: by its id, by its payload, by its address and time, by its address.
    func find(revisit: WARCRecord) -> Found {
        let address = revisit.fields["warc-refers-to-target-uri"] ?? revisit.target
        let time = revisit.fields["warc-refers-to-date"] ?? ""
        // The digest decides where there is one: the same address may have had other bytes in between.
        let byAddress = revisit.payloadDigest == nil ? [address.map { $0 + " " + time }, address] : []
        for name in [revisit.refersTo, revisit.payloadDigest?.lowercased()] + byAddress {
            guard let name else { continue }
            if case .unknown = find(name) { continue }
            return find(name)
        }
        return .unknown
    }

    private static func names(of record: WARCRecord) -> [String] {
        let timed = record.target.map { $0 + " " + (record.fields["warc-date"] ?? "") }
        return [record.id, record.payloadDigest?.lowercased(), timed, record.target].compactMap { $0 }
    }
}
