#ifndef CDIGITS_H
#define CDIGITS_H

#include <stddef.h>

// The 1797 images of digits.csv as text: 64 pixels from 0 to 16 and the label, comma-separated, one image a line.
extern const char *const digits_csv;
extern const size_t digits_csv_length;

#endif
