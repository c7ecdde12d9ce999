import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from 'react-router'
import { summaryQuery } from '../api/queries'
import type { BookSummary } from '../api/records'
import { Card, FromQuery } from '../components/card'
import { Money, useMoney } from '../components/money'
import { PageHeader } from '../components/page_header'
import { Bone, BoneRows, Empty } from '../components/states'
import { When } from '../components/when'
import { formatCount, isPositive } from '../format/money'
import { isStaff, useUser } from '../shell/use_session'
import { WideTable } from '../components/wide_table'

/** Staff begin with the whole book, a customer with their company. */
export function HomePage() {
  const user = useUser()
  return isStaff(user) ? <BookPage /> : <Navigate to={`/companies/${user.company_id}`} replace />
}

function BookPage() {
  const summary = useQuery(summaryQuery)
  return (
    <>
      <PageHeader title="The book in numbers">
        {summary.data ? (
          <>
            As of <When instant={summary.data.as_of} zone="UTC" precision="minute" /> UTC
          </>
        ) : (
          <Bone className="h-5 w-48" />
        )}
      </PageHeader>
      <FromQuery
        query={summary}
        skeleton={
          <>
            <div className="grid grid-cols-2 gap-4 md:grid-cols-3 xl:grid-cols-6">
              {Array.from({ length: 6 }, (_, tile) => (
                <Bone key={tile} className="h-[90px] rounded-xl" />
              ))}
            </div>
            <div className="mt-6 rounded-xl border border-line bg-surface">
              <BoneRows rows={6} />
            </div>
          </>
        }
      >
        {(data) => (
          <>
            <Tiles summary={data} />
            <Totals summary={data} />
          </>
        )}
      </FromQuery>
    </>
  )
}

function Tiles({ summary }: { summary: BookSummary }) {
  return (
    <dl className="grid grid-cols-2 gap-4 md:grid-cols-3 xl:grid-cols-6">
      <Tile name="Companies" count={summary.company_count} to="/companies" />
      <Tile name="Subscriptions" count={summary.subscription_count} note="Ended ones included" />
      <Tile name="Invoices" count={summary.invoice_count} note="Credit notes included" />
      <Tile name="In dunning" count={summary.dunning_case_count} to="/dunning?show=open" />
      <Tile name="Suspended" count={summary.suspended_company_count} to="/companies?show=restricted" />
      <Tile name="Restored" count={summary.restored_company_count} to="/companies?show=restored" />
      {summary.parked_company_count > 0 && (
        <Tile name="Stopped" count={summary.parked_company_count} to="/companies?show=stopped" />
      )}
    </dl>
  )
}

function Tile({ name, count, to, note }: { name: string; count: number; to?: string; note?: string }) {
  return (
    <div className="rounded-xl border border-line bg-surface px-4 py-3.5 shadow-card">
      <dt className="text-[0.8125rem] text-soft">{name}</dt>
      <dd className="mt-0.5 text-2xl font-semibold tabular-nums">
        {to ? (
          <Link to={to} className="number-link">
            {formatCount(count)}
          </Link>
        ) : (
          formatCount(count)
        )}
      </dd>
      {note && <dd className="text-xs text-soft">{note}</dd>}
    </div>
  )
}

function Totals({ summary }: { summary: BookSummary }) {
  const money = useMoney()
  return (
    <Card title="Billed and collected" inset="flush" className="mt-6" aside={<p className="text-[0.8125rem] text-soft">Currencies are never added up</p>}>
      {summary.totals.length === 0 ? (
        <Empty title="Nothing was billed yet" />
      ) : (
        <WideTable label="Billed and collected per currency">
            <thead>
              <tr>
                <th scope="col">Currency</th>
                <th scope="col" className="amount">Invoices</th>
                <th scope="col" className="amount">Credit notes</th>
                <th scope="col" className="amount">Billed</th>
                <th scope="col" className="amount">Collected</th>
                <th scope="col" className="amount">Still due</th>
              </tr>
            </thead>
            <tbody>
              {summary.totals.map((total) => (
                <tr key={total.currency} data-link>
                  <th scope="row">
                    <Link to={`/companies?currency=${total.currency}`} className="number-link font-medium">
                      {total.currency}
                    </Link>
                    <span className="ml-2 font-normal text-soft">{money.name(total.currency)}</span>
                  </th>
                  <td className="amount">{formatCount(total.invoice_count)}</td>
                  <td className="amount">{formatCount(total.credit_note_count)}</td>
                  <td className="amount">
                    <Money minor={total.billed_minor} currency={total.currency} />
                  </td>
                  <td className="amount">
                    <Money minor={total.collected_minor} currency={total.currency} />
                  </td>
                  <td className={`amount ${isPositive(total.due_minor) ? '' : 'text-soft'}`}>
                    <Money minor={total.due_minor} currency={total.currency} />
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
      )}
    </Card>
  )
}
