import { useEffect, useRef, useState } from 'react';
import { type ActDraft, type ActFormName, type Judged, mayOpen, NEW_ITEM } from '../../../core';
import { managersIn } from '../account/managers';
import { words } from '../texts';
import type { OpenForm } from './forms/opener';
import type { LoadedTicket } from './load/load-ticket';

/** The form that stands in place of the panel, if one does; what was typed in each stays until it is saved. */
export interface Forms {
  readonly form: ActFormName | null;
  readonly draft: ActDraft;
  readonly change: (changes: Partial<ActDraft>) => void;
  readonly opener: OpenForm;
  readonly close: (saved: boolean) => void;
  /** What was done last, to be said once. */
  readonly said: string;
}

export function useForms(ticket: LoadedTicket, judged: Judged, stopped: boolean): Forms {
  const [form, setForm] = useState<ActFormName | null>(null);
  const [drafts, setDrafts] = useState<Partial<Record<ActFormName, ActDraft>>>({});
  const [said, setSaid] = useState('');
  const opened = useRef<ActFormName | null>(null);
  // What keeps a reply from being sent goes before a form; the form keeps its words.
  useEffect(() => {
    if (stopped) setForm(null);
  }, [stopped]);
  const { incident } = judged;
  const fresh: ActDraft = {
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
      mayOpen(wanted, ticket.me, judged, managersIn(ticket.setup.roles).length > 0)
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
