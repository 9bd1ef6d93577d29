import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import {
  isSameData,
  type PolicyPath,
  readWallTime,
  valueAt,
  type WallInterval,
  withMoreHours,
} from '../../../../../core';
import { settingsWords } from '../../../texts/settings';
import { Quiet, Unseen } from '../../../ui/styled';
import { Row, Stack } from '../ui/layout';
import { useEditor } from './editor';
import { hoursWords } from './entries';

interface Props {
  readonly name: string;
  readonly hours: readonly WallInterval[];
  /** Every place that has these hours. */
  readonly paths: readonly PolicyPath[];
  readonly onChange: (hours: readonly WallInterval[]) => void;
}

const { policy: words } = settingsWords;
const Name = styled.span`
  min-width: 148px;
`;
const Short = styled(Input)`
  width: 84px;
`;

/** The hours of a day, or of days that have the same: each stretch with its opening and closing. */
export function HoursEntry({ name, hours, paths, onChange }: Props) {
  const { base, faultAt, insisted } = useEditor();
  const [left, setLeft] = useState(false);
  const [first] = paths;
  const fault = first && (left || insisted) ? faultAt(first, true) : null;
  const before = first && valueAt(base, first);
  const change = (place: number, side: 0 | 1, text: string): void =>
    onChange(hours.map((one, index) => (index === place ? (side === 0 ? [text, one[1]] : [one[0], text]) : one)));
  const leave = (place: number, side: 0 | 1): void => {
    setLeft(true);
    const text = hours[place]?.[side] ?? '';
    if (readWallTime(text) !== text) change(place, side, readWallTime(text));
  };
  return (
    <Stack $gap={4}>
      <Row>
        <Name>{name}</Name>
        <Stack $gap={4}>
          {hours.length === 0 && <Quiet as="span">{words.closed}</Quiet>}
          {hours.map((interval, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no name but its place
            <Row key={place}>
              {([0, 1] as const).map((side) => (
                <Field key={side}>
                  <Field.Label isRegular>
                    {side === 1 && <span aria-hidden="true">{words.to} </span>}
                    <Unseen>{side === 0 ? words.opens(name) : words.closes(name)}</Unseen>
                  </Field.Label>
                  <Short
                    isCompact
                    value={interval[side]}
                    onChange={({ target }) => change(place, side, target.value)}
                    onBlur={() => leave(place, side)}
                    {...(fault === null ? {} : { validation: 'error' as const, 'aria-invalid': true })}
                  />
                </Field>
              ))}
              <Button
                isBasic
                size="small"
                aria-label={`${words.remove}: ${name}, ${interval.join(` ${words.to} `)}`}
                onClick={() => onChange(hours.filter((_, index) => index !== place))}
              >
                {words.remove}
              </Button>
            </Row>
          ))}
        </Stack>
        <Button
          isBasic
          size="small"
          aria-label={`${hours.length === 0 ? words.addHours : words.addBreak}: ${name}`}
          onClick={() => onChange(withMoreHours(hours))}
        >
          {hours.length === 0 ? words.addHours : words.addBreak}
        </Button>
        {before !== undefined && !isSameData(before, hours) && <Quiet>{words.was(hoursWords(before))}</Quiet>}
      </Row>
      {fault !== null && (
        <Field>
          <Field.Message validation="error">{fault}</Field.Message>
        </Field>
      )}
    </Stack>
  );
}
