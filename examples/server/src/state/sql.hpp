// A small SQL connection for the server's own state, with one driver per store. Statements are one text for both:
// parameters are $1, $2 in order of first use, values are integers and texts.
#pragma once

#include <osto_billing/result.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osto::server {

using SqlValue = std::variant<std::monostate, std::int64_t, std::string>;
using SqlRow = std::vector<SqlValue>;

std::int64_t integer_of(const SqlValue& value);
std::string text_of(const SqlValue& value);
std::optional<std::int64_t> optional_integer_of(const SqlValue& value);
std::optional<std::string> optional_text_of(const SqlValue& value);

/// Belongs to one thread at a time. Errors: storage_busy (try again), already_exists (a unique key is taken), storage_failed.
class SqlConnection {
 public:
  virtual ~SqlConnection() = default;
  virtual billing::Result<std::vector<SqlRow>> run(std::string_view statement, std::span<const SqlValue> parameters = {}) = 0;
  virtual billing::Result<void> begin() = 0;  ///< for writing: no second writer in between
};

/// A file of its own beside the billing database.
billing::Result<std::unique_ptr<SqlConnection>> open_sqlite(const std::string& path);
/// The schema osto_server of a PostgreSQL database; made when it is not there.
billing::Result<std::unique_ptr<SqlConnection>> open_postgres(const std::string& url);

/// The state that belongs to a billing database ("sqlite:x.db" -> x.db.server), its schema up to date. Of PostgreSQL and of a
/// file there may be several connections at once; one that has to wait for another is told storage_busy after five seconds.
billing::Result<std::unique_ptr<SqlConnection>> open_state(const std::string& database_url);

/// Runs `work`, which answers a Result, in one transaction.
template <class Work>
auto in_transaction(SqlConnection& connection, Work work) -> decltype(work()) {
  OSTO_CHECK(connection.begin());
  auto outcome = work();
  if (outcome.has_value()) {
    const auto committed = connection.run("COMMIT", {});
    if (committed.has_value()) return outcome;
    outcome = tl::unexpected(committed.error());  // SQLite keeps the transaction open when it is too busy to commit
  }
  (void)connection.run("ROLLBACK", {});
  return outcome;
}

}  // namespace osto::server
