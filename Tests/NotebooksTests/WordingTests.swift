import Languages
import Notebooks
import Testing

@Suite struct WordingTests {
  @Test func `a list has commas and an “and”`() {
    #expect(list([]) == "")
    #expect(list(["dog"]) == "dog")
    #expect(list(["dog", "cat"]) == "dog and cat")
    #expect(list(["dog", "cat", "lion"]) == "dog, cat and lion")
  }

  @Test func `one thing is singular`() {
    #expect(count(1, "row") == "1 row")
    #expect(count(0, "row") == "0 rows")
    #expect(count(2, "class", plural: "classes") == "2 classes")
  }

  @Test(
    arguments: [
      (1.24, "1.2 times"), (9.94, "9.9 times"), (9.96, "10 times"), (56.9, "57 times"),
      (202.4, "202 times"), (999.4, "999 times"), (1199, "1200 times"), (15_432, "15,000 times"),
      (288_371, "290,000 times"), (999_999.4, "1.0 million times"), (1.26e6, "1.3 million times"),
      (5.6e7, "56 million times"), (123_456_789, "120 million times"),
      (3e10, "30 billion times"), (2.4e14, "about 10^14 times"), (.infinity, "about 10^∞ times"),
    ] as [(Double, String)])
  func `a factor is written as people say it`(factor: Double, words: String) {
    #expect(times(factor) == words)
  }

  @Test func `a factor beyond all numbers comes from its logarithm`() {
    #expect(times(naturalLog: 0) == "1.0 times")
    #expect(times(naturalLog: 131) == "about 10^57 times")
    #expect(times(naturalLog: 1e9) == "about 10^434294482 times")
  }

  @Test func `an angle has no needless decimals`() {
    #expect(degrees(122) == "122°")
    #expect(degrees(122.5) == "122.5°")
  }

  @Test func `a Korean list has commas, and two words their particle`() {
    let words = ["개", "고양이", "사자"]
    #expect(
      (0...3).map { Language.korean.list(Array(words.prefix($0))) } == [
        "", "개", "개와 고양이", "개, 고양이, 사자",
      ])
    #expect(Language.korean.list(["3", "T = 4"]) == "3과 T = 4")
    #expect(Language.korean.count(1, "개") == "1개")
  }

  @Test(
    arguments: [
      (1.24, "1.2배"), (9.94, "9.9배"), (9.96, "10배"), (56.9, "57배"), (1199, "1200배"),
      (15_432, "1.5만 배"),
      (99_499, "9.9만 배"), (99_999, "10만 배"), (288_371, "29만 배"), (999_999.4, "100만 배"),
      (12_512_345, "1300만 배"), (5.6e7, "5600만 배"), (123_456_789, "1.2억 배"),
      (3e10, "300억 배"), (2.4e14, "약 10^14배"),
    ] as [(Double, String)])
  func `a Korean factor counts by 만 and 억`(factor: Double, words: String) {
    #expect(Language.korean.times(factor) == words)
  }
}
