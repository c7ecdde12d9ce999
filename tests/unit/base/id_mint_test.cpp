#include <gtest/gtest.h>

#include <osto_billing/ids.hpp>

#include <algorithm>
#include <set>
#include <string>

#include "base/digest.hpp"
#include "base/id_mint.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

const Instant kNovember = must(Instant::parse("2026-11-01T00:00:00Z"));

TEST(DigestTest, agrees_with_fips_180) {
  EXPECT_EQ(to_hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(to_hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(Sha256().update("a").update("bc").finish(), sha256("abc"));
}

TEST(DigestTest, fields_cannot_run_into_each_other) {
  EXPECT_NE(Sha256().field("ab").field("c").finish(), Sha256().field("a").field("bc").finish());
}

TEST(IdMintTest, known_answers) {  // computed apart from this code, with Python's hashlib
  IdMint mint(kNovember, "demo");
  EXPECT_EQ(mint.next<CompanyTag>().to_string(), "cmp_01a19467e800850bb0f9a0227a07fb6d");
  EXPECT_EQ(mint.mint<DocumentId>().to_string(), "inv_01a19467e8008e598c84193ca11246da");
  EXPECT_EQ(print_id("x", derive_id(Instant(), "", 0)), "x_00000000000083749c23ffddc677565e");
}

TEST(IdMintTest, the_same_scope_and_moment_mint_the_same_ids) {
  IdMint first(kNovember, "company 7 renew 3");
  IdMint second(kNovember, "company 7 renew 3");
  for (int i = 0; i < 5; ++i) EXPECT_EQ(first.next<LineTag>(), second.next<LineTag>());
  EXPECT_EQ(derive_id(kNovember, "company 7 renew 3", 2), [] {
    IdMint mint(kNovember, "company 7 renew 3");
    mint.next_bytes();
    mint.next_bytes();
    return mint.next_bytes();
  }());
}

TEST(IdMintTest, ids_are_uuid_version_8_and_sort_by_time) {
  std::set<IdBytes> seen;
  IdBytes before{};
  for (int i = 0; i < 1000; ++i) {
    const Instant as_of = Instant::from_microseconds(kNovember.microseconds() + i * 1000);
    const IdBytes bytes = derive_id(as_of, "scope", 0);
    EXPECT_EQ(bytes[6] >> 4, 8);
    EXPECT_EQ(bytes[8] >> 6, 2);
    EXPECT_LT(before, bytes);
    seen.insert(before = bytes);
  }
  EXPECT_EQ(seen.size(), 1000U);
}

TEST(IdTest, reads_only_its_own_print) {
  const CompanyId company = must(CompanyId::parse("cmp_01a19467e800850bb0f9a0227a07fb6d"));
  EXPECT_EQ(company.to_string(), "cmp_01a19467e800850bb0f9a0227a07fb6d");
  for (const std::string text :
       {"", "cmp_", "inv_01a19467e800850bb0f9a0227a07fb6d", "cmp_01A19467e800850bb0f9a0227a07fb6d",
        "cmp_01a19467e800850bb0f9a0227a07fb6", "cmp_01a19467e800850bb0f9a0227a07fb6dd",
        "cmp-01a19467e800850bb0f9a0227a07fb6d", "cmp_0000000000000000000000000000000g",
        "cmp_00000000000000000000000000000000"}) {
    EXPECT_EQ(error_of(CompanyId::parse(text)), "invalid_value") << text;
  }
  EXPECT_TRUE(CompanyId().is_empty());
  EXPECT_EQ(CompanyId().to_string(), "");
}

TEST(IdMint, MintsBehindAnEarlierIdOfTheSameMillisecond) {
  const Instant as_of = Instant::from_microseconds(1793491200000 * 1000);
  IdMint ids(as_of, "demo");
  // Greater than every id of that millisecond: the next one counts the time on, 0x01a19467e800 + 1.
  IdBytes greatest = derive_id(as_of, "demo", 0);
  std::fill(greatest.begin() + 6, greatest.end(), std::uint8_t{0xff});
  const CompanyId after = ids.mint_after(CompanyId(greatest));
  EXPECT_EQ(after.to_string(), "cmp_01a19467e801850bb0f9a0227a07fb6d");
  // And where that carries: 0x01a19467e8ff + 1.
  IdBytes late = greatest;
  late[5] = 0xff;
  EXPECT_EQ(ids.mint_after(CompanyId(late)).to_string().substr(0, 16), "cmp_01a19467e900");
  // One that sorts behind already is taken as it is.
  EXPECT_EQ(IdMint(as_of, "demo").mint_after(CompanyId()).to_string(), "cmp_01a19467e800850bb0f9a0227a07fb6d");
}

}  // namespace
}  // namespace osto::billing
