// What the decisions about collecting one document need to know.
#pragma once

#include "core/invoice/document_rows.hpp"
#include "core/payment/payment_rows.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

struct CollectionFacts {
  DocumentRow document;
  BalanceRow balance;
  std::vector<MethodRow> methods;        ///< of the company, in order of charging
  std::vector<AttemptRow> attempts;      ///< on the document, oldest first
  std::vector<MethodId> defaults{};      ///< of the subscriptions that the document bills, in the order of its lines
};

/// A method that may be charged: valid, or valid until the end of this month.
constexpr bool is_usable(const MethodRow& method) {
  return method.state == MethodState::valid || method.state == MethodState::expiring;
}

}  // namespace osto::billing
