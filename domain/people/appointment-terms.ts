/** As what an account can be appointed, and of whom. Which pairs of the two there are: the check of the table `appointment`. */
export const APPOINTMENT_ROLES = ['admin', 'organiser', 'delegate'] as const
export type AppointmentRole = (typeof APPOINTMENT_ROLES)[number]

export const APPOINTMENT_SCOPES = ['process', 'support-unit', 'state', 'organization'] as const
export type AppointmentScope = (typeof APPOINTMENT_SCOPES)[number]
