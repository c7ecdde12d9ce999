// One decision being made: the transaction it reads and writes, the instant it counts at, the ids it may give out.
#pragma once

#include "base/id_mint.hpp"
#include "core/change/as_of.hpp"
#include "ports/queries.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

class Unit {
 public:
  /// `scope` names the command or due work; unique within the database.
  Unit(Transaction& transaction, std::optional<CompanyId> company_id, Instant effective_at, Instant recorded_at, std::string scope)
      : transaction_(transaction), company_id_(company_id), ids_(effective_at, std::move(scope)),
        as_of_{effective_at, recorded_at, ids_} {}
  Unit(const Unit&) = delete;
  Unit& operator=(const Unit&) = delete;

  Transaction& transaction() { return transaction_; }
  AsOf& as_of() { return as_of_; }
  Instant now() const { return as_of_.effective_at; }
  const std::optional<CompanyId>& company_id() const { return company_id_; }
  /// Of commands about a company; asking without one is a bug of ours.
  const CompanyId& company() const { return *company_id_; }
  void set_company(CompanyId company_id) { company_id_ = company_id; }

  /// Writes the decision's rows and appends its events to the company's chain.
  Result<void> apply(Decision decision);

  /// An attempt that this unit created: it is to be sent after the commit, and nothing of its company happens before.
  void note_attempt(const AttemptId& attempt_id) { attempt_id_ = attempt_id; }
  const std::optional<AttemptId>& attempt_id() const { return attempt_id_; }
  /// It decided on refunds: they are sent after the commit, and nothing of their company happens before.
  bool has_refunds() const { return has_refunds_; }

 private:
  Result<void> append_events(const std::vector<EventDraft>& events);

  Transaction& transaction_;
  std::optional<CompanyId> company_id_;
  IdMint ids_;
  AsOf as_of_;
  std::optional<AttemptId> attempt_id_;
  bool has_refunds_ = false;
};

}  // namespace osto::billing
