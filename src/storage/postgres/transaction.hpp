// A unit of work on a PostgreSQL connection.
#pragma once

#include "ports/storage.hpp"
#include "storage/postgres/session.hpp"
#include "storage/sql/posting_sums.hpp"
#include "storage/sql/statements.hpp"

#include <functional>

namespace osto::billing {

class PostgresTransaction final : public Transaction {
 public:
  /// `when_over` gets the session back, once.
  PostgresTransaction(std::unique_ptr<PostgresSession> session,
                      std::function<void(std::unique_ptr<PostgresSession>)> when_over);
  ~PostgresTransaction() override;

  Result<void> begin(TransactionKind kind);
  PostgresSession& session() { return *session_; }

  Result<void> lock_company(CompanyId company_id) override;
  Result<void> lock_name(std::string_view name) override;
  Result<std::optional<Instant>> server_now() override;
  Result<void> load(std::string_view query_name, std::span<const Parameter> parameters, RowsInto into) override;
  Result<void> scan(const Table& table, const std::optional<CompanyId>& company_id, const RowVisitor& visit) override;
  Result<void> apply(std::span<const RowChange> changes) override;
  Result<std::vector<bool>> append_usage(std::span<const UsageRecordRow> records) override;
  Result<void> position_events() override;
  Result<void> savepoint() override;
  Result<void> release() override;
  Result<void> rollback_to_savepoint() override;
  Result<void> commit() override;
  void rollback() noexcept override;

 private:
  /// One row of a batch on its way to the server.
  struct RowWrite {
    const RowStatement* statement;
    const Type* row_type;
    const void* row;
  };
  Result<std::vector<std::int64_t>> write_rows(std::span<const RowWrite> writes);
  Result<void> send_batch(std::span<const RowWrite> writes, std::vector<std::int64_t>& counts);
  void finish();

  std::unique_ptr<PostgresSession> session_;
  std::function<void(std::unique_ptr<PostgresSession>)> when_over_;
  PostingSums postings_;
  std::size_t savepoint_mark_ = 0;
  bool is_open_ = false;
};

}  // namespace osto::billing
