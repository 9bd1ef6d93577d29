const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\n\s*|\s*, /)
    .join('|')})`;

/** Words that stand between and change nothing: `is still completely down`. */
export const very =
  '(?:(?:completely|totally|entirely|fully|all|still|again|now|currently|suddenly|just|hard|effectively|also) )*';

const be = any(
  'is, are, has been, have been, went, goes, has gone, have gone, seems, seems to be, appears to be, remains',
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

export const failsTo = any(`
  doesn't, does not, don't, do not, didn't, did not, won't, will not, can't, cannot, fails to, refuses to, no longer`);

export const cannot = any("cannot, can not, can't, could not, couldn't, unable to, not able to, no longer able to");

export const everybody = any(`
  everyone, everybody
  all (?:of )?(?:our |the )?(?:users|staff|customers|employees|colleagues|people)
  (?:the )?(?:whole|entire) \\w+`);

export const nobody = any('nobody, no ?one, no-one, none of (?:us|(?:our|the|my) \\w+), no (?:users?|customers?)');

export const doWork = '(?:log ?(?:in|on)|sign in|connect|access|work|use|open|print|order|ship|reach|do anything)';

/** `down` as of a system; not of a figure, a direction or a planned stop. */
export const down =
  'down(?![-\\w])(?! (?:to|by|from|the|arrow|here|below|there|for (?:planned |scheduled )?maintenance))';

export const restart = any('restart(?:ing)?, reboot(?:ing)?, work ?-?around, bypass');

/** What only looks: the parts of a screen, and what may be odd about them. */
export const look = any(
  'colou?rs?, fonts?, icons?, labels?, captions?, logos?, alignment, spacing, wording, capitali[sz]ation, translations?, tooltips?',
);
export const shown = any(
  'labels?, titles?, texts?, buttons?, captions?, columns?, headings?, logos?, icons?, tooltips?',
);
