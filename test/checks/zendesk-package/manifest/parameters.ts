import { type Rule, unless } from '../rule';
import { isMarketingOnly, isPrivate, type Parameter, parametersOf, type Subject } from './manifest';

const PATH = 'manifest.json: parameters';
const TYPES = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth'];
const SCOPES = ['header', 'body', 'url', 'jwt_secret_key', 'jwt_claim', 'basic_auth_username', 'basic_auth_password'];

/** A rule that judges each parameter by itself. */
const each = (name: string, code: string, sound: (one: Parameter) => boolean, say: string): Rule<Subject> => ({
  name,
  code,
  path: PATH,
  find: ({ manifest }) =>
    isMarketingOnly(manifest)
      ? []
      : parametersOf(manifest)
          .filter((one) => !sound(one))
          .map((one) => ({ path: `${PATH} "${one.name}"`, say })),
});

const whole = (name: string, code: string, sound: (all: Parameter[]) => boolean, say: string): Rule<Subject> => ({
  name,
  code,
  path: PATH,
  find: ({ manifest }) => unless(isMarketingOnly(manifest) || sound(parametersOf(manifest)), say),
});

const named = (all: readonly Parameter[]) => all.map(({ name }) => name);
const scopesOf = ({ scopes }: Parameter): readonly unknown[] => (Array.isArray(scopes) ? scopes : []);

/** Settings that an administrator enters. https://developer.zendesk.com/documentation/apps/app-developer-guide/manifest/#parameters */
export const PARAMETER_RULES: readonly Rule<Subject>[] = [
  {
    name: 'parameters are a list',
    code: 'parameters_not_an_array',
    path: PATH,
    find: ({ manifest }) =>
      unless(
        isMarketingOnly(manifest) || (manifest.parameters ?? null) === null || Array.isArray(manifest.parameters),
        'Make "parameters" a list.',
      ),
  },
  whole(
    'no two parameters have one name',
    'duplicate_parameters',
    (all) => new Set(named(all)).size === all.length,
    'Give each parameter a name of its own.',
  ),
  each(
    'required is true or false',
    'unacceptable_boolean',
    ({ required }) => typeof required === 'boolean',
    'Make "required" true or false.',
  ),
  each(
    'secure is true or false',
    'unacceptable_boolean',
    ({ secure }) => typeof secure === 'boolean',
    'Make "secure" true or false.',
  ),
  each(
    'a hidden parameter is not required',
    'invalid_hidden_parameter',
    ({ type, required }) => type !== 'hidden' || !required,
    'Nobody can fill a hidden parameter in: take "required" out.',
  ),
  each(
    'a parameter has a type that there is',
    'invalid_type_parameter',
    ({ type }) => TYPES.includes(String(type)),
    `Use one of ${TYPES.join(', ')}; a secret is a "text" that is "secure".`,
  ),
  whole(
    'there is one parameter for OAuth at most',
    'too_many_oauth_parameters',
    (all) => all.filter(({ type }) => type === 'oauth').length <= 1,
    'Keep one parameter of type "oauth".',
  ),
  each(
    'a parameter for OAuth is not secure',
    'oauth_parameter_cannot_be_secure',
    ({ type, secure }) => type !== 'oauth' || !secure,
    'Take "secure" out: OAuth keeps its token itself.',
  ),
  each(
    'no parameter is called name',
    'name_as_parameter_name',
    ({ name }) => name !== 'name',
    'Call it something else: "name" is the installation’s own.',
  ),
  each(
    'only a secure parameter has scopes',
    'field_requires_secure_parameter',
    ({ scopes, secure }) => scopes === undefined || Boolean(secure),
    'Make the parameter "secure", or take its "scopes" out.',
  ),
  each(
    'scopes are a list',
    'unacceptable_array',
    ({ scopes }) => scopes === undefined || Array.isArray(scopes),
    'Make "scopes" a list.',
  ),
  each(
    'scopes are not empty',
    'field_cannot_be_empty',
    ({ scopes }) => !Array.isArray(scopes) || scopes.length > 0,
    'Say where the value may be used, or take "scopes" out.',
  ),
  each(
    'scopes are places that there are',
    'field_contains_invalid_values',
    (one) => scopesOf(one).every((scope) => SCOPES.includes(String(scope))),
    `Use some of ${SCOPES.join(', ')}.`,
  ),
  {
    name: 'a listing without an app has no parameters',
    code: 'no_parameters_required',
    path: PATH,
    find: ({ manifest }) =>
      unless(!isMarketingOnly(manifest) || parametersOf(manifest).length === 0, 'Take the parameters out.'),
  },
  {
    name: 'a listing without an app is not private',
    code: 'marketing_only_app_cant_be_private',
    path: 'manifest.json: private',
    find: ({ manifest }) => unless(!isMarketingOnly(manifest) || !isPrivate(manifest), 'Set "private" to false.'),
  },
];
