import { CircleHelp, X } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'
import type { InvoiceLine } from '../api/records'
import { compareDecimals, formatQuantity, fractionToDecimal, reducedFraction } from '../format/money'
import { formatPeriod } from '../format/time'
import { roundingModes } from '../format/words'
import { useCompany } from '../shell/company_frame'
import { usePortalContainer } from './dialog'
import { useMoney } from './money'

/** How a line's amount came about: the formula, its inputs, the exact value and the rounding. */
export function ExplainLine({ line, currency }: { line: InvoiceLine; currency: string }) {
  const company = useCompany()
  const money = useMoney()
  const container = usePortalContainer()
  const isGraduated = line.kind === 'usage' && compareDecimals(line.unit_price, '0') === 0
  const exact = fractionToDecimal(line.exact_amount, money.minorUnits(currency) ?? 0)
  return (
    <Popover.Root>
      <Popover.Trigger className="-my-1 grid size-7 place-items-center rounded-md text-soft hover:bg-quiet-wash hover:text-ink">
        <CircleHelp aria-hidden className="size-4" />
        <span className="sr-only">Explain the amount of {line.description}</span>
      </Popover.Trigger>
      <Popover.Portal container={container}>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          aria-label="How this amount came about"
          className="z-40 w-96 max-w-[calc(100vw-1.5rem)] rounded-xl border border-line bg-surface p-5 shadow-high"
        >
          <div className="flex items-start justify-between gap-4">
            <h3 className="font-semibold">How this amount came about</h3>
            <Popover.Close className="-m-1 grid size-7 place-items-center rounded-md text-soft hover:text-ink">
              <X aria-hidden className="size-4" />
              <span className="sr-only">Close</span>
            </Popover.Close>
          </div>
          <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 tabular-nums">
            <Row name="Quantity">{formatQuantity(line.quantity, currency)}</Row>
            <Row name="Unit price">
              {isGraduated ? 'graduated, by the tiers of the plan' : money.unitPrice(line.unit_price, currency)}
            </Row>
            <Row name="Share of period">
              {line.share_numerator === line.share_denominator
                ? 'the whole period'
                : reducedFraction(line.share_numerator, line.share_denominator)}
            </Row>
            <Row name="Service">{formatPeriod(line.service_start, line.service_end, company.zone)}</Row>
            <Row name="Exact amount">
              {exact.isExact ? '' : '≈ '}
              {money.unitPrice(exact.decimal, currency)}
              {!exact.isExact && <span className="block text-soft">exactly {line.exact_amount} minor units</span>}
            </Row>
            <Row name="Rounded">{roundingModes[line.rounding]}</Row>
            <Row name="Billed">
              <strong className="font-semibold">{money.amount(line.amount_minor, currency)}</strong>
            </Row>
          </dl>
          {line.credited_line_id && (
            <p className="mt-3 text-[0.8125rem] text-soft">
              Returns the unused part of line <span className="font-mono text-xs break-all">{line.credited_line_id}</span>
            </p>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="text-right">{children}</dd>
    </>
  )
}
