"""Mistakes in a distillation loss, as people who use PyTorch write them: one function each.

`python3 mistakes.py NAME float32` answers exercise 3.3 with one of them. Where there is no PyTorch,
torch_like.py stands in for it.
"""

import json
import os
import sys

try:
    import torch
    import torch.nn.functional as F
    from torch import nn
except ImportError:
    from torch_like import F, nn, torch


def right(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def default_reduction(s, t, y, alpha, T):
    kl = nn.KLDivLoss()(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1))
    return alpha * F.cross_entropy(s, y) + T * T * kl


def probabilities_in(s, t, y, alpha, T):
    kl = F.kl_div(F.softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def probabilities_in_mean(s, t, y, alpha, T):
    kl = nn.KLDivLoss()(F.softmax(s / T, dim=1), F.softmax(t / T, dim=1))
    return alpha * F.cross_entropy(s, y) + T * T * kl


def swapped(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(t / T, dim=1), F.softmax(s / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def swapped_literally(s, t, y, alpha, T):
    kl = F.kl_div(F.softmax(t / T, dim=1), F.log_softmax(s / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def log_target_forgotten(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.log_softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def log_target_too_much(s, t, y, alpha, T):
    kl = F.kl_div(
        F.log_softmax(s / T, dim=1),
        F.softmax(t / T, dim=1),
        reduction="batchmean",
        log_target=True,
    )
    return alpha * F.cross_entropy(s, y) + T * T * kl


def sum_reduction(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="sum")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def mean_over_classes(s, t, y, alpha, T):
    log_student, soft_teacher = F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1)
    kl = F.kl_div(log_student, soft_teacher, reduction="none").mean(dim=1).mean()
    return alpha * F.cross_entropy(s, y) + T * T * kl


def t_on_teacher_only(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def t_on_student_only(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def log_softmax_divided(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s, dim=1) / T, F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def softmax_divided(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t, dim=1) / T, reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def teachers_labels(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, t.argmax(dim=1)) + T * T * kl


def no_square(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + kl


def square_on_hard(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * T * T * F.cross_entropy(s, y) + kl


def square_on_both(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return (alpha * F.cross_entropy(s, y) + kl) * T * T


def softmax_before_cross_entropy(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(F.softmax(s, dim=1), y) + T * T * kl


def log_softmax_of_softmax(s, t, y, alpha, T):
    kl = F.kl_div(
        F.log_softmax(F.softmax(s / T, dim=1), dim=1),
        F.softmax(t / T, dim=1),
        reduction="batchmean",
    )
    return alpha * F.cross_entropy(s, y) + T * T * kl


def teacher_softmax_twice(s, t, y, alpha, T):
    t = F.softmax(t, dim=1)
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def wrong_dim(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=0), F.softmax(t / T, dim=0), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def wrong_dim_student(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=0), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def wrong_dim_teacher(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=0), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def teachers_argmax(s, t, y, alpha, T):
    return alpha * F.cross_entropy(s, y) + T * T * F.cross_entropy(s / T, t.argmax(dim=1))


def teachers_argmax_plain(s, t, y, alpha, T):
    return alpha * F.cross_entropy(s, y) + F.cross_entropy(s, t.argmax(dim=1))


def alpha_mixed_up(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return (1 - alpha) * F.cross_entropy(s, y) + alpha * T * T * kl


def alpha_on_soft(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return F.cross_entropy(s, y) + alpha * T * T * kl


def batch_reversed(s, t, y, alpha, T):
    t = t.flip(0)
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def rows_shuffled(s, t, y, alpha, T):
    order = {1: [0], 2: [1, 0], 3: [1, 2, 0], 4: [2, 0, 3, 1], 5: [3, 0, 4, 2, 1]}[len(y)]
    t = t.index_select(0, torch.tensor(order))
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def detach_forgotten(s, t, y, alpha, T):
    t = t.clone().requires_grad_()
    return right(s, t, y, alpha, T)


def half_precision(s, t, y, alpha, T):
    s, t = s.half(), t.half()
    q, p = F.softmax(s / T, dim=1), F.softmax(t / T, dim=1)
    kl = (p * (p.log() - q.log())).sum(1).mean()
    shares = s.exp() / s.exp().sum(1, keepdim=True)
    return alpha * F.nll_loss(shares.log(), y) + T * T * kl


def in_place(s, t, y, alpha, T):
    s /= T; t /= T
    kl = F.kl_div(F.log_softmax(s, dim=1), F.softmax(t, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def ensemble_of_probabilities(s, t, y, alpha, T):
    t = F.softmax(t, dim=1)  # the mean of the teachers' probabilities, used as logits
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y) + T * T * kl


def label_smoothing(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(s, y, label_smoothing=0.1) + T * T * kl


def mse(s, t, y, alpha, T):
    return alpha * F.cross_entropy(s, y) + F.mse_loss(s, t)


def soft_cross_entropy(s, t, y, alpha, T):
    return alpha * F.cross_entropy(s, y) + T * T * F.cross_entropy(s / T, F.softmax(t / T, dim=1))


def wrong_argument_order_ce(s, t, y, alpha, T):
    kl = F.kl_div(F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean")
    return alpha * F.cross_entropy(t, y) + T * T * kl


def log_of_softmax(s, t, y, alpha, T):
    kl = F.kl_div(
        torch.log(F.softmax(s / T, dim=1)),
        F.softmax(t / T, dim=1),
        reduction="batchmean",
    )
    return alpha * F.cross_entropy(s, y) + T * T * kl


def log_with_epsilon(s, t, y, alpha, T):
    kl = F.kl_div(
        torch.log(F.softmax(s / T, dim=1) + 1e-8),
        F.softmax(t / T, dim=1),
        reduction="batchmean",
    )
    return alpha * F.cross_entropy(s, y) + T * T * kl


if __name__ == "__main__":
    function, dtype = globals()[sys.argv[1]], getattr(torch, sys.argv[2])
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        request = json.loads(line)
        named = request["arguments"]
        student = torch.tensor(named["student_logits"], dtype=dtype)
        teacher = torch.tensor(named["teacher_logits"], dtype=dtype)
        loss = function(
            student, teacher, torch.tensor(named["labels"]), named["alpha"], named["temperature"]
        )
        reply = {"id": request["id"], "answer": loss.item(), "framework": "torch"}
        reply["type"] = str(loss.dtype).rpartition(".")[2]
        answers.write(json.dumps(reply) + "\n")
        answers.flush()
