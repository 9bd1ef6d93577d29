import { Button } from '@zendeskgarden/react-buttons';
import { Field, Textarea } from '@zendeskgarden/react-forms';
import { panelReply } from '../../texts/process/reply';
import { Stack, Unseen } from '../../ui/styled';
import type { PartsProps } from './Parts';

/** The options from which the customer chooses (H7). */
export function Options({ draft, change, missing }: PartsProps) {
  const { options } = draft;
  const isMissing = missing.includes('options');
  return (
    <Stack>
      {options.map((option, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option has no other name than its place
        <div key={place}>
          <Field>
            <Field.Label>{panelReply.option(place + 1)}</Field.Label>
            <Textarea
              data-part="options"
              minRows={1}
              maxRows={8}
              value={option}
              {...(isMissing ? { validation: 'error' as const } : {})}
              onChange={({ target }) =>
                change({ options: options.map((one, index) => (index === place ? target.value : one)) })
              }
            />
            {isMissing && place === 0 && <Field.Message validation="error">{panelReply.needed.options}</Field.Message>}
          </Field>
          {options.length > 1 && (
            <Button isLink onClick={() => change({ options: options.filter((_, index) => index !== place) })}>
              {panelReply.remove}
              <Unseen>{panelReply.removeOption(place + 1).slice(panelReply.remove.length)}</Unseen>
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button isLink onClick={() => change({ options: [...options, ''] })}>
          {panelReply.addOption}
        </Button>
      </div>
    </Stack>
  );
}
