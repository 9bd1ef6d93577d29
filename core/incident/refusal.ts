/** Why the process refuses an act; `data` names what is wrong. The sentence is made in `core/texts`. */
export interface Refusal {
  readonly code:
    | 'not-allowed'
    | 'response-unknown'
    | 'response-incomplete'
    | 'status-unknown'
    | 'verification-required'
    | 'status-by-process-only'
    | 'severity-unknown'
    | 'priority-unknown'
    | 'already-closed'
    | 'no-supervisor-request'
    | 'not-held'
    | 'reason-missing'
    | 'no-survey-offered'
    | 'survey-answered'
    | 'score-out-of-range'
    | 'not-an-incident';
  readonly data: Readonly<Record<string, string>>;
}
