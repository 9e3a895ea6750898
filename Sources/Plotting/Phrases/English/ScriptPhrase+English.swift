// The comments of a gnuplot script, in English.

extension ScriptPhrase {
  var english: String {
    switch self {
    case .colorColumn: ", colour"
    case .heightColumns: "x, height"
    case .spreadColumns: "x, low, middle, high"
    case .line: "line"
    case .points: "points"
    case .bars: "bars"
    case .band: "band"
    case .intervals: "intervals"
    case .grid: "grid"
    case .gridRows: "one row a line, the lowest first"
    case .panel: "Panel"
    case .data: "The data"
    case .picture: "The picture"
    case .howToDraw: "Draw it, from any folder; the picture lands next to the script:"
    case .otherTerminal: "With another terminal, into another file:"
    case .darkGround: "On a dark ground:"
    case .frames(let count, let parameter, let labels):
      "One frame (1 to \(count); \(parameter) = \(labels)), and all of them as an animated GIF:"
    case .settings: "What the command line may set: colours, frame, terminal, file"
    case .file:
      "The file: next to the script, or standard output where another terminal was asked for"
    case .appearance: "How things look"
    case .classColors: "The colours of the classes: numbers in the data's last column"
    case .whichFrames:
      "Picture 0 shows all frames beside each other, picture k shows frame k alone."
    case .whichTemperature: "Picture 0 has the temperature T, picture k that of frame k."
    case .playWithLogits: "To play with: change a logit, and run the script again."
    case .playWithTemperature:
      "To play with: change T or a logit, and run the script again. Or with another T at once:"
    case .playWithTemperatures:
      "To play with: change the values of T or a logit, and run the script again. Or with one T:"
    case .stops: "The temperatures of the frames"
    case .logits(let classes): "The logits of \(classes)"
    case .logarithms(let classes):
      "The logits of \(classes), here the logarithms of the probabilities: the logits less a number "
        + "that is the same for all, which the softmax does not see"
    case .softmax: "The softmax: the share of class k, counted from 1, at temperature t"
    case .temperatures: "temperatures"
    }
  }
}
