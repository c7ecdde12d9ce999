// Payments, refunds, credit notes and disputes in any order: no payment gives back more than it brought, and the book proves
// itself after every step (invariants I6, I7, I17; F32, F33).
#include "tests/unit/engine/engine_book.hpp"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace osto::billing::testing {
namespace {

constexpr const char* kTokens[] = {"sim_ok", "sim_ok_refund_fails", "sim_ok_refund_pending_3d", "sim_ok_refund_unknown_2h",
                                   "sim_ok_refund_unknown_not_sent_2h", "sim_returned_2d"};

std::int64_t any(std::int64_t below) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::int64_t>(0, below)); }

class Random {
 public:
  Random() {
    book_.add_method(company_, kTokens[any(std::size(kTokens))]);
    if (any(2) == 0) record();
    book_.subscribe(company_, 1 + any(3));
  }

  void step() {
    switch (any(7)) {
      case 0: return record();
      case 1: return refund();
      case 2: return credit();
      case 3: return dispute();
      case 4: return notice();
      case 5: return settle_by_hand();
      default: return advance();
    }
  }

  void check() {
    for (const Payment& payment : book_.payments_of(company_)) {
      RC_ASSERT(payment.refunded_minor.value + payment.disputed_minor.value + payment.reversed_minor.value <= payment.amount_minor.value);
      RC_ASSERT(payment.refundable_minor.value >= 0);
    }
    const BookVerified verified = must(book::verify(book_.staff, {}));
    for (const auto& difference : verified.differences) RC_FAIL(difference.rule + " " + difference.stored + " " + difference.derived);
  }

 private:
  const Payment* any_payment() {
    payments_ = book_.payments_of(company_);
    return payments_.empty() ? nullptr : &payments_[static_cast<std::size_t>(any(static_cast<std::int64_t>(payments_.size())))];
  }

  void record() {
    RecordPayment request;
    request.company_id = company_;
    request.currency = Currency("INR");
    request.amount_minor = Minor{1 + any(300'000)};
    request.reference = "W-" + std::to_string(any(5));
    (void)payments::record(book_.staff, request);
  }
  void refund() {
    if (const Payment* payment = any_payment()) (void)payments::refund(book_.staff, {payment->payment_id, "back", Minor{1 + any(100'000)}});
  }
  void credit() {
    const auto invoices = book_.invoices_of(company_);
    const Invoice& invoice = invoices[static_cast<std::size_t>(any(static_cast<std::int64_t>(invoices.size())))];
    CreditInvoice request;
    request.invoice_id = invoice.invoice_id;
    request.reason = "down";
    request.amount_minor = Minor{1 + any(100'000)};
    request.returned = static_cast<CreditReturn>(any(3));
    (void)invoices::credit(book_.staff, request);
  }
  void dispute() {
    const Payment* payment = any_payment();
    if (payment == nullptr) return;
    RecordDispute request;
    request.payment_id = payment->payment_id;
    request.reference = "dp-" + std::to_string(any(4));
    request.state = static_cast<DisputeState>(any(5));
    if (any(2) == 0) request.amount_minor = Minor{1 + any(300'000)};
    (void)disputes::record(book_.staff, request);
  }
  void notice() {
    const Payment* payment = any_payment();
    if (payment == nullptr || !payment->attempt_id) return;
    ReceiveNotice request;
    request.provider = "simulated";
    request.event_id = "evt-" + std::to_string(any(1'000'000));
    request.company_id = company_;
    request.attempt_id = *payment->attempt_id;
    must(payments::receive_notice(book_.staff, request));
  }
  void settle_by_hand() {
    for (const Refund& refund : must(refunds::list(book_.staff, {company_, std::nullopt, std::nullopt})).refunds) {
      if (!refund.by_hand || refund.state != RefundState::created) continue;
      constexpr RefundState kTold[] = {RefundState::succeeded, RefundState::failed, RefundState::canceled};
      must(refunds::record(book_.staff, {refund.refund_id, kTold[any(3)], std::nullopt}));
      return;
    }
  }
  void advance() {
    now_ = must(plus(now_, Microseconds{(1 + any(72)) * 3'600 * kMicrosecondsPerSecond}));
    must(clock::advance(book_.staff, {now_}));
  }

  Book book_ = Book::with_catalog();
  CompanyId company_ = book_.company("acme");
  Instant now_ = kStart;
  std::vector<Payment> payments_;
};

RC_GTEST_PROP(MoneyBackProperty, no_payment_gives_back_more_than_it_brought, ()) {
  Random life;
  for (std::int64_t steps = 4 + any(12); steps > 0; --steps) {
    life.step();
    life.check();
  }
}

}  // namespace
}  // namespace osto::billing::testing
