#include <osto_billing/http.hpp>

#include "operations/field_rules.hpp"
#include "operations/json_text.hpp"

#include <osto_billing/scalars.hpp>

namespace osto::billing {
namespace {

const Field* find_field(const Type& request, std::string_view name) {
  for (const Field& field : request.fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

Result<void> append_single(std::string& out, const Type& type, const std::string& text, std::string_view name) {
  switch (type.kind) {
    case Kind::flag:
      if (text != "true" && text != "false") {
        return fail(ErrorCode::invalid_value, "is neither true nor false", pointer_step(name));
      }
      out += text;
      return {};
    case Kind::integer:
      if (auto number = detail::parse_int64(text); !number.has_value()) {
        return fail(number.error().code, number.error().message, pointer_step(name));
      }
      out += text;
      return {};
    case Kind::text:
    case Kind::scalar:
    case Kind::enumeration:
      if (!is_utf8(text)) return fail(ErrorCode::invalid_value, "is not UTF-8", pointer_step(name));
      append_json_string(out, text);
      return {};
    case Kind::optional:
    case Kind::list:
    case Kind::record: break;
  }
  return fail(ErrorCode::invalid_request, "can only be given in a body", pointer_step(name));
}

/// Every text of `fields` that is called `name`, as one JSON value of the field's type.
Result<void> append_field(std::string& out, const Field& field, TextFields fields) {
  const Type& type = value_type(field);
  const bool is_list = type.kind == Kind::list;
  append_json_string(out, field.name);
  out += is_list ? ":[" : ":";
  std::size_t count = 0;
  for (const auto& [name, text] : fields) {
    if (name != field.name) continue;
    if (count > 0 && !is_list) return fail(ErrorCode::invalid_request, "is given twice", pointer_step(name));
    if (count++ > 0) out += ',';
    OSTO_CHECK(append_single(out, is_list ? type.element() : type, text, name));
  }
  if (is_list) out += ']';
  return {};
}

bool is_named(const Field& field, TextFields fields) {
  for (const auto& [name, text] : fields) {
    if (name == field.name) return true;
  }
  return false;
}

/// `"name":value,...` in the order of the record, without braces.
Result<std::string> members_from_text(const Type& request, TextFields fields) {
  for (const auto& [name, text] : fields) {
    if (find_field(request, name) == nullptr) {
      const bool readable = is_utf8(name);
      return fail(ErrorCode::invalid_request, "is unknown", readable ? pointer_step(name) : std::string());
    }
  }
  std::string members;
  for (const Field& field : request.fields) {
    if (!is_named(field, fields)) continue;
    if (!members.empty()) members += ',';
    OSTO_CHECK(append_field(members, field, fields));
  }
  return members;
}

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

}  // namespace

Result<std::string> request_json_from_text(const Type& request, TextFields fields) {
  OSTO_TRY(const std::string members, members_from_text(request, fields));
  return "{" + members + "}";
}

Result<std::string> request_json_from_body(const Type& request, TextFields path_fields, std::string_view body) {
  OSTO_TRY(const std::string members, members_from_text(request, path_fields));
  body = without_blanks(body);
  if (body.empty()) return "{" + members + "}";
  if (body.front() != '{') return fail(ErrorCode::invalid_request, "is not a JSON object");
  if (members.empty()) return std::string(body);
  const std::string_view rest = without_blanks(body.substr(1));
  return "{" + members + (rest.starts_with('}') ? "" : ",") + std::string(rest);
}

int http_status_of(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::invalid_request: return 400;
    case ErrorCode::permission_denied: return 403;
    case ErrorCode::unknown_operation:
    case ErrorCode::not_found: return 404;
    case ErrorCode::already_exists:
    case ErrorCode::still_running:
    case ErrorCode::state_conflict:
    case ErrorCode::clock_refused:
    case ErrorCode::account_parked:
    case ErrorCode::conflict_with_preview: return 409;
    case ErrorCode::invalid_value:
    case ErrorCode::idempotency_mismatch:
    case ErrorCode::currency_mismatch:
    case ErrorCode::out_of_range: return 422;
    case ErrorCode::provider_failed: return 502;
    case ErrorCode::storage_busy:
    case ErrorCode::interrupted: return 503;
    case ErrorCode::storage_failed:
    case ErrorCode::transaction_lost:
    case ErrorCode::schema_mismatch:
    case ErrorCode::wrong_process:
    case ErrorCode::out_of_memory:
    case ErrorCode::invariant_broken: return 500;
  }
  return 500;
}

}  // namespace osto::billing
