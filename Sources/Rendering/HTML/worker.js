'use strict';

// The kernel's other end: it hands over what the lesson produces, and takes sums that the kernel leaves to the browser.
let kernel = null;
let memory = null;
let steps = [];
let changes = [];
let told = 0;
// What Swift's library says before it gives up, byte by byte.
let said = [];
const decoder = new TextDecoder();
const encoder = new TextEncoder();
const text = (place, length) => decoder.decode(new Uint8Array(memory.buffer, place, length));

const page = {
  step: (number) => {
    hand();
    steps.push({ number, values: [], outputs: [] });
  },
  value: (place, length) => steps.at(-1).values.push(text(place, length)),
  output: (cell, cellLength, html, length) => steps.at(-1).outputs.push([text(cell, cellLength), text(html, length)]),
  progress: (done, count) => {
    if (performance.now() - told < 50) return;
    told = performance.now();
    postMessage({ progress: [done, count] });
  },
  refuse: (place, length) => postMessage({ refusal: text(place, length) }),
  stop: (place, length) => { throw new Error(text(place, length)); },
  changed: (place, length) => changes.push([place, length]),
  number: (place, length) => Number(text(place, length)),
};
const mathematics = Object.fromEntries(Object.getOwnPropertyNames(Math).map((name) => [name, Math[name]]));
const environment = { ...mathematics, fmod: (x, y) => x % y, putchar: (byte) => said.push(byte) };
const hand = () => {
  if (steps.length > 0) postMessage({ step: steps.pop() });
};

const write = (input) => {
  const bytes = encoder.encode(input);
  const place = kernel.page_room(bytes.length);
  new Uint8Array(memory.buffer, place, bytes.length).set(bytes);
};

onmessage = ({ data }) => {
  if (data.bytes) {
    kernel = new WebAssembly.Instance(new WebAssembly.Module(data.bytes), { page, env: environment }).exports;
    memory = kernel.memory;
  } else if (data.run) {
    const begin = performance.now();
    try {
      write(data.run.map((assignment) => `${assignment}\0`).join(''));
      const isRefused = Object.entries(kernel).find(([name]) => name.startsWith('page_run'))[1]();
      hand();
      postMessage({ done: performance.now() - begin, isRefused });
    } catch (error) {
      // What the kernel has in memory now is of no use any more; the page starts another one.
      postMessage({ failure: error instanceof WebAssembly.RuntimeError ? decoder.decode(new Uint8Array(said)) : error.message });
    }
  } else if (data.size) {
    postMessage({ size: memory.buffer.byteLength });
  } else if (data.compare) {
    postMessage({
      marks: data.compare.map(([key, now, earlier]) => {
        changes = [];
        write(`${now.replaceAll('\0', ' ')}\0${earlier}`);
        kernel.page_compare();
        return [key, changes];
      }),
    });
  }
};
