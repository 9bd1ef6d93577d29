/** What the panels of an organization ask and show, without a component: the same on both platforms. */
export {
  agreementConsequences,
  type ConsequenceWords,
  type Decision,
  decisionsOf,
  lettingReport,
  liftedBy,
  type OrganizationStanding,
} from './consequences';
export {
  agreementIn,
  type DateDraft,
  type DatesDraft,
  type DatesFaults,
  type DatesWords,
  datesDraft,
  datesFaults,
} from './dates';
export { type FoundPerson, findPerson, proposalOf } from './find-person';
export { type Held, heldVerdict, type SupposedFacts, startingWith, stillHeld } from './held';
export { type NamedPerson, personFirstName, personName } from './person';
export { type SupportNow, supportNow, supportVerdict } from './support-now';
