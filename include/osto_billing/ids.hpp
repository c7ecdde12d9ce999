// Typed ids: 16 bytes, printed as a prefix and 32 hex digits ("inv_019b..."). An InvoiceId cannot be passed for
// a CompanyId. Layout of the bytes: src/base/id_mint.hpp.
//
// Ownership: values. Thread-safety: as any value type.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include <osto_billing/result.hpp>

namespace osto::billing {

using IdBytes = std::array<std::uint8_t, 16>;

/// "prefix_" + 32 lower-case hex digits.
std::string print_id(std::string_view prefix, const IdBytes& bytes);
/// Reads exactly what print_id writes, under that prefix. Errors: invalid_value (also for the all-zero id).
Result<IdBytes> parse_id(std::string_view prefix, std::string_view text);

/// The default is all zero and means "no id" (is_empty); it never comes out of parse.
template <class Tag>
class Id {
 public:
  using tag_type = Tag;
  static constexpr std::string_view kPrefix = Tag::prefix;

  constexpr Id() noexcept = default;
  constexpr explicit Id(const IdBytes& bytes) noexcept : bytes_(bytes) {}

  static Result<Id> parse(std::string_view text) {
    OSTO_TRY(const IdBytes bytes, parse_id(Tag::prefix, text));
    return Id(bytes);
  }
  /// "" when empty.
  std::string to_string() const { return is_empty() ? std::string() : print_id(Tag::prefix, bytes_); }

  constexpr const IdBytes& bytes() const noexcept { return bytes_; }
  constexpr bool is_empty() const noexcept { return bytes_ == IdBytes{}; }

  /// Byte order, which is creation order: the first 48 bits are the time.
  friend constexpr auto operator<=>(const Id&, const Id&) noexcept = default;

 private:
  IdBytes bytes_{};
};

struct LegalEntityTag { static constexpr std::string_view prefix = "ent"; };
struct CompanyTag { static constexpr std::string_view prefix = "cmp"; };
struct ContactTag { static constexpr std::string_view prefix = "con"; };
struct ModuleTag { static constexpr std::string_view prefix = "mod"; };
struct MeterTag { static constexpr std::string_view prefix = "mtr"; };
struct PlanTag { static constexpr std::string_view prefix = "pln"; };
struct PlanVersionTag { static constexpr std::string_view prefix = "plv"; };
struct ChargeTag { static constexpr std::string_view prefix = "chg"; };
struct SubscriptionTag { static constexpr std::string_view prefix = "sub"; };
struct ItemTag { static constexpr std::string_view prefix = "sit"; };
struct DocumentTag { static constexpr std::string_view prefix = "inv"; };
struct LineTag { static constexpr std::string_view prefix = "lin"; };
struct MethodTag { static constexpr std::string_view prefix = "pmt"; };
struct AttemptTag { static constexpr std::string_view prefix = "att"; };
struct PaymentTag { static constexpr std::string_view prefix = "pay"; };
struct AllocationTag { static constexpr std::string_view prefix = "alc"; };
struct RefundTag { static constexpr std::string_view prefix = "rfd"; };
struct ReversalTag { static constexpr std::string_view prefix = "rev"; };
struct DisputeTag { static constexpr std::string_view prefix = "dsp"; };
struct OperatorCaseTag { static constexpr std::string_view prefix = "opc"; };
struct DunningPolicyTag { static constexpr std::string_view prefix = "dpo"; };
struct DunningCaseTag { static constexpr std::string_view prefix = "dun"; };
struct BlockTag { static constexpr std::string_view prefix = "blk"; };
struct ReservationTag { static constexpr std::string_view prefix = "rsv"; };
struct UsageAlertTag { static constexpr std::string_view prefix = "ual"; };
struct EntryTag { static constexpr std::string_view prefix = "jrn"; };
struct EventTag { static constexpr std::string_view prefix = "evt"; };
struct PolicyTag { static constexpr std::string_view prefix = "pol"; };
struct TaxRuleTag { static constexpr std::string_view prefix = "tax"; };
struct CouponTag { static constexpr std::string_view prefix = "cpn"; };
struct AppliedCouponTag { static constexpr std::string_view prefix = "acp"; };
struct CreditGrantTag { static constexpr std::string_view prefix = "grt"; };
struct WithholdingTag { static constexpr std::string_view prefix = "wth"; };
struct WriteOffTag { static constexpr std::string_view prefix = "wof"; };
struct CreditVoidTag { static constexpr std::string_view prefix = "gvd"; };
struct TopUpRuleTag { static constexpr std::string_view prefix = "tur"; };
struct TopUpTag { static constexpr std::string_view prefix = "top"; };

using LegalEntityId = Id<LegalEntityTag>;
using CompanyId = Id<CompanyTag>;
using ContactId = Id<ContactTag>;
using ModuleId = Id<ModuleTag>;
using MeterId = Id<MeterTag>;
using PlanId = Id<PlanTag>;
using PlanVersionId = Id<PlanVersionTag>;
using ChargeId = Id<ChargeTag>;
using SubscriptionId = Id<SubscriptionTag>;
using ItemId = Id<ItemTag>;
using DocumentId = Id<DocumentTag>;
using LineId = Id<LineTag>;
using MethodId = Id<MethodTag>;
using AttemptId = Id<AttemptTag>;
using PaymentId = Id<PaymentTag>;
using AllocationId = Id<AllocationTag>;
using RefundId = Id<RefundTag>;
using ReversalId = Id<ReversalTag>;
using DisputeId = Id<DisputeTag>;
using OperatorCaseId = Id<OperatorCaseTag>;
using DunningPolicyId = Id<DunningPolicyTag>;
using DunningCaseId = Id<DunningCaseTag>;
using BlockId = Id<BlockTag>;
using ReservationId = Id<ReservationTag>;
using UsageAlertId = Id<UsageAlertTag>;
using EntryId = Id<EntryTag>;
using EventId = Id<EventTag>;
using PolicyId = Id<PolicyTag>;
using TaxRuleId = Id<TaxRuleTag>;
using CouponId = Id<CouponTag>;
using AppliedCouponId = Id<AppliedCouponTag>;
using CreditGrantId = Id<CreditGrantTag>;
using WithholdingId = Id<WithholdingTag>;
using WriteOffId = Id<WriteOffTag>;
using CreditVoidId = Id<CreditVoidTag>;
using TopUpRuleId = Id<TopUpRuleTag>;
using TopUpId = Id<TopUpTag>;

}  // namespace osto::billing
