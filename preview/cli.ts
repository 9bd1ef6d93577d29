import { setFlagsFromString } from 'node:v8';
import { run } from './run';

// A long export makes much garbage and leaves little behind: let the heap grow slowly, so that memory stays small.
setFlagsFromString('--heap-growing-percent=30');

/** `npm run -s preview -- --policy NEW.json HISTORY.ndjson…` */
const io = {
  out: (text: string) => process.stdout.write(`${text}\n`),
  err: (text: string) => process.stderr.write(`${text}\n`),
  clock: () => Date.now(),
  terminal: process.stderr.isTTY ? process.stderr : null,
};

run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
