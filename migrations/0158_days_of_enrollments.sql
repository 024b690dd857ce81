alter table enrollments validate constraint days_of_its_purchase;
