#include "engine/preview_token.hpp"

#include "engine/seals.hpp"

#include <algorithm>
#include <charconv>

namespace osto::billing {
namespace {

constexpr std::string_view kPrefix = "pv1_";
constexpr std::size_t kInstantDigits = 16, kDigestDigits = 2 * std::tuple_size_v<Digest>;

Failure refuse() { return fail(ErrorCode::invalid_value, "the preview token is not one that a preview gave"); }

}  // namespace

std::string print_token(const PreviewToken& token) {
  std::string text(kPrefix);
  const auto bits = static_cast<std::uint64_t>(token.decided_at.microseconds());
  for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[(bits >> shift) & 0x0f];
  text += token.names_key ? 'k' : 'n';
  return text + to_hex(token.decision);
}

Result<PreviewToken> parse_token(std::string_view text) {
  if (text.size() != kPrefix.size() + kInstantDigits + 1 + kDigestDigits || !text.starts_with(kPrefix)) return refuse();
  PreviewToken token;
  const std::string_view instant = text.substr(kPrefix.size(), kInstantDigits);
  std::int64_t microseconds = 0;
  const auto read = std::from_chars(instant.data(), instant.data() + instant.size(), microseconds, 16);
  if (read.ec != std::errc() || read.ptr != instant.data() + instant.size() || microseconds < 0) return refuse();
  token.decided_at = Instant::from_microseconds(microseconds);
  const char key = text[kPrefix.size() + kInstantDigits];
  if (token.decided_at.is_empty() || (key != 'k' && key != 'n')) return refuse();
  token.names_key = key == 'k';
  const auto bytes = Scalar<Bytes>::parse(text.substr(text.size() - kDigestDigits));
  if (!bytes || bytes->octets.size() != token.decision.size()) return refuse();
  std::copy(bytes->octets.begin(), bytes->octets.end(), token.decision.begin());
  return token;
}

Result<void> DecisionWatch::apply(std::span<const RowChange> changes) {
  OSTO_CHECK(ForwardingTransaction::apply(changes));
  for (const RowChange& change : changes) {
    hash_.update_u64(static_cast<std::uint64_t>(change.kind)).update(decision_digest(*change.table, change.row.get()));
  }
  return {};
}

Result<std::vector<bool>> DecisionWatch::append_usage(std::span<const UsageRecordRow> records) {
  OSTO_TRY(auto is_new, ForwardingTransaction::append_usage(records));
  for (std::size_t i = 0; i < records.size(); ++i) {
    hash_.update_u64(is_new[i] ? 1 : 0).update(decision_digest(table_of<UsageRecordRow>(), &records[i]));
  }
  return is_new;
}

}  // namespace osto::billing
