import { Box, Stack, Tab, TabList, TabPanel, Tabs, Text, xcss } from '@forge/react';
import { type ReactNode, useMemo, useState } from 'react';
import { calendarLine, closuresOf, type NumberName, numbersOf, numberWords, preparePolicy } from '../../../core';
import { namesOf } from '../../board/names';
import { Quiet } from '../incident/view/Quiet';
import { PLATFORM, speech } from '../texts/board';
import { IncidentList } from './IncidentList';
import { KeptInTime } from './KeptInTime';
import type { BoardData } from './merge';
import { News } from './News';
import { Numbers } from './Numbers';

const { board } = speech;
const padded = xcss({ paddingBlock: 'space.200', width: '100%' });

const TABS = ['needs', 'closing', 'held', 'kept'] as const;
type TabName = (typeof TABS)[number];

/** In which list a number's incidents stand. */
const TAB_OF: Readonly<Record<NumberName, TabName>> = {
  breached: 'needs',
  hour: 'needs',
  call: 'needs',
  verification: 'held',
  closing: 'closing',
};

interface Props {
  readonly data: BoardData;
  readonly now: number;
  readonly readAt: number;
}

/** Five numbers, three lists by their due moment, and how deadlines were kept. */
export function BoardView({ data, now, readAt }: Props) {
  const prepared = useMemo(() => preparePolicy(data.policy), [data.policy]);
  const names = useMemo(() => namesOf(data.names), [data.names]);
  const [tab, setTab] = useState<TabName>('needs');
  const [only, setOnly] = useState<NumberName | null>(null);
  const { calendar } = prepared;
  const numbers = numbersOf(data.incidents, calendar, now);
  const closures = closuresOf(data.incidents);
  const about = { speech, names, prepared, now, me: data.me };
  const choose = (wanted: NumberName | null): void => {
    setOnly(wanted);
    if (wanted) setTab(TAB_OF[wanted]);
  };
  const filter = only !== null && TAB_OF[only] === tab && only !== 'verification' ? only : null;
  const lists: Readonly<Record<TabName, () => ReactNode>> = {
    needs: () => (
      <IncidentList
        {...about}
        key={filter ?? 'all'}
        label={board.list.title}
        rows={filter ? numbers.lists[filter] : numbers.rows}
        filter={filter && numberWords(filter, numbers, speech)}
        onAll={() => setOnly(null)}
        empty={board.list.empty}
        next={numbers.next}
        file="incidents.csv"
        jql={data.jql}
      />
    ),
    closing: () => (
      <IncidentList
        {...about}
        key={filter ?? 'all'}
        label={board.closing.title}
        note={board.closing.only}
        rows={filter ? numbers.lists.closing : closures}
        filter={filter && numberWords(filter, numbers, speech)}
        onAll={() => setOnly(null)}
        empty={board.closing.none}
        next={null}
        file="closing.csv"
        jql={data.jql}
      />
    ),
    held: () => (
      <IncidentList
        {...about}
        label={board.numbers.verification}
        rows={numbers.lists.verification}
        filter={null}
        onAll={() => setOnly(null)}
        empty={board.held.none}
        next={null}
        file="waiting.csv"
        jql={data.jql}
      />
    ),
    kept: () => <KeptInTime speech={speech} />,
  };
  const titles: Readonly<Record<TabName, string>> = {
    needs: board.list.tab(numbers.rows.length),
    closing: board.closing.tab(closures.length),
    held: board.held.tab(numbers.lists.verification.length),
    kept: board.kept.title,
  };
  return (
    <Stack space="space.200">
      <Stack space="space.050">
        <Text>{calendarLine(calendar, now, speech)}</Text>
        {readAt < now && (
          <Box role="status">
            <Quiet>{board.stale(PLATFORM, board.time(readAt, calendar.timeZone))}</Quiet>
          </Box>
        )}
        {data.most !== null && <Quiet>{board.list.most(data.most)}</Quiet>}
        <News rows={numbers.rows} now={now} />
      </Stack>
      <Numbers speech={speech} numbers={numbers} only={only} onOnly={choose} />
      <Tabs id="board" selected={TABS.indexOf(tab)} onChange={(place) => setTab(TABS[place] ?? 'needs')}>
        <TabList>
          {TABS.map((name) => (
            <Tab key={name}>{titles[name]}</Tab>
          ))}
        </TabList>
        {TABS.map((name) => (
          <TabPanel key={name}>{name === tab ? <Box xcss={padded}>{lists[name]()}</Box> : null}</TabPanel>
        ))}
      </Tabs>
    </Stack>
  );
}
