-- Rows of version 3 of the schema: prepaid credit that is bought when it runs low, and a part that was voided.
INSERT INTO osto_meta (name, text) VALUES
('clock_kind', 'test'),
('clock_now', '2026-05-01T00:00:00.000000Z'),
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
', X'18482250a7ce9f25e9f9438784d87156ecf8617465993bc14bdaba4735dd0218'),
(X'019b76daa8008f17b8cd6f1445793788', 'plain', 1, 'preset=osto
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
interval_bound=strict
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'3e2dcd3072ce70ae5b0b7b58ba3ab953ebd222acaf8e2ce48e62baf05afab216');
INSERT INTO osto_legal_entities (id, code, name, country, state, tax_id, address_lines, zone, number_prefix, functional_currency, fiscal_year_start_month, number_pattern, tax_system, prices, has_export_bond, under_small_business_threshold, billing_policy_id) VALUES
(X'019b76daa800816d957b14f9e73c4f60', 'osto-in', 'Osto Security India Private Limited', 'IN', 'Karnataka', '29AAECO4821K1Z6', '', 'Asia/Kolkata', 'OST', 'INR', 4, '', 'rules', 'exclusive', 0, 0, NULL),
(X'019b76daa800817ea6eaf7da64cc9c4b', 'osto-us', 'Osto Security Inc.', 'US', 'Delaware', '', '', 'UTC', 'OUS', 'USD', 1, '', 'rules', 'exclusive', 0, 0, NULL),
(X'019b76daa80085499fb00157df54ec79', 'net', 'Net GmbH', 'DE', '', '', '', 'UTC', 'NET', 'EUR', 1, '', 'rules', 'exclusive', 0, 0, NULL);
INSERT INTO osto_modules (id, code, name, tax_code, position) VALUES
(X'019b76daa8008305858c1dd6d91e178b', 'endpoint', 'Endpoint', '998316', 1),
(X'019b76daa80085718fc20a84fe54c854', 'cloud', 'Cloud', '998316', 0);
INSERT INTO osto_meters (id, code, name, unit, aggregation, quantity_places, quantity_rounding, is_recurring, is_charged_in_advance, filters, group_by) VALUES
(X'019b76daa8008bdfb7caee18c4e42f9e', 'assets', 'Assets at the peak', 'assets', 'max', NULL, NULL, 0, 0, '', ''),
(X'019b76daa8008fb28249b6dbedfd3b51', 'scans', 'Scans', 'scans', 'sum', NULL, NULL, 0, 0, '', '');
INSERT INTO osto_plans (id, module_id, code, name, position) VALUES
(X'019b76daa80082b0aaa8e8b1546d4166', X'019b76daa80085718fc20a84fe54c854', 'cloud_trial', 'Cloud with a trial', 2),
(X'019b76daa80087118c0041582d330fa8', X'019b76daa80085718fc20a84fe54c854', 'forty', 'Forty', 4),
(X'019b76daa800871aa9b65747335f8fe3', X'019b76daa80085718fc20a84fe54c854', 'cloud_basic', 'Cloud Basic', 0),
(X'019b76daa800896695dbd5cab4182744', X'019b76daa80085718fc20a84fe54c854', 'cloud_pro', 'Cloud Pro', 1),
(X'019b76daa8008c5b82428f1e9b5a4052', X'019b76daa8008305858c1dd6d91e178b', 'endpoint_team', 'Endpoint Team', 3);
INSERT INTO osto_plan_versions (id, plan_id, version, trial_days, content_digest, published_at, kind, available_with, not_with, effective_from, subscribers, billing_policy_id) VALUES
(X'019b76daa80080c8a505f8acede032f5', X'019b76daa80087118c0041582d330fa8', 1, 0, X'9d6a019b7472fedcd09389d44c4080eab8050d1f5144744cb708a328c4c9d9da', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa80086c7bf9e643258afbee3', X'019b76daa80082b0aaa8e8b1546d4166', 1, 14, X'6942e4cf7bef0175ea2bcf84489922f5cfbcdc93109ab4219f5e342dc52a0aa6', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa80088eeac57232e5405b78a', X'019b76daa800896695dbd5cab4182744', 1, 0, X'd885118f8acc6f88f3f0701d825d893cc3aa2a017aff59eaf34153152f70d674', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa8008c3ca34207927c8fc417', X'019b76daa8008c5b82428f1e9b5a4052', 1, 0, X'9045ceab0a8d75f12e7c91985c80bc136bf7cd05fad679a8a1180f40c6448c75', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa8008e6a89b2695fb07f4bfe', X'019b76daa800871aa9b65747335f8fe3', 1, 0, X'f749a51e3eaba272a4acd85d1477afb830c8586c0e2eca6ab6d0c0172d4a4913', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL);
INSERT INTO osto_charges (id, plan_version_id, code, name, position, kind, meter_id, included_quantity, limit_quantity, conversion_operation, conversion_factor, conversion_places, conversion_rounding, filters, group_by, billing_mode, phase, billing_policy_id) VALUES
(X'019b76daa8008541a67131cc8f2cccbc', X'019b76daa8008e6a89b2695fb07f4bfe', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008864aaef0255c860d412', X'019b76daa8008c3ca34207927c8fc417', 'seats', 'Seats', 1, 'seat', NULL, '2', '100', NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa80089029ae7c9239985e549', X'019b76daa80080c8a505f8acede032f5', 'base', 'Base', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
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
(X'019b76daa8008864aaef0255c860d412', 'USD', 'month', 1, 0, 'per_unit', '12.4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008864aaef0255c860d412', 'USD', 'year', 1, 1, 'per_unit', '124', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80089029ae7c9239985e549', 'EUR', 'month', 1, 0, 'flat', '0', '40', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
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
(X'019b76daa80087bba8aad1a864455366', X'019b76daa80085499fb00157df54ec79', 'same_state', 'VAT', 'VAT 20 %', '20', '2020-01-01', 3, NULL, '', '', '', 'taxed', 'net'),
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
INSERT INTO osto_coupons (id, code, name, percent, duration, periods, max_redemptions, modules, plans, charges, expires_on, content_digest) VALUES
(X'019b76daa8008a5fb032203ec1816b6a', 'half', 'Half', '50', 'forever', NULL, NULL, '', '', '', NULL, X'16194e1c2cd84b47f5b51515febb4f1fd267283aca3ed3fca759e0ce3d90ae53');
INSERT INTO osto_companies (company_id, legal_entity_id, code, name, country, state, tax_id, address_lines, billing_email, zone, currency, net_terms_days, billing_policy_id, dunning_policy_id, created_at, billing_day, buyer_kind, tax_exempt, in_special_economic_zone, place_of_supply, display_currency) VALUES
(X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'carded', 'Carded', 'DE', '', '', '', '', 'UTC', 'EUR', 0, X'019b76daa8008f17b8cd6f1445793788', X'019b76daa8008861979346d4bc28b21e', 1767225600000000, NULL, NULL, 0, 0, '', NULL),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'waiter', 'Waiter', 'DE', '', '', '', '', 'UTC', 'EUR', 90, X'019b76daa8008f17b8cd6f1445793788', X'019b76daa8008861979346d4bc28b21e', 1767225600000000, NULL, NULL, 0, 0, '', NULL),
(X'019c167fcc0086ca8a6d4ba6923027cf', X'019b76daa80085499fb00157df54ec79', 'voider', 'Voider', 'DE', '', '', '', '', 'UTC', 'EUR', 90, X'019b76daa8008f17b8cd6f1445793788', X'019b76daa8008861979346d4bc28b21e', 1769904000000000, NULL, NULL, 0, 0, '', NULL),
(X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'monthly', 'Monthly', 'DE', '', '', '', '', 'UTC', 'EUR', 0, X'019b76daa8008f17b8cd6f1445793788', X'019b76daa8008861979346d4bc28b21e', 1769904000000000, NULL, NULL, 0, 0, '', NULL);
INSERT INTO osto_subscriptions (id, company_id, module_id, state, current_item_id, start_at, trial_end_at, current_period_start, current_period_end, paused_at, ended_at, end_reason, created_at, billing_day, base_subscription_id, billing_policy_id, transferred_from, purchase_order) VALUES
(X'019b76daa8008942a63a9a856d2a851f', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085718fc20a84fe54c854', 'active', X'019b76daa8008461af69a39ddf48a298', 1767225600000000, NULL, 1777593600000000, 1780272000000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, ''),
(X'019b76daa800896f886ca249e8ab1f47', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085718fc20a84fe54c854', 'active', X'019b76daa8008bc38cbbca7bc3f87b50', 1767225600000000, NULL, 1777593600000000, 1780272000000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, '');
INSERT INTO osto_subscription_items (id, company_id, subscription_id, plan_version_id, interval_unit, seat_count, anchor, valid_from, valid_to, charged_through, usage_closed_through, interval_count, billing_mode, arrears_through, paid_item_id, phase, phase_end_at, phases_from, zone, joined_at, counted_from) VALUES
(X'019b76daa8008461af69a39ddf48a298', X'019b76daa80082edbad533a15630cc48', X'019b76daa8008942a63a9a856d2a851f', X'019b76daa80080c8a505f8acede032f5', 'month', 1, 1767225600000000, 1767225600000000, NULL, 1780272000000000, 1767225600000000, 1, 'advance', 1777593600000000, NULL, 0, NULL, 1767225600000000, '', NULL, NULL),
(X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa800896f886ca249e8ab1f47', X'019b76daa80080c8a505f8acede032f5', 'month', 1, 1767225600000000, 1767225600000000, NULL, 1780272000000000, 1767225600000000, 1, 'advance', 1777593600000000, NULL, 0, NULL, 1767225600000000, '', NULL, NULL);
INSERT INTO osto_applied_coupons (id, company_id, coupon_id, subscription_id, remaining_periods, applied_at, removed_at, ordinal) VALUES
(X'019b76daa8008a04b00a255158d5e31e', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008a5fb032203ec1816b6a', NULL, NULL, 1767225600000000, NULL, 1);
INSERT INTO osto_credit_grants (id, company_id, currency, kind, amount_minor, balance_minor, priority, modules, description, rate, granted_at, expires_at, ended_at, ordinal) VALUES
(X'019b76daa8008488953138f30ed2e981', X'019b76daa80082edbad533a15630cc48', 'EUR', 'promotional', 1000, 0, 1, '', 'Topped up', '1', 1767225600000000, NULL, NULL, 2),
(X'019b76daa8008698917dd55c6609e486', X'019b76daa80082edbad533a15630cc48', 'EUR', 'paid', 10000, 0, 1, '', 'Topped up', '1', 1767225600000000, NULL, NULL, 3),
(X'019b76daa8008a0daf9f25f55991b272', X'019b76daa8008e9d8360e2ec6b2871f4', 'EUR', 'paid', 6000, 0, 1, '', '', NULL, 1767225600000000, NULL, NULL, 1),
(X'019b76daa8008f088f2627ec08d64107', X'019b76daa80082edbad533a15630cc48', 'EUR', 'paid', 6000, 0, 1, '', '', NULL, 1767225600000000, NULL, NULL, 1),
(X'019c167fcc0084549f0c225b2baef60e', X'019b76daa8008e9d8360e2ec6b2871f4', 'EUR', 'paid', 6800, 0, 1, '', 'Topped up', '1', 1769904000000000, NULL, NULL, 2),
(X'019c167fcc008e1786fa954afa577927', X'019c167fcc0086ca8a6d4ba6923027cf', 'EUR', 'promotional', 500, 500, 1, 'cloud', 'Topped up', '0.5', 1769904000000000, NULL, NULL, 1),
(X'019c5e98d4008a7f9321d8511cf4d1df', X'019c167fcc008b1aa0381c786714ed55', 'EUR', 'paid', 5000, 3000, 1, '', 'Topped up', '1', 1771113600000000, NULL, NULL, 1),
(X'019ceecae4008e4b814abf7d8567c41a', X'019c167fcc008b1aa0381c786714ed55', 'EUR', 'paid', 2000, 2000, 1, '', 'Topped up', '1', 1773532800000000, NULL, NULL, 2),
(X'019d46570000851e8fea6c93e0394493', X'019b76daa80082edbad533a15630cc48', 'EUR', 'promotional', 1000, 0, 1, '', 'Topped up', '1', 1775001600000000, NULL, NULL, 4),
(X'019d46570000873dae31ea9321def07c', X'019b76daa80082edbad533a15630cc48', 'EUR', 'paid', 10000, 6200, 1, '', 'Topped up', '1', 1775001600000000, NULL, NULL, 5);
INSERT INTO osto_credit_voids (id, company_id, grant_id, currency, amount_minor, voided_at) VALUES
(X'019c63bf30008745bc51b5c637d9f3d6', X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d4008a7f9321d8511cf4d1df', 'EUR', 2000, 1771200000000000);
INSERT INTO osto_top_up_rules (id, company_id, currency, modules, rate, triggered_by, method, threshold_credits, target_credits, paid_credits, granted_credits, interval_unit, interval_count, started_at, expires_at, min_paid_credits, max_paid_credits, ignore_limits, grants_target) VALUES
(X'019b76daa8008ee5a71ccc853b181297', X'019b76daa80082edbad533a15630cc48', 'EUR', '', '1', 'threshold', 'fixed', '20', NULL, '100', '10', NULL, 1, 1767225600000000, NULL, NULL, NULL, 0, 0),
(X'019b7c0104008d0186661ed25ccfe99c', X'019b76daa8008e9d8360e2ec6b2871f4', 'EUR', '', '1', 'threshold', 'target', '20', '80', '0', '0', NULL, 1, 1767312000000000, NULL, NULL, NULL, 0, 0),
(X'019c167fcc008e4a8206e9113fcf9c28', X'019c167fcc008b1aa0381c786714ed55', 'EUR', '', '1', 'interval', 'target', NULL, '50', '0', '0', 'month', 1, 1768435200000000, 1776211200000000, NULL, NULL, 0, 0);
INSERT INTO osto_documents (id, company_id, legal_entity_id, kind, state, currency, invoice_at, finalized_at, issued_on, due_on, series, number, line_count, subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor, buyer_name, buyer_address, buyer_tax_id, tax_included_minor, billing_policy_id, split_key, note, display_currency, display_total_minor, display_rate_from, display_rate, display_source, tax_requested_at, purchase_order) VALUES
(X'019b76daa8008224aa2e7f224a467fca', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1767225600000000, 1767225600000000, '2026-01-01', '2026-01-01', 'NET/26/', 'NET/26/00001', 1, 4000, 0, 800, 0, 4800, 'Carded', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019b76daa8008474b427fa1e10f7da1c', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1767225600000000, 1767225600000000, '2026-01-01', '2026-01-01', 'NET/26/', 'NET/26/00002', 1, 10000, 0, 0, 0, 10000, 'Carded', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', 'inv_019b76daa8008474b427fa1e10f7da1c', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019b76daa8008c04a88e4f9b35a95be0', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1767225600000000, 1767225600000000, '2026-01-01', '2026-04-01', 'NET/26/', 'NET/26/00003', 1, 4000, 0, 800, 0, 4800, 'Waiter', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019b7c0104008cac8aa35b831c62a4c5', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1767312000000000, 1767312000000000, '2026-01-02', '2026-04-02', 'NET/26/', 'NET/26/00004', 1, 6800, 0, 0, 0, 6800, 'Waiter', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', 'inv_019b7c0104008cac8aa35b831c62a4c5', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019c167fcc008369869b122b23cb25cf', X'019c167fcc0086ca8a6d4ba6923027cf', X'019b76daa80085499fb00157df54ec79', 'invoice', 'voided', 'EUR', 1769904000000000, 1769904000000000, '2026-02-01', '2026-05-02', 'NET/26/', 'NET/26/00007', 1, 5000, 0, 0, 0, 5000, 'Voider', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', 'inv_019c167fcc008369869b122b23cb25cf', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019c167fcc008674b67e8761aa9e573b', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1769904000000000, 1769904000000000, '2026-02-01', '2026-05-02', 'NET/26/', 'NET/26/00006', 1, 4000, 2000, 400, 0, 2400, 'Waiter', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019c167fcc008ff69df90ec252a1c3a5', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1769904000000000, 1769904000000000, '2026-02-01', '2026-02-01', 'NET/26/', 'NET/26/00005', 1, 4000, 0, 800, 0, 4800, 'Carded', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019c5e98d400851e9fd0ae0f34b5b42d', X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1771113600000000, 1771113600000000, '2026-02-15', '2026-02-15', 'NET/26/', 'NET/26/00008', 1, 5000, 0, 0, 0, 5000, 'Monthly', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', 'inv_019c5e98d400851e9fd0ae0f34b5b42d', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019ca6b1dc0085d2a22af932792bbfcc', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1772323200000000, 1772323200000000, '2026-03-01', '2026-03-01', 'NET/26/', 'NET/26/00009', 1, 4000, 0, 800, 0, 4800, 'Carded', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019ca6b1dc008ee59daa445aca312b48', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1772323200000000, 1772323200000000, '2026-03-01', '2026-05-30', 'NET/26/', 'NET/26/00010', 1, 4000, 2000, 400, 0, 2400, 'Waiter', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019ceecae40083dba96a3211bdd74f72', X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1773532800000000, 1773532800000000, '2026-03-15', '2026-03-15', 'NET/26/', 'NET/26/00011', 1, 2000, 0, 0, 0, 2000, 'Monthly', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', 'inv_019ceecae40083dba96a3211bdd74f72', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019d4657000081edb29f0919931a1b0c', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1775001600000000, 1775001600000000, '2026-04-01', '2026-06-30', 'NET/26/', 'NET/26/00014', 1, 4000, 2000, 400, 0, 2400, 'Waiter', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019d4657000088b4a2fd00e1f0357ef1', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1775001600000000, 1775001600000000, '2026-04-01', '2026-04-01', 'NET/26/', 'NET/26/00012', 1, 4000, 0, 800, 0, 4800, 'Carded', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019d465700008f98a1e74439b2716e4c', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1775001600000000, 1775001600000000, '2026-04-01', '2026-04-01', 'NET/26/', 'NET/26/00013', 1, 10000, 0, 0, 0, 10000, 'Carded', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', 'inv_019d465700008f98a1e74439b2716e4c', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de0d5c8008086903fda9ad0fbc515', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1777593600000000, 1777593600000000, '2026-05-01', '2026-07-30', 'NET/26/', 'NET/26/00016', 1, 4000, 2000, 400, 0, 2400, 'Waiter', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de0d5c800847bb050d9cdf4cc9305', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1777593600000000, 1777593600000000, '2026-05-01', '2026-07-30', 'NET/26/', 'NET/26/00017', 1, 8000, 0, 0, 0, 8000, 'Waiter', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', 'inv_019de0d5c800847bb050d9cdf4cc9305', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de0d5c8008de7b2b146c2e3d30fef', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'invoice', 'finalized', 'EUR', 1777593600000000, 1777593600000000, '2026-05-01', '2026-05-01', 'NET/26/', 'NET/26/00015', 1, 4000, 0, 800, 0, 4800, 'Carded', '', '', 0, X'019b76daa8008f17b8cd6f1445793788', '', '', NULL, NULL, NULL, '', '', NULL, '');
INSERT INTO osto_document_lines (id, company_id, document_id, position, kind, subscription_id, item_id, charge_id, module_id, description, service_start, service_end, quantity, unit_price, currency, amount_minor, share_numerator, share_denominator, exact_amount, rounding, credited_line_id, billing_policy_id, rule_version, tax_code, discount_minor, purchase_order) VALUES
(X'019b76daa80080af8f0740651cbf44b6', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008c04a88e4f9b35a95be0', 0, 'recurring', X'019b76daa800896f886ca249e8ab1f47', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1767225600000000, 1769904000000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019b76daa8008425877dbee527ad644a', X'019b76daa80082edbad533a15630cc48', X'019b76daa8008224aa2e7f224a467fca', 0, 'recurring', X'019b76daa8008942a63a9a856d2a851f', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1767225600000000, 1769904000000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019b76daa8008f56b88aa134cea893ec', X'019b76daa80082edbad533a15630cc48', X'019b76daa8008474b427fa1e10f7da1c', 0, 'top_up', NULL, NULL, NULL, NULL, 'Prepaid credit: 100 credits', 1767225600000000, 1767225600000000, '100', '1', 'EUR', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019b7c0104008af1a5a917da0bd0bd45', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b7c0104008cac8aa35b831c62a4c5', 0, 'top_up', NULL, NULL, NULL, NULL, 'Prepaid credit: 68 credits', 1767312000000000, 1767312000000000, '68', '1', 'EUR', 6800, 1, 1, '6800/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019c167fcc008766b5fd9daf4148c284', X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc008369869b122b23cb25cf', 0, 'top_up', NULL, NULL, NULL, NULL, 'Prepaid credit: 100 credits', 1769904000000000, 1769904000000000, '100', '0.5', 'EUR', 5000, 1, 1, '5000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019c167fcc008b2a931f9231c56c7b1d', X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc008674b67e8761aa9e573b', 0, 'recurring', X'019b76daa800896f886ca249e8ab1f47', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1769904000000000, 1772323200000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 2000, ''),
(X'019c167fcc008e1882fb3a106c58544a', X'019b76daa80082edbad533a15630cc48', X'019c167fcc008ff69df90ec252a1c3a5', 0, 'recurring', X'019b76daa8008942a63a9a856d2a851f', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1769904000000000, 1772323200000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019c5e98d4008fbeb993ad45d8661450', X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d400851e9fd0ae0f34b5b42d', 0, 'top_up', NULL, NULL, NULL, NULL, 'Prepaid credit: 50 credits', 1771113600000000, 1771113600000000, '50', '1', 'EUR', 5000, 1, 1, '5000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019ca6b1dc0089ad8b4a4df6ddc3a8f1', X'019b76daa80082edbad533a15630cc48', X'019ca6b1dc0085d2a22af932792bbfcc', 0, 'recurring', X'019b76daa8008942a63a9a856d2a851f', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1772323200000000, 1775001600000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019ca6b1dc0089bebb69793a832fd76e', X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008ee59daa445aca312b48', 0, 'recurring', X'019b76daa800896f886ca249e8ab1f47', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1772323200000000, 1775001600000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 2000, ''),
(X'019ceecae4008d5ca0e19f02a84dbfd2', X'019c167fcc008b1aa0381c786714ed55', X'019ceecae40083dba96a3211bdd74f72', 0, 'top_up', NULL, NULL, NULL, NULL, 'Prepaid credit: 20 credits', 1773532800000000, 1773532800000000, '20', '1', 'EUR', 2000, 1, 1, '2000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019d4657000081709f3738d8e62985ea', X'019b76daa80082edbad533a15630cc48', X'019d4657000088b4a2fd00e1f0357ef1', 0, 'recurring', X'019b76daa8008942a63a9a856d2a851f', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1775001600000000, 1777593600000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019d465700008c86be7ffc5bdcd95357', X'019b76daa80082edbad533a15630cc48', X'019d465700008f98a1e74439b2716e4c', 0, 'top_up', NULL, NULL, NULL, NULL, 'Prepaid credit: 100 credits', 1775001600000000, 1775001600000000, '100', '1', 'EUR', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019d465700008f3b8ab42feb5aa48866', X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000081edb29f0919931a1b0c', 0, 'recurring', X'019b76daa800896f886ca249e8ab1f47', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1775001600000000, 1777593600000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 2000, ''),
(X'019de0d5c800801b98734bb1b4ccafb1', X'019b76daa80082edbad533a15630cc48', X'019de0d5c8008de7b2b146c2e3d30fef', 0, 'recurring', X'019b76daa8008942a63a9a856d2a851f', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1777593600000000, 1780272000000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, ''),
(X'019de0d5c8008953b050aa5f5ddabf91', X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c8008086903fda9ad0fbc515', 0, 'recurring', X'019b76daa800896f886ca249e8ab1f47', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', X'019b76daa80085718fc20a84fe54c854', 'Forty: Base', 1777593600000000, 1780272000000000, '1', '40', 'EUR', 4000, 1, 1, '4000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 2000, ''),
(X'019de0d5c8008c8580f4311a061723e3', X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c800847bb050d9cdf4cc9305', 0, 'top_up', NULL, NULL, NULL, NULL, 'Prepaid credit: 80 credits', 1777593600000000, 1777593600000000, '80', '1', 'EUR', 8000, 1, 1, '8000/1', 'half_up', NULL, X'019b76daa8008f17b8cd6f1445793788', 1, '', 0, '');
INSERT INTO osto_document_discounts (company_id, document_id, position, applied_coupon_id, currency, base_minor, amount_minor, exact_amount) VALUES
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc008674b67e8761aa9e573b', 0, X'019b76daa8008a04b00a255158d5e31e', 'EUR', 4000, 2000, '2000/1'),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008ee59daa445aca312b48', 0, X'019b76daa8008a04b00a255158d5e31e', 'EUR', 4000, 2000, '2000/1'),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000081edb29f0919931a1b0c', 0, X'019b76daa8008a04b00a255158d5e31e', 'EUR', 4000, 2000, '2000/1'),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c8008086903fda9ad0fbc515', 0, X'019b76daa8008a04b00a255158d5e31e', 'EUR', 4000, 2000, '2000/1');
INSERT INTO osto_document_taxes (company_id, document_id, position, code, name, rate_percent, treatment, tax_on, price_tax, currency, taxable_minor, amount_minor) VALUES
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008224aa2e7f224a467fca', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 4000, 800),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc008ff69df90ec252a1c3a5', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 4000, 800),
(X'019b76daa80082edbad533a15630cc48', X'019ca6b1dc0085d2a22af932792bbfcc', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 4000, 800),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000088b4a2fd00e1f0357ef1', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 4000, 800),
(X'019b76daa80082edbad533a15630cc48', X'019de0d5c8008de7b2b146c2e3d30fef', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 4000, 800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008c04a88e4f9b35a95be0', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 4000, 800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc008674b67e8761aa9e573b', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 2000, 400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008ee59daa445aca312b48', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 2000, 400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000081edb29f0919931a1b0c', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 2000, 400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c8008086903fda9ad0fbc515', 0, 'VAT', 'VAT 20 %', '20', 'taxed', 'net', 'exclusive', 'EUR', 2000, 400);
INSERT INTO osto_line_taxes (company_id, document_id, line_id, tax_position, currency, taxable_minor, amount_minor) VALUES
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008224aa2e7f224a467fca', X'019b76daa8008425877dbee527ad644a', 0, 'EUR', 4000, 800),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc008ff69df90ec252a1c3a5', X'019c167fcc008e1882fb3a106c58544a', 0, 'EUR', 4000, 800),
(X'019b76daa80082edbad533a15630cc48', X'019ca6b1dc0085d2a22af932792bbfcc', X'019ca6b1dc0089ad8b4a4df6ddc3a8f1', 0, 'EUR', 4000, 800),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000088b4a2fd00e1f0357ef1', X'019d4657000081709f3738d8e62985ea', 0, 'EUR', 4000, 800),
(X'019b76daa80082edbad533a15630cc48', X'019de0d5c8008de7b2b146c2e3d30fef', X'019de0d5c800801b98734bb1b4ccafb1', 0, 'EUR', 4000, 800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008c04a88e4f9b35a95be0', X'019b76daa80080af8f0740651cbf44b6', 0, 'EUR', 4000, 800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc008674b67e8761aa9e573b', X'019c167fcc008b2a931f9231c56c7b1d', 0, 'EUR', 2000, 400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008ee59daa445aca312b48', X'019ca6b1dc0089bebb69793a832fd76e', 0, 'EUR', 2000, 400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000081edb29f0919931a1b0c', X'019d465700008f3b8ab42feb5aa48866', 0, 'EUR', 2000, 400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c8008086903fda9ad0fbc515', X'019de0d5c8008953b050aa5f5ddabf91', 0, 'EUR', 2000, 400);
INSERT INTO osto_billed_periods (company_id, item_id, charge_id, service_start, service_end, revision, previous_end, line_id) VALUES
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa8008425877dbee527ad644a'),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', 1769904000000000, 1772323200000000, 0, 1769904000000000, X'019c167fcc008e1882fb3a106c58544a'),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', 1772323200000000, 1775001600000000, 0, 1772323200000000, X'019ca6b1dc0089ad8b4a4df6ddc3a8f1'),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', 1775001600000000, 1777593600000000, 0, 1775001600000000, X'019d4657000081709f3738d8e62985ea'),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008461af69a39ddf48a298', X'019b76daa80089029ae7c9239985e549', 1777593600000000, 1780272000000000, 0, 1777593600000000, X'019de0d5c800801b98734bb1b4ccafb1'),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa80080af8f0740651cbf44b6'),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', 1769904000000000, 1772323200000000, 0, 1769904000000000, X'019c167fcc008b2a931f9231c56c7b1d'),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', 1772323200000000, 1775001600000000, 0, 1772323200000000, X'019ca6b1dc0089bebb69793a832fd76e'),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', 1775001600000000, 1777593600000000, 0, 1775001600000000, X'019d465700008f3b8ab42feb5aa48866'),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008bc38cbbca7bc3f87b50', X'019b76daa80089029ae7c9239985e549', 1777593600000000, 1780272000000000, 0, 1777593600000000, X'019de0d5c8008953b050aa5f5ddabf91');
INSERT INTO osto_document_balances (company_id, document_id, currency, total_minor, credit_applied_minor, allocated_minor, due_minor, due_on, paid_at, prepaid_applied_minor, credited_minor, withheld_minor, reopened_on) VALUES
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008224aa2e7f224a467fca', 'EUR', 4800, 0, 0, 0, '2026-01-01', 1767225600000000, 4800, 0, 0, NULL),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008474b427fa1e10f7da1c', 'EUR', 10000, 0, 10000, 0, '2026-01-01', 1767225600000000, 0, 0, 0, NULL),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc008ff69df90ec252a1c3a5', 'EUR', 4800, 0, 0, 0, '2026-02-01', 1769904000000000, 4800, 0, 0, NULL),
(X'019b76daa80082edbad533a15630cc48', X'019ca6b1dc0085d2a22af932792bbfcc', 'EUR', 4800, 0, 0, 0, '2026-03-01', 1772323200000000, 4800, 0, 0, NULL),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000088b4a2fd00e1f0357ef1', 'EUR', 4800, 0, 2200, 0, '2026-04-01', 1775001600000000, 2600, 0, 0, NULL),
(X'019b76daa80082edbad533a15630cc48', X'019d465700008f98a1e74439b2716e4c', 'EUR', 10000, 0, 10000, 0, '2026-04-01', 1775001600000000, 0, 0, 0, NULL),
(X'019b76daa80082edbad533a15630cc48', X'019de0d5c8008de7b2b146c2e3d30fef', 'EUR', 4800, 0, 0, 0, '2026-05-01', 1777593600000000, 4800, 0, 0, NULL),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008c04a88e4f9b35a95be0', 'EUR', 4800, 0, 0, 0, '2026-04-01', 1767225600000000, 4800, 0, 0, NULL),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b7c0104008cac8aa35b831c62a4c5', 'EUR', 6800, 0, 6800, 0, '2026-04-02', 1769904000000000, 0, 0, 0, NULL),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc008674b67e8761aa9e573b', 'EUR', 2400, 0, 0, 1200, '2026-05-02', NULL, 1200, 0, 0, NULL),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008ee59daa445aca312b48', 'EUR', 2400, 0, 0, 0, '2026-05-30', 1772323200000000, 2400, 0, 0, NULL),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000081edb29f0919931a1b0c', 'EUR', 2400, 0, 0, 0, '2026-06-30', 1775001600000000, 2400, 0, 0, NULL),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c8008086903fda9ad0fbc515', 'EUR', 2400, 0, 0, 400, '2026-07-30', NULL, 2000, 0, 0, NULL),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c800847bb050d9cdf4cc9305', 'EUR', 8000, 0, 0, 8000, '2026-07-30', NULL, 0, 0, 0, NULL),
(X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc008369869b122b23cb25cf', 'EUR', 0, 0, 0, 0, '2026-05-02', NULL, 0, 0, 0, NULL),
(X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d400851e9fd0ae0f34b5b42d', 'EUR', 5000, 0, 5000, 0, '2026-02-15', 1771113600000000, 0, 0, 0, NULL),
(X'019c167fcc008b1aa0381c786714ed55', X'019ceecae40083dba96a3211bdd74f72', 'EUR', 2000, 0, 2000, 0, '2026-03-15', 1773532800000000, 0, 0, 0, NULL);
INSERT INTO osto_credit_uses (company_id, document_id, position, grant_id, currency, amount_minor) VALUES
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008224aa2e7f224a467fca', 0, X'019b76daa8008f088f2627ec08d64107', 'EUR', 4800),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc008ff69df90ec252a1c3a5', 0, X'019b76daa8008f088f2627ec08d64107', 'EUR', 1200),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc008ff69df90ec252a1c3a5', 1, X'019b76daa8008488953138f30ed2e981', 'EUR', 1000),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc008ff69df90ec252a1c3a5', 2, X'019b76daa8008698917dd55c6609e486', 'EUR', 2600),
(X'019b76daa80082edbad533a15630cc48', X'019ca6b1dc0085d2a22af932792bbfcc', 0, X'019b76daa8008698917dd55c6609e486', 'EUR', 4800),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000088b4a2fd00e1f0357ef1', 0, X'019b76daa8008698917dd55c6609e486', 'EUR', 2600),
(X'019b76daa80082edbad533a15630cc48', X'019de0d5c8008de7b2b146c2e3d30fef', 0, X'019d46570000851e8fea6c93e0394493', 'EUR', 1000),
(X'019b76daa80082edbad533a15630cc48', X'019de0d5c8008de7b2b146c2e3d30fef', 1, X'019d46570000873dae31ea9321def07c', 'EUR', 3800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008c04a88e4f9b35a95be0', 0, X'019b76daa8008a0daf9f25f55991b272', 'EUR', 4800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc008674b67e8761aa9e573b', 0, X'019b76daa8008a0daf9f25f55991b272', 'EUR', 1200),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008ee59daa445aca312b48', 0, X'019c167fcc0084549f0c225b2baef60e', 'EUR', 2400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000081edb29f0919931a1b0c', 0, X'019c167fcc0084549f0c225b2baef60e', 'EUR', 2400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c8008086903fda9ad0fbc515', 0, X'019c167fcc0084549f0c225b2baef60e', 'EUR', 2000);
INSERT INTO osto_top_ups (id, company_id, rule_id, document_id, currency, amount_minor, credits, rate, modules, state, made_at, grant_id) VALUES
(X'019b76daa80088cda7389444143ca0b4', X'019b76daa80082edbad533a15630cc48', X'019b76daa8008ee5a71ccc853b181297', X'019b76daa8008474b427fa1e10f7da1c', 'EUR', 10000, '100', '1', '', 'paid', 1767225600000000, X'019b76daa8008698917dd55c6609e486'),
(X'019b7c01040085f690c4fbe7243e783a', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b7c0104008d0186661ed25ccfe99c', X'019b7c0104008cac8aa35b831c62a4c5', 'EUR', 6800, '68', '1', '', 'paid', 1767312000000000, X'019c167fcc0084549f0c225b2baef60e'),
(X'019c167fcc008feeb7e0bb207c4d5ee2', X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc008dcd93536774e22248e4', X'019c167fcc008369869b122b23cb25cf', 'EUR', 5000, '100', '0.5', 'cloud', 'dropped', 1769904000000000, NULL),
(X'019c5e98d400867c958a62275413bd2b', X'019c167fcc008b1aa0381c786714ed55', X'019c167fcc008e4a8206e9113fcf9c28', X'019c5e98d400851e9fd0ae0f34b5b42d', 'EUR', 5000, '50', '1', '', 'paid', 1771113600000000, X'019c5e98d4008a7f9321d8511cf4d1df'),
(X'019ceecae4008521834db0d787c65e30', X'019c167fcc008b1aa0381c786714ed55', X'019c167fcc008e4a8206e9113fcf9c28', X'019ceecae40083dba96a3211bdd74f72', 'EUR', 2000, '20', '1', '', 'paid', 1773532800000000, X'019ceecae4008e4b814abf7d8567c41a'),
(X'019d46570000869ca1fff50e2132eca2', X'019b76daa80082edbad533a15630cc48', X'019b76daa8008ee5a71ccc853b181297', X'019d465700008f98a1e74439b2716e4c', 'EUR', 10000, '100', '1', '', 'paid', 1775001600000000, X'019d46570000873dae31ea9321def07c'),
(X'019de0d5c80089f58a368497bbe8c41b', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b7c0104008d0186661ed25ccfe99c', X'019de0d5c800847bb050d9cdf4cc9305', 'EUR', 8000, '80', '1', '', 'pending', 1777593600000000, NULL);
INSERT INTO osto_number_series (series, legal_entity_id, kind, fiscal_year, lane, last_number, pattern) VALUES
('NET/26/', X'019b76daa80085499fb00157df54ec79', 'invoice', '2026', 0, 17, 'NET/{fy:short}/{kind}{seq:5}');
INSERT INTO osto_numbers (series, number, printed_number, company_id, document_id, disposition) VALUES
('NET/26/', 1, 'NET/26/00001', X'019b76daa80082edbad533a15630cc48', X'019b76daa8008224aa2e7f224a467fca', 'used'),
('NET/26/', 2, 'NET/26/00002', X'019b76daa80082edbad533a15630cc48', X'019b76daa8008474b427fa1e10f7da1c', 'used'),
('NET/26/', 3, 'NET/26/00003', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008c04a88e4f9b35a95be0', 'used'),
('NET/26/', 4, 'NET/26/00004', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b7c0104008cac8aa35b831c62a4c5', 'used'),
('NET/26/', 5, 'NET/26/00005', X'019b76daa80082edbad533a15630cc48', X'019c167fcc008ff69df90ec252a1c3a5', 'used'),
('NET/26/', 6, 'NET/26/00006', X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc008674b67e8761aa9e573b', 'used'),
('NET/26/', 7, 'NET/26/00007', X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc008369869b122b23cb25cf', 'voided'),
('NET/26/', 8, 'NET/26/00008', X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d400851e9fd0ae0f34b5b42d', 'used'),
('NET/26/', 9, 'NET/26/00009', X'019b76daa80082edbad533a15630cc48', X'019ca6b1dc0085d2a22af932792bbfcc', 'used'),
('NET/26/', 10, 'NET/26/00010', X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008ee59daa445aca312b48', 'used'),
('NET/26/', 11, 'NET/26/00011', X'019c167fcc008b1aa0381c786714ed55', X'019ceecae40083dba96a3211bdd74f72', 'used'),
('NET/26/', 12, 'NET/26/00012', X'019b76daa80082edbad533a15630cc48', X'019d4657000088b4a2fd00e1f0357ef1', 'used'),
('NET/26/', 13, 'NET/26/00013', X'019b76daa80082edbad533a15630cc48', X'019d465700008f98a1e74439b2716e4c', 'used'),
('NET/26/', 14, 'NET/26/00014', X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000081edb29f0919931a1b0c', 'used'),
('NET/26/', 15, 'NET/26/00015', X'019b76daa80082edbad533a15630cc48', X'019de0d5c8008de7b2b146c2e3d30fef', 'used'),
('NET/26/', 16, 'NET/26/00016', X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c8008086903fda9ad0fbc515', 'used'),
('NET/26/', 17, 'NET/26/00017', X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c800847bb050d9cdf4cc9305', 'used');
INSERT INTO osto_payment_methods (id, company_id, kind, state, provider, token, brand, last4, expiry_year, expiry_month, priority, created_at) VALUES
(X'019b76daa8008b0688b0f0d91c6dfa52', X'019b76daa80082edbad533a15630cc48', 'card', 'valid', 'simulated', 'sim_ok', '', '', NULL, NULL, 0, 1767225600000000),
(X'019c167fcc00898d9ece0ed9b801512b', X'019c167fcc008b1aa0381c786714ed55', 'card', 'valid', 'simulated', 'sim_ok', '', '', NULL, NULL, 0, 1769904000000000),
(X'019c167fcc008a7e9c836dc23b95564a', X'019b76daa8008e9d8360e2ec6b2871f4', 'card', 'valid', 'simulated', 'sim_ok', '', '', NULL, NULL, 0, 1769904000000000);
INSERT INTO osto_payment_attempts (id, company_id, document_id, method_id, reason, state, ordinal, currency, amount_minor, decline_class, decline_code, provider_reference, look_up_count, created_at, submitted_at, settled_at) VALUES
(X'019b76daa8008bf680104d512b93320e', X'019b76daa80082edbad533a15630cc48', X'019b76daa8008474b427fa1e10f7da1c', X'019b76daa8008b0688b0f0d91c6dfa52', 'automatic', 'succeeded', 1, 'EUR', 10000, NULL, NULL, 'sim_ce8bfd2c70e02fbd4415c91b', 0, 1767225600000000, 1767225600000000, 1767225600000000),
(X'019c5e98d4008efaac0372eb7fce0fab', X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d400851e9fd0ae0f34b5b42d', X'019c167fcc00898d9ece0ed9b801512b', 'automatic', 'succeeded', 1, 'EUR', 5000, NULL, NULL, 'sim_ef092e35e7967d44497755a9', 0, 1771113600000000, 1771113600000000, 1771113600000000),
(X'019ceecae4008c7993bdeb729c57a2cf', X'019c167fcc008b1aa0381c786714ed55', X'019ceecae40083dba96a3211bdd74f72', X'019c167fcc00898d9ece0ed9b801512b', 'automatic', 'succeeded', 1, 'EUR', 2000, NULL, NULL, 'sim_c284e21eeac2b92045dd0a8f', 0, 1773532800000000, 1773532800000000, 1773532800000000),
(X'019d465700008020b17e470802f10ced', X'019b76daa80082edbad533a15630cc48', X'019d465700008f98a1e74439b2716e4c', X'019b76daa8008b0688b0f0d91c6dfa52', 'automatic', 'succeeded', 1, 'EUR', 10000, NULL, NULL, 'sim_f22b57e612cdf6a801559137', 0, 1775001600000000, 1775001600000000, 1775001600000000),
(X'019d4657000085e9a3034154365782af', X'019b76daa80082edbad533a15630cc48', X'019d4657000088b4a2fd00e1f0357ef1', X'019b76daa8008b0688b0f0d91c6dfa52', 'automatic', 'succeeded', 1, 'EUR', 2200, NULL, NULL, 'sim_89de93b49739c60e238ab16d', 0, 1775001600000000, 1775001600000000, 1775001600000000);
INSERT INTO osto_payments (id, company_id, attempt_id, currency, amount_minor, provider, provider_reference, received_at) VALUES
(X'019b76daa800848e999171f63c3eef95', X'019b76daa80082edbad533a15630cc48', X'019b76daa8008bf680104d512b93320e', 'EUR', 10000, 'simulated', 'sim_ce8bfd2c70e02fbd4415c91b', 1767225600000000),
(X'019c167fcc00866fbe6f941015e51e79', X'019b76daa8008e9d8360e2ec6b2871f4', NULL, 'EUR', 6800, 'bank_transfer', 'BANK-1', 1769904000000000),
(X'019c5e98d4008814b2934ddb1fb2b76c', X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d4008efaac0372eb7fce0fab', 'EUR', 5000, 'simulated', 'sim_ef092e35e7967d44497755a9', 1771113600000000),
(X'019ceecae400861bb5e32a396f6bbdb9', X'019c167fcc008b1aa0381c786714ed55', X'019ceecae4008c7993bdeb729c57a2cf', 'EUR', 2000, 'simulated', 'sim_c284e21eeac2b92045dd0a8f', 1773532800000000),
(X'019d46570000872b8f1602cbc0ac0b48', X'019b76daa80082edbad533a15630cc48', X'019d4657000085e9a3034154365782af', 'EUR', 2200, 'simulated', 'sim_89de93b49739c60e238ab16d', 1775001600000000),
(X'019d465700008771b1a96a0422cb49a1', X'019b76daa80082edbad533a15630cc48', X'019d465700008020b17e470802f10ced', 'EUR', 10000, 'simulated', 'sim_f22b57e612cdf6a801559137', 1775001600000000);
INSERT INTO osto_allocations (id, company_id, payment_id, document_id, currency, amount_minor, allocated_at) VALUES
(X'019b76daa80082f89076d8b90716aafc', X'019b76daa80082edbad533a15630cc48', X'019b76daa800848e999171f63c3eef95', X'019b76daa8008474b427fa1e10f7da1c', 'EUR', 10000, 1767225600000000),
(X'019c167fcc00838aa0bc2dbc5a103cb3', X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc00866fbe6f941015e51e79', X'019b7c0104008cac8aa35b831c62a4c5', 'EUR', 6800, 1769904000000000),
(X'019c5e98d400874f9f2e83556c12f456', X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d4008814b2934ddb1fb2b76c', X'019c5e98d400851e9fd0ae0f34b5b42d', 'EUR', 5000, 1771113600000000),
(X'019ceecae400837dad1f49839e46c37e', X'019c167fcc008b1aa0381c786714ed55', X'019ceecae400861bb5e32a396f6bbdb9', X'019ceecae40083dba96a3211bdd74f72', 'EUR', 2000, 1773532800000000),
(X'019d4657000085d28bef0359357887b6', X'019b76daa80082edbad533a15630cc48', X'019d465700008771b1a96a0422cb49a1', X'019d465700008f98a1e74439b2716e4c', 'EUR', 10000, 1775001600000000),
(X'019d465700008bb6a061635770370e8f', X'019b76daa80082edbad533a15630cc48', X'019d46570000872b8f1602cbc0ac0b48', X'019d4657000088b4a2fd00e1f0357ef1', 'EUR', 2200, 1775001600000000);
INSERT INTO osto_journal_entries (id, company_id, legal_entity_id, source_kind, source_id, description, booked_on, effective_at, recorded_at) VALUES
(X'019b76daa800801e87e1a994701b0c10', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019b76daa8008474b427fa1e10f7da1c', 'Invoice NET/26/00002', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa8008172a49b985a8fb4b6aa', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019b76daa8008698917dd55c6609e486', 'Prepaid credit granted', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa800869ab1a12bf7ba7bc302', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019b76daa8008a0daf9f25f55991b272', 'Prepaid credit granted', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa800887990dcec739bccbfa8', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'payment_received', X'019b76daa800848e999171f63c3eef95', 'Payment for NET/26/00002', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa8008bf18623949f9674da61', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019b76daa8008224aa2e7f224a467fca', 'Invoice NET/26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa8008c81b3c05127a9a9f73a', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019b76daa8008488953138f30ed2e981', 'Prepaid credit granted', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa8008c98b0e4d94550ce23d5', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019b76daa8008c04a88e4f9b35a95be0', 'Invoice NET/26/00003', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa8008e9d9bfb99f7fe0de1ba', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019b76daa8008f088f2627ec08d64107', 'Prepaid credit granted', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b7c0104008b1995bb16dc6af02af3', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019b7c0104008cac8aa35b831c62a4c5', 'Invoice NET/26/00004', '2026-01-02', 1767312000000000, 1767312000000000),
(X'019c167fcc0081508c069484be701d2d', X'019c167fcc0086ca8a6d4ba6923027cf', X'019b76daa80085499fb00157df54ec79', 'document_voided', X'019c167fcc008369869b122b23cb25cf', 'Voided NET/26/00007: Not wanted', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc0082e1a774034aa10a4735', X'019c167fcc0086ca8a6d4ba6923027cf', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019c167fcc008e1786fa954afa577927', 'Prepaid credit granted', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc008453854e63d923c08a8a', X'019c167fcc0086ca8a6d4ba6923027cf', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019c167fcc008369869b122b23cb25cf', 'Invoice NET/26/00007', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc00862e93d68dbb9c9f2f01', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019c167fcc0084549f0c225b2baef60e', 'Prepaid credit granted', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc00863f911ca570bc0dfd12', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019c167fcc008674b67e8761aa9e573b', 'Invoice NET/26/00006', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc0089da9199c2c0610704a7', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019c167fcc008ff69df90ec252a1c3a5', 'Invoice NET/26/00005', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc008a45b88d0cc38f28606c', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'payment_received', X'019c167fcc00866fbe6f941015e51e79', 'Payment for NET/26/00004', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c5e98d40087f68bc25b8b4f4f35ae', X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'payment_received', X'019c5e98d4008814b2934ddb1fb2b76c', 'Payment for NET/26/00008', '2026-02-15', 1771113600000000, 1771113600000000),
(X'019c5e98d4008c97a7d7c3770dd000d6', X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019c5e98d4008a7f9321d8511cf4d1df', 'Prepaid credit granted', '2026-02-15', 1771113600000000, 1771113600000000),
(X'019c5e98d4008e92a6fea4fca69b36f0', X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019c5e98d400851e9fd0ae0f34b5b42d', 'Invoice NET/26/00008', '2026-02-15', 1771113600000000, 1771113600000000),
(X'019c63bf3000818480a028114fcadb9a', X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'credit_voided', X'019c63bf30008745bc51b5c637d9f3d6', 'Prepaid credit voided', '2026-02-16', 1771200000000000, 1771200000000000),
(X'019ca6b1dc008489915413fc4b4ce0e9', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019ca6b1dc0085d2a22af932792bbfcc', 'Invoice NET/26/00009', '2026-03-01', 1772323200000000, 1772323200000000),
(X'019ca6b1dc008e468690bd5b15c2874a', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019ca6b1dc008ee59daa445aca312b48', 'Invoice NET/26/00010', '2026-03-01', 1772323200000000, 1772323200000000),
(X'019ceecae40082fb823f04a8a6caba22', X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019ceecae4008e4b814abf7d8567c41a', 'Prepaid credit granted', '2026-03-15', 1773532800000000, 1773532800000000),
(X'019ceecae4008339bc349ed11d5ee675', X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'payment_received', X'019ceecae400861bb5e32a396f6bbdb9', 'Payment for NET/26/00011', '2026-03-15', 1773532800000000, 1773532800000000),
(X'019ceecae40086b0869e6d9da2012614', X'019c167fcc008b1aa0381c786714ed55', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019ceecae40083dba96a3211bdd74f72', 'Invoice NET/26/00011', '2026-03-15', 1773532800000000, 1773532800000000),
(X'019d4657000080558b0ceb8c2a9d1883', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'payment_received', X'019d46570000872b8f1602cbc0ac0b48', 'Payment for NET/26/00012', '2026-04-01', 1775001600000000, 1775001600000000),
(X'019d4657000080c28eca4605edaf48e5', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019d4657000088b4a2fd00e1f0357ef1', 'Invoice NET/26/00012', '2026-04-01', 1775001600000000, 1775001600000000),
(X'019d4657000082b0bbfe247a2bcfacca', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019d4657000081edb29f0919931a1b0c', 'Invoice NET/26/00014', '2026-04-01', 1775001600000000, 1775001600000000),
(X'019d4657000088ceae3498d8f7082b78', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019d465700008f98a1e74439b2716e4c', 'Invoice NET/26/00013', '2026-04-01', 1775001600000000, 1775001600000000),
(X'019d465700008a0592c161d0cccf50b3', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019d46570000851e8fea6c93e0394493', 'Prepaid credit granted', '2026-04-01', 1775001600000000, 1775001600000000),
(X'019d465700008f03b3b4ae919ea2fb03', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'payment_received', X'019d465700008771b1a96a0422cb49a1', 'Payment for NET/26/00013', '2026-04-01', 1775001600000000, 1775001600000000),
(X'019d465700008f3696229790a604736a', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'credit_granted', X'019d46570000873dae31ea9321def07c', 'Prepaid credit granted', '2026-04-01', 1775001600000000, 1775001600000000),
(X'019de0d5c80080e699bd1e16f9aa475b', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019de0d5c8008086903fda9ad0fbc515', 'Invoice NET/26/00016', '2026-05-01', 1777593600000000, 1777593600000000),
(X'019de0d5c80086caa7b9c2e45f58db7f', X'019b76daa80082edbad533a15630cc48', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019de0d5c8008de7b2b146c2e3d30fef', 'Invoice NET/26/00015', '2026-05-01', 1777593600000000, 1777593600000000),
(X'019de0d5c8008ce1a675d54f53996171', X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa80085499fb00157df54ec79', 'document_finalized', X'019de0d5c800847bb050d9cdf4cc9305', 'Invoice NET/26/00017', '2026-05-01', 1777593600000000, 1777593600000000);
INSERT INTO osto_postings (company_id, entry_id, position, account, module_id, currency, amount_minor, functional_currency, functional_minor) VALUES
(X'019b76daa80082edbad533a15630cc48', X'019b76daa800801e87e1a994701b0c10', 0, 'receivable', NULL, 'EUR', 10000, 'EUR', 10000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa800801e87e1a994701b0c10', 1, 'deferred_revenue', NULL, 'EUR', -10000, 'EUR', -10000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008172a49b985a8fb4b6aa', 0, 'deferred_revenue', NULL, 'EUR', 10000, 'EUR', 10000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008172a49b985a8fb4b6aa', 1, 'wallet_paid', NULL, 'EUR', -10000, 'EUR', -10000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa800887990dcec739bccbfa8', 0, 'cash_clearing', NULL, 'EUR', 10000, 'EUR', 10000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa800887990dcec739bccbfa8', 1, 'receivable', NULL, 'EUR', -10000, 'EUR', -10000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008bf18623949f9674da61', 0, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -4000, 'EUR', -4000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008bf18623949f9674da61', 1, 'tax_payable', NULL, 'EUR', -800, 'EUR', -800),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008bf18623949f9674da61', 2, 'wallet_paid', NULL, 'EUR', 4800, 'EUR', 4800),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008c81b3c05127a9a9f73a', 0, 'promotions', NULL, 'EUR', 1000, 'EUR', 1000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008c81b3c05127a9a9f73a', 1, 'wallet_promo', NULL, 'EUR', -1000, 'EUR', -1000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008e9d9bfb99f7fe0de1ba', 0, 'cash_clearing', NULL, 'EUR', 6000, 'EUR', 6000),
(X'019b76daa80082edbad533a15630cc48', X'019b76daa8008e9d9bfb99f7fe0de1ba', 1, 'wallet_paid', NULL, 'EUR', -6000, 'EUR', -6000),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc0089da9199c2c0610704a7', 0, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -4000, 'EUR', -4000),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc0089da9199c2c0610704a7', 1, 'tax_payable', NULL, 'EUR', -800, 'EUR', -800),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc0089da9199c2c0610704a7', 2, 'wallet_paid', NULL, 'EUR', 3800, 'EUR', 3800),
(X'019b76daa80082edbad533a15630cc48', X'019c167fcc0089da9199c2c0610704a7', 3, 'wallet_promo', NULL, 'EUR', 1000, 'EUR', 1000),
(X'019b76daa80082edbad533a15630cc48', X'019ca6b1dc008489915413fc4b4ce0e9', 0, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -4000, 'EUR', -4000),
(X'019b76daa80082edbad533a15630cc48', X'019ca6b1dc008489915413fc4b4ce0e9', 1, 'tax_payable', NULL, 'EUR', -800, 'EUR', -800),
(X'019b76daa80082edbad533a15630cc48', X'019ca6b1dc008489915413fc4b4ce0e9', 2, 'wallet_paid', NULL, 'EUR', 4800, 'EUR', 4800),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000080558b0ceb8c2a9d1883', 0, 'cash_clearing', NULL, 'EUR', 2200, 'EUR', 2200),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000080558b0ceb8c2a9d1883', 1, 'receivable', NULL, 'EUR', -2200, 'EUR', -2200),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000080c28eca4605edaf48e5', 0, 'receivable', NULL, 'EUR', 2200, 'EUR', 2200),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000080c28eca4605edaf48e5', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -4000, 'EUR', -4000),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000080c28eca4605edaf48e5', 2, 'tax_payable', NULL, 'EUR', -800, 'EUR', -800),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000080c28eca4605edaf48e5', 3, 'wallet_paid', NULL, 'EUR', 2600, 'EUR', 2600),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000088ceae3498d8f7082b78', 0, 'receivable', NULL, 'EUR', 10000, 'EUR', 10000),
(X'019b76daa80082edbad533a15630cc48', X'019d4657000088ceae3498d8f7082b78', 1, 'deferred_revenue', NULL, 'EUR', -10000, 'EUR', -10000),
(X'019b76daa80082edbad533a15630cc48', X'019d465700008a0592c161d0cccf50b3', 0, 'promotions', NULL, 'EUR', 1000, 'EUR', 1000),
(X'019b76daa80082edbad533a15630cc48', X'019d465700008a0592c161d0cccf50b3', 1, 'wallet_promo', NULL, 'EUR', -1000, 'EUR', -1000),
(X'019b76daa80082edbad533a15630cc48', X'019d465700008f03b3b4ae919ea2fb03', 0, 'cash_clearing', NULL, 'EUR', 10000, 'EUR', 10000),
(X'019b76daa80082edbad533a15630cc48', X'019d465700008f03b3b4ae919ea2fb03', 1, 'receivable', NULL, 'EUR', -10000, 'EUR', -10000),
(X'019b76daa80082edbad533a15630cc48', X'019d465700008f3696229790a604736a', 0, 'deferred_revenue', NULL, 'EUR', 10000, 'EUR', 10000),
(X'019b76daa80082edbad533a15630cc48', X'019d465700008f3696229790a604736a', 1, 'wallet_paid', NULL, 'EUR', -10000, 'EUR', -10000),
(X'019b76daa80082edbad533a15630cc48', X'019de0d5c80086caa7b9c2e45f58db7f', 0, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -4000, 'EUR', -4000),
(X'019b76daa80082edbad533a15630cc48', X'019de0d5c80086caa7b9c2e45f58db7f', 1, 'tax_payable', NULL, 'EUR', -800, 'EUR', -800),
(X'019b76daa80082edbad533a15630cc48', X'019de0d5c80086caa7b9c2e45f58db7f', 2, 'wallet_paid', NULL, 'EUR', 3800, 'EUR', 3800),
(X'019b76daa80082edbad533a15630cc48', X'019de0d5c80086caa7b9c2e45f58db7f', 3, 'wallet_promo', NULL, 'EUR', 1000, 'EUR', 1000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa800869ab1a12bf7ba7bc302', 0, 'cash_clearing', NULL, 'EUR', 6000, 'EUR', 6000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa800869ab1a12bf7ba7bc302', 1, 'wallet_paid', NULL, 'EUR', -6000, 'EUR', -6000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008c98b0e4d94550ce23d5', 0, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -4000, 'EUR', -4000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008c98b0e4d94550ce23d5', 1, 'tax_payable', NULL, 'EUR', -800, 'EUR', -800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b76daa8008c98b0e4d94550ce23d5', 2, 'wallet_paid', NULL, 'EUR', 4800, 'EUR', 4800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b7c0104008b1995bb16dc6af02af3', 0, 'receivable', NULL, 'EUR', 6800, 'EUR', 6800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019b7c0104008b1995bb16dc6af02af3', 1, 'deferred_revenue', NULL, 'EUR', -6800, 'EUR', -6800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc00862e93d68dbb9c9f2f01', 0, 'deferred_revenue', NULL, 'EUR', 6800, 'EUR', 6800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc00862e93d68dbb9c9f2f01', 1, 'wallet_paid', NULL, 'EUR', -6800, 'EUR', -6800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc00863f911ca570bc0dfd12', 0, 'receivable', NULL, 'EUR', 1200, 'EUR', 1200),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc00863f911ca570bc0dfd12', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -2000, 'EUR', -2000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc00863f911ca570bc0dfd12', 2, 'tax_payable', NULL, 'EUR', -400, 'EUR', -400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc00863f911ca570bc0dfd12', 3, 'wallet_paid', NULL, 'EUR', 1200, 'EUR', 1200),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc008a45b88d0cc38f28606c', 0, 'cash_clearing', NULL, 'EUR', 6800, 'EUR', 6800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019c167fcc008a45b88d0cc38f28606c', 1, 'receivable', NULL, 'EUR', -6800, 'EUR', -6800),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008e468690bd5b15c2874a', 0, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -2000, 'EUR', -2000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008e468690bd5b15c2874a', 1, 'tax_payable', NULL, 'EUR', -400, 'EUR', -400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019ca6b1dc008e468690bd5b15c2874a', 2, 'wallet_paid', NULL, 'EUR', 2400, 'EUR', 2400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000082b0bbfe247a2bcfacca', 0, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -2000, 'EUR', -2000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000082b0bbfe247a2bcfacca', 1, 'tax_payable', NULL, 'EUR', -400, 'EUR', -400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019d4657000082b0bbfe247a2bcfacca', 2, 'wallet_paid', NULL, 'EUR', 2400, 'EUR', 2400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c80080e699bd1e16f9aa475b', 0, 'receivable', NULL, 'EUR', 400, 'EUR', 400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c80080e699bd1e16f9aa475b', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'EUR', -2000, 'EUR', -2000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c80080e699bd1e16f9aa475b', 2, 'tax_payable', NULL, 'EUR', -400, 'EUR', -400),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c80080e699bd1e16f9aa475b', 3, 'wallet_paid', NULL, 'EUR', 2000, 'EUR', 2000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c8008ce1a675d54f53996171', 0, 'receivable', NULL, 'EUR', 8000, 'EUR', 8000),
(X'019b76daa8008e9d8360e2ec6b2871f4', X'019de0d5c8008ce1a675d54f53996171', 1, 'deferred_revenue', NULL, 'EUR', -8000, 'EUR', -8000),
(X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc0081508c069484be701d2d', 0, 'receivable', NULL, 'EUR', -5000, 'EUR', -5000),
(X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc0081508c069484be701d2d', 1, 'deferred_revenue', NULL, 'EUR', 5000, 'EUR', 5000),
(X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc0082e1a774034aa10a4735', 0, 'promotions', NULL, 'EUR', 500, 'EUR', 500),
(X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc0082e1a774034aa10a4735', 1, 'wallet_promo', NULL, 'EUR', -500, 'EUR', -500),
(X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc008453854e63d923c08a8a', 0, 'receivable', NULL, 'EUR', 5000, 'EUR', 5000),
(X'019c167fcc0086ca8a6d4ba6923027cf', X'019c167fcc008453854e63d923c08a8a', 1, 'deferred_revenue', NULL, 'EUR', -5000, 'EUR', -5000),
(X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d40087f68bc25b8b4f4f35ae', 0, 'cash_clearing', NULL, 'EUR', 5000, 'EUR', 5000),
(X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d40087f68bc25b8b4f4f35ae', 1, 'receivable', NULL, 'EUR', -5000, 'EUR', -5000),
(X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d4008c97a7d7c3770dd000d6', 0, 'deferred_revenue', NULL, 'EUR', 5000, 'EUR', 5000),
(X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d4008c97a7d7c3770dd000d6', 1, 'wallet_paid', NULL, 'EUR', -5000, 'EUR', -5000),
(X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d4008e92a6fea4fca69b36f0', 0, 'receivable', NULL, 'EUR', 5000, 'EUR', 5000),
(X'019c167fcc008b1aa0381c786714ed55', X'019c5e98d4008e92a6fea4fca69b36f0', 1, 'deferred_revenue', NULL, 'EUR', -5000, 'EUR', -5000),
(X'019c167fcc008b1aa0381c786714ed55', X'019c63bf3000818480a028114fcadb9a', 0, 'wallet_paid', NULL, 'EUR', 2000, 'EUR', 2000),
(X'019c167fcc008b1aa0381c786714ed55', X'019c63bf3000818480a028114fcadb9a', 1, 'refunds', NULL, 'EUR', -2000, 'EUR', -2000),
(X'019c167fcc008b1aa0381c786714ed55', X'019ceecae40082fb823f04a8a6caba22', 0, 'deferred_revenue', NULL, 'EUR', 2000, 'EUR', 2000),
(X'019c167fcc008b1aa0381c786714ed55', X'019ceecae40082fb823f04a8a6caba22', 1, 'wallet_paid', NULL, 'EUR', -2000, 'EUR', -2000),
(X'019c167fcc008b1aa0381c786714ed55', X'019ceecae4008339bc349ed11d5ee675', 0, 'cash_clearing', NULL, 'EUR', 2000, 'EUR', 2000),
(X'019c167fcc008b1aa0381c786714ed55', X'019ceecae4008339bc349ed11d5ee675', 1, 'receivable', NULL, 'EUR', -2000, 'EUR', -2000),
(X'019c167fcc008b1aa0381c786714ed55', X'019ceecae40086b0869e6d9da2012614', 0, 'receivable', NULL, 'EUR', 2000, 'EUR', 2000),
(X'019c167fcc008b1aa0381c786714ed55', X'019ceecae40086b0869e6d9da2012614', 1, 'deferred_revenue', NULL, 'EUR', -2000, 'EUR', -2000);
INSERT INTO osto_events (company_id, sequence, kind, subject_id, effective_at, recorded_at, payload, prev_hash, hash) VALUES
(X'019b76daa80082edbad533a15630cc48', 1, 'company_created', X'019b76daa80082edbad533a15630cc48', 1767225600000000, 1767225600000000, X'000000000000000000064748462040000006474846204000019b76daa80082edbad533a15630cc48', X'0000000000000000000000000000000000000000000000000000000000000000', X'e83050b1ddaf38e1580533eee4ff893dd763b5e549c76cee7410ee9320ffa074'),
(X'019b76daa80082edbad533a15630cc48', 2, 'method_added', X'019b76daa8008b0688b0f0d91c6dfa52', 1767225600000000, 1767225600000000, X'000000000000001000064748462040000006474846204000019b76daa8008b0688b0f0d91c6dfa52', X'e83050b1ddaf38e1580533eee4ff893dd763b5e549c76cee7410ee9320ffa074', X'41aa34a1dffb8d4aa143cb99ea600f2951150a820ef5513ab0a5c94459f2a049'),
(X'019b76daa80082edbad533a15630cc48', 3, 'credit_granted', X'019b76daa8008f088f2627ec08d64107', 1767225600000000, 1767225600000000, X'000000000000003100064748462040000006474846204000019b76daa8008f088f2627ec08d641070000000000001770455552', X'41aa34a1dffb8d4aa143cb99ea600f2951150a820ef5513ab0a5c94459f2a049', X'3070d94264a1f5d6d84ced8e1b662e9f5750611bd1598fa361cffc608ca40f3b'),
(X'019b76daa80082edbad533a15630cc48', 4, 'subscription_created', X'019b76daa8008942a63a9a856d2a851f', 1767225600000000, 1767225600000000, X'000000000000000300064748462040000006474846204000019b76daa8008942a63a9a856d2a851f019b76daa80080c8a505f8acede032f500000000000000010006474846204000', X'3070d94264a1f5d6d84ced8e1b662e9f5750611bd1598fa361cffc608ca40f3b', X'2cf27e5849567582baff5504ea8728cd5f1d798fa2f48b700a6ffa161d555ed9'),
(X'019b76daa80082edbad533a15630cc48', 5, 'subscription_started', X'019b76daa8008942a63a9a856d2a851f', 1767225600000000, 1767225600000000, X'000000000000000400064748462040000006474846204000019b76daa8008942a63a9a856d2a851f', X'2cf27e5849567582baff5504ea8728cd5f1d798fa2f48b700a6ffa161d555ed9', X'ce57eb3f0a552b46a86864b9789c5fc6e80aba48bcec1e6165f87559df7ca20d'),
(X'019b76daa80082edbad533a15630cc48', 6, 'subscription_renewed', X'019b76daa8008942a63a9a856d2a851f', 1767225600000000, 1767225600000000, X'000000000000000b00064748462040000006474846204000019b76daa8008942a63a9a856d2a851f019b76daa8008461af69a39ddf48a2980006474846204000000649b7e334e000', X'ce57eb3f0a552b46a86864b9789c5fc6e80aba48bcec1e6165f87559df7ca20d', X'a94b7a68259f0956b80ad5de720d32ca92327900d1e658b2fa7f6a1f44d35144'),
(X'019b76daa80082edbad533a15630cc48', 7, 'document_paid', X'019b76daa8008224aa2e7f224a467fca', 1767225600000000, 1767225600000000, X'000000000000000f00064748462040000006474846204000019b76daa8008224aa2e7f224a467fca', X'a94b7a68259f0956b80ad5de720d32ca92327900d1e658b2fa7f6a1f44d35144', X'cb308d917a3bd1e13fcf1df69418e449b7426da032b9c3f5d4b611f45607e8b8'),
(X'019b76daa80082edbad533a15630cc48', 8, 'document_finalized', X'019b76daa8008224aa2e7f224a467fca', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa8008224aa2e7f224a467fca0000000000000fa0455552000000000000032045555200000000000012c04555520000000000000001', X'cb308d917a3bd1e13fcf1df69418e449b7426da032b9c3f5d4b611f45607e8b8', X'c1fe5b35983758cf7d13d8e448ed1bb61d7a58bb6694e0e9ea9b895a5625ed54'),
(X'019b76daa80082edbad533a15630cc48', 9, 'credit_granted', X'019b76daa8008488953138f30ed2e981', 1767225600000000, 1767225600000000, X'000000000000003100064748462040000006474846204000019b76daa8008488953138f30ed2e98100000000000003e8455552', X'c1fe5b35983758cf7d13d8e448ed1bb61d7a58bb6694e0e9ea9b895a5625ed54', X'364d4ce7a52c51c87d770f07ff7f9f15c75b6f756055a91087cd555e69790eb0'),
(X'019b76daa80082edbad533a15630cc48', 10, 'credit_topped_up', X'019b76daa8008ee5a71ccc853b181297', 1767225600000000, 1767225600000000, X'000000000000003800064748462040000006474846204000019b76daa8008ee5a71ccc853b181297000000000000271045555200000000000003e8455552', X'364d4ce7a52c51c87d770f07ff7f9f15c75b6f756055a91087cd555e69790eb0', X'6895c2f663caf05a5999a4b04f5b8d826d9f4af728f0cafcc528e46d1dfeada2'),
(X'019b76daa80082edbad533a15630cc48', 11, 'document_finalized', X'019b76daa8008474b427fa1e10f7da1c', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa8008474b427fa1e10f7da1c0000000000002710455552000000000000000045555200000000000027104555520000000000000001', X'6895c2f663caf05a5999a4b04f5b8d826d9f4af728f0cafcc528e46d1dfeada2', X'720267f4bfbd21859c06b0c6781c92a62e10ceecd30ef4678985e99411f3c5d4'),
(X'019b76daa80082edbad533a15630cc48', 12, 'attempt_created', X'019b76daa8008bf680104d512b93320e', 1767225600000000, 1767225600000000, X'000000000000001500064748462040000006474846204000019b76daa8008bf680104d512b93320e019b76daa8008474b427fa1e10f7da1c019b76daa8008b0688b0f0d91c6dfa520000000000002710455552', X'720267f4bfbd21859c06b0c6781c92a62e10ceecd30ef4678985e99411f3c5d4', X'10e1147d56694d24462aa2e7e792a308863b40f7a52ac3d7163ca67ae4586dd3'),
(X'019b76daa80082edbad533a15630cc48', 13, 'attempt_submitted', X'019b76daa8008bf680104d512b93320e', 1767225600000000, 1767225600000000, X'000000000000001600064748462040000006474846204000019b76daa8008bf680104d512b93320e', X'10e1147d56694d24462aa2e7e792a308863b40f7a52ac3d7163ca67ae4586dd3', X'583acf540e55a141ff8ad1e8853eb373122798b0b1d83671b99827bafa4bd103'),
(X'019b76daa80082edbad533a15630cc48', 14, 'attempt_succeeded', X'019b76daa8008bf680104d512b93320e', 1767225600000000, 1767225600000000, X'000000000000001700064748462040000006474846204000019b76daa8008bf680104d512b93320e', X'583acf540e55a141ff8ad1e8853eb373122798b0b1d83671b99827bafa4bd103', X'6bbf5f5cc170f1e5e0e845e1b073e302626398dc4005d0d373f3acf978af34d3'),
(X'019b76daa80082edbad533a15630cc48', 15, 'payment_received', X'019b76daa800848e999171f63c3eef95', 1767225600000000, 1767225600000000, X'000000000000001f00064748462040000006474846204000019b76daa800848e999171f63c3eef95019b76daa8008bf680104d512b93320e0000000000002710455552', X'6bbf5f5cc170f1e5e0e845e1b073e302626398dc4005d0d373f3acf978af34d3', X'cad3fc8a0d4dbdd23f9c52c19c8f8f059dd2731cbcb56b4a7efa24aff2a65098'),
(X'019b76daa80082edbad533a15630cc48', 16, 'document_paid', X'019b76daa8008474b427fa1e10f7da1c', 1767225600000000, 1767225600000000, X'000000000000000f00064748462040000006474846204000019b76daa8008474b427fa1e10f7da1c', X'cad3fc8a0d4dbdd23f9c52c19c8f8f059dd2731cbcb56b4a7efa24aff2a65098', X'89b8b0765170e72f84d8003c8ab17d55d74f3f8f9f351c0edbc4d13d29276bed'),
(X'019b76daa80082edbad533a15630cc48', 17, 'credit_granted', X'019b76daa8008698917dd55c6609e486', 1767225600000000, 1767225600000000, X'000000000000003100064748462040000006474846204000019b76daa8008698917dd55c6609e4860000000000002710455552', X'89b8b0765170e72f84d8003c8ab17d55d74f3f8f9f351c0edbc4d13d29276bed', X'b1033e3c17224401737ed1a360dec9852252367bb87617c42c6fc6a99c59eb4b'),
(X'019b76daa80082edbad533a15630cc48', 18, 'subscription_renewed', X'019b76daa8008942a63a9a856d2a851f', 1769904000000000, 1769904000000000, X'000000000000000b000649b7e334e000000649b7e334e000019b76daa8008942a63a9a856d2a851f019b76daa8008461af69a39ddf48a298000649b7e334e00000064beb26c36000', X'b1033e3c17224401737ed1a360dec9852252367bb87617c42c6fc6a99c59eb4b', X'7b837d20af10d6b1bd63525ab20d223c2ed87f50e7c41e233d9993dc97eabc6a'),
(X'019b76daa80082edbad533a15630cc48', 19, 'document_paid', X'019c167fcc008ff69df90ec252a1c3a5', 1769904000000000, 1769904000000000, X'000000000000000f000649b7e334e000000649b7e334e000019c167fcc008ff69df90ec252a1c3a5', X'7b837d20af10d6b1bd63525ab20d223c2ed87f50e7c41e233d9993dc97eabc6a', X'fd9eb0fe4890ac7864a77af2664fcedf6ffb7b5c62048ca09352a960df1fd8ff'),
(X'019b76daa80082edbad533a15630cc48', 20, 'document_finalized', X'019c167fcc008ff69df90ec252a1c3a5', 1769904000000000, 1769904000000000, X'000000000000000e000649b7e334e000000649b7e334e000019c167fcc008ff69df90ec252a1c3a50000000000000fa0455552000000000000032045555200000000000012c04555520000000000000001', X'fd9eb0fe4890ac7864a77af2664fcedf6ffb7b5c62048ca09352a960df1fd8ff', X'fb5ae9378ab5e89e07ae861cb2421af2e7881a50480b69085ee4114b19136764'),
(X'019b76daa80082edbad533a15630cc48', 21, 'subscription_renewed', X'019b76daa8008942a63a9a856d2a851f', 1772323200000000, 1772323200000000, X'000000000000000b00064beb26c3600000064beb26c36000019b76daa8008942a63a9a856d2a851f019b76daa8008461af69a39ddf48a29800064beb26c3600000064e5ac3d80000', X'fb5ae9378ab5e89e07ae861cb2421af2e7881a50480b69085ee4114b19136764', X'9168993649fc9b355bb70fd2ca1f791858d90a7034f786fbb13e93302f8c7d53'),
(X'019b76daa80082edbad533a15630cc48', 22, 'document_paid', X'019ca6b1dc0085d2a22af932792bbfcc', 1772323200000000, 1772323200000000, X'000000000000000f00064beb26c3600000064beb26c36000019ca6b1dc0085d2a22af932792bbfcc', X'9168993649fc9b355bb70fd2ca1f791858d90a7034f786fbb13e93302f8c7d53', X'dae757dc9393f9748517196ea4dfb02004bae7e99b322a924137c96583a6ee94'),
(X'019b76daa80082edbad533a15630cc48', 23, 'document_finalized', X'019ca6b1dc0085d2a22af932792bbfcc', 1772323200000000, 1772323200000000, X'000000000000000e00064beb26c3600000064beb26c36000019ca6b1dc0085d2a22af932792bbfcc0000000000000fa0455552000000000000032045555200000000000012c04555520000000000000001', X'dae757dc9393f9748517196ea4dfb02004bae7e99b322a924137c96583a6ee94', X'769d4da07f5af5c36b71fc5613ec749b9e54ada1e87cef91c4524f0b2ba661e2'),
(X'019b76daa80082edbad533a15630cc48', 24, 'subscription_renewed', X'019b76daa8008942a63a9a856d2a851f', 1775001600000000, 1775001600000000, X'000000000000000b00064e5ac3d8000000064e5ac3d80000019b76daa8008942a63a9a856d2a851f019b76daa8008461af69a39ddf48a29800064e5ac3d80000000650b643154000', X'769d4da07f5af5c36b71fc5613ec749b9e54ada1e87cef91c4524f0b2ba661e2', X'b6d363d43deb3f97ce0441ca32e9b72515b100647d5861676e474d3e3a88eda9'),
(X'019b76daa80082edbad533a15630cc48', 25, 'document_finalized', X'019d4657000088b4a2fd00e1f0357ef1', 1775001600000000, 1775001600000000, X'000000000000000e00064e5ac3d8000000064e5ac3d80000019d4657000088b4a2fd00e1f0357ef10000000000000fa0455552000000000000032045555200000000000012c04555520000000000000001', X'b6d363d43deb3f97ce0441ca32e9b72515b100647d5861676e474d3e3a88eda9', X'bc42c3e20a41ad546ddc71be4ff0158dff1fab1e840253b4715b35cfb40cd4e5'),
(X'019b76daa80082edbad533a15630cc48', 26, 'attempt_created', X'019d4657000085e9a3034154365782af', 1775001600000000, 1775001600000000, X'000000000000001500064e5ac3d8000000064e5ac3d80000019d4657000085e9a3034154365782af019d4657000088b4a2fd00e1f0357ef1019b76daa8008b0688b0f0d91c6dfa520000000000000898455552', X'bc42c3e20a41ad546ddc71be4ff0158dff1fab1e840253b4715b35cfb40cd4e5', X'e2271b780a23e0e4b773321bbe77bf1829c9fad6fcf341fff33dbff7c6943b49'),
(X'019b76daa80082edbad533a15630cc48', 27, 'attempt_submitted', X'019d4657000085e9a3034154365782af', 1775001600000000, 1775001600000000, X'000000000000001600064e5ac3d8000000064e5ac3d80000019d4657000085e9a3034154365782af', X'e2271b780a23e0e4b773321bbe77bf1829c9fad6fcf341fff33dbff7c6943b49', X'3d2a88be82589bd8f6d29631d22e2b787a9d0a13cb495e9409cee60ed9683ca8'),
(X'019b76daa80082edbad533a15630cc48', 28, 'attempt_succeeded', X'019d4657000085e9a3034154365782af', 1775001600000000, 1775001600000000, X'000000000000001700064e5ac3d8000000064e5ac3d80000019d4657000085e9a3034154365782af', X'3d2a88be82589bd8f6d29631d22e2b787a9d0a13cb495e9409cee60ed9683ca8', X'2b776187d523996423160e11fa5b76b37111baab8bc2cf88b00b959669a2cec6'),
(X'019b76daa80082edbad533a15630cc48', 29, 'payment_received', X'019d46570000872b8f1602cbc0ac0b48', 1775001600000000, 1775001600000000, X'000000000000001f00064e5ac3d8000000064e5ac3d80000019d46570000872b8f1602cbc0ac0b48019d4657000085e9a3034154365782af0000000000000898455552', X'2b776187d523996423160e11fa5b76b37111baab8bc2cf88b00b959669a2cec6', X'33e8964dcc416827d34de574876a817e80a4f2d6b7587a70175a828486fc0e66'),
(X'019b76daa80082edbad533a15630cc48', 30, 'document_paid', X'019d4657000088b4a2fd00e1f0357ef1', 1775001600000000, 1775001600000000, X'000000000000000f00064e5ac3d8000000064e5ac3d80000019d4657000088b4a2fd00e1f0357ef1', X'33e8964dcc416827d34de574876a817e80a4f2d6b7587a70175a828486fc0e66', X'4c45d51036847c17ea429aa924a6fdac88d6c7bc4a7ccec76e930be1d006519b'),
(X'019b76daa80082edbad533a15630cc48', 31, 'credit_granted', X'019d46570000851e8fea6c93e0394493', 1775001600000000, 1775001600000000, X'000000000000003100064e5ac3d8000000064e5ac3d80000019d46570000851e8fea6c93e039449300000000000003e8455552', X'4c45d51036847c17ea429aa924a6fdac88d6c7bc4a7ccec76e930be1d006519b', X'671bd43dcae269e732407c3feee7c393b92d6703d652899f081fffcce11ec0f9'),
(X'019b76daa80082edbad533a15630cc48', 32, 'credit_topped_up', X'019b76daa8008ee5a71ccc853b181297', 1775001600000000, 1775001600000000, X'000000000000003800064e5ac3d8000000064e5ac3d80000019b76daa8008ee5a71ccc853b181297000000000000271045555200000000000003e8455552', X'671bd43dcae269e732407c3feee7c393b92d6703d652899f081fffcce11ec0f9', X'c28dd46ed28ea1d326f8cc05bbc5cabf7aa075fccef17c40dfcb906bdb537fca'),
(X'019b76daa80082edbad533a15630cc48', 33, 'document_finalized', X'019d465700008f98a1e74439b2716e4c', 1775001600000000, 1775001600000000, X'000000000000000e00064e5ac3d8000000064e5ac3d80000019d465700008f98a1e74439b2716e4c0000000000002710455552000000000000000045555200000000000027104555520000000000000001', X'c28dd46ed28ea1d326f8cc05bbc5cabf7aa075fccef17c40dfcb906bdb537fca', X'02b85e1238b2986b088ff7530aa3b3fed07f511ce3771c4e29052f8f6d0e1595'),
(X'019b76daa80082edbad533a15630cc48', 34, 'attempt_created', X'019d465700008020b17e470802f10ced', 1775001600000000, 1775001600000000, X'000000000000001500064e5ac3d8000000064e5ac3d80000019d465700008020b17e470802f10ced019d465700008f98a1e74439b2716e4c019b76daa8008b0688b0f0d91c6dfa520000000000002710455552', X'02b85e1238b2986b088ff7530aa3b3fed07f511ce3771c4e29052f8f6d0e1595', X'51b4b67def8b84faff57e0d384c6a0078ac98c2a4029d958a6ae161e4cc412c5'),
(X'019b76daa80082edbad533a15630cc48', 35, 'attempt_submitted', X'019d465700008020b17e470802f10ced', 1775001600000000, 1775001600000000, X'000000000000001600064e5ac3d8000000064e5ac3d80000019d465700008020b17e470802f10ced', X'51b4b67def8b84faff57e0d384c6a0078ac98c2a4029d958a6ae161e4cc412c5', X'0afb6692456a83acc1496806c358ea23b99f1e2e2a2d7aa42f3e923a36eb0800'),
(X'019b76daa80082edbad533a15630cc48', 36, 'attempt_succeeded', X'019d465700008020b17e470802f10ced', 1775001600000000, 1775001600000000, X'000000000000001700064e5ac3d8000000064e5ac3d80000019d465700008020b17e470802f10ced', X'0afb6692456a83acc1496806c358ea23b99f1e2e2a2d7aa42f3e923a36eb0800', X'9e1d10138c9529b12593bd3409285aa9379d7482487ae3102a92933ad4d364d8'),
(X'019b76daa80082edbad533a15630cc48', 37, 'payment_received', X'019d465700008771b1a96a0422cb49a1', 1775001600000000, 1775001600000000, X'000000000000001f00064e5ac3d8000000064e5ac3d80000019d465700008771b1a96a0422cb49a1019d465700008020b17e470802f10ced0000000000002710455552', X'9e1d10138c9529b12593bd3409285aa9379d7482487ae3102a92933ad4d364d8', X'fee6307a63bde34cab0cdd6349666aef719dbab889da5a3c6004cc4e847015ee'),
(X'019b76daa80082edbad533a15630cc48', 38, 'document_paid', X'019d465700008f98a1e74439b2716e4c', 1775001600000000, 1775001600000000, X'000000000000000f00064e5ac3d8000000064e5ac3d80000019d465700008f98a1e74439b2716e4c', X'fee6307a63bde34cab0cdd6349666aef719dbab889da5a3c6004cc4e847015ee', X'6c081d554e536aeebac0bd7d688cfffe5997f8fe9d19c302cca79a3efb79bb5c'),
(X'019b76daa80082edbad533a15630cc48', 39, 'credit_granted', X'019d46570000873dae31ea9321def07c', 1775001600000000, 1775001600000000, X'000000000000003100064e5ac3d8000000064e5ac3d80000019d46570000873dae31ea9321def07c0000000000002710455552', X'6c081d554e536aeebac0bd7d688cfffe5997f8fe9d19c302cca79a3efb79bb5c', X'7ee143ae3b049dc58a2b002711ef5ecc4abe916fe5cefd74822ec3f8f8bcb5ff'),
(X'019b76daa80082edbad533a15630cc48', 40, 'subscription_renewed', X'019b76daa8008942a63a9a856d2a851f', 1777593600000000, 1777593600000000, X'000000000000000b000650b643154000000650b643154000019b76daa8008942a63a9a856d2a851f019b76daa8008461af69a39ddf48a298000650b64315400000065325e029e000', X'7ee143ae3b049dc58a2b002711ef5ecc4abe916fe5cefd74822ec3f8f8bcb5ff', X'818d6a402ac319609a16cd8e7e0eb5d8c0a0d8964b6115ce186da3527922a292'),
(X'019b76daa80082edbad533a15630cc48', 41, 'document_paid', X'019de0d5c8008de7b2b146c2e3d30fef', 1777593600000000, 1777593600000000, X'000000000000000f000650b643154000000650b643154000019de0d5c8008de7b2b146c2e3d30fef', X'818d6a402ac319609a16cd8e7e0eb5d8c0a0d8964b6115ce186da3527922a292', X'6acce8d70bc4e81cbb273c1c1578c58629f39759c82e44863e103bcecdd2a7af'),
(X'019b76daa80082edbad533a15630cc48', 42, 'document_finalized', X'019de0d5c8008de7b2b146c2e3d30fef', 1777593600000000, 1777593600000000, X'000000000000000e000650b643154000000650b643154000019de0d5c8008de7b2b146c2e3d30fef0000000000000fa0455552000000000000032045555200000000000012c04555520000000000000001', X'6acce8d70bc4e81cbb273c1c1578c58629f39759c82e44863e103bcecdd2a7af', X'7006ebbb0ae70f129836948d486dd256e64874cb458c7b84150d149970371157'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 1, 'company_created', X'019b76daa8008e9d8360e2ec6b2871f4', 1767225600000000, 1767225600000000, X'000000000000000000064748462040000006474846204000019b76daa8008e9d8360e2ec6b2871f4', X'0000000000000000000000000000000000000000000000000000000000000000', X'a148dafc3ea24020c35bdf9794be3f5374a7d618986f7b580c1618dba57fd172'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 2, 'credit_granted', X'019b76daa8008a0daf9f25f55991b272', 1767225600000000, 1767225600000000, X'000000000000003100064748462040000006474846204000019b76daa8008a0daf9f25f55991b2720000000000001770455552', X'a148dafc3ea24020c35bdf9794be3f5374a7d618986f7b580c1618dba57fd172', X'16156e00cbf9afefd7777f517bae7ca7c5efa4d4574830688c8d23306d099d4a'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 3, 'subscription_created', X'019b76daa800896f886ca249e8ab1f47', 1767225600000000, 1767225600000000, X'000000000000000300064748462040000006474846204000019b76daa800896f886ca249e8ab1f47019b76daa80080c8a505f8acede032f500000000000000010006474846204000', X'16156e00cbf9afefd7777f517bae7ca7c5efa4d4574830688c8d23306d099d4a', X'4d217df40258155e0015d1a35468da14a52fdef02efa0242eb849440cc4a848c'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 4, 'subscription_started', X'019b76daa800896f886ca249e8ab1f47', 1767225600000000, 1767225600000000, X'000000000000000400064748462040000006474846204000019b76daa800896f886ca249e8ab1f47', X'4d217df40258155e0015d1a35468da14a52fdef02efa0242eb849440cc4a848c', X'6c9c8bf06e17b8076707fb98b2b2d902fa33888afc6ec6710a78ccc8303b74f4'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 5, 'subscription_renewed', X'019b76daa800896f886ca249e8ab1f47', 1767225600000000, 1767225600000000, X'000000000000000b00064748462040000006474846204000019b76daa800896f886ca249e8ab1f47019b76daa8008bc38cbbca7bc3f87b500006474846204000000649b7e334e000', X'6c9c8bf06e17b8076707fb98b2b2d902fa33888afc6ec6710a78ccc8303b74f4', X'0c15e65ef9202a8a3ad75b49765f043776fad0455ae13f271569aace64a546dd'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 6, 'document_paid', X'019b76daa8008c04a88e4f9b35a95be0', 1767225600000000, 1767225600000000, X'000000000000000f00064748462040000006474846204000019b76daa8008c04a88e4f9b35a95be0', X'0c15e65ef9202a8a3ad75b49765f043776fad0455ae13f271569aace64a546dd', X'dd53ea8db0ac0551d1ea94363faea967bad4be9b9b70d5c6f696113fde80ec7b'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 7, 'document_finalized', X'019b76daa8008c04a88e4f9b35a95be0', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa8008c04a88e4f9b35a95be00000000000000fa0455552000000000000032045555200000000000012c04555520000000000000001', X'dd53ea8db0ac0551d1ea94363faea967bad4be9b9b70d5c6f696113fde80ec7b', X'cb1bd1ed61d6f94595003a17416338cabb39d918a14184801d88dc44643a15ca'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 8, 'coupon_applied', X'019b76daa8008a04b00a255158d5e31e', 1767225600000000, 1767225600000000, X'000000000000002f00064748462040000006474846204000019b76daa8008a04b00a255158d5e31e', X'cb1bd1ed61d6f94595003a17416338cabb39d918a14184801d88dc44643a15ca', X'8b623b23a152ce7c6d26497b93d8189327397c3528f4173c292d701b13ee804d'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 9, 'credit_topped_up', X'019b7c0104008d0186661ed25ccfe99c', 1767312000000000, 1767312000000000, X'00000000000000380006475c63f7a0000006475c63f7a000019b7c0104008d0186661ed25ccfe99c0000000000001a904555520000000000000000455552', X'8b623b23a152ce7c6d26497b93d8189327397c3528f4173c292d701b13ee804d', X'7eb963b628e6a43c03982b838866ec3ca9f3226c784164966760f370d30eb6b5'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 10, 'document_finalized', X'019b7c0104008cac8aa35b831c62a4c5', 1767312000000000, 1767312000000000, X'000000000000000e0006475c63f7a0000006475c63f7a000019b7c0104008cac8aa35b831c62a4c50000000000001a9045555200000000000000004555520000000000001a904555520000000000000001', X'7eb963b628e6a43c03982b838866ec3ca9f3226c784164966760f370d30eb6b5', X'e2d340faaa9f005e41742174d2cd2fac0f07d52db067d61f7deb7a2d0c8e8a24'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 11, 'subscription_renewed', X'019b76daa800896f886ca249e8ab1f47', 1769904000000000, 1769904000000000, X'000000000000000b000649b7e334e000000649b7e334e000019b76daa800896f886ca249e8ab1f47019b76daa8008bc38cbbca7bc3f87b50000649b7e334e00000064beb26c36000', X'e2d340faaa9f005e41742174d2cd2fac0f07d52db067d61f7deb7a2d0c8e8a24', X'93f01384ff9602bcebeda2e436fec19fb140afa5516ae2089138dea39cc2f966'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 12, 'document_finalized', X'019c167fcc008674b67e8761aa9e573b', 1769904000000000, 1769904000000000, X'000000000000000e000649b7e334e000000649b7e334e000019c167fcc008674b67e8761aa9e573b0000000000000fa0455552000000000000019045555200000000000009604555520000000000000001', X'93f01384ff9602bcebeda2e436fec19fb140afa5516ae2089138dea39cc2f966', X'7e6d81cf14c36ee710723428d586e5ec2e854983932b4d2528001d8d3819259a'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 13, 'method_added', X'019c167fcc008a7e9c836dc23b95564a', 1769904000000000, 1769904000000000, X'0000000000000010000649b7e334e000000649b7e334e000019c167fcc008a7e9c836dc23b95564a', X'7e6d81cf14c36ee710723428d586e5ec2e854983932b4d2528001d8d3819259a', X'4d47fff3666d1b31d11f454cd953659368147c5012aa4f8f3df0ffbcbe4f1e65'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 14, 'payment_received', X'019c167fcc00866fbe6f941015e51e79', 1769904000000000, 1769904000000000, X'000000000000001f000649b7e334e000000649b7e334e000019c167fcc00866fbe6f941015e51e790000000000001a90455552', X'4d47fff3666d1b31d11f454cd953659368147c5012aa4f8f3df0ffbcbe4f1e65', X'dc6d4d9542a8d51941df6defb48363cd9692d9438e000e46aaf6b7f41ae5ea5d'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 15, 'document_paid', X'019b7c0104008cac8aa35b831c62a4c5', 1769904000000000, 1769904000000000, X'000000000000000f000649b7e334e000000649b7e334e000019b7c0104008cac8aa35b831c62a4c5', X'dc6d4d9542a8d51941df6defb48363cd9692d9438e000e46aaf6b7f41ae5ea5d', X'c15baa97a9b628806d97b45d84548502c7544a8d8ad16fbf7abddaf5a783ac81'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 16, 'credit_granted', X'019c167fcc0084549f0c225b2baef60e', 1769904000000000, 1769904000000000, X'0000000000000031000649b7e334e000000649b7e334e000019c167fcc0084549f0c225b2baef60e0000000000001a90455552', X'c15baa97a9b628806d97b45d84548502c7544a8d8ad16fbf7abddaf5a783ac81', X'a3505e50e15c7502a15de87ae40f391aa949ed557bc25ccc6ce9d24d37992aa6'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 17, 'subscription_renewed', X'019b76daa800896f886ca249e8ab1f47', 1772323200000000, 1772323200000000, X'000000000000000b00064beb26c3600000064beb26c36000019b76daa800896f886ca249e8ab1f47019b76daa8008bc38cbbca7bc3f87b5000064beb26c3600000064e5ac3d80000', X'a3505e50e15c7502a15de87ae40f391aa949ed557bc25ccc6ce9d24d37992aa6', X'b6a9f8a7ea643512c758c6ddab2eea85bfaadd208fa0f34c87165bb06be33036'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 18, 'document_paid', X'019ca6b1dc008ee59daa445aca312b48', 1772323200000000, 1772323200000000, X'000000000000000f00064beb26c3600000064beb26c36000019ca6b1dc008ee59daa445aca312b48', X'b6a9f8a7ea643512c758c6ddab2eea85bfaadd208fa0f34c87165bb06be33036', X'd22e8d7730bfb43f5a76c656fc777c0046837ddc8503285eb9e7d42d26a5835c'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 19, 'document_finalized', X'019ca6b1dc008ee59daa445aca312b48', 1772323200000000, 1772323200000000, X'000000000000000e00064beb26c3600000064beb26c36000019ca6b1dc008ee59daa445aca312b480000000000000fa0455552000000000000019045555200000000000009604555520000000000000001', X'd22e8d7730bfb43f5a76c656fc777c0046837ddc8503285eb9e7d42d26a5835c', X'adbba83aa69f9fa7cd2c94a1b493cfcb59bc2c42ea496400d1c932be909b6abc'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 20, 'subscription_renewed', X'019b76daa800896f886ca249e8ab1f47', 1775001600000000, 1775001600000000, X'000000000000000b00064e5ac3d8000000064e5ac3d80000019b76daa800896f886ca249e8ab1f47019b76daa8008bc38cbbca7bc3f87b5000064e5ac3d80000000650b643154000', X'adbba83aa69f9fa7cd2c94a1b493cfcb59bc2c42ea496400d1c932be909b6abc', X'f398f1a12d60a8e8db844e978a7eaec20e73838302cf37c38b48b29510cef112'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 21, 'document_paid', X'019d4657000081edb29f0919931a1b0c', 1775001600000000, 1775001600000000, X'000000000000000f00064e5ac3d8000000064e5ac3d80000019d4657000081edb29f0919931a1b0c', X'f398f1a12d60a8e8db844e978a7eaec20e73838302cf37c38b48b29510cef112', X'8b35598f670bd9c756dd32973494be4b64e8fa1ffb60eb1795ac9fe2afa54476'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 22, 'document_finalized', X'019d4657000081edb29f0919931a1b0c', 1775001600000000, 1775001600000000, X'000000000000000e00064e5ac3d8000000064e5ac3d80000019d4657000081edb29f0919931a1b0c0000000000000fa0455552000000000000019045555200000000000009604555520000000000000001', X'8b35598f670bd9c756dd32973494be4b64e8fa1ffb60eb1795ac9fe2afa54476', X'aee98a069122990eba9205ffa37172b361dd6d09b8298d6051e137535ffa9eb9'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 23, 'subscription_renewed', X'019b76daa800896f886ca249e8ab1f47', 1777593600000000, 1777593600000000, X'000000000000000b000650b643154000000650b643154000019b76daa800896f886ca249e8ab1f47019b76daa8008bc38cbbca7bc3f87b50000650b64315400000065325e029e000', X'aee98a069122990eba9205ffa37172b361dd6d09b8298d6051e137535ffa9eb9', X'0deacbb09e39d0c589abbad82c759398c4016d5d9093a2b90f8a20cd318c6f37'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 24, 'document_finalized', X'019de0d5c8008086903fda9ad0fbc515', 1777593600000000, 1777593600000000, X'000000000000000e000650b643154000000650b643154000019de0d5c8008086903fda9ad0fbc5150000000000000fa0455552000000000000019045555200000000000009604555520000000000000001', X'0deacbb09e39d0c589abbad82c759398c4016d5d9093a2b90f8a20cd318c6f37', X'104ba4fca02c9d0f2955d1a97602ad4c388d5224fdcdcad49edc783951c79a8e'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 25, 'credit_topped_up', X'019b7c0104008d0186661ed25ccfe99c', 1777593600000000, 1777593600000000, X'0000000000000038000650b643154000000650b643154000019b7c0104008d0186661ed25ccfe99c0000000000001f404555520000000000000000455552', X'104ba4fca02c9d0f2955d1a97602ad4c388d5224fdcdcad49edc783951c79a8e', X'e4298586c367873a55ac29223ad15bd5ed3e3ad67356528641bf2f401874f70d'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 26, 'document_finalized', X'019de0d5c800847bb050d9cdf4cc9305', 1777593600000000, 1777593600000000, X'000000000000000e000650b643154000000650b643154000019de0d5c800847bb050d9cdf4cc93050000000000001f4045555200000000000000004555520000000000001f404555520000000000000001', X'e4298586c367873a55ac29223ad15bd5ed3e3ad67356528641bf2f401874f70d', X'47ceefed97510bbfd75d81cef75e1ea9f3c9017f13a75ec780d1e5def3abe57c'),
(X'019c167fcc0086ca8a6d4ba6923027cf', 1, 'company_created', X'019c167fcc0086ca8a6d4ba6923027cf', 1769904000000000, 1769904000000000, X'0000000000000000000649b7e334e000000649b7e334e000019c167fcc0086ca8a6d4ba6923027cf', X'0000000000000000000000000000000000000000000000000000000000000000', X'b2aac4764dbad94bf5a703a584e81eec4752cef0e21058459f8756ffcd7f84ba'),
(X'019c167fcc0086ca8a6d4ba6923027cf', 2, 'credit_granted', X'019c167fcc008e1786fa954afa577927', 1769904000000000, 1769904000000000, X'0000000000000031000649b7e334e000000649b7e334e000019c167fcc008e1786fa954afa57792700000000000001f4455552', X'b2aac4764dbad94bf5a703a584e81eec4752cef0e21058459f8756ffcd7f84ba', X'eb9ecf59d7d15f060916005e4ccafcf88670b65ddfd0e576c645d84d86f841d3'),
(X'019c167fcc0086ca8a6d4ba6923027cf', 3, 'credit_topped_up', X'019c167fcc008dcd93536774e22248e4', 1769904000000000, 1769904000000000, X'0000000000000038000649b7e334e000000649b7e334e000019c167fcc008dcd93536774e22248e4000000000000138845555200000000000001f4455552', X'eb9ecf59d7d15f060916005e4ccafcf88670b65ddfd0e576c645d84d86f841d3', X'48fae76b7b36e666315f11d7f29f3acda5d9e3c619294547a28de41f0bcbcf08'),
(X'019c167fcc0086ca8a6d4ba6923027cf', 4, 'document_finalized', X'019c167fcc008369869b122b23cb25cf', 1769904000000000, 1769904000000000, X'000000000000000e000649b7e334e000000649b7e334e000019c167fcc008369869b122b23cb25cf0000000000001388455552000000000000000045555200000000000013884555520000000000000001', X'48fae76b7b36e666315f11d7f29f3acda5d9e3c619294547a28de41f0bcbcf08', X'9ec01df7130ed169f72c7c9e4bb20abc3c618d2bf7274a645bc96136a51943b7'),
(X'019c167fcc0086ca8a6d4ba6923027cf', 5, 'document_voided', X'019c167fcc008369869b122b23cb25cf', 1769904000000000, 1769904000000000, X'000000000000002b000649b7e334e000000649b7e334e000019c167fcc008369869b122b23cb25cf', X'9ec01df7130ed169f72c7c9e4bb20abc3c618d2bf7274a645bc96136a51943b7', X'a8d979d2aa980d701b16342e5f4aaae3b46b99e5c4a6e4518ec2ba855ac44f78'),
(X'019c167fcc008b1aa0381c786714ed55', 1, 'company_created', X'019c167fcc008b1aa0381c786714ed55', 1769904000000000, 1769904000000000, X'0000000000000000000649b7e334e000000649b7e334e000019c167fcc008b1aa0381c786714ed55', X'0000000000000000000000000000000000000000000000000000000000000000', X'7d722d81be0c3df38bbb44bc85f81ce7451ffdfea25f9253f7a766ef4330319e'),
(X'019c167fcc008b1aa0381c786714ed55', 2, 'method_added', X'019c167fcc00898d9ece0ed9b801512b', 1769904000000000, 1769904000000000, X'0000000000000010000649b7e334e000000649b7e334e000019c167fcc00898d9ece0ed9b801512b', X'7d722d81be0c3df38bbb44bc85f81ce7451ffdfea25f9253f7a766ef4330319e', X'0e0b8bad485d62b42472b7eb42aab5e05a7f47bd210c7375bcfb54d866ecb530'),
(X'019c167fcc008b1aa0381c786714ed55', 3, 'credit_topped_up', X'019c167fcc008e4a8206e9113fcf9c28', 1771113600000000, 1771113600000000, X'000000000000003800064ad184fc200000064ad184fc2000019c167fcc008e4a8206e9113fcf9c2800000000000013884555520000000000000000455552', X'0e0b8bad485d62b42472b7eb42aab5e05a7f47bd210c7375bcfb54d866ecb530', X'60004d6d744fd0f316a9a74494afadcf19e711dcc0ba187992b7e09001f593fa'),
(X'019c167fcc008b1aa0381c786714ed55', 4, 'document_finalized', X'019c5e98d400851e9fd0ae0f34b5b42d', 1771113600000000, 1771113600000000, X'000000000000000e00064ad184fc200000064ad184fc2000019c5e98d400851e9fd0ae0f34b5b42d0000000000001388455552000000000000000045555200000000000013884555520000000000000001', X'60004d6d744fd0f316a9a74494afadcf19e711dcc0ba187992b7e09001f593fa', X'c011699644bc3026b4f81013bd1d814f152578c3677e4e3017e13a313525f21d'),
(X'019c167fcc008b1aa0381c786714ed55', 5, 'attempt_created', X'019c5e98d4008efaac0372eb7fce0fab', 1771113600000000, 1771113600000000, X'000000000000001500064ad184fc200000064ad184fc2000019c5e98d4008efaac0372eb7fce0fab019c5e98d400851e9fd0ae0f34b5b42d019c167fcc00898d9ece0ed9b801512b0000000000001388455552', X'c011699644bc3026b4f81013bd1d814f152578c3677e4e3017e13a313525f21d', X'099481231beef1a3f3ff9973de9207596e9c71638f98b8aca0503c18a62675f6'),
(X'019c167fcc008b1aa0381c786714ed55', 6, 'attempt_submitted', X'019c5e98d4008efaac0372eb7fce0fab', 1771113600000000, 1771113600000000, X'000000000000001600064ad184fc200000064ad184fc2000019c5e98d4008efaac0372eb7fce0fab', X'099481231beef1a3f3ff9973de9207596e9c71638f98b8aca0503c18a62675f6', X'b5393046de43de91d28a58a29e8235a712bcf7617c1490e70da8927902aa782e'),
(X'019c167fcc008b1aa0381c786714ed55', 7, 'attempt_succeeded', X'019c5e98d4008efaac0372eb7fce0fab', 1771113600000000, 1771113600000000, X'000000000000001700064ad184fc200000064ad184fc2000019c5e98d4008efaac0372eb7fce0fab', X'b5393046de43de91d28a58a29e8235a712bcf7617c1490e70da8927902aa782e', X'a7f263605012184f7c617b8e8d42cedd6865b082b644adae53dd3c53bd38ad5e'),
(X'019c167fcc008b1aa0381c786714ed55', 8, 'payment_received', X'019c5e98d4008814b2934ddb1fb2b76c', 1771113600000000, 1771113600000000, X'000000000000001f00064ad184fc200000064ad184fc2000019c5e98d4008814b2934ddb1fb2b76c019c5e98d4008efaac0372eb7fce0fab0000000000001388455552', X'a7f263605012184f7c617b8e8d42cedd6865b082b644adae53dd3c53bd38ad5e', X'1aed2703c1e8e74a9d8a6678609de2abb3fb3385814383ce80ce7e0c8aec8846'),
(X'019c167fcc008b1aa0381c786714ed55', 9, 'document_paid', X'019c5e98d400851e9fd0ae0f34b5b42d', 1771113600000000, 1771113600000000, X'000000000000000f00064ad184fc200000064ad184fc2000019c5e98d400851e9fd0ae0f34b5b42d', X'1aed2703c1e8e74a9d8a6678609de2abb3fb3385814383ce80ce7e0c8aec8846', X'90b2a76a6a9a67263eb75cc09da8269d91aa9dc393c035297e378d8ead574248'),
(X'019c167fcc008b1aa0381c786714ed55', 10, 'credit_granted', X'019c5e98d4008a7f9321d8511cf4d1df', 1771113600000000, 1771113600000000, X'000000000000003100064ad184fc200000064ad184fc2000019c5e98d4008a7f9321d8511cf4d1df0000000000001388455552', X'90b2a76a6a9a67263eb75cc09da8269d91aa9dc393c035297e378d8ead574248', X'e041655d7c15e27bfc1c61dec574f91e7b1e95425fd281cc136729d9430ac7c5'),
(X'019c167fcc008b1aa0381c786714ed55', 11, 'credit_voided', X'019c5e98d4008a7f9321d8511cf4d1df', 1771200000000000, 1771200000000000, X'000000000000003200064ae5a2d3800000064ae5a2d38000019c5e98d4008a7f9321d8511cf4d1df00000000000007d0455552', X'e041655d7c15e27bfc1c61dec574f91e7b1e95425fd281cc136729d9430ac7c5', X'd005b1d2abc13c32d0af1d9e5bf8c1850e8394eb563afc83582e2995538bd8b7'),
(X'019c167fcc008b1aa0381c786714ed55', 12, 'credit_topped_up', X'019c167fcc008e4a8206e9113fcf9c28', 1773532800000000, 1773532800000000, X'000000000000003800064d04c88aa00000064d04c88aa000019c167fcc008e4a8206e9113fcf9c2800000000000007d04555520000000000000000455552', X'd005b1d2abc13c32d0af1d9e5bf8c1850e8394eb563afc83582e2995538bd8b7', X'c25be154e66a9332f4d3318308d186765cf2becbfeac731e1a49255494925205'),
(X'019c167fcc008b1aa0381c786714ed55', 13, 'document_finalized', X'019ceecae40083dba96a3211bdd74f72', 1773532800000000, 1773532800000000, X'000000000000000e00064d04c88aa00000064d04c88aa000019ceecae40083dba96a3211bdd74f7200000000000007d0455552000000000000000045555200000000000007d04555520000000000000001', X'c25be154e66a9332f4d3318308d186765cf2becbfeac731e1a49255494925205', X'57213dfb4d85c89b52bd2231e8861a6744233b7fa2f1b140bed747d645181db5'),
(X'019c167fcc008b1aa0381c786714ed55', 14, 'attempt_created', X'019ceecae4008c7993bdeb729c57a2cf', 1773532800000000, 1773532800000000, X'000000000000001500064d04c88aa00000064d04c88aa000019ceecae4008c7993bdeb729c57a2cf019ceecae40083dba96a3211bdd74f72019c167fcc00898d9ece0ed9b801512b00000000000007d0455552', X'57213dfb4d85c89b52bd2231e8861a6744233b7fa2f1b140bed747d645181db5', X'b5bcb19c0ac4c83aa040a94b01ec1605a4c2b0f55055a173fb99359c25798142'),
(X'019c167fcc008b1aa0381c786714ed55', 15, 'attempt_submitted', X'019ceecae4008c7993bdeb729c57a2cf', 1773532800000000, 1773532800000000, X'000000000000001600064d04c88aa00000064d04c88aa000019ceecae4008c7993bdeb729c57a2cf', X'b5bcb19c0ac4c83aa040a94b01ec1605a4c2b0f55055a173fb99359c25798142', X'25c649c5ff7769796c680b5765984bfa64630ae6b40b35c2d339f3789fd4c0a2'),
(X'019c167fcc008b1aa0381c786714ed55', 16, 'attempt_succeeded', X'019ceecae4008c7993bdeb729c57a2cf', 1773532800000000, 1773532800000000, X'000000000000001700064d04c88aa00000064d04c88aa000019ceecae4008c7993bdeb729c57a2cf', X'25c649c5ff7769796c680b5765984bfa64630ae6b40b35c2d339f3789fd4c0a2', X'd1c18ba792bf44d3cba8180fd77ae5d136acf2ae468e406a9724176073ceaddb'),
(X'019c167fcc008b1aa0381c786714ed55', 17, 'payment_received', X'019ceecae400861bb5e32a396f6bbdb9', 1773532800000000, 1773532800000000, X'000000000000001f00064d04c88aa00000064d04c88aa000019ceecae400861bb5e32a396f6bbdb9019ceecae4008c7993bdeb729c57a2cf00000000000007d0455552', X'd1c18ba792bf44d3cba8180fd77ae5d136acf2ae468e406a9724176073ceaddb', X'39781e6bd033f7f27a48357b8fb01e69cd810300cd50cb6e7f4e294832f70ccb'),
(X'019c167fcc008b1aa0381c786714ed55', 18, 'document_paid', X'019ceecae40083dba96a3211bdd74f72', 1773532800000000, 1773532800000000, X'000000000000000f00064d04c88aa00000064d04c88aa000019ceecae40083dba96a3211bdd74f72', X'39781e6bd033f7f27a48357b8fb01e69cd810300cd50cb6e7f4e294832f70ccb', X'cdf9382969cf9dee759eb2d8f69c01d7ae7b4d33e60e5535499e8b37ce826a23'),
(X'019c167fcc008b1aa0381c786714ed55', 19, 'credit_granted', X'019ceecae4008e4b814abf7d8567c41a', 1773532800000000, 1773532800000000, X'000000000000003100064d04c88aa00000064d04c88aa000019ceecae4008e4b814abf7d8567c41a00000000000007d0455552', X'cdf9382969cf9dee759eb2d8f69c01d7ae7b4d33e60e5535499e8b37ce826a23', X'734cde8d0dabef4aa66c755e33cf40d191ac841fec1f24b270bd75f0ce83a864');
INSERT INTO osto_feed (position, company_id, sequence) VALUES
(1, X'019b76daa80082edbad533a15630cc48', 1),
(2, X'019b76daa80082edbad533a15630cc48', 2),
(3, X'019b76daa80082edbad533a15630cc48', 3),
(4, X'019b76daa80082edbad533a15630cc48', 4),
(5, X'019b76daa80082edbad533a15630cc48', 5),
(6, X'019b76daa80082edbad533a15630cc48', 6),
(7, X'019b76daa80082edbad533a15630cc48', 7),
(8, X'019b76daa80082edbad533a15630cc48', 8),
(9, X'019b76daa80082edbad533a15630cc48', 9),
(10, X'019b76daa80082edbad533a15630cc48', 10),
(11, X'019b76daa80082edbad533a15630cc48', 11),
(12, X'019b76daa80082edbad533a15630cc48', 12),
(13, X'019b76daa80082edbad533a15630cc48', 13),
(14, X'019b76daa80082edbad533a15630cc48', 14),
(15, X'019b76daa80082edbad533a15630cc48', 15),
(16, X'019b76daa80082edbad533a15630cc48', 16),
(17, X'019b76daa80082edbad533a15630cc48', 17),
(18, X'019b76daa8008e9d8360e2ec6b2871f4', 1),
(19, X'019b76daa8008e9d8360e2ec6b2871f4', 2),
(20, X'019b76daa8008e9d8360e2ec6b2871f4', 3),
(21, X'019b76daa8008e9d8360e2ec6b2871f4', 4),
(22, X'019b76daa8008e9d8360e2ec6b2871f4', 5),
(23, X'019b76daa8008e9d8360e2ec6b2871f4', 6),
(24, X'019b76daa8008e9d8360e2ec6b2871f4', 7),
(25, X'019b76daa8008e9d8360e2ec6b2871f4', 8),
(26, X'019b76daa8008e9d8360e2ec6b2871f4', 9),
(27, X'019b76daa8008e9d8360e2ec6b2871f4', 10),
(28, X'019b76daa80082edbad533a15630cc48', 18),
(29, X'019b76daa80082edbad533a15630cc48', 19),
(30, X'019b76daa80082edbad533a15630cc48', 20),
(31, X'019b76daa8008e9d8360e2ec6b2871f4', 11),
(32, X'019b76daa8008e9d8360e2ec6b2871f4', 12),
(33, X'019b76daa8008e9d8360e2ec6b2871f4', 13),
(34, X'019b76daa8008e9d8360e2ec6b2871f4', 14),
(35, X'019b76daa8008e9d8360e2ec6b2871f4', 15),
(36, X'019b76daa8008e9d8360e2ec6b2871f4', 16),
(37, X'019c167fcc0086ca8a6d4ba6923027cf', 1),
(38, X'019c167fcc0086ca8a6d4ba6923027cf', 2),
(39, X'019c167fcc0086ca8a6d4ba6923027cf', 3),
(40, X'019c167fcc0086ca8a6d4ba6923027cf', 4),
(41, X'019c167fcc0086ca8a6d4ba6923027cf', 5),
(42, X'019c167fcc008b1aa0381c786714ed55', 1),
(43, X'019c167fcc008b1aa0381c786714ed55', 2),
(44, X'019c167fcc008b1aa0381c786714ed55', 3),
(45, X'019c167fcc008b1aa0381c786714ed55', 4),
(46, X'019c167fcc008b1aa0381c786714ed55', 5),
(47, X'019c167fcc008b1aa0381c786714ed55', 6),
(48, X'019c167fcc008b1aa0381c786714ed55', 7),
(49, X'019c167fcc008b1aa0381c786714ed55', 8),
(50, X'019c167fcc008b1aa0381c786714ed55', 9),
(51, X'019c167fcc008b1aa0381c786714ed55', 10),
(52, X'019c167fcc008b1aa0381c786714ed55', 11),
(53, X'019b76daa80082edbad533a15630cc48', 21),
(54, X'019b76daa80082edbad533a15630cc48', 22),
(55, X'019b76daa80082edbad533a15630cc48', 23),
(56, X'019b76daa8008e9d8360e2ec6b2871f4', 17),
(57, X'019b76daa8008e9d8360e2ec6b2871f4', 18),
(58, X'019b76daa8008e9d8360e2ec6b2871f4', 19),
(59, X'019c167fcc008b1aa0381c786714ed55', 12),
(60, X'019c167fcc008b1aa0381c786714ed55', 13),
(61, X'019c167fcc008b1aa0381c786714ed55', 14),
(62, X'019c167fcc008b1aa0381c786714ed55', 15),
(63, X'019c167fcc008b1aa0381c786714ed55', 16),
(64, X'019c167fcc008b1aa0381c786714ed55', 17),
(65, X'019c167fcc008b1aa0381c786714ed55', 18),
(66, X'019c167fcc008b1aa0381c786714ed55', 19),
(67, X'019b76daa80082edbad533a15630cc48', 24),
(68, X'019b76daa80082edbad533a15630cc48', 25),
(69, X'019b76daa80082edbad533a15630cc48', 26),
(70, X'019b76daa80082edbad533a15630cc48', 27),
(71, X'019b76daa80082edbad533a15630cc48', 28),
(72, X'019b76daa80082edbad533a15630cc48', 29),
(73, X'019b76daa80082edbad533a15630cc48', 30),
(74, X'019b76daa80082edbad533a15630cc48', 31),
(75, X'019b76daa80082edbad533a15630cc48', 32),
(76, X'019b76daa80082edbad533a15630cc48', 33),
(77, X'019b76daa80082edbad533a15630cc48', 34),
(78, X'019b76daa80082edbad533a15630cc48', 35),
(79, X'019b76daa80082edbad533a15630cc48', 36),
(80, X'019b76daa80082edbad533a15630cc48', 37),
(81, X'019b76daa80082edbad533a15630cc48', 38),
(82, X'019b76daa80082edbad533a15630cc48', 39),
(83, X'019b76daa8008e9d8360e2ec6b2871f4', 20),
(84, X'019b76daa8008e9d8360e2ec6b2871f4', 21),
(85, X'019b76daa8008e9d8360e2ec6b2871f4', 22),
(86, X'019b76daa80082edbad533a15630cc48', 40),
(87, X'019b76daa80082edbad533a15630cc48', 41),
(88, X'019b76daa80082edbad533a15630cc48', 42),
(89, X'019b76daa8008e9d8360e2ec6b2871f4', 23),
(90, X'019b76daa8008e9d8360e2ec6b2871f4', 24),
(91, X'019b76daa8008e9d8360e2ec6b2871f4', 25),
(92, X'019b76daa8008e9d8360e2ec6b2871f4', 26);
INSERT INTO osto_seals (company_id, sequence, seals, hash) VALUES
(X'019b76daa80082edbad533a15630cc48', 1, X'00ee07f2470100018de7ddfda3b4351a9f091ce1997868ff3184a2e70108000000000000000101268239d23a976f952ff602c7d2b77d6f', X'0ea586df5e7883b3b0e7cb50af1bfd39a58c5ef3b9b9777bf108fc77e52d18be'),
(X'019b76daa80082edbad533a15630cc48', 2, X'003184a2e70108000000000000000201b6c012e85b4e2acf9f663dc93ea0daebff76b8aa011110019b76daa8008b0688b0f0d91c6dfa52011ff3beabdc67622d046b2b7bf47f71b6', X'1dfda95d08243fa6e7159d5ea2429c35a5869702e5b7e1f7d4658f2bbf4f0347'),
(X'019b76daa80082edbad533a15630cc48', 3, X'00e9bd8568011110019b76daa8008f088f2627ec08d6410701ae2d13b4b4a9dad9cb9e94e6606000cf3184a2e701080000000000000003013bd60c0776057d22df3719d6bce733d1744214ff011110019b76daa8008e9d9bfb99f7fe0de1ba01dcd37dfe8d43f28f4e968fbb607a19cbfb506811021910019b76daa8008e9d9bfb99f7fe0de1ba000000000000000001dc1b5f0a42d2c4e177aeac743059e5f71910019b76daa8008e9d9bfb99f7fe0de1ba000000000000000101b2a5b7227dc1e3c29f9362994060a143', X'093c91396accc7695d577f7eee6633d33aec8e355d20dc4384e44ee561a2176d'),
(X'019b76daa80082edbad533a15630cc48', 4, X'008cf47615011806746f705f757010019b76daa8008ee5a71ccc853b181297009847af41011110019b76daa8008ee5a71ccc853b18129701bf76f53f539c86b35bcf65c6fd9db082', X'716d13180d6eb641b9dea06ad79b0855031116c9ec8013c76c7d96c209c6e04b'),
(X'019b76daa80082edbad533a15630cc48', 5, X'005834fa9e013210019b76daa8008461af69a39ddf48a29810019b76daa80089029ae7c9239985e5490006474846204000000000000000000001527857ccc712965b8dea72d254d14cbae9bd8568021110019b76daa8008488953138f30ed2e98101be7169b1f3d21d38667159421e1762611110019b76daa8008f088f2627ec08d64107014e7ebfe273c89a00a819f95e17a63a9d58e0b42e011910019b76daa8008224aa2e7f224a467fca000000000000000001cc739acc34b0adbc169dc4b1eebe1783bbd4da4e021110019b76daa8008224aa2e7f224a467fca01d0292fe9f2ef6daaa7e9f051a84d7dbe1110019b76daa8008474b427fa1e10f7da1c01919ad88c9219dd14acba9cfd859cef3ef8da62f0021110019b76daa8008425877dbee527ad644a01b9ef4f7ace7943b198973ac64ec5c60c1110019b76daa8008f56b88aa134cea893ec0141fb46db362c2d65ee6229f87806e7a3517276fc011910019b76daa8008224aa2e7f224a467fca000000000000000001f3dd83a247acc47e1e5dd4064719710ab17cd0e4021110019b76daa8008224aa2e7f224a467fca01051af7b91fc96646e57abf3e0f5771921110019b76daa8008474b427fa1e10f7da1c01417fcc9388b2f1ed545578f8bc5ba3e58cf4761508170572656e657710019b76daa8008942a63a9a856d2a851f0173888773de4237506b8aa8e11a1835c71705737461727410019b76daa8008942a63a9a856d2a851f001806746f705f757010019b76daa8008ee5a71ccc853b181297001907617474656d707410019b76daa8008474b427fa1e10f7da1c001a0866696e616c697a6510019b76daa8008224aa2e7f224a467fca001a0866696e616c697a6510019b76daa8008474b427fa1e10f7da1c001d0b636c6f73655f757361676510019b76daa8008942a63a9a856d2a851f001e0c6f70656e5f64756e6e696e6710019b76daa8008474b427fa1e10f7da1c01f6006db98cc07594a8e91462532249fd3184a2e70908000000000000000401a90a0d5351ceae95b3b69a400e8be95e080000000000000005015be054f8f2ddf155adf17c63595296d608000000000000000601d1aea9f0b9055292fe9623f080bd867d08000000000000000701e61458c24e8f933b9c8a16789ec4e2680800000000000000080199d8af9ef684f9b2b318c395f75c64ae08000000000000000901a0fc58fdd0feb7d194d094a683c400ec08000000000000000a01a9721209de72dca6780bb11488ddf95508000000000000000b017894f88ed0bed58fcf4a143d6257215708000000000000000c01dc4cd2c4b552edb3aca1bd1b687f48d4744214ff031110019b76daa800801e87e1a994701b0c1001e27993c0eeea74d8c9257c8c52d2ba821110019b76daa8008bf18623949f9674da61012f7eea7853d203b32e517c0a701dda701110019b76daa8008c81b3c05127a9a9f73a015370f7d86702ad55d204209ab83aafad972b538a011910019b76daa8008425877dbee527ad644a000000000000000001bf42581c280942efbffbe21bf4ca89668e196d510210074e45542f32362f000000000000000101c6196e5dc1eef3059cf4ae1ba3e708dd10074e45542f32362f000000000000000201560c8d30b99bde6c6719be555b2e97617061150d011110019b76daa8008bf680104d512b93320e0126906e4dd39e4f9e8655875150310720fb506811071910019b76daa800801e87e1a994701b0c10000000000000000001ef3eec7c59ad0d6c9ed349992c9524451910019b76daa800801e87e1a994701b0c1000000000000000010133ad28fdd64e764cefb04619a3e904ec1910019b76daa8008bf18623949f9674da61000000000000000001d8a2cb5409fbb95f232d1e348e05f3831910019b76daa8008bf18623949f9674da61000000000000000101a954f1fbd73a23757a5e7b706a302b451910019b76daa8008bf18623949f9674da61000000000000000201d38db779a70ba52035c929fe6ab73a031910019b76daa8008c81b3c05127a9a9f73a0000000000000000016c69199fa6f6d538562fad8c6537704b1910019b76daa8008c81b3c05127a9a9f73a00000000000000010104084f389f7e2e23b91de6bd17ae3bfdfff0b9ed011110019b76daa8008461af69a39ddf48a29801a01072690070357ae0fc8f96e84c46afd7ea7124011110019b76daa8008942a63a9a856d2a851f01dc3abd28f3da8b71445c8512b2088ab26d635b6d011110019b76daa80088cda7389444143ca0b401b868772295ab824681b0b360eaf93027', X'682a0374c489c92d3669458ec07e1ac944c7f58b503ca80956a96e9917002d58'),
(X'019b76daa80082edbad533a15630cc48', 6, X'003184a2e70108000000000000000d01831fdf3bb3f0f36567847234064f61cf7061150d011110019b76daa8008bf680104d512b93320e015e20761edf2122609cc998eb3b425208', X'5d2d22638d6c4e3e0646cac0cbbee086af30dc1174e514c1c5c1e11ef38a79af'),
(X'019b76daa80082edbad533a15630cc48', 7, X'00201df7f0011110019b76daa80082f89076d8b90716aafc01f5f5c07018b98b7b4a5175b92dea2912e9bd8568011110019b76daa8008698917dd55c6609e486014e4b9193b61be5ea2687bc2534f2ede2bbd4da4e011110019b76daa8008474b427fa1e10f7da1c01436ceb953d3a981df3abf204e1a7fe1b8cf47615031907617474656d707410019b76daa8008474b427fa1e10f7da1c0019076c6f6f6b5f757010019b76daa8008bf680104d512b93320e001e0c6f70656e5f64756e6e696e6710019b76daa8008474b427fa1e10f7da1c003184a2e70408000000000000000e019f6d954e93f1941873d33272bf423d3408000000000000000f012c63811075edaf8789c0cb1d3d12840708000000000000001001e4c3ba882aecac416ca18c649faca8e508000000000000001101f83c4c9e7cf5be942be221a6c2160597744214ff021110019b76daa8008172a49b985a8fb4b6aa0118caa588aaad1ea29e2f814d84d5a2181110019b76daa800887990dcec739bccbfa801c4609857c04c9f28b83989438f838f1c7061150d011110019b76daa8008bf680104d512b93320e0167fcfdcbff3c569fd1a8026d9f4e28f3cb9bc65a011110019b76daa800848e999171f63c3eef95013e11bda6196214b985eb8799d578e1cafb506811041910019b76daa8008172a49b985a8fb4b6aa0000000000000000016ba16397492952c73aed52c290a8a1081910019b76daa8008172a49b985a8fb4b6aa000000000000000101e81daee79193d5468feee190d23053e61910019b76daa800887990dcec739bccbfa8000000000000000001c15d59f55e3a333a3c87e88a0a83282f1910019b76daa800887990dcec739bccbfa800000000000000010178250b4b947bee1bc4a3ba21bdc091b26d635b6d011110019b76daa80088cda7389444143ca0b4017d16afb930e125d7269dc5bc82c3ecb2', X'060e6463c34e38a73a7918785c9f2687577bc44d93b5a6fda562baf286488d28'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 1, X'00ee07f2470100010e79df71b2e1ad56d4cfa07a79af07e23184a2e70108000000000000000101a34edcea2df5d8c25a4ca423ef161992', X'19510e61dfccf14aca076b0b80e4c89c394f336a5c0f17a152e44310b0a69503'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 2, X'00e9bd8568011110019b76daa8008a0daf9f25f55991b27201b49b4ac81987eb55e40874382f2e21c63184a2e70108000000000000000201b3a31a342950777d1ceb6443a23ff2d5744214ff011110019b76daa800869ab1a12bf7ba7bc302011df3d5199a9ff13f4fa81ab3d3847585fb506811021910019b76daa800869ab1a12bf7ba7bc302000000000000000001edfd3d36072474ebc8d9516ee4e153fa1910019b76daa800869ab1a12bf7ba7bc302000000000000000101c85a54370749de35c62cfb999a343728', X'24c4d7c2af21cb7e66717208c3cd0ec579f3f641855952501728e67ce3b8c20d'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 3, X'005834fa9e013210019b76daa8008bc38cbbca7bc3f87b5010019b76daa80089029ae7c9239985e549000647484620400000000000000000000192456c52bc0f6ad987cfbb88aedac28ce9bd8568011110019b76daa8008a0daf9f25f55991b272015bce73756decc86ed3789763059c7da558e0b42e011910019b76daa8008c04a88e4f9b35a95be000000000000000000183ea4aace74159e26f22b00741ee5e12bbd4da4e011110019b76daa8008c04a88e4f9b35a95be0015574bd8877205b1c9e312541deb25102f8da62f0011110019b76daa80080af8f0740651cbf44b601852b206cd91fa161458678aef94d23c6517276fc011910019b76daa8008c04a88e4f9b35a95be0000000000000000001d6643f41bcd3a7f7314adb7dcc2bad37b17cd0e4011110019b76daa8008c04a88e4f9b35a95be0013984a10f32e93867bf37fbb2a98188278cf4761504170572656e657710019b76daa800896f886ca249e8ab1f4701b876d4480cd360871174a0dd425e7bbe1705737461727410019b76daa800896f886ca249e8ab1f47001a0866696e616c697a6510019b76daa8008c04a88e4f9b35a95be0001d0b636c6f73655f757361676510019b76daa800896f886ca249e8ab1f47003184a2e70508000000000000000301f8eed04b9c51978ac5c4b2c4f03f0249080000000000000004015f16e0997c0750dcbea7b29d6cc2103308000000000000000501ae473efaf2f9548851e11697834a744108000000000000000601ab072887ab87659d7502a9eafaf2f0d7080000000000000007018d6f370d0d0657ae8349931ec68c4d5a744214ff011110019b76daa8008c98b0e4d94550ce23d501775d7f5cfcbed69c2328b0d971ba8834972b538a011910019b76daa80080af8f0740651cbf44b60000000000000000011cafc7d083e7a09803c9031bf4d301f08e196d510110074e45542f32362f0000000000000003012d5bde774a08bb4ff91a5a305cd41091fb506811031910019b76daa8008c98b0e4d94550ce23d5000000000000000001c234fa0a45374f03a5b0fb3be7f40e551910019b76daa8008c98b0e4d94550ce23d5000000000000000101f1c1a44cc9203aef963bab3c000400051910019b76daa8008c98b0e4d94550ce23d50000000000000002016875ea3c4cd4eb756f9b48fd772b4592fff0b9ed011110019b76daa8008bc38cbbca7bc3f87b5001bee310bc96cec1c0d008722a188a2daed7ea7124011110019b76daa800896f886ca249e8ab1f47019e6ec00b4dcfcaf9c7ef431aeba3ac5b', X'3e15f96464b8caf920e58b3846f3ae78eef4d8e0267687b25fab261781e6edd9'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 4, X'00e7ad3cae011110019b76daa8008a04b00a255158d5e31e01bc18f3113b84c733deaa00f79d88336b3184a2e70108000000000000000801930d00711c9d84274cb49554cb01d93c', X'ac5ab5593bca7683d6209d4592c8a67942e684b85bdcebc6b399cb9533312c0e'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 5, X'00bbd4da4e011110019b7c0104008cac8aa35b831c62a4c5017443e6470066d09cfb4969925de573e7f8da62f0011110019b7c0104008af1a5a917da0bd0bd4501df39967e04c941a812dc4a7a8b472a43b17cd0e4011110019b7c0104008cac8aa35b831c62a4c5010474082b2544ea47b83510cc1f759ba78cf47615041806746f705f757010019b7c0104008d0186661ed25ccfe99c001907617474656d707410019b7c0104008cac8aa35b831c62a4c501f0169e4d7d3b505ab316faf865ca46351a0866696e616c697a6510019b7c0104008cac8aa35b831c62a4c5001e0c6f70656e5f64756e6e696e6710019b7c0104008cac8aa35b831c62a4c5014be68e0fbfd7a0c380d3e011bedf1b963184a2e70208000000000000000901407f73f516eec0c597b629e980be73f208000000000000000a01c402c67e0d591ad823894681760e88ab744214ff011110019b7c0104008b1995bb16dc6af02af301450db836438a3e24f7c5fa59b0633da78e196d510110074e45542f32362f000000000000000401d016d5065ebd8e54553b13f6e2a945dafb506811021910019b7c0104008b1995bb16dc6af02af30000000000000000016629de601076bdd79bdd60bf26b94afd1910019b7c0104008b1995bb16dc6af02af30000000000000001019471bb02ef654ea04e92f92c362204239847af41011110019b7c0104008d0186661ed25ccfe99c018b6f4b224b468f52191dbbee47439edb6d635b6d011110019b7c01040085f690c4fbe7243e783a0177f9b44c0bc54a3c3b43f53a8331e37f', X'fa937b30e0940aa518d391b4058470f3365841e9bfc5cf2be86ca07d51e5a7a6'),
(X'019b76daa80082edbad533a15630cc48', 8, X'005834fa9e013210019b76daa8008461af69a39ddf48a29810019b76daa80089029ae7c9239985e549000649b7e334e00000000000000000000140ea8fe26c8ebd363d57b3468f729ccfe9bd8568031110019b76daa8008488953138f30ed2e98101b86d046f92b9efbdefe1ae4103770b3b1110019b76daa8008698917dd55c6609e486012e03e40637d3605d1efca84ef5195fb81110019b76daa8008f088f2627ec08d641070158a2edf0362bc920b8211212a552024258e0b42e031910019c167fcc008ff69df90ec252a1c3a500000000000000000134a2fccfb0919b43eccb79c54617bb951910019c167fcc008ff69df90ec252a1c3a5000000000000000101be3ac84d09e8b52689dc158da2201d2b1910019c167fcc008ff69df90ec252a1c3a50000000000000002014033174183bba85324be4d67cbec1c9fbbd4da4e011110019c167fcc008ff69df90ec252a1c3a50103bce110fc41212a5ac086470fa3ff64f8da62f0011110019c167fcc008e1882fb3a106c58544a01ad118276e9c7126e5027ce1828ea7778517276fc011910019c167fcc008ff69df90ec252a1c3a50000000000000000015e76d063a56f5a294f7003b67f2c2a81b17cd0e4011110019c167fcc008ff69df90ec252a1c3a5010be9f015b720c9449e9cf740dc5bb8ac8cf4761503170572656e657710019b76daa8008942a63a9a856d2a851f010e653463002da8004852b79356c08bd21806746f705f757010019b76daa8008ee5a71ccc853b181297001a0866696e616c697a6510019c167fcc008ff69df90ec252a1c3a5003184a2e70308000000000000001201b74d63f4eca47fafb663bc3651469f2508000000000000001301e34d2c8be8b27a9f777b28b899ede0da08000000000000001401e74ac74c8b288faab35f7b83d1929a76744214ff011110019c167fcc0089da9199c2c0610704a70116d1211c3b8963c8fea8427ede1683f9972b538a011910019c167fcc008e1882fb3a106c58544a0000000000000000010c8676bf1ad27817c7a5f6f67019e5558e196d510110074e45542f32362f00000000000000050183b381f39d50b5ca365c01e1b7d3ae5afb506811041910019c167fcc0089da9199c2c0610704a7000000000000000001fe26aeec8d2c1b6c1b94787e01bd00ae1910019c167fcc0089da9199c2c0610704a7000000000000000101cda56ad78ef076e1d50c10dd0b07745c1910019c167fcc0089da9199c2c0610704a70000000000000002017cca83f2da791465494b504a2118fd4d1910019c167fcc0089da9199c2c0610704a70000000000000003013de4c12b4278796314abc9e14cfd3b82fff0b9ed011110019b76daa8008461af69a39ddf48a29801fe1fdc9d6e1492ec00efc1322239e535d7ea7124011110019b76daa8008942a63a9a856d2a851f019898e5acdfab34c5b08e6a7cf4f4dfb6', X'ed5c52e08bdc161a1e51c4f6d4b10463bc4c6ab14bc71f2500245553cc09939c'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 6, X'005834fa9e013210019b76daa8008bc38cbbca7bc3f87b5010019b76daa80089029ae7c9239985e549000649b7e334e0000000000000000000013a400c8ce3364aa5f91d6d126860ce4de9bd8568011110019b76daa8008a0daf9f25f55991b2720104c7984e49fee467abb68561a92785ae58e0b42e011910019c167fcc008674b67e8761aa9e573b000000000000000001e00b467e148d256bd888eb6485902468bbd4da4e011110019c167fcc008674b67e8761aa9e573b0141543a6e53170569dbf4a83f44c485100ff2feae011910019c167fcc008674b67e8761aa9e573b0000000000000000015ffd143ba9bf5ea835969e20a1606183f8da62f0011110019c167fcc008b2a931f9231c56c7b1d017d70c8ead6f9bd049528109e445761d8517276fc011910019c167fcc008674b67e8761aa9e573b0000000000000000011d3bfb96a3a40984433f4dfb45e389ceb17cd0e4011110019c167fcc008674b67e8761aa9e573b01dea4f1d6222f4bbfa4be445fe8f4278d8cf4761505170572656e657710019b76daa800896f886ca249e8ab1f470162f5721c99123ec204f70f796a78afb61806746f705f757010019b7c0104008d0186661ed25ccfe99c001907617474656d707410019c167fcc008674b67e8761aa9e573b01ef0323290660a8b6ff25b820dd230cf61a0866696e616c697a6510019c167fcc008674b67e8761aa9e573b001e0c6f70656e5f64756e6e696e6710019c167fcc008674b67e8761aa9e573b0157650e30acc28a00021bcdf3292c93e43184a2e70208000000000000000b01600193a7f6654b270469097dca2d96a708000000000000000c01fdd4e49fdc214083f5065bd9b1921595744214ff011110019c167fcc00863f911ca570bc0dfd1201d840eace8aa5eafa4e7abf791c77d125972b538a011910019c167fcc008b2a931f9231c56c7b1d0000000000000000014e4659e75fa0a2337cdddd0bbe35eecf8e196d510110074e45542f32362f00000000000000060167d2afcbf57cee2978674f6e02fb81fefb506811041910019c167fcc00863f911ca570bc0dfd12000000000000000001d1d42557c027544a56faea48c516a9b51910019c167fcc00863f911ca570bc0dfd120000000000000001015dd18e8c9cea3e4901ab7d7cd83676e71910019c167fcc00863f911ca570bc0dfd12000000000000000201dcc8f545222cdf939096bdd0a60d5ab71910019c167fcc00863f911ca570bc0dfd12000000000000000301ab6b4b4692e297c1fa58db37fe89d6cbfff0b9ed011110019b76daa8008bc38cbbca7bc3f87b5001c9bfaf84d5ad9fcc0b15eb04e1950691d7ea7124011110019b76daa800896f886ca249e8ab1f4701787face0057f9da2d55e671910103b14', X'bf4d8af84242e445db9604f1f1cbb13cc343b13202818ce54490cd74423dbf2c'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 7, X'003184a2e70108000000000000000d01f777f400f453e19aefb15e18b40f4abdff76b8aa011110019c167fcc008a7e9c836dc23b95564a013d9f97d9e8f5162737aa9cc1d68ccbb4', X'a133c63bc0f65ac39f30ff5c9da1b3bcd31cd8955de956d610804f7712a0bc47'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 8, X'00201df7f0011110019c167fcc00838aa0bc2dbc5a103cb30187ff8734698071eae47094cf0102183be9bd8568011110019c167fcc0084549f0c225b2baef60e01cef5ae0d6ee24dc05cc5c8b634b0c11dbbd4da4e011110019b7c0104008cac8aa35b831c62a4c5015ff8b6172e12af5ae17e4d4ea0ffeb508cf47615021907617474656d707410019b7c0104008cac8aa35b831c62a4c5001e0c6f70656e5f64756e6e696e6710019b7c0104008cac8aa35b831c62a4c5003184a2e70308000000000000000e01b78f0fdfa8201e8949f73562cfe116eb08000000000000000f01c3e4f061ad85e0736ee94279fd26141308000000000000001001504c169e752d646eb5cce54647ef33049487661601222166696e616e63650a7472616e736665722d666f722d7468652d7075726368617365011e820ca88373cfc0582428092f8a6d39744214ff021110019c167fcc00862e93d68dbb9c9f2f0101f12b9b8f1fef7e6d74d3fe02519a19991110019c167fcc008a45b88d0cc38f28606c01012f58468e042e24bc447b94f72a6d4bcb9bc65a011110019c167fcc00866fbe6f941015e51e7901cdf8cdff267d0d8bbd6facb5561033c5fb506811041910019c167fcc00862e93d68dbb9c9f2f01000000000000000001f2e0bef174b8d98a43b83b46710460061910019c167fcc00862e93d68dbb9c9f2f010000000000000001018e07839a4f3d6e04155602cff8aaba3a1910019c167fcc008a45b88d0cc38f28606c000000000000000001368cea7150560681f8423f7d277d15e21910019c167fcc008a45b88d0cc38f28606c0000000000000001016157e7e77ba8873cda7c882bd3ed08be6d635b6d011110019b7c01040085f690c4fbe7243e783a0174ec6cebfaece1e04e1f895496c3d7a0', X'8ebd0688f5fd69580adc19a035dcc4b24c5bc3458525d47b47750e4b24a2944e'),
(X'019c167fcc0086ca8a6d4ba6923027cf', 1, X'00ee07f24701000111c96414f1d76b5886d99ad4a29e96943184a2e7010800000000000000010183550625dd8d818271efd173e7fcedd7', X'fd0d39ec72ab07629deade8d7dd84046fe855a9d290cd62b732fcf5242c8620f'),
(X'019c167fcc0086ca8a6d4ba6923027cf', 2, X'00e9bd8568011110019c167fcc008e1786fa954afa57792701bae0e609dcbe6b40fcdf6fb4623ec916bbd4da4e011110019c167fcc008369869b122b23cb25cf01f4d21aad90e750474e1794ea17e8283cf8da62f0011110019c167fcc008766b5fd9daf4148c284013df5efee7c39b1931ef0e129433b203eb17cd0e4011110019c167fcc008369869b122b23cb25cf01ecac8aff049df40b365141bb40e05efb8cf47615041806746f705f757010019c167fcc008dcd93536774e22248e4001907617474656d707410019c167fcc008369869b122b23cb25cf01ac86a0396033c3224c0cce29c8a64aef1a0866696e616c697a6510019c167fcc008369869b122b23cb25cf001e0c6f70656e5f64756e6e696e6710019c167fcc008369869b122b23cb25cf01b7d8d4d3a20bb4542e9943d8604f63703184a2e703080000000000000002011fc5e9d518b6bd4d5d99784adc05928f08000000000000000301756a1fa25b7accb96111d3c0648684c008000000000000000401d3d759c3fce76d828cdc27dc85728da6744214ff021110019c167fcc0082e1a774034aa10a473501c90376aa1c223990e2f3ab8b8a9b1e001110019c167fcc008453854e63d923c08a8a019a3be6aedff8c4a325e5335295b580b28e196d510110074e45542f32362f00000000000000070117132436266d1934cb757fe28ced1f31fb506811041910019c167fcc0082e1a774034aa10a473500000000000000000127c33b54b797292e622ae7504c2ad1b81910019c167fcc0082e1a774034aa10a4735000000000000000101f82335962c060ef6a21a1d0037429ea11910019c167fcc008453854e63d923c08a8a000000000000000001a67b5363803ee6e581279c4640a991f71910019c167fcc008453854e63d923c08a8a0000000000000001017e4cf6af050708eb4dae568fefa3263e9847af41011110019c167fcc008dcd93536774e22248e401766e470ad21975812b0b9f55f18dc2fd6d635b6d011110019c167fcc008feeb7e0bb207c4d5ee20116f2524dce332030561cba4141ee605b', X'8c9349ad9c3502d2ae1a7506f552789dd0703b0527019ff0b2274618e6b7f326'),
(X'019c167fcc0086ca8a6d4ba6923027cf', 3, X'00bbd4da4e011110019c167fcc008369869b122b23cb25cf014d7a36a35e5a46ae8d80ff50544e6998b17cd0e4011110019c167fcc008369869b122b23cb25cf012f1a05e5831b3976fd31320fbb2236838cf47615021907617474656d707410019c167fcc008369869b122b23cb25cf001e0c6f70656e5f64756e6e696e6710019c167fcc008369869b122b23cb25cf003184a2e7010800000000000000050189ad8e1edf8d0bd94edbe763fb6eb5ba744214ff011110019c167fcc0081508c069484be701d2d0165f6e2bd601048d7dd7c051d0c446b3d8e196d510110074e45542f32362f0000000000000007012aff62440d5cf1bca4d17e86dea3e4e2fb506811021910019c167fcc0081508c069484be701d2d00000000000000000164d8288fc049cac29075992e21eb14681910019c167fcc0081508c069484be701d2d000000000000000101663ce7f89879fa37322838cc0245e2496d635b6d011110019c167fcc008feeb7e0bb207c4d5ee201d1e02e8142782c925fcb44b79b9e57e0', X'ff6539b9a2b4b1fc68b8839206f7a2e2770de2120e533c2fb369a84d42c3dde3'),
(X'019c167fcc0086ca8a6d4ba6923027cf', 4, X'008cf47615011806746f705f757010019c167fcc008dcd93536774e22248e4009847af41011110019c167fcc008dcd93536774e22248e400', X'b3e1bf2925c01f09c34aa4a9ba9be1bed71cd36e573028e7aeb957808d2e8a1d'),
(X'019c167fcc008b1aa0381c786714ed55', 1, X'00ee07f2470100010dfd99cd98986d7b92b3f2f1da063e473184a2e701080000000000000001010f0a8571a8b31d3a957f4e7fe1d912d7', X'd196583a34688d9a72e6332845b9c37de4bb85fb3ec5a4e6ff171f813062395c'),
(X'019c167fcc008b1aa0381c786714ed55', 2, X'003184a2e70108000000000000000201449597176607e6b8baa47ddbe8ad9555ff76b8aa011110019c167fcc00898d9ece0ed9b801512b01cbd26147bb159c071c37347a73eeb4eb', X'cdca4b6b6322f64d47b58c64e04b786f80ccab8afe8091d3738a179f4faf220b'),
(X'019c167fcc008b1aa0381c786714ed55', 3, X'008cf47615011806746f705f757010019c167fcc008e4a8206e9113fcf9c2801a067281e3d4c938d1704aaa32b47e1d39847af41011110019c167fcc008e4a8206e9113fcf9c280194cc3ddbe87cf21610492213e1925a69', X'7b60bda500b92f8d1c5eeb1cb0a005ee772bf6a009a63d3496b232293ac54a2b'),
(X'019c167fcc008b1aa0381c786714ed55', 4, X'00bbd4da4e011110019c5e98d400851e9fd0ae0f34b5b42d015139db331c8246de7002448dfdf031e6f8da62f0011110019c5e98d4008fbeb993ad45d866145001b80ef68f0cf27e2e9855b0bbbcfdb5f5b17cd0e4011110019c5e98d400851e9fd0ae0f34b5b42d016337e6fe683bb543b0f3feeefef62eb08cf47615041806746f705f757010019c167fcc008e4a8206e9113fcf9c28014b84e3b1b778ff93d1ebdd3d9a5d1af01907617474656d707410019c5e98d400851e9fd0ae0f34b5b42d001a0866696e616c697a6510019c5e98d400851e9fd0ae0f34b5b42d001e0c6f70656e5f64756e6e696e6710019c5e98d400851e9fd0ae0f34b5b42d0149814bd282b756bc921a588b8a2b7d353184a2e7030800000000000000030196d4008bafbc649ae627a52b281fd8e208000000000000000401a87789826837ed6f532f343f4ccdf4c308000000000000000501edc3182781d7507cc1da26c9ccecf49e744214ff011110019c5e98d4008e92a6fea4fca69b36f001558cc0544a5e7ddd82b5b0fef800cbd18e196d510110074e45542f32362f00000000000000080129190f5796dc4664215cca69bdc504087061150d011110019c5e98d4008efaac0372eb7fce0fab0175d4cceabe9fec6a972c8c6708feccb6fb506811021910019c5e98d4008e92a6fea4fca69b36f0000000000000000001a9a3e864ba42bee82287a45d0c2a9fae1910019c5e98d4008e92a6fea4fca69b36f0000000000000000101f193651ad2af6e255c342dd4d12f84076d635b6d011110019c5e98d400867c958a62275413bd2b01e790ab92fe8240dcfba464159f93f746', X'77de9dc422cf5189f8b4efaf5079e090a183510cf9845bbfc82f30c48fbcf275'),
(X'019c167fcc008b1aa0381c786714ed55', 5, X'003184a2e70108000000000000000601ce13106ef08e8d8b4b3357edec54f8017061150d011110019c5e98d4008efaac0372eb7fce0fab01ded9ba46601ab63d341ff36d3eb0a1f8', X'61b5c328cf58e3552a63adff85f82897444e675d7a1136da35ad03c6a98d2246'),
(X'019c167fcc008b1aa0381c786714ed55', 6, X'00201df7f0011110019c5e98d400874f9f2e83556c12f4560107ecf21736863bf1a124ec8babfc5b47e9bd8568011110019c5e98d4008a7f9321d8511cf4d1df01d574a00169770c60dd9a65fb1b929219bbd4da4e011110019c5e98d400851e9fd0ae0f34b5b42d015843f0a534f278533f9e8ccb0f43be138cf47615031907617474656d707410019c5e98d400851e9fd0ae0f34b5b42d0019076c6f6f6b5f757010019c5e98d4008efaac0372eb7fce0fab001e0c6f70656e5f64756e6e696e6710019c5e98d400851e9fd0ae0f34b5b42d003184a2e70408000000000000000701efa0d0366605ad4252128699192d2ebd08000000000000000801361419aa687c5fc2c967a76a29905c4f08000000000000000901f7be39e1772f4246677a7562f16e471308000000000000000a016ad8dc1ca9f2caae2b5d417dee6f43c5744214ff021110019c5e98d40087f68bc25b8b4f4f35ae018f10a48f5485271c74f98b9b53b2eab01110019c5e98d4008c97a7d7c3770dd000d6013fbe6c06c10b5a86c429836e266cf97c7061150d011110019c5e98d4008efaac0372eb7fce0fab013f4945a2ce39dcbeb175dd83be254379cb9bc65a011110019c5e98d4008814b2934ddb1fb2b76c01191036760ee4306ba07431e2247d7466fb506811041910019c5e98d40087f68bc25b8b4f4f35ae0000000000000000011c3d5a5ccf8521c3ad1f8c48d63b92c81910019c5e98d40087f68bc25b8b4f4f35ae0000000000000001012989c3748f11026a113c6a1a8e9843c61910019c5e98d4008c97a7d7c3770dd000d600000000000000000143055103d5c827be1c6ab54727f507e71910019c5e98d4008c97a7d7c3770dd000d6000000000000000101ebf86380b3dcf4028f7d6c894a9a9d566d635b6d011110019c5e98d400867c958a62275413bd2b0149f84c1d79a2bf0e8719607b65ef81b1', X'd9bc319e159cd4cc9d2708bcbc12d5bd24f6fbb3b58436ac0bd3aa746a1d0cb8'),
(X'019c167fcc008b1aa0381c786714ed55', 7, X'00e9bd8568011110019c5e98d4008a7f9321d8511cf4d1df01c50276f3e7d680799546e2d6b5a6e59f7968cfda011110019c63bf30008745bc51b5c637d9f3d6013342ecf065f91654b5464c550acdec343184a2e70108000000000000000b019d49d85151161a4b806def3e29190b90744214ff011110019c63bf3000818480a028114fcadb9a01a253bb5c51f27bcfab458473ee60278bfb506811021910019c63bf3000818480a028114fcadb9a000000000000000001b462bd48b0d8542e3c593fd795c597731910019c63bf3000818480a028114fcadb9a0000000000000001015b3daf225a602752c2fcd2a1d4512f32', X'd4cc716f6d77abfa3ecc9eb86fb3fd8ba3b6073ee34fe032f071d5b38666c1a7'),
(X'019b76daa80082edbad533a15630cc48', 9, X'005834fa9e013210019b76daa8008461af69a39ddf48a29810019b76daa80089029ae7c9239985e54900064beb26c360000000000000000000011417b400a32f950e0fe0017ea20a0692e9bd8568011110019b76daa8008698917dd55c6609e4860193e02f413ed33d5ae2a9246c0b681aca58e0b42e011910019ca6b1dc0085d2a22af932792bbfcc00000000000000000134bcf5ffee7da42313fe7e8582ed3be2bbd4da4e011110019ca6b1dc0085d2a22af932792bbfcc019d3e0a5f131352199b76de9007840ef9f8da62f0011110019ca6b1dc0089ad8b4a4df6ddc3a8f101c9c56da622f61dd20819758c9b45ac46517276fc011910019ca6b1dc0085d2a22af932792bbfcc0000000000000000017e2af894ec7bba08a1cfecd3be1231bfb17cd0e4011110019ca6b1dc0085d2a22af932792bbfcc01c3ee39c68a502d62eb12ba76eebae4588cf4761503170572656e657710019b76daa8008942a63a9a856d2a851f01c1e66765c125d7bb51b144374ab9d7211806746f705f757010019b76daa8008ee5a71ccc853b181297001a0866696e616c697a6510019ca6b1dc0085d2a22af932792bbfcc003184a2e703080000000000000015013f2485aeced7a7e9425fb265f1959b0508000000000000001601e088459724728954ff7ecb49c85187a808000000000000001701e07e3a975a77282a03e8ab7a3a8f7aec744214ff011110019ca6b1dc008489915413fc4b4ce0e9015ae78bbf0bf2621fc30990ff7c7cd5e9972b538a011910019ca6b1dc0089ad8b4a4df6ddc3a8f1000000000000000001e7cb8e74e17f8c262f7f2a19b49396778e196d510110074e45542f32362f000000000000000901f7e4674ec1aaf137049601a4f78f4310fb506811031910019ca6b1dc008489915413fc4b4ce0e9000000000000000001a20dc5296f4aaa91e97978cc4e039e311910019ca6b1dc008489915413fc4b4ce0e9000000000000000101561c7e34b3818edec752bceb2fc306ec1910019ca6b1dc008489915413fc4b4ce0e9000000000000000201bf0c68e882241e44f0408edf9ad8acaefff0b9ed011110019b76daa8008461af69a39ddf48a298011d63a6d896b4251eac3582acc3befa5dd7ea7124011110019b76daa8008942a63a9a856d2a851f010b7b2fbdd9e375656af10c9e0a561973', X'2bbeca28933d791e3fdaed01f2e2352cbb7ad2187412abddf096207792e7b7d6'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 9, X'005834fa9e013210019b76daa8008bc38cbbca7bc3f87b5010019b76daa80089029ae7c9239985e54900064beb26c360000000000000000000013a16f26cd379fc5b746af3fca1e1cec0e9bd8568011110019c167fcc0084549f0c225b2baef60e01d9ec112b48d9d75c3d48a72254626de758e0b42e011910019ca6b1dc008ee59daa445aca312b48000000000000000001b689f7eff1c3483db6779b63df263854bbd4da4e011110019ca6b1dc008ee59daa445aca312b4801b7344dfad8c6d6290ef88ecd0d4db1e20ff2feae011910019ca6b1dc008ee59daa445aca312b480000000000000000016e3501c7742150043885c4a101815ff0f8da62f0011110019ca6b1dc0089bebb69793a832fd76e011a3dfa8c1a01f306e10d63ab28bb8a2d517276fc011910019ca6b1dc008ee59daa445aca312b48000000000000000001ce738e20c6c6b00db4e85090cdc05f8bb17cd0e4011110019ca6b1dc008ee59daa445aca312b48016be2f9004ae96a0c9b700570833449be8cf4761503170572656e657710019b76daa800896f886ca249e8ab1f47010ceb45df9b1d17734f9c34bfa8ed04ea1806746f705f757010019b7c0104008d0186661ed25ccfe99c001a0866696e616c697a6510019ca6b1dc008ee59daa445aca312b48003184a2e7030800000000000000110166ea474db46bf8d79b196a9fc64eb69f08000000000000001201d87611b52e587689fc58d0360fee302208000000000000001301e0fe144fba933ba8e8da7241d3c08134744214ff011110019ca6b1dc008e468690bd5b15c2874a01bcfaefd02a2581f0b3b09764a3e7e5c2972b538a011910019ca6b1dc0089bebb69793a832fd76e000000000000000001a671dd63426aee879d04d9a015a5d8018e196d510110074e45542f32362f000000000000000a010fe7ff634bc9ca4d4075889e0b17ecb1fb506811031910019ca6b1dc008e468690bd5b15c2874a000000000000000001b659850ba7fe709dc24872969a08af4f1910019ca6b1dc008e468690bd5b15c2874a0000000000000001019eaf3238711bbc8768d4e414866eb2d41910019ca6b1dc008e468690bd5b15c2874a0000000000000002011f015781c2656125d840d9117203ea76fff0b9ed011110019b76daa8008bc38cbbca7bc3f87b50018cade3da4d63a6b2fc5f5fc6a8e01a72d7ea7124011110019b76daa800896f886ca249e8ab1f4701771551f1801e23d41cfdcef4afc24767', X'5ad358874a3dc4a08f74bab4eee4250c5fed977350e62007311d70cb537ea488'),
(X'019c167fcc008b1aa0381c786714ed55', 8, X'00bbd4da4e011110019ceecae40083dba96a3211bdd74f720168cd3643a336b12ce6cb95fe75d59c4ef8da62f0011110019ceecae4008d5ca0e19f02a84dbfd201cc076cefdadb586c256ca6065df3ef18b17cd0e4011110019ceecae40083dba96a3211bdd74f72018cdeaa392ad76ba529534605bb6e6be28cf47615041806746f705f757010019c167fcc008e4a8206e9113fcf9c28001907617474656d707410019ceecae40083dba96a3211bdd74f72001a0866696e616c697a6510019ceecae40083dba96a3211bdd74f72001e0c6f70656e5f64756e6e696e6710019ceecae40083dba96a3211bdd74f72013c59859c04a3d74a296512a5350d0c663184a2e70308000000000000000c019e3276f6e0de733d155f0e958030ed5e08000000000000000d017a362055f27b46bc50496f9f957b9c5608000000000000000e0123885084b6f84ad500aa67be7d85c4f7744214ff011110019ceecae40086b0869e6d9da201261401c240d7e13ff5e4d442c918e962b91c018e196d510110074e45542f32362f000000000000000b019981a99bf05035f2cf980d21a05d24c07061150d011110019ceecae4008c7993bdeb729c57a2cf0111babf6d23fa4802743a27d5abe333e8fb506811021910019ceecae40086b0869e6d9da2012614000000000000000001cc75eef6cf22cfe2b2159ba055e562491910019ceecae40086b0869e6d9da2012614000000000000000101118a88434e4fc1321c010271678dab576d635b6d011110019ceecae4008521834db0d787c65e3001586aef4fb318bfb5237ff770c39ac306', X'ac385cef2db4e4b8a778a13ed8dcd7cb66194be5b5d49eab1576ce039b6d2dd6'),
(X'019c167fcc008b1aa0381c786714ed55', 9, X'003184a2e70108000000000000000f01de18169501008cf23ff5072e2a8944c87061150d011110019ceecae4008c7993bdeb729c57a2cf01d9c3d7f5b1d33985c079c26f198f6089', X'fc702dd36c0066b5203f7782386cbe0fd71ad9f0d42a07f7cf9cc8fde9180dbc'),
(X'019c167fcc008b1aa0381c786714ed55', 10, X'00201df7f0011110019ceecae400837dad1f49839e46c37e01c0beef1b0d9c91c49c7c423af327430ee9bd8568011110019ceecae4008e4b814abf7d8567c41a017633988416bf979d838c32ac3061dbaabbd4da4e011110019ceecae40083dba96a3211bdd74f72015932d85028af13e667ca2f6ff10cf4e08cf47615031907617474656d707410019ceecae40083dba96a3211bdd74f720019076c6f6f6b5f757010019ceecae4008c7993bdeb729c57a2cf001e0c6f70656e5f64756e6e696e6710019ceecae40083dba96a3211bdd74f72003184a2e70408000000000000001001d90cd022f494f8100b5e41fba202250508000000000000001101c3a8c39625e9c166702380b2d633ac640800000000000000120157335f2f94ec07c11d252bec13344646080000000000000013012ea46555749284f7099b99559fba522f744214ff021110019ceecae40082fb823f04a8a6caba22018429cf7e6bcb6366a544b38789057eea1110019ceecae4008339bc349ed11d5ee6750124f751b84bbcf5586af23c3e66644de77061150d011110019ceecae4008c7993bdeb729c57a2cf015b5e2dbd450811b227ad1c812eee7150cb9bc65a011110019ceecae400861bb5e32a396f6bbdb901ed14afc093014c595f1c6ed002557e6ffb506811041910019ceecae40082fb823f04a8a6caba22000000000000000001fe961d5270296a1ab939bc8c87e061ce1910019ceecae40082fb823f04a8a6caba22000000000000000101388b6da861fac3e52514d5cb7818a1b91910019ceecae4008339bc349ed11d5ee675000000000000000001b4d5605cc48e19de316786f2527844431910019ceecae4008339bc349ed11d5ee67500000000000000010189880e3014a115ec1ea7ac40eb9159556d635b6d011110019ceecae4008521834db0d787c65e30017b5316edbd1427b8f46b0c5133577e87', X'dbfeaa2d9899a2b1b6d2e2b715c0315fc1695bec860fce7d13299c01c53ac692'),
(X'019b76daa80082edbad533a15630cc48', 10, X'005834fa9e013210019b76daa8008461af69a39ddf48a29810019b76daa80089029ae7c9239985e54900064e5ac3d8000000000000000000000154e155111592a767bfda74c61e9a7045e9bd8568011110019b76daa8008698917dd55c6609e48601e4c60f36408015db0b789ee55ab1428058e0b42e011910019d4657000088b4a2fd00e1f0357ef100000000000000000112e7a52531e459d128d1337a552fed89bbd4da4e011110019d4657000088b4a2fd00e1f0357ef101ab3dd9bf35d66ea7d9ce6494834ee686f8da62f0011110019d4657000081709f3738d8e62985ea0179f350a1af5aa2ed8341e003185f41d8517276fc011910019d4657000088b4a2fd00e1f0357ef1000000000000000001de3d169c507211490ec031784ea2c252b17cd0e4011110019d4657000088b4a2fd00e1f0357ef10140b0a379de71a07fb0dab68f19de7ae28cf4761505170572656e657710019b76daa8008942a63a9a856d2a851f015dad5c097e5a87019f721682f400d3a61806746f705f757010019b76daa8008ee5a71ccc853b18129701a1964fabe104524768073fe84e6561bb1907617474656d707410019d4657000088b4a2fd00e1f0357ef1001a0866696e616c697a6510019d4657000088b4a2fd00e1f0357ef1001e0c6f70656e5f64756e6e696e6710019d4657000088b4a2fd00e1f0357ef10100f7b29532e98d9a3bfa80006407e2d13184a2e703080000000000000018016769e5927308cf03d8fff91a880f22d00800000000000000190135ac8c9a3f61cc3e7e7f60ae2be34a9f08000000000000001a018907c22a1e737365da6d243c86d4436d744214ff011110019d4657000080c28eca4605edaf48e5016a4f96ec7d35a9d121f3cdea6db57030972b538a011910019d4657000081709f3738d8e62985ea000000000000000001c6c8c1d1cc64609577fff4f8dc522d6d8e196d510110074e45542f32362f000000000000000c0165884db484d111a67a69ec982994dc227061150d011110019d4657000085e9a3034154365782af015e9718ca095cab02a655f89ca82907b8fb506811041910019d4657000080c28eca4605edaf48e50000000000000000019697bbc95238a8d297ad841c16f9d9b01910019d4657000080c28eca4605edaf48e5000000000000000101325d637349f0f011aa472a993df53a111910019d4657000080c28eca4605edaf48e5000000000000000201680e42fb70ec2337af99f65d48806cfd1910019d4657000080c28eca4605edaf48e500000000000000030168813339eb296231d53edf6b3110589cfff0b9ed011110019b76daa8008461af69a39ddf48a2980193955d58776f847ba24c615919a9c84ad7ea7124011110019b76daa8008942a63a9a856d2a851f013f351820c5746150eaeb2875e7f061b6', X'5bfa523988764488a1a53dd7e4cbcb731ce3fcd0a0963b64b18d679b3f1e65a5'),
(X'019b76daa80082edbad533a15630cc48', 11, X'003184a2e70108000000000000001b018fd2cd99cfa64730b9b93a359f5baf4f7061150d011110019d4657000085e9a3034154365782af0100680f4314037446954db72df6fc1d2a', X'28cbb52e8471730ffaa42e2da3c035d23952a78c1f73f9641f4c22663f07958c'),
(X'019b76daa80082edbad533a15630cc48', 12, X'00201df7f0011110019d465700008bb6a061635770370e8f0144da825efdc82705b9c4632427bfdd4fbbd4da4e011110019d4657000088b4a2fd00e1f0357ef101188c79b3a2b5333657e600c716e3670a8cf47615031907617474656d707410019d4657000088b4a2fd00e1f0357ef10019076c6f6f6b5f757010019d4657000085e9a3034154365782af001e0c6f70656e5f64756e6e696e6710019d4657000088b4a2fd00e1f0357ef1003184a2e70308000000000000001c01609f402236e055279b51a71f2411f36b08000000000000001d01aab20818e2e687d58d8ddf5476b8ad0b08000000000000001e018851d15d6c0537028a11acef5d42429b744214ff011110019d4657000080558b0ceb8c2a9d188301b9bc251e76aac2ee9bd119b36999de597061150d011110019d4657000085e9a3034154365782af01f2495f568a64f97201777bbbc3f0ffddcb9bc65a011110019d46570000872b8f1602cbc0ac0b480175f134fa1ffba87de32d3d51b4f38259fb506811021910019d4657000080558b0ceb8c2a9d188300000000000000000174b7862ec7b3da26fa142b45738b81061910019d4657000080558b0ceb8c2a9d1883000000000000000101d81ab498a5d1be7a704b635a66ba172c', X'3ae87c4cc1e86be20d3cbb95560dc362c1b97f086f4593aa2920be8305514144'),
(X'019b76daa80082edbad533a15630cc48', 13, X'00e9bd8568011110019d46570000851e8fea6c93e039449301fbb47d5396f43d0a94aa6e1c7a102bcfbbd4da4e011110019d465700008f98a1e74439b2716e4c018d19c451c26ebb7b51d8e8c13a529980f8da62f0011110019d465700008c86be7ffc5bdcd953570191b0f17e43686962e654b348ea5744e4b17cd0e4011110019d465700008f98a1e74439b2716e4c011d5d02838054aab4efa190bbbf19e4038cf47615041806746f705f757010019b76daa8008ee5a71ccc853b181297001907617474656d707410019d465700008f98a1e74439b2716e4c001a0866696e616c697a6510019d465700008f98a1e74439b2716e4c001e0c6f70656e5f64756e6e696e6710019d465700008f98a1e74439b2716e4c017968f981d7d8ee2aa5351f1f47106a473184a2e70408000000000000001f010aa8f64439a76c74609ec49ab8b96ea708000000000000002001f9169d55695e8f92a6d891ad8142269d08000000000000002101fca8403eb8a0e3dee4b5dc11bb10d89d080000000000000022019c9d58d8f90f06b0b9b2c7d6442c59fb744214ff021110019d4657000088ceae3498d8f7082b780107be2f1254ef9915428240390855ed5f1110019d465700008a0592c161d0cccf50b301598604c6f0a87e644e3bd1b591ce57078e196d510110074e45542f32362f000000000000000d01fee3e89e6a273e329213a2033dade4497061150d011110019d465700008020b17e470802f10ced01dffdf14a206146b455c53cb73edbe1f0fb506811041910019d4657000088ceae3498d8f7082b780000000000000000011ef9163e5a71bfb9e8f2d1ccfa947ee61910019d4657000088ceae3498d8f7082b780000000000000001017303c7a9f562b1864fe76513b5fe87871910019d465700008a0592c161d0cccf50b3000000000000000001e34f1a9a30ad4ce1c140a0b5e76440c61910019d465700008a0592c161d0cccf50b3000000000000000101a368e7355aeecafd37e422118414a7806d635b6d011110019d46570000869ca1fff50e2132eca20188b92ff3d4b0124175c0a1698c328977', X'9822bfb07455e7378580c3fb8718877fd5a375723e83961193c39cf1b8cce91b'),
(X'019b76daa80082edbad533a15630cc48', 14, X'003184a2e70108000000000000002301c22b0ecacd109de89d232300ada788167061150d011110019d465700008020b17e470802f10ced01b036e02944568355c42f1be82088201f', X'ce00cf3cd49dba2c904851ccaef97e45d257852c098553024a698c0d54e19f1a'),
(X'019b76daa80082edbad533a15630cc48', 15, X'00201df7f0011110019d4657000085d28bef0359357887b601109faf1bea6e580dd249220304b162aee9bd8568011110019d46570000873dae31ea9321def07c01c5d6ce67d74f5c46f177f4b6cacb7705bbd4da4e011110019d465700008f98a1e74439b2716e4c01d3c6446061afa7db99cf75067f0405428cf47615031907617474656d707410019d465700008f98a1e74439b2716e4c0019076c6f6f6b5f757010019d465700008020b17e470802f10ced001e0c6f70656e5f64756e6e696e6710019d465700008f98a1e74439b2716e4c003184a2e7040800000000000000240179fb47ac718c16f414b695941df7f7ab08000000000000002501547f73111b0c145f4cae00ba568bc0df080000000000000026019850f90b11903f0956a4fa7e1792d78308000000000000002701e964bd1c4dbb84f3978549e2a0efa111744214ff021110019d465700008f03b3b4ae919ea2fb0301cf71429e64b7884afa57e37fed30d52f1110019d465700008f3696229790a604736a01b386ce6fdcf17c310d554f86de6c5dbd7061150d011110019d465700008020b17e470802f10ced019fb5d6b41cc0745b114dc4f6f2b562cacb9bc65a011110019d465700008771b1a96a0422cb49a1019618feb48ea6d19f3834b9f46924aa4bfb506811041910019d465700008f03b3b4ae919ea2fb03000000000000000001c4b38403a4dd66bed8466dcae343173a1910019d465700008f03b3b4ae919ea2fb03000000000000000101e1a03c6f77c95729315a244b8948a3cd1910019d465700008f3696229790a604736a000000000000000001995ba89f67c15df56b1387dcc81304ca1910019d465700008f3696229790a604736a0000000000000001012b30d14ab6ffc6647ade32cc3ceee3f76d635b6d011110019d46570000869ca1fff50e2132eca2017bac7d43995d72a4d8308291ef465e03', X'02b80e70d16e0d85144adbfa9e8b3c651926d07787878a2a884ad6aa6822883c'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 10, X'005834fa9e013210019b76daa8008bc38cbbca7bc3f87b5010019b76daa80089029ae7c9239985e54900064e5ac3d800000000000000000000015df6eb8a7ed2eb74024c8999d8f5cf7ce9bd8568011110019c167fcc0084549f0c225b2baef60e01f41bdd2e6577afa57c57356912bdca6258e0b42e011910019d4657000081edb29f0919931a1b0c000000000000000001d791b9620627831d7e33f633b1d2b8bcbbd4da4e011110019d4657000081edb29f0919931a1b0c013357974f4f51267d205627430ab2eb3e0ff2feae011910019d4657000081edb29f0919931a1b0c000000000000000001919333bce33b3e1402841c44d47c4434f8da62f0011110019d465700008f3b8ab42feb5aa4886601cbf35c48aa924552fd9c3dcc6b0a0f48517276fc011910019d4657000081edb29f0919931a1b0c0000000000000000017564f65e7ed8902a3a7aa052f8d61e6ab17cd0e4011110019d4657000081edb29f0919931a1b0c01ee58c777fd8614387e74be26417d11b28cf4761503170572656e657710019b76daa800896f886ca249e8ab1f470168b9f6f1898d267c83d72df9fdb2f0741806746f705f757010019b7c0104008d0186661ed25ccfe99c001a0866696e616c697a6510019d4657000081edb29f0919931a1b0c003184a2e703080000000000000014014b4dc7fa7f852f8094a39385c1b7c5f3080000000000000015014a92126f97f720a5d027bc848e2f825d0800000000000000160153fcd0bf585e508317c2452348a38ea7744214ff011110019d4657000082b0bbfe247a2bcfacca016e0889621d5498eb67e90cda8fef9f51972b538a011910019d465700008f3b8ab42feb5aa48866000000000000000001719b9f9869f31726dad37b93b6d2ab9c8e196d510110074e45542f32362f000000000000000e01a127881fd3fe3b08c9a429d1689d8667fb506811031910019d4657000082b0bbfe247a2bcfacca0000000000000000017145adcf4faaf7ce2adcc18243d8fe751910019d4657000082b0bbfe247a2bcfacca0000000000000001017c9916337289b2ffc1236a2c67076b141910019d4657000082b0bbfe247a2bcfacca000000000000000201b20097694776a5e391d86da0124e97bffff0b9ed011110019b76daa8008bc38cbbca7bc3f87b5001e24ea48bba9709d6a9aa6702a6c08d31d7ea7124011110019b76daa800896f886ca249e8ab1f4701d453bf3205828ad917e3959c10b4fc1d', X'6eab618bd510e248faf9e4e99257ce958ca5b2282296b213380d7d2d22fdb008'),
(X'019b76daa80082edbad533a15630cc48', 16, X'005834fa9e013210019b76daa8008461af69a39ddf48a29810019b76daa80089029ae7c9239985e549000650b6431540000000000000000000018744a7510e09442383674e89ba0aae3fe9bd8568021110019d46570000851e8fea6c93e0394493019fd58cf845c3a3f12ebe9516aa25cbd31110019d46570000873dae31ea9321def07c01e6ca4efc5cece7eff0fbd288e36659c958e0b42e021910019de0d5c8008de7b2b146c2e3d30fef0000000000000000017ecf41a5a119957252aa3f9874fd16cd1910019de0d5c8008de7b2b146c2e3d30fef000000000000000101703b787d80bd14cdf38ed1c1fa3e894fbbd4da4e011110019de0d5c8008de7b2b146c2e3d30fef01acc417be433d052a2659bffed3dcb7aef8da62f0011110019de0d5c800801b98734bb1b4ccafb10115518442343b9afbb15de8881a9a7432517276fc011910019de0d5c8008de7b2b146c2e3d30fef000000000000000001e181947e0ff4c8e1b63ca39dcd1e0a91b17cd0e4011110019de0d5c8008de7b2b146c2e3d30fef011f978ea1ada09e12902e43171b3edb5a8cf4761503170572656e657710019b76daa8008942a63a9a856d2a851f01c4461151ffb5a0c8e27edb662041f8e11806746f705f757010019b76daa8008ee5a71ccc853b181297001a0866696e616c697a6510019de0d5c8008de7b2b146c2e3d30fef003184a2e70308000000000000002801177d49b50b9c5c31a841d7fa4492fd8808000000000000002901cd72f4c3da226302851eaa1472af1dca08000000000000002a01c63c55e40deef346ee5945f95fedebd4744214ff011110019de0d5c80086caa7b9c2e45f58db7f017e9c7a0155ed7a9004ff9a8154e323dc972b538a011910019de0d5c800801b98734bb1b4ccafb1000000000000000001d48ab2572e3f3669ac200b59bdc610668e196d510110074e45542f32362f000000000000000f015c6ac91da249db54d396fa12530556bbfb506811041910019de0d5c80086caa7b9c2e45f58db7f0000000000000000010e49017819b1719c0a4171f46a08ea781910019de0d5c80086caa7b9c2e45f58db7f000000000000000101a6aa7f99cec83b5f25886d762636a4541910019de0d5c80086caa7b9c2e45f58db7f000000000000000201657cb48397f59deee52eec65613de43a1910019de0d5c80086caa7b9c2e45f58db7f000000000000000301623eeff17ca1a74e4dd4bb72255f2945fff0b9ed011110019b76daa8008461af69a39ddf48a29801ac974e03ad236524d0f99e781bcd13fad7ea7124011110019b76daa8008942a63a9a856d2a851f015062f38e48113edd2f3b71a08e1cbe84', X'9c93450fe8643fd72aeb6a1ffb18e478cd96cbb7c1048a203d173db80e8fe3e9'),
(X'019b76daa8008e9d8360e2ec6b2871f4', 11, X'005834fa9e013210019b76daa8008bc38cbbca7bc3f87b5010019b76daa80089029ae7c9239985e549000650b643154000000000000000000001f6231f7daf77cff4d7ee735ce2931e04e9bd8568011110019c167fcc0084549f0c225b2baef60e0179f1740440f73869462ed950746d47a558e0b42e011910019de0d5c8008086903fda9ad0fbc515000000000000000001e1638d2aba35564000b1da6ef52bd4e8bbd4da4e021110019de0d5c8008086903fda9ad0fbc5150148d3339adbd9fd7586b9efbe492d77101110019de0d5c800847bb050d9cdf4cc930501d433a6a36bef9ea4a76697d84faeef620ff2feae011910019de0d5c8008086903fda9ad0fbc515000000000000000001b1a5be143a5c2b6847be77308003bcbbf8da62f0021110019de0d5c8008953b050aa5f5ddabf9101b8c585713ac14c66e75a28c87bc9f71e1110019de0d5c8008c8580f4311a061723e3016530a5ff34c7d0d1ff9e28a4c5360be2517276fc011910019de0d5c8008086903fda9ad0fbc515000000000000000001a417cfaa4a2b6c34e4d11af4d16a605cb17cd0e4021110019de0d5c8008086903fda9ad0fbc51501fd09904e7f109cef4e25d24cd3e556151110019de0d5c800847bb050d9cdf4cc9305010df435911d285baf94f0bcc0bc650a1b8cf4761508170572656e657710019b76daa800896f886ca249e8ab1f4701a1d5957d0957416f8764db82141114031806746f705f757010019b7c0104008d0186661ed25ccfe99c001907617474656d707410019de0d5c8008086903fda9ad0fbc51501eb3befbbf088d2a628af8f1f731e31211907617474656d707410019de0d5c800847bb050d9cdf4cc93050185af7987c84ae323442b62c7122ddfdf1a0866696e616c697a6510019de0d5c8008086903fda9ad0fbc515001a0866696e616c697a6510019de0d5c800847bb050d9cdf4cc9305001e0c6f70656e5f64756e6e696e6710019de0d5c8008086903fda9ad0fbc5150184a5d55dc04f9eb13b6b55e29daab0321e0c6f70656e5f64756e6e696e6710019de0d5c800847bb050d9cdf4cc930501f80ff74552c64bd9c3140f916cc16c683184a2e70408000000000000001701b6824f001dd129e452aedf1e401c138908000000000000001801fcf4f1184533b230c94bcde8a8cc50c808000000000000001901229d68a4e19527a87b0732eef2acc92108000000000000001a016c22c1dbf93f4a49744b36a04d031107744214ff021110019de0d5c80080e699bd1e16f9aa475b013b9754215b5a855000623c44bfa1ac281110019de0d5c8008ce1a675d54f5399617101117e1bcc04f4d9045d7ad68aff02960a972b538a011910019de0d5c8008953b050aa5f5ddabf91000000000000000001448f4367abe21e4e4dd5a745d8354ec18e196d510210074e45542f32362f0000000000000010011290956ac63a0f01ae4b6c66651db26610074e45542f32362f0000000000000011017d0a9ee2d8dfc8464ca0c17eb6f1ac6bfb506811061910019de0d5c80080e699bd1e16f9aa475b00000000000000000160b2a4fda1560309db5af61283e64cd71910019de0d5c80080e699bd1e16f9aa475b0000000000000001016133e2b4823268117eacc09dff87ce541910019de0d5c80080e699bd1e16f9aa475b000000000000000201eaeada231977cd067ee4f2f009eb3f9f1910019de0d5c80080e699bd1e16f9aa475b0000000000000003017ea9bf2e2a95c2c0447f5c4edfa94c741910019de0d5c8008ce1a675d54f5399617100000000000000000126634c3e85c6ebf3a38d5090ee06fbf81910019de0d5c8008ce1a675d54f53996171000000000000000101d7452cceca1c43899e371674ff49caa3fff0b9ed011110019b76daa8008bc38cbbca7bc3f87b5001808f453670e54f715a7a17d4adf802a2d7ea7124011110019b76daa800896f886ca249e8ab1f4701c3cf6406d57a647636aa259790ab76616d635b6d011110019de0d5c80089f58a368497bbe8c41b011196e26a7b29434229ad5e36819e992c', X'f5e338088b622f51340aa2101cb710f2766803adea77d67a1de307343af6e0d7');
INSERT INTO osto_catalog_seals (sequence, seals, hash) VALUES
(1, X'0080fe0b58051110019b76daa80081058889bf6116189f7a01dc83545dae1b2758c22b4e67b95dc52c1110019b76daa80084229e66e87ed124233901c3eda85527d112edc02875e5372130e61110019b76daa80086d5a58f299969f90768011ac0f4d6c68b7310921b35ae31b24e9a1110019b76daa800873a9844da597e4af13c017d9437ab99f068e3f2e95c21ae2a01021110019b76daa80088b9bcc3ba90f11e899001c1e217ae520d6ae7352467734905c5f5523aa08b071110019b76daa8008541a67131cc8f2cccbc0112dd03f8ad7cc99e23face01bd10c0851110019b76daa8008864aaef0255c860d41201f5a6574b8358996227f903c482a63cf51110019b76daa800896481044b18596f53cc014080c0ca9138c2ceb558ebd6222d8c711110019b76daa8008a17b1db506d29eb072b0157d7e87a73ddc4047a36763d2d457e2d1110019b76daa8008a7cbc95f309c7e15e4101aa78df9d89049e2ce06f5f27dba2b7331110019b76daa8008c4f8e0b6745cb0b8eb901fe5ec47db4c9068efb7631e6045f73bb1110019b76daa8008f8ab5eeb053096499980103b1cc6893fe48b986efa9bd50d3338e39e66c67021110019b76daa8008861979346d4bc28b21e01c63a8230818bdf1c907d744f335eefa91110019b76daa8008bbdbcabb5f3b96538c9011d5f32d8b7eef20bfe5916fb6af8519c9849033f081910019b76daa8008861979346d4bc28b21e0000000000000000018b07743caa3b4ee1ebeac2f980c9a1bf1910019b76daa8008861979346d4bc28b21e0000000000000001019f10fa8fed024b5bb2004f259e0aa9dd1910019b76daa8008861979346d4bc28b21e000000000000000201e998ee3cf7cf95c56e69d7a77707ad2d1910019b76daa8008861979346d4bc28b21e0000000000000003010818fecfc7040319593817aeb0640e7f1910019b76daa8008861979346d4bc28b21e00000000000000040113532fcff1f9eec3032932bf01a7563e1910019b76daa8008861979346d4bc28b21e00000000000000050158ab1ed37db9895d8e6d58f9d9256d691910019b76daa8008bbdbcabb5f3b96538c9000000000000000001c45a9a8508781a90a348865e7f75c36f1910019b76daa8008bbdbcabb5f3b96538c90000000000000001019bdac9e1355e9d069cf87b4dd5745f528b70e3470513034a505903494e520a323032352d30312d303101b16f0ed0a850d2ba44a1755efd3afd3e13034b574403494e520a323032352d30312d3031013e150f7aea1efeafee6e13e8590f35f9130355534403494e520a323032352d30312d303101d3f4d195a5a8bd3bffb750b0f803f38b130355534403494e520a323032362d30312d3033011d88146f4aeacaabff8cd4dced5e0a2f130355534403494e520a323032362d30322d3033018b9cd2edfbe3d36671537d4fe58d39b6bd161df3021110019b76daa800816d957b14f9e73c4f6001b8295a33daa0da3db349c562bb2ffb041110019b76daa800817ea6eaf7da64cc9c4b01fe85f5a2dc65a0a5875776e9c3f0f76976cfc615021110019b76daa8008bdfb7caee18c4e42f9e01d2f6d3bb4b0e943c1421d7e2d48ef7711110019b76daa8008fb28249b6dbedfd3b510165bf7663c023a2f7e9b6cb5b71902184afc3f025021110019b76daa8008305858c1dd6d91e178b01a3fbd323d823449b5a3774f7376e03cb1110019b76daa80085718fc20a84fe54c854019fbe09f593b17abb1af2cb833a24bfbb465f083b041110019b76daa80086c7bf9e643258afbee3015869cfb807f1d52960d4432baa2522321110019b76daa80088eeac57232e5405b78a01dd500304ee7dd8b24e1437ab437f34321110019b76daa8008c3ca34207927c8fc41701653373dcb98088902b27ac9b0d3302d51110019b76daa8008e6a89b2695fb07f4bfe01cb725c9dcd778cfc39b9a93acf4300016664872d041110019b76daa80082b0aaa8e8b1546d4166016a2bc5cc0f76c9aa6a9a7000c26368a71110019b76daa800871aa9b65747335f8fe301e2601bcddbeff51b5090bcd0da97f0571110019b76daa800896695dbd5cab418274401e86faf89f6d20a246b3d621c9ead485e1110019b76daa8008c5b82428f1e9b5a40520112aebe2ca2719ec0b1a7b90d57e459eeb74cca6f033310019b76daa8008a17b1db506d29eb072b03555344056d6f6e7468000000000000000100000000000000000000000000000000018d489135f2e1e25f06d16046c17793c73310019b76daa8008a17b1db506d29eb072b03555344056d6f6e746800000000000000010000000000000000000000000000000101c637e36696baa3edbec0bfb88aa739db3310019b76daa8008a17b1db506d29eb072b03555344056d6f6e746800000000000000010000000000000000000000000000000201d92fc3efc51ec93f0d65db5bec53de8045a8ec7b112b10019b76daa8008541a67131cc8f2cccbc03494e52056d6f6e746800000000000000010000000000000002010023388dcf2d4b1394a64815615f6c0f2b10019b76daa8008541a67131cc8f2cccbc034a5059056d6f6e74680000000000000001000000000000000301e756580055a3c67d11d11a0c2abe8c6c2b10019b76daa8008541a67131cc8f2cccbc034b5744056d6f6e7468000000000000000100000000000000040166f669449804ddaf6ab90512192aad882a10019b76daa8008541a67131cc8f2cccbc035553440479656172000000000000000100000000000000010144ea389c3299f5291c18f95e221d74272b10019b76daa8008541a67131cc8f2cccbc03555344056d6f6e746800000000000000010000000000000000012516c191763f8020df15312bc6bd522a2a10019b76daa8008864aaef0255c860d4120355534404796561720000000000000001000000000000000101ac5a3afaa9a7b8dad0535ffa956bb2612b10019b76daa8008864aaef0255c860d41203555344056d6f6e74680000000000000001000000000000000001fd35581a6798d0386d0eeac13334d8952b10019b76daa800896481044b18596f53cc03555344056d6f6e746800000000000000010000000000000000017878833b2326fc7c5c3554e0a809a1da2b10019b76daa8008a17b1db506d29eb072b03555344056d6f6e74680000000000000001000000000000000001d431239aff524bfe559cab8574066b5f2b10019b76daa8008a7cbc95f309c7e15e4103494e52056d6f6e746800000000000000010000000000000002014883e6a2a6a9939d58fc8842803addbf2b10019b76daa8008a7cbc95f309c7e15e41034a5059056d6f6e74680000000000000001000000000000000301b5ea5c1f5aa15e5f2a4d8605dd518c8d2b10019b76daa8008a7cbc95f309c7e15e41034b5744056d6f6e7468000000000000000100000000000000040162e80fa3c137a97bcb80cabb1ba9fa4b2a10019b76daa8008a7cbc95f309c7e15e41035553440479656172000000000000000100000000000000010190641be1075883f78899f6738e33bf962b10019b76daa8008a7cbc95f309c7e15e4103555344056d6f6e74680000000000000001000000000000000001bae6557ddca2f2474f025ce206b959362b10019b76daa8008c4f8e0b6745cb0b8eb903555344056d6f6e74680000000000000001000000000000000001a78516cfa2972184f3942558228e75d22a10019b76daa8008f8ab5eeb053096499980355534404796561720000000000000001000000000000000101b43278b3d3c42eed452a316234623beb2b10019b76daa8008f8ab5eeb0530964999803555344056d6f6e74680000000000000001000000000000000001e0da00a16def6c19042e8ba86362904077bed60c031110019b76daa800851687ac624e03dc6af30164f1302da71f4f724945f2930aff56371110019b76daa8008ca9bf078e6eebe7ae88017f652053f97a56e8be5f32723e1e60ad1110019b76daa8008f599661f2810238dc0f018dd42ac141d4b5b84e7abd89a4197c46', X'9fffea20d1f437c5a132870c716c130598aa95a0bc7e83b5b52b402e794b4408'),
(2, X'0080fe0b58011110019b76daa8008f17b8cd6f144579378801561593f3c169e41dbcef6787f452149c523aa08b011110019b76daa80089029ae7c9239985e54901347bf1bf38a066573398a1558eaa2212554c754d011110019b76daa8008a5fb032203ec1816b6a01fd6523f19a658a20c934e882c49c5c79bd161df3011110019b76daa80085499fb00157df54ec79013e5146957969b0c07c838365335a5847465f083b011110019b76daa80080c8a505f8acede032f5011e79ca73ca21b0110f42546956c9e4206664872d011110019b76daa80087118c0041582d330fa801bf610fa83e7518e0ddcee478eec39fa445a8ec7b012b10019b76daa80089029ae7c9239985e54903455552056d6f6e74680000000000000001000000000000000001ac03a1ecb9ba332cb347c42e1351a37977bed60c011110019b76daa80087bba8aad1a8644553660168005fb4ac076399d2072b318c9c5da0', X'5f9ebd126e22550119ec01e7e51785a2f60d381834419406acbdf4e5e04b34fa'),
(3, X'008956d1e20108074e45542f32362f01d7bf2113dc5907a3d5b0fbe32a29709c', X'233f0ab0ee9cd801043879a1602cc340558f18856cda14515d26a622c9284e15'),
(4, X'008956d1e20108074e45542f32362f01c8fc2e35d8920d4f2d780270904bf197', X'fbf22c13b7654adc8c36c2f6ac247dbad13e141caf55d68fca84f4e894956530'),
(5, X'008956d1e20108074e45542f32362f01b16d50e80383c3f9eb23682837b65119', X'1540b911fd5d04ebcd5761b87a02bbc459034320d66c44b65397e0ceb14b15fa'),
(6, X'008956d1e20108074e45542f32362f017a830a23ed1a839470b88d60dde13381', X'6b661aa0dff7c548467eb9af4201351a38ee79cba25ade0de1bbae0de9bb2658'),
(7, X'008956d1e20108074e45542f32362f01b40829992a244a41ff796ff0e0286306', X'56403c7914530fd83aa3e8a24ae80e91274e9e48a7ddd03d0affaf4cadca2ff9'),
(8, X'008956d1e20108074e45542f32362f01419063896289e4f3d27904457259d3f7', X'dfa71c105e20c92421286ca7ee13b05e05b4b8723137f2d2b480b04658f21389'),
(9, X'008956d1e20108074e45542f32362f011732f3e468eee62f61d9b5743fd1d483', X'a010e69c82272b0c628f9d81a009215d1e917cb4a65645833429058d82539da2'),
(10, X'008956d1e20108074e45542f32362f013a897d7fed223ca3a421e5791993a742', X'13430b2c8be9bf58311ba7f68bba4de442399273ce874de3e9e133fc66e3873f'),
(11, X'008956d1e20108074e45542f32362f0149a3fc0094c2cd2de01bb855eb7dfa49', X'8f1b2ce772865d63bf618bcb82bfadbde2472c0506bf2b93ef7fe07fc17a1f5b'),
(12, X'008956d1e20108074e45542f32362f01be21af0b94c726a4a22633513d212eba', X'8f9768f536ebb39bdcbd3e55c36f8cfb9550ce351db16bddb1f64d6b959c6d0f'),
(13, X'008956d1e20108074e45542f32362f016a3c5e208110d646ff94e7bf7ec4ef54', X'd8c010e141afec84fd75be6563ea6aac7d511a1984b6cb91146f6c659848d9ef'),
(14, X'008956d1e20108074e45542f32362f01e0be351936a8134003a7f6289be87a40', X'a1c78e677c8dbec5b90d12ec737c8f68c7f181243fc9a3d07d4ae39ce2013437'),
(15, X'008956d1e20108074e45542f32362f0166c8f5f0abedc1637b8672eaf14a329d', X'1b9d7d8654b90b4456bb3127cd8f7c4025c865ee43d3a966cabb4d3373cddef6'),
(16, X'008956d1e20108074e45542f32362f01ee3b3cad51bae2543c41979b4a9278e4', X'7be516529e9f3f91093944fd932f952feebd0d7d17d2d870ce5201b06880aea7'),
(17, X'008956d1e20108074e45542f32362f010ae76ef4db81e8270182c751a2b21f4d', X'e93021dd12f78af1c1ef400f51f528b5f7b28124f39ca4c44f1b04d807f8e1f7');
INSERT INTO osto_due_work (company_id, kind, subject_id, kind_order, due_at, generation) VALUES
(X'019b76daa80082edbad533a15630cc48', 'renew', X'019b76daa8008942a63a9a856d2a851f', 7, 1780272000000000, 0),
(X'019b76daa8008e9d8360e2ec6b2871f4', 'attempt', X'019c167fcc008674b67e8761aa9e573b', 10, 1777680000000000, 0),
(X'019b76daa8008e9d8360e2ec6b2871f4', 'attempt', X'019de0d5c8008086903fda9ad0fbc515', 10, 1785369600000000, 0),
(X'019b76daa8008e9d8360e2ec6b2871f4', 'attempt', X'019de0d5c800847bb050d9cdf4cc9305', 10, 1785369600000000, 0),
(X'019b76daa8008e9d8360e2ec6b2871f4', 'open_dunning', X'019c167fcc008674b67e8761aa9e573b', 13, 1777766400000000, 0),
(X'019b76daa8008e9d8360e2ec6b2871f4', 'open_dunning', X'019de0d5c8008086903fda9ad0fbc515', 13, 1785456000000000, 0),
(X'019b76daa8008e9d8360e2ec6b2871f4', 'open_dunning', X'019de0d5c800847bb050d9cdf4cc9305', 13, 1785456000000000, 0),
(X'019b76daa8008e9d8360e2ec6b2871f4', 'renew', X'019b76daa800896f886ca249e8ab1f47', 7, 1780272000000000, 0);
INSERT INTO osto_idempotency_keys (key, operation, request_hash, answer, attempt_id, company_id, created_at) VALUES
('finance
transfer-for-the-purchase', 'payments.record', X'409cc0d59952621be2359c348d5d7da3154529f8fdbdbdc7faf496aa4c340547', '{"payment":{"payment_id":"pay_019c167fcc00866fbe6f941015e51e79","company_id":"cmp_019b76daa8008e9d8360e2ec6b2871f4","currency":"EUR","amount_minor":"6800","provider":"bank_transfer","provider_reference":"BANK-1","received_at":"2026-02-01T00:00:00.000000Z","allocations":[{"invoice_id":"inv_019b7c0104008cac8aa35b831c62a4c5","amount_minor":"6800"}],"refunded_minor":"0","disputed_minor":"0","reversed_minor":"0","refundable_minor":"6800"},"newly_recorded":true,"account_credit_minor":"0"}', NULL, X'019b76daa8008e9d8360e2ec6b2871f4', 1769904000000000);
