// What the shells offer when the reader presses Tab: the lessons' numbers with their titles, and
// the names that -p takes.

import ArgumentParser
import ExerciseChecks
import FirmwareBuild
import Foundation
import Notebooks

/// The answers to a shell that completes.
enum Completions {
  /// The lessons' numbers.
  static let numbers = CompletionKind.custom { _, _, prefix in
    let candidates = Catalogue().lessons.map { Candidate("\($0.number)", $0.title) }
    return answer(candidates, to: prefix)
  }

  /// The exercises, with their functions' names.
  static let exercises = CompletionKind.custom { _, _, prefix in
    answer(allExercises.map { Candidate($0.id.description, $0.function) }, to: prefix)
  }

  /// What can be checked: a lesson, or one of its exercises.
  static let exercisesAndLessons = CompletionKind.custom { _, _, prefix in
    let candidates = Catalogue().lessons.flatMap { lesson in
      [Candidate("\(lesson.number)", lesson.title)]
        + allExercises.filter { $0.id.lesson == lesson.number }
        .map { Candidate($0.id.description, $0.function) }
    }
    return answer(candidates, to: prefix)
  }

  /// The parameters of the lesson whose number stands in the line, each with its equals sign.
  static let parameters = CompletionKind.custom { words, _, prefix in
    let lesson = words.dropFirst().lazy.compactMap { try? Catalogue().lesson($0) }.first
    let candidates = lesson?.parameters.map { Candidate($0.name + "=", $0.meaning) } ?? []
    return answer(candidates, to: prefix)
  }

  /// The parameters of the lesson whose student goes to a device.
  static let deviceParameters = CompletionKind.custom { _, _, prefix in
    let lesson = try? ShippedStudent.lesson()
    return answer(lesson?.parameters.map { Candidate($0.name + "=", $0.meaning) } ?? [], to: prefix)
  }

  /// The boards that the student can run on.
  static let boards = CompletionKind.custom { _, _, prefix in
    let boards = (try? Board.all(in: CourseFolder.expected)) ?? []
    return answer(boards.map { Candidate($0.id, $0.name) }, to: prefix)
  }

  /// The terms of the glossary, in the reader's language.
  static let terms = CompletionKind.custom { _, _, prefix in
    let terms = (try? Glossary.glossary(.ofCommand))?.terms.entries ?? []
    return answer(terms.map { Candidate($0.names[0], $0.title) }, to: prefix)
  }

  private struct Candidate {
    var text: String
    var meaning: String

    init(_ text: String, _ meaning: String) {
      self.text = text
      self.meaning = meaning
    }
  }

  /// The candidates that begin as the reader began, with their meanings where the asking shell can
  /// show them.
  private static func answer(_ candidates: [Candidate], to prefix: String) -> [String] {
    let fitting = candidates.filter { $0.text.hasPrefix(prefix) }
    switch CompletionShell.requesting {
    case .zsh?: return fitting.map { "\($0.text.replacing(":", with: "\\:")):\($0.meaning)" }
    case .fish?: return fitting.map { "\($0.text)\t\($0.meaning)" }
    default:
      // bash inserts what it shows. While several fit, it shows them and inserts what they begin
      // with, so there a meaning does no harm.
      guard fitting.count > 1 else { return fitting.map(\.text) }
      return fitting.map { candidate in
        let meaning = candidate.meaning.replacing("'", with: "’")
        // Of a path bash would show the end only; the others it would expand.
        return meaning.contains { "/\\\"$`".contains($0) }
          ? candidate.text : "\(candidate.text)  \(meaning)"
      }
    }
  }

  // MARK: The scripts

  /// What has to follow the script that the argument parser generates, for the same shell; `nil`
  /// when none was asked for.
  ///
  /// The generated scripts know subcommands only. To them, `lesson 2 -p` is an unknown subcommand,
  /// for they do not know that it is short for `lesson run 2 -p`.
  static func addition(toScriptAskedForBy arguments: [String]) -> String? {
    let flag = "--generate-completion-script"
    guard let first = arguments.first, first.hasPrefix(flag) else { return nil }
    let name =
      first.hasPrefix(flag + "=")
      ? String(first.dropFirst(flag.count + 1)) : arguments.dropFirst().first
    let shell = name.flatMap(CompletionShell.init(rawValue:)) ?? .autodetected()
    switch shell {
    case .bash?: return bash
    case .zsh?: return zsh
    case .fish?: return fish
    default: return nil
    }
  }

