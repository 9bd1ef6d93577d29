/** The site that the app is installed on. Requests carry `Bearer forge-app` or `Bearer forge-user:<account id>`. */
export interface Site {
  readonly siteUrl: string;
  readonly cloudId: string;
  fetch(request: Request): Promise<Response>;
  /** Portal-only customers have no account that an app could act as. */
  isPortalOnly(accountId: string): boolean;
}
