// An exported catalogue is the same catalogue: publishing it again changes nothing, and in an empty database makes the same.
#include "tests/unit/engine/engine_book.hpp"

#include <fstream>
#include <sstream>

namespace osto::billing::testing {
namespace {

CatalogDocument demonstration_catalog() {
  std::ostringstream text;
  text << std::ifstream(OSTO_SOURCE_DIR "/examples/data/catalog.json").rdbuf();
  return must(read_json<CatalogDocument>(text.str()));
}

TEST(CatalogExport, IsAFixedPoint) {
  Book here, there;
  must(catalog::publish(here.staff, demonstration_catalog()));
  const CatalogDocument exported = must(catalog::export_document(here.staff, {}));
  EXPECT_EQ(must(catalog::publish(here.staff, exported)).new_version_count, 0);
  EXPECT_TRUE(must(catalog::diff(here.staff, demonstration_catalog())).differences.empty());
  must(catalog::publish(there.staff, exported));
  EXPECT_EQ(write_json(must(catalog::export_document(there.staff, {}))), write_json(exported));
}

}  // namespace
}  // namespace osto::billing::testing
