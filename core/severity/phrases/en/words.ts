const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\n\s*|\s*, /)
    .join('|')})`;

/** Words that stand between and change nothing: `is still completely down`. */
export const very =
  '(?:(?:completely|totally|entirely|fully|all|still|again|now|currently|suddenly|just|hard|effectively|also) ){0,4}';

const be = any(
  'is, are, has been, have been, went, goes, has gone, have gone, seems, seems to be, appears to be, remains, stays',
);

/** Behind a noun: ` is`, or `'s`. */
export const is = `(?: ${be}|'s|'re)`;

/** Any subject with its verb, for sentences about a product by its name: `Vault is`. */
export const somethingIs = `(?:(?!nothing)\\w+(?:'s|'re)|${be})`;

export const system = any(`
  production, prod, live, servers?, systems?, web ?sites?, sites?, services?, applications?, app, software
  databases?, clusters?, platform, portal, instances?, environment, network, everything, all nodes`);

export const machine = any(
  'production, prod, live, servers?, systems?, services?, application, databases?, clusters?, platform',
);

/** What people do with a product, seen from the business: what stands still when it is down. */
export const business = any(`
  production(?: lines?)?, lines?, business, operations?, plants?, factory, factories, warehouses?, shop floor, shipping, all work
  everything, company, office, machines?, conveyors?, call cent(?:er|re), shops?, branch(?:es)?, locations?, deliveries, crews?`);

export const people = any(`
  users, staff, people, customers, clients, employees, colleagues, workers?, operators, agents, clerks, engineers, drivers
  technicians, passengers, patients, students, teams, nurses, members, trucks, vessels, planes, guests, accounts`);

export const places = any(`
  sites?, locations?, stores?, shops?, branch(?:es)?, plants?, halls?, offices?, wards?, houses?, markets?, stations?
  terminals?, workstations?, counters?, lines?, floors?, departments?, companies, servers?, systems?, nodes?, clients?, devices?
  handhelds?, machines?, screens?, gateways?, interfaces?, doors?, partners?, customers?, cent(?:er|re)s?, regions?, tenants?
  browsers?, modules?, sessions?, connections?, collectors?, services?`);

export const failsTo = any(`
  doesn't, does not, don't, do not, didn't, did not, won't, will not, can't, can not, cannot, fails? to, refuses? to, no longer, doesnt`);

export const cannot = any(
  "cannot, can not, can't, cant, could not, couldn't, unable to, not able to, no longer able to, is not able to, are not able to",
);

/** What a dead program does not do. */
export const live = any(`
  start, boot, come up, come back, come online, respond, answer, launch, react, run, go, reconnect, stay up, even start, open, work`);

export const everybody = any(`
  everyone, everybody
  all (?:of )?(?:our |the )?(?:users|staff|customers|employees|colleagues|people)
  (?:the )?(?:whole|entire) \\w+`);

export const nobody = any(
  'nobody, no ?one, no-one, none of (?:us|(?:our|the|my) \\w+(?: \\w+){0,2}), no (?:users?|customers?|one), not a single \\w+',
);

export const doWork =
  '(?:log ?(?:in|on)|sign in|connect|access|work|use|open|print|order|ship|reach|do anything|get(?:s)? in(?:to)?|book|start|pay|buy|enter|save|sell|call|check (?:in|out))';

/** `down` as of a system; not of a figure, a direction or a planned stop. */
export const down =
  'down(?![-\\w])(?! (?:to|by|from|the|arrow|here|below|there|\\d+|for (?:planned |scheduled )?maintenance|on (?:\\w+day|the weekend)))';

/** A program that cannot be used, whatever it is called. */
export const dead = any(`
  off ?line, unavailable, unreachable, inaccessible, unusable, inoperative, out of (?:service|order), dead, frozen, blocked
  not (?:available|reachable|accessible|usable|operational|responding|working at all|coming up|coming back|starting|running)`);

export const restart = any('restart(?:ing)?, reboot(?:ing)?, work ?-?around, bypass');

/** What people try before they write. */
export const attempt = any(`
  re-?start\\w*, re-?boot\\w*, re-?install\\w*, reset\\w*, reload\\w*, fail-?over, failed over, fall-?back, roll-?back, rolled back, roll back
  stand-?by, redundancy, back-?up, backups, restore, restoring, dr site, second (?:server|node|line|host), secondary, reserve, node b
  manual mode, local mode, local backup mode, switch\\w*, moving it, moved it, work ?-?around, tried, we do, re-?starts, power cycle`);

export const failed = any(`
  (?:no|without) (?:effect|success|change|help|avail), unsuccessful(?:ly)?, in vain, same(?: \\w+)?, nothing, did not, didn't, does not
  doesn't, doesnt, not (?:help|possible|work), impossible, refused?, neither, failed, fails, crash\\w*, hung, dead, can't, cannot, identical
  worse, froze, ends with, ended with, blocked, nope`);

/** What only looks: the parts of a screen, and what may be odd about them. */
export const look = any(
  'colou?rs?, fonts?, icons?, labels?, captions?, logos?, alignment, spacing, wording, capitali[sz]ation, translations?, tooltips?',
);
export const shown = any(
  'labels?, titles?, texts?, buttons?, captions?, columns?, headings?, logos?, icons?, tooltips?, legends?, boxe?s?, dialogs?',
);

/** A day, an hour or a change, from which on something fails. */
export const moment = any(`
  yesterday, today, tonight, noon, lunch, midnight, morning, this \\w+, last \\w+, about \\d+, \\d[\\d:.]*, your (?:\\w+ )?\\w+, we \\w+
  (?:mon|tues|wednes|thurs|fri|satur|sun)day, the (?:\\w+ ){0,2}(?:update|upgrade|patch|migration|release|change\\w*|weekend|move|switch|refresh)
  (?:\\w+ )?(?:update|upgrade|version|release|firmware|agent|build|patch)(?: \\w?\\d[\\d.]*)?
  january, february, march, april, may, june, july, august, september, october, november, december`);
