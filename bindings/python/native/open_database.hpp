// A database as Python holds it.
#pragma once

#include "native.hpp"

#include <unistd.h>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing::python {
namespace py = pybind11;

/// Lines reach `take_line(level, message)` from whichever thread writes them.
LogSink log_sink(py::object take_line);

/// A database and the process that opened it. The handle is copied while the interpreter is held, so closing it in one
/// thread lets the calls that others have begun come to their end.
class OpenDatabase {
 public:
  OpenDatabase(const std::string& url, bool migrate, std::optional<std::int64_t> test_clock_microseconds,
               const std::vector<py::object>& bridges, py::object take_line) : opened_in_(::getpid()) {
    OpenOptions options{.url = url, .schema = migrate ? SchemaPolicy::migrate : SchemaPolicy::require_current};
    if (test_clock_microseconds) {
      options.clock_kind = ClockKind::test;
      options.test_clock_start = Instant::from_microseconds(*test_clock_microseconds);
      if (options.test_clock_start->is_empty()) {
        throw Refusal({ErrorCode::invalid_value, "must be from 1970 to the end of 9999", "/test_clock", ""});
      }
    }
    for (const py::object& bridge : bridges) options.providers.push_back(make_python_provider(bridge));
    options.log = log_sink(std::move(take_line));
    const py::gil_scoped_release working;
    database_ = std::make_unique<Database>(value_or_raise(Database::open(options)));
  }

  OpenDatabase(const OpenDatabase&) = delete;
  OpenDatabase& operator=(const OpenDatabase&) = delete;
  ~OpenDatabase() { close(); }

  Session session(const std::string& actor, const std::optional<std::string>& company_id) const {
    SessionOptions options{.actor = actor};
    if (company_id) options.company_id = value_or_raise(CompanyId::parse(*company_id));
    return handle().session(std::move(options));
  }

  /// The answer, and of a preview its token.
  std::pair<std::string, std::string> call(const std::string& actor, const std::optional<std::string>& company_id,
                                           const std::string& operation, const std::string& request, std::string idempotency_key,
                                           std::string request_id, bool preview, std::string preview_token) {
    Session session = this->session(actor, company_id);
    CallReport report;
    const CallOptions options{.idempotency_key = std::move(idempotency_key), .request_id = std::move(request_id),
                              .mode = preview ? CallMode::preview : CallMode::commit,
                              .preview_token = std::move(preview_token), .report = &report};
    Result<std::string> answer = [&] {
      const py::gil_scoped_release working;
      return session.call(operation, request, options);
    }();
    raise_interruption();
    return {value_or_raise(std::move(answer)), std::move(report.preview_token)};
  }

  void export_canonical(const py::function& take_line) {
    const Database database = handle();
    const py::gil_scoped_release working;
    value_or_raise(osto::billing::export_canonical(database, [&](std::string_view line) {
      const py::gil_scoped_acquire holding;
      take_line(py::str(line.data(), line.size()));
    }));
  }

  void close() {
    if (!database_) return;
    // After fork() the connections and file locks are the parent's: a child that closed them would take them away.
    if (::getpid() != opened_in_) {
      static_cast<void>(database_.release());
      return;
    }
    std::unique_ptr<Database> closing = std::move(database_);
    const py::gil_scoped_release working;
    closing.reset();
  }

  bool is_open() const { return database_ != nullptr; }

 private:
  Database handle() const {
    if (!database_) throw Refusal({ErrorCode::state_conflict, "the database is closed", "", ""});
    if (::getpid() != opened_in_) {
      throw Refusal({ErrorCode::wrong_process, "the database was opened before fork(); open it again in this process", "", ""});
    }
    return *database_;
  }

  pid_t opened_in_;
  std::unique_ptr<Database> database_;
};

}  // namespace osto::billing::python
