import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RecordedExchange } from '../index';
import { hasShared, SHARED } from './shared-data';

interface Fault {
  side: 'request' | 'response';
  severity: 'fault' | 'warning';
  rule: string;
  operation: string;
  at: string;
  message: string;
}

/** The contract calls these text; Jira itself gives null where a field was empty (see the recorded changelogs). */
const EMPTY_IN_CHANGELOG = /\/items\/\d+\/(from|fromString|to|toString)$/;

/**
 * What the vendor's contract says against exchanges that succeeded, a line each; [] where the referee is not installed.
 * Requests that were refused are left out: a test may send a faulty one to see it refused.
 */
export async function trafficFaults(exchanges: readonly RecordedExchange[]): Promise<string[]> {
  if (!hasShared('referee/node_modules')) return [];
  const address = pathToFileURL(resolve(SHARED, 'referee/lib/referee.mjs')).href;
  const { createReferee } = (await import(/* @vite-ignore */ address)) as {
    createReferee(options: { responses: boolean }): { judge(exchange: RecordedExchange): Fault[] };
  };
  const referee = createReferee({ responses: true });
  const lines = exchanges
    .filter((exchange) => exchange.status < 400)
    .flatMap((exchange) => referee.judge(exchange))
    .filter((fault) => !(fault.rule === 'response-body' && EMPTY_IN_CHANGELOG.test(fault.at)))
    .map((fault) => `${fault.severity} ${fault.side} ${fault.rule} ${fault.operation} ${fault.at} ${fault.message}`);
  return [...new Set(lines)];
}
