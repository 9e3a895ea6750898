// What figures say of themselves, on their axes and in words

import Languages

/// What a figure says on its axes and in its summary, and the numbers in it.
enum FigurePhrase: Phrase {
  case below(share: String)
  case over(share: String)
  case powerTimes(power: String)
  case dashedLine(name: String, height: String)
  case stays(level: String)
  case goesUpAndDown(begin: String, end: String)
  case clauseBreak
  case goes(rises: Bool, begin: String, end: String)
  case nearlyZero
  case twoCurvesAlike
  case allCurvesAlike
  case regionNowhere(name: String)
  case top
  case bottom
  case right
  case left
  case aroundTheMiddle
  case onTheSide(horizontal: String)
  case atTheEdge(vertical: String)
  case inTheCorner(vertical: String, horizontal: String)
  case matrix(rows: Int, columns: Int)
  case cell(row: String, column: String)
  case besideTheDiagonal
  case oneValue(value: String)
  case everyValue(beside: String, value: String)
  case cells(count: Int)
  case allAboveZero
  case noneAboveZero
  case someAboveZero(positive: Int, count: Int)
  case decisionMap
  case decisionMaps
  case firstFeature
  case secondFeature
  case curves
  case overAxis(label: String)
  case seedBySeed(what: String, across: String)
  case oneSeed
  case meanWithInterval
  case intervals
  case aboveZero
  case belowZero
  case zeroInside
  case allAboveZeroClause
  case allBelowZeroClause
  case zeroInsideClause
  case picturesWithProbabilities
  case pictureWithAnswers
  case confidence
  case accuracy
  case accuracyAndCount
  case asRightAsSure
  case noExamples(title: String)
  case wellCalibrated
  case tooSure
  case notSureEnough
  case probability
  case withProbability
  case othersNoMore
  case othersLess
  case barsOfProbability
  case allRankAlike
  case sameFirstClass
  case otherFirstClass
  case fromTo(start: String, end: String)
  case each(path: String)
  case pointAt(name: String, height: String, place: String)
  case qualityOverSize(quality: String, size: String)
  case noneKeepsBoth(limits: String)
  case smallestThatKeepsBoth(limits: String, name: String, size: String)
}
