// The conversation with the benchmark, as peer.py has it, for peers that run in Node.

import { createInterface } from 'node:readline';

// Short trainings are repeated until they fill this.
const LEAST_SECONDS = 0.2;

const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Answers until the benchmark hangs up. `train` trains what is named, and returns the loss. */
export function serve(train) {
  createInterface({ input: process.stdin }).on('line', (name) => {
    const start = processorSeconds();
    let [count, loss] = [0, 0];
    do {
      loss = train(name);
      count += 1;
    } while (processorSeconds() - start < LEAST_SECONDS);
    console.log(JSON.stringify({ seconds: (processorSeconds() - start) / count, loss }));
  });
}
