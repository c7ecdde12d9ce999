// A small book that keeps every rule: one row at least in every table, in an order that the constraints accept.
//
// One seller, one plan; per company a subscription, a finalized invoice of 118.00 INR of which 8.00 is paid by prepaid credit,
// 10.00 withheld and 50.00 paid, its journal entries and events. Values lean to the extremes that the columns allow.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "core/change/decision.hpp"
#include "core/company/company_rows.hpp"
#include "core/dunning/dunning_rows.hpp"
#include "core/dunning/policy_rows.hpp"
#include "core/entitlement/entitlement_rows.hpp"
#include "core/invoice/advance_rows.hpp"
#include "core/invoice/coupon_rows.hpp"
#include "core/invoice/document_rows.hpp"
#include "core/ledger/ledger_rows.hpp"
#include "core/notification/notification_rows.hpp"
#include "core/payment/payment_rows.hpp"
#include "core/prepaid/prepaid_rows.hpp"
#include "core/subscription/subscription_rows.hpp"

#include <cstdint>
#include <limits>
#include <string>

namespace osto::billing::testing {

/// The id whose last octets are `number`.
template <class AnyId>
AnyId id(std::uint32_t number) {
  IdBytes bytes{};
  bytes[0] = 0x01;
  for (std::size_t i = 0; i < 4; ++i) bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
  return AnyId(bytes);
}

template <class Tag>
Bytes bytes_of(const Id<Tag>& id) {
  return Bytes{{id.bytes().begin(), id.bytes().end()}};
}

inline Instant at(const char* text) { return Instant::parse(text).value(); }
inline Date day(const char* text) { return Date::parse(text).value(); }
inline Decimal decimal(const char* text) { return Decimal::parse(text).value(); }

inline const Currency kInr("INR");
inline const Instant kJanuary = at("2026-01-01T00:00:00Z"), kMiddle = at("2026-01-16T12:00:00.000001Z"),
                     kFebruary = at("2026-02-01T00:00:00Z"), kMarch = at("2026-03-01T00:00:00Z");
inline const std::string kAwkwardText = "Zürich \"AG\" \\ O'Neil\n東京 \xF0\x9F\x9A\x80";

/// What all companies share.
inline Decision sample_catalogue() {
  Decision d;
  d.insert(BillingPolicyRow{id<PolicyId>(1), "default", 1, "preset=osto\nrounding=half_even\n", Bytes{}});
  d.insert(LegalEntityRow{id<LegalEntityId>(1), "osto-in", "Osto India", "IN", "KA", "29AAAAA0000A1Z5", "Bengaluru",
                          "Asia/Kolkata", "OSTO/", kInr, 4});
  d.insert(ModuleRow{id<ModuleId>(1), "cloud", "Cloud", "998315", std::numeric_limits<std::int64_t>::max()});
  d.insert(MeterRow{id<MeterId>(1), "scans", "Scans", "scan", Aggregation::sum});
  d.insert(PlanRow{id<PlanId>(1), id<ModuleId>(1), "pro", kAwkwardText, 1});
  d.insert(PlanVersionRow{id<PlanVersionId>(1), id<PlanId>(1), 1, 14, Bytes{{0x00, 0xff}}, kJanuary,
                          PlanKind::add_on, "basic", "basic", kMarch, PlanSubscribers::renewal, id<PolicyId>(1)});
  d.insert(PlanPhaseRow{id<PlanVersionId>(1), 0, "intro", kAwkwardText, IntervalUnit::month, 3});
  d.insert(PlanPhaseRow{id<PlanVersionId>(1), 1, "evergreen", "Evergreen"});
  d.insert(ChargeRow{id<ChargeId>(1), id<PlanVersionId>(1), "seats", "Seats", 1, ChargeKind::seat, std::nullopt,
                     decimal("0"), std::nullopt});
  d.insert(ChargeRow{id<ChargeId>(2), id<PlanVersionId>(1), "scans", "Scans", 2, ChargeKind::usage, id<MeterId>(1),
                     decimal("100"), decimal("99999999999999999999"), {}, {}, {}, {}, {}, {}, {}, 0, {}, LimitKind::soft,
                     decimal("0.5"), "80\n100"});
  d.insert(PriceRow{id<ChargeId>(1), kInr, IntervalUnit::month, PriceModel::per_unit, decimal("0.000000000001")});
  d.insert(PriceRow{id<ChargeId>(2), kInr, IntervalUnit::month, PriceModel::graduated, decimal("0")});
  d.insert(PriceTierRow{id<ChargeId>(2), kInr, IntervalUnit::month, 1, decimal("1000"), decimal("0.5")});
  d.insert(PriceTierRow{id<ChargeId>(2), kInr, IntervalUnit::month, 2, std::nullopt, decimal("0.25")});
  d.insert(TaxRuleRow{id<TaxRuleId>(1), id<LegalEntityId>(1), TaxPlace::other_state, "IGST", "IGST 18 %", decimal("18"),
                      day("2017-07-01"), 1});
  d.insert(FxRateRow{Currency("USD"), kInr, day("2026-01-01"), decimal("88.123456789012"), "RBI"});
  d.insert(DunningPolicyRow{id<DunningPolicyId>(1), "default", "Default", 1, 7, DunningScope::account, Bytes{{1}}});
  d.insert(DunningPolicyStepRow{id<DunningPolicyId>(1), 1, 3, DunningAction::retry});
  d.insert(DunningPolicyRetryRow{id<DunningPolicyId>(1), DeclineClass::retry, "3\n5", RetryStart::previous_attempt});
  d.insert(DunningPolicyCapRow{id<DunningPolicyId>(1), 0, 15, 30, "visa"});
  d.insert(DunningPolicyAmountRow{id<DunningPolicyId>(1), kInr, Minor{100}, Minor{100000}});
  d.insert(NumberSeriesRow{"OSTO/25-26/", id<LegalEntityId>(1), DocumentKind::invoice, "25-26", 0, 0, "OSTO/{fy:short}/{kind}{seq}"});
  d.insert(NumberSeriesRow{"OSTO/25-26/R", id<LegalEntityId>(1), DocumentKind::receipt_voucher, "25-26", 0, 0, "OSTO/{fy:short}/{kind}{seq}"});
  d.insert(CouponRow{id<CouponId>(1), "spring", kAwkwardText, decimal("12.5"), CouponDuration::periods, 3, 100, "cloud", "", "",
                     day("2026-12-31"), Bytes{{2}}});
  d.insert(CouponAmountRow{id<CouponId>(1), kInr, Minor{kMaxMinor}});
  d.insert(CatalogSealRow{1, Bytes{{0}}, Bytes{{0x00, 0xff}}});
  return d;
}

/// Ids of company `n` begin at n * 100.
template <class AnyId>
AnyId own(std::uint32_t n, std::uint32_t number = 0) {
  return id<AnyId>(n * 100 + number);
}

inline CompanyRow sample_company_row(std::uint32_t n) {
  return {own<CompanyId>(n), id<LegalEntityId>(1), "company-" + std::to_string(n), kAwkwardText, "IN", "MH", "", "Mumbai",
          "", "Asia/Kolkata", kInr, 15, id<PolicyId>(1), id<DunningPolicyId>(1), kJanuary, 31};
}

inline ItemRow sample_item(std::uint32_t n) {
  return {own<ItemId>(n, 1), own<CompanyId>(n), own<SubscriptionId>(n), id<PlanVersionId>(1), IntervalUnit::month, 25,
          kJanuary, kJanuary, std::nullopt, kFebruary, kJanuary, 1, BillingMode::advance, kFebruary, std::nullopt, 1, kMarch, kJanuary, "Europe/Berlin", kJanuary, kMarch,
          kMiddle, kJanuary, true};
}

inline Decision sample_company(std::uint32_t n) {
  Decision d;
  const auto company = own<CompanyId>(n);
  d.insert(sample_company_row(n));
  d.insert(AccountCreditRow{company, kInr, Minor{kMaxMinor}});
  d.insert(ParkedCompanyRow{company, "chain", Instant::from_microseconds(Instant::kMaxMicroseconds)});
  d.insert(SubscriptionRow{own<SubscriptionId>(n), company, id<ModuleId>(1), SubscriptionState::active,
                           own<ItemId>(n, 1), kJanuary, std::nullopt, kJanuary, kFebruary, std::nullopt, std::nullopt,
                           std::nullopt, Instant::from_microseconds(0), 31, std::nullopt, id<PolicyId>(1),
                           own<SubscriptionId>(n + 1), "PO-7"});
  d.insert(sample_item(n));
  d.insert(ScheduledChangeRow{company, own<SubscriptionId>(n), ScheduledAction::change_plan, kFebruary,
                              id<PlanVersionId>(1), IntervalUnit::year, 3, 2, ChangePeriod::restart, UnusedTime::credit,
                              FinalInvoice::make, EndReason::transferred});
  d.insert(UsageRecordRow{company, "event-" + std::to_string(n), own<SubscriptionId>(n), id<MeterId>(1),
                          decimal("-0.000000000001"), kJanuary, kMiddle, 1});
  d.insert(UsageCursorRow{company, 1, 0});
  d.insert(UsageTotalRow{company, own<ItemId>(n, 1), id<MeterId>(1), kJanuary, "", decimal("12.5"), 2, 1, decimal("12.5")});
  d.insert(UsageWindowRow{company, own<SubscriptionId>(n), own<ItemId>(n, 1), kJanuary, kFebruary, 1, true, kJanuary, kMarch});
  d.insert(UsageWindowRow{company, own<SubscriptionId>(n), own<ItemId>(n, 1), kFebruary, kMarch, 1, false, kJanuary, kMarch});
  d.insert(AppliedCouponRow{own<AppliedCouponId>(n), company, id<CouponId>(1), own<SubscriptionId>(n), 2, kJanuary, std::nullopt, 1});
  d.insert(CreditGrantRow{own<CreditGrantId>(n), company, kInr, CreditKind::promotional, Minor{1000}, Minor{200}, 1, "cloud", kAwkwardText,
                          decimal("0.5"), kJanuary, kFebruary, std::nullopt, 1});
  d.insert(CreditVoidRow{own<CreditVoidId>(n), company, own<CreditGrantId>(n), kInr, Minor{kMaxMinor}, kFebruary});
  d.insert(TopUpRuleRow{own<TopUpRuleId>(n), company, kInr, "cloud", decimal("0.5"), TopUpTrigger::interval, TopUpMethod::target, decimal("20"),
                        decimal("100"), decimal("10"), decimal("5"), IntervalUnit::month, 3, kJanuary, kMarch, decimal("1"), decimal("1000"), true, true});
  return d;
}

inline DocumentRow sample_draft(std::uint32_t n) {
  DocumentRow row;
  row.id = own<DocumentId>(n);
  row.company_id = own<CompanyId>(n);
  row.legal_entity_id = id<LegalEntityId>(1);
  row.currency = kInr;
  row.invoice_at = kJanuary;
  return row;
}

inline DocumentRow sample_final(std::uint32_t n) {
  DocumentRow row = sample_draft(n);
  row.state = DocumentState::finalized;
  row.finalized_at = kFebruary;
  row.issued_on = day("2026-02-01");
  row.due_on = day("2026-02-16");
  row.series = "OSTO/25-26/";
  row.number = "OSTO/25-26/" + std::to_string(n);
  row.line_count = 3;
  row.subtotal_minor = Minor{10000};
  row.tax_minor = Minor{1800};
  row.total_minor = Minor{11800};
  row.buyer_name = kAwkwardText;
  row.tax_requested_at = kJanuary;
  row.purchase_order = "PO-7";
  return row;
}

inline LineRow sample_line(std::uint32_t n, std::uint32_t position, Instant start, Instant end, std::int64_t amount_minor) {
  LineRow row;
  row.id = own<LineId>(n, position);
  row.company_id = own<CompanyId>(n);
  row.document_id = own<DocumentId>(n);
  row.position = position;
  row.kind = LineKind::seat;
  row.subscription_id = own<SubscriptionId>(n);
  row.item_id = own<ItemId>(n, 1);
  row.charge_id = id<ChargeId>(1);
  row.module_id = id<ModuleId>(1);
  row.description = "Seats";
  row.service_start = start;
  row.service_end = end;
  row.quantity = decimal("25");
  row.unit_price = decimal("2.4");
  row.currency = kInr;
  row.amount_minor = Minor{amount_minor};
  row.exact_amount = std::to_string(amount_minor) + "/1";
  row.billing_policy_id = id<PolicyId>(1);
  row.purchase_order = "PO-7";
  return row;
}

/// Usage within what is free.
inline LineRow sample_usage_line(std::uint32_t n) {
  LineRow row = sample_line(n, 3, kJanuary, kFebruary, 0);
  row.kind = LineKind::usage;
  row.charge_id = id<ChargeId>(2);
  row.description = "Scans";
  row.quantity = row.unit_price = decimal("0");
  return row;
}

inline DocumentTaxRow sample_tax(std::uint32_t n) {
  return {own<CompanyId>(n), own<DocumentId>(n), 1, "IGST", "IGST 18 %", decimal("18"), TaxTreatment::taxed, TaxOn::net,
          PriceTax::exclusive, kInr, Minor{10000}, Minor{1800}};
}

/// Of a line's amount.
inline LineTaxRow sample_line_tax(std::uint32_t n, std::uint32_t position, std::int64_t taxable_minor, std::int64_t amount_minor) {
  return {own<CompanyId>(n), own<DocumentId>(n), own<LineId>(n, position), 1, kInr, Minor{taxable_minor}, Minor{amount_minor}};
}

/// A credit note that is being written: it gives nothing back yet.
inline DocumentRow sample_credit_note(std::uint32_t n) {
  DocumentRow row = sample_draft(n);
  row.id = own<DocumentId>(n, 1);
  row.kind = DocumentKind::credit_note;
  return row;
}

/// A refund voucher that is being written.
inline DocumentRow sample_refund_voucher(std::uint32_t n) {
  DocumentRow row = sample_draft(n);
  row.id = own<DocumentId>(n, 3);
  row.kind = DocumentKind::refund_voucher;
  return row;
}

/// Company n's advance of 2.36 for an export, zero-rated, of which 1.00 goes back; its voucher takes number n.
inline Decision sample_advance(std::uint32_t n) {
  Decision d;
  const auto company = own<CompanyId>(n);
  DocumentRow voucher = sample_draft(n);
  voucher.id = own<DocumentId>(n, 2);
  voucher.kind = DocumentKind::receipt_voucher;
  d.insert(voucher);
  LineRow line = sample_line(n, 4, kFebruary, kFebruary, 236);
  line.document_id = voucher.id;
  line.position = 1;
  line.kind = LineKind::advance;
  line.subscription_id.reset();
  line.item_id.reset();
  line.charge_id.reset();
  line.module_id.reset();
  d.insert(line);
  d.insert(DocumentTaxRow{company, voucher.id, 0, "IGST", "IGST", decimal("0"), TaxTreatment::zero_rated, TaxOn::net, PriceTax::inclusive, kInr, Minor{236}, Minor{0}});
  d.insert(LineTaxRow{company, voucher.id, line.id, 0, kInr, Minor{236}, Minor{0}});
  voucher.state = DocumentState::finalized;
  voucher.finalized_at = kFebruary;
  voucher.issued_on = day("2026-02-01");
  voucher.series = "OSTO/25-26/R";
  voucher.number = "OSTO/25-26/R" + std::to_string(n);
  voucher.line_count = 1;
  voucher.subtotal_minor = voucher.total_minor = Minor{236};
  d.update(voucher);
  d.update(NumberSeriesRow{"OSTO/25-26/R", id<LegalEntityId>(1), DocumentKind::receipt_voucher, "25-26", 0, n, "OSTO/{fy:short}/{kind}{seq}"});
  d.insert(NumberRow{"OSTO/25-26/R", n, *voucher.number, company, voucher.id, NumberDisposition::used});
  d.insert(sample_refund_voucher(n));
  d.insert(AdvanceRow{company, voucher.id, own<PaymentId>(n), kInr, Minor{236}, Minor{0}, Minor{136}, Minor{0}, kFebruary});
  d.insert(AdvanceUseRow{company, voucher.id, 1, own<DocumentId>(n, 3), kInr, Minor{100}, Minor{0}, own<RefundId>(n), std::nullopt, kMarch});
  d.insert(AdvanceUseTaxRow{company, voucher.id, 1, 0, kInr, Minor{0}});
  return d;
}

inline BilledPeriodRow sample_period(std::uint32_t n, std::uint32_t position, Instant start, Instant end,
                                     std::optional<Instant> previous_end) {
  return {own<CompanyId>(n), own<ItemId>(n, 1), id<ChargeId>(1), start, end, 0, previous_end, own<LineId>(n, position)};
}

/// Company n's invoice takes number n: companies have to be numbered 1, 2, 3, ...
inline Decision sample_invoice(std::uint32_t n) {
  Decision d;
  const auto company = own<CompanyId>(n);
  const auto document = own<DocumentId>(n);
  d.insert(sample_draft(n));
  d.insert(sample_line(n, 1, kJanuary, kMiddle, 6000));
  d.insert(sample_line(n, 2, kMiddle, kFebruary, 4000));
  d.insert(sample_period(n, 1, kJanuary, kMiddle, std::nullopt));
  d.insert(sample_period(n, 2, kMiddle, kFebruary, kMiddle));
  d.insert(sample_usage_line(n));
  d.insert(UsageLineRow{company, own<LineId>(n, 3), own<ItemId>(n, 1), id<ChargeId>(2), kJanuary, "", decimal("12.5"), 2});
  d.insert(DocumentDiscountRow{company, document, 1, own<AppliedCouponId>(n), kInr, Minor{10000}, Minor{0}, "0/1"});
  d.insert(sample_tax(n));
  d.insert(OutsideTaxRow{company, document, own<LineId>(n, 1), 0, "IGST", kAwkwardText, decimal("18"), TaxTreatment::taxed, kInr, Minor{1080}});
  d.insert(TopUpRow{own<TopUpId>(n), company, own<TopUpRuleId>(n), document, kInr, Minor{1000}, decimal("20"), decimal("0.5"), "cloud",
                    TopUpState::paid, kJanuary, own<CreditGrantId>(n)});
  d.insert(sample_line_tax(n, 1, 6000, 1080));
  d.insert(sample_line_tax(n, 2, 4000, 720));
  d.update(sample_final(n));
  d.insert(CreditUseRow{company, document, 1, own<CreditGrantId>(n), kInr, Minor{800}});
  d.insert(WithholdingRow{own<WithholdingId>(n), company, document, "TDS-1", "194J", kInr, Minor{1000}, kFebruary});
  BalanceRow balance{company, document, kInr, Minor{11800}, Minor{0}, Minor{5000}, Minor{5000}, day("2026-02-16"), std::nullopt};
  balance.prepaid_applied_minor = Minor{800};
  balance.withheld_minor = Minor{1000};
  d.insert(balance);
  d.insert(sample_credit_note(n));
  d.insert(CreditNoteRow{company, own<DocumentId>(n, 1), document, kInr, Minor{0}, Minor{0}, Minor{0}});
  d.update(NumberSeriesRow{"OSTO/25-26/", id<LegalEntityId>(1), DocumentKind::invoice, "25-26", 0, n, "OSTO/{fy:short}/{kind}{seq}"});
  d.insert(NumberRow{"OSTO/25-26/", n, "OSTO/25-26/" + std::to_string(n), company, document, NumberDisposition::used});
  return d;
}

inline AttemptRow sample_attempt(std::uint32_t n, std::int64_t ordinal, AttemptState state) {
  AttemptRow row;
  row.id = own<AttemptId>(n, static_cast<std::uint32_t>(ordinal));
  row.company_id = own<CompanyId>(n);
  row.document_id = own<DocumentId>(n);
  row.method_id = own<MethodId>(n);
  row.state = state;
  row.ordinal = ordinal;
  row.currency = kInr;
  row.amount_minor = Minor{5000};
  row.created_at = kFebruary;
  row.token = "tok_" + std::to_string(n);
  return row;
}

inline Decision sample_payment(std::uint32_t n) {
  Decision d;
  const auto company = own<CompanyId>(n);
  const auto document = own<DocumentId>(n);
  const std::string reference = "ch_" + std::to_string(n);
  d.insert(MethodRow{own<MethodId>(n), company, MethodKind::card, MethodState::valid, "simulated", "tok_1", "visa",
                     "4242", 2030, 12, 0, kJanuary, kFebruary});
  d.insert(sample_attempt(n, 1, AttemptState::succeeded));
  d.insert(SubscriptionMethodRow{company, own<SubscriptionId>(n), own<MethodId>(n), kFebruary});
  d.insert(OperatorCaseRow{own<OperatorCaseId>(n), company, OperatorCaseReason::charged_after_all, OperatorCaseState::closed, own<AttemptId>(n, 1),
                           std::nullopt, kFebruary, kMarch, OperatorFinding::handled, kAwkwardText});
  d.insert(PaymentRow{own<PaymentId>(n), company, own<AttemptId>(n, 1), kInr, Minor{5000}, "simulated", reference,
                      kFebruary});
  d.insert(AllocationRow{own<AllocationId>(n), company, own<PaymentId>(n), document, kInr, Minor{5000}, kFebruary});
  d.insert(RefundRow{own<RefundId>(n), company, own<PaymentId>(n), std::nullopt, RefundState::failed, kInr, Minor{5000}, kAwkwardText, true,
                     "account_closed", "re_" + std::to_string(n), 3, kFebruary, kFebruary, kMarch});
  d.insert(DisputeRow{own<DisputeId>(n), company, own<PaymentId>(n), "simulated", "dp_" + std::to_string(n), DisputeState::lost, kInr, Minor{1},
                      kAwkwardText, kFebruary, kMarch});
  d.insert(ReversalRow{own<ReversalId>(n), company, own<PaymentId>(n), own<DisputeId>(n), kInr, Minor{1}, Minor{0}, Minor{0}, Minor{1}, kMarch});
  d.insert(InboxRow{"simulated", reference, company, own<AttemptId>(n, 1), kFebruary});
  d.insert(DunningCaseRow{own<DunningCaseId>(n), company, document, id<DunningPolicyId>(1), DunningCaseState::open, 2,
                          kFebruary, std::nullopt});
  d.insert(DunningStepRow{company, own<DunningCaseId>(n), 1, DunningAction::retry, kFebruary});
  d.insert(BlockRow{own<BlockId>(n), company, own<SubscriptionId>(n), own<DunningCaseId>(n), BlockSource::dunning,
                    Access::limited, "overdue", kFebruary, std::nullopt});
  d.insert(WriteOffRow{own<WriteOffId>(n), company, document, own<DunningCaseId>(n), kInr, Minor{7}, kMarch});
  return d;
}

inline PostingRow posting(std::uint32_t n, std::uint32_t entry, std::int64_t position, LedgerAccount account,
                          std::int64_t amount_minor) {
  return {own<CompanyId>(n), own<EntryId>(n, entry), position, account, std::nullopt, kInr, Minor{amount_minor}, kInr,
          Minor{amount_minor}};
}

inline EntryRow sample_entry(std::uint32_t n, std::uint32_t entry, EventKind kind, Bytes source_id) {
  return {own<EntryId>(n, entry), own<CompanyId>(n), id<LegalEntityId>(1), kind, std::move(source_id), "Booked",
          day("2026-02-01"), kFebruary, kFebruary};
}

inline EventRow sample_event(std::uint32_t n, std::int64_t sequence) {
  const auto mark = [n](std::int64_t number) {  // stands for a digest
    return Bytes{std::vector<std::uint8_t>(32, static_cast<std::uint8_t>(n * 16 + static_cast<std::uint32_t>(number)))};
  };
  return {own<CompanyId>(n), sequence, EventKind::document_finalized, bytes_of(own<DocumentId>(n)), kFebruary, kFebruary,
          sequence == 1 ? Bytes{} : Bytes{{0x00, 0x27, 0xff}}, mark(sequence - 1), mark(sequence)};
}

inline Decision sample_journal(std::uint32_t n) {
  Decision d;
  const auto company = own<CompanyId>(n);
  d.insert(sample_entry(n, 1, EventKind::document_finalized, bytes_of(own<DocumentId>(n))));
  d.insert(posting(n, 1, 1, LedgerAccount::receivable, 11800));
  d.insert(posting(n, 1, 2, LedgerAccount::revenue, -10000));
  d.insert(posting(n, 1, 3, LedgerAccount::tax_payable, -1800));
  d.insert(sample_entry(n, 2, EventKind::payment_received, bytes_of(own<PaymentId>(n))));
  d.insert(posting(n, 2, 1, LedgerAccount::cash_clearing, 5000));
  d.insert(posting(n, 2, 2, LedgerAccount::receivable, -5000));
  d.insert(sample_entry(n, 3, EventKind::document_withheld, bytes_of(own<WithholdingId>(n))));
  d.insert(posting(n, 3, 1, LedgerAccount::tds_receivable, 1000));
  d.insert(posting(n, 3, 2, LedgerAccount::receivable, -1000));
  d.insert(sample_entry(n, 4, EventKind::document_finalized, bytes_of(own<CreditGrantId>(n, 4))));
  d.insert(posting(n, 4, 1, LedgerAccount::wallet_promo, 800));
  d.insert(posting(n, 4, 2, LedgerAccount::receivable, -800));
  d.insert(sample_event(n, 1));
  d.insert(sample_event(n, 2));
  d.insert(SealRow{company, 1, Bytes{{0}}, Bytes{{0x00, 0xff}}});
  d.plan(company, DueKind::dunning_step, own<DunningCaseId>(n), kFebruary, std::numeric_limits<std::int64_t>::max());
  d.insert(IdempotencyRow{"key-" + std::to_string(n), "invoices.pay", Bytes{{9}}, "{\"a\":1}", own<AttemptId>(n, 1), company,
                          kFebruary});
  return d;
}

inline Decision sample_entitlements(std::uint32_t n) {
  Decision d;
  const auto company = own<CompanyId>(n);
  d.insert(ReservationRow{own<ReservationId>(n), company, own<SubscriptionId>(n), id<MeterId>(1), decimal("0.000000000001"), kJanuary, kFebruary});
  d.insert(UsageAlertRow{own<UsageAlertId>(n), company, own<SubscriptionId>(n), id<ChargeId>(2), kJanuary, 80, decimal("80.5"), kFebruary});
  return d;
}

/// One to a contact that is still to be sent, and one to the company's own address that was.
inline Decision sample_notifications(std::uint32_t n) {
  Decision d;
  const auto company = own<CompanyId>(n);
  d.insert(ContactRow{own<ContactId>(n), company, ContactRole::billing, kAwkwardText, "billing@example.com", "en-IN", kJanuary, std::nullopt});
  d.insert(ContactRow{own<ContactId>(n, 1), company, ContactRole::billing, "", "", "de", kJanuary, kFebruary});
  d.insert(NotificationPreferenceRow{company, NotificationKind::refund_paid, "billing\nfinance"});
  d.insert(NotificationCursorRow{company, 2});
  d.insert(NotificationRow{own<NotificationId>(n), company, 1, NotificationKind::invoice_finalized, bytes_of(own<DocumentId>(n)), own<ContactId>(n),
                           NotificationState::failed, 3, kFebruary, kFebruary, kMarch, std::nullopt, "connection refused", ""});
  d.insert(NotificationRow{own<NotificationId>(n, 1), company, 1, NotificationKind::invoice_finalized, bytes_of(own<DocumentId>(n)), std::nullopt,
                           NotificationState::sent, 1, kFebruary, kFebruary, std::nullopt, kMarch, "", "smtp"});
  return d;
}

inline std::vector<RowChange> all_of_company(std::uint32_t n) {
  std::vector<RowChange> changes;
  for (const Decision& part : {sample_company(n), sample_invoice(n), sample_payment(n), sample_advance(n), sample_journal(n), sample_entitlements(n), sample_notifications(n)}) {
    changes.insert(changes.end(), part.changes.begin(), part.changes.end());
  }
  return changes;
}

/// The catalogue and companies 1 .. count. Feed rows come from the store.
inline std::vector<RowChange> sample_book(std::uint32_t company_count) {
  std::vector<RowChange> changes = sample_catalogue().changes;
  for (std::uint32_t n = 1; n <= company_count; ++n) {
    const auto more = all_of_company(n);
    changes.insert(changes.end(), more.begin(), more.end());
  }
  return changes;
}

}  // namespace osto::billing::testing
