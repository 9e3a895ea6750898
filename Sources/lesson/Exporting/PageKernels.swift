// The programs inside pages: built when a page is wanted, from the course's own sources.

import Foundation
import KernelBuild
import Languages
import Notebooks
import OperatingSystem
import Rendering

/// Where an export gets kernels from.
struct PageKernels {
  private let build: Result<KernelBuild, KernelFault>?

  /// Looks for what it takes.
  ///
  /// - Parameters:
  ///   - isWanted: Whether the format runs lessons, and the reader wants that.
  ///   - language: The lessons' edition.
  init(isWanted: Bool, for language: Language) async {
    // The launcher says where the sources are; without it, a page is as it was recorded.
    guard isWanted, let root = ProcessInfo.processInfo.environment["LESSON_HOME"] else {
      build = nil
      return
    }
    do throws(KernelFault) {
      build = .success(
        try await KernelBuild(
          root: root, for: language, swift: programPath("swift")))
    } catch {
      build = .failure(error)
    }
  }

  /// The kernels of lessons of one edition; none where they cannot be had, which has been told.
  func kernels(of lessons: [Lesson], _ notice: WaitingNotice) async -> [[UInt8]]? {
    guard let build else { return nil }
    let slugs = lessons.map { $0.slug }
    let words = say(CommandPhrase.compilingPages(lessons: lessons.map { $0.number }))
    let result = await notice.during(words) { () -> Result<[[UInt8]], KernelFault> in
      do throws(KernelFault) {
        return .success(try await build.get().kernels(of: slugs))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let kernels): return kernels
    case .failure(.noSources): return nil
    case .failure(let fault):
      complain(say(CommandPhrase.pagesAsRecorded(reason: fault.message(in: .ofCommand))))
      return nil
    }
  }
}
