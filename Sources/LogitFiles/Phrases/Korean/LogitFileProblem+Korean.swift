// What is wrong with a file, in Korean.

import Distillation
import Languages
import Text

extension LogitFilePhrase {
  var korean: String {
    switch self {
    case .of(let path, let problem): "\(path.visibleLine): \(problem)"
    }
  }
}

extension LogitFileProblem {
  /// What is wrong and what to do, in Korean.
  public var korean: String {
    switch self {
    case .cannotOpen(let reason): "읽을 수 없습니다: \(systemReasonInKorean(reason).visibleLine)"
    case .notAFile: "읽을 수 있는 파일이 아닙니다. 점수, 라벨 또는 이름이 든 파일이어야 합니다"
    case .empty: "비어 있습니다"
    case .unknownKind(let ending):
      "확장자 \(attach(quoted(ending), .topic)) 읽지 않습니다. .npy, .csv, .tsv, .txt, .safetensors 가운데 "
        + "하나여야 합니다"
    case .otherKind(let expected, let found):
      "이름은 \(korean(expected)) 파일인데 내용은 \(found.map { korean($0) } ?? "다른 것")입니다. 내용에 맞는 "
        + "확장자를 붙이십시오"
    case .archive:
      "압축 파일(.npz, .pt, .zip)입니다. 배열 하나를 저장하십시오: np.save(\"teacher.npy\", logits)"
    case .wideText: "UTF-16으로 된 텍스트입니다. UTF-8로 저장하십시오"

    case .cutHeader: "헤더 중간에서 끝납니다. 파일이 끝까지 쓰이지 않았습니다"
    case .longHeader(let bytes, let most):
      "헤더가 \(bytes)바이트라고 적혀 있는데, \(most)바이트를 넘을 수 없습니다. 파일이 손상되었습니다"
    case .badHeader(let part):
      "NumPy 헤더에서 \(attach("“\(part)”", .object)) 읽을 수 없습니다. np.save로 다시 저장하십시오"
    case .unknownVersion(let version):
      "NumPy 형식 \(version)입니다. 1, 2, 3 가운데 하나여야 합니다. np.save로 다시 저장하십시오"
    case .objects:
      "숫자가 아니라 파이썬 객체(pickle)가 들어 있습니다. 배열 하나로 만드십시오: "
        + "np.stack(rows).astype(\"float32\")"
    case .records: "필드가 있는 레코드가 들어 있습니다. 숫자만 있는 배열 하나를 저장하십시오"
    case .bigEndian(let type):
      "숫자가 빅 엔디언(\(type.visibleLine))입니다. 리틀 엔디언이어야 합니다: "
        + "array.astype(array.dtype.newbyteorder(\"<\"))"
    case .columnOrder:
      "열 순서(Fortran order)로 저장되어 있습니다. C 순서여야 합니다: "
        + "np.save(path, np.ascontiguousarray(array))"
    case .wrongLength(let found, let expected):
      "헤더에는 숫자가 \(expected)바이트라고 적혀 있는데 실제로는 \(found)바이트입니다. "
        + (found < expected ? "파일이 잘렸으니 다시 복사하십시오" : "뒤에 다른 것이 더 있습니다")

    case .wrongType(let type, .scores):
      "\(quoted(type)) 형식입니다. 점수는 float16, float32, float64(safetensors에서는 bfloat16도)여야 합니다"
    case .wrongType(let type, _):
      "\(quoted(type)) 형식입니다. 라벨은 정수여야 합니다: labels.astype(\"int64\")"
    case .wrongShape(let shape, .scores):
      "모양이 \(korean(shape))입니다. 예제 × 클래스의 2차원이어야 합니다"
        + (shape.count == 1 ? ". 예제가 하나라면: logits[None, :]" : "")
    case .wrongShape(let shape, _):
      "모양이 \(korean(shape))입니다. 예제마다 라벨이 하나여야 합니다"
        + (shape.count == 2 ? ". 원-핫이라면: labels.argmax(axis=1)" : "")
    case .nothing(let shape): "모양이 \(attach(korean(shape), .instrument)), 들어 있는 것이 없습니다"

    case .notUTF8(let line): "\(line)행이 UTF-8이 아닙니다. 파일을 UTF-8로 저장하십시오"
    case .notANumber(let text, let line, let column):
      "\(line)행 \(column)열: \(attach(quoted(text), .topic)) 숫자가 아닙니다"
    case .decimalComma(let text, let line):
      "\(line)행: \(quoted(text))에서 소수점 자리에 쉼표를 썼습니다. 점이어야 합니다"
    case .ragged(let line, let found, let expected):
      "\(line)행의 칸은 \(found)개인데 첫 행의 칸은 \(expected)개입니다"
    case .blankLine(let line): "\(line)행이 비어 있는데 그 뒤에 내용이 더 있습니다. 빈 행을 지우십시오"
    case .openQuote(let line): "\(line)행: 열린 따옴표가 닫히지 않았습니다"
    case .notAClass(let column):
      "열 \(attach(quoted(column), .topic)) 클래스가 아닙니다. 그 열을 빼고, 라벨은 --labels로 주십시오"
    case .headerOnly: "이름이 적힌 첫 행만 있고 숫자가 없습니다"

    case .badTensors(let error): error.korean.visibleLine
    case .severalTensors(let names, let option):
      "쓸 수 있는 텐서가 여러 개입니다: \(korean(names)). \(attach(option, .instrument)) 하나를 고르십시오"
    case .noTensor(let name, let known):
      "\(quoted(name))라는 텐서가 없습니다. 있는 것: \(korean(known))"
    case .noTensors: "텐서가 없습니다"
    case .tensorOption(let option):
      "safetensors 파일이 아니므로 \(attach(option, .topic)) 쓸 수 없습니다. 빼십시오"

    case .fault(.notANumber(let row, let column)):
      "\(row)번 행, \(column)번 열(0부터 셉니다)이 NaN입니다. NaN을 내는 모델은 그 자리에서 망가진 것입니다"
    case .fault(.infinite(let row, let column)):
      "\(row)번 행, \(column)번 열(0부터 셉니다)이 +∞입니다. 유한한 수이거나, 제외한 클래스라면 −∞여야 합니다"
    case .fault(.nothingPossible(let row)):
      "\(row)번 행(0부터 셉니다)은 모든 열이 −∞여서 가능한 클래스가 없습니다"
    case .labelCount(let found, let examples):
      "예제는 \(examples)개인데 라벨은 \(found)개입니다. 같은 순서로 예제마다 하나여야 합니다"
    case .labelOutside(let label, let row, let classes):
      "\(row)번 행(0부터 셉니다)의 라벨이 \(label)입니다. 클래스가 \(classes)개이면 0에서 \(classes - 1)까지여야 "
        + "합니다"
    case .labelsFromOne(let classes):
      "라벨이 1에서 \(classes)까지여서 1부터 센 듯합니다. 0에서 \(classes - 1)까지여야 합니다: labels - 1"
    case .labelNotWhole(let text, let row):
      "\(row)번 행(0부터 셉니다)이 \(quoted(text))입니다. 0부터 센 클래스 번호, 즉 정수여야 합니다"
    case .otherShape(let found, let expected):
      "모양이 \(korean(found))인데 교사 모델은 \(korean(expected))입니다. 예제와 클래스가 같아야 합니다"
    case .nameCount(let found, let classes):
      "클래스는 \(classes)개인데 이름은 \(found)개입니다. 한 행에 하나씩이어야 합니다"
    case .nameTwice(let name, let first, let second):
      "\(attach(quoted(name), .subject)) \(first)행과 \(second)행에 있습니다. 클래스마다 이름이 달라야 합니다"
    case .nameMissing(let line): "\(line)행에 이름이 없습니다. 클래스마다 하나씩이어야 합니다"
    }
  }

  private func korean(_ kind: FileKind) -> String {
    switch kind {
    case .numpy: "NumPy 배열"
    case .text: "텍스트"
    case .safetensors: "safetensors"
    }
  }

  private func korean(_ names: [String]) -> String {
    names.prefix(10).map { quoted($0) }.joined(separator: ", ") + (names.count > 10 ? ", …" : "")
  }

  private func korean(_ shape: [Int]) -> String {
    "(" + shape.map { "\($0)" }.joined(separator: ", ") + (shape.count == 1 ? ",)" : ")")
  }
}
