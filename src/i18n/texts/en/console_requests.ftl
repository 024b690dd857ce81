### Service requests, as operators see them.

lead-console-requests = What partners ask the programme for; what has waited longest comes first. Times are in UTC.
no-console-requests = There are no service requests yet
no-console-requests-text = Every service request that a partner submits is listed here.
request-acts-closed = The request is closed. Only the partner can reopen it.
answer-partner = Answer
answer-partner-hint = The partner reads it under the programme’s name, and is told by mail without the text.
send-answer = Send answer
close-with-message = Last message
close-with-message-hint = Optional. The partner reads it in the thread.
hours-used = Hours used
# $most (String) - a number
hours-used-hint = Whole hours from 0 to { $most }. What is reserved beyond is given back.
hours-used-unlimited = Whole hours; this benefit is unlimited.
# $most (String) - a number
hours-used-wrong = Enter a whole number of hours from 0 to { $most }
reason-uses-incident = The incident is used up.
reason-gives-incident-back = The incident is given back.
reason-ends-membership = Ends the membership with all its benefits, for good.
reason-changes-nothing = Changes nothing for the membership.
cannot-grant = The cancellation can’t be granted: the membership was cancelled already, or the right to a refund has ended since.
request-changed-meanwhile = The request has changed since this page was shown. Nothing was done: look at the thread and decide again.

# $reference (String) - the number of a request
flash-request-taken = You have taken { $reference }.
# $reference (String) - the number of a request
flash-request-handed-over = { $reference } was handed over.
# $reference (String) - the number of a request
flash-request-changed = Nothing was done: { $reference } has changed since the page was shown.
