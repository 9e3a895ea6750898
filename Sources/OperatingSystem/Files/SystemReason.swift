// Why the system refused something, in its own words.

import Foundation

/// What the system says about an error.
package enum SystemReason {
  /// The words for a number that was in `errno`.
  package static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}

extension Error {
  /// The reason in the words of the system, without Foundation's sentence around it.
  package var reason: String {
    if case .failed(_, let reason)? = self as? FileFault { return reason }
    let underlying = (self as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain {
      return SystemReason.text(Int32(underlying.code))
    }
    if let posix = self as? POSIXError { return SystemReason.text(posix.code.rawValue) }
    return (self as NSError).localizedDescription
  }
}
