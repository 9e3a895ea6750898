"""Runs a fence of lesson 3 and prints what its names then stand for, as JSON.

    python3 -I fence.py NAME [FOLDER] <fence

The fence sees what a reader's own program would give it: a teacher, a student, a batch x of two examples, their labels.
FOLDER is where to look for a module first.
"""

import json
import sys

TEACHER = [[5.0, 3.0, 1.0, -1.0], [0.3, 2.0, -1.0, 1.0]]
STUDENT = [[2.0, 1.0, 0.0, 0.5], [1.0, -2.0, 0.5, 0.0]]
LABELS = [0, 2]
# What F.kl_div is called with in the lesson's table: first argument, second argument, reduction.
CALLS = [
    tuple(call.split(" | "))
    for call in (sys.argv[3].split("\n") if len(sys.argv) > 3 else [])
]


def plain(fence):
    names = {}
    exec(fence, names)
    loss = names["distillation_loss"]
    print(json.dumps({
        "total": loss(STUDENT[0], TEACHER[0], label=0, T=4, alpha=0.1),
        "soft": loss(STUDENT[0], TEACHER[0], label=0, T=4, alpha=0),
        "hard": loss(STUDENT[0], TEACHER[0], label=0, T=4, alpha=1)
        - loss(STUDENT[0], TEACHER[0], label=0, T=4, alpha=0),
        "far": loss([1000, -1000, 0], [-1000, 1000, 0], label=0, T=1, alpha=1),
    }))


def pytorch(fence):
    import torch
    from torch import nn
    from torch.nn import functional as F

    isStandIn = not hasattr(torch, "autograd")
    if not isStandIn:
        torch.set_default_dtype(torch.float64)

    class Model:
        """A network whose logits are known, as far as the fence uses it."""

        def __init__(self, logits, is_student):
            self.logits = torch.tensor(logits)
            self.is_student = is_student
            self.training = True
            self.recorded = None
            if not isStandIn:
                self.logits.requires_grad_(True)

        def eval(self):
            self.training = False

        def __call__(self, x):
            self.recorded = torch.is_grad_enabled()
            if isStandIn:
                self.logits.has_gradient = self.recorded
                return self.logits
            return self.logits * 1

    teacher, student = Model(TEACHER, False), Model(STUDENT, True)
    names = {"teacher": teacher, "student": student, "x": None, "labels": torch.tensor(LABELS)}
    exec(fence, names)
    gradient = None if isStandIn else student.logits.grad.tolist()
    assert isStandIn or teacher.logits.grad is None

    # The lesson's table of calls, on its one example.
    row = {
        "zs": torch.tensor(STUDENT[:1]), "zt": torch.tensor(TEACHER[:1]), "T": 4,
        "softmax": lambda z: F.softmax(z, dim=-1),
        "log_softmax": lambda z: F.log_softmax(z, dim=-1),
    }
    def called(first, second, reduction):
        return F.kl_div(eval(first, row), eval(second, row), reduction=reduction).item()
    copied = nn.KLDivLoss()(row["softmax"](row["zs"]), row["softmax"](row["zt"])).item()

    print(json.dumps({
        "loss": names["loss"].item(), "gradient": gradient,
        "teacherTrains": teacher.training, "teacherRecords": teacher.recorded,
        "studentTrains": student.training, "studentRecords": student.recorded,
        "calls": [called(*call) for call in CALLS], "copied": copied,
    }))


def keras(fence):
    import keras
    import numpy

    def model(logits):
        layer = keras.layers.Dense(4, use_bias=False)
        network = keras.Sequential([keras.Input((2,)), layer])
        layer.set_weights([numpy.array(logits, dtype="float32")])
        return network

    x, labels = numpy.eye(2, dtype="float32"), numpy.array(LABELS)
    names = {"teacher": model(TEACHER), "student": model(STUDENT)}
    exec(fence, names)
    logits = [numpy.array(rows[:1], dtype="float32") for rows in (TEACHER, STUDENT)]
    default = keras.distillation.LogitsDistillation(temperature=4)
    print(json.dumps({
        "loss": float(names["distiller"].compute_loss(x=x, y=labels, y_pred=names["student"](x))),
        "default": float(default.compute_loss(*logits)), "version": keras.__version__,
        "teacherTrains": names["teacher"].trainable,
    }))


if len(sys.argv) > 2 and sys.argv[2]:
    sys.path.insert(0, sys.argv[2])
{"plain": plain, "pytorch": pytorch, "keras": keras}[sys.argv[1]](sys.stdin.read())
