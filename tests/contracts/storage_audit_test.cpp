// tests/audit.sql holds on a book written through the port, and fails after each edit that tests/audit/ plants.
#include "tests/contracts/storage_stores.hpp"

#include <cstdlib>

namespace osto::billing::testing {
namespace {

TEST(Audit, HoldsOnABookAndSeesEveryPlantedEdit) {
  OpenStore store(Store::sqlite_file);
  ASSERT_EQ(commit_rows(*store, sample_book(3)), "");
  Decision more;  // a second try, so that two could be live
  more.insert(sample_attempt(1, 2, AttemptState::declined));
  ASSERT_EQ(commit_rows(*store, more.changes), "");
  const std::string command = std::string(OSTO_SOURCE_DIR) + "/tests/audit/planted_edits.sh '" + store.file() + "'";
  EXPECT_EQ(std::system(command.c_str()), 0);
}

TEST(Audit, HoldsOnAnEmptyBook) {
  OpenStore store(Store::sqlite_file);
  const std::string command = "test -z \"$(sqlite3 '" + store.file() + "' < " OSTO_SOURCE_DIR "/tests/audit.sql)\"";
  EXPECT_EQ(std::system(command.c_str()), 0);
}

}  // namespace
}  // namespace osto::billing::testing
