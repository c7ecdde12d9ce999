// Money as people read it. The server sends whole minor units as text and the currency's decimal places; both stay text
// or bigint here, since a JavaScript number cannot hold every amount.

/** Rupees are grouped in lakh and crore. Everything else follows the page's English. */
export function localeFor(currency: string): string {
  return currency === 'INR' ? 'en-IN' : 'en-US'
}

/** "123456" with 2 places -> "1234.56". Worked with text: no rounding can happen. */
export function minorToDecimal(minor: string, minorUnits: number): string {
  const isNegative = minor.startsWith('-')
  const digits = (isNegative ? minor.slice(1) : minor).padStart(minorUnits + 1, '0')
  const whole = digits.slice(0, digits.length - minorUnits)
  const text = minorUnits === 0 ? whole : `${whole}.${digits.slice(-minorUnits)}`
  return isNegative ? `-${text}` : text
}

function decimalPlaces(decimal: string): number {
  const point = decimal.indexOf('.')
  return point < 0 ? 0 : decimal.length - point - 1
}

// The decimal places come from the server: the browser's own table is wrong for sixteen living currencies.
function formatCurrencyText(decimal: string, currency: string, minimumPlaces: number, maximumPlaces: number): string {
  return new Intl.NumberFormat(localeFor(currency), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: minimumPlaces,
    maximumFractionDigits: maximumPlaces,
  })
    .format(decimal as Intl.StringNumericLiteral)
    .replace('-', '\u2212')
}

/** An amount in minor units: ("12345678", "INR", 2) -> "₹1,23,456.78". */
export function formatMinor(minor: string, currency: string, minorUnits: number): string {
  return formatCurrencyText(minorToDecimal(minor, minorUnits), currency, minorUnits, minorUnits)
}

/** A unit price in major units, which may be finer than the currency's smallest coin: "0.0125" -> "$0.0125". */
export function formatUnitPrice(decimal: string, currency: string, minorUnits: number): string {
  return formatCurrencyText(decimal, currency, minorUnits, Math.max(minorUnits, decimalPlaces(decimal)))
}

/** A quantity with all its places: "1234567.5" -> "1,234,567.5". */
export function formatQuantity(decimal: string, currency = ''): string {
  return new Intl.NumberFormat(localeFor(currency), { maximumFractionDigits: 12 })
    .format(decimal as Intl.StringNumericLiteral)
    .replace('-', '\u2212')
}

export function formatCount(count: number): string {
  return new Intl.NumberFormat('en-US').format(count)
}

export function isZero(minor: string): boolean {
  return BigInt(minor) === 0n
}

export function isPositive(minor: string): boolean {
  return BigInt(minor) > 0n
}

export function negated(minor: string): string {
  return (-BigInt(minor)).toString()
}

/** Sums of one currency only; callers group by currency first. */
export function sumMinor(amounts: readonly string[]): string {
  return amounts.reduce((sum, minor) => sum + BigInt(minor), 0n).toString()
}

/** How much of `whole` a decimal is, 0..100, for the width of a bar. Display only. */
export function percentOf(part: string, whole: string): number {
  const denominator = Number(whole)
  if (!(denominator > 0)) return 0
  return Math.min(100, Math.max(0, (Number(part) / denominator) * 100))
}

/** Exact comparison of two decimals of any length: -1, 0 or 1. */
export function compareDecimals(left: string, right: string): number {
  const places = Math.max(decimalPlaces(left), decimalPlaces(right))
  const a = scaled(left, places)
  const b = scaled(right, places)
  return a < b ? -1 : a > b ? 1 : 0
}

/** left - right, exactly. */
export function subtractDecimals(left: string, right: string): string {
  const places = Math.max(decimalPlaces(left), decimalPlaces(right))
  const difference = minorToDecimal((scaled(left, places) - scaled(right, places)).toString(), places)
  return places === 0 ? difference : difference.replace(/\.?0+$/, '')
}

function scaled(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

/** "1234567/31" minor units as a decimal of major units, cut after some more places than the currency has. */
export function fractionToDecimal(fraction: string, minorUnits: number, extraPlaces = 4): { decimal: string; isExact: boolean } {
  const [numeratorText = '0', denominatorText = '1'] = fraction.split('/')
  const numerator = BigInt(numeratorText)
  const denominator = BigInt(denominatorText)
  const scale = 10n ** BigInt(extraPlaces)
  const cut = (numerator * scale) / denominator
  return {
    decimal: minorToDecimal(cut.toString(), minorUnits + extraPlaces),
    isExact: cut * denominator === numerator * scale,
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}

/** A share in lowest terms: 2147580000000/2678400000000 microseconds -> "3977/4960". */
export function reducedFraction(numerator: number, denominator: number): string {
  const divisor = greatestCommonDivisor(BigInt(numerator), BigInt(denominator))
  return `${BigInt(numerator) / divisor}/${BigInt(denominator) / divisor}`
}

/** A share of a period to read: "15/31" when it counts days, else per cent: 3977/4960 -> "80.1815 %". */
export function shareWords(numerator: number, denominator: number): string {
  const fraction = reducedFraction(numerator, denominator)
  const isOfDays = Number(fraction.split('/')[1]) <= 366
  if (isOfDays) return fraction
  const tenThousandths = (BigInt(numerator) * 2_000_000n + BigInt(denominator)) / (2n * BigInt(denominator))
  return `${minorToDecimal(tenThousandths.toString(), 4)} %`
}
