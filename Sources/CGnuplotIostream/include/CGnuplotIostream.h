// A plain-C door to gnuplot-iostream: write a gnuplot script to a file, text and rows of numbers.
//
// No C++ type and no exception comes through it. Every function returns 0, or an errno value that says what went
// wrong.

#ifndef CGNUPLOT_IOSTREAM_H
#define CGNUPLOT_IOSTREAM_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A script that is being written.
typedef struct cgnuplot_script cgnuplot_script;

/// Creates the file, which must not exist yet, and a script that writes into it.
int cgnuplot_open(const char *path, cgnuplot_script **script);

/// Writes text as it is.
int cgnuplot_write_text(cgnuplot_script *script, const char *text);

/// Writes rows of numbers as gnuplot reads them from a datablock, six significant digits each.
///
/// `values` holds `rows * columns` numbers, row after row.
int cgnuplot_write_rows(
    cgnuplot_script *script, const double *values, size_t rows, size_t columns);

/// Closes the file and frees the script, also where it reports an error.
int cgnuplot_close(cgnuplot_script *script);

#ifdef __cplusplus
}
#endif

#endif
