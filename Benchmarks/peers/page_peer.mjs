// The trainings as a page does them: the course's own Swift as WebAssembly. `node page_peer.mjs KERNEL.wasm.gz`

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { serve } from './serve.mjs';

const module = new WebAssembly.Module(gunzipSync(readFileSync(process.argv[2])));
const text = (place, length) =>
  new TextDecoder().decode(new Uint8Array(kernel.memory.buffer, place, length));
const page = {
  number: (place, length) => Number(text(place, length)),
  stop: (place, length) => { throw new Error(text(place, length)); },
};
const mathematics = Object.fromEntries(Object.getOwnPropertyNames(Math).map((name) => [name, Math[name]]));
const env = { ...mathematics, fmod: (x, y) => x % y, putchar: (byte) => process.stderr.write(String.fromCharCode(byte)) };
const kernel = new WebAssembly.Instance(module, { page, env }).exports;

const names = ['teacher', 'student'];
serve((name) => kernel.bench_train(names.indexOf(name)));
