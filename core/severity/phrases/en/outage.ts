import {
  attempt,
  business,
  cannot,
  dead,
  doWork,
  down,
  everybody,
  failed,
  failsTo,
  is,
  live,
  machine,
  nobody,
  people,
  places,
  somethingIs,
  system,
  very,
} from './words';

/** D1: production down and inoperable. */
export const outage = String.raw`
  0.9   ${system}(?: \w+){0,2}${is} ${very}${down}
  0.9   ${system} ${very}${down}
  0.6   ${somethingIs} ${very}${down}
  0.7   how long (?:will|is|are) (?:\w+ ){1,3}(?:be |going to be )?down
  0.75  (?:brought|brings|took|takes) (?:\w+ ){0,2}${system} ${down}
  0.9   (?:total |complete |full |major |system |service |production |system-?wide )?outage
  0.9   inoperable|inoperative
  0.9   (?:complete|total|system-?wide) (?:failure|breakdown|loss of service)
  0.9   standstill|stands? still|standing still
  0.85  ${nobody}(?: \w+){0,5} (?:can|could|is able to|gets?|receives?|takes?|has) (?:${doWork}|into|in|through|anything|cards|jobs|orders|data|any)
  0.85  ${everybody} (?:\w+ )?${cannot} ${doWork}
  0.85  ${everybody} (?:\w+ )?(?:is|are|was|were|got) (?:\w+ )?(?:locked out|kicked out|thrown out|logged out|disconnected|off ?line)
  0.8   (?:we|our users|users|staff|people) ${cannot} work(?: at all)?(?! (?:around|with|out|on))
  0.8   we ${cannot} (?:ship|sell|deliver|produce|manufacture|operate|trade|do business|take orders)
  0.85  ${business} (?:has |have |is |are )?(?:been )?${very}(?:stopped|halted|blocked|dead|paraly[sz]ed|interrupted)
  0.85  (?:lines?|plant|production|machines|warehouse|shipping|company|interfaces|lorries|factory|business|locations?)(?: and \w+| \d+| in \w+ \w+)? (?:stands?|is idle|are idle|idle|is at a stop|have run empty|has run empty)(?! (?:for|by|up|out|in (?:for|the way)))
  0.8   ${system}(?: \w+){0,2}${is} ${very}(?:off ?line|unavailable|unreachable|inaccessible|out of service|unusable|dead)
  0.8   ${system}(?: \w+)? ${very}(?:(?<!work )(?<!works )off ?line|unreachable|inaccessible|unusable)
  0.8   all (?:\w+ ){1,6}(?:are |went )?${very}(?:off ?line|unreachable|inaccessible|out of (?:order|service)|${down})
  0.6   (?<=^|[:;,] )(?!(?:scroll|slow|shut|count|page|drop|break|key|arrow|up|cool|power) )\w+(?: (?!shut|slow|scroll)\w+)? down[.!]*$
  0.7   ${cannot} (?:access|reach|connect to|use|open|log ?in to) (?:\w+ )?(?:production|prod|live)(?: \w+)?
  0.8   ${machine}(?: \w+)? ${failsTo} ${very}(?:start|boot|come up|come back|respond|answer)
  0.8   ${system}(?: \w+)?(?:${is} not| isn't| aren't) ${very}(?:responding|running|reachable|available|operational|usable|coming up|starting)
  0.8   (?:production|prod|live|(?:whole|entire|complete) \w+)(?: \w+)? (?:${failsTo} work|isn't working|stopped working)
  0.8   (?:production|prod|live|(?:whole|entire|complete) \w+)(?: \w+)?${is} ${very}not working
  0.75  nothing (?:works|is working|responds|goes|gets through|arrives|leaves|moves)(?: any ?more)?|nothing's working|everything is (?:broken|failing)
  0.75  (?:production|prod|live) \w+ (?:has |have )?failed
  0.7   ${machine}(?: \w+)? (?:has |have )?(?:just )?crashed
  0.8   (?:we(?:'re| are)|business is|whole (?:shop|company|site) is) ${very}(?:off ?line|blind|off air|out of business|dead)
  0.7   (?:still|have) no system|without (?:a |any )?system
  0.75  ${people}(?: \w+){0,3} (?:idle|without (?:work|jobs|orders)|sent home|go home)
  0.75  ${cannot} be (?:used|reached|accessed)(?: at all)? (?:at the moment|by anyone|any ?more|from anywhere)
`;

