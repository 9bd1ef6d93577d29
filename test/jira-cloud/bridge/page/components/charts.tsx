import { token } from '@atlaskit/tokens';
import type { ReactNode } from 'react';
import type { Components, Props } from '../component';
import { fault } from '../fault';

const SHARED = ['width', 'height', 'data', 'title', 'subtitle', 'colorPalette', 'showBorder'] as const;
const MARGINS = ['plotMargin', 'plotMarginTop', 'plotMarginRight', 'plotMarginBottom', 'plotMarginLeft'] as const;
const AXES = ['xAccessor', 'yAccessor', 'colorAccessor'] as const;

const COLORS = [
  token('color.chart.categorical.1'),
  token('color.chart.categorical.2'),
  token('color.chart.categorical.3'),
  token('color.chart.categorical.4'),
];
const WIDTH = 560;
const LEFT = 40;
const BOTTOM = 24;

interface Point {
  readonly x: string;
  readonly y: number;
  readonly group: string;
}

/** A chart's points; what could not be drawn is a fault of the module. */
function pointsOf(name: string, { data, xAccessor, yAccessor, colorAccessor }: Props): Point[] {
  if (!Array.isArray(data)) fault(`${name} has no data`);
  return (data as Readonly<Record<string | number, unknown>>[]).flatMap((row) => {
    const y = row[yAccessor];
    if (row[xAccessor] === undefined || typeof y !== 'number' || !Number.isFinite(y)) {
      fault(`${name} has a point without ${xAccessor} or ${yAccessor}`);
      return [];
    }
    return [
      { x: String(row[xAccessor]), y, group: colorAccessor === undefined ? '' : String(row[colorAccessor] ?? '') },
    ];
  });
}

interface Drawing {
  readonly points: readonly Point[];
  readonly columns: readonly string[];
  readonly groups: readonly string[];
  readonly place: (x: string) => number;
  readonly rise: (y: number) => number;
  readonly floor: number;
  readonly step: number;
}

/** The frame around a chart: its title, axes and legend. A picture to those who cannot see it, named by its title. */
function framed(name: string, p: Props, marks: (drawing: Drawing) => ReactNode): ReactNode {
  const points = pointsOf(name, p);
  const height = (p.height ?? 400) - 60;
  const columns = [...new Set(points.map(({ x }) => x))];
  const groups = [...new Set(points.map(({ group }) => group))];
  const most = Math.max(1, ...points.map(({ y }) => y));
  const step = (WIDTH - LEFT) / Math.max(1, columns.length);
  const floor = height - BOTTOM;
  const drawing = {
    ...{ points, columns, groups, floor, step },
    place: (x: string) => LEFT + step * (columns.indexOf(x) + 0.5),
    rise: (y: number) => floor - ((floor - 10) * y) / most,
  };
  const quiet = token('color.text.subtle');
  return (
    <figure style={{ margin: 0, border: `1px solid ${token('color.border')}`, borderRadius: 8, padding: 12 }}>
      <figcaption style={{ fontWeight: 600 }}>{p.title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} style={{ width: '100%' }} role="img" aria-label={p.title ?? name}>
        {[0, most].map((value) => (
          <text key={value} x={LEFT - 8} y={drawing.rise(value) + 4} textAnchor="end" fontSize={11} fill={quiet}>
            {value}
          </text>
        ))}
        <line x1={LEFT} x2={WIDTH} y1={floor} y2={floor} stroke={token('color.border')} />
        {columns.map((x) => (
          <text key={x} x={drawing.place(x)} y={height - 8} textAnchor="middle" fontSize={11} fill={quiet}>
            {x}
          </text>
        ))}
        {marks(drawing)}
      </svg>
      {groups.length > 1 && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, fontSize: 12 }}>
          {groups.map((group, index) => (
            <span key={group}>
              <span aria-hidden="true" style={{ color: COLORS[index % COLORS.length] }}>
                ■
              </span>{' '}
              {group}
            </span>
          ))}
        </div>
      )}
    </figure>
  );
}

/**
 * Atlaskit has no charts: these show what a chart would, plainly.
 * https://developer.atlassian.com/platform/forge/ui-kit/components/bar-chart/
 */
export const CHARTS: Components = {
  LineChart: {
    props: [...SHARED, ...MARGINS, ...AXES],
    draw: ({ p }) =>
      framed('LineChart', p, ({ points, groups, place, rise }) =>
        groups.map((group, index) => {
          const own = points.filter((point) => point.group === group);
          const color = COLORS[index % COLORS.length];
          return (
            <g key={group}>
              <polyline
                points={own.map(({ x, y }) => `${place(x)},${rise(y)}`).join(' ')}
                fill="none"
                stroke={color}
                strokeWidth={2}
              />
              {own.map(({ x, y }) => (
                <circle key={x} cx={place(x)} cy={rise(y)} r={3} fill={color} />
              ))}
            </g>
          );
        }),
      ),
  },
  BarChart: {
    props: [...SHARED, ...MARGINS, ...AXES],
    draw: ({ p }) =>
      framed('BarChart', p, ({ points, groups, place, rise, floor, step }) => {
        const width = (step * 0.6) / groups.length;
        return points.map(({ x, y, group }) => (
          <rect
            key={`${x} ${group}`}
            x={place(x) - step * 0.3 + width * groups.indexOf(group)}
            y={rise(y)}
            width={width}
            height={floor - rise(y)}
            fill={COLORS[groups.indexOf(group) % COLORS.length]}
          />
        ));
      }),
  },
};
