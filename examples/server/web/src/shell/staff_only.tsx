import { Outlet } from 'react-router'
import { NotFoundPage } from '../pages/not_found'
import { isStaff, useUser } from './use_session'

export function StaffOnly() {
  return isStaff(useUser()) ? <Outlet /> : <NotFoundPage />
}
