// Money that nobody but a person can find out about.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/payment/payment_rows.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// Look-ups after 1, 2, 4, 8, 16 and 24 hours were not answered: 55 hours in all. They go on daily, and a person is asked too.
constexpr std::int64_t kLookUpsBeforeCase = 6;
/// What no process could send for as long is a person's case too: its provider is not opened anywhere.
constexpr Microseconds kUnsentBeforeCase{55 * 3'600 * kMicrosecondsPerSecond};
/// A bank debit takes up to fourteen working days, which are twenty days; one that is pending on the 21st is a person's case.
constexpr Microseconds kPendingBeforeCase{21 * kMicrosecondsPerDay};
/// A charge that its provider could not give up for two days after the customer's deadline.
constexpr Microseconds kOverdueActionBeforeCase{2 * kMicrosecondsPerDay};
/// Tries that did not reach the provider, after 0, 1, 3, 7, 15 and 31 hours: then nothing is tried by itself until a person has looked.
constexpr std::int64_t kTriesBeforeCase = 6;

void open_case(const AttemptRow& attempt, OperatorCaseReason reason, AsOf& as_of, Decision& decision);
void open_case(const RefundRow& refund, OperatorCaseReason reason, AsOf& as_of, Decision& decision);

/// The case of the attempt that is open; null: none.
const OperatorCaseRow* find_open_case(const std::vector<OperatorCaseRow>& cases, AttemptId attempt_id);
/// Whether there is one for this reason, open or closed.
bool has_case(const std::vector<OperatorCaseRow>& cases, AttemptId attempt_id, OperatorCaseReason reason);

struct CaseAnswer { std::optional<OperatorFinding> finding; std::string note; };
/// Without a finding: the provider answered after all.
void close_case(const OperatorCaseRow& row, const CaseAnswer& answer, AsOf& as_of, Decision& decision);

}  // namespace osto::billing
