#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>

// Writes e^x of each value to the result, which may be the same memory.
void exponentials_of(const double *values, double *result, size_t count);

// Writes p = e^x of each x = difference * factor to the powers, and the sums of p, p x and p x² to the three sums.
void softmax_sums(
    const double *differences, double factor, double *restrict powers, size_t count, double *restrict sums);

// The sum of the products of values and their counterparts.
double sum_of_products(const double *values, const double *others, size_t count);

// Writes tanh x of each value to the result, which may be the same memory.
void hyperbolic_tangents_of(const double *values, double *result, size_t count);

// Adds one value for each column to every row of rows × columns entries.
void add_to_every_row(
    double *restrict entries, size_t rows, size_t columns, const double *restrict addends);

// Replaces negative entries and NaN by 0.
void rectify(double *entries, size_t count);

// Replaces entries by 0 whose counterpart among the others is not above 0.
void keep_where_positive(double *restrict entries, const double *restrict others, size_t count);

// Adds a multiple of others to as many values.
void add_multiple(
    double *restrict values, const double *restrict others, double factor, size_t count);

// Overwrites one sum for each column of rows × columns entries, to which the sum so far is added, times
// `keeping`; 0 ignores it.
void sum_columns(
    const double *restrict entries, size_t rows, size_t columns, double keeping,
    double *restrict sums);

// Writes rows × columns entries as columns × rows.
void transpose_matrix(
    const double *restrict entries, size_t rows, size_t columns, double *restrict transposed);

// Overwrites rows × columns entries with the product of a rows × shared matrix, or of a shared × rows
// matrix transposed, and a shared × columns matrix. The entries so far are added, times `keeping`; 0
// ignores them.
void multiply_matrices(
    const double *left, int is_transposed, const double *right, size_t rows, size_t columns,
    size_t shared, double keeping, double *product);

// Which instructions of this processor the products are made with, such as "AVX2".
const char *instructions_of_products(void);

#endif
