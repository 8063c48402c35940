import { translator } from '#messages/translator'

/** What the trial message of an operator says, in English as all commands speak. */
export function mailTrial(site: string): { subject: string; text: string } {
  const t = translator('en')
  return { subject: t('mail.trial.subject'), text: `${t('mail.trial.text', { site })}\n` }
}
