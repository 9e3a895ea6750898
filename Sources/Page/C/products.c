// The matrix products and sums that the course asks of BLAS, for the browser: blocks
// of four rows and four columns, two numbers at a time.

#include <shim.h>

typedef double pair __attribute__((vector_size(16), aligned(8)));

void openblas_set_num_threads(int count) { (void)count; }

// row ← row + factor · other
static void add_multiple(double *row, const double *other, double factor, int count) {
  int j = 0;
  for (; j + 2 <= count; j += 2) *(pair *)(row + j) += factor * *(const pair *)(other + j);
  for (; j < count; j++) row[j] += factor * other[j];
}

static void scale(double *row, double factor, int count) {
  for (int j = 0; j < count; j++) row[j] = factor == 0 ? 0 : factor * row[j];
}

// The place of a block: row-major C and B; A row-major or column-major by its two steps.
typedef struct {
  double *c;
  const double *a, *b;
  int ldc, across, along, ldb, k;
  double alpha;
} place;

// What some rows of A and some pairs of columns of B make of a block of C, which stays in registers
// while A and B go by. The sizes are known where this is called, so no loop but that over k remains.
static inline __attribute__((always_inline)) void add_block(place at, int rows, int pairs) {
  pair sums[4][2] = {{{0}}};
  for (int p = 0; p < at.k; p++, at.a += at.along, at.b += at.ldb) {
    for (int r = 0; r < rows; r++) {
      for (int j = 0; j < pairs; j++) {
        sums[r][j] += at.a[r * at.across] * *(const pair *)(at.b + 2 * j);
      }
    }
  }
  for (int r = 0; r < rows; r++) {
    for (int j = 0; j < pairs; j++) *(pair *)(at.c + r * at.ldc + 2 * j) += at.alpha * sums[r][j];
  }
}

// The same for one column.
static inline __attribute__((always_inline)) void add_column(place at, int rows) {
  double sums[4] = {0};
  for (int p = 0; p < at.k; p++, at.a += at.along, at.b += at.ldb) {
    for (int r = 0; r < rows; r++) sums[r] += at.a[r * at.across] * *at.b;
  }
  for (int r = 0; r < rows; r++) at.c[r * at.ldc] += at.alpha * sums[r];
}

// Some rows of C, from the left to the right.
static inline __attribute__((always_inline)) void add_rows(place at, int rows, int n) {
  int j = 0;
  for (; j + 4 <= n; j += 4, at.c += 4, at.b += 4) add_block(at, rows, 2);
  if (j + 2 <= n) {
    add_block(at, rows, 1);
    j += 2, at.c += 2, at.b += 2;
  }
  if (j < n) add_column(at, rows);
}

void cblas_dgemm(
    CBLAS_ORDER order, CBLAS_TRANSPOSE transpose_a, CBLAS_TRANSPOSE transpose_b, blasint m,
    blasint n, blasint k, double alpha, const double *a, blasint lda, const double *b, blasint ldb,
    double beta, double *c, blasint ldc) {
  // The course multiplies row by row, and never by a transposed right factor.
  if (order != CblasRowMajor || transpose_b != CblasNoTrans) __builtin_trap();
  int isTransposed = transpose_a == CblasTrans;
  int across = isTransposed ? 1 : lda, along = isTransposed ? lda : 1;
  for (int i = 0; i < m; i++) scale(c + i * ldc, beta, n);
  place at = {c, a, b, ldc, across, along, ldb, k, alpha};
  int i = 0;
  for (; i + 4 <= m; i += 4, at.a += 4 * across, at.c += 4 * ldc) add_rows(at, 4, n);
  for (; i < m; i++, at.a += across, at.c += ldc) add_rows(at, 1, n);
}

// The course sums columns: A transposed times x, row-major.
void cblas_dgemv(
    CBLAS_ORDER order, CBLAS_TRANSPOSE transpose, blasint m, blasint n, double alpha,
    const double *a, blasint lda, const double *x, blasint incx, double beta, double *y,
    blasint incy) {
  if (order != CblasRowMajor || transpose != CblasTrans || incx != 1 || incy != 1) {
    __builtin_trap();
  }
  scale(y, beta, n);
  for (int i = 0; i < m; i++) add_multiple(y, a + i * lda, alpha * x[i], n);
}

void cblas_daxpy(
    blasint n, double alpha, const double *x, blasint incx, double *y, blasint incy) {
  if (incx != 1 || incy != 1) __builtin_trap();
  add_multiple(y, x, alpha, n);
}

double cblas_ddot(blasint n, const double *x, blasint incx, const double *y, blasint incy) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += x[i * incx] * y[i * incy];
  return sum;
}

void cblas_domatcopy(
    CBLAS_ORDER order, CBLAS_TRANSPOSE transpose, blasint rows, blasint columns, double alpha,
    const double *a, blasint lda, double *b, blasint ldb) {
  if (order != CblasRowMajor || transpose != CblasTrans) __builtin_trap();
  for (int i = 0; i < rows; i++) {
    for (int j = 0; j < columns; j++) b[j * ldb + i] = alpha * a[i * lda + j];
  }
}
