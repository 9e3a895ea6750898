// What ends a lesson before its last step.

import Parameters

#if hasFeature(Embedded)
  /// What a lesson can throw: here only that its parameters do not go together.
  public typealias LessonError = ParameterError
#else
  /// What a lesson can throw: anything, as who takes its steps may end it for their own reasons.
  public typealias LessonError = any Error
#endif
