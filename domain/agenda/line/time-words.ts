// Words that belong to a time, in the three languages of the product. Patterns are read at one place of a line (the flag `y`).

/** A word is over where no letter or figure follows. */
const END = '(?![\\p{L}\\p{N}])'
const words = (...alternatives: string[]) => new RegExp(`(?:${alternatives.join('|')})${END}`, 'iuy')

/** Before a clock, saying nothing more than the clock itself. */
export const LEAD =
  /(?:(?:start(?:s|ing)?|begin(?:s|ning)?|начало) ?)?(?:(from|с|со|c|от|начиная с|between|между)|at|в|во|time|время|уақыты|сағат|сағ\.)?(?::? )/iuy
export const O_CLOCK = /(?:сағат|сағ\.|time:|время:|уақыты:) ?(?=\d)/iuy
/** The half of the day before the figures, as in Kazakh: «кешкі 7-де». */
export const HALF_BEFORE = /(?:(таңғы|ертеңгі)|(кешкі|түстен кейінгі)) (?:сағат )?(?=\d)/iuy

/** Between two clocks. */
export const DASH = /\s?-{1,3}>?\s?|\s?~\s?|\s?\.{2,3}\s?/uy
export const UNTIL = /\s(?:up to|to|until|till|til|thru|through|и до|до|по)\s/iuy
export const AND = /\s(?:and|и)\s/iuy
export const WITH = /\s?-?(?:мен|бен|пен)\s/iuy
/** Two clocks side by side: of a table (a tab), or in doubt. */
export const BESIDE = /\s?[/|]\s?|\s/uy
/** Before the second clock. */
export const SECOND_LEAD = /(?:to|till|until|до|по|сағат)\s/iuy
/** After the second clock in Kazakh. */
export const SECOND_TAIL = words('\\s(?:дейін(?:гі)?|аралығында|аралығы|арасында)')
/** After a start: no end is known. */
export const ONWARDS = /\s?(?:\+|onwards?(?!\p{L})|(?:и )?далее(?!\p{L})|бастап(?!\p{L}))/iuy

/** After the second clock. */
export const NEXT_DAY =
  /,?\s?\(?(?:(?:of )?(?:the )?next day|\+\s?1(?:\s?day)?|(?:на )?следующ(?:его дня|ий день)|келесі күн(?:і|ге|гі)?)(?![\p{L}\p{N}])\)?/iuy
