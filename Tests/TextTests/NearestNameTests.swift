import Testing
import Text

@Suite struct NearestNameTests {
  @Test(
    arguments: [
      ("temperature", "temperatures"), ("tempratures", "temperatures"), ("lables", "label"),
      ("Alpha", "alpha"), ("t", "T"), ("eco", "echo"),
    ])
  func `a slip of the pen is mended`(name: String, meant: String) {
    #expect(nearestName(to: name, among: ["temperatures", "label", "alpha", "T", "echo"]) == meant)
  }

  @Test(arguments: ["x", "width", "", "completely different"])
  func `another word is not`(name: String) {
    #expect(nearestName(to: name, among: ["temperatures", "label", "T"]) == nil)
  }

  @Test func `among no names none is near`() {
    #expect(nearestName(to: "label", among: []) == nil)
  }

  @Test func `a name without end is compared by its beginning`() {
    let long = String(repeating: "a", count: 100_000)
    #expect(nearestName(to: long, among: ["label"]) == nil)
  }
}
