import { type Policy, STATUSES, weekWords as weekIn } from '../../../../../core';
import { NOT_YET, ROLE_GROUPS, STATUS_CATEGORIES, ticketFieldNames } from '../../../../setup';
import type { Thing } from '../../../../setup/existing';
import { FORM_NAME } from '../../../../setup/form';
import { ORGANIZATION_FIELDS, USER_FIELDS } from '../../../../setup/keyed-fields';
import { agentLabel } from '../../../../setup/statuses';
import { switchAmong } from '../../../../setup/switch';
import { TICKET_FIELDS } from '../../../../setup/ticket-fields';
import { triggers as ourTriggers, STOCK_AUTOMATIONS, STOCK_TRIGGERS } from '../../../../setup/triggers';
import { moment } from '../../../texts/process/time';
import { processWords } from '../../../texts/process/words';
import { settingsSaid } from '../../../texts/settings-said';
import { setupWords } from '../../../texts/settings-setup';
import type { SetupFacts } from './read-setup';

/** What the one button of a step does. `admin`: opens this page of Zendesk's Admin Center. */
export type StepAction =
  | { readonly kind: 'repair' }
  | { readonly kind: 'admin'; readonly path: string; readonly label: string }
  | { readonly kind: 'go'; readonly to: 'policy' | 'agreements'; readonly label: string }
  /** Opens the service's own page. */
  | { readonly kind: 'connect'; readonly href: string; readonly label: string }
  | { readonly kind: 'switch'; readonly on: boolean; readonly trigger: Thing };

export interface SetupStep {
  readonly id: string;
  readonly done: boolean;
  readonly title: string;
  /** Open: what follows from it. Done: what there is. */
  readonly text: string;
  /** Null where there is nothing to do here, or nothing yet. */
  readonly action: StepAction | null;
  /** Another way, where the one button may not do. */
  readonly otherwise?: StepAction;
}

const words = setupWords.steps;
const REPAIR: StepAction = { kind: 'repair' };
const NAMED = 3;

/** What has to be done before the process works, open steps first, `Switch on` the last of them. */
export function stepsOf(facts: SetupFacts): SetupStep[] {
  const made = [
    service(facts),
    appUser(facts),
    statuses(facts),
    fields(facts),
    form(facts),
    triggers(facts),
    webhooks(facts),
  ];
  const rules = [
    ...made,
    ...(isOn(facts) ? [stock(facts)] : []),
    ...(['supervisor', 'manager', 'engineer'] as const).map((role) => members(facts, role)),
    agreements(facts),
    policy(facts),
    switchStep(
      facts,
      made.every(({ done }) => done),
    ),
  ];
  const open = rules.filter(({ done }) => !done);
  // Nobody repairs what the service does not hear of: its own step comes first, and says so.
  const doable = open.map((one) =>
    facts.reach.kind !== 'answers' && one.action?.kind === 'repair' ? { ...one, action: null } : one,
  );
  return [...doable, ...rules.filter(({ done }) => done)];
}

const step = (
  id: string,
  done: boolean,
  title: { readonly open: string; readonly done: string },
  text: { readonly open: string; readonly done: string },
  action: StepAction | null,
): SetupStep => ({
  id,
  done,
  title: done ? title.done : title.open,
  text: done ? text.done : text.open,
  action: done ? null : action,
});

/** The process is on as soon as its switch is, whatever else is missing. */
const isOn = ({ triggers }: SetupFacts): boolean => switchAmong(triggers)?.active === true;
const isActive = (thing: Thing | undefined): boolean => thing?.active === true;
const few = (names: readonly string[]): string =>
  names.length > NAMED
    ? setupWords.more(names.slice(0, NAMED).join(processWords.comma), names.length - NAMED)
    : names.join(processWords.comma);

