import { run } from './run';

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
