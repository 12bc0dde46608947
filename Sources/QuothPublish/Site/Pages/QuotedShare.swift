internal import Quoth

/// How much of a text is quoted, and what became of the words: a bar, and the same in numbers.
struct QuotedShare {
    let quotations: [SiteQuotation]
    let document: Document?

    private struct Share {
        let name: Label
        let style: Attribute
        var bytes: Int
    }

    private var shares: [Share] {
        var (same, changed, lost, other) = (0, 0, 0, 0)
        for quotation in quotations where quotation.quotation.parent == nil && quotation.quotation.isUtterance {
            let bytes = quotation.quotation.parts.reduce(0) { $0 + $1.count }
            switch quotation.finding?.verdict {
            case .verbatim, .form: same += bytes
            case .attribution, .spliced, .wording, .truncated: changed += bytes
            case .unfound: lost += bytes
            case .paraphrase, nil: other += bytes
            }
        }
        let whole = document?.text.count ?? 0
        let own = max(0, whole - same - changed - lost - other)
        return [
            Share(name: .quotedSame, style: .class("same"), bytes: same),
            Share(name: .quotedAltered, style: .class("changed"), bytes: changed),
            Share(name: .quotedLost, style: .class("lost"), bytes: lost),
            Share(name: .ownWords, style: .class("own"), bytes: own + other),
        ]
    }

    func write(_ html: inout HTMLWriter) {
        let shares = shares.filter { $0.bytes > 0 }
        let whole = shares.reduce(0) { $0 + $1.bytes }
        guard shares.count > 1, whole > 0 else { return }
        html.element(.h2, [.id(Anchor("share"))], text: .howMuchQuoted)
        html.element(
            .svg,
            [
                .class("share"), .role("img"), .labelled(by: Anchor("share")), .fixed("viewBox", "0 0 1000 16"),
                .fixed("preserveAspectRatio", "none"),
            ]
        ) { html in
            var at = 0
            for share in shares {
                let width = max(4, share.bytes * 1000 / whole)
                html.element(.rect, Attribute.box(at, 0, width, 16) + [share.style]) { _ in }
                at += width
            }
        }
        html.element(.ul, [.class("key")]) { html in
            for share in shares {
                html.element(.li) { html in
                    html.element(.svg, Attribute.size(12, 12) + [.hidden]) { html in
                        html.element(.path, [.outline("M0 0h12v12h-12z"), share.style]) { _ in }
                    }
                    html.text(html.language.percent(share.bytes, in: whole) + " " + html.say(share.name))
                }
            }
        }
    }
}
