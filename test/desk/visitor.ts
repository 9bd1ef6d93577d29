import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Bundle } from '../jira-cloud/bridge';
import { databaseIn } from './database-folder';
import { type Desk, openDesk } from './desk';
import { createApp } from './page/app';

/** A page as somebody gets it. */
export interface Got {
  readonly status: number;
  /** Where it leads, after a change. */
  readonly location: string;
  readonly html: string;
  /** What stands on it, without markup. */
  readonly text: string;
}

const ORIGIN = 'http://desk.test';

/** Somebody who uses the desk's pages as a browser does, without a port. */
export class Visitor {
  constructor(private readonly app: Hono) {}

  async get(path: string): Promise<Got> {
    return read(await this.app.request(`${ORIGIN}${path}`));
  }

  /** Sends a form, and stays where the answer leads. */
  async send(path: string, form: Readonly<Record<string, string | readonly string[]>>): Promise<Got> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one);
    const sent = await read(
      await this.app.request(`${ORIGIN}${path}`, { method: 'POST', headers: { origin: ORIGIN }, body }),
    );
    if (sent.status !== 303) return sent;
    const { pathname, search } = new URL(sent.location, `${ORIGIN}${path}`);
    return { ...(await this.get(`${pathname}${search}`)), location: sent.location };
  }
}

async function read(response: Response): Promise<Got> {
  const html = await response.text();
  const text = html
    .replace(/<head>.*?<\/head>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
  return { status: response.status, location: response.headers.get('location') ?? '', html, text };
}

/** Tue 24 Nov 2026 10:00 in Chicago: support is open. */
export const TUESDAY_MORNING = Date.parse('2026-11-24T16:00:00Z');

/** A desk in a folder of its own, that can be closed and opened again. */
export class DeskInFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'desk-'));
  desk!: Desk;
  visitor!: Visitor;

  /** `zendeskApp` is the folder of the built app, `jiraBundle` gives the Jira app's built screens. */
  constructor(
    private readonly zendeskApp?: string,
    private readonly jiraBundle?: (resource: string) => Bundle,
  ) {}

  async open(): Promise<void> {
    const isNew = !existsSync(join(this.folder, 'state.json'));
    const database = databaseIn(join(this.folder, 'postgres'), isNew);
    this.desk = await openDesk({
      ...{ folder: this.folder, database, firstNow: TUESDAY_MORNING },
      ...(this.zendeskApp === undefined ? {} : { zendeskApp: this.zendeskApp }),
      ...(this.jiraBundle === undefined ? {} : { jiraBundle: this.jiraBundle }),
    });
    this.visitor = new Visitor(createApp(this.desk));
  }

  async remove(): Promise<void> {
    await this.desk.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
