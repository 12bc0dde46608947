internal import CExpat

/// An XML document as a flat list of nodes, as far as it is well-formed and not too large.
///
/// Names are `prefix:local`, with the usual prefix of the namespaces that feeds and office documents use, whatever prefix
/// the document gives them. Nesting costs no stack, however deep it is.
struct XMLTree: Sendable {
    /// The nodes and attributes that are read; an office document of 300 pages has some hundred thousand.
    static let nodeLimit = 1 << 20
    /// How deep elements may stand in each other.
    static let depthLimit = 512
    /// The different names that elements and attributes may have.
    static let nameLimit = 1 << 12

    /// An element, or a run of characters. Twenty bytes, since a document may have one for each four of its own.
    struct Node: Sendable {
        /// The place of an element's name in the tree's list; -1 for characters.
        fileprivate var name: Int32
        fileprivate var rangeStart: Int32
        fileprivate var rangeEnd: Int32
        fileprivate var parentIndex: Int32
        fileprivate var endIndex: Int32

        /// Whether it is a run of characters.
        var isText: Bool { name < 0 }
        /// The attributes of an element, a range of ``XMLTree/attributes``.
        var attributes: Range<Int> { isText ? 0..<0 : Int(rangeStart)..<Int(rangeEnd) }
        /// The characters, a range of the tree's bytes.
        var text: Range<Int> { isText ? Int(rangeStart)..<Int(rangeEnd) : 0..<0 }
        /// The index of the element it stands in, -1 at the top.
        var parent: Int { Int(parentIndex) }
        /// The index behind its last descendant.
        var end: Int { Int(endIndex) }
    }

    /// An attribute of an element.
    struct Attribute: Sendable {
        fileprivate var name: Int32
        private var start: Int32
        private var end: Int32

        fileprivate init(name: Int32, value: Range<Int>) {
            (self.name, start, end) = (name, Int32(value.lowerBound), Int32(value.upperBound))
        }

        /// The value, a range of the tree's bytes.
        var value: Range<Int> { Int(start)..<Int(end) }
    }

    /// The nodes in document order, each element before what stands in it.
    private(set) var nodes: [Node] = []
    private(set) var attributes: [Attribute] = []
    /// The characters and the values of attributes.
    private(set) var bytes: [UInt8] = []
    private var names: [String] = []
    /// Where the document is not well-formed, or too large, and is not read any further: a byte of the text that was given.
    private(set) var failureOffset: Int?
    /// Whether it is not read any further for its size: nodes, depth, names, or the length of a tag.
    private(set) var isTooLarge = false

    /// Reads `text`, which is UTF-8 of at most 2 GiB, up to `nodeLimit` nodes and attributes.
    /// - Complexity: O(*n*) in the bytes.
    init(_ text: [UInt8], nodeLimit: Int = Self.nodeLimit) {
        let end = XMLTokens.readableEnd(of: text)
        text.withUnsafeBufferPointer { input in
            guard let base = input.baseAddress, let reader = cexpat_open(base, end) else {
                failureOffset = 0
                return
            }
            defer { cexpat_close(reader) }
            read(reader, nodeLimit: nodeLimit)
        }
        if end < text.count { (failureOffset, isTooLarge) = (min(failureOffset ?? end, end), true) }
    }

    private mutating func read(_ reader: OpaquePointer, nodeLimit: Int) {
        var reading = Reading()
        var piece = cexpat_piece()
        while true {
            let status = Int(cexpat_next(reader, &piece))
            take(piece, &reading)
            if status == cexpat_whole { break }
            isTooLarge =
                nodes.count + attributes.count > nodeLimit || reading.open.count > Self.depthLimit
                || names.count > Self.nameLimit
            if status == cexpat_broken || isTooLarge {
                failureOffset = cexpat_offset(reader)
                break
            }
        }
        for node in reading.open { nodes[Int(node)].endIndex = Int32(nodes.count) }
    }

    // MARK: Building

    /// What is known while a document is read.
    private struct Reading {
        var prefixes = XMLNames()
        var places: [String: Int32] = [:]
        /// The elements that are open.
        var open: [Int32] = []
        /// Whether characters came last, so that more of them belong to them.
        var isInText = false
    }

    private mutating func take(_ piece: cexpat_piece, _ reading: inout Reading) {
        let events = UnsafeBufferPointer(start: piece.events, count: piece.events == nil ? 0 : piece.count)
        let source = UnsafeBufferPointer(start: piece.bytes, count: piece.bytes == nil ? 0 : piece.byte_count)
        var i = 0
        while i < events.count {
            let event = events[i]
            i += 1
            let first = source[Int(event.first)..<Int(event.first + event.first_count)]
            switch Int(event.kind) {
            case cexpat_start:
                let start = i
                while i < events.count, Int(events[i].kind) == cexpat_attribute { i += 1 }
                begin(first, events[start..<i], source, &reading)
            case cexpat_end:
                reading.prefixes.close()
                if let last = reading.open.popLast() { nodes[Int(last)].endIndex = Int32(nodes.count) }
                reading.isInText = false
            default: append(first, &reading)
            }
        }
    }

