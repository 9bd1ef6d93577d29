import { COMPONENTS } from './components';
import { fault } from './fault';
import type { ForgeNode } from './forge-doc';

/** Draws a node of the document with Atlaskit, as Jira does. */
export function Node({ node }: { readonly node: ForgeNode }) {
  const component = COMPONENTS[node.type];
  const kids = node.children.map((child) => <Node key={child.key} node={child} />);
  if (!component) {
    fault(`there is no component ${node.type}`);
    return <div>{kids}</div>;
  }
  for (const name of Object.keys(node.props))
    if (name !== 'children' && !component.props.includes(name)) fault(`${node.type} has no prop ${name}`);
  return <>{component.draw({ p: node.props, kids, node })}</>;
}
