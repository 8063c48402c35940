import { beginsWithHonorific } from '#domain/agenda/reading/read-person'

/** A line that is a house or a room by its first word, “Foyer, 2nd floor”, or by its last, “Altai Hall”, and says nothing else. */
const PLACE_FIRST =
  /^(?:(?:Main|Small|Grand|Conference|Meeting|Plenary) )?(?:Hall|[Rr]oom|Ballroom|Foyer|Lobby|Restaurant|Terrace|Atrium|Auditorium|Aula|Mensa|Cafeteria|Canteen|Courtyard|(?:Конференц-|Большой |Малый |Актовый )?[Зз]ал|Фойе|Холл|Ресторан|Терраса|Столовая|Аудитория|Кабинет(?=\s(?:№\s?)?\d))(?=$|[,(]|\s(?:[\d№("“«]|\p{Lu}))[^:–—]{0,60}$/u
const PLACE_LAST =
  /^(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:[Hh]all|[Rr]oom|[Bb]allroom|[Ff]oyer|[Ll]obby|[Rr]estaurant|[Tt]errace|залы|мейрамханасы)$/u

/** “CICG, Room 1”, “Level 0 bar”: a house or a floor before the room. */
const PLACE_WITHIN =
  /^(?:\p{Lu}[\p{L}&.'’-]*(?:\s[\p{L}&.'’-]+){0,4},\s(?:[Mm]ain entrance|[Rr]oom|[Hh]all|[Cc]onference [Rr]oom|[Ll]obby|[Ff]oyer|[Зз]ал|[Фф]ойе|[Кк]аб(?:инет|\.)|[Аа]уд(?:итория|\.))(?:\s(?:№\s?)?[\p{Lu}\d]{1,4})?|Level\s\d{1,2}\s\p{L}{3,12})$/u

/** «202-кабинет» */
const PLACE_BY_NUMBER = /^\d{1,4}\s?-\s?(?:кабинет|аудитория|бөлме|зал)$/iu

/** Whether a line is a house or a room and nothing else. */
export function isPlaceAlone(text: string): boolean {
  return (
    [PLACE_FIRST, PLACE_LAST, PLACE_WITHIN, PLACE_BY_NUMBER].some((place) => place.test(text)) &&
    !beginsWithHonorific(text) &&
    !/[:;.]$/.test(text)
  )
}
