import type { HelpDesk } from './help-desk';

/** A help desk whose answers are remembered until something changes: one page asks the same several times. */
export function remembering(helpDesk: HelpDesk): { readonly helpDesk: HelpDesk; forget(): void } {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(question: string, ask: () => Promise<T>): Promise<T> => {
    const known = answers.get(question) as Promise<T> | undefined;
    const answer = known ?? ask();
    answers.set(question, answer);
    return answer;
  };
  return {
    forget: () => answers.clear(),
    helpDesk: {
      ...helpDesk,
      incidents: (reader) => once(`incidents of ${reader.key}`, () => helpDesk.incidents(reader)),
      mails: (reader) => once(`mails of ${reader.key}`, () => helpDesk.mails(reader)),
      clients: () => once('clients', () => helpDesk.clients()),
      policy: () => once('policy', () => helpDesk.policy()),
    },
  };
}
