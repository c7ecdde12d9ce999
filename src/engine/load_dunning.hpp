// Load plans of dunning cases. Errors: not_found, storage faults.
#pragma once

#include "core/dunning/foresee.hpp"
#include "core/dunning/segment.hpp"
#include "ports/queries.hpp"

#include <optional>

namespace osto::billing {

Result<DunningPolicyTerms> load_dunning_policy(Transaction& transaction, DunningPolicyId policy_id);

/// The company's own policy, or the first that is for what is due on the document at `instant`; absent: none is.
Result<std::optional<DunningPolicyId>> load_policy_for(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant instant);

/// Whom the document's case may touch, and what of it is paid for at `instant`.
Result<DunningSubject> load_dunning_subject(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant instant);

Result<CaseFacts> load_case(Transaction& transaction, const DunningCaseRow& dunning_case, Instant instant);

}  // namespace osto::billing
