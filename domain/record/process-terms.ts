/** The capacity of a State or organisation in the Process. `tbc` (to be confirmed) is recorded but not shown as a capacity. */
export const STANDING_CAPACITIES = ['applicant', 'observer', 'member', 'tbc'] as const
export type StandingCapacity = (typeof STANDING_CAPACITIES)[number]

/** Whom a State designates towards the Process. */
export const DESIGNATIONS = ['national-coordinator', 'focal-point'] as const

/** The posts of the Process within a term. Deputies were proposed in 2018; there are none until the Process creates them. */
export const POSTS = ['chairperson', 'deputy'] as const
export type Post = (typeof POSTS)[number]
