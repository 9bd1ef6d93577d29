import type { Mutation } from './mutation';
import { MUTATIONS } from './mutations';
import { createSandbox, type Sandbox } from './sandbox';
import { openTests, type Tally, type Tests } from './tests';

/**
 * Proves that the tests of every clause can fail: with the source as it is they pass, and with one deliberate fault that
 * breaks the clause at least one of them fails. Arguments name the clauses to try; none: all. Exits 1 when a clause is unproven.
 */
async function main(clauses: readonly string[]): Promise<number> {
  const chosen = MUTATIONS.filter(({ clause }) => clauses.length === 0 || clauses.includes(clause));
  const sandbox = createSandbox();
  const tests = await openTests(sandbox.root);
  let failed = 0;
  try {
    const soundly = await tests.runAll();
    for (const mutation of chosen) {
      const { proven, line } = await prove(mutation, soundly(mutation.clause), sandbox, tests);
      if (!proven) failed++;
      console.log(`${proven ? 'ok' : 'not ok'} ${line}`);
    }
  } finally {
    await tests.close();
    sandbox.remove();
  }
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

async function prove(mutation: Mutation, sound: Tally, sandbox: Sandbox, tests: Tests) {
  const { clause, file } = mutation;
  const broken = await sandbox.withFault(mutation, (path) => tests.runAfter(path, clause));
  const count = `${String(sound.passed).padStart(3)} tests pass, ${sound.failed} fail`;
  return {
    proven: sound.passed > 0 && sound.failed === 0 && broken.failed > 0,
    line: `${clause.padEnd(3)} ${count} | a fault in ${file} is ${broken.failed > 0 ? 'noticed' : 'not noticed'}`,
  };
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
