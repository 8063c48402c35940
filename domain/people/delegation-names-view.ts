/** A State by its name in one language on a day. */
export type StateNameView = { code: string; name: string }

/** An organisation by its short name in one language on a day. */
export type OrganizationNameView = { id: string; shortName: string }

/** The names of States by code and of organisations by id. */
export type DelegationNamesView = { states: Record<string, string>; organizations: Record<string, string> }

/** The States and organisations a form or the editor chooses from. */
export type DelegationChoicesView = { states: StateNameView[]; organizations: OrganizationNameView[] }

/** What an account can be appointed to, and the zone the record is dated in. */
export type AppointmentChoicesView = DelegationChoicesView & { zone: string }
