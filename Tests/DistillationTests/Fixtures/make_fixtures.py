#!/usr/bin/env python3
"""Computes the numbers of losses.json and training.json anew with PyTorch, in float64.

    pip install torch
    python3 make_fixtures.py            compares what PyTorch says with what is recorded
    python3 make_fixtures.py --numpy    the same with NumPy's arithmetic, gradients by formula
    python3 make_fixtures.py --write    records what PyTorch says

The inputs of the losses (logits, labels, temperatures, weights) are the recorded ones: they were
drawn once, at random, and rounded. Those of the trainings are formulas, the file's `recipe`. A
case stands on a line of its own, so that a diff shows which one changed.
"""

import argparse
import importlib
import json
import math
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
INPUTS = ["N", "K", "temperature", "alpha", "studentLogits", "teacherLogits", "labels"]
RELATIVE, ABSOLUTE = 1e-12, 1e-13


# Losses


def losses_by_torch(case):
    """Every number of one case, from torch.nn.functional and autograd."""
    torch = importlib.import_module("torch")
    functional = torch.nn.functional
    temperature, alpha, square = case["temperature"], case["alpha"], case["temperature"] ** 2
    teacher = torch.tensor(case["teacherLogits"], dtype=torch.float64) / temperature
    labels = torch.tensor(case["labels"])
    soft, log_soft = torch.softmax(teacher, 1), torch.log_softmax(teacher, 1)

    def parts(student):
        logs = torch.log_softmax(student / temperature, 1)
        return (
            functional.cross_entropy(student, labels),
            -(soft * logs).sum(1).mean(),
            functional.kl_div(logs, soft, reduction="batchmean"),
        )

    def gradient(loss):
        student = torch.tensor(case["studentLogits"], dtype=torch.float64, requires_grad=True)
        loss(*parts(student)).backward()
        return student.grad.tolist()

    student = torch.tensor(case["studentLogits"], dtype=torch.float64)
    return totals(
        alpha,
        square,
        [float(part) for part in parts(student)],
        soft.tolist(),
        torch.log_softmax(student / temperature, 1).tolist(),
        float(-(soft * log_soft).sum(1).mean()),
    ) | {
        "gradHard": gradient(lambda hard, cross, kl: hard),
        "gradSoftKL": gradient(lambda hard, cross, kl: kl),
        "gradSoftCE": gradient(lambda hard, cross, kl: cross),
        "gradSeedKLTimesT2": gradient(lambda hard, cross, kl: alpha * hard + square * kl),
    }


def losses_by_numpy(case):
    """The same from exp and log alone, with gradients by their formulas."""
    np = importlib.import_module("numpy")
    temperature, alpha, square = case["temperature"], case["alpha"], case["temperature"] ** 2
    student, teacher = np.array(case["studentLogits"]), np.array(case["teacherLogits"])
    rows = len(student)

    def log_softmax(logits):
        moved = logits - logits.max(1, keepdims=True)
        return moved - np.log(np.exp(moved).sum(1, keepdims=True))

    target = np.eye(case["K"])[case["labels"]]
    log_soft, logs = log_softmax(teacher / temperature), log_softmax(student / temperature)
    soft = np.exp(log_soft)
    hard = -(target * log_softmax(student)).sum() / rows
    cross = -(soft * logs).sum() / rows
    kl = (soft * (log_soft - logs)).sum() / rows
    grad_hard = (np.exp(log_softmax(student)) - target) / rows
    grad_soft = (np.exp(logs) - soft) / temperature / rows
    entropy = -(soft * log_soft).sum() / rows
    return totals(
        alpha, square, [hard, cross, kl], soft.tolist(), logs.tolist(), entropy
    ) | {
        "gradHard": grad_hard.tolist(),
        "gradSoftKL": grad_soft.tolist(),
        "gradSoftCE": grad_soft.tolist(),
        "gradSeedKLTimesT2": (alpha * grad_hard + square * grad_soft).tolist(),
    }


