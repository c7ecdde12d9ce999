-- Rows of version 4 of the schema: charges that only a person could find out about.
INSERT INTO osto_meta (name, text) VALUES
('clock_kind', 'test'),
('clock_now', '2026-01-05T15:00:00.000000Z'),
('sealed_schema', '4');

INSERT INTO osto_billing_policies (id, code, version, choices, content_digest) VALUES
(X'019b76daa800818b89d23bc98616dcf9', 'half_even', 1, 'preset=osto
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
advance_tax=none
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
', X'747df36564e75bc5407bb34cbc8477c9dfa3237dbbc917f63cd27b47d4d119ff'),
(X'019b76daa8008430b8a4a3fa9e9bec05', 'no_credit', 1, 'preset=osto
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
advance_tax=none
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
', X'2067426d2b1da5e88e51ac07bea2ced479a1864507cbe8f1795b7ac2542212d0'),
(X'019b76daa800847da0272aa2bab47079', 'by_day', 1, 'preset=osto
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
advance_tax=none
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
', X'19974b6112db8e7159bc563283e7ded1faf4f230b4b2a4e99a5135e32416989d'),
(X'019b76daa800872893c877e09eb6acad', 'by_second', 1, 'preset=osto
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
advance_tax=none
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
', X'097e98f9a373149438c341aa065539d16b6dc8c7eecebb8769222e312a515613'),
(X'019b76daa8008cc4a8696f1dee528342', 'next_document', 1, 'preset=osto
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
advance_tax=none
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
', X'005b355532d1380a5e37ea3e039a38fb83d952672746598e7191a8381d235016');

INSERT INTO osto_legal_entities (id, code, name, country, state, tax_id, address_lines, zone, number_prefix, functional_currency, fiscal_year_start_month, number_pattern, tax_system, prices, has_export_bond, under_small_business_threshold, billing_policy_id) VALUES
(X'019b76daa80087c4b1bc68e1c17d816b', 'osto-in', 'Osto Security India Private Limited', 'IN', 'Karnataka', '29AAECO4821K1Z6', '', 'Asia/Kolkata', 'OST', 'INR', 4, '', 'rules', 'exclusive', 0, 0, NULL),
(X'019b76daa8008df4b75bf36d26dc02be', 'osto-us', 'Osto Security Inc.', 'US', 'Delaware', '', '', 'UTC', 'OUS', 'USD', 1, '', 'rules', 'exclusive', 0, 0, NULL);

INSERT INTO osto_modules (id, code, name, tax_code, position) VALUES
(X'019b76daa800828589e7fd1e700be4f3', 'cloud', 'Cloud', '998316', 0),
(X'019b76daa8008f8390e293e758d24bc8', 'endpoint', 'Endpoint', '998316', 1);

INSERT INTO osto_meters (id, code, name, unit, aggregation, quantity_places, quantity_rounding, is_recurring, is_charged_in_advance, filters, group_by) VALUES
(X'019b76daa8008059b2f8af0c6c703b03', 'scans', 'Scans', 'scans', 'sum', NULL, NULL, 0, 0, '', ''),
(X'019b76daa8008fb2960ce7ca1cbb2a49', 'assets', 'Assets at the peak', 'assets', 'max', NULL, NULL, 0, 0, '', '');

INSERT INTO osto_plans (id, module_id, code, name, position) VALUES
(X'019b76daa8008774ac80733a26e8d92b', X'019b76daa800828589e7fd1e700be4f3', 'cloud_pro', 'Cloud Pro', 1),
(X'019b76daa8008871a2fbcd3eac2fbdd4', X'019b76daa8008f8390e293e758d24bc8', 'endpoint_team', 'Endpoint Team', 3),
(X'019b76daa8008e3ea33e4009818fdcc5', X'019b76daa800828589e7fd1e700be4f3', 'cloud_trial', 'Cloud with a trial', 2),
(X'019b76daa8008fcf9acde7af32f393b8', X'019b76daa800828589e7fd1e700be4f3', 'cloud_basic', 'Cloud Basic', 0);

INSERT INTO osto_plan_versions (id, plan_id, version, trial_days, content_digest, published_at, kind, available_with, not_with, effective_from, subscribers, billing_policy_id) VALUES
(X'019b76daa8008095bf594460ee328d1d', X'019b76daa8008774ac80733a26e8d92b', 1, 0, X'd885118f8acc6f88f3f0701d825d893cc3aa2a017aff59eaf34153152f70d674', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa80089d5b63e7f9d3752dc64', X'019b76daa8008fcf9acde7af32f393b8', 1, 0, X'f749a51e3eaba272a4acd85d1477afb830c8586c0e2eca6ab6d0c0172d4a4913', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa8008c78bf07b5a0864af49d', X'019b76daa8008e3ea33e4009818fdcc5', 1, 14, X'6942e4cf7bef0175ea2bcf84489922f5cfbcdc93109ab4219f5e342dc52a0aa6', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa8008f409579f41cabff6ca4', X'019b76daa8008871a2fbcd3eac2fbdd4', 1, 0, X'9045ceab0a8d75f12e7c91985c80bc136bf7cd05fad679a8a1180f40c6448c75', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL);

INSERT INTO osto_charges (id, plan_version_id, code, name, position, kind, meter_id, included_quantity, limit_quantity, conversion_operation, conversion_factor, conversion_places, conversion_rounding, filters, group_by, billing_mode, phase, billing_policy_id) VALUES
(X'019b76daa80083fe87eab48a82149598', X'019b76daa8008f409579f41cabff6ca4', 'seats', 'Seats', 1, 'seat', NULL, '2', '100', NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa800855aa001a11d44927a5a', X'019b76daa8008f409579f41cabff6ca4', 'assets', 'Assets', 3, 'usage', X'019b76daa8008fb2960ce7ca1cbb2a49', '10', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa80086c28f545c708cc00578', X'019b76daa8008095bf594460ee328d1d', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa80087ffb2edd31e6e181ea7', X'019b76daa8008c78bf07b5a0864af49d', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008b5b9c37ba17bf1c5413', X'019b76daa80089d5b63e7f9d3752dc64', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008bd2837c413841cb133b', X'019b76daa8008f409579f41cabff6ca4', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008c468060716b1154f1da', X'019b76daa8008f409579f41cabff6ca4', 'scans', 'Scans', 2, 'usage', X'019b76daa8008059b2f8af0c6c703b03', '100', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL);

INSERT INTO osto_prices (charge_id, currency, interval_unit, interval_count, variant, model, unit_price, flat_fee, package_size, free_units, rate_percent, fixed_fee, free_events, free_amount, multiplier, minimum, maximum, dimensions, event_minimum, event_maximum) VALUES
(X'019b76daa80083fe87eab48a82149598', 'USD', 'month', 1, 0, 'per_unit', '12.4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80083fe87eab48a82149598', 'USD', 'year', 1, 1, 'per_unit', '124', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa800855aa001a11d44927a5a', 'USD', 'month', 1, 0, 'per_unit', '0.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80086c28f545c708cc00578', 'INR', 'month', 1, 2, 'per_unit', '6200', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80086c28f545c708cc00578', 'JPY', 'month', 1, 3, 'per_unit', '2000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80086c28f545c708cc00578', 'KWD', 'month', 1, 4, 'per_unit', '20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80086c28f545c708cc00578', 'USD', 'month', 1, 0, 'per_unit', '62', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80086c28f545c708cc00578', 'USD', 'year', 1, 1, 'per_unit', '730', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80087ffb2edd31e6e181ea7', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008b5b9c37ba17bf1c5413', 'INR', 'month', 1, 2, 'per_unit', '3100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008b5b9c37ba17bf1c5413', 'JPY', 'month', 1, 3, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008b5b9c37ba17bf1c5413', 'KWD', 'month', 1, 4, 'per_unit', '10', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008b5b9c37ba17bf1c5413', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008b5b9c37ba17bf1c5413', 'USD', 'year', 1, 1, 'per_unit', '365', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008bd2837c413841cb133b', 'USD', 'month', 1, 0, 'per_unit', '100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008bd2837c413841cb133b', 'USD', 'year', 1, 1, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008c468060716b1154f1da', 'USD', 'month', 1, 0, 'graduated', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);

INSERT INTO osto_price_tiers (charge_id, currency, interval_unit, interval_count, variant, position, up_to, unit_price, flat_fee, rate_percent, block_size, maximum) VALUES
(X'019b76daa8008c468060716b1154f1da', 'USD', 'month', 1, 0, 0, '50', '0.2', NULL, NULL, NULL, NULL),
(X'019b76daa8008c468060716b1154f1da', 'USD', 'month', 1, 0, 1, '150', '0.15', NULL, NULL, NULL, NULL),
(X'019b76daa8008c468060716b1154f1da', 'USD', 'month', 1, 0, 2, NULL, '0.105', NULL, NULL, NULL, NULL);

INSERT INTO osto_tax_rules (id, legal_entity_id, place, code, name, rate_percent, valid_from, position, valid_to, country, state, tax_codes, treatment, tax_on) VALUES
(X'019b76daa800803eb3363d038958a966', X'019b76daa80087c4b1bc68e1c17d816b', 'same_state', 'sgst', 'SGST', '9', '2020-01-01', 1, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa800824c8539f4e17e966849', X'019b76daa80087c4b1bc68e1c17d816b', 'other_state', 'igst', 'IGST', '18', '2020-01-01', 2, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa8008b42952bdd123e91bd5a', X'019b76daa80087c4b1bc68e1c17d816b', 'same_state', 'cgst', 'CGST', '9', '2020-01-01', 0, NULL, '', '', '', 'taxed', 'net');

INSERT INTO osto_fx_rates (base, quote, valid_from, rate, source) VALUES
('JPY', 'INR', '2025-01-01', '0.55', 'made up'),
('KWD', 'INR', '2025-01-01', '270', 'made up'),
('USD', 'INR', '2025-01-01', '80', 'made up'),
('USD', 'INR', '2026-01-03', '82.5', 'made up'),
('USD', 'INR', '2026-02-03', '81', 'made up');

INSERT INTO osto_dunning_policies (id, code, name, version, payment_grace_days, scope, content_digest) VALUES
(X'019b76daa8008d4f87b093431d7a2cd3', 'standard', 'Retry on days 3 and 5, suspend on day 7, retry on day 10, end on day 30', 1, 7, 'account', X'e6f73a68d5e9fe8071bb14b0f52058cd2a8fed851c4483f02fa189735617cfe8'),
(X'019b76daa8008e37a92dc283c177f9c4', 'gentle', 'Only what is unpaid; limit on day 7, end on day 20', 1, 7, 'subscription', X'af0362b862c69f4e35057d9662da3c3189af2e072520fe81d3b125398b59159a');

INSERT INTO osto_dunning_policy_steps (policy_id, position, offset_days, action) VALUES
(X'019b76daa8008d4f87b093431d7a2cd3', 0, 1, 'notify'),
(X'019b76daa8008d4f87b093431d7a2cd3', 1, 3, 'retry'),
(X'019b76daa8008d4f87b093431d7a2cd3', 2, 5, 'retry'),
(X'019b76daa8008d4f87b093431d7a2cd3', 3, 7, 'suspend'),
(X'019b76daa8008d4f87b093431d7a2cd3', 4, 10, 'retry'),
(X'019b76daa8008d4f87b093431d7a2cd3', 5, 30, 'end'),
(X'019b76daa8008e37a92dc283c177f9c4', 0, 7, 'limit'),
(X'019b76daa8008e37a92dc283c177f9c4', 1, 20, 'end');

INSERT INTO osto_companies (company_id, legal_entity_id, code, name, country, state, tax_id, address_lines, billing_email, zone, currency, net_terms_days, billing_policy_id, dunning_policy_id, created_at, billing_day, buyer_kind, tax_exempt, in_special_economic_zone, place_of_supply, display_currency) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008df4b75bf36d26dc02be', 'acme', 'Acme Corp', 'US', 'Delaware', '', '', '', 'UTC', 'USD', 0, X'019b76daa800847da0272aa2bab47079', X'019b76daa8008d4f87b093431d7a2cd3', 1767225600000000, NULL, NULL, 0, 0, '', NULL),
(X'019b82a7e58087cd812a7a6dbc3abd66', X'019b76daa8008df4b75bf36d26dc02be', 'beta', 'Beta Corp', 'US', 'Delaware', '', '', '', 'UTC', 'USD', 0, X'019b76daa800847da0272aa2bab47079', X'019b76daa8008d4f87b093431d7a2cd3', 1767423600000000, NULL, NULL, 0, 0, '', NULL);

INSERT INTO osto_subscriptions (id, company_id, module_id, state, current_item_id, start_at, trial_end_at, current_period_start, current_period_end, paused_at, ended_at, end_reason, created_at, billing_day, base_subscription_id, billing_policy_id, transferred_from, purchase_order) VALUES
(X'019b76daa80089a993d98efff89524f4', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800828589e7fd1e700be4f3', 'active', X'019b76daa8008186a84ec963c67e95d0', 1767225600000000, NULL, 1767225600000000, 1769904000000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, ''),
(X'019b82a7e580887b95c8fa61e00c6ed2', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b76daa800828589e7fd1e700be4f3', 'active', X'019b82a7e5808fb39c142efad026b275', 1767423600000000, NULL, 1767423600000000, 1770102000000000, NULL, NULL, NULL, 1767423600000000, NULL, NULL, NULL, NULL, '');

INSERT INTO osto_subscription_items (id, company_id, subscription_id, plan_version_id, interval_unit, seat_count, anchor, valid_from, valid_to, charged_through, usage_closed_through, interval_count, billing_mode, arrears_through, paid_item_id, phase, phase_end_at, phases_from, zone, joined_at, counted_from, usage_month_from, usage_from, usage_by_period) VALUES
(X'019b76daa8008186a84ec963c67e95d0', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80089a993d98efff89524f4', X'019b76daa80089d5b63e7f9d3752dc64', 'month', 1, 1767225600000000, 1767225600000000, NULL, 1769904000000000, 1767225600000000, 1, 'advance', 1767225600000000, NULL, 0, NULL, 1767225600000000, '', NULL, NULL, NULL, 1767225600000000, 0),
(X'019b82a7e5808fb39c142efad026b275', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e580887b95c8fa61e00c6ed2', X'019b76daa80089d5b63e7f9d3752dc64', 'month', 1, 1767423600000000, 1767423600000000, NULL, 1770102000000000, 1767423600000000, 1, 'advance', 1767423600000000, NULL, 0, NULL, 1767423600000000, '', NULL, NULL, NULL, 1767423600000000, 0);

INSERT INTO osto_documents (id, company_id, legal_entity_id, kind, state, currency, invoice_at, finalized_at, issued_on, due_on, series, number, line_count, subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor, buyer_name, buyer_address, buyer_tax_id, tax_included_minor, billing_policy_id, split_key, note, display_currency, display_total_minor, display_rate_from, display_rate, display_source, tax_requested_at, purchase_order) VALUES
(X'019b76daa80083c29ee73a21aed38e2b', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008df4b75bf36d26dc02be', 'invoice', 'finalized', 'USD', 1767225600000000, 1767225600000000, '2026-01-01', '2026-01-01', 'OUS/26/', 'OUS/26/00001', 1, 3100, 0, 0, 0, 3100, 'Acme Corp', '', '', 0, X'019b76daa800847da0272aa2bab47079', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019b82a7e58083949b9fa1ce3d241659', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b76daa8008df4b75bf36d26dc02be', 'invoice', 'finalized', 'USD', 1767423600000000, 1767423600000000, '2026-01-03', '2026-01-03', 'OUS/26/', 'OUS/26/00002', 1, 3100, 0, 0, 0, 3100, 'Beta Corp', '', '', 0, X'019b76daa800847da0272aa2bab47079', '', '', NULL, NULL, NULL, '', '', NULL, '');

INSERT INTO osto_document_lines (id, company_id, document_id, position, kind, subscription_id, item_id, charge_id, module_id, description, service_start, service_end, quantity, unit_price, currency, amount_minor, share_numerator, share_denominator, exact_amount, rounding, credited_line_id, billing_policy_id, rule_version, tax_code, discount_minor, purchase_order) VALUES
(X'019b76daa8008e6abcaefedc283e5240', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', 0, 'recurring', X'019b76daa80089a993d98efff89524f4', X'019b76daa8008186a84ec963c67e95d0', X'019b76daa8008b5b9c37ba17bf1c5413', X'019b76daa800828589e7fd1e700be4f3', 'Cloud Basic: Platform', 1767225600000000, 1769904000000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa800847da0272aa2bab47079', 1, '', 0, ''),
(X'019b82a7e580889a8bd0ad6f6983c431', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e58083949b9fa1ce3d241659', 0, 'recurring', X'019b82a7e580887b95c8fa61e00c6ed2', X'019b82a7e5808fb39c142efad026b275', X'019b76daa8008b5b9c37ba17bf1c5413', X'019b76daa800828589e7fd1e700be4f3', 'Cloud Basic: Platform', 1767423600000000, 1770102000000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa800847da0272aa2bab47079', 1, '', 0, '');

INSERT INTO osto_billed_periods (company_id, item_id, charge_id, service_start, service_end, revision, previous_end, line_id) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008186a84ec963c67e95d0', X'019b76daa8008b5b9c37ba17bf1c5413', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa8008e6abcaefedc283e5240'),
(X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e5808fb39c142efad026b275', X'019b76daa8008b5b9c37ba17bf1c5413', 1767423600000000, 1770102000000000, 0, NULL, X'019b82a7e580889a8bd0ad6f6983c431');

INSERT INTO osto_document_balances (company_id, document_id, currency, total_minor, credit_applied_minor, allocated_minor, due_minor, due_on, paid_at, prepaid_applied_minor, credited_minor, withheld_minor, reopened_on) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', 'USD', 3100, 0, 3100, 0, '2026-01-01', 1767484800000000, 0, 0, 0, NULL),
(X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e58083949b9fa1ce3d241659', 'USD', 3100, 0, 3100, 0, '2026-01-03', 1767625200000000, 0, 0, 0, NULL);

INSERT INTO osto_number_series (series, legal_entity_id, kind, fiscal_year, lane, last_number, pattern) VALUES
('OUS/26/', X'019b76daa8008df4b75bf36d26dc02be', 'invoice', '2026', 0, 2, 'OUS/{fy:short}/{kind}{seq:5}');

INSERT INTO osto_numbers (series, number, printed_number, company_id, document_id, disposition) VALUES
('OUS/26/', 1, 'OUS/26/00001', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', 'used'),
('OUS/26/', 2, 'OUS/26/00002', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e58083949b9fa1ce3d241659', 'used');

INSERT INTO osto_payment_methods (id, company_id, kind, state, provider, token, brand, last4, expiry_year, expiry_month, priority, created_at, changed_at) VALUES
(X'019b76daa800848ba793770a51242332', X'019b76daa8008c8bb8db0527d89c8369', 'card', 'valid', 'simulated', 'sim_unknown_charged_365d_once', '', '', NULL, NULL, 0, 1767225600000000, NULL),
(X'019b82a7e5808a8f84c08c2bc01bb0e7', X'019b82a7e58087cd812a7a6dbc3abd66', 'card', 'valid', 'simulated', 'sim_unknown_not_charged_365d_once', '', '', NULL, NULL, 0, 1767423600000000, NULL);

INSERT INTO osto_payment_attempts (id, company_id, document_id, method_id, reason, state, ordinal, currency, amount_minor, decline_class, decline_code, provider_reference, look_up_count, created_at, submitted_at, settled_at, action_url, action_expires_at) VALUES
(X'019b76daa8008daba5c3d19df9ec9df2', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', X'019b76daa800848ba793770a51242332', 'automatic', 'succeeded', 1, 'USD', 3100, NULL, NULL, 'ch_found', 6, 1767225600000000, 1767225600000000, 1767423600000000, NULL, NULL),
(X'019b82a7e580840b8147af1e0546df94', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e58083949b9fa1ce3d241659', X'019b82a7e5808a8f84c08c2bc01bb0e7', 'automatic', 'not_sent', 1, 'USD', 3100, NULL, NULL, NULL, 6, 1767423600000000, 1767423600000000, 1767621600000000, NULL, NULL),
(X'019b864dbc00879f911f000769824248', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', X'019b76daa800848ba793770a51242332', 'dunning', 'succeeded', 2, 'USD', 1100, NULL, NULL, 'sim_a8c081ff309fed57258e9cc7', 0, 1767484800000000, 1767484800000000, 1767484800000000, NULL, NULL),
(X'019b8eac118087238083f5c78e42dbcd', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e58083949b9fa1ce3d241659', X'019b82a7e5808a8f84c08c2bc01bb0e7', 'fallback', 'succeeded', 2, 'USD', 3100, NULL, NULL, 'sim_486f5c6aa5a4cc8c4a83df2d', 0, 1767625200000000, 1767625200000000, 1767625200000000, NULL, NULL);

INSERT INTO osto_payments (id, company_id, attempt_id, currency, amount_minor, provider, provider_reference, received_at) VALUES
(X'019b82a7e580851c983891420fbbb99d', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008daba5c3d19df9ec9df2', 'USD', 2000, 'simulated', 'ch_found', 1767423600000000),
(X'019b864dbc00814f80fbf85477bd8e7a', X'019b76daa8008c8bb8db0527d89c8369', X'019b864dbc00879f911f000769824248', 'USD', 1100, 'simulated', 'sim_a8c081ff309fed57258e9cc7', 1767484800000000),
(X'019b8eac118081e9bf3f74f0b31a2f00', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b8eac118087238083f5c78e42dbcd', 'USD', 3100, 'simulated', 'sim_486f5c6aa5a4cc8c4a83df2d', 1767625200000000);

INSERT INTO osto_allocations (id, company_id, payment_id, document_id, currency, amount_minor, allocated_at) VALUES
(X'019b82a7e5808f6a8029df647c0aced1', X'019b76daa8008c8bb8db0527d89c8369', X'019b82a7e580851c983891420fbbb99d', X'019b76daa80083c29ee73a21aed38e2b', 'USD', 2000, 1767423600000000),
(X'019b864dbc008c839c9261f5c9787654', X'019b76daa8008c8bb8db0527d89c8369', X'019b864dbc00814f80fbf85477bd8e7a', X'019b76daa80083c29ee73a21aed38e2b', 'USD', 1100, 1767484800000000),
(X'019b8eac11808f8e896172d256b5b5c0', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b8eac118081e9bf3f74f0b31a2f00', X'019b82a7e58083949b9fa1ce3d241659', 'USD', 3100, 1767625200000000);

INSERT INTO osto_operator_cases (id, company_id, reason, state, attempt_id, refund_id, opened_at, closed_at, finding, note) VALUES
(X'019b82a7e5808822b5063e6b219f73ca', X'019b76daa8008c8bb8db0527d89c8369', 'unknown_charge', 'closed', X'019b76daa8008daba5c3d19df9ec9df2', NULL, 1767423600000000, 1767423600000000, 'money_moved', 'Seen on the provider''s page'),
(X'019b8e75230085c5b88e77247e9e2822', X'019b82a7e58087cd812a7a6dbc3abd66', 'unknown_charge', 'closed', X'019b82a7e580840b8147af1e0546df94', NULL, 1767621600000000, 1767621600000000, 'nothing_moved', '');

INSERT INTO osto_dunning_cases (id, company_id, document_id, policy_id, state, next_position, opened_at, closed_at) VALUES
(X'019b7c0104008976afed4441501e1a74', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', X'019b76daa8008d4f87b093431d7a2cd3', 'recovered', 2, 1767312000000000, 1767484800000000),
(X'019b864dbc008ec2af92f10ef163eab1', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e58083949b9fa1ce3d241659', X'019b76daa8008d4f87b093431d7a2cd3', 'recovered', 1, 1767484800000000, 1767625200000000);

INSERT INTO osto_dunning_steps (company_id, case_id, position, action, taken_at) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019b7c0104008976afed4441501e1a74', 0, 'notify', 1767312000000000),
(X'019b76daa8008c8bb8db0527d89c8369', X'019b7c0104008976afed4441501e1a74', 1, 'retry', 1767484800000000),
(X'019b82a7e58087cd812a7a6dbc3abd66', X'019b864dbc008ec2af92f10ef163eab1', 0, 'notify', 1767484800000000);

INSERT INTO osto_journal_entries (id, company_id, legal_entity_id, source_kind, source_id, description, booked_on, effective_at, recorded_at) VALUES
(X'019b76daa80080e39e6b683d8b249d81', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008df4b75bf36d26dc02be', 'document_finalized', X'019b76daa80083c29ee73a21aed38e2b', 'Invoice OUS/26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b82a7e58086fab1938c0a0d691443', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b76daa8008df4b75bf36d26dc02be', 'document_finalized', X'019b82a7e58083949b9fa1ce3d241659', 'Invoice OUS/26/00002', '2026-01-03', 1767423600000000, 1767423600000000),
(X'019b82a7e5808a3c89ff95825c7658e1', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008df4b75bf36d26dc02be', 'payment_received', X'019b82a7e580851c983891420fbbb99d', 'Payment for OUS/26/00001', '2026-01-03', 1767423600000000, 1767423600000000),
(X'019b864dbc0084678931a5ba53b3a929', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008df4b75bf36d26dc02be', 'payment_received', X'019b864dbc00814f80fbf85477bd8e7a', 'Payment for OUS/26/00001', '2026-01-04', 1767484800000000, 1767484800000000),
(X'019b8eac1180811795d25dc9cb5ed6ed', X'019b82a7e58087cd812a7a6dbc3abd66', X'019b76daa8008df4b75bf36d26dc02be', 'payment_received', X'019b8eac118081e9bf3f74f0b31a2f00', 'Payment for OUS/26/00002', '2026-01-05', 1767625200000000, 1767625200000000);

INSERT INTO osto_postings (company_id, entry_id, position, account, module_id, currency, amount_minor, functional_currency, functional_minor) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80080e39e6b683d8b249d81', 0, 'receivable', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80080e39e6b683d8b249d81', 1, 'deferred_revenue', X'019b76daa800828589e7fd1e700be4f3', 'USD', -3100, 'USD', -3100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019b82a7e5808a3c89ff95825c7658e1', 0, 'cash_clearing', NULL, 'USD', 2000, 'USD', 2000),
(X'019b76daa8008c8bb8db0527d89c8369', X'019b82a7e5808a3c89ff95825c7658e1', 1, 'receivable', NULL, 'USD', -2000, 'USD', -2000),
(X'019b76daa8008c8bb8db0527d89c8369', X'019b864dbc0084678931a5ba53b3a929', 0, 'cash_clearing', NULL, 'USD', 1100, 'USD', 1100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019b864dbc0084678931a5ba53b3a929', 1, 'receivable', NULL, 'USD', -1100, 'USD', -1100),
(X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e58086fab1938c0a0d691443', 0, 'receivable', NULL, 'USD', 3100, 'USD', 3100),
(X'019b82a7e58087cd812a7a6dbc3abd66', X'019b82a7e58086fab1938c0a0d691443', 1, 'deferred_revenue', X'019b76daa800828589e7fd1e700be4f3', 'USD', -3100, 'USD', -3100),
(X'019b82a7e58087cd812a7a6dbc3abd66', X'019b8eac1180811795d25dc9cb5ed6ed', 0, 'cash_clearing', NULL, 'USD', 3100, 'USD', 3100),
(X'019b82a7e58087cd812a7a6dbc3abd66', X'019b8eac1180811795d25dc9cb5ed6ed', 1, 'receivable', NULL, 'USD', -3100, 'USD', -3100);

INSERT INTO osto_events (company_id, sequence, kind, subject_id, effective_at, recorded_at, payload, prev_hash, hash) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', 1, 'company_created', X'019b76daa8008c8bb8db0527d89c8369', 1767225600000000, 1767225600000000, X'000000000000000000064748462040000006474846204000019b76daa8008c8bb8db0527d89c8369', X'0000000000000000000000000000000000000000000000000000000000000000', X'd81bd6d28f4a106d088188ea7d4f1deb06f96cbb1c060ca6ad9717d684736eb7'),
(X'019b76daa8008c8bb8db0527d89c8369', 2, 'method_added', X'019b76daa800848ba793770a51242332', 1767225600000000, 1767225600000000, X'000000000000001000064748462040000006474846204000019b76daa800848ba793770a51242332', X'd81bd6d28f4a106d088188ea7d4f1deb06f96cbb1c060ca6ad9717d684736eb7', X'cea2368d3311deb8bf26874b952033514ac2a18b1c8cc5c1a9541551054d939c'),
(X'019b76daa8008c8bb8db0527d89c8369', 3, 'subscription_created', X'019b76daa80089a993d98efff89524f4', 1767225600000000, 1767225600000000, X'000000000000000300064748462040000006474846204000019b76daa80089a993d98efff89524f4019b76daa80089d5b63e7f9d3752dc6400000000000000010006474846204000', X'cea2368d3311deb8bf26874b952033514ac2a18b1c8cc5c1a9541551054d939c', X'5cede93321e3f09935d482ab6946814011146ef2ec69730aef212a017d99639f'),
(X'019b76daa8008c8bb8db0527d89c8369', 4, 'subscription_started', X'019b76daa80089a993d98efff89524f4', 1767225600000000, 1767225600000000, X'000000000000000400064748462040000006474846204000019b76daa80089a993d98efff89524f4', X'5cede93321e3f09935d482ab6946814011146ef2ec69730aef212a017d99639f', X'ba51b512d64df0db6f67477352c96c3b823cb7a4b5ef27d64191384be0e3f623'),
(X'019b76daa8008c8bb8db0527d89c8369', 5, 'subscription_renewed', X'019b76daa80089a993d98efff89524f4', 1767225600000000, 1767225600000000, X'000000000000000b00064748462040000006474846204000019b76daa80089a993d98efff89524f4019b76daa8008186a84ec963c67e95d00006474846204000000649b7e334e000', X'ba51b512d64df0db6f67477352c96c3b823cb7a4b5ef27d64191384be0e3f623', X'15eca020cf22de6c2965808652ee799f9fa955d6f9e43732a05ea6317b40d148'),
(X'019b76daa8008c8bb8db0527d89c8369', 6, 'document_finalized', X'019b76daa80083c29ee73a21aed38e2b', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa80083c29ee73a21aed38e2b0000000000000c1c55534400000000000000005553440000000000000c1c5553440000000000000001', X'15eca020cf22de6c2965808652ee799f9fa955d6f9e43732a05ea6317b40d148', X'9a549195040e65a9a58e134f1e23c1f38b827f59ca2149d5e9dea922e4827bdc'),
(X'019b76daa8008c8bb8db0527d89c8369', 7, 'attempt_created', X'019b76daa8008daba5c3d19df9ec9df2', 1767225600000000, 1767225600000000, X'000000000000001500064748462040000006474846204000019b76daa8008daba5c3d19df9ec9df2019b76daa80083c29ee73a21aed38e2b019b76daa800848ba793770a512423320000000000000c1c555344', X'9a549195040e65a9a58e134f1e23c1f38b827f59ca2149d5e9dea922e4827bdc', X'7a5702ed2fc2e63c750fe97a3c1ac5fcfda818d310a7a2cde445f74e7f0d2866'),
(X'019b76daa8008c8bb8db0527d89c8369', 8, 'attempt_submitted', X'019b76daa8008daba5c3d19df9ec9df2', 1767225600000000, 1767225600000000, X'000000000000001600064748462040000006474846204000019b76daa8008daba5c3d19df9ec9df2', X'7a5702ed2fc2e63c750fe97a3c1ac5fcfda818d310a7a2cde445f74e7f0d2866', X'709ff96a1e288b974a1eae7b25f7d901d036a66c0d100b357080e2ccbaa58f62'),
(X'019b76daa8008c8bb8db0527d89c8369', 9, 'attempt_unknown', X'019b76daa8008daba5c3d19df9ec9df2', 1767225600000000, 1767225600000000, X'000000000000001b00064748462040000006474846204000019b76daa8008daba5c3d19df9ec9df2', X'709ff96a1e288b974a1eae7b25f7d901d036a66c0d100b357080e2ccbaa58f62', X'1cef879cdc6224eb501538dc69097f268342cb898e74778c7742e90ca3550089'),
(X'019b76daa8008c8bb8db0527d89c8369', 10, 'dunning_opened', X'019b7c0104008976afed4441501e1a74', 1767312000000000, 1767312000000000, X'00000000000000200006475c63f7a0000006475c63f7a000019b7c0104008976afed4441501e1a74019b76daa80083c29ee73a21aed38e2b019b76daa8008d4f87b093431d7a2cd3', X'1cef879cdc6224eb501538dc69097f268342cb898e74778c7742e90ca3550089', X'573a1b3afe37c6fce38fd178798b48b6f0490af9d1ca9735bd28eeb48ff7fd2b'),
(X'019b76daa8008c8bb8db0527d89c8369', 11, 'dunning_step_taken', X'019b7c0104008976afed4441501e1a74', 1767312000000000, 1767312000000000, X'00000000000000210006475c63f7a0000006475c63f7a000019b7c0104008976afed4441501e1a7400000000000000000000000000000001', X'573a1b3afe37c6fce38fd178798b48b6f0490af9d1ca9735bd28eeb48ff7fd2b', X'06ed79e027100191ce90a185ba9392d420b2eaffced22a50868a45c392e8a8e4'),
(X'019b76daa8008c8bb8db0527d89c8369', 12, 'operator_case_opened', X'019b82a7e5808822b5063e6b219f73ca', 1767423600000000, 1767423600000000, X'000000000000004c000647765fd87c00000647765fd87c00019b82a7e5808822b5063e6b219f73ca', X'06ed79e027100191ce90a185ba9392d420b2eaffced22a50868a45c392e8a8e4', X'a9940334facfee2c0482e2e9adeffbfdcdd9332ca3b60d85a879cdc5be2c0cca'),
(X'019b76daa8008c8bb8db0527d89c8369', 13, 'attempt_succeeded', X'019b76daa8008daba5c3d19df9ec9df2', 1767423600000000, 1767423600000000, X'0000000000000017000647765fd87c00000647765fd87c00019b76daa8008daba5c3d19df9ec9df2', X'a9940334facfee2c0482e2e9adeffbfdcdd9332ca3b60d85a879cdc5be2c0cca', X'75db872aafba3844ca45f3b539852d563894b8e7f845986ad081721f7042a592'),
(X'019b76daa8008c8bb8db0527d89c8369', 14, 'operator_case_closed', X'019b82a7e5808822b5063e6b219f73ca', 1767423600000000, 1767423600000000, X'000000000000004d000647765fd87c00000647765fd87c00019b82a7e5808822b5063e6b219f73ca', X'75db872aafba3844ca45f3b539852d563894b8e7f845986ad081721f7042a592', X'dca72b83d3486ccc63a9db38590da4d63e430509b0e5b3e0858e30828b4294a8'),
(X'019b76daa8008c8bb8db0527d89c8369', 15, 'payment_received', X'019b82a7e580851c983891420fbbb99d', 1767423600000000, 1767423600000000, X'000000000000001f000647765fd87c00000647765fd87c00019b82a7e580851c983891420fbbb99d019b76daa8008daba5c3d19df9ec9df200000000000007d0555344', X'dca72b83d3486ccc63a9db38590da4d63e430509b0e5b3e0858e30828b4294a8', X'4077c703da5f1ccead0d97adb3f85625c49c2c4485c0c043b7d6cd9cef68f6dc'),
(X'019b76daa8008c8bb8db0527d89c8369', 16, 'dunning_step_taken', X'019b7c0104008976afed4441501e1a74', 1767484800000000, 1767484800000000, X'0000000000000021000647849fa66000000647849fa66000019b7c0104008976afed4441501e1a7400000000000000010000000000000000', X'4077c703da5f1ccead0d97adb3f85625c49c2c4485c0c043b7d6cd9cef68f6dc', X'c6fe28fa7659edc31e59d1564b88310c2ef640654784a2cf359d25a072339bbf'),
(X'019b76daa8008c8bb8db0527d89c8369', 17, 'attempt_created', X'019b864dbc00879f911f000769824248', 1767484800000000, 1767484800000000, X'0000000000000015000647849fa66000000647849fa66000019b864dbc00879f911f000769824248019b76daa80083c29ee73a21aed38e2b019b76daa800848ba793770a51242332000000000000044c555344', X'c6fe28fa7659edc31e59d1564b88310c2ef640654784a2cf359d25a072339bbf', X'ca62eb83e8bff3cac63a4c26c8214c2b830193460f9ec3027250eb66272d8bb5'),
(X'019b76daa8008c8bb8db0527d89c8369', 18, 'attempt_submitted', X'019b864dbc00879f911f000769824248', 1767484800000000, 1767484800000000, X'0000000000000016000647849fa66000000647849fa66000019b864dbc00879f911f000769824248', X'ca62eb83e8bff3cac63a4c26c8214c2b830193460f9ec3027250eb66272d8bb5', X'68a3460a2d1cd5fbb84b46e89c2e13898d692a634ffae588541ed06ed25dc9d0'),
(X'019b76daa8008c8bb8db0527d89c8369', 19, 'attempt_succeeded', X'019b864dbc00879f911f000769824248', 1767484800000000, 1767484800000000, X'0000000000000017000647849fa66000000647849fa66000019b864dbc00879f911f000769824248', X'68a3460a2d1cd5fbb84b46e89c2e13898d692a634ffae588541ed06ed25dc9d0', X'9312d472cce9dc1fa7539c22ba735bc0a7cc7740c01f30673b6bc24e09e2b967'),
(X'019b76daa8008c8bb8db0527d89c8369', 20, 'payment_received', X'019b864dbc00814f80fbf85477bd8e7a', 1767484800000000, 1767484800000000, X'000000000000001f000647849fa66000000647849fa66000019b864dbc00814f80fbf85477bd8e7a019b864dbc00879f911f000769824248000000000000044c555344', X'9312d472cce9dc1fa7539c22ba735bc0a7cc7740c01f30673b6bc24e09e2b967', X'f239f31b993042665757fec17bf0bc0ea0f63f494dbce08e48aa309493705f91'),
(X'019b76daa8008c8bb8db0527d89c8369', 21, 'document_paid', X'019b76daa80083c29ee73a21aed38e2b', 1767484800000000, 1767484800000000, X'000000000000000f000647849fa66000000647849fa66000019b76daa80083c29ee73a21aed38e2b', X'f239f31b993042665757fec17bf0bc0ea0f63f494dbce08e48aa309493705f91', X'2f5a4bd3fa425610c2e878c132cbc6514260015edeb4a6865d1b51ac6dd65d41'),
(X'019b76daa8008c8bb8db0527d89c8369', 22, 'dunning_recovered', X'019b7c0104008976afed4441501e1a74', 1767484800000000, 1767484800000000, X'0000000000000022000647849fa66000000647849fa66000019b7c0104008976afed4441501e1a74', X'2f5a4bd3fa425610c2e878c132cbc6514260015edeb4a6865d1b51ac6dd65d41', X'c96d0dfd686a8c2964c61752af6aa1badf12cdd0f76fc675c700140517aa8d96'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 1, 'company_created', X'019b82a7e58087cd812a7a6dbc3abd66', 1767423600000000, 1767423600000000, X'0000000000000000000647765fd87c00000647765fd87c00019b82a7e58087cd812a7a6dbc3abd66', X'0000000000000000000000000000000000000000000000000000000000000000', X'7a5ecc46f130ddadd8ef9f7d783925730457b2f4ba54480f631589dd9b8196db'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 2, 'method_added', X'019b82a7e5808a8f84c08c2bc01bb0e7', 1767423600000000, 1767423600000000, X'0000000000000010000647765fd87c00000647765fd87c00019b82a7e5808a8f84c08c2bc01bb0e7', X'7a5ecc46f130ddadd8ef9f7d783925730457b2f4ba54480f631589dd9b8196db', X'108cea5a18236a6eeaf2c40aabb86b9c288b6901454f05ceda9a19f3b276542f'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 3, 'subscription_created', X'019b82a7e580887b95c8fa61e00c6ed2', 1767423600000000, 1767423600000000, X'0000000000000003000647765fd87c00000647765fd87c00019b82a7e580887b95c8fa61e00c6ed2019b76daa80089d5b63e7f9d3752dc640000000000000001000647765fd87c00', X'108cea5a18236a6eeaf2c40aabb86b9c288b6901454f05ceda9a19f3b276542f', X'2af2a4892fdec3d2ac5d4561bb5aff8362eec63a3c02c465765aef740dda39f1'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 4, 'subscription_started', X'019b82a7e580887b95c8fa61e00c6ed2', 1767423600000000, 1767423600000000, X'0000000000000004000647765fd87c00000647765fd87c00019b82a7e580887b95c8fa61e00c6ed2', X'2af2a4892fdec3d2ac5d4561bb5aff8362eec63a3c02c465765aef740dda39f1', X'76fdccd6d021f26ba1b31e8bbd63f5bd66c35df16b38718eee77a74718be4198'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 5, 'subscription_renewed', X'019b82a7e580887b95c8fa61e00c6ed2', 1767423600000000, 1767423600000000, X'000000000000000b000647765fd87c00000647765fd87c00019b82a7e580887b95c8fa61e00c6ed2019b82a7e5808fb39c142efad026b275000647765fd87c00000649e5fced1c00', X'76fdccd6d021f26ba1b31e8bbd63f5bd66c35df16b38718eee77a74718be4198', X'8763bb56c5dc4c0c2ab19166ae1c03f490c256c2b00166a10804233bab5b9409'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 6, 'document_finalized', X'019b82a7e58083949b9fa1ce3d241659', 1767423600000000, 1767423600000000, X'000000000000000e000647765fd87c00000647765fd87c00019b82a7e58083949b9fa1ce3d2416590000000000000c1c55534400000000000000005553440000000000000c1c5553440000000000000001', X'8763bb56c5dc4c0c2ab19166ae1c03f490c256c2b00166a10804233bab5b9409', X'233cf6d51e3439a2b1e1c53201850db2792f23e884666246c95bbdcbff3862c5'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 7, 'attempt_created', X'019b82a7e580840b8147af1e0546df94', 1767423600000000, 1767423600000000, X'0000000000000015000647765fd87c00000647765fd87c00019b82a7e580840b8147af1e0546df94019b82a7e58083949b9fa1ce3d241659019b82a7e5808a8f84c08c2bc01bb0e70000000000000c1c555344', X'233cf6d51e3439a2b1e1c53201850db2792f23e884666246c95bbdcbff3862c5', X'859476616c6d891e28b67dd42f68b04b62234c455e827719df569cb0c003d765'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 8, 'attempt_submitted', X'019b82a7e580840b8147af1e0546df94', 1767423600000000, 1767423600000000, X'0000000000000016000647765fd87c00000647765fd87c00019b82a7e580840b8147af1e0546df94', X'859476616c6d891e28b67dd42f68b04b62234c455e827719df569cb0c003d765', X'b327025ef5149956ee25a4471aa6490983cc3dd1901672e915de6d05611155da'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 9, 'attempt_unknown', X'019b82a7e580840b8147af1e0546df94', 1767423600000000, 1767423600000000, X'000000000000001b000647765fd87c00000647765fd87c00019b82a7e580840b8147af1e0546df94', X'b327025ef5149956ee25a4471aa6490983cc3dd1901672e915de6d05611155da', X'4e0c94cc5e98bdc2f027f970b351a3d1e748b8bc74a10f63848ac259e57f4d9e'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 10, 'dunning_opened', X'019b864dbc008ec2af92f10ef163eab1', 1767484800000000, 1767484800000000, X'0000000000000020000647849fa66000000647849fa66000019b864dbc008ec2af92f10ef163eab1019b82a7e58083949b9fa1ce3d241659019b76daa8008d4f87b093431d7a2cd3', X'4e0c94cc5e98bdc2f027f970b351a3d1e748b8bc74a10f63848ac259e57f4d9e', X'9b730b58d3e6ab22fe3c81a530fc767d6a4906a0f481b1ed053e178aa60de18d'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 11, 'dunning_step_taken', X'019b864dbc008ec2af92f10ef163eab1', 1767484800000000, 1767484800000000, X'0000000000000021000647849fa66000000647849fa66000019b864dbc008ec2af92f10ef163eab100000000000000000000000000000001', X'9b730b58d3e6ab22fe3c81a530fc767d6a4906a0f481b1ed053e178aa60de18d', X'031f4c26aba6c6ad8b20f545a6925d39b78878a9c3e0832fbe2af048ad6dd2ed'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 12, 'operator_case_opened', X'019b8e75230085c5b88e77247e9e2822', 1767621600000000, 1767621600000000, X'000000000000004c000647a47990b800000647a47990b800019b8e75230085c5b88e77247e9e2822', X'031f4c26aba6c6ad8b20f545a6925d39b78878a9c3e0832fbe2af048ad6dd2ed', X'9552199b9a264d9cd65bf883006f7be8180df0d4cf1f975f7bb3f6729c2bf0fb'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 13, 'attempt_not_sent', X'019b82a7e580840b8147af1e0546df94', 1767621600000000, 1767621600000000, X'000000000000001c000647a47990b800000647a47990b800019b82a7e580840b8147af1e0546df94', X'9552199b9a264d9cd65bf883006f7be8180df0d4cf1f975f7bb3f6729c2bf0fb', X'be261963032ba3b3bfa582e2a69cb3c7045d975548e4f946676d326f253274d9'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 14, 'operator_case_closed', X'019b8e75230085c5b88e77247e9e2822', 1767621600000000, 1767621600000000, X'000000000000004d000647a47990b800000647a47990b800019b8e75230085c5b88e77247e9e2822', X'be261963032ba3b3bfa582e2a69cb3c7045d975548e4f946676d326f253274d9', X'9421454f18d363b9a4e70eebb69e234bfe2d696a74498a0df00b7bbd241f1c74'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 15, 'attempt_created', X'019b8eac118087238083f5c78e42dbcd', 1767625200000000, 1767625200000000, X'0000000000000015000647a550245c00000647a550245c00019b8eac118087238083f5c78e42dbcd019b82a7e58083949b9fa1ce3d241659019b82a7e5808a8f84c08c2bc01bb0e70000000000000c1c555344', X'9421454f18d363b9a4e70eebb69e234bfe2d696a74498a0df00b7bbd241f1c74', X'e7dabf86051d5cc631de10df3412de05959e099e3103b070cf336cdef1bf24c4'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 16, 'attempt_submitted', X'019b8eac118087238083f5c78e42dbcd', 1767625200000000, 1767625200000000, X'0000000000000016000647a550245c00000647a550245c00019b8eac118087238083f5c78e42dbcd', X'e7dabf86051d5cc631de10df3412de05959e099e3103b070cf336cdef1bf24c4', X'b8c9cd8d9ce848bed8b518ba04cd7739dbba5989670bef86edc9b9dde15e12bb'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 17, 'attempt_succeeded', X'019b8eac118087238083f5c78e42dbcd', 1767625200000000, 1767625200000000, X'0000000000000017000647a550245c00000647a550245c00019b8eac118087238083f5c78e42dbcd', X'b8c9cd8d9ce848bed8b518ba04cd7739dbba5989670bef86edc9b9dde15e12bb', X'1d10368e898fa002b31c0ca510ed8c94a9adac4933ca2c7b494a41c633a4d9e3'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 18, 'payment_received', X'019b8eac118081e9bf3f74f0b31a2f00', 1767625200000000, 1767625200000000, X'000000000000001f000647a550245c00000647a550245c00019b8eac118081e9bf3f74f0b31a2f00019b8eac118087238083f5c78e42dbcd0000000000000c1c555344', X'1d10368e898fa002b31c0ca510ed8c94a9adac4933ca2c7b494a41c633a4d9e3', X'52957367ddcdbb95d2fbbd8fd17458bdcd1bd641929c64bb72d848dcae9072e9'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 19, 'document_paid', X'019b82a7e58083949b9fa1ce3d241659', 1767625200000000, 1767625200000000, X'000000000000000f000647a550245c00000647a550245c00019b82a7e58083949b9fa1ce3d241659', X'52957367ddcdbb95d2fbbd8fd17458bdcd1bd641929c64bb72d848dcae9072e9', X'15d1934c195c5c1b7d7206392e573e80b127c461e72b3d0a84a3807d92d26ddd'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 20, 'dunning_recovered', X'019b864dbc008ec2af92f10ef163eab1', 1767625200000000, 1767625200000000, X'0000000000000022000647a550245c00000647a550245c00019b864dbc008ec2af92f10ef163eab1', X'15d1934c195c5c1b7d7206392e573e80b127c461e72b3d0a84a3807d92d26ddd', X'60062eb46bb67bba137e358b2f878f47839fc9eada7ec988ed967ff704035af1');

INSERT INTO osto_feed (position, company_id, sequence) VALUES
(1, X'019b76daa8008c8bb8db0527d89c8369', 1),
(2, X'019b76daa8008c8bb8db0527d89c8369', 2),
(3, X'019b76daa8008c8bb8db0527d89c8369', 3),
(4, X'019b76daa8008c8bb8db0527d89c8369', 4),
(5, X'019b76daa8008c8bb8db0527d89c8369', 5),
(6, X'019b76daa8008c8bb8db0527d89c8369', 6),
(7, X'019b76daa8008c8bb8db0527d89c8369', 7),
(8, X'019b76daa8008c8bb8db0527d89c8369', 8),
(9, X'019b76daa8008c8bb8db0527d89c8369', 9),
(10, X'019b76daa8008c8bb8db0527d89c8369', 10),
(11, X'019b76daa8008c8bb8db0527d89c8369', 11),
(12, X'019b76daa8008c8bb8db0527d89c8369', 12),
(13, X'019b76daa8008c8bb8db0527d89c8369', 13),
(14, X'019b76daa8008c8bb8db0527d89c8369', 14),
(15, X'019b76daa8008c8bb8db0527d89c8369', 15),
(16, X'019b82a7e58087cd812a7a6dbc3abd66', 1),
(17, X'019b82a7e58087cd812a7a6dbc3abd66', 2),
(18, X'019b82a7e58087cd812a7a6dbc3abd66', 3),
(19, X'019b82a7e58087cd812a7a6dbc3abd66', 4),
(20, X'019b82a7e58087cd812a7a6dbc3abd66', 5),
(21, X'019b82a7e58087cd812a7a6dbc3abd66', 6),
(22, X'019b82a7e58087cd812a7a6dbc3abd66', 7),
(23, X'019b82a7e58087cd812a7a6dbc3abd66', 8),
(24, X'019b82a7e58087cd812a7a6dbc3abd66', 9),
(25, X'019b76daa8008c8bb8db0527d89c8369', 16),
(26, X'019b76daa8008c8bb8db0527d89c8369', 17),
(27, X'019b76daa8008c8bb8db0527d89c8369', 18),
(28, X'019b76daa8008c8bb8db0527d89c8369', 19),
(29, X'019b76daa8008c8bb8db0527d89c8369', 20),
(30, X'019b76daa8008c8bb8db0527d89c8369', 21),
(31, X'019b76daa8008c8bb8db0527d89c8369', 22),
(32, X'019b82a7e58087cd812a7a6dbc3abd66', 10),
(33, X'019b82a7e58087cd812a7a6dbc3abd66', 11),
(34, X'019b82a7e58087cd812a7a6dbc3abd66', 12),
(35, X'019b82a7e58087cd812a7a6dbc3abd66', 13),
(36, X'019b82a7e58087cd812a7a6dbc3abd66', 14),
(37, X'019b82a7e58087cd812a7a6dbc3abd66', 15),
(38, X'019b82a7e58087cd812a7a6dbc3abd66', 16),
(39, X'019b82a7e58087cd812a7a6dbc3abd66', 17),
(40, X'019b82a7e58087cd812a7a6dbc3abd66', 18),
(41, X'019b82a7e58087cd812a7a6dbc3abd66', 19),
(42, X'019b82a7e58087cd812a7a6dbc3abd66', 20);

INSERT INTO osto_seals (company_id, sequence, seals, hash) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', 1, X'00ee07f247010001f2bc4aa33d08db9ed84b52097d182e143184a2e70108000000000000000101e4c574d831116856d878cfa353668802', X'efd954e880735f2476d3e3d1b9371bd691715e7b939491364cd83439e5bf1a86'),
(X'019b76daa8008c8bb8db0527d89c8369', 2, X'008cf47615021f0d6d6574686f645f65787069727910019b76daa800848ba793770a5124233200200e6d6574686f645f7761726e696e6710019b76daa800848ba793770a51242332003184a2e70108000000000000000201825ed21948183e9087ccfa9efa77ac1fff76b8aa011110019b76daa800848ba793770a512423320114ad9450b1d710df0179d0d208827941', X'230a7f2df31dde76b3f9706e91ae7446153f13ce979db20eb871d639e113b693'),
(X'019b76daa8008c8bb8db0527d89c8369', 3, X'005834fa9e013210019b76daa8008186a84ec963c67e95d010019b76daa8008b5b9c37ba17bf1c54130006474846204000000000000000000001bcbeadd4a739f56ecf4c850fa76990d0bbd4da4e011110019b76daa80083c29ee73a21aed38e2b013b2d1d9f84bf44568ca4d27b77422cc8f8da62f0011110019b76daa8008e6abcaefedc283e524001305f5d86d7a0eca948632af4ed4d4ea6b17cd0e4011110019b76daa80083c29ee73a21aed38e2b01690c00a3a4ddf12b286878b383b13ea78cf4761506170572656e657710019b76daa80089a993d98efff89524f4012dbf3d564ff814dbd0701bb3f13ca24e1705737461727410019b76daa80089a993d98efff89524f4001907617474656d707410019b76daa80083c29ee73a21aed38e2b001a0866696e616c697a6510019b76daa80083c29ee73a21aed38e2b001d0b636c6f73655f757361676510019b76daa80089a993d98efff89524f4001e0c6f70656e5f64756e6e696e6710019b76daa80083c29ee73a21aed38e2b013f1d10dc03554a115a702b5f033146e43184a2e7050800000000000000030116336f57641a64d2c4c584b29d472cf308000000000000000401e3917d815d1150fdc1455b78c698c95a08000000000000000501fe88518b364598f7fde92a6ea3035223080000000000000006016dd744d400e43ffa860aeee95ac89df70800000000000000070110270a1f1233c55d6a8e50fea4b495c1744214ff011110019b76daa80080e39e6b683d8b249d810174d4de866e578f50f95cf1843bee03e78e196d510110074f55532f32362f000000000000000101380d942be057b87d97ae9b9197ee83ed7061150d011110019b76daa8008daba5c3d19df9ec9df201f288895032d3b8eb2d259dc55982311bfb506811021910019b76daa80080e39e6b683d8b249d810000000000000000015f8354255971c2a22393234c50bed3621910019b76daa80080e39e6b683d8b249d810000000000000001015e5912555277f1280b1c1bb82ccaeed4fff0b9ed011110019b76daa8008186a84ec963c67e95d00163b7b2534185478cc5f95affcecbccdfd7ea7124011110019b76daa80089a993d98efff89524f4019341ec22854dca2ed7f81e9fd79f2215', X'f4df837c908d40fb63c33535d75a13eb1e2efa20b526ef1209cf23d0db493585'),
(X'019b76daa8008c8bb8db0527d89c8369', 4, X'003184a2e701080000000000000008013486954259d179d20af89cd9b59cd9287061150d011110019b76daa8008daba5c3d19df9ec9df20196436721c17c9d742d68e69fa836c885', X'7d2efa74009fea62018fd2a914185d79c6ccb09a43b7e3462be06102ff1cec1b'),
(X'019b76daa8008c8bb8db0527d89c8369', 5, X'008cf476150119076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df201ce4a3af4062147f073181e9be2dd7eae3184a2e70108000000000000000901c5994d7416082ac3b61846d64bebd4e17061150d011110019b76daa8008daba5c3d19df9ec9df2013c2c7881393d1b232b3f2c6d4c1146bb', X'872aeb2be5e7d21f1f3e7da7394a676860c057d39c465ae45979634fde381ba5'),
(X'019b76daa8008c8bb8db0527d89c8369', 6, X'008cf476150119076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df201a1904ca5048c60c11a54ef9b04ae11c77061150d011110019b76daa8008daba5c3d19df9ec9df20188d66d3a15b628e47fbcf39256980baa', X'e17fa804d1a1fe80e9a6940987946bf520638f4a12b03182687b5a51eb3a24a9'),
(X'019b76daa8008c8bb8db0527d89c8369', 7, X'008cf476150119076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df201b82bec0798ea819b07174a537a7e56b57061150d011110019b76daa8008daba5c3d19df9ec9df2016c48d4489cc23ebe90a574877fbe690b', X'6b7fd01371e1ba491c69248b280632501cffddb5dc9eb1498d43f90a1bcdd4ba'),
(X'019b76daa8008c8bb8db0527d89c8369', 8, X'008cf476150119076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df201166a43f5990786e311df0bdaf5432b857061150d011110019b76daa8008daba5c3d19df9ec9df201cd3249b83fc6b3520b21a965d0613e0e', X'1e76e7852343fb59dad6bbe1987233d3f685352d80ffe36d5838e3e4215ccab5'),
(X'019b76daa8008c8bb8db0527d89c8369', 9, X'008cf476150119076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df201a523072963f33837b284bfed1a8751717061150d011110019b76daa8008daba5c3d19df9ec9df2016e863e1ecd97acb4f480f2fc55070142', X'5dabb810c59c41323bf05ce85856a8b40d14de0b48df8e2e2c6044112c1d34c9'),
(X'019b76daa8008c8bb8db0527d89c8369', 10, X'008cf47615021e0c64756e6e696e675f7374657010019b7c0104008976afed4441501e1a740176b5b9c744e89dcd88ce46b739103c5d1e0c6f70656e5f64756e6e696e6710019b76daa80083c29ee73a21aed38e2b0098f9d0d2011110019b7c0104008976afed4441501e1a7401704ec495335fe119cf1c5352185c5dea4532fbd7011910019b7c0104008976afed4441501e1a740000000000000000010dbd08f2ab1ac4c6e36d181d64cb5da53184a2e70208000000000000000a01f76903780a4e8096b4017a4f6ee4a77408000000000000000b019a384459ff5533d02f3a19e9a2bd4350', X'2bad482354c22ebab821422053062a5b6f77238722b328dd9fb51fca2a83e99c'),
(X'019b76daa8008c8bb8db0527d89c8369', 11, X'008cf476150119076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df20146c9ef77a05a22e994bad851decfec667061150d011110019b76daa8008daba5c3d19df9ec9df2017bf2f506026cb6b2e310ffd386f4c7b3', X'3a107e0f90ec815eb254059dc813de51e224785dd43144a0f80da4486aaf8919'),
(X'019b76daa8008c8bb8db0527d89c8369', 12, X'008cf476150119076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df201d6477a84fadcc2a1211ca19430b690ed3184a2e70108000000000000000c013d9e0dc2e5ea537234c6864aa078bb01c07c9a77011110019b82a7e5808822b5063e6b219f73ca0130da150e0279200c572deb91ca854db37061150d011110019b76daa8008daba5c3d19df9ec9df2010aa4fc06af608a90191a282f80e17dc5', X'28a0d16583548ea9bb948cc1f34d3482a06878b0627dd0db9af3c4c908a5e2fa'),
(X'019b76daa8008c8bb8db0527d89c8369', 13, X'00201df7f0011110019b82a7e5808f6a8029df647c0aced1011038ebc0fbe0ef8bd8a3f5e8b2ad1a8bbbd4da4e011110019b76daa80083c29ee73a21aed38e2b01eddc91298c1ee0ffa4b77bb31172e7568cf476150119076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df2003184a2e70308000000000000000d018f8fcb8a661eaefc8dbd1707e9083f0e08000000000000000e01b943497382b0621aeb8638eee1f8cd0a08000000000000000f01905e49c9ddd814af0f8f5bcffd441b48744214ff011110019b82a7e5808a3c89ff95825c7658e1019ce7df1a8d1ee46d7e061fce5fcb733ac07c9a77011110019b82a7e5808822b5063e6b219f73ca016d1e9f0891a32b560f65eb3ebfb2ba507061150d011110019b76daa8008daba5c3d19df9ec9df2010a847bd45a813bcd90a17906a9445efbcb9bc65a011110019b82a7e580851c983891420fbbb99d01489eeadcc368e9d593007284276642f8fb506811021910019b82a7e5808a3c89ff95825c7658e1000000000000000001f61ab4a35bf5b2059c91e32738af070c1910019b82a7e5808a3c89ff95825c7658e100000000000000010107e60dbdd8ba292c9ca547e9c6d5e6de', X'3df8d5980522777a13e13191477634e0af1446015efd47cc8368f008e8332e0e'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 1, X'00ee07f247010001c380d2dbb3ae99f4a304beb575c8ecbe3184a2e701080000000000000001014b942ed56f59320f4ce3e73b856f2fad', X'b6dd369234fcdb1525f7c99baea61185175ca3169c5d19d3cd2c2b6ec2dfa37c'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 2, X'008cf47615021f0d6d6574686f645f65787069727910019b82a7e5808a8f84c08c2bc01bb0e700200e6d6574686f645f7761726e696e6710019b82a7e5808a8f84c08c2bc01bb0e7003184a2e701080000000000000002019bd0a812061cd776ae1134e94e81f96dff76b8aa011110019b82a7e5808a8f84c08c2bc01bb0e70133f02b9b0ddebb15ee1620c7df99a82f', X'c6e61c611748ddbc1667c5760676f6e35e2c8d0f8ec723bb7da1272c4346943f'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 3, X'005834fa9e013210019b82a7e5808fb39c142efad026b27510019b76daa8008b5b9c37ba17bf1c5413000647765fd87c0000000000000000000182157f563e47a8e874a6f1e09a15d955bbd4da4e011110019b82a7e58083949b9fa1ce3d2416590166ed9d5e2dccbc90263e954afd004f04f8da62f0011110019b82a7e580889a8bd0ad6f6983c431019ea7777590ec263666845b8788cfc803b17cd0e4011110019b82a7e58083949b9fa1ce3d24165901fd1fa5ca6d04eaaa4e467b00644072dc8cf4761506170572656e657710019b82a7e580887b95c8fa61e00c6ed2015d1c0f5c212b92e24e3db410f1733e6b1705737461727410019b82a7e580887b95c8fa61e00c6ed2001907617474656d707410019b82a7e58083949b9fa1ce3d241659001a0866696e616c697a6510019b82a7e58083949b9fa1ce3d241659001d0b636c6f73655f757361676510019b82a7e580887b95c8fa61e00c6ed2001e0c6f70656e5f64756e6e696e6710019b82a7e58083949b9fa1ce3d24165901a60d19ab226f0f9f73ce54935eb3dfc83184a2e705080000000000000003017b983c36dae3f6fd315b6d3524c447d008000000000000000401901caea46d2803d140ab4a74136fc09608000000000000000501bdfd702a770bdea827d4846c74f8398f080000000000000006013f1170057bb505ce2dde376c22a3700e080000000000000007011c6fcd3c5a33cc3680f3df3eb293c380744214ff011110019b82a7e58086fab1938c0a0d691443011f0869de3481894b1e73e62d2dcf64ba8e196d510110074f55532f32362f0000000000000002012d43faa258e61aa2e9b25ee30377436d7061150d011110019b82a7e580840b8147af1e0546df940117a3d8340c79a2b724c4419a79ec6434fb506811021910019b82a7e58086fab1938c0a0d691443000000000000000001add0a518b188322b1a12ae66f89324131910019b82a7e58086fab1938c0a0d691443000000000000000101e4ce7c1d9e58e44e82b77a148689275afff0b9ed011110019b82a7e5808fb39c142efad026b27501503cabe758443644f81ba6d8f3c37d96d7ea7124011110019b82a7e580887b95c8fa61e00c6ed201efc742411a0084fb3680e3fe9daff028', X'29d42f7896dbc189dbc7125bd1827f720cfb041e78321c9953315dbc1b334165'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 4, X'003184a2e7010800000000000000080137dacf6b5a63692979ca385a4de9cb0f7061150d011110019b82a7e580840b8147af1e0546df9401e71c72039126a515eb17a72a93aa7fc5', X'62dc0e692566024fe85dca9b794940d2731c398b7cf11ba2b521c54c3fba32e9'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 5, X'008cf476150119076c6f6f6b5f757010019b82a7e580840b8147af1e0546df94019e0243322ccb8d353c6f5d344bee23be3184a2e7010800000000000000090146f6946739384b06d35dd6600e6d338c7061150d011110019b82a7e580840b8147af1e0546df9401cc58cac12ccda4cd629fc47eee196dac', X'a16e5aa068648c15c567fa1457f80eeff08e9342f115c067a4cca458abd13641'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 6, X'008cf476150119076c6f6f6b5f757010019b82a7e580840b8147af1e0546df9401a2af44bfc7b722d4f0f8a473382e98d37061150d011110019b82a7e580840b8147af1e0546df940184da307c6782e3b3099e2d6592d9e648', X'e0eead12baf40f9ce07b2e044825a1b6086619eada25ba7ddded71cd0f1914e6'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 7, X'008cf476150119076c6f6f6b5f757010019b82a7e580840b8147af1e0546df94017b388d7d1a341392630e6f11315d7a867061150d011110019b82a7e580840b8147af1e0546df94016c6f7fca7a59bb10ac1937f5fc6b7c48', X'5600f2d727f27b0554c99299ac671df25174142fe87ff4857ece713c79e8afc7'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 8, X'008cf476150119076c6f6f6b5f757010019b82a7e580840b8147af1e0546df940199746ea440c5be0187f02db875fdafb27061150d011110019b82a7e580840b8147af1e0546df9401b46ba32f021fd39275df5c6a6d85a362', X'82e2a8bf75d484838c368c55463338746ecb587714adcd18fa038b487ed37312'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 9, X'008cf476150119076c6f6f6b5f757010019b82a7e580840b8147af1e0546df940135b1510eb85cbe05fe3b1e810ab117ee7061150d011110019b82a7e580840b8147af1e0546df94019fb8b8a0297e7f2ed20daa7dcb1cc1a7', X'9b33016101d1e07c838e44fe4a6a34a33083caa6badcffe177410114359de905'),
(X'019b76daa8008c8bb8db0527d89c8369', 14, X'008cf47615011e0c64756e6e696e675f7374657010019b7c0104008976afed4441501e1a7401b34e395795cbe2e0ca672abd5013fa8a98f9d0d2011110019b7c0104008976afed4441501e1a740113269da3ce83e35e303f0fa21f31b01d4532fbd7011910019b7c0104008976afed4441501e1a7400000000000000010162876ff5f9a984d4880d34b9726635853184a2e70208000000000000001001b3341f45533836fea96388e3116404c308000000000000001101b99fdbf1903c2b9359b95353e45d577c7061150d011110019b864dbc00879f911f00076982424801ee9adba88d7daf033e1b5d68645569b8', X'bf96a12a0778cedf098fdb30cad985d7016ef1e71d212f3376bb394696173f2a'),
(X'019b76daa8008c8bb8db0527d89c8369', 15, X'003184a2e70108000000000000001201a0fbd0ae16c9cd2d2dc23d53a171ec697061150d011110019b864dbc00879f911f00076982424801c68610de131a8d4ac7dc5942e23300fa', X'ff086ecad038f7bcd64efe9d231a9ba71cfae8f578794238d5b2d53563a92f92'),
(X'019b76daa8008c8bb8db0527d89c8369', 16, X'00201df7f0011110019b864dbc008c839c9261f5c978765401923dabab400628e8b5b73567953d1b4bbbd4da4e011110019b76daa80083c29ee73a21aed38e2b019f8f1a740cb10942f4184594b66812158cf47615041907617474656d707410019b76daa80083c29ee73a21aed38e2b0019076c6f6f6b5f757010019b864dbc00879f911f000769824248001e0c64756e6e696e675f7374657010019b7c0104008976afed4441501e1a74001e0c6f70656e5f64756e6e696e6710019b76daa80083c29ee73a21aed38e2b0098f9d0d2011110019b7c0104008976afed4441501e1a7401da1a936db9a14553d983694fd4634a3f3184a2e7040800000000000000130103e8e621a9746fd8ecd88852a26e9cce080000000000000014019471872c8f29559fe279ab8ea3dbb795080000000000000015010cc19a0e5b1d0f7b23e177d5403c7fc20800000000000000160107995973ecf600466ce59061ed7003c7744214ff011110019b864dbc0084678931a5ba53b3a92901ce11890956e1758254c5dba6818b9b737061150d011110019b864dbc00879f911f00076982424801ef309d51c3978f3661f3a81630dd5221cb9bc65a011110019b864dbc00814f80fbf85477bd8e7a015e8e764f5907d9ac77065ea13b4d7841fb506811021910019b864dbc0084678931a5ba53b3a92900000000000000000164fe5e37342f1ecdec1f0a9775689c7f1910019b864dbc0084678931a5ba53b3a9290000000000000001019ce47b12479c0c18207e771b9a7824e0', X'd96e2d6f51aa0f5db086fabc67b2430342cfd18ef4b0cc378be5ef72a995d94a'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 10, X'008cf47615021e0c64756e6e696e675f7374657010019b864dbc008ec2af92f10ef163eab1014c24dd567b52307f3a787d1954805ce51e0c6f70656e5f64756e6e696e6710019b82a7e58083949b9fa1ce3d2416590098f9d0d2011110019b864dbc008ec2af92f10ef163eab10101cac99f5d74eb944094ec24bf61494c4532fbd7011910019b864dbc008ec2af92f10ef163eab100000000000000000121c94ef70d78a91b0f57ead172f24e983184a2e70208000000000000000a019ca2bd630a7fb8f11f440a8f1fd9fe0c08000000000000000b0156c43f1fb8bd1fa960809b23aac5fdc4', X'e8384443023ce4712cf95b9204362f9b5d4cf6876c1561c4299dd0f7b488f6c4'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 11, X'008cf476150119076c6f6f6b5f757010019b82a7e580840b8147af1e0546df94012c49aae0d8cbd33ef48f09d2dc2596c57061150d011110019b82a7e580840b8147af1e0546df9401a75c7525707b0805c64e553d174898cf', X'0ff6949b03c005650850873658e6acf9e52b01b0ebf1fdb627e496ae15652000'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 12, X'008cf476150119076c6f6f6b5f757010019b82a7e580840b8147af1e0546df9401ed3c2c69fdbb091127495b6cdd45f0c23184a2e70108000000000000000c0192aa065be5b0ad5eebfba5aca10f0df4c07c9a77011110019b8e75230085c5b88e77247e9e282201c6f1720dd647a436fd26973cc94995717061150d011110019b82a7e580840b8147af1e0546df940108aca07759efee8f96af63c4bf7e9577', X'31826cdcb36a2b76eba3d5a57fdbc7ecb955a52b5703ff7fd11566f578897c0a'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 13, X'008cf47615021907617474656d707410019b82a7e58083949b9fa1ce3d24165901127632b1b0048fd0480c8e182da4f46819076c6f6f6b5f757010019b82a7e580840b8147af1e0546df94003184a2e70208000000000000000d0110078bc52b6a8aef8069ccbd8088f75608000000000000000e01a030cafd1dbba3ac6b38df3e910a38d0c07c9a77011110019b8e75230085c5b88e77247e9e282201ee77d7d96ae89718d799539b9e22ee847061150d011110019b82a7e580840b8147af1e0546df9401f52a1330a2844e8e6de84aacbc0ed6ff', X'a55bcd9e9548f3639f0de3c09d734bb8e1cd3e2a3e6846f6e213929aef4cfe96'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 14, X'008cf47615011907617474656d707410019b82a7e58083949b9fa1ce3d241659003184a2e70108000000000000000f018f5eea2b9df79af60d8ccfed1a41492f7061150d011110019b8eac118087238083f5c78e42dbcd01ab1a41abcb41572bb29362deb7da03c4', X'64ead2cacd37195f236a23e52c8187dba67ae207493415cb4f58a8371d542cb9'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 15, X'003184a2e70108000000000000001001a3335ca982c2bc3a326f1bdb2e20081d7061150d011110019b8eac118087238083f5c78e42dbcd01bd20a26868de77792e392b387b5a6a1e', X'afe9138cc2cfd33ab35445f7d3b04b486a08cf0f2fefc844c50e080cd3d269ef'),
(X'019b82a7e58087cd812a7a6dbc3abd66', 16, X'00201df7f0011110019b8eac11808f8e896172d256b5b5c00198e54c9fb34369249cbb8291b1663bfcbbd4da4e011110019b82a7e58083949b9fa1ce3d2416590164029cd7ba8123b0f46271e22abd08b18cf47615041907617474656d707410019b82a7e58083949b9fa1ce3d2416590019076c6f6f6b5f757010019b8eac118087238083f5c78e42dbcd001e0c64756e6e696e675f7374657010019b864dbc008ec2af92f10ef163eab1001e0c6f70656e5f64756e6e696e6710019b82a7e58083949b9fa1ce3d2416590098f9d0d2011110019b864dbc008ec2af92f10ef163eab10173561ef5dc41abbd8a6ec948159150423184a2e70408000000000000001101d01a85007d35a99b435b7050ba0a16390800000000000000120190c61e0c89a02a4274ed0ed7577ada7b08000000000000001301b0c34e0d191defdbcf20745ec5657d2a0800000000000000140178a64fe27d16cf84941fb989675b1a84744214ff011110019b8eac1180811795d25dc9cb5ed6ed0180da83e041231847baf6606a8f8662b57061150d011110019b8eac118087238083f5c78e42dbcd01d0a70fcada13bd8d141695b318194a63cb9bc65a011110019b8eac118081e9bf3f74f0b31a2f0001fd3a2d99243fd39eb935d11b49ca83cbfb506811021910019b8eac1180811795d25dc9cb5ed6ed0000000000000000013331b30b0e048c23b4f94d2fb9757b711910019b8eac1180811795d25dc9cb5ed6ed000000000000000101e1cf22c0fe5bd34f8b65d0e66b563190', X'0ca1df68017a52ea2dbc22695b4cbe65d8e4e2ae885c118421e5b8fbebaaaece');

INSERT INTO osto_catalog_seals (sequence, seals, hash) VALUES
(1, X'0080fe0b58051110019b76daa800818b89d23bc98616dcf90168300beca56d572118da6509e0b3701f1110019b76daa8008430b8a4a3fa9e9bec050114c4eaafffbe8d21a240fc3831f385d01110019b76daa800847da0272aa2bab4707901d6fae77a1bb53ef8b093c698d67e08f71110019b76daa800872893c877e09eb6acad012c6b868c2903e39fc24415d8129c87b11110019b76daa8008cc4a8696f1dee52834201073eedc3721dc398745f0e93b2c7389d523aa08b071110019b76daa80083fe87eab48a82149598018fcf9fe2f780ee3ed54fb44e3bc819fc1110019b76daa800855aa001a11d44927a5a017fe2732a7005526c6681dc1a779e50491110019b76daa80086c28f545c708cc00578018880f7a8e5394fe6ffa760a116dff9b31110019b76daa80087ffb2edd31e6e181ea70120b3266b19ad69dbb978edbcdef0de8b1110019b76daa8008b5b9c37ba17bf1c54130122b91dd5e9baabbd6c0f551862ba5e1b1110019b76daa8008bd2837c413841cb133b01a05b90991ba3e81c75917a892bbddffb1110019b76daa8008c468060716b1154f1da01d725604de2c406a3c5c90faf7ce17a9439e66c67021110019b76daa8008d4f87b093431d7a2cd3015eedaac63f9b2315617b9d0faf4889791110019b76daa8008e37a92dc283c177f9c4012df28b42d63de04b540311ceeb1ce7749849033f081910019b76daa8008d4f87b093431d7a2cd30000000000000000018f0382e64ad6204192589ea1556b55f81910019b76daa8008d4f87b093431d7a2cd3000000000000000101d21ea04a1acc821021a440aa7b4ba8661910019b76daa8008d4f87b093431d7a2cd300000000000000020151aa091f7473c650d338951646345b901910019b76daa8008d4f87b093431d7a2cd3000000000000000301e5bcf798e9f75717c38d8529aa3096e91910019b76daa8008d4f87b093431d7a2cd30000000000000004019e767eea1694abe3e53882e64fe979361910019b76daa8008d4f87b093431d7a2cd3000000000000000501524788d99ad08deac20d39f462433ff71910019b76daa8008e37a92dc283c177f9c40000000000000000015a93327b588fabff591d632e2787d2cc1910019b76daa8008e37a92dc283c177f9c400000000000000010186beee968140377e9d1a1e933ffe15f78b70e3470513034a505903494e520a323032352d30312d303101b16f0ed0a850d2ba44a1755efd3afd3e13034b574403494e520a323032352d30312d3031013e150f7aea1efeafee6e13e8590f35f9130355534403494e520a323032352d30312d303101d3f4d195a5a8bd3bffb750b0f803f38b130355534403494e520a323032362d30312d3033011d88146f4aeacaabff8cd4dced5e0a2f130355534403494e520a323032362d30322d3033018b9cd2edfbe3d36671537d4fe58d39b6bd161df3021110019b76daa80087c4b1bc68e1c17d816b01aa5a001e5eef8bc5072350d7a3d205e61110019b76daa8008df4b75bf36d26dc02be01b178e914fffb24dc1922202e307a422a76cfc615021110019b76daa8008059b2f8af0c6c703b03018fd5f8d067214516fb59c5c33c0d041a1110019b76daa8008fb2960ce7ca1cbb2a4901f91bed9c249dc417cf569144117a2edeafc3f025021110019b76daa800828589e7fd1e700be4f3019b1d55714505f978fd87481e116294801110019b76daa8008f8390e293e758d24bc801c5123d41806aea609c4330bdc613f3dc465f083b041110019b76daa8008095bf594460ee328d1d01bd077435f0cacaa7068615d386d309ee1110019b76daa80089d5b63e7f9d3752dc64017cc3927bf5b3eef287a81d17a7873adf1110019b76daa8008c78bf07b5a0864af49d01df1b656d8cd65fccf7d4478cf2df438e1110019b76daa8008f409579f41cabff6ca401410772ea52d8c8a2572d7eab162999c06664872d041110019b76daa8008774ac80733a26e8d92b012797477b9ba3b3fa55b2ec7545eb5b101110019b76daa8008871a2fbcd3eac2fbdd401478be93d1d9ba1a0ce974d2702e597ca1110019b76daa8008e3ea33e4009818fdcc50116d079908dcbe7230a0897956e294ec41110019b76daa8008fcf9acde7af32f393b80189da22d90f8806da8856f49e0fa453a1b74cca6f033310019b76daa8008c468060716b1154f1da03555344056d6f6e74680000000000000001000000000000000000000000000000000156763c58b8e26fc2bb3091d361d3958f3310019b76daa8008c468060716b1154f1da03555344056d6f6e7468000000000000000100000000000000000000000000000001013d81c121fe5d2766e86b709b7e020cda3310019b76daa8008c468060716b1154f1da03555344056d6f6e746800000000000000010000000000000000000000000000000201d6c23b4e06906c03331209a2a27ce1b445a8ec7b112a10019b76daa80083fe87eab48a82149598035553440479656172000000000000000100000000000000010143191a55042aa42c3167fd211e7c70a82b10019b76daa80083fe87eab48a8214959803555344056d6f6e746800000000000000010000000000000000013f44eae065b6d34f8864741cddccba9d2b10019b76daa800855aa001a11d44927a5a03555344056d6f6e746800000000000000010000000000000000010b7fc4b47826c02321819cab40dc28932b10019b76daa80086c28f545c708cc0057803494e52056d6f6e74680000000000000001000000000000000201b3f426ad0fe0399d1f35a81e5824769b2b10019b76daa80086c28f545c708cc00578034a5059056d6f6e7468000000000000000100000000000000030169faa8addae94c790d472a8c676102c72b10019b76daa80086c28f545c708cc00578034b5744056d6f6e74680000000000000001000000000000000401cdbae8d00a61520a56a0a252dbd3d9c32a10019b76daa80086c28f545c708cc0057803555344047965617200000000000000010000000000000001017c5b408c6b58158582b528d45044ccef2b10019b76daa80086c28f545c708cc0057803555344056d6f6e74680000000000000001000000000000000001dab1b7905cad3d7865d8bfce34289f192b10019b76daa80087ffb2edd31e6e181ea703555344056d6f6e74680000000000000001000000000000000001731f490918fa0824de5be3628e1f43dd2b10019b76daa8008b5b9c37ba17bf1c541303494e52056d6f6e7468000000000000000100000000000000020123574361fb13b5b50387ec1ed40c92b12b10019b76daa8008b5b9c37ba17bf1c5413034a5059056d6f6e74680000000000000001000000000000000301ca0862959449784feaf13e987c38f8532b10019b76daa8008b5b9c37ba17bf1c5413034b5744056d6f6e74680000000000000001000000000000000401edfd7cd382143d074a2eacae79ac8b792a10019b76daa8008b5b9c37ba17bf1c541303555344047965617200000000000000010000000000000001012e7acca71ff644f6f1449cc242f1ae2f2b10019b76daa8008b5b9c37ba17bf1c541303555344056d6f6e7468000000000000000100000000000000000105ff08e62913810eb1e9a5733dc7f0c52a10019b76daa8008bd2837c413841cb133b03555344047965617200000000000000010000000000000001019c9c21210f7a9e9731c44c1ddc4752962b10019b76daa8008bd2837c413841cb133b03555344056d6f6e746800000000000000010000000000000000019babd9a1e47ed648bef6636d25d26a762b10019b76daa8008c468060716b1154f1da03555344056d6f6e746800000000000000010000000000000000012778d1395e74a70ddfd24588868a4c9377bed60c031110019b76daa800803eb3363d038958a96601886097a2ca677eb5e6322dfba84e1ebb1110019b76daa800824c8539f4e17e96684901abac6fa3893006c6cdef69782ac282e71110019b76daa8008b42952bdd123e91bd5a01f47d31b8eb9afd041cc029d23924285a', X'c720bc86240f8e9735819565cd42a4d9f1ea7e47f36f7b2eea5bd9d5a8e832cb'),
(2, X'008956d1e20108074f55532f32362f0139ea5b65b367588fad6eaf7ac505e7b0', X'af3e5f09e461296729369b7d6245d4a27375d676a60366d69de39be7f93367a8'),
(3, X'008956d1e20108074f55532f32362f01b6dab6e920e04d2d83f2c32fb968efdb', X'877bac672147b361a075a5f458b8f438d5553cb69def826c559fa3777e83e62d');

INSERT INTO osto_due_work (company_id, kind, subject_id, kind_order, due_at, generation) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', 'renew', X'019b76daa80089a993d98efff89524f4', 7, 1769904000000000, 0),
(X'019b82a7e58087cd812a7a6dbc3abd66', 'renew', X'019b82a7e580887b95c8fa61e00c6ed2', 7, 1770102000000000, 0);
