// What figures say of what they show, in Korean

import Languages

extension SummaryPhrase {
  var korean: String {
    switch self {
    case .itDoes(let shape): "\(shape)."
    case .bent(let rises, let begin, let height, let place, let end):
      rises
        ? "\(begin)에서 시작해 \(place)일 때 가장 큰 값 \(height)까지 올라갔다가 \(end)까지 내려갑니다"
        : "\(begin)에서 시작해 \(place)일 때 가장 작은 값 \(height)까지 내려갔다가 \(end)까지 올라갑니다"
    case .extreme(let place, let isGreatest):
      "가장 \(isGreatest ? "큰" : "작은") 값은 \(place)입니다"
    case .valueAt(let height, let place): "\(place)일 때 \(height)"
    case .moreCrossings(let pairs): "그 밖에 곡선 \(pairs)쌍이 더 엇갈립니다."
    case .onEachOther(let names): "서로 겹치는 \(Language.korean.list(names))"
    case .aboveEverywhere(let upper, let lower):
      "\(attach(Self.noun(upper), .subject)) 어디서나 \(Self.noun(lower))보다 위에 있습니다."
    case .fromTopToBottom(let groups, let isNested):
      // A list of lists has other marks between its parts.
      "서로 엇갈리는 곡선은 없으며, 위에서부터 \(groups.joined(separator: isNested ? "; " : ", ")) 순입니다."
    case .above(let upper, let lower):
      "\(attach(Self.noun(upper), .subject)) \(Self.noun(lower))보다 위에 있습니다"
    case .fromOn(let place, let above): "\(place)부터는 \(above)."
    case .between(let start, let end, let above):
      "\(attach(start, .and)) \(end) 사이에서는 \(above)."
    case .crossing(let one, let other, let times, let last, let above):
      "\(attach(Self.noun(one), .and)) \(attach(Self.noun(other), .topic)) \(times)번 엇갈리며, "
        + "\(last)부터는 \(above)."
    case .region(let name, let size, let side, let beside):
      "\(name): 지도의 \(size), \(side)\(beside.isEmpty ? "" : ", \(attach(beside, .and)) 맞닿음")."
    case .examples(let total, let wrong):
      "점은 예제 \(total)개이며, 그중 \(wrong)개는 다른 클래스의 영역에 있습니다."
    case .placeInRegion(let mark, let own, let nearest):
      "\(attach(mark, .topic)) \(own)의 영역에 "
        + (nearest.map { "있고, 가장 가까운 다른 영역은 \($0)의 영역입니다." } ?? "있습니다.")
    case .differs(let name, let share): "\(name) \(share)"
    case .decidedOtherwise(let first, let differences):
      "지도에서 \(attach(first, .and)) 다르게 결정되는 비율: \(differences.joined(separator: ", "))."
    case .names(let names): names.joined(separator: ", ")
    case .difference(let name, let mean, let interval, let positive, let total):
      "\(name): 평균 \(mean), "
        + (interval.map { "구간은 \($0.low)에서 \($0.high)까지로 \($0.side)" } ?? "구간은 없으며")
        + (positive > 0 ? ", 점 \(total)개 중 \(positive)개가 0보다 큽니다." : ", 0보다 큰 점은 없습니다.")
    case .fromSizeToSize(let name, let start, let small, let end, let large):
      "\(name): \(small)에서 \(start), \(large)에서 \(end)."
    case .aboveAtSizes(let upper, let lower, let above, let all):
      "\(attach(upper, .topic)) 크기 \(all)가지 중 \(above)가지에서 \(lower)보다 위에 있습니다."
    }
  }

  /// A name as a noun: a particle behind several words needs to be told where they begin.
  private static func noun(_ name: String) -> String {
    let words = name.split(separator: " ")
    return words.count > 1 && !words.contains("=") ? "“\(name)”" : name
  }
}

extension MatrixPhrase {
  var korean: String {
    switch self {
    case .extremes(let beside, let greatest, let greatestPlace, let least, let leastPlace):
      "\(beside)가장 큰 값은 \(greatestPlace)의 \(greatest)이고, "
        + "가장 작은 값은 \(leastPlace)의 \(least)입니다."
    case .diagonal(let cells): "대각선: \(cells.joined(separator: ", "))."
    case .meanStays(let line, let value): "\(line.korean)이 바뀌어도 평균은 \(value) 그대로입니다."
    case .meanGoes(let line, let rises, let firstName, let first, let lastName, let last):
      "\(line.korean) 평균은 \(firstName)에서 \(first), \(lastName)에서 "
        + "\(attach(last, .instrument)) \(rises ? "커집니다" : "작아집니다")."
    case .meanExtremes(let line, let greatestName, let greatest, let leastName, let least):
      "\(line.korean)별 평균은 \(greatestName)에서 \(attach(greatest, .instrument)) 가장 크고, "
        + "\(leastName)에서 \(attach(least, .instrument)) 가장 작습니다."
    }
  }
}

extension SharePhrase {
  var korean: String {
    switch self {
    case .reliability(let title, let sure, let right, let verdict, let low, let total, let points):
      """
      \(title): 확신도는 평균 \(Language.korean.percent(sure, 1)), 정확도는 \
      \(Language.korean.percent(right, 1))로 \(verdict). 막대 \(total)개 중 \(low)개가 대각선 \
      아래에서 끝나고, 막대는 대각선에서 평균 \(points)%p 떨어져 있습니다.
      """
    case .othersHave(let share): ", 나머지는 \(share)"
    case .oneSoftLabel(let place, let ranking):
      "\(place)일 때 소프트 라벨 하나의 막대그래프입니다. \(ranking)."
    case .softLabels(
      let parameter, let count, let lowPlace, let lowRanking, let highPlace, let highRanking,
      let changes, let isSameOrder):
      """
      소프트 라벨 하나를 \(parameter) 값 \(count)개에서 그린 막대그래프입니다. \(lowPlace)일 때 \
      \(lowRanking). \(highPlace)일 때 \(highRanking). \(changes) \
      클래스의 순서는 \(isSameOrder ? "모든 \(parameter)에서 같습니다." : "\(parameter)에 따라 다릅니다.")
      """
    case .changes(let lost, let gained):
      Self.sentence([(lost, "줄어드는"), (gained, "늘어나는")])
    case .ways(let paths): "각각 " + paths.joined(separator: ", ")
    }
  }

  private static func sentence(_ changes: [(FurthestClasses?, String)]) -> String {
    let clauses = changes.compactMap { found, verb in
      found.map { "가장 많이 \(verb) 클래스는 \(attach($0.names, .instrument)) \($0.paths)" }
    }
    return clauses.isEmpty
      ? "모든 클래스의 비율이 그대로입니다." : clauses.joined(separator: " 바뀌고, ") + " 바뀝니다."
  }
}

extension MatrixLine {
  fileprivate var korean: String {
    switch self {
    case .row: "행"
    case .column: "열"
    }
  }
}
