import type { Instant } from '#domain/time/calendar'

/** A page that everybody may read, by its address behind the language, and when what it shows was last published or issued. */
export type SiteMapEntry = { path: string; changedAt: Instant | null }
