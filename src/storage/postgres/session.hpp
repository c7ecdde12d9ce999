// One libpq connection with its prepared statements, and the only place where SQLSTATEs become errors.
#pragma once

#include "ports/storage.hpp"
#include "storage/sql/query_expansion.hpp"
#include "storage/sql/row_codec.hpp"

#include <libpq-fe.h>

#include <array>
#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace osto::billing {

struct ResultDeleter {
  void operator()(PGresult* result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, ResultDeleter>;

/// Parameters in binary form, as libpq wants them. Each value's octets live here until the statement is sent.
class PostgresBindings {
 public:
  PostgresBindings() = default;
  PostgresBindings(PostgresBindings&&) = default;  // a copy would point into the original
  PostgresBindings& operator=(PostgresBindings&&) = default;

  void add(const ColumnView& value);

  int count() const { return static_cast<int>(values_.size()); }
  const Oid* types() const { return types_.data(); }
  const char* const* values() const { return values_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

 private:
  std::deque<std::string> octets_;  // addresses stay
  std::vector<Oid> types_;
  std::vector<const char*> values_;
  std::vector<int> lengths_, formats_;
};

/// A statement known to the server.
struct PreparedText {
  std::string server_name;
  std::vector<std::string> parameters;  ///< names in the order of $1, $2, ...
};

class PostgresSession {
 public:
  static Result<std::unique_ptr<PostgresSession>> connect(const std::string& url);

  PGconn* handle() const { return handle_.get(); }
  bool is_usable() const;
  /// As far as can be told without asking: a server that has gone meanwhile has said so on the socket.
  bool is_alive() const;

  /// Statements without parameters and results that matter.
  Result<void> execute(const std::string& text);
  Result<PgResult> query(const std::string& text);
  /// The first column of the first row as a number; 0 when there is none.
  Result<std::int64_t> read_number(const std::string& text);

  /// Prepared at its first use and kept; the address of `text` is the key. `types` are those of the first use.
  Result<const PreparedText*> prepared(const std::string& text, const PostgresBindings& types);
  /// The names of `:parameters` in order, to build the bindings that prepared() needs.
  Result<const std::vector<std::string>*> parameters_of(const std::string& text);

  Result<PgResult> run(const PreparedText& statement, const PostgresBindings& bindings);

  /// What a failed result (or, without one, the connection's state) means.
  Failure failure(const PGresult* result) const;

 private:
  struct Closer {
    void operator()(PGconn* connection) const { PQfinish(connection); }
  };
  struct Kept {
    NumberedText numbered;
    PreparedText prepared;
  };
  explicit PostgresSession(PGconn* handle) : handle_(handle) {}
  Result<Kept*> kept(const std::string& text);

  std::unique_ptr<PGconn, Closer> handle_;
  std::unordered_map<const std::string*, Kept> kept_;
};

/// The column of a binary result. Errors: storage_failed for types that our columns do not have.
Result<ColumnView> read_column(const PGresult* result, int row, int column);

}  // namespace osto::billing