function service({ reach, connectAt, records }: SetupFacts): SetupStep {
  const { open, text, done, doneText, button, connect, secret } = words.service;
  const settings: StepAction = { kind: 'admin', path: 'apps-integrations/apps/support-apps', label: button };
  if (reach.kind === 'answers')
    return step('service', true, { open, done }, { open: text, done: doneText(reach.health.version) }, null);
  if (reach.kind === 'unreachable') return step('service', false, { open, done }, { open: text, done: '' }, settings);
  if (records.published === null)
    return step(
      'service',
      false,
      { open: connect.open, done },
      { open: connect.text, done: '' },
      {
        kind: 'connect',
        href: connectAt,
        label: connect.button,
      },
    );
  return {
    ...step('service', false, { open: secret.open, done }, { open: secret.text, done: '' }, settings),
    otherwise: { kind: 'connect', href: `${connectAt}&secret=new`, label: secret.another },
  };
}

function appUser({ appUser: user, records }: SetupFacts): SetupStep {
  const { open, text, none, done, doneText, button } = words.appUser;
  const fit = user?.role === 'admin' && user.active !== false;
  const action: StepAction | null = records.published
    ? { kind: 'admin', path: 'people/team/members', label: button }
    : REPAIR;
  const said = { open: records.published ? text : none, done: doneText(user?.name ?? '') };
  return step('appUser', fit, { open, done }, said, action);
}

function statuses({ statuses: found, records }: SetupFacts): SetupStep {
  const ids = records.published?.installation.statuses;
  const missing = STATUSES.filter((name) => {
    const thing = found.find((one) =>
      ids
        ? one.id === ids[name]
        : one.agent_label === agentLabel(name) && one.status_category === STATUS_CATEGORIES[name],
    );
    return !isActive(thing);
  });
  const { open, text, done, doneText } = words.statuses;
  const said = { open: text(few(missing)), done: doneText(STATUSES.length) };
  return step('statuses', missing.length === 0, { open: open(missing.length), done }, said, REPAIR);
}

function fields({ fields: found, keyedFields, records }: SetupFacts): SetupStep {
  const ids = records.published?.installation.fields;
  const missing = ticketFieldNames.filter(
    (name) => !isActive(found.find(({ id, title }) => (ids ? id === ids[name] : title === TICKET_FIELDS[name].title))),
  );
  const keyed = [...ORGANIZATION_FIELDS, ...USER_FIELDS];
  const missingKeyed = keyed.filter(({ key }) => !isActive(keyedFields.find((one) => one.key === key)));
  const names = [...missing.map((name) => TICKET_FIELDS[name].title), ...missingKeyed.map(({ title }) => title)];
  const { open, text, done, doneText } = words.fields;
  const said = { open: text(few(names)), done: doneText(ticketFieldNames.length + keyed.length) };
  return step('fields', names.length === 0, { open: open(names.length), done }, said, REPAIR);
}

function form(facts: SetupFacts): SetupStep {
  const { forms, records } = facts;
  const id = records.published?.installation.form;
  const found = forms.find((one) => (id === undefined ? one.name === FORM_NAME : one.id === id));
  const { open, text, done, doneText, hidden } = words.form;
  const said = { open: text, done: isOn(facts) ? doneText : hidden };
  return step('form', isActive(found), { open, done: done(FORM_NAME) }, said, REPAIR);
}

/** The process's triggers as the account has them; undefined for one that is missing. */
function triggersOn({ triggers: found, records }: SetupFacts): readonly (Thing | undefined)[] {
  const { published } = records;
  if (!published) return [undefined];
  return ourTriggers(published.installation, '').map(({ title }) => found.find((one) => one.title === title));
}

function triggers(facts: SetupFacts): SetupStep {
  const found = triggersOn(facts);
  const missing = found.filter((one) => (isOn(facts) ? !isActive(one) : one === undefined)).length;
  const { open, text, done, doneText, waiting } = words.triggers;
  const said = { open: text, done: isOn(facts) ? doneText(found.length) : waiting(found.length) };
  const title = facts.records.published ? open(missing) : words.triggers.none;
  return step('triggers', missing === 0, { open: title, done }, said, REPAIR);
}

