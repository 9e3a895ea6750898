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
    // T = 1 comes last, as what is told of each example is at T = 1.
    let order =
      temperatures.indices.filter { temperatures[$0] != 1 }
      + temperatures.indices.filter { temperatures[$0] == 1 }
    for row in rows {
      let label = material.labels?[row]
      teacher.read(row, of: material.teacher)
      if let scores = material.student { student.read(row, of: scores) }
      for index in order {
        teacher.soften(temperature: temperatures[index])
        sums[index].add(teacher, label: label)
        if material.student != nil {
          student.soften(temperature: temperatures[index])
          sums[index].add(divergence: teacher.divergence(of: student))
        }
      }
      if !temperatures.contains(1) {
        teacher.soften(temperature: 1)
        if material.student != nil { student.soften(temperature: 1) }
      }
      var example = StudiedExample(teacher, label: label)
      if material.student != nil {
        example.student = StudiedStudent(student, beside: teacher, label: label)
      }
      examples.append(example)
    }
  }
}

extension StudiedTemperature {
  fileprivate mutating func add(_ row: borrowing SoftRow, label: Int?) {
    let nats = row.entropy
    entropy += nats
    effectiveClasses += exp(nats)
    topShare += row.share(row.leaders.first)
    runnerUpShare += row.share(row.leaders.second)
    restShare += row.restShare(label ?? row.leaders.first)
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
