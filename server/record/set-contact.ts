import { setting } from '#db/schema/setting'
import { canKeepRecord } from '#domain/policy/record-policy'
import { CONTACT_TEXTS, type Contact, type ContactView, setContactInput, writtenAnew } from '#domain/record/contact'
import { byLanguage } from '#domain/text/text-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { CONTACT, processContact } from '#server/core/settings'

/** Sets how the keepers of the Process are reached, and what pages say of licence and accessibility. Refuses `stale`. */
export const setContact = defineCommand({
  name: 'record.set-contact',
  input: setContactInput,
  load: async (tx) => ({ before: await processContact(tx) }),
  can: (viewer) => canKeepRecord(viewer),
  run: async ({ tx, input, object: { before } }) => {
    if (before.version !== input.version) return refuse('stale', { current: formFields(before) })
    const texts = CONTACT_TEXTS.map((name) => [name, writtenAnew(before[name], input[name])] as const)
    const after = { ...before, email: input.email || null, web: input.web || null, ...Object.fromEntries(texts) }
    const fields = (['email', 'web', ...CONTACT_TEXTS] as const).filter((name) => !isSame(before[name], after[name]))
    const value = { ...after, version: before.version + 1 }
    await tx.insert(setting).values({ key: CONTACT, value }).onConflictDoUpdate({ target: setting.key, set: { value } })
    return done({ version: value.version }, { act: 'record.contact-set', objectKind: 'process', objectId: CONTACT, fields })
  },
})

function isSame(before: Contact[keyof Contact], after: Contact[keyof Contact]): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

// By the names of the form's fields, so that each can show its current value.
function formFields({ version, email, web, ...texts }: ContactView): Record<string, string> {
  return { version: String(version), email: email ?? '', web: web ?? '', ...byLanguage(texts) }
}
