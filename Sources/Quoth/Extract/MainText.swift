/// Chooses the blocks that are a page's main text.
enum MainText {
    /// The indexes of the blocks that belong to the main text, in order.
    static func blocks(of text: PageText, in tree: HTMLTree) -> [Int] {
        let bad: ClassGroups = [.nav, .footer, .aside, .form, .button, .dialog, .header]
        let long = text.blocks.indices.filter { i in
            let block = text.blocks[i]
            return block.range.count >= 80 && block.linkBytes * 3 < block.range.count
                && block.context.far.isDisjoint(with: bad)
        }
        guard let first = long.first, let last = long.last else { return [] }
        return (first...last).filter { i in
            let block = text.blocks[i]
            return block.linkBytes * 2 < block.range.count && block.context.far.isDisjoint(with: bad)
        }
    }
}
