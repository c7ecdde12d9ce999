import { Link } from 'react-router'
import type { InvoiceDetail } from '../api/records'
import { useCompany } from '../shell/company_frame'
import { Card } from './card'
import { Fact, Facts } from './facts'
import { Money } from './money'
import { When } from './when'
import { WideTable } from './wide_table'

/** Advances that a document adjusts or gives back; of a receipt voucher, what became of its own. */
export function AdvancesCard({ detail }: { detail: InvoiceDetail }) {
  const { invoice, advance, advances } = detail
  if (!advance && advances.length === 0) return null
  return (
    <Card title={advance ? 'The advance' : 'Advances'} inset="flush">
      {advance && (
        <div className="px-5 py-4">
          <Facts columns="grid-cols-2 sm:grid-cols-4">
            <Fact name="Left">
              <Money minor={advance.left_minor} currency={invoice.currency} />
            </Fact>
            <Fact name="Tax in it">
              <Money minor={advance.left_tax_minor} currency={invoice.currency} />
            </Fact>
          </Facts>
        </div>
      )}
      {advances.length > 0 && <Uses detail={detail} />}
    </Card>
  )
}

function Uses({ detail: { invoice, advance, advances } }: { detail: InvoiceDetail }) {
  const company = useCompany()
  return (
    <WideTable label="Advances">
      <thead>
        <tr>
          <th scope="col">{advance ? 'Used by' : 'Receipt voucher'}</th>
          <th scope="col">When</th>
          <th scope="col" className="amount">Amount</th>
          <th scope="col" className="amount">Tax taken back</th>
        </tr>
      </thead>
      <tbody>
        {advances.map((use) => {
          const [id, number] = advance ? [use.document_id, use.document_number] : [use.voucher_id, use.voucher_number]
          return (
            <tr key={`${use.voucher_id} ${use.document_id}`} data-link>
              <th scope="row">
                <Link to={`/companies/${company.company_id}/invoices/${id}`} className="link font-medium whitespace-nowrap tabular-nums">
                  {number}
                </Link>
              </th>
              <td>
                <When instant={use.used_at} zone={company.zone} />
              </td>
              <td className="amount">
                <Money minor={use.amount_minor} currency={invoice.currency} />
              </td>
              <td className="amount">
                <Money minor={use.tax_minor} currency={invoice.currency} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </WideTable>
  )
}
