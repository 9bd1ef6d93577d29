import { useMemo, useState } from 'react';
import { closuresOf, type Deadline, type NumberName, numbersOf, policyInForce, preparePolicy } from '../../../../core';
import { boardWords, PLATFORM } from '../../texts/board';
import { Quiet } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import { Announcements } from './Announcements';
import { BoardHead } from './BoardHead';
import { ClosingSoon } from './ClosingSoon';
import { type GroupChoice, inGroups } from './groups';
import type { TicketIncident } from './incident';
import { KeptInTime } from './KeptInTime';
import { LateOnes } from './LateOnes';
import type { BoardData } from './load-board';
import { NeedsYou } from './NeedsYou';
import { Numbers } from './Numbers';
import { Columns, Stack } from './styled';

export interface BoardViewProps {
  readonly zaf: Zaf;
  readonly data: BoardData;
  readonly now: number;
  readonly readAt: number;
  readonly name: (incidents: readonly TicketIncident[]) => Promise<void>;
}

/** Which late ones are shown, with what they are of. */
export interface LateChoice {
  readonly deadline: Deadline;
  readonly incidents: readonly TicketIncident[];
  readonly period: string;
}

export function BoardView({ zaf, data, now, readAt, name }: BoardViewProps) {
  const { setup, me, names } = data;
  const prepared = preparePolicy(policyInForce(setup.policies, now));
  const { calendar } = prepared;
  const [groups, setGroups] = useState<GroupChoice>(me.groups && me.groups.length > 0 ? 'mine' : 'all');
  const [only, setOnly] = useState<NumberName | null>(null);
  const [late, setLate] = useState<LateChoice | null>(null);
  const incidents = useMemo(() => inGroups(data.incidents, groups, me), [data.incidents, groups, me]);
  const numbers = numbersOf(incidents, calendar, now);
  const about = { zaf, names, prepared, now, me: me.id };
  return (
    <Stack>
      <BoardHead calendar={calendar} now={now} me={me} groups={groups} onGroups={setGroups} />
      {readAt < now && (
        <Quiet role="status">{boardWords.stale(PLATFORM, boardWords.time(readAt, calendar.timeZone))}</Quiet>
      )}
      <Numbers
        numbers={numbers}
        only={only}
        onOnly={(wanted) => {
          setOnly(wanted);
          setLate(null);
        }}
      />
      <Columns>
        {late ? (
          <LateOnes {...about} late={late} onBack={() => setLate(null)} />
        ) : (
          <NeedsYou
            {...about}
            key={only ?? 'all'}
            rows={only ? numbers.lists[only] : numbers.rows}
            only={only}
            next={numbers.next}
            name={name}
          />
        )}
        <Stack>
          <ClosingSoon {...about} rows={closuresOf(incidents)} onAll={() => setOnly('closing')} />
          <KeptInTime
            {...about}
            setup={setup}
            filter={(list) => inGroups(list, groups, me)}
            onLate={(choice) => {
              setLate(choice);
              void name(choice.incidents);
            }}
          />
        </Stack>
      </Columns>
      <Announcements rows={numbers.rows} now={now} />
    </Stack>
  );
}
