import { Box, Button, DynamicTable, Heading, Inline, Stack, Text, xcss } from '@forge/react';
import { useCallback, useEffect, useState } from 'react';
import type { HealthAnswer } from '../../../resolvers/health';
import { Marked } from '../../incident/view/Marked';
import { Quiet } from '../../incident/view/Quiet';
import { adminWords, adminHealth as words } from '../../texts/admin';
import { refusedText } from '../../texts/refused';
import { type Asked, ask } from '../ask';
import { Trouble } from '../Trouble';
import { healthRows } from './health-rows';

const padded = xcss({ paddingBlock: 'space.200', width: '100%' });

/** How the process runs: counts and moments, each with what it means and what to do. */
export function HealthTab() {
  const [asked, setAsked] = useState<Asked<HealthAnswer> | null>(null);
  const look = useCallback(async (): Promise<void> => {
    setAsked(null);
    setAsked(await ask<HealthAnswer>('health'));
  }, []);
  useEffect(() => void look(), [look]);
  return (
    <Box xcss={padded}>
      <Stack space="space.200">
        {asked === null && (
          <Box role="status">
            <Text>{words.checking}</Text>
          </Box>
        )}
        {asked?.kind === 'unreachable' && <Trouble {...adminWords.failed} />}
        {asked?.kind === 'refused' && <Trouble title={adminWords.forbidden} text={refusedText(asked.because)} />}
        {asked?.kind === 'answered' && <Health answer={asked.answer} />}
        {asked !== null && (
          <Inline>
            <Button onClick={() => void look()}>{words.again}</Button>
          </Inline>
        )}
      </Stack>
    </Box>
  );
}

function Health({ answer }: { readonly answer: HealthAnswer }) {
  const rows = healthRows(answer);
  const bad = rows.some((row) => row.bad);
  return (
    <Stack space="space.150">
      <Heading as="h2" size="small">
        {words.title}
      </Heading>
      <Box role="status">
        <Marked name={bad ? 'warning' : 'check'}>
          <Text>{bad ? words.bad : words.good}</Text>
        </Marked>
      </Box>
      <DynamicTable
        label={words.title}
        head={{ cells: Object.entries(words.columns).map(([key, content]) => ({ key, content, isSortable: false })) }}
        rows={rows.map(({ id, what, now, means, todo, bad: isBad }) => ({
          key: id,
          cells: [
            { key: 'what', content: <Text weight="semibold">{what}</Text> },
            { key: 'now', content: now },
            { key: 'means', content: means },
            { key: 'todo', content: <Text weight={isBad ? 'bold' : 'regular'}>{todo}</Text> },
          ],
        }))}
      />
      <Quiet>{words.version(answer.policyVersion)}</Quiet>
    </Stack>
  );
}
