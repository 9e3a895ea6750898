// Four animals in the plane, of which the exact probabilities are known: what a teacher believes
// can be held against what is true. Dog, cat and lion are neighbours on a ring, the cow is on its
// far side.
//
//   r  = 2 + 0.35 n₁                          n₁, n₂ standard normal
//   θ′ = θₖ + 0.35 n₂ + 0.4 (r − 2)           a spiral: no straight line separates two animals
//   x  = (r cos θ′, r sin θ′)
//
//   p(k | x) ∝ Σⱼ exp( −(φ − 0.4 (r − 2) − θₖ + 2πj)² / (2 · 0.35²) )
//
//   φ the angle of x, r its distance from the origin

import CMathematics

/// The data set of the animals.
public enum Animals {
  /// The names of the classes, in the order of their labels.
  public static let classes = ["dog", "cat", "lion", "cow"]

  /// θ, where each class has its centre, in degrees.
  public static let angles = [140.0, 90, 40, 270]

  /// The distance of the ring from the origin.
  public static let radius = 2.0

  /// The standard deviation of the distance and, in radians, of the angle.
  public static let spread = 0.35

  /// How many radians the angle grows with each unit of distance.
  public static let twist = 0.4

  /// Draws animals, the classes in turn: dog, cat, lion, cow, dog and so on.
  ///
  /// Any first 4n of them are n of each class. The first animals are the same however many are
  /// drawn.
  ///
  /// - Parameters:
  ///   - perClass: How many of each class.
  ///   - generator: Where the noise comes from: two normal numbers an animal.
  /// - Returns: 4·perClass examples of two features.
  public static func sample(_ perClass: Int, using generator: inout SplitMix64) -> Examples {
    precondition(perClass >= 0, "\(perClass) animals of each class")
    // A few are drawn sooner than looked up.
    guard perClass > 100, let memory = WorkMemory.current else {
      return drawn(perClass, using: &generator)
    }
    let question = WorkQuestion(animals: perClass, from: generator)
    if case .animals(let known, let next) = memory.outcome(of: question) {
      generator = next
      return known
    }
    let animals = drawn(perClass, using: &generator)
    memory.keep(.animals(animals, next: generator), of: question)
    return animals
  }

  private static func drawn(_ perClass: Int, using generator: inout SplitMix64) -> Examples {
    var values: [Double] = []
    var labels: [Int] = []
    values.reserveCapacity(2 * classes.count * perClass)
    for _ in 0..<perClass {
      for (label, angle) in angles.enumerated() {
        let distance = radius + spread * generator.normal()
        let noise = spread * generator.normal()
        let place = point(angle: angle + noise * 180 / .pi, radius: distance)
        values.append(place.x)
        values.append(place.y)
        labels.append(label)
      }
    }
    return Examples(
      inputs: Matrix(rows: labels.count, columns: 2, values), labels: labels,
      classCount: classes.count)
  }

  /// The place of an animal without noise, the spiral included.
  ///
  /// - Parameters:
  ///   - angle: θ, in degrees.
  ///   - radius: r; at 2 the animal stands at the angle itself.
  /// - Returns: The features of the animal.
  public static func point(angle: Double, radius: Double = radius) -> (x: Double, y: Double) {
    let turned = angle * .pi / 180 + twist * (radius - Animals.radius)
    return (radius * cos(turned), radius * sin(turned))
  }

  /// The true probability of each class at a place, all four being equally frequent.
  ///
  /// Exact up to the 6 in 10⁹ animals whose drawn distance is negative. At the origin, which has no
  /// angle, it is that of the angle 0.
  ///
  /// - Returns: Four probabilities that sum to 1.
  public static func posterior(at point: (x: Double, y: Double)) -> [Double] {
    posterior(at: Matrix(rows: 1, columns: 2, [point.x, point.y])).values
  }

  /// The true probabilities at many places.
  ///
  /// - Parameter inputs: N×2, as `sample` draws them.
  /// - Returns: N×4, one distribution a row.
  public static func posterior(at inputs: Matrix) -> Matrix {
    precondition(
      inputs.columns == 2, "animals have 2 features, not \(inputs.rows)×\(inputs.columns)")
    // One animal is computed sooner than looked up.
    guard inputs.rows > 100, let memory = WorkMemory.current else {
      return computedPosterior(at: inputs)
    }
    return memory.matrix(WorkQuestion(posteriorAt: inputs)) { computedPosterior(at: inputs) }
  }

  private static func computedPosterior(at inputs: Matrix) -> Matrix {
    let untwisted = (0..<inputs.rows).map { row in
      let (x, y) = (inputs[row, 0], inputs[row, 1])
      return atan2(y, x) - twist * ((x * x + y * y).squareRoot() - radius)
    }
    return softmax(logDensities(at: untwisted))
  }

  /// The accuracy of the best classifier that there can be: it names the most probable class
  /// everywhere.
  ///
  /// The posterior depends on one number, the angle with the spiral undone; the integral over it of
  /// the greatest density is a sum over a fine grid.
  public static let bayesAccuracy: Double = {
    let steps = 7200
    let densities = logDensities(
      at: (0..<steps).map { (Double($0) + 0.5) * 2 * .pi / Double(steps) })
    let greatest = (0..<steps).map { exponential(densities[row: $0].max() ?? 0) }
    let scale = spread * (2 * Double.pi).squareRoot() * Double(classes.count)
    return greatest.reduce(0, +) * 2 * .pi / Double(steps) / scale
  }()

  /// The logarithms of Σⱼ exp(−(ψ − θₖ + 2πj)² / (2 · 0.35²)).
  ///
  /// - Parameter untwisted: N values of ψ, the angle with the spiral undone, in radians.
  /// - Returns: N×4, one for each class in a row.
  private static func logDensities(at untwisted: [Double]) -> Matrix {
    let centers = angles.map { $0 * .pi / 180 }
    // Of each class the greatest term's exponent, and those of once around, less the greatest: when
    // the difference is at most π, a third time around adds less than 1e-139 of the sum.
    var greatest: [Double] = []
    var others: [Double] = []
    greatest.reserveCapacity(untwisted.count * centers.count)
    others.reserveCapacity(2 * untwisted.count * centers.count)
    for angle in untwisted {
      for center in centers {
        let difference = (angle - center).remainder(dividingBy: 2 * .pi)
        func exponent(_ turn: Double) -> Double {
          let distance = (difference + turn * 2 * .pi) / spread
          return -distance * distance / 2
        }
        greatest.append(exponent(0))
        others.append(exponent(-1) - exponent(0))
        others.append(exponent(1) - exponent(0))
      }
    }
    others.withUnsafeMutableBufferPointer { exponentials(UnsafeBufferPointer($0), into: $0) }
    for index in greatest.indices {
      greatest[index] += log(others[2 * index] + 1 + others[2 * index + 1])
    }
    return Matrix(rows: untwisted.count, columns: centers.count, greatest)
  }
}
