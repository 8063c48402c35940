const COUNTED =
  /^(?:(?:[Ww]orking|[Bb]reakout|[Pp]arallel|[Dd]iscussion|[Tt]hematic|[Рр]абочая|[Тт]ематическая) )?(?:[Gg]roup|[Pp]anel|[Tt]rack|[Tt]opic|[Ww]orkshop|[Bb]reakout|[Ss]tream|[Tt]able|[Cc]luster|[Ss]ub-?session|[Гг]руппа|[Сс]екция|[Пп]анель|[Пп]одсессия|[Пп]оток|[Тт]оп)\s(?:№\s?)?(?:\d{1,2}\p{Lu}?|\p{Lu}|[IVX]{1,4})(?:[.:)]\s|\s[-–—(])|^(?:[Pp]arallel )?(?:[Ss]ession|[Сс]ессия) [A-HА-Е](?:[.:)]\s|\s[-–—(])/u

const BARE =
  /^(?:(?:[Pp]arallel|[Ww]orking) )?(?:[Ss]ession|[Gg]roup|[Pp]anel|[Tt]rack|[Ww]orkshop|[Сс]ессия|[Гг]руппа|[Сс]екция|[Пп]анель)\s(?:\d{1,2}\p{Lu}?|\p{Lu}|[IVX]{1,4})$/u

/** Whether a line only counts a part: “Session 1A”; its name stands on the next. */
export function isBarePart(text: string): boolean {
  return BARE.test(text)
}

/** Whether a line is the title of one of several parts, held side by side or one after another: “Group A: Borders”, «Панель 2 – Данные». */
export function isCountedPart(text: string): boolean {
  return COUNTED.test(text)
}
