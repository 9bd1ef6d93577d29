/** Keys of the organization's and the user's fields that hold the facts of entitlement (F1, F2). */
export const AGREEMENT_STARTS_ON = 'agreement_starts_on';
export const AGREEMENT_ENDS_ON = 'agreement_ends_on';
export const MAY_REPORT = 'may_report';

export const ORGANIZATION_FIELDS = [
  { key: AGREEMENT_STARTS_ON, title: 'Agreement starts on', type: 'date' },
  { key: AGREEMENT_ENDS_ON, title: 'Agreement ends on (inclusive)', type: 'date' },
] as const;

/** Unticked means that the person may not report: a representative is named, not assumed (F2). */
export const USER_FIELDS = [{ key: MAY_REPORT, title: 'May report incidents', type: 'checkbox' }] as const;
