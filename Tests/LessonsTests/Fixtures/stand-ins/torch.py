"""The few functions of PyTorch that lesson 3 calls, in plain Python, as PyTorch's documentation defines them.

Python finds this file under the name `torch` where PyTorch is not installed, so that the lesson's lines run everywhere.
There are no gradients: `backward()` only notes that it was called, and whether it could reach the student.
"""

import math
import sys
import types

_records_gradients = True


class Tensor:
    """Rows of numbers, or one number, and whether a gradient reaches a student through them."""

    def __init__(self, values, has_gradient=False):
        self.values = values
        self.has_gradient = has_gradient

    def _map(self, function):
        if isinstance(self.values, list):
            return Tensor([[function(v) for v in row] for row in self.values], self.has_gradient)
        return Tensor(function(self.values), self.has_gradient)

    def __truediv__(self, number):
        return self._map(lambda value: value / number)

    def __mul__(self, number):
        return self._map(lambda value: value * number)

    __rmul__ = __mul__

    def __add__(self, other):
        assert not isinstance(self.values, list) and not isinstance(other.values, list)
        return Tensor(self.values + other.values, self.has_gradient or other.has_gradient)

    def item(self):
        return self.values

    def backward(self):
        assert self.has_gradient, "element 0 of tensors does not require grad"


def tensor(values):
    return Tensor(values)


class no_grad:
    def __enter__(self):
        global _records_gradients
        self.before, _records_gradients = _records_gradients, False

    def __exit__(self, *_):
        global _records_gradients
        _records_gradients = self.before


def is_grad_enabled():
    return _records_gradients


def _softmax(row):
    top = max(row)
    powers = [math.exp(value - top) for value in row]
    return [power / sum(powers) for power in powers]


def softmax(input, dim):
    assert dim == -1
    return Tensor([_softmax(row) for row in input.values], input.has_gradient)


def log_softmax(input, dim):
    assert dim == -1
    rows = []
    for row in input.values:
        top = max(row)
        rest = math.log(sum(math.exp(value - top) for value in row))
        rows.append([value - top - rest for value in row])
    return Tensor(rows, input.has_gradient)


def kl_div(input, target, reduction="mean"):
    points = [
        [t * (math.log(t) - i) for i, t in zip(*rows)] for rows in zip(input.values, target.values)
    ]
    total = sum(sum(row) for row in points)
    by = {"mean": sum(len(row) for row in points), "batchmean": len(points), "sum": 1}[reduction]
    return Tensor(total / by, input.has_gradient or target.has_gradient)


def cross_entropy(input, target):
    logs = log_softmax(input, dim=-1).values
    losses = [-row[label] for row, label in zip(logs, target.values)]
    return Tensor(sum(losses) / len(losses), input.has_gradient)


nn = types.ModuleType("torch.nn")
nn.functional = types.ModuleType("torch.nn.functional")
for _function in (softmax, log_softmax, kl_div, cross_entropy):
    setattr(nn.functional, _function.__name__, _function)
nn.KLDivLoss = lambda reduction="mean": lambda input, target: kl_div(input, target, reduction)
sys.modules["torch.nn"] = nn
sys.modules["torch.nn.functional"] = nn.functional
