// What `lesson study` says besides its notebook, in English.

extension StudyCommandPhrase {
  var english: String {
    switch self {
    case .study: "A notebook over your own model's logits."
    case .uses:
      "Reads the logits of N examples by K classes, and walks through them: what they hold, which second thoughts, which "
        + "doubtful labels, how honest, which T to begin with, and the loss for it. Nothing is written beside your files. "
        + "Try it: "
        + advised(
          "study lessons/samples/teacher.npy --labels lessons/samples/labels.npy --student "
            + "lessons/samples/student.npy")
    case .teacher: "The teacher's logits, N × K: .npy, .csv, .tsv, .txt or .safetensors."
    case .labels: "The class of each example, from 0, in the same order."
    case .student: "A student's logits of the same examples."
    case .classes: "The names of the K classes, one a line."
    case .tensor: "Which tensor of the teacher's safetensors file is meant."
    case .labelTensor: "Which tensor of the labels' safetensors file is meant."
    case .studentTensor: "Which tensor of the student's safetensors file is meant."
    case .format(let names): "Write the notebook instead of showing it: \(names)."
    case .output: "The folder for --to; exports otherwise."
    case .reading: "looking at every number"
    case .outputWithoutFormat:
      "--output says where, and nothing says what; add --to html, ipynb or md"
    }
  }
}
