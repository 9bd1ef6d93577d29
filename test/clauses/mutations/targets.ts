import type { Mutation } from '../mutation';

/** D: what makes each severity, and its times. */
export const targets: readonly Mutation[] = [
  {
    clause: 'D1',
    file: 'core/severity/determine.ts',
    find: "productionDown === 'yes' && workaround !== 'yes'",
    replace: "productionDown === 'no' && workaround !== 'yes'",
  },
  {
    clause: 'D2',
    file: 'core/severity/determine.ts',
    find: "productionDown === 'yes' && workaround !== 'yes'",
    replace: "productionDown === 'yes'",
  },
  { clause: 'D3', file: 'core/policy/default-policy.ts', find: "phone: 'required'", replace: "phone: 'optional'" },
  {
    clause: 'D4',
    file: 'core/policy/default-policy.ts',
    find: 'firstResponse: halfHour',
    replace: 'firstResponse: day',
  },
  {
    clause: 'D5',
    file: 'core/policy/default-policy.ts',
    find: 'customerResponse: halfHour',
    replace: 'customerResponse: day',
  },
  {
    clause: 'D6',
    file: 'core/incident/urgency.ts',
    find: 'a.severity - b.severity ||',
    replace: 'b.severity - a.severity ||',
  },
  {
    clause: 'D7',
    file: 'core/severity/determine.ts',
    find: "impact === 'documented-functionality', 2",
    replace: "impact === 'documented-functionality', 3",
  },
  {
    clause: 'D8',
    file: 'core/severity/determine.ts',
    find: "productionDown === 'yes', 2",
    replace: "productionDown === 'yes', 1",
  },
  { clause: 'D9', file: 'core/policy/default-policy.ts', find: "phone: 'optional'", replace: "phone: 'required'" },
  {
    clause: 'D10',
    file: 'core/policy/default-policy.ts',
    find: '2: { firstResponse: day',
    replace: '2: { firstResponse: halfHour',
  },
  {
    clause: 'D11',
    file: 'core/policy/default-policy.ts',
    find: '2: { firstResponse: day, customerResponse: day',
    replace: '2: { firstResponse: day, customerResponse: halfHour',
  },
  {
    clause: 'D12',
    file: 'core/policy/default-policy.ts',
    find: '2: { firstResponse: day',
    replace: "2: { firstResponse: { target: '24h', basis: 'elapsed' }",
  },
  {
    clause: 'D13',
    file: 'core/severity/determine.ts',
    find: "impact === 'cosmetic', 3",
    replace: "impact === 'cosmetic', 2",
  },
  {
    clause: 'D14',
    file: 'core/policy/default-policy.ts',
    find: "phone: 'none', priority: 'normal'",
    replace: "phone: 'none', priority: 'high'",
  },
  { clause: 'D15', file: 'core/severity/determine.ts', find: "request === 'enhancement' || ", replace: '' },
  { clause: 'D16', file: 'core/severity/determine.ts', find: " || request === 'information'", replace: '' },
  { clause: 'D17', file: 'core/policy/default-policy.ts', find: "phone: 'none'", replace: "phone: 'required'" },
  {
    clause: 'D18',
    file: 'core/policy/default-policy.ts',
    find: '3: { firstResponse: day, customerResponse: null',
    replace: '3: { firstResponse: day, customerResponse: day',
  },
  {
    clause: 'D19',
    file: 'core/policy/default-policy.ts',
    find: "'Software Change Required': 20",
    replace: "'Software Change Required': 2",
  },
];
