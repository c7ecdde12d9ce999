#include "core/bookkeeping/record_payment.hpp"

namespace osto::billing {

Result<RecordedPayment> decide_record_payment(const ReceivingFacts& facts, const ReceivedByHand& received, AsOf& as_of) {
  if (received.amount_minor.value <= 0) return fail(ErrorCode::invalid_value, "must be above 0", "/amount_minor");
  if (received.received_at > as_of.effective_at) {
    return fail(ErrorCode::invalid_value, "lies ahead; money is recorded once it is there, until " + as_of.effective_at.to_string(), "/received_at");
  }
  RecordedPayment recorded;
  PaymentRow payment;
  payment.id = recorded.payment_id = as_of.ids.mint<PaymentId>();
  payment.company_id = received.company_id;
  payment.currency = received.currency;
  payment.amount_minor = received.amount_minor;
  payment.provider = received.source;
  payment.provider_reference = received.reference;
  payment.received_at = received.received_at;
  OSTO_CHECK(receive_money(facts, payment, as_of, recorded.decision));
  return recorded;
}

}  // namespace osto::billing
