/** How long a closed account keeps its e-mail address, in months, until a setting says otherwise. */
export const DEFAULT_ADDRESS_MONTHS = 12

const ENDING = '@address.removed.invalid'

/** What stands in place of a closed account's e-mail address once that has been removed: no mailbox, and one for each account. */
export function removedAddress(accountId: string): string {
  return `${accountId}${ENDING}`
}

/** Whether an address was removed. */
export function isAddressRemoved(email: string): boolean {
  return email.endsWith(ENDING)
}
