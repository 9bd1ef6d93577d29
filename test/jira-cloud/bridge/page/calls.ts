import { fault } from './fault';
import type { ForgeNode } from './forge-doc';
import { takeSubmitted } from './forms';
import { base, follow, isInPlace, notice, refresh } from './in-place';

/** What a module asked of the page around it, oldest first. */
export interface Call {
  readonly name: string;
  readonly data: unknown;
}

export const calls: Call[] = [];

type Listener = (payload: unknown) => void;
const listeners = new Map<string, Set<Listener>>();

/** Tells the module of something that happened in Jira. */
export function emit(event: string, payload: unknown): void {
  for (const listener of listeners.get(event) ?? []) listener(payload);
}

interface Page {
  readonly draw: (root: ForgeNode) => void;
  readonly say: (flag: Flag) => void;
}

export interface Flag {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: each call knows its own data
type Answer = (data: any, page: Page) => unknown;

/** What goes to the server behind the page; a failure is the module's to handle. */
async function ask(path: string, data?: unknown): Promise<unknown> {
  const response = await fetch(`${base}/bridge/${path}`, { method: 'POST', body: JSON.stringify(data ?? {}) });
  const text = await response.text();
  notice(response.headers);
  if (!response.ok) throw new Error(text);
  return text === '' ? undefined : JSON.parse(text);
}

const browsersColorMode = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

const listen = ({ event, callback }: { event: string; callback: Listener }) => {
  const own = listeners.get(event) ?? new Set();
  listeners.set(event, own.add(callback));
  return { unsubscribe: () => own.delete(callback) };
};

/** The bridge's calls, as the vendor's packages make them. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  // The same object comes each time, changed in place.
  reconcile: ({ forgeDoc }: { forgeDoc: ForgeNode }, { draw }) => draw({ ...forgeDoc }),
  getContext: async () => {
    const context = await ask('context');
    return isInPlace ? { ...(context as object), theme: { colorMode: browsersColorMode() } } : context;
  },
  invoke: (data) => ask('invoke', data),
  fetchProduct: (data) => ask('fetch-product', data),
  on: listen,
  onPublic: listen,
  emit: ({ event, payload }) => emit(event, payload),
  emitPublic: ({ event, payload }) => emit(event, payload),
  showFlag: (flag: Flag, { say }) => say(flag),
  closeFlag: () => true,
  navigate: follow,
  refresh: () => (isInPlace ? refresh() : undefined),
  submit: async (data) => {
    if (isInPlace) await takeSubmitted(base, data);
    return true;
  },
  close: () => true,
  onClose: () => undefined,
  enableTheming: () => undefined,
  emitReadyEvent: () => undefined,
  onError: ({ error }: { error: unknown }) => fault(`the module failed: ${error}`),
};

const plain = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data ?? null, (_, value) => (typeof value === 'function' ? '[function]' : value)));

export const bridgeOf = (page: Page) => ({
  callBridge: async (name: string, data: unknown): Promise<unknown> => {
    if (name !== 'reconcile') calls.push({ name, data: plain(data) });
    const answer = ANSWERS[name];
    if (answer) return answer(data, page);
    fault(`the bridge has no call ${name}`);
    throw new Error(`the bridge has no call ${name}`);
  },
});
