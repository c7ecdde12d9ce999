// What is for sale, and by whom: rows of the catalogue. A published plan version is never edited.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/policies.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/tax_terms.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

/// The seller. Documents are issued in its zone, numbered in its series, and booked in its functional currency.
struct LegalEntityRow {
  LegalEntityId id;
  std::string code, name, country, state, tax_id, address_lines, zone, number_prefix;
  Currency functional_currency;
  std::int64_t fiscal_year_start_month = 1;
  std::string number_pattern{};          ///< empty: core/bookkeeping/document_number.hpp
  TaxSystem tax_system = TaxSystem::rules;
  PriceTax prices = PriceTax::exclusive;
  bool has_export_bond = false, under_small_business_threshold = false;
  std::optional<PolicyId> billing_policy_id{};  ///< of companies that name none
};

struct ModuleRow {
  ModuleId id;
  std::string code, name, tax_code;
  std::int64_t position = 0;
};

struct MeterRow {
  MeterId id;
  std::string code, name, unit;
  Aggregation aggregation{};
  std::optional<std::int64_t> quantity_places{};      ///< absent: the quantity as it was metered
  std::optional<RoundingMode> quantity_rounding{};
  bool is_recurring = false, is_charged_in_advance = false;
  std::string filters{}, group_by{};                  ///< core/metering/dimension_text.hpp
};

struct PlanRow {
  PlanId id;
  ModuleId module_id;
  std::string code, name;
  std::int64_t position = 0;
};

/// One published state of a plan; subscribers keep theirs.
struct PlanVersionRow {
  PlanVersionId id;
  PlanId plan_id;
  std::int64_t version = 1, trial_days = 0;
  Bytes content_digest;  ///< of the published content: publishing the same again makes no new version
  Instant published_at;
  PlanKind kind{};
  std::string available_with{}, not_with{};       ///< plan codes, base/text_list.hpp; empty: any base plan, and none
  Instant effective_from{};                       ///< new subscribers get it from here on
  PlanSubscribers subscribers{};
  std::optional<PolicyId> billing_policy_id{};    ///< before the company's
};

/// A span of a subscriber's life with prices of its own; one without a duration has no end. A plan without phases has one.
struct PlanPhaseRow {
  PlanVersionId plan_version_id;
  std::int64_t position = 0;
  std::string code, name;
  std::optional<IntervalUnit> duration_unit{};
  std::optional<std::int64_t> duration_count{};
};

struct ChargeRow {
  ChargeId id;
  PlanVersionId plan_version_id;
  std::string code, name;
  std::int64_t position = 0;
  ChargeKind kind{};
  std::optional<MeterId> meter_id;  ///< of usage charges
  Decimal included_quantity;        ///< free units of a usage charge per month; seats covered by the base price
  std::optional<Decimal> limit_quantity;  ///< usage or seats the plan allows, when it has a limit
  std::optional<ConversionOperation> conversion_operation{};
  std::optional<Decimal> conversion_factor{};
  std::optional<std::int64_t> conversion_places{};
  std::optional<RoundingMode> conversion_rounding{};
  std::string filters{}, group_by{};      ///< of the meter's dimensions
  std::optional<BillingMode> billing_mode{};  ///< absent: as the subscriber's policy says
  std::int64_t phase = 0;                 ///< position of the plan's phase that it belongs to
  std::optional<PolicyId> billing_policy_id{};  ///< of its time and amounts; absent: the subscriber's
  std::optional<LimitKind> limit_kind{};            ///< of a limit
  std::optional<Decimal> limit_overshoot{};         ///< of a soft limit; absent: any amount
  std::string alert_percents{};                     ///< of the limit, rising, base/text_list.hpp
};

/// Price of one charge in one currency, for subscriptions of one interval (every `interval_count` units).
struct PriceRow {
  ChargeId charge_id;
  Currency currency;
  IntervalUnit interval_unit{};
  PriceModel model{};
  Decimal unit_price;  ///< per unit or package; 0 where the model has none
  std::optional<Decimal> flat_fee{}, package_size{}, free_units{}, rate_percent{}, fixed_fee{};
  std::optional<std::int64_t> free_events{};
  std::optional<Decimal> free_amount{}, multiplier{};
  std::optional<Decimal> minimum{}, maximum{};  ///< of what the charge costs in a period
  std::int64_t variant = 0;                     ///< position among the prices of its currency and interval
  std::string dimensions{};                     ///< of the usage that it is for; empty: of all other usage
  std::optional<Decimal> event_minimum{}, event_maximum{};
  std::int64_t interval_count = 1;
};

