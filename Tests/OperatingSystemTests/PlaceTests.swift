// A file is written whole or not at all, and only over what the course wrote itself.

import Foundation
import Languages
import OperatingSystem
import Testing

@Suite struct `A file of the course's own` {
  @Test func `is written where there is nothing, and over itself`() throws {
    let folder = try TestFolder()
    for text in ["first", "second", "third, which is longer", ""] {
      #expect(folder.place().write(text) == nil)
      #expect(folder.text("file") == text)
    }
    #expect(folder.names == ["file"])
  }

  @Test func `is left alone where it says the same`() throws {
    let folder = try TestFolder()
    try folder.put("the same", in: "file")
    chmod(folder.path + "/file", 0o400)
    func node() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.path + "/file")[.systemFileNumber]
        as? Int
    }
    let before = try node()
    #expect(folder.place().write("the same") == nil)
    #expect(try node() == before)
    // Nobody knows who wrote it, and so it stays unknown.
    #expect(folder.place().fault(for: "another") != nil)
  }

  @Test func `goes over an empty one, in which nothing is lost`() throws {
    let folder = try TestFolder()
    try folder.put("", in: "file")
    #expect(folder.place().write("text") == nil)
    #expect(folder.text("file") == "text")
  }

  @Test func `goes over what is known by its contents, where no record says otherwise`() throws {
    let folder = try TestFolder()
    try folder.put("ours, from the checkout", in: "file")
    #expect(folder.place().write("ours, written now") == nil)
    // Now the record knows better: this has the mark, and is not what was written.
    try folder.put("ours, with the reader's own lines", in: "file")
    #expect(folder.place().write("ours again") == .changed(path: "file"))
    #expect(folder.text("file") == "ours, with the reader's own lines")
  }

  @Test func `may go back to what it was before`() throws {
    let folder = try TestFolder()
    for text in ["one", "two"] { #expect(folder.place().write(text) == nil) }
    try folder.put("one", in: "file")
    #expect(folder.place().write("three") == nil)
  }

  @Test func `keeps the permissions of the one before`() throws {
    let folder = try TestFolder()
    #expect(folder.place().write("one") == nil)
    chmod(folder.path + "/file", 0o640)
    #expect(folder.place().write("two") == nil)
    var status = stat()
    #expect(lstat(folder.path + "/file", &status) == 0 && status.st_mode & 0o777 == 0o640)
    let secret = Place(folder.path + "/secret", rule: .file, isPrivate: true)
    #expect(secret.write("mine alone") == nil)
    #expect(lstat(folder.path + "/secret", &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func `is known again in a folder that was moved`() throws {
    let folder = try TestFolder()
    mkdir(folder.path + "/a", 0o777)
    #expect(folder.place("a/file").write("one") == nil)
    #expect(rename(folder.path + "/a", folder.path + "/b") == 0)
    #expect(folder.place("b/file").write("two") == nil)
  }

  @Test func `is written by many at once, and one of them wins whole`() async throws {
    let folder = try TestFolder()
    let texts = (0..<20).map { String(repeating: "\($0)", count: 10_000) }
    await withTaskGroup(of: FileFault?.self) { group in
      for text in texts { group.addTask { folder.place().write(text) } }
      for await fault in group { #expect(fault == nil) }
    }
    #expect(texts.contains(folder.text("file") ?? ""))
    #expect(folder.names == ["file"])
  }
}

@Suite struct `A file of somebody else's` {
  /// What can stand in the way: how it gets there, and how it is told.
  static let obstacles: [(make: @Sendable (TestFolder) throws -> Void, fault: FileFault)] = [
    ({ try $0.put("mine", in: "file") }, .foreign(path: "file")),
    (
      { folder in
        #expect(folder.place().write("written") == nil)
        try folder.put("written, and changed", in: "file")
      }, .changed(path: "file")
    ),
    (
      { folder in
        #expect(folder.place().write("written") == nil)
        chmod(folder.path + "/file", 0o444)
      }, .readOnly(path: "file")
    ),
    ({ try link(in: $0, to: "elsewhere") }, .link(path: "file", to: "elsewhere")),
    (
      { folder in
        // Even where the course wrote what it leads to.
        #expect(folder.place("own").write("ours") == nil)
        try link(in: folder, to: "own")
      }, .link(path: "file", to: "own")
    ),
    ({ try link(in: $0, to: "nothing") }, .link(path: "file", to: "nothing")),
    ({ try link(in: $0, to: "/dev/null") }, .link(path: "file", to: "/dev/null")),
    (
      { mkdir($0.path + "/file", 0o777) }, .failed(path: "file", reason: "Is a directory")
    ),
    ({ mkfifo($0.path + "/file", 0o666) }, .unfit(path: "file", .pipe)),
    ({ try socket(in: $0) }, .unfit(path: "file", .socket)),
  ]

  private static func link(in folder: TestFolder, to target: String) throws {
    try folder.put("precious", in: "elsewhere")
    #expect(symlink(target, folder.path + "/file") == 0)
  }

  /// A socket in the file system, as servers have.
  private static func socket(in folder: TestFolder) throws {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array((folder.path + "/file").utf8CString)
    try #require(name.count <= MemoryLayout.size(ofValue: address.sun_path))
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name.map(UInt8.init)) }
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(isBound == 0)
  }

  @Test(arguments: obstacles.indices)
  func `is told as what it is, and stays as it was`(index: Int) throws {
    let (make, fault) = Self.obstacles[index]
    let folder = try TestFolder()
    try make(folder)
    let (names, text) = (folder.names, fault.isPipe ? nil : folder.text("file"))
    #expect(folder.place().fault() == fault)
    #expect(folder.place().write("new") == fault)
    #expect(folder.names == names && (fault.isPipe || folder.text("file") == text))
  }

  @Test(arguments: obstacles.indices)
  func `goes with --force where it is a file or a link, and nothing that a link leads to`(
    index: Int
  ) throws {
    let (make, fault) = Self.obstacles[index]
    let folder = try TestFolder()
    try make(folder)
    let forced = folder.place(isForced: true)
    guard fault.yieldsToForce else {
      #expect(forced.write("new") == fault)
      return
    }
    #expect(forced.write("new") == nil)
    #expect(folder.text("file") == "new")
    #expect([nil, "precious"].contains(folder.text("elsewhere")))
    #expect([nil, "ours"].contains(folder.text("own")))
    // From now on it is the course's own. What was write-protected is so again.
    #expect(folder.place().write("newer") == (fault == .readOnly(path: "file") ? fault : nil))
  }

  @Test func `is no device, whatever is said`() {
    for isForced in [false, true] {
      let place = Place("/dev/null", rule: .file, isForced: isForced)
      #expect(place.write("text") == .unfit(path: "/dev/null", .device))
    }
  }

  @Test func `that nobody may lose is not even looked into`() throws {
    let folder = try TestFolder()
    try folder.put("kept", in: "file")
    let place = Place(folder.path + "/file", shown: "file", rule: .nothing)
    #expect(place.write("another") == .foreign(path: "file"))
    #expect(place.write("kept") == nil)
  }

  @Test func `is told by its contents alone where the rule says so`() throws {
    let folder = try TestFolder()
    let report = Place(
      folder.path + "/file", shown: "file", rule: .kind { $0.starts(with: Data("<r>".utf8)) })
    #expect(report.write("<r>1") == nil && report.write("<r>2") == nil)
    try folder.put("no report", in: "file")
    #expect(report.write("<r>3") == .foreign(path: "file"))
    // Such a file leaves nothing beside it.
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/" + FolderRecord.fileName))
  }

  @Test(arguments: [Language.english, .korean])
  func `is told in one line, with what was found`(language: Language) {
    let lines: [(fault: FileFault, english: String, korean: String)] = [
      (
        .foreign(path: "a.md"), "a.md is there already, and nothing says that lesson wrote it",
        "a.md가 이미 있는데, lesson이 썼다는 표시가 없습니다"
      ),
      (
        .changed(path: "a.md"), "a.md has been changed since lesson wrote it",
        "a.md는 lesson이 쓴 뒤에 바뀌었습니다"
      ),
      (
        .link(path: "a", to: "b"), "a is a link to b, which lesson neither follows nor replaces",
        "a는 b의 링크입니다. lesson은 링크를 따라가 쓰거나 바꾸지 않습니다"
      ),
      (.readOnly(path: "a"), "a is write-protected", "a는 쓰기 금지된 파일입니다"),
      (
        .unfit(path: "a", .device), "cannot write a: it is a device, no file",
        "a에 쓸 수 없습니다. 파일이 아니라 장치입니다"
      ),
      (
        .failed(path: "a", reason: "No space left on device"),
        "cannot write a: No space left on device", "a에 쓸 수 없습니다(디스크에 남은 자리가 없습니다)"
      ),
    ]
    for line in lines {
      #expect(
        line.fault.message(in: language) == (language == .english ? line.english : line.korean))
    }
  }
}

