import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { Quiet, Title } from '../../../ui/styled';

const line = ({ theme }: { theme: Parameters<typeof getColor>[0]['theme'] }) =>
  getColor({ theme, variable: 'border.subtle' });

export const Card = styled.div`
  max-width: 1080px;
  padding: 24px 32px;
  border: 1px solid ${line};
  border-radius: 8px;
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
  @media (max-width: 640px) {
    padding: 16px;
  }
`;
const Columns = styled.section`
  display: grid;
  grid-template-columns: 196px minmax(0, 1fr);
  gap: 8px 32px;
  padding: 24px 0;
  border-bottom: 1px solid ${line};
  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
export const Stack = styled.div<{ $gap?: number }>`
  display: flex;
  flex-direction: column;
  gap: ${({ $gap = 12 }) => $gap}px;
  min-width: 0;
`;
export const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: center;
`;
export const Chip = styled.span`
  display: inline-flex;
  gap: 4px;
  align-items: center;
  padding-inline-start: 12px;
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: 16px;
`;
/** A table that its reader sees as one: columns stack on a narrow page. */
export const Grid = styled.table`
  width: 100%;
  border-collapse: collapse;
  caption {
    text-align: start;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    text-align: start;
    vertical-align: top;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 600;
    border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  }
  tbody tr + tr > * {
    border-top: 1px solid ${line};
  }
  @media (max-width: 640px) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr,
    td,
    tbody th {
      display: block;
      border: 0;
    }
    tr {
      padding: 8px 0;
    }
    td,
    tbody th {
      padding: 4px 0;
    }
    /* The head is out of sight here, so what an entry is called stands with it. */
    td label > span {
      position: static;
      clip-path: none;
      font-weight: normal;
      white-space: normal;
    }
  }
`;

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** One part of the settings: what it is on the left, its entries on the right. */
export function Part({ title, text, children }: Props) {
  return (
    <Columns>
      <div>
        <Title>{title}</Title>
        <Quiet>{text}</Quiet>
      </div>
      <Stack $gap={16}>{children}</Stack>
    </Columns>
  );
}
