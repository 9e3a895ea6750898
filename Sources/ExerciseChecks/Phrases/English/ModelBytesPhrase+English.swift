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
      These are bits, 8 for each byte. Bytes were asked for: multiply the parameters by \
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
    case .lastLayerLeftOut:
      """
      The last layer is missing, with its weights and biases, as when a loop ends one pair too \
      early. A list of n sizes has n − 1 pairs of neighbours.
      """
    case .firstLayerLeftOut:
      """
      The first layer behind the features is missing, with its weights and biases. The pair of the \
      first two sizes counts, too.
      """
    case .firstTwoLayers:
      """
      Only the first sizes are used, whatever follows. A network may have any number of hidden \
      layers: go through all pairs of neighbours.
      """
    case .firstAndLast:
      """
      The features are connected with the classes directly, and the hidden layers left out. \
      Weights lead from each layer to the next one.
      """
    case .productOfAll:
      """
      All sizes are multiplied with each other. Only neighbours are connected: multiply each size \
      by the next one, and add up these products.
      """
    case .allPairs:
      "Every layer is connected with all layers behind it. Weights lead to the next layer only."
    case .backToTheFirst:
      """
      A layer leads from the classes back to the features here. The last size has no next one: a \
      list of n sizes has n − 1 pairs.
      """
    case .kilobytes: "These are kilobytes, cut to a whole number. Bytes were asked for."
    case .biasesUnweighted:
      """
      Only the weights are multiplied by `bytesPerParameter`. A bias is a parameter and takes as \
      many bytes.
      """
    case .weightsUnweighted:
      """
      Only the biases are multiplied by `bytesPerParameter`, as where brackets are missing: \
      (weights + biases) · bytes.
      """
    case .activations:
      """
      The values of all units are counted besides the parameters. They come and go with each \
      picture; what is stored is weights and biases.
      """
    case .oneBiasInAll:
      "There is a single bias for the whole network. Every unit behind the input layer has its own."
    case .hiddenBiasesTwice:
      """
      The biases of the hidden layers are counted twice, once with each of the two pairs that such \
      a layer is in. A bias belongs to the layer that its pair leads to.
      """
    case .narrowIntegers:
      """
      Right for small networks; a large one has more bytes than an integer with so few bits can \
      hold. Use `Int`, which has 64 bits here.
      """
    case .sumsForProducts:
      """
      The sizes of neighbouring layers are added. Every unit is connected with every unit of the \
      layer before: multiply them, and add the biases.
      """
    case .bytesInTheLoop:
      """
      The sum so far is multiplied by `bytesPerParameter` again with every layer. Add up the \
      parameters of all layers first, and multiply once.
      """
    }
  }
}
