import { describe, expect, it } from 'vitest';
import { FILE_CASES } from './cases/files';
import { MANIFEST_CASES } from './cases/manifest';
import { REQUIREMENT_CASES } from './cases/requirements';
import { TRANSLATION_CASES } from './cases/translations';
import { VALUE_CASES } from './cases/values';
import { checkPackage, RULE_NAMES } from './check';
import { assembled, soundParts } from './sound';

const CASES = { ...MANIFEST_CASES, ...TRANSLATION_CASES, ...REQUIREMENT_CASES, ...VALUE_CASES, ...FILE_CASES };

describe('the checker of Zendesk packages', () => {
  it('has nothing to say of a sound package, not even a warning', () => {
    expect(checkPackage(assembled(soundParts()))).toEqual([]);
  });

  it('has one broken package for every rule, and every rule once', () => {
    expect(Object.keys(CASES).sort()).toEqual([...RULE_NAMES].sort());
  });

  it.each(Object.entries(CASES))('%s: a package that breaks it is told', (name, breakIt) => {
    const parts = soundParts();
    breakIt(parts);
    const told = checkPackage(assembled(parts)).filter(({ rule }) => rule === name);
    expect(told).not.toEqual([]);
    for (const { say, path } of told) {
      expect(say).toMatch(/[.:]/);
      expect(path).not.toBe('');
    }
  });

  it('reads nothing that rests on a broken manifest', () => {
    const parts = soundParts();
    Object.assign(parts.manifest, { frameworkVersion: '1.0', version: 'x' });
    parts.requirements.sla_policies = {};
    parts.files['assets/.hidden'] = 'x';
    expect(checkPackage(assembled(parts)).map(({ code }) => code)).toEqual([
      'locations_cant_be_urls',
      'invalid_version',
      'hidden_file',
    ]);
  });
});
