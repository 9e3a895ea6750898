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

FOR_EACH_PROCESSOR
void add_multiple(
    double *restrict values, const double *restrict others, double factor, size_t count) {
  for (size_t index = 0; index < count; index += 1) values[index] += factor * others[index];
}

// Row by row, so that every sum has the same order everywhere.
FOR_EACH_PROCESSOR
void sum_columns(
    const double *restrict entries, size_t rows, size_t columns, double keeping,
    double *restrict sums) {
  for (size_t column = 0; column < columns; column += 1) {
    sums[column] = keeping == 0 ? 0 : keeping * sums[column];
  }
  for (size_t row = 0; row < rows; row += 1, entries += columns) {
    for (size_t column = 0; column < columns; column += 1) sums[column] += entries[column];
  }
}

// Eight rows at a time become whole lines of the cache.
FOR_EACH_PROCESSOR
void transpose_matrix(
    const double *restrict entries, size_t rows, size_t columns, double *restrict transposed) {
  size_t row = 0;
  for (; row + 8 <= rows; row += 8) {
    for (size_t column = 0; column < columns; column += 1) {
      for (size_t i = 0; i < 8; i += 1) {
        transposed[column * rows + row + i] = entries[(row + i) * columns + column];
      }
    }
  }
  for (; row < rows; row += 1) {
    for (size_t column = 0; column < columns; column += 1) {
      transposed[column * rows + row] = entries[row * columns + column];
    }
  }
}
