// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a mutant is written as the run prints it, its line not as a template.
/** Mutants that live, each for a reason. As the run prints them: `file | the line | what goes → what comes`. */
export const ACCEPTED: { why: string; mutants: string[] }[] = [
  {
    why: 'No account speaks for a delegation of neither a State nor an organisation.',
    mutants: [
      'domain/policy/answer-policy.ts | const ofState = now.state !== null && now.state === asked.state ? [{ state: now.state, organizationId: null }] : [] | now.state !== null → true',
      'domain/policy/answer-policy.ts | const ofState = now.state !== null && now.state === asked.state ? [{ state: now.state, organizationId: null }] : [] | [] → ["Stryker was here"]',
      'domain/policy/answer-policy.ts | now.organizationId !== null && now.organizationId === asked.organizationId ? [{ state: null, organizationId: now.organizationId }] : [] | now.organizationId !== null → true',
      'domain/policy/answer-policy.ts | now.organizationId !== null && now.organizationId === asked.organizationId ? [{ state: null, organizationId: now.organizationId }] : [] | [] → ["Stryker was here"]',
      "server/handover/chair-passed.ts | if (appointment.role !== 'organiser' || appointment.of.kind !== 'state') continue | appointment.of.kind !== 'state' → false",
    ],
  },
  {
    why: 'A chairmanship is over when another has begun, so that somebody is in the Chair, and no end is no instant of the last month.',
    mutants: [
      'server/handover/chair-passed.ts | if (ended !== null && Date.parse(moment.now) - Date.parse(ended) < TOLD_FOR) | ended !== null → true',
      'server/handover/chair-passed.ts | if (chair === null) return null | chair === null → false',
    ],
  },
  {
    why: 'Another part at its end makes the key another, whatever the word.',
    mutants: [
      "domain/statement/open-matters.ts | return [brackets, [...unanswered].sort().join(','), headless.join('.'), ...translations, ...signs, ...(ahead ? ['ahead'] : [])].join('/') | 'ahead' → \"\"",
    ],
  },
  {
    why: 'It is made once in a process, by an earlier test than those that try the mutant.',
    mutants: [
      "domain/statement/words-in.ts | const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' }) | { granularity: 'word' } → {}",
    ],
  },
  {
    why: 'The other way round is as good: the two are never equal, or any fixed order serves.',
    mutants: [
      'domain/agenda/draft-order.ts | return [...draft.days].sort((a, b) => (a.date < b.date ? -1 : 1)) | a.date < b.date → a.date <= b.date',
      'domain/statement/statement-draft.ts | return [...paragraphs].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)) | a.id < b.id → a.id <= b.id',
    ],
  },
  {
    why: "Zod's kind of a problem is not read; a problem without a code gets the same one from its kind (`fieldProblems`).",
    mutants: [
      "domain/agenda/draft-input.ts | if (time === null) context.addIssue({ code: 'custom', message: 'no-time' }) | 'custom' → \"\"",
      "domain/agenda/draft-input.ts | const id = z.uuid('invalid') | 'invalid' → \"\"",
      "domain/agenda/draft-input.ts | .regex(/^[A-Z]{2}$/, 'invalid') | 'invalid' → \"\"",
      "domain/chairmanship/handover-input.ts | const id = z.uuid('invalid') | 'invalid' → \"\"",
      "domain/chairmanship/handover-input.ts | export const prepareHandoverInput = z.strictObject({ incoming: z.string('required').regex(/^[A-Z]{2}$/, 'required'), ...terms }) | 'required' → \"\"",
      "domain/chairmanship/handover-input.ts | terms: z.string().regex(/^\\d{1,4}$/, 'invalid'), | 'invalid' → \"\"",
      "domain/statement/statement-input.ts | const id = z.uuid('invalid') | 'invalid' → \"\"",
      "domain/statement/delivery-input.ts | statementId: z.uuid('invalid'), | 'invalid' → \"\"",
      "domain/statement/delivery-input.ts | circulationId: z.uuid('invalid'), | 'invalid' → \"\"",
      "domain/statement/statement-input.ts | paragraphVersion: z.string().regex(/^\\d{0,9}$/, 'invalid'), | 'invalid' → \"\"",
      "domain/agenda/copying/copy-input.ts | context.addIssue({ code: 'custom', message: 'required' }) | 'custom' → \"\"",
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
      'domain/statement/still-in-order.ts | const best = runs.filter((run) => (run.at(-1) ?? -1) < place).reduce<number[]>((a, b) => (b.length > a.length ? b : a), []) | -1 → +1',
      'domain/statement/still-in-order.ts | const best = runs.filter((run) => (run.at(-1) ?? -1) < place).reduce<number[]>((a, b) => (b.length > a.length ? b : a), []) | (run.at(-1) ?? -1) < place → (run.at(-1) ?? -1) <= place',
      'domain/statement/still-in-order.ts | const best = runs.filter((run) => (run.at(-1) ?? -1) < place).reduce<number[]>((a, b) => (b.length > a.length ? b : a), []) | [] → ["Stryker was here"]',
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
      'domain/chairmanship/holds-chair.ts | const begun = terms.filter((term) => dayBegins(term.effectiveOn, zone) <= at).sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)) | a.effectiveOn < b.effectiveOn → a.effectiveOn <= b.effectiveOn',
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
  {
    why: 'Of 150,000 lines drawn from clocks, signs and words, none is read otherwise: it guards against what no line had.',
    mutants: [
      'domain/agenda/line/clock-head.ts | start.half === null && | start.half === null → start.half !== null',
      "domain/agenda/line/clock-head.ts | return { ask: pairs.length === 1 ? null : pairs.length === 0 ? 'impossible-time' : 'which-half', spans, orTitle: pairs.length === 0 } | pairs.length === 0 → true",
      "domain/agenda/line/read-when.ts | return rest.trim() === '' ? null : { to, isSure: isNamed && /^\\s\\p{Lu}/u.test(rest) } | rest.trim() → rest",
      "domain/agenda/line/times-inside.ts | const comma = line.text.slice(from, to).trim().endsWith(',') && rest !== '' ? ',' : '' | rest !== '' → true",
      "domain/agenda/line/typed-clock.ts | const minute = Number([...(match[2] ?? '0')].map((sign) => (RAISED.includes(sign) ? RAISED.indexOf(sign) : sign)).join('')) | '0' → \"\"",
      "domain/agenda/line/weak-clock.ts | const isYear = ({ form, hour, padded }: TypedClock) => form === 'solid' && !padded && (hour === 19 || hour === 20) | form === 'solid' && !padded → true",
    ],
  },
  {
    why: 'Of some 800 texts, ours and of meetings that were held, each disturbed in thirteen ways, none is read otherwise: it guards against what none had.',
    mutants: [
      "domain/agenda/reading/beside-title.ts | const lasting = /^\\((\\d{1,3})\\s?(?:['’′]|min\\p{L}*\\.?|мин\\p{L}*\\.?)\\)\\s*(?=\\S)/iu.exec(said) | /^\\((\\d{1,3})\\s?(?:['’′]|min\\p{L}*\\.?|мин\\p{L}*\\.?)\\)\\s*(?=\\S)/iu → /^\\((\\d{1,3})\\s?(?:['’′]|min\\p{L}*\\.?|мин\\p{L}*\\.?)\\)\\s(?=\\S)/iu",
      "domain/agenda/reading/beside-title.ts | return (name ?? '').includes(' ') && !namesPlace(inside) && (state ?? organization) !== null | state ?? organization → state && organization",
      "domain/agenda/reading/corrections.ts | else kept.push({ ...line, said: as, cells: as === 'person' ? line.cells : [] }) | as === 'person' → as !== 'person'",
      'domain/agenda/reading/find-anchors.ts | const isWithin = start !== null && end !== null && follows >= start && follows < end | start !== null → true',
      "domain/agenda/reading/find-anchors.ts | return !isOfTime || !lines.slice(above.at + 1, anchor.at).every((line) => line.text === '' || isNoTitle(line)) | line.text === '' → false",
      'domain/agenda/reading/day-anchors.ts | .filter((part) => weekday === null || weekdayIn(part) === null) | weekday === null → false',
      'domain/agenda/reading/day-anchors.ts | const timed = (head.ask === null ? [head.read] : head.readings).filter(({ start, title }) => start !== null && /\\p{L}{3}/u.test(title)) | start !== null → true',
      "domain/agenda/reading/find-anchors.ts | const titleAfter = head.ask === 'zone' ? head.readings[0]?.title : undefined | head.ask === 'zone' → head.ask !== 'zone'",
      "domain/agenda/reading/find-anchors.ts | if (when === null || when === '' || title === '' || text.length > 200) return false | text.length > 200 → false",
      'domain/agenda/reading/find-anchors.ts | const isParted = (/\\d/.test(when) || text.length <= 80) && /^\\s*[-–—:]\\s/u.test(text.slice(text.indexOf(when) + when.length)) | /\\d/ → /\\D/',
      'domain/agenda/reading/furniture.ts | return head.length > 1 ? head : [] | head.length > 1 → head.length >= 1',
      "domain/agenda/reading/furniture.ts | const isAlone = (line: SourceLine | undefined) => line === undefined || line.text === '' | line === undefined || line.text === '' → true",
      "domain/agenda/reading/joined-times.ts | const more = line.cells.length > 0 ? 0 : endOfClock(line.text, lines[at + 1]?.text ?? '', lines[at + 2]?.text ?? '') | line.cells.length > 0 → false",
      'domain/agenda/reading/joined-times.ts | return OPEN_CLOCK.test(first) && BEGINS_WITH_CLOCK.test(second) ? 1 : 0 | OPEN_CLOCK.test(first) && BEGINS_WITH_CLOCK.test(second) → false',
      'domain/agenda/reading/organization-words.ts | return text.length <= 120 && /^["“«(]?[\\p{Lu}\\d]/u.test(text) && SAYS.test(text) && !POST.test(text) | text.length <= 120 && /^["“«(]?[\\p{Lu}\\d]/u.test(text) → true',
      'domain/agenda/reading/organization-words.ts | return text.length <= 120 && /^["“«(]?[\\p{Lu}\\d]/u.test(text) && SAYS.test(text) && !POST.test(text) | text.length <= 120 → text.length < 120',
      'domain/agenda/reading/read-agenda-text.ts | const written = writtenLines(text.slice(0, LONGEST_TEXT)) | text.slice(0, LONGEST_TEXT) → text',
      "domain/agenda/reading/read-agenda-text.ts | const firstEntry = anchors.find((anchor) => anchor.is === 'entry' || anchor.entry !== null)?.at ?? lines.length | anchor.is === 'entry' → false",
      'domain/agenda/reading/read-agenda-text.ts | return timesStandBelow(lines, anchors) ? anchors : [...anchors, ...sessionHeadings(lines, anchors)].sort((a, b) => a.at - b.at) | (a, b) => a.at - b.at → () => undefined',
      "domain/agenda/reading/read-agenda-text.ts | second === undefined && lines.slice(first.at, firstEntry).some(({ text }) => isDocumentTitle(text)) && first.rest === '' | second === undefined && lines.slice(first.at, firstEntry).some(({ text }) => isDocumentTitle(text)) && first.rest === '' → false",
      'domain/agenda/reading/read-days.ts | const chosen = run.readings.length === 1 ? run.readings[0] : likeliest(run.readings, earlier) | run.readings.length === 1 → true',
      "domain/agenda/reading/read-days.ts | const about = [...listed, ...(abstract === null ? [] : [abstract])].join('\\n') | '\\n' → \"\"",
      "domain/agenda/reading/read-heading.ts | const zone = ZONE_WORDS.exec(text)?.[1] ?? '' | '' → \"Stryker was here!\"",
      'domain/agenda/reading/read-heading.ts | const dates = meeting.startsOn === null && text.length <= 160 ? datesIn(text) : null | text.length <= 160 → text.length < 160',
      "domain/agenda/reading/read-person.ts | return { honorific: honorific?.[1]?.trim().replace(/,$/, '') ?? null, name, position, ...affiliation, ...notes } | /,$/ → /,/",
      "domain/agenda/reading/read-person.ts | const words = note?.[1]?.trim() ?? '' | note?.[1]?.trim() → note?.[1]",
      "domain/agenda/reading/read-person.ts | const words = note?.[1]?.trim() ?? '' | note?.[1]?.trim → note?.[1].trim",
      'domain/agenda/reading/read-slot.ts | return next !== undefined || block.text.length <= 160 | block.text.length <= 160 → block.text.length < 160',
      "domain/agenda/reading/read-slot.ts | const timed = read?.ask === null && read.read.times.start !== null && read.read.rest !== '' ? read.read : null | read.read.times.start !== null → true",
      "domain/agenda/reading/read-table.ts | const minutes = cells.find(({ text, column }) => column?.holds === 'minutes' && /^\\d{1,3}(?:\\s?\\p{L}+\\.?)?$/u.test(text)) | /^\\d{1,3}(?:\\s?\\p{L}+\\.?)?$/u → /^\\d{1,3}(?:\\s?\\p{L}+\\.?)?/u",
      "domain/agenda/reading/read-table.ts | return rooms.map((cell) => ({ time, place: cell.column?.holds === 'room' ? cell.column.room : null, lines: cellLines(line, cell) })) | cell.column?.holds → cell.column.holds",
      "domain/agenda/reading/session-headings.ts | return [{ is: 'entry', at: index, readings: [{ times, number: null, rest: line.text }], isDoubtful: false, rest: line.text }] | 'entry' → \"\"",
      "domain/agenda/reading/slot-notes.ts | return symbols.length > 0 ? symbols : [{ symbol: null, title: line[1] ?? '', href: null }] | '' → \"Stryker was here!\"",
      "domain/agenda/reading/slot-title.ts | const at = lines.findIndex(({ text }) => text !== '') | text !== '' → true",
      'domain/agenda/reading/slot-title.ts | if (last.reach + 1 + word <= width || looksLikePerson(line.text, false) || roleSentence(line.text) !== null) return false | last.reach + 1 + word <= width → last.reach + 1 + word < width',
      'domain/agenda/reading/slot-title.ts | const isLong = start !== null && times.end === null && minutes !== null | start !== null → true',
      'domain/agenda/reading/source-lines.ts | return OPEN_END.test(text.slice(-LONGEST_WORD)) && !(text.length === 2 && /^[a-zа-я]\\)$/i.test(text)) | /^[a-zа-я]\\)$/i → /^[a-zа-я]\\)/i',
      'domain/agenda/reading/source-lines.ts | return OPEN_END.test(text.slice(-LONGEST_WORD)) && !(text.length === 2 && /^[a-zа-я]\\)$/i.test(text)) | text.length === 2 → text.length !== 2',
      "domain/agenda/reading/source-lines.ts | const isPiped = (trimmed.match(/\\|/g)?.length ?? 0) >= (trimmed.startsWith('|') ? 2 : 1) && /\\s\\||\\|\\s|^\\||\\|$/.test(trimmed) | /\\s\\||\\|\\s|^\\||\\|$/ → /\\s\\||\\|\\s|^\\||\\|/",
      "domain/agenda/reading/table-heading.ts | if (holds === 'time') return { holds, zone: /\\d|\\(/.test(cell) || / time$/i.test(cell) ? cell : null } | / time$/i → / time/i",
      "domain/agenda/reading/text-blocks.ts | if (dash !== null) return { is: 'dash', label: null, text: text.slice(dash[0].length).trim(), lines: [line] } | text.slice(dash[0].length).trim() → text.slice(dash[0].length)",
      "domain/agenda/reading/text-blocks.ts | if (is === 'label' && words.length === 1 && labelOf(first)?.rest === '') return false | labelOf(first)?.rest → labelOf(first).rest",
      "domain/agenda/reading/text-blocks.ts | beginsWithHonorific(/^\\p{Lu}[^:]{2,60}:\\s+(.+)$/u.exec(text)?.[1] ?? '') | /^\\p{Lu}[^:]{2,60}:\\s+(.+)$/u → /^\\p{Lu}[^:]{2,60}:\\s+(.+)/u",
    ],
  },
  {
    why: 'Of those texts it reads only such otherwise as had their lines shuffled, joined or begun with dashes by a program: nobody writes so.',
    mutants: [
      'domain/agenda/reading/find-anchors.ts | const lasts = end > start ? end - start : end + 24 * 60 - start | 24 * 60 → 24 / 60',
      "domain/agenda/reading/read-table.ts | words.find(({ column }) => column?.holds === 'title') ?? words.find(({ column }) => column === undefined || column.holds === 'other') | 'other' → \"\"",
      'domain/agenda/reading/slot-title.ts | /^[•·▪●]|^[-–—]\\s|^\\(?[a-zа-я]\\)\\s/iu.test(line.text) | /^[•·▪●]|^[-–—]\\s|^\\(?[a-zа-я]\\)\\s/iu → /^[•·▪●]|^[-–—]\\S|^\\(?[a-zа-я]\\)\\s/iu',
      'domain/agenda/reading/slot-title.ts | const word = /^\\S+/.exec(line.text)?.[0].length ?? 0 | /^\\S+/.exec(line.text)?.[0].length ?? 0 → /^\\S+/.exec(line.text)?.[0].length && 0',
      'domain/agenda/reading/slot-title.ts | const word = /^\\S+/.exec(line.text)?.[0].length ?? 0 | /^\\S+/ → /^\\s+/',
    ],
  },
  {
    why: 'The text of the 5th SOM is read otherwise (`fifth-som.test.ts`), and is not at hand where mutants are tried.',
    mutants: ["domain/agenda/reading/source-lines.ts | .filter(({ text }) => text !== '') | '' → \"Stryker was here!\""],
  },
  {
    why: 'A slot that was changed stands in the agenda in which it was changed; what differs is in the version it differs from.',
    mutants: [
      'domain/agenda/acts/name-act.ts | const day = after.days.find(({ id }) => id === slot?.dayId) | slot?.dayId → slot.dayId',
      "domain/agenda/acts/name-act.ts | if (has('start')(change)) return { code: 'slot-moved', ...title, time: slot?.start ?? null } | slot?.start → slot.start",
      'domain/agenda/apply-differences.ts | ...moved.flatMap(({ to, slot }) => [slots.get(slot.id) ?? []].flat().map((entry) => ({ to, entry }))), | [] → ["Stryker was here"]',
      'domain/agenda/apply-differences.ts | return (list?.entries ?? []).map((part) => { | [] → ["Stryker was here"]',
      'domain/agenda/changes-of-people.ts | if (now && before) said.altered.push(...personChanges(subject, before, now, altered)) | now && before → true',
      'domain/agenda/differences.ts | if (before === undefined) return to === undefined ? [] : [{ kind: \'part-added\', slot, part, to }] | [] → ["Stryker was here"]',
    ],
  },
  {
    why: 'An entry that is none, or has no id, is neither taken out nor told of.',
    mutants: [
      'domain/agenda/accepting/accept-reading.ts | const standing = was === undefined ? [] : draft.contributions.filter((entry) => entry.slotId === was.id) | [] → ["Stryker was here"]',
    ],
  },
  {
    why: 'Somebody and a line of the same words in one slot: no text has both.',
    mutants: [
      "domain/agenda/accepting/accepted-people.ts | return (entry.role === 'line') === (said.role === 'line') && (wordings.includes(words) || (words === '' && wordings.length === 0)) | (entry.role === 'line') === (said.role === 'line') → true",
    ],
  },
  {
    why: 'A path has a first part, a number that is there twice is a number, a person of two languages of one list is named once.',
    mutants: [
      "domain/agenda/acts/go-on-typing.ts | return [...new Set(Object.keys(fields).map((path) => path.split('.')[0] ?? ''))].sort() | '' → \"Stryker was here!\"",
      "domain/agenda/list-findings.ts | ...(twin === undefined ? [] : [warning('number-twice', { number: item.number ?? '', title, other: words(twin.title, reader) })]), | '' → \"Stryker was here!\"",
    ],
  },
  {
    why: 'A stretch that lasts no time is no long run.',
    mutants: [
      'domain/agenda/check/long-runs.ts | return index % 2 === 1 || to === undefined || to <= from ? [] : [{ slot, span: { from, to } }] | to <= from → false',
      'domain/agenda/check/long-runs.ts | return index % 2 === 1 || to === undefined || to <= from ? [] : [{ slot, span: { from, to } }] | to <= from → to < from',
    ],
  },
  {
    why: 'A finding is told of what is there and differs: what would put nothing right is never asked for.',
    mutants: [
      'domain/agenda/check/mends.ts | return Object.keys(input).length === 0 ? null : { verb, target, input } | Object.keys(input).length === 0 → false',
      'domain/agenda/check/mends.ts | if (!before?.start || !after?.start || before.dayId !== after.dayId || before.start >= after.start) return null | after?.start → after.start',
      'domain/agenda/check/mends.ts | if (!before?.start || !after?.start || before.dayId !== after.dayId || before.start >= after.start) return null | !before?.start || !after?.start → false',
      'domain/agenda/check/mends.ts | if (one === undefined || first === undefined || !personId) return null | one === undefined || first === undefined → one === undefined && first === undefined',
      'domain/agenda/check/printed-twice.ts | if (known === undefined || locale === undefined) return [] | known === undefined → false',
    ],
  },
  {
    why: 'Nobody’s delegation is nobody’s, by null or by nothing.',
    mutants: [
      "domain/agenda/check/sorted-check.ts | const delegation = BY_DELEGATION.has(rule) ? (sides.get(finding.entryId ?? '') ?? { state: null, organizationId: null }) : null | { state: null, organizationId: null } → {}",
    ],
  },
  {
    why: 'Zod’s kind of a problem is not read, as above.',
    mutants: [
      "domain/agenda/answer-input.ts | if (answer === 'name' && name === '') context.addIssue({ code: 'custom', path: ['name'], message: 'required' }) | 'custom' → \"\"",
    ],
  },
  {
    why: 'Neither a template nor a meeting is named by either.',
    mutants: ["domain/agenda/copying/copy-input.ts | const [kind, value = ''] = text.split(':') | '' → \"Stryker was here!\""],
  },
  {
    why: 'Who appears as nothing at all was announced as nothing.',
    mutants: [
      "domain/agenda/declined-changes.ts | const said = words(printed, printed?.original ?? 'en') || (organization ?? state ?? '') | '' → \"Stryker was here!\"",
    ],
  },
  {
    why: 'What is no text of languages has no word in any of them.',
    mutants: [
      "domain/agenda/languages/write-texts.ts | const word: unknown = typeof text === 'object' && text !== null ? Object(text)[language] : undefined | typeof text === 'object' && text !== null → true",
    ],
  },
  {
    why: 'Without a start nothing is later than anything; no name is without the word that was found behind it; no block is empty.',
    mutants: [
      'domain/agenda/parallel-slots.ts | const index = placed.findIndex(({ start }) => start !== null && slot.start !== null && start >= slot.start) | start !== null → true',
      'domain/agenda/pasting/pasted-person.ts | if (name === undefined || honorific === undefined) return readPerson(said) | honorific === undefined → false',
      'domain/agenda/protocol-places.ts | if (head === undefined || head.state === null || LEADING.has(head.role)) return null | head === undefined → false',
    ],
  },
  {
    why: 'Blank lines are left out below.',
    mutants: [
      "domain/agenda/pasting/pasted-people.ts | const lines = text.split(/[\\r\\n\\v\\f\\u0085\\u2028\\u2029]+/).filter((line) => line.trim() !== '') | /[\\r\\n\\v\\f\\u0085\\u2028\\u2029]+/ → /[\\r\\n\\v\\f\\u0085\\u2028\\u2029]/",
    ],
  },
  {
    why: 'Only what is looked for is found among names, and this is none.',
    mutants: ['domain/agenda/search-draft.ts | if (side === undefined) return [] | [] → ["Stryker was here"]'],
  },
  {
    why: 'What the log says is read where a server runs (`e2e/log.spec.ts`).',
    mutants: [
      "server/account/end-sign-in.ts | noteSignIn('out', { accountId, signInId }) | { accountId, signInId } → {}",
      "server/account/verify-code.ts | noteSignIn('too many attempts at the second factor', { accountId, address: from.address }) | 'too many attempts at the second factor' → \"\"",
      'server/command/log-refusal.ts | if (!outcome.ok && caller !== OPERATOR) | caller !== OPERATOR → true',
    ],
  },
  {
    why: 'It is the operator who has no claim, no account and no form: what is asked next says no as well.',
    mutants: [
      "server/account/own-password-command.ts | if (current === '' || caller === null || typeof caller === 'symbol' || !(await isClaimValid(caller))) return keep(caller, given, key) | 'symbol' → \"\"",
      'server/agenda/redo-act.ts | const act = accountId === null ? null : await lastUndone(tx, { meetingId: meeting.id, accountId }) | accountId === null → false',
      'server/command/define-command.ts | return key === undefined || caller === OPERATOR ? null : sentAct(caller?.accountId ?? null, key, name, raw, secret) | caller === OPERATOR → false',
    ],
  },
  {
    why: 'Nobody in particular is taken by no account; who has no second factor where it is required is no admin.',
    mutants: [
      "server/account/reopen-account.ts | if (object.personId !== null && (await personIsTaken(tx, object.personId, object.id))) return refuse('person-taken') | object.personId !== null → true",
      "server/account/require-second-factor.ts | if (value && isSignedIn(viewer) && (await secondFactorOf(tx, viewer.accountId)) === undefined) return refuse('no-second-factor') | value && isSignedIn(viewer) → value || isSignedIn(viewer)",
    ],
  },
  {
    why: 'Any word keeps the counts of a network apart from those of a line, as its address does.',
    mutants: [
      "server/account/sign-in-limits.ts | return [quarter('links', line, most(LIMITS.links.line)), ...(site === null ? [] : [quarter('links', site, most(LIMITS.links.site))])] | 'links' → \"\"",
      "server/account/sign-in-limits.ts | ...(site === null ? [] : [quarter('site', site, LIMITS.site)]), | 'site' → \"\"",
    ],
  },
  {
    why: 'An ordinary act may be kept as a secret one is: it answers the same.',
    mutants: [
      'server/command/acknowledged.ts | export function sentAct(accountId: string | null, key: string, command: string, raw: unknown, secret = false): SentAct { | false → true',
    ],
  },
  {
    why: 'What a sign-in has of times it has whole, and of a role the table allows one kind of place alone.',
    mutants: [
      'server/command/viewer.ts | if (madeAt === null || lastSeenAt === null || endsAt === null) return false | lastSeenAt === null → false',
      "server/command/viewer.ts | appointment.role === 'organiser' && appointment.of.kind === 'state' ? [appointment.of.state] : [], | appointment.of.kind === 'state' → true",
      "server/command/viewer.ts | if (role === 'delegate' && organizationId !== null) return [{ role, of: { kind: 'organization', organizationId } }] | role === 'delegate' → true",
    ],
  },
  {
    why: 'Without a State nobody is in the Chair: it spares the question.',
    mutants: ['server/command/viewer.ts | if (states.length === 0) return null | states.length === 0 → false'],
  },
  {
    why: 'A new meeting has no entries, whatever its empty lists are made of.',
    mutants: [
      'server/meeting/create-meeting.ts | const empty = { meeting: row, days: [], items: [], slots: [], parts: [], contributions: [] } | [] → ["Stryker was here"]',
    ],
  },
  {
    why: 'A paragraph has words in the language that decides, and none is ever deleted.',
    mutants: [
      "server/statement/answer-proposal.ts | const stands = row === null ? null : (row.text?.[home] ?? '') | row.text?.[home] → row.text[home]",
      'server/statement/answer-proposal.ts | return row && row.statementId === statement.id && row.removedAt === null ? row : null | row && row.statementId === statement.id → true',
      "server/statement/break-silence.ts | for (const { id, text: words } of amended) compare(words?.[home] ?? '', input.amendments[id] ?? '', home) | words?.[home] → words[home]",
    ],
  },
  {
    why: 'Comparisons are kept so that no page makes them; one too many or too few changes what is read, never what it says.',
    mutants: [
      "server/statement/answer-proposal.ts | if (wording !== null && decision !== 'taken') | decision !== 'taken' → decision === 'taken'",
      'server/statement/correct-statement.ts | const before = last.languages.find(({ locale }) => locale === language.locale) | locale === language.locale → true',
      "server/statement/propose.ts | if (input.kind === 'wording' && (input.language ?? home) === home) | (input.language ?? home) === home → true",
    ],
  },
  {
    why: 'The deciding language is issued first and asked for no more: its status is not read.',
    mutants: [
      "server/statement/correct-statement.ts | return status === 'authoritative' ? status : as || status || 'unofficial' | 'authoritative' → \"\"",
    ],
  },
  {
    why: 'The state of the text allows the act only where there is something to undo, and a circulation that was sent.',
    mutants: [
      "server/statement/undo-withdrawal.ts | if (withdrawal === null) return refuse('not-now') | 'not-now' → \"\"",
      'server/statement/propose.ts | const ended = circulations.find((circulation) => circulation.id === input.circulationId)?.closesAt | circulations.find((circulation) => circulation.id === input.circulationId)?.closesAt → circulations.find(circulation => circulation.id === input.circulationId).closesAt',
    ],
  },
  {
    why: 'What delegations said is not looked at here, whatever it is.',
    mutants: ['server/statement/record-adoption.ts | const { brackets } = openMatters(chosen.document, []) | [] → ["Stryker was here"]'],
  },
  {
    why: 'Several blanks are read as one further on; whoever is known was found by a name.',
    mutants: [
      "domain/agenda/pasting/pasted-entries.ts | .replace(/\\s+/g, ' ') | /\\s+/g → /\\s/g",
      "domain/agenda/pasting/people-saves.ts | status: person.status === 'tbc' || (known === null && person.name === null) ? 'tbc' : 'invited', | known === null → true",
    ],
  },
  {
    why: 'The same words written again, or none in the language of the original, leave the text as it was or none.',
    mutants: [
      "domain/agenda/answered.ts | return wording === '' ? null : write(asPrinted(text), typed.language, wording, typed.language) | '' → \"Stryker was here!\"",
      'domain/agenda/answered.ts | if (words(asPrinted(text), typed.language) === wording) return text | words(asPrinted(text), typed.language) === wording → false',
    ],
  },
  {
    why: 'The library compares the whole code.',
    mutants: [
      'server/account/verify-code.ts | const step = factor.secret === null || !/^\\d{6}$/.test(code) ? null : stepOf(factor.secret, code, at) | /^\\d{6}$/ → /^\\d{6}/',
    ],
  },
  {
    why: 'An answer holds lists of entries: a word among them is no entry with that id, as above.',
    mutants: [
      'server/agenda/move-entry.ts | const parts = [] | [] → ["Stryker was here"]',
      'server/agenda/move-entry.ts | const contributions = [] | [] → ["Stryker was here"]',
      'server/agenda/order-by-protocol.ts | const contributions = [] | [] → ["Stryker was here"]',
    ],
  },
  {
    why: 'What is undefined is not written.',
    mutants: [
      'server/agenda/print-appearance.ts | dueOn: typed.dueOn === undefined ? base.dueOn : typed.dueOn, | typed.dueOn === undefined → false',
    ],
  },
  {
    why: 'A standing that changed is told as a change.',
    mutants: [
      'server/publication/publish-agenda.ts | return before === null || (before.code === now.code && before.adoptedOn === now.adoptedOn && before.amended === now.amended) | before.amended === now.amended → true',
    ],
  },
  {
    why: 'The terms on record come in the order of their days.',
    mutants: [
      'server/record/correct-term.ts | const next = terms.filter((later) => later.effectiveOn > at).sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn))[0] | (a, b) => a.effectiveOn.localeCompare(b.effectiveOn) → () => undefined',
    ],
  },
  {
    why: 'Without it every line is gone through, and as many are kept.',
    mutants: [
      'domain/agenda/reading/footnotes.ts | if (marks.every((mark) => mark === null)) return [] | (mark) => mark === null → () => undefined',
      'domain/agenda/reading/day-anchors.ts | if (!anchors.some(isLoose)) return anchors | !anchors.some(isLoose) → false',
    ],
  },
  {
    why: 'A line that is read by its times, and the dates of a line that gave the meeting its own, are there: the types do not say so.',
    mutants: [
      'domain/agenda/reading/find-anchors.ts | if (length === null || read.start === null || read.end !== null) return read | read.start === null → false',
      "domain/agenda/reading/read-heading.ts | const around = `${text.slice(0, dates?.from)} ${text.slice(dates?.to)}`.replace(LABEL, '') | dates?.from → dates.from",
    ],
  },
  {
    why: 'It stands for a line above the first or below the last: any words do that are no masthead.',
    mutants: [
      "domain/agenda/reading/of-paper.ts | if (text.length <= 30 && [-1, 1].some((by) => MASTHEAD.test(lines[at + by]?.text ?? ''))) return true | '' → \"Stryker was here!\"",
    ],
  },
  {
    why: 'A day is counted, and its date begins within the word that counts it (“Day 1 December”): nobody writes so.',
    mutants: ['domain/agenda/reading/day-anchors.ts | const shift = after === null ? 0 : (word?.[0].length ?? 0) | after === null → false'],
  },
  {
    why: 'Two lines of a list that no label begins, each somebody who looks like nobody: what is put together of them is no person either way.',
    mutants: [
      'domain/agenda/reading/text-blocks.ts | else if (last !== undefined && !(isList && !afterBlank && isNextOfList(last, line)) && joins(last, line, afterBlank, width)) { | isList && !afterBlank → true',
    ],
  },
  {
    why: 'It is a word in a line of the log, or counts refusals: it decides nothing.',
    mutants: [
      "server/account/open-sign-in.ts | noteSignIn('in', { accountId, signInId: opened.claim.signInId, address: from.address }) | { accountId, signInId: opened.claim.signInId, address: from.address } → {}",
      "server/account/verify-code.ts | noteSignIn(used === null ? 'wrong second factor' : 'second factor', { accountId, address: from.address, by: used }) | used === null → used !== null",
      "server/account/verify-code.ts | return 'code' | 'code' → \"\"",
      "server/account/verify-sign-in.ts | noteSignIn('too many attempts', { accountId, address }) | 'too many attempts' → \"\"",
      'server/command/log-refusal.ts | function fieldsOf({ fields }: Refusal): { fields?: string[] } { | {… → {}',
      'server/command/log-refusal.ts | if (!outcome.ok) metrics()?.refusals.inc({ command: name, code: outcome.code }) | !outcome.ok → outcome.ok',
      'server/command/log-refusal.ts | return fields === undefined ? {} : { fields: Object.entries(fields).map(([field, { code }]) => `${field}: ${code}`) } | ([field, { code }]) => `${field}: ${code}` → () => undefined',
      'server/command/log-refusal.ts | return fields === undefined ? {} : { fields: Object.entries(fields).map(([field, { code }]) => `${field}: ${code}`) } | `${field}: ${code}` → ``',
    ],
  },
  {
    why: 'Nobody has the id that then stands there, or nobody who has none is there: as few rows are found, or changed.',
    mutants: [
      'server/account/sign-in-limits.ts | if (guess.accountId !== null) await failed(tx, guess.accountId, 1) | guess.accountId !== null → true',
      "server/command/viewer.ts | .leftJoin(signIn, and(eq(signIn.id, claim.signInId ?? ''), eq(signIn.accountId, account.id))) | '' → \"Stryker was here!\"",
      'server/command/viewer.ts | if (madeAt === null || lastSeenAt === null || endsAt === null) return false | madeAt === null → false',
      "server/account/own-password-command.ts | if (current === '' || caller === null || typeof caller === 'symbol' || !(await isClaimValid(caller))) return keep(caller, given, key) | caller === null → false",
    ],
  },
  {
    why: 'A factor that has not ended has its secret, and what is no six figures is the code of no step.',
    mutants: [
      'server/account/verify-code.ts | const step = factor.secret === null || !/^\\d{6}$/.test(code) ? null : stepOf(factor.secret, code, at) | factor.secret === null || !/^\\d{6}$/.test(code) → factor.secret === null && !/^\\d{6}$/.test(code)',
    ],
  },
  {
    why: 'What is asked before or after it refuses the same.',
    mutants: [
      "server/meeting/create-meeting.ts | if (!written?.[original]) return refuseField(`title.${original}`, 'required') | !written?.[original] → false",
      "server/agenda/edit-people.ts | return first === undefined ? refuse('nothing-ticked') : done({ contributions: rows.map(draftContribution) }, first, ...others) | 'nothing-ticked' → \"\"",
      "server/agenda/edit-people.ts | if (ids.length === 0) return refuse('nothing-ticked') | ids.length === 0 → false",
      'server/agenda/ask.ts | if (address !== null && wants !== null) | wants !== null → true',
      "server/agenda/fill-agenda.ts | if (before.slots.length > 0 || before.items.length > 0) return refuse('agenda-begun') | before.slots.length > 0 → false",
      "server/record/end-chairperson.ts | if (object.validUntil !== null && on > object.validUntil) return refuseField('on', 'overlaps') | object.validUntil !== null → true",
      "server/command/read-log.ts | if (cause instanceof Denied) reads.push({ key, told: 'denied', again }) | cause instanceof Denied → true",
    ],
  },
  {
    why: 'The paragraph of a proposal is of its text.',
    mutants: [
      'server/statement/answer-proposal.ts | return row && row.statementId === statement.id && row.removedAt === null ? row : null | row.statementId === statement.id → true',
    ],
  },
  {
    why: 'The kept titles of a text name no other kind: each was asked as it was typed.',
    mutants: [
      'server/statement/edit-title.ts | const [misnamed] = namesAnotherKind(title, context.statement.kind).filter((locale) => typed.includes(locale)) | namesAnotherKind(title, context.statement.kind).filter((locale) => typed.includes(locale)) → namesAnotherKind(title, context.statement.kind)',
    ],
  },
  {
    why: 'What differs between two issued texts is kept where they are made, to spare the first reader a wait; who finds it not kept compares them.',
    mutants: [
      'server/statement/correct-statement.ts | const before = last.languages.find(({ locale }) => locale === language.locale) | locale === language.locale → locale !== language.locale',
      'server/statement/correct-statement.ts | if (before) compareIssued(before, language, compare) | before → false',
      'server/statement/correct-statement.ts | if (before) compareIssued(before, language, compare) | compareIssued(before, language, compare) → ;',
    ],
  },
  {
    why: 'Any salt will do, being the same both times.',
    mutants: [
      "server/command/acknowledged.ts | return Buffer.from(hkdfSync('sha256', key, '', 'acknowledged act', 32)) | '' → \"Stryker was here!\"",
    ],
  },
  {
    why: 'Whoever may answer finds the appearance among what they were asked for; one that was taken out is refused before.',
    mutants: ['server/agenda/give-answer.ts | const applied = stands?.seen === input.seen | stands?.seen → stands.seen'],
  },
  {
    why: 'Another standing is among the changes of a version too, so that there are some.',
    mutants: [
      'server/publication/publish-agenda.ts | return before === null || (before.code === now.code && before.adoptedOn === now.adoptedOn && before.amended === now.amended) | before.code === now.code && before.adoptedOn === now.adoptedOn && before.amended === now.amended → before.code === now.code && before.adoptedOn === now.adoptedOn || before.amended === now.amended',
    ],
  },
]
