// What a preview hands out so that a commit can be held to it: the instant it was decided at, and a digest of what was decided.
#pragma once

#include "engine/forwarding_transaction.hpp"

#include "base/digest.hpp"

#include <string>
#include <string_view>

namespace osto::billing {

/// How long a commit may follow its preview.
inline constexpr std::int64_t kPreviewLifeMicroseconds = 15 * 60 * kMicrosecondsPerSecond;

struct PreviewToken {
  Instant decided_at;
  bool names_key = false;  ///< the preview came with an idempotency key, which its ids are made of
  Digest decision{};
};

/// "pv1_", the instant's microseconds in hex, "k" or "n", the digest in hex.
std::string print_token(const PreviewToken& token);
/// Errors: invalid_value.
Result<PreviewToken> parse_token(std::string_view text);

/// Digests the rows that pass through, in order. Columns that depend on which company commits first (numbers of documents) are
/// left out: the same decision is the same, whatever number it gets.
class DecisionWatch final : public ForwardingTransaction {
 public:
  using ForwardingTransaction::ForwardingTransaction;

  Result<void> apply(std::span<const RowChange> changes) override;
  Result<std::vector<bool>> append_usage(std::span<const UsageRecordRow> records) override;

  /// Once, at the end.
  Digest decision() { return hash_.finish(); }

 private:
  Sha256 hash_;
};

}  // namespace osto::billing
