'use strict';

// The kernel's other end: it hands over what the lesson produces, and takes sums that the kernel leaves to the browser.
let [kernel, memory, step, changes, told] = [null, null, null, [], 0];
const said = [];  // what Swift's library says before it gives up, byte by byte
const decoder = new TextDecoder();
const text = (place, length) => decoder.decode(new Uint8Array(memory.buffer, place, length));
const write = (input) => {
  const bytes = new TextEncoder().encode(input);
  const place = kernel.page_room(bytes.length);  // which may move the memory
  new Uint8Array(memory.buffer, place, bytes.length).set(bytes);
};
const hand = (next) => {
  if (step) postMessage({ step });
  step = next;
};
const page = {
  step: (number) => hand({ number, values: [], outputs: [] }),
  value: (place, length) => step.values.push(text(place, length)),
  output: (cell, cellLength, html, length) => step.outputs.push([text(cell, cellLength), text(html, length)]),
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
const env = { ...mathematics, fmod: (x, y) => x % y, putchar: (byte) => said.push(byte) };

onmessage = ({ data }) => {
  if (data.bytes) {
    kernel = new WebAssembly.Instance(new WebAssembly.Module(data.bytes), { page, env }).exports;
    memory = kernel.memory;
  } else if (data.run) {
    const begin = performance.now();
    try {
      write(data.run.map((assignment) => `${assignment}\0`).join(''));
      const isRefused = Object.entries(kernel).find(([name]) => name.startsWith('page_run'))[1]();
      hand(null);
      postMessage({ done: performance.now() - begin, isRefused });
    } catch (error) {
      // What the kernel has in memory now is of no use any more; the page starts another one.
      postMessage({ failure: error instanceof WebAssembly.RuntimeError ? decoder.decode(new Uint8Array(said)) : error.message });
    }
  } else {
    const marks = data.compare.map(([now, earlier]) => {
      changes = [];
      write(`${now.replaceAll('\0', ' ')}\0${earlier}`);
      kernel.page_compare();
      return changes;
    });
    postMessage({ marks });
  }
};
