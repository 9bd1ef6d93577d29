import { isDeepStrictEqual } from 'node:util';
import type { Act } from './act';
import { compare } from './compare';
import type { Driver } from './driver';
import { withNumbers } from './number-reference';
import type { Scenario, Step } from './scenario';
import { isExpectation } from './scenario';
import { hasTarget } from './target';

const MINUTE = 60_000;

/**
 * Runs one scenario through a driver, which is stopped at the end. Gives one line per difference, steps counted from 1
 * (`step 4: status: expected "Open", got "New"`); what a driver throws is a difference too, and ends the run.
 */
export async function runScenario(scenario: Scenario, driver: Driver): Promise<string[]> {
  const run = new Run(scenario, driver);
  const lines: string[] = [];
  let number = 1;
  const trying = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      lines.push(`step ${number}: failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await trying(async () => {
    await driver.start(scenario.world, scenario.steps[0]!.at);
    for (const [index, step] of scenario.steps.entries()) {
      number = index + 1;
      await driver.advanceTo(step.at);
      for (const line of await run.step(step, scenario.steps[index + 1])) lines.push(`step ${number}: ${line}`);
    }
  });
  await trying(() => driver.stop());
  return lines;
}

class Run {
  readonly #driver: Driver;
  readonly #defaultName: string;
  /** Per incident, how many messages the last expectation on it had seen. */
  readonly #seen = new Map<string, number>();
  #refused = false;
  #opened = false;

  constructor(scenario: Scenario, driver: Driver) {
    this.#driver = driver;
    this.#defaultName = scenario.defaultName;
  }

  async step(step: Step, next: Step | undefined): Promise<string[]> {
    if (isExpectation(step)) return this.#look(step);
    if (step.do === 'outage') {
      this.#refused = false;
      await this.#driver.outageUntil(step.at + step.minutes * MINUTE);
      return [];
    }
    const act = this.#complete(step);
    const mustChangeNothing = next !== undefined && isExpectation(next) && next.expect.refused === true;
    if (!mustChangeNothing || !hasTarget(act)) return this.#perform(act);
    const target = act.on ?? this.#defaultName;
    const before = await this.#driver.observe(target);
    const lines = await this.#perform(act);
    const same = isDeepStrictEqual(before, await this.#driver.observe(target));
    return same ? lines : [...lines, `refused: the step changed the incident ${target}`];
  }

  async #perform(act: Act): Promise<string[]> {
    const { refused } = await this.#driver.perform(act);
    this.#refused = refused !== null;
    return refused !== null && refused.trim() === '' ? ['refused: without a message'] : [];
  }

  async #look({ on = this.#defaultName, expect }: Extract<Step, { expect: unknown }>): Promise<string[]> {
    const seen = await this.#driver.observe(on);
    const look = { seen, alreadySent: this.#seen.get(on) ?? 0, refused: this.#refused };
    if (seen.exists) this.#seen.set(on, seen.sent.length);
    return compare(expect, look).map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`);
  }

  /** The step with what the file leaves to the reader: the incident's name, and the numbers in its subject. */
  #complete(act: Act): Act {
    const first = !this.#opened;
    if (act.do === 'report' || act.do === 'mail') this.#opened = true;
    const named = {
      ...act,
      ...(hasTarget(act) ? { on: act.on ?? this.#defaultName } : {}),
      ...((act.do === 'report' || act.do === 'mail') && first ? { as: this.#defaultName } : {}),
    };
    if (!('subject' in named) || named.subject === undefined) return named;
    return { ...named, subject: withNumbers(named.subject, (name) => this.#driver.numberOf(name)) };
  }
}
