// What a server needs to put declared operations on HTTP, without naming any of them: the request as JSON from path,
// query and body, and the status of an error. Routes come from OperationFacts::http_method and http_path.
//
// Thread-safety: pure functions.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/result.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace osto::billing {

/// Header that carries a command's idempotency key.
inline constexpr std::string_view kIdempotencyKeyHeader = "Idempotency-Key";
/// Header whose value `preview` asks for a command's answer without its effect; `commit` is the default.
inline constexpr std::string_view kModeHeader = "Osto-Mode";

/// Header of a preview's answer, and of the commit that has to do what the preview showed.
inline constexpr std::string_view kPreviewTokenHeader = "Osto-Preview-Token";

/// Names and texts as they stand in a path or query, percent-decoded.
using TextFields = std::span<const std::pair<std::string, std::string>>;

/// The JSON of a request whose fields are all texts, each written as its type asks: `limit=5` becomes `"limit":5`. A list
/// field may be named several times. The result still has to go through read_json (or Session::call), which checks values.
/// Errors: invalid_request (/name: unknown, given twice, a record), invalid_value (not a number, not true or false, not UTF-8).
Result<std::string> request_json_from_text(const Type& request, TextFields fields);

/// A body with the path's fields added to it. A field that both name is refused when the result is read.
/// Errors: as above; invalid_request when the body is no object. An empty body counts as {}.
Result<std::string> request_json_from_body(const Type& request, TextFields path_fields, std::string_view body);

/// 4xx for rejections, 5xx for faults and bugs.
int http_status_of(ErrorCode code) noexcept;

}  // namespace osto::billing
