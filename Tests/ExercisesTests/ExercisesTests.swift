// Your exercises as tests: `scripts/test --filter ExercisesTests`, or
// `--filter ExercisesTests.Lesson2`. What you have not written yet is skipped.
// `./lesson check` says the same in more words, and quicker.
//
// Made by `swift run renew-exercises`; edits are lost.

import Testing

@Suite struct Lesson1 {
  @Test(.exercise("1.1")) func softmax() async { await expectPass("1.1") }
  @Test(.exercise("1.2")) func entropy() async { await expectPass("1.2") }
  @Test(.exercise("1.3")) func rankingOfWrongClasses() async { await expectPass("1.3") }
  @Test(.exercise("1.4")) func shareOfRunnerUp() async { await expectPass("1.4") }
}

@Suite struct Lesson2 {
  @Test(.exercise("2.1")) func softmax() async { await expectPass("2.1") }
  @Test(.exercise("2.2")) func temperature() async { await expectPass("2.2") }
  @Test(.exercise("2.3")) func fittedTemperature() async { await expectPass("2.3") }
}

@Suite struct Lesson3 {
  @Test(.exercise("3.1")) func crossEntropy() async { await expectPass("3.1") }
  @Test(.exercise("3.2")) func klDivergence() async { await expectPass("3.2") }
  @Test(.exercise("3.3")) func distillationLoss() async { await expectPass("3.3") }
  @Test(.exercise("3.4")) func distillationGradient() async { await expectPass("3.4") }
  @Test(.exercise("3.5")) func reverseKLDivergence() async { await expectPass("3.5") }
  @Test(.exercise("3.6")) func gradientOfParts() async { await expectPass("3.6") }
}

@Suite struct Lesson4 {
  @Test(.exercise("4.1")) func gradientStep() async { await expectPass("4.1") }
  @Test(.exercise("4.2")) func softLabels() async { await expectPass("4.2") }
  @Test(.exercise("4.3")) func accuracyAndAgreement() async { await expectPass("4.3") }
  @Test(.exercise("4.4")) func pairedInterval() async { await expectPass("4.4") }
  @Test(.exercise("4.5")) func mixedBatchLoss() async { await expectPass("4.5") }
  @Test(.exercise("4.6")) func keepingLargest() async { await expectPass("4.6") }
}

@Suite struct Lesson5 {
  @Test(.exercise("5.1")) func modelBytes() async { await expectPass("5.1") }
  @Test(.exercise("5.2")) func biasCorrection() async { await expectPass("5.2") }
  @Test(.exercise("5.3")) func smallestStudent() async { await expectPass("5.3") }
  @Test(.exercise("5.4")) func quantized() async { await expectPass("5.4") }
}