def totals(alpha, square, parts, teacher_soft, student_log_soft, teacher_entropy):
    """The parts of the loss and the sums that papers and libraries make of them."""
    hard, cross, kl = parts
    return {
        "teacherSoft": teacher_soft,
        "studentLogSoft": student_log_soft,
        "hardCrossEntropy": hard,
        "softCrossEntropy": cross,
        "softKL": kl,
        "teacherEntropy": teacher_entropy,
        "seedLossCE": alpha * hard + cross,
        "seedLossKL": alpha * hard + kl,
        "seedLossKLTimesT2": alpha * hard + square * kl,
        "hintonConvexKL": (1 - alpha) * hard + alpha * square * kl,
        "kerasConvexKL": alpha * hard + (1 - alpha) * square * kl,
    }


# Trainings


def start(run, phase):
    """Weights, biases, inputs, labels and teacher's logits, as the file's `recipe` says."""
    sizes, classes = run["layerSizes"], run["layerSizes"][-1]
    weights = [
        [
            [
                math.sin(1 + phase + 0.37 * i + 0.73 * j + 2.1 * l) * math.sqrt(2 / inputs)
                for j in range(outputs)
            ]
            for i in range(inputs)
        ]
        for l, (inputs, outputs) in enumerate(zip(sizes, sizes[1:]))
    ]
    biases = [[0.01 * math.cos(j + l) for j in range(n)] for l, n in enumerate(sizes[1:])]
    examples = range(run["examples"])
    x = [[math.sin(phase + 0.9 * n + 1.7 * j) for j in range(sizes[0])] for n in examples]
    teacher = [
        [
            4 * math.cos(phase + 0.5 * n + 1.3 * j) + (3 if j == n % classes else 0)
            for j in range(classes)
        ]
        for n in examples
    ]
    return weights, biases, x, [n % classes for n in examples], teacher


def batches(run):
    """The numbers of each step's examples: in order, wrapping around."""
    size, count = run["batchSize"], run["examples"]
    return [[(step * size + n) % count for n in range(size)] for step in range(30)]


def training_by_torch(run, phase):
    """Thirty steps with torch.optim."""
    torch = importlib.import_module("torch")
    functional = torch.nn.functional
    weights, biases, x, labels, teacher = start(run, phase)

    def tensor(values):
        return torch.tensor(values, dtype=torch.float64)

    weights = [tensor(w).requires_grad_() for w in weights]
    biases = [tensor(b).requires_grad_() for b in biases]
    x, labels, teacher = tensor(x), torch.tensor(labels), tensor(teacher)
    parameters, rate = weights + biases, run["learningRate"]
    optimizer = {
        "sgd": lambda: torch.optim.SGD(parameters, lr=rate),
        "momentum": lambda: torch.optim.SGD(parameters, lr=rate, momentum=0.9),
        "adam": lambda: torch.optim.Adam(parameters, lr=rate),
    }[run["optimizer"]]()
    activation, temperature = getattr(torch, run["activation"]), run["temperature"]
    losses = []
    for rows in batches(run):
        outputs = x[rows]
        for l, (w, b) in enumerate(zip(weights, biases)):
            outputs = outputs @ w + b
            outputs = activation(outputs) if l < len(weights) - 1 else outputs
        loss = functional.cross_entropy(outputs, labels[rows])
        if temperature is not None:
            loss = run["alpha"] * loss + temperature**2 * functional.kl_div(
                torch.log_softmax(outputs / temperature, 1),
                torch.softmax(teacher[rows] / temperature, 1),
                reduction="batchmean",
            )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return {
        "losses": losses,
        "finalWeightSums": [w.sum().item() for w in weights],
        "finalBiasSums": [b.sum().item() for b in biases],
    }


