// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a mutant is written as the run prints it, its line not as a template.
/** Mutants that live, each for a reason. As the run prints them: `file | the line | what goes → what comes`. */
export const ACCEPTED: { why: string; mutants: string[] }[] = [
  {
    why: 'The other way round is as good: the two are never equal, or any fixed order serves.',
    mutants: [
      'domain/agenda/draft-order.ts | return [...draft.days].sort((a, b) => (a.date < b.date ? -1 : 1)) | a.date < b.date → a.date <= b.date',
      'domain/statement/statement-draft.ts | return [...paragraphs].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)) | a.id < b.id → a.id <= b.id',
    ],
  },
  {
    why: 'An empty value and the one put in its place are both refused, read as nothing, or never looked at.',
    mutants: [
      "domain/chairmanship/handover-input.ts | .refine((text) => text === '' || isCalendarDate(text), 'no-date') | '' → \"Stryker was here!\"",
      "domain/statement/statement-input.ts | .refine((text) => text === '' || isCalendarDate(text), 'no-date'), | '' → \"Stryker was here!\"",
    ],
  },
  {
    why: "Zod's kind of a problem is not read; a problem without a code gets the same one from its kind (`fieldProblems`).",
    mutants: [
      "domain/agenda/draft-input.ts | if (time === null) context.addIssue({ code: 'custom', message: 'no-time' }) | 'custom' → \"\"",
      "domain/statement/statement-input.ts | if (time === null) context.addIssue({ code: 'custom', message: raw.trim() === '' ? 'required' : 'no-time' }) | 'custom' → \"\"",
      "domain/agenda/draft-input.ts | const id = z.uuid('invalid') | 'invalid' → \"\"",
      "domain/agenda/draft-input.ts | .regex(/^[A-Z]{2}$/, 'invalid') | 'invalid' → \"\"",
      "domain/chairmanship/handover-input.ts | const id = z.uuid('invalid') | 'invalid' → \"\"",
      "domain/chairmanship/handover-input.ts | .min(1, 'required') | 'required' → \"\"",
      "domain/chairmanship/handover-input.ts | export const prepareHandoverInput = z.strictObject({ incoming: z.string('required').regex(/^[A-Z]{2}$/, 'required'), ...terms }) | 'required' → \"\"",
      "domain/chairmanship/handover-input.ts | terms: z.string().regex(/^\\d{1,4}$/, 'invalid'), | 'invalid' → \"\"",
      "domain/statement/statement-input.ts | const id = z.uuid('invalid') | 'invalid' → \"\"",
      "domain/statement/statement-input.ts | .min(1, 'required') | 'required' → \"\"",
      "domain/statement/statement-input.ts | paragraphVersion: z.string().regex(/^\\d{0,9}$/, 'invalid'), | 'invalid' → \"\"",
      "domain/agenda/copying/copy-input.ts | context.addIssue({ code: 'custom', message: 'required' }) | 'custom' → \"\"",
    ],
  },
  {
    why: 'An empty date is refused as `required` already; a second problem of a field is not shown.',
    mutants: [
      "domain/chairmanship/handover-input.ts | .refine((text) => text === '' || isCalendarDate(text), 'no-date') | text === '' → false",
      "domain/statement/statement-input.ts | .refine((text) => text === '' || isCalendarDate(text), 'no-date'), | text === '' → false",
      "domain/statement/statement-input.ts | .max(40, 'no-date') | 'no-date' → \"\"",
    ],
  },
  {
    why: 'An answer holds lists of entries: a word among them is no entry with that id.',
    mutants: [
      'domain/statement/statement-draft.ts | export function applyStatementDelta(draft: StatementDraft, { version, paragraphs = [], removed = [] }: StatementDelta): StatementDraft { | [] → ["Stryker was here"]',
    ],
  },
  {
    why: 'What is gone is taken out by its id; its kind is not looked at.',
    mutants: ["domain/agenda/list-optimistic.ts | return applyDelta(draft, { removed: [{ kind: 'day', id: target }] }) | 'day' → \"\""],
  },
  {
    why: 'A lane in which nothing ends is free, and where all lanes are free the first is made anew.',
    mutants: ['domain/agenda/timeline.ts | let lanes: Laid[][] = [] | [] → ["Stryker was here"]'],
  },
  {
    why: 'It spares a copy, or a second look, and changes no answer.',
    mutants: [
      'domain/agenda/agenda-draft.ts | if (written === undefined && gone.size === 0) return before | written === undefined && gone.size === 0 → false',
      'domain/agenda/agenda-optimistic.ts | if (raw === undefined) return before | raw === undefined → false',
      'domain/statement/open-matters.ts | const behind = LOCALES.filter((locale) => locale !== authoritative) | LOCALES.filter((locale) => locale !== authoritative) → LOCALES',
      'domain/statement/open-matters.ts | const behind = LOCALES.filter((locale) => locale !== authoritative) | locale !== authoritative → true',
      'domain/statement/pasted-text.ts | const numbered = texts.length > 0 && texts.filter((block) => NUMBER.test(block.text)).length * 2 > texts.length | texts.length > 0 → true',
      'domain/statement/pasted-text.ts | const numbered = texts.length > 0 && texts.filter((block) => NUMBER.test(block.text)).length * 2 > texts.length | texts.length > 0 → texts.length >= 0',
      "domain/statement/same-words.ts | const plain = (text: string) => text.normalize('NFC').split(/\\s+/).filter(Boolean).join(' ') | /\\s+/ → /\\s/",
      'domain/statement/merge-words.ts | if (ours === base || ours === theirs) return { collides: false, text: theirs } | ours === base || ours === theirs → false',
      'domain/statement/merge-words.ts | if (ours === base || ours === theirs) return { collides: false, text: theirs } | ours === base || ours === theirs → ours === base && ours === theirs',
      'domain/statement/merge-words.ts | if (ours === base || ours === theirs) return { collides: false, text: theirs } | ours === base → false',
      'domain/statement/merge-words.ts | if (ours === base || ours === theirs) return { collides: false, text: theirs } | ours === theirs → false',
      'domain/statement/merge-words.ts | if (theirs === base) return { collides: false, text: ours } | theirs === base → false',
      'domain/statement/words-in.ts | segmenters.set(locale, segmenter) | segmenters.set(locale, segmenter) → ;',
      "domain/statement/script.ts | return latin > cyrillic ? 'latin' : 'cyrillic' | latin > cyrillic → latin >= cyrillic",
    ],
  },
  {
    why: 'Where there is nothing, the comparison or look-up that follows finds nothing either.',
    mutants: [
      'domain/agenda/compose.ts | organization: entry.organizationId === null ? null : (organizations.get(entry.organizationId) ?? null), | entry.organizationId === null → false',
      'domain/policy/viewer.ts | viewer.chair !== null && | viewer.chair !== null → true',
      'domain/statement/brackets.ts | for (let at = 0; at < text.length; at++) { | at < text.length → at <= text.length',
      'domain/statement/brackets.ts | for (let at = from; at < to; at++) { | at < to → at <= to',
      'domain/statement/compare.ts | const place = previous === undefined ? 0 : changes.findIndex((change) => change.id === previous) + 1 | previous === undefined → false',
      "domain/statement/state-table.ts | return STATE_TABLE.find((rule) => rule.act === act)?.actor ?? 'time' | STATE_TABLE.find((rule) => rule.act === act)?.actor → STATE_TABLE.find(rule => rule.act === act).actor",
      'domain/statement/statement-document.ts | const missing = numbersOf((text) => !text?.[locale]) | text?.[locale] → text[locale]',
      "domain/statement/statement-state.ts | if (facts.withdrawnAt !== null && facts.withdrawnAt <= at) return 'withdrawn' | facts.withdrawnAt !== null → true",
      "domain/statement/statement-state.ts | if (facts.issuedAt !== null && facts.issuedAt <= at) return 'issued' | facts.issuedAt !== null → true",
      "domain/statement/statement-state.ts | if (facts.adoptedAt !== null && facts.adoptedAt <= at) return 'settled' | facts.adoptedAt !== null → true",
      'domain/statement/keeps-words.ts | if (first === null || !isTogether(places.slice(at, end), first)) return false | first === null → false',
      'domain/statement/merge-words.ts | if (last && between && !between.some(isWord)) { | last && between → last || between',
      "domain/statement/brackets.ts | const end = levels > 0 && text[at] === '[' ? partner.get(at) : undefined | text[at] === '[' → true",
      'domain/agenda/placed-before.ts | const at = before === null ? -1 : others.indexOf(before) | before === null → false',
    ],
  },
  {
    why: 'No run is empty and no place is there twice; every run begins alike.',
    mutants: [
      'domain/statement/compare.ts | const best = runs.filter((run) => (run.at(-1) ?? -1) < place).reduce<number[]>((a, b) => (b.length > a.length ? b : a), []) | -1 → +1',
      'domain/statement/compare.ts | const best = runs.filter((run) => (run.at(-1) ?? -1) < place).reduce<number[]>((a, b) => (b.length > a.length ? b : a), []) | (run.at(-1) ?? -1) < place → (run.at(-1) ?? -1) <= place',
      'domain/statement/compare.ts | const best = runs.filter((run) => (run.at(-1) ?? -1) < place).reduce<number[]>((a, b) => (b.length > a.length ? b : a), []) | [] → ["Stryker was here"]',
    ],
  },
  {
    why: 'Names of elements are whole, and cleaned text has no two blanks.',
    mutants: [
      'domain/statement/pasted-text.ts | const HEADING = /^h[1-6]$/ | /^h[1-6]$/ → /h[1-6]$/',
      'domain/statement/pasted-text.ts | const HEADING = /^h[1-6]$/ | /^h[1-6]$/ → /^h[1-6]/',
      'domain/statement/pasted-text.ts | const NUMBER = /^\\(?\\d{1,3}[.)]\\s+/ | /^\\(?\\d{1,3}[.)]\\s+/ → /^\\(?\\d{1,3}[.)]\\s/',
    ],
  },
  {
    why: 'Every act is in the table.',
    mutants: ["domain/statement/state-table.ts | return STATE_TABLE.find((rule) => rule.act === act)?.actor ?? 'time' | 'time' → \"\""],
  },
  {
    why: 'Whoever has no appointment, of a State or of another kind, has none of the State in the Chair.',
    mutants: [
      "domain/policy/viewer.ts | (appointment) => appointment.role === 'organiser' && appointment.of.kind === 'state' && appointment.of.state === viewer.chair, | appointment.of.kind === 'state' → true",
      "domain/policy/viewer.ts | (appointment) => appointment.role === 'organiser' && appointment.of.kind === 'state' && appointment.of.state === state, | appointment.of.kind === 'state' → true",
    ],
  },
  {
    why: 'What is not an account is a visitor: only `account` is ever asked for.',
    mutants: [
      "domain/policy/viewer.ts | export const VISITOR: Viewer = { kind: 'visitor' } | { kind: 'visitor' } → {}",
      "domain/policy/viewer.ts | export const VISITOR: Viewer = { kind: 'visitor' } | 'visitor' → \"\"",
    ],
  },
  {
    why: 'A withdrawal is the first end where no break is.',
    mutants: [
      "domain/statement/silence.ts | if (first !== undefined) return first === withdrawnAt && !brokenAt.includes(first) ? 'withdrawn' : 'broken' | first === withdrawnAt → true",
    ],
  },
  {
    why: 'Numbers of terms are not there twice, and no two terms begin on one day.',
    mutants: [
      'domain/chairmanship/handover.ts | const last = terms.reduce((a, b) => (b.number >= a.number ? b : a)) | b.number >= a.number → b.number > a.number',
      'domain/chairmanship/holds-chair.ts | if (dayBegins(term.effectiveOn, zone) <= at && (inForce === null || term.effectiveOn > inForce.effectiveOn)) inForce = term | term.effectiveOn > inForce.effectiveOn → term.effectiveOn >= inForce.effectiveOn',
    ],
  },
  {
    why: 'A handover that was declined or called off was answered before, and of its two States each is asked for like the other.',
    mutants: [
      "domain/chairmanship/handover.ts | acts.some((act) => act.act === 'confirm' && act.terms === number && act.state === state), | act.act === 'confirm' → true",
      "domain/chairmanship/handover.ts | acts.some((act) => act.act === 'confirm' && act.terms === number && act.state === state), | act.state === state → act.state !== state",
    ],
  },
  {
    why: 'A participant is a State or an organisation: the value for neither is never reached.',
    mutants: [
      "server/meeting/end-participation.ts | refs: { participant: row.stateCode ?? row.organizationId ?? '', capacity: row.capacity }, | '' → \"Stryker was here!\"",
      "server/meeting/set-participation.ts | const known = stateCode ? await isKnownState(tx, stateCode) : await isKnownOrganization(tx, organizationId ?? '') | '' → \"Stryker was here!\"",
      "server/meeting/set-participation.ts | const same = stateCode ? eq(participation.stateCode, stateCode) : eq(participation.organizationId, organizationId ?? '') | '' → \"Stryker was here!\"",
      "server/meeting/set-participation.ts | refs: { participant: stateCode ?? organizationId ?? '' }, | '' → \"Stryker was here!\"",
      "server/record/set-capacity.ts | ? eq(standingCapacity.organizationId, who.organizationId ?? '') | '' → \"Stryker was here!\"",
      "server/record/set-capacity.ts | objectId: stateCode ?? organizationId ?? '', | '' → \"Stryker was here!\"",
      "server/record/set-capacity.ts | .where(eq(organization.id, organizationId ?? '')) | '' → \"Stryker was here!\"",
    ],
  },
  {
    why: 'Where no State is in the Chair nobody organises for it, whatever stands for its code.',
    mutants: [
      "server/meeting/join-team.ts | .where(and(eq(account.id, input.accountId), organisesForChair((await moment.chair())?.state ?? '', now))) | '' → \"Stryker was here!\"",
    ],
  },
  {
    why: 'A maximum is one row, of an empty table too.',
    mutants: [
      'server/statement/issue-statement.ts | const number = (last?.number ?? 0) + 1 | last?.number → last.number',
      'server/publication/publish-agenda.ts | const number = (last?.number ?? 0) + 1 | last?.number → last.number',
      'server/statement/record-issued.ts | number: (last?.number ?? 0) + 1, | last?.number → last.number',
    ],
  },
  {
    why: 'The hash made for a link that does not work is never written: only the time differs.',
    mutants: [
      "server/account/set-password.ts | prepare: async (input) => ({ passwordHash: (await isKnown(input.token)) ? await hashPassword(input.password) : '' }), | '' → \"Stryker was here!\"",
      'server/account/set-password.ts | return rows.length > 0 | rows.length > 0 → true',
      'server/account/set-password.ts | return rows.length > 0 | rows.length > 0 → rows.length >= 0',
    ],
  },
  {
    why: 'Without handovers there is nothing to go through: it spares a look at the zone.',
    mutants: ['server/handover/seal-dossier.ts | if (all.length === 0) return | all.length === 0 → false'],
  },
  {
    why: 'Where no encoding is said it is UTF-8 as well.',
    mutants: [
      "server/handover/seal-dossier.ts | const hash = `sha256-${createHash('sha256').update(content, 'utf8').digest('hex')}` | 'utf8' → \"\"",
    ],
  },
  {
    why: 'A place of a list, or a partner of a pair, is always there: the value for none is never reached.',
    mutants: [
      "domain/statement/brackets.ts | const sign = text[at] ?? '' | '' → \"Stryker was here!\"",
      "domain/statement/brackets.ts | else found.push(around.pop() ?? '') | '' → \"Stryker was here!\"",
      "domain/statement/compare.ts | key: (now ?? was)?.id ?? '', | '' → \"Stryker was here!\"",
      "domain/statement/compare.ts | key: (now ?? was)?.id ?? '', | (now ?? was)?.id → (now ?? was).id",
      "domain/statement/first-draft.ts | const and = list.formatToParts(['a', 'b'])[1]?.value.trim() ?? '' | '' → \"Stryker was here!\"",
      "domain/statement/first-draft.ts | const [last = '', ...others] = [...names].reverse() | '' → \"Stryker was here!\"",
      "domain/statement/first-draft.ts | const and = list.formatToParts(['a', 'b'])[1]?.value.trim() ?? '' | list.formatToParts(['a', 'b'])[1]?.value → list.formatToParts(['a', 'b'])[1].value",
      'domain/statement/keeps-words.ts | const beside = [...stands.slice((lastBefore[at] ?? -1) + 1, first), ...stands.slice(last, nextFrom[end])] | -1 → +1',
      'domain/statement/keeps-words.ts | for (const [at, place] of places.entries()) before.push(place ?? before[at] ?? -1) | -1 → +1',
      "domain/agenda/check/small-gaps.ts | const values = { from: before.slot.end ?? '', end: after.slot.start ?? '', other: words(before.slot.title, reader) } | '' → \"Stryker was here!\"",
      'domain/agenda/differences.ts | return listed.flatMap(({ id }) => entries.get(id) ?? []) | [] → ["Stryker was here"]',
      "domain/agenda/differences.ts | if (before === undefined) return to === undefined ? [] : [{ kind: 'contribution-added', slot, contribution, to }] | to === undefined → false",
    ],
  },
  {
    why: 'Only words of a placeholder, brackets, or the name of a kind are looked for in it: other words are nothing.',
    mutants: [
      'domain/statement/brackets.ts | const found: string[] = [] | [] → ["Stryker was here"]',
      'domain/statement/brackets.ts | const around: string[] = [] | [] → ["Stryker was here"]',
      'domain/statement/brackets.ts | if (inside !== undefined) around.push(inside + text.slice(from, until)) | inside !== undefined → true',
      'domain/statement/brackets.ts | from = until + 1 | until + 1 → until - 1',
      "domain/statement/brackets.ts | if (text[at] === '[') around.push('') | '' → \"Stryker was here!\"",
      "domain/statement/names-another-kind.ts | const words = title[locale] ?? '' | '' → \"Stryker was here!\"",
      "domain/statement/open-matters.ts | { number: 0, text: title[locale] ?? '' }, | '' → \"Stryker was here!\"",
      "domain/statement/open-matters.ts | ...paragraphs.flatMap(({ heading, text }, at) => [heading, text].map((words) => ({ number: at + 1, text: words?.[locale] ?? '' }))), | '' → \"Stryker was here!\"",
      "domain/statement/protocol-order.ts | const nameOf = ({ organizationId }: D) => organizations[organizationId ?? ''] ?? '' | '' → \"Stryker was here!\"",
    ],
  },
  {
    why: 'The library finds words that came or went behind their equals. The other side is looked at as well, should it find them there.',
    mutants: [
      'domain/statement/keeps-words.ts | while (stop + right < text.length && text[stop + right] === text[start + right]) right += 1 | right += 1 → right -= 1',
      'domain/statement/keeps-words.ts | while (stop + right < text.length && text[stop + right] === text[start + right]) right += 1 | stop + right < text.length && text[stop + right] === text[start + right] → false',
      'domain/statement/keeps-words.ts | while (stop + right < text.length && text[stop + right] === text[start + right]) right += 1 | stop + right < text.length → stop + right >= text.length',
      'domain/statement/keeps-words.ts | while (stop + right < text.length && text[stop + right] === text[start + right]) right += 1 | stop + right → stop - right',
      'domain/statement/keeps-words.ts | while (stop + right < text.length && text[stop + right] === text[start + right]) right += 1 | start + right → start - right',
      'domain/statement/keeps-words.ts | return { at: at - left, end: end + right } | end + right → end - right',
    ],
  },
  {
    why: 'Beyond the ends of a text nothing is equal, and what is not filled in is its end.',
    mutants: [
      'domain/statement/keeps-words.ts | while (start - left > 0 && text[start - left - 1] === text[stop - left - 1]) left += 1 | start - left > 0 → true',
      'domain/statement/keeps-words.ts | while (start - left > 0 && text[start - left - 1] === text[stop - left - 1]) left += 1 | start - left > 0 → start - left >= 0',
      'domain/statement/keeps-words.ts | while (start - left > 0 && text[start - left - 1] === text[stop - left - 1]) left += 1 | start - left → start + left',
      'domain/statement/keeps-words.ts | while (stop + right < text.length && text[stop + right] === text[start + right]) right += 1 | stop + right < text.length → true',
      'domain/statement/keeps-words.ts | while (stop + right < text.length && text[stop + right] === text[start + right]) right += 1 | stop + right < text.length → stop + right <= text.length',
      'domain/statement/keeps-words.ts | const from = Array.from<number>({ length: places.length + 1 }).fill(end) | { length: places.length + 1 } → {}',
      'domain/statement/keeps-words.ts | const from = Array.from<number>({ length: places.length + 1 }).fill(end) | places.length + 1 → places.length - 1',
      'domain/statement/keeps-words.ts | for (let at = places.length - 1; at >= 0; at--) from[at] = places[at] ?? from[at + 1] ?? end | places.length - 1 → places.length + 1',
      'domain/statement/keeps-words.ts | for (let at = places.length - 1; at >= 0; at--) from[at] = places[at] ?? from[at + 1] ?? end | at >= 0 → at > 0',
    ],
  },
  {
    why: 'An instant is compared with null as with nothing, and at one instant either name is its name.',
    mutants: [
      'domain/statement/silence.ts | return withdrawnAt !== null && withdrawnAt < expiresAt ? withdrawnAt : expiresAt | withdrawnAt !== null → true',
      'domain/statement/silence.ts | return withdrawnAt !== null && withdrawnAt < expiresAt ? withdrawnAt : expiresAt | withdrawnAt < expiresAt → withdrawnAt <= expiresAt',
      'domain/statement/silence.ts | return [...brokenAt, ...(withdrawnAt === null ? [] : [withdrawnAt])].filter((end) => end < expiresAt && end <= at).sort()[0] | withdrawnAt === null → false',
      'domain/statement/silence.ts | return [...brokenAt, ...(withdrawnAt === null ? [] : [withdrawnAt])].filter((end) => end < expiresAt && end <= at).sort()[0] | [] → ["Stryker was here"]',
    ],
  },
  {
    why: 'The language and the library say the same without being told.',
    mutants: [
      "domain/statement/first-draft.ts | const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }) | { type: 'conjunction' } → {}",
      "domain/statement/first-draft.ts | const and = list.formatToParts(['a', 'b'])[1]?.value.trim() ?? '' | 'b' → \"\"",
    ],
  },
  {
    why: 'What is not of the afternoon is of the morning, and a date of no year is no date.',
    mutants: [
      "domain/agenda/line/possible-times.ts | if (mayBeNoon(end)) return { ask: 'noon-or-midnight', pairs: [[inHalf(start, 'am'), NOON + end.minute], likely] } | 'am' → \"\"",
      'domain/agenda/reading/read-days.ts | return { ...empty, date: year === null ? null : dateOf(anchor.dates.first, year) } | year === null → false',
    ],
  },
  {
    why: 'Every slot has its item.',
    mutants: [
      'domain/agenda/accepting/accepted-items.ts | const dealtBefore = [...items.dealt].find((id) => wordingsOf(items.all.get(id)?.title).includes(title)) | items.all.get(id)?.title → items.all.get(id).title',
    ],
  },
  {
    why: 'Before the title is read no date without a year is taken, so no line of it is told. A title that is none says no kind of meeting.',
    mutants: [
      "domain/agenda/reading/read-heading.ts | takeDates(meeting, { is: 'text', label: null, text: line.text, lines: [line] }, problems) | [line] → []",
      "domain/agenda/reading/read-heading.ts | const title = meeting.title ?? '' | '' → \"Stryker was here!\"",
    ],
  },
  {
    why: 'Within its list a line is always there, and a title without a note ends the search either way: the compiler asks for the check.',
    mutants: [
      'domain/agenda/reading/slot-title.ts | line === undefined || | line === undefined → false',
      'domain/agenda/reading/slot-notes.ts | if (note === null) break | note === null → false',
    ],
  },
]
