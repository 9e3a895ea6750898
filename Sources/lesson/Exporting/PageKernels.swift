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
  /// - Parameter isWanted: Whether the format runs lessons, and the reader wants that.
  init(isWanted: Bool) async {
    // The launcher says where the sources are; without it, a page is as it was recorded.
    guard isWanted, let root = ProcessInfo.processInfo.environment["LESSON_HOME"] else {
      build = nil
      return
    }
    do throws(KernelFault) {
      build = .success(try await KernelBuild(root: root, swift: programPath("swift")))
    } catch {
      build = .failure(error)
    }
  }

  /// The kernel of a lesson; `nil` where there is none, which has been told.
  func kernel(of lesson: Lesson, _ notice: WaitingNotice) async -> [UInt8]? {
    guard let build else { return nil }
    do throws(KernelFault) {
      let build = try build.get()
      if build.isThere(lesson.slug, lesson.language) {
        return try await build.kernel(of: lesson.slug, lesson.language)
      }
      let result = await notice.during(say(CommandPhrase.compilingPage(lesson: lesson.number))) {
        () -> Result<[UInt8], KernelFault> in
        do throws(KernelFault) {
          return .success(try await build.kernel(of: lesson.slug, lesson.language))
        } catch {
          return .failure(error)
        }
      }
      return try result.get()
    } catch {
      if case .noSources = error { return nil }
      let reason = error.message(in: .ofCommand)
      complain(say(CommandPhrase.pageAsRecorded(lesson: lesson.number, reason: reason)))
      return nil
    }
  }
}
