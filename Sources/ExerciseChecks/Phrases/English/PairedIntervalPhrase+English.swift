// What is said of exercise 4.4, in English.

extension PairedIntervalPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Within one seed both students share everything but the labels. What should you do with each \
      pair before you take any mean?
      """
    case .whereToLook:
      """
      Look at the step “One run, then many” of lesson 4: the standard deviation in the last row of \
      its table is that of the differences, not of either student.
      """
    case .formula:
      """
      d = distilled − hard for each seed; s = √(Σ (d − mean)² / (n − 1)); the margin is t · s / \
      √n; the interval is mean − margin to mean + margin.
      """
    case .otherSeeds: "other seeds"
    case .twoSeeds: "two seeds"
    case .constantGain: "the same gain with every seed"
    case .hasEndsSwapped: "has its low end above its high end"
    case .hasMeanOffMiddle: "does not have the mean in the middle of the interval"
    case .hasOtherMean: "has a mean that is not the mean gain of the distilled student"
    case .changesWithKinderSeed: "changes when one seed is kinder to both students alike"
    case .unpaired:
      """
      The two students are treated as if they had nothing to do with each other: √(s₁²/n + s₂²/n) \
      from the spread of each one's accuracies. What a seed does to both then counts as noise. \
      Take the differences first, and the spread of these.
      """
    case .twoIntervals:
      """
      Each student got an interval of its own, and the two were set against each other. This is \
      much too wide: take the differences seed by seed, and one interval for their mean.
      """
    case .dividedByN:
      """
      The squares are divided by n. The mean was computed from the same n differences, so they lie \
      nearer to it than to the true mean; n − 1 makes up for that.
      """
    case .noRootN:
      """
      The division by √n is missing. This says how far single seeds spread; the mean of n seeds is \
      surer than one of them.
      """
    case .nForRootN:
      """
      The standard deviation is divided by n. The uncertainty of a mean falls with √n only: four \
      times as many seeds halve it.
      """
    case .variance:
      "The variance stands in the place of the standard deviation: the square root is missing."
    case .otherSign:
      """
      The sign is turned round: this is hard − distilled. A gain is what the distilled student has \
      more.
      """
    case .noQuantile:
      """
      This is the mean plus and minus one standard error, which holds the true mean about two \
      times in three. Multiply by the quantile t for 95 %.
      """
    case .normalQuantile:
      """
      The margin uses a fixed number of standard errors, such as the 1.96 of the normal \
      distribution. With few seeds the standard deviation itself is uncertain: use the quantile t \
      that is given.
      """
    case .smallestAndLargest:
      """
      The ends are the smallest and the largest difference. They say how far single seeds spread, \
      and they only move apart with more seeds. The interval of the mean is mean ± t · s / √n.
      """
    case .absoluteDifferences:
      """
      The differences have lost their sign. A seed with which the distilled student is worse \
      counts against the gain: keep distilled − hard as it is.
      """
    case .relativeGain:
      """
      Each difference is divided by the accuracy of the student with hard labels. A gain is asked \
      for in the unit of the accuracies: distilled − hard, and no more.
      """
    case .sortedFirst:
      """
      Both lists were sorted before the subtraction, so that accuracies of different seeds meet. \
      Subtract seed by seed, in the order in which the lists came.
      """
    case .oneStudent:
      """
      This is the interval of one student alone. A gain compares two: take distilled − hard for \
      each seed first.
      """
    case .seedLeftOut:
      """
      The first or the last seed is left out. Every pair counts, and n is the number of all of them.
      """
    case .medianGain:
      """
      The middle is the median of the differences. The gain, and the middle of the interval, is \
      their mean.
      """
    case .gainSummed:
      """
      The differences are added up and not divided by n. The gain is their mean.
      """
    case .notCentred:
      """
      The squares of the differences themselves were added up. The spread is counted from the \
      mean: Σ (d − mean)² / (n − 1).
      """
    case .meanDeviation:
      """
      The spread is a mean of distances from the mean, |d − mean|. The standard deviation is the \
      root of the squares' sum divided by n − 1.
      """
    case .rootOfOneLess:
      """
      The standard deviation is divided by √(n − 1). The n − 1 belongs into the standard \
      deviation, and is there already; its division for the mean is by √n.
      """
    case .populationWithoutRoot:
      """
      The squares are divided by n, and the division by √n is missing: this is a spread of single \
      seeds. Take √(Σ (d − mean)² / (n − 1)), and divide it by √n.
      """
    case .nextSeed:
      """
      The margin is s · √(1 + 1/n): it says where the difference of one further seed may lie. The \
      interval of the mean takes s / √n.
      """
    case .pooledSpread:
      """
      The spreads of the two students were averaged. What one seed does to both alike is still in \
      them: take the standard deviation of the differences.
      """
    case .halfMargin:
      """
      The margin is halved, as if t · s / √n were the width of the whole interval. It is the way \
      from the mean to each of its ends.
      """
    case .doubleMargin:
      """
      The margin is twice as long as it should be. Each end is t · s / √n from the mean; both ends \
      together make the interval twice that wide.
      """
    case .onlyMargin:
      """
      The ends are the margin alone. They are places, not distances: mean − margin and mean + \
      margin.
      """
    case .cutAtZero:
      """
      An end below 0 was set to 0. A gain may be negative, and the interval says so: an interval \
      that reaches below 0 leaves open whether there is any gain.
      """
    case .oneSided:
      """
      One end is the mean itself. The interval reaches to both sides of it, by t · s / √n each.
      """
    case .onePass:
      """
      The variance is computed from the sum of the squares less the square of the sum. These are \
      two large numbers that are nearly the same, and their difference is little but rounding. \
      Take the mean first, and then the squares of d − mean.
      """
    case .severalInMargin:
      """
      The middle is right, but two or more parts of the margin are not: the root, n − 1 in the \
      standard deviation, the division by √n, or the quantile t. It is t · s / √n.
      """
    }
  }
}
