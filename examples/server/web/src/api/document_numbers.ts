import { useInfiniteQuery } from '@tanstack/react-query'
import { invoicesQuery, paymentsQuery } from './queries'

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

/** The invoice that an attempt brought money for. Attempts that brought none are found on their invoice's page only. */
export function useInvoiceOfAttempt(companyId: string): (attemptId: string) => string | undefined {
  const { data } = useInfiniteQuery(paymentsQuery(companyId))
  const invoices = new Map<string, string>()
  for (const page of data?.pages ?? []) {
    for (const payment of page.payments) {
      const [first] = payment.allocations
      if (payment.attempt_id && first) invoices.set(payment.attempt_id, first.invoice_id)
    }
  }
  return (attemptId) => invoices.get(attemptId)
}
