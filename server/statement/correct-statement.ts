import { randomUUID } from 'node:crypto'
import { issuance } from '#db/schema/issuance'
import { canActForChair } from '#domain/policy/statement-policy'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import type { StatementDocument } from '#domain/statement/statement-document'
import { correctInput } from '#domain/statement/statement-input'
import type { LanguageStanding } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { refuse, refuseField } from '#server/core/outcome'
import { factsOf, issuancesOf, presidingOver } from '#server/statement/issue-statement'
import { chosenLanguages } from '#server/statement/issued-languages'
import { recorded, statementCommand } from '#server/statement/statement-command'
import { revisionOf } from '#server/statement/statement-rows'

/**
 * Corrects an issued text from a named revision, in one language or in all: Corr.1, Corr.2 … beside what was issued, which stays. A language that was not issued before
 * can be added so. Refuses `structure-changed` where one language alone would then count its paragraphs otherwise, `no-parity`, and
 * `nothing-changed`.
 */
export const correctStatement = statementCommand({
  name: 'statement.correct',
  act: 'correct',
  input: correctInput,
  can: canActForChair,
  run: async ({ tx, input, accountId, now, ...context }) => {
    const { statement } = context
    if (accountId === null) return refuse('no-account')
    const chosen = await revisionOf(tx, statement.id, input.revisionId)
    if (!chosen) return refuseField('revisionId', 'required')
    const [last] = await issuancesOf(tx, statement.id)
    if (!last) return refuse('not-now')
    const correction = last.correction + 1
    if (input.language !== 'all' && !sameParagraphs(last.languages, chosen.document)) return refuseField('language', 'structure-changed')
    const wanted = input.language === 'all' ? standingsOf(last.languages) : { [input.language]: standingFor(last.languages, input) }
    const remade = chosenLanguages(chosen.document, wanted, correction)
    if (!remade.ok) return refuseField('language', 'no-parity')
    const fresh = remade.languages.filter(
      (one) => one.locale in wanted && !last.languages.some((old) => old.locale === one.locale && old.contentHash === one.contentHash),
    )
    if (fresh.length === 0) return refuse('nothing-changed')
    const presiding = await presidingOver(tx, now, input, statement.authoritative)
    if (presiding === null) return refuseField('chairperson', 'required')
    const id = randomUUID()
    await tx.insert(issuance).values({
      id,
      statementId: statement.id,
      revisionId: chosen.id,
      correction,
      number: last.number,
      ...factsOf(context),
      slug: last.slug,
      title: chosen.document.title,
      agreed: last.agreed,
      audience: last.audience,
      languages: laidOver(last.languages, fresh),
      corrected: fresh.map((one) => one.locale),
      reason: input.reason,
      ...presiding,
      issuedAt: now,
      issuedBy: accountId,
    })
    return recorded({ slug: context.meeting.slug }, context, {
      act: 'statement.corrected',
      objectKind: 'issuance',
      objectId: id,
      refs: { correction: String(correction), revision: chosen.id },
    })
  },
})

function standingsOf(languages: readonly IssuedLanguage[]): Partial<Record<Locale, LanguageStanding>> {
  return Object.fromEntries(languages.map((one) => [one.locale, one.standing]))
}

function standingFor(
  languages: readonly IssuedLanguage[],
  { language, as }: { language: Locale | 'all'; as?: LanguageStanding | undefined },
) {
  return languages.find((one) => one.locale === language)?.standing ?? as ?? 'unofficial'
}

function sameParagraphs([first]: readonly IssuedLanguage[], document: StatementDocument): boolean {
  return first?.paragraphs.map((one) => one.id).join() === document.paragraphs.map((one) => one.id).join()
}

function laidOver(before: readonly IssuedLanguage[], fresh: readonly IssuedLanguage[]): IssuedLanguage[] {
  const kept = before.map((one) => fresh.find((other) => other.locale === one.locale) ?? one)
  return [...kept, ...fresh.filter((one) => !before.some((other) => other.locale === one.locale))]
}
