import { Box, Button, ButtonGroup, Inline, ProgressBar, Stack, Text, xcss } from '@forge/react';
import { attainmentOf, type BoardSpeech, counted, countedDeadlines, type Deadline, percent } from '../../../core';
import type { IssueIncident } from '../../board/incident-on';
import { Quiet } from '../incident/view/Quiet';

const card = xcss({
  borderColor: 'color.border',
  borderRadius: 'radius.large',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  flexGrow: '1',
  minWidth: '220px',
  padding: 'space.150',
});
const whole = xcss({ width: '100%' });

interface Props {
  readonly speech: BoardSpeech;
  readonly incidents: readonly IssueIncident[];
  readonly onLate: (deadline: Deadline) => void;
}

/** Each deadline as a whole: how often it was kept, and the way to those that were late. */
export function Attainments({ speech, incidents, onLate }: Props) {
  const { kept } = speech.board;
  return (
    <Inline space="space.150" rowSpace="space.150" shouldWrap>
      {countedDeadlines(incidents).map((deadline) => {
        const attainment = attainmentOf(incidents, deadline);
        const all = counted(attainment);
        const name = kept.names[deadline];
        return (
          <Box key={deadline} xcss={card}>
            <Stack space="space.100">
              <Inline spread="space-between" alignBlock="center">
                <Text weight="semibold">{name}</Text>
                <Text weight="bold" size="large">
                  {kept.percent(percent(attainment) ?? 0)}
                </Text>
              </Inline>
              <Box xcss={whole}>
                <ProgressBar value={attainment.kept / all} ariaLabel={`${name}: ${kept.of(attainment.kept, all)}`} />
              </Box>
              <Inline spread="space-between" alignBlock="center">
                <Quiet>{kept.of(attainment.kept, all)}</Quiet>
                {attainment.late > 0 && (
                  <ButtonGroup label={kept.lateFull(attainment.late, name)}>
                    <Button appearance="subtle" spacing="compact" onClick={() => onLate(deadline)}>
                      {kept.late(attainment.late)}
                    </Button>
                  </ButtonGroup>
                )}
              </Inline>
            </Stack>
          </Box>
        );
      })}
    </Inline>
  );
}
