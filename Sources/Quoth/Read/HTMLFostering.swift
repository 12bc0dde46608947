/// Moves what stands in a table's frame, and isn't part of it, before the table (HTML standard, 13.2.6.1).
///
/// A page may hold a million nodes, so they are moved where they stand: beside them there are never more than some ten bytes
/// a node.
enum HTMLFostering {
    /// A node, and the table before which it and all in it belong.
    struct Move {
        var node: Int32
        var table: Int32
    }

    /// Makes all of `moves`, which are in the order of their nodes.
    /// - Complexity: O(*n*) in the nodes.
    static func move(_ nodes: inout [HTMLNode], by moves: [Move]) {
        var order = order(of: nodes, moves)
        // A table comes before what is fostered, so that its own parent is known.
        for move in moves { nodes[Int(move.node)].parent = nodes[Int(move.table)].parent }
        renumberParents(of: &nodes, order)
        permute(&nodes, &order)
        for i in nodes.indices { nodes[i].subtreeEnd = Int32(i + 1) }
        for i in nodes.indices.reversed() where nodes[i].parent >= 0 {
            let parent = Int(nodes[i].parent)
            nodes[parent].subtreeEnd = max(nodes[parent].subtreeEnd, nodes[i].subtreeEnd)
        }
    }

    /// The nodes in their new order: a walk over them, in which a table is left for what goes before it, and come back to.
    private static func order(of nodes: [HTMLNode], _ moves: [Move]) -> [Int32] {
        var isMoved = [Bool](repeating: false, count: nodes.count)
        /// For each table the first move before it, for each move the next one before the same table; -1 for none.
        var first = [Int32](repeating: -1, count: nodes.count)
        var next = [Int32](repeating: -1, count: moves.count)
        for (k, move) in moves.enumerated().reversed() {
            isMoved[Int(move.node)] = true
            next[k] = first[Int(move.table)]
            first[Int(move.table)] = Int32(k)
        }
        var order: [Int32] = []
        order.reserveCapacity(nodes.count)
        /// Ranges that are being walked over, and the move that comes before the rest of the range.
        var stack: [(node: Int32, end: Int32, move: Int32)] = [(0, Int32(nodes.count), first[0])]
        while var top = stack.popLast() {
            if top.move >= 0 {
                let fostered = moves[Int(top.move)].node
                top.move = next[Int(top.move)]
                stack.append(top)
                stack.append((fostered, nodes[Int(fostered)].subtreeEnd, first[Int(fostered)]))
                continue
            }
            guard top.node < top.end else { continue }
            order.append(top.node)
            top.node += 1
            while top.node < top.end, isMoved[Int(top.node)] { top.node = nodes[Int(top.node)].subtreeEnd }
            if top.node < top.end { stack.append((top.node, top.end, first[Int(top.node)])) }
        }
        return order
    }

    private static func renumberParents(of nodes: inout [HTMLNode], _ order: [Int32]) {
        var places = [Int32](repeating: 0, count: nodes.count)
        for (place, node) in order.enumerated() { places[Int(node)] = Int32(place) }
        for i in nodes.indices where nodes[i].parent >= 0 { nodes[i].parent = places[Int(nodes[i].parent)] }
    }

    /// Puts the nodes into `order`, cycle by cycle; uses it up.
    private static func permute(_ nodes: inout [HTMLNode], _ order: inout [Int32]) {
        for start in order.indices where order[start] >= 0 {
            let displaced = nodes[start]
            var place = start
            while true {
                let from = Int(order[place])
                order[place] = -1
                nodes[place] = from == start ? displaced : nodes[from]
                if from == start { break }
                place = from
            }
        }
    }
}
