// The catalogue as one document: sellers, modules, meters, policies, plans, taxes and rates.
#pragma once

#include <osto_billing/charge_price.hpp>
#include <osto_billing/describe.hpp>
#include <osto_billing/dunning_terms.hpp>
#include <osto_billing/policies.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/tax_terms.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct LegalEntityEntry {
  std::string code, name, country;
  std::optional<std::string> state, tax_id, address_lines;
  std::string zone;
  Currency functional_currency;
  std::int64_t fiscal_year_start_month = 1;
  std::string number_prefix;
  std::optional<std::string> number_pattern{};
  TaxSystem tax_system = TaxSystem::rules;
  PriceTax prices = PriceTax::exclusive;
  bool has_export_bond = false, under_small_business_threshold = false;
  std::optional<std::string> billing_policy{};
};
struct ModuleEntry { std::string code, name; std::optional<std::string> tax_code; };
struct MeterEntry {
  std::string code, name, unit;
  Aggregation aggregation{};
  std::optional<std::int64_t> quantity_places{};
  std::optional<RoundingMode> quantity_rounding{};
  bool recurring = false, charged_in_advance = false;
  std::vector<DimensionFilter> filters{};
  std::vector<std::string> group_by{};
};
struct BillingPolicyEntry { std::string code; BillingPolicy policy; };
struct DunningStepEntry { std::int64_t offset_days = 0; DunningAction action{}; };
/// What is due, of whom a policy is for: all that is said must hold.
struct DunningAmountRange { Currency currency; std::optional<Minor> from_minor, below_minor; };
struct DunningSegment {
  std::vector<DunningAmountRange> amounts;
  std::vector<Currency> currencies;
  std::vector<std::string> countries, modules, tags;
  std::int64_t minimum_age_days = 0;
};
struct DunningPolicyEntry {
  std::string code, name;
  std::int64_t payment_grace_days = 0;
  DunningScope scope{};
  std::vector<DunningStepEntry> steps;
  TimelinePreset preset = TimelinePreset::custom;
  std::vector<RetryRule> retries{};
  std::vector<AttemptCap> caps{};
  std::optional<DunningAction> after_retries{};
  std::optional<LocalWindow> window{};
  PaidTime paid_time = PaidTime::stays_on;
  SuspendedBilling suspended_billing = SuspendedBilling::goes_on;
  std::optional<std::int64_t> priority{};
  DunningSegment segment{};
};
struct PriceEntry {
  Currency currency;
  IntervalUnit interval_unit{};
  PriceModel model{};
  std::optional<Decimal> unit_price;
  std::vector<PriceTier> tiers;
  std::optional<Decimal> flat_fee{}, package_size{}, free_units{}, rate_percent{}, fixed_fee{};
  std::optional<std::int64_t> free_events{};
  std::optional<Decimal> free_amount{}, event_minimum{}, event_maximum{}, multiplier{};
  std::optional<Decimal> minimum{}, maximum{};
  std::vector<DimensionValue> dimensions{};
  std::int64_t interval_count = 1;
};
struct ChargeEntry {
  std::string code, name;
  ChargeKind kind{};
  std::optional<std::string> meter;
  std::optional<Decimal> included_quantity, limit_quantity;
  std::vector<PriceEntry> prices;
  std::optional<UnitConversion> conversion{};
  std::vector<DimensionFilter> filters{};
  std::vector<std::string> group_by{};
  std::optional<BillingMode> billing_mode{};
  std::optional<std::string> billing_policy{};
  std::optional<LimitKind> limit_kind{};
  std::optional<Decimal> limit_overshoot{};
  std::vector<std::int64_t> alert_percents{};
};
struct PhaseEntry {
  std::string code, name;
  std::optional<IntervalUnit> duration_unit{};
  std::optional<std::int64_t> duration_count{};
  std::vector<ChargeEntry> charges{};
  std::optional<Decimal> discount_percent{};
};
struct PlanEntry {
  std::string code, name, module;
  std::optional<std::int64_t> trial_days;
  std::vector<ChargeEntry> charges;
  std::vector<PhaseEntry> phases{};
  PlanKind kind{};
  std::vector<std::string> available_with{}, not_with{};
  std::optional<Instant> effective_from{};
  PlanSubscribers subscribers{};
  std::optional<std::string> billing_policy{};
};
struct TaxRuleEntry {
  std::string legal_entity, code, name;
  TaxPlace place{};
  Decimal rate_percent;
  Date valid_from;
  std::optional<Date> valid_to{};
  std::optional<std::string> country{}, state{};
  std::vector<std::string> tax_codes{};
  TaxTreatment treatment = TaxTreatment::taxed;
  TaxOn on = TaxOn::net;
};
/// What a coupon with fixed amounts takes off a document in one currency.
struct CouponAmountEntry { Currency currency; Minor amount_minor; };
struct CouponEntry {
  std::string code, name;
  std::optional<Decimal> percent;
  std::vector<CouponAmountEntry> amounts;
  CouponDuration duration{};
  std::optional<std::int64_t> periods;
  std::vector<std::string> modules, plans, charges;
  std::optional<std::int64_t> max_redemptions;
  std::optional<Date> expires_on;
};
struct FxRateEntry { Currency base, quote; Date valid_from; Decimal rate; std::string source; };

