import type { Instant } from '#domain/time/calendar'

/** When something came and when it had ended: instants, and the IANA zone to show them in. */
export type TooLate = { received: Instant; ended: Instant; zone: string }
