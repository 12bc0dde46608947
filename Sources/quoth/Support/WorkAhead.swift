/// How far work may be ahead of what is due: so many items, which together weigh so much, or one.
struct WorkAhead<Item> {
    var count: Int
    /// The most that items may weigh together.
    var limit = 0
    /// What an item weighs, such as its bytes.
    var weight: (Item) -> Int = { _ in 0 }
}
