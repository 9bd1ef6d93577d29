import type { Account } from './account';
import type { Framework, SurfaceFor } from './framework';
import type { Instance } from './instance';
import type { Modals } from './modals';
import type { Notices } from './notices';
import { accountObject, userObject } from './objects';

export interface CommonOptions {
  readonly account: () => Account;
  readonly notices: Notices;
  readonly modals: Modals;
  /** Leads the agent to a page of the interface. */
  readonly go: (path: string) => void;
}

/**
 * Paths of every location.
 * https://developer.zendesk.com/api-reference/apps/apps-support-api/all_locations/
 */
export const commonSurface =
  ({ account, notices, modals, go }: CommonOptions) =>
  (framework: Framework): SurfaceFor =>
  (instance) => {
    const own = () => framework.instances.filter(({ app }) => app.installationId === instance.app.installationId);
    const pane = () => instance.frame.closest<HTMLDetailsElement>('details.pane');
    const openPane = (open: boolean): void => {
      const found = pane();
      if (!found) throw new Error('There is no pane here');
      found.open = open;
    };
    return {
      objects: {
        currentUser: () => userObject(account().me, account()),
        currentAccount: () => accountObject(account()),
        instances: () => Object.fromEntries(own().map(({ guid, context }) => [guid, context])),
        location: () => instance.context.location,
        visible: () => instance.visible,
        colorScheme,
      },
      reads: [
        [/^instances\.(.+)$/, ([guid]) => own().find((one) => one.guid === guid)?.context],
        [/^currentUser\.groups:(\d+)$/, ([id]) => account().myGroups.find((one) => one.id === Number(id))],
      ],
      writes: [],
      acts: [
        [/^track$/, () => undefined],
        [/^notify$/, (_, [words, kind, stay]) => notices.show(textOf(words), kindOf(kind), stayOf(stay))],
        [/^resize$/, (_, [size]) => resize(instance, size)],
        [/^(show|hide)$/, ([action]) => show(instance, action === 'show')],
        [/^toggle$/, () => show(instance, !instance.visible)],
        [/^routeTo$/, (_, [place, name, route]) => go(pathOf(framework, String(place), String(name ?? ''), route))],
        [
          /^popover$/,
          (_, [what]) => {
            if (typeof what === 'object') {
              openPane(true);
              resize(instance, what);
            } else openPane(what === 'toggle' ? !pane()?.open : what !== 'hide');
          },
        ],
        [/^instances\.create$/, (_, [wanted]) => [{ instanceGuid: modals.open(framework, instance, wanted).guid }]],
        [/^destroy$/, () => modals.close(framework, instance)],
        [/^(?:setIconState|preloadPane|iconSymbol|iconChars)$/, () => undefined],
      ],
      observed: () => ({ colorScheme: colorScheme() }),
    };
  };

const colorScheme = (): string => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

function resize(instance: Instance, size: unknown): void {
  const { width, height } = (size ?? {}) as { width?: string | number; height?: string | number };
  if (height !== undefined) instance.frame.style.height = pixels(height);
  // A sidebar keeps its width.
  if (width !== undefined && !instance.context.location.endsWith('_sidebar'))
    instance.frame.style.width = pixels(width);
}

export const pixels = (length: string | number): string =>
  typeof length === 'number' || /^\d+$/.test(length) ? `${length}px` : length;

function show(instance: Instance, visible: boolean): void {
  instance.visible = visible;
  const place = instance.frame.closest<HTMLElement>('.app');
  if (place) place.hidden = !visible;
}

const kindOf = (kind: unknown) => (kind === 'alert' || kind === 'error' ? kind : 'notice');

/** Notices may carry markup; only the words are shown here. */
const textOf = (words: unknown): string =>
  new DOMParser().parseFromString(String(words ?? ''), 'text/html').body.textContent ?? '';

/** How long a notice stays, in ms; null: until it is closed. */
function stayOf(stay: unknown): number | null | undefined {
  if (typeof stay === 'number') return stay;
  return typeof stay === 'object' && stay !== null && 'sticky' in stay && stay.sticky ? null : undefined;
}

function pathOf(framework: Framework, place: string, name: string, route: unknown): string {
  switch (place) {
    case 'ticket':
      return `/agent/tickets/${name}`;
    case 'user':
      return `/agent/users/${name}`;
    case 'organization':
      return `/agent/organizations/${name}`;
    case 'nav_bar': {
      const app = framework.instances.find((one) => one.app.name === name || one.app.slug === name)?.app.slug ?? name;
      return `/agent/apps/${app}${route ? `/${route}` : ''}`;
    }
    default:
      throw new Error(`There is no place called ${place}`);
  }
}
