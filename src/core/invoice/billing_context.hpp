// Who bills whom under which rules: what every billing decision needs to know.
#pragma once

#include "core/calendar/cycle.hpp"
#include "core/calendar/zone.hpp"
#include "core/catalog/catalog_rows.hpp"
#include "core/company/company_rows.hpp"

#include <osto_billing/policies.hpp>

namespace osto::billing {

struct BillingContext {
  CompanyRow company;
  LegalEntityRow seller;
  PolicyId policy_id;                 ///< the version that lines name
  BillingPolicy policy;
  const Zone* zone = nullptr;         ///< the company's: service periods, due dates
  const Zone* seller_zone = nullptr;  ///< the seller's: issue dates, fiscal years
};

/// Version of the rules that turn facts into amounts; stored on every line. Released versions stay selectable.
inline constexpr std::int64_t kRuleVersion = 1;

}  // namespace osto::billing
