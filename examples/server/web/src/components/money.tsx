import { createContext, use, type ReactNode } from 'react'
import type { CurrencyEntry } from '../api/records'
import { formatMinor, formatUnitPrice } from '../format/money'

const CurrenciesContext = createContext<ReadonlyMap<string, CurrencyEntry>>(new Map())

export function CurrenciesProvider({ currencies, children }: { currencies: CurrencyEntry[]; children: ReactNode }) {
  const byCode = new Map(currencies.map((entry) => [entry.code, entry]))
  return <CurrenciesContext value={byCode}>{children}</CurrenciesContext>
}

/** Formats with the server's decimal places. A currency it does not list stays in minor units, and says so. */
export function useMoney() {
  const currencies = use(CurrenciesContext)
  return {
    amount(minor: string, currency: string): string {
      const entry = currencies.get(currency)
      return entry ? formatMinor(minor, currency, entry.minor_units) : `${minor} minor units of ${currency}`
    },
    unitPrice(decimal: string, currency: string): string {
      const entry = currencies.get(currency)
      return entry ? formatUnitPrice(decimal, currency, entry.minor_units) : `${decimal} ${currency}`
    },
    minorUnits(currency: string): number | undefined {
      return currencies.get(currency)?.minor_units
    },
    name(currency: string): string {
      return currencies.get(currency)?.name ?? currency
    },
  }
}

interface MoneyProps {
  minor: string
  currency: string
  className?: string
}

export function Money({ minor, currency, className = '' }: MoneyProps) {
  const money = useMoney()
  return <span className={`whitespace-nowrap tabular-nums ${className}`}>{money.amount(minor, currency)}</span>
}
