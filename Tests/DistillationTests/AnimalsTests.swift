import Distillation
import Foundation
import Testing

@Suite struct `The animals` {
  @Test func `the constants are those of the course`() {
    #expect(Animals.classes == ["dog", "cat", "lion", "cow"])
    #expect(Animals.angles == [140, 90, 40, 270])
    #expect(Animals.radius == 2 && Animals.spread == 0.35 && Animals.twist == 0.4)
  }

  // Summed over nine turns with NumPy, from the formula as it stands in the source.
  @Test(
    arguments: zip(
      [122.0, 140],
      [
        [0.7046416368416617, 0.29511168323589926, 0.0002466799208711402, 1.567928818620035e-12],
        [0.9572318449895925, 0.042764341215158756, 3.813078356273928e-06, 7.168927000024866e-10],
      ]))
  func `the two dogs of lesson 1 have their true probabilities`(angle: Double, expected: [Double]) {
    let posterior = Animals.posterior(at: Animals.point(angle: angle))
    #expect(isClose(posterior, expected, relative: 1e-11))
  }

  @Test(
    arguments: zip(
      [[0.0, 0], [-1.3, 0.7], [3, -2], [10, 20], [-2, -1e-9]],
      [
        [1.556800288532528e-05, 0.08450382701348298, 0.9154806048797203, 1.0391146186862043e-10],
        [0.9976571494768708, 0.002341253305868954, 1.096591269343307e-08, 1.5862513475688533e-06],
        [
          1.3642237092985929e-12, 1.986380645274555e-14, 4.1113844559907425e-07, 0.9999995888601704,
        ],
        [2.1212687724288726e-16, 3.995832477068692e-09, 0.0027796509239706355, 0.9972203450801966],
        [
          0.9993820835247446, 0.0003089581403306747, 1.9063253416554916e-10, 0.00030895814429239164,
        ],
      ]))
  func `the posterior is the formula's everywhere`(place: [Double], expected: [Double]) {
    let found = Animals.posterior(at: (x: place[0], y: place[1]))
    #expect(isClose(found, expected, relative: 1e-10, absolute: 1e-16))
  }

  @Test(arguments: [0, 1e-300, 1e-9, 0.1, 2, 30, 1e6, 1e150])
  func `the posterior sums to 1 however near or far`(radius: Double) {
    for degrees in stride(from: 0.0, to: 360, by: 15) {
      let place = (x: radius * cos(degrees * .pi / 180), y: radius * sin(degrees * .pi / 180))
      let posterior = Animals.posterior(at: place)
      #expect(posterior.allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(isClose(posterior.reduce(0, +), 1))
    }
  }

  @Test func `opposite a class, both ways around the ring count`() {
    // The cow at 270° seen from 90°, with mpmath; one way alone would be half of it.
    let cow = Animals.posterior(at: (x: 0, y: 2))[3]
    #expect(isClose(cow, 5.870841934948234e-18, relative: 1e-10, absolute: 0))
  }

  @Test func `a matrix of places has the posterior of each in its row`() {
    let posteriors = Animals.posterior(at: Matrix([[-1.3, 0.7], [3, -2]]))
    #expect(posteriors.rows == 2 && posteriors.columns == 4)
    #expect(posteriors[row: 0] == Animals.posterior(at: (-1.3, 0.7)))
    #expect(posteriors[row: 1] == Animals.posterior(at: (3, -2)))
  }

  @Test func `an animal without noise stands on the spiral`() {
    let onRing = Animals.point(angle: 90)
    #expect(isClose(onRing.x, 0, absolute: 1e-15) && isClose(onRing.y, 2))
    let further = Animals.point(angle: 90, radius: 3)
    #expect(isClose(further.x, 3 * cos(.pi / 2 + 0.4)))
    #expect(isClose(further.y, 3 * sin(.pi / 2 + 0.4)))
    // Undone by the posterior: along the spiral it does not change.
    #expect(
      isClose(
        Animals.posterior(at: further), Animals.posterior(at: onRing), relative: 1e-10))
  }

  @Test func `the best accuracy is the integral of the greatest density`() {
    // By hand: classes 50°, 50°, 130°, 130° apart on the ring, borders halfway. Φ(x) = (1 +
    // erf(x/√2)) / 2.
    func inside(_ degrees: Double) -> Double {
      erf(degrees * .pi / 180 / 0.35 / 2.0.squareRoot()) / 2
    }
    let (cat, dog, cow) = (2 * inside(25), inside(25) + inside(65), 2 * inside(65))
    #expect(isClose(Animals.bayesAccuracy, (cat + 2 * dog + cow) / 4, relative: 1e-6))
    #expect(isClose(Animals.bayesAccuracy, 0.8931447166, relative: 1e-6))
  }

  @Test func `drawn animals are classified by the posterior as well as the integral says`() {
    var generator = SplitMix64(seed: 71)
    let animals = Animals.sample(100_000, using: &generator)
    let posteriors = Animals.posterior(at: animals.inputs)
    let hits = (0..<animals.count).count {
      predictedClass(posteriors[row: $0]) == animals.labels[$0]
    }
    let accuracy = Double(hits) / Double(animals.count)
    #expect(abs(accuracy - Animals.bayesAccuracy) < 4 * (0.9 * 0.1 / 400_000).squareRoot())
    // Calibrated, as only the truth is.
    #expect(
      expectedCalibrationError(
        logits: Matrix(
          rows: posteriors.rows, columns: 4, posteriors.values.map { log(max($0, 1e-300)) }),
        labels: animals.labels) < 0.003)
  }

  @Test func `drawn animals have the moments of their recipe`() {
    var generator = SplitMix64(seed: 72)
    let animals = Animals.sample(50_000, using: &generator)
    let radii = animals.inputs.rowArrays.map { ($0[0] * $0[0] + $0[1] * $0[1]).squareRoot() }
    #expect(abs(mean(radii) - 2) < 4 * 0.35 / 200_000.0.squareRoot())
    #expect(abs(standardDeviation(radii) - 0.35) < 0.003)
    for (label, center) in Animals.angles.enumerated() {
      let errors = zip(animals.labels, zip(animals.inputs.rowArrays, radii)).compactMap {
        found, place in
        found == label
          ? (atan2(place.0[1], place.0[0]) - 0.4 * (place.1 - 2) - center * .pi / 180)
            .remainder(dividingBy: 2 * .pi) : nil
      }
      #expect(abs(mean(errors)) < 4 * 0.35 / 50_000.0.squareRoot())
      #expect(abs(standardDeviation(errors) - 0.35) < 0.005)
    }
  }

  @Test func `classes come in turn, and more animals begin with the same ones`() {
    var one = SplitMix64(seed: 73)
    var other = SplitMix64(seed: 73)
    let few = Animals.sample(3, using: &one)
    let many = Animals.sample(10, using: &other)
    #expect(few.labels == [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3])
    #expect(many.countsPerClass == [10, 10, 10, 10])
    #expect(many[0..<12] == few)
    #expect(few.inputs.columns == 2 && few.classCount == 4)
  }

  @Test func `no animals are no examples of two features`() {
    var generator = SplitMix64(seed: 74)
    let none = Animals.sample(0, using: &generator)
    #expect(none.count == 0 && none.inputs.columns == 2)
  }
}
