import { Box, SectionMessage, Stack, Text, xcss } from '@forge/react';
import { useEffect, useState } from 'react';
import type { Policy } from '../../../../core';
import type { Saved } from '../../../resolvers/policy';
import { adminPolicy, adminWords, policyPreview } from '../../texts/admin';
import { refusedText } from '../../texts/refused';
import { ask } from '../ask';
import { PoliciesState } from '../PoliciesState';
import { PreviewPage } from '../preview/PreviewPage';
import { Trouble } from '../Trouble';
import type { Policies } from '../use-policies';
import { PolicyEditor } from './PolicyEditor';

type Outcome =
  | { readonly kind: 'saved'; readonly version: number; readonly rejudge: boolean }
  | { readonly kind: 'trouble'; readonly title: string; readonly text: string };

const padded = xcss({ paddingBlock: 'space.200', width: '100%' });

/** The editor, then what a change does, then the saved version: one after the other. */
export function PolicyTab({ policies }: { readonly policies: Policies }) {
  const { view, draft, change, load } = policies;
  const [seen, setSeen] = useState<Policy | null>(null);
  const [isBack, setBack] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // A save that failed loses no word.
  const [reason, setReason] = useState('');
  const [saving, setSaving] = useState(false);
  useEffect(() => void load(), [load]);
  if (view.phase !== 'ready' || !draft)
    return (
      <Box xcss={padded}>
        <PoliciesState policies={policies} />
      </Box>
    );
  const { versions, now } = view.answer;
  const latest = versions.at(-1) ?? null;
  const save = async (policy: Policy, rejudge: boolean): Promise<void> => {
    setSaving(true);
    const base = draft.base.version;
    const asked = await ask<Saved>('savePolicy', { policy, rejudgeOpen: rejudge, reason, base });
    const saved = asked.kind === 'answered' && asked.answer.kind === 'saved';
    if (saved) setReason('');
    if (asked.kind === 'answered') await load(saved);
    setSaving(false);
    setOutcome(outcomeOf(asked, rejudge));
    setSeen(null);
  };
  return (
    <Box xcss={padded}>
      <Stack space="space.200">
        {outcome && <Said outcome={outcome} />}
        {seen ? (
          <PreviewPage
            base={draft.base}
            changed={seen}
            now={now}
            saving={saving}
            reason={reason}
            onReason={setReason}
            onBack={() => {
              setBack(true);
              setSeen(null);
            }}
            onSave={(rejudge) => void save(seen, rejudge)}
          />
        ) : (
          <PolicyEditor
            key={latest?.policy.version ?? 1}
            draft={draft}
            latest={latest}
            now={now}
            isBack={isBack}
            onChange={(edit) => {
              change(edit);
              setOutcome((before) => (before?.kind === 'saved' ? null : before));
            }}
            onSee={(policy) => {
              setOutcome(null);
              setSeen(policy);
            }}
          />
        )}
      </Stack>
    </Box>
  );
}

function outcomeOf(asked: Awaited<ReturnType<typeof ask<Saved>>>, rejudge: boolean): Outcome {
  const { notSaved: title, unreachable, kept } = adminPolicy;
  if (asked.kind === 'unreachable') return { kind: 'trouble', title, text: unreachable };
  if (asked.kind === 'refused') return { kind: 'trouble', title, text: kept(refusedText(asked.because)) };
  const { kind, version } = asked.answer;
  if (kind === 'saved') return { kind, version, rejudge };
  const { outdated } = policyPreview;
  return {
    kind: 'trouble',
    title: outdated.title,
    text: outdated.text(asked.answer.by ?? adminWords.somebody, version),
  };
}

function Said({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.kind === 'trouble') return <Trouble title={outcome.title} text={outcome.text} />;
  const { title, text, anew } = adminPolicy.saved;
  return (
    <Box role="status">
      <SectionMessage appearance="success" title={title(outcome.version)}>
        <Text>{outcome.rejudge ? anew : text}</Text>
      </SectionMessage>
    </Box>
  );
}
