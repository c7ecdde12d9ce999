// How a table of states is checked, stepped and how it refuses.
#include "core/machine/machine.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

enum class Door { closed, ajar, open };
enum class Push { gently, hard, bolt };
enum class Sound { silence, creak };
struct Hinge {
  bool is_oiled = false;
};

bool the_hinge_is_oiled(const Hinge& hinge) { return hinge.is_oiled; }
constexpr Guard<Hinge> always{};

using DoorMachine = Machine<Door, Push, Hinge, Sound>;
using enum Door;
using enum Push;
using enum Sound;

constexpr Meaning<Door> kStates[] = {{closed, "Shut."}, {ajar, "A gap."}, {open, "Wide."}};
constexpr Meaning<Push> kEvents[] = {{gently, "be pushed gently"}, {hard, "be pushed hard"}, {bolt, "be bolted"}};
constexpr Meaning<Sound> kEffects[] = {{silence, "Nothing."}, {creak, "Creak."}};

constexpr DoorMachine::Row kRows[] = {
    {closed, gently, when<&the_hinge_is_oiled>, ajar, silence},
    {closed, gently, always, ajar, creak},
    {closed, any_event, always, no_step, silence},
    {ajar, hard, always, open, creak},
    {ajar, bolt, when<&the_hinge_is_oiled>, closed, silence},
    {ajar, bolt, always, no_step, silence},
    {ajar, any_event, always, no_step, silence},
    {open, any_event, always, no_step, silence},
};
constexpr DoorMachine with_rows(std::span<const DoorMachine::Row> rows) {
  return {"door", closed, kStates, kEvents, kEffects, rows};
}
constexpr DoorMachine kMachine = with_rows(kRows);
static_assert(first_gap(kMachine).state == kNoGap);
static_assert(first_gap(kMachine).event == kNoGap);

// ---- tables with one fault each, and the cell that is named

constexpr DoorMachine::Row kNotClosed[] = {
    {closed, gently, always, ajar, creak}, {closed, any_event, always, no_step, silence},
    {ajar, hard, always, open, creak}, {ajar, bolt, always, closed, silence}, {ajar, gently, always, ajar, silence},
    {open, any_event, always, no_step, silence},
};
static_assert(first_gap(with_rows(kNotClosed)).state == static_cast<int>(ajar));
static_assert(first_gap(with_rows(kNotClosed)).event == static_cast<int>(gently));

constexpr DoorMachine::Row kTwoUnguarded[] = {
    {closed, gently, always, ajar, creak}, {closed, hard, always, open, creak}, {closed, hard, always, ajar, creak},
    {closed, any_event, always, no_step, silence}, {ajar, bolt, always, closed, silence},
    {ajar, any_event, always, no_step, silence}, {open, any_event, always, no_step, silence},
};
static_assert(first_gap(with_rows(kTwoUnguarded)).state == static_cast<int>(closed));
static_assert(first_gap(with_rows(kTwoUnguarded)).event == static_cast<int>(hard));

constexpr DoorMachine::Row kGuardBelowUnguarded[] = {
    {closed, gently, always, ajar, creak}, {closed, gently, when<&the_hinge_is_oiled>, ajar, silence},
    {closed, any_event, always, no_step, silence}, {ajar, hard, always, open, creak}, {ajar, bolt, always, closed, silence},
    {ajar, any_event, always, no_step, silence}, {open, any_event, always, no_step, silence},
};
static_assert(first_gap(with_rows(kGuardBelowUnguarded)).event == static_cast<int>(gently));

constexpr DoorMachine::Row kRowBelowTheRefusal[] = {
    {closed, any_event, always, no_step, silence}, {closed, gently, always, ajar, creak},
    {ajar, hard, always, open, creak}, {ajar, bolt, always, closed, silence}, {ajar, any_event, always, no_step, silence},
    {open, any_event, always, no_step, silence},
};
static_assert(first_gap(with_rows(kRowBelowTheRefusal)).state == static_cast<int>(closed));

constexpr DoorMachine::Row kUnreachable[] = {
    {closed, gently, always, ajar, creak}, {closed, hard, always, ajar, creak}, {closed, any_event, always, no_step, silence},
    {ajar, bolt, always, closed, silence}, {ajar, any_event, always, no_step, silence},
    {open, any_event, always, no_step, silence},
};
static_assert(first_gap(with_rows(kUnreachable)).state == static_cast<int>(open));
static_assert(first_gap(with_rows(kUnreachable)).event == Gap::kWhole);

constexpr DoorMachine::Row kUselessEvent[] = {
    {closed, gently, always, ajar, creak}, {closed, any_event, always, no_step, silence},
    {ajar, hard, always, open, creak}, {ajar, any_event, always, no_step, silence},
    {open, any_event, always, no_step, silence},
};
static_assert(first_gap(with_rows(kUselessEvent)).state == Gap::kWhole);
static_assert(first_gap(with_rows(kUselessEvent)).event == static_cast<int>(bolt));

constexpr Meaning<Door> kOneStateWithoutMeaning[] = {{closed, "Shut."}, {open, "Wide."}};
static_assert(first_gap(DoorMachine{"door", closed, kOneStateWithoutMeaning, kEvents, kEffects, kRows}).state ==
              static_cast<int>(ajar));

// ---- stepping

TEST(Machine, TakesTheFirstRowThatFits) {
  EXPECT_EQ(must(step(kMachine, closed, gently, Hinge{true})), (Step<Door, Sound>{ajar, silence}));
  EXPECT_EQ(must(step(kMachine, closed, gently, Hinge{false})), (Step<Door, Sound>{ajar, creak}));
}

TEST(Machine, RefusesWithWhatIsAllowed) {
  const auto refusal = step(kMachine, closed, hard, Hinge{});
  ASSERT_FALSE(refusal.has_value());
  EXPECT_EQ(refusal.error().code, ErrorCode::state_conflict);
  EXPECT_EQ(refusal.error().message, "a closed door cannot be pushed hard; allowed are: gently");
}

TEST(Machine, NamesTheConditionThatWasNotMet) {
  EXPECT_EQ(step(kMachine, ajar, bolt, Hinge{false}).error().message,
            "an ajar door cannot be bolted unless the hinge is oiled; allowed are: hard, bolt");
  EXPECT_EQ(must(step(kMachine, ajar, bolt, Hinge{true})).state, closed);
}

TEST(Machine, SaysThatNothingIsAllowedAnyMore) {
  EXPECT_EQ(step(kMachine, open, gently, Hinge{}).error().message,
            "an open door cannot be pushed gently; nothing is allowed any more");
}

TEST(Machine, IsDescribedFromItsTable) {
  const MachineText text = describe_machine(kMachine);
  EXPECT_EQ(text.subject, "door");
  EXPECT_EQ(text.initial, "closed");
  ASSERT_EQ(text.rows.size(), std::size(kRows));
  EXPECT_EQ(text.rows[0].when, "the_hinge_is_oiled");
  EXPECT_EQ(text.rows[2].on, "");
  EXPECT_EQ(text.rows[2].to, "");
}

TEST(Machine, BrokenFactNamesTheSubject) {
  EXPECT_TRUE(require_fact(true, "door", "open", "is bolted", "dor_1").has_value());
  const auto broken = require_fact(false, "door", "wide_open", "is bolted", "dor_1");
  ASSERT_FALSE(broken.has_value());
  EXPECT_EQ(broken.error().code, ErrorCode::invariant_broken);
  EXPECT_EQ(broken.error().message, "the door is wide open, but is bolted");
  EXPECT_EQ(broken.error().subject_id, "dor_1");
}

}  // namespace
}  // namespace osto::billing
