/** A message as it leaves: composed for one recipient, in their language. */
export type Mail = {
  to: string
  subject: string
  text: string
  html: string
  /** One address, without a name. */
  replyTo?: string
  /** Names the matter: all messages about it stand together in a mail program. Letters, figures and hyphens. */
  thread?: string
  headers?: Record<string, string>
  attachments?: { filename: string; contentType: string; content: string }[]
}
