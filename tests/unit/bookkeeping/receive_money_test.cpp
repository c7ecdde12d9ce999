// Which invoices a transfer is for, when it names none.
#include "core/bookkeeping/receive_money.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace osto::billing::testing {
namespace {

std::vector<std::string> matched(const std::vector<std::string>& numbers, std::string_view reference) {
  std::vector<OpenInvoice> open;
  for (const std::string& number : numbers) {
    OpenInvoice invoice;
    invoice.document.number = number;
    open.push_back(std::move(invoice));
  }
  std::vector<std::string> found;
  for (const OpenInvoice& invoice : matched_by_reference(open, reference)) found.push_back(*invoice.document.number);
  return found;
}

using Numbers = std::vector<std::string>;
const Numbers kOpen = {"NET/26/001", "NET/26/0011", "NET/26/002"};

TEST(MatchedByReference, ANumberStandsApartFromOthers) {
  EXPECT_EQ(matched(kOpen, "NET/26/001"), Numbers{"NET/26/001"});
  EXPECT_EQ(matched(kOpen, "NET/26/0011"), Numbers{"NET/26/0011"});
  EXPECT_EQ(matched(kOpen, "xNET/26/002"), kOpen);
}

TEST(MatchedByReference, BanksDropAndAddSigns) {
  EXPECT_EQ(matched(kOpen, "inv.: net 26-002, thanks"), Numbers{"NET/26/002"});
  EXPECT_EQ(matched(kOpen, "NET26002"), Numbers{"NET/26/002"});
}

TEST(MatchedByReference, SeveralNumbersAreSeveralInvoices) {
  EXPECT_EQ(matched(kOpen, "NET/26/002 + NET/26/001"), (Numbers{"NET/26/001", "NET/26/002"}));  // due first, first
}

TEST(MatchedByReference, WithoutANumberItIsForAll) {
  EXPECT_EQ(matched(kOpen, "from acme"), kOpen);
  EXPECT_EQ(matched(kOpen, ""), kOpen);
  EXPECT_EQ(matched({}, "NET/26/001"), Numbers{});
}

}  // namespace
}  // namespace osto::billing::testing
