/// The shapes and colours of wordings; the letter goes with them, for there are more wordings than shapes.
enum SpreadSigns {
    /// The outline of a shape around the point that the pen stands at: disc, triangle, square, diamond, triangle on its
    /// head, cross.
    static func outline(_ variant: Int) -> String {
        switch variant % 6 {
        case 0: "m-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z"
        case 1: "m0 -8l8 14h-16z"
        case 2: "m-6 -6h12v12h-12z"
        case 3: "m0 -9l8 9l-8 9l-8 -9z"
        case 4: "m0 8l8 -14h-16z"
        default: "m-3 -8h6v5h5v6h-5v5h-6v-5h-5v-6h5z"
        }
    }

    /// The class of a colour.
    static func colour(_ variant: Int) -> Attribute {
        switch variant % 6 {
        case 0: .class("v0")
        case 1: .class("v1")
        case 2: .class("v2")
        case 3: .class("v3")
        case 4: .class("v4")
        default: .class("v5")
        }
    }

    /// The sign and the letters of a wording.
    static func write(_ variant: Int, _ name: String, _ html: inout HTMLWriter) {
        html.element(.span, [.class("sign")]) { html in
            html.element(.span, [colour(variant), .hidden], text: SpreadNames.sign(variant))
            html.text("\u{A0}" + name)
        }
    }
}