/** D1, of whatever program: dead, be it for one or for all. */
export const stop = String.raw`
  0.7   ${somethingIs} ${very}${dead}
  0.65  ${failsTo} ${very}${live}(?: any ?more| up| back)?
  0.65  (?:isn't|aren't|wasn't) ${very}(?:available|reachable|accessible|running|responding|working|starting)
  0.65  (?:^|[:;,-] )?(?:\w+ )?(?:not|un)(?: |-)?(?:available|reachable|responding|accessible)
  0.65  (?:dead|frozen|crashed|crashes|crashing|standing|stuck)(?! (?:line|end|link)s?)
  0.65  (?:crash\w*|exits?|dies?|stops?|terminates?|ends?|aborts?|segfaults?)(?: \w+){0,4} (?:start(?:up)?|launch|boot|directly|at once|immediately|after start)
  0.65  ${cannot} be (?:re)?started|(?:won't|doesn't) (?:be )?(?:re)?start
  0.65  (?:keeps?|kept) (?:re-?starting|crashing|rebooting|dying|stopping)|(?:crash|restart|boot|reboot)(?:s|ing)? (?:in a )?loop|not (?:going|coming) up
  0.6   boot loop|blank page|white (?:page|screen)|black screen|(?:screen|display)s?(?: \w+){0,2} (?:black|blank|dark|empty)
  0.65  (?:refuses|refused|rejects|drops|dropped|refuse) (?:all|any|every|each)
  0.65  (?:all|every|each|any)(?: \w+){1,4} (?:(?:is|are|being) )?(?:refused|dropped|rejected|lost|gone|locked|empty|closed|return\w*|encrypted)
  0.65  (?:has |have )?(?:stopped(?! (?:the|it|this|that|auto\w*|\w+ing|at|after|half))|frozen)(?= |$)
  0.65  (?:is|are|all) (?:\w+ )?(?:gone|lost|empty|shut)(?! (?:on|to|after))
  0.65  (?:no|zero) (?:\w+ ){1,4}(?:at all|since|leaves?|arrives?|come in|in or out|goes out|get through|are processed|can be)
  0.6   (?:no|lost) connection|can ?not (?:be )?(?:reach\w*|connect\w*)|not able to connect
  0.6   (?:down|out)(?= (?:in|at|on|for) (?:all|both|every|the (?:whole|entire)))
  0.65  (?:un|not |im)(?:able|possible) (?:to|for) (?:log|work|enter|start|open|use|sell|ship|any\w+)
`;

/** Whom or what it concerns: all of them. */
export const total = String.raw`
  0.6   all (?:of )?(?:our |the |your |\d+ |my )?(?:\d+ |\w+ )?(?:${people}|${places})(?! (?:is|are|work|works|run)? ?(?:fine|ok))
  0.6   every (?:single )?(?:user|customer|client|site|store|shop|branch|browser|payment|call|one|type|request|\w+ (?:user|customer))
  0.6   everyone|everybody|every ?where|anybody|anyone|any (?:\w+ )?(?:workstation|device|station|terminal|counter|user|site|computer|carrier)|anywhere|nowhere
  0.6   nobody|no one|no-one|none of (?:us|our|the)
  0.6   both (?:nodes|sites|servers|cent(?:er|re)s|lines|data cent(?:er|re)s|web nodes|locations|plants|floors)
  0.6   (?:the |our )?(?:whole|entire|complete) \w+|company-?wide|site-?wide
  0.55  completely|totally|entirely|at all
  0.6   (?:\d{2,}|\d[\d,.]+\d|hundreds of|thousands of) (?:\w+ )?${people}
  0.6   ${people}(?: \w+){0,3} (?:waiting|leaving|queu\w+|stand (?:outside|in)|sit|locked out|without work|leave)
  0.6   (?:lose|losing|loses|costs?)(?: us| about)? (?:\w+ ){0,3}(?:per|an|each|every|fortune|a) ?(?:hour|minute|fortune)?
  0.6   (?:refuses|refused|rejects|drops|dropped|refuse) (?:all|any|every)|(?:all|everything)(?: \w+){0,2} (?:gone|lost|empty|encrypted|deleted)
  0.6   (?:to|for|on|from|at|of) any (?!of)\w+|(?:each|every) (?:hour|minute) (?:is|costs|means|counts)
  0.6   emergency|call (?:me |us )?(?:back )?(?:now|immediately|asap|at once|urgently|right away)|pick up the phone|(?:somebody|someone) on the phone
  0.6   main and reserve|primary and (?:the )?(?:backup|secondary)|production stands
`;

/** D2: what was tried did not help. */
export const helpless = String.raw`
  0.6   ${attempt}[,:]? (?:[^\s.]+ ){0,7}${failed}
  0.6   (?:no|without)(?: any| other| manual| alternative)? (?:way(?: (?:round|around|back|out))?|means|procedure|alternative|plan b|work ?-?arounds?|fall-?back|bypass)(?! (?:for|needed))
  0.6   (?:already|allready) (?:re-?start\w*|reboot\w*|reset|reinstalled|tried)|(?:re-?started|rebooted|reinstalled|reboot|restart)(?: \w+){0,3} (?:twice|already|done|three times?|several times|\d times)
  0.55  (?:we|i|our it) (?:\w+ )?(?:restarted|rebooted|reinstalled)
  0.6   whatever we (?:do|try)|nothing (?:helps|helped|we do|we tried)|roll-?back (?:is )?(?:not |im)possible
`;
