import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { WhyRow } from '../../../../core';

const Day = styled.div`
  position: relative;
  height: 6px;
  margin-top: 4px;
  border-radius: 2px;
  overflow: hidden;
  background: ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
`;

/** Counted time is full, open time that did not count is striped, and what is closed stays empty. */
const Part = styled.div<{ $counted: boolean }>`
  position: absolute;
  top: 0;
  bottom: 0;
  ${({ theme, $counted }) => {
    const colour = getColor({ theme, variable: $counted ? 'border.primaryEmphasis' : 'border.emphasis' });
    return `background: ${$counted ? colour : `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 5px)`};`;
  }}
`;

/** A row's stretch within the support day; the words beside it say the same. */
export function DayBar({ row: { bar } }: { readonly row: WhyRow }) {
  return (
    <Day aria-hidden>
      {bar && (
        <Part
          $counted={bar.counted}
          style={{ left: `${100 * bar.from}%`, right: `${100 * Math.max(0, 1 - bar.to)}%` }}
        />
      )}
    </Day>
  );
}

export const Days = styled.table`
  width: 100%;
  margin: 12px 0;
  border-collapse: collapse;
  th,
  td {
    padding: 8px 4px;
    text-align: left;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
  th:first-child,
  td:first-child {
    padding-left: 0;
  }
  th:nth-child(n + 3),
  td:nth-child(n + 3) {
    text-align: right;
  }
  thead th {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
    font-weight: 600;
  }
`;