/** After a start: an end without a clock. After a dash it may be a title (the group). */
export const NO_END =
  /(?:(?:\s?-{0,3}\s?['’]?(?:until|till|til|to|до)\s|(\s?-{1,3}\s?))(?:late|the end(?: of (?:the )?(?:day|evening))?|end of (?:the )?day|конца дня|конца|позднего вечера|позднего времени)|\sкүн соңына дейін)(?![\p{L}\p{N}])/iuy
/** After a start: an end that is not known yet. */
export const END_UNKNOWN = /\s?-{1,3}\s?[([]?(?:tb[cda](?!\p{L})|уточняется(?!\p{L})|нақтыланады(?!\p{L})|\?{1,3}|xx[:.]?xx)[)\]]?/iuy
/** After a clock: it means what it says. */
export const SHARP = /\s\(?(?:sharp|precisely|exactly|ровно|дәл)(?!\p{L})\)?/iuy

/** A doubt before or after a clock. The whole is printed in words then. */
export const ABOUT =
  /(?:(?:starting |from )?(?:about|around|approximately|approx\.?|circa|ca\.?|roughly|c\.)|[~≈]|(?:с |в )?(?:около|примерно|приблизительно|ориентировочно|предварительно|предположительно|ок\.)(?: [вс]о?)?|шамамен(?: сағат)?)\s?(?:at\s)?/iuy
export const DOUBT_AFTER = new RegExp(
  `\\s?[([]?(?:approx\\.?|approximately|(?:time )?tb[cda]|to be confirmed|at the (?:latest|earliest)|or so|ориентировочно|примерно|приблизительно|предварительно|уточняется|подлежит уточнению|шамасында|шамамен|нақтыланады|нақтылануда|жуық(?:та)?|таман)${END}\\.?\\s?[)\\]]?`,
  'iuy',
)
/** Before a clock: a limit rather than a start. */
export const LIMIT =
  /(?:(?:some time |shortly |immediately )?(?:after|before)|by|until|till|up to|not? (?:before|after|earlier than|later than)|сразу после|после|перед|до|к|не (?:ранее|раньше|позднее|позже)(?: чем в)?) (?:сағат )?/iuy
/** After a clock with its ending: «18:00-ден кейін». */
export const LIMIT_AFTER = words('\\s(?:кейін|соң|бұрын|дейін)')

/** Instead of a clock, and never the beginning of a title. */
export const WHEN = words(
  'all day(?: long)?',
  '(?:throughout|during|for|over) the (?:whole |entire )?day',
  'the (?:whole|entire) day',
  '(?:early |late |later )?in the (?:early |late )?(?:morning|afternoon|evening)',
  '(?:up)?on (?:arrival|departure)(?: of (?:the )?(?:delegations?|participants|delegates|guests|ministers))?',
  'in the margins(?=\\s?[:-])|в перерыв(?:е|ах)(?=\\s?[:-])',
  'tb[cda]',
  '(?:time )?to be (?:confirmed|announced|determined|decided|specified)',
  'time (?:tb[cda]|not yet known)',
  '(?:в течение|на протяжении) (?:всего )?дня',
  '(?:весь|целый) день',
  '(?:рано |поздно )?(?:утром|вечером|днём|днем|ночью)',
  '(?:в первой|во второй) половине дня',
  '(?:первая|вторая) половина дня',
  '(?:до|после) (?:обеда|полудня)|с утра',
  'по (?:прибытии|приезде|приезду)(?: (?:делегаций|делегации|участников|гостей|министров))?',
  'время (?:будет )?(?:уточняется|уточнено|подлежит уточнению)',
  'уточняется|подлежит (?:уточнению|подтверждению)',
  '(?:бүкіл )?күн(?:і)? бойы',
  'таңертең|кешкілік|кешкісін|кешке|күндіз|түнде|түске дейін|түстен (?:кейін|соң)',
  '(?:делегациялар |қатысушылар |қонақтар )?(?:келген соң|келгеннен кейін|келгенде)',
  '(?:уақыты )?(?:кейін )?нақтылан(?:ады|уда)',
)

/** Parts of a day that may as well begin a title: “Morning session”. */
export const PART_OF_DAY = words(
  '(?:early |late |mid-?)?(?:morning|forenoon|afternoon|evening)|night|noon|midday|midnight|lunchtime',
  '(?:all|full|whole|half)[- ]day',
  '(?:раннее |позднее )?утро|день|полдня|(?:поздний |ранний )?вечер|ночь|полдень|полночь',
  'таң|түс|кеш|түн|жарты күн',
)

/** What an entry comes before or after; where the words end has to be found. */
export const RELATION = words(
  '(?:immediately |right |shortly |directly |soon |straight )?(?:after|before|following(?! up)|prior to|upon)',
  'during|until|(?:at|on|in) the (?:end|close|beginning|start|margins) of|(?:in )?parallel (?:with|to)',
  '(?:сразу |непосредственно )?(?:после|перед|до)|накануне',
  'по (?:окончании|завершении|прибытии)|во время|в ходе|на полях|параллельно с|в (?:конце|начале|перерыве|перерывах)',
)
/** The same in Kazakh, where the word comes last. */
export const RELATION_AFTER = /\s(?:кейін|соң|бұрын|алдында|кезінде|барысында|дейін|соңында|басында)(?![\p{L}\p{N}])/iuy

/** What a programme names: words before it are of a time, not of a title. */
export const PROGRAMME_WORD = new RegExp(
  [
    '(?<!\\p{L})(?:plenar|session|meeting|sitting|segment|lunch|luncheon|dinner|breakfast|coffee|tea|break|reception|opening|closing|ceremony|adoption|vot(?:e|ing)|briefing|photo|picture|registration|arrival|departure|programme|program|panel|discussion|debate|consultation|workshop|conference|speech|statement|item \\d|day|proceedings|events?)\\p{L}*',
    '(?<!\\p{L})(?:пленар|заседани|сесси|совещани|встреч|обед|ужин|завтрак|кофе|перерыв|приём|прием|открыти|закрыти|церемони|принят|голосован|регистрац|прибыти|отъезд|программ|дискусси|обсужден|консультац|конференц|выступлен|пункт|мероприят|фотограф|брифинг|прени)\\p{L}*',
    '(?<!\\p{L})(?:отырыс|сессия|кеңес|жиналыс|түскі|кешкі ас|үзіліс|қабылда|ашыл|жабыл|рәсім|тіркеу|бағдарлама|талқылау|конференция|тарма|іс-шара|кездесу|пленар|сөз)\\p{L}*',
  ].join('|'),
  'iu',
)

/** A date, not hours: “9–10 October”. */
export const MONTH =
  /\s?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?!\p{L})|\s?(?:январ|феврал|март|апрел|ма[йя](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан(?!\p{L})|қараша|желтоқсан)/iuy

/** A zone, which the meeting’s own may contradict. */
export const ZONE = /\s?\(?(?:UTC|GMT|MSK|МСК|CES?T|EES?T|E[SD]T|P[SD]T|BST|ALMT)(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?(?![\p{L}\p{N}])\)?/uy
