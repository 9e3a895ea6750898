#ifndef CPAGE_H
#define CPAGE_H

// What the page does for the kernel inside it: takes what the lesson produces, piece by piece. Texts
// are UTF-8 with a length; the page copies them before it returns.

#include <stddef.h>

#define IMPORTED(name) __attribute__((import_module("page"), import_name(name)))

// A step begins.
IMPORTED("step") void page_step(int number);
// The next computed value in the step's running text, as HTML.
IMPORTED("value") void page_value(const unsigned char *html, size_t length);
// The output of the step's next cell, as HTML: one element after the other.
IMPORTED("output") void page_output(
    const unsigned char *cell, size_t cell_length, const unsigned char *html, size_t html_length);
// How far the work is that the lesson waits for.
IMPORTED("progress") void page_progress(int done, int count);
// Why the lesson does not run with these parameters, as a sentence.
IMPORTED("refuse") void page_refuse(const unsigned char *sentence, size_t length);

// A word that has changed: its place in the text and its length, in units of UTF-16.
IMPORTED("changed") void page_changed(int place, int length);

#endif
