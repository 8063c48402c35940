import { randomUUID } from 'node:crypto'
import { issuance } from '#db/schema/issuance'
import { compareIssued } from '#domain/statement/compare'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import { openMatters, openMattersKey } from '#domain/statement/open-matters'
import type { StatementDocument } from '#domain/statement/statement-document'
import { correctInput } from '#domain/statement/statement-input'
import type { LanguageStatus } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { refuse, refuseField } from '#server/core/outcome'
import { chosenLanguages, issuedLanguage } from '#server/statement/issued-languages'
import { agreementOn } from '#server/statement/rows/agreed-revision'
import { keepComparisons } from '#server/statement/rows/comparisons'
import { factsOf, issuancesOf, presidingOver } from '#server/statement/rows/issuances'
import { revisionOf } from '#server/statement/rows/statement'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Issues Corr.1, Corr.2 … from a revision, in one language or all, for the same readers. If only the deciding words change, translations
 * are no longer official. Refuses `not-now`, no revision of this text or no chairperson (`required`), open matters (`not-acknowledged`),
 * one language with other paragraphs (`structure-changed`) or source words (`source-moved`), `no-parity` and `nothing-changed`.
 */
export const correctStatement = statementCommand({
  name: 'statement.correct',
  act: 'correct',
  input: correctInput,
  by: 'account',
  run: async ({ tx, input, accountId, moment, now, ...context }) => {
    const { statement } = context
    const chosen = await revisionOf(tx, statement.id, input.revisionId)
    if (!chosen) return refuseField('revisionId', 'required')
    const [last] = await issuancesOf(tx, statement.id)
    if (!last) return refuse('not-now')
    const correction = last.correction + 1
    // What delegations said can no longer be answered.
    const mark = openMattersKey(openMatters(chosen.document, []))
    if (mark !== '' && input.acknowledged !== mark) return refuseField('acknowledged', 'not-acknowledged')
    if (input.language !== 'all' && !sameParagraphs(last.languages, chosen.document)) return refuseField('language', 'structure-changed')
    const deciding = issuedLanguage(chosen.document, statement.authoritative, 'authoritative', correction)
    const decides = last.languages.some(
      (language) => language.locale === statement.authoritative && language.contentHash === deciding.contentHash,
    )
    if (input.language !== 'all' && input.language !== statement.authoritative && !decides) return refuseField('language', 'source-moved')
    const wanted = input.language === 'all' ? statusesOf(last.languages) : { [input.language]: statusFor(last.languages, input) }
    const remade = chosenLanguages(chosen.document, wanted, correction)
    if (!remade.ok) return refuseField('language', 'no-parity')
    const fresh = remade.languages.filter(
      (language) =>
        language.locale in wanted &&
        !last.languages.some(
          (old) => old.locale === language.locale && old.contentHash === language.contentHash && old.standing === language.standing,
        ),
    )
    if (fresh.length === 0) return refuse('nothing-changed')
    const presiding = await presidingOver(tx, moment, input, statement.authoritative)
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
      // Words that were never agreed are not issued as agreed, whoever corrects them.
      agreed: decides ? last.agreed : await agreementOn(tx, context, chosen.wordingHash, now),
      audience: last.audience,
      languages: mergedLanguages(last.languages, fresh, decides),
      corrected: fresh.map((language) => language.locale),
      reason: input.reason,
      ...presiding,
      issuedAt: now,
      issuedBy: accountId,
    })
    await keepComparisons(tx, statement.id, (compare) => {
      for (const language of fresh) {
        const before = last.languages.find(({ locale }) => locale === language.locale)
        if (before) compareIssued(before, language, compare)
      }
    })
    return recorded({ slug: context.meeting.slug }, context, {
      act: 'statement.corrected',
      objectKind: 'issuance',
      objectId: id,
      refs: { correction: String(correction), revision: chosen.id },
      seals: [['issuance', id]],
    })
  },
})

function statusesOf(languages: readonly IssuedLanguage[]): Partial<Record<Locale, LanguageStatus>> {
  return Object.fromEntries(languages.map((language) => [language.locale, language.standing]))
}

function statusFor(
  languages: readonly IssuedLanguage[],
  { language, as }: { language: Locale | 'all'; as: LanguageStatus | '' },
): LanguageStatus {
  const status = languages.find((entry) => entry.locale === language)?.standing
  return status === 'authoritative' ? status : as || status || 'unofficial'
}

function sameParagraphs([first]: readonly IssuedLanguage[], document: StatementDocument): boolean {
  return first?.paragraphs.map((paragraph) => paragraph.id).join() === document.paragraphs.map((paragraph) => paragraph.id).join()
}

// A translation that was not remade renders the earlier deciding words: if those changed, it is no longer official.
function mergedLanguages(before: readonly IssuedLanguage[], fresh: readonly IssuedLanguage[], decides: boolean): IssuedLanguage[] {
  const asBefore = (language: IssuedLanguage): IssuedLanguage =>
    decides || language.standing !== 'official' ? language : { ...language, standing: 'unofficial' }
  const kept = before.map((language) => fresh.find((other) => other.locale === language.locale) ?? asBefore(language))
  return [...kept, ...fresh.filter((language) => !before.some((other) => other.locale === language.locale))]
}
