import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { Judged } from '../../../../core';
import { words } from '../../texts';
import { panelSteps } from '../../texts/process/steps';
import { agentMoment } from '../../texts/process/time';
import { Between, Quiet, Section, Step, Title } from '../../ui/styled';

const LATEST = 4;

/** The process log, the latest first: who, when, what, why. */
export default function Steps({ judged }: { readonly judged: Judged }) {
  const [all, setAll] = useState(false);
  const steps = judged.incident.steps.map((step, number) => ({ step, number })).toReversed();
  return (
    <Section>
      <Between>
        <Title>{words.steps.title}</Title>
        {steps.length > LATEST && (
          <Button isLink aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.steps.fewer : words.steps.all}
          </Button>
        )}
      </Between>
      <ol>
        {(all ? steps : steps.slice(0, LATEST)).map(({ step, number }) => (
          <Step key={number}>
            <p>{panelSteps.step(step)}</p>
            <Quiet>
              {[beginning(agentMoment(judged, step.at)), step.by === 'process' ? '' : (step.by.name ?? '')]
                .filter(Boolean)
                .join(' · ')}
            </Quiet>
          </Step>
        ))}
      </ol>
    </Section>
  );
}

const beginning = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
