/** Why an app refuses what is no act of the process. */
export type AppRefusal =
  | 'administrators-only'
  | 'still-on'
  | 'no-former-workflow'
  | 'not-set-up'
  | 'no-one-organization'
  | 'no-room'
  /** Nothing that a screen of ours would send. */
  | 'not-understood';
