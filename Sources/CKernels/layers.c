// What a layer does to a batch beside the matrix product. A line each, which in Swift takes twice as long (processors.h).

#include "CKernels.h"
#include "processors.h"

FOR_EACH_PROCESSOR
void add_to_every_row(
    double *restrict entries, size_t rows, size_t columns, const double *restrict addends) {
  for (size_t row = 0; row < rows; row += 1, entries += columns) {
    for (size_t column = 0; column < columns; column += 1) entries[column] += addends[column];
  }
}

FOR_EACH_PROCESSOR
void rectify(double *entries, size_t count) {
  for (size_t index = 0; index < count; index += 1) {
    entries[index] = entries[index] > 0 ? entries[index] : 0;
  }
}

FOR_EACH_PROCESSOR
void keep_where_positive(double *restrict entries, const double *restrict others, size_t count) {
  for (size_t index = 0; index < count; index += 1) {
    entries[index] = others[index] > 0 ? entries[index] : 0;
  }
}
