import { Button } from '@zendeskgarden/react-buttons';
import { Progress } from '@zendeskgarden/react-loaders';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createService } from '../../../service/service';
import { words as common } from '../../../texts';
import { moment } from '../../../texts/process/time';
import { setupWords as words } from '../../../texts/settings-setup';
import { Buttons, Quiet, Title, Unseen } from '../../../ui/styled';
import type { Zaf } from '../../../zaf/zaf';
import type { Account } from '../load/account';
import { readRecords } from '../load/versions';
import { Row, Stack } from '../ui/layout';
import { Notice } from '../ui/Notice';
import type { Settings, SettingsTab } from '../use-settings';
import { readSetup, type SetupFacts } from './read-setup';
import { StepRow } from './StepRow';
import { SwitchOff } from './SwitchOff';
import { type SetupStep, type StepAction, stepsOf } from './steps';
import { turnSwitch } from './turn-switch';
import { useReturn } from './use-return';

interface Props {
  readonly zaf: Zaf;
  readonly settings: Settings;
  readonly account: Account;
  readonly onGo: (tab: SettingsTab) => void;
}

interface Looked {
  readonly facts: SetupFacts;
  /** Epoch ms. */
  readonly at: number;
}

/** What is still to be done before the process works, each with what follows from it. */
export function SetupTab({ zaf, settings, account, onGo }: Props) {
  const { now, reload } = settings;
  const service = useMemo(() => createService(zaf), [zaf]);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [trouble, setTrouble] = useState<'failed' | 'notRepaired' | 'notHeard' | null>(null);
  const [leaving, setLeaving] = useState<Extract<StepAction, { kind: 'switch' }> | null>(null);
  const [busy, setBusy] = useState<string | null>(words.checking);
  const look = useCallback(
    async (known: Account): Promise<void> => {
      setBusy((said) => said ?? words.checking);
      try {
        setLooked({ facts: await readSetup(zaf, service, known), at: now() });
      } catch {
        setTrouble('failed');
      }
      setBusy(null);
    },
    [zaf, service, now],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the account is looked at on opening and when asked for
  useEffect(() => void look(account), [look]);
  const act = async (action: StepAction): Promise<void> => {
    setTrouble(null);
    if (action.kind === 'go') return onGo(action.to);
    if (action.kind === 'switch') return action.on ? turn(action) : setLeaving(action);
    setBusy(words.repairing);
    if (!(await service.repair())) setTrouble('notRepaired');
    await look((await reload()) ?? account);
  };
  const turn = async ({ trigger, on }: Extract<StepAction, { kind: 'switch' }>): Promise<void> => {
    setBusy(words.switching);
    setLeaving(null);
    const heard = await turnSwitch(zaf, service, trigger, on).catch(() => null);
    if (heard !== true) setTrouble(heard === null ? 'notRepaired' : 'notHeard');
    await look((await reload()) ?? account);
  };
  const again = async (): Promise<void> => {
    setTrouble(null);
    await look((await reload()) ?? account);
  };
  const facts = looked?.facts ?? null;
  const changed = useCallback(async (): Promise<void> => {
    if (!facts || document.visibilityState !== 'visible') return;
    const connected = facts.records.published !== null;
    const differs =
      (await service.reach()).kind !== facts.reach.kind ||
      (!connected && (await readRecords(zaf).catch(() => facts.records)).published !== null);
    if (differs) await look((await reload()) ?? account);
  }, [facts, service, zaf, look, reload, account]);
  const ask = useCallback(() => void changed().catch(() => undefined), [changed]);
  useReturn(busy === null && facts !== null && facts.reach.kind === 'refused', ask);
  const steps = looked ? stepsOf(looked.facts) : [];
  const done = steps.filter((step) => step.done);
  const isOn = done.some(({ id }) => id === 'switchOn');
  const zone = account.versions.at(-1)?.policy.calendar.timeZone ?? 'UTC';
  const list = { zaf, isBusy: busy !== null, onAct: act };
  return (
    <Stack $gap={20} style={{ paddingTop: 20 }}>
      {trouble && (
        <Notice role="alert" tone="danger" {...words[trouble]}>
          <Buttons>
            <Button onClick={() => void again()}>{common.tryAgain}</Button>
          </Buttons>
        </Notice>
      )}
      {looked && (
        <>
          <Stack $gap={8}>
            <Title>{words.done(done.length, steps.length)}</Title>
            <Quiet>{isOn ? words.on : words.notOn}</Quiet>
            <Progress value={(100 * done.length) / steps.length} aria-label={words.progress} />
          </Stack>
          {leaving && (
            <SwitchOff isBusy={busy !== null} onBack={() => setLeaving(null)} onOff={() => void turn(leaving)} />
          )}
          <StepList title={words.openSteps} steps={steps.filter((step) => !step.done)} {...list} />
          <StepList title={words.doneSteps} steps={done} {...list} />
        </>
      )}
      <Row>
        <Quiet role="status">
          {busy ?? (looked ? words.checked(moment(looked.at, { now: now(), timeZone: zone })) : '')}
        </Quiet>
        {busy === null && (
          <Button isLink onClick={() => void again()}>
            {words.again}
          </Button>
        )}
      </Row>
    </Stack>
  );
}

interface ListProps {
  readonly zaf: Zaf;
  readonly title: string;
  readonly steps: readonly SetupStep[];
  readonly isBusy: boolean;
  readonly onAct: (action: StepAction) => Promise<void>;
}

const isSwitchOff = (action: StepAction): boolean => action.kind === 'switch' && !action.on;

function StepList({ zaf, title, steps, isBusy, onAct }: ListProps) {
  if (steps.length === 0) return null;
  const primary = steps.find(({ action }) => action !== null && !isSwitchOff(action))?.id;
  return (
    <section>
      <Unseen as="h2">{title}</Unseen>
      <ul>
        {steps.map((step) => (
          <StepRow
            key={step.id}
            zaf={zaf}
            step={step}
            isPrimary={step.id === primary}
            isBusy={isBusy}
            onAct={(action) => void onAct(action)}
          />
        ))}
      </ul>
    </section>
  );
}
