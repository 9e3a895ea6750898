#ifndef PROCESSORS_H
#define PROCESSORS_H

// Why these functions are in C: for one attribute that Swift does not have. The compiler makes a copy of a function for each
// size of vector register, and the program takes the one for its processor when it starts, before the thread sanitizer is
// ready.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

// A fused multiply-add rounds once where two instructions round twice; not every processor has it, so none may use it.
#pragma STDC FP_CONTRACT OFF

#endif
