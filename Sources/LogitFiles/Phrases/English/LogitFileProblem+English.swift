// What is wrong with a file, in English: what was found, what was expected, what to do.

import Distillation
import Text

extension LogitFilePhrase {
  var english: String {
    switch self {
    case .of(let path, let problem): "\(path.visibleLine): \(problem)"
    }
  }
}

extension LogitFileProblem {
  /// What is wrong and what to do, in English.
  public var english: String {
    switch self {
    case .cannotOpen(let reason): "cannot be read: \(reason.visibleLine)"
    case .notAFile: "is no file that can be read; expected a file of scores, labels or names"
    case .empty: "is empty"
    case .unknownKind(let ending):
      "the ending \(quoted(ending)) is none that is read; expected .npy, .csv, .tsv, .txt or "
        + ".safetensors"
    case .otherKind(let expected, let found):
      "is named as \(english(expected)) and holds "
        + "\(found.map { english($0) } ?? "something else"); give it the ending of what it is"
    case .archive:
      "is an archive (.npz, .pt or .zip); save the one array: np.save(\"teacher.npy\", logits)"
    case .wideText: "is text in UTF-16; save it as UTF-8"

    case .cutHeader: "ends within its header; it was not written to its end"
    case .longHeader(let bytes, let most):
      "its header is said to have \(bytes) bytes; expected at most \(most), so the file is damaged"
    case .badHeader(let part):
      "its NumPy header has no “\(part)” that can be read; save it again with np.save"
    case .unknownVersion(let version):
      "is NumPy format \(version); expected 1, 2 or 3; save it again with np.save"
    case .objects:
      "holds Python objects (a pickle), not numbers; make one array of them: "
        + "np.stack(rows).astype(\"float32\")"
    case .records: "holds records with fields; save one plain array of numbers"
    case .bigEndian(let type):
      "its numbers are big-endian (\(type.visibleLine)); expected little-endian: "
        + "array.astype(array.dtype.newbyteorder(\"<\"))"
    case .columnOrder:
      "is in Fortran order, column after column; expected C order: "
        + "np.save(path, np.ascontiguousarray(array))"
    case .wrongLength(let found, let expected):
      "has \(found) bytes of numbers where its header promises \(expected); "
        + (found < expected ? "it was cut off: copy it again" : "there is more behind them")

    case .wrongType(let type, .scores):
      "holds \(quoted(type)); expected scores as float16, float32 or float64 (bfloat16 in safetensors)"
    case .wrongType(let type, _):
      "holds \(quoted(type)); expected labels as whole numbers: labels.astype(\"int64\")"
    case .wrongShape(let shape, .scores):
      "has the shape \(english(shape)); expected two dimensions, examples × classes"
        + (shape.count == 1 ? "; for one example: logits[None, :]" : "")
    case .wrongShape(let shape, _):
      "has the shape \(english(shape)); expected one label an example"
        + (shape.count == 2 ? "; from one-hot rows: labels.argmax(axis=1)" : "")
    case .nothing(let shape): "has the shape \(english(shape)), so nothing is in it"

    case .notUTF8(let line): "line \(line) is no UTF-8; save the file as UTF-8"
    case .notANumber(let text, let line, let column):
      "line \(line), column \(column): \(quoted(text)) is no number"
    case .decimalComma(let text, let line):
      "line \(line): \(quoted(text)) has a decimal comma; expected a decimal point"
    case .ragged(let line, let found, let expected):
      "line \(line) has \(counted(found, "field")), and the first line has \(expected)"
    case .blankLine(let line): "line \(line) has nothing in it, and more follows; take it out"
    case .openQuote(let line): "line \(line): a quotation mark is opened and not closed"
    case .notAClass(let column):
      "the column \(quoted(column)) is no class; leave it out, and give labels with --labels"
    case .headerOnly: "has a line of names and no numbers below it"

    case .badTensors(let error): error.english.visibleLine
    case .severalTensors(let names, let option):
      "has several tensors that may be meant: \(english(names)); name one with \(option)"
    case .noTensor(let name, let known):
      "has no tensor \(quoted(name)); it has \(english(known))"
    case .noTensors: "has no tensors"
    case .tensorOption(let option):
      "is no safetensors file, so \(option) does not apply; leave it out"

    case .fault(.notANumber(let row, let column)):
      "row \(row), column \(column) (from 0) is NaN; a model that gives NaN has broken down there"
    case .fault(.infinite(let row, let column)):
      "row \(row), column \(column) (from 0) is +∞; expected finite numbers, or −∞ for a class that is "
        + "ruled out"
    case .fault(.nothingPossible(let row)):
      "row \(row) (from 0) is −∞ in every column, so no class is possible"
    case .labelCount(let found, let examples):
      "has \(counted(found, "label")) for \(counted(examples, "example")); expected one label an example, in the same order"
    case .labelOutside(let label, let row, let classes):
      "row \(row) (from 0) has the label \(label); expected 0 to \(classes - 1) for \(classes) classes"
    case .labelsFromOne(let classes):
      "labels run from 1 to \(classes), so they seem to be counted from 1; expected 0 to \(classes - 1): "
        + "labels - 1"
    case .labelNotWhole(let text, let row):
      "row \(row) (from 0) has \(quoted(text)); expected a whole number, the class from 0"
    case .otherShape(let found, let expected):
      "has the shape \(english(found)), and the teacher \(english(expected)); expected the same examples "
        + "and classes"
    case .nameCount(let found, let classes):
      "has \(counted(found, "name")) for \(classes) classes; expected one name a line"
    case .nameTwice(let name, let first, let second):
      "\(quoted(name)) stands on line \(first) and on line \(second); expected a name for each class"
    case .nameMissing(let line): "line \(line) has no name; expected one for each class"
    }
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func english(_ kind: FileKind) -> String {
    switch kind {
    case .numpy: "a NumPy array"
    case .text: "text"
    case .safetensors: "safetensors"
    }
  }

  private func english(_ names: [String]) -> String {
    names.prefix(10).map { quoted($0) }.joined(separator: ", ") + (names.count > 10 ? ", …" : "")
  }

  private func english(_ shape: [Int]) -> String {
    "(" + shape.map { "\($0)" }.joined(separator: ", ") + (shape.count == 1 ? ",)" : ")")
  }
}
