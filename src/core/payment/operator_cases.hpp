// Money that nobody but a person can find out about.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/payment/payment_rows.hpp"

#include <optional>
#include <string>

namespace osto::billing {

/// Look-ups after 1, 2, 4, 8, 16 and 24 hours were not answered: 55 hours in all. They go on daily, and a person is asked too.
constexpr std::int64_t kLookUpsBeforeCase = 6;

void open_case(const AttemptRow& attempt, OperatorCaseReason reason, AsOf& as_of, Decision& decision);
void open_case(const RefundRow& refund, AsOf& as_of, Decision& decision);

struct CaseAnswer { std::optional<OperatorFinding> finding; std::string note; };
/// Without a finding: the provider answered after all.
void close_case(const OperatorCaseRow& row, const CaseAnswer& answer, AsOf& as_of, Decision& decision);

}  // namespace osto::billing
