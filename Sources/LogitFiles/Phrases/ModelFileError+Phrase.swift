// What is wrong with a model file or a network's rounding is said like everything else; the words
// are with the errors, whose module is carried without the languages.

import Distillation
import Languages

extension ModelFileError: Phrase {}
extension QuantizationError: Phrase {}
