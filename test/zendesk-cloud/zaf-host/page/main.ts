import type { Boot } from '../boot';
import { Account } from './account';
import { AppRequests } from './app-request';
import { commonSurface } from './common-surface';
import { el } from './dom';
import { Framework } from './framework';
import type { Instance } from './instance';
import { Modals } from './modals';
import { Notices } from './notices';
import { recordPage, ticketList } from './record-page';
import type { TicketRecord } from './records';
import { Rest, RestFailure } from './rest';
import { type Page, type PageOptions, ticketPage } from './ticket-page';

const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as Boot;

async function main(): Promise<void> {
  const rest = new Rest(boot.csrfToken);
  const notices = new Notices();
  let page: Page | null = null;
  const requests = new AppRequests(rest, () => void page?.renew?.());
  const account = await Account.read(rest, boot.subdomain);
  const go = (path: string): void => location.assign(path);
  const common = commonSurface({ account: () => account, notices, modals: new Modals(), go });
  const framework = new Framework(boot, requests, common);
  const options: PageOptions = { boot, account, rest, framework, notices, go };

  const background = framework.start('background');
  const panes = framework.start('top_bar');
  page = await pageAt(location.pathname, options).catch(missing);
  document.title = `${page.title} – ${boot.subdomain}`;
  document.body.append(
    header(panes, account),
    el('div', { class: 'below' }, [rail(), page.element]),
    notices.element,
    el(
      'div',
      { hidden: true },
      background.map(({ frame }) => frame),
    ),
  );

  document.addEventListener('visibilitychange', () =>
    framework.fire(document.visibilityState === 'visible' ? 'app.activated' : 'app.deactivated', { firstLoad: false }),
  );
  window.addEventListener('focus', () => void page?.renew?.());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) =>
    framework.fire('colorScheme.changed', matches ? 'dark' : 'light'),
  );
}

async function pageAt(path: string, options: PageOptions): Promise<Page> {
  const [, , place = '', name = '', ...route] = path.split('/');
  switch (place) {
    case 'tickets':
      if (name !== '') return ticketPage(name === 'new' ? null : Number(name), options);
      return listPage(options);
    case 'organizations':
      return recordPage('organization', Number(name), options);
    case 'users':
      return recordPage('user', Number(name), options);
    default:
      return appPage(name, route.join('/'), options);
  }
}

async function listPage({ rest }: PageOptions): Promise<Page> {
  const tickets = await rest.all<TicketRecord>('tickets.json', 'tickets');
  return {
    title: 'Tickets',
    element: el('main', { class: 'workspace one' }, [el('h1', {}, ['Tickets']), ticketList(tickets.reverse())]),
  };
}

/** An app of the navigation bar fills the page. */
function appPage(slug: string, route: string, { framework }: PageOptions): Page {
  const instance = framework.start('nav_bar').find(({ app }) => app.slug === slug);
  if (!instance) return missing(new Error('There is no such app.'));
  framework.standing('nav_bar', { 'pane.activated': undefined, 'app.route.changed': { appRoute: route } });
  return { title: instance.app.name, element: el('main', { class: 'workspace app full' }, [instance.frame]) };
}

function missing(error: Error): Page {
  const words = error instanceof RestFailure && error.status === 404 ? 'There is nothing here.' : error.message;
  return { title: 'Not found', element: el('main', { class: 'workspace one' }, [el('h1', {}, [words])]) };
}

function header(panes: readonly Instance[], { me }: Account): HTMLElement {
  return el('header', { class: 'top' }, [
    el('a', { href: '/agent/tickets', class: 'brand' }, [boot.subdomain]),
    el('a', { href: '/agent/tickets/new' }, ['+ Add ticket']),
    ...panes.map(pane),
    boot.home ? el('a', { href: boot.home.path }, [boot.home.label]) : null,
    el('span', { class: 'who' }, [me.name]),
    el('form', { method: 'post', action: '/access/logout' }, [el('button', {}, ['Sign out'])]),
  ]);
}

/** An app of the top bar opens below its name. */
function pane(instance: Instance): HTMLElement {
  const details = el('details', { class: 'pane' }, [el('summary', {}, [instance.app.name]), instance.frame]);
  details.addEventListener('toggle', () => instance.fire(details.open ? 'pane.activated' : 'pane.deactivated'));
  return details;
}

function rail(): HTMLElement {
  const apps = boot.apps.filter(({ locations }) => locations.nav_bar);
  return el('nav', { class: 'rail', 'aria-label': 'Views and apps' }, [
    el('ul', {}, [
      el('li', {}, [el('a', { href: '/agent/tickets' }, ['Tickets'])]),
      ...apps.map(({ slug, name }) => el('li', {}, [el('a', { href: `/agent/apps/${slug}` }, [name])])),
    ]),
  ]);
}

void main();
