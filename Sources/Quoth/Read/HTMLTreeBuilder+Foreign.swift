/// SVG and MathML in a page (HTML standard, 13.2.6.5).
extension HTMLTreeBuilder {
    /// Opens an `svg` or `math` element in HTML.
    mutating func startForeignRoot(_ token: HTMLTagToken) {
        if token.isSelfClosing {
            append(token.tag, token.whole, attributes: token.name.upperBound, isFostered: true)
        } else {
            push(token, language: token.tag == .svg ? .svg : .math)
        }
    }

    /// Opens an element inside of them.
    /// - Returns: `false` for a tag of HTML, which ends them.
    mutating func startForeign(_ token: HTMLTagToken) -> Bool {
        if HTMLTagSet.endsForeign.contains(token.tag) || token.tag == .font && isOldFont(token) || token.isVar {
            while isForeign { pop() }
            return false
        }
        let language = open.last.language
        if token.isSelfClosing {
            append(token.tag, token.whole, attributes: token.name.upperBound)
        } else {
            push(token, language: language, isIntegrationPoint: isIntegrationPoint(token, language))
        }
        return true
    }

    /// Closes the element with this name; all that is in it is closed, too.
    /// - Returns: `false` if an element of HTML comes first.
    mutating func endForeign(_ token: HTMLTagToken) -> Bool {
        if isForeign, token.tag == .br || token.tag == .p {
            while isForeign { pop() }
            return false
        }
        guard let depth = depthOfForeign(token.hash) else { return false }
        pop(to: depth)
        return true
    }

    private func isOldFont(_ token: HTMLTagToken) -> Bool {
        let page = bytes.span
        var cursor = HTMLAttributes(start: token.name.upperBound, end: token.whole.upperBound)
        while let attribute = cursor.next(page) {
            for name in ["color", "face", "size"] as [StaticString]
            where attribute.name.count == name.utf8CodeUnitCount && page.matches(name, at: attribute.name.lowerBound) {
                return true
            }
        }
        return false
    }

    /// Whether the element's content is HTML (13.2.6: HTML integration points, MathML text integration points).
    private func isIntegrationPoint(_ token: HTMLTagToken, _ language: HTMLOpenElements.Language) -> Bool {
        switch language {
        case .html: return false
        case .svg: return token.tag == .title || Self.svgPoints.contains(token.hash)
        case .math:
            if Self.mathPoints.contains(token.hash) { return true }
            guard token.hash == Self.annotation else { return false }
            return encodingIsHTML(token)
        }
    }

    private func encodingIsHTML(_ token: HTMLTagToken) -> Bool {
        let page = bytes.span
        var cursor = HTMLAttributes(start: token.name.upperBound, end: token.whole.upperBound)
        while let attribute = cursor.next(page) {
            guard page.matches("encoding", at: attribute.name.lowerBound) else { continue }
            return page.matches("text/html", at: attribute.value.lowerBound)
                || page.matches("application/xhtml+xml", at: attribute.value.lowerBound)
        }
        return false
    }

    private static let svgPoints: Set<UInt64> = [hash("foreignobject"), hash("desc")]
    private static let mathPoints: Set<UInt64> = [hash("mi"), hash("mo"), hash("mn"), hash("ms"), hash("mtext")]
    private static let annotation = hash("annotation-xml")

    private static func hash(_ name: String) -> UInt64 { name.utf8.reduce(HTMLTag.emptyHash, HTMLTag.hash) }
}

extension HTMLTagToken {
    /// Whether this is `var`, which is no other tag of ours.
    fileprivate var isVar: Bool { hash == Self.varHash }

    private static let varHash = "var".utf8.reduce(HTMLTag.emptyHash, HTMLTag.hash)
}
