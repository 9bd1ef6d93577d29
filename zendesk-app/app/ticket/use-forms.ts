import { useEffect, useRef, useState } from 'react';
import { words } from '../texts';
import { type Draft, type FormName, mayOpen, NEW_ITEM } from './forms/forms';
import type { OpenForm } from './forms/opener';
import type { Judged } from './judge';
import type { LoadedTicket } from './load/load-ticket';

/** The form that stands in place of the panel, if one does; what was typed in each stays until it is saved. */
export interface Forms {
  readonly form: FormName | null;
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
  readonly opener: OpenForm;
  readonly close: (saved: boolean) => void;
  /** What was done last, to be said once. */
  readonly said: string;
}

export function useForms(ticket: LoadedTicket, judged: Judged, stopped: boolean): Forms {
  const [form, setForm] = useState<FormName | null>(null);
  const [drafts, setDrafts] = useState<Partial<Record<FormName, Draft>>>({});
  const [said, setSaid] = useState('');
  const opened = useRef<FormName | null>(null);
  // What keeps a reply from being sent goes before a form; the form keeps its words.
  useEffect(() => {
    if (stopped) setForm(null);
  }, [stopped]);
  const { incident } = judged;
  const fresh: Draft = {
    severity: incident.severity,
    reached: true,
    text: '',
    others: form === 'session' ? (incident.requester.name ?? '') : '',
    minutes: '',
    items: [NEW_ITEM],
    asked: [],
  };
  const draft = (form && drafts[form]) ?? fresh;
  return {
    form,
    draft,
    said,
    change: (changes) => form && setDrafts({ ...drafts, [form]: { ...draft, ...changes } }),
    opener: (wanted) =>
      mayOpen(wanted, ticket, judged)
        ? () => {
            setSaid('');
            opened.current = wanted;
            setForm(wanted);
          }
        : null,
    close: (saved) => {
      if (saved && form) setDrafts({ ...drafts, [form]: fresh });
      setForm(null);
      setSaid(saved ? words.saved : '');
      // The button that opened the form is there again after the next drawing, unless what was done took it away.
      requestAnimationFrame(() =>
        (document.getElementById(`open-${opened.current}`) ?? document.getElementById('said'))?.focus(),
      );
    },
  };
}
