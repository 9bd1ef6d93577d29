/** Headers by which Zendesk knows mail that no person wrote, each with the values that say so. */
const SIGNS: readonly { header: string; says: (value: string) => boolean }[] = [
  { header: 'auto-submitted', says: (value) => /^auto-(replied|generated|notified)\b/i.test(value) },
  { header: 'x-autoreply', says: (value) => !/^no$/i.test(value) },
  { header: 'x-autorespond', says: () => true },
  { header: 'precedence', says: (value) => /\b(bulk|junk|list|auto_reply)\b/i.test(value) },
  { header: 'list-id', says: () => true },
  { header: 'return-path', says: (value) => value.trim() === '<>' || value.trim() === '' },
  { header: 'content-type', says: (value) => /multipart\/report|delivery-status/i.test(value) },
  { header: 'x-failed-recipients', says: () => true },
];

const MACHINES = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/i;

/**
 * Whether Zendesk would hold a mail back as automatic: by its headers, a sender that is a machine, or none at all.
 * https://support.zendesk.com/hc/en-us/articles/4408822063642
 */
export function isAutomatic(headers: Record<string, string>, sender: string): boolean {
  if (sender === '' || MACHINES.test(sender)) return true;
  return Object.entries(headers).some(([name, value]) =>
    SIGNS.some((sign) => sign.header === name.toLowerCase() && sign.says(value.replace(/\([^)]*\)/g, '').trim())),
  );
}
