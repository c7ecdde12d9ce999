// The C++ face: Session::call.
#include "face.hpp"

#include <osto_billing/database.hpp>
#include <osto_billing/time.hpp>

#include <stdexcept>

namespace osto::billing::scenarios {
namespace {

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().field + " " + result.error().message);
  return std::move(result).value();
}

Database open_new(const std::string& url, const std::string& clock_start) {
  OpenOptions options;
  options.url = url;
  options.schema = SchemaPolicy::migrate;
  options.clock_kind = ClockKind::test;
  options.test_clock_start = must(Instant::parse(clock_start));
  return must(Database::open(options));
}

class CppFace final : public Face {
 public:
  CppFace(const std::string& url, const std::string& clock_start) : database_(open_new(url, clock_start)) {}

  Outcome call(const std::string& operation, const std::string& request_json, const std::string& key, Mode mode) override {
    CallOptions options;
    options.idempotency_key = key;
    options.mode = mode == Mode::preview ? CallMode::preview : CallMode::commit;
    auto answer = database_.session({.actor = "finance"}).call(operation, request_json, options);
    if (answer) return std::move(answer).value();
    return Rejection{std::string(name_of(answer.error().code)), answer.error().field, answer.error().message};
  }

  std::string export_book() override {
    std::string book;
    const auto exported = export_canonical(database_, [&](std::string_view line) { book.append(line).push_back('\n'); });
    if (!exported) throw std::runtime_error(exported.error().message);
    return book;
  }

 private:
  Database database_;
};

}  // namespace

std::unique_ptr<Face> open_cpp_face(const std::string& url, const std::string& clock_start) {
  return std::make_unique<CppFace>(url, clock_start);
}

}  // namespace osto::billing::scenarios
