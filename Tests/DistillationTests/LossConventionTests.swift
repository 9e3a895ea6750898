import Distillation
import Testing

@Suite struct `Conventions of the loss` {
  @Test func `each convention has the factors of its formula`() {
    // Weight 0.3 at T = 4, so that 1 − a differs from a and T² = 16 from T.
    let factors = LossConvention.allCases.map { convention in
      let loss = convention.loss(weight: 0.3, temperature: 4)
      return [loss.studentWeight, loss.distillationWeight]
    }
    #expect(factors.count == 4)
    #expect(isClose(factors[0], [0.3, 1]))
    #expect(isClose(factors[1], [0.3, 16]))
    #expect(isClose(factors[2], [0.3, 0.7 * 16]))
    #expect(isClose(factors[3], [0.7, 0.3 * 16]))
    #expect(
      LossConvention.allCases.map(\.formula) == [
        "α · hard + soft", "α · hard + T² · soft", "a · hard + (1 − a) · T² · soft",
        "(1 − a) · hard + a · T² · soft",
      ])
  }

  @Test func `the course's conventions are the course's losses`() {
    #expect(
      LossConvention.course.loss(weight: 0.3, temperature: 4, divergence: .crossEntropy)
        == DistillationLoss(alpha: 0.3, temperature: 4, divergence: .crossEntropy))
    #expect(
      LossConvention.courseWithTemperatureSquared.loss(weight: 0.3, temperature: 4)
        == DistillationLoss(alpha: 0.3, temperature: 4, scaledByTemperatureSquared: true))
  }

  @Test func `without T², α here is αT² over 1 + αT² in Keras`() {
    let loss = DistillationLoss(alpha: 0.3, temperature: 4)
    #expect(isClose(LossConvention.keras.weight(of: loss), 4.8 / 5.8))
    #expect(isClose(LossConvention.pyTorch.weight(of: loss), 1 / 5.8))
    #expect(isClose(LossConvention.course.weight(of: loss), 0.3))
    #expect(isClose(LossConvention.courseWithTemperatureSquared.weight(of: loss), 4.8))
  }

  @Test(arguments: LossConvention.allCases, LossConvention.allCases)
  func `a translated loss has a gradient of the same direction`(
    from: LossConvention, to: LossConvention
  ) {
    var generator = SplitMix64(seed: 1)
    let logits = normalMatrix(3, 4, scale: 2, using: &generator)
    let soft = SoftLabels(
      teacherLogits: normalMatrix(3, 4, scale: 2, using: &generator), temperature: 5)
    let original = from.loss(weight: 0.2, temperature: 5)
    let translated = to.loss(weight: to.weight(of: original), temperature: 5)
    let factor = translated.distillationWeight / original.distillationWeight
    let gradients = [original, translated].map {
      $0.evaluate(studentLogits: logits, labels: [0, 3, 1], softLabels: soft).gradient.values
    }
    #expect(isClose(gradients[1], gradients[0].map { factor * $0 }, relative: 1e-10))
    if from == to { #expect(isClose(factor, 1)) }
  }

  @Test func `a loss without a teacher has no ratio to translate`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = LossConvention.keras.weight(of: .hardLabels)
    }
    #expect(
      message(of: result).contains("a loss with a distillation weight of 0.0 has no ratio"))
  }
}
