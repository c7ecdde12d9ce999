import { useId } from 'react'
import { Link } from 'react-router'
import type { Company, UsageWindow } from '../api/records'
import { compareDecimals, formatQuantity, percentOf, subtractDecimals } from '../format/money'
import { formatPeriod } from '../format/time'

/**
 * Use of one meter against what the plan includes and allows. The bar ends at the limit; without a limit it ends at the
 * included quantity, or at what was used when that is more.
 */
export function UsageMeter({ usage, company, to }: { usage: UsageWindow; company: Company; to?: string }) {
  const nameId = useId()
  const quantity = (decimal: string) => formatQuantity(decimal, company.currency)
  const { limit_quantity: limit, included_quantity: included } = usage
  const isOverIncluded = compareDecimals(usage.quantity, included) > 0
  const isOverLimit = limit !== undefined && compareDecimals(usage.quantity, limit) >= 0
  const end = limit ?? (isOverIncluded ? usage.quantity : included)
  const filled = percentOf(usage.quantity, end)
  const includedAt = percentOf(included, end)
  const hasMark = compareDecimals(included, '0') > 0 && includedAt < 100
  const used = (
    <>
      <span className="font-semibold tabular-nums">{quantity(usage.quantity)}</span>
      {limit !== undefined && <span className="tabular-nums"> of {quantity(limit)}</span>} {usage.unit}
    </>
  )
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span id={nameId} className="text-[0.8125rem] text-soft">
          {usage.meter_name}
        </span>
        <span>
          {to ? (
            <Link to={to} className="number-link">
              {used}
            </Link>
          ) : (
            used
          )}
        </span>
      </div>
      <div
        role="meter"
        aria-labelledby={nameId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(filled)}
        aria-valuetext={`${quantity(usage.quantity)} ${usage.unit}${limit === undefined ? '' : ` of ${quantity(limit)}`}`}
        className="relative mt-1.5 h-2 rounded-full bg-quiet-wash forced-colors:border"
      >
        <span
          data-meter-fill
          className={`absolute inset-y-0 left-0 rounded-full ${isOverLimit ? 'bg-bad' : isOverIncluded ? 'bg-warn-fill' : 'bg-accent'}`}
          style={{ width: `${filled}%` }}
        />
        {hasMark && (
          <span aria-hidden className="absolute -inset-y-1 w-0.5 rounded bg-ink" style={{ left: `${includedAt}%` }} />
        )}
      </div>
      <p className="mt-1.5 text-[0.8125rem] text-soft">
        {compareDecimals(included, '0') > 0 ? `${quantity(included)} included` : 'Every unit is billed'}
        {isOverIncluded && compareDecimals(included, '0') > 0 && `, ${quantity(subtractDecimals(usage.quantity, included))} billed on top`}
        {isOverLimit && ', limit reached'}
        {' · '}
        {formatPeriod(usage.window_start, usage.window_end, company.zone)}
      </p>
    </div>
  )
}
