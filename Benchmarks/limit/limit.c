// The hardware's own limit, as a loop of multiply-adds of which none waits for another.

#include "CLimit.h"

#include <string.h>

enum { sum_count = 12, round_count = 200000 };

// Of which the compiler must not know that nobody wants it.
static volatile double result;

#define LOOP(name, lane_count, FUSED)                                                    \
  static double name(void) {                                                             \
    typedef double lanes __attribute__((vector_size(lane_count * sizeof(double))));      \
    lanes sums[sum_count], factor = result * 0 + 0.5 - (lanes){0};                       \
    for (int i = 0; i < sum_count; i += 1) sums[i] = factor + i;                         \
    for (int round = 0; round < round_count; round += 1) {                               \
      for (int i = 0; i < sum_count; i += 1) sums[i] = FUSED(sums[i], factor, factor);   \
    }                                                                                    \
    double sum = 0;                                                                      \
    for (int i = 0; i < sum_count; i += 1) sum += sums[i][0] + sums[i][lane_count - 1];  \
    result = sum;                                                                        \
    return 2.0 * lane_count * sum_count * round_count;                                   \
  }

#if defined(__x86_64__) && defined(__linux__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
LOOP(with_avx2, 4, __builtin_elementwise_fma)
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)
LOOP(with_avx512, 8, __builtin_elementwise_fma)
#pragma clang attribute pop
#endif

#if defined(__aarch64__)
LOOP(with_pairs, 2, __builtin_elementwise_fma)
#else
#define IN_TWO_STEPS(a, b, c) ((a) * (b) + (c))
LOOP(with_pairs, 2, IN_TWO_STEPS)
#endif

double multiply_and_add(const char *instructions) {
#if defined(__x86_64__) && defined(__linux__)
  if (strcmp(instructions, "AVX-512") == 0) return with_avx512();
  if (strcmp(instructions, "AVX2") == 0) return with_avx2();
#endif
  (void)instructions;
  return with_pairs();
}
