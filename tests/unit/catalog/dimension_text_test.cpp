// Dimensions and filters as rows keep them.
#include "core/catalog/dimension_text.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

TEST(DimensionText, IsReadBackAsItWasWritten) {
  const Dimensions rows[] = {{}, {{"region", "eu"}}, {{"region", ""}, {"tier", "gold"}}, {{"a&b", "x=y|z!"}, {"%", "100 %"}, {"ß", "ü"}}};
  for (const Dimensions& row : rows) EXPECT_EQ(must(parse_dimensions(dimension_text(row))), row) << dimension_text(row);
  EXPECT_EQ(dimension_text({{"tier", "gold"}, {"region", "eu"}}), "region=eu&tier=gold");
  EXPECT_EQ(dimension_text({{"a", "b&c"}}), "a=b%26c");
}

TEST(DimensionText, FiltersToo) {
  const std::vector<EventFilter> filters = {{"region", {"eu", "us"}, false}, {"tier!", {"free", ""}, true}};
  const std::string text = filter_text(filters);
  EXPECT_EQ(text, "region=eu|us&tier%21!=free|");
  const std::vector<EventFilter> read = must(parse_filters(text));
  ASSERT_EQ(read.size(), 2u);
  EXPECT_EQ(read[0].values, filters[0].values);
  EXPECT_FALSE(read[0].excluded);
  EXPECT_EQ(read[1].dimension, "tier!");
  EXPECT_EQ(read[1].values, filters[1].values);
  EXPECT_TRUE(read[1].excluded);
  EXPECT_TRUE(passes_all({{"region", "us"}, {"tier!", "gold"}}, read));
  EXPECT_FALSE(passes_all({{"region", "us"}, {"tier!", "free"}}, read));
  EXPECT_FALSE(passes_all({{"tier!", "gold"}}, read));
}

TEST(DimensionText, BrokenOnesAreOurFault) {
  EXPECT_EQ(parse_dimensions("region").error().code, ErrorCode::invariant_broken);
  EXPECT_EQ(parse_dimensions("a=%2").error().code, ErrorCode::invariant_broken);
  EXPECT_EQ(parse_dimensions("a=%GG").error().code, ErrorCode::invariant_broken);
}

TEST(DimensionText, ProjectsWithEmptyForWhatIsMissing) {
  EXPECT_EQ(project({{"region", "eu"}, {"tier", "gold"}}, {"tier", "customer"}), (Dimensions{{"customer", ""}, {"tier", "gold"}}));
}

}  // namespace
}  // namespace osto::billing::testing
