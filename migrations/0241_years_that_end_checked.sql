alter table enrollments validate constraint followed_by_another, validate constraint days_of_it;
