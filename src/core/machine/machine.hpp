// State machines as tables: rows of (from, on, when, to, then), read from the top, the first that fits decides.
//
//   {active, pause, always, paused, stop_billing},     an allowed step
//   {active, any_event, always, no_step, nothing},     closes the state: whatever no row above settles is refused
//
// A table is total: for each state and event exactly one row without a guard applies, and it comes last. That, and that
// every state can be reached and every event is of use somewhere, is checked while compiling:
//
//   constexpr Machine<...> kMachine{...};
//   static_assert(first_gap(kMachine).state == kNoGap);   // the message shows the number of the state ...
//   static_assert(first_gap(kMachine).event == kNoGap);   // ... and of the event at which the table has a hole
//
// Guards are one-line pure functions over a small struct of facts. What to do (`then`) is a word that the engine
// carries out.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/result.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osto::billing {

/// What a step leads to: the new state and what the engine has to do.
template <class State, class Effect>
struct Step {
  State state{};
  Effect effect{};

  friend bool operator==(const Step&, const Step&) = default;
};

// ---- how a table is written ---------------------------------------------------------------------------------------

struct AnyEvent {};
struct Refused {};
inline constexpr AnyEvent any_event{};
inline constexpr Refused no_step{};

/// The event of a row, or every event.
template <class Event>
struct RowEvent {
  constexpr RowEvent(Event event) : one(event) {}  // NOLINT(google-explicit-constructor)
  constexpr RowEvent(AnyEvent) {}                  // NOLINT(google-explicit-constructor)
  std::optional<Event> one;
};

/// The state that a row leads to, or the refusal.
template <class State>
struct RowTarget {
  constexpr RowTarget(State state) : one(state) {}  // NOLINT(google-explicit-constructor)
  constexpr RowTarget(Refused) {}                   // NOLINT(google-explicit-constructor)
  std::optional<State> one;
};

template <class Facts>
struct Guard {
  std::string_view name;                ///< "" of `always`
  bool (*holds)(const Facts&) = nullptr;  ///< null: always
};

/// A guard under its function's own name: when<&has_trial>.
template <auto Function>
inline constexpr auto when = []<class Facts>(bool (*)(const Facts&)) {
  return Guard<Facts>{detail::spelled<Function>(), Function};
}(Function);

template <class State, class Event, class Facts, class Effect>
struct Rule {
  State from;
  RowEvent<Event> on;
  Guard<Facts> guard;
  RowTarget<State> to;
  Effect then;
};

/// One word of a machine and what it means.
template <class Word>
struct Meaning {
  Word word;
  std::string_view text;
};

template <class State, class Event, class Facts, class Effect>
struct Machine {
  using Row = Rule<State, Event, Facts, Effect>;

  std::string_view subject;                   ///< "subscription"
  State initial;
  std::span<const Meaning<State>> states;     ///< what holds in each state
  std::span<const Meaning<Event>> events;     ///< each continues "cannot ...": "be paused"
  std::span<const Meaning<Effect>> effects;   ///< what the engine does
  std::span<const Row> rows;
};

// ---- what is checked while compiling --------------------------------------------------------------------------------

inline constexpr int kNoGap = -1;

/// Where a table is wrong. A whole state or a whole event is meant when the other number is kWhole.
struct Gap {
  static constexpr int kWhole = 1000;
  int state = kNoGap;
  int event = kNoGap;
};

namespace detail {

template <class State, class Event, class Facts, class Effect>
constexpr Gap find_cell_gap(const Machine<State, Event, Facts, Effect>& machine, State state, Event event) {
  const Gap gap{static_cast<int>(state), static_cast<int>(event)};
  bool is_settled = false;
  bool is_closed = false;
  for (const auto& row : machine.rows) {
    if (row.from != state) continue;
    if (is_closed) return gap;  // a row below the one that closes the state can never apply
    const bool is_wildcard = !row.on.one.has_value();
    if (is_wildcard) {
      if (row.guard.holds != nullptr || row.to.one.has_value()) return gap;  // it refuses, without conditions
      is_closed = true;
      is_settled = true;
    } else if (*row.on.one == event) {
      if (is_settled) return gap;  // below a row without a guard
      is_settled = row.guard.holds == nullptr;
    }
  }
  return is_settled && is_closed ? Gap{} : gap;
}

template <class State, class Event, class Facts, class Effect>
constexpr Gap find_unreachable(const Machine<State, Event, Facts, Effect>& machine) {
  constexpr std::size_t kStates = kEnumerators<State>.size();
  constexpr std::size_t kEvents = kEnumerators<Event>.size();
  std::array<bool, kStates> is_reached{};
  std::array<bool, kEvents> is_used{};
  is_reached[static_cast<std::size_t>(machine.initial)] = true;
  for (std::size_t round = 0; round < kStates; ++round) {
    for (const auto& row : machine.rows) {
      if (!row.to.one.has_value() || !row.on.one.has_value()) continue;
      is_used[static_cast<std::size_t>(*row.on.one)] = true;
      if (is_reached[static_cast<std::size_t>(row.from)]) is_reached[static_cast<std::size_t>(*row.to.one)] = true;
    }
  }
  for (std::size_t i = 0; i < kStates; ++i) {
    if (!is_reached[i]) return {static_cast<int>(i), Gap::kWhole};
  }
  for (std::size_t i = 0; i < kEvents; ++i) {
    if (!is_used[i]) return {Gap::kWhole, static_cast<int>(i)};
  }
  return {};
}

template <class Word>
constexpr int find_missing_meaning(std::span<const Meaning<Word>> meanings) {
  constexpr std::size_t kWords = kEnumerators<Word>.size();
  for (std::size_t i = 0; i < kWords; ++i) {
    if (i >= meanings.size() || static_cast<std::size_t>(meanings[i].word) != i) return static_cast<int>(i);
  }
  return meanings.size() == kWords ? kNoGap : static_cast<int>(kWords);
}

}  // namespace detail

