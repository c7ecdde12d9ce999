import { useInfiniteQuery } from '@tanstack/react-query'
import { invoicesQuery } from './queries'

/** Numbers of a company's documents by id, from the pages of its invoice list that are loaded. */
export function useDocumentNumbers(companyId: string): (invoiceId: string) => string | undefined {
  const { data } = useInfiniteQuery(invoicesQuery(companyId))
  const numbers = new Map<string, string>()
  for (const page of data?.pages ?? []) {
    for (const invoice of page.invoices) {
      if (invoice.number) numbers.set(invoice.invoice_id, invoice.number)
    }
  }
  return (invoiceId) => numbers.get(invoiceId)
}
