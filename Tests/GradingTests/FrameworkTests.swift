// Mistakes as people who use PyTorch write them: each is named, with its remedy in that library.

import Answering
import ExerciseChecks
import Foundation
import Grading
import Languages
import Testing

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "Fixtures").path(percentEncoded: false)

/// A Python that has PyTorch, by hand; a stand-in in Python is there for all others.
private let interpreter = ProcessInfo.processInfo.environment["TORCH_PYTHON"] ?? "python3"

private func verdict(_ mistake: String, _ type: String = "float32") async -> Verdict {
  await Grader(
    .command(
      "cd '\(folder)' && PYTHONDONTWRITEBYTECODE=1 \(interpreter) mistakes.py \(mistake) \(type)"),
    timeLimit: 60
  ).verdict(on: "3.3")
}

@Suite struct FrameworkTests {
  /// The mistake, the misconception that it is, if it is one, and what the library has to do with
  /// it.
  static let mistakes: [(name: String, key: String?, advice: String)] = [
    ("default_reduction", "mean-over-elements", "`reduction=\"batchmean\"`"),
    ("mean_over_classes", "mean-over-elements", "`reduction=\"batchmean\"`"),
    ("sum_reduction", "distillation-summed", "`reduction=\"batchmean\"`"),
    ("probabilities_in", "probabilities-for-logarithms", "`F.log_softmax(student / T, dim=1)`"),
    ("probabilities_in_mean", "probabilities-for-logarithms", "`reduction=\"batchmean\"`"),
    ("swapped", "swapped", "student's log-probabilities come first"),
    ("swapped_literally", nil, "both arguments are exchanged"),
    ("log_target_forgotten", nil, "with `log_target=True`"),
    ("log_target_too_much", "log-target", "leave `log_target` out"),
    ("t_on_teacher_only", "only-teacher-softened", "has T in both"),
    ("t_on_student_only", "only-student-softened", "has T in both"),
    ("log_softmax_divided", "divided-after-softmax", "not `F.log_softmax(student, dim=1) / T`"),
    ("softmax_divided", "divided-after-softmax", "with T inside"),
    ("teachers_labels", "labels-from-teacher", "the labels of the data"),
    ("no_square", "square-forgotten", "`alpha * F.cross_entropy(student, labels) + T ** 2 * kl`"),
    ("square_on_hard", "square-on-student-loss", "with T² before `kl` alone"),
    ("square_on_both", "square-on-both", "with T² before `kl` alone"),
    ("softmax_before_cross_entropy", "student-loss-softmax-twice", "take logits"),
    ("log_softmax_of_softmax", "soft-student-twice", "one before `log_softmax`"),
    ("teacher_softmax_twice", "teacher-softmax-twice", "ends in a `softmax`"),
    ("ensemble_of_probabilities", "teacher-softmax-twice", "several teachers' probabilities"),
    ("wrong_dim", "softmax-over-batch", "`dim=1`"),
    ("wrong_dim_student", "softmax-over-batch", "`dim=1`"),
    ("wrong_dim_teacher", "softmax-over-batch", "`dim=1`"),
    ("teachers_argmax", "hard-distillation", "`teacher.argmax(dim=1)`"),
    ("alpha_mixed_up", "convex-reversed", "another convention"),
    ("alpha_on_soft", "alpha-on-distillation", "α"),
    ("batch_reversed", "rows-of-others", "`shuffle=True`"),
    ("rows_shuffled", "rows-of-others", "take the cached rows by it"),
    ("half_precision", nil, "float16 holds nothing above 65,504"),
    ("in_place", "student-loss-softened", "`student /= T` changes the logits in place"),
    ("label_smoothing", "smoothed-labels", "`label_smoothing`"),
    ("mse", "squared-logits", "`F.mse_loss`"),
    ("soft_cross_entropy", "cross-entropy", "The gradient is the same"),
    ("log_with_epsilon", "cut-logarithm-in-divergence", "`F.log_softmax(x, dim=1)`"),
    ("log_of_softmax", nil, "in place of `torch.log(F.softmax(x, dim=1))`"),
  ]

  @Test(arguments: mistakes.indices)
  func `A mistake in PyTorch is named, with its remedy there`(index: Int) async {
    let (name, key, advice) = Self.mistakes[index]
    let verdict = await verdict(name)
    #expect(verdict.status == .failed)
    let message = verdict.message ?? ""
    #expect(message.contains(advice), "\(message)")
    #expect(verdict.firstFault?.misconceptions == key.map { [$0] } ?? [])
    #expect(verdict.message(in: .korean) != message)
  }

  @Test(
    .enabled("by hand: TORCH_PYTHON names a Python that has PyTorch") {
      ProcessInfo.processInfo.environment["TORCH_PYTHON"] != nil
    }, arguments: ["float32", "float64"])
  func `Every reference answer passes in PyTorch, too`(type: String) async throws {
    let checkout = URL(filePath: folder).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path(percentEncoded: false)
    let file = FileManager.default.temporaryDirectory.path + "/exercises-\(UUID()).py"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let text = try PythonStarter(root: checkout).solvedText(in: .english)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let grader = Grader(
      .command("\(interpreter) '\(folder)/in_torch.py' \(file) \(type)"), timeLimit: 60)
    for verdict in await grader.verdicts(on: allExercises.map(\.id)) {
      #expect(verdict.status == .passed, "\(verdict.exercise): \(verdict.message ?? "")")
    }
  }

  @Test func `There is advice on misconceptions that exist only`() {
    let known = Set(allExercises.flatMap(\.diagnoses).map(\.name))
    #expect(FrameworkAdvice.misconceptions.subtracting(known) == [])
  }

  @Test(arguments: ["float32", "float64"])
  func `A right loss passes, and what values do not show is said`(type: String) async {
    for name in ["right", "detach_forgotten"] {
      let verdict = await verdict(name, type)
      #expect(verdict.status == .passed, "\(verdict.message ?? "")")
      #expect(verdict.type.rawValue == type && verdict.framework == "torch")
      #expect(verdict.note(in: .english)?.contains("`.detach()`") == true)
      #expect(verdict.note(in: .korean)?.contains("`.detach()`") == true)
    }
  }

  @Test(arguments: [NumberType.float32, .float16, .bfloat16])
  func `What only 16 bits explain is said to be that`(type: NumberType) {
    let call = Fault.Call(call: "distillation_loss(…)", expected: "7.93522", got: "6.90625")
    let fault = Fault.mismatch(call, broken: [], .init(wrong: [], right: []))
    var verdict = Verdict(
      exercise: "3.3", status: .failed, findings: [Finding(check: "worked-example", fault: fault)],
      timeLimit: 1, printed: "")
    (verdict.type, verdict.framework) = (type, "torch")
    #expect(verdict.message?.contains("Numbers of 16 bits have few digits") == (type != .float32))
  }
}

extension Fault {
  /// The misconceptions that explain it.
  fileprivate var misconceptions: [String] {
    if case .explained(let cause, _, _) = self { cause.misconceptions } else { [] }
  }
}
