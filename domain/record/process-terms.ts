/** In what capacity a State or an organisation stands in the Process; what is not confirmed is on record and not shown as standing. */
export const STANDING_CAPACITIES = ['applicant', 'observer', 'member', 'tbc'] as const
export type StandingCapacity = (typeof STANDING_CAPACITIES)[number]

/** Whom a State designates towards the Process. */
export const DESIGNATIONS = ['national-coordinator', 'focal-point'] as const

/** The posts of the Process within a term. Deputies were proposed in 2018; there are none until the Process creates them. */
export const POSTS = ['chairperson', 'deputy'] as const
