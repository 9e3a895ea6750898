#include "CDigits.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // Swift's clang has #embed in every C dialect

// Embedded, so that the course is one binary and needs no file at run time.
static const char data[] = {
#embed "digits.csv"
};

const char *const digits_csv = data;
const size_t digits_csv_length = sizeof data;
