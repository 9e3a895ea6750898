// The comments of a gnuplot script

import Languages

/// What a script says to whoever reads it.
enum ScriptPhrase: Phrase {
  case colorColumn
  case heightColumns
  case spreadColumns
  case line
  case points
  case bars
  case band
  case intervals
  case grid
  case gridRows
  case panel
  case data
  case picture
  case howToDraw
  case otherTerminal
  case darkGround
  case frames(count: Int, parameter: String, labels: String)
  case settings
  case file
  case appearance
  case classColors
  case whichFrames
  case whichTemperature
  case playWithLogits
  case playWithTemperature
  case playWithTemperatures
  case stops
  case logits(classes: String)
  case logarithms(classes: String)
  case softmax
  case temperatures
}

extension Language {
  /// A script's comment, so that the type need not be named where it is used.
  func say(_ phrase: ScriptPhrase) -> String {
    // As an opaque value, or this function would call itself.
    let phrase: some Phrase = phrase
    return say(phrase)
  }
}
