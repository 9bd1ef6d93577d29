import { getLuminance, darken as hslDarken, lighten as hslLighten, parseToRgba, toHex } from 'color2k';

/** What Garden uses of `polished`, without its parser of formulas (5 kB gzipped less than the package); equal to it by test. */
const luminance = (color: string): number => Number.parseFloat(getLuminance(color).toFixed(3));

export const getContrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return Number.parseFloat(((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toFixed(2));
};

export const rgba = (color: string, alpha: number): string => {
  const [red, green, blue] = parseToRgba(color);
  return `rgba(${red},${green},${blue},${alpha})`;
};

export const darken = (amount: number, color: string): string => toHex(hslDarken(color, amount));
export const lighten = (amount: number, color: string): string => toHex(hslLighten(color, amount));

export function readableColor(color: string, ifLight = '#000', ifDark = '#fff', strict = true): string {
  const isLight = luminance(color) > 0.179;
  const wanted = isLight ? ifLight : ifDark;
  if (!strict || getContrast(color, wanted) >= 4.5) return wanted;
  return isLight ? '#000' : '#fff';
}

const MEASURE = /^([+-]?(?:\d+|\d*\.\d+))([a-z]*|%)$/;

export function getValueAndUnit(value: unknown): [unknown, string | undefined] {
  if (typeof value !== 'string') return [value, ''];
  const [, number, unit] = MEASURE.exec(value) ?? [];
  return number === undefined ? [value, undefined] : [Number.parseFloat(number), unit];
}

export function stripUnit(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return MEASURE.test(value) ? Number.parseFloat(value) : value;
}

export const em = (pixels: string | number, base: string | number = '16px'): string =>
  `${Number.parseFloat(String(pixels)) / Number.parseFloat(String(base))}em`;

export const hideVisually = (): Readonly<Record<string, string>> => ({
  border: '0',
  clip: 'rect(0 0 0 0)',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  padding: '0',
  position: 'absolute',
  whiteSpace: 'nowrap',
  width: '1px',
});

/** `math('20px / 2 + 1')` is `11px`: sums, products and brackets of numbers with one unit. */
export function math(formula: string): string {
  const tokens = formula.match(/\d*\.?\d+(?:e[+-]?\d+)?|[a-z%]+|[-+*/()]/gi) ?? [];
  const units = [...new Set(tokens.filter((token) => /^[a-z%]+$/i.test(token)))];
  if (units.length > 1) throw new Error(`More than one unit in ${formula}`);
  const left = tokens.filter((token) => !units.includes(token));
  const factor = (): number => {
    const token = left.shift();
    if (token === '-') return -factor();
    if (token === '+') return factor();
    if (token !== '(') return Number(token);
    const inner = sum();
    left.shift();
    return inner;
  };
  const product = (): number => {
    let value = factor();
    while (left[0] === '*' || left[0] === '/') value = left.shift() === '*' ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (left[0] === '+' || left[0] === '-') value = left.shift() === '+' ? value + product() : value - product();
    return value;
  };
  return `${sum()}${units[0] ?? ''}`;
}
