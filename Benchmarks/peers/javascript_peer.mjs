// The trainings as plain loops of JavaScript: `node javascript_peer.mjs WORK.json`. Answers as peer.py tells.
//
// It is what a page would do that had no kernel. Numbers are in typed arrays, row by row, and nothing is allocated
// within a training's steps.

import { readFileSync } from 'node:fs';
import { serve } from './serve.mjs';

const work = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const inputs = Float64Array.from(work.inputs.flat());
const labels = Int32Array.from(work.labels);

// sums = inputs · weights + biases, for so many examples
function forward(inputs, layer, sums, count) {
  const { weights, biases, rows, columns } = layer;
  for (let n = 0; n < count; n++) {
    for (let j = 0; j < columns; j++) sums[n * columns + j] = biases[j];
    for (let i = 0; i < rows; i++) {
      const input = inputs[n * rows + i];
      for (let j = 0; j < columns; j++) sums[n * columns + j] += input * weights[i * columns + j];
    }
  }
}

function rectify(values, count) {
  for (let i = 0; i < count; i++) if (values[i] < 0) values[i] = 0;
}

// The layer's gradient, from what went in and how the loss changes with what came out.
function differentiate(inputs, delta, layer, count) {
  const { weightGradient, biasGradient, rows, columns } = layer;
  weightGradient.fill(0);
  biasGradient.fill(0);
  for (let n = 0; n < count; n++) {
    for (let j = 0; j < columns; j++) biasGradient[j] += delta[n * columns + j];
    for (let i = 0; i < rows; i++) {
      const input = inputs[n * rows + i];
      for (let j = 0; j < columns; j++) weightGradient[i * columns + j] += input * delta[n * columns + j];
    }
  }
}

// How the loss changes with what came in, where the unit before was on.
function passBack(delta, layer, activations, result, count) {
  const { weights, rows, columns } = layer;
  for (let n = 0; n < count; n++) {
    for (let i = 0; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += delta[n * columns + j] * weights[i * columns + j];
      result[n * rows + i] = activations[n * rows + i] > 0 ? sum : 0;
    }
  }
}

// One example's probabilities at a temperature, and the logarithm of each.
function softmax(logits, first, temperature, probabilities, logarithms) {
  const classes = probabilities.length;
  let greatest = -Infinity;
  for (let k = 0; k < classes; k++) greatest = Math.max(greatest, logits[first + k]);
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    logarithms[k] = (logits[first + k] - greatest) / temperature;
    probabilities[k] = Math.exp(logarithms[k]);
    sum += probabilities[k];
  }
  for (let k = 0; k < classes; k++) {
    probabilities[k] /= sum;
    logarithms[k] -= Math.log(sum);
  }
}

// weight · H(p, q) + weight · KL(q̃ᵗ ‖ q̃): its sum over the batch; delta becomes its mean's gradient.
function distillationLoss(training, logits, order, first, count, delta, room) {
  const { studentWeight, distillationWeight, temperature } = training;
  const { probabilities, logarithms } = room;
  const classes = probabilities.length;
  let loss = 0;
  for (let n = 0; n < count; n++) {
    const example = order[first + n];
    delta.fill(0, n * classes, (n + 1) * classes);
    if (studentWeight) {
      softmax(logits, n * classes, 1, probabilities, logarithms);
      loss -= studentWeight * logarithms[labels[example]];
      for (let k = 0; k < classes; k++) {
        const target = k === labels[example] ? 1 : 0;
        delta[n * classes + k] += studentWeight * (probabilities[k] - target) / count;
      }
    }
    if (distillationWeight) {
      softmax(logits, n * classes, temperature, probabilities, logarithms);
      for (let k = 0; k < classes; k++) {
        const target = training.softLabels[example * classes + k];
        if (target > 0) loss += distillationWeight * target * (Math.log(target) - logarithms[k]);
        delta[n * classes + k] += distillationWeight * (probabilities[k] - target) / temperature / count;
      }
    }
  }
  return loss;
}

function descend(values, velocities, gradient, momentum, rate) {
  for (let i = 0; i < values.length; i++) {
    velocities[i] = momentum * velocities[i] + gradient[i];
    values[i] -= rate * velocities[i];
  }
}

function train(training) {
  const { batchSize, orders, momentum } = training;
  const layers = training.weights.map((weights, index) => ({
    rows: weights.length, columns: weights[0].length,
    weights: Float64Array.from(weights.flat()), biases: Float64Array.from(training.biases[index]),
    weightGradient: new Float64Array(weights.length * weights[0].length),
    biasGradient: new Float64Array(weights[0].length),
    weightVelocity: new Float64Array(weights.length * weights[0].length),
    biasVelocity: new Float64Array(weights[0].length),
  }));
  const widths = [layers[0].rows, ...layers.map((layer) => layer.columns)];
  const activations = widths.map((width) => new Float64Array(batchSize * width));
  const deltas = widths.map((width) => new Float64Array(batchSize * width));
  const classes = widths.at(-1);
  const room = { probabilities: new Float64Array(classes), logarithms: new Float64Array(classes) };
  const examples = labels.length;
  const stepCount = orders.length * Math.ceil(examples / batchSize);
  let [step, total] = [0, 0];
  for (const order of orders) {
    total = 0;
    for (let first = 0; first < examples; first += batchSize) {
      const count = Math.min(batchSize, examples - first);
      for (let n = 0; n < count; n++) {
        const from = order[first + n] * widths[0];
        activations[0].set(inputs.subarray(from, from + widths[0]), n * widths[0]);
      }
      layers.forEach((layer, index) => {
        forward(activations[index], layer, activations[index + 1], count);
        if (index < layers.length - 1) rectify(activations[index + 1], count * layer.columns);
      });
      total += distillationLoss(training, activations.at(-1), order, first, count, deltas.at(-1), room);
      for (let index = layers.length - 1; index >= 0; index--) {
        differentiate(activations[index], deltas[index + 1], layers[index], count);
        if (index > 0) passBack(deltas[index + 1], layers[index], activations[index], deltas[index], count);
      }
      // It falls in a straight line to 0.
      const rate = training.learningRate * (1 - step / stepCount);
      for (const layer of layers) {
        descend(layer.weights, layer.weightVelocity, layer.weightGradient, momentum, rate);
        descend(layer.biases, layer.biasVelocity, layer.biasGradient, momentum, rate);
      }
      step += 1;
    }
  }
  return total / examples;
}

const trainings = Object.fromEntries(Object.entries(work.trainings).map(([name, training]) =>
  [name, { ...training, softLabels: Float64Array.from(training.softLabels.flat()) }]));
serve((name) => train(trainings[name]));
