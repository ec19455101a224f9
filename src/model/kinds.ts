/** What the enumerated fields of a dataset may hold. The order is that of lists, legends and columns. */
export const EVENT_TYPES = [
  'visit',
  'scholars',
  'students',
  'workshop',
  'conference',
  'training',
  'agreement',
  'partnership',
  'membership',
  'programme',
  'office',
  'resources',
  'support',
  'other',
] as const;
export const DIRECTIONS = ['outbound', 'inbound', 'hosted', 'mutual', 'remote'] as const;
export const ORGANIZATION_KINDS = ['university', 'network', 'agency', 'company', 'school'] as const;
export const PRECISIONS = ['site', 'city', 'region', 'country'] as const;
export const MODES = ['in-person', 'online', 'hybrid', 'unknown'] as const;
export const STATUSES = ['done', 'planned', 'cancelled'] as const;
export const ROLES = ['home', 'host', 'guest', 'partner', 'signatory', 'organizer', 'attending'] as const;
export const STOP_ROLES = ['origin', 'stop', 'return', 'venue', 'seat'] as const;
export const RELATIONS = ['implements', 'renews', 'part-of', 'same-trip'] as const;
export const HEADCOUNT_QUALIFIERS = ['exact', 'about', 'at-least'] as const;
