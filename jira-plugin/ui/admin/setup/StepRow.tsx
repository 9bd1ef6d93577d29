import { Box, Button, Heading, Inline, Stack, xcss } from '@forge/react';
import { Marked } from '../../incident/view/Marked';
import { Quiet } from '../../incident/view/Quiet';
import type { SetupStep, StepAction } from './steps';

const row = xcss({
  borderColor: 'color.border',
  borderRadius: 'radius.large',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  padding: 'space.150',
});
const words = xcss({ flexGrow: '1', minWidth: '260px', width: '60%' });

interface Props {
  readonly step: SetupStep;
  readonly isPrimary: boolean;
  readonly isBusy: boolean;
  readonly onAct: (action: StepAction) => void;
}

/** One step: done, or what follows from its being open and the one thing to do about it. */
export function StepRow({ step: { id, done, title, text, action }, isPrimary, isBusy, onAct }: Props) {
  return (
    <Box xcss={row}>
      <Inline spread="space-between" alignBlock="start" space="space.150" rowSpace="space.100" shouldWrap>
        <Box xcss={words}>
          <Marked name={done ? 'check' : id === 'switchOn' ? 'clock' : 'warning'}>
            <Stack space="space.050">
              <Heading as="h3" size="xsmall">
                {title}
              </Heading>
              <Quiet>{text}</Quiet>
            </Stack>
          </Marked>
        </Box>
        {action && (
          <Button
            appearance={isPrimary ? 'primary' : done ? 'subtle' : 'default'}
            isDisabled={isBusy}
            onClick={() => onAct(action)}
          >
            {action.label}
          </Button>
        )}
      </Inline>
    </Box>
  );
}
