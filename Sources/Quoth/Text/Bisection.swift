/// The first of the numbers from 0 up to `count` that `holds` is true of, or `count`; `holds` is false of all before that
/// one and true of all behind it.
/// - Complexity: O(log *count*) calls.
@inline(__always)
package func bisect(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
        let middle = (low + high) / 2
        if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
}
