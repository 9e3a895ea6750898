#ifndef CHOST_H
#define CHOST_H

// What carried code asks of the place that it runs in where there is no operating system: a page, or
// a device. Who links provides it.

#include <stddef.h>

// Ends the program with a sentence, in UTF-8, for whoever looks after it.
_Noreturn void host_stop(const unsigned char *sentence, size_t length);

#endif
