import CMathematics

/// The study of a run of rows: one piece of work for one core.
struct StudyPart: Sendable {
  private(set) var examples: [StudiedExample] = []
  /// Sums over the rows, one for each temperature.
  private(set) var sums: [StudiedTemperature]

  init(of material: StudyMaterial, rows: Range<Int>, temperatures: [Double]) {
    sums = temperatures.map { StudiedTemperature(temperature: $0) }
    var teacher = SoftRow(classes: material.teacher.columns)
    // Without a student, one class that nobody reads.
    var student = SoftRow(classes: material.student?.columns ?? 1)
    examples.reserveCapacity(rows.count)
    for row in rows {
      let label = material.labels?[row]
      teacher.read(row, of: material.teacher)
      if let scores = material.student { student.read(row, of: scores) }
      for index in temperatures.indices {
        teacher.soften(temperature: temperatures[index])
        sums[index].add(teacher, label: label)
        if material.student != nil {
          student.soften(temperature: temperatures[index])
          sums[index].add(divergence: teacher.divergence(of: student))
        }
      }
      teacher.soften(temperature: 1)
      var example = StudiedExample(teacher, label: label)
      if material.student != nil {
        student.soften(temperature: 1)
        example.student = StudiedStudent(student, beside: teacher, label: label)
      }
      examples.append(example)
    }
  }
}

extension StudiedTemperature {
  fileprivate mutating func add(_ row: borrowing SoftRow, label: Int?) {
    let bits = row.entropy
    entropy += bits
    effectiveClasses += exp(bits)
    topShare += row.share(row.leaders.first)
    runnerUpShare += row.share(row.leaders.second)
    restShare += row.shareOfOthers(than: label ?? row.leaders.first)
  }

  fileprivate mutating func add(divergence other: Double) {
    if divergence.isNaN { divergence = 0 }
    if other.isFinite { divergence += other } else { infiniteCount += 1 }
  }
}

extension StudiedExample {
  fileprivate init(_ row: borrowing SoftRow, label: Int?) {
    predicted = row.leaders.first
    runnerUp = row.leaders.second
    confidence = row.share(row.leaders.first)
    runnerUpShare = row.share(row.leaders.second)
    entropy = row.entropy
    if let label { logRight = row.logShare(label) }
  }
}

extension StudiedStudent {
  fileprivate init(
    _ row: borrowing SoftRow, beside teacher: borrowing SoftRow, label: Int?
  ) {
    let (one, other) = (row.leaders, teacher.leaders)
    predicted = one.first
    logRight = label.map { row.logShare($0) } ?? .nan
    divergence = teacher.divergence(of: row)
    sharedLeaders =
      one.first != other.first
      ? 0 : one.second != other.second ? 1 : one.third != other.third ? 2 : 3
  }
}

extension SoftRow {
  /// 1 − the share of a class, without the rounding of a share that is nearly 1.
  borrowing func shareOfOthers(than column: Int) -> Double {
    var others = 0.0
    for other in powers.indices where other != column { others += powers[other] }
    return others / sum
  }
}
