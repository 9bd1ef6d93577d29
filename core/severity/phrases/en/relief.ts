import { restart } from './words';

/** D2, D8: a restart, a bypass or a workaround helps. */
export const workaround = String.raw`
  0.8   (?:there is|there's|we have|we found|have found|found|using|with|use) (?:a|the|our|this) (?:\w+ )?work ?-?around
  0.8   work ?-?around (?:exists|works|helps|is available|is known)
  0.8   (?:(?:after|by|with) )?(?:a |the |an? \w+ )?${restart}(?: (?:the |of the )?\w+){0,3} (?:helps|fixes|solves|resolves|works|clears|cures)(?: it| this| the (?:problem|issue))?(?: again)?
  0.8   (?:after|with) (?:a |the |each |every |an? \w+ )?${restart}(?: of \w+ \w+)?,? (?:it|everything|the \w+|\w+) (?:works|runs|is up|is back|comes back|responds)(?: again| up| online)*
  0.8   until (?:we|i) restart|restart (?:brings|gets) (?:it|\w+|the \w+) back
  0.75  (?:can|could|able to) (?:be )?(?:bypass|work around|worked around|bypassed)|work(?:ing|ed) around (?:it|this|the)
  0.7   can be (?:solved|fixed|avoided) by
`;

/** What was wrong is wrong no longer. */
export const recovery = `
  1     works? (?:fine |well |normally )?again|working (?:fine |normally )?again
  1     (?:is|are|came|back) (?:now )?(?:back )?(?:up|online) again|(?:is|are) up and running(?: again)?
  1     (?:is|are|came) (?:now )?back (?:up|online|to normal)
  1     (?:has|have) recovered|runs? again|running again
  1     (?:is|has been|was) (?:now |already )?(?:resolved|solved|fixed)
`;
