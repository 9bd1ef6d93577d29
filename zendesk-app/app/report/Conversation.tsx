import { useEffect, useRef } from 'react';
import type { Installation } from '../../setup';
import type { Zaf } from '../zaf/zaf';
import type { Draft } from './draft';
import type { JudgedReport } from './judge-report';
import { Fill } from './ticket/Fill';
import { Details } from './view/Details';
import { Questions } from './view/Questions';
import { Result } from './view/Result';

interface Props {
  readonly zaf: Zaf;
  readonly installation: Installation;
  readonly judged: JudgedReport;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Whether the button that opened it is gone, so that the focus has to go somewhere. */
  readonly takesFocus: boolean;
}

/** What is asked of a caller who is known, in its order, and what becomes of the answers. */
export function Conversation({ zaf, installation, judged, draft, onChange, takesFocus }: Props) {
  const opened = useRef(takesFocus);
  useEffect(() => {
    if (opened.current) document.getElementById('about')?.focus();
  }, []);
  return (
    <>
      <Questions draft={draft} policy={judged.policy.policy} onChange={onChange} />
      <Result judged={judged} />
      <Details draft={draft} judged={judged} onChange={onChange} />
      <Fill zaf={zaf} installation={installation} judged={judged} />
    </>
  );
}
