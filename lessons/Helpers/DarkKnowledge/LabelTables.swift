// The tables about other teachers, about drawn labels and about smoothed ones.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: DarkKnowledgePhrase) -> String { Spoken.language.say(phrase) }

/// Several teachers' soft labels of one animal, beside its posterior.
public struct Agreement {
  private let others: [[Double]]
  private let truth: [Double]
  private let order: [Int]

  /// - Parameters:
  ///   - others: A soft label a teacher, with four probabilities each.
  ///   - truth: The posterior.
  public init(_ others: [[Double]], truth: [Double]) {
    self.others = others
    self.truth = truth
    order = ranking(truth)
  }

  private func areEqual(_ i: Int, _ j: Int) -> Bool { abs(truth[i] / truth[j] - 1) < 1e-9 }
  private func wins(_ i: Int, _ j: Int) -> Int { others.count { $0[i] > $0[j] } }

  private var pairs: [(Int, Int)] {
    (0..<4).flatMap { i in (i + 1..<4).map { j in (order[i], order[j]) } }
  }
  private var disputes: [(Int, Int)] {
    pairs.filter { (1..<others.count).contains(wins($0, $1)) }
  }
  private var inTrueOrder: Int { others.count { rankAlike($0, truth) } }

  /// One teacher a row.
  func table(trueOrder names: String) -> Table {
    let isTied = zip(order, order.dropFirst()).contains { areEqual($0, $1) }
    let hasRunnerUp = !areEqual(order[0], order[1]) && !areEqual(order[1], order[2])
    let sameSecond = others.count { ranking($0)[1] == order[1] }
    return Table(
      say(.others),
      columns: [.words(say(.teacher), others.indices.map { "\($0 + 1)" })]
        + (0..<4).map { index in
          .numbers(name(index), others.map { $0[index] }, .significant(2))
        }
        + [
          .words(
            say(.order), others.map { say(rankAlike($0, truth) ? .isTrueOrder : .isUntrueOrder) })
        ],
      read: say(.othersRead(names)) + (isTied ? say(.tied) : ""),
      notice: (hasRunnerUp
        ? say(.findRunnerUp(.init(number: sameSecond, all: others.count), name(order[1])))
        : "")
        + say(.findOrder(.init(number: inTrueOrder, all: others.count))))
  }

  /// The classes in their true order.
  var trueOrder: [String] { order.map(name) }

  /// What the teachers disagree about.
  func sentence(_ list: ([String]) -> String) -> String {
    if disputes.isEmpty {
      return say(inTrueOrder == others.count ? .noAccident : .commonError)
    }
    let pairsInWords = disputes.map { i, j in
      say(.dispute(name(i), name(j), wins: wins(i, j), losses: others.count - wins(i, j)))
    }
    let areUnlikely = disputes.allSatisfy { max(truth[$0], truth[$1]) < 0.01 }
    return say(.disputes(list(pairsInWords), areAll: disputes.count == pairs.count))
      + (areUnlikely ? say(.unlikelyDisputes) : "")
  }
}

/// The losses of one student on the same sets of examples, with three kinds of labels.
public struct DrawnLosses {
  private let hard: [Double]
  private let exact: [Double]
  private let teacher: [Double]

  /// - Parameters:
  ///   - hard: With hard labels, in nats, one a set.
  ///   - exact: With exact soft labels.
  ///   - teacher: With a teacher's soft labels.
  public init(hard: [Double], exact: [Double], teacher: [Double]) {
    self.hard = hard
    self.exact = exact
    self.teacher = teacher
  }

  var kinds: [[Double]] { [hard, exact, teacher] }
  var spreads: [Double] { kinds.map(standardDeviation) }
  private static func difference(_ one: [Double], _ other: [Double]) -> Double? {
    confidenceInterval95(zip(one, other).map { $0 - $1 }).contains(0)
      ? nil : mean(one) - mean(other)
  }
  /// How far the mean with exact labels lies from that with hard ones; `nil` if by chance.
  var shiftOfExact: Double? { Self.difference(exact, hard) }
  /// How far the mean with the teacher's labels lies from that with exact ones; `nil` if by chance.
  var shiftOfTeacher: Double? { Self.difference(teacher, exact) }
}

