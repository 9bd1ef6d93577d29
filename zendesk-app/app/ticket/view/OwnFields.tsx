import { useEffect, useState } from 'react';
import { z } from 'zod';
import { PROCESS_FIELDS } from '../../../setup/ticket-fields';
import { moment } from '../../texts/process/time';
import { Facts, Section } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';

const SHOWN = ['severity', 'firstResponseDue', 'customerResponseDue', 'closesAt', 'entitlement', 'missing'] as const;

const ticketFields = z.looseObject({
  ticketFields: z.array(z.looseObject({ name: z.string(), label: z.string() })).catch([]),
  ticket: z.looseObject({
    status: z.string(),
    customStatus: z.looseObject({ name: z.string().nullish() }).nullish().catch(null),
  }),
});
type Rows = readonly (readonly [label: string, value: string])[];

/** What the ticket's own fields say, as the page around us shows them: found by their titles, since nothing else is known. */
async function readRows(zaf: Zaf): Promise<Rows> {
  const { ticketFields: fields, ticket } = await zaf.get(['ticketFields', 'ticket'], ticketFields);
  const wanted = SHOWN.flatMap((key) => {
    const { title } = PROCESS_FIELDS[key];
    const field = fields.find(({ label }) => label === title);
    return field ? [{ key, title, path: `ticket.customField:${field.name}` }] : [];
  });
  const values = await zaf.get(
    wanted.map(({ path }) => path),
    z.record(z.string(), z.unknown()),
  );
  const rows = wanted.flatMap(({ key, title, path }): Rows => {
    const value = values[path];
    return typeof value === 'string' && value !== '' ? [[title, sayable(key, value)]] : [];
  });
  return [['Status', ticket.customStatus?.name ?? ticket.status], ...rows];
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A drop-down's tag or an instant as people read it; the support time zone is not known here, so the zone is named. */
function sayable(key: (typeof SHOWN)[number], value: string): string {
  if (INSTANT.test(value)) return `${moment(Date.parse(value), { now: Date.now(), timeZone: 'UTC' })} (UTC)`;
  const { choices } = PROCESS_FIELDS[key] as { choices?: Readonly<Record<string, string>> };
  const found = Object.entries(choices ?? {}).find(([one]) => value.endsWith(`_${one.replaceAll('-', '_')}`));
  return found?.[1] ?? value;
}

export default function OwnFields({ zaf }: { readonly zaf: Zaf }) {
  const [rows, setRows] = useState<Rows>([]);
  useEffect(() => {
    readRows(zaf).then(setRows, () => undefined);
  }, [zaf]);
  if (rows.length === 0) return null;
  return (
    <Section>
      <Facts>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </Facts>
    </Section>
  );
}