function stock({ triggers: found, automations }: SetupFacts): SetupStep {
  const on = [
    ...found.filter((one) => isActive(one) && STOCK_TRIGGERS.includes(String(one.title))),
    ...automations.filter((one) => isActive(one) && STOCK_AUTOMATIONS.includes(String(one.title))),
  ].map(({ title }) => String(title));
  const { open, text, done, doneText } = words.stock;
  return step('stock', on.length === 0, { open, done }, { open: text(few(on)), done: doneText }, REPAIR);
}

const WEBHOOKS = ['Support Process: tickets', 'Support Process: agreements and representatives'];

function webhooks({ webhooks: found }: SetupFacts): SetupStep {
  const active = WEBHOOKS.every((name) => found.some((one) => one.name === name && one.status === 'active'));
  const { open, text, done, doneText } = words.webhooks;
  return step('webhooks', active, { open, done }, { open: text, done: doneText }, REPAIR);
}

function members({ memberships, records }: SetupFacts, role: keyof typeof ROLE_GROUPS): SetupStep {
  const group = records.published?.installation.groups[role];
  const count = memberships.filter(({ group_id }) => group_id === group).length;
  const { open, text, done } = words[role];
  const action: StepAction =
    group === undefined ? REPAIR : { kind: 'admin', path: 'people/team/groups', label: words.groupButton };
  const said = { open: text, done: `${ROLE_GROUPS[role]}: ${words.members(count)}` };
  return step(role, count > 0, { open, done }, said, action);
}

function agreements({ organizations: { all, without, more }, records }: SetupFacts): SetupStep {
  const { open, text, noneOpen, noneText, done, doneText, notNeeded, button } = words.agreements;
  const needed = records.versions.at(-1)?.policy.entitlement.required ?? true;
  const isDone = !needed || (all > 0 && without.length === 0);
  const title = all > 0 && without.length === all ? noneOpen : open(without.length, more);
  const consequence = all === 0 ? noneText : text(few(without));
  const said = { open: consequence, done: needed ? doneText(all) : notNeeded };
  return step(
    'agreements',
    isDone,
    { open: all === 0 ? noneOpen : title, done },
    said,
    records.published ? { kind: 'go', to: 'agreements', label: button } : null,
  );
}

/** `Monday to Friday 09:00 to 17:00, UTC`, in the reader's language. */
export const weekWords = (policy: Policy): string => weekIn(policy, settingsSaid);

function policy({ records: { versions, published } }: SetupFacts): SetupStep {
  const latest = versions.at(-1);
  const { open, text, none, done, button, version } = words.policy;
  const byPerson = latest !== undefined && latest.savedBy !== String(published?.installation.appUser);
  const said = {
    open: latest ? text(weekWords(latest.policy)) : none,
    done: latest ? `${version(latest.version)}: ${weekWords(latest.policy)}` : '',
  };
  const action: StepAction | null = latest ? { kind: 'go', to: 'policy', label: button } : null;
  return step('policy', byPerson, { open, done }, said, action);
}

function switchStep(facts: SetupFacts, possible: boolean): SetupStep {
  const trigger = switchAmong(facts.triggers);
  const { open, text, first, done, since } = words.switchOn;
  const began = facts.records.published?.installation.since ?? NOT_YET;
  const said = {
    open: possible ? text : `${text} ${first}`,
    done: began === NOT_YET ? '' : since(dateWords(began, facts)),
  };
  const on = isOn(facts);
  const action: StepAction | null = trigger && (possible || on) ? { kind: 'switch', on: !on, trigger } : null;
  return { ...step('switchOn', on, { open, done }, said, null), action };
}

const dateWords = (at: number, { records }: SetupFacts): string =>
  moment(at, { now: at, timeZone: records.versions.at(-1)?.policy.calendar.timeZone ?? 'UTC' });
