// A picture that gnuplot left.
//
// A picture carries the signature of its script in a comment at its end. So it is known to be up to
// date without the files' dates, which mean nothing after a checkout, and a second run neither
// waits for gnuplot nor changes the committed gallery where another version of gnuplot, or other
// fonts, would draw other bytes.

import Foundation
import OperatingSystem
import Text

/// A picture of a script: where it stands, and how its bytes are to be read.
struct Picture {
  /// What kind of file it is.
  enum Format {
    /// The still picture.
    case svg
    /// All frames, one after the other.
    case gif
    /// The still picture in pixels.
    case png
  }

  var path: String
  var format: Format

  /// What the script's command line sets besides the file.
  var settings: [String] { format == .gif ? ["animate = 1"] : [] }

  /// What tells one script from another; `nil` where the script cannot be read.
  static func signature(ofScript path: String) -> String? {
    FileManager.default.contents(atPath: path).map(signature)
  }

  /// What tells one script from another.
  static func signature(ofScript script: Data) -> String {
    signatureStart + "\(Fingerprint(script))"
  }

  private static let signatureStart = "drawn from script "

  /// Whether the picture was drawn from the script with this signature.
  func isUpToDate(_ signature: String) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    return Self.signature(in: bytes, format) == signature
  }

  /// The signature that a whole picture ends with; `nil` where it has none.
  static func signature(in bytes: Data, _ format: Format) -> String? {
    // The longest ending: the signature with 16 digits, and what stands around it.
    let end = String(decoding: bytes.suffix(80), as: UTF8.self)
    switch format {
    case .svg:
      return end.firstMatch(of: /<\/svg>\n\n?<!-- (drawn from script [0-9a-f]{1,16}) -->\n$/)
        .map { String($0.1) }
    case .gif:
      guard bytes.hasPrefix(gifHead),
        let signature = end.firstMatch(of: /drawn from script [0-9a-f]{1,16}/)?.0,
        bytes.hasSuffix(Data(ending(String(signature), format)))
      else { return nil }
      return String(signature)
    // Only ever drawn for a document that carries it inside.
    case .png: return nil
    }
  }

  /// Whether gnuplot came to the end of the picture.
  var isWhole: Bool {
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    switch format {
    case .svg:
      let text = String(decoding: bytes, as: UTF8.self)
      return text.hasPrefix("<?xml") && text.trimmingCharacters(in: .newlines).hasSuffix("</svg>")
    case .gif:
      return bytes.hasPrefix(Self.gifHead) && bytes.last == Self.gifTrailer
    case .png:
      return bytes.hasPrefix(Data([0x89, 0x50, 0x4E, 0x47]))
        && bytes.suffix(8).hasPrefix(Data("IEND".utf8))
    }
  }

  /// Says in an SVG what it shows, which readers of pages and screens are told.
  ///
  /// gnuplot takes a name of letters and digits only, and makes titles of it for the parts, too,
  /// which would show up under the pointer.
  func setTitle(_ title: String) throws(PlottingError) {
    guard format == .svg, let bytes = FileManager.default.contents(atPath: path) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<title>"), let end = text.firstRange(of: "</title>"),
      start.upperBound <= end.lowerBound
    else { return }
    let escaped = ScriptText.oneLine(title).replacing("&", with: "&amp;")
      .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    let rest = text[end.upperBound...].replacing(/<title>[^<]*<\/title>/, with: "")
    let named = text[..<start.upperBound] + escaped + "</title>" + rest
    do {
      try Data(named.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw .cannotWrite(path: path, reason: SystemReason.text(errno))
    }
  }

  /// Adds the signature to a whole picture.
  func sign(_ signature: String) throws(PlottingError) {
    guard let file = fopen(path, "r+") else {
      throw .cannotWrite(path: path, reason: SystemReason.text(errno))
    }
    // A GIF ends with its trailer, so there the comment takes the trailer's place.
    let end = Self.ending(signature, format)
    let isWritten =
      fseek(file, format == .gif ? -1 : 0, SEEK_END) == 0
      && fwrite(end, 1, end.count, file) == end.count
    guard fclose(file) == 0, isWritten else {
      throw .cannotWrite(path: path, reason: SystemReason.text(errno))
    }
  }

  private static let gifHead = Data("GIF89a".utf8)
  private static let gifTrailer: UInt8 = 0x3B

  /// The last bytes of a signed picture: a comment, and what has to stand behind it.
  private static func ending(_ signature: String, _ format: Format) -> [UInt8] {
    switch format {
    case .svg: Array("<!-- \(signature) -->\n".utf8)
    case .png: []
    // A comment extension: its introducer, one block with its length, the end of blocks.
    case .gif: [0x21, 0xFE, UInt8(signature.utf8.count)] + signature.utf8 + [0, gifTrailer]
    }
  }
}

extension Data {
  fileprivate func hasPrefix(_ other: Data) -> Bool { prefix(other.count) == other }
  fileprivate func hasSuffix(_ other: Data) -> Bool { suffix(other.count) == other }
}
