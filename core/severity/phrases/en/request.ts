import { look, shown } from './words';

/** D13: it only looks wrong. */
export const cosmetic = String.raw`
  0.9   cosmetic(?:ally|s)?|(?:purely|only|just) (?:a )?(?:visual|cosmetic|optical)
  0.9   (?:typos?|misspell\w*|misspelt|spelling(?: mistakes?| errors?)?|grammar(?: mistakes?| errors?)?)(?: (?:in|on|of) (?:\w+ ){0,3}(?:error |warning )?(?:messages?|dialogs?|texts?))?
  0.85  (?:wrong|incorrect|ugly|odd|strange|inconsistent|different|missing) ${look}
  0.85  ${look} (?:is|are) (?:\w+ )?(?:wrong|incorrect|inconsistent|ugly|missing)
  0.8   ${shown} (?:[\w"]+ ){0,4}(?:is|are|isn't|gets?|runs?) (?:\w+ )?(?:not )?(?:cut off|truncated|misaligned|aligned|centred|centered|overlapping|clipped|stretched|blurry|pixelated|untranslated|translated|too (?:small|big|large|dark|light|long|wide))
  0.75  misalign(?:ed|ment)|(?:left|right) aligned|cut off|visual glitch|overlaps|stretched|unify|contrast|upper[ /]lower ?case|untranslated
  0.7   (?:does(?:n't| not) disturb|nothing dramatic|looks? (?:a bit |a little |slightly )?(?:odd|ugly|strange|funny))|should (?:read|say)|hard to read|outdated
  0.7   minor (?:issue|problem|glitch|bug|error|thing|annoyance|detail)(?: (?:with|in|on))?|layout|aesthetic\w*
  0.6   not urgent|low priority|no (?:rush|hurry)
`;

/** D15: what somebody would like to have. */
export const wish = String.raw`
  0.85  feature requests?|enhancement(?: requests?)?|requests? for (?:an? )?(?:feature|enhancement|improvement)
  0.85  nice to have|wish ?list|suggestions?|suggest(?:ing)? (?:to|that|adding)
  0.8   (?:could|can|would|will) (?:you|we|someone|support)(?: please| also| possibly| perhaps)? (?:add|have|get|make it possible|provide|implement|support|introduce|include|let|allow|consider|offer|extend)
  0.8   please (?:add|let us|allow|support|consider|implement|introduce|make it possible)
  0.8   (?:would|it'd|it would) (?:\w+ )?(?:be )?(?:\w+ )?(?:nice|nicer|great|helpful|good|useful|handy|better|love it|help us)
  0.8   (?:we|i)(?:'d| would) (?:like|love|need|welcome) (?:to (?:be able|have|see|suggest|request)|an? |you to (?:add|support)|it if)
  0.75  (?:please|could you) (?:save|remember|unify|pass on)|what about \w+ing|just an idea|(?:in|for) (?:a future|one of the next|a later) versions?|every other tool|(?:should|could) (?:give|be (?:darker|bigger|possible|changed))
  0.7   any plans? (?:to|for)|road ?map|improvement|competition has
`;

/** D16: how something is done. */
export const howto = String.raw`
  0.75  how (?:do|can|could|should|would|to|long|often|many|much|does|is|are)
  0.75  where (?:do|can|should|could) (?:i|we)|is (?:it|there|this) (?:\w+ )?(?:possible|a way|any way|an? (?:option|setting|api|possibility))
`;

/** D16: what somebody would like to know. */
export const question = `
  0.75  (?:like|want|need) to (?:know|understand|ask)
  0.75  (?:can|could|would) (?:you|someone|anyone)(?: please)? (?:explain|tell|clarify|confirm|advise|point|describe|send)
  0.75  questions? (?:about|on|regarding|concerning|for)|(?:general|quick|short) (?:question|q)|wondering|curious|kindly clarify|please (?:send|confirm|remove|advise (?:on|if|whether))
  0.7   (?:what|which|who|where|when) (?:is|are|does|do|would|will|happens|should|versions?)
  0.7   (?:looking for|need|send me|request) (?:some |more |general )?(?:information|documentation|info|manual)
  0.6   licen[cs](?:e|es|ing)|pricing|best practices?|we plan|we are planning|are planned|just to let you know|do you (?:offer|support|recommend|have)
`;
