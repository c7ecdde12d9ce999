// Companies as they change: address, taxes, terms, policies, zone.
#include "operations/company_rules.hpp"
#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "base/text_list.hpp"
#include "core/company/tags.hpp"
#include "engine/load.hpp"

#include <osto_billing/companies.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

/// Fields that a company need not have, by name.
Result<void> clear_field(const std::string& name, const std::string& pointer, CompanyRow& row) {
  if (name == "billing_day") {
    row.billing_day.reset();
  } else if (name == "buyer_kind") {
    row.buyer_kind.reset();
  } else if (name == "display_currency") {
    row.display_currency.reset();
  } else if (name == "dunning_policy") {
    row.dunning_policy_id.reset();
  } else if (name == "tags") {
    row.tags.clear();
  } else {
    return fail(ErrorCode::invalid_value, "is no field that can be cleared; allowed: billing_day, buyer_kind, display_currency, dunning_policy, tags, and empty texts elsewhere", pointer);
  }
  return {};
}

template <class Value>
void take(const std::optional<Value>& said, Value& kept) {
  if (said) kept = *said;
}

Result<void> take_policies(Transaction& transaction, const UpdateCompany& request, CompanyRow& row) {
  if (request.billing_policy) {
    OSTO_TRY(row.billing_policy_id, named_billing_policy(transaction, *request.billing_policy));
  }
  if (request.dunning_policy) {
    OSTO_TRY(row.dunning_policy_id, named_dunning_policy(transaction, *request.dunning_policy));
  }
  return {};
}

/// The row with what the request says of it.
Result<CompanyRow> changed_company(Transaction& transaction, const UpdateCompany& request, CompanyRow row) {
  for (std::size_t i = 0; i < request.clear.size(); ++i) {
    OSTO_CHECK(clear_field(request.clear[i], "/clear/" + std::to_string(i), row));
  }
  take(request.name, row.name);
  take(request.country, row.country);
  take(request.state, row.state);
  take(request.tax_id, row.tax_id);
  take(request.address_lines, row.address_lines);
  take(request.billing_email, row.billing_email);
  take(request.zone, row.zone);
  take(request.net_terms_days, row.net_terms_days);
  take(request.tax_exempt, row.tax_exempt);
  take(request.in_special_economic_zone, row.in_special_economic_zone);
  take(request.place_of_supply, row.place_of_supply);
  if (request.billing_day) row.billing_day = request.billing_day;
  if (request.buyer_kind) row.buyer_kind = request.buyer_kind;
  if (request.display_currency) row.display_currency = request.display_currency;
  OSTO_CHECK(check_tags(request.tags, "/tags"));
  if (!request.tags.empty()) row.tags = join_list(request.tags);
  OSTO_CHECK(take_policies(transaction, request, row));
  return row;
}

/// What was billed keeps the zone that it was billed by: items count their periods in it until they renew.
Result<void> keep_zone_of_items(Transaction& transaction, const CompanyRow& before, Decision& decision) {
  OSTO_TRY(auto items, transaction.rows(queries::kItemsInCompanyZone, {{"company_id", before.company_id}}));
  for (ItemRow& item : items) {
    item.zone = before.zone;
    decision.update(std::move(item));
  }
  return {};
}

}  // namespace

Result<Company> companies::update(Session& session, const UpdateCompany& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  const auto decide = [&](Unit& unit) -> Result<void> {
    Transaction& transaction = unit.transaction();
    OSTO_TRY(const CompanyRow before, load_row(transaction, queries::kCompany, {{"company_id", company_id}}, "company"));
    OSTO_TRY(const LegalEntityRow seller, load_row(transaction, queries::kLegalEntity, {{"id", before.legal_entity_id}}, "legal entity"));
    OSTO_TRY(CompanyRow after, changed_company(transaction, request, before));
    OSTO_CHECK(check_company(transaction, seller, after, unit.now()));
    Decision decision;
    if (after.zone != before.zone) OSTO_CHECK(keep_zone_of_items(transaction, before, decision));
    decision.update(std::move(after));
    decision.event(EventKind::company_updated, company_id);
    return unit.apply(std::move(decision));
  };
  const auto answer = [&](Transaction& transaction, Instant) -> Result<Company> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kCompany, {{"company_id", company_id}}, "company"));
    return view_company(transaction, row);
  };
  return run_command<Company>(session, {"companies.update", company_id}, request, options, decide, answer);
}

}  // namespace osto::billing
