// Sample replies: servers' usual words, with addresses that are nobody's. The page is assembled with a button for each.

/** @type {{ text: string, scheme?: string }[]} */
export const EXAMPLES = [
  { text: "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown in virtual mailbox table" },
  { text: "452-4.2.2 The recipient's inbox is out of storage space. Please direct the\n452-4.2.2 recipient to https://support.google.com/mail/?p=OverQuotaTemp\n452 4.2.2 - gsmtp" },
  { text: "450 4.2.0 <kari@example.no>: Recipient address rejected: Greylisted, try again in 5 minutes" },
  { text: "554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org; https://check.spamhaus.org/query/ip/192.0.2.25" },
  { text: "550 5.7.26 The sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp" },
  { text: "21", scheme: "greenarrow" },
];
