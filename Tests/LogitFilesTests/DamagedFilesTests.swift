// Whatever is wrong with a file is one line: what, where, what was expected, what to do.

import Foundation
import Languages
import LogitFiles
import TestSupport
import Testing

/// A file of which something is wrong.
private struct Damage: Sendable, CustomTestStringConvertible {
  /// Which of the files it is.
  enum Role { case teacher, labels, student, classes }

  let name: String
  let bytes: [UInt8]
  let role: Role
  let sentence: String
  var tensor: String?

  var testDescription: String { sentence }

  init(
    _ name: String, _ bytes: [UInt8], as role: Role = .teacher, tensor: String? = nil,
    _ sentence: String
  ) {
    (self.name, self.bytes, self.role) = (name, bytes, role)
    (self.tensor, self.sentence) = (tensor, sentence)
  }

  init(_ name: String, _ text: String, as role: Role = .teacher, _ sentence: String) {
    self.init(name, Array(text.utf8), as: role, sentence)
  }
}

private let six = float32([1, 2, 3, 4, 5, 6])
private let tensors =
  #"{"a":{"dtype":"F32","shape":[1,3],"data_offsets":[0,12]},"#
  + #""b":{"dtype":"F32","shape":[1,3],"data_offsets":[12,24]}}"#

private let arrays: [Damage] = [
  Damage("t.npy", [], "t.npy: is empty"),
  Damage(
    "t.parquet", "PAR1",
    "t.parquet: the ending “parquet” is none that is read; expected .npy, .csv, .tsv, .txt or .safetensors"
  ),
  Damage(
    "t.npy", "1,2\n3,4\n",
    "t.npy: is named as a NumPy array and holds text; give it the ending of what it is"),
  Damage(
    "t.csv", numPy("<f4", "(2, 3)", six),
    "t.csv: is named as text and holds a NumPy array; give it the ending of what it is"),
  Damage(
    "t.npz", Array("PK\u{3}\u{4}data".utf8),
    "t.npz: is an archive (.npz, .pt or .zip); save the one array: np.save(\"teacher.npy\", logits)"
  ),
  Damage(
    "t.npy", Array(numPy("<f4", "(2, 3)", six).prefix(40)),
    "t.npy: ends within its header; it was not written to its end"),
  Damage(
    "t.npy", [0x93] + Array("NUMPY".utf8) + [2, 0, 0, 0, 0, 0x10, 0, 0],
    "t.npy: its header is said to have 268435456 bytes; expected at most 65536, so the file is damaged"
  ),
  Damage(
    "t.npy", numPy("<f4", "(2, 3)", six, version: 9),
    "t.npy: is NumPy format 9; expected 1, 2 or 3; save it again with np.save"),
  Damage(
    "t.npy", numPy("<f4", "two", six),
    "t.npy: its NumPy header has no “shape” that can be read; save it again with np.save"),
  Damage(
    "t.npy", numPy("|O", "(2, 3)", six),
    "t.npy: holds Python objects (a pickle), not numbers; make one array of them: "
      + "np.stack(rows).astype(\"float32\")"),
  Damage(
    "t.npy", numPy(">f4", "(2, 3)", six),
    "t.npy: its numbers are big-endian (>f4); expected little-endian: "
      + "array.astype(array.dtype.newbyteorder(\"<\"))"),
  Damage(
    "t.npy", numPy("<f4", "(2, 3)", six, order: "True"),
    "t.npy: is in Fortran order, column after column; expected C order: "
      + "np.save(path, np.ascontiguousarray(array))"),
  Damage(
    "t.npy", numPy("<c8", "(1, 3)", six),
    "t.npy: holds “<c8”; expected scores as float16, float32 or float64 (bfloat16 in safetensors)"),
  Damage(
    "t.npy", numPy("<i4", "(2, 3)", six),
    "t.npy: holds “int32”; expected scores as float16, float32 or float64 (bfloat16 in safetensors)"
  ),
  Damage(
    "t.npy", numPy("<f4", "(6,)", six),
    "t.npy: has the shape (6,); expected two dimensions, examples × classes; for one example: "
      + "logits[None, :]"),
  Damage(
    "t.npy", numPy("<f4", "(1, 2, 3)", six),
    "t.npy: has the shape (1, 2, 3); expected two dimensions, examples × classes"),
  Damage("t.npy", numPy("<f4", "(0, 3)", []), "t.npy: has the shape (0, 3), so nothing is in it"),
  Damage(
    "t.npy", numPy("<f4", "(2, 4)", six),
    "t.npy: has 24 bytes of numbers where its header promises 32; it was cut off: copy it again"),
  Damage(
    "t.npy", numPy("<f4", "(1, 3)", six),
    "t.npy: has 24 bytes of numbers where its header promises 12; there is more behind them"),
  Damage(
    "t.npy", numPy("<f4", "(2, 3)", float32([1, 2, 3, 4, .nan, 6])),
    "t.npy: row 1, column 1 (from 0) is NaN; a model that gives NaN has broken down there"),
  Damage(
    "t.npy", numPy("<f4", "(2, 3)", float32([1, 2, .infinity, 4, 5, 6])),
    "t.npy: row 0, column 2 (from 0) is +∞; expected finite numbers, or −∞ for a class that is ruled out"
  ),
  Damage(
    "t.npy", numPy("<f4", "(2, 3)", float32([1, 2, 3] + [Float](repeating: -.infinity, count: 3))),
    "t.npy: row 1 (from 0) is −∞ in every column, so no class is possible"),
]

