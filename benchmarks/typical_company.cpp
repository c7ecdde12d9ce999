#include "benchmarks/typical_company.hpp"

#include "core/money/rounding.hpp"
#include "core/rating/rate_charge.hpp"

#include <stdexcept>
#include <string>

namespace osto::billing::benchmarks {
namespace {

const Currency kInr("INR");

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message);
  return std::move(result).value();
}

Decimal decimal(const char* text) { return must(Decimal::parse(text)); }

template <class AnyId>
AnyId id(std::int64_t number) {
  IdBytes bytes{};
  bytes[0] = 1;
  for (std::size_t i = 0; i < 8; ++i) bytes[15 - i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> (8 * i));
  return AnyId(bytes);
}

ChargeTerms charge_of(std::int64_t number, ChargeKind kind, PriceModel model) {
  ChargeTerms terms;
  terms.charge.id = id<ChargeId>(number);
  terms.charge.kind = kind;
  terms.price.charge_id = terms.charge.id;
  terms.price.currency = kInr;
  terms.price.model = model;
  terms.variants.resize(1);
  terms.variants[0].terms.model = model;
  return terms;
}

ChargeTerms per_unit(std::int64_t number, ChargeKind kind, const char* unit_price) {
  ChargeTerms terms = charge_of(number, kind, PriceModel::per_unit);
  terms.price.unit_price = decimal(unit_price);
  terms.variants[0].terms.unit_price = Rational(terms.price.unit_price);
  return terms;
}

/// Up to 1,000 at 0.50, to 10,000 at 0.40, to 100,000 at 0.30, beyond at 0.20.
ChargeTerms four_tiers(std::int64_t number) {
  ChargeTerms terms = charge_of(number, ChargeKind::usage, PriceModel::graduated);
  const struct { std::int64_t up_to; const char* unit_price; } tiers[] = {{1'000, "0.5"}, {10'000, "0.4"}, {100'000, "0.3"}, {0, "0.2"}};
  for (const auto& tier : tiers) {
    TierTerms& priced = terms.variants[0].terms.tiers.emplace_back();
    if (tier.up_to > 0) priced.up_to = Rational(tier.up_to);
    priced.unit_price = Rational(decimal(tier.unit_price));
  }
  return terms;
}

FinalizeFacts facts_of_month() {
  FinalizeFacts facts;
  BillingContext& billing = facts.bill.context;
  billing.seller.id = id<LegalEntityId>(1);
  billing.seller.country = "IN";
  billing.seller.state = "Karnataka";
  billing.seller.number_prefix = "OST";
  billing.seller.functional_currency = kInr;
  billing.seller.fiscal_year_start_month = 4;
  billing.company.company_id = id<CompanyId>(1);
  billing.company.country = "IN";
  billing.company.state = "Maharashtra";
  billing.company.currency = kInr;
  billing.company.net_terms_days = 15;
  billing.zone = billing.seller_zone = must(find_zone("Asia/Kolkata"));
  DocumentRow& document = facts.bill.document;
  document.id = id<DocumentId>(1);
  document.company_id = billing.company.company_id;
  document.legal_entity_id = billing.seller.id;
  document.currency = kInr;
  document.invoice_at = must(Instant::parse("2026-05-01T00:00:00Z"));
  TaxRuleRow tax;
  tax.id = id<TaxRuleId>(1);
  tax.legal_entity_id = billing.seller.id;
  tax.place = TaxPlace::other_state;
  tax.code = tax.name = "IGST";
  tax.rate_percent = decimal("18");
  tax.valid_from = must(Date::parse("2026-01-01"));
  facts.bill.tax_rules.push_back(tax);
  return facts;
}

}  // namespace

TypicalCompany::TypicalCompany(std::int64_t module_count) : facts_(facts_of_month()) {
  for (std::int64_t module = 0; module < module_count; ++module) {
    charges_.push_back({per_unit(10 * module, ChargeKind::recurring, "4999"), decimal("1")});
    charges_.push_back({per_unit(10 * module + 1, ChargeKind::seat, "349.5"), decimal("25")});
    if (module % 5 < 3) charges_.push_back({four_tiers(10 * module + 2), decimal("123456.789")});
  }
}

LineRow TypicalCompany::rate_line(const BilledCharge& charge, std::int64_t position) const {
  ChargedUse use;
  use.quantity = Rational(charge.quantity);
  // Half a month, as after a change: what needs exact fractions.
  if (charge.terms.charge.kind != ChargeKind::usage) use.price_share = {16, 31};
  const Rating rating = must(rate_charge(facts_.bill.context.policy, charge.terms, use));
  LineRow line;
  line.id = id<LineId>(position + 1);
  line.company_id = facts_.bill.document.company_id;
  line.document_id = facts_.bill.document.id;
  line.position = position;
  line.kind = charge.terms.charge.kind == ChargeKind::usage ? LineKind::usage : LineKind::seat;
  line.charge_id = charge.terms.charge.id;
  line.module_id = id<ModuleId>(1 + position / 3);
  line.quantity = must(round_to_places(rating.priced_quantity, Decimal::kMaxPlaces, RoundingMode::half_up));
  line.unit_price = charge.terms.price.unit_price;
  line.currency = kInr;
  line.amount_minor = rating.rounded.amount_minor;
  line.exact_amount = rating.exact_minor.to_string();
  return line;
}

std::int64_t TypicalCompany::bill_month() const {
  FinalizeFacts facts = facts_;
  BillFacts& bill = facts.bill;
  for (const BilledCharge& charge : charges_) {
    bill.lines.push_back(rate_line(charge, static_cast<std::int64_t>(bill.lines.size())));
    bill.codes[bill.lines.back().id] = {"module", "plan", "charge", {}};
  }
  bill.document.line_count = static_cast<std::int64_t>(bill.lines.size());
  const Instant now = bill.document.invoice_at;
  IdMint ids(now, "benchmark");
  AsOf as_of{now, now, ids};
  const Decision decision = must(decide_finalize(facts, must(plan_finalize(facts, now)), std::nullopt, as_of));
  for (const RowChange& change : decision.changes) {
    if (change.table->name == table_of<BalanceRow>().name) return static_cast<const BalanceRow*>(change.row.get())->total_minor.value;
  }
  throw std::runtime_error("the month came to no invoice");
}

}  // namespace osto::billing::benchmarks
