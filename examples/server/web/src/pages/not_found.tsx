import { ButtonLink } from '../components/button'
import { PageHeader } from '../components/page_header'

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="There is no such page">The address may be mistyped, or it leads to something you may not see.</PageHeader>
      <ButtonLink to="/" look="primary">
        To the first page
      </ButtonLink>
    </>
  )
}
