"""As much of PyTorch as the mistakes beside this file use, for machines without it.

A tensor is a table of numbers here, rounded to its type after every operation.
"""

import math
import struct


class dtype:
    def __init__(self, name, letter):
        self.name, self.letter = name, letter

    def __str__(self):
        return "torch." + self.name

    def round(self, x):
        try:
            return struct.unpack(self.letter, struct.pack(self.letter, x))[0]
        except OverflowError:
            return math.copysign(math.inf, x)


def _exp(x):
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def _log(x):
    return math.log(x) if x > 0 else -math.inf if x == 0 else math.nan


def _divided(a, b):
    if b == 0:
        return math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a)
    return a / b


class Tensor:
    def __init__(self, rows, kind):
        self.rows, self.dtype = [[kind.round(x) for x in row] for row in rows], kind

    def _map(self, change):
        return Tensor([[change(x) for x in row] for row in self.rows], self.dtype)

    def _with(self, other, join):
        if not isinstance(other, Tensor):
            return self._map(lambda x: join(x, other))
        height, width = len(self.rows), max(len(self.rows[0]), len(other.rows[0]))
        height = max(height, len(other.rows))

        def at(tensor, row, column):
            row = tensor.rows[row if len(tensor.rows) > 1 else 0]
            return row[column if len(row) > 1 else 0]

        places = [[(row, column) for column in range(width)] for row in range(height)]
        rows = [[join(at(self, *place), at(other, *place)) for place in row] for row in places]
        return Tensor(rows, self.dtype)

    def __add__(self, other):
        return self._with(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._with(other, lambda a, b: a - b)

    def __mul__(self, other):
        return self._with(other, lambda a, b: a * b)

    def __truediv__(self, other):
        return self._with(other, _divided)

    def __itruediv__(self, other):
        self.rows = (self / other).rows
        return self

    __radd__, __rmul__ = __add__, __mul__

    def exp(self):
        return self._map(_exp)

    def log(self):
        return self._map(_log)

    def t(self):
        return Tensor([list(column) for column in zip(*self.rows)], self.dtype)

    def sum(self, dim=None, keepdim=False):
        if dim is None:
            return Tensor([[sum(x for row in self.rows for x in row)]], self.dtype)
        return Tensor([[sum(row)] for row in self.rows], self.dtype)

    def mean(self, dim=None):
        return self.sum(dim) / (len(self.rows[0]) * (len(self.rows) if dim is None else 1))

    def argmax(self, dim):
        return [row.index(max(row)) for row in self.rows]

    def flip(self, dim):
        return Tensor(self.rows[::-1], self.dtype)

    def index_select(self, dim, order):
        return Tensor([self.rows[index] for index in order], self.dtype)

    def clone(self):
        return Tensor(self.rows, self.dtype)

    def requires_grad_(self):
        return self

    def half(self):
        return Tensor(self.rows, torch.float16)

    def item(self):
        return self.rows[0][0]


class F:
    @staticmethod
    def log_softmax(x, dim):
        if dim == 0:
            return F.log_softmax(x.t(), 1).t()
        moved = Tensor([[a - max(row) for a in row] for row in x.rows], x.dtype)
        return moved - moved.exp().sum(1).log()

    @staticmethod
    def softmax(x, dim):
        return F.log_softmax(x, dim).exp()

    @staticmethod
    def kl_div(input, target, reduction="mean", log_target=False):
        if log_target:
            terms = target.exp() * (target - input)
        else:
            weighted = target._map(lambda q: 0.0 if q == 0 else q * _log(q))
            terms = weighted - target * input
        if reduction == "none":
            return terms
        if reduction == "mean":
            return terms.mean()
        return terms.sum() / (len(terms.rows) if reduction == "batchmean" else 1)

    @staticmethod
    def cross_entropy(input, target, label_smoothing=0.0):
        log, count = F.log_softmax(input, 1), len(input.rows)
        if isinstance(target, Tensor):
            return (target * log).sum() / -count
        hard = sum(-row[label] for row, label in zip(log.rows, target)) / count
        even = sum(-sum(row) / len(row) for row in log.rows) / count
        return Tensor([[(1 - label_smoothing) * hard + label_smoothing * even]], input.dtype)

    @staticmethod
    def nll_loss(input, target):
        rows = [[-row[label]] for row, label in zip(input.rows, target)]
        return Tensor(rows, input.dtype).mean()

    @staticmethod
    def mse_loss(a, b):
        difference = a - b
        return (difference * difference).mean()


class nn:
    @staticmethod
    def KLDivLoss(reduction="mean"):
        return lambda input, target: F.kl_div(input, target, reduction)


class torch:
    float64, float32, float16 = dtype("float64", "d"), dtype("float32", "f"), dtype("float16", "e")

    @staticmethod
    def tensor(values, dtype=None):
        return Tensor(values, dtype) if dtype else values

    exp, log = staticmethod(Tensor.exp), staticmethod(Tensor.log)
