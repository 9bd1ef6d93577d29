export const PORTALS = '/servicedesk/customer/portals';
export const REQUESTS = '/servicedesk/customer/user/requests';
export const portalOf = (id: string): string => `/servicedesk/customer/portal/${id}`;
