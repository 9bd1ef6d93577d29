import { Field, Select } from '@zendeskgarden/react-forms';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { AskedManager } from '../../../../core';
import { personSchema } from '../../../client';
import { managersIn } from '../../account/managers';
import { panelForms } from '../../texts/process/forms';
import type { Zaf } from '../../zaf/zaf';
import type { LoadedTicket } from '../load/load-ticket';

interface Props {
  readonly zaf: Zaf;
  readonly ticket: LoadedTicket;
  readonly asked: readonly AskedManager[];
  readonly change: (asked: readonly AskedManager[]) => void;
}

const shown = z.looseObject({ users: z.array(personSchema) });

/** Who can allow a held incident, by name: one request, made when the question is asked. Where it fails each of them is asked. */
async function readManagers(zaf: Zaf, { setup }: LoadedTicket): Promise<readonly AskedManager[]> {
  const ids = managersIn(setup.roles).slice(0, 100);
  try {
    const { data } = await zaf.api(`users/show_many.json?ids=${ids.join(',')}`, shown);
    return data.users
      .filter(({ active, suspended }) => active !== false && suspended !== true)
      .map(({ id, name }) => ({ id: String(id), name: name ?? '' }));
  } catch {
    return ids.map((id) => ({ id, name: '' }));
  }
}

/** Whom an agent asks to allow the incident (F3): every manager, unless one is chosen. */
export function Managers({ zaf, ticket, asked, change }: Props) {
  const { whom, each, can } = panelForms.ask;
  const [managers, setManagers] = useState<readonly AskedManager[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the form opens
  useEffect(() => {
    void readManagers(zaf, ticket).then((read) => {
      setManagers(read);
      if (asked.length === 0) change(read);
    });
  }, [zaf]);
  const names = managers.map(({ name }) => name).filter(Boolean);
  if (names.length === 0) return null;
  if (names.length === 1) return <p>{can(names.join())}</p>;
  return (
    <Field>
      <Field.Label>{whom}</Field.Label>
      <Select
        value={asked.length === 1 ? asked[0]?.id : ''}
        onChange={({ target: { value } }) => change(value ? managers.filter(({ id }) => id === value) : managers)}
      >
        <option value="">{each}</option>
        {managers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
