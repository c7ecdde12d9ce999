import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { companiesQuery, restrictionsQuery } from '../api/queries'
import type { Company } from '../api/records'
import { Chip } from '../components/chip'
import { FilterBar, useFilter } from '../components/filter_bar'
import { FromQuery } from '../components/card'
import { PageHeader } from '../components/page_header'
import { BoneRows, Empty } from '../components/states'
import { When } from '../components/when'
import { accessLabels, countryName, type Label } from '../format/words'
import { useMay } from '../shell/use_session'
import { WideTable } from '../components/wide_table'

const filters = ['all', 'restricted', 'restored', 'stopped']

const filterWords: Record<string, string> = {
  all: 'All',
  restricted: 'Restricted',
  restored: 'Restored',
  stopped: 'Billing stopped',
}

/** The companies of a group; undefined while the events that tell them apart are on their way. */
function group(show: string, companies: Company[], restrictions: Restrictions | undefined): Company[] | undefined {
  switch (show) {
    case 'restricted':
    case 'restored':
      return restrictions && companies.filter((company) => restrictions[show].has(company.company_id))
    case 'stopped':
      return companies.filter((company) => company.parked_reason !== undefined)
    default:
      return companies
  }
}

interface Restrictions {
  restricted: ReadonlySet<string>
  restored: ReadonlySet<string>
}

export function CompaniesPage() {
  const companies = useQuery(companiesQuery)
  const restrictions = useQuery({ ...restrictionsQuery, enabled: useMay('feed.read') })
  const [show, choose] = useFilter('show', filters)
  const [parameters, setParameters] = useSearchParams()
  const currency = parameters.get('currency')
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed.trim().toLowerCase())

  const matches = (company: Company) =>
    (currency === null || company.currency === currency) &&
    `${company.name} ${company.code} ${countryName(company.country)} ${company.currency}`.toLowerCase().includes(sought)
  const grouped = companies.data && group(show, companies.data, restrictions.data)
  const needed = companies.data && !companies.error ? restrictions : companies

  return (
    <>
      <PageHeader title="Companies">Everybody the book bills.</PageHeader>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <label className="relative w-full sm:w-72">
          <span className="sr-only">Search companies</span>
          <Search aria-hidden className="absolute top-3 left-3 size-4 text-soft" />
          <input
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            placeholder="Name, code or country"
            className="field pl-9"
          />
        </label>
        <FilterBar
          label="Which companies"
          chosen={show}
          choose={choose}
          choices={filters.map((value) => {
            const count = companies.data && group(value, companies.data, restrictions.data)?.length
            return { value, words: filterWords[value] ?? value, ...(count !== undefined && { count }) }
          })}
        />
        {currency && (
          <button
            type="button"
            className="link min-h-8"
            onClick={() => setParameters((present) => (present.delete('currency'), present), { replace: true })}
          >
            Only {currency}: show all currencies
          </button>
        )}
      </div>
      <div className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
        <FromQuery query={{ ...needed, data: grouped }} skeleton={<BoneRows rows={10} />}>
          {(list) => <CompanyTable companies={list.filter(matches)} restricted={restrictions.data?.restricted} />}
        </FromQuery>
      </div>
    </>
  )
}

const partlyRestricted: Label = { words: 'A module restricted', tone: 'warn' }

interface CompanyTableProps {
  companies: Company[]
  restricted: ReadonlySet<string> | undefined
}

function CompanyTable({ companies, restricted }: CompanyTableProps) {
  if (companies.length === 0) return <Empty title="No company matches">Try another word, or show all.</Empty>
  return (
    <WideTable label="Companies">
        <thead>
          <tr>
            <th scope="col">Company</th>
            <th scope="col">Code</th>
            <th scope="col">Country</th>
            <th scope="col">Currency</th>
            <th scope="col">Access</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {companies.map((company) => (
            <tr key={company.company_id} data-link>
              <th scope="row">
                <Link to={`/companies/${company.company_id}`} className="link font-medium">
                  {company.name}
                </Link>
              </th>
              <td className="whitespace-nowrap text-soft">{company.code}</td>
              <td className="whitespace-nowrap">{countryName(company.country)}</td>
              <td>{company.currency}</td>
              <td>
                <Chip
                  label={
                    company.access === 'full' && restricted?.has(company.company_id)
                      ? partlyRestricted
                      : accessLabels[company.access]
                  }
                />
              </td>
              <td>
                <When instant={company.created_at} zone={company.zone} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
  )
}
