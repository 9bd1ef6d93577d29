import { Button } from '@zendeskgarden/react-buttons';
import { Progress } from '@zendeskgarden/react-loaders';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { moment } from '../../../../../core';
import { createService } from '../../../service/service';
import { words as common } from '../../../texts';
import { setupWords as words } from '../../../texts/settings-setup';
import { Buttons, Quiet, Title, Unseen } from '../../../ui/styled';
import type { Zaf } from '../../../zaf/zaf';
import type { Account } from '../load/account';
import { Row, Stack } from '../ui/layout';
import { Notice } from '../ui/Notice';
import type { Settings, SettingsTab } from '../use-settings';
import { readSetup, type SetupFacts } from './read-setup';
import { StepRow } from './StepRow';
import { type SetupStep, type StepAction, stepsOf } from './steps';
import { switchOn } from './switch-on';

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
  const [trouble, setTrouble] = useState<'failed' | 'notRepaired' | null>(null);
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
    setBusy(words.repairing);
    const worked =
      action.kind === 'repair'
        ? await service.repair()
        : action.kind !== 'switch-on' ||
          (await switchOn(zaf, action.triggers).then(
            () => true,
            () => false,
          ));
    if (!worked) setTrouble('notRepaired');
    const fresh = await reload();
    await look(fresh ?? account);
  };
  const again = async (): Promise<void> => {
    setTrouble(null);
    await look((await reload()) ?? account);
  };
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

function StepList({ zaf, title, steps, isBusy, onAct }: ListProps) {
  if (steps.length === 0) return null;
  const primary = steps.find(({ action }) => action !== null)?.id;
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
