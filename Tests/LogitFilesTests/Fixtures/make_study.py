#!/usr/bin/env python3
"""Computes the numbers of study.json anew with NumPy and SciPy, in float64.

    pip install numpy scipy
    python3 make_study.py            compares what they say with what is recorded
    python3 make_study.py --write    records what they say

The logits are drawn from a fixed seed and rounded; null stands for -inf, a class that is ruled out.
"""

import argparse
import json
import pathlib

import numpy as np
from scipy.optimize import brentq
from scipy.special import log_softmax, rel_entr, softmax
from scipy.stats import entropy

FILE = pathlib.Path(__file__).resolve().parent / "study.json"
TEMPERATURES = [0.5, 1, 2, 4, 20]


def calibration_error(confidence, hits):
    """Guo et al. 2017, ten bins, each with its upper end."""
    bins = np.clip(np.ceil(confidence * 10).astype(int) - 1, 0, 9)
    return sum(
        abs(hits[bins == b].mean() - confidence[bins == b].mean()) * (bins == b).mean()
        for b in range(10) if (bins == b).any())


def report(logits, labels, temperature):
    rows = np.arange(len(labels))
    shares = softmax(logits / temperature, axis=1)
    return {
        "nll": -log_softmax(logits / temperature, axis=1)[rows, labels].mean(),
        "ece": calibration_error(shares.max(axis=1), logits.argmax(axis=1) == labels),
    }


def fitted(logits, labels):
    """Where the slope of the NLL in 1/T vanishes."""
    rows = np.arange(len(labels))
    scores = np.where(np.isfinite(logits), logits, 0)

    def slope(beta):
        shares = softmax(logits * beta, axis=1)
        return ((shares * scores).sum(axis=1) - scores[rows, labels]).mean()

    return 1 / brentq(slope, 1e-3, 1e3, xtol=1e-15, rtol=1e-15)


def case(seed, rows, classes, masked):
    generator = np.random.default_rng(seed)
    teacher = generator.normal(0, 2, (rows, classes)).round(4)
    labels = np.array([generator.choice(classes, p=softmax(row * 0.6)) for row in teacher])
    student = (0.7 * teacher + generator.normal(0, 1, (rows, classes))).round(4)
    for row in range(0, masked):
        # Neither the label nor the student's class is ruled out by the teacher alone.
        column = (labels[row] + 1) % classes
        teacher[row, column] = student[row, column] = -np.inf
    at = []
    for temperature in TEMPERATURES:
        q = softmax(teacher / temperature, axis=1)
        s = softmax(student / temperature, axis=1)
        ordered = np.sort(q, axis=1)
        h = entropy(q, axis=1)
        at.append({
            "temperature": temperature, "entropy": h.mean(), "effective": np.exp(h).mean(),
            "top": ordered[:, -1].mean(), "runnerUp": ordered[:, -2].mean(),
            "rest": (1 - q[np.arange(rows), labels]).mean(),
            "kl": rel_entr(q, s).sum(axis=1).mean(),
        })
    even, odd = slice(0, None, 2), slice(1, None, 2)
    best = fitted(teacher[even], labels[even])
    hide = lambda matrix: [[None if x == -np.inf else x for x in row] for row in matrix.tolist()]
    return {
        "teacher": hide(teacher), "student": hide(student), "labels": labels.tolist(),
        "accuracy": float((teacher.argmax(axis=1) == labels).mean()),
        "whole": report(teacher, labels, 1), "at": at, "fitted": best,
        "before": report(teacher[odd], labels[odd], 1),
        "after": report(teacher[odd], labels[odd], best),
    }


def compare(found, recorded, place):
    if isinstance(recorded, dict):
        for key in recorded:
            compare(found[key], recorded[key], f"{place}.{key}")
    elif isinstance(recorded, list):
        for index, (one, other) in enumerate(zip(found, recorded, strict=True)):
            compare(one, other, f"{place}[{index}]")
    elif recorded is not None and not np.isclose(found, recorded, rtol=1e-11, atol=1e-13):
        raise SystemExit(f"{place}: NumPy says {found}, recorded is {recorded}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    cases = [case(1, 60, 7, 0), case(2, 40, 5, 6)]
    if parser.parse_args().write:
        lines = ",\n".join(json.dumps(case) for case in cases)
        FILE.write_text(f"[\n{lines}\n]\n")
    else:
        compare(cases, json.loads(FILE.read_text()), "study")
        print("study.json agrees with NumPy and SciPy")


main()
