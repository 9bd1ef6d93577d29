import { Button, Inline, List, ListItem, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { panelSteps } from '../../texts/panel';
import { agentMoment } from '../../texts/process';
import { Quiet } from './Quiet';
import { Section } from './Section';

const LATEST = 4;

/** The process log, the latest first: who, when, what. */
export function Steps({ judged }: { readonly judged: Judged }) {
  const [all, setAll] = useState(false);
  const steps = judged.incident.steps.map((step, number) => ({ step, number })).toReversed();
  return (
    <Section title={words.steps.title}>
      <List type="unordered">
        {(all ? steps : steps.slice(0, LATEST)).map(({ step, number }) => (
          <ListItem key={number}>
            <Stack>
              <Text>{panelSteps.step(step)}</Text>
              <Quiet>
                {[agentMoment(judged, step.at), step.by === 'process' ? '' : (step.by.name ?? '')]
                  .filter(Boolean)
                  .join(' · ')}
              </Quiet>
            </Stack>
          </ListItem>
        ))}
      </List>
      {steps.length > LATEST && (
        <Inline>
          <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>
            {all ? words.steps.fewer : words.steps.all}
          </Button>
        </Inline>
      )}
    </Section>
  );
}
