// What is said of exercise 1.3, in Korean.

extension RankingOfWrongClassesPhrase {
  var korean: String {
    switch self {
    case .nudge:
      "답에 들어가는 것은 확률이 아니라 클래스입니다. 라벨이 가리키는 것을 뺀 0, 1, 2 같은 번호입니다. 두 클래스 가운데 어느 것이 앞에 올지는 무엇이 정할까요?"
    case .whereToLook:
      """
      1강의 “라벨이 버린 것” 단계에서 어떤 다른 클래스에 가까운지 묻는 곳을 보십시오. 거기서는 확률이 가장 높은 클래스를 뺍니다. 여기서는 라벨의 클래스를 빼는데, \
      둘은 서로 다를 수 있습니다.
      """
    case .formula:
      """
      클래스 번호 0부터 K − 1까지에서 라벨을 걸러 내고, 남은 것을 `sorted { … }`로 정렬합니다. a의 확률이 더 크거나, 확률이 같고 a < b이면 a가 \
      b보다 앞에 옵니다.
      """
    case .equalProbabilities: "같은 확률"
    case .twoClasses: "클래스 두 개"
    case .holdsLabel: "라벨이 들어 있습니다"
    case .holdsClassTwice: "같은 클래스가 두 번 이상 들어 있습니다"
    case .holdsNoClass: "클래스가 아닌 번호가 들어 있습니다"
    case .putsClassBeforeLikelier: "어떤 클래스가 확률이 더 높은 클래스보다 앞에 있습니다"
    case .topLeftOut:
      """
      라벨의 클래스가 아니라 확률이 가장 높은 클래스를 뺐습니다. 교사가 틀릴 때는 교사가 가장 높게 본 클래스도 오답 클래스이고, 그것도 가장 눈여겨볼 클래스입니다. \
      라벨을 빼십시오.
      """
    case .labelKept: "라벨이 목록에 남아 있습니다. 라벨은 정답 클래스이고, 묻는 것은 오답 클래스뿐입니다."
    case .leastLikelyFirst:
      "순서가 뒤집혀 확률이 가장 낮은 클래스가 맨 앞에 왔습니다. 오답 클래스 가운데 확률이 가장 높은 것, 즉 2위가 앞에 와야 합니다."
    case .higherNumberFirst:
      "확률이 같은 클래스의 순서가 틀렸습니다. 번호가 작은 것이 먼저입니다. 오름차순 목록을 뒤집으면 이렇게 됩니다. 같은 것끼리도 뒤집히기 때문입니다."
    case .renumbered:
      "정렬하기 전에 라벨의 확률을 목록에서 뺐습니다. 그래서 그 뒤의 클래스가 모두 당겨져 번호가 하나씩 작습니다. 짧아진 확률 목록이 아니라 클래스 번호를 정렬하십시오."
    case .placesNotClasses:
      "이것은 클래스의 등수입니다. 오답 클래스마다 자기보다 확률이 높은 것이 몇 개인지를 셌습니다. 묻는 것은 거꾸로, 자리마다 어느 클래스가 있는지입니다."
    case .countedFromOne: "클래스를 1부터 셌습니다. 이 강좌에서는 Swift의 배열처럼 첫 클래스가 0입니다."
    case .notSorted: "라벨은 뺐지만, 나머지 클래스가 번호 순서 그대로입니다. 확률에 따라 정렬하십시오."
    }
  }
}
