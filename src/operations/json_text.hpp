// JSON strings, written.
#pragma once

#include <string>
#include <string_view>

namespace osto::billing {

/// Appends `text` as a JSON string. Only what RFC 8259 says must be escaped is: equal texts give equal bytes.
void append_json_string(std::string& out, std::string_view text);

}  // namespace osto::billing
