import type { ReactNode } from 'react';
import type { panelOutlook } from '../../../core';
import { Bullets } from './styled';

type Line = ReturnType<typeof panelOutlook.outlookLines>[number];

interface Props {
  readonly lines: readonly Line[];
  /** What stands behind a line. */
  readonly after?: (about: Line['about']) => ReactNode;
}

/** What an act or a reply would do, a line each. */
export const OutlookList = ({ lines, after }: Props) => (
  <Bullets>
    {lines.map(({ about, text, strong, rest }) => (
      <li key={`${about} ${text}`}>
        {text}
        {strong && <strong>{strong}</strong>}
        {rest}
        {after?.(about)}
      </li>
    ))}
  </Bullets>
);
