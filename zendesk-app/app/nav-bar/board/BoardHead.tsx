import { Field, Select } from '@zendeskgarden/react-forms';
import { type Calendar, calendarLine } from '../../../../core';
import type { CurrentUser } from '../../account/me';
import { words } from '../../texts';
import { boardWords } from '../../texts/board';
import { Between, Quiet } from '../../ui/styled';
import type { GroupChoice } from './groups';
import { speech } from './speech';
import { Heading } from './styled';

export interface BoardHeadProps {
  readonly calendar: Calendar;
  readonly now: number;
  readonly me: CurrentUser;
  readonly groups: GroupChoice;
  readonly onGroups: (choice: GroupChoice) => void;
}

export function BoardHead({ calendar, now, me, groups, onGroups }: BoardHeadProps) {
  const { label, mine, all } = boardWords.groups;
  const named = (me.groups ?? []).filter(({ name }) => name);
  return (
    <Between as="header">
      <div>
        <Heading>{words.name}</Heading>
        <Quiet>{calendarLine(calendar, now, speech)}</Quiet>
      </div>
      <Field>
        <Field.Label hidden>{label}</Field.Label>
        <Select
          value={String(groups)}
          onChange={({ target }) =>
            onGroups(target.value === 'mine' || target.value === 'all' ? target.value : Number(target.value))
          }
        >
          {named.length > 0 && <option value="mine">{mine}</option>}
          <option value="all">{all}</option>
          {named.length > 1 &&
            named.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
    </Between>
  );
}
