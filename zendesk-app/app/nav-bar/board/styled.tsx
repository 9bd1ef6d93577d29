import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Tone } from '../../ui/styled';

export const Card = styled.section`
  padding: 16px 20px;
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  border-radius: 6px;
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
  overflow-wrap: anywhere;
  h2:focus {
    outline: none;
  }
`;
export const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 380px;
  gap: 20px;
  align-items: start;
  @media (max-width: 899px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
export const Stack = styled.div`
  display: grid;
  gap: 20px;
`;
export const Heading = styled.h1`
  font-size: 22px;
  line-height: 28px;
  font-weight: 600;
`;
export const Toned = styled.span<{ $tone: Tone; $strong?: boolean }>`
  display: block;
  font-weight: ${({ $strong }) => ($strong ? 600 : 400)};
  color: ${({ theme, $tone, $strong }) =>
    getColor({
      theme,
      variable:
        $tone === 'danger'
          ? 'foreground.danger'
          : $tone === 'warning'
            ? 'foreground.warning'
            : $strong
              ? 'foreground.default'
              : 'foreground.subtle',
    })};
`;
export const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  th,
  td {
    padding: 12px 16px 12px 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
  thead th {
    padding: 8px 16px 8px 0;
    font-weight: 600;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
`;
/** Numbers in the right column. */
export const SmallTable = styled(Table)`
  margin-bottom: 12px;
  font-size: 12px;
  line-height: 16px;
  caption {
    padding-top: 4px;
    text-align: start;
    font-weight: 600;
    font-size: 14px;
  }
  th,
  td,
  thead th {
    padding-block: 6px;
  }
  table-layout: fixed;
`;
export const LinkButton = styled.button`
  min-height: 24px;
  padding: 0;
  border: 0;
  background: none;
  font: inherit;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  text-decoration: underline;
  cursor: pointer;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    outline-offset: 2px;
  }
`;
const Track = styled.span`
  display: block;
  height: 4px;
  margin: 4px 0;
  border-radius: 2px;
  background: ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  overflow: hidden;
`;
const Filled = styled.span`
  display: block;
  height: 100%;
  background: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
`;

/** A share of a whole as a bar; the words beside it say it. */
export function Bar({ share, of }: { readonly share: number; readonly of: number }) {
  return (
    <Track aria-hidden="true">
      <Filled style={{ width: `${of === 0 ? 0 : (100 * share) / of}%` }} />
    </Track>
  );
}
