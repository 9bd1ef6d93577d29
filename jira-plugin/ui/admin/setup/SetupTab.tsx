import { Box, Button, Heading, Inline, ProgressBar, SectionMessage, Spinner, Stack, Text, xcss } from '@forge/react';
import { useState } from 'react';
import { defaultPolicy } from '../../../../core';
import type { SetupAnswer } from '../../../resolvers/setup';
import type { ProjectLook } from '../../../setup/look';
import { Quiet } from '../../incident/view/Quiet';
import { adminSetup, adminWords, blockedText } from '../../texts/admin';
import { moment } from '../../texts/process';
import { refusedText } from '../../texts/refused';
import type { AdminTab } from '../AdminApp';
import { Trouble } from '../Trouble';
import { ChooseProject } from './ChooseProject';
import { Confirm } from './Confirm';
import { RunProgress } from './RunProgress';
import { StepRow } from './StepRow';
import { type SetupStep, type StepAction, stepsOf } from './steps';
import { useSetup } from './use-setup';

const padded = xcss({ paddingBlock: 'space.200', width: '100%' });

interface Props {
  readonly onGo: (tab: AdminTab) => void;
}

/** What is still to be done before the process works, each with what follows from it. */
export function SetupTab({ onGo }: Props) {
  const setup = useSetup();
  const { view, run, finished, notDone, busy, look } = setup;
  if (view.phase === 'loading')
    return (
      <Box xcss={padded}>
        <Inline space="space.150" alignBlock="center">
          <Spinner size="medium" label={adminWords.loading} />
          <Text>{adminWords.loading}</Text>
        </Inline>
      </Box>
    );
  if (view.phase === 'failed') return <Trouble {...adminWords.failed} onRetry={() => void look()} />;
  if (view.phase === 'forbidden') return <Trouble title={adminWords.forbidden} text={refusedText(view.because)} />;
  const { answer } = view;
  const { project, choices, blocked } = answer;
  return (
    <Box xcss={padded}>
      <Stack space="space.250">
        {notDone !== null && <Trouble title={adminSetup.notDone} text={notDone} />}
        {finished && finished.blocked !== null && (
          <Trouble title={adminSetup.blocked} text={blockedText(finished.blocked)} />
        )}
        {finished && finished.blocked === null && <Finished changed={finished.changed.length} />}
        {run && <RunProgress run={run} />}
        {(project === null || choices.length > 1) && (
          <ChooseProject choices={choices} chosen={project?.key ?? null} onChoose={(key) => void look(key)} />
        )}
        {blocked !== null && <Trouble title={adminSetup.project.unfit} text={blockedText(blocked)} />}
        {project && <Checklist {...{ answer, project, setup, onGo }} isBusy={busy} isRunning={run !== null} />}
        <Inline space="space.100" alignBlock="center">
          <Box role="status">
            <Quiet>{busy ? adminSetup.checking : checkedWords(answer)}</Quiet>
          </Box>
          {run === null && (
            <Button appearance="subtle" spacing="compact" isDisabled={busy} onClick={() => void look(project?.key)}>
              {adminSetup.again}
            </Button>
          )}
        </Inline>
      </Stack>
    </Box>
  );
}

const checkedWords = ({ now, policy }: SetupAnswer): string =>
  adminSetup.checked(moment(now, { now, timeZone: (policy ?? defaultPolicy).calendar.timeZone }));

const Finished = ({ changed }: { readonly changed: number }) => (
  <Box role="status">
    <SectionMessage appearance="success" title={adminSetup.finished.title}>
      <Text>{changed === 0 ? adminSetup.finished.nothing : adminSetup.finished.changed(changed)}</Text>
    </SectionMessage>
  </Box>
);

interface ChecklistProps extends Props {
  readonly answer: SetupAnswer;
  readonly project: ProjectLook;
  readonly isBusy: boolean;
  /** While setup runs there is nothing to do but to wait for it. */
  readonly isRunning: boolean;
  readonly setup: ReturnType<typeof useSetup>;
}

type Leaving = Extract<StepAction, { readonly kind: 'switch' | 'undo' }>;

function Checklist({ answer, project, isBusy, isRunning, setup, onGo }: ChecklistProps) {
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const { key } = project;
  const steps = stepsOf(answer, project).map((step) => (isRunning ? { ...step, action: null } : step));
  const done = steps.filter((step) => step.done);
  const open = steps.filter((step) => !step.done);
  const change = (name: string, payload: object): void => {
    setLeaving(null);
    void setup.change(name, { projectKey: key, ...payload });
  };
  const act = (action: StepAction): void => {
    switch (action.kind) {
      case 'set-up':
        return void setup.setUp(key);
      case 'hand':
        return change('handTask', { task: action.task, done: action.done });
      case 'go':
        return onGo(action.to);
      case 'switch':
        return action.on ? change('turnSwitch', { on: true }) : setLeaving(action);
      case 'undo':
        return setLeaving(action);
      default:
        return action satisfies never;
    }
  };
  if (leaving) {
    const { switchOff } = adminSetup;
    const isSwitch = leaving.kind === 'switch';
    return (
      <Confirm
        title={isSwitch ? switchOff.title(key) : `${leaving.label}?`}
        text={isSwitch ? switchOff.text : leaving.text}
        button={isSwitch ? switchOff.button : leaving.label}
        onBack={() => setLeaving(null)}
        onDo={() => (isSwitch ? change('turnSwitch', { on: false }) : change('undoSetup', { step: leaving.step }))}
      />
    );
  }
  return (
    <Stack space="space.200">
      <Stack space="space.100">
        <Heading as="h2" size="small">
          {adminSetup.done(done.length, steps.length)}
        </Heading>
        <Quiet>{project.on ? adminSetup.on : adminSetup.notOn}</Quiet>
        <ProgressBar ariaLabel={adminSetup.progress} value={done.length / steps.length} />
      </Stack>
      <StepList title={adminSetup.openSteps} steps={open} isBusy={isBusy} onAct={act} />
      <StepList title={adminSetup.doneSteps} steps={done} isBusy={isBusy} onAct={act} />
    </Stack>
  );
}

interface ListProps {
  readonly title: string;
  readonly steps: readonly SetupStep[];
  readonly isBusy: boolean;
  readonly onAct: (action: StepAction) => void;
}

function StepList({ title, steps, isBusy, onAct }: ListProps) {
  if (steps.length === 0) return null;
  const primary = steps.find((step) => !step.done && step.action)?.id;
  return (
    <Stack space="space.100">
      <Heading as="h2" size="xsmall">
        {title}
      </Heading>
      <Stack space="space.100">
        {steps.map((step) => (
          <StepRow key={step.id} step={step} isPrimary={step.id === primary} isBusy={isBusy} onAct={onAct} />
        ))}
      </Stack>
    </Stack>
  );
}