/// One tier of a price: units above the previous tier's bound, up to and including `up_to`.
struct PriceTierRow {
  ChargeId charge_id;
  Currency currency;
  IntervalUnit interval_unit{};
  std::int64_t position = 0;
  std::optional<Decimal> up_to;  ///< absent: no upper bound (the last tier)
  Decimal unit_price;            ///< of a unit or block; 0 where the tier has none
  std::optional<Decimal> flat_fee{}, rate_percent{}, block_size{}, maximum{};
  std::int64_t interval_count = 1, variant = 0;
};

/// A tax that applies from a day on, to buyers at a place. `tax_codes`: base/text_list.hpp.
struct TaxRuleRow {
  TaxRuleId id;
  LegalEntityId legal_entity_id;
  TaxPlace place{};
  std::string code, name;
  Decimal rate_percent;
  Date valid_from;
  std::int64_t position = 0;
  std::optional<Date> valid_to{};
  std::string country{}, state{}, tax_codes{};
  TaxTreatment treatment = TaxTreatment::taxed;
  TaxOn tax_on = TaxOn::net;
};

/// A discount that companies redeem by its code. Lists of codes: base/text_list.hpp; empty: all.
struct CouponRow {
  CouponId id;
  std::string code, name;
  std::optional<Decimal> percent;        ///< absent: amounts per currency
  CouponDuration duration{};
  std::optional<std::int64_t> periods, max_redemptions;
  std::string modules, plans, charges;
  std::optional<Date> expires_on;
  Bytes content_digest;
};

struct CouponAmountRow {
  CouponId coupon_id;
  Currency currency;
  Minor amount_minor;
};

/// Units of `quote` for one unit of `base`, from a day on until the next rate.
struct FxRateRow {
  Currency base, quote;
  Date valid_from;
  Decimal rate;
  std::string source;
};

/// How billing is computed. Versioned: a document names the version it used.
struct BillingPolicyRow {
  PolicyId id;
  std::string code;
  std::int64_t version = 1;
  std::string choices;  ///< core/policy/policy_text.hpp
  Bytes content_digest;
};

