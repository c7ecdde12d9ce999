// For tests only: a book on disk under the simulated provider, whose payments an auditor that shares no code with the engine looks
// at after every step (tests/payment_auditor/audit_payments.py).
#pragma once

#include "tests/unit/engine/engine_book.hpp"

#include <osto_billing/operator_cases.hpp>
#include <osto_billing/simulated_provider.hpp>

#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

namespace osto::billing::testing {

/// What the audit finds, a line each; empty when every invariant holds.
inline std::string audit_payments(const std::string& book, const SimulatedProvider& provider, Instant now) {
  std::string log = "[";
  for (const SimulatedCharge& charge : provider.charges()) {
    const bool is_returned = charge.request.token.find("returned") != std::string::npos;
    log += (log.size() > 1 ? "," : "") + std::string("{\"attempt\":\"") + charge.request.attempt_id.to_string() + "\",\"token\":\"" + charge.request.token +
           "\",\"sendings\":" + std::to_string(charge.sending_count) + ",\"charges\":" + std::to_string(charge.charge_count) +
           ",\"returned\":" + (is_returned ? "true" : "false") + ",\"taken\":" + std::to_string(provider.taken(charge, now).value) + "}";
  }
  std::ofstream(book + ".log.json") << log << "]";
  const std::string command = "python3 " OSTO_SOURCE_DIR "/tests/payment_auditor/audit_payments.py '" + book + "' '" + book + ".log.json' > '" + book + ".audit' 2>&1";
  const int status = std::system(command.c_str());
  std::stringstream found;
  found << std::ifstream(book + ".audit").rdbuf();
  return status == 0 ? found.str() : "audit: " + found.str();
}

/// One plan of 1,000.00 INR a seat and month; unpaid invoices are retried after 1 and 3 days, suspend after 7 and end after 40.
inline std::string dunned_catalog() {
  std::string catalog(kCatalogJson);
  const std::string_view reminding = R"("steps": [{"offset_days": 30, "action": "notify"}])";
  catalog.replace(catalog.find(reminding), reminding.size(),
                  R"("steps": [{"offset_days": 1, "action": "retry"}, {"offset_days": 3, "action": "retry"},
                               {"offset_days": 7, "action": "suspend"}, {"offset_days": 40, "action": "end"}])");
  return catalog;
}

class AuditedBook {
 public:
  explicit AuditedBook(SimulatedProviderOptions options = {}, std::optional<std::string> catalog = dunned_catalog())
      : provider(std::make_shared<SimulatedProvider>(std::move(options))) {
    open();
    if (catalog) must(book->staff.call("catalog.publish", *catalog));
  }

  void open() {
    book.reset();  // one writer at a time
    book = std::make_unique<Book>(test_options("sqlite:" + file(), {provider}));
  }
  std::string file() const { return folder.file("book.db"); }
  Session& staff() { return book->staff; }

  /// A company with a method, subscribed to three seats: an invoice of 3,000.00 that is due and charged at once.
  CompanyId subscribe(const std::string& token) {
    const CompanyId company_id = book->company("c" + std::to_string(++company_count));
    book->add_method(company_id, token);
    book->subscribe(company_id);
    audit();
    return company_id;
  }
  Invoice first_invoice(CompanyId company_id) { return book->invoices_of(company_id).back(); }
  std::vector<PaymentAttempt> attempts(CompanyId company_id) { return book->invoice(first_invoice(company_id).invoice_id).attempts; }
  /// "declined, succeeded": of the first invoice, oldest first.
  std::string states(CompanyId company_id) {
    std::string text;
    for (const PaymentAttempt& attempt : attempts(company_id)) text += (text.empty() ? "" : ", ") + std::string(enumerator_name(attempt.state));
    return text;
  }
  DocumentLabel label(CompanyId company_id) { return first_invoice(company_id).label; }
  Access access(CompanyId company_id) {
    ListSubscriptions request;
    request.company_id = company_id;
    return must(subscriptions::list(staff(), request)).subscriptions.front().access;
  }
  std::vector<OperatorCase> cases() { return must(operator_cases::list(staff(), {})).operator_cases; }
  OperatorCase answer(OperatorCaseId id, OperatorFinding finding) {
    AnswerOperatorCase request;
    request.operator_case_id = id;
    request.finding = finding;
    request.note = "asked the provider by telephone";
    OperatorCase answered = must(operator_cases::answer(staff(), request));
    audit();
    return answered;
  }
  PaymentRecorded transfer(CompanyId company_id, std::int64_t amount_minor, const std::string& reference) {
    RecordPayment request;
    request.company_id = company_id;
    request.currency = Currency("INR");
    request.amount_minor = Minor{amount_minor};
    request.reference = reference;
    PaymentRecorded recorded = must(payments::record(staff(), request));
    audit();
    return recorded;
  }
  bool notice(const std::string& event_id, CompanyId company_id, AttemptId attempt_id) {
    ReceiveNotice request;
    request.provider = "simulated";
    request.event_id = event_id;
    request.company_id = company_id;
    request.attempt_id = attempt_id;
    const bool is_new = must(payments::receive_notice(staff(), request)).newly_stored;
    must(due_work::run(staff(), {}));
    audit();
    return is_new;
  }

  void advance(const char* until) { advance_to(instant(until)); }
  void advance_to(Instant until) {
    must(clock::advance(staff(), {until}));
    audit();
  }
  Instant now() { return must(clock::get(staff(), {})).now; }
  Instant seconds_on(std::int64_t seconds) { return must(plus(now(), {seconds * kMicrosecondsPerSecond})); }
  void pass_hours(std::int64_t hours) { advance_to(seconds_on(hours * 3'600)); }
  void audit() { EXPECT_EQ(audit_payments(file(), *provider, now()), "") << "at " << now().to_string(); }

  TemporaryFolder folder;
  std::shared_ptr<SimulatedProvider> provider;
  std::unique_ptr<Book> book;
  int company_count = 0;
};

inline constexpr std::int64_t kInvoiceMinor = 300'000;  // three seats of 1,000.00

}  // namespace osto::billing::testing
