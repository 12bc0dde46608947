/// The cheapest tree in which every node but the root has one parent: the minimum-cost arborescence.
///
/// Chu and Liu (Scientia Sinica 14, 1965), Edmonds (J. Res. NBS 71B, 1967): every node takes its cheapest parent; where
/// these form a cycle, it becomes one node, whose parent replaces the one inside it that it costs least to give up.
enum Arborescence {
    /// For each node its parent; -1 for the root. Of equally cheap parents the one with the lower number is taken.
    ///
    /// - Parameter prices: What the edge from node `i` to node `j` costs, at index `i * count + j`; infinite for none.
    /// - Complexity: O(*n*³) time and O(*n*²) memory in the nodes.
    /// - Precondition: Every node can be reached from the root.
    static func parents(_ prices: [Float], count: Int, root: Int) -> [Int] {
        var prices = prices
        return parents(&prices, count: count, root: root)
    }

    private static func parents(_ prices: inout [Float], count: Int, root: Int) -> [Int] {
        var parents = cheapest(prices, count: count, root: root)
        guard let cycle = cycle(in: parents, root: root) else { return parents }
        let merged = cycle[0]
        let (entries, exits) = contract(cycle, parents, &prices, count: count)
        let outer = Self.parents(&prices, count: count, root: root)
        let inCycle = Set(cycle)
        for node in 0..<count where !inCycle.contains(node) && node != root {
            parents[node] = outer[node] == merged ? exits[node] : outer[node]
        }
        parents[entries[outer[merged]]] = outer[merged]
        return parents
    }

    /// Makes one node of a cycle, its first one; the others hang on that for nothing.
    ///
    /// - Returns: For each node outside where an edge from it enters the cycle, and where one to it leaves the cycle.
    private static func contract(
        _ cycle: [Int], _ parents: [Int], _ prices: inout [Float], count: Int
    ) -> (entries: [Int], exits: [Int]) {
        let inCycle = Set(cycle)
        var entries = [Int](repeating: -1, count: count)
        var exits = entries
        for other in 0..<count where !inCycle.contains(other) {
            var (entry, exit) = (Float.infinity, Float.infinity)
            for node in cycle {
                let inward = prices[other * count + node] - prices[parents[node] * count + node]
                if inward < entry { (entry, entries[other]) = (inward, node) }
                if prices[node * count + other] < exit { (exit, exits[other]) = (prices[node * count + other], node) }
            }
            for node in cycle {
                prices[other * count + node] = .infinity
                prices[node * count + other] = .infinity
            }
            prices[other * count + cycle[0]] = entry
            prices[cycle[0] * count + other] = exit
        }
        for node in cycle {
            for other in cycle { prices[node * count + other] = .infinity }
        }
        for node in cycle.dropFirst() { prices[cycle[0] * count + node] = 0 }
        return (entries, exits)
    }

    private static func cheapest(_ prices: [Float], count: Int, root: Int) -> [Int] {
        var parents = [Int](repeating: -1, count: count)
        for node in 0..<count where node != root {
            var best = Float.infinity
            for parent in 0..<count where prices[parent * count + node] < best {
                best = prices[parent * count + node]
                parents[node] = parent
            }
        }
        return parents
    }

    /// The nodes of a cycle, from its lowest number on.
    private static func cycle(in parents: [Int], root: Int) -> [Int]? {
        var round = [Int](repeating: -1, count: parents.count)
        for start in parents.indices {
            var node = start
            while node >= 0, round[node] < 0 {
                round[node] = start
                node = parents[node]
            }
            guard node >= 0, round[node] == start else { continue }
            var cycle = [node]
            var next = parents[node]
            while next != node {
                cycle.append(next)
                next = parents[next]
            }
            return cycle.sorted()
        }
        return nil
    }
}
