import { checkPackage } from '../../checks/zendesk-package/check';
import type { PackageFiles } from '../../checks/zendesk-package/package-files';
import type { Finding } from '../../checks/zendesk-package/rule';

/** Warnings that are known, each with the reason why it may stand. */
export const EXPLAINED: readonly { readonly code: string; readonly path: RegExp; readonly why: string }[] = [
  {
    code: 'generic_secrets',
    path: /^(manifest\.json|translations\/.*\.json|assets\/.*\.js)$/,
    why: 'the shared secret’s own name and scope, and React’s list of input types; no value stands beside them',
  },
  {
    code: 'insecure_http_request',
    path: /^assets\/.*\.js$/,
    why: 'names of XML namespaces, which nothing is asked at',
  },
  {
    code: 'reserved_domain',
    path: /^manifest\.json: domainWhitelist$/,
    why: 'no host was given: set ZENDESK_SERVICE_HOST to build for customers',
  },
];

export interface Verdict {
  readonly errors: readonly Finding[];
  /** Warnings that nobody explained: they count as errors. */
  readonly unexplained: readonly Finding[];
  readonly explained: readonly (Finding & { readonly why: string })[];
}

export function judge(pkg: PackageFiles): Verdict {
  const found = checkPackage(pkg);
  const warnings = found
    .filter(({ severity }) => severity === 'warning')
    .map((finding) => ({
      finding,
      why: EXPLAINED.find(({ code, path }) => code === finding.code && path.test(finding.path))?.why,
    }));
  return {
    errors: found.filter(({ severity }) => severity === 'error'),
    unexplained: warnings.flatMap(({ finding, why }) => (why === undefined ? [finding] : [])),
    explained: warnings.flatMap(({ finding, why }) => (why === undefined ? [] : [{ ...finding, why }])),
  };
}
