import { look, shown } from './words';

/** D13: it only looks wrong. */
export const cosmetic = String.raw`
  0.9   cosmetic(?:ally)?|(?:purely|only|just) (?:a )?(?:visual|cosmetic)
  0.9   (?:typos?|misspell\w*|misspelt|spelling(?: mistakes?| errors?)?|grammar(?: mistakes?| errors?)?)(?: (?:in|on|of) (?:\w+ ){0,3}(?:error |warning )?(?:messages?|dialogs?|texts?))?
  0.85  (?:wrong|incorrect|ugly|odd|strange|inconsistent|different|missing) ${look}
  0.85  ${look} (?:is|are) (?:\w+ )?(?:wrong|incorrect|inconsistent|ugly|missing)
  0.8   ${shown} (?:\w+ ){0,3}(?:is|are|gets?) (?:\w+ )?(?:cut off|truncated|misaligned|not aligned|overlapping|clipped|blurry|pixelated|untranslated|not translated|too (?:small|big|large|dark|light|long|wide))
  0.75  misalign(?:ed|ment)|cut off|visual glitch
  0.7   minor (?:issue|problem|glitch|bug|error|thing|annoyance|detail)(?: (?:with|in|on))?|layout|aesthetic\w*
  0.6   not urgent|low priority|no (?:rush|hurry)
`;

/** D15: what somebody would like to have. */
export const wish = String.raw`
  0.85  feature requests?|enhancement(?: requests?)?|requests? for (?:an? )?(?:feature|enhancement|improvement)
  0.85  nice to have|wish ?list|suggestions?|suggest(?:ing)? (?:to|that|adding)
  0.8   (?:could|can|would|will) (?:you|we|someone|support)(?: please| also| possibly| perhaps)? (?:add|have|get|make it possible|provide|implement|support|introduce|include|let|allow|consider|offer|extend)
  0.8   please (?:add|let us|allow|support|consider|implement|introduce|make it possible)
  0.8   would be (?:\w+ )?(?:nice|great|helpful|good|useful|handy)
  0.8   (?:we|i)(?:'d| would) (?:like|love) (?:to (?:be able|have|see|suggest|request)|an? |you to (?:add|support)|it if)
  0.7   any plans? (?:to|for)|road ?map|improvement
`;

/** D16: what somebody would like to know. */
export const question = String.raw`
  0.75  how (?:do|can|could|should|would|to|long|often|many|much|does|is|are)
  0.75  where (?:do|can|should|could) (?:i|we)|(?:like|want|need) to (?:know|understand|ask)|is (?:it|there) (?:\w+ )?(?:possible|a way|any way|an? (?:option|setting|api))
  0.75  (?:can|could|would) (?:you|someone|anyone)(?: please)? (?:explain|tell|clarify|confirm|advise|point|describe)
  0.75  questions? (?:about|on|regarding|concerning)|(?:general|quick|short) question|wondering|curious
  0.7   (?:what|which|who|where|when) (?:is|are|does|do|would|will|happens|should|versions?)
  0.7   (?:looking for|need|send me|request) (?:some |more |general )?(?:information|documentation|info)
  0.6   licen[cs](?:e|es|ing)|pricing|best practices?
  0.5   ^.*\?+$
`;
