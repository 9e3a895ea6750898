import Distillation
import Foundation
import Testing

@Suite struct `The KL divergence in two parts` {
  @Test func `parts known by hand come out`() {
    // Right 1/2 against 1/4; among the rest 1/2, 1/2 against 1/3, 2/3.
    let parts = DecoupledDivergence(
      logTarget: [0.5, 0.25, 0.25].map { log($0) },
      logPrediction: [0.25, 0.25, 0.5].map { log($0) }, right: 0)
    #expect(isClose(parts.restShare, 0.5))
    #expect(isClose(parts.rightAgainstRest, log(4 / 3.0) / 2))
    #expect(isClose(parts.amongTheRest, log(9 / 8.0) / 2))
    #expect(isClose(parts.total, klDivergence([0.5, 0.25, 0.25], [0.25, 0.25, 0.5])))
  }

  @Test(arguments: Array(1...8) as [UInt64], [2, 3, 10])
  func `the parts sum to the divergence, for every class that is called right`(
    seed: UInt64, classes: Int
  ) {
    var generator = SplitMix64(seed: seed)
    let target = (0..<classes).map { _ in 4 * generator.normal() }
    let prediction = (0..<classes).map { _ in 4 * generator.normal() }
    for temperature in [0.5, 1, 4, 20] {
      let (p, q) = (
        logSoftmax(target, temperature: temperature),
        logSoftmax(prediction, temperature: temperature)
      )
      let whole = klDivergence(p.map { exp($0) }, logPrediction: q)
      for right in 0..<classes {
        let parts = DecoupledDivergence(logTarget: p, logPrediction: q, right: right)
        #expect(isClose(parts.total, whole, relative: 1e-10))
        #expect(isClose(parts.restShare, 1 - exp(p[right]), absolute: 1e-13))
        #expect(parts.rightAgainstRest > -1e-15 && parts.amongTheRest > -1e-15)
      }
    }
  }

  @Test func `the part among the rest does not know how sure the right class is`() {
    let rest = [1.0, 0, -2]
    let others = [0.0, 1, 1]
    let found = [-5.0, 0, 5, 50, 1000].map { right in
      DecoupledDivergence(
        logTarget: logSoftmax([right] + rest), logPrediction: logSoftmax([3] + others), right: 0
      ).amongTheRest
    }
    let expected = klDivergence(softmax(rest), softmax(others))
    for value in found { #expect(isClose(value, expected, relative: 1e-10)) }
  }

  @Test func `one other class has nothing to divide, and equal distributions no divergence`() {
    let two = DecoupledDivergence(
      logTarget: logSoftmax([2, 0]), logPrediction: logSoftmax([0, 1]), right: 1)
    #expect(two.amongTheRest == 0)
    let logits = logSoftmax([3, 1, -100])
    let same = DecoupledDivergence(logTarget: logits, logPrediction: logits, right: 2)
    #expect(abs(same.rightAgainstRest) < 1e-15 && abs(same.amongTheRest) < 1e-15)
  }
}
