import Foundation
import Languages
import Testing

@Suite struct SystemReasonTests {
  @Test(arguments: [
    ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, EEXIST, ENOSPC, EDQUOT, EROFS, ENAMETOOLONG, ELOOP,
    EMFILE, EIO, EPIPE, EBADF, ENOMEM, ENXIO, ETXTBSY, ENOEXEC,
  ]) func `the reasons that readers meet are Korean, in the C library's words`(code: Int32) {
    let reason = String(cString: strerror(code))
    #expect(systemReasonInKorean(reason) != reason, "\(reason)")
  }

  @Test func `another reason stays as it is`() {
    #expect(systemReasonInKorean("Level 2 halted") == "Level 2 halted")
  }
}
