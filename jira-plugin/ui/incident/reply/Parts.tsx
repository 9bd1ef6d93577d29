import { Checkbox, ErrorMessage, HelperMessage, Label, Stack, TextArea, Textfield } from '@forge/react';
import type { ReplyDraft } from '../../../../core';
import { panelReply } from '../../texts/panel';
import { Options } from './Options';
import { Questions } from './Questions';

export interface PartsProps {
  readonly draft: ReplyDraft;
  readonly change: (changes: Partial<ReplyDraft>) => void;
  readonly reshape: (changes: Partial<ReplyDraft>) => void;
  /** Parts that were found missing. */
  readonly missing: readonly string[];
}

type Key = 'fix' | 'workaround' | 'url' | 'instructions' | 'reference';

/** The parts that the chosen type must have (H1 to H11), each with what is still needed beside it. */
export function Parts({ draft, change, reshape, missing }: PartsProps) {
  const part = (key: Key, rows: number, isKnown = true) => {
    const props = {
      id: `reply-${key}`,
      defaultValue: draft[key],
      isDisabled: !isKnown,
      isInvalid: missing.includes(key),
      onChange: ({ target }: { target: { value?: string } }) => change({ [key]: target.value ?? '' }),
    };
    return (
      <Stack>
        <Label labelFor={props.id}>{panelReply[key]}</Label>
        {rows > 1 ? <TextArea minimumRows={rows} {...props} /> : <Textfield {...props} />}
        {key === 'reference' && <HelperMessage>{panelReply.referenceHint}</HelperMessage>}
        {missing.includes(key) && <ErrorMessage>{panelReply.needed[key]}</ErrorMessage>}
      </Stack>
    );
  };
  const noneKnown = (key: 'noFix' | 'noWorkaround') => (
    <Checkbox
      label={panelReply[key]}
      defaultChecked={draft[key]}
      onChange={({ target }) => change({ [key]: target.checked })}
    />
  );
  switch (draft.type) {
    case 'known-issue':
      return (
        <Stack space="space.100">
          {part('fix', 1, !draft.noFix)}
          {noneKnown('noFix')}
          {part('workaround', 2, !draft.noWorkaround)}
          {noneKnown('noWorkaround')}
        </Stack>
      );
    case 'request-for-information':
      return <Questions draft={draft} change={change} reshape={reshape} missing={missing} />;
    case 'resolution-options':
      return <Options draft={draft} change={change} reshape={reshape} missing={missing} />;
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
