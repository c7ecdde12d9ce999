#include "operations/company_rules.hpp"
#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "base/text_list.hpp"
#include "core/company/tags.hpp"
#include "engine/load.hpp"
#include "engine/running_usage.hpp"

#include <osto_billing/companies.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50;

/// The newest version of what the request names, else the seller's.
Result<PolicyId> wanted_policy(Transaction& transaction, const LegalEntityRow& seller, const std::optional<std::string>& code) {
  if (code) return named_billing_policy(transaction, *code);
  if (seller.billing_policy_id) return *seller.billing_policy_id;
  return fail(ErrorCode::invalid_value, "is absent, and legal entity '" + seller.code + "' names none for its companies; the code of a billing policy is allowed",
              "/billing_policy");
}

/// Finds what the request names, checks what the books will need, and makes the row.
Result<CompanyRow> new_company(Unit& unit, const CreateCompany& request) {
  Transaction& transaction = unit.transaction();
  if (request.code.empty()) return fail(ErrorCode::invalid_value, "is empty", "/code");
  OSTO_CHECK(transaction.lock_name("company_code " + request.code));
  OSTO_TRY(const auto taken, transaction.first(queries::kCompanyByCode, {{"code", request.code}}));
  if (taken) return fail(ErrorCode::already_exists, "is the code of another company", "/code", taken->company_id.to_string());
  OSTO_TRY(const auto seller, transaction.first(queries::kLegalEntityByCode, {{"code", request.legal_entity}}));
  if (!seller) return fail(ErrorCode::not_found, "there is no legal entity with this code", "/legal_entity");
  OSTO_TRY(const PolicyId billing_policy_id, wanted_policy(transaction, *seller, request.billing_policy));
  if (request.currency != seller->functional_currency) {
    OSTO_TRY(const auto seller_zone, find_zone(seller->zone));
    OSTO_TRY(const auto rate, transaction.first(queries::kFxRateOn,
                                                {{"base", request.currency.code()}, {"quote", seller->functional_currency.code()},
                                                 {"day", seller_zone->local_date(unit.now())}}));
    if (!rate) {
      return fail(ErrorCode::state_conflict, "the catalogue has no exchange rate into the seller's " +
                  std::string(seller->functional_currency.code()) + "; the books need one", "/currency");
    }
  }
  CompanyRow row;
  row.company_id = unit.as_of().ids.mint<CompanyId>();
  row.legal_entity_id = seller->id;
  row.code = request.code;
  row.name = request.name;
  row.country = request.country;
  row.state = request.state.value_or("");
  row.tax_id = request.tax_id.value_or("");
  row.address_lines = request.address_lines.value_or("");
  row.billing_email = request.billing_email.value_or("");
  row.zone = request.zone;
  row.currency = request.currency;
  row.net_terms_days = request.net_terms_days.value_or(0);
  row.billing_policy_id = billing_policy_id;
  if (request.dunning_policy) {
    OSTO_TRY(row.dunning_policy_id, named_dunning_policy(transaction, *request.dunning_policy));
  }
  row.created_at = unit.now();
  row.billing_day = request.billing_day;
  row.buyer_kind = request.buyer_kind;
  row.tax_exempt = request.tax_exempt;
  row.in_special_economic_zone = request.in_special_economic_zone;
  row.place_of_supply = request.place_of_supply.value_or("");
  row.display_currency = request.display_currency;
  OSTO_CHECK(check_tags(request.tags, "/tags"));
  row.tags = join_list(request.tags);
  OSTO_CHECK(check_company(transaction, *seller, row, unit.now()));
  return row;
}

/// The running windows of the company's current subscriptions, meter by meter.
Result<std::vector<UsageWindow>> view_usage(Transaction& transaction, const CompanyRow& company, Instant now) {
  OSTO_TRY(const auto running, load_running_usage(transaction, company, now, FreeTrials::left_out));
  std::vector<UsageWindow> windows;
  for (const RunningUsage& one : running) {
    for (const ChargeTerms& charge : one.terms.charges) {
      if (!charge.meter) continue;
      OSTO_TRY(const Decimal used, used_quantity(one.usage, charge.charge.id));
      const MeterRow& meter = charge.meter->row;
      windows.push_back({one.subscription.id, meter.code, meter.name, meter.unit, one.window.start, one.window.end, used,
                         charge.charge.included_quantity, charge.charge.limit_quantity});
    }
  }
  return windows;
}

