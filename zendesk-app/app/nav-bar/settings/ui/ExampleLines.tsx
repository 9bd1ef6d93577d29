import styled from 'styled-components';
import type { Example } from '../../../../../core';
import { Icon } from './icons';

const Line = styled.li`
  display: flex;
  gap: 8px;
  padding: 4px 0;
`;

/** What the numbers beside it do, as sentences with dates. */
export function ExampleLines({ examples }: { readonly examples: readonly (Example | null)[] }) {
  return (
    <ul>
      {examples.map(
        (example) =>
          example && (
            <Line key={example.before}>
              <Icon name="info" />
              <span>
                {example.before}
                <strong>{example.moment}</strong>
                {example.after}
              </span>
            </Line>
          ),
      )}
    </ul>
  );
}
