// A transaction that passes every call on to another: the base of those that watch one.
#pragma once

#include "ports/storage.hpp"

namespace osto::billing {

class ForwardingTransaction : public Transaction {
 public:
  explicit ForwardingTransaction(Transaction& inner) : inner_(inner) {}

  Result<void> lock_company(CompanyId company_id) override { return inner_.lock_company(company_id); }
  Result<void> lock_name(std::string_view name) override { return inner_.lock_name(name); }
  Result<std::optional<Instant>> server_now() override { return inner_.server_now(); }
  Result<void> load(std::string_view query_name, std::span<const Parameter> parameters, RowsInto into) override {
    return inner_.load(query_name, parameters, into);
  }
  Result<void> scan(const Table& table, const std::optional<CompanyId>& company_id, const RowVisitor& visit) override {
    return inner_.scan(table, company_id, visit);
  }
  Result<void> apply(std::span<const RowChange> changes) override { return inner_.apply(changes); }
  Result<std::vector<bool>> append_usage(std::span<const UsageRecordRow> records) override { return inner_.append_usage(records); }
  Result<void> position_events() override { return inner_.position_events(); }
  Result<void> savepoint() override { return inner_.savepoint(); }
  Result<void> release() override { return inner_.release(); }
  Result<void> rollback_to_savepoint() override { return inner_.rollback_to_savepoint(); }
  Result<void> commit() override { return inner_.commit(); }
  void rollback() noexcept override { inner_.rollback(); }

 private:
  Transaction& inner_;
};

}  // namespace osto::billing
