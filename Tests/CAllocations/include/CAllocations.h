#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

// From now on, counts the blocks of memory that this thread asks for.
void start_counting_allocations(void);

// Ends that. What OpenBLAS asked for is left out: for some products some of its kernels take a scratch of their own.
long stop_counting_allocations(void);

#endif
