// Organisations that speak at meetings of States, by their short and their full names in three languages.

const ORGANIZATIONS: readonly (readonly [short: string, full: string])[] = [
  [
    'IOM|МОМ|ХКҰ',
    'International Organi[sz]ation for Migration|UN Migration(?: Agency)?|Международн\\p{L}+ организаци\\p{L} по миграции|Халықаралық көші-қон ұйымы',
  ],
  [
    'UNHCR|УВКБ(?: ООН)?|БЖКБ',
    '(?:Office of the )?(?:UN|United Nations) High Commissioner for Refugees|UN Refugee Agency|Управлени\\p{L} Верховного комиссара (?:ООН )?по делам беженцев',
  ],
  ['ILO|МОТ|ХЕҰ', 'International Labou?r Organi[sz]ation|Международн\\p{L}+ организаци\\p{L} труда'],
  ['OSCE|ОБСЕ|ЕҚЫҰ', 'Organi[sz]ation for Security and Co-?operation in Europe'],
  ['ODIHR|БДИПЧ', 'Office for Democratic Institutions and Human Rights'],
  ['UNRCCA|РЦПДЦА', 'UN Regional Cent(?:re|er) for Preventive Diplomacy(?: (?:for|in) Central Asia)?'],
  ['UNICEF|ЮНИСЕФ', "United Nations Children[’']s Fund"],
  ['UNDP|ПРООН', 'United Nations Development Programme|БҰҰ Даму бағдарламасы\\p{L}*'],
  ['UNODC|УНП ООН', 'United Nations Office on Drugs and Crime'],
  ['UN ?Women|ООН-Женщины', ''],
  ['UNFPA|ЮНФПА', ''],
  ['UNESCO|ЮНЕСКО', ''],
  ['OHCHR|УВКПЧ', ''],
  ['WHO|ВОЗ|ДДСҰ', 'World Health Organi[sz]ation|Всемирн\\p{L}+ организаци\\p{L} здравоохранения'],
  ['WFP|ВПП', 'World Food Programme'],
  ['ESCAP|ЭСКАТО', ''],
  ['ICMPD|МЦРМП', 'International Cent(?:re|er) for Migration Policy Development'],
  ['ICRC|МККК', 'International Committee of the Red Cross'],
  ['IFRC|МФОКК(?: и КП)?', ''],
  ['ADB|АБР', 'Asian Development Bank'],
  ['CAREC|ЦАРЭС', ''],
  ['OECD|ОЭСР', ''],
  ['', 'World Bank|Всемирн\\p{L}+ банк\\p{L}?'],
  ['', 'European Union|EU Delegation|Delegation of the European Union|European Commission|Европейск\\p{L}+ (?:союз|комисси)\\p{L}?'],
  ['', 'Council of Europe|Совет\\p{L}? Европы'],
  ['CIS Executive Committee|Исполком СНГ', ''],
  ['GIZ', ''],
  ['INTERPOL|ИНТЕРПОЛ', ''],
  ['FRONTEX|Frontex', ''],
  ['IGC', ''],
  ['GFMD', 'Global Forum on Migration and Development'],
]

const bounded = (names: readonly string[]) => `(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}])`
const SAID = ORGANIZATIONS.flat()
/** Most words name none: one look tells. */
const ANY = new RegExp(bounded(SAID.filter((names) => names !== '')), 'u')
/** Every name in a group of its own, short and full of each organisation in turn; `(?!)` is never there. */
const NAMES = new RegExp(bounded(SAID.map((names) => `(${names || '(?!)'})`)), 'gu')

/** The organisations that words name, each as it is written there: by its short name where that is among them. */
export function organizationIn(text: string): string[] {
  if (!ANY.test(text)) return []
  const found: string[] = []
  NAMES.lastIndex = 0
  for (let match = NAMES.exec(text); match !== null; match = NAMES.exec(text)) {
    const group = match.findIndex((name, at) => at > 0 && name !== undefined) - 1
    found[group] ??= match[0]
  }
  return ORGANIZATIONS.flatMap((_, at) => found[at * 2] ?? found[at * 2 + 1] ?? [])
}

const SAYS =
  /(?<!\p{L})(?:university|institute|academy|foundation|federation|association|society|bank|network|alliance|NGO|red (?:cross|crescent)|chamber|centre for|center for|университет|институт|академи[яи]|фонд|федерация|ассоциация|общество|банк|сеть|НПО|ОО|красн\p{L}+ (?:крест|полумесяц)|палата|университеті|институты|қоры|қауымдастығы)(?!\p{L})/iu
/** A post at an organisation is not yet its name. */
const POST =
  /(?<!\p{L})(?:director|head|president|professor|dean|rector|chair\p{L}*|member|manager|officer|lecturer|expert|директор|глава|президент|профессор|ректор|председатель|член|эксперт|ministry|government|state|министерство|государственн\p{L}+)(?!\p{L})/iu

/** Whether words say a post or a body: no name of somebody does. */
export function saysPost(text: string): boolean {
  return POST.test(text) || SAYS.test(text)
}

/** Whether words are an organisation that says of itself what it is: “University of Graz”. */
export function saysOrganization(text: string): boolean {
  return text.length <= 120 && /^["“«(]?[\p{Lu}\d]/u.test(text) && SAYS.test(text) && !POST.test(text)
}
