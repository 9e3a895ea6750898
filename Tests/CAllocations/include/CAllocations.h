#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

// From now on, counts the blocks of memory that this thread asks for.
void start_counting_allocations(void);

// Ends that, and returns how many there were.
long stop_counting_allocations(void);

#endif
