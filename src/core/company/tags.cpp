#include "core/company/tags.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::size_t kMaxLength = 64;

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) == 0x7f; }

}  // namespace

Result<void> check_tags(const std::vector<std::string>& tags, const std::string& pointer) {
  for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
    const bool has_form = !tag->empty() && tag->size() <= kMaxLength && std::none_of(tag->begin(), tag->end(), is_control);
    const bool is_new = std::find(tags.begin(), tag, *tag) == tag;
    const std::string field = pointer + "/" + std::to_string(tag - tags.begin());
    if (!has_form) return fail(ErrorCode::invalid_value, "is no tag; 1 to 64 bytes without control characters are allowed", field);
    if (!is_new) return fail(ErrorCode::invalid_value, "stands twice", field);
  }
  return {};
}

}  // namespace osto::billing
