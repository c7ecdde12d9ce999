import { describe, expect, it } from 'vitest'
import {
  compareDecimals, formatMinor, formatQuantity, formatUnitPrice, fractionToDecimal, minorToDecimal, percentOf,
  reducedFraction, shareWords, subtractDecimals, sumMinor,
} from './money'

describe('minorToDecimal', () => {
  it.each([
    ['123456', 2, '1234.56'],
    ['5', 2, '0.05'],
    ['-5', 3, '-0.005'],
    ['0', 0, '0'],
    ['1234567', 0, '1234567'],
    ['-100000000000000000', 2, '-1000000000000000.00'],
  ])('%s with %i places is %s', (minor, places, decimal) => {
    expect(minorToDecimal(minor, places)).toBe(decimal)
  })
})

describe('formatMinor', () => {
  it('groups rupees in lakh and crore', () => {
    expect(formatMinor('1234567890', 'INR', 2)).toBe('₹1,23,45,678.90')
  })
  it('knows currencies with no, two and three places', () => {
    expect(formatMinor('1234567', 'JPY', 0)).toBe('¥1,234,567')
    expect(formatMinor('1234567', 'EUR', 2)).toBe('€12,345.67')
    expect(formatMinor('1234567', 'KWD', 3)).toBe('KWD\u00a01,234.567')
  })
  it('takes the places from the server, also where the browser believes otherwise', () => {
    expect(new Intl.NumberFormat('en-US', { style: 'currency', currency: 'IQD' }).resolvedOptions().maximumFractionDigits).toBe(0)
    expect(formatMinor('1234567', 'IQD', 3)).toBe('IQD\u00a01,234.567')
  })
  it('keeps every digit of the largest amount', () => {
    expect(formatMinor('99999999999999999', 'USD', 2)).toBe('$999,999,999,999,999.99')
  })
  it('writes a real minus sign', () => {
    expect(formatMinor('-450000', 'INR', 2)).toBe('\u2212₹4,500.00')
  })
})

describe('formatUnitPrice', () => {
  it('shows prices finer than the smallest coin', () => {
    expect(formatUnitPrice('0.0125', 'USD', 2)).toBe('$0.0125')
    expect(formatUnitPrice('45000', 'INR', 2)).toBe('₹45,000.00')
    expect(formatUnitPrice('0.5', 'JPY', 0)).toBe('¥0.5')
  })
})

describe('quantities', () => {
  it('keeps all places', () => {
    expect(formatQuantity('1234567.000000000001')).toBe('1,234,567.000000000001')
    expect(formatQuantity('1234567', 'INR')).toBe('12,34,567')
  })
  it('compares exactly', () => {
    expect(compareDecimals('0.1', '0.10')).toBe(0)
    expect(compareDecimals('10', '9.999999999999')).toBe(1)
    expect(compareDecimals('-0.5', '0')).toBe(-1)
  })
  it('subtracts exactly', () => {
    expect(subtractDecimals('0.3', '0.1')).toBe('0.2')
    expect(subtractDecimals('12345.5', '2345.5')).toBe('10000')
    expect(subtractDecimals('13400', '10000')).toBe('3400')
  })
  it('fills a bar from 0 to 100', () => {
    expect(percentOf('50', '200')).toBe(25)
    expect(percentOf('300', '200')).toBe(100)
    expect(percentOf('1', '0')).toBe(0)
  })
})

describe('exact amounts', () => {
  it('shows a fraction of minor units in major units and says whether it is cut', () => {
    // 15/31 of 45,000.00: 67,500,000 / 31 paise = 21,774.193548... rupees
    expect(fractionToDecimal('67500000/31', 2)).toEqual({ decimal: '21774.193548', isExact: false })
    expect(fractionToDecimal('4500000', 2)).toEqual({ decimal: '45000.000000', isExact: true })
    expect(fractionToDecimal('-1/2', 0)).toEqual({ decimal: '-0.5000', isExact: true })
  })
  it('sums beyond what a number can hold', () => {
    expect(sumMinor(['90071992547409930', '9'])).toBe('90071992547409939')
  })
})

describe('shares', () => {
  it('of days stay fractions', () => {
    expect(shareWords(14, 30)).toBe('7/15')
    expect(shareWords(15, 31)).toBe('15/31')
  })
  it('of moments are per cent, rounded to the nearest', () => {
    expect(shareWords(2147580000000, 2678400000000)).toBe('80.1815 %')
    expect(reducedFraction(2147580000000, 2678400000000)).toBe('3977/4960')
    expect(shareWords(1, 1000)).toBe('0.1000 %')
  })
})
