// The bug hunt of lesson 3: losses that are trained, checked and called in PyTorch.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: LossPhrase) -> String { Spoken.language.say(phrase) }

/// A candidate for the distillation loss: a function of the student's logits, in nats.
public typealias Suspect = (name: String, loss: ([Double]) -> Double)

/// The value of a loss before and after 200 steps of gradient descent on the logits.
private func descend(
  from start: [Double], _ loss: ([Double]) -> Double
) -> (first: Double, last: Double) {
  var logits = start
  let first = loss(logits)
  for _ in 0..<200 {
    let slope = logits.indices.map { index in
      var (up, down) = (logits, logits)
      up[index] += 1e-4
      down[index] -= 1e-4
      return (loss(up) - loss(down)) / 2e-4
    }
    logits = zip(logits, slope).map { $0 - $1 }
  }
  return (first, loss(logits))
}

extension Recorder {
  /// Trains each suspect, and shows which of them fall.
  ///
  /// - Parameters:
  ///   - suspects: The candidates.
  ///   - example: Where the training begins.
  ///   - divergence: What a right loss says there, in nats.
  public func showTraining(
    of suspects: [Suspect], _ example: LossExample, divergence: Double
  ) {
    let runs = suspects.map { descend(from: example.student, $0.loss) }
    let falls = runs.map {
      $0.first - $0.last > (vanishes($0.first) ? 1e-12 : 1e-9 * abs($0.first))
    }
    let fallen = falls.count { $0 }
    show(
      Table(
        say(.training(suspects: suspects.count)),
        columns: [
          .words(say(.loss), suspects.map { $0.name }),
          .visible(say(.before), runs.map { $0.first }, 4),
          .visible(say(.after), runs.map { $0.last }, 4),
          .words(
            "",
            zip(runs, falls).map { run, falls in
              say(
                !falls
                  ? .doesNotFall
                  : visible(run.first, 4) == visible(run.last, 4) ? .fallsUnseen : .falls)
            }),
        ],
        read: say(.trainingRead),
        notice: say(
          vanishes(divergence)
            ? .nothingToFall(fallen: fallen, of: suspects.count)
            : .someFall(fallen, of: suspects.count))))
  }

  /// Asks which suspect is right, and shows four checks of each.
  public func showChecks(of suspects: [Suspect], _ example: LossExample, divergence: Double) {
    let checks: [[Bool]] = suspects.map { suspect in
      let shifted = suspect.loss(example.student.map { $0 + 10 })
      let value = suspect.loss(example.student)
      let copied = suspect.loss(example.teacher)
      return [
        abs(copied) < 1e-9, value > -1e-9 && copied > -1e-9, abs(shifted - value) < 1e-6,
        abs(value - divergence) < 1e-4 * divergence + 1e-12,
      ]
    }
    func column(_ head: LossPhrase, _ check: Int) -> Column {
      .words(say(head), checks.map { say($0[check] ? .yes : .no) })
    }
    func names(_ pattern: [Bool]) -> [String] {
      suspects.indices.filter { checks[$0] == pattern }.map { suspects[$0].name }
    }
    let passed = names([true, true, true, true])
    let nearly = names([true, true, true, false])
    ask(
      say(.whichIsRight), choices: suspects.map { $0.name }, answer: 0, because: say(.whatIsWrong))
    show(
      Table(
        say(.checks),
        columns: [
          .words(say(.loss), suspects.map { $0.name }), column(.zeroForCopy, 0),
          column(.neverNegative, 1), column(.sameAfterShift, 2), column(.numberByHand, 3),
        ],
        read: say(.checksRead),
        notice: passed != ["A"]
          ? say(.severalPass(list(passed)))
          : say(.onlyAPasses)
            + (nearly.isEmpty ? "" : say(.nearlyPass(list(nearly), isOne: nearly.count == 1)))))
  }

  /// Shows the suspects as calls of PyTorch's function.
  public func showCalls(_ suspects: [Suspect]) {
    let names = suspects.map { $0.name }
    show(
      Table(
        say(.calls),
        columns: [
          .words(say(.loss), names),
          .words(
            say(.firstArgument),
            [
              "log_softmax(zs / T)", "log_softmax(zt / T)", "log_softmax(zs)",
              "log_softmax(softmax(zs) / T)", "softmax(zs / T)", "log_softmax(zs / T)", "zs / T",
              "log_softmax(zt / T)",
            ]),
          .words(
            say(.secondArgument),
            names.map { $0 == "B" ? "softmax(zs / T)" : "softmax(zt / T)" }),
          .words("reduction", names.map { $0 == "F" ? "mean" : "batchmean" }),
          .words(
            say(.fault),
            [
              say(.noFault), say(.swappedArguments), say(.onlyTeacherSoftened), say(.softmaxTwice),
              say(.noLogarithm), say(.meanOverClasses), say(.noSoftmax), say(.teacherWithItself),
            ]),
        ],
        read: say(.callsRead), notice: say(.callsNotice)))
  }

  /// What four faults at once make of the divergence of a perfect copy, in nats.
  public func copiedDivergence(_ copied: Double) -> String {
    say(.copied(visible(copied, 5), isNegative: copied < -5e-6))
  }
}
