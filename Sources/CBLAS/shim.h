// Matrix products. OpenBLAS where there is an operating system; in a browser or on a bare device
// who links provides these functions, which are all that the course calls.

#if defined(__unix__) || defined(__APPLE__)

#include <cblas.h>

#else

typedef int blasint;
typedef enum { CblasRowMajor = 101, CblasColMajor = 102 } CBLAS_ORDER;
typedef enum { CblasNoTrans = 111, CblasTrans = 112 } CBLAS_TRANSPOSE;

// C ← alpha A B + beta C, with A transposed where that is asked for.
void cblas_dgemm(
    CBLAS_ORDER order, CBLAS_TRANSPOSE transpose_a, CBLAS_TRANSPOSE transpose_b, blasint m,
    blasint n, blasint k, double alpha, const double *a, blasint lda, const double *b, blasint ldb,
    double beta, double *c, blasint ldc);
// y ← alpha A x + beta y, with A transposed where that is asked for.
void cblas_dgemv(
    CBLAS_ORDER order, CBLAS_TRANSPOSE transpose, blasint m, blasint n, double alpha,
    const double *a, blasint lda, const double *x, blasint incx, double beta, double *y,
    blasint incy);
// y ← alpha x + y
void cblas_daxpy(
    blasint n, double alpha, const double *x, blasint incx, double *y, blasint incy);
// Σ xᵢ yᵢ
double cblas_ddot(blasint n, const double *x, blasint incx, const double *y, blasint incy);
// B ← alpha A, transposed where that is asked for.
void cblas_domatcopy(
    CBLAS_ORDER order, CBLAS_TRANSPOSE transpose, blasint rows, blasint columns, double alpha,
    const double *a, blasint lda, double *b, blasint ldb);
// Nothing to do where there is one thread.
void openblas_set_num_threads(int count);

#endif
