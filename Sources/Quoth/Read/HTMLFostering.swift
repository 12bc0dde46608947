/// Moves what stands in a table's frame, and isn't part of it, before the table (HTML standard, 13.2.6.1).
enum HTMLFostering {
    /// A node, and the table before which it and all in it belong.
    struct Move {
        var node: Int32
        var table: Int32
    }

    /// The nodes with all of `moves`, which are in the order of their nodes, made.
    /// - Complexity: O(*n*) in the nodes.
    static func moved(_ nodes: [HTMLNode], _ moves: [Move]) -> [HTMLNode] {
        var order = Order(nodes, moves)
        order.run()
        return order.rebuilt()
    }

    /// The new order of the nodes.
    private struct Order {
        private let nodes: [HTMLNode]
        /// For each node the table before which it goes; -1 for those that stay.
        private var tables: [Int32]
        /// For each table the first node that goes before it, for each of those the next; -1 for none.
        private var first: [Int32: Int32] = [:]
        private var next: [Int32: Int32] = [:]
        private var order: [Int32] = []

        init(_ nodes: [HTMLNode], _ moves: [Move]) {
            self.nodes = nodes
            tables = [Int32](repeating: -1, count: nodes.count)
            order.reserveCapacity(nodes.count)
            for move in moves.reversed() {
                tables[Int(move.node)] = move.table
                next[move.node] = first[move.table]
                first[move.table] = move.node
            }
        }

        /// Walks over the nodes; a table is left for what goes before it, and come back to.
        mutating func run() {
            /// Ranges that are being walked over, and the node that comes next before the rest of the range.
            var stack: [(node: Int32, end: Int32, fostered: Int32?)] = [(0, Int32(nodes.count), first[0])]
            while var top = stack.popLast() {
                if let fostered = top.fostered {
                    top.fostered = next[fostered]
                    stack.append(top)
                    stack.append((fostered, nodes[Int(fostered)].subtreeEnd, first[fostered]))
                    continue
                }
                guard top.node < top.end else { continue }
                order.append(top.node)
                top.node += 1
                while top.node < top.end, tables[Int(top.node)] >= 0 { top.node = nodes[Int(top.node)].subtreeEnd }
                if top.node < top.end { stack.append((top.node, top.end, first[top.node])) }
            }
        }

        func rebuilt() -> [HTMLNode] {
            var places = [Int32](repeating: 0, count: nodes.count)
            for (place, node) in order.enumerated() { places[Int(node)] = Int32(place) }
            // A table comes before what is fostered, so that its own parent is known.
            var parents = nodes.map(\.parent)
            for i in parents.indices where tables[i] >= 0 { parents[i] = parents[Int(tables[i])] }
            var result = order.map { node -> HTMLNode in
                var copy = nodes[Int(node)]
                let parent = parents[Int(node)]
                copy.parent = parent < 0 ? -1 : places[Int(parent)]
                return copy
            }
            for i in result.indices { result[i].subtreeEnd = Int32(i + 1) }
            for i in result.indices.reversed() where result[i].parent >= 0 {
                let parent = Int(result[i].parent)
                result[parent].subtreeEnd = max(result[parent].subtreeEnd, result[i].subtreeEnd)
            }
            return result
        }
    }
}
