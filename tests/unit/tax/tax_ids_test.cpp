// Check digits of tax ids, country by country. Indian ids and the answers' other fields: tests/scenarios.
#include "core/tax/tax_ids.hpp"

#include <gtest/gtest.h>

#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

TEST(CheckTaxId, TellsVatNumbersFromWrongOnes) {
  const struct {
    const char *country, *id;
    bool is_valid;
  } rows[] = {
      {"AT", "U13585627", true},    {"AT", "U13585626", false},   {"BE", "0428759497", true},  {"BE", "0431150351", false},
      {"CH", "CHE-284.156.502-MWST", true}, {"CH", "CHE284156502 IVA", true}, {"CH", "E116276850", true}, {"CH", "E116276851", false}, {"CH", "E000000000", false},
      {"CZ", "25123891", true},     {"CZ", "640903926", true},    {"CZ", "640903925", false},  {"CZ", "991231123", true},
      {"CZ", "590312123", false},   {"CZ", "7103192745", true},   {"CZ", "1103492745", false}, {"DE", "136695976", true},
      {"DE", "136695978", false},   {"ES", "B65410011", true},    {"ES", "B65410010", false},  {"FR", "40303265045", true},
      {"FR", "84323140391", false}, {"FR", "K7399859412", true},  {"FR", "K7399859413", false}, {"FR", "IO334175221", false},
      {"GB", "980780684", true},    {"GB", "000000000", false},   {"GB", "GD103", true},       {"GB", "GD503", false},
      {"GR", "094259216", true},    {"IE", "6433435F", true},     {"IE", "6433435E", false},   {"IT", "12345678903", true},
      {"IT", "12345678901", false}, {"IT", "00743110157", true},  {"NL", "004495445B01", true}, {"NL", "123456789B90", false},
      {"PL", "8567346215", true},   {"PL", "8567346216", false},  {"PT", "501964843", true},   {"PT", "501964842", false},
  };
  for (const auto& row : rows) {
    TaxIdRequest request;
    request.country = row.country;
    request.tax_id = row.id;
    EXPECT_EQ(must(check_tax_id(request)).is_valid, row.is_valid) << row.country << row.id;
  }
}

}  // namespace
}  // namespace osto::billing
