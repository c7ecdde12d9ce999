// Automatic top-ups of prepaid credit: when a rule is looked at, and when bought credit can be used.
#pragma once

#include "engine/unit.hpp"

namespace osto::billing {

/// Plans a look at the company's rule with a threshold in the currency, if it has one: after credit was used, ended or taken.
Result<void> look_at_threshold(Unit& unit, Currency currency);

/// Looks at the rule now. Nothing when it is gone.
Result<void> top_up(Unit& unit, TopUpRuleId rule_id, std::int64_t interval_number);

/// After something happened to the document: bought credit becomes a grant when it is paid, and is dropped when it is void.
Result<void> settle_top_up(Unit& unit, DocumentId document_id);

}  // namespace osto::billing
