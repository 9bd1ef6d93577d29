import { AsyncLocalStorage } from 'node:async_hooks';

/** What the SDKs find around an invocation: the runtime's description, the one way out, and the time of day. */
export interface Scope {
  readonly runtime: object;
  readonly fetch: (descriptor: unknown, path: string, init?: RequestInit) => Promise<Response>;
  readonly now: () => number;
  /** Told of every line that is logged. */
  readonly logged?: () => void;
}

const scopes = new AsyncLocalStorage<Scope>();
const systemNow = Date.now;
let installed = false;

/**
 * Runs code of the app inside its own scope. The `@forge/*` SDKs reach the platform only through two globals, which the
 * real runtime provides; here each answers for the invocation that reads it, so that hosts can live side by side.
 */
export function runInScope<T>(scope: Scope, run: () => Promise<T>): Promise<T> {
  install();
  return scopes.run(scope, run);
}

function install(): void {
  if (installed) return;
  installed = true;
  Object.defineProperty(globalThis, '__forge_runtime__', { configurable: true, get: () => scopes.getStore()?.runtime });
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    get: () => (scopes.getStore() ?? outside()).fetch,
  });
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) {
    const write = console[level];
    console[level] = (...line: unknown[]) => {
      scopes.getStore()?.logged?.();
      write(...line);
    };
  }
  Date.now = () => scopes.getStore()?.now() ?? systemNow();
}

function outside(): never {
  throw new Error('Forge is reached only from inside an invocation');
}
