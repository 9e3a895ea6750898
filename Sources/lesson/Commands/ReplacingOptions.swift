import ArgumentParser

/// Whether files may be replaced that this course did not write; the same in every command that
/// writes where the reader says.
struct ReplacingOptions: ParsableArguments {
  @Flag(
    help: helpText(.force))
  var force = false
}
