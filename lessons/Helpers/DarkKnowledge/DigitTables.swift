// The tables and figures about digits that look alike.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DarkKnowledgePhrase) -> String { Spoken.language.say(phrase) }

/// Two pictures of a 2 with different second thoughts.
public struct TwoTwos {
  private let soft: Matrix
  /// For each digit, of how many twos it is the runner-up.
  let runnersUp: [Int]
  /// The most frequent runner-up.
  public let usual: Int
  /// The picture that leans most to the usual runner-up, and the one that leans most to another.
  let pictures: [Int]

  /// - Parameters:
  ///   - twos: The numbers of the pictures, at least one.
  ///   - soft: The soft labels of all pictures, one a row, ten columns.
  public init(_ twos: [Int], _ soft: Matrix) {
    func runnerUp(_ picture: Int) -> Int { ranking(soft[row: picture])[1] }
    func share(_ picture: Int) -> Double { soft[picture, runnerUp(picture)] }
    let runnersUp = (0..<10).map { digit in twos.count { runnerUp($0) == digit } }
    let usual = ranking(runnersUp.map { Double($0) })[0]
    let ordinary = twos.filter { runnerUp($0) == usual }.max { share($0) < share($1) } ?? twos[0]
    let unusual =
      twos.filter { runnerUp($0) != usual }.max { share($0) < share($1) }
      ?? twos.min { share($0) < share($1) } ?? twos[0]
    self.soft = soft
    self.runnersUp = runnersUp
    self.usual = usual
    pictures = [ordinary, unusual]
  }

  var shares: [[Double]] { pictures.map { soft[row: $0] } }
  var nearest: [Int] { shares.map { ranking($0)[1] } }
}

extension Recorder {
  /// How often each digit is the runner-up, the most frequent first.
  public func runnersUp(_ twos: TwoTwos) -> String {
    let counts = twos.runnersUp
    return list(
      ranking(counts.map { Double($0) }).filter { counts[$0] > 0 }
        .map { say(.runnerUp($0, times: counts[$0])) })
  }

  /// Two twos, as pictures and as numbers.
  public func show(_ twos: TwoTwos) {
    let (shares, nearest) = (twos.shares, twos.nearest)
    let names = nearest.map { say(.twoNear($0)) }
    plot(
      .images(
        say(.twoTwos),
        images: twos.pictures.enumerated().map { index, picture in
          (names[index], Digits.image(of: picture, in: Digits.test), shares[index])
        },
        classes: Digits.classes))
    let (near, far) = (nearest[0], nearest[1])
    let comparisons = shares.map { shares in
      let odds = shares[near] / shares[far]
      return odds >= 1
        ? say(.asLikelyAs(near, times(odds), far)) : say(.asLikelyAs(far, times(1 / odds), near))
    }
    show(
      Table(
        say(.sameHardLabel),
        columns: [
          .words(say(.category), Digits.classes),
          .numbers(say(.labelOfBoth), oneHot(2, of: 10), .integer),
          .numbers(names[0], shares[0], .significant(2)),
          .numbers(names[1], shares[1], .significant(2)),
        ],
        read: say(.sameHardLabelRead),
        notice: near == far
          ? say(.sameRunnerUp) : say(.differentRunnersUp(comparisons[0], comparisons[1]))))
  }

  /// Asks what a 2 looks like, and shows the two nearest classes of each digit.
  ///
  /// - Parameter similarity: The mean soft label of each digit's pictures, ten rows of ten.
  public func showSimilarity(ofDigits similarity: [[Double]]) {
    let orders = similarity.enumerated().map { digit, shares in
      ranking(shares).filter { $0 != digit }
    }
    let partners = orders.map { $0[0] }
    let shares = partners.enumerated().map { digit, other in similarity[digit][other] }
    let mutual = partners.indices.filter { $0 < partners[$0] && partners[partners[$0]] == $0 }
    let likeTwo = partners[2]
    let candidates = Set([1, 3, 5, 7, likeTwo]).sorted()
    ask(
      say(.whatIsLikeTwo), choices: candidates.map { say(.digit($0)) },
      answer: candidates.firstIndex(of: likeTwo) ?? 0,
      because: (likeTwo == 3 ? say(.sameCurve) : "")
        + say(.twosLookLike(likeTwo, percent(shares[2], 1))))
    show(
      Table(
        say(.digitSimilarity),
        columns: [
          .words(say(.digitHead), Digits.classes),
          .words(say(.mostLike), orders.map { Digits.classes[$0[0]] }),
          .numbers(say(.meanShare), unit: "%", shares.map { 100 * $0 }, .fixed(1)),
          .bars("", shares, full: shares.max() ?? 1),
          .words(say(.thenLike), orders.map { Digits.classes[$0[1]] }),
        ],
        read: say(.digitSimilarityRead),
        notice: say(mutual.isEmpty ? .noMutual : .mutual(mutual.map { ($0, partners[$0]) }))))
  }
}
