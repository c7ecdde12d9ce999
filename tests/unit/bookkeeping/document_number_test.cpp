// Which number a document gets, and which patterns are refused.
#include "core/bookkeeping/document_number.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

LegalEntityRow seller(const std::string& prefix, const std::string& pattern = "") {
  LegalEntityRow row;
  row.number_prefix = prefix;
  row.number_pattern = pattern;
  row.fiscal_year_start_month = 4;
  return row;
}

/// The number after `given` numbers of the series, or the error's name.
std::string number_of(const LegalEntityRow& entity, DocumentKind kind, const char* issued_on, std::int64_t given = 0) {
  DocumentRow document;
  document.issued_on = must(Date::parse(issued_on));
  const SeriesKey key = must(series_of(entity, kind, *document.issued_on));
  std::optional<NumberSeriesRow> series;
  if (given > 0) series = NumberSeriesRow{key.series, document.legal_entity_id, kind, key.fiscal_year, 0, given, key.pattern};
  Decision decision;
  const auto assigned = assign_number(document, entity, key, series, decision);
  return assigned.has_value() ? *document.number : error_of(assigned);
}

TEST(DocumentNumber, FiveDigitsOrAsManyAsThereIsRoomFor) {
  EXPECT_EQ(number_of(seller("OST"), DocumentKind::invoice, "2026-04-01"), "OST/26-27/00001");
  EXPECT_EQ(number_of(seller("OST"), DocumentKind::invoice, "2026-03-31", 41), "OST/25-26/00042");
  EXPECT_EQ(number_of(seller("OSTO"), DocumentKind::invoice, "2026-04-01"), "OSTO/26-27/00001");
  EXPECT_EQ(number_of(seller("OSTO"), DocumentKind::credit_note, "2026-04-01"), "OSTO/26-27/C0001");  // 16 characters
  EXPECT_EQ(number_of(seller("OSTO"), DocumentKind::credit_note, "2026-04-01", 9'999), "out_of_range");
}

TEST(DocumentNumber, APatternOfItsOwn) {
  const LegalEntityRow entity = seller("AB", "{prefix}/{kind}{fy:short}-{seq:3}");
  EXPECT_EQ(number_of(entity, DocumentKind::invoice, "2026-04-01"), "AB/26-27-001");
  EXPECT_EQ(number_of(entity, DocumentKind::credit_note, "2026-04-01", 1), "AB/C26-27-002");
}

TEST(DocumentNumber, ASeriesKeepsItsPrefixAndPattern) {
  const SeriesKey key = must(series_of(seller("OLD"), DocumentKind::invoice, must(Date::parse("2026-05-01"))));
  DocumentRow document;
  document.issued_on = must(Date::parse("2026-06-01"));
  const NumberSeriesRow begun{key.series, document.legal_entity_id, DocumentKind::invoice, key.fiscal_year, 0, 7, key.pattern};
  Decision decision;
  ASSERT_TRUE(assign_number(document, seller("NEW"), key, begun, decision).has_value());
  EXPECT_EQ(*document.number, "OLD/26-27/00008");
  EXPECT_EQ(*document.series, "OLD/26-27/");
}

TEST(CheckNumberPattern, NumbersMustBeUniqueAndShort) {
  const auto outcome = [](const char* pattern) { return error_of(check_number_pattern(seller("ABC", pattern))); };
  EXPECT_EQ(outcome(""), "");
  EXPECT_EQ(outcome("{prefix}/{fy:short}/{kind}{seq:4}"), "");
  EXPECT_EQ(outcome("INV/{prefix}/{fy}{kind}{seq}"), "invalid_value");   // prefixes tell sellers apart
  EXPECT_EQ(outcome("{prefix}/{yyyy}/{kind}{seq}"), "invalid_value");    // counting begins anew with a fiscal year
  EXPECT_EQ(outcome("{prefix}/{fy:short}/{seq}"), "invalid_value");      // invoices and credit notes are counted apart
  EXPECT_EQ(outcome("{prefix}/{fy:short}/{kind}"), "invalid_value");     // no sequence
  EXPECT_EQ(outcome("{prefix}/{fy}/{kind}/{seq:5}"), "out_of_range");    // ABC/2026-27/C/00001: 19 characters
}

}  // namespace
}  // namespace osto::billing::testing
