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
    case .equalProbabilities: "같은 확률, 거의 같은 확률"
    case .twoClasses: "클래스 두 개"
    case .holdsLabel: "라벨이 들어 있습니다"
    case .holdsClassTwice: "같은 클래스가 두 번 이상 들어 있습니다"
    case .holdsNoClass: "클래스가 아닌 번호가 들어 있습니다"
    case .putsClassBeforeLikelier: "어떤 클래스가 확률이 더 높은 클래스보다 앞에 있습니다"
    case .topLeftOut:
      """
      라벨의 클래스가 아니라 확률이 가장 높은 클래스를 뺐습니다. 교사 모델이 틀릴 때는 교사 모델이 가장 높게 본 클래스도 오답 클래스이고, 그것도 가장 눈여겨볼 클래스입니다. \
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
    default: order
    }
  }

  /// What is said of the order.
  private var order: String {
    switch self {
    case .onlyRunnerUpInPlace: "2위만 맨 앞에 왔고 그 뒤는 정렬되지 않았습니다. 모든 자리를 확률에 따라 정하십시오."
    case .onePass:
      "이웃한 것만 맞바꾸며 한 번 훑고 정렬을 끝냈습니다. 바뀌는 것이 없을 때까지 되풀이하거나 `sorted { … }`를 쓰십시오."
    case .nearnessToLabel: "라벨의 확률에 가까운 순서로 정렬했습니다. 기준은 확률 자체이고, 가장 높은 것이 먼저입니다."
    case .roundedFirst:
      """
      아주 조금 다른 확률을 같다고 보았습니다. 먼저 반올림하거나, 곱해서 Int로 자르거나, Float로 바꾸면 이렇게 됩니다. \
      확률을 그대로 비교하십시오.
      """
    case .firstOfEquals:
      "확률로 클래스를 되찾다 보니, 확률이 같은 클래스가 여럿이면 매번 같은 클래스가 나옵니다. 클래스 번호를 정렬하면 되찾을 일이 없습니다."
    case .renumberedBackwards:
      """
      정렬하기 전에 라벨을 뺀 뒤 번호를 제대로 되돌리지 않았습니다. 밀리는 것은 라벨 *뒤*의 클래스뿐이고, 한 칸씩입니다. \
      클래스 번호를 정렬하면 밀릴 것이 없습니다.
      """
    default: length
    }
  }

  /// What is said of classes that are missing, or too many.
  private var length: String {
    switch self {
    case .placeRemoved:
      """
      정렬한 목록에 `remove(at: label)`을 썼습니다. 거기서 라벨의 번호는 클래스가 아니라 자리입니다. 정렬하기 전에 빼거나 \
      클래스로 거르십시오.
      """
    case .labelSetToZero:
      """
      라벨을 맨 뒤로 보내려고 그 확률을 0으로 만들었습니다. 확률이 0인 클래스가 또 있으면 라벨이 맨 뒤가 아닙니다. \
      라벨을 번호로 거르십시오.
      """
    case .labelMoved: "라벨이 목록의 끝으로 옮겨졌을 뿐 아직 남아 있습니다. 라벨을 빼면 클래스 K − 1개가 남습니다."
    case .labelCountedFromOne:
      "라벨이 아니라 라벨의 이웃 클래스를 뺐습니다. 라벨을 1부터 셌습니까? `label`은 목록의 자리처럼 0부터 셉니다."
    case .labelAndTopLeftOut:
      "하나를 더 뺐습니다. 라벨에 더해 확률이 가장 높은 클래스까지 빠졌습니다. 빼야 할 것은 라벨뿐이고, 남은 것 가운데 1위가 답의 맨 앞입니다."
    case .equalsOfLabelLeftOut:
      "라벨과 확률이 같은 클래스까지 빠졌습니다. 라벨을 확률로 찾아 뺐기 때문입니다. 번호로 빼십시오."
    case .equalsOnce:
      """
      확률이 같은 클래스 가운데 하나만 남았습니다. 확률을 Set에 넣거나 Dictionary의 키로 쓰면 이렇게 됩니다. 답에는 \
      클래스 K − 1개가 모두 들어갑니다.
      """
    case .impossibleLeftOut: "확률이 0인 클래스가 빠졌습니다. 그것도 오답 클래스이고 맨 뒤에 옵니다. 답에는 언제나 클래스 K − 1개가 있습니다."
    case .onlyOneSideOfLabel:
      "라벨보다 확률이 낮은 클래스만, 또는 높은 클래스만 있습니다. 어느 쪽이든 라벨을 뺀 모든 클래스를 묻습니다."
    case .onlyFirst: "앞자리만 있습니다. 오답 클래스 K − 1개를 모두 돌려주십시오."
    case .lastMissing: "맨 뒤에 올, 확률이 가장 낮은 클래스가 빠졌습니다. 오답 클래스 K − 1개를 모두 돌려주십시오."
    case .classForgotten:
      "클래스 0이나 마지막 클래스가 언제나 빠집니다. 반복문이 1에서 시작하거나 일찍 끝나지 않습니까? 클래스는 0부터 K − 1까지입니다."
    default: two
    }
  }

  /// What is said of two mistakes at once.
  private var two: String {
    switch self {
    case .labelKeptLeastLikelyFirst:
      "두 가지입니다. 라벨이 목록에 남아 있고, 확률이 가장 낮은 클래스가 맨 앞에 있습니다. 라벨을 거르고 확률이 가장 높은 것을 앞에 두십시오."
    case .topLeftOutLeastLikelyFirst:
      """
      두 가지입니다. 라벨이 아니라 확률이 가장 높은 클래스를 뺐고, 확률이 가장 낮은 것이 맨 앞에 있습니다. `label`을 \
      빼고 확률이 가장 높은 것을 앞에 두십시오.
      """
    case .labelKeptCountedFromOne:
      "두 가지입니다. 라벨이 목록에 남아 있고, 클래스를 1부터 셌습니다. 라벨을 거르고 0부터 세십시오."
    case .topLeftOutCountedFromOne:
      "두 가지입니다. 라벨이 아니라 확률이 가장 높은 클래스를 뺐고, 클래스를 1부터 셌습니다. `label`을 빼고 0부터 세십시오."
    case .leastLikelyFirstCountedFromOne:
      "두 가지입니다. 확률이 가장 낮은 클래스가 맨 앞에 있고, 클래스를 1부터 셌습니다. 가장 높은 것을 앞에 두고 0부터 세십시오."
    case .topLeftOutFirstOfEquals:
      """
      두 가지입니다. 라벨이 아니라 가장 높은 확률을 뺐고, 나머지를 값으로 되찾아 확률이 같으면 같은 클래스가 나옵니다. \
      클래스 번호를 거르고 정렬하십시오.
      """
    case .labelKeptNotSorted:
      "모든 클래스가 번호 순서 그대로입니다. 라벨이 남아 있고 정렬하지 않았습니다. 라벨을 거르고 나머지를 확률에 따라 정렬하십시오."
    default: ""
    }
  }
}
