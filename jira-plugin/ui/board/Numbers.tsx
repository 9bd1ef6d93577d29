import { Box, Button, Inline, Pressable, Stack, Text, xcss } from '@forge/react';
import { type BoardSpeech, NUMBERS, type NumberName, numberWords, type Numbers as Shown } from '../../../core';

const SHAPE = {
  borderRadius: 'radius.large',
  borderStyle: 'solid',
  padding: 'space.150',
  width: '100%',
  backgroundColor: 'elevation.surface',
  ':hover': { backgroundColor: 'elevation.surface.hovered' },
} as const;
const STYLES = {
  plain: xcss({ ...SHAPE, borderColor: 'color.border', borderWidth: 'border.width' }),
  pressed: xcss({ ...SHAPE, borderColor: 'color.border.selected', borderWidth: 'border.width.selected' }),
};
const grows = xcss({ flexGrow: '1', minWidth: '150px' });

interface Props {
  readonly speech: BoardSpeech;
  readonly numbers: Shown;
  readonly only: NumberName | null;
  readonly onOnly: (only: NumberName | null) => void;
}

/** Five numbers; pressing one shows what it counts, pressing it again everything. */
export function Numbers({ speech, numbers, only, onOnly }: Props) {
  return (
    <Stack space="space.100">
      <Inline space="space.150" rowSpace="space.150" shouldWrap alignBlock="stretch">
        {NUMBERS.map((name) => {
          const count = numbers.lists[name].length;
          const tone = toneOf(name, count);
          return (
            <Box key={name} xcss={grows}>
              <Pressable
                xcss={only === name ? STYLES.pressed : STYLES.plain}
                onClick={() => onOnly(only === name ? null : name)}
              >
                <Stack alignInline="start">
                  <Text size="large" weight="bold" color={tone}>
                    {String(count)}
                  </Text>
                  <Text size="small" color="color.text.subtle" align="start">
                    {numberWords(name, numbers, speech)}
                  </Text>
                </Stack>
              </Pressable>
            </Box>
          );
        })}
      </Inline>
      {only !== null && (
        <Inline>
          <Button appearance="subtle" spacing="compact" onClick={() => onOnly(null)}>
            {speech.board.numbers.all}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}

function toneOf(name: NumberName, count: number) {
  if (count > 0 && name === 'breached') return 'color.text.danger';
  return count > 0 && name === 'hour' ? 'color.text.warning' : 'color.text';
}
