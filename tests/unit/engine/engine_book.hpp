// For tests only: a database with a test clock, a small catalogue, and a provider whose answers the test chooses.
#pragma once

#include "base/digest.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/unit/base/must.hpp"

#include <osto_billing/book.hpp>
#include <osto_billing/catalog.hpp>
#include <osto_billing/companies.hpp>
#include <osto_billing/database.hpp>
#include <osto_billing/dunning.hpp>
#include <osto_billing/invoices.hpp>
#include <osto_billing/payments.hpp>
#include <osto_billing/subscriptions.hpp>
#include <osto_billing/usage.hpp>

#include <gtest/gtest.h>

#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace osto::billing::testing {

/// One plan of 1,000.00 INR per seat and month, no tax.
inline constexpr std::string_view kCatalogJson = R"({
  "legal_entities": [{"code": "osto", "name": "Osto", "country": "IN", "state": "Karnataka", "zone": "Asia/Kolkata",
    "functional_currency": "INR", "fiscal_year_start_month": 4, "number_prefix": "OST"}],
  "modules": [{"code": "endpoint", "name": "Endpoint"}],
  "meters": [{"code": "scans", "name": "Scans", "unit": "scan", "aggregation": "sum"}],
  "billing_policies": [{"code": "standard", "policy": {"proration_unit": "day"}}],
  "dunning_policies": [{"code": "standard", "name": "Remind", "payment_grace_days": 7, "scope": "account",
    "steps": [{"offset_days": 30, "action": "notify"}]}],
  "plans": [{"code": "team", "name": "Team", "module": "endpoint", "charges": [
    {"code": "seats", "name": "Seats", "kind": "seat", "prices": [
      {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1000"}]},
    {"code": "scans", "name": "Scans", "kind": "usage", "meter": "scans", "prices": [
      {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "2"}]}]}]
})";

inline Instant instant(const char* text) { return must(Instant::parse(text)); }
inline const Instant kStart = instant("2026-01-15T00:00:00Z");

/// Records what it is asked and answers by the test's functions.
class ScriptedProvider final : public PaymentProvider {
 public:
  std::string_view name() const override { return provider_name; }
  ProviderCapabilities capabilities() const override { return {.live = is_live, .refunds = refunds}; }
  Result<ChargeOutcome> charge(const ChargeRequest& request) override {
    const std::scoped_lock lock(mutex_);
    charged.push_back(request);
    return on_charge(request);
  }
  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant) override {
    const std::scoped_lock lock(mutex_);
    looked_up.push_back(request);
    return on_look_up(request);
  }
  Result<RefundOutcome> refund(const RefundRequest& request) override { return on_refund(request); }
  Result<RefundOutcome> look_up_refund(const RefundRequest& request, Instant) override { return on_refund(request); }
  Result<ProviderNotice> parse_webhook(std::string_view, std::string_view, Instant) override {
    return fail(ErrorCode::invalid_request, "sends no notices");
  }

  static ChargeOutcome answer(AttemptState state, Minor captured_minor = {}) {
    ChargeOutcome outcome;
    outcome.state = state;
    outcome.captured_minor = captured_minor;
    return outcome;
  }

  std::string provider_name = "scripted";
  bool is_live = false, refunds = false;
  std::function<Result<ChargeOutcome>(const ChargeRequest&)> on_charge = [](const ChargeRequest& request) -> Result<ChargeOutcome> {
    return answer(AttemptState::succeeded, request.amount.amount_minor);
  };
  std::function<Result<ChargeOutcome>(const ChargeRequest&)> on_look_up = on_charge;
  std::function<Result<RefundOutcome>(const RefundRequest&)> on_refund = [](const RefundRequest&) -> Result<RefundOutcome> {
    return RefundOutcome{RefundState::succeeded, {}, {}};
  };
  std::vector<ChargeRequest> charged, looked_up;

 private:
  std::mutex mutex_;
};

inline OpenOptions test_options(std::string url, std::vector<std::shared_ptr<PaymentProvider>> providers = {}) {
  OpenOptions options;
  options.url = std::move(url);
  options.schema = SchemaPolicy::migrate;
  options.clock_kind = ClockKind::test;
  options.test_clock_start = kStart;
  options.providers = std::move(providers);
  return options;
}

inline CallOptions with_key(std::string key) { return {.idempotency_key = std::move(key), .request_id = {}, .mode = CallMode::commit}; }
inline CallOptions as_preview() { return {.idempotency_key = {}, .request_id = {}, .mode = CallMode::preview}; }

class Book {
 public:
  explicit Book(const OpenOptions& options = test_options("sqlite::memory:"))
      : database(must(Database::open(options))), staff(database.session({.actor = "staff", .company_id = {}})) {}

  static Book with_catalog(const OpenOptions& options = test_options("sqlite::memory:")) {
    Book book(options);
    must(book.staff.call("catalog.publish", kCatalogJson));
    return book;
  }

  static CreateCompany company_request(const std::string& code) {
    CreateCompany request;
    request.code = code;
    request.name = "Company " + code;
    request.legal_entity = "osto";
    request.country = "IN";
    request.zone = "Asia/Kolkata";
    request.currency = Currency("INR");
    request.billing_policy = "standard";
    request.dunning_policy = "standard";
    return request;
  }
  CompanyId company(const std::string& code) { return must(companies::create(staff, company_request(code))).company_id; }

  PaymentMethod add_method(CompanyId company_id, const std::string& token = "sim_ok") {
    AddPaymentMethod request;
    request.company_id = company_id;
    request.kind = MethodKind::card;
    request.token = token;
    return must(payment_methods::add(staff, request));
  }

  static CreateSubscription subscription_request(CompanyId company_id, std::int64_t seat_count = 3) {
    CreateSubscription request;
    request.company_id = company_id;
    request.plan = "team";
    request.interval_unit = IntervalUnit::month;
    request.seat_count = seat_count;
    return request;
  }
  SubscriptionChanged subscribe(CompanyId company_id, std::int64_t seat_count = 3, const CallOptions& options = {}) {
    return must(subscriptions::create(staff, subscription_request(company_id, seat_count), options));
  }

  std::vector<Invoice> invoices_of(CompanyId company_id) {
    ListInvoices request;
    request.company_id = company_id;
    return must(invoices::list(staff, request)).invoices;
  }
  InvoiceDetail invoice(DocumentId invoice_id) { return must(invoices::get(staff, {invoice_id})); }
  std::vector<Payment> payments_of(CompanyId company_id) {
    ListPayments request;
    request.company_id = company_id;
    return must(payments::list(staff, request)).payments;
  }
  std::vector<FeedEvent> events() {
    ReadFeed request;
    request.limit = 1000;
    return must(feed::read(staff, request)).events;
  }
  WorkDone advance(const char* until) { return must(clock::advance(staff, {instant(until)})); }

  /// Every row of the book, a line each.
  std::string rows() const {
    std::string text;
    must_do(export_canonical(database, [&](std::string_view line) { text.append(line).append("\n"); }));
    return text;
  }

  static void must_do(const Result<void>& result) {
    if (!result) throw std::runtime_error(result.error().message);
  }

  Database database;
  Session staff;
};

}  // namespace osto::billing::testing