    private mutating func begin(
        _ name: Slice<UnsafeBufferPointer<UInt8>>, _ events: Slice<UnsafeBufferPointer<cexpat_event>>,
        _ source: UnsafeBufferPointer<UInt8>, _ reading: inout Reading
    ) {
        let first = attributes.count
        var own: [(name: String, value: Slice<UnsafeBufferPointer<UInt8>>)] = []
        for event in events {
            let name = source[Int(event.first)..<Int(event.first + event.first_count)]
            let value = source[Int(event.second)..<Int(event.second + event.second_count)]
            own.append((String(decoding: name, as: UTF8.self), value))
        }
        reading.prefixes.open(own)
        for (raw, value) in own {
            let name = place(of: reading.prefixes.name(raw, isAttribute: true), &reading)
            attributes.append(Attribute(name: name, value: keep(value)))
        }
        let raw = String(decoding: name, as: UTF8.self)
        let node = Node(
            name: place(of: reading.prefixes.name(raw, isAttribute: false), &reading), rangeStart: Int32(first),
            rangeEnd: Int32(attributes.count), parentIndex: reading.open.last ?? -1, endIndex: 0)
        reading.open.append(Int32(nodes.count))
        nodes.append(node)
        reading.isInText = false
    }

    private mutating func append(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ reading: inout Reading) {
        let range = keep(text)
        if reading.isInText {
            nodes[nodes.count - 1].rangeEnd = Int32(range.upperBound)
        } else {
            let node = Node(
                name: -1, rangeStart: Int32(range.lowerBound), rangeEnd: Int32(range.upperBound),
                parentIndex: reading.open.last ?? -1, endIndex: Int32(nodes.count + 1))
            nodes.append(node)
        }
        reading.isInText = true
    }

    private mutating func keep(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int> {
        let start = bytes.count
        bytes.append(contentsOf: part)
        return start..<bytes.count
    }

    private mutating func place(of name: String, _ reading: inout Reading) -> Int32 {
        if let known = reading.places[name] { return known }
        let place = Int32(names.count)
        names.append(name)
        reading.places[name] = place
        return place
    }

    // MARK: Reading

    /// The index of the outermost element.
    var root: Int? { nodes.indices.first { !nodes[$0].isText } }

    /// The name of element `i`; an empty one for characters.
    func name(of i: Int) -> String { nodes[i].isText ? "" : names[Int(nodes[i].name)] }

    /// The name of an attribute.
    func name(of attribute: Attribute) -> String { names[Int(attribute.name)] }

    /// The elements right inside element `i`.
    /// - Complexity: O(*n*) in what stands right inside it.
    func children(of i: Int) -> [Int] {
        var found: [Int] = []
        var k = i + 1
        while k < nodes[i].end {
            if !nodes[k].isText { found.append(k) }
            k = max(nodes[k].end, k + 1)
        }
        return found
    }

    /// The elements called `name` right inside element `i`.
    func children(_ name: String, of i: Int) -> [Int] {
        children(of: i).filter { self.name(of: $0) == name }
    }

    /// The first element right inside element `i` that is called one of `names`, the first name first.
    func child(_ names: String..., of i: Int) -> Int? {
        let all = children(of: i)
        for name in names {
            if let found = all.first(where: { self.name(of: $0) == name }) { return found }
        }
        return nil
    }

    /// The bytes of a title, a name or a date that are looked at.
    static let factLimit = 1 << 14

    /// The characters in element `i`, those of its descendants included, up to `limit` bytes of them.
    /// - Complexity: O(*n*) in them.
    func content(of i: Int, limit: Int = .max) -> [UInt8] {
        var out: [UInt8] = []
        for node in nodes[i..<nodes[i].end] where node.isText && out.count < limit {
            out += bytes[node.text].prefix(limit - out.count)
        }
        if out.count == limit {
            // No half of a character stays.
            while let last = out.popLast(), last & 0xC0 == 0x80 {}
        }
        return out
    }

    /// Those characters, of a title or another fact, with white space collapsed; `nil` if there are none.
    func text(of i: Int?) -> String? {
        guard let i else { return nil }
        let text = HTMLText.collapsed(content(of: i, limit: Self.factLimit))
        return text.isEmpty ? nil : text
    }

    /// The value of an attribute of element `i`.
    func attribute(_ name: String, of i: Int) -> String? {
        attributes[nodes[i].attributes].first { self.name(of: $0) == name }.map {
            String(decoding: bytes[$0.value], as: UTF8.self)
        }
    }
}
