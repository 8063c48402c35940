import { canKeepAccounts } from '#domain/policy/account-policy'
import { defineQuery } from '#server/command/define-query'
import { type Health, health } from '#server/core/health'

/** How the server is, in full, for whoever keeps its accounts. */
export const installationState = defineQuery({
  name: 'installation.state',
  load: async () => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  read: (): Promise<Health> => health(),
})
