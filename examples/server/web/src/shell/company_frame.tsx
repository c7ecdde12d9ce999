import { useQuery } from '@tanstack/react-query'
import { OctagonAlert, ShieldAlert } from 'lucide-react'
import { createContext, use } from 'react'
import { Link, Outlet, useParams } from 'react-router'
import { toProblem } from '../api/problem'
import { blocksQuery, companyQuery } from '../api/queries'
import type { Company } from '../api/records'
import { Failure } from '../components/states'
import { PageHeader } from '../components/page_header'
import { When } from '../components/when'
import { accessLabels, blockWords } from '../format/words'
import { PageBones } from './page_bones'
import { useMay } from './use_session'

const CompanyContext = createContext<Company | undefined>(undefined)

/** The company whose pages these are. Only for pages inside CompanyFrame. */
export function useCompany(): Company {
  const company = use(CompanyContext)
  if (!company) throw new Error('no company outside CompanyFrame')
  return company
}

/** Loads the company once for all its pages, and says on each of them when its access is restricted. */
export function CompanyFrame() {
  const { companyId = '' } = useParams()
  const company = useQuery(companyQuery(companyId))
  if (company.data) {
    return (
      <CompanyContext value={company.data}>
        <ParkedBanner company={company.data} />
        <AccessBanner company={company.data} />
        <Outlet key={companyId} />
      </CompanyContext>
    )
  }
  if (!company.error) return <PageBones />
  const isMissing = toProblem(company.error).status === 404
  return (
    <>
      <PageHeader title={isMissing ? 'No such company' : 'The company could not be loaded'} />
      <Failure problem={company.error} retry={() => void company.refetch()} isRetrying={company.isFetching} />
    </>
  )
}

function AccessBanner({ company }: { company: Company }) {
  const mayReadBlocks = useMay('dunning.read')
  const blocks = useQuery({ ...blocksQuery(company.company_id), enabled: mayReadBlocks && company.access !== 'full' })
  if (company.access === 'full') return null
  const block = blocks.data?.blocks.find((each) => !each.lifted_at && !each.subscription_id)
  return (
    <div
      role="note"
      className="mb-6 flex flex-wrap items-start gap-x-3 gap-y-1 rounded-xl border border-bad/30 bg-bad-wash px-4 py-3 text-bad"
    >
      <ShieldAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">{bannerTitle[company.access]}</strong>
        {block && (
          <>
            {' since '}
            <When instant={block.placed_at} zone={company.zone} />. {blockWords(block)}.
          </>
        )}
      </p>
      <span className="flex flex-wrap gap-4">
        {block?.source !== 'staff' && block?.source !== 'security' && (
          <Link to={`/companies/${company.company_id}/invoices?show=overdue`} className="font-medium underline underline-offset-3">
            Overdue invoices
          </Link>
        )}
        {mayReadBlocks && (
          <Link to={`/companies/${company.company_id}/access`} className="font-medium underline underline-offset-3">
            Access history
          </Link>
        )}
      </span>
    </div>
  )
}

const bannerTitle = {
  ...Object.fromEntries(Object.entries(accessLabels).map(([access, label]) => [access, label.words])),
  blocked: 'Suspended: access is blocked',
} as Record<Company['access'], string>

function ParkedBanner({ company }: { company: Company }) {
  if (!company.parked_reason) return null
  return (
    <p role="note" className="mb-6 flex items-start gap-3 rounded-xl border border-bad/30 bg-bad-wash px-4 py-3 text-bad">
      <OctagonAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <strong className="font-semibold">Billing is stopped for this company.</strong> {company.parked_reason}
      </span>
    </p>
  )
}
