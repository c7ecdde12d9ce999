#include "core/policy/policy_text.hpp"

#include <algorithm>
#include <charconv>

namespace osto::billing {
namespace {

std::span<const Field> choices() { return type_of<BillingPolicy>().fields; }

Result<void> set_choice(BillingPolicy& policy, std::string_view name, std::string_view value) {
  const auto fields = choices();
  const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& known) { return known.name == name; });
  if (field == fields.end()) return fail(ErrorCode::invariant_broken, "a stored policy names " + std::string(name));
  const Type& type = field->type();
  if (type.kind == Kind::enumeration) return type.parse(field->in(&policy), value);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc{} || end != value.data() + value.size()) {
    return fail(ErrorCode::invariant_broken, "a stored policy has no number at " + std::string(name));
  }
  return type.set_int(field->in(&policy), number);
}

}  // namespace

std::string policy_text(const BillingPolicy& policy) {
  std::string text;
  for (const Field& field : choices()) {
    const Type& type = field.type();
    const void* value = field.of(&policy);
    text.append(field.name).append("=");
    text += type.kind == Kind::enumeration ? type.print(value) : std::to_string(type.get_int(value));
    text += '\n';
  }
  return text;
}

Result<BillingPolicy> parse_policy_text(std::string_view text) {
  BillingPolicy policy;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t bar = line.find('=');
    if (bar == std::string_view::npos) return fail(ErrorCode::invariant_broken, "a stored policy has a line without a value");
    OSTO_CHECK(set_choice(policy, line.substr(0, bar), line.substr(bar + 1)));
  }
  return policy;
}

}  // namespace osto::billing
