import { environment } from '#config/environment'

/** Whether this installation sends mail by itself. */
export function sendsMail(): boolean {
  return environment().SMTP_URL !== undefined
}
