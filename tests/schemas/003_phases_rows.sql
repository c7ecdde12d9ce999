-- Rows of version 3 of the schema: a subscription in a phase goes to another company.
INSERT INTO osto_meta (name, text) VALUES
('clock_kind', 'test'),
('clock_now', '2026-03-31T18:30:00.000000Z'),
('sealed_schema', '3');
INSERT INTO osto_billing_policies (id, code, version, choices, content_digest) VALUES
(X'019b76daa80081058889bf6116189f7a', 'no_credit', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=nothing
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'61d12fa4a5ae1e06393ddc7e6e619efbbe307788c82a40a919b7be2899f251dd'),
(X'019b76daa80084229e66e87ed1242339', 'half_even', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_even
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_even
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'c76852302813e945498f011a56dda7ad8fbf834a0004d0a2a55a42a63fd3f98e'),
(X'019b76daa80086d5a58f299969f90768', 'next_document', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=next_document
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'5503211a15952e1c167cfca334c33108b9391de0722c0ecc469cba3deb1d0388'),
(X'019b76daa800873a9844da597e4af13c', 'by_second', 1, 'preset=osto
proration_unit=second
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'fadecc42c953cf202690fcaffbfc139a86b719820e062ed5a73f9d8b46653a96'),
(X'019b76daa80088b9bcc3ba90f11e8990', 'by_day', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'18482250a7ce9f25e9f9438784d87156ecf8617465993bc14bdaba4735dd0218');
INSERT INTO osto_legal_entities (id, code, name, country, state, tax_id, address_lines, zone, number_prefix, functional_currency, fiscal_year_start_month, number_pattern, tax_system, prices, has_export_bond, under_small_business_threshold, billing_policy_id) VALUES
(X'019b76daa800816d957b14f9e73c4f60', 'osto-in', 'Osto Security India Private Limited', 'IN', 'Karnataka', '29AAECO4821K1Z6', '', 'Asia/Kolkata', 'OST', 'INR', 4, '', 'rules', 'exclusive', 0, 0, NULL),
(X'019b76daa800817ea6eaf7da64cc9c4b', 'osto-us', 'Osto Security Inc.', 'US', 'Delaware', '', '', 'UTC', 'OUS', 'USD', 1, '', 'rules', 'exclusive', 0, 0, NULL);
INSERT INTO osto_modules (id, code, name, tax_code, position) VALUES
(X'019b76daa8008305858c1dd6d91e178b', 'endpoint', 'Endpoint', '998316', 1),
(X'019b76daa80085718fc20a84fe54c854', 'cloud', 'Cloud', '998316', 0);
INSERT INTO osto_meters (id, code, name, unit, aggregation, quantity_places, quantity_rounding, is_recurring, is_charged_in_advance, filters, group_by) VALUES
(X'019b76daa8008bdfb7caee18c4e42f9e', 'assets', 'Assets at the peak', 'assets', 'max', NULL, NULL, 0, 0, '', ''),
(X'019b76daa8008fb28249b6dbedfd3b51', 'scans', 'Scans', 'scans', 'sum', NULL, NULL, 0, 0, '', '');
INSERT INTO osto_plans (id, module_id, code, name, position) VALUES
(X'019b76daa80082b0aaa8e8b1546d4166', X'019b76daa80085718fc20a84fe54c854', 'cloud_trial', 'Cloud with a trial', 2),
(X'019b76daa800871aa9b65747335f8fe3', X'019b76daa80085718fc20a84fe54c854', 'cloud_basic', 'Cloud Basic', 0),
(X'019b76daa800896695dbd5cab4182744', X'019b76daa80085718fc20a84fe54c854', 'cloud_pro', 'Cloud Pro', 1),
(X'019b76daa8008be9b32b1419c630a8de', X'019b76daa80085718fc20a84fe54c854', 'ramp', 'Ramp', 4),
(X'019b76daa8008c5b82428f1e9b5a4052', X'019b76daa8008305858c1dd6d91e178b', 'endpoint_team', 'Endpoint Team', 3);
INSERT INTO osto_plan_versions (id, plan_id, version, trial_days, content_digest, published_at, kind, available_with, not_with, effective_from, subscribers, billing_policy_id) VALUES
(X'019b76daa80084798f576750d6bc5fef', X'019b76daa8008be9b32b1419c630a8de', 1, 0, X'9144ffe368a946ebd37269490b97ca217d58b0ebaa2c7190b66c60ef7f1b7e05', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa80086c7bf9e643258afbee3', X'019b76daa80082b0aaa8e8b1546d4166', 1, 14, X'6942e4cf7bef0175ea2bcf84489922f5cfbcdc93109ab4219f5e342dc52a0aa6', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa80088eeac57232e5405b78a', X'019b76daa800896695dbd5cab4182744', 1, 0, X'd885118f8acc6f88f3f0701d825d893cc3aa2a017aff59eaf34153152f70d674', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa8008c3ca34207927c8fc417', X'019b76daa8008c5b82428f1e9b5a4052', 1, 0, X'9045ceab0a8d75f12e7c91985c80bc136bf7cd05fad679a8a1180f40c6448c75', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa8008e6a89b2695fb07f4bfe', X'019b76daa800871aa9b65747335f8fe3', 1, 0, X'f749a51e3eaba272a4acd85d1477afb830c8586c0e2eca6ab6d0c0172d4a4913', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL);
INSERT INTO osto_plan_phases (plan_version_id, position, code, name, duration_unit, duration_count) VALUES
(X'019b76daa80084798f576750d6bc5fef', 0, 'half', 'Half price', 'month', 3),
(X'019b76daa80084798f576750d6bc5fef', 1, 'full', 'Full price', NULL, NULL);
INSERT INTO osto_charges (id, plan_version_id, code, name, position, kind, meter_id, included_quantity, limit_quantity, conversion_operation, conversion_factor, conversion_places, conversion_rounding, filters, group_by, billing_mode, phase, billing_policy_id) VALUES
(X'019b76daa8008541a67131cc8f2cccbc', X'019b76daa8008e6a89b2695fb07f4bfe', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa80085d28cc977f24f8ad3ef', X'019b76daa80084798f576750d6bc5fef', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 1, NULL),
(X'019b76daa80086e495e2fa8acccc6c9c', X'019b76daa80084798f576750d6bc5fef', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008864aaef0255c860d412', X'019b76daa8008c3ca34207927c8fc417', 'seats', 'Seats', 1, 'seat', NULL, '2', '100', NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa800896481044b18596f53cc', X'019b76daa8008c3ca34207927c8fc417', 'assets', 'Assets', 3, 'usage', X'019b76daa8008bdfb7caee18c4e42f9e', '10', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008a17b1db506d29eb072b', X'019b76daa8008c3ca34207927c8fc417', 'scans', 'Scans', 2, 'usage', X'019b76daa8008fb28249b6dbedfd3b51', '100', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', X'019b76daa80088eeac57232e5405b78a', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008c4f8e0b6745cb0b8eb9', X'019b76daa80086c7bf9e643258afbee3', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008f8ab5eeb05309649998', X'019b76daa8008c3ca34207927c8fc417', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL);
INSERT INTO osto_prices (charge_id, currency, interval_unit, interval_count, variant, model, unit_price, flat_fee, package_size, free_units, rate_percent, fixed_fee, free_events, free_amount, multiplier, minimum, maximum, dimensions, event_minimum, event_maximum) VALUES
(X'019b76daa8008541a67131cc8f2cccbc', 'INR', 'month', 1, 2, 'per_unit', '3100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008541a67131cc8f2cccbc', 'JPY', 'month', 1, 3, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008541a67131cc8f2cccbc', 'KWD', 'month', 1, 4, 'per_unit', '10', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008541a67131cc8f2cccbc', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008541a67131cc8f2cccbc', 'USD', 'year', 1, 1, 'per_unit', '365', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80085d28cc977f24f8ad3ef', 'USD', 'month', 1, 0, 'per_unit', '62', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80086e495e2fa8acccc6c9c', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008864aaef0255c860d412', 'USD', 'month', 1, 0, 'per_unit', '12.4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008864aaef0255c860d412', 'USD', 'year', 1, 1, 'per_unit', '124', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa800896481044b18596f53cc', 'USD', 'month', 1, 0, 'per_unit', '0.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a17b1db506d29eb072b', 'USD', 'month', 1, 0, 'graduated', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'INR', 'month', 1, 2, 'per_unit', '6200', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'JPY', 'month', 1, 3, 'per_unit', '2000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'KWD', 'month', 1, 4, 'per_unit', '20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'USD', 'month', 1, 0, 'per_unit', '62', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'USD', 'year', 1, 1, 'per_unit', '730', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008c4f8e0b6745cb0b8eb9', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008f8ab5eeb05309649998', 'USD', 'month', 1, 0, 'per_unit', '100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008f8ab5eeb05309649998', 'USD', 'year', 1, 1, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO osto_price_tiers (charge_id, currency, interval_unit, interval_count, variant, position, up_to, unit_price, flat_fee, rate_percent, block_size, maximum) VALUES
(X'019b76daa8008a17b1db506d29eb072b', 'USD', 'month', 1, 0, 0, '50', '0.2', NULL, NULL, NULL, NULL),
(X'019b76daa8008a17b1db506d29eb072b', 'USD', 'month', 1, 0, 1, '150', '0.15', NULL, NULL, NULL, NULL),
(X'019b76daa8008a17b1db506d29eb072b', 'USD', 'month', 1, 0, 2, NULL, '0.105', NULL, NULL, NULL, NULL);
INSERT INTO osto_tax_rules (id, legal_entity_id, place, code, name, rate_percent, valid_from, position, valid_to, country, state, tax_codes, treatment, tax_on) VALUES
(X'019b76daa800851687ac624e03dc6af3', X'019b76daa800816d957b14f9e73c4f60', 'other_state', 'igst', 'IGST', '18', '2020-01-01', 2, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa8008ca9bf078e6eebe7ae88', X'019b76daa800816d957b14f9e73c4f60', 'same_state', 'sgst', 'SGST', '9', '2020-01-01', 1, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa8008f599661f2810238dc0f', X'019b76daa800816d957b14f9e73c4f60', 'same_state', 'cgst', 'CGST', '9', '2020-01-01', 0, NULL, '', '', '', 'taxed', 'net');
INSERT INTO osto_fx_rates (base, quote, valid_from, rate, source) VALUES
('JPY', 'INR', '2025-01-01', '0.55', 'made up'),
('KWD', 'INR', '2025-01-01', '270', 'made up'),
('USD', 'INR', '2025-01-01', '80', 'made up'),
('USD', 'INR', '2026-01-03', '82.5', 'made up'),
('USD', 'INR', '2026-02-03', '81', 'made up');
INSERT INTO osto_dunning_policies (id, code, name, version, payment_grace_days, scope, content_digest) VALUES
(X'019b76daa8008861979346d4bc28b21e', 'standard', 'Retry on days 3 and 5, suspend on day 7, retry on day 10, end on day 30', 1, 7, 'account', X'e6f73a68d5e9fe8071bb14b0f52058cd2a8fed851c4483f02fa189735617cfe8'),
(X'019b76daa8008bbdbcabb5f3b96538c9', 'gentle', 'Only what is unpaid; limit on day 7, end on day 20', 1, 7, 'subscription', X'af0362b862c69f4e35057d9662da3c3189af2e072520fe81d3b125398b59159a');
INSERT INTO osto_dunning_policy_steps (policy_id, position, offset_days, action) VALUES
(X'019b76daa8008861979346d4bc28b21e', 0, 1, 'notify'),
(X'019b76daa8008861979346d4bc28b21e', 1, 3, 'retry'),
(X'019b76daa8008861979346d4bc28b21e', 2, 5, 'retry'),
(X'019b76daa8008861979346d4bc28b21e', 3, 7, 'suspend'),
(X'019b76daa8008861979346d4bc28b21e', 4, 10, 'retry'),
(X'019b76daa8008861979346d4bc28b21e', 5, 30, 'end'),
(X'019b76daa8008bbdbcabb5f3b96538c9', 0, 7, 'limit'),
(X'019b76daa8008bbdbcabb5f3b96538c9', 1, 20, 'end');
INSERT INTO osto_companies (company_id, legal_entity_id, code, name, country, state, tax_id, address_lines, billing_email, zone, currency, net_terms_days, billing_policy_id, dunning_policy_id, created_at, billing_day, buyer_kind, tax_exempt, in_special_economic_zone, place_of_supply, display_currency) VALUES
(X'019b76daa80089659490161d217d0952', X'019b76daa800817ea6eaf7da64cc9c4b', 'old', 'Old Corp', 'US', 'Delaware', '', '', '', 'UTC', 'USD', 0, X'019b76daa80088b9bcc3ba90f11e8990', X'019b76daa8008861979346d4bc28b21e', 1767225600000000, NULL, NULL, 0, 0, '', NULL),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'new', 'New Corp', 'US', 'Delaware', '', '', '', 'Asia/Kolkata', 'USD', 0, X'019b76daa80088b9bcc3ba90f11e8990', X'019b76daa8008861979346d4bc28b21e', 1767225600000000, NULL, NULL, 0, 0, '', NULL);
INSERT INTO osto_account_credits (company_id, currency, available_minor) VALUES
(X'019b76daa80089659490161d217d0952', 'USD', 1550);
INSERT INTO osto_subscriptions (id, company_id, module_id, state, current_item_id, start_at, trial_end_at, current_period_start, current_period_end, paused_at, ended_at, end_reason, created_at, billing_day, base_subscription_id, billing_policy_id, transferred_from, purchase_order) VALUES
(X'019b76daa80087448ddd3f91817e80e7', X'019b76daa80089659490161d217d0952', X'019b76daa80085718fc20a84fe54c854', 'ended', NULL, 1767225600000000, NULL, NULL, NULL, NULL, 1768564800000000, 'transferred', 1767225600000000, NULL, NULL, X'019b76daa800873a9844da597e4af13c', NULL, ''),
(X'019bc6ad3a008f8c9c29059ab6e8a361', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa80085718fc20a84fe54c854', 'active', X'019d4528e0408934ae6f234da7ff462e', 1768564800000000, NULL, 1774981800000000, 1777573800000000, NULL, NULL, NULL, 1768564800000000, NULL, NULL, X'019b76daa800873a9844da597e4af13c', X'019b76daa80087448ddd3f91817e80e7', '');
INSERT INTO osto_subscription_items (id, company_id, subscription_id, plan_version_id, interval_unit, seat_count, anchor, valid_from, valid_to, charged_through, usage_closed_through, interval_count, billing_mode, arrears_through, paid_item_id, phase, phase_end_at, phases_from, zone, joined_at, counted_from) VALUES
(X'019b76daa80081c9ab6239a5ed21c595', X'019b76daa80089659490161d217d0952', X'019b76daa80087448ddd3f91817e80e7', X'019b76daa80084798f576750d6bc5fef', 'month', 1, 1767225600000000, 1767225600000000, 1768564800000000, 1769904000000000, 1768564800000000, 1, 'advance', 1768564800000000, NULL, 0, 1775001600000000, 1767225600000000, '', NULL, NULL),
(X'019bc6ad3a008988a2c3e5f408ea4675', X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a008f8c9c29059ab6e8a361', X'019b76daa80084798f576750d6bc5fef', 'month', 1, 1767225600000000, 1768564800000000, 1769904000000000, 1769904000000000, 1769904000000000, 1, 'advance', 1769904000000000, NULL, 0, 1775001600000000, 1767225600000000, 'UTC', NULL, NULL),
(X'019c167fcc0082c282bbe68828b5d855', X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a008f8c9c29059ab6e8a361', X'019b76daa80084798f576750d6bc5fef', 'month', 1, 1767205800000000, 1769904000000000, 1774981800000000, 1774981800000000, 1774981800000000, 1, 'advance', 1774981800000000, NULL, 0, 1774981800000000, 1767205800000000, '', 1769904000000000, 1769884200000000),
(X'019d4528e0408934ae6f234da7ff462e', X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a008f8c9c29059ab6e8a361', X'019b76daa80084798f576750d6bc5fef', 'month', 1, 1767205800000000, 1774981800000000, NULL, 1777573800000000, 1774981800000000, 1, 'advance', 1774981800000000, NULL, 1, NULL, 1767205800000000, '', 1769904000000000, 1769884200000000);
INSERT INTO osto_documents (id, company_id, legal_entity_id, kind, state, currency, invoice_at, finalized_at, issued_on, due_on, series, number, line_count, subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor, buyer_name, buyer_address, buyer_tax_id, tax_included_minor, billing_policy_id, split_key, note, display_currency, display_total_minor, display_rate_from, display_rate, display_source, tax_requested_at, purchase_order) VALUES
(X'019b76daa8008acb8fa0a153e5354b4e', X'019b76daa80089659490161d217d0952', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', 'finalized', 'USD', 1767225600000000, 1767225600000000, '2026-01-01', '2026-01-01', 'OUS/26/', 'OUS/26/00001', 1, 3100, 0, 0, 0, 3100, 'Old Corp', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019bc6ad3a0087d79adeccf6c9652820', X'019b76daa80089659490161d217d0952', X'019b76daa800817ea6eaf7da64cc9c4b', 'credit_note', 'finalized', 'USD', 1768564800000000, 1768564800000000, '2026-01-16', '2026-01-16', 'OUS/26/C', 'OUS/26/C00001', 1, -1550, 0, 0, 0, -1550, 'Old Corp', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019bc6ad3a0089aaa814450d46abd160', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', 'finalized', 'USD', 1768564800000000, 1768564800000000, '2026-01-16', '2026-01-16', 'OUS/26/', 'OUS/26/00002', 1, 1550, 0, 0, 0, 1550, 'New Corp', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019c167fcc0084688e2c5951e4ca35f8', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', 'finalized', 'USD', 1769904000000000, 1769904000000000, '2026-02-01', '2026-02-01', 'OUS/26/', 'OUS/26/00003', 1, 3100, 0, 0, 0, 3100, 'New Corp', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019ca583bc40844ca0502ffd050ca1aa', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', 'finalized', 'USD', 1772303400000000, 1772303400000000, '2026-02-28', '2026-03-01', 'OUS/26/', 'OUS/26/00004', 1, 3100, 0, 0, 0, 3100, 'New Corp', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019d4528e0408b55be6b87bc8ff4467f', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', 'finalized', 'USD', 1774981800000000, 1774981800000000, '2026-03-31', '2026-04-01', 'OUS/26/', 'OUS/26/00005', 1, 6200, 0, 0, 0, 6200, 'New Corp', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', '', '', NULL, NULL, NULL, '', '', NULL, '');
INSERT INTO osto_document_lines (id, company_id, document_id, position, kind, subscription_id, item_id, charge_id, module_id, description, service_start, service_end, quantity, unit_price, currency, amount_minor, share_numerator, share_denominator, exact_amount, rounding, credited_line_id, billing_policy_id, rule_version, tax_code, discount_minor, purchase_order) VALUES
(X'019b76daa8008c89a48c05d6e69100d5', X'019b76daa80089659490161d217d0952', X'019b76daa8008acb8fa0a153e5354b4e', 0, 'recurring', X'019b76daa80087448ddd3f91817e80e7', X'019b76daa80081c9ab6239a5ed21c595', X'019b76daa80086e495e2fa8acccc6c9c', X'019b76daa80085718fc20a84fe54c854', 'Ramp: Platform', 1767225600000000, 1769904000000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa800873a9844da597e4af13c', 1, '', 0, ''),
(X'019bc6ad3a0086ac805161d623eefd71', X'019b76daa80089659490161d217d0952', X'019bc6ad3a0087d79adeccf6c9652820', 0, 'unused_time_credit', X'019b76daa80087448ddd3f91817e80e7', X'019b76daa80081c9ab6239a5ed21c595', X'019b76daa80086e495e2fa8acccc6c9c', X'019b76daa80085718fc20a84fe54c854', 'Unused time of Ramp: Platform', 1768564800000000, 1769904000000000, '1', '31', 'USD', -1550, 1339200000000, 2678400000000, '-1550/1', 'half_up', X'019b76daa8008c89a48c05d6e69100d5', X'019b76daa800873a9844da597e4af13c', 1, '', 0, ''),
(X'019bc6ad3a008e9783692338fb63fa47', X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a0089aaa814450d46abd160', 0, 'recurring', X'019bc6ad3a008f8c9c29059ab6e8a361', X'019bc6ad3a008988a2c3e5f408ea4675', X'019b76daa80086e495e2fa8acccc6c9c', X'019b76daa80085718fc20a84fe54c854', 'Ramp: Platform (part of the period)', 1768564800000000, 1769904000000000, '1', '31', 'USD', 1550, 1339200000000, 2678400000000, '1550/1', 'half_up', NULL, X'019b76daa800873a9844da597e4af13c', 1, '', 0, ''),
(X'019c167fcc008e0aa3dacb6fa7ad59dc', X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc0084688e2c5951e4ca35f8', 0, 'recurring', X'019bc6ad3a008f8c9c29059ab6e8a361', X'019c167fcc0082c282bbe68828b5d855', X'019b76daa80086e495e2fa8acccc6c9c', X'019b76daa80085718fc20a84fe54c854', 'Ramp: Platform', 1769904000000000, 1772303400000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa800873a9844da597e4af13c', 1, '', 0, ''),
(X'019ca583bc40820ca62838aa7a6c476d', X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc40844ca0502ffd050ca1aa', 0, 'recurring', X'019bc6ad3a008f8c9c29059ab6e8a361', X'019c167fcc0082c282bbe68828b5d855', X'019b76daa80086e495e2fa8acccc6c9c', X'019b76daa80085718fc20a84fe54c854', 'Ramp: Platform', 1772303400000000, 1774981800000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa800873a9844da597e4af13c', 1, '', 0, ''),
(X'019d4528e0408ba08463bd159d304a71', X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408b55be6b87bc8ff4467f', 0, 'recurring', X'019bc6ad3a008f8c9c29059ab6e8a361', X'019d4528e0408934ae6f234da7ff462e', X'019b76daa80085d28cc977f24f8ad3ef', X'019b76daa80085718fc20a84fe54c854', 'Ramp: Platform', 1774981800000000, 1777573800000000, '1', '62', 'USD', 6200, 1, 1, '6200/1', 'half_up', NULL, X'019b76daa800873a9844da597e4af13c', 1, '', 0, '');
INSERT INTO osto_billed_periods (company_id, item_id, charge_id, service_start, service_end, revision, previous_end, line_id) VALUES
(X'019b76daa80089659490161d217d0952', X'019b76daa80081c9ab6239a5ed21c595', X'019b76daa80086e495e2fa8acccc6c9c', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa8008c89a48c05d6e69100d5'),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a008988a2c3e5f408ea4675', X'019b76daa80086e495e2fa8acccc6c9c', 1768564800000000, 1769904000000000, 0, NULL, X'019bc6ad3a008e9783692338fb63fa47'),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc0082c282bbe68828b5d855', X'019b76daa80086e495e2fa8acccc6c9c', 1769904000000000, 1772303400000000, 0, NULL, X'019c167fcc008e0aa3dacb6fa7ad59dc'),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc0082c282bbe68828b5d855', X'019b76daa80086e495e2fa8acccc6c9c', 1772303400000000, 1774981800000000, 0, 1772303400000000, X'019ca583bc40820ca62838aa7a6c476d'),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408934ae6f234da7ff462e', X'019b76daa80085d28cc977f24f8ad3ef', 1774981800000000, 1777573800000000, 0, NULL, X'019d4528e0408ba08463bd159d304a71');
INSERT INTO osto_document_balances (company_id, document_id, currency, total_minor, credit_applied_minor, allocated_minor, due_minor, due_on, paid_at, prepaid_applied_minor, credited_minor, withheld_minor, reopened_on) VALUES
(X'019b76daa80089659490161d217d0952', X'019b76daa8008acb8fa0a153e5354b4e', 'USD', 3100, 0, 0, 3100, '2026-01-01', NULL, 0, 0, 0, NULL),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a0089aaa814450d46abd160', 'USD', 1550, 0, 1550, 0, '2026-01-16', 1768564800000000, 0, 0, 0, NULL),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc0084688e2c5951e4ca35f8', 'USD', 3100, 0, 3100, 0, '2026-02-01', 1769904000000000, 0, 0, 0, NULL),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc40844ca0502ffd050ca1aa', 'USD', 3100, 0, 3100, 0, '2026-03-01', 1772303400000000, 0, 0, 0, NULL),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408b55be6b87bc8ff4467f', 'USD', 6200, 0, 6200, 0, '2026-04-01', 1774981800000000, 0, 0, 0, NULL);
INSERT INTO osto_number_series (series, legal_entity_id, kind, fiscal_year, lane, last_number, pattern) VALUES
('OUS/26/', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', '2026', 0, 5, 'OUS/{fy:short}/{kind}{seq:5}'),
('OUS/26/C', X'019b76daa800817ea6eaf7da64cc9c4b', 'credit_note', '2026', 0, 1, 'OUS/{fy:short}/{kind}{seq:5}');
INSERT INTO osto_numbers (series, number, printed_number, company_id, document_id, disposition) VALUES
('OUS/26/', 1, 'OUS/26/00001', X'019b76daa80089659490161d217d0952', X'019b76daa8008acb8fa0a153e5354b4e', 'used'),
('OUS/26/', 2, 'OUS/26/00002', X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a0089aaa814450d46abd160', 'used'),
('OUS/26/', 3, 'OUS/26/00003', X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc0084688e2c5951e4ca35f8', 'used'),
('OUS/26/', 4, 'OUS/26/00004', X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc40844ca0502ffd050ca1aa', 'used'),
('OUS/26/', 5, 'OUS/26/00005', X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408b55be6b87bc8ff4467f', 'used'),
('OUS/26/C', 1, 'OUS/26/C00001', X'019b76daa80089659490161d217d0952', X'019bc6ad3a0087d79adeccf6c9652820', 'used');
INSERT INTO osto_payment_methods (id, company_id, kind, state, provider, token, brand, last4, expiry_year, expiry_month, priority, created_at) VALUES
(X'019b76daa800823a8c9e5a5c3e053ad8', X'019b76daa8008f43b85e7c74ea4b3341', 'card', 'valid', 'simulated', 'sim_ok', '', '', NULL, NULL, 0, 1767225600000000);
INSERT INTO osto_payment_attempts (id, company_id, document_id, method_id, reason, state, ordinal, currency, amount_minor, decline_class, decline_code, provider_reference, look_up_count, created_at, submitted_at, settled_at) VALUES
(X'019bc6ad3a008e569a6ed01353661366', X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a0089aaa814450d46abd160', X'019b76daa800823a8c9e5a5c3e053ad8', 'automatic', 'succeeded', 1, 'USD', 1550, NULL, NULL, 'sim_c096de6c50ad103bc4badb67', 0, 1768564800000000, 1768564800000000, 1768564800000000),
(X'019c167fcc008cd79a31cc03bc74b008', X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc0084688e2c5951e4ca35f8', X'019b76daa800823a8c9e5a5c3e053ad8', 'automatic', 'succeeded', 1, 'USD', 3100, NULL, NULL, 'sim_aadfff9a917e1caf58f3238e', 0, 1769904000000000, 1769904000000000, 1769904000000000),
(X'019ca583bc40893d86de59e2e202b75b', X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc40844ca0502ffd050ca1aa', X'019b76daa800823a8c9e5a5c3e053ad8', 'automatic', 'succeeded', 1, 'USD', 3100, NULL, NULL, 'sim_2cd112af3796d73f045a0343', 0, 1772303400000000, 1772303400000000, 1772303400000000),
(X'019d4528e0408690b1e29f52eaf5216c', X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408b55be6b87bc8ff4467f', X'019b76daa800823a8c9e5a5c3e053ad8', 'automatic', 'succeeded', 1, 'USD', 6200, NULL, NULL, 'sim_087e1e0e001830687cf5b627', 0, 1774981800000000, 1774981800000000, 1774981800000000);
INSERT INTO osto_payments (id, company_id, attempt_id, currency, amount_minor, provider, provider_reference, received_at) VALUES
(X'019bc6ad3a0084e5a9dc425ddb2a5394', X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a008e569a6ed01353661366', 'USD', 1550, 'simulated', 'sim_c096de6c50ad103bc4badb67', 1768564800000000),
(X'019c167fcc0082aebc9aaaa2d835352a', X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc008cd79a31cc03bc74b008', 'USD', 3100, 'simulated', 'sim_aadfff9a917e1caf58f3238e', 1769904000000000),
(X'019ca583bc408c098cbe396ec4f8ffd9', X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc40893d86de59e2e202b75b', 'USD', 3100, 'simulated', 'sim_2cd112af3796d73f045a0343', 1772303400000000),
(X'019d4528e0408230b1578a9388c9de5a', X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408690b1e29f52eaf5216c', 'USD', 6200, 'simulated', 'sim_087e1e0e001830687cf5b627', 1774981800000000);
INSERT INTO osto_allocations (id, company_id, payment_id, document_id, currency, amount_minor, allocated_at) VALUES
(X'019bc6ad3a008f4dbb8da283e70db580', X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a0084e5a9dc425ddb2a5394', X'019bc6ad3a0089aaa814450d46abd160', 'USD', 1550, 1768564800000000),
(X'019c167fcc00858e94ecc4361ddbf1b8', X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc0082aebc9aaaa2d835352a', X'019c167fcc0084688e2c5951e4ca35f8', 'USD', 3100, 1769904000000000),
(X'019ca583bc408193bc1b839b42353b41', X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc408c098cbe396ec4f8ffd9', X'019ca583bc40844ca0502ffd050ca1aa', 'USD', 3100, 1772303400000000),
(X'019d4528e0408967895f263305ef4cc9', X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408230b1578a9388c9de5a', X'019d4528e0408b55be6b87bc8ff4467f', 'USD', 6200, 1774981800000000);
INSERT INTO osto_dunning_cases (id, company_id, document_id, policy_id, state, next_position, opened_at, closed_at) VALUES
(X'019b7c0104008b36bf2ab824678bd827', X'019b76daa80089659490161d217d0952', X'019b76daa8008acb8fa0a153e5354b4e', X'019b76daa8008861979346d4bc28b21e', 'exhausted', 6, 1767312000000000, 1769817600000000);
INSERT INTO osto_dunning_steps (company_id, case_id, position, action, taken_at) VALUES
(X'019b76daa80089659490161d217d0952', X'019b7c0104008b36bf2ab824678bd827', 0, 'notify', 1767312000000000),
(X'019b76daa80089659490161d217d0952', X'019b7c0104008b36bf2ab824678bd827', 1, 'retry', 1767484800000000),
(X'019b76daa80089659490161d217d0952', X'019b7c0104008b36bf2ab824678bd827', 2, 'retry', 1767657600000000),
(X'019b76daa80089659490161d217d0952', X'019b7c0104008b36bf2ab824678bd827', 3, 'suspend', 1767830400000000),
(X'019b76daa80089659490161d217d0952', X'019b7c0104008b36bf2ab824678bd827', 4, 'retry', 1768089600000000),
(X'019b76daa80089659490161d217d0952', X'019b7c0104008b36bf2ab824678bd827', 5, 'end', 1769817600000000);
INSERT INTO osto_blocks (id, company_id, subscription_id, case_id, source, access, reason, placed_at, lifted_at) VALUES
(X'019b9ae72c008358819991bca81f6845', X'019b76daa80089659490161d217d0952', NULL, X'019b7c0104008b36bf2ab824678bd827', 'dunning', 'blocked', 'overdue invoice', 1767830400000000, NULL);
INSERT INTO osto_journal_entries (id, company_id, legal_entity_id, source_kind, source_id, description, booked_on, effective_at, recorded_at) VALUES
(X'019b76daa8008c51b793cfeb149922b7', X'019b76daa80089659490161d217d0952', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019b76daa8008acb8fa0a153e5354b4e', 'Invoice OUS/26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019bc6ad3a008920b31a5a972a272d5c', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_received', X'019bc6ad3a0084e5a9dc425ddb2a5394', 'Payment for OUS/26/00002', '2026-01-16', 1768564800000000, 1768564800000000),
(X'019bc6ad3a008bf982ae0809c07769b5', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019bc6ad3a0089aaa814450d46abd160', 'Invoice OUS/26/00002', '2026-01-16', 1768564800000000, 1768564800000000),
(X'019bc6ad3a008debba9fd08c9e8c1407', X'019b76daa80089659490161d217d0952', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019bc6ad3a0087d79adeccf6c9652820', 'Credit note OUS/26/C00001', '2026-01-16', 1768564800000000, 1768564800000000),
(X'019c167fcc008358992267d317d3c462', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019c167fcc0084688e2c5951e4ca35f8', 'Invoice OUS/26/00003', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc008a9c86332842109a66b8', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_received', X'019c167fcc0082aebc9aaaa2d835352a', 'Payment for OUS/26/00003', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019ca583bc4087c7805cf30726a86640', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019ca583bc40844ca0502ffd050ca1aa', 'Invoice OUS/26/00004', '2026-02-28', 1772303400000000, 1772303400000000),
(X'019ca583bc408b80b8af0d9101428d47', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_received', X'019ca583bc408c098cbe396ec4f8ffd9', 'Payment for OUS/26/00004', '2026-02-28', 1772303400000000, 1772303400000000),
(X'019d4528e0408325a1528f4a5c66a466', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019d4528e0408b55be6b87bc8ff4467f', 'Invoice OUS/26/00005', '2026-03-31', 1774981800000000, 1774981800000000),
(X'019d4528e0408ea0a6e824be68f9d201', X'019b76daa8008f43b85e7c74ea4b3341', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_received', X'019d4528e0408230b1578a9388c9de5a', 'Payment for OUS/26/00005', '2026-03-31', 1774981800000000, 1774981800000000);
INSERT INTO osto_postings (company_id, entry_id, position, account, module_id, currency, amount_minor, functional_currency, functional_minor) VALUES
(X'019b76daa80089659490161d217d0952', X'019b76daa8008c51b793cfeb149922b7', 0, 'receivable', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa80089659490161d217d0952', X'019b76daa8008c51b793cfeb149922b7', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', -3100, 'USD', -3100),
(X'019b76daa80089659490161d217d0952', X'019bc6ad3a008debba9fd08c9e8c1407', 0, 'customer_credit', NULL, 'USD', -1550, 'USD', -1550),
(X'019b76daa80089659490161d217d0952', X'019bc6ad3a008debba9fd08c9e8c1407', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', 1550, 'USD', 1550),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a008920b31a5a972a272d5c', 0, 'cash_clearing', NULL, 'USD', 1550, 'USD', 1550),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a008920b31a5a972a272d5c', 1, 'receivable', NULL, 'USD', -1550, 'USD', -1550),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a008bf982ae0809c07769b5', 0, 'receivable', NULL, 'USD', 1550, 'USD', 1550),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019bc6ad3a008bf982ae0809c07769b5', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', -1550, 'USD', -1550),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc008358992267d317d3c462', 0, 'receivable', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc008358992267d317d3c462', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', -3100, 'USD', -3100),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc008a9c86332842109a66b8', 0, 'cash_clearing', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019c167fcc008a9c86332842109a66b8', 1, 'receivable', NULL, 'USD', -3100, 'USD', -3100),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc4087c7805cf30726a86640', 0, 'receivable', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc4087c7805cf30726a86640', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', -3100, 'USD', -3100),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc408b80b8af0d9101428d47', 0, 'cash_clearing', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019ca583bc408b80b8af0d9101428d47', 1, 'receivable', NULL, 'USD', -3100, 'USD', -3100),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408325a1528f4a5c66a466', 0, 'receivable', NULL, 'USD', 6200, 'USD', 6200),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408325a1528f4a5c66a466', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', -6200, 'USD', -6200),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408ea0a6e824be68f9d201', 0, 'cash_clearing', NULL, 'USD', 6200, 'USD', 6200),
(X'019b76daa8008f43b85e7c74ea4b3341', X'019d4528e0408ea0a6e824be68f9d201', 1, 'receivable', NULL, 'USD', -6200, 'USD', -6200);
INSERT INTO osto_events (company_id, sequence, kind, subject_id, effective_at, recorded_at, payload, prev_hash, hash) VALUES
(X'019b76daa80089659490161d217d0952', 1, 'company_created', X'019b76daa80089659490161d217d0952', 1767225600000000, 1767225600000000, X'000000000000000000064748462040000006474846204000019b76daa80089659490161d217d0952', X'0000000000000000000000000000000000000000000000000000000000000000', X'6602b6db8c5b016ba4b38d26c688e894369d4b9e4b1fdd3460ebcefb68382a08'),
(X'019b76daa80089659490161d217d0952', 2, 'subscription_created', X'019b76daa80087448ddd3f91817e80e7', 1767225600000000, 1767225600000000, X'000000000000000300064748462040000006474846204000019b76daa80087448ddd3f91817e80e7019b76daa80084798f576750d6bc5fef00000000000000010006474846204000', X'6602b6db8c5b016ba4b38d26c688e894369d4b9e4b1fdd3460ebcefb68382a08', X'161fd3ff51954829db390ca382f4897eae56c9b68f25c9c2644dc34a9c6a8eca'),
(X'019b76daa80089659490161d217d0952', 3, 'subscription_started', X'019b76daa80087448ddd3f91817e80e7', 1767225600000000, 1767225600000000, X'000000000000000400064748462040000006474846204000019b76daa80087448ddd3f91817e80e7', X'161fd3ff51954829db390ca382f4897eae56c9b68f25c9c2644dc34a9c6a8eca', X'16b6a462232ac3cf5966f5e891979c0eb1813c7661da61fca621a4644d8b7301'),
(X'019b76daa80089659490161d217d0952', 4, 'subscription_renewed', X'019b76daa80087448ddd3f91817e80e7', 1767225600000000, 1767225600000000, X'000000000000000b00064748462040000006474846204000019b76daa80087448ddd3f91817e80e7019b76daa80081c9ab6239a5ed21c5950006474846204000000649b7e334e000', X'16b6a462232ac3cf5966f5e891979c0eb1813c7661da61fca621a4644d8b7301', X'857ffe29850e901b06d53c2b0b60bf0a441733207075d25726ea08020fcfe168'),
(X'019b76daa80089659490161d217d0952', 5, 'document_finalized', X'019b76daa8008acb8fa0a153e5354b4e', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa8008acb8fa0a153e5354b4e0000000000000c1c55534400000000000000005553440000000000000c1c5553440000000000000001', X'857ffe29850e901b06d53c2b0b60bf0a441733207075d25726ea08020fcfe168', X'920fc9a1194da401b418f82989100e5033743b2ff5eee17bf5701f197ba96edc'),
(X'019b76daa80089659490161d217d0952', 6, 'dunning_opened', X'019b7c0104008b36bf2ab824678bd827', 1767312000000000, 1767312000000000, X'00000000000000200006475c63f7a0000006475c63f7a000019b7c0104008b36bf2ab824678bd827019b76daa8008acb8fa0a153e5354b4e019b76daa8008861979346d4bc28b21e', X'920fc9a1194da401b418f82989100e5033743b2ff5eee17bf5701f197ba96edc', X'b3a1c02956b116f1a3e104d8ba31b57df435c116b8fb9e92f396114e2ee34934'),
(X'019b76daa80089659490161d217d0952', 7, 'dunning_step_taken', X'019b7c0104008b36bf2ab824678bd827', 1767312000000000, 1767312000000000, X'00000000000000210006475c63f7a0000006475c63f7a000019b7c0104008b36bf2ab824678bd82700000000000000000000000000000001', X'b3a1c02956b116f1a3e104d8ba31b57df435c116b8fb9e92f396114e2ee34934', X'1b408c4c5dc585ca27892887c73d1e3065a2a978ee39e734c7b89266daf8e6a0'),
(X'019b76daa80089659490161d217d0952', 8, 'dunning_step_taken', X'019b7c0104008b36bf2ab824678bd827', 1767484800000000, 1767484800000000, X'0000000000000021000647849fa66000000647849fa66000019b7c0104008b36bf2ab824678bd82700000000000000010000000000000000', X'1b408c4c5dc585ca27892887c73d1e3065a2a978ee39e734c7b89266daf8e6a0', X'1615f0368df5d1e4a3a823b4eed065e0413a8e5be5a4b57fb4dde914942c047c'),
(X'019b76daa80089659490161d217d0952', 9, 'dunning_step_taken', X'019b7c0104008b36bf2ab824678bd827', 1767657600000000, 1767657600000000, X'0000000000000021000647acdb552000000647acdb552000019b7c0104008b36bf2ab824678bd82700000000000000020000000000000000', X'1615f0368df5d1e4a3a823b4eed065e0413a8e5be5a4b57fb4dde914942c047c', X'ef3f27175e58c618c0cd72807501ecee8b1b034db4b4c331d6df2fb968909ab3'),
(X'019b76daa80089659490161d217d0952', 10, 'dunning_step_taken', X'019b7c0104008b36bf2ab824678bd827', 1767830400000000, 1767830400000000, X'0000000000000021000647d51703e000000647d51703e000019b7c0104008b36bf2ab824678bd82700000000000000030000000000000003', X'ef3f27175e58c618c0cd72807501ecee8b1b034db4b4c331d6df2fb968909ab3', X'ceef7d2ac8c639a95b13c7705df108d69b7bee4a1ffc87cfd0795a8c2fc59b8f'),
(X'019b76daa80089659490161d217d0952', 11, 'block_placed', X'019b9ae72c008358819991bca81f6845', 1767830400000000, 1767830400000000, X'0000000000000025000647d51703e000000647d51703e000019b9ae72c008358819991bca81f6845019b7c0104008b36bf2ab824678bd8270000000000000003', X'ceef7d2ac8c639a95b13c7705df108d69b7bee4a1ffc87cfd0795a8c2fc59b8f', X'995b63d5436e7e4060b535fa2ea55220a417e74f58b2500f3015d3002e6b0ff8'),
(X'019b76daa80089659490161d217d0952', 12, 'dunning_step_taken', X'019b7c0104008b36bf2ab824678bd827', 1768089600000000, 1768089600000000, X'000000000000002100064811708a000000064811708a0000019b7c0104008b36bf2ab824678bd82700000000000000040000000000000000', X'995b63d5436e7e4060b535fa2ea55220a417e74f58b2500f3015d3002e6b0ff8', X'e0862fbbc728828fc6e319b1948baa920900469de9d54e79bcd36d5c4d05bffb'),
(X'019b76daa80089659490161d217d0952', 13, 'subscription_ended', X'019b76daa80087448ddd3f91817e80e7', 1768564800000000, 1768564800000000, X'000000000000000c0006488014aa90000006488014aa9000019b76daa80087448ddd3f91817e80e70000000000000003', X'e0862fbbc728828fc6e319b1948baa920900469de9d54e79bcd36d5c4d05bffb', X'3c5608921a1bd798f7235ff12b5a60f837e04400253e1685d07d18f9b2a1fbdf'),
(X'019b76daa80089659490161d217d0952', 14, 'subscription_transferred', X'019b76daa80087448ddd3f91817e80e7', 1768564800000000, 1768564800000000, X'00000000000000350006488014aa90000006488014aa9000019b76daa80087448ddd3f91817e80e7019b76daa80087448ddd3f91817e80e7019bc6ad3a008f8c9c29059ab6e8a3610006488014aa9000', X'3c5608921a1bd798f7235ff12b5a60f837e04400253e1685d07d18f9b2a1fbdf', X'b8d0a62311472160666e53189e4ec4e17020bbfd6ce964a8f4e76505e2e67b84'),
(X'019b76daa80089659490161d217d0952', 15, 'document_finalized', X'019bc6ad3a0087d79adeccf6c9652820', 1768564800000000, 1768564800000000, X'000000000000000e0006488014aa90000006488014aa9000019bc6ad3a0087d79adeccf6c9652820fffffffffffff9f25553440000000000000000555344fffffffffffff9f25553440000000000000001', X'b8d0a62311472160666e53189e4ec4e17020bbfd6ce964a8f4e76505e2e67b84', X'886b155c6d575fbd0e97ad4842861960abef70ff82e947e028200149c834734a'),
(X'019b76daa80089659490161d217d0952', 16, 'dunning_step_taken', X'019b7c0104008b36bf2ab824678bd827', 1769817600000000, 1769817600000000, X'0000000000000021000649a3c55d8000000649a3c55d8000019b7c0104008b36bf2ab824678bd82700000000000000050000000000000004', X'886b155c6d575fbd0e97ad4842861960abef70ff82e947e028200149c834734a', X'eafc9f0d08ca01bf349c74ba3af7d715d4cdf7566215a940db95a156427b1f16'),
(X'019b76daa80089659490161d217d0952', 17, 'dunning_exhausted', X'019b7c0104008b36bf2ab824678bd827', 1769817600000000, 1769817600000000, X'0000000000000023000649a3c55d8000000649a3c55d8000019b7c0104008b36bf2ab824678bd827', X'eafc9f0d08ca01bf349c74ba3af7d715d4cdf7566215a940db95a156427b1f16', X'b8ffd1dbd703fc29d749fd64eba562a96dedaf62e53846431781f1864e4ea6b2'),
(X'019b76daa8008f43b85e7c74ea4b3341', 1, 'company_created', X'019b76daa8008f43b85e7c74ea4b3341', 1767225600000000, 1767225600000000, X'000000000000000000064748462040000006474846204000019b76daa8008f43b85e7c74ea4b3341', X'0000000000000000000000000000000000000000000000000000000000000000', X'9d73faf843a051b941a97e7926b918967cbea15f1d61e328f3aa9602eeb646ed'),
(X'019b76daa8008f43b85e7c74ea4b3341', 2, 'method_added', X'019b76daa800823a8c9e5a5c3e053ad8', 1767225600000000, 1767225600000000, X'000000000000001000064748462040000006474846204000019b76daa800823a8c9e5a5c3e053ad8', X'9d73faf843a051b941a97e7926b918967cbea15f1d61e328f3aa9602eeb646ed', X'56b8248c0bcd3e22993bcc91ff59b68936dc056c0a325176beadd6c490a30227'),
(X'019b76daa8008f43b85e7c74ea4b3341', 3, 'subscription_created', X'019bc6ad3a008f8c9c29059ab6e8a361', 1768564800000000, 1768564800000000, X'00000000000000030006488014aa90000006488014aa9000019bc6ad3a008f8c9c29059ab6e8a361019b76daa80084798f576750d6bc5fef00000000000000010006488014aa9000', X'56b8248c0bcd3e22993bcc91ff59b68936dc056c0a325176beadd6c490a30227', X'82c680cf383dfcbe3d11240d9de97fd08248c789f3f7cc8876f4dd5d9b1df060'),
(X'019b76daa8008f43b85e7c74ea4b3341', 4, 'subscription_transferred', X'019bc6ad3a008f8c9c29059ab6e8a361', 1768564800000000, 1768564800000000, X'00000000000000350006488014aa90000006488014aa9000019bc6ad3a008f8c9c29059ab6e8a361019b76daa80087448ddd3f91817e80e7019bc6ad3a008f8c9c29059ab6e8a3610006488014aa9000', X'82c680cf383dfcbe3d11240d9de97fd08248c789f3f7cc8876f4dd5d9b1df060', X'16efe7b9f4f6c5fa59ff45a9d575889049ed2204edd913e1b398164d9494ce5f'),
(X'019b76daa8008f43b85e7c74ea4b3341', 5, 'subscription_started', X'019bc6ad3a008f8c9c29059ab6e8a361', 1768564800000000, 1768564800000000, X'00000000000000040006488014aa90000006488014aa9000019bc6ad3a008f8c9c29059ab6e8a361', X'16efe7b9f4f6c5fa59ff45a9d575889049ed2204edd913e1b398164d9494ce5f', X'9842c10eea830aab82a2a41469bfe4ece52ee12443b666c8f34140673f2b525d'),
(X'019b76daa8008f43b85e7c74ea4b3341', 6, 'subscription_renewed', X'019bc6ad3a008f8c9c29059ab6e8a361', 1768564800000000, 1768564800000000, X'000000000000000b0006488014aa90000006488014aa9000019bc6ad3a008f8c9c29059ab6e8a361019bc6ad3a008988a2c3e5f408ea46750006488014aa9000000649b7e334e000', X'9842c10eea830aab82a2a41469bfe4ece52ee12443b666c8f34140673f2b525d', X'10e73ec3bca28a141f46a35d25ceb07b6660128f3dd1caea822a1747d381ae6c'),
(X'019b76daa8008f43b85e7c74ea4b3341', 7, 'document_finalized', X'019bc6ad3a0089aaa814450d46abd160', 1768564800000000, 1768564800000000, X'000000000000000e0006488014aa90000006488014aa9000019bc6ad3a0089aaa814450d46abd160000000000000060e5553440000000000000000555344000000000000060e5553440000000000000001', X'10e73ec3bca28a141f46a35d25ceb07b6660128f3dd1caea822a1747d381ae6c', X'4c9a01773622addbe1af1cf614a3c554d3858e146a3c190931c0b3720ba9b595'),
(X'019b76daa8008f43b85e7c74ea4b3341', 8, 'attempt_created', X'019bc6ad3a008e569a6ed01353661366', 1768564800000000, 1768564800000000, X'00000000000000150006488014aa90000006488014aa9000019bc6ad3a008e569a6ed01353661366019bc6ad3a0089aaa814450d46abd160019b76daa800823a8c9e5a5c3e053ad8000000000000060e555344', X'4c9a01773622addbe1af1cf614a3c554d3858e146a3c190931c0b3720ba9b595', X'c063b48278e340a3cf185be8bc8c4f9ad6f10f08deb64b17a9396974ea914a98'),
(X'019b76daa8008f43b85e7c74ea4b3341', 9, 'attempt_submitted', X'019bc6ad3a008e569a6ed01353661366', 1768564800000000, 1768564800000000, X'00000000000000160006488014aa90000006488014aa9000019bc6ad3a008e569a6ed01353661366', X'c063b48278e340a3cf185be8bc8c4f9ad6f10f08deb64b17a9396974ea914a98', X'093fb883f67a87359a8fccb3be6245978331bfbb5657593e24dfa207bd002cdf'),
(X'019b76daa8008f43b85e7c74ea4b3341', 10, 'attempt_succeeded', X'019bc6ad3a008e569a6ed01353661366', 1768564800000000, 1768564800000000, X'00000000000000170006488014aa90000006488014aa9000019bc6ad3a008e569a6ed01353661366', X'093fb883f67a87359a8fccb3be6245978331bfbb5657593e24dfa207bd002cdf', X'21e50a60c09b6c7f612d24294efef839f358be310ab3c5b82526992588218e23'),
(X'019b76daa8008f43b85e7c74ea4b3341', 11, 'payment_received', X'019bc6ad3a0084e5a9dc425ddb2a5394', 1768564800000000, 1768564800000000, X'000000000000001f0006488014aa90000006488014aa9000019bc6ad3a0084e5a9dc425ddb2a5394019bc6ad3a008e569a6ed01353661366000000000000060e555344', X'21e50a60c09b6c7f612d24294efef839f358be310ab3c5b82526992588218e23', X'81ecd6df256b2d10fccd8b5824b2b5ad765a125224cfaecfa855092fb1048bd3'),
(X'019b76daa8008f43b85e7c74ea4b3341', 12, 'document_paid', X'019bc6ad3a0089aaa814450d46abd160', 1768564800000000, 1768564800000000, X'000000000000000f0006488014aa90000006488014aa9000019bc6ad3a0089aaa814450d46abd160', X'81ecd6df256b2d10fccd8b5824b2b5ad765a125224cfaecfa855092fb1048bd3', X'b759c86581dacd901e497c05931c603a6a95000cb700f43bf2273f501342b573'),
(X'019b76daa8008f43b85e7c74ea4b3341', 13, 'subscription_renewed', X'019bc6ad3a008f8c9c29059ab6e8a361', 1769904000000000, 1769904000000000, X'000000000000000b000649b7e334e000000649b7e334e000019bc6ad3a008f8c9c29059ab6e8a361019c167fcc0082c282bbe68828b5d855000649b7e334e00000064be68a975a00', X'b759c86581dacd901e497c05931c603a6a95000cb700f43bf2273f501342b573', X'f2cebc42516b3f97b2f7492135dc9cbeffb7f7a2c07f53e03ba152b9b8d5a303'),
(X'019b76daa8008f43b85e7c74ea4b3341', 14, 'document_finalized', X'019c167fcc0084688e2c5951e4ca35f8', 1769904000000000, 1769904000000000, X'000000000000000e000649b7e334e000000649b7e334e000019c167fcc0084688e2c5951e4ca35f80000000000000c1c55534400000000000000005553440000000000000c1c5553440000000000000001', X'f2cebc42516b3f97b2f7492135dc9cbeffb7f7a2c07f53e03ba152b9b8d5a303', X'6b20cd0d1716b0115e60e97633d045ab51513a084cfecf7a43e61a74debe6b14'),
(X'019b76daa8008f43b85e7c74ea4b3341', 15, 'attempt_created', X'019c167fcc008cd79a31cc03bc74b008', 1769904000000000, 1769904000000000, X'0000000000000015000649b7e334e000000649b7e334e000019c167fcc008cd79a31cc03bc74b008019c167fcc0084688e2c5951e4ca35f8019b76daa800823a8c9e5a5c3e053ad80000000000000c1c555344', X'6b20cd0d1716b0115e60e97633d045ab51513a084cfecf7a43e61a74debe6b14', X'dd12c12822df4654f48b3a80def51eeb518afc90c8f16cf9b655f8167088313c'),
(X'019b76daa8008f43b85e7c74ea4b3341', 16, 'attempt_submitted', X'019c167fcc008cd79a31cc03bc74b008', 1769904000000000, 1769904000000000, X'0000000000000016000649b7e334e000000649b7e334e000019c167fcc008cd79a31cc03bc74b008', X'dd12c12822df4654f48b3a80def51eeb518afc90c8f16cf9b655f8167088313c', X'a712a6b3ec936a12b69b32e02992e0cb1ecaab2f3e12220d409bb6f95d5e4f83'),
(X'019b76daa8008f43b85e7c74ea4b3341', 17, 'attempt_succeeded', X'019c167fcc008cd79a31cc03bc74b008', 1769904000000000, 1769904000000000, X'0000000000000017000649b7e334e000000649b7e334e000019c167fcc008cd79a31cc03bc74b008', X'a712a6b3ec936a12b69b32e02992e0cb1ecaab2f3e12220d409bb6f95d5e4f83', X'69dd8b460db2c7c190f41915bb3905b581b70a1221ef5b4f07978d5711467aa1'),
(X'019b76daa8008f43b85e7c74ea4b3341', 18, 'payment_received', X'019c167fcc0082aebc9aaaa2d835352a', 1769904000000000, 1769904000000000, X'000000000000001f000649b7e334e000000649b7e334e000019c167fcc0082aebc9aaaa2d835352a019c167fcc008cd79a31cc03bc74b0080000000000000c1c555344', X'69dd8b460db2c7c190f41915bb3905b581b70a1221ef5b4f07978d5711467aa1', X'bf8e0d0bb44f139451fafa1e3ce5b077c96ec9c7c8f4ccf060e16970ee306a17'),
(X'019b76daa8008f43b85e7c74ea4b3341', 19, 'document_paid', X'019c167fcc0084688e2c5951e4ca35f8', 1769904000000000, 1769904000000000, X'000000000000000f000649b7e334e000000649b7e334e000019c167fcc0084688e2c5951e4ca35f8', X'bf8e0d0bb44f139451fafa1e3ce5b077c96ec9c7c8f4ccf060e16970ee306a17', X'584c72289fd0eb1a7e365611d0868f734adbfff90ccfd15c9d2e6fabbf8d865e'),
(X'019b76daa8008f43b85e7c74ea4b3341', 20, 'subscription_renewed', X'019bc6ad3a008f8c9c29059ab6e8a361', 1772303400000000, 1772303400000000, X'000000000000000b00064be68a975a0000064be68a975a00019bc6ad3a008f8c9c29059ab6e8a361019c167fcc0082c282bbe68828b5d85500064be68a975a0000064e5627abfa00', X'584c72289fd0eb1a7e365611d0868f734adbfff90ccfd15c9d2e6fabbf8d865e', X'24df34db6014cee07b0ba03cea8b7e04981c606209ababbd4fe66bbad5b7d1e8'),
(X'019b76daa8008f43b85e7c74ea4b3341', 21, 'document_finalized', X'019ca583bc40844ca0502ffd050ca1aa', 1772303400000000, 1772303400000000, X'000000000000000e00064be68a975a0000064be68a975a00019ca583bc40844ca0502ffd050ca1aa0000000000000c1c55534400000000000000005553440000000000000c1c5553440000000000000001', X'24df34db6014cee07b0ba03cea8b7e04981c606209ababbd4fe66bbad5b7d1e8', X'58f10175612cb8d3e1138717e1aaa37fda806458f2cf37bc3a34477ffac29633'),
(X'019b76daa8008f43b85e7c74ea4b3341', 22, 'attempt_created', X'019ca583bc40893d86de59e2e202b75b', 1772303400000000, 1772303400000000, X'000000000000001500064be68a975a0000064be68a975a00019ca583bc40893d86de59e2e202b75b019ca583bc40844ca0502ffd050ca1aa019b76daa800823a8c9e5a5c3e053ad80000000000000c1c555344', X'58f10175612cb8d3e1138717e1aaa37fda806458f2cf37bc3a34477ffac29633', X'bb8989e76a6d9ecc5c9c5c07ca2c67e3564878744844cb7f3a7578eb1b27c90b'),
(X'019b76daa8008f43b85e7c74ea4b3341', 23, 'attempt_submitted', X'019ca583bc40893d86de59e2e202b75b', 1772303400000000, 1772303400000000, X'000000000000001600064be68a975a0000064be68a975a00019ca583bc40893d86de59e2e202b75b', X'bb8989e76a6d9ecc5c9c5c07ca2c67e3564878744844cb7f3a7578eb1b27c90b', X'c1c7596478299a09fa78e115b5a628a2b481add198c147975da3b8a1e209f646'),
(X'019b76daa8008f43b85e7c74ea4b3341', 24, 'attempt_succeeded', X'019ca583bc40893d86de59e2e202b75b', 1772303400000000, 1772303400000000, X'000000000000001700064be68a975a0000064be68a975a00019ca583bc40893d86de59e2e202b75b', X'c1c7596478299a09fa78e115b5a628a2b481add198c147975da3b8a1e209f646', X'b356bc154a19a75a8c85ebd960baceb1f6c084ac66762db38feeee548b0a75b1'),
(X'019b76daa8008f43b85e7c74ea4b3341', 25, 'payment_received', X'019ca583bc408c098cbe396ec4f8ffd9', 1772303400000000, 1772303400000000, X'000000000000001f00064be68a975a0000064be68a975a00019ca583bc408c098cbe396ec4f8ffd9019ca583bc40893d86de59e2e202b75b0000000000000c1c555344', X'b356bc154a19a75a8c85ebd960baceb1f6c084ac66762db38feeee548b0a75b1', X'62d0eca5e116b39968b68deafc8efc7da2d7686030d7db3dbe9806d1aec5e06a'),
(X'019b76daa8008f43b85e7c74ea4b3341', 26, 'document_paid', X'019ca583bc40844ca0502ffd050ca1aa', 1772303400000000, 1772303400000000, X'000000000000000f00064be68a975a0000064be68a975a00019ca583bc40844ca0502ffd050ca1aa', X'62d0eca5e116b39968b68deafc8efc7da2d7686030d7db3dbe9806d1aec5e06a', X'2e97a511cae20d788b3320fdc90bff1edb90cf7346e89bd7dec6e95b134dabde'),
(X'019b76daa8008f43b85e7c74ea4b3341', 27, 'subscription_renewed', X'019bc6ad3a008f8c9c29059ab6e8a361', 1774981800000000, 1774981800000000, X'000000000000000b00064e5627abfa0000064e5627abfa00019bc6ad3a008f8c9c29059ab6e8a361019d4528e0408934ae6f234da7ff462e00064e5627abfa00000650b1a6e93a00', X'2e97a511cae20d788b3320fdc90bff1edb90cf7346e89bd7dec6e95b134dabde', X'c43e696b35a33c37e37242c4b451ae9b16a9bd101719139a48fc0c97b384923e'),
(X'019b76daa8008f43b85e7c74ea4b3341', 28, 'subscription_phase_began', X'019bc6ad3a008f8c9c29059ab6e8a361', 1774981800000000, 1774981800000000, X'000000000000003400064e5627abfa0000064e5627abfa00019bc6ad3a008f8c9c29059ab6e8a361019c167fcc0082c282bbe68828b5d855019d4528e0408934ae6f234da7ff462e000000000000000100064e5627abfa00', X'c43e696b35a33c37e37242c4b451ae9b16a9bd101719139a48fc0c97b384923e', X'22423ad3d0d0cb3bde32bdab669dd0aa81bfdcdd0fa5de0bc1d5128cb964ef29'),
(X'019b76daa8008f43b85e7c74ea4b3341', 29, 'document_finalized', X'019d4528e0408b55be6b87bc8ff4467f', 1774981800000000, 1774981800000000, X'000000000000000e00064e5627abfa0000064e5627abfa00019d4528e0408b55be6b87bc8ff4467f0000000000001838555344000000000000000055534400000000000018385553440000000000000001', X'22423ad3d0d0cb3bde32bdab669dd0aa81bfdcdd0fa5de0bc1d5128cb964ef29', X'ec15cb41305b718dbba74e3ccf034e9ffd584623484e3f6a188c0f7afc30f41a'),
(X'019b76daa8008f43b85e7c74ea4b3341', 30, 'attempt_created', X'019d4528e0408690b1e29f52eaf5216c', 1774981800000000, 1774981800000000, X'000000000000001500064e5627abfa0000064e5627abfa00019d4528e0408690b1e29f52eaf5216c019d4528e0408b55be6b87bc8ff4467f019b76daa800823a8c9e5a5c3e053ad80000000000001838555344', X'ec15cb41305b718dbba74e3ccf034e9ffd584623484e3f6a188c0f7afc30f41a', X'81b3ac6d260af3651384d74bce0488bf0c837b7da8e55a7b941bc9856ac8c169'),
(X'019b76daa8008f43b85e7c74ea4b3341', 31, 'attempt_submitted', X'019d4528e0408690b1e29f52eaf5216c', 1774981800000000, 1774981800000000, X'000000000000001600064e5627abfa0000064e5627abfa00019d4528e0408690b1e29f52eaf5216c', X'81b3ac6d260af3651384d74bce0488bf0c837b7da8e55a7b941bc9856ac8c169', X'0997876013a54bd153e0f6a16af793cb9fdefdd691e87f5d4fc8144041bdf244'),
(X'019b76daa8008f43b85e7c74ea4b3341', 32, 'attempt_succeeded', X'019d4528e0408690b1e29f52eaf5216c', 1774981800000000, 1774981800000000, X'000000000000001700064e5627abfa0000064e5627abfa00019d4528e0408690b1e29f52eaf5216c', X'0997876013a54bd153e0f6a16af793cb9fdefdd691e87f5d4fc8144041bdf244', X'3022a82efc145f83aea4fe20637deaa28efdcd0f0becb2b68ca54228f9dbc4b1'),
(X'019b76daa8008f43b85e7c74ea4b3341', 33, 'payment_received', X'019d4528e0408230b1578a9388c9de5a', 1774981800000000, 1774981800000000, X'000000000000001f00064e5627abfa0000064e5627abfa00019d4528e0408230b1578a9388c9de5a019d4528e0408690b1e29f52eaf5216c0000000000001838555344', X'3022a82efc145f83aea4fe20637deaa28efdcd0f0becb2b68ca54228f9dbc4b1', X'11120d3f2c90b4a03cd9b695c3196eb7ca8e58dc4c962d0404b4b6d010613072'),
(X'019b76daa8008f43b85e7c74ea4b3341', 34, 'document_paid', X'019d4528e0408b55be6b87bc8ff4467f', 1774981800000000, 1774981800000000, X'000000000000000f00064e5627abfa0000064e5627abfa00019d4528e0408b55be6b87bc8ff4467f', X'11120d3f2c90b4a03cd9b695c3196eb7ca8e58dc4c962d0404b4b6d010613072', X'a8d7f68a9057bef41f397b142d54cb6c3b47519adc0ea78e57e8b25b407eb0c0');
INSERT INTO osto_feed (position, company_id, sequence) VALUES
(1, X'019b76daa80089659490161d217d0952', 1),
(2, X'019b76daa8008f43b85e7c74ea4b3341', 1),
(3, X'019b76daa8008f43b85e7c74ea4b3341', 2),
(4, X'019b76daa80089659490161d217d0952', 2),
(5, X'019b76daa80089659490161d217d0952', 3),
(6, X'019b76daa80089659490161d217d0952', 4),
(7, X'019b76daa80089659490161d217d0952', 5),
(8, X'019b76daa80089659490161d217d0952', 6),
(9, X'019b76daa80089659490161d217d0952', 7),
(10, X'019b76daa80089659490161d217d0952', 8),
(11, X'019b76daa80089659490161d217d0952', 9),
(12, X'019b76daa80089659490161d217d0952', 10),
(13, X'019b76daa80089659490161d217d0952', 11),
(14, X'019b76daa80089659490161d217d0952', 12),
(15, X'019b76daa8008f43b85e7c74ea4b3341', 3),
(16, X'019b76daa80089659490161d217d0952', 13),
(17, X'019b76daa80089659490161d217d0952', 14),
(18, X'019b76daa8008f43b85e7c74ea4b3341', 4),
(19, X'019b76daa80089659490161d217d0952', 15),
(20, X'019b76daa8008f43b85e7c74ea4b3341', 5),
(21, X'019b76daa8008f43b85e7c74ea4b3341', 6),
(22, X'019b76daa8008f43b85e7c74ea4b3341', 7),
(23, X'019b76daa8008f43b85e7c74ea4b3341', 8),
(24, X'019b76daa8008f43b85e7c74ea4b3341', 9),
(25, X'019b76daa8008f43b85e7c74ea4b3341', 10),
(26, X'019b76daa8008f43b85e7c74ea4b3341', 11),
(27, X'019b76daa8008f43b85e7c74ea4b3341', 12),
(28, X'019b76daa80089659490161d217d0952', 16),
(29, X'019b76daa80089659490161d217d0952', 17),
(30, X'019b76daa8008f43b85e7c74ea4b3341', 13),
(31, X'019b76daa8008f43b85e7c74ea4b3341', 14),
(32, X'019b76daa8008f43b85e7c74ea4b3341', 15),
(33, X'019b76daa8008f43b85e7c74ea4b3341', 16),
(34, X'019b76daa8008f43b85e7c74ea4b3341', 17),
(35, X'019b76daa8008f43b85e7c74ea4b3341', 18),
(36, X'019b76daa8008f43b85e7c74ea4b3341', 19),
(37, X'019b76daa8008f43b85e7c74ea4b3341', 20),
(38, X'019b76daa8008f43b85e7c74ea4b3341', 21),
(39, X'019b76daa8008f43b85e7c74ea4b3341', 22),
(40, X'019b76daa8008f43b85e7c74ea4b3341', 23),
(41, X'019b76daa8008f43b85e7c74ea4b3341', 24),
(42, X'019b76daa8008f43b85e7c74ea4b3341', 25),
(43, X'019b76daa8008f43b85e7c74ea4b3341', 26),
(44, X'019b76daa8008f43b85e7c74ea4b3341', 27),
(45, X'019b76daa8008f43b85e7c74ea4b3341', 28),
(46, X'019b76daa8008f43b85e7c74ea4b3341', 29),
(47, X'019b76daa8008f43b85e7c74ea4b3341', 30),
(48, X'019b76daa8008f43b85e7c74ea4b3341', 31),
(49, X'019b76daa8008f43b85e7c74ea4b3341', 32),
(50, X'019b76daa8008f43b85e7c74ea4b3341', 33),
(51, X'019b76daa8008f43b85e7c74ea4b3341', 34);
INSERT INTO osto_seals (company_id, sequence, seals, hash) VALUES
(X'019b76daa80089659490161d217d0952', 1, X'00ee07f2470100011cbfa784919dcdbe19ad3647a225e5503184a2e70108000000000000000101a6c049f9bfee055993792f6b4d8123ed', X'a1212292a32a7cf80ba0289e25d325776d0243188466309434f847f5c6f06c24'),
(X'019b76daa8008f43b85e7c74ea4b3341', 1, X'00ee07f2470100013dbb98e0afe937999edfe825601e64c53184a2e701080000000000000001019d1dcd2017b6c54a1c278547d46a27bf', X'0939f565731e2419d8486e0d30efc2ccbb1a232c6419da876cf68ff75a6828d9'),
(X'019b76daa8008f43b85e7c74ea4b3341', 2, X'003184a2e70108000000000000000201f97750df6cbd7ad20cbab82c3dcf6dbaff76b8aa011110019b76daa800823a8c9e5a5c3e053ad801674fc9facf404a5612234d687a4281bc', X'f097568e37ec9f13ef3c072ccde1e34bb60359478cf3cd6a01d842f0a81efe01'),
(X'019b76daa80089659490161d217d0952', 2, X'005834fa9e013210019b76daa80081c9ab6239a5ed21c59510019b76daa80086e495e2fa8acccc6c9c00064748462040000000000000000000016db20b3cec9f387fab5f271e56a67330bbd4da4e011110019b76daa8008acb8fa0a153e5354b4e010c512d88e99051a81c56059b09086a3cf8da62f0011110019b76daa8008c89a48c05d6e69100d501a74c15ef141ed9b119d5c26e08589147b17cd0e4011110019b76daa8008acb8fa0a153e5354b4e0163e843f145177290989db91ebf1463cb8cf4761507170572656e657710019b76daa80087448ddd3f91817e80e7018925c97663b629240ddca106961ec59d1705737461727410019b76daa80087448ddd3f91817e80e7001907617474656d707410019b76daa8008acb8fa0a153e5354b4e001a0866696e616c697a6510019b76daa8008acb8fa0a153e5354b4e001b0970686173655f656e6410019b76daa80087448ddd3f91817e80e701de6fe5164de2160e33bbfdeaab5ba2391d0b636c6f73655f757361676510019b76daa80087448ddd3f91817e80e7001e0c6f70656e5f64756e6e696e6710019b76daa8008acb8fa0a153e5354b4e014a269855a104f4c60aee7f1ec73e81c53184a2e704080000000000000002012fe57d6ad5922e813e2941ac5b14efed08000000000000000301f6d81e1484dd16188686267c1b7b05ff0800000000000000040144a47d5db07345195259275ca4d9eea4080000000000000005017de07d44ac099a80bdafaa5c7ab0c4e2744214ff011110019b76daa8008c51b793cfeb149922b7014f1be40480803537c1e8b4b86caee84e8e196d510110074f55532f32362f000000000000000101c2e7b382b73cfd08f622b300f03f5149fb506811021910019b76daa8008c51b793cfeb149922b7000000000000000001097abe13fd9a765ca3b8de7877b679d11910019b76daa8008c51b793cfeb149922b70000000000000001014b82a2bcae5f2972dd59fab69a1995dffff0b9ed011110019b76daa80081c9ab6239a5ed21c59501c52c02aa074c15b6997a2af58705bac6d7ea7124011110019b76daa80087448ddd3f91817e80e701f6befd4c6db024adaabbced8d19b98f8', X'1230de10371a9a1499f75503b23f268a57cf4af20002b8cb933a384302a66f85'),
(X'019b76daa80089659490161d217d0952', 3, X'008cf47615021e0c64756e6e696e675f7374657010019b7c0104008b36bf2ab824678bd82701f31f67dadee588d1a2285931e243f2bf1e0c6f70656e5f64756e6e696e6710019b76daa8008acb8fa0a153e5354b4e0098f9d0d2011110019b7c0104008b36bf2ab824678bd827019322cf99015f16c262eea55675cd74eb4532fbd7011910019b7c0104008b36bf2ab824678bd827000000000000000001702ca57c25162f84c47efe28493a49553184a2e70208000000000000000601be8a40eb4ce515267974226153cd910608000000000000000701cf21109eb1f899cc79372628681146e6', X'6742f47b0c05275eab32dfff28d95a0d42f355c681015ab4e13f1d815d02cc6a'),
(X'019b76daa80089659490161d217d0952', 4, X'008cf47615011e0c64756e6e696e675f7374657010019b7c0104008b36bf2ab824678bd8270144f92695a2fcaf26b8c45a1805c9a75198f9d0d2011110019b7c0104008b36bf2ab824678bd82701461d5da86660f486ddf18f769cdba6c94532fbd7011910019b7c0104008b36bf2ab824678bd827000000000000000101bc7b3166d03f69e9d63a488d1281283e3184a2e70108000000000000000801c035ff7a8ad1c455ba4e05b11688901f', X'0e5bdfcaa3c4d1626deb10bb937d9736e7f4c40053263225ec1eb2cab684742e'),
(X'019b76daa80089659490161d217d0952', 5, X'008cf47615011e0c64756e6e696e675f7374657010019b7c0104008b36bf2ab824678bd8270145aed33f072647a7c99aa72a9d90219b98f9d0d2011110019b7c0104008b36bf2ab824678bd82701bb75d1aea5ac198bbb9c0231a343a1384532fbd7011910019b7c0104008b36bf2ab824678bd82700000000000000020109c3d8435d59d32bc2095e9d4bc8b4003184a2e70108000000000000000901880a1e49ef7e1c8686716a70436e5941', X'f1a19098a3c1059417dfa9e8e5f025f6519a24c6d20b9149203a45111afd96cc'),
(X'019b76daa80089659490161d217d0952', 6, X'00104810d7011110019b9ae72c008358819991bca81f68450177fb3070463b4fe3bfe20c5fba399b558cf47615011e0c64756e6e696e675f7374657010019b7c0104008b36bf2ab824678bd827019d278300848c5bf70063094bd6b227c998f9d0d2011110019b7c0104008b36bf2ab824678bd82701d04de1bac60f134aeee8df5229522e7c4532fbd7011910019b7c0104008b36bf2ab824678bd8270000000000000003018b5e0d3804adb842a4187c545745c2303184a2e70208000000000000000a01df997ab50a279320c11d8274a295ed3008000000000000000b015fa8f77f758ef0126a7a9b7eb1e74e99', X'fa4c5d44117493ccbb77b49c05b1e853cffbc85da4be8e82064dff9224b96c30'),
(X'019b76daa80089659490161d217d0952', 7, X'008cf47615011e0c64756e6e696e675f7374657010019b7c0104008b36bf2ab824678bd82701dc73b3788aef788c046883099681efed98f9d0d2011110019b7c0104008b36bf2ab824678bd827015fd2d88d925568088716ff3966892a824532fbd7011910019b7c0104008b36bf2ab824678bd827000000000000000401c033b2ccf67dc5a88b1b07621f4d33643184a2e70108000000000000000c01657c35460e054f03b4d3b8c9e6cb1048', X'e9bf1c270a88abf3d91f4d94d55a00bc7b2c7dc815bddafa22a7b97f57c09961'),
(X'019b76daa80089659490161d217d0952', 8, X'0040fefe0401040355534401be0ff5ccc97c06b170358f8591fdb008f8da62f0011110019bc6ad3a0086ac805161d623eefd7101ed0d92c57171f419acb3c7e5563d42f9b17cd0e4011110019bc6ad3a0087d79adeccf6c965282001fa0d572be5ea35d35b822d39d59341ce8cf4761507170572656e657710019b76daa80087448ddd3f91817e80e7001705737461727410019b76daa80087448ddd3f91817e80e70019076d69677261746510019b76daa80087448ddd3f91817e80e7001a0866696e616c697a6510019bc6ad3a0087d79adeccf6c9652820001b0970686173655f656e6410019b76daa80087448ddd3f91817e80e7001b09747269616c5f656e6410019b76daa80087448ddd3f91817e80e7001d0b636c6f73655f757361676510019b76daa80087448ddd3f91817e80e7003184a2e70308000000000000000d018743f0d4b2fcec39f965d6c4679d814a08000000000000000e01b7c4f665bbb6799664a41bb3debb4c5b08000000000000000f01707208bb32e8ca2efb2bd32c4adafa28744214ff011110019bc6ad3a008debba9fd08c9e8c140701c96bf80320324efaef1d7a6ba0f8dae58e196d510111084f55532f32362f4300000000000000010117ad309269e62cf0acc117752f7dbf08fb506811021910019bc6ad3a008debba9fd08c9e8c140700000000000000000151b64c63f64639e12b238b234543089b1910019bc6ad3a008debba9fd08c9e8c1407000000000000000101868d9634318b0487507121031c737469fff0b9ed011110019b76daa80081c9ab6239a5ed21c5950195140907c9fdf8a43582736a8f303b10d7ea7124011110019b76daa80087448ddd3f91817e80e7019ad1f261ff3b707ac24cc1ded8ea6326', X'eae66fb7d6d99e082f1d768ad1ddf6309efeae95b96f080b0c46d398c9880753'),
(X'019b76daa8008f43b85e7c74ea4b3341', 3, X'005834fa9e013210019bc6ad3a008988a2c3e5f408ea467510019b76daa80086e495e2fa8acccc6c9c0006488014aa90000000000000000000015749a4876177e56033df918339804821bbd4da4e011110019bc6ad3a0089aaa814450d46abd16001b288bd79fcd7b7e73aeba7ae6d6fe720f8da62f0011110019bc6ad3a008e9783692338fb63fa4701eda99be1e745de1591b1326bc0ae712fb17cd0e4011110019bc6ad3a0089aaa814450d46abd16001128fc8d3c40df69d6ff5559c5703d7ff8cf4761507170572656e657710019bc6ad3a008f8c9c29059ab6e8a3610151a38337e7fddb7a7021cef5a2aab9ff1705737461727410019bc6ad3a008f8c9c29059ab6e8a361001907617474656d707410019bc6ad3a0089aaa814450d46abd160001a0866696e616c697a6510019bc6ad3a0089aaa814450d46abd160001b0970686173655f656e6410019bc6ad3a008f8c9c29059ab6e8a3610111568cf8e8a7ca0a0d4de7bfc4e45c5f1d0b636c6f73655f757361676510019bc6ad3a008f8c9c29059ab6e8a361001e0c6f70656e5f64756e6e696e6710019bc6ad3a0089aaa814450d46abd16001e4f5441abccba08dfd024436273e5e103184a2e70608000000000000000301ea80325d4954b72daf66c4ad8b8d457f08000000000000000401ea6660e48944dc08ffcb0712ba368a9d08000000000000000501b27da509ada882981f92c3a5b41ad2920800000000000000060181ba13ea30b5ae1d184a3e7a230172d308000000000000000701afb735b984b6e59a9727a2025175209b080000000000000008019f35a90d20e7793bb9967a0ed0cb7fa8744214ff011110019bc6ad3a008bf982ae0809c07769b501946d1d106d0defc331b0994242497cc28e196d510110074f55532f32362f0000000000000002010994bee2e6567d0c03b13a893248195d7061150d011110019bc6ad3a008e569a6ed0135366136601d0e1056940d7a9199cb3dd76cc4eb6c7fb506811021910019bc6ad3a008bf982ae0809c07769b50000000000000000019739fd2c2bf2d60e050d4316608a5ea51910019bc6ad3a008bf982ae0809c07769b50000000000000001011a362a41e4b63f131b2ef4fca12ad3b5fff0b9ed011110019bc6ad3a008988a2c3e5f408ea467501b677ccb81075fe2c6e448ae6b8bbd641d7ea7124011110019bc6ad3a008f8c9c29059ab6e8a36101820deae7b13c88db813774c1d6483bd2', X'36bfc9f05dce647b02a358e1cd4d4ee77e9226b2c04ce2dca1352903e5e7900f'),
(X'019b76daa8008f43b85e7c74ea4b3341', 4, X'003184a2e70108000000000000000901a6a2521d276b321c9063909c5d6159aa7061150d011110019bc6ad3a008e569a6ed01353661366017fc6bb931e5ff3206d3b801272b9b9a4', X'6f1c28e6ee59d94ab8cc56f830db3c02548f93120129550178a57adc6bc3929d'),
(X'019b76daa8008f43b85e7c74ea4b3341', 5, X'00201df7f0011110019bc6ad3a008f4dbb8da283e70db5800168a7e9fcd60241c097395d3ab34a2e61bbd4da4e011110019bc6ad3a0089aaa814450d46abd16001f9675995acf1510f01d3f496beed386e8cf47615031907617474656d707410019bc6ad3a0089aaa814450d46abd1600019076c6f6f6b5f757010019bc6ad3a008e569a6ed01353661366001e0c6f70656e5f64756e6e696e6710019bc6ad3a0089aaa814450d46abd160003184a2e70308000000000000000a013106818e8d7696f18e09e1a70dc93fdd08000000000000000b013f4d1f54f6436888f3fd85bbcc8bbeec08000000000000000c01b1b4ce35cccfd8e6161198de64aad337744214ff011110019bc6ad3a008920b31a5a972a272d5c01249d7f798915f9f129a9eba9fef8c13d7061150d011110019bc6ad3a008e569a6ed013536613660121ab25a73132458453ba49f68f22a6c0cb9bc65a011110019bc6ad3a0084e5a9dc425ddb2a539401969545bb4163e5475d5405adc43a5cbbfb506811021910019bc6ad3a008920b31a5a972a272d5c000000000000000001cfd6f696fd871a1118d15fc72a325c271910019bc6ad3a008920b31a5a972a272d5c000000000000000101a96d9b0e4d80985db554f94c26ba63a8', X'5565eb656f52ce39b795e77e5a48c61a61de25be90b3fa05e3b7ad76c7773c52'),
(X'019b76daa80089659490161d217d0952', 9, X'008cf47615011e0c64756e6e696e675f7374657010019b7c0104008b36bf2ab824678bd8270098f9d0d2011110019b7c0104008b36bf2ab824678bd8270131c491820cff5e5fbdcd3d5cca861b094532fbd7011910019b7c0104008b36bf2ab824678bd827000000000000000501d65373c1f7c465c2a120e2f0a4e6aae63184a2e70208000000000000001001161745ecf15ad5c3f16c312bb0101b820800000000000000110183bbf4cbe5c8c804778e9a73efb5e68a', X'15771981aa1e339facda89a15049b9e9e8710b6dc423f809c31e58bb12bdf368'),
(X'019b76daa8008f43b85e7c74ea4b3341', 6, X'005834fa9e013210019c167fcc0082c282bbe68828b5d85510019b76daa80086e495e2fa8acccc6c9c000649b7e334e0000000000000000000015ca7e320906105505ba376795bca6ea0bbd4da4e011110019c167fcc0084688e2c5951e4ca35f801e2860d34d6603ac896d2e598a6eb5c9cf8da62f0011110019c167fcc008e0aa3dacb6fa7ad59dc01328b760ecf22344ef65e3135a16720b1b17cd0e4011110019c167fcc0084688e2c5951e4ca35f801a59c6311781ca6d0bb3266edbcf77ab38cf4761506170572656e657710019bc6ad3a008f8c9c29059ab6e8a36101fdbd1c893114c03312b6a034a64b2c021907617474656d707410019c167fcc0084688e2c5951e4ca35f8001a0866696e616c697a6510019c167fcc0084688e2c5951e4ca35f8001b0970686173655f656e6410019bc6ad3a008f8c9c29059ab6e8a361015a631432fac2fe6d69637357d57de3171d0b636c6f73655f757361676510019bc6ad3a008f8c9c29059ab6e8a361001e0c6f70656e5f64756e6e696e6710019c167fcc0084688e2c5951e4ca35f8017ff4f4f210985cb03b36808250d33d923184a2e70308000000000000000d0198b54c9257e0523e6f03a7ccf880d47908000000000000000e014ed1bbd3b82208375c1b5536cd18f73c08000000000000000f01224707c634c151a2acc46b03f1a009c3744214ff011110019c167fcc008358992267d317d3c462013015cc4e35def1b6287f13a1c7bb03bc8e196d510110074f55532f32362f000000000000000301454cc9e3ebf79937a9aeb2098edc76cd7061150d011110019c167fcc008cd79a31cc03bc74b0080191f6de47d6dbc15412b8ad58e062f5abfb506811021910019c167fcc008358992267d317d3c462000000000000000001763d34b4da5a92d0282b18160ba2976a1910019c167fcc008358992267d317d3c462000000000000000101a76a2e747efa0bc1045be62ff1fa6741fff0b9ed021110019bc6ad3a008988a2c3e5f408ea467501cd4c55df4d54a80b325b3c87bf56006d1110019c167fcc0082c282bbe68828b5d855013b820fd9c499071976a6d5c5ef13d1c4d7ea7124011110019bc6ad3a008f8c9c29059ab6e8a36101ac5278611fb9bb68a613b523ceb90bc4', X'9c79bdb4aca0ce50ffe9a8ad46345863fa8e1ab269c417bf456c1d59d0c058ca'),
(X'019b76daa8008f43b85e7c74ea4b3341', 7, X'003184a2e70108000000000000001001f35ede416385a1a336bb0f232be290c47061150d011110019c167fcc008cd79a31cc03bc74b00801254bd6e04dd4d8cd3fc18279a4720d0b', X'386862dfc5fc010ca1ab479944b57f6d184c3e7231e57e816c10300ce576f0e1'),
(X'019b76daa8008f43b85e7c74ea4b3341', 8, X'00201df7f0011110019c167fcc00858e94ecc4361ddbf1b8018e1b92cdf7998f68f26eb149447f3aebbbd4da4e011110019c167fcc0084688e2c5951e4ca35f801997d9b11150756b3d5b3d2d1afd010968cf47615031907617474656d707410019c167fcc0084688e2c5951e4ca35f80019076c6f6f6b5f757010019c167fcc008cd79a31cc03bc74b008001e0c6f70656e5f64756e6e696e6710019c167fcc0084688e2c5951e4ca35f8003184a2e70308000000000000001101e66fdd4ad879a24e5a994251b1faf4450800000000000000120116bd446c11e3a062bc564d2a795934980800000000000000130156905e967795efdc2ec8b77b99c2f589744214ff011110019c167fcc008a9c86332842109a66b80140e2932d54700a0f7f5d6060befcefde7061150d011110019c167fcc008cd79a31cc03bc74b00801391fa36f5f4661339680f1288a9b8a49cb9bc65a011110019c167fcc0082aebc9aaaa2d835352a01b59ae82b8da335cfe805d381142f2020fb506811021910019c167fcc008a9c86332842109a66b8000000000000000001e65f4d132441b059b85861a993dadf8d1910019c167fcc008a9c86332842109a66b8000000000000000101bd21b89db49531bd2817c2a72ba22f0b', X'1302f3124fb7051732ff1747df06796091179f8f31c4eac137fa0bd2b7564f7e'),
(X'019b76daa8008f43b85e7c74ea4b3341', 9, X'005834fa9e013210019c167fcc0082c282bbe68828b5d85510019b76daa80086e495e2fa8acccc6c9c00064be68a975a00000000000000000001d0ed2f2d62570c8cac0290b83ca73e67bbd4da4e011110019ca583bc40844ca0502ffd050ca1aa017679d3a4cdd82e74e87f38fb61de7b2af8da62f0011110019ca583bc40820ca62838aa7a6c476d01fdfb457f6339a13e4428281c09f15e23b17cd0e4011110019ca583bc40844ca0502ffd050ca1aa018fae9fb7bfb54fcdbdd39cb38bf1d5d08cf4761505170572656e657710019bc6ad3a008f8c9c29059ab6e8a361001907617474656d707410019ca583bc40844ca0502ffd050ca1aa001a0866696e616c697a6510019ca583bc40844ca0502ffd050ca1aa001b0970686173655f656e6410019bc6ad3a008f8c9c29059ab6e8a361015a631432fac2fe6d69637357d57de3171e0c6f70656e5f64756e6e696e6710019ca583bc40844ca0502ffd050ca1aa018d4cd027f9ccfc53d29111e1cc7e954a3184a2e70308000000000000001401d6851c74c9751a4aea5cc11ca4b30b92080000000000000015019abf3f12cb408e07f2d26e5ce253fe1208000000000000001601538ee57288b2b0ed424074ba1eede19d744214ff011110019ca583bc4087c7805cf30726a8664001d9c07b059852a3055093fea1efd0ca018e196d510110074f55532f32362f000000000000000401337411756b1d695e83919e6051cc0aba7061150d011110019ca583bc40893d86de59e2e202b75b018c8384e5230868ebd7cfb9f460371c9ffb506811021910019ca583bc4087c7805cf30726a86640000000000000000001d285f8050f945badc500fb7cbabd827b1910019ca583bc4087c7805cf30726a86640000000000000000101ec1bc3ff4cd589a288824d50fc0add5ffff0b9ed011110019c167fcc0082c282bbe68828b5d8550119578f822a86c2cafca80e0c51072b76d7ea7124011110019bc6ad3a008f8c9c29059ab6e8a361015111d7bd10a9f25e9821945d8ef148cb', X'178685f47064911b1114e1c07ab2db3d6ccc903a0f439b7e3d471eaa9f454493'),
(X'019b76daa8008f43b85e7c74ea4b3341', 10, X'003184a2e70108000000000000001701b67f5ddbaf5fc865482678a45d073a7b7061150d011110019ca583bc40893d86de59e2e202b75b01b34eca643d2290366ea5a6f19ee29245', X'5711b7cf27d1ce5c16bdac838052e9a023d7f78dd76701595b6aa97ecfb5714c'),
(X'019b76daa8008f43b85e7c74ea4b3341', 11, X'00201df7f0011110019ca583bc408193bc1b839b42353b4101ebbd93ec995893d2372504a2535c213dbbd4da4e011110019ca583bc40844ca0502ffd050ca1aa0157031c88e74a62b0a86dbcc279195de38cf47615031907617474656d707410019ca583bc40844ca0502ffd050ca1aa0019076c6f6f6b5f757010019ca583bc40893d86de59e2e202b75b001e0c6f70656e5f64756e6e696e6710019ca583bc40844ca0502ffd050ca1aa003184a2e70308000000000000001801e5c36f5433f58c65487a93db14fb6f1a0800000000000000190185ba093dbdc0fd8da5cbbe8e2bf804f308000000000000001a01ce833b934641bf01f1044e3cef72ed71744214ff011110019ca583bc408b80b8af0d9101428d470198d10c7ccedbb286b1b72ff2eeb160a37061150d011110019ca583bc40893d86de59e2e202b75b01cc2dd7fc806225fd69085e023f4b1c11cb9bc65a011110019ca583bc408c098cbe396ec4f8ffd90109463d43b1159a4c012716e36712eb95fb506811021910019ca583bc408b80b8af0d9101428d47000000000000000001f9d7ed55c1eb811408b79ca15ae559461910019ca583bc408b80b8af0d9101428d4700000000000000010101de477f00757d72a2a61782e7e56a1e', X'eeb539f61655f72610b5606edb148820eb5dfbd43450116e781ef31337ec659f'),
(X'019b76daa8008f43b85e7c74ea4b3341', 12, X'005834fa9e013210019d4528e0408934ae6f234da7ff462e10019b76daa80085d28cc977f24f8ad3ef00064e5627abfa00000000000000000001d8cda7c19b5dcf68705bc8633c13fa7dbbd4da4e011110019d4528e0408b55be6b87bc8ff4467f01451799a94379279cac944dc3db5adf3ef8da62f0011110019d4528e0408ba08463bd159d304a7101e5062644d896349620025a007f2692dfb17cd0e4011110019d4528e0408b55be6b87bc8ff4467f013917e95b9a7a0c120856adcf1df2a8d08cf4761506170572656e657710019bc6ad3a008f8c9c29059ab6e8a36101e996246fdad4ac911651ec86f4b192191907617474656d707410019d4528e0408b55be6b87bc8ff4467f001a0866696e616c697a6510019d4528e0408b55be6b87bc8ff4467f001b0970686173655f656e6410019bc6ad3a008f8c9c29059ab6e8a361001d0b636c6f73655f757361676510019bc6ad3a008f8c9c29059ab6e8a361001e0c6f70656e5f64756e6e696e6710019d4528e0408b55be6b87bc8ff4467f01fb5ca9106998604d13bc6e0d8f772f573184a2e70408000000000000001b0133a4996d1bf1982651e0057bb711080008000000000000001c018f377045439deff49bd817d1f067a48008000000000000001d01361c6d4d6befd61cc0f6ff336850c80608000000000000001e01e6e6722cc3b55b7e548f214d1a38a327744214ff011110019d4528e0408325a1528f4a5c66a466011be92971da338afc2c5fa1a991e0ed7d8e196d510110074f55532f32362f000000000000000501b08091647bdd03965912fb99a3fd81047061150d011110019d4528e0408690b1e29f52eaf5216c01003e4d2d2b4f8e444af76d4c133a0d47fb506811021910019d4528e0408325a1528f4a5c66a46600000000000000000123bf76c8f87f56293b30cf9a69924e561910019d4528e0408325a1528f4a5c66a4660000000000000001017244f7756da21ff6b5b6760417a10667fff0b9ed021110019c167fcc0082c282bbe68828b5d8550115668c275933a602c7552c1f841531b21110019d4528e0408934ae6f234da7ff462e017e6da74dec8f9381f819721e78cd6eacd7ea7124011110019bc6ad3a008f8c9c29059ab6e8a361017aed30002afa6a19c42c81168705b717', X'0d7c4cedce1391aaa6b9e5c93f63ecab265e81f8cd2512d83a2be8d1b6b08737'),
(X'019b76daa8008f43b85e7c74ea4b3341', 13, X'003184a2e70108000000000000001f01d9705995558b1ee5a6baeab9f6faf55d7061150d011110019d4528e0408690b1e29f52eaf5216c01d133ce6b8dc25effd2c9fed01368ddc1', X'06dfb8b08e6bb3c05db369cc919321db9bc9b6e0804299c9d6abbad32968f4fc'),
(X'019b76daa8008f43b85e7c74ea4b3341', 14, X'00201df7f0011110019d4528e0408967895f263305ef4cc9015421b1d4395b59734bb5b63723d8dd5dbbd4da4e011110019d4528e0408b55be6b87bc8ff4467f01d7649fc4c748426d4aeb8987a2300bf28cf47615031907617474656d707410019d4528e0408b55be6b87bc8ff4467f0019076c6f6f6b5f757010019d4528e0408690b1e29f52eaf5216c001e0c6f70656e5f64756e6e696e6710019d4528e0408b55be6b87bc8ff4467f003184a2e70308000000000000002001dd7a9fce6531c8e5c7b8e0e2be91694f080000000000000021011ddde2c7ad803c88273ca35a6076d03d08000000000000002201807c7158d8020d8b3e2291b8d2777b88744214ff011110019d4528e0408ea0a6e824be68f9d201016e5a694664b6bcc7588b4d07a28fe18e7061150d011110019d4528e0408690b1e29f52eaf5216c0191ba4d4d9c4e82c83cfa67ef4f807c97cb9bc65a011110019d4528e0408230b1578a9388c9de5a013795515e06cd2dde1e2c8e13b0b78faffb506811021910019d4528e0408ea0a6e824be68f9d201000000000000000001c847696c279033f0579ad2d1d48687061910019d4528e0408ea0a6e824be68f9d201000000000000000101ec39773c59b3fa18f7d8966bfc0e0be0', X'0aac3d91c54636aeca123d10ce48d876060924bfec4522233b542c570567c5c3');
INSERT INTO osto_catalog_seals (sequence, seals, hash) VALUES
(1, X'0080fe0b58051110019b76daa80081058889bf6116189f7a01dc83545dae1b2758c22b4e67b95dc52c1110019b76daa80084229e66e87ed124233901c3eda85527d112edc02875e5372130e61110019b76daa80086d5a58f299969f90768011ac0f4d6c68b7310921b35ae31b24e9a1110019b76daa800873a9844da597e4af13c017d9437ab99f068e3f2e95c21ae2a01021110019b76daa80088b9bcc3ba90f11e899001c1e217ae520d6ae7352467734905c5f5523aa08b071110019b76daa8008541a67131cc8f2cccbc0112dd03f8ad7cc99e23face01bd10c0851110019b76daa8008864aaef0255c860d41201f5a6574b8358996227f903c482a63cf51110019b76daa800896481044b18596f53cc014080c0ca9138c2ceb558ebd6222d8c711110019b76daa8008a17b1db506d29eb072b0157d7e87a73ddc4047a36763d2d457e2d1110019b76daa8008a7cbc95f309c7e15e4101aa78df9d89049e2ce06f5f27dba2b7331110019b76daa8008c4f8e0b6745cb0b8eb901fe5ec47db4c9068efb7631e6045f73bb1110019b76daa8008f8ab5eeb053096499980103b1cc6893fe48b986efa9bd50d3338e39e66c67021110019b76daa8008861979346d4bc28b21e01c63a8230818bdf1c907d744f335eefa91110019b76daa8008bbdbcabb5f3b96538c9011d5f32d8b7eef20bfe5916fb6af8519c9849033f081910019b76daa8008861979346d4bc28b21e0000000000000000018b07743caa3b4ee1ebeac2f980c9a1bf1910019b76daa8008861979346d4bc28b21e0000000000000001019f10fa8fed024b5bb2004f259e0aa9dd1910019b76daa8008861979346d4bc28b21e000000000000000201e998ee3cf7cf95c56e69d7a77707ad2d1910019b76daa8008861979346d4bc28b21e0000000000000003010818fecfc7040319593817aeb0640e7f1910019b76daa8008861979346d4bc28b21e00000000000000040113532fcff1f9eec3032932bf01a7563e1910019b76daa8008861979346d4bc28b21e00000000000000050158ab1ed37db9895d8e6d58f9d9256d691910019b76daa8008bbdbcabb5f3b96538c9000000000000000001c45a9a8508781a90a348865e7f75c36f1910019b76daa8008bbdbcabb5f3b96538c90000000000000001019bdac9e1355e9d069cf87b4dd5745f528b70e3470513034a505903494e520a323032352d30312d303101b16f0ed0a850d2ba44a1755efd3afd3e13034b574403494e520a323032352d30312d3031013e150f7aea1efeafee6e13e8590f35f9130355534403494e520a323032352d30312d303101d3f4d195a5a8bd3bffb750b0f803f38b130355534403494e520a323032362d30312d3033011d88146f4aeacaabff8cd4dced5e0a2f130355534403494e520a323032362d30322d3033018b9cd2edfbe3d36671537d4fe58d39b6bd161df3021110019b76daa800816d957b14f9e73c4f6001b8295a33daa0da3db349c562bb2ffb041110019b76daa800817ea6eaf7da64cc9c4b01fe85f5a2dc65a0a5875776e9c3f0f76976cfc615021110019b76daa8008bdfb7caee18c4e42f9e01d2f6d3bb4b0e943c1421d7e2d48ef7711110019b76daa8008fb28249b6dbedfd3b510165bf7663c023a2f7e9b6cb5b71902184afc3f025021110019b76daa8008305858c1dd6d91e178b01a3fbd323d823449b5a3774f7376e03cb1110019b76daa80085718fc20a84fe54c854019fbe09f593b17abb1af2cb833a24bfbb465f083b041110019b76daa80086c7bf9e643258afbee3015869cfb807f1d52960d4432baa2522321110019b76daa80088eeac57232e5405b78a01dd500304ee7dd8b24e1437ab437f34321110019b76daa8008c3ca34207927c8fc41701653373dcb98088902b27ac9b0d3302d51110019b76daa8008e6a89b2695fb07f4bfe01cb725c9dcd778cfc39b9a93acf4300016664872d041110019b76daa80082b0aaa8e8b1546d4166016a2bc5cc0f76c9aa6a9a7000c26368a71110019b76daa800871aa9b65747335f8fe301e2601bcddbeff51b5090bcd0da97f0571110019b76daa800896695dbd5cab418274401e86faf89f6d20a246b3d621c9ead485e1110019b76daa8008c5b82428f1e9b5a40520112aebe2ca2719ec0b1a7b90d57e459eeb74cca6f033310019b76daa8008a17b1db506d29eb072b03555344056d6f6e7468000000000000000100000000000000000000000000000000018d489135f2e1e25f06d16046c17793c73310019b76daa8008a17b1db506d29eb072b03555344056d6f6e746800000000000000010000000000000000000000000000000101c637e36696baa3edbec0bfb88aa739db3310019b76daa8008a17b1db506d29eb072b03555344056d6f6e746800000000000000010000000000000000000000000000000201d92fc3efc51ec93f0d65db5bec53de8045a8ec7b112b10019b76daa8008541a67131cc8f2cccbc03494e52056d6f6e746800000000000000010000000000000002010023388dcf2d4b1394a64815615f6c0f2b10019b76daa8008541a67131cc8f2cccbc034a5059056d6f6e74680000000000000001000000000000000301e756580055a3c67d11d11a0c2abe8c6c2b10019b76daa8008541a67131cc8f2cccbc034b5744056d6f6e7468000000000000000100000000000000040166f669449804ddaf6ab90512192aad882a10019b76daa8008541a67131cc8f2cccbc035553440479656172000000000000000100000000000000010144ea389c3299f5291c18f95e221d74272b10019b76daa8008541a67131cc8f2cccbc03555344056d6f6e746800000000000000010000000000000000012516c191763f8020df15312bc6bd522a2a10019b76daa8008864aaef0255c860d4120355534404796561720000000000000001000000000000000101ac5a3afaa9a7b8dad0535ffa956bb2612b10019b76daa8008864aaef0255c860d41203555344056d6f6e74680000000000000001000000000000000001fd35581a6798d0386d0eeac13334d8952b10019b76daa800896481044b18596f53cc03555344056d6f6e746800000000000000010000000000000000017878833b2326fc7c5c3554e0a809a1da2b10019b76daa8008a17b1db506d29eb072b03555344056d6f6e74680000000000000001000000000000000001d431239aff524bfe559cab8574066b5f2b10019b76daa8008a7cbc95f309c7e15e4103494e52056d6f6e746800000000000000010000000000000002014883e6a2a6a9939d58fc8842803addbf2b10019b76daa8008a7cbc95f309c7e15e41034a5059056d6f6e74680000000000000001000000000000000301b5ea5c1f5aa15e5f2a4d8605dd518c8d2b10019b76daa8008a7cbc95f309c7e15e41034b5744056d6f6e7468000000000000000100000000000000040162e80fa3c137a97bcb80cabb1ba9fa4b2a10019b76daa8008a7cbc95f309c7e15e41035553440479656172000000000000000100000000000000010190641be1075883f78899f6738e33bf962b10019b76daa8008a7cbc95f309c7e15e4103555344056d6f6e74680000000000000001000000000000000001bae6557ddca2f2474f025ce206b959362b10019b76daa8008c4f8e0b6745cb0b8eb903555344056d6f6e74680000000000000001000000000000000001a78516cfa2972184f3942558228e75d22a10019b76daa8008f8ab5eeb053096499980355534404796561720000000000000001000000000000000101b43278b3d3c42eed452a316234623beb2b10019b76daa8008f8ab5eeb0530964999803555344056d6f6e74680000000000000001000000000000000001e0da00a16def6c19042e8ba86362904077bed60c031110019b76daa800851687ac624e03dc6af30164f1302da71f4f724945f2930aff56371110019b76daa8008ca9bf078e6eebe7ae88017f652053f97a56e8be5f32723e1e60ad1110019b76daa8008f599661f2810238dc0f018dd42ac141d4b5b84e7abd89a4197c46', X'9fffea20d1f437c5a132870c716c130598aa95a0bc7e83b5b52b402e794b4408'),
(2, X'00523aa08b021110019b76daa80085d28cc977f24f8ad3ef0107873eed679aeaa253068ed6bd939c971110019b76daa80086e495e2fa8acccc6c9c013ed8a37f2e45084956f0e34bb4462495737b4149021910019b76daa80084798f576750d6bc5fef000000000000000001d9459c1a5725bc7fd5ffb10c38b2a9591910019b76daa80084798f576750d6bc5fef000000000000000101c2808c4d504065a53c6b06f2ea1318c4465f083b011110019b76daa80084798f576750d6bc5fef01a6fed18246e3a46340ac856679a35b356664872d011110019b76daa8008be9b32b1419c630a8de01802e7cce04bf6d81dd863866cf8c354045a8ec7b022b10019b76daa80085d28cc977f24f8ad3ef03555344056d6f6e7468000000000000000100000000000000000162e8ac59bdd3341fc1a8e89818836f372b10019b76daa80086e495e2fa8acccc6c9c03555344056d6f6e74680000000000000001000000000000000001c1379c0048af3412d5fb700ddaf0840b', X'827c2646d2d4fd8ed8757e132676ad68a7396222745a28fbd18f63419306ee31'),
(3, X'008956d1e20108074f55532f32362f01b42f050d1ef57fd4504f169acfd933ff', X'e4d6473b544490e1a2ff391ceff0d215c6eb715ae7b8f3d2bce6f4486058140f'),
(4, X'008956d1e20208074f55532f32362f0118e1439174d617c04b595b5431b5d72009084f55532f32362f43015622450f62c2bc2c7d3d2dd0a48db551', X'284b35a22adf1f167af13ce21429234732e8297540005566aede7beef06c5a12'),
(5, X'008956d1e20108074f55532f32362f01aa9b010660e5a040814e759954e514de', X'c79fbe3d15de471c49436a4c2091c74a69f5959dea5d315499547e1ec5b38558'),
(6, X'008956d1e20108074f55532f32362f011c299ae07941690e5df7c82fd8c94529', X'8a203c9d08d968bea925b11d82abcb0245e31d0e0a8b3387f4c9c2848e43a753'),
(7, X'008956d1e20108074f55532f32362f01c0316fcdba8c9f82c94f9813f7485694', X'9f153f2e579b4fd6f4ffdce2d775d4af18d2d7e7b040b050c7713cccbd99501d');
INSERT INTO osto_due_work (company_id, kind, subject_id, kind_order, due_at, generation) VALUES
(X'019b76daa8008f43b85e7c74ea4b3341', 'renew', X'019bc6ad3a008f8c9c29059ab6e8a361', 7, 1777573800000000, 0);