struct CatalogDocument {
  std::vector<LegalEntityEntry> legal_entities;
  std::vector<ModuleEntry> modules;
  std::vector<MeterEntry> meters;
  std::vector<BillingPolicyEntry> billing_policies;
  std::vector<DunningPolicyEntry> dunning_policies;
  std::vector<PlanEntry> plans;
  std::vector<TaxRuleEntry> tax_rules;
  std::vector<FxRateEntry> fx_rates;
  std::vector<CouponEntry> coupons;
};

// clang-format off
template <> struct Description<LegalEntityEntry> {
  static constexpr std::string_view name = "LegalEntityEntry", doc = "A seller: who issues documents, in which zone and books.";
  template <class R> static constexpr Field fields[] = {
      field<&R::code>({.doc = "Unique code", .min = 1, .max_length = 64}),
      field<&R::name>({.doc = "Registered name", .min = 1}),
      field<&R::country>({.doc = "ISO 3166-1 alpha-2", .min = 1, .max_length = 2}),
      field<&R::state>({.doc = "State or province, for taxes within the country", .max_length = 64}),
      field<&R::tax_id>({.doc = "Tax registration, e.g. GSTIN"}),
      field<&R::address_lines>({.doc = "Postal address, lines separated by newlines", .max_length = 1000}),
      field<&R::zone>({.doc = "IANA zone of issue dates and fiscal years", .max_length = 64}),
      field<&R::functional_currency>({.doc = "Currency of the books"}),
      field<&R::fiscal_year_start_month>({.doc = "First month of the fiscal year", .unit = "month", .min = 1, .max = 12}),
      field<&R::number_prefix>({.doc = "First part of document numbers; numbers have at most 16 characters", .max_length = 4}),
      field<&R::number_pattern>({.doc = "Begins with {prefix}/ and has {fy} or {fy:short}, {kind} and {seq} or {seq:N}; absent: {prefix}/{fy:short}/{kind}{seq:5}, with fewer digits where 16 characters leave no room. A series keeps the pattern that it began with", .max_length = 64}),
      field<&R::tax_system>({.doc = "Rules: the tax_rules of the catalogue alone; india_gst and eu_vat: built in, with the catalogue's rates where it has some; by_country: that of the seller's country; absent: rules", .may_be_absent = true}),
      field<&R::prices>({.doc = "Whether prices contain taxes; absent: exclusive", .may_be_absent = true}),
      field<&R::has_export_bond>({.doc = "India: exports are zero-rated under a letter of undertaking (LUT); else on payment of IGST", .may_be_absent = true}),
      field<&R::under_small_business_threshold>({.doc = "EU: sales to consumers in other states are taxed at home", .may_be_absent = true}),
      field<&R::billing_policy>({.doc = "Code of the billing policy of companies that name none", .max_length = 64})};
};
template <> struct Description<ModuleEntry> {
  static constexpr std::string_view name = "ModuleEntry", doc = "A product, e.g. Cloud Security.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique code", .min = 1, .max_length = 64}), field<&R::name>({.doc = "Name shown", .min = 1}),
      field<&R::tax_code>({.doc = "Tax classification, e.g. SAC 998315", .max_length = 16})};
};
template <> struct Description<MeterEntry> {
  static constexpr std::string_view name = "MeterEntry", doc = "How usage of one kind is counted.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique code", .min = 1, .max_length = 64}), field<&R::name>({.doc = "Name shown", .min = 1}),
      field<&R::unit>({.doc = "Unit shown beside quantities", .max_length = 32}), field<&R::aggregation>({.doc = "How events become a quantity"}),
      field<&R::quantity_places>({.doc = "Places of the quantity, negative for tens and hundreds; absent: as metered", .unit = "decimal places", .min = -12, .max = 12}),
      field<&R::quantity_rounding>({.doc = "How it is rounded; absent: policy.quantity_rounding"}),
      field<&R::recurring>({.doc = "The meter keeps its level from one period to the next", .may_be_absent = true}),
      field<&R::charged_in_advance>({.doc = "Every rise above the highest level so far is billed, a fall by policy.usage_decrease; of recurring meters", .may_be_absent = true}),
      field<&R::filters>({.doc = "Events that count; all must hold", .max_length = 20}),
      field<&R::group_by>({.doc = "Properties of events by which charges may filter, group and price", .max_length = 8})};
};
template <> struct Description<BillingPolicyEntry> {
  static constexpr std::string_view name = "BillingPolicyEntry", doc = "A billing policy by name: companies refer to its code.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique code", .min = 1, .max_length = 64}),
      field<&R::policy>({.doc = "A preset and where it differs; absent: osto", .may_be_absent = true})};
};
template <> struct Description<DunningStepEntry> {
  static constexpr std::string_view name = "DunningStepEntry", doc = "One step of a dunning policy.";
  template <class R> static constexpr Field fields[] = {field<&R::offset_days>({.doc = "After the due date, at the start of that day for the customer", .unit = "days", .min = 1, .max = 3650}),
      field<&R::action>({.doc = "What the step does"})};
};
template <> struct Description<DunningAmountRange> {
  static constexpr std::string_view name = "DunningAmountRange", doc = "What is due in a currency, within bounds.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency"}), field<&R::from_minor>({.doc = "At least; absent: any"}), field<&R::below_minor>({.doc = "Less than; absent: any"})};
};
template <> struct Description<DunningSegment> {
  static constexpr std::string_view name = "DunningSegment", doc = "For which overdue documents a policy is looked up: all that is said must hold when the case begins.";
  template <class R> static constexpr Field fields[] = {field<&R::amounts>({.doc = "What is due is in one of these ranges; empty: any amount", .max_length = 200}), field<&R::currencies>({.doc = "The document is in one of these; empty: any", .max_length = 200}),
      field<&R::countries>({.doc = "The company is in one of these, ISO 3166-1 alpha-2; empty: any", .max_length = 250}), field<&R::modules>({.doc = "The document bills one of these modules; empty: any", .max_length = 100}),
      field<&R::tags>({.doc = "The company has all of these tags", .max_length = 50}), field<&R::minimum_age_days>({.doc = "The company has been a customer for so many days; absent: 0", .unit = "days", .min = 0, .max = 36'600, .may_be_absent = true})};
};
template <> struct Description<DunningPolicyEntry> {
  static constexpr std::string_view name = "DunningPolicyEntry", doc = "What happens to an overdue document, and when.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique code", .min = 1, .max_length = 64}), field<&R::name>({.doc = "Name shown", .min = 1}),
      field<&R::payment_grace_days>({.doc = "No step may restrict or end before", .unit = "days", .min = 0, .max = 3650}),
      field<&R::scope>({.doc = "What may be restricted"}), field<&R::steps>({.doc = "In order of offset", .max_length = 50}),
      field<&R::preset>({.doc = "What holds where nothing is said here; absent: custom, which says nothing", .may_be_absent = true}),
      field<&R::retries>({.doc = "Retries counted from attempts, by class of the last decline", .max_length = 3}), field<&R::caps>({.doc = "What card schemes allow", .max_length = 20}),
      field<&R::after_retries>({.doc = "What the last failed attempt of `retries` brings about: limit, suspend, end or write_off"}),
      field<&R::window>({.doc = "Local time of steps; absent: the start of the local day, or the time of the attempt that is counted from"}),
      field<&R::paid_time>({.doc = "Whether what is paid for stays on through the time that is paid; absent: stays_on", .may_be_absent = true}),
      field<&R::suspended_billing>({.doc = "Whether suspended subscriptions are billed on; stops: they are paused as pause_billing of the billing policy says; absent: goes_on", .may_be_absent = true}),
      field<&R::priority>({.doc = "Place among the policies that are looked up for companies that name none, lowest first, then by code; absent: only companies that name it have it", .min = 0, .max = 1'000'000}),
      field<&R::segment>({.doc = "For what it is looked up; absent: for everything", .may_be_absent = true})};
};
template <> struct Description<PriceEntry> {
  static constexpr std::string_view name = "PriceEntry", doc = "Price of a charge in one currency for one interval.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency of the price"}), field<&R::interval_unit>({.doc = "Interval of the subscriptions it is for; usage is always priced per month"}),
      field<&R::model>({.doc = "How a quantity becomes an amount; fields that do not belong to it are refused"}), field<&R::unit_price>({.doc = "Per_unit: of a unit; package: of a package", .unit = "major units"}),
      field<&R::tiers>({.doc = "In order, from 0 without a gap; only the last is open", .max_length = 100}),
      field<&R::flat_fee>({.doc = "Flat: the price; of others without tiers: charged once beside it", .unit = "major units"}),
      field<&R::package_size>({.doc = "Units in a package"}), field<&R::free_units>({.doc = "Package: units before the first package"}),
      field<&R::rate_percent>({.doc = "Percentage: of the quantity, which is an amount of money in major units", .unit = "percent"}),
      field<&R::fixed_fee>({.doc = "Percentage: of each event that is not free", .unit = "major units"}),
      field<&R::free_events>({.doc = "Percentage: so many events are free", .min = 0}), field<&R::free_amount>({.doc = "Percentage: the first so much is free", .unit = "major units"}),
      field<&R::event_minimum>({.doc = "Percentage: the least that an event that is not free costs", .unit = "major units"}),
      field<&R::event_maximum>({.doc = "Percentage: the most that an event costs", .unit = "major units"}),
      field<&R::multiplier>({.doc = "Dynamic: of the quantity, which is an amount of money; absent: 1"}),
      field<&R::minimum>({.doc = "The least that the charge costs in a period; what is missing is added to its line", .unit = "major units"}),
      field<&R::maximum>({.doc = "The most that the charge costs in a period", .unit = "major units"}),
      field<&R::interval_count>({.doc = "Price of so many intervals: of subscriptions that are billed every so many", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&R::dimensions>({.doc = "Usage with these values has this price, the price with the most of them first; absent: the price of all other usage", .max_length = 8})};
};
template <> struct Description<ChargeEntry> {
  static constexpr std::string_view name = "ChargeEntry", doc = "What a plan charges for.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique within the plan", .min = 1, .max_length = 64}), field<&R::name>({.doc = "Name shown on documents", .min = 1}),
      field<&R::kind>({.doc = "recurring and seat are billed per period, as billing_mode says; usage in arrears per month; one_off once, in full, when billing of the plan begins; commitment: its minimum and maximum bound what the plan costs in a period"}), field<&R::meter>({.doc = "Meter code, of usage charges", .max_length = 64}),
      field<&R::included_quantity>({.doc = "Units or seats that cost nothing"}), field<&R::limit_quantity>({.doc = "Units or seats the plan allows"}),
      field<&R::prices>({.doc = "One per currency, interval and dimensions", .max_length = 200}),
      field<&R::conversion>({.doc = "Usage: from metered units to billing units; absent: metered units are billed"}),
      field<&R::filters>({.doc = "Usage that the charge is for, by dimensions of the meter; all must hold", .max_length = 20}),
      field<&R::group_by>({.doc = "Dimensions of the meter that get a line each, beside those that prices name", .max_length = 8}),
      field<&R::billing_mode>({.doc = "Of recurring and seat charges: in advance or in arrears; absent: as the subscriber's policy says"}),
      field<&R::billing_policy>({.doc = "Code of the billing policy by which the charge is prorated, rounded and credited; absent: the subscriber's", .max_length = 64}),
      field<&R::limit_kind>({.doc = "Of limit_quantity; absent: soft"}),
      field<&R::limit_overshoot>({.doc = "Usage, soft limits: so much above limit_quantity is still reserved; absent: any amount"}),
      field<&R::alert_percents>({.doc = "Usage: of limit_quantity, rising (80, 90, 100): the company is told when a window's usage first reaches each", .max_length = 10})};
};
template <> struct Description<PhaseEntry> {
  static constexpr std::string_view name = "PhaseEntry", doc = "A span of a subscriber's life with prices of its own, e.g. three months at half the price. Phases follow each other from the start of billing on.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique within the plan", .min = 1, .max_length = 64}), field<&R::name>({.doc = "Name shown", .min = 1}),
      field<&R::duration_unit>({.doc = "How long it lasts, with duration_count; absent of the last phase: without end. A last phase that ends ends the subscription"}),
      field<&R::duration_count>({.doc = "So many duration_unit", .min = 1, .max = 3660}),
      field<&R::charges>({.doc = "Charges of this phase instead of the plan's; none: the plan's", .max_length = 50}),
      field<&R::discount_percent>({.doc = "Off the prices of the plan's charges, of a phase without charges of its own", .unit = "percent"})};
};
template <> struct Description<PlanEntry> {
  static constexpr std::string_view name = "PlanEntry", doc = "A plan of a module.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique code", .min = 1, .max_length = 64}), field<&R::name>({.doc = "Name shown", .min = 1}), field<&R::module>({.doc = "Module code", .max_length = 64}),
      field<&R::trial_days>({.doc = "Days without charge at the start", .unit = "days", .min = 0, .max = 3650}), field<&R::charges>({.doc = "In the order shown on documents; of plans with phases: those of phases that have none of their own", .max_length = 50}),
      field<&R::phases>({.doc = "In the order of time; none: one without end", .max_length = 1000}),
      field<&R::kind>({.doc = "Whether it stands alone or goes with a subscription of a base plan; absent: base", .may_be_absent = true}),
      field<&R::available_with>({.doc = "Of add-ons: codes of the base plans they go with; none: all", .max_length = 200}),
      field<&R::not_with>({.doc = "Codes of plans that the same base subscription must not have beside it", .max_length = 200}),
      field<&R::effective_from>({.doc = "From when new subscriptions get this version; absent: at once"}),
      field<&R::subscribers>({.doc = "What this version means to those who have an earlier one; absent: keep", .may_be_absent = true}),
      field<&R::billing_policy>({.doc = "Code of the billing policy of its subscriptions; absent: the company's", .max_length = 64})};
};
template <> struct Description<TaxRuleEntry> {
  static constexpr std::string_view name = "TaxRuleEntry", doc = "A tax rate from a day on, for buyers at a place. Of several of one code the one for the longest tax code holds, then for the country, for the state, and the newest.";
  template <class R> static constexpr Field fields[] = {field<&R::legal_entity>({.doc = "Code of the seller", .max_length = 64}), field<&R::code>({.doc = "Unique code, e.g. CGST", .min = 1, .max_length = 64}),
      field<&R::name>({.doc = "Name shown on documents", .min = 1}), field<&R::place>({.doc = "Where the buyer is"}),
      field<&R::rate_percent>({.doc = "Percent of the net amount", .unit = "percent"}), field<&R::valid_from>({.doc = "First day, in the seller's zone"}),
      field<&R::valid_to>({.doc = "Last day"}), field<&R::country>({.doc = "Only for buyers in this country, ISO 3166-1 alpha-2", .max_length = 2}),
      field<&R::state>({.doc = "Only for buyers in this state, as companies write it", .max_length = 64}), field<&R::tax_codes>({.doc = "Only for tax codes that begin with one of these; none: for all", .max_length = 100}),
      field<&R::treatment>({.doc = "Why there is no tax, if there is none; absent: taxed", .may_be_absent = true}), field<&R::on>({.doc = "Net, or net and the taxes of earlier rules (compound); absent: net", .may_be_absent = true})};
};
template <> struct Description<CouponAmountEntry> {
  static constexpr std::string_view name = "CouponAmountEntry", doc = "What a coupon takes off a document in one currency.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency of the document"}), field<&R::amount_minor>({.doc = "Above 0; never more than what its lines have left", .unit = "minor units"})};
};
template <> struct Description<CouponEntry> {
  static constexpr std::string_view name = "CouponEntry", doc = "A discount that companies redeem by its code. Percent, or amounts. With modules, plans and charges it lowers lines that match one of each list given. It cannot change once published.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique code", .min = 1, .max_length = 64}), field<&R::name>({.doc = "Words on documents", .min = 1}),
      field<&R::percent>({.doc = "Above 0, up to 100", .unit = "percent"}), field<&R::amounts>({.doc = "One per currency; documents in others are not lowered", .max_length = 200}),
      field<&R::duration>({.doc = "Once: the first document that it lowers; periods: so many; forever: all"}), field<&R::periods>({.doc = "How many documents, of periods", .min = 1, .max = 1000}),
      field<&R::modules>({.doc = "Module codes", .max_length = 100}), field<&R::plans>({.doc = "Plan codes", .max_length = 100}), field<&R::charges>({.doc = "Charge codes", .max_length = 100}),
      field<&R::max_redemptions>({.doc = "How often it may be applied, to all companies together", .min = 1}), field<&R::expires_on>({.doc = "Last day on which it may be applied, in the seller's zone"})};
};
template <> struct Description<FxRateEntry> {
  static constexpr std::string_view name = "FxRateEntry", doc = "An exchange rate from a day on.";
  template <class R> static constexpr Field fields[] = {field<&R::base>({.doc = "One unit of this"}), field<&R::quote>({.doc = "costs `rate` units of this"}), field<&R::valid_from>({.doc = "First day"}),
      field<&R::rate>({.doc = "Units of quote per unit of base"}), field<&R::source>({.doc = "Who published it"})};
};
template <> struct Description<CatalogDocument> {
  static constexpr std::string_view name = "CatalogDocument", doc = "The catalogue, or a part of it.";
  template <class R> static constexpr Field fields[] = {field<&R::legal_entities>({.doc = "Sellers", .max_length = 100}), field<&R::modules>({.doc = "Products", .max_length = 1000}),
      field<&R::meters>({.doc = "Meters", .max_length = 1000}), field<&R::billing_policies>({.doc = "Proration policies", .max_length = 100}),
      field<&R::dunning_policies>({.doc = "Dunning policies", .max_length = 100}), field<&R::plans>({.doc = "Plans", .max_length = 1000}),
      field<&R::tax_rules>({.doc = "Taxes", .max_length = 1000}), field<&R::fx_rates>({.doc = "Exchange rates", .max_length = 10000}),
      field<&R::coupons>({.doc = "Coupons", .max_length = 1000})};
};
// clang-format on

}  // namespace osto::billing
