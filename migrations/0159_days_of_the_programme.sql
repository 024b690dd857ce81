alter table programme validate constraint days_of_policies;
