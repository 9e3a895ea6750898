// A tile of a matrix product, and the strips that are made of tiles, for one instruction set and one
// width of vectors. products.c includes this file once for each, with
//
//   LANES            how many numbers a vector has: 2, 4 or 8
//   NAMED(name)      what a name is called here
//   FUSED(a, b, c)   a · b + c
//
// All is inlined where the counts of rows, vectors and the rest are known.

#define INLINED static inline __attribute__((always_inline))

// At any place where a number may be.
typedef double NAMED(lanes)
    __attribute__((vector_size(LANES * sizeof(double)), aligned(sizeof(double))));

// The first numbers of a vector, of which there are too few to read it whole; the others are 0.
INLINED NAMED(lanes) NAMED(first)(const double *from, int count) {
  NAMED(lanes) some = {0};
  for (int i = 0; i < LANES - 1; i += 1) {
    if (i < count) some[i] = from[i];
  }
  return some;
}

// Some rows of the product, one to four vectors wide. They stay in registers while a column of the
// left factor and a row of the right one go by, step by step. So each entry is summed in the order
// of the steps, whatever the width of vectors: with one instruction set's rounding, the same bits.
//
// A rest other than 0 is how many columns the last vector has.
INLINED void NAMED(tile)(struct place at, int rows, int vectors, int rest) {
  NAMED(lanes) sums[6][4] = {{{0}}};
  for (size_t step = 0; step < at.shared; step += 1) {
    NAMED(lanes) right[4];
    for (int v = 0; v < vectors; v += 1) {
      const double *from = at.right + v * LANES;
      right[v] = rest != 0 && v == vectors - 1 ? NAMED(first)(from, rest)
                                               : *(const NAMED(lanes) *)from;
    }
    for (int r = 0; r < rows; r += 1) {
      NAMED(lanes) left = at.left[(size_t)r * at.down] - (NAMED(lanes)){0};
      for (int v = 0; v < vectors; v += 1) sums[r][v] = FUSED(left, right[v], sums[r][v]);
    }
    at.left += at.along;
    at.right += at.width;
  }
  for (int r = 0; r < rows; r += 1, at.product += at.width) {
    for (int v = 0; v < vectors; v += 1) {
      double *to = at.product + v * LANES;
      NAMED(lanes) sum = sums[r][v];
      if (rest != 0 && v == vectors - 1) {
        if (at.keeping != 0) sum += at.keeping * NAMED(first)(to, rest);
        for (int i = 0; i < LANES - 1; i += 1) {
          if (i < rest) to[i] = sum[i];
        }
      } else {
        if (at.keeping != 0) sum += at.keeping * *(const NAMED(lanes) *)to;
        *(NAMED(lanes) *)to = sum;
      }
    }
  }
}

// Some columns of the product, from the top to the bottom: six rows at a time, and four where six
// would leave a few whose sums wait for each other.
INLINED void NAMED(strip)(struct place at, int vectors, int rest) {
  for (size_t rows = at.rows; rows > 0;) {
    size_t taken = rows == 6 || rows > 8 ? 6 : rows >= 4 ? 4 : 1;
    if (taken == 6) NAMED(tile)(at, 6, vectors, rest);
    if (taken == 4) NAMED(tile)(at, 4, vectors, rest);
    if (taken == 1) NAMED(tile)(at, 1, vectors, rest);
    at.left += taken * at.down;
    at.product += taken * at.width;
    rows -= taken;
  }
}

// A strip whose last vector may have a rest.
INLINED void NAMED(last_strip)(struct place at, int vectors, int rest) {
  if (rest == 0) NAMED(strip)(at, vectors, 0);
  if (rest == 1) NAMED(strip)(at, vectors, 1);
  if (LANES > 2 && rest == 2) NAMED(strip)(at, vectors, 2);
  if (LANES > 2 && rest == 3) NAMED(strip)(at, vectors, 3);
}

// So many columns from the left to the right, at most so many vectors at a time.
INLINED void NAMED(columns)(struct place at, size_t count, int most) {
  for (size_t wide = (size_t)most * LANES; count >= wide; count -= wide) {
    NAMED(strip)(at, most, 0);
    at.right += wide;
    at.product += wide;
  }
  size_t vectors = (count + LANES - 1) / LANES;
  int rest = (int)(count % LANES);
  if (vectors == 1) NAMED(last_strip)(at, 1, rest);
  if (vectors == 2) NAMED(last_strip)(at, 2, rest);
  if (most > 2 && vectors == 3) NAMED(last_strip)(at, 3, rest);
  if (most > 2 && vectors == 4) NAMED(last_strip)(at, 4, rest);
}

#undef INLINED
