"""The trainings in NumPy: forward and backward by hand, as in Sources/Distillation."""

from peer import serve  # first: it keeps to one core what comes after

import numpy as np


def softmax(logits):
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def loss_and_gradient(work, logits, labels, soft_labels):
    count = len(logits)
    loss, gradient = 0.0, np.zeros_like(logits)
    if work.student_weight:
        probabilities = softmax(logits)
        loss -= work.student_weight * np.log(probabilities[np.arange(count), labels]).mean()
        probabilities[np.arange(count), labels] -= 1
        gradient += work.student_weight / count * probabilities
    if work.distillation_weight:
        probabilities = softmax(logits / work.temperature)
        divergence = soft_labels * (np.log(soft_labels) - np.log(probabilities))
        loss += work.distillation_weight * divergence.sum() / count
        weight = work.distillation_weight / work.temperature / count
        gradient += weight * (probabilities - soft_labels)
    return loss, gradient


def prepare(work):
    def train():
        parameters = [values.copy() for values in work.weights + work.biases]
        velocities = [np.zeros_like(values) for values in parameters]
        layers = len(work.weights)
        weights, biases = parameters[:layers], parameters[layers:]
        step = 0
        for order in work.orders:
            total = 0.0
            for rows in work.batches(order):
                activations = [work.inputs[rows]]
                for layer in range(layers):
                    sums = activations[-1] @ weights[layer] + biases[layer]
                    activations.append(np.maximum(sums, 0) if layer < layers - 1 else sums)
                loss, delta = loss_and_gradient(
                    work, activations[-1], work.labels[rows], work.soft_labels[rows])
                total += loss * len(rows)
                gradients = [None] * (2 * layers)
                for layer in reversed(range(layers)):
                    gradients[layer] = activations[layer].T @ delta
                    gradients[layers + layer] = delta.sum(axis=0)
                    if layer > 0:
                        delta = (delta @ weights[layer].T) * (activations[layer] > 0)
                rate = work.rate(step)
                for values, velocity, gradient in zip(parameters, velocities, gradients):
                    velocity *= work.momentum
                    velocity += gradient
                    values -= rate * velocity
                step += 1
        return total / work.count

    return train


serve(prepare)
