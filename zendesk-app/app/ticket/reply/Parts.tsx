import { Checkbox, Field, Input, Textarea } from '@zendeskgarden/react-forms';
import type { ReplyDraft } from '../../../../core';
import { panelReply } from '../../texts/process/reply';
import { Stack } from '../../ui/styled';
import { Options } from './Options';
import { Questions } from './Questions';

export interface PartsProps {
  readonly draft: ReplyDraft;
  readonly change: (changes: Partial<ReplyDraft>) => void;
  /** Parts that were found missing. */
  readonly missing: readonly string[];
}

type Key = 'fix' | 'workaround' | 'url' | 'instructions' | 'reference';

/** The parts that the chosen type must have (H1 to H11), each with what is still needed beside it. */
export function Parts({ draft, change, missing }: PartsProps) {
  const part = (key: Key, rows: number, isKnown = true) => (
    <Field>
      <Field.Label>{panelReply[key]}</Field.Label>
      {key === 'reference' && <Field.Hint>{panelReply.referenceHint}</Field.Hint>}
      {rows > 1 ? (
        <Textarea
          data-part={key}
          minRows={rows}
          isResizable
          disabled={!isKnown}
          value={draft[key]}
          {...(missing.includes(key) ? { validation: 'error' as const } : {})}
          onChange={({ target }) => change({ [key]: target.value })}
        />
      ) : (
        <Input
          data-part={key}
          disabled={!isKnown}
          value={draft[key]}
          {...(missing.includes(key) ? { validation: 'error' as const } : {})}
          onChange={({ target }) => change({ [key]: target.value })}
        />
      )}
      {missing.includes(key) && <Field.Message validation="error">{panelReply.needed[key]}</Field.Message>}
    </Field>
  );
  const noneKnown = (key: 'noFix' | 'noWorkaround') => (
    <Field>
      <Checkbox checked={draft[key]} onChange={({ target }) => change({ [key]: target.checked })}>
        <Field.Label>{panelReply[key]}</Field.Label>
      </Checkbox>
    </Field>
  );
  switch (draft.type) {
    case 'known-issue':
      return (
        <Stack>
          {part('fix', 1, !draft.noFix)}
          {noneKnown('noFix')}
          {part('workaround', 2, !draft.noWorkaround)}
          {noneKnown('noWorkaround')}
        </Stack>
      );
    case 'request-for-information':
      return <Questions draft={draft} change={change} missing={missing} />;
    case 'resolution-options':
      return <Options draft={draft} change={change} missing={missing} />;
    case 'document-link':
      return part('url', 1);
    case 'patch':
      return part('instructions', 3);
    case 'feature-request':
      return part('reference', 1);
    default:
      return null;
  }
}