  private static let question = "---completion run -- positional@0"

  private static let bash = #"""

    # `lesson 2` is short for `lesson run 2`, and the lessons' numbers stand where subcommands do.
    _lesson_by_number() {
        # The value of -p NAME=: whatever the reader likes.
        [[ "${2}" = "=" || "${3}" = "=" ]] && return
        if [[ "${COMP_CWORD}" -gt 1 && "${COMP_WORDS[1]}" =~ ^[0-9]+$ ]]; then
            local -a COMP_WORDS=("${COMP_WORDS[0]}" run "${COMP_WORDS[@]:1}")
            local -i COMP_CWORD="${COMP_CWORD}+1"
        fi
        _lesson "${@}"
        if [[ "${COMP_CWORD}" -eq 1 && "${2}" != -* ]]; then
            local number
            while IFS='' read -r number; do
                [[ -n "${number}" ]] && COMPREPLY+=("${number}")
            done < <(SAP_SHELL=bash "${COMP_WORDS[0]}" \#(question) 1 "${#2}" "${COMP_WORDS[0]}" "${2}")
        fi
        # Behind NAME= follows the value, not a space; and only what an option asks for as a path is one.
        if [[ "${#COMPREPLY[@]}" -eq 1 && "${COMPREPLY[0]}" = *= ]]; then
            compopt -o nospace 2>/dev/null
        elif [[ "${3}" = --* && -e "${COMPREPLY[0]-}" ]]; then
            compopt -o filenames 2>/dev/null
        fi
    }

    complete -F _lesson_by_number lesson

    """#

  private static let zsh = #"""

    # `lesson 2` is short for `lesson run 2`, and the lessons' numbers stand where subcommands do.
    _lesson_by_number() {
        if (( CURRENT > 2 )) && [[ "${words[2]}" = <-> ]]; then
            words=("${words[1]}" run "${(@)words[2,-1]}")
            (( CURRENT += 1 ))
        elif (( CURRENT == 2 )); then
            local -a numbers
            numbers=("${(@f)$(SAP_SHELL=zsh "${words[1]}" \#(question) 1 0 "${words[1]}" '')}")
            numbers=("${(@)numbers:#[[:space:]]#}")
            _describe -V lesson numbers
        fi
        _lesson "${@}"
    }

    compdef _lesson_by_number lesson

    """#

  private static let fish = #"""

    # `./lesson` is `lesson` too, `lesson 2` is short for `lesson run 2`, and the lessons' numbers stand where
    # subcommands do.
    functions -e __lesson_typed_tokens
    functions -c __lesson_tokens __lesson_typed_tokens

    function __lesson_tokens
        # Where the cursor stands in the present word: fish 3 tells that to an interactive shell only.
        if test "$argv" = -tC
            string length -- "$(commandline -ct)"
            return
        end
        set -l tokens (__lesson_typed_tokens $argv)
        if contains -- "$argv" -p -pc; and test (count $tokens) -gt 0
            set tokens[1] lesson
            if string match -qr '^[0-9]+$' -- $tokens[2]
                set tokens $tokens[1] run $tokens[2..]
            end
        end
        test (count $tokens) -gt 0; and printf '%s\n' $tokens
    end

    function __lesson_custom_completion
        set -x SAP_SHELL fish
        set -x SAP_SHELL_VERSION $FISH_VERSION
        set -l tokens (__lesson_tokens -p)
        set -l program (__lesson_typed_tokens -p)[1]
        if test -z "$(__lesson_tokens -t)"
            set -l index (count (__lesson_tokens -pc))
            set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
        end
        command $program $argv $tokens
    end

    complete -c lesson -n '__lesson_should_offer_completions_for_positional "lesson" -eq 1' -fka '(__lesson_custom_completion \#(question) (count (__lesson_tokens -pc)) (__lesson_tokens -tC))'

    """#
}
