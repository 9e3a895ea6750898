// What `lesson study` says besides its notebook

import Languages

/// The help of `lesson study`, and what it waits for.
enum StudyCommandPhrase: Phrase {
  case study, uses
  case teacher, labels, student, classes
  case tensor, labelTensor, studentTensor
  case format(names: String)
  case output
  case reading
  case outputWithoutFormat
}
