import { BarChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Markup, trusted } from './markup';

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

/** Bars to both sides of a line: what lessens or comes earlier to the left, what grows or comes later to the right. */
export interface TwoSided {
  /** Read out instead of the picture. */
  readonly title: string;
  readonly left: { readonly words: string; readonly colour: ChartColour };
  readonly right: { readonly words: string; readonly colour: ChartColour };
  readonly rows: readonly { readonly name: string; readonly left: number; readonly right: number }[];
}

/** Colours by the names that the page's style gives them, so that light, dark and paper each have their own. */
export type ChartColour = 'earlier' | 'later' | 'bad' | 'good';

/** The chart library takes only colours, so each name goes in as one that nothing else has and is replaced afterwards. */
const MARKS = {
  earlier: '#a10001',
  later: '#a10002',
  bad: '#a10003',
  good: '#a10004',
  ink: '#a10005',
  line: '#a10006',
};

const WIDTH = 640;
const ROW = 30;
const NAMES = 96;
const SIDE = 66;
const HEAD = 30;

/** The chart as SVG, without script and without anything loaded from elsewhere. */
export function twoSidedChart({ title, left, right, rows }: TwoSided): Markup {
  const height = HEAD + rows.length * ROW + 8;
  const most = {
    left: Math.max(0, ...rows.map((row) => row.left)),
    right: Math.max(0, ...rows.map((row) => row.right)),
  };
  // An empty side keeps some room for its name.
  const reach = { left: Math.max(most.left, most.right * 0.25, 1), right: Math.max(most.right, most.left * 0.25, 1) };
  const middle = NAMES + SIDE + ((WIDTH - NAMES - 2 * SIDE) * reach.left) / (reach.left + reach.right);
  const words = (text: string, x: number, textAlign: 'left' | 'right') => ({
    text,
    left: x,
    top: 2,
    textAlign,
    textStyle: { color: MARKS.ink, fontSize: 13, fontWeight: 600 as const, fontFamily: FONT },
  });
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    title: [words(left.words, middle - 10, 'right'), words(right.words, middle + 10, 'left')],
    grid: { left: NAMES + SIDE, right: SIDE, top: HEAD, bottom: 8 },
    xAxis: { type: 'value', show: false, min: -reach.left, max: reach.right },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      position: 'left',
      axisLine: { show: true, onZero: true, lineStyle: { color: MARKS.line } },
      axisTick: { show: false },
      axisLabel: { show: false },
    },
    series: [
      bars(
        rows.map((row) => -row.left),
        left.colour,
        'left',
      ),
      bars(
        rows.map((row) => row.right),
        right.colour,
        'right',
      ),
      names(
        rows.map(({ name }) => name),
        reach.left,
      ),
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return trusted(themed(svg, title, height));
}

const FONT = 'system-ui, sans-serif';

const bars = (data: readonly number[], colour: ChartColour, position: 'left' | 'right') => ({
  type: 'bar',
  stack: 'both',
  barWidth: 16,
  barMinHeight: 2,
  data: data.map((value) => (value === 0 ? null : value)),
  itemStyle: { color: MARKS[colour], borderRadius: 2 },
  label: {
    show: true,
    position,
    color: MARKS.ink,
    fontSize: 13,
    fontFamily: FONT,
    formatter: ({ value }: { value: unknown }) => Math.abs(Number(value)).toLocaleString('en'),
  },
});

/** The rows' names stand at the far left, whatever the bars do. */
const names = (labels: readonly string[], reach: number) => ({
  type: 'bar',
  barGap: '-100%',
  barWidth: 16,
  data: labels.map((name) => ({ value: -reach, name })),
  itemStyle: { color: 'transparent' },
  silent: true,
  label: {
    show: true,
    position: 'left',
    distance: SIDE,
    color: MARKS.ink,
    fontSize: 13,
    fontFamily: FONT,
    formatter: ({ name }: { name: string }) => name,
  },
});

function themed(svg: string, title: string, height: number): string {
  const coloured = Object.entries(MARKS).reduce((text, [name, mark]) => text.replaceAll(mark, `var(--${name})`), svg);
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return coloured.replace(
    /^<svg[^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${named}" viewBox="0 0 ${WIDTH} ${height}">`,
  );
}
