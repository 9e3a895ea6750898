// Whole lessons as their pages run them: `node lesson_peer.mjs WORKER.js`, the script of a page's worker. It reads a line
// of JSON for each lesson and answers with one: seconds by the clock for the first run, and for each change after it.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createContext, runInContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';

const script = readFileSync(process.argv[2], 'utf8');

// A worker of its own for each question, as a page that was just opened has.
const start = (kernel) => {
  let answer;
  const worker = createContext({
    TextDecoder, TextEncoder, performance, onmessage: null, postMessage: (message) => { answer = message; },
  });
  runInContext(script, worker);
  worker.onmessage({ data: { bytes: gunzipSync(readFileSync(kernel)) } });
  return (parameters) => {
    worker.onmessage({ data: { run: parameters } });
    if (answer.done === undefined || answer.isRefused) throw new Error(JSON.stringify(answer));
    return answer.done / 1000;
  };
};

createInterface({ input: process.stdin }).on('line', (line) => {
  const { kernel, changes } = JSON.parse(line);
  const run = start(kernel);
  const first = run([]);
  console.log(JSON.stringify({ first, changes: changes.map((change) => run([change])) }));
});
