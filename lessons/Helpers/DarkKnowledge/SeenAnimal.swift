// The two animals of lesson 1: where they stand, what they are, and what a teacher says of them.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: DarkKnowledgePhrase) -> String { Spoken.language.say(phrase) }

/// An animal on the map.
public struct MapAnimal {
  /// Its name on the map, `A` or `B`.
  let name: String
  /// In which direction it stands, in degrees.
  let angle: Double
  /// Where it stands.
  public let place: (x: Double, y: Double)
  /// The posterior there: a probability for each of the four classes.
  let truth: [Double]
  /// Its hard label: the likeliest class in truth; of two that are equal but for rounding, the
  /// first.
  public let label: Int

  /// The animal at this angle, in degrees.
  public init(_ name: String, angle: Double) {
    self.name = name
    self.angle = angle
    // 360° is the direction of 0°, and the same place to the last digit.
    place = Animals.point(angle: angle.truncatingRemainder(dividingBy: 360))
    let truth = Animals.posterior(at: place)
    self.truth = truth
    label = truth.firstIndex { $0 > (truth.max() ?? 0) * (1 - 1e-9) } ?? 0
  }

  /// The first class that is as likely here as the label; `nil` nearly everywhere.
  var rival: Int? {
    truth.indices.first { $0 != label && truth[$0] > truth[label] * (1 - 1e-9) }
  }

  /// The animal with what the teacher says of it, a probability for each class.
  public func seen(as soft: [Double]) -> SeenAnimal { SeenAnimal(animal: self, soft: soft) }
}

/// An animal and its soft label.
public struct SeenAnimal {
  let animal: MapAnimal
  /// What the teacher says: a probability for each class.
  let soft: [Double]

  /// The class that the teacher finds likeliest.
  var top: Int { predictedClass(soft) }
  /// All classes, the likeliest first.
  var order: [Int] { ranking(soft) }
  /// Whether the teacher puts all classes in their true order.
  var isInTrueOrder: Bool { rankAlike(soft, animal.truth) }
}

func name(_ index: Int) -> String { animalNames[index] }

extension Recorder {
  /// Each kind with the angle that it is scattered around.
  public func kindAngles() -> String {
    list(zip(animalNames, Animals.angles).map { "\($0) \(degrees($1))" })
  }

  /// What the hard labels of two animals say, and where they might as well be other ones.
  public func hardLabels(_ one: MapAnimal, _ other: MapAnimal) -> String {
    let toss = [one, other].map { animal in
      animal.rival.map {
        say(.toss(place: animal.name, label: name(animal.label), rival: name($0)))
      } ?? ""
    }.joined()
    return labels(one, other) + toss
  }

  private func labels(_ one: MapAnimal, _ other: MapAnimal) -> String {
    one.label == other.label
      ? say(.sameLabel(name(one.label))) : say(.twoLabels(name(one.label), name(other.label)))
  }

  /// How sure the teacher is of two animals, and why a smoothed label has that too.
  public func sureness(_ one: SeenAnimal, _ other: SeenAnimal) -> String {
    let shares = [one.soft[one.top], other.soft[other.top]]
    return one.animal.place == other.animal.place || NumberFormat.percent(0).writesAlike(shares)
      ? say(.bothSure) : say(.sureness(a: softPercent(shares[0]), b: softPercent(shares[1])))
  }

  /// By how much the teacher is wrong about two animals at most, a difference of probabilities.
  public func largestMiss(_ one: SeenAnimal, _ other: SeenAnimal) -> Double {
    zip(one.soft + other.soft, one.animal.truth + other.animal.truth).map { abs($0 - $1) }.max()
      ?? 0
  }

  /// How a thousand animals with these probabilities would be labelled.
  public func thousandDraws(_ truth: [Double]) -> String {
    let drawn = ranking(truth).map { (name: name($0), number: (1000 * truth[$0]).rounded()) }
      .filter { $0.number > 0 }
    if drawn.count == 1 { return say(.oneLabelDrawn(drawn[0].name)) }
    return say(.labelsDrawn(drawn.map { (label: $0.name, number: number($0.number, 0)) }))
  }

  /// What a student makes of the teacher's tiny probabilities.
  public func faintness(_ soft: [Double]) -> String {
    ranking(soft).first { soft[$0] < 0.05 }.map {
      say(.faint(name($0), significant(soft[$0], 2)))
    } ?? say(.notFaint)
  }
}
