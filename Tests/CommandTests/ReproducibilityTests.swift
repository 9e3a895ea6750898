// The same numbers everywhere: what the lessons print does not depend on the processor, the number
// of threads or the locale. What differs between processors is tried on this one: the kernels of
// OpenBLAS, which add in other orders, and the variants of the C library's functions, whose last
// bits differ with and without fused multiply-add.

import Foundation
import Lessons
import TestSupport
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// Another machine, as far as this one can play it: a processor, a number of threads, a locale.
struct OtherMachine: CustomTestStringConvertible, Sendable {
  /// The processor by OpenBLAS' name of it.
  var kernel: String
  /// What a processor must be able to do for that, as the kernel's list of flags says it.
  var needs: [String]
  var threads: String
  var locale: String
  /// What glibc shall do without.
  var withoutCapabilities = ""

  static let all = [
    OtherMachine(kernel: "Prescott", needs: ["pni"], threads: "1", locale: "C"),
    OtherMachine(kernel: "Nehalem", needs: ["sse4_2"], threads: "2", locale: "de_DE.UTF-8"),
    OtherMachine(kernel: "Sandybridge", needs: ["avx"], threads: "1", locale: "tr_TR.UTF-8"),
    OtherMachine(kernel: "Haswell", needs: ["avx2", "fma"], threads: "2", locale: "ko_KR.UTF-8"),
    OtherMachine(kernel: "Zen", needs: ["avx2", "fma"], threads: "1", locale: "ar_EG.UTF-8"),
    OtherMachine(kernel: "SkylakeX", needs: ["avx512f", "avx512vl"], threads: "2", locale: "C"),
    OtherMachine(
      kernel: "Prescott", needs: ["pni"], threads: "2", locale: "fr_FR.UTF-8",
      withoutCapabilities: "-AVX,-AVX2,-FMA,-FMA4"),
  ]

  var testDescription: String {
    let libm = withoutCapabilities.isEmpty ? "" : ", C library with \(withoutCapabilities)"
    return "\(kernel), \(threads) threads, \(locale)\(libm)"
  }

  var environment: [String: String] {
    [
      "OPENBLAS_CORETYPE": kernel, "OPENBLAS_NUM_THREADS": threads, "LC_ALL": locale,
      "LANG": locale, "GLIBC_TUNABLES": "glibc.cpu.hwcaps=" + withoutCapabilities,
    ]
  }

  /// Whether this processor can do what the other one needs, and nobody has said that OpenBLAS must
  /// do without it here.
  var canBePlayed: Bool {
    guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("flags") })
    else { return false }
    let flags = Set(line.split(whereSeparator: \.isWhitespace).map(String.init))
    let isChosen = ProcessInfo.processInfo.environment["OPENBLAS_CORETYPE"] != nil
    return flags.isSuperset(of: needs) && !(isChosen && needs.contains("avx512f"))
  }
}

@Suite(.serialized) struct ReproducibilityTests {
  @Test(arguments: OtherMachine.all.filter(\.canBePlayed))
  func `the lessons print the committed bytes, and draw the committed figures`(
    machine: OtherMachine
  ) async throws {
    let folder = try ScratchFolder()
    // Pictures whose scripts are the same are not drawn again.
    try FileManager.default.copyItem(
      atPath: root.appending(path: "plots").path(percentEncoded: false),
      toPath: folder.path + "/plots")
    let outcome = try await lesson(
      "export", "--lang", "en", "--to", "md", "--output", "docs", "--plots", "plots",
      environment: machine.environment, in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let scripts = folder.files().filter { $0.hasSuffix(".gp") && !$0.contains("yours/") }
    #expect(scripts.count > 10)
    for path in allLessons.map({ "docs/\($0.slug).md" }) + scripts {
      let committed = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      #expect(folder.read(path) == committed, "\(path) differs")
    }
  }
}
