/// e to the power of `x`, to about three digits: the module has no mathematical library.
func exponential(_ x: Float) -> Float {
    guard x > -20 else { return 0 }
    var y = 1 + x / 1024
    for _ in 0..<10 { y *= y }
    return y
}
