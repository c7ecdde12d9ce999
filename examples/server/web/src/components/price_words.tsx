import type { ChargeEntry, IntervalUnit, PhaseEntry, Plan, PriceEntry } from '../api/records'
import { compareDecimals, formatQuantity } from '../format/money'
import { intervals } from '../format/words'
import { useMoney } from './money'

const allIntervals: IntervalUnit[] = ['day', 'week', 'month', 'year']

/** The intervals in which a plan has a price in this currency for each of its charges, in whatever phase. */
export function intervalsOf(plan: Plan, currency: string): IntervalUnit[] {
  const charges = [...plan.charges, ...plan.phases.flatMap((phase) => phase.charges)]
  return allIntervals.filter((unit) => charges.every((charge) => priceOf(charge, currency, unit) !== undefined))
}

/** "Half price (3 × month)"; the last phase has no end. */
function phaseWords(phase: PhaseEntry): string {
  if (!phase.duration_unit || !phase.duration_count) return phase.name
  return `${phase.name} (${phase.duration_count} × ${phase.duration_unit.replace('_', ' ')})`
}

function priceOf(charge: ChargeEntry, currency: string, unit: IntervalUnit): PriceEntry | undefined {
  return charge.prices.find((price) => price.currency === currency && price.interval_unit === unit)
}

interface PlanPricesProps {
  plan: Plan
  currency: string
  interval: IntervalUnit
}

/** What a plan costs, phase by phase and charge by charge, as the catalogue says. */
export function PlanPrices({ plan, currency, interval }: PlanPricesProps) {
  return (
    <ul className="flex flex-col gap-0.5 text-[0.8125rem] text-soft">
      {plan.charges.map((charge) => (
        <ChargePrice key={charge.code} charge={charge} currency={currency} interval={interval} />
      ))}
      {plan.phases.map((phase) => (
        <li key={phase.code}>
          {phaseWords(phase)}
          <ul className="flex flex-col gap-0.5 pl-3">
            {phase.charges.map((charge) => (
              <ChargePrice key={charge.code} charge={charge} currency={currency} interval={interval} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function ChargePrice({ charge, currency, interval }: { charge: ChargeEntry; currency: string; interval: IntervalUnit }) {
  const money = useMoney()
  const price = priceOf(charge, currency, interval)
  if (!price) return <li>{charge.name}: no price in {currency}</li>
  const bounds = [price.minimum && `at least ${money.unitPrice(price.minimum, currency)}`, price.maximum && `at most ${money.unitPrice(price.maximum, currency)}`]
  const per = {
    recurring: `per ${intervals[interval].per}`,
    seat: `per seat and ${intervals[interval].per}`,
    usage: 'per unit',
    one_off: 'once',
    commitment: `${bounds.filter(Boolean).join(', ')} per ${intervals[interval].per}`,
  }
  const included = charge.included_quantity
  return (
    <li className="tabular-nums">
      {charge.name}:{' '}
      <span className="font-medium text-ink">
        {price.model === 'graduated' || price.unit_price === undefined
          ? price.tiers
              .map((tier) => money.unitPrice(tier.unit_price ?? '0', currency) + (tier.up_to ? ` up to ${formatQuantity(tier.up_to, currency)}` : ''))
              .join(', then ')
          : money.unitPrice(price.unit_price, currency)}
      </span>{' '}
      {per[charge.kind]}
      {included && compareDecimals(included, '0') > 0 && `, ${formatQuantity(included, currency)} included`}
      {charge.limit_quantity && `, at most ${formatQuantity(charge.limit_quantity, currency)}`}
    </li>
  )
}
