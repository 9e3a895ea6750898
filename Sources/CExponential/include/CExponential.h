#ifndef CEXPONENTIAL_H
#define CEXPONENTIAL_H

#include <stddef.h>

// Writes e^x of each value to the result, which may be the same memory.
void exponentials_of(const double *values, double *result, size_t count);

// Writes tanh x of each value to the result, which may be the same memory.
void hyperbolic_tangents_of(const double *values, double *result, size_t count);

#endif