/// The first hole of a table: a cell without or with two unguarded rows, a row that can never apply, a state that
/// cannot be reached, an event that no state accepts, a word without its meaning.
template <class State, class Event, class Facts, class Effect>
consteval Gap first_gap(const Machine<State, Event, Facts, Effect>& machine) {
  for (std::size_t s = 0; s < kEnumerators<State>.size(); ++s) {
    for (std::size_t e = 0; e < kEnumerators<Event>.size(); ++e) {
      const Gap gap = detail::find_cell_gap(machine, static_cast<State>(s), static_cast<Event>(e));
      if (gap.state != kNoGap) return gap;
    }
  }
  if (const int state = detail::find_missing_meaning(machine.states); state != kNoGap) return {state, Gap::kWhole};
  if (const int event = detail::find_missing_meaning(machine.events); event != kNoGap) return {Gap::kWhole, event};
  if (detail::find_missing_meaning(machine.effects) != kNoGap) return {Gap::kWhole, Gap::kWhole};
  return detail::find_unreachable(machine);
}

// ---- a step ---------------------------------------------------------------------------------------------------------

/// What a refused step has to say. Built only when one is refused.
struct Refusal {
  std::string_view subject, state, phrase;      ///< "subscription", "paused", "be paused"
  std::vector<std::string_view> allowed;        ///< events that the state accepts
  std::vector<std::string_view> unmet;          ///< guards that would have allowed this one
};

/// state_conflict: "a paused subscription cannot be paused; allowed are: resume, cancel".
Failure refuse_step(const Refusal& refusal);

/// The first row that fits. Errors: state_conflict, whose message names what is allowed instead.
template <class State, class Event, class Facts, class Effect>
Result<Step<State, Effect>> step(const Machine<State, Event, Facts, Effect>& machine, State state, Event event,
                                 const Facts& facts) {
  const std::string_view phrase = machine.events[static_cast<std::size_t>(event)].text;
  Refusal refusal{machine.subject, enumerator_name(state), phrase, {}, {}};
  for (const auto& row : machine.rows) {
    if (row.from != state || !row.to.one.has_value()) continue;
    const Event on = *row.on.one;  // a row that leads somewhere names its event
    if (on == event) {
      if (row.guard.holds == nullptr || row.guard.holds(facts)) return Step<State, Effect>{*row.to.one, row.then};
      refusal.unmet.push_back(row.guard.name);
    }
    const std::string_view name = enumerator_name(on);
    if (refusal.allowed.empty() || refusal.allowed.back() != name) refusal.allowed.push_back(name);
  }
  return refuse_step(refusal);
}

// ---- what holds in a state ------------------------------------------------------------------------------------------

/// invariant_broken unless `holds`: "subscription is ended, but has no end reason".
Result<void> require_fact(bool holds, std::string_view subject, std::string_view state, std::string_view but,
                          const std::string& subject_id);

// ---- a machine as text ----------------------------------------------------------------------------------------------

struct WordText { std::string word, meaning; };
struct RowText { std::string from, on, when, to, then; };  ///< `on` "" is every other event; `to` "" is the refusal

/// A machine without its types, for documentation.
struct MachineText {
  std::string subject, initial;
  std::vector<WordText> states, events, effects;
  std::vector<RowText> rows;
};

template <class State, class Event, class Facts, class Effect>
MachineText describe_machine(const Machine<State, Event, Facts, Effect>& machine) {
  MachineText text{std::string(machine.subject), std::string(enumerator_name(machine.initial)), {}, {}, {}, {}};
  const auto list = [](auto meanings, std::vector<WordText>& into) {
    for (const auto& meaning : meanings) {
      into.push_back({std::string(enumerator_name(meaning.word)), std::string(meaning.text)});
    }
  };
  list(machine.states, text.states);
  list(machine.events, text.events);
  list(machine.effects, text.effects);
  for (const auto& row : machine.rows) {
    text.rows.push_back({std::string(enumerator_name(row.from)),
                         row.on.one ? std::string(enumerator_name(*row.on.one)) : std::string(),
                         std::string(row.guard.name),
                         row.to.one ? std::string(enumerator_name(*row.to.one)) : std::string(),
                         std::string(enumerator_name(row.then))});
  }
  return text;
}

}  // namespace osto::billing
