import type { AgentRole } from '../../core';
import type { StaffName } from '../scenarios/world';

interface Named {
  /** In addresses of the page. */
  readonly key: string;
  readonly name: string;
  /** What to know about them, in a few words. */
  readonly about: string;
}

/** Somebody who writes to support: a step's `by` is the address. */
export interface Customer extends Named {
  readonly side: 'customer';
  readonly by: string;
  readonly organization: string;
  readonly representative: boolean;
}

/** Somebody of support: a step's `by` is the part they play. */
export interface Colleague extends Named {
  readonly side: 'support';
  readonly by: StaffName;
  readonly role: AgentRole;
}

export type Person = Customer | Colleague;

export const ACME = 'Acme Logistics';
export const BRIGHT = 'Bright Foods';

/** Whoever sits at the desk is one of these. */
export const CAST: readonly Person[] = [
  {
    ...{ key: 'ann', name: 'Ann Becker', side: 'customer', by: 'ann@acme.test' },
    ...{ organization: ACME, representative: true, about: `customer, ${ACME}` },
  },
  {
    ...{ key: 'bob', name: 'Bob Grant', side: 'customer', by: 'bob@acme.test' },
    ...{
      organization: ACME,
      representative: false,
      about: `customer, ${ACME}, not on the list of people who may report`,
    },
  },
  {
    ...{ key: 'lea', name: 'Lea Moreau', side: 'customer', by: 'lea@brightfoods.test' },
    ...{ organization: BRIGHT, representative: true, about: `customer, ${BRIGHT}, whose agreement has ended` },
  },
  { key: 'jonas', name: 'Jonas Reed', side: 'support', by: 'agent', role: 'agent', about: 'agent' },
  {
    key: 'priya',
    name: 'Priya Nair',
    side: 'support',
    by: 'engineer',
    role: 'engineer',
    about: 'Product Support Engineer',
  },
  { key: 'marta', name: 'Marta Silva', side: 'support', by: 'supervisor', role: 'supervisor', about: 'supervisor' },
  { key: 'max', name: 'Max Weber', side: 'support', by: 'manager', role: 'manager', about: 'manager' },
  { key: 'ada', name: 'Ada Okafor', side: 'support', by: 'admin', role: 'admin', about: 'administrator' },
];

export const personByKey = (key: string): Person | null => CAST.find((person) => person.key === key) ?? null;

/** What support's people are called. */
export const STAFF_NAMES: Partial<Record<StaffName, string>> = Object.fromEntries(
  CAST.flatMap((person) => (person.side === 'support' ? [[person.by, person.name]] : [])),
);

export const CUSTOMERS = CAST.filter((person) => person.side === 'customer');

export const firstName = ({ name }: { readonly name: string }): string => name.split(' ')[0] ?? name;
