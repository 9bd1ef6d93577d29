import { Box, Button, ErrorMessage, Inline, Label, Stack, Text, Textfield, xcss } from '@forge/react';
import { useState } from 'react';
import {
  hoursWords,
  isSameData,
  type PolicyPath,
  pathKey,
  readWallTime,
  valueAt,
  type WallInterval,
  withMoreHours,
} from '../../../../core';
import { Quiet } from '../../incident/view/Quiet';
import { settingsSaid, policyEditor as words } from '../../texts/admin';
import { useEditor } from './editor';

const short = xcss({ width: '170px' });

interface Props {
  readonly name: string;
  readonly hours: readonly WallInterval[];
  /** Where these hours stand; of several days that have the same, the first one's place. */
  readonly path: PolicyPath;
  readonly onChange: (hours: readonly WallInterval[]) => void;
}

/** The hours of a day, or of days that have the same: each stretch with its opening and closing. */
export function HoursEntry({ name, hours, path, onChange }: Props) {
  const { base, faultAt, insisted } = useEditor();
  const [left, setLeft] = useState(0);
  const fault = left > 0 || insisted ? faultAt(path, true) : null;
  const before = valueAt(base, path);
  const change = (place: number, side: 0 | 1, text: string): void =>
    onChange(hours.map((one, index) => (index === place ? (side === 0 ? [text, one[1]] : [one[0], text]) : one)));
  const leave = (place: number, side: 0 | 1): void => {
    const text = hours[place]?.[side] ?? '';
    if (readWallTime(text) !== text) change(place, side, readWallTime(text));
    setLeft((times) => times + 1);
  };
  return (
    <Stack space="space.050">
      {hours.length === 0 && <Text>{`${name}: ${words.closed}`}</Text>}
      {hours.map((interval, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no name but its place
        <Inline key={place} space="space.100" rowSpace="space.050" alignBlock="end" shouldWrap>
          {([0, 1] as const).map((side) => (
            <Box key={`${side}-${left}`} xcss={short}>
              <Label labelFor={`hours-${pathKey(path)}-${place}-${side}`}>
                {side === 0 ? words.opens(name) : words.closes(name)}
              </Label>
              <Textfield
                id={`hours-${pathKey(path)}-${place}-${side}`}
                isCompact
                defaultValue={interval[side]}
                isInvalid={fault !== null}
                onChange={({ target }) => change(place, side, target.value ?? '')}
                onBlur={() => leave(place, side)}
              />
            </Box>
          ))}
          <Button appearance="subtle" onClick={() => onChange(hours.filter((_, index) => index !== place))}>
            {`${words.remove}: ${interval.join(` ${words.to} `)}`}
          </Button>
        </Inline>
      ))}
      <Inline space="space.100" alignBlock="center">
        <Button appearance="subtle" spacing="compact" onClick={() => onChange(withMoreHours(hours))}>
          {`${hours.length === 0 ? words.addHours : words.addBreak}: ${name}`}
        </Button>
        {before !== undefined && !isSameData(before, hours) && (
          <Quiet>{words.was(hoursWords(before, settingsSaid))}</Quiet>
        )}
      </Inline>
      {fault !== null && <ErrorMessage>{fault}</ErrorMessage>}
    </Stack>
  );
}
