import type { RenderContext } from '../context';

/** `Hello Ann, …`: by first name, as people write to each other; nobody is greeted by an address. */
export function greeting({ requesterName }: Pick<RenderContext, 'requesterName'>, first: string): string {
  const name = requesterName.trim().split(/\s+/)[0] ?? '';
  return name === '' || name.includes('@') ? `Hello, ${first}` : `Hello ${name}, ${first}`;
}
