internal import Quoth

/// Why a passage is no reuse, and how often it stands elsewhere.
struct DiscountJSON: Encodable {
    let kind: String
    let documents: Int
    let series: Int
    let dates: Int

    enum CodingKeys: String, CodingKey {
        case documents, series, dates
        case kind = "class"
    }

    init(_ discount: Discount) {
        kind = discount.kind.rawValue
        (documents, series, dates) = (discount.documents, discount.series, discount.dates)
    }
}
