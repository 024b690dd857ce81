alter table programme validate constraint refund_ended_by_a_policy;
