"""The trainings in PyTorch, eager, as its own tutorials write them."""

from peer import serve  # first: it keeps to one core what comes after

import torch
from torch import nn
from torch.nn import functional

torch.set_num_threads(1)
torch.set_num_interop_threads(1)


def network(work):
    layers = []
    for weights, biases in zip(work.weights, work.biases):
        layer = nn.Linear(*weights.shape, dtype=getattr(torch, work.dtype))
        with torch.no_grad():
            layer.weight.copy_(torch.from_numpy(weights.T))
            layer.bias.copy_(torch.from_numpy(biases))
        layers += [layer, nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def prepare(work):
    inputs, labels = torch.from_numpy(work.inputs), torch.from_numpy(work.labels)
    soft_labels = torch.from_numpy(work.soft_labels)
    orders = torch.from_numpy(work.orders)

    def loss_of(logits, rows):
        loss = 0.0
        if work.student_weight:
            loss = work.student_weight * functional.cross_entropy(logits, labels[rows])
        if work.distillation_weight:
            soft = functional.log_softmax(logits / work.temperature, dim=1)
            divergence = functional.kl_div(soft, soft_labels[rows], reduction="batchmean")
            loss = loss + work.distillation_weight * divergence
        return loss

    def train():
        model = network(work)
        optimizer = torch.optim.SGD(model.parameters(), lr=work.rate(0), momentum=work.momentum)
        step = 0
        for order in orders:
            total = 0.0
            for rows in work.batches(order):
                optimizer.param_groups[0]["lr"] = work.rate(step)
                loss = loss_of(model(inputs[rows]), rows)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                total += loss.item() * len(rows)
                step += 1
        return total / work.count

    return train


serve(prepare)
