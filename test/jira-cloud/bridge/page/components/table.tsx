import DynamicTable from '@atlaskit/dynamic-table';
import type { Components } from '../component';
import type { ForgeNode } from '../forge-doc';
import { Node } from '../Node';

const partOf = (table: ForgeNode, name: string): readonly ForgeNode[] =>
  table.children.find(({ type, props }) => type === 'ContentWrapper' && props.name === name)?.children ?? [];

const cellOf = ({ props, children }: ForgeNode) => ({
  key: String(props.cellKey),
  isSortable: props.isSortable === true,
  ...(typeof props.width === 'number' ? { width: props.width } : {}),
  content: children.map((child) => <Node key={child.key} node={child} />),
});

/** UI Kit turns head and rows into children, since they may hold components; here they become props again. */
export const TABLE: Components = {
  DynamicTable: {
    props: ['caption', 'label', 'rowsPerPage', 'isFixedSize', 'isLoading', 'defaultPage', 'testId'],
    draw: ({ p, node }) => (
      <DynamicTable
        caption={p.caption}
        label={p.label}
        rowsPerPage={p.rowsPerPage}
        isFixedSize={p.isFixedSize}
        isLoading={p.isLoading}
        head={{ cells: partOf(node, 'head').map(cellOf) }}
        rows={partOf(node, 'rows').map((row) => ({ key: String(row.props.rowKey), cells: row.children.map(cellOf) }))}
      />
    ),
  },
};
