import { Link } from 'react-router'
import type { Invoice } from '../api/records'
import { isZero } from '../format/money'
import { documentKinds, documentLabels } from '../format/words'
import { useCompany } from '../shell/company_frame'
import { Chip } from './chip'
import { Money } from './money'
import { CivilDate, When } from './when'
import { WideTable } from './wide_table'

/** A draft has no number yet; it is named by its moment. */
export function documentTitle(invoice: Invoice): string {
  return invoice.number ?? `Draft ${documentKinds[invoice.kind].toLowerCase()}`
}

export function InvoiceTable({ invoices, label }: { invoices: Invoice[]; label: string }) {
  const company = useCompany()
  return (
    <WideTable label={label}>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Kind</th>
            <th scope="col">Issued</th>
            <th scope="col">Due</th>
            <th scope="col">Condition</th>
            <th scope="col" className="amount">Total</th>
            <th scope="col" className="amount">Still due</th>
          </tr>
        </thead>
        <tbody>
          {invoices.map((invoice) => (
            <tr key={invoice.invoice_id} data-link>
              <th scope="row">
                <Link
                  to={`/companies/${company.company_id}/invoices/${invoice.invoice_id}`}
                  className="link font-medium whitespace-nowrap tabular-nums"
                >
                  {documentTitle(invoice)}
                </Link>
              </th>
              <td className="whitespace-nowrap">{documentKinds[invoice.kind]}</td>
              <td>
                {invoice.issued_on ? (
                  <CivilDate date={invoice.issued_on} />
                ) : (
                  <When instant={invoice.invoice_at} zone={company.zone} />
                )}
              </td>
              <td>{invoice.due_on ? <CivilDate date={invoice.due_on} /> : <span className="text-soft">–</span>}</td>
              <td>
                <Chip label={documentLabels[invoice.label]} />
              </td>
              <td className="amount">
                <Money minor={invoice.total_minor} currency={invoice.currency} />
              </td>
              <td className={`amount ${isZero(invoice.due_minor) ? 'text-soft' : 'font-medium'}`}>
                <Money minor={invoice.due_minor} currency={invoice.currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
  )
}
