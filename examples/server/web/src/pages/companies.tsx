import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { companiesQuery } from '../api/queries'
import type { Company } from '../api/records'
import { Chip } from '../components/chip'
import { FilterBar, useFilter } from '../components/filter_bar'
import { FromQuery } from '../components/card'
import { PageHeader } from '../components/page_header'
import { BoneRows, Empty } from '../components/states'
import { When } from '../components/when'
import { accessLabels, countryName } from '../format/words'
import { WideTable } from '../components/wide_table'

const filters: Record<string, (company: Company) => boolean> = {
  all: () => true,
  restricted: (company) => company.access !== 'full',
  stopped: (company) => company.parked_reason !== undefined,
}

export function CompaniesPage() {
  const companies = useQuery(companiesQuery)
  const [show, choose] = useFilter('show', Object.keys(filters))
  const [parameters, setParameters] = useSearchParams()
  const currency = parameters.get('currency')
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed.trim().toLowerCase())

  const matches = (company: Company) =>
    (currency === null || company.currency === currency) &&
    `${company.name} ${company.code} ${countryName(company.country)} ${company.currency}`.toLowerCase().includes(sought)

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
          choices={[
            { value: 'all', words: 'All' },
            { value: 'restricted', words: 'Restricted' },
            { value: 'stopped', words: 'Stopped' },
          ].map((choice) => ({
            ...choice,
            ...(companies.data && { count: companies.data.filter(filters[choice.value] ?? (() => true)).length }),
          }))}
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
        <FromQuery query={companies} skeleton={<BoneRows rows={10} />}>
          {(list) => <CompanyTable companies={list.filter((each) => (filters[show]?.(each) ?? true) && matches(each))} />}
        </FromQuery>
      </div>
    </>
  )
}

function CompanyTable({ companies }: { companies: Company[] }) {
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
                <Chip label={accessLabels[company.access]} />
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
