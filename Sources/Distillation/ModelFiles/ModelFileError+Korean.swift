// What can be wrong with a model file, in Korean. This module imports none of the course's others,
// so that it can be carried alone; those that speak to readers take the sentence from here.

extension ModelFileError {
  /// What is wrong and what to do, in English.
  public var english: String { description }

  /// What is wrong and what to do, in Korean.
  public var korean: String {
    switch self {
    case .damaged: "모델 파일의 체크섬이 내용과 맞지 않습니다. 파일이 손상되었으니 다시 저장하십시오"
    case .noChecksum: "모델 파일에 활성화 함수는 적혀 있지만 체크섬이 없습니다. 파일이 손상되었으니 다시 저장하십시오"
    case .noActivation: "모델 파일에 은닉 유닛의 활성화 함수가 적혀 있지 않습니다. 읽을 때 지정하십시오"
    case .unknownActivation(let name):
      "모델 파일의 활성화 함수가 \(quoted(name))입니다. 아는 것은 relu와 tanh뿐이니, 파일이 손상되었거나 다른 종류의 모델입니다"
    case .badQuantization(let error): "모델 파일이 맞지 않습니다. \(error.korean)"
    case .missing, .unexpected, .notNumbered, .wrongType, .wrongShape, .notFinite:
      "모델 파일에 다른 신경망이 들어 있습니다. \(koreanContentProblem)"
    default: "온전한 safetensors 파일이 아닙니다. \(koreanFormatProblem). 다시 저장하십시오"
    }
  }

  /// What makes the bytes no safetensors file.
  private var koreanFormatProblem: String {
    switch self {
    case .tooShort(let bytes): "파일이 \(bytes)바이트인데, 처음 8바이트에 헤더의 길이가 있어야 합니다"
    case .headerTooLong(let length, let available):
      "헤더가 \(length)바이트라고 적혀 있는데 남은 것은 \(available)바이트입니다"
    case .badHeader(let place, _): "\(place)번 바이트부터 헤더가 JSON 문법에 맞지 않습니다"
    case .duplicateKey(let key): "헤더에 \(quoted(key)) 항목이 두 번 나옵니다"
    case .badEntry(let name):
      "헤더의 \(quoted(name)) 항목에는 dtype, shape, data_offsets가 있어야 합니다"
    case .tooManyTensors: "텐서나 글이 1024개보다 많습니다"
    case .unknownType(let type, let name):
      "\(quoted(name))의 수가 \(quoted(type)) 형식입니다. F64, F32, I32, I8만 읽습니다"
    case .wrongExtent(let name): "\(quoted(name))의 바이트 수가 모양과 맞지 않습니다"
    case .notAdjacent(let name): "\(quoted(name))의 시작이 앞 텐서의 끝과 다릅니다"
    case .wrongLength(let found, let expected):
      "파일이 \(found)바이트인데 텐서는 \(expected)바이트에서 끝납니다"
    default: ""
    }
  }

  /// Why the tensors are no network of the kind that was asked for.
  private var koreanContentProblem: String {
    switch self {
    case .missing(let name): "\(quoted(name)) 텐서가 없습니다"
    case .unexpected(let name): "\(quoted(name)) 텐서는 층의 가중치도 편향도 아닙니다"
    case .notNumbered: "층의 이름은 0.weight와 2.weight처럼 번호만 달라야 합니다"
    case .wrongType(let name, let found, let expected):
      "\(quoted(name))의 형식이 \(found)입니다. \(expected) 형식이어야 합니다"
    case .wrongShape(let name, let found):
      "\(quoted(name))의 모양이 [\(found.prefix(8).map { "\($0)" }.joined(separator: ", "))]라서 다른 텐서와 맞지 않습니다"
    case .notFinite(let name): "\(quoted(name))에 무한대이거나 수가 아닌 값이 있습니다"
    default: ""
    }
  }
}

extension QuantizationError {
  /// What is wrong and what to do, in English.
  public var english: String { description }

  /// What is wrong and what to do, in Korean.
  public var korean: String {
    switch self {
    case .noLayers: "층이 없는 신경망은 아무것도 결정하지 않으므로 양자화할 것이 없습니다"
    case .notFinite(let layer):
      "\(layer)번 층에 무한대이거나 수가 아닌 매개변수나 합이 있습니다. 학습률을 낮추어 다시 학습시키십시오"
    case .badShape(let layer):
      "\(layer)번 층의 가중치와 편향이 서로 맞지 않거나 앞 층과 맞지 않습니다. 다시 양자화하십시오"
    case .sumTooLarge(let layer, let sum):
      "\(layer)번 층의 합이 \(sum)까지 커질 수 있는데, 32비트 계산에서는 \(QuantizedNetwork.sumLimit)까지입니다. "
        + "이 층의 입력이 더 적은 신경망을 쓰십시오"
    case .badMultiplier(let layer): "\(layer)번 층의 곱하는 수가 32비트 계산에 맞지 않습니다. 다시 양자화하십시오"
    case .badStep: "입력과 로짓의 한 칸은 0보다 큰 유한한 수여야 합니다. 다시 양자화하십시오"
    }
  }
}
