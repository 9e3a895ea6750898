import Foundation
import OperatingSystem
import Testing

@Suite struct ProgramSearchTests {
  @Test func `the first folder that has the program counts`() throws {
    let folder = try TestFolder()
    for name in ["a", "b", "c"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/" + name, withIntermediateDirectories: false)
    }
    // A folder of that name, a file that is no program, and programs.
    try FileManager.default.createDirectory(
      atPath: folder.path + "/a/tool", withIntermediateDirectories: false)
    try folder.put("#!/bin/sh\n", in: "b/tool")
    try folder.put("#!/bin/sh\n", in: "c/tool")
    #expect(chmod(folder.path + "/c/tool", 0o755) == 0)
    let path = ["a", "b", "c"].map { "\(folder.path)/\($0)" }.joined(separator: ":")
    #expect(programPath("tool", in: path) == "\(folder.path)/c/tool")
    #expect(programPath("tool", in: "\(folder.path)/a:\(folder.path)/b") == nil)
    #expect(programPath("tool", in: nil) == nil)
    #expect(programPath("sh") != nil)
  }
}
