// Whole files, as NumPy, pandas, spreadsheets and safetensors write them.

import Distillation
import LogitFiles
import TestSupport
import Testing

private let values: [Double] = [1, -2.5, 0.25, 4, 0, -8]

@Suite struct `A whole file` {
  /// What a study finds in a file.
  private func rows(_ name: String, _ bytes: [UInt8], tensor: String? = nil) throws -> [[Double]] {
    let folder = try ScratchFolder()
    var files = StudyFiles(teacher: try folder.add(name, bytes))
    files.tensors.teacher = tensor
    let scores = try files.material().teacher
    return (0..<scores.rows).map { scores[$0] }
  }

  private let expected = [[1, -2.5, 0.25], [4, 0, -8]]

  @Test(arguments: [1, 2, 3] as [UInt8])
  func `of NumPy is read in every version and precision`(version: UInt8) throws {
    let double = numPy("<f8", "(2, 3)", float64(values), version: version)
    #expect(try rows("t.npy", double) == expected)
    let single = numPy("<f4", "(2L, 3L)", float32(values.map { Float($0) }), version: version)
    #expect(try rows("t.npy", single) == expected)
    // 1, -2.5, 0.25, 4, 0 and -8 in 16 bits.
    let half = whole([0x3C00, 0xC100, 0x3400, 0x4400, 0, 0xC800] as [UInt16])
    #expect(try rows("t.npy", numPy("<f2", "(2, 3)", half, version: version)) == expected)
  }

  @Test func `of 16 bits has its smallest and greatest numbers`() throws {
    let bits = whole([0x0001, 0x03FF, 0x7BFF, 0xFC00] as [UInt16])
    #expect(
      try rows("t.npy", numPy("<f2", "(1, 4)", bits)) == [[0x1p-24, 0x3FFp-24, 65504, -.infinity]])
  }

  @Test(arguments: [
    "1,-2.5,0.25\n4,0,-8\n", "\u{FEFF}1,-2.5,0.25\r\n4,0,-8\r\n",
    "cat,dog,cow\n1,-2.5,0.25\n4,0,-8",
    "\"1\",\"-2.5\",\"0.25\"\n\"4\",\"0\",\"-8\"\n\n", "1;-2.5; 0.25\n4;0;-8\n",
    "0,1,2\n1,-2.5,0.25\n4,0,-8\n",
    ",0,1,2\n0,1,-2.5,0.25\n1,4,0,-8\n", "1\t-2.5\t2.5e-1\n4\t-0\t-8\n",
  ])
  func `of text is read`(text: String) throws {
    #expect(try rows("t.csv", Array(text.utf8)) == expected)
  }

  @Test func `of safetensors is read, and its labels beside it`() throws {
    let folder = try ScratchFolder()
    let header =
      #"{"logits":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},"#
      + #""labels":{"dtype":"I64","shape":[2],"data_offsets":[24,40]}}"#
    let file = try folder.add(
      "t.safetensors",
      safetensors(header, float32(values.map { Float($0) }) + whole([2, 0] as [Int64])))
    let material = try StudyFiles(teacher: file, labels: file).material()
    #expect((0..<2).map { material.teacher[$0] } == expected)
    #expect(material.labels == [2, 0])
    let brain = whole(values.map { UInt16(Float($0).bitPattern >> 16) })
    let other = #"{"x":{"dtype":"BF16","shape":[2,3],"data_offsets":[0,12]}}"#
    #expect(try rows("b.safetensors", safetensors(other, brain)) == expected)
  }

  @Test func `names its classes in its first line or in a file of their own`() throws {
    let folder = try ScratchFolder()
    let file = try folder.add("t.csv", "cat,dog\n1,2\n")
    #expect(try StudyFiles(teacher: file).material().classes == ["cat", "dog"])
    let names = try folder.add("c.txt", "\u{FEFF}고양이\r\n개\r\n\r\n")
    #expect(try StudyFiles(teacher: file, classes: names).material().classes == ["고양이", "개"])
  }

  @Test(arguments: ["|i1", "|u1", "<i2", "<u2", "<i4", "<u4", "<i8", "<u8"])
  func `has labels of any type of whole numbers`(type: String) throws {
    let folder = try ScratchFolder()
    let size = Int(type.suffix(1)) ?? 1
    let bytes = [2, 0].flatMap { label in (0..<size).map { UInt8($0 == 0 ? label : 0) } }
    let teacher = try folder.add("t.npy", numPy("<f8", "(2, 3)", float64(values)))
    for shape in ["(2,)", "(2, 1)"] {
      let labels = try folder.add("l.npy", numPy(type, shape, bytes))
      #expect(try StudyFiles(teacher: teacher, labels: labels).material().labels == [2, 0])
    }
  }
}
