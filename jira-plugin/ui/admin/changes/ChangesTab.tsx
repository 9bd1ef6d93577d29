import { Box, Button, DynamicTable, Heading, Inline, Stack, Text, xcss } from '@forge/react';
import { useEffect, useState } from 'react';
import { changesBetween, defaultPolicy, type Policy } from '../../../../core';
import type { PoliciesAnswer } from '../../../resolvers/policy';
import type { PolicyVersion } from '../../../store/policies';
import { Quiet } from '../../incident/view/Quiet';
import { settingsSaid, policyChanges as words } from '../../texts/admin';
import { moment } from '../../texts/process';
import { PoliciesState } from '../PoliciesState';
import type { Policies } from '../use-policies';

const padded = xcss({ paddingBlock: 'space.200', width: '100%' });
const FIRST = 20;

/** Every version, the latest first: who, when, why, what was before and is since. */
export function ChangesTab({ policies }: { readonly policies: Policies }) {
  const { view, load } = policies;
  const [all, setAll] = useState(false);
  useEffect(() => void load(), [load]);
  if (view.phase !== 'ready')
    return (
      <Box xcss={padded}>
        <PoliciesState policies={policies} />
      </Box>
    );
  const { answer } = view;
  const latestFirst = answer.versions
    .map((version, place) => ({ version, before: answer.versions[place - 1]?.policy ?? defaultPolicy }))
    .reverse();
  return (
    <Box xcss={padded}>
      <Stack space="space.300">
        {latestFirst.length === 0 && <Text>{words.none}</Text>}
        {(all ? latestFirst : latestFirst.slice(0, FIRST)).map(({ version, before }) => (
          <VersionPart key={version.policy.version} version={version} before={before} answer={answer} />
        ))}
        {!all && latestFirst.length > FIRST && (
          <Inline>
            <Button appearance="subtle" onClick={() => setAll(true)}>
              {words.older}
            </Button>
          </Inline>
        )}
      </Stack>
    </Box>
  );
}

interface Props {
  readonly version: PolicyVersion;
  readonly before: Policy;
  readonly answer: PoliciesAnswer;
}

function VersionPart({ version: { policy, savedAt, by, rejudge, reason }, before, answer }: Props) {
  const changes = changesBetween(before, policy, settingsSaid);
  const name = answer.names[by] ?? words.somebody;
  const when = moment(savedAt, { now: answer.now, timeZone: policy.calendar.timeZone });
  return (
    <Stack space="space.100">
      <Heading as="h2" size="small">
        {words.version(policy.version)}
      </Heading>
      <Quiet>{words.by(name, when)}</Quiet>
      <Text>{rejudge ? words.rejudged : words.newOnly}</Text>
      {reason !== null && <Text>{words.reason(reason)}</Text>}
      {changes.length === 0 && <Text>{words.same}</Text>}
      {changes.length > 0 && (
        <DynamicTable
          label={words.version(policy.version)}
          head={{ cells: Object.entries(words.columns).map(([key, content]) => ({ key, content, isSortable: false })) }}
          rows={changes.map(({ key, what, from, to }) => ({
            key,
            cells: [
              { key: 'what', content: what },
              { key: 'from', content: from },
              { key: 'to', content: to },
            ],
          }))}
        />
      )}
    </Stack>
  );
}
