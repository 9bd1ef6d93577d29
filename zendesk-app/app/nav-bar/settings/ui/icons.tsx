import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

const SHAPES = {
  info: 'M7.5 16C3.36 16 0 12.64 0 8.5S3.36 1 7.5 1 15 4.36 15 8.5c0 4.14-3.36 7.5-7.5 7.5zM7 12.5c0 .28.22.5.5.5s.5-.22.5-.5V8c0-.28-.22-.5-.5-.5S7 7.72 7 8v4.5zM7.5 4c-.55 0-1 .45-1 1s.45 1 1 1 1-.45 1-1-.45-1-1-1z',
  done: 'M7.5 1C3.36 1 0 4.36 0 8.5 0 12.64 3.36 16 7.5 16S15 12.64 15 8.5C15 4.36 11.64 1 7.5 1zm4.44 5.94l-5 5c-.12.12-.28.18-.44.18s-.32-.06-.44-.18l-2.5-2.5c-.24-.24-.24-.64 0-.88s.64-.24.88 0l2.06 2.06 4.56-4.56c.24-.24.64-.24.88 0 .25.24.25.64 0 .88z',
  open: 'M14.57 13.54L8.39 1.63c-.34-.67-1.43-.67-1.78 0L.43 13.54c-.16.31-.15.68.03.98s.51.48.86.48h12.36c.35 0 .67-.18.85-.48s.2-.67.04-.98zM7 6c0-.28.22-.5.5-.5s.5.22.5.5v3.5c0 .28-.22.5-.5.5S7 9.78 7 9.5V6zm.5 7c-.55 0-1-.45-1-1s.45-1 1-1 1 .45 1 1-.45 1-1 1z',
  later: 'M7.5 1a7 7 0 100 14 7 7 0 000-14zm0 1.2a5.8 5.8 0 110 11.6 5.8 5.8 0 010-11.6z',
} as const;

export type IconName = keyof typeof SHAPES;

const COLOURS = {
  info: 'foreground.subtle',
  done: 'foreground.success',
  open: 'foreground.warning',
  later: 'foreground.subtle',
} as const;

const Shape = styled.svg<{ $name: IconName }>`
  flex: none;
  width: 16px;
  height: 16px;
  margin-top: 2px;
  color: ${({ theme, $name }) => getColor({ theme, variable: COLOURS[$name] })};
`;

/** Beside words that say the same: readers of the screen pass over it. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <Shape $name={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path fill="currentColor" d={SHAPES[name]} />
  </Shape>
);
