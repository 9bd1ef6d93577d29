import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsOf, readFolder, readZip, textOf } from '../../checks/zendesk-package/package-files';
import { PAGE } from '../../checks/zendesk-package/sound';
import { assemble } from './assemble';
import { buildFrontEnd, pagesOf } from './front-end';
import { judge } from './verdict';
import { zipOf } from './zip';

const PAGES = pagesOf('zendesk-app/vite.config.mts');

/** A folder with pages in it that stand in for the built ones. */
function withPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zendesk-app-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of PAGES)
    writeFileSync(join(folder, 'assets', `${name}.html`), PAGE.replace('panel.js', `${name}.js`));
  for (const name of PAGES) writeFileSync(join(folder, 'assets', `${name}.js`), 'export {};');
  return folder;
}

describe('the package of the Zendesk app', () => {
  it('breaks no rule; what is warned of is explained', () => {
    const folder = withPages();
    assemble({ source: 'zendesk-app', folder, serviceHost: 'support.vendor.com' });
    const { errors, unexplained, explained } = judge(readFolder(folder));
    expect([...errors, ...unexplained]).toEqual([]);
    expect([...new Set(explained.map(({ code }) => code))]).toEqual(['generic_secrets']);
  });

  it('is the same zip for the same files, with the same files in it', () => {
    const folder = withPages();
    assemble({ source: 'zendesk-app', folder, serviceHost: undefined });
    const files = readFolder(folder);
    const zip = zipOf(files);
    expect(zipOf(readFolder(folder))).toEqual(zip);
    expect(readZip(zip).files).toEqual(new Map([...files.files].map(([path, bytes]) => [path, new Uint8Array(bytes)])));
    expect(pathsOf(files)).toEqual(
      expect.arrayContaining(['manifest.json', 'requirements.json', 'assets/ticket.html']),
    );
  });

  it('sends secrets to the host that it is built for, and to no other', () => {
    const folder = withPages();
    assemble({ source: 'zendesk-app', folder, serviceHost: 'support.vendor.com' });
    expect(JSON.parse(textOf(readFolder(folder), 'manifest.json')).domainWhitelist).toEqual(['support.vendor.com']);
  });

  it('fails plainly without pages, and without a configuration for them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zendesk-app-'));
    expect(() => assemble({ source: 'zendesk-app', folder, serviceHost: undefined })).toThrow(/no page/);
    await expect(buildFrontEnd(join(folder, 'vite.config.mts'))).rejects.toThrow(/has no pages to pack/);
  });

  it('takes no page that would hide a drawing of the same name', () => {
    const folder = withPages();
    cpSync('zendesk-app/assets/logo.png', join(folder, 'assets/logo.png'));
    expect(() => assemble({ source: 'zendesk-app', folder, serviceHost: undefined })).toThrow(/both have logo.png/);
  });
});
