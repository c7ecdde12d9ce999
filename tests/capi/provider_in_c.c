/* A payment provider written in C: declines the first charge, then says whatever the test asks for. */
#include "provider_in_c.h"

#include <string.h>

static void copy(char *into, const char *text) { memcpy(into, text, strlen(text) + 1); }

static osto_status charge(void *self, const osto_charge_request *request, osto_charge_outcome *outcome) {
  struct provider_in_c *provider = self;
  provider->charge_count += 1;
  provider->last_amount_minor = request->amount_minor;
  provider->last_ordinal = request->ordinal;
  strncpy(provider->last_token, request->token, sizeof provider->last_token - 1);
  strncpy(provider->charged_reference, request->charge_reference, sizeof provider->charged_reference - 1);
  strncpy(provider->last_currency, request->currency, sizeof provider->last_currency - 1);
  if (outcome->struct_size < sizeof *outcome || outcome->state != OSTO_CHARGE_UNKNOWN) return OSTO_INVARIANT_BROKEN;
  if (provider->decline_count > 0) {
    provider->decline_count -= 1;
    outcome->state = OSTO_CHARGE_DECLINED;
    outcome->decline_class = OSTO_DECLINE_RETRY;
    copy(outcome->decline_code, "insufficient_funds");
    return OSTO_OK;
  }
  outcome->state = provider->next_state;
  copy(outcome->provider_reference, "ch_in_c");
  return provider->next_status;
}

static osto_status look_up(void *self, const osto_charge_request *request, int64_t asked_at_microseconds,
                           osto_charge_outcome *outcome) {
  struct provider_in_c *provider = self;
  provider->look_up_count += 1;
  strncpy(provider->looked_up_reference, request->charge_reference, sizeof provider->looked_up_reference - 1);
  if (asked_at_microseconds < request->requested_at_microseconds) return OSTO_INVARIANT_BROKEN;
  outcome->state = OSTO_CHARGE_SUCCEEDED;
  return OSTO_OK;
}

static osto_status refund(void *self, const osto_refund_request *request, osto_refund_outcome *outcome) {
  struct provider_in_c *provider = self;
  provider->refund_count += 1;
  provider->last_refund_minor = request->amount_minor;
  strncpy(provider->last_charge_reference, request->charge_reference, sizeof provider->last_charge_reference - 1);
  if (outcome->struct_size < sizeof *outcome || outcome->state != OSTO_REFUND_UNKNOWN) return OSTO_INVARIANT_BROKEN;
  outcome->state = provider->next_refund_state;
  if (outcome->state == OSTO_REFUND_FAILED) copy(outcome->failure_code, "account_closed");
  copy(outcome->provider_reference, "re_in_c");
  return OSTO_OK;
}

static osto_status look_up_refund(void *self, const osto_refund_request *request, int64_t asked_at_microseconds,
                                  osto_refund_outcome *outcome) {
  (void)self;
  if (asked_at_microseconds < request->requested_at_microseconds) return OSTO_INVARIANT_BROKEN;
  outcome->state = OSTO_REFUND_SUCCEEDED;
  return OSTO_OK;
}

static void release(void *self) { ((struct provider_in_c *)self)->release_count += 1; }

osto_provider make_provider_in_c(struct provider_in_c *provider) {
  osto_provider made;
  memset(&made, 0, sizeof made);
  memset(provider, 0, sizeof *provider);
  provider->next_state = OSTO_CHARGE_SUCCEEDED;
  provider->next_refund_state = OSTO_REFUND_SUCCEEDED;
  made.struct_size = sizeof made;
  made.name = "in_c";
  made.self = provider;
  made.charge = charge;
  made.look_up = look_up;
  made.release = release;
  made.refund = refund;
  made.look_up_refund = look_up_refund;
  return made;
}
