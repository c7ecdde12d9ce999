import { QueryClientProvider } from '@tanstack/react-query'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { Toaster } from './components/toaster'
import { CompaniesPage } from './pages/companies'
import { HomePage } from './pages/home'
import { NotFoundPage } from './pages/not_found'
import { SignInPage } from './pages/sign_in'
import { queryClient } from './query_client'
import { BrokenPage } from './shell/broken_page'
import { CompanyFrame } from './shell/company_frame'
import { SessionGate } from './shell/session_gate'
import { Shell } from './shell/shell'
import { StaffOnly } from './shell/staff_only'

const router = createBrowserRouter(
  [
    {
      errorElement: <BrokenPage />,
      HydrateFallback: () => null,
      children: [
        { path: '/login', element: <SignInPage /> },
        {
          element: <SessionGate />,
          children: [
            {
              element: <Shell />,
              children: [
                {
                  errorElement: <BrokenPage />,
                  children: [
                    { index: true, element: <HomePage /> },
                    {
                      element: <StaffOnly />,
                      children: [
                        { path: 'companies', element: <CompaniesPage /> },
                        { path: 'dunning', lazy: () => import('./pages/dunning') },
                        { path: 'operator-cases', lazy: () => import('./pages/operator_cases') },
                        { path: 'webhooks', lazy: () => import('./pages/webhooks') },
                      ],
                    },
                    {
                      path: 'companies/:companyId',
                      element: <CompanyFrame />,
                      children: [
                        { index: true, lazy: () => import('./pages/dashboard') },
                        { path: 'invoices', lazy: () => import('./pages/invoices') },
                        { path: 'invoices/:invoiceId', lazy: () => import('./pages/invoice') },
                        { path: 'payments', lazy: () => import('./pages/payments') },
                        { path: 'subscriptions/:subscriptionId', lazy: () => import('./pages/subscription') },
                        { path: 'subscriptions/:subscriptionId/change', lazy: () => import('./pages/change_plan') },
                        { path: 'activity', lazy: () => import('./pages/activity') },
                        { path: 'access', lazy: () => import('./pages/access') },
                        { path: 'contacts', lazy: () => import('./pages/contacts') },
                      ],
                    },
                    { path: '*', element: <NotFoundPage /> },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: '/app' },
)

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toaster />
    </QueryClientProvider>
  )
}
