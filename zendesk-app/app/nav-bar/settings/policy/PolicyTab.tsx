import { useMemo, useState } from 'react';
import { draftOf, type Policy } from '../../../../../core';
import { createService } from '../../../service/service';
import { settingsWords } from '../../../texts/settings';
import { previewWords } from '../../../texts/settings-preview';
import type { Zaf } from '../../../zaf/zaf';
import type { Account } from '../load/account';
import { accountSetupOf } from '../load/versions';
import { PreviewPage } from '../preview/PreviewPage';
import { type SaveOutcome, savePolicy } from '../preview/save-policy';
import { Notice } from '../ui/Notice';
import type { Settings } from '../use-settings';
import { PolicyEditor } from './PolicyEditor';

interface Props {
  readonly zaf: Zaf;
  readonly settings: Settings;
  readonly account: Account;
}

/** The editor, then what a change does, then the saved version: one after the other. */
export function PolicyTab({ zaf, settings, account }: Props) {
  const { draft, setDraft, now, reload } = settings;
  const [seen, setSeen] = useState<{ readonly policy: Policy; readonly at: number } | null>(null);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  // A save that failed loses no word.
  const [reason, setReason] = useState('');
  const [saving, setSaving] = useState(false);
  const { published, versions, faulty, me } = account;
  const setup = useMemo(() => (published ? accountSetupOf(published, versions) : null), [published, versions]);
  const latest = versions.at(-1);
  if (!setup || !latest || !draft) return <Notice {...settingsWords.notSetUp} />;

  const save = async (policy: Policy, rejudge: boolean): Promise<void> => {
    setSaving(true);
    const input = { policy, base: latest.version, rejudge, reason, me: me.id, now: now() };
    const result = await savePolicy(zaf, createService(zaf), input);
    if (result.kind === 'saved') {
      setDraft(draftOf(policy));
      setReason('');
    }
    if (result.kind === 'saved' || result.kind === 'outdated') await reload();
    setSaving(false);
    setOutcome(result);
    setSeen(null);
  };
  return (
    <>
      {outcome && <OutcomeNotice outcome={outcome} />}
      {faulty.map((version) => (
        <Notice
          key={version}
          tone="warning"
          title={settingsWords.faultyVersion.title}
          text={settingsWords.faultyVersion.text(version)}
        />
      ))}
      {seen ? (
        <PreviewPage
          zaf={zaf}
          setup={setup}
          base={latest.policy}
          changed={seen.policy}
          now={seen.at}
          saving={saving}
          reason={reason}
          onReason={setReason}
          onBack={() => setSeen(null)}
          onSave={(rejudge) => void save(seen.policy, rejudge)}
        />
      ) : (
        <PolicyEditor
          draft={draft}
          latest={latest}
          now={now}
          onChange={(next) => {
            setDraft(next);
            if (outcome?.kind === 'saved') setOutcome(null);
          }}
          onSee={(policy) => {
            setOutcome(null);
            setSeen({ policy, at: now() });
          }}
        />
      )}
    </>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: SaveOutcome }) {
  const { saved, outdated, notAccepted, unreachable } = previewWords;
  switch (outcome.kind) {
    case 'saved': {
      const { service, version, rejudge } = outcome;
      const title = saved.title(version);
      if (service === 'not-reached') return <Notice tone="warning" title={title} text={saved.later} />;
      if (service === 'takes-it') return <Notice title={title} text={rejudge ? saved.anew : saved.text} />;
      return <Notice role="alert" tone="danger" title={title} text={saved.refused(service.why)} />;
    }
    case 'outdated':
      return (
        <Notice role="alert" tone="danger" title={outdated.title} text={outdated.text(outcome.by, outcome.version)} />
      );
    case 'not-accepted':
      return <Notice role="alert" tone="danger" {...notAccepted} />;
    case 'unreachable':
      return <Notice role="alert" tone="danger" {...unreachable} />;
    default:
      return outcome satisfies never;
  }
}
