// An SVG file that gnuplot left.
//
// A picture carries the signature of its script in a comment behind the last tag. So it is known to be up to date without the
// files' dates, which mean nothing after a checkout, and a second run neither waits for gnuplot nor changes the committed
// gallery where another version of gnuplot would draw other bytes.

import Foundation

enum Picture {
  /// What tells one script from another: FNV-1a of its bytes; `nil` where the script cannot be read.
  static func signature(ofScript path: String) -> String? {
    guard let script = FileManager.default.contents(atPath: path) else { return nil }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in script { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "<!-- drawn from script \(String(hash, radix: 16)) -->\n"
  }

  /// Whether the picture was drawn from the script with this signature.
  static func isUpToDate(_ path: String, _ signature: String) -> Bool {
    guard let picture = FileManager.default.contents(atPath: path) else { return false }
    return picture.hasSuffix("</svg>\n\n" + signature) || picture.hasSuffix("</svg>\n" + signature)
  }

  /// Whether gnuplot came to the end of the picture.
  static func isWhole(_ path: String) -> Bool {
    guard let picture = FileManager.default.contents(atPath: path) else { return false }
    let text = String(decoding: picture, as: UTF8.self)
    return text.hasPrefix("<?xml") && text.trimmingCharacters(in: .newlines).hasSuffix("</svg>")
  }

  /// Adds the signature to the picture.
  static func sign(_ path: String, _ signature: String) throws(PlottingError) {
    guard let file = fopen(path, "a") else {
      throw .cannotWrite(path: path, reason: SystemReason.text(errno))
    }
    let isWritten = fputs(signature, file) >= 0
    guard fclose(file) == 0, isWritten else {
      throw .cannotWrite(path: path, reason: SystemReason.text(errno))
    }
  }
}

extension Data {
  fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count) == Data(text.utf8) }
}
