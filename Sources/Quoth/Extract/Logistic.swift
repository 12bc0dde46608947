internal import Glibc

/// The logistic function: a score as a probability.
func logistic(_ score: Float) -> Float { Float(1 / (1 + exp(-Double(score)))) }
