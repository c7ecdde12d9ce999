#ifndef OSTO_TESTS_PROVIDER_IN_C_H
#define OSTO_TESTS_PROVIDER_IN_C_H

#include <osto_billing/osto_billing.h>

#ifdef __cplusplus
extern "C" {
#endif

struct provider_in_c {
  int decline_count;          /* so many charges are declined first */
  osto_charge_state next_state;
  osto_status next_status;
  int charge_count, look_up_count, release_count;
  osto_refund_state next_refund_state;
  int refund_count;
  int64_t last_refund_minor;
  char last_charge_reference[32]; /* of the last refund */
  char charged_reference[32], looked_up_reference[32]; /* what charge() and look_up() were told */
  int64_t last_amount_minor, last_ordinal;
  char last_token[32], last_currency[8];
};

osto_provider make_provider_in_c(struct provider_in_c *provider);

#ifdef __cplusplus
}
#endif

#endif
