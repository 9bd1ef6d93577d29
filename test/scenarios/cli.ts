import { main } from './main';

const output = { out: (line: string) => console.log(line), err: (line: string) => console.error(line) };

main(process.argv.slice(2), output).then((code) => {
  process.exitCode = code;
});
