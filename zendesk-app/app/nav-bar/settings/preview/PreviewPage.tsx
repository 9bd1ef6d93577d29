import { Button } from '@zendeskgarden/react-buttons';
import { Field, Fieldset, Radio, Textarea } from '@zendeskgarden/react-forms';
import { Progress } from '@zendeskgarden/react-loaders';
import { useEffect, useRef, useState } from 'react';
import type { Policy } from '../../../../../core';
import { words as common } from '../../../texts';
import { previewWords as words } from '../../../texts/settings-preview';
import { Buttons, Quiet, Title } from '../../../ui/styled';
import { changesBetween } from '../changes/changes';
import { Icon } from '../ui/icons';
import { Row, Stack } from '../ui/layout';
import { Notice } from '../ui/Notice';
import { PreviewResult } from './PreviewResult';
import { type PreviewAsked, usePreview } from './use-preview';

interface Props extends PreviewAsked {
  readonly base: Policy;
  readonly saving: boolean;
  readonly onBack: () => void;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSave: (rejudge: boolean) => void;
}

/** What a change would do, before it is saved: for new incidents, or for the open ones too. */
export function PreviewPage({ base, saving, reason, onReason, onBack, onSave, ...asked }: Props) {
  const { view, again } = usePreview(asked);
  const [rejudge, setRejudge] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { changed, now, zaf } = asked;
  const timeZone = changed.calendar.timeZone;
  const open = view.phase === 'ready' ? view.anew.summary.overall.open : 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves, as Back does
    <div onKeyDown={({ key }) => key === 'Escape' && onBack()}>
      <Stack $gap={20} style={{ paddingTop: 20 }}>
        <Title ref={heading} tabIndex={-1} style={{ fontSize: 22, lineHeight: '28px' }}>
          {words.title}
        </Title>
        <ul>
          {changesBetween(base, changed).map(({ key, sentence }) => (
            <li key={key} style={{ padding: '2px 0' }}>
              {sentence}
            </li>
          ))}
        </ul>
        {view.phase === 'reading' && (
          <Stack $gap={8}>
            <p>{words.reading}</p>
            <Progress value={view.all === 0 ? 0 : (100 * view.done) / view.all} aria-label={words.reading} />
            <Quiet>{words.progress(view.done, view.all)}</Quiet>
          </Stack>
        )}
        {view.phase === 'failed' && (
          <Notice role="alert" tone="danger" {...words.failed}>
            <Buttons>
              <Button onClick={again}>{common.tryAgain}</Button>
            </Buttons>
          </Notice>
        )}
        {view.phase === 'ready' && (
          <>
            <Fieldset>
              <Fieldset.Legend>{words.forWhom}</Fieldset.Legend>
              <Field>
                <Radio name="whom" checked={!rejudge} onChange={() => setRejudge(false)}>
                  <Field.Label>{words.newOnly}</Field.Label>
                </Radio>
              </Field>
              <Field>
                <Radio name="whom" checked={rejudge} disabled={open === 0} onChange={() => setRejudge(true)}>
                  <Field.Label>{words.openToo(open)}</Field.Label>
                </Radio>
              </Field>
            </Fieldset>
            <Field>
              <Field.Label>{words.reason}</Field.Label>
              <Field.Hint>{words.reasonHint}</Field.Hint>
              <Textarea minRows={2} maxLength={1000} value={reason} onChange={({ target }) => onReason(target.value)} />
            </Field>
            <PreviewResult zaf={zaf} view={view} rejudge={rejudge} reader={{ now, timeZone }} />
            <Row as="p">
              <Icon name="info" />
              <span>{words.nobody}</span>
            </Row>
          </>
        )}
        <Row style={{ justifyContent: 'end' }}>
          <Button isBasic onClick={onBack}>
            {view.phase === 'reading' ? words.cancel : words.back}
          </Button>
          {view.phase === 'ready' && (
            <Button isPrimary aria-busy={saving} onClick={() => !saving && onSave(rejudge)}>
              {rejudge ? words.saveAnew(open) : words.saveNew}
            </Button>
          )}
        </Row>
      </Stack>
    </div>
  );
}
