// Published soft labels, one row of which is wrong, and the check that finds it.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: TemperaturePhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// Shows soft labels of which one was made with another temperature than it says, asks which, and
  /// shows how to tell.
  public func showPublished(by teacher: Network) {
    let place = Animals.point(angle: 72)
    let logits = teacher.logits(for: [place.x, place.y])
    let temperatures = [1.0, 2, 4, 8]
    let wrong = 2
    let published = temperatures.enumerated().map { index, t in
      softmax(logits, temperature: index == wrong ? 1.5 * t : t)
    }
    show(
      Table(
        say(.published),
        columns: [.numbers("T", temperatures, .fixed(0))]
          + (0..<4).map { index in
            .numbers(animalNames[index], published.map { $0[index] }, .fixed(4))
          },
        read: say(.publishedRead), notice: say(.publishedNotice)))
    ask(
      say(.whichIsWrong), choices: temperatures.map { "T = \(shortest($0))" }, answer: wrong,
      because: say(.whyWrong))
    let (first, second) = (ranking(logits)[0], ranking(logits)[1])
    let logRatios = published.map { log($0[first] / $0[second]) }
    show(
      Table(
        say(.check),
        columns: [
          .numbers("T", temperatures, .fixed(0)),
          .numbers("ln(\(animalNames[first]) / \(animalNames[second]))", logRatios, .fixed(3)),
          .numbers(say(.timesT), zip(temperatures, logRatios).map { $0 * $1 }, .fixed(3)),
          .words("", temperatures.indices.map { $0 == wrong ? say(.differs) : "" }),
        ],
        read: say(.checkRead)))
  }
}
