// Every row of a book as one line of JSON, in table and key order: equal books give equal bytes.
#include "engine/engine.hpp"
#include "operations/json_text.hpp"

#include <osto_billing/database.hpp>

namespace osto::billing {
namespace {

class LineSink final : public RowSink {
 public:
  explicit LineSink(const std::function<void(std::string_view)>& take_line) : take_line_(take_line) {}

  Result<void> row(const Table& table, std::span<const std::optional<std::string>> values) override {
    line_ = "{\"table\":";
    append_json_string(line_, table.name);
    const std::span<const Field> fields = table.row().fields;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (!values[i]) continue;
      line_ += ',';
      append_json_string(line_, fields[i].name);
      line_ += ':';
      append_json_string(line_, *values[i]);
    }
    line_ += '}';
    take_line_(line_);
    return {};
  }

 private:
  const std::function<void(std::string_view)>& take_line_;
  std::string line_;
};

}  // namespace

Result<void> export_canonical(const Database& database, const std::function<void(std::string_view line)>& take_line) {
  LineSink sink(take_line);
  return database.engine()->storage().export_rows(sink);
}

}  // namespace osto::billing
