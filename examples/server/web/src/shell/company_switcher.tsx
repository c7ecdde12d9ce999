import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Building2, Check, ChevronsUpDown, Search } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { companiesQuery, companyQuery } from '../api/queries'
import { Chip } from '../components/chip'
import { FromQuery } from '../components/card'
import { usePortalContainer } from '../components/dialog'
import { Bone } from '../components/states'
import { accessLabels, countryName } from '../format/words'
import { isStaff, useUser } from './use_session'

interface SwitcherProps {
  companyId: string | undefined
  onLeave: (() => void) | undefined
}

/** Staff choose a company here; a customer sees their own, fixed. */
export function CompanySwitcher({ companyId, onLeave }: SwitcherProps) {
  return isStaff(useUser()) ? (
    <StaffSwitcher companyId={companyId} onLeave={onLeave} />
  ) : (
    <OwnCompany companyId={companyId} />
  )
}

function OwnCompany({ companyId }: { companyId: string | undefined }) {
  const { data } = useQuery({ ...companyQuery(companyId ?? ''), enabled: companyId !== undefined })
  return (
    <p className="flex min-h-11 items-center gap-2.5 rounded-lg border border-line bg-surface px-3 font-medium">
      <Building2 aria-hidden className="size-4 shrink-0 text-soft" />
      <span className="truncate">{data?.name ?? 'Your company'}</span>
    </p>
  )
}

function StaffSwitcher({ companyId, onLeave }: SwitcherProps) {
  const [isOpen, setIsOpen] = useState(false)
  const navigate = useNavigate()
  const container = usePortalContainer()
  const companies = useQuery(companiesQuery)
  const current = companies.data?.find((company) => company.company_id === companyId)

  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger className="flex min-h-11 w-full items-center gap-2.5 rounded-lg border border-control/60 bg-surface px-3 text-left hover:border-control">
        <Building2 aria-hidden className="size-4 shrink-0 text-soft" />
        <span className="min-w-0 flex-1 truncate font-medium">
          <span className="sr-only">Company: </span>
          {current?.name ?? 'Choose a company'}
        </span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-soft" />
      </Popover.Trigger>
      <Popover.Portal container={container}>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label="Choose a company"
          className="z-40 w-80 max-w-[calc(100vw-1.5rem)] overflow-hidden rounded-xl border border-line bg-surface shadow-high"
        >
          <FromQuery
            query={companies}
            skeleton={
              <div className="flex flex-col gap-3 p-4">
                <Bone className="h-5" />
                <Bone className="h-5" />
                <Bone className="h-5" />
              </div>
            }
          >
            {(list) => (
              <Command label="Companies">
                <div className="flex items-center gap-2 border-b border-line px-3.5">
                  <Search aria-hidden className="size-4 shrink-0 text-soft" />
                  <Command.Input
                    placeholder="Name, code or country"
                    className="min-h-11 w-full bg-transparent outline-none placeholder:text-soft"
                  />
                </div>
                <Command.List className="max-h-80 overflow-y-auto p-1.5" tabIndex={-1}>
                  <Command.Empty className="px-3 py-6 text-center text-soft">No company matches.</Command.Empty>
                  {list.map((company) => (
                    <Command.Item
                      key={company.company_id}
                      value={`${company.name} ${company.code} ${countryName(company.country)} ${company.currency}`}
                      onSelect={() => {
                        setIsOpen(false)
                        onLeave?.()
                        void navigate(`/companies/${company.company_id}`)
                      }}
                      className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg px-2.5 py-1.5 data-[selected=true]:bg-quiet-wash"
                    >
                      <span className="min-w-0 flex-1">
                        <span className="block truncate font-medium">{company.name}</span>
                        <span className="block truncate text-xs text-soft">
                          {company.code} · {countryName(company.country)} · {company.currency}
                        </span>
                      </span>
                      {company.access !== 'full' && <Chip label={accessLabels[company.access]} />}
                      {company.company_id === companyId && <Check aria-hidden className="size-4 text-accent" />}
                    </Command.Item>
                  ))}
                </Command.List>
              </Command>
            )}
          </FromQuery>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