extension Recorder {
  /// What other teachers say of the animal.
  public func show(_ agreement: Agreement) {
    show(agreement.table(trueOrder: list(agreement.trueOrder)))
  }

  /// What the teachers disagree about.
  public func disputes(_ agreement: Agreement) -> String { agreement.sentence(list) }

  /// Asks what soft labels change in the losses on many sets, and shows it.
  public func show(_ losses: DrawnLosses, sets: Int, of size: Int) {
    let spreads = losses.spreads
    let variances = spreads.map { $0 * $0 }
    ask(
      say(.whatChanges), choices: [say(.smallerMean), say(.lessSpread), say(.nothing)],
      answer: spreads[1] < spreads[0] ? 1 : 2, because: say(.luckIsGone))
    show(
      Table(
        say(.losses(sets: sets, size: size)),
        columns: [
          .words(say(.labels), [say(.hardLabels), say(.exactLabels), say(.teachersLabels)]),
          .numbers(say(.meanLoss), unit: say(.nats), losses.kinds.map(mean), .fixed(3)),
          .numbers(say(.standardDeviation), unit: say(.nats), spreads, .fixed(3)),
          .numbers(
            say(.variance), unit: "%", variances.map { 100 * $0 / variances[0] }, .fixed(0)),
          .bars("", variances, full: variances[0]),
        ],
        read: say(.lossesRead),
        notice: say(.lessVariance(percent(variances[1] / variances[0])))
          + (losses.shiftOfExact.map { say(.meanDiffers(number(abs($0), 3))) }
            ?? say(.meanIsSame))))
  }

  /// How far the teacher's labels move the mean loss.
  public func teachersMiss(_ losses: DrawnLosses) -> String {
    losses.shiftOfTeacher.map { say(.teacherMisses(number(abs($0), 3), isHigh: $0 > 0)) }
      ?? say(.teacherHits)
  }

  /// Asks which of two labels is the softer one, and shows both beside the hard one.
  ///
  /// - Parameters:
  ///   - smoothed: The smoothed label.
  ///   - kept: What both give to their first class.
  ///   - seen: The animal, with the teacher's label.
  public func showSmoothing(_ smoothed: [Double], kept: Double, _ seen: SeenAnimal) {
    let entropies = [entropy(smoothed), entropy(seen.soft)]
    let isEqual = NumberFormat.fixed(3).writesAlike(entropies)
    ask(
      say(.whichIsSofter(softPercent(kept))),
      choices: [say(.teachersOne), say(.smoothedOne), say(.bothEqual)],
      answer: isEqual ? 2 : entropies[0] > entropies[1] ? 1 : 0,
      because: say(isEqual ? .nothingLeft : .evenlySpread))
    let labels = [oneHot(seen.animal.label, of: 4), smoothed, seen.soft]
    show(
      Table(
        say(.threeLabels),
        columns: [.words(say(.label), [say(.hardLabel), say(.smoothed), say(.teacher)])]
          + (0..<4).map { index in .numbers(name(index), labels.map { $0[index] }, .fixed(3)) }
          + [
            .numbers(say(.entropy), unit: say(.nats), labels.map { entropy($0) }, .fixed(3)),
            .words(say(.secondAgainstThird), labels.map(secondToThird)),
          ],
        read: say(.threeLabelsRead),
        notice: say(.softest(number(entropies[0], 3), isEqual: isEqual))))
  }

  private func secondToThird(_ label: [Double]) -> String {
    let order = ranking(label)
    if label[order[1]] == 0 { return say(.none) }
    let words = times(label[order[1]] / label[order[2]])
    return words == times(1) ? say(.equal) : words
  }
}
