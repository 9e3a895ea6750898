#ifndef CLIMIT_H
#define CLIMIT_H

#include <stddef.h>

// Multiplies and adds numbers that never leave the registers, with the instructions of that name, as
// CKernels calls them.
//
// Returns how many operations that were: as fast as this processor can be.
double multiply_and_add(const char *instructions);

#endif
