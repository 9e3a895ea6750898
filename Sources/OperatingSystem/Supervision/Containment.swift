// A sandbox for code that nobody has read: bubblewrap, where it is installed and the kernel lets it
// make one.

import Foundation
import Languages
import Synchronization

/// Why programs cannot be contained here.
public enum ContainmentFault: Error, Phrase, Sendable, Equatable {
  /// There is no `bwrap` in PATH.
  case missing
  /// It is there, but makes no sandbox, for instance as the kernel lets nobody make one.
  case refused(reason: String)
}

/// A way to run programs so that they see next to nothing of the machine, and change nothing.
///
/// A contained program has no network; it finds the system's own programs and libraries, what it is
/// given to read, an empty home and a temporary folder in memory. It has process numbers of its
/// own, so that it sees no other process, and none of this process's environment. Whatever it
/// started ends with it.
public struct Containment: Sendable, Equatable {
  /// Something of the machine that a contained program finds.
  public struct Share: Sendable, Equatable {
    /// Where it is.
    public var path: String
    /// Where the program finds it.
    public var place: String
    /// Whether the program may write there.
    public var isWritable: Bool

    /// Shares a file or a folder.
    public init(_ path: String, at place: String? = nil, isWritable: Bool = false) {
      self.path = path
      self.place = place ?? path
      self.isWritable = isWritable
    }
  }

  /// How large the temporary folder may grow, in bytes.
  private static let temporarySize = 64 << 20

  private let program: String
  /// Whether its temporary folder can be limited; otherwise nothing can be written there.
  private let limitsFolders: Bool

  /// Looks for bubblewrap, and tries it.
  ///
  /// - Parameter searchPath: Where programs are looked for.
  /// - Throws: Why it cannot be used.
  public init(searchPath: String? = ProcessInfo.processInfo.environment["PATH"])
    throws(ContainmentFault)
  {
    guard let path = programPath("bwrap", in: searchPath) else { throw .missing }
    program = path
    // Which has `--size` since its version 0.7.
    let help = Self.run(
      SupervisedProcess(program: path, arguments: ["--help"], outputLimit: 1 << 16))
    limitsFolders =
      String(decoding: help.output + help.error, as: UTF8.self).contains("--size")
    try check(SupervisedProcess(program: "/usr/bin/true", arguments: [], outputLimit: 1 << 16))
  }

  /// What the machine allows; found out once, by a trial.
  public static let ofMachine: Result<Containment, ContainmentFault> = {
    do throws(ContainmentFault) { return .success(try Containment()) } catch {
      return .failure(error)
    }
  }()

  /// Runs a program that ends by itself, to see whether it does so in here, too.
  ///
  /// - Throws: What was said when it did not.
  public func check(
    _ trial: SupervisedProcess, sharing shares: [Share] = []
  ) throws(ContainmentFault) {
    let result = Self.run(contained(trial, sharing: shares))
    if result.ending == .exited(0) { return }
    let said = String(decoding: result.error, as: UTF8.self).split(separator: "\n").last
    throw .refused(reason: said.map(String.init) ?? "\(result.ending)")
  }

  private static func run(_ process: SupervisedProcess) -> SupervisedProcess.Result {
    var conversation = process.conversation(until: .now + .seconds(20))
    return conversation.result()
  }

  // MARK: - The walls

  /// The same program, contained.
  ///
  /// Its environment has what the process says besides a few variables; nothing of this process's.
  ///
  /// - Parameters:
  ///   - process: The program. Its path and its folder are those that it has inside.
  ///   - shares: What it finds besides the system's programs and libraries.
  /// - Returns: The program that makes the sandbox, to be run in its place.
  public func contained(
    _ process: SupervisedProcess, sharing shares: [Share] = []
  ) -> SupervisedProcess {
    var contained = process
    contained.program = program
    contained.arguments =
      Self.isolation + Self.system + temporaryFolder + Self.runtime + shares.flatMap(Self.binding)
      + ["--remount-ro", "/", "--chdir", process.folder ?? "/tmp", "--", process.program]
      + process.arguments
    contained.folder = nil
    // Without any variable of this process, as the first process inside shows what it was given.
    contained.inheritsEnvironment = false
    contained.environment = [
      "HOME": Self.home, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TMPDIR": "/tmp",
    ].merging(process.environment) { $1 }
    contained.isFiltered = true
    return contained
  }

  /// The home of whoever runs inside.
  private static let home = "/home/learner"

  private static let isolation = [
    "--unshare-all", "--unshare-user", "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL",
    "--hostname", "course", "--die-with-parent", "--new-session", "--seccomp", "5",
  ]

  /// What every program needs: the system's own, and no setting of anybody.
  private static let system: [String] = {
    let folders = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"].flatMap { path in
      // Where these are links, as in most systems, they stay links.
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
        return ["--symlink", target, path]
      }
      return FileManager.default.fileExists(atPath: path) ? ["--ro-bind", path, path] : []
    }
    let settings = ["ld.so.cache", "alternatives", "localtime", "os-release"].flatMap {
      ["--ro-bind-try", "/etc/" + $0, "/etc/" + $0]
    }
    return ["--ro-bind", "/usr", "/usr"] + folders + settings
      + ["--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev", "--dir", home]
  }()

  private var temporaryFolder: [String] {
    limitsFolders ? ["--size", "\(Self.temporarySize)", "--tmpfs", "/tmp"] : ["--dir", "/tmp"]
  }

  /// The toolchain that this process was built with, whose libraries it runs with; empty where that
  /// is the system's.
  private static let runtime: [String] = {
    toolchain.map { $0.hasPrefix("/usr/") ? [] : binding(Share($0)) } ?? []
  }()

  /// The folder `usr` of the toolchain whose libraries this process runs with.
  public static let toolchain: String? = {
    // A file without a size, which is read to its end.
    let file = FileHandle(forReadingAtPath: "/proc/self/maps")
    let maps = String(decoding: (try? file?.readToEnd()) ?? Data(), as: UTF8.self)
    let end = "/lib/swift/linux/libswiftCore.so"
    return maps.split(separator: "\n").first { $0.hasSuffix(end) }.flatMap { line in
      line.firstIndex(of: "/").map { String(line[$0...].dropLast(end.count)) }
    }
  }()

  private static func binding(_ share: Share) -> [String] {
    [share.isWritable ? "--bind" : "--ro-bind", share.path, share.place]
  }
}