private let texts: [Damage] = [
  Damage("t.csv", "1,2\n3\n", "t.csv: line 2 has 1 field, and the first line has 2"),
  Damage("t.csv", "1,2\nx,4\n", "t.csv: line 2, column 0: “x” is no number"),
  Damage(
    "t.csv", "a,b\n1,5;2\n", "t.csv: line 2, column 1: “5;2” is no number"),
  Damage(
    "t.csv", "1,5;2,5\n", "t.csv: line 1: “1,5” has a decimal comma; expected a decimal point"),
  Damage("t.csv", "1,2\n\n3,4\n", "t.csv: line 2 has nothing in it, and more follows; take it out"),
  Damage("t.csv", "1,\"2\n3,4\n", "t.csv: line 1: a quotation mark is opened and not closed"),
  Damage("t.csv", [0xFF, 0xFE, 0x31, 0], "t.csv: is text in UTF-16; save it as UTF-8"),
  Damage("t.csv", [0x31, 0x2C, 0xC3, 0x0A], "t.csv: line 1 is no UTF-8; save the file as UTF-8"),
  Damage("t.csv", "cat,dog\n", "t.csv: has a line of names and no numbers below it"),
  Damage(
    "t.csv", "cat,dog,label\n1,2,0\n",
    "t.csv: the column “label” is no class; leave it out, and give labels with --labels"),
  Damage(
    "t.csv", "1,2\n3,nan\n",
    "t.csv: row 1, column 1 (from 0) is NaN; a model that gives NaN has broken down there"),
]

private let tensorFiles: [Damage] = [
  Damage(
    "t.safetensors", safetensors(tensors, six),
    "t.safetensors: has several tensors that may be meant: “a”, “b”; name one with --tensor"),
  Damage(
    "t.safetensors", safetensors(tensors, six), tensor: "c",
    "t.safetensors: has no tensor “c”; it has “a”, “b”"),
  Damage(
    "t.safetensors", safetensors(tensors, []), tensor: "b",
    "t.safetensors: has 0 bytes of numbers where its header promises 24; it was cut off: copy it again"
  ),
  Damage(
    "t.safetensors", whole([UInt64(1) << 40]) + Array("{}".utf8),
    "t.safetensors: its header is said to have 1099511627776 bytes; expected at most 100000000, so the "
      + "file is damaged"),
  Damage(
    "t.npy", numPy("<f4", "(2, 3)", six), tensor: "a",
    "t.npy: is no safetensors file, so --tensor does not apply; leave it out"),
]

private let companions: [Damage] = [
  Damage(
    "l.npy", numPy("<i8", "(3,)", whole([0, 1, 2] as [Int64])), as: .labels,
    "l.npy: has 3 labels for 2 examples; expected one label an example, in the same order"),
  Damage(
    "l.npy", numPy("<i8", "(2,)", whole([0, 7] as [Int64])), as: .labels,
    "l.npy: row 1 (from 0) has the label 7; expected 0 to 2 for 3 classes"),
  Damage(
    "l.npy", numPy("|u1", "(2,)", [1, 3]), as: .labels,
    "l.npy: labels run from 1 to 3, so they seem to be counted from 1; expected 0 to 2: labels - 1"),
  Damage(
    "l.npy", numPy("<f4", "(2,)", float32([0, 1])), as: .labels,
    "l.npy: holds “float32”; expected labels as whole numbers: labels.astype(\"int64\")"),
  Damage(
    "l.npy", numPy("|u1", "(2, 3)", [1, 0, 0, 0, 1, 0]), as: .labels,
    "l.npy: has the shape (2, 3); expected one label an example; from one-hot rows: "
      + "labels.argmax(axis=1)"),
  Damage(
    "l.txt", "0\n1.5\n", as: .labels,
    "l.txt: row 1 (from 0) has “1.5”; expected a whole number, the class from 0"),
  Damage(
    "s.npy", numPy("<f4", "(3, 2)", six), as: .student,
    "s.npy: has the shape (3, 2), and the teacher (2, 3); expected the same examples and classes"),
  Damage(
    "c.txt", "cat\ndog\n", as: .classes,
    "c.txt: has 2 names for 3 classes; expected one name a line"),
  Damage(
    "c.txt", "cat\ndog\ncat\n", as: .classes,
    "c.txt: “cat” stands on line 1 and on line 3; expected a name for each class"),
  Damage(
    "c.txt", "cat\n\ndog\n", as: .classes,
    "c.txt: line 2 has no name; expected one for each class"),
]

@Suite struct `A file of which something is wrong` {
  @Test(arguments: arrays + texts + tensorFiles + companions)
  fileprivate func `is told in one line`(damage: Damage) throws {
    let folder = try ScratchFolder()
    let damaged = try folder.add(damage.name, damage.bytes)
    var files = StudyFiles(teacher: damaged)
    if damage.role != .teacher {
      files.teacher = try folder.add("whole.npy", numPy("<f4", "(2, 3)", six))
    }
    files.tensors.teacher = damage.tensor
    switch damage.role {
    case .teacher: break
    case .labels: files.labels = damaged
    case .student: files.student = damaged
    case .classes: files.classes = damaged
    }
    #expect(complaint(files, folder, .english) == damage.sentence)
    let korean = try #require(complaint(files, folder, .korean))
    #expect(korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(korean)")
    #expect(!korean.contains("\n"))
  }

  @Test func `is told where there is none, or a folder`() throws {
    let folder = try ScratchFolder()
    let missing = complaint(StudyFiles(teacher: folder.path + "/no.npy"), folder, .english)
    #expect(missing == "no.npy: cannot be read: No such file or directory")
    let itself = complaint(StudyFiles(teacher: folder.path), folder, .english)
    #expect(
      itself?.hasSuffix("is no file that can be read; expected a file of scores, labels or names")
        == true)
  }
}
