/** A message as it leaves: composed for one recipient, in their language. */
export type Mail = {
  to: string
  subject: string
  text: string
  html: string
  replyTo?: string
  headers?: Record<string, string>
  attachments?: { filename: string; contentType: string; content: string }[]
}
