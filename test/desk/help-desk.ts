import type { Actor, Agreement, ClockName, Incident, Policy, Stretch } from '../../core';
import type { Act } from '../scenarios/act';
import type { Outcome } from '../scenarios/driver';
import type { Person } from './cast';

export const PLATFORMS = ['jira', 'zendesk'] as const;

export type Platform = (typeof PLATFORMS)[number];

export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = { jira: 'Jira', zendesk: 'Zendesk' };

export const isPlatform = (name: string): name is Platform => (PLATFORMS as readonly string[]).includes(name);

type WithoutInstant<T> = T extends unknown ? Omit<T, 'at'> : never;

/** What somebody does, in the words of the scenarios and at the desk's own instant; `on` is an incident number. */
export type DeskAct = WithoutInstant<Exclude<Act, { do: 'mail' | 'outage' }>> | WrittenMail;

/** A mail from the customer's own mail program. */
export interface WrittenMail {
  readonly do: 'mail';
  readonly by: string;
  readonly subject: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The id of the mail that it answers. */
  readonly answers?: string;
}

/** One message in an incident, as the platform shows it to the reader. */
export interface Comment {
  readonly at: number;
  readonly author: string;
  readonly side: 'customer' | 'support' | 'process';
  readonly visibility: 'public' | 'internal';
  readonly text: string;
}

/** One mail in somebody's mailbox. */
export interface Mail {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The incident that it is about. */
  readonly number: string | null;
}

/** An organization, with the agreement that counts now. */
export interface Client {
  readonly name: string;
  readonly agreement: Agreement | null;
  readonly people: readonly { readonly email: string; readonly name: string; readonly representative: boolean }[];
}

/** One incident as the app and the platform show it to one person now. */
export interface IncidentView {
  readonly incident: Incident;
  /** What the platform's own fields say. */
  readonly shown: { readonly status: string; readonly priority: string };
  /** How the reader stands to it: decides which acts the process would refuse. */
  readonly reader: Actor;
  /** The version that judges it. */
  readonly policy: Policy;
  readonly why: Readonly<Record<ClockName, readonly Stretch[] | null>>;
  /** When the process looks again by itself. */
  readonly wakeAt: number | null;
  readonly organization: string | null;
  readonly agreement: Agreement | null;
  /** Those that the reader may read, the oldest first. */
  readonly comments: readonly Comment[];
}

/** The platform's own interface, in a browser. */
export interface PlatformScreen {
  /** Whether a path of the desk is one of its. */
  serves(path: string): boolean;
  fetch(request: Request): Promise<Response>;
  /** Whether a request changes nothing. */
  reads(request: Request): boolean;
  /** The form that signs somebody in there and leads to one of its pages; null: they have no way into it. */
  signIn(person: Person, returnTo: string): SignIn | null;
}

/** Where a form is sent to, and what it holds. */
export interface SignIn {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** One of the two platforms with its app installed, used like a person uses it. */
export interface HelpDesk {
  readonly platform: Platform;
  /** Does it now, through what a person would really use, and lets the app finish what it sets off. */
  perform(act: DeskAct): Promise<Outcome>;
  /** Every incident that this person may see, in no particular order. Changes nothing. */
  incidents(reader: Person): Promise<readonly IncidentView[]>;
  /** The person's mailbox, the newest first. */
  mails(reader: Person): Promise<readonly Mail[]>;
  clients(): Promise<readonly Client[]>;
  /** The version of the policy that holds for new incidents. */
  policy(): Promise<Policy>;
  /** The platform's own interface with the app in it: Zendesk's for agents, Jira's for everybody. */
  readonly screen: PlatformScreen;
  /** Where an incident stands in that interface. */
  screenPathOf(number: string): string;
  /** Where a link in a mail leads, if this platform's app serves such pages. */
  follow?(request: Request): Promise<Response>;
  /** The desk's own path to which an address in a mail leads its reader; null: it leads out of the desk. */
  pathOf(address: string, reader: Person): string | null;
  /** The instant of the earliest job that does not stand on the clock itself. */
  nextDue(): Promise<number | null>;
  /** Handles everything that is due now. */
  settle(): Promise<void>;
  /** Stays the same as long as nothing happens to anything that is kept. */
  mark(): Promise<string>;
  /** Everything to begin again from, as plain JSON. */
  dump(): Promise<unknown>;
  stop(): Promise<void>;
}