def training_by_numpy(run, phase):
    """Thirty steps with gradients and updates by their formulas."""
    np = importlib.import_module("numpy")
    weights, biases, x, labels, teacher = start(run, phase)
    parameters = [np.array(p) for p in weights + biases]
    depth, classes = len(weights), run["layerSizes"][-1]
    x, teacher, target = np.array(x), np.array(teacher), np.eye(classes)[labels]
    alpha, temperature = run["alpha"], run["temperature"]
    memories = [[np.zeros_like(p), np.zeros_like(p)] for p in parameters]
    losses = []

    def log_softmax(logits):
        moved = logits - logits.max(1, keepdims=True)
        return moved - np.log(np.exp(moved).sum(1, keepdims=True))

    for number, rows in enumerate(batches(run), start=1):
        outputs = [x[rows]]
        for l in range(depth):
            sums = outputs[l] @ parameters[l] + parameters[depth + l]
            hidden = np.maximum(sums, 0) if run["activation"] == "relu" else np.tanh(sums)
            outputs.append(hidden if l < depth - 1 else sums)
        logs = log_softmax(outputs[-1])
        loss = -(target[rows] * logs).sum() / len(rows)
        delta = (np.exp(logs) - target[rows]) / len(rows)
        if temperature is not None:
            log_soft = log_softmax(teacher[rows] / temperature)
            logs, soft = log_softmax(outputs[-1] / temperature), np.exp(log_soft)
            kl = (soft * (log_soft - logs)).sum() / len(rows)
            loss = alpha * loss + temperature**2 * kl
            delta = alpha * delta + temperature * (np.exp(logs) - soft) / len(rows)
        losses.append(float(loss))
        gradients = [None] * (2 * depth)
        for l in reversed(range(depth)):
            gradients[l], gradients[depth + l] = outputs[l].T @ delta, delta.sum(0)
            slope = outputs[l] > 0 if run["activation"] == "relu" else 1 - outputs[l] ** 2
            delta = (delta @ parameters[l].T) * slope
        for parameter, gradient, memory in zip(parameters, gradients, memories):
            parameter -= run["learningRate"] * direction(run["optimizer"], gradient, memory, number)
    return {
        "losses": losses,
        "finalWeightSums": [float(p.sum()) for p in parameters[:depth]],
        "finalBiasSums": [float(p.sum()) for p in parameters[depth:]],
    }


def direction(optimizer, gradient, memory, number):
    """What a step is taken along; the memory holds momentum's v, or Adam's m and v."""
    if optimizer == "sgd":
        return gradient
    if optimizer == "momentum":
        memory[0] = 0.9 * memory[0] + gradient
        return memory[0]
    memory[0] = 0.9 * memory[0] + 0.1 * gradient
    memory[1] = 0.999 * memory[1] + 0.001 * gradient**2
    mean, square = memory[0] / (1 - 0.9**number), memory[1] / (1 - 0.999**number)
    return mean / (square**0.5 + 1e-8)


# Files


def rounded(values):
    """Fifteen digits, as far as float64 surely has them."""
    if isinstance(values, list):
        return [rounded(value) for value in values]
    return float(f"{values:.15g}")


def furthest(found, recorded, temperature):
    """How far two values, or two lists of them, lie apart at most, in tolerances.

    T squared multiplies the last digits of a divergence, too, so it widens the tolerance.
    """
    if isinstance(recorded, list):
        pairs = zip(found, recorded, strict=True)
        return max((furthest(*pair, temperature) for pair in pairs), default=0)
    absolute = max(ABSOLUTE, 1e-15 * (temperature or 1) ** 2)
    return abs(found - recorded) / (absolute + RELATIVE * abs(recorded))


def written(content, key):
    """JSON with a case on each line."""
    head = {name: value for name, value in content.items() if name != key}
    lines = [json.dumps(case, separators=(",", ":")) for case in content[key]]
    start = json.dumps(head, ensure_ascii=False, indent=0)[:-2]
    return f'{start},\n"{key}": [\n' + ",\n".join(lines) + "\n]\n}\n"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--numpy", action="store_true", help="compute with NumPy instead")
    parser.add_argument("--write", action="store_true", help="record what was computed")
    options = parser.parse_args()
    losses = losses_by_numpy if options.numpy else losses_by_torch
    training = training_by_numpy if options.numpy else training_by_torch
    agree = True
    for name, key in [("losses.json", "cases"), ("training.json", "runs")]:
        content = json.loads((FOLDER / name).read_text())
        worst = 0
        for number, case in enumerate(content[key]):
            found = losses(case) if key == "cases" else training(case, content["phase"])
            apart = max(
                furthest(found[field], case[field], case["temperature"]) for field in found
            )
            if apart > 1:
                print(f"{name}, case {number}: {apart:.1f} tolerances apart", file=sys.stderr)
            worst = max(worst, apart)
            case.update({field: rounded(found[field]) for field in found})
        print(f"{name}: {len(content[key])} cases, at most {worst:.2g} tolerances apart")
        agree = agree and worst <= 1
        if options.write:
            (FOLDER / name).write_text(written(content, key))
    sys.exit(0 if agree or options.write else 1)


if __name__ == "__main__":
    main()
