// What compilers and Swift's library expect to be there, and an operating system would bring.

#include "CHost.h"

#include <stddef.h>
#include <stdint.h>

// With bulk memory these become instructions of the machine, not calls of themselves.
void *memcpy(void *restrict to, const void *restrict from, size_t count) {
  return __builtin_memcpy(to, from, count);
}

void *memmove(void *to, const void *from, size_t count) {
  return __builtin_memmove(to, from, count);
}

void *memset(void *to, int value, size_t count) { return __builtin_memset(to, value, count); }

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  for (; count > 0; a++, b++, count--) {
    if (*a != *b) return *a < *b ? -1 : 1;
  }
  return 0;
}

size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}

// Half away from zero, as C rounds; the machine itself rounds half to even.
double round(double value) {
  double whole = __builtin_trunc(value);
  if (__builtin_fabs(value - whole) < 0.5) return whole;
  return whole + __builtin_copysign(1, value);
}

// The browser's, like the other functions of mathematics.
double fmod(double x, double y);

// x − n · y, where n is the whole number nearest to x / y, and the even one of two as near.
double remainder(double x, double y) {
  double size = __builtin_fabs(y);
  // To ask the browser takes far longer than the rest.
  double rest = __builtin_fabs(x) < 2 * size ? x : fmod(x, 2 * size);
  if (__builtin_fabs(rest) <= 0.5 * size) return rest;
  if (__builtin_fabs(rest) >= 1.5 * size) return rest - __builtin_copysign(2 * size, rest);
  return rest - __builtin_copysign(size, rest);
}

// Two numbers whose exact sum is that of a and b; the first is the rounded sum.
typedef struct { double sum, error; } exact;

static exact add(double a, double b) {
  double sum = a + b, part = sum - a;
  return (exact){sum, (a - (sum - part)) + (b - part)};
}

// The same for a product (Dekker 1971).
static exact multiply(double a, double b) {
  const double splitter = 0x1p27 + 1;
  double a1 = a * splitter, b1 = b * splitter;
  double ah = a1 - (a1 - a), al = a - ah, bh = b1 - (b1 - b), bl = b - bh;
  double product = a * b;
  return (exact){product, al * bl - (((product - ah * bh) - al * bh) - ah * bl)};
}

// A sum whose last bit is 1 where it is not exact.
static double add_to_odd(double a, double b) {
  exact both = add(a, b);
  int64_t bits;
  __builtin_memcpy(&bits, &both.sum, sizeof bits);
  if (both.error == 0 || bits & 1) return both.sum;
  bits += (both.error > 0) == (both.sum > 0) ? 1 : -1;
  __builtin_memcpy(&both.sum, &bits, sizeof bits);
  return both.sum;
}

// x · y + z, rounded once: Boldo and Melquiond 2008, Emulation of a FMA and correctly rounded sums.
// Exact where no part of the product leaves the range of normal numbers. Swift strides by it.
double fma(double x, double y, double z) {
  double plain = x * y + z;
  if (!__builtin_isfinite(plain)) return plain;
  exact product = multiply(x, y), low = add(z, product.error), high = add(product.sum, low.sum);
  return high.sum + add_to_odd(low.error, high.error);
}

// The product of two whole numbers of 128 bits, from products of 32 bits.
__int128 __multi3(__int128 left, __int128 right) {
  uint64_t a = (uint64_t)left, b = (uint64_t)right;
  uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
  uint64_t low = a0 * b0, one = a0 * b1, other = a1 * b0;
  uint64_t middle = (low >> 32) + (uint32_t)one + (uint32_t)other;
  uint64_t high = a1 * b1 + (one >> 32) + (other >> 32) + (middle >> 32);
  high += a * (uint64_t)(right >> 64) + (uint64_t)(left >> 64) * b;
  return (__int128)((unsigned __int128)high << 64 | (middle << 32 | (uint32_t)low));
}

// Swift takes it to scatter what is in its dictionaries. The lessons ask for the same order every
// time, so this is a number like any other.
void arc4random_buf(void *bytes, size_t count) { __builtin_memset(bytes, 7, count); }

__attribute__((import_module("page"), import_name("number"))) double page_number(
    const char *text, size_t length);

// Reads a number as Swift's library wants it read: the address behind it, or nothing.
const char *_swift_stdlib_strtod_clocale(const char *text, double *result) {
  size_t length = strlen(text);
  *result = page_number(text, length);
  return text + length;
}

__attribute__((import_module("page"), import_name("stop"))) _Noreturn void page_stop(
    const unsigned char *sentence, size_t length);

void host_stop(const unsigned char *sentence, size_t length) { page_stop(sentence, length); }
