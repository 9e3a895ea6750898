"""What the peers share: the work, the clock, and the conversation with the benchmark.

A peer is started once, as `PEER.py WORK.json float64`. It reads the name of a training a line and answers each with a
line of JSON: the seconds that one training took, and the mean loss of its last epoch, by which the benchmark sees that all
of them did the same work.
"""

import json
import os
import sys
import time

# One core, whatever threads a library starts when it is imported after this.
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})

import numpy as np  # noqa: E402

# Short trainings are repeated until they fill this, and their mean is told. Seconds of the processor, not of the clock: on
# one core they are the same, but for what else the machine does meanwhile.
LEAST_SECONDS = 0.2


class Training:
    """One training: N examples, their order in every epoch, the first weights, and the loss."""

    def __init__(self, work, name, dtype):
        own = work["trainings"][name]
        self.inputs = np.array(work["inputs"], dtype)
        self.labels = np.array(work["labels"])
        self.soft_labels = np.array(own["softLabels"], dtype)
        self.weights = [np.array(weights, dtype) for weights in own["weights"]]
        self.biases = [np.array(biases, dtype) for biases in own["biases"]]
        self.orders = np.array(own["orders"])
        self.batch_size = own["batchSize"]
        self.learning_rate = own["learningRate"]
        self.momentum = own["momentum"]
        self.student_weight = own["studentWeight"]
        self.distillation_weight = own["distillationWeight"]
        self.temperature = own["temperature"]
        self.dtype = dtype
        self.count = len(self.inputs)
        self.step_count = len(self.orders) * -(-self.count // self.batch_size)

    def rate(self, step):
        """The learning rate of a step: it falls in a straight line to 0."""
        return self.learning_rate * (1 - step / self.step_count)

    def batches(self, order):
        """The batches of an epoch; the last one may be smaller."""
        for first in range(0, self.count, self.batch_size):
            yield order[first : first + self.batch_size]


def serve(prepare):
    """Answers until the benchmark hangs up. `prepare` turns a Training into a function that trains and returns the loss."""
    path, dtype = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        work = json.load(file)
    trainers = {name: prepare(Training(work, name, dtype)) for name in work["trainings"]}
    for line in sys.stdin:
        train = trainers[line.strip()]
        count, start = 0, time.process_time()
        while count == 0 or time.process_time() - start < LEAST_SECONDS:
            loss = train()
            count += 1
        seconds = (time.process_time() - start) / count
        print(json.dumps({"seconds": seconds, "loss": float(loss)}), flush=True)
