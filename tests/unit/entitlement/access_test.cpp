#include "core/entitlement/access.hpp"

#include <gtest/gtest.h>

namespace osto::billing {
namespace {

template <class IdType>
IdType id_of(std::uint8_t last) {
  IdBytes bytes{};
  bytes[15] = last;
  return IdType(bytes);
}

const auto kCloud = id_of<SubscriptionId>(1);
const auto kEndpoint = id_of<SubscriptionId>(2);

BlockRow block(Access access, std::optional<SubscriptionId> subscription_id = {}) {
  BlockRow row;
  row.access = access;
  row.subscription_id = subscription_id;
  return row;
}

TEST(DeriveAccess, FullWithoutBlocks) { EXPECT_EQ(derive_access({}, kCloud), Access::full); }

TEST(DeriveAccess, TheMostRestrictiveOfTheCompanysAndTheSubscriptionsOwn) {
  const BlockRow blocks[] = {block(Access::blocked, kEndpoint), block(Access::limited), block(Access::read_only, kCloud)};
  EXPECT_EQ(derive_access(blocks, kCloud), Access::read_only);
  EXPECT_EQ(derive_access(blocks, kEndpoint), Access::blocked);
  EXPECT_EQ(derive_access(blocks, id_of<SubscriptionId>(3)), Access::limited);
}

TEST(DeriveAccess, LiftedBlocksNoLongerCount) {
  BlockRow lifted = block(Access::blocked);
  lifted.lifted_at = Instant::from_microseconds(1);
  const BlockRow blocks[] = {lifted, block(Access::limited)};
  EXPECT_EQ(derive_access(blocks, kCloud), Access::limited);
}

TEST(DeriveLabel, EveryCombination) {
  using S = SubscriptionState;
  using L = SubscriptionLabel;
  for (const Access access : {Access::full, Access::limited, Access::read_only, Access::blocked}) {
    for (const Overdue overdue : {Overdue::none, Overdue::some}) {
      EXPECT_EQ(derive_label(S::scheduled, access, overdue), L::scheduled);
      EXPECT_EQ(derive_label(S::incomplete, access, overdue), L::scheduled);
      EXPECT_EQ(derive_label(S::paused, access, overdue), access == Access::blocked ? L::suspended : L::paused);
      EXPECT_EQ(derive_label(S::ended, access, overdue), L::expired);
      const bool clear = access == Access::full && overdue == Overdue::none;
      const L troubled = access == Access::blocked ? L::suspended : L::grace;
      EXPECT_EQ(derive_label(S::active, access, overdue), clear ? L::active : troubled);
      EXPECT_EQ(derive_label(S::trialing, access, overdue), clear ? L::trial : troubled);
    }
  }
}

}  // namespace
}  // namespace osto::billing
