#include "tests/campaign/machine_steps.hpp"

#include "core/dunning/dunning_machine.hpp"
#include "core/invoice/document_machine.hpp"
#include "core/payment/attempt_machine.hpp"
#include "core/payment/dispute_machine.hpp"
#include "core/payment/refund_machine.hpp"
#include "core/subscription/subscription_machine.hpp"

namespace osto::billing::testing {
namespace {

std::vector<Edge> recent;
std::map<Edge, std::int64_t> taken;

Edge edge(const std::string& machine, std::string_view from, std::string_view on, std::string_view to, std::string_view then) {
  return machine + ": " + std::string(from) + " --" + std::string(on) + "--> " + std::string(to) + ", " + std::string(then);
}

template <class State, class Event, class Effect>
Result<Step<State, Effect>> noted(const MachineText& machine, State state, Event event, Result<Step<State, Effect>> stepped) {
  if (stepped) {
    recent.push_back(edge(machine.subject, enumerator_name(state), enumerator_name(event), enumerator_name(stepped->state), enumerator_name(stepped->effect)));
  }
  return stepped;
}

}  // namespace

std::vector<Edge> declared_edges() {
  std::vector<Edge> edges;
  for (const MachineText& machine : {describe_subscription_machine(), describe_document_machine(), describe_attempt_machine(), describe_refund_machine(),
                                     describe_dispute_machine(), describe_dunning_machine()}) {
    for (const RowText& row : machine.rows) {
      if (!row.to.empty()) edges.push_back(edge(machine.subject, row.from, row.on, row.to, row.then));
    }
  }
  return edges;
}

void keep_steps() {
  for (const Edge& one : recent) taken[one] += 1;
  recent.clear();
}
void drop_steps() { recent.clear(); }
const std::map<Edge, std::int64_t>& steps_taken() { return taken; }

// The names are the compiler's (Itanium ABI): the linker knows no others. One that is spelled wrong does not link.
#define OSTO_WATCH(Noun, name, step_of, describe)                                                                         \
  Result<Noun##Step> real_##step_of(Noun##Watched, Noun##Event, const Noun##Facts&) asm("__real_" name);                  \
  Result<Noun##Step> watched_##step_of(Noun##Watched, Noun##Event, const Noun##Facts&) asm("__wrap_" name);               \
  Result<Noun##Step> watched_##step_of(Noun##Watched state, Noun##Event event, const Noun##Facts& facts) {                \
    static const MachineText machine = describe();                                                                        \
    return noted(machine, state, event, real_##step_of(state, event, facts));                                             \
  }
using SubscriptionWatched = SubscriptionState;
using DocumentWatched = DocumentState;
using AttemptWatched = AttemptState;
using RefundWatched = RefundState;
using DisputeWatched = DisputeState;
using DunningWatched = DunningCaseState;
OSTO_WATCH(Subscription, "_ZN4osto7billing17step_subscriptionENS0_17SubscriptionStateENS0_17SubscriptionEventERKNS0_17SubscriptionFactsE",
           step_subscription, describe_subscription_machine)
OSTO_WATCH(Document, "_ZN4osto7billing13step_documentENS0_13DocumentStateENS0_13DocumentEventERKNS0_13DocumentFactsE", step_document,
           describe_document_machine)
OSTO_WATCH(Attempt, "_ZN4osto7billing12step_attemptENS0_12AttemptStateENS0_12AttemptEventERKNS0_12AttemptFactsE", step_attempt,
           describe_attempt_machine)
OSTO_WATCH(Refund, "_ZN4osto7billing11step_refundENS0_11RefundStateENS0_11RefundEventERKNS0_11RefundFactsE", step_refund, describe_refund_machine)
OSTO_WATCH(Dispute, "_ZN4osto7billing12step_disputeENS0_12DisputeStateENS0_12DisputeEventERKNS0_12DisputeFactsE", step_dispute,
           describe_dispute_machine)
OSTO_WATCH(Dunning, "_ZN4osto7billing17step_dunning_caseENS0_16DunningCaseStateENS0_12DunningEventERKNS0_12DunningFactsE", step_dunning_case,
           describe_dunning_machine)
#undef OSTO_WATCH

}  // namespace osto::billing::testing
