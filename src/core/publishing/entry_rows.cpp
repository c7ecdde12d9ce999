#include "core/publishing/entry_rows.hpp"

#include "base/record_digest.hpp"
#include "base/text_list.hpp"
#include "core/bookkeeping/document_number.hpp"
#include "core/calendar/zone.hpp"
#include "core/tax/sale_taxes.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure refuse(std::string pointer, std::string rule) { return fail(ErrorCode::invalid_value, std::move(rule), std::move(pointer)); }

/// The error of a rule that names a field of the entry.
Result<void> within(const std::string& pointer, Result<void> outcome) {
  if (!outcome.has_value()) outcome.error().field = pointer + outcome.error().field;
  return outcome;
}

bool is_prefix(const std::string& prefix) {
  const bool is_plain = std::all_of(prefix.begin(), prefix.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
  return is_plain && !prefix.empty() && prefix.front() != '0';
}

bool is_percentage(const Decimal& percent) { return !percent.is_negative() && percent <= Decimal::from_integer(100); }

/// Codes as one text cannot hold what parts them.
Result<void> check_codes(const std::vector<std::string>& codes, const std::string& pointer) {
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (codes[i].empty() || codes[i].find('\n') != std::string::npos) {
      return refuse(pointer + "/" + std::to_string(i), "is empty or has a line break");
    }
  }
  return {};
}

Result<void> check_discount(const CouponEntry& entry, const std::string& pointer) {
  if (entry.percent.has_value() == !entry.amounts.empty()) return refuse(pointer + "/percent", "either a percentage is given, or amounts");
  if (entry.percent && (!is_percentage(*entry.percent) || entry.percent->is_zero())) {
    return refuse(pointer + "/percent", "must be above 0 and at most 100");
  }
  for (std::size_t i = 0; i < entry.amounts.size(); ++i) {
    const std::string at = pointer + "/amounts/" + std::to_string(i);
    if (entry.amounts[i].amount_minor.value <= 0) return refuse(at + "/amount_minor", "must be above 0");
    for (std::size_t j = 0; j < i; ++j) {
      if (entry.amounts[j].currency == entry.amounts[i].currency) return refuse(at + "/currency", "has an amount already");
    }
  }
  return {};
}

}  // namespace

Result<LegalEntityRow> legal_entity_row_of(const LegalEntityEntry& entry, LegalEntityId id, const std::string& pointer) {
  if (entry.code.empty()) return refuse(pointer + "/code", "is empty");
  if (!find_zone(entry.zone)) return refuse(pointer + "/zone", "is no IANA time zone");
  if (!is_prefix(entry.number_prefix)) {
    return refuse(pointer + "/number_prefix", "must be 1 to 4 capitals or digits and not begin with 0");
  }
  LegalEntityRow row;
  row.id = id;
  row.code = entry.code;
  row.name = entry.name;
  row.country = entry.country;
  row.state = entry.state.value_or("");
  row.tax_id = entry.tax_id.value_or("");
  row.address_lines = entry.address_lines.value_or("");
  row.zone = entry.zone;
  row.number_prefix = entry.number_prefix;
  row.functional_currency = entry.functional_currency;
  row.fiscal_year_start_month = entry.fiscal_year_start_month;
  row.number_pattern = entry.number_pattern.value_or("");
  row.tax_system = entry.tax_system;
  row.prices = entry.prices;
  row.has_export_bond = entry.has_export_bond;
  row.under_small_business_threshold = entry.under_small_business_threshold;
  OSTO_CHECK(within(pointer, check_number_pattern(row)));
  OSTO_CHECK(within(pointer, check_tax_system(row)));
  return row;
}

Result<TaxRuleRow> tax_rule_row_of(const TaxRuleEntry& entry, TaxRuleId id, LegalEntityId seller_id, std::int64_t position, const std::string& pointer) {
  if (!is_percentage(entry.rate_percent)) return refuse(pointer + "/rate_percent", "must be between 0 and 100");
  if (entry.treatment != TaxTreatment::taxed && !entry.rate_percent.is_zero()) {
    return refuse(pointer + "/rate_percent", "must be 0 where the treatment is " + std::string(enumerator_name(entry.treatment)));
  }
  if (entry.valid_to && *entry.valid_to < entry.valid_from) return refuse(pointer + "/valid_to", "is before valid_from");
  OSTO_CHECK(check_codes(entry.tax_codes, pointer + "/tax_codes"));
  TaxRuleRow row;
  row.id = id;
  row.legal_entity_id = seller_id;
  row.place = entry.place;
  row.code = entry.code;
  row.name = entry.name;
  row.rate_percent = entry.rate_percent;
  row.valid_from = entry.valid_from;
  row.position = position;
  row.valid_to = entry.valid_to;
  row.country = entry.country.value_or("");
  row.state = entry.state.value_or("");
  row.tax_codes = join_list(entry.tax_codes);
  row.treatment = entry.treatment;
  row.tax_on = entry.on;
  return row;
}

Result<CouponRows> coupon_rows_of(const CouponEntry& entry, CouponId id, const std::string& pointer) {
  if (entry.code.empty()) return refuse(pointer + "/code", "is empty");
  OSTO_CHECK(check_discount(entry, pointer));
  if ((entry.duration == CouponDuration::periods) != entry.periods.has_value()) {
    return refuse(pointer + "/periods", "is given where the duration is periods, and only there");
  }
  OSTO_CHECK(check_codes(entry.modules, pointer + "/modules"));
  OSTO_CHECK(check_codes(entry.plans, pointer + "/plans"));
  OSTO_CHECK(check_codes(entry.charges, pointer + "/charges"));
  const Digest digest = digest_record(entry);
  CouponRows rows;
  rows.coupon = {id, entry.code, entry.name, entry.percent, entry.duration, entry.periods, entry.max_redemptions, join_list(entry.modules),
                 join_list(entry.plans), join_list(entry.charges), entry.expires_on, Bytes{{digest.begin(), digest.end()}}};
  for (const CouponAmountEntry& amount : entry.amounts) rows.amounts.push_back({id, amount.currency, amount.amount_minor});
  return rows;
}

}  // namespace osto::billing
