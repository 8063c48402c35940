import type { Anchor } from '#domain/agenda/reading/anchor'
import { saysContact } from '#domain/agenda/reading/slot-notes'
import type { SourceLine } from '#domain/agenda/reading/source-lines'

/** How a line begins that tells something about the whole meeting: whom to ask, how to dress, what languages there are. */
const ABOUT_ALL =
  /^[*•–-]?\s*(?:please note(?!\p{L})|notes?\s*[:.]|(?:we (?:are )?)?look(?:ing)? forward to(?!\p{L})|(?:with|please accept) (?:the )?(?:renewed )?(?:assurances|kind(?:est)? regards|best regards|compliments)(?!\p{L})|(?:yours |kind |best )?(?:sincerely|regards),?$|с уважением,?|құрметпен,?|(?:delegations|participants|delegates) are (?:reminded|requested|invited|kindly)(?!\p{L})|n\.?b\.?\s*[:–-]|contacts?(?: (?:persons?|points?|details|information))?\s*[:–-]|for (?:further|more|any) (?:information|questions|queries|details)|for (?:questions|queries)(?!\p{L})|wi-?fi(?!\p{L})|dress code\s*[:–-]|(?:working )?languages?(?: of the \p{L}+)?\s*[:–-]|(?:simultaneous )?interpretation\s*(?:[:–-]|will|is|provided|from|into|between)(?!\p{L})|all times(?!\p{L})|(?:practical|logistical|administrative) (?:information|notes?|arrangements)\s*(?:[:–-]|$)|(?:zoom|meeting|conference|registration|webinar)?\s?(?:link|id|password|passcode)\s*[:–-]|join (?:by|via|the|zoom)(?!\p{L})|https?:|www\.|e-?mail\s*:)|^[*•–-]?\s*(?:примечани[ея]\s*[:.–-]|контакт(?:ы|ное лицо|ные лица|ная информация|ный телефон)(?!\p{L})|рабочи[ей] язык|язык(?:и)? (?:заседания|мероприятия|встречи|совещания|конференции|семинара)|(?:обеспечивается |предусмотрен )?синхронный перевод|форма одежды\s*[:–-]|дресс-код|по (?:всем )?вопросам|ссылка(?: (?:для|на)|\s*:)|исп\.\s|исполнитель\s*:|просим (?:вас )?(?:подтвердить|направить|сообщить)|идентификатор|код доступа|регламент(?: \p{L}+)?\s*[:–-]|тел\p{L}*\.?\s*:|(?:дополнительная|организационная) информация|время (?:указано|местное))|^[*•–-]?\s*(?:ескерту\s*[:.–-]|байланыс|жұмыс тіл|сілтеме|қосымша ақпарат|ілеспе аударма)/iu

/**
 * Where the notes on the whole meeting begin below its programme, as an index; the length of the lines where there are none. They stand
 * below the last entry, after a blank line: until then a note is of its entry.
 */
export function closingNotesAt(lines: readonly SourceLine[], anchors: readonly Anchor[]): number {
  const last = anchors.at(-1)?.at ?? -1
  const at = lines.findIndex(
    ({ text, said }, index) =>
      index > last + 1 && lines[index - 1]?.text === '' && said === undefined && (ABOUT_ALL.test(text) || saysContact(text)),
  )
  return last < 0 || at < 0 ? lines.length : at
}
