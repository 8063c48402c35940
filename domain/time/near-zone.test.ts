import { expect, test } from 'vitest'
import { nearZone } from '#domain/time/near-zone'

test('a slip in the name of a zone, or its city alone, leads to the zone', () => {
  const typed = ['Asia/Almati', 'asia/bishkek', 'Asia/Bishkeck', 'Almaty', 'Asia Dushanbe', 'Europe/Geneva', 'Dushanbe time', '', 'UTC+5']
  expect(typed.map(nearZone)).toEqual([
    ...['Asia/Almaty', 'Asia/Bishkek', 'Asia/Bishkek', 'Asia/Almaty', 'Asia/Dushanbe'],
    ...[null, null, null, null],
  ])
})
