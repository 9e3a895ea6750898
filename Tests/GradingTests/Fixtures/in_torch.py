"""The exercises of a file, with PyTorch's numbers: `python3 in_torch.py exercises.py float32`."""

import importlib.util
import math
import sys

import torch

spec = importlib.util.spec_from_file_location("exercises", sys.argv[1])
exercises = importlib.util.module_from_spec(spec)
spec.loader.exec_module(exercises)
dtype = getattr(torch, sys.argv[2])


def converted(value):
    if isinstance(value, list):
        return [converted(item) for item in value]
    return torch.tensor(value, dtype=dtype) if isinstance(value, float) else value


class tensor_math:
    floor, copysign = math.floor, math.copysign


for name in ("exp", "log", "sqrt"):
    function = getattr(torch, name)
    setattr(tensor_math, name, lambda x, f=function: f(torch.as_tensor(x, dtype=dtype)))


def asked(function):
    return lambda **arguments: function(**{k: converted(v) for k, v in arguments.items()})


for number, function in exercises.FUNCTIONS.items():
    exercises.FUNCTIONS[number] = asked(function)
exercises.math = tensor_math
exercises.serve()
