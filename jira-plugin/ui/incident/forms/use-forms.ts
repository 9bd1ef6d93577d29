import { useState } from 'react';
import { type ActDraft, type ActFormName, type Actor, type Judged, mayOpen, NEW_ITEM } from '../../../../core';
import { words } from '../../texts';

/** What opens a form; null where this person may not, or the process does not allow it now. */
export type OpenForm = (form: ActFormName) => (() => void) | null;

/** The form that stands in place of the panel, if one does; what was typed in each stays until it is saved. */
export interface Forms {
  readonly form: ActFormName | null;
  readonly draft: ActDraft;
  readonly change: (changes: Partial<ActDraft>) => void;
  readonly opener: OpenForm;
  readonly close: (saved: boolean) => void;
  /** The form that was left last, until something else is done. */
  readonly returned: ActFormName | null;
  /** What was done last, to be said once. */
  readonly said: string;
  readonly say: (what: string) => void;
}

export function useForms(judged: Judged, me: Actor, hasManagers: boolean): Forms {
  const [form, setForm] = useState<ActFormName | null>(null);
  const [drafts, setDrafts] = useState<Partial<Record<ActFormName, ActDraft>>>({});
  const [said, setSaid] = useState('');
  const [returned, setReturned] = useState<ActFormName | null>(null);
  const say = (what: string): void => {
    setSaid(what);
    setReturned(null);
  };
  const { severity, requester } = judged.incident;
  const fresh: ActDraft = {
    severity,
    reached: true,
    text: '',
    others: form === 'session' ? (requester.name ?? '') : '',
    minutes: '',
    items: [NEW_ITEM],
    asked: [],
  };
  return {
    form,
    said,
    say,
    returned,
    draft: (form && drafts[form]) ?? fresh,
    change: (changes) => form && setDrafts((now) => ({ ...now, [form]: { ...(now[form] ?? fresh), ...changes } })),
    opener: (wanted) =>
      mayOpen(wanted, me, judged, hasManagers)
        ? () => {
            say('');
            setForm(wanted);
          }
        : null,
    close: (saved) => {
      if (saved && form) setDrafts(({ [form]: _done, ...others }) => others);
      setForm(null);
      setSaid(saved ? words.saved : '');
      setReturned(form);
    },
  };
}
