import ArgumentParser

/// Whether files may be replaced that this course did not write; the same in every command that
/// writes where the reader says.
struct ReplacingOptions: ParsableArguments {
  @Flag(
    help: helpText(
      en: "Also replace files that lesson did not write, or that were changed since.",
      ko: "lesson이 쓰지 않았거나 그 뒤에 바뀐 파일도 덮어씁니다."))
  var force = false
}