Result<std::vector<AmountDue>> view_amounts_due(Transaction& transaction, CompanyId company_id, Instant now) {
  OSTO_TRY(const Date today, local_day(transaction, company_id, now));
  OSTO_TRY(const auto open, transaction.rows(queries::kOpenBalances, {{"company_id", company_id}, {"today", today}}));
  OSTO_TRY(const auto credits, transaction.rows(queries::kAccountCredits, {{"company_id", company_id}}));
  std::vector<AmountDue> amounts;
  for (const OpenBalanceRow& row : open) amounts.push_back({row.currency, row.due_minor, row.overdue_minor, Minor{}, row.open_invoice_count});
  for (const AccountCreditRow& credit : credits) {
    if (credit.available_minor.is_zero()) continue;
    const auto found = std::find_if(amounts.begin(), amounts.end(), [&](const AmountDue& due) { return due.currency == credit.currency; });
    AmountDue& amount = found == amounts.end() ? amounts.emplace_back(AmountDue{credit.currency, Minor{}, Minor{}, Minor{}, 0}) : *found;
    amount.account_credit_minor = credit.available_minor;
  }
  return amounts;
}

}  // namespace

Result<Company> companies::create(Session& session, const CreateCompany& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  CompanyRow created;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(created, new_company(unit, request));
    unit.set_company(created.company_id);
    Decision decision;
    decision.insert(created);
    decision.event(EventKind::company_created, created.company_id);
    return unit.apply(std::move(decision));
  };
  return run_command<Company>(session, {"companies.create", std::nullopt}, request, options, decide,
                              [&](Transaction& transaction, Instant) { return view_company(transaction, created); });
}

Result<Company> companies::get(Session& session, const GetCompany& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  return session.engine().read<Company>([&](Transaction& transaction) -> Result<Company> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kCompany, {{"company_id", company_id}}, "company"));
    return view_company(transaction, row);
  });
}

Result<CompanyPage> companies::list(Session& session, const ListCompanies& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(require_staff(session));
  const std::int64_t limit = request.limit.value_or(kDefaultPage);
  return session.engine().read<CompanyPage>([&](Transaction& transaction) -> Result<CompanyPage> {
    OSTO_TRY(const auto rows, transaction.rows(queries::kCompaniesPage, {{"after_code", request.after_code.value_or("")}, {"limit", limit + 1}}));
    CompanyPage page;
    for (const CompanyRow& row : rows) {
      if (static_cast<std::int64_t>(page.companies.size()) == limit) {
        page.next_after_code = page.companies.back().code;
        break;
      }
      OSTO_TRY(Company view, view_company(transaction, row));
      page.companies.push_back(std::move(view));
    }
    return page;
  });
}

Result<CompanyOverview> companies::overview(Session& session, const GetOverview& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  OSTO_TRY(const Instant now, session.engine().now());
  return session.engine().read<CompanyOverview>([&](Transaction& transaction) -> Result<CompanyOverview> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kCompany, {{"company_id", company_id}}, "company"));
    CompanyOverview overview;
    OSTO_TRY(overview.company, view_company(transaction, row));
    overview.as_of = now;
    OSTO_TRY(const auto modules, transaction.rows(queries::kModules));
    OSTO_TRY(const auto subscriptions, view_subscriptions(transaction, company_id, now));
    OSTO_TRY(const auto windows, view_usage(transaction, row, now));
    for (const ModuleRow& module : modules) {
      ModuleSubscriptions of_module{module.code, module.name, {}, {}};
      for (auto it = subscriptions.rbegin(); it != subscriptions.rend(); ++it) {
        if (it->module == module.code) of_module.subscriptions.push_back(*it);
      }
      for (const UsageWindow& window : windows) {
        const bool is_here = std::any_of(of_module.subscriptions.begin(), of_module.subscriptions.end(), [&](const Subscription& subscription) {
          return subscription.subscription_id == window.subscription_id;
        });
        if (is_here) of_module.usage.push_back(window);
      }
      overview.modules.push_back(std::move(of_module));
    }
    OSTO_TRY(overview.amounts_due, view_amounts_due(transaction, company_id, now));
    return overview;
  });
}

Result<Company> companies::release(Session& session, const ReleaseCompany& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto parked, unit.transaction().first(queries::kParkedCompany, {{"company_id", company_id}}));
    if (!parked) return fail(ErrorCode::state_conflict, "the company is not parked", "/company_id", company_id.to_string());
    Decision decision;
    decision.erase(*parked);
    decision.event(EventKind::company_released, company_id);
    return unit.apply(std::move(decision));
  };
  const auto answer = [&](Transaction& transaction, Instant) -> Result<Company> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kCompany, {{"company_id", company_id}}, "company"));
    return view_company(transaction, row);
  };
  return run_command<Company>(session, {"companies.release", company_id}, request, options, decide, answer);
}

}  // namespace osto::billing
