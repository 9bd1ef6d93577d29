import { Box, Icon, Inline, xcss } from '@forge/react';
import type { ReactNode } from 'react';

const MARKS = {
  check: { glyph: 'check-circle', color: 'color.icon.success' },
  info: { glyph: 'information', color: 'color.icon.information' },
  warning: { glyph: 'warning', color: 'color.icon.warning' },
  alert: { glyph: 'error', color: 'color.icon.danger' },
  clock: { glyph: 'clock', color: 'color.icon.subtle' },
  late: { glyph: 'clock', color: 'color.icon.warning' },
  pause: { glyph: 'video-pause', color: 'color.icon.warning' },
} as const;

export type MarkName = keyof typeof MARKS;

interface Props {
  readonly name: MarkName;
  readonly children: ReactNode;
}

const grows = xcss({ flexGrow: '1', width: '100%' });

/** A sign beside words; the words say it, so that the sign has no label. */
export const Marked = ({ name, children }: Props) => (
  <Inline space="space.100" alignBlock="start">
    <Icon glyph={MARKS[name].glyph} color={MARKS[name].color} label="" />
    <Box xcss={grows}>{children}</Box>
  </Inline>
);
