import './clock';
import '@atlaskit/css-reset';
import { setGlobalTheme } from '@atlaskit/tokens';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { bridgeOf, calls, emit, type Flag } from './calls';
import { faults } from './fault';
import type { ForgeNode } from './forge-doc';
import { moduleScript } from './in-place';
import { Node } from './Node';

interface Shown {
  readonly root: ForgeNode | null;
  readonly flags: readonly Flag[];
}

let shown: Shown = { root: null, flags: [] };
const redraws = new Set<() => void>();
const show = (changes: Partial<Shown>): void => {
  shown = { ...shown, ...changes };
  for (const redraw of redraws) redraw();
};
const subscribe = (redraw: () => void) => {
  redraws.add(redraw);
  return () => redraws.delete(redraw);
};

function Module() {
  const { root, flags } = useSyncExternalStore(subscribe, () => shown);
  return (
    <>
      {root && <Node node={root} />}
      <div role="status">
        {flags.map(({ id, title, description }) => (
          <p key={id}>{[title, description].filter(Boolean).join('. ')}</p>
        ))}
      </div>
    </>
  );
}

declare global {
  interface Window {
    /** What the page around the module knows, for tests. */
    jira: { readonly calls: typeof calls; readonly faults: typeof faults; readonly emit: typeof emit };
    __bridge: unknown;
  }
}

async function start(): Promise<void> {
  const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content;
  const colorMode = scheme === 'light dark' ? 'auto' : scheme === 'dark' ? 'dark' : 'light';
  await setGlobalTheme({ colorMode, light: 'light', dark: 'dark', spacing: 'spacing' });
  window.jira = { calls, faults, emit };
  // The SDK takes the bridge when it is loaded, so that it has to be there before.
  window.__bridge = bridgeOf({
    draw: (root) => show({ root }),
    say: (flag) => show({ flags: [...shown.flags, flag] }),
  });
  const src = await moduleScript();
  if (src === null) return;
  createRoot(document.getElementById('module') as HTMLElement).render(<Module />);
  const script = document.createElement('script');
  script.src = src;
  document.body.append(script);
}

void start();
