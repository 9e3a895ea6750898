// What `lesson study` says besides its notebook, in Korean.

extension StudyCommandPhrase {
  var korean: String {
    switch self {
    case .study: "여러분 모델의 로짓을 살펴보는 노트북."
    case .uses:
      "예제 N개 × 클래스 K개의 로짓을 읽어 함께 살펴봅니다. 무엇이 들어 있는지, 속생각은 어떤지, 어느 라벨이 의심스러운지, "
        + "얼마나 정직한지, 어떤 T로 시작할지, 어떤 손실을 쓸지 봅니다. 여러분의 파일 옆에는 아무것도 쓰지 않습니다. "
        + "예: "
        + advised(
          "study lessons/samples/teacher.npy --labels lessons/samples/labels.npy --student "
            + "lessons/samples/student.npy")
    case .teacher: "교사 모델의 로짓, N × K: .npy, .csv, .tsv, .txt, .safetensors."
    case .labels: "예제마다의 클래스, 0부터, 같은 순서로."
    case .student: "같은 예제에 대한 학생 모델의 로짓."
    case .classes: "클래스 K개의 이름, 한 행에 하나씩."
    case .tensor: "교사 모델의 safetensors 파일에서 쓸 텐서."
    case .labelTensor: "라벨의 safetensors 파일에서 쓸 텐서."
    case .studentTensor: "학생 모델의 safetensors 파일에서 쓸 텐서."
    case .format(let names): "노트북을 보여 주는 대신 씁니다: \(names)."
    case .output: "--to로 쓸 폴더. 없으면 exports."
    case .reading: "모든 수를 살펴보는 중"
    case .outputWithoutFormat: "--output은 어디에 쓸지만 말합니다. 무엇을 쓸지 --to html, ipynb, md 가운데 하나로 주십시오"
    }
  }
}
