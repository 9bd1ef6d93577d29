import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { NUMBERS, type NumberName, numberWords, type Numbers as Shown } from '../../../../core';
import { boardWords } from '../../texts/board';
import { speech } from './speech';

const List = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
  gap: 16px;
`;
const Figure = styled.button<{ $tone: 'danger' | 'warning' | 'default' }>`
  display: flex;
  flex-direction: column;
  width: 100%;
  height: 100%;
  padding: 16px 20px;
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  border-radius: 6px;
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font: inherit;
  text-align: start;
  cursor: pointer;
  strong {
    font-size: 24px;
    line-height: 32px;
    font-weight: 600;
    color: ${({ theme, $tone }) => getColor({ theme, variable: `foreground.${$tone}` })};
  }
  &:hover {
    border-color: ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
  }
  &[aria-pressed='true'],
  &:focus-visible {
    outline: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    outline-offset: -1px;
  }
  &[aria-pressed='true'] {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  }
`;

export interface NumbersProps {
  readonly numbers: Shown;
  readonly only: NumberName | null;
  readonly onOnly: (only: NumberName | null) => void;
}

/** Five numbers; pressing one shows what it counts, pressing it again everything. */
export function Numbers({ numbers, only, onOnly }: NumbersProps) {
  return (
    <List aria-label={boardWords.numbers.label}>
      {NUMBERS.map((name) => {
        const count = numbers.lists[name].length;
        const tone = count > 0 && name === 'breached' ? 'danger' : count > 0 && name === 'hour' ? 'warning' : 'default';
        return (
          <li key={name}>
            <Figure
              type="button"
              $tone={tone}
              aria-pressed={only === name}
              onClick={() => onOnly(only === name ? null : name)}
            >
              <strong>{count}</strong> {numberWords(name, numbers, speech)}
            </Figure>
          </li>
        );
      })}
    </List>
  );
}
