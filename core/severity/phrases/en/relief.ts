import { people, places, restart } from './words';

/** D2, D8: a restart, a bypass or a workaround helps. */
export const workaround = String.raw`
  0.8   (?:there is|there's|we have|we found|have found|found|using|with|use) (?:a|the|our|this) (?:\w+ )?work ?-?around
  0.8   work ?-?around (?:exists|works|helps|is available|is known)
  0.8   (?:(?:after|by|with) )?(?:a |the |an? \w+ )?${restart}(?: (?:the |of the )?\w+){0,3} (?:helps|fixes|solves|resolves|works|clears|cures)(?: it| this| the (?:problem|issue))?(?: again)?
  0.8   (?:after|with) (?:a |the |each |every |an? \w+ )?${restart}(?: of \w+ \w+)?,? (?:it|everything|the \w+|\w+) (?:works|runs|is up|is back|comes back|responds)(?: again| up| online){0,2}
  0.8   until (?:we|i) restart|restart (?:brings|gets) (?:it|\w+|the \w+) back
  0.75  (?:can|could|able to) (?:be )?(?:bypass|work around|worked around|bypassed)|work(?:ing|ed) around (?:it|this|the)
  0.75  (?:we|i|they|operator|admin) (?:\w+ )?(?:restarts?|reboots?|bypass(?:es)?)(?: it| them)?(?: by| every| each| and then)|(?:have|need) to (?:re-?start|reboot)|work ?-?around:
  0.7   can be (?:solved|fixed|avoided) by
  0.7   (?:f5|refresh|refreshing|retry|retrying|reloading|starting it again|a second try)(?: \w+){0,3} (?:brings|helps|works|takes|solves|fixes)|(?:it )?(?:comes back|reconnects|recovers) (?:by itself|alone|on its own)
  0.7   (?:after|within) (?:a|one|two|few|some|a few|\d+) (?:minutes?|seconds?|hours?)(?: \w+){0,2} (?:can|works?|go|continue|comes? back)
`;

/** Others can work: it is not all of production. */
export const limited = String.raw`
  0.6   (?:(?:all )?(?:the |our )?others?|(?:all )?(?:the |our )?other \w+|the rest|everything else|everyone else|remaining \w+|rest of (?:the|our) \w+|the three others)(?: \w+){0,2} (?:is|are|works?|runs?|goes|go|can|were|see nothing|fine|ok|okay|normal|stable)
  0.6   (?:production|prod)(?: \w+)? (?:(?:is|was|and \w+ are) )?(?:not (?:concerned|affected|impacted)|fine|ok|unaffected|still runs|runs|running|normal)
  0.6   (?:users|customers|nobody) (?:did not|didn't|do not|has) notice\w*|not (?:yet )?(?:yet affected|affected)
  0.6   (?:with|on|in|from|via) (?:the )?(?:\w+ ){1,3}(?:it|that|this) (?:works|goes|is (?:ok|fine|possible)|still works)|(?:it's|it is) (?:still possible|only slower)
  0.6   (?:some|most|half|a (?:third|few|quarter)|about \d+|one|two|three|\d+)(?: out)? of (?:the |our |\d+ |all |them|us|my )?(?:\d+ )?(?:${people}|${places})?
  0.6   some (?:users|people|colleagues|customers|clients)|(?:one|two|single) (?:users?|colleagues?|persons?|customers?|pcs?|machines?|employees?)|only (?:for|on|in|with|when|affects|one|two|the|some) \w+|just (?:for|on) (?:one|two|me)|(?:our|a|my) (?:colleague|user|customer)
  0.6   (?:secondary|second node|replica|standby|backup line|failover|the other node) (?:took over|is running|works)|running (?:on|over) (?:the )?(?:secondary|backup|second)
  0.6   (?:sometimes|now and then|from time to time|occasionally|sporadically|every (?:few|\d+|other|second|third) \w+|once a (?:day|week)|(?:each|every) (?:night|morning|day)|several times|times (?:a|per) (?:day|week|month)|time (?:this|in a) (?:week|month))
  0.6   (?:are|is|we're|we are) (?:still )?able to (?:work|continue)|can (?:still|all) (?:work|ship|be|pay)|(?:not|isn't|is not) down
`;

/** D8: people help themselves until it is repaired. */
export const coping = `
  0.6   by hand|manually|manual (?:work|correction|copies|corrections)
  0.55  for now|for the (?:moment|time being)|in the meantime|meanwhile|help ourselves|use paper|on paper|(?:old|other) (?:version|driver|client|printer)|as a? ?stop-?gap
`;

/** What was wrong is wrong no longer. */
export const recovery = String.raw`
  1     works? (?:fine |well |normally )?again|working (?:fine |normally )?again
  1     (?:is|are|came|back) (?:now )?(?:back )?(?:up|online) again|(?:is|are) up and running(?: again)?
  1     (?:is|are|came) (?:now )?back (?:up|online|to normal)
  1     (?:has|have) recovered|runs? again|running again
  1     (?:is|has been|was) (?:now |already )?(?:resolved|solved|fixed)
  1     no longer down|false alarm|all (?:good|fine|well) now|(?:you )?(?:can|may|please) close (?:it|the|this)|no action (?:is )?needed|(?:is|are) (?:over|stable)|(?:thanks?|thank you)[ \w]{0,20}, solved
`;
