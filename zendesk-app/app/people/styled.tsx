import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** Parts of a form below each other. */
export const Rows = styled.div`
  display: grid;
  gap: 16px;
  ul {
    display: grid;
    gap: 4px;
    margin-top: 4px;
  }
  input::-webkit-datetime-edit {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  }
`;

/** What comes, as still shapes: nothing moves while one waits. */
export const Shapes = styled.div`
  display: grid;
  gap: 12px;
  [data-garden-id='loaders.skeleton'] {
    animation: none;
    &::before {
      display: none;
    }
  }
`;

/** A statement with its icon before it. */
export const Stated = styled.div`
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 12px;
  > svg {
    margin-top: 4px;
  }
`;

/** Somebody, or something of theirs, with what can be done at the right. */
export const Row = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 12px;
  align-items: center;
  justify-content: space-between;
  padding: 12px 0;
  & + & {
    border-top: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
`;

/** Decisions below each other, apart enough to be told from one another. */
export const Decisions = styled.ul`
  display: grid;
  gap: 16px;
  margin-top: 8px;
`;

/** A form below a list. */
export const Below = styled.form`
  margin-top: 12px;
`;

/** A sentence that belongs to the buttons below it. */
export const Apart = styled.p`
  margin-top: 12px;
`;