// clang-format off
template <> struct Description<LegalEntityRow> {
  static constexpr std::string_view name = "LegalEntityRow", doc = "The seller.", table = "osto_legal_entities", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {
      field<&R::id>({}), field<&R::code>({}), field<&R::name>({}),
      field<&R::country>({}), field<&R::state>({}), field<&R::tax_id>({}),
      field<&R::address_lines>({}), field<&R::zone>({}), field<&R::number_prefix>({}),
      field<&R::functional_currency>({}), field<&R::fiscal_year_start_month>({}),
      field<&R::number_pattern>({}), field<&R::tax_system>({}), field<&R::prices>({}),
      field<&R::has_export_bond>({}), field<&R::under_small_business_threshold>({}), field<&R::billing_policy_id>({})};
};
template <> struct Description<ModuleRow> {
  static constexpr std::string_view name = "ModuleRow", doc = "A product.", table = "osto_modules", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::code>({}), field<&R::name>({}),
      field<&R::tax_code>({}), field<&R::position>({})};
};
template <> struct Description<MeterRow> {
  static constexpr std::string_view name = "MeterRow", doc = "How usage is counted.", table = "osto_meters", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::code>({}), field<&R::name>({}),
      field<&R::unit>({}), field<&R::aggregation>({}), field<&R::quantity_places>({}), field<&R::quantity_rounding>({}),
      field<&R::is_recurring>({}), field<&R::is_charged_in_advance>({}), field<&R::filters>({}), field<&R::group_by>({})};
};
template <> struct Description<PlanRow> {
  static constexpr std::string_view name = "PlanRow", doc = "A plan of a module.", table = "osto_plans", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::module_id>({}), field<&R::code>({}),
      field<&R::name>({}), field<&R::position>({})};
};
template <> struct Description<PlanVersionRow> {
  static constexpr std::string_view name = "PlanVersionRow", doc = "A published state of a plan.", table = "osto_plan_versions", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::plan_id>({}),
      field<&R::version>({}), field<&R::trial_days>({}), field<&R::content_digest>({}),
      field<&R::published_at>({}), field<&R::kind>({}), field<&R::available_with>({}), field<&R::not_with>({}),
      field<&R::effective_from>({}), field<&R::subscribers>({}), field<&R::billing_policy_id>({})};
};
template <> struct Description<PlanPhaseRow> {
  static constexpr std::string_view name = "PlanPhaseRow", doc = "A phase of a plan version.", table = "osto_plan_phases", key[] = {"plan_version_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::plan_version_id>({}), field<&R::position>({}), field<&R::code>({}),
      field<&R::name>({}), field<&R::duration_unit>({}), field<&R::duration_count>({})};
};
template <> struct Description<ChargeRow> {
  static constexpr std::string_view name = "ChargeRow", doc = "What a plan version charges for.", table = "osto_charges", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::plan_version_id>({}), field<&R::code>({}),
      field<&R::name>({}), field<&R::position>({}), field<&R::kind>({}), field<&R::meter_id>({}),
      field<&R::included_quantity>({}), field<&R::limit_quantity>({}), field<&R::conversion_operation>({}),
      field<&R::conversion_factor>({}), field<&R::conversion_places>({}), field<&R::conversion_rounding>({}),
      field<&R::filters>({}), field<&R::group_by>({}), field<&R::billing_mode>({}), field<&R::phase>({}), field<&R::billing_policy_id>({}),
      field<&R::limit_kind>({}), field<&R::limit_overshoot>({}), field<&R::alert_percents>({})};
};
template <> struct Description<PriceRow> {
  static constexpr std::string_view name = "PriceRow", doc = "Price of a charge in a currency.", table = "osto_prices",
      key[] = {"charge_id", "currency", "interval_unit", "interval_count", "variant"};
  template <class R> static constexpr Field fields[] = {field<&R::charge_id>({}), field<&R::currency>({}),
      field<&R::interval_unit>({}), field<&R::interval_count>({}), field<&R::variant>({}), field<&R::model>({}), field<&R::unit_price>({}), field<&R::flat_fee>({}),
      field<&R::package_size>({}), field<&R::free_units>({}), field<&R::rate_percent>({}), field<&R::fixed_fee>({}),
      field<&R::free_events>({}), field<&R::free_amount>({}), field<&R::multiplier>({}), field<&R::minimum>({}),
      field<&R::maximum>({}), field<&R::dimensions>({}), field<&R::event_minimum>({}), field<&R::event_maximum>({})};
};
template <> struct Description<PriceTierRow> {
  static constexpr std::string_view name = "PriceTierRow", doc = "Tier of a price.", table = "osto_price_tiers",
      key[] = {"charge_id", "currency", "interval_unit", "interval_count", "variant", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::charge_id>({}), field<&R::currency>({}),
      field<&R::interval_unit>({}), field<&R::interval_count>({}), field<&R::variant>({}), field<&R::position>({}), field<&R::up_to>({}),
      field<&R::unit_price>({}), field<&R::flat_fee>({}), field<&R::rate_percent>({}),
      field<&R::block_size>({}), field<&R::maximum>({})};
};
template <> struct Description<TaxRuleRow> {
  static constexpr std::string_view name = "TaxRuleRow", doc = "A dated tax rate.", table = "osto_tax_rules", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::legal_entity_id>({}), field<&R::place>({}),
      field<&R::code>({}), field<&R::name>({}), field<&R::rate_percent>({}),
      field<&R::valid_from>({}), field<&R::position>({}), field<&R::valid_to>({}), field<&R::country>({}),
      field<&R::state>({}), field<&R::tax_codes>({}), field<&R::treatment>({}), field<&R::tax_on>({})};
};
template <> struct Description<CouponRow> {
  static constexpr std::string_view name = "CouponRow", doc = "A coupon.", table = "osto_coupons", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::code>({}), field<&R::name>({}), field<&R::percent>({}),
      field<&R::duration>({}), field<&R::periods>({}), field<&R::max_redemptions>({}), field<&R::modules>({}),
      field<&R::plans>({}), field<&R::charges>({}), field<&R::expires_on>({}), field<&R::content_digest>({})};
};
template <> struct Description<CouponAmountRow> {
  static constexpr std::string_view name = "CouponAmountRow", doc = "Amount of a coupon in a currency.", table = "osto_coupon_amounts", key[] = {"coupon_id", "currency"};
  template <class R> static constexpr Field fields[] = {field<&R::coupon_id>({}), field<&R::currency>({}), field<&R::amount_minor>({})};
};
template <> struct Description<FxRateRow> {
  static constexpr std::string_view name = "FxRateRow", doc = "A dated exchange rate.", table = "osto_fx_rates",
      key[] = {"base", "quote", "valid_from"};
  template <class R> static constexpr Field fields[] = {field<&R::base>({}), field<&R::quote>({}), field<&R::valid_from>({}),
      field<&R::rate>({}), field<&R::source>({})};
};
template <> struct Description<BillingPolicyRow> {
  static constexpr std::string_view name = "BillingPolicyRow", doc = "A version of a billing policy.", table = "osto_billing_policies", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::code>({}), field<&R::version>({}),
      field<&R::choices>({}), field<&R::content_digest>({})};
};
// clang-format on

}  // namespace osto::billing
