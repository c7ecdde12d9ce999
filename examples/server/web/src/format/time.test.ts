import { describe, expect, it } from 'vitest'
import { formatCivilDate, formatDay, formatDayAndTime, formatPeriod, wholeDaysBetween, zoneName, zoneOffset } from './time'

describe('instants', () => {
  it('belong to the day of the zone, not to the day of UTC', () => {
    expect(formatDay('2026-10-31T18:30:00.000000Z', 'Asia/Kolkata')).toBe('1 Nov 2026')
    expect(formatDay('2026-10-31T18:30:00.000000Z', 'America/New_York')).toBe('31 Oct 2026')
  })
  it('write midnight as 00:00', () => {
    expect(formatDayAndTime('2026-10-31T18:30:00.000000Z', 'Asia/Kolkata')).toBe('1 Nov 2026, 00:00')
  })
  it('write every month with three letters', () => {
    expect(formatCivilDate('2026-09-16')).toBe('16 Sep 2026')
  })
})

describe('civil dates', () => {
  it('are the same in every zone', () => {
    expect(formatCivilDate('2026-02-28')).toBe('28 Feb 2026')
  })
})

describe('periods', () => {
  it('are named by their last day when they end at midnight', () => {
    expect(formatPeriod('2026-10-31T18:30:00.000000Z', '2026-11-30T18:30:00.000000Z', 'Asia/Kolkata')).toBe('1 Nov – 30 Nov 2026')
    expect(formatPeriod('2025-12-01T00:00:00.000000Z', '2026-12-01T00:00:00.000000Z', 'UTC')).toBe('1 Dec 2025 – 30 Nov 2026')
    expect(formatPeriod('2026-03-05T00:00:00.000000Z', '2026-03-06T00:00:00.000000Z', 'UTC')).toBe('5 Mar 2026')
  })
  it('hold across the end of summer time', () => {
    // Berlin leaves summer time on 25 October 2026: midnight is 22:00Z before and 23:00Z after.
    expect(formatPeriod('2026-09-30T22:00:00.000000Z', '2026-10-31T23:00:00.000000Z', 'Europe/Berlin')).toBe('1 Oct – 31 Oct 2026')
  })
  it('show times when they begin in the middle of a day', () => {
    expect(formatPeriod('2026-11-16T08:12:00.000000Z', '2026-12-01T00:00:00.000000Z', 'UTC')).toBe(
      '16 Nov, 08:12 – 1 Dec 2026, 00:00',
    )
  })
})

describe('zones', () => {
  it('have names people know', () => {
    expect(zoneName('Asia/Kolkata')).toBe('India Standard Time')
    expect(zoneName('UTC')).not.toBe('')
    expect(zoneOffset('2026-11-01T00:00:00Z', 'Asia/Kolkata')).toBe('GMT+5:30')
  })
})

it('counts whole days', () => {
  expect(wholeDaysBetween('2026-10-26T00:00:00.000000Z', '2026-11-02T03:15:30.000000Z')).toBe(7)
  expect(wholeDaysBetween('2026-10-26T00:00:00.000000Z', '2026-10-26T23:59:59.999999Z')).toBe(0)
})
