// What the answers of lesson 5's linear teacher give away.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentKnowledgePhrase) -> String { Spoken.language.say(phrase) }

/// On which share of the test digits two networks decide alike.
public func agreement(_ network: Network, with other: Network) -> Double {
  let inputs = Digits.test.inputs
  let pairs = zip(network.predictedClasses(for: inputs), other.predictedClasses(for: inputs))
  return Double(pairs.count { $0 == $1 }) / Double(Digits.test.count)
}

extension Recorder {
  /// Asks how many answers it takes to copy a linear teacher, and shows copies of it.
  ///
  /// - Parameters:
  ///   - secret: The teacher.
  ///   - guesser: A student that is told only the decisions for 65 pictures.
  ///   - copy: A copy by so many answers.
  public func showCopies(
    of secret: Network, beside guesser: Network, copy: (Int) -> Network
  ) {
    let asked = [20, 40, 60, 64, 65]
    let copies = asked.map(copy)
    let agreements = copies.map { agreement($0, with: secret) }
    func shares(_ network: Network) -> [Double] {
      softmax(network.logits(for: Digits.test.inputs)).values
    }
    let secretShares = shares(secret)
    let errors = copies.map { copy in
      zip(shares(copy), secretShares).map { abs($0 - $1) }.max() ?? 0
    }
    let exact = zip(asked, errors).first { $0.1 < 1e-6 }?.0
    ask(
      say(.howManyPictures),
      choices: [64, 65, 650].map { say(.pictures($0)) } + [say(.noNumberIsEnough)],
      answer: exact == 64 ? 0 : exact == 65 ? 1 : 3, because: say(.whySixtyFive))
    show(
      Table(
        say(.copies),
        columns: [
          .counts(say(.noisePictures), asked),
          .numbers(say(.decidesAlike), unit: "%", agreements.map { 100 * $0 }, .fixed(1)),
          .bars("", agreements),
          .words(
            say(.largestError), errors.map { $0 < 1e-6 ? say(.tinyError) : number($0, 3) }),
        ],
        read: say(.copiesRead(digits: Digits.test.count)),
        notice: say(
          .copiesNotice(
            agreement: agreements[4] == 1 ? nil : percent(agreements[4], 1),
            byDecisions: percent(agreement(guesser, with: secret), 1)))))
  }
}
