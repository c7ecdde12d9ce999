// Money that came by itself: a bank transfer, a cheque, cash.
#pragma once

#include "core/bookkeeping/receive_money.hpp"

#include <string>

namespace osto::billing {

struct ReceivedByHand {
  CompanyId company_id;
  Currency currency;
  Minor amount_minor;
  std::string source, reference;
  Instant received_at;
};
struct RecordedPayment { PaymentId payment_id; Decision decision; };

/// `facts.invoices` is what it is for, in order. Errors: invalid_value (/amount_minor is not above 0, /received_at lies ahead), out_of_range.
Result<RecordedPayment> decide_record_payment(const ReceivingFacts& facts, const ReceivedByHand& received, AsOf& as_of);

}  // namespace osto::billing
