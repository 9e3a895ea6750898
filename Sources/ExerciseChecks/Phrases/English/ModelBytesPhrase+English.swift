// What is said of exercise 5.1, in English.

extension ModelBytesPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Take one layer at a time. How many weights lead into one of its units, and what else does \
      each unit have?
      """
    case .whereToLook:
      """
      Look at the step “What a device asks for” of lesson 5, where the parameters of a student \
      with 16 hidden units are counted. Why is the number without the biases smaller by 26?
      """
    case .formula:
      """
      For every pair of neighbouring sizes (a, b): a · b weights and b biases. Add them up, and \
      multiply by the bytes of one parameter.
      """
    case .noHiddenLayer: "no hidden layer"
    case .teacherInDifferentBytes: "the teacher, in 8, 4 and 1 bytes"
    case .doesNotDoubleWithBytes: "does not double when every parameter takes twice the bytes"
    case .doesNotGrowWithClass:
      "does not grow by one weight for each input and one bias when there is one class more"
    case .doesNotGrowWithFeature:
      "does not grow by one weight for each unit behind it when there is one feature more"
    case .noBiases:
      """
      These are the weights only. Every unit behind the input layer has a bias, too, and it is a \
      parameter like the others.
      """
    case .bits:
      """
      These are bits, 8 times too many. Bytes were asked for: multiply the parameters by \
      `bytesPerParameter` only.
      """
    case .dividedBy8:
      "This is divided by 8, as if a parameter's size were given in bits. It is given in bytes."
    case .parameters:
      "This is the number of parameters. Multiply it by the bytes that each of them takes."
    case .always8:
      """
      Every parameter is counted with 8 bytes. That is right for a `Double`; here \
      `bytesPerParameter` says how many it takes, such as 4 for a `Float`.
      """
    case .always4:
      """
      Every parameter is counted with 4 bytes. That is right for a `Float`; here \
      `bytesPerParameter` says how many it takes, such as 8 for a `Double`.
      """
    case .units:
      """
      This counts units, not parameters: the sizes of the layers are added up. Parameters sit \
      between the layers, one weight for each pair of units of two neighbouring layers.
      """
    case .inputBiases:
      """
      The features got biases, too. They are inputs, not units that compute something: only the \
      layers behind them have biases.
      """
    case .oneBiasALayer:
      """
      Each layer got a single bias. Every unit has a bias of its own, as many as the layer has \
      units.
      """
    case .noOutputBiases:
      """
      The biases of the last layer are missing. Each class has one; the step “One number sets it \
      free” even changes one.
      """
    case .biasOfTheInputs:
      """
      The biases are counted by the layer before: one for each input. A bias belongs to the unit \
      that computes, so there are as many as the layer has outputs.
      """
    }
  }
}
