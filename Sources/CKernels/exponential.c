// e^x, eight values at a time. Softmax spends most of its time here, and the C library's `exp` takes one value at a time and has
// other last bits on other processors (with and without fused multiply-add). This one uses additions, multiplications and shifts
// of bits only, which IEEE 754 defines to the last bit: the same result everywhere.
//
//   n = x / ln 2, rounded to a whole number        e^x = 2ⁿ · e^r
//   r = x − n · ln 2, from −0.347 to 0.347         e^r = 1 + r + r² · q(r)
//
// This is Cody and Waite's reduction (Software Manual for the Elementary Functions, 1980, chapter 6). A table of powers in place
// of so long a polynomial was tried; reading it lane by lane costs what it saves.
//
// On a processor with AVX-512 the copy for it is three times as fast as that for every processor (processors.h).

#include "CKernels.h"
#include "processors.h"

#include <stdint.h>

enum { lane_count = 8 };
typedef double lanes __attribute__((vector_size(lane_count * sizeof(double))));
typedef uint64_t lane_bits __attribute__((vector_size(lane_count * sizeof(double))));

// Between these, e^x is a normal number: ln 2⁻¹⁰²² and ln 2¹⁰²⁴.
static const double least = -708.3964185322641, greatest = 709.782712893384;

// e^x where it is no normal number.
static double limited(double x) { return x < least ? 0 : x > greatest ? __builtin_inf() : x; }

// Replaces eight numbers by their exponentials.
static inline __attribute__((always_inline)) void exponential(lanes *values) {
  // Adding 1.5 · 2⁵² leaves no place for a fraction: it rounds, and n stands in the lowest bits of the sum.
  const double shifter = 0x1.8p52;
  lanes x = *values, shifted = x * 0x1.71547652b82fep0 + shifter, n = shifted - shifter;

  // ln 2 in two parts; the first ends in zeros enough that n times it is exact.
  lanes high = x - n * 0x1.62e42feep-1, low = n * 0x1.a39ef35793c76p-33, r = high - low;

  // q interpolates (e^r − 1 − r) / r² at ten Chebyshev nodes; the relative error of e^r is below 1.7e-17. The Taylor
  // polynomial needs two more terms for that. Its terms are added in pairs (Estrin's scheme), which need not wait for
  // each other as Horner's do.
  lanes r2 = r * r, r4 = r2 * r2;
  lanes q01 = 0.16666666666666669 * r + 0.5000000000000001;
  lanes q23 = 0.008333333333330062 * r + 0.04166666666662413;
  lanes q45 = 0.00019841269863053618 * r + 0.0013888888917213717;
  lanes q67 = 2.7557268459997064e-06 * r + 2.4801521295954376e-05;
  lanes q89 = 2.510038549551032e-08 * r + 2.7620088445409746e-07;
  lanes q = (q89 * r4 + (q67 * r2 + q45)) * r4 + (q23 * r2 + q01);
  // `low` goes in after the rounding of r, which would otherwise cost another half unit in the last place.
  lanes fraction = 1 + (high + (q * r2 - low));

  // 2ⁿ · fraction: n is added to the exponent's bits.
  *values = (lanes)((lane_bits)fraction + ((lane_bits)shifted << 52));

  // Few lanes leave the range in which the exponent has room; NaN compares false, so it does as well.
  if (!__builtin_reduce_and((x >= least) & (x <= greatest))) {
    for (int lane = 0; lane < lane_count; lane += 1) {
      if (!(x[lane] >= least && x[lane] <= greatest)) (*values)[lane] = limited(x[lane]);
    }
  }
}

// Replaces eight numbers x by tanh x, which is (1 − e⁻²ˣ) / (1 + e⁻²ˣ) for positive ones; the sign is put back at the end.
static inline __attribute__((always_inline)) void hyperbolic_tangent(lanes *values) {
  lane_bits sign = (lane_bits)*values & 0x8000000000000000;
  lanes power = (lanes)((lane_bits)*values ^ sign) * -2;
  exponential(&power);
  *values = (lanes)((lane_bits)((1 - power) / (1 + power)) | sign);
}

// Eight at a time; the last ones are filled up with zeros.
#define MAP(kernel)                                                              \
  for (; count >= lane_count; values += lane_count, result += lane_count) {      \
    lanes some;                                                                  \
    __builtin_memcpy(&some, values, sizeof some); \
    kernel(&some);                                                               \
    __builtin_memcpy(result, &some, sizeof some); \
    count -= lane_count;                                                         \
  }                                                                              \
  if (count > 0) {                                                               \
    lanes some = {0};                                                            \
    __builtin_memcpy(&some, values, count * sizeof(double)); \
    kernel(&some);                                                               \
    __builtin_memcpy(result, &some, count * sizeof(double)); \
  }

FOR_EACH_PROCESSOR
void exponentials_of(const double *values, double *result, size_t count) { MAP(exponential) }

FOR_EACH_PROCESSOR
void hyperbolic_tangents_of(const double *values, double *result, size_t count) {
  MAP(hyperbolic_tangent)
}

// What a softmax at one temperature sums to. The lanes' sums are added in the end, in one order: the same bits everywhere.
FOR_EACH_PROCESSOR
void softmax_sums(
    const double *differences, double factor, double *restrict powers, size_t count, double *restrict sums) {
  lanes sum = {0}, weighted = {0}, squared = {0};
  for (; count >= lane_count; differences += lane_count, powers += lane_count) {
    lanes x;
    __builtin_memcpy(&x, differences, sizeof x);
    x *= factor;
    lanes power = x;
    exponential(&power);
    lanes product = power * x;
    sum += power;
    weighted += product;
    // Not x * x, which may be infinite where the power is 0.
    squared += product * x;
    __builtin_memcpy(powers, &power, sizeof power);
    count -= lane_count;
  }
  if (count > 0) {
    lanes x = {0};
    __builtin_memcpy(&x, differences, count * sizeof(double));
    x *= factor;
    lanes power = x;
    exponential(&power);
    // Past the end: e^0 is 1, and counts as nothing.
    for (size_t lane = count; lane < lane_count; lane += 1) power[lane] = 0;
    lanes product = power * x;
    sum += power;
    weighted += product;
    squared += product * x;
    __builtin_memcpy(powers, &power, count * sizeof(double));
  }
  sums[0] = sums[1] = sums[2] = 0;
  for (int lane = 0; lane < lane_count; lane += 1) {
    sums[0] += sum[lane];
    sums[1] += weighted[lane];
    sums[2] += squared[lane];
  }
}

FOR_EACH_PROCESSOR
double sum_of_products(const double *values, const double *others, size_t count) {
  lanes sum = {0};
  double total = 0;
  for (; count >= lane_count; values += lane_count, others += lane_count) {
    lanes one, other;
    __builtin_memcpy(&one, values, sizeof one);
    __builtin_memcpy(&other, others, sizeof other);
    sum += one * other;
    count -= lane_count;
  }
  for (int lane = 0; lane < lane_count; lane += 1) total += sum[lane];
  for (size_t index = 0; index < count; index += 1) total += values[index] * others[index];
  return total;
}
