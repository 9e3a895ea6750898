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
      The margin uses 1.96, the quantile of the normal distribution. With few seeds the standard \
      deviation itself is uncertain: use the quantile t that is given.
      """
    case .smallestAndLargest:
      """
      The ends are the smallest and the largest difference. They say how far single seeds spread, \
      and they only move apart with more seeds. The interval of the mean is mean ± t · s / √n.
      """
    }
  }
}
