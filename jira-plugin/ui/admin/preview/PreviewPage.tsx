import {
  Box,
  Button,
  Heading,
  HelperMessage,
  Inline,
  Label,
  List,
  ListItem,
  LoadingButton,
  ProgressBar,
  RadioGroup,
  Stack,
  Text,
  TextArea,
} from '@forge/react';
import { useState } from 'react';
import { changesBetween, type Policy } from '../../../../core';
import { Marked } from '../../incident/view/Marked';
import { Quiet } from '../../incident/view/Quiet';
import { adminPolicy, settingsSaid, policyPreview as words } from '../../texts/admin';
import { Trouble } from '../Trouble';
import { PreviewResult } from './PreviewResult';
import { usePreview } from './use-preview';

interface Props {
  readonly base: Policy;
  readonly changed: Policy;
  /** Epoch ms. */
  readonly now: number;
  readonly saving: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onBack: () => void;
  readonly onSave: (rejudge: boolean) => void;
}

/** What a change would do, before it is saved: for new incidents, or for the open ones too. */
export function PreviewPage({ base, changed, now, saving, reason, onReason, onBack, onSave }: Props) {
  const { view, again } = usePreview(changed);
  const [rejudge, setRejudge] = useState(false);
  const open = view.phase === 'ready' ? view.found.anew.summary.overall.open : 0;
  return (
    <Stack space="space.250">
      <Heading as="h2" size="medium">
        {words.title}
      </Heading>
      <List type="unordered">
        {changesBetween(base, changed, settingsSaid).map(({ key, sentence }) => (
          <ListItem key={key}>{sentence}</ListItem>
        ))}
      </List>
      {view.phase === 'reading' && (
        <Box role="status">
          <Stack space="space.100">
            <Text>{words.reading}</Text>
            <ProgressBar ariaLabel={words.reading} value={view.all === 0 ? 0 : Math.min(1, view.done / view.all)} />
            <Quiet>{words.progress(view.done, view.all)}</Quiet>
          </Stack>
        </Box>
      )}
      {view.phase === 'failed' && <Trouble {...adminPolicy.previewFailed} onRetry={again} />}
      {view.phase === 'ready' && (
        <>
          <Stack space="space.050">
            <Text weight="semibold">{words.forWhom}</Text>
            <RadioGroup
              name="whom"
              value={rejudge ? 'open' : 'new'}
              options={[
                { name: 'whom', value: 'new', label: words.newOnly },
                { name: 'whom', value: 'open', label: words.openToo(open), isDisabled: open === 0 },
              ]}
              onChange={({ target }) => setRejudge(target.value === 'open')}
            />
          </Stack>
          <PreviewResult found={view.found} rejudge={rejudge} reader={{ now, timeZone: changed.calendar.timeZone }} />
          <Stack>
            <Label labelFor="reason">{words.reason}</Label>
            <TextArea
              id="reason"
              minimumRows={2}
              defaultValue={reason}
              onChange={({ target }) => onReason(target.value ?? '')}
            />
            <HelperMessage>{words.reasonHint}</HelperMessage>
          </Stack>
          <Marked name="info">
            <Text>{words.nobody}</Text>
          </Marked>
        </>
      )}
      <Inline space="space.100" alignInline="end">
        <Button appearance="subtle" autoFocus onClick={onBack}>
          {view.phase === 'reading' ? words.cancel : words.back}
        </Button>
        {view.phase === 'ready' && (
          <LoadingButton appearance="primary" isLoading={saving} onClick={() => onSave(rejudge)}>
            {rejudge ? words.saveAnew(open) : words.saveNew}
          </LoadingButton>
        )}
      </Inline>
    </Stack>
  );
}
