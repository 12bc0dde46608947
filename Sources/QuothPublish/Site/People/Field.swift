/// A field of a form with its label.
enum Field {
    static func write(
        _ label: Label, _ name: StaticString, value: String = "", autocomplete: Attribute? = nil,
        _ html: inout HTMLWriter
    ) {
        html.element(.div, [.class("field")]) { html in
            html.element(.label, [.for(Anchor(name))], text: label)
            html.void(
                .input,
                [.fixed("type", "text"), .id(Anchor(name)), .name(name), .value(value)]
                    + (autocomplete.map { [$0] } ?? []))
        }
    }

    static func password(
        _ label: Label, _ name: StaticString, _ autocomplete: Attribute, _ html: inout HTMLWriter
    ) {
        html.element(.div, [.class("field")]) { html in
            html.element(.label, [.for(Anchor(name))], text: label)
            html.void(
                .input,
                [
                    .fixed("type", "password"), .id(Anchor(name)), .name(name), autocomplete,
                    .fixed("required", ""),
                ])
        }
    }

    /// A choice of a few.
    static func choice(
        _ label: Label, _ name: StaticString, _ values: [(value: String, text: String)], chosen: String? = nil,
        id: Anchor? = nil, _ html: inout HTMLWriter
    ) {
        let id = id ?? Anchor(name)
        html.element(.div, [.class("field")]) { html in
            html.element(.label, [.for(id)], text: label)
            html.element(.select, [.id(id), .name(name)]) { html in
                for (value, text) in values {
                    html.element(
                        .option, [.value(value)] + (value == chosen ? [.fixed("selected", "")] : []), text: text)
                }
            }
        }
    }

    /// What a form brings along unseen.
    static func hidden(_ name: StaticString, _ value: String, _ html: inout HTMLWriter) {
        html.void(.input, [.fixed("type", "hidden"), .name(name), .value(value)])
    }
}
