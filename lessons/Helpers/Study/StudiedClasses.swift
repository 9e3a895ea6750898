// What a notebook over the reader's own model is about, and how it names classes.

import Distillation
import Languages
import Notebooks
import Parameters

private func say(_ phrase: StudyPhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// What this notebook is about.
  ///
  /// - Throws: Where it was not told, as files come with the command `lesson study`.
  public func studiedMaterial() throws(LessonError) -> StudyMaterial {
    guard let material = StudyMaterial.current else {
      throw ParameterError.conflict(say(.noMaterial))
    }
    return material
  }
}

/// More rows than this are not shown of any table: the first ones are those that matter.
let shownRows = 10

extension Study {
  /// A class as a table or a sentence names it.
  func name(_ index: Int) -> String {
    index < 0 ? say(.noClass) : material.classes?[index] ?? say(.classNumber(index))
  }

  /// Whether there is more than one class: with one, every softmax is 1.
  var hasChoice: Bool { classes > 1 }

  /// How many classes and examples there are, for a sentence.
  var count: Double { Double(rows) }
}