extension FileFault {
  /// Whether reading what is there would wait for ever.
  fileprivate var isPipe: Bool { if case .unfit = self { true } else { false } }
}

@Suite struct `What stands in the way of a write` {
  @Test func `a folder that is not there, or takes nothing`() throws {
    let folder = try TestFolder()
    #expect(
      folder.place("nowhere/file").write("x")
        == .failed(path: "nowhere/file", reason: "No such file or directory"))
    // /proc takes no new files, also not from root.
    #expect(
      Place("/proc/self/file", rule: .file).write("x")
        == .failed(path: "/proc/self/file", reason: "No such file or directory"))
  }

  @Test func `a full disk leaves the old file whole, and nothing else`() async throws {
    // A process of its own, whose files may not grow: to it, every disk is full.
    await #expect(processExitsWith: .success) {
      let folder = try TestFolder()
      guard folder.place().write("old") == nil else { exit(2) }
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let fault = folder.place().write(String(repeating: "new", count: 1000))
      guard fault == .failed(path: "file", reason: "File too large") else { exit(3) }
      guard folder.text("file") == "old", folder.names == ["file"] else { exit(4) }
      // Nor may the record lose what it knows.
      guard folder.place().write("newer") == nil else { exit(5) }
    }
  }

  @Test func `what killed runs left on their way is removed, and nothing else`() throws {
    let folder = try TestFolder()
    let abandoned = ".file.0123abcd"
    let others = [".file.0123abcde", ".file.0123ABCD", ".other.0123abcd", "file.0123abcd"]
    for name in [abandoned, ".file.ffffffff"] + others {
      try folder.put("half", in: name)
      if name == ".file.ffffffff" { continue }
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -7200)],
        ofItemAtPath: folder.path + "/" + name)
    }
    #expect(folder.place().write("whole") == nil)
    // The young one could be another run's.
    #expect(folder.names == (others + [".file.ffffffff", "file"]).sorted())
    Place.removeAbandoned(for: folder.path + "/file", olderThan: 0)
    #expect(folder.names == (others + ["file"]).sorted())
  }

  @Test func `a file that is moved aside takes no other one's place`() throws {
    let folder = try TestFolder()
    let path = folder.path + "/file"
    for (number, wanted) in [(1, "aside"), (2, "aside-2"), (3, "aside-3")] {
      try folder.put("\(number)", in: "file")
      #expect(try Place.moveAside(path, to: folder.path + "/aside") == folder.path + "/" + wanted)
    }
    #expect(folder.names == ["aside", "aside-2", "aside-3"])
    #expect(folder.text("aside") == "1" && folder.text("aside-3") == "3")
  }
}
