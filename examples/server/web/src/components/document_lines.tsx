import type { ReactNode } from 'react'
import type { InvoiceDetail, InvoiceLine } from '../api/records'
import { compareDecimals, formatQuantity, isZero, negated, shareWords } from '../format/money'
import { formatPeriod } from '../format/time'
import { lineKinds } from '../format/words'
import { useCompany } from '../shell/company_frame'
import { ExplainLine } from './explain_line'
import { Money, useMoney } from './money'
import { WideTable } from './wide_table'

interface DocumentLinesProps {
  detail: InvoiceDetail
  /** A preview has nothing paid yet: it ends with its total. */
  ending: 'total' | 'balance'
}

/** Lines, taxes and sums of a document, issued or previewed. */
export function DocumentLines({ detail, ending }: DocumentLinesProps) {
  const { invoice } = detail
  return (
    <WideTable label="Lines of the document">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col" className="amount">Quantity</th>
            <th scope="col" className="amount">Unit price</th>
            <th scope="col">Share</th>
            <th scope="col" className="amount">Amount</th>
            <th scope="col" className="w-12 !px-2">
              <span className="sr-only">Explanation</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {detail.lines.map((line) => (
            <LineRow key={line.line_id} line={line} currency={invoice.currency} />
          ))}
        </tbody>
        <tfoot className="border-t border-line">
          <Sum name="Subtotal" minor={invoice.subtotal_minor} currency={invoice.currency} />
          {detail.taxes.map((tax) => (
            <Sum
              key={`${tax.name} ${tax.rate_percent}`}
              name={
                <>
                  {tax.name.includes('%') ? tax.name : `${tax.name} ${tax.rate_percent} %`}
                  <span className="text-soft">
                    {' '}
                    on <Money minor={tax.taxable_minor} currency={invoice.currency} />
                  </span>
                </>
              }
              minor={tax.amount_minor}
              currency={invoice.currency}
            />
          ))}
          <Sum name="Total" minor={invoice.total_minor} currency={invoice.currency} weight="font-semibold" />
          {ending === 'balance' && <Balance detail={detail} />}
        </tfoot>
      </WideTable>
  )
}

function Balance({ detail: { invoice } }: { detail: InvoiceDetail }) {
  return (
    <>
      {!isZero(invoice.credit_applied_minor) && (
        <Sum name="Paid from account credit" minor={negated(invoice.credit_applied_minor)} currency={invoice.currency} />
      )}
      {!isZero(invoice.paid_minor) && <Sum name="Paid" minor={negated(invoice.paid_minor)} currency={invoice.currency} />}
      <Sum name="Still due" minor={invoice.due_minor} currency={invoice.currency} weight="font-semibold text-base" />
    </>
  )
}

function LineRow({ line, currency }: { line: InvoiceLine; currency: string }) {
  const company = useCompany()
  const money = useMoney()
  const isWhole = line.share_numerator === line.share_denominator
  const isGraduated = line.kind === 'usage' && compareDecimals(line.unit_price, '0') === 0
  return (
    <tr data-line-kind={line.kind}>
      <th scope="row" className="min-w-64">
        <span className="font-medium">{line.description}</span>
        <span className="block text-[0.8125rem] font-normal text-soft">
          {lineKinds[line.kind]} · {formatPeriod(line.service_start, line.service_end, company.zone)}
        </span>
      </th>
      <td className="amount">{formatQuantity(line.quantity, currency)}</td>
      <td className="amount">{isGraduated ? 'graduated' : money.unitPrice(line.unit_price, currency)}</td>
      <td className="whitespace-nowrap tabular-nums">
        {isWhole ? (
          <span className="text-soft">whole period</span>
        ) : (
          <>
            {shareWords(line.share_numerator, line.share_denominator)}
            <span className="text-soft"> of the period</span>
          </>
        )}
      </td>
      <td className="amount font-medium">
        <Money minor={line.amount_minor} currency={currency} />
      </td>
      <td className="w-12 !px-2">
        <ExplainLine line={line} currency={currency} />
      </td>
    </tr>
  )
}

interface SumProps {
  name: ReactNode
  minor: string
  currency: string
  weight?: string
}

function Sum({ name, minor, currency, weight = '' }: SumProps) {
  return (
    <tr>
      <th
        scope="row"
        colSpan={4}
        className={`!border-b-0 !bg-transparent !py-1.5 !text-right !text-sm !whitespace-normal first:pt-3 ${weight || '!font-normal'} !text-ink`}
      >
        {name}
      </th>
      <td colSpan={2} className={`amount !border-b-0 !py-1.5 !pr-[3.75rem] ${weight}`}>
        <Money minor={minor} currency={currency} />
      </td>
    </tr>
  )
}
