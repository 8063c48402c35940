/**
 * Honorifics and positions of the demo record in Russian. Names stay as their source prints them: no transliteration is invented.
 * What has no Russian here is shown as printed.
 */
const RUSSIAN: Record<string, string> = {
  Mr: 'г-н',
  'Mr.': 'г-н',
  Ms: 'г-жа',
  'Ms.': 'г-жа',
  'H. E. Mr': 'Е. П. г-н',
  'Lieutenant General': 'генерал-лейтенант',
  'Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic':
    'Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики',
  'Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia':
    'глава офиса в Алматы, Международная организация по миграции (МОМ) / Агентство ООН по миграции, Субрегиональный координационный офис по Центральной Азии',
  'Regional Representative for UNHCR in Central Asia': 'Региональный представитель УВКБ ООН в Центральной Азии',
  'Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic':
    'заместитель главы миссии, Посольство США в Кыргызской Республике',
  'Migration Policy Officer, International Partnerships Division, IOM Headquarters':
    'специалист по миграционной политике, Отдел международных партнёрств, штаб-квартира МОМ',
  'Migration Policy Officer, Multilateral Processes Division, IOM Headquarters':
    'специалист по миграционной политике, Отдел многосторонних процессов, штаб-квартира МОМ',
  'the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan':
    'председатель Комитета по чрезвычайным ситуациям и гражданской обороне Республики Таджикистан',
  'Representative, UNHCR Tajikistan': 'Представитель УВКБ ООН в Таджикистане',
  'Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States':
    'региональный координатор по делам беженцев, Georgia, Бюро по вопросам народонаселения, беженцев и миграции, Правительство Соединённых Штатов',
  'Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic':
    'заместитель председателя Государственной службы миграции при Правительстве Кыргызской Республики',
  'Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan':
    'заместитель генерального директора Департамента ООН и международных конференций, Министерство иностранных дел Исламской Республики Афганистан',
  'Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan':
    'начальник Департамента по гуманитарным и социальным вопросам, Министерство иностранных дел Азербайджанской Республики',
  'Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan.':
    'председатель Комитета Министерства труда и социальной защиты населения Республики Казахстан',
  'Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan':
    'заместитель начальника Миграционной службы Министерства труда, миграции и занятости населения Республики Таджикистан',
  'Head of the State Migration Service for Balkan Velayat, Turkmenistan':
    'начальник Государственной миграционной службы по Балканскому велаяту, Туркменистан',
  'Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan':
    'заместитель секретаря по делам беженцев, Министерство по делам штатов и приграничных регионов (SAFRON), Исламская Республика Пакистан',
  'Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue':
    'Посол и Постоянный представитель Шри-Ланки при ООН в Женеве, Председатель Абу-Дабийского диалога',
  'lawyer, Lead international expert – IOM, Belarus': 'юрист, ведущий международный эксперт — МОМ, Беларусь',
  'lawyer, National expert – IOM, Kazakhstan': 'юрист, национальный эксперт — МОМ, Казахстан',
  'lawyer, National expert – IOM, Kyrgyzstan': 'юрист, национальный эксперт — МОМ, Кыргызстан',
  'lawyer, National expert - IOM, Tajikistan': 'юрист, национальный эксперт — МОМ, Таджикистан',
  "lawer, Private Institution 'Information and Advisory Centre 'Daris', Kazakhstan":
    'юрист, частное учреждение «Информационно-консультационный центр „Дарис“», Казахстан',
  'National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.':
    'национальный сотрудник по программам, Международная организация по миграции (МОМ), Субрегиональный координационный офис по Центральной Азии',
  'chief expert analyst, PIL Research Company': 'главный эксперт-аналитик, исследовательская компания PIL',
  'expert analyst, PIL Research Company': 'эксперт-аналитик, исследовательская компания PIL',
  'Regional Protection Officer, Office for UNHCR in Central Asia':
    'региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии',
  'Senior Regional Protection Officer, Office for UNHCR in Central Asia':
    'старший региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии',
  'Vice-Minister of Labor and Social Protection of Population': 'вице-министр труда и социальной защиты населения',
  'Vice Minister, Ministry of Health Care and Social Development': 'вице-министр, Министерство здравоохранения и социального развития',
  'Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic':
    'Председатель Алматинского процесса, заместитель председателя Государственной службы миграции Кыргызской Республики',
}

/** Words as printed in English, and in Russian where there is a translation. */
export function printed(english: string): { en: string; ru?: string } {
  // Where nothing is printed, nothing is in any language.
  if (english === '') return { en: '', ru: '' }
  const russian = RUSSIAN[english]
  return russian === undefined ? { en: english } : { en: english, ru: russian }
}
