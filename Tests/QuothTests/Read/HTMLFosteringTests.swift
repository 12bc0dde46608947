import Testing

@testable import Quoth

@Suite struct HTMLFosteringTests {
    /// The same moves on nested arrays, one node at a time.
    static func naive(_ nodes: [HTMLNode], _ moves: [HTMLFostering.Move]) -> [Int32] {
        var children = [[Int32]](repeating: [], count: nodes.count)
        var parents = nodes.map(\.parent)
        for (i, node) in nodes.enumerated() where node.parent >= 0 { children[Int(node.parent)].append(Int32(i)) }
        for move in moves {
            let parent = Int(parents[Int(move.table)])
            children[Int(parents[Int(move.node)])].removeAll { $0 == move.node }
            let place = children[parent].firstIndex(of: move.table) ?? 0
            children[parent].insert(move.node, at: place)
            parents[Int(move.node)] = Int32(parent)
        }
        var order: [Int32] = []
        func walk(_ node: Int32) {
            order.append(nodes[Int(node)].start)
            for child in children[Int(node)] { walk(child) }
        }
        walk(0)
        return order
    }

    @Test func `moved nodes are where moving one at a time puts them`() {
        var random = SeededRandom(state: 11)
        for _ in 0..<300 {
            var nodes = [HTMLNode(tag: .root, parent: -1, subtreeEnd: 1, start: 0, end: 0, attributes: 0)]
            var stack: [Int32] = [0]
            var tables: [Int32] = []
            var moves: [HTMLFostering.Move] = []
            for i in 1...40 as ClosedRange<Int32> {
                while stack.count > 1, Int.random(in: 0..<3, using: &random) == 0 {
                    if stack.removeLast() == tables.last { tables.removeLast() }
                }
                let isTable = Int.random(in: 0..<3, using: &random) == 0
                nodes.append(
                    HTMLNode(tag: .div, parent: stack[stack.count - 1], subtreeEnd: 0, start: i, end: 0, attributes: 0))
                if let table = tables.last, stack.last == table, Bool.random(using: &random) {
                    moves.append(HTMLFostering.Move(node: i, table: table))
                }
                stack.append(i)
                if isTable { tables.append(i) }
            }
            for i in nodes.indices { nodes[i].subtreeEnd = Int32(i + 1) }
            for i in nodes.indices.dropFirst().reversed() {
                let parent = Int(nodes[i].parent)
                nodes[parent].subtreeEnd = max(nodes[parent].subtreeEnd, nodes[i].subtreeEnd)
            }
            var moved = nodes
            HTMLFostering.move(&moved, by: moves)
            #expect(moved.map(\.start) == Self.naive(nodes, moves))
            for (i, node) in moved.enumerated().dropFirst() {
                #expect(node.parent < i && Int(node.subtreeEnd) <= Int(moved[Int(node.parent)].subtreeEnd))
            }
        }
    }
}
