import { describe, expect, test } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { type Language, sayIn } from '../../shared/languages/language'
import { shortSpan } from '../../shared/languages/spans'
import {
  coachSentence,
  moveSentence,
  type WeekTelling,
  weekHeadline,
  weekSubline,
  weekWarningSentence,
} from '../../shared/languages/week-sentence'
import type { NightWish } from '../../shared/routine/night-of'
import type { WeekWarning } from '../../shared/week/regularity'
import { date, time } from '../support/evenings'
import { night } from './a-week'

const tellings = (['en', 'nl'] as const).map((language: Language): WeekTelling => {
  const say = sayIn(language)
  return { say, language, span: (minutes) => shortSpan(say, minutes), time: (wall) => wall }
})
const inBoth = <Told>(tell: (telling: WeekTelling) => Told): Told[] => tellings.map(tell)

/** A week whose nights begin at these times from Monday on; a dash is a rest evening. */
const weekOfBeds = (...beds: string[]) => ({
  usualBed: time('22:30'),
  nights: beds.map((bed, index) => ({
    evening: addEvenings(date('2026-11-09'), index),
    wish: (bed === '-' || bed === 'paused'
      ? { kind: bed === '-' ? 'rest' : 'paused' }
      : { kind: 'night', fromException: false, ...night(`${bed}-09:00`) }) as NightWish,
    exception: false,
    plan: null,
    past: null,
    minutesInBed: null,
    clockForward: 0,
    notes: [],
  })),
})
const times = (count: number, bed: string): string[] => Array.from({ length: count }, () => bed)
const headlines = (...beds: string[]) => inBoth((telling) => weekHeadline(telling, weekOfBeds(...beds)))

describe('the headline of a week', () => {
  test.each([
    [1, 'One steady night', 'Eén regelmatige nacht'],
    [2, 'Two steady nights', 'Twee regelmatige nachten'],
    [3, 'Three steady nights', 'Drie regelmatige nachten'],
    [4, 'Four steady nights', 'Vier regelmatige nachten'],
    [5, 'Five steady nights', 'Vijf regelmatige nachten'],
    [6, 'Six steady nights', 'Zes regelmatige nachten'],
    [7, 'Seven steady nights', 'Zeven regelmatige nachten'],
  ])('%i steady: %s', (count, ...told) => {
    expect(headlines(...times(count, '22:30'), ...times(7 - count, '-'))).toEqual(told)
  })

  test.each([
    [1, 'Six steady nights, one late one', 'Zes regelmatige nachten, één late'],
    [2, 'Five steady nights, two late ones', 'Vijf regelmatige nachten, twee late'],
    [3, 'Four steady nights, three late ones', 'Vier regelmatige nachten, drie late'],
    [4, 'Three steady nights, four late ones', 'Drie regelmatige nachten, vier late'],
    [5, 'Two steady nights, five late ones', 'Twee regelmatige nachten, vijf late'],
    [6, 'One steady night, six late ones', 'Eén regelmatige nacht, zes late'],
    [7, 'Seven late nights', 'Zeven late nachten'],
  ])('%i late: %s', (count, ...told) => {
    expect(headlines(...times(7 - count, '22:30'), ...times(count, '00:30'))).toEqual(told)
  })

  test.each([
    [['20:00'], 'One early night', 'Eén vroege nacht'],
    [['00:30'], 'One late night', 'Eén late nacht'],
    [['20:00', '20:00', '00:30'], 'Two early nights, one late one', 'Twee vroege nachten, één late'],
    [
      ['22:30', '20:00', '00:30', '00:45'],
      'One steady night, one early one and two late ones',
      'Eén regelmatige nacht, één vroege en twee late',
    ],
    [['22:30', '20:00', '20:15'], 'One steady night, two early ones', 'Eén regelmatige nacht, twee vroege'],
    [['23:30', '21:30', '23:31'], 'Two steady nights, one late one', 'Twee regelmatige nachten, één late'],
    [times(7, '-'), 'A week without plans', 'Een week zonder plannen'],
    [times(7, 'paused'), 'Your evenings are paused', 'Je avonden staan op pauze'],
  ])('bedtimes %j: %s', (beds, ...told) => {
    expect(headlines(...beds)).toEqual(told)
  })

  test('counts past seven in figures', () => {
    expect(headlines(...times(8, '22:30'))[0]).toBe('8 steady nights')
  })
})

describe('the line below it', () => {
  const sublines = (...beds: string[]) => inBoth((telling) => weekSubline(telling, weekOfBeds(...beds)))

  test('says how far bedtimes stray and which evenings do not count', () => {
    expect(sublines(...times(4, '22:30'), '23:15', '00:30', '22:30')).toEqual([
      'Bedtime stays within 45 min of 22:30, except Saturday.',
      'Je bedtijd wijkt hooguit 45 min af van 22:30, behalve op zaterdag.',
    ])
    expect(sublines('20:00', ...times(4, '22:30'), '00:30')).toEqual([
      'Bedtime is 22:30, except Monday and Saturday.',
      'Je bedtijd is 22:30, behalve op maandag en zaterdag.',
    ])
    expect(sublines(...times(7, '22:30'))).toEqual(['Bedtime is 22:30.', 'Je bedtijd is 22:30.'])
  })

  test('says nothing where no night keeps to the usual bedtime', () => {
    expect(sublines('01:00', '02:00')).toEqual([undefined, undefined])
    expect(inBoth((telling) => weekSubline(telling, { ...weekOfBeds('01:00'), usualBed: null }))).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('what is irregular', () => {
  const jump = { minutes: 135, from: date('2026-11-14'), to: date('2026-11-15') }
  test.each<[WeekWarning, string, string]>([
    [
      { warning: 'irregular', of: 'wake', minutes: 135 },
      'Your earliest and latest wake time this week are 2 h 15 apart.',
      'Tussen de vroegste en de laatste keer opstaan zit deze week 2 u 15.',
    ],
    [
      { warning: 'irregular', of: 'bed', minutes: 120 },
      'Your earliest and latest bedtime this week are 2 h apart.',
      'Tussen je vroegste en je laatste bedtijd zit deze week 2 u.',
    ],
    [
      { warning: 'jump', jump: { of: 'wake', ...jump } },
      'From Saturday to Sunday your wake time jumps 2 h 15.',
      'Tussen zaterdag en zondag zit 2 u 15 verschil in opstaan.',
    ],
    [
      { warning: 'jump', jump: { of: 'bed', ...jump } },
      'From Saturday to Sunday your bedtime jumps 2 h 15.',
      'Tussen zaterdag en zondag zit 2 u 15 verschil in bedtijd.',
    ],
    [
      { warning: 'weekend_shift', minutes: 86 },
      'At the weekend your night lies 1 h 26 later than on other days.',
      'In het weekend ligt je nacht 1 u 26 later dan op andere dagen.',
    ],
    [
      { warning: 'weekend_shift', minutes: -90 },
      'At the weekend your night lies 1 h 30 earlier than on other days.',
      'In het weekend ligt je nacht 1 u 30 vroeger dan op andere dagen.',
    ],
  ])('%j', (warning, ...told) => {
    expect(inBoth((telling) => weekWarningSentence(telling, warning))).toEqual(told)
  })
})

describe('what is coming', () => {
  const coach = (minutes: number, count: number) => ({
    evening: date('2027-03-27'),
    change: Date.parse('2027-03-28T01:00Z'),
    minutes,
    steps: Array.from({ length: count }, () => ({ evening: date('2027-03-27'), ...night('21:30-06:45') })),
  })

  test('a clock change, with as many small steps as there are', () => {
    expect(inBoth((telling) => coachSentence(telling, coach(60, 4)))).toEqual([
      'In the night after Saturday 27 March the clock goes forward 1 h. Four small steps make it gentler.',
      'In de nacht na zaterdag 27 maart gaat de klok 1 u vooruit. Met vier kleine stappen wen je er rustig aan.',
    ])
    expect(inBoth((telling) => coachSentence(telling, coach(-30, 1)))).toEqual([
      'In the night after Saturday 27 March the clock goes back 30 min. One small step makes it gentler.',
      'In de nacht na zaterdag 27 maart gaat de klok 30 min terug. Met één kleine stap wen je er rustig aan.',
    ])
  })

  test('a gradual move, with the day it arrives', () => {
    const move = { to: night('22:30-06:30'), minutesANight: 15, onTheWay: [], arrives: date('2026-11-25') }
    expect(
      [-60, 45, 0].flatMap((minutes) => inBoth((telling) => moveSentence(telling, { ...move, minutes }))),
    ).toEqual([
      '1 h earlier, 15 min a night: from Wednesday 25 November your bedtime is 22:30.',
      '1 u vroeger, 15 min per nacht: vanaf woensdag 25 november is je bedtijd 22:30.',
      '45 min later, 15 min a night: from Wednesday 25 November your bedtime is 22:30.',
      '45 min later, 15 min per nacht: vanaf woensdag 25 november is je bedtijd 22:30.',
      '15 min a night: from Wednesday 25 November your bedtime is 22:30.',
      '15 min per nacht: vanaf woensdag 25 november is je bedtijd 22:30.',
    ])
  })
})
