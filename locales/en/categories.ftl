# English, the reference for ids, order and variables

### The reasons why a message was not delivered, and what to do about each.
### Read by marketers, support staff and administrators, in dashboards and on the lookup page.
### The message is a heading, .description says what happened, .advice what to do now and whether
### the address may stay on the list. A technical term follows in parentheses where it helps.

# $address is what should happen to the address: suppress, watch, correct or keep.
# The same words of a server can be final or not; “watch” stands for uncertain or temporary.

## The recipient’s address

# $address (String): “watch” where the refusal is uncertain or may be temporary
category-user-unknown = No such mailbox
    .description = The receiving server says that no mailbox exists at this address.
    .advice = { $address ->
        [watch] This is not certain or may be temporary, so keep the address for now and check it for typing errors. If the next messages to it fail the same way, take it off the list.
       *[suppress] Check the address for typing errors. If it is spelt correctly, take it off the list: sending to it again harms your sender reputation.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-disabled = Mailbox disabled
    .description = The receiving server knows the mailbox, but it has been disabled and no longer accepts mail.
    .advice = { $address ->
        [watch] This is not certain or may be temporary, so keep the address for now. If the next messages to it fail the same way, take it off the list.
       *[suppress] Take the address off the list. If the contact matters to you, ask in another way, such as by phone, for an address that works.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-moved = Recipient has moved
    .description = The server says that the recipient no longer receives mail at this address: it has been given up or has changed hands.
    .advice = { $address ->
        [watch] This is not certain or may be temporary, so keep the address for now. See whether the server names a new one; if the next messages to the old one fail the same way, take that off the list.
       *[correct] If the server names a new address, ask the recipient before you use it. In any case, take the old one off the list.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-invalid-address = Invalid address
    .description = The server cannot use the address as it is written: it breaks the rules for e-mail addresses (syntax error), or it fits more than one mailbox.
    .advice = { $address ->
        [watch] Check the address for typing errors. If it looks right, keep it for now; if the next messages to it fail the same way, take it off the list.
       *[correct] Look for typing errors: a space, a comma instead of a full stop, something missing after the @. Correct the address or take it off the list.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-unknown = No such domain
    .description = The domain after the @ does not exist, or no mail server can be found for it (DNS).
    .advice = { $address ->
        [watch] This may be a passing fault (DNS), so keep the address for now and check the domain for typing errors. If the next messages to it fail the same way, take it off the list.
       *[suppress] Check the domain for typing errors such as “gmial.com”. If it is spelt correctly, take the address off the list, and with it any others at the domain that fail the same way.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-no-mail = Domain accepts no mail
    .description = The domain exists, but does not receive e-mail: it has no mail server, or says so itself (null MX, reply 521 or 556).
    .advice = { $address ->
        [watch] This is not certain or may be temporary, so keep the address for now. If the next messages to it fail the same way, take it off the list.
       *[suppress] Check the domain for typing errors. If it is spelt correctly, take the address off the list, and with it any others at the domain that fail the same way.
    }
category-recipient-refused = Refused by the recipient
    .description = The recipient or their administrator does not accept messages from you, for instance because of a block or a list of permitted senders. That does not make the address invalid.
    .advice = Ask the recipient in another way, such as by phone, to permit you as a sender. Keep the address for now; if the refusals go on, respect them and take it off the list.

## The recipient’s mailbox

category-mailbox-full = Mailbox full
    .description = The recipient’s mailbox has no storage space left (over quota).
    .advice = Try again in a few days, when the recipient may have made room. Keep the address for now; if the mailbox is still full after several mailings, it is probably abandoned: take the address off the list.
category-recipient-rate-limited = Recipient is receiving too much mail
    .description = The mailbox is receiving more messages at the moment than its provider allows.
    .advice = Try again in a few hours. If many of those messages are yours, send this recipient fewer. The address may stay on the list.
category-mailbox-unavailable = Mailbox unavailable
    .description = The server could not deliver to this mailbox and does not say clearly why: it may be missing, busy or closed to you.
    .advice = Look for the cause in the server’s own words, and keep the address for now. If it alone keeps failing, take it off the list; if many fail this way, you are probably being blocked.

## Mail systems and the network between them

category-server-unavailable = Receiving server unavailable
    .description = The receiving mail system cannot take the message: it is overloaded, out of storage, under maintenance, faulty or not set up for it.
    .advice = Try again later; usually you need not change anything. Keep the address for now, and take it off the list only if this goes on over several mailings.
category-connection-failed = No connection to the receiving server
    .description = The recipient’s mail server did not answer, or the connection broke off (time-out).
    .advice = Try again later and keep the address for now. If every address at one domain fails, the domain may be dead, or may be blocking your server (IP address): have your administrator look into it.
category-dns-failure = Domain lookup failed
    .description = The recipient’s mail server could not be looked up (DNS).
    .advice = Try again later; most such faults pass within hours. Keep the address for now; if the lookup still fails after several mailings, the domain is probably gone: take the address off the list.
category-routing-loop = Message went round in circles
    .description = Mail servers passed the message back and forth without delivering it (mail loop, too many hops).
    .advice = Tell the administrator of the recipient’s domain, who has to correct the forwarding or the MX records, and send again once that is done. The address may stay on the list.
category-message-expired = Delivery time expired
    .description = The message could not be delivered in time, and the sending server gave up.
    .advice = Look at the earlier attempts: the last deferral usually shows the real cause. Keep the address for now; if the next messages to it fail the same way, take it off the list.

## How fast and how much is sent

category-greylisted = Greylisted
    .description = As a protection against spam, the server turns unfamiliar senders away at first and asks them to try again (greylisting).
    .advice = A properly set-up mail server tries again by itself after some minutes, so usually you need not do anything. If yours has given up, send the message again. The address may stay on the list.
category-rate-limited = Too much mail too fast
    .description = You are sending more messages, or opening more connections, than the receiving server allows at the moment (rate limit).
    .advice = Send more slowly and spread large mailings over several hours. The address may stay on the list.
category-too-many-recipients = Too many recipients at once
    .description = The message has more recipients than the server accepts in one go.
    .advice = Split the recipients into smaller groups and send again. The addresses may stay on the list.

## The message itself

category-message-too-large = Message too large
    .description = The message is larger than the receiving server or the mailbox allows.
    .advice = Make the message smaller, with lighter images or with links in place of attachments, and send again. The address may stay on the list.
category-message-malformed = Malformed message
    .description = The server refused the message because of the way it is built, such as a missing header or a wrong encoding (RFC 5322, MIME).
    .advice = Have the template or the sending software corrected, and send again. The address may stay on the list.
category-content-rejected = Content refused
    .description = The server refused something in the message, such as an attachment, a link or certain words.
    .advice = Remove what the server objects to, often a file type or a link (URL), and send again. The address may stay on the list.
category-virus-detected = Virus detected
    .description = The receiving server found a virus or other malware in the message, or something that looks like it.
    .advice = Do not send this message again as it is. Check its attachments and links, and the computers and websites they come from. The address may stay on the list.
category-spam-detected = Taken for spam
    .description = The receiving server’s filter judged the message to be spam.
    .advice = Change the subject, text and links, and write only to people who asked for it. Have your administrator check the authentication (SPF, DKIM, DMARC). The address may stay on the list.

## The reputation of whoever sends

category-ip-blocklisted = Sending server on a blocklist
    .description = The sending server (IP address) is on a blocklist that the receiving server uses, or is blocked by it directly.
    .advice = Find and stop the cause, then ask the operator of the list for removal (delisting). If a provider sends for you, pass this on to them. The address may stay on the list.
category-domain-blocklisted = Domain on a blocklist
    .description = A domain in the message, the sender’s or that of a link, is on a blocklist.
    .advice = Find out which domain it is. Remove the link, or stop the cause and ask the operator of the list for removal (delisting). The address may stay on the list.
category-low-reputation = Poor sender reputation
    .description = The receiving server does not trust your server (IP address) or your domain enough, because of earlier mail or because they are new to it.
    .advice = Send less for a while, first to people who open your messages, and increase slowly. The address may stay on the list.
category-reverse-dns-failed = Sending server has no valid name
    .description = The sending server’s IP address has no name, or one that does not match (reverse DNS, PTR record, HELO).
    .advice = Have your administrator or provider set a PTR record whose name leads back to the same IP address, and have the server give that name in its greeting (HELO). Then send again; the address may stay on the list.
category-geo-blocked = Country blocked
    .description = The receiving server accepts no mail from the country or region that you are sending from.
    .advice = Ask the recipient in another way, such as by phone, to have your server permitted. The address may stay on the list.

## The sender

category-sender-unauthenticated = Sender not authenticated
    .description = The receiving server could not confirm that the message really comes from your domain (SPF, DKIM, DMARC or ARC).
    .advice = Have your domain’s administrator set up SPF and DKIM for every service that sends in your name, matching the domain in the From line (DMARC). Then send again; the address may stay on the list.
category-sender-rejected = Sender address refused
    .description = The receiving server does not accept your sender address: it is invalid, cannot receive replies or is blocked.
    .advice = Send from an address at your own domain that exists and can receive mail. The recipient’s address may stay on the list.
category-relay-denied = Relaying denied
    .description = The server was asked to pass the message on to a domain that it does not handle, and refused (relaying).
    .advice = Have your administrator check the login and the relay settings of your outgoing server. If those are right, the recipient’s domain may point to the wrong server (MX record). The address may stay on the list.
category-smtp-auth-required = Login missing or failed
    .description = The outgoing mail server wants a login, or did not accept the one it was given (SMTP AUTH).
    .advice = Check user name, password and login method in your mail program or sending software, and send again. The address may stay on the list.
category-tls-required = Encryption missing or failed
    .description = The message or the connection was not encrypted as the server demands, or the encryption could not be set up or checked (TLS).
    .advice = Have your administrator enable STARTTLS with a current version of TLS and a valid certificate, or check how the message itself is encrypted or signed, and send again. The address may stay on the list.
category-submission-failed = Outgoing mail server not reached
    .description = Your own software could not find or reach the outgoing mail server, or could not talk to it (relay, SMTP submission). This says nothing about the recipient.
    .advice = Check the server’s name, port and encryption in your mail program or sending software, and that no firewall is in the way. Then send again; the address may stay on the list.

## Policies and protocol

category-policy-rejected = Refused by policy
    .description = A rule of the receiving system forbids this message, often without saying which rule.
    .advice = Look in the server’s own words for the reason, and for whether it is worth trying again later. If they do not help, ask the administrator of the recipient’s domain (postmaster). The address may stay on the list.
category-protocol-error = Servers did not understand each other
    .description = The sending and the receiving server could not agree on a step of the delivery (SMTP command or syntax error).
    .advice = Have your administrator check the sending server’s software and log, and send again once it is corrected. The address may stay on the list.

## Events that are no delivery failures

category-suppressed = Not sent: address is suppressed
    .description = Your sending platform did not send the message, because the address is on its suppression list.
    .advice = Look up why: an earlier bounce, a complaint, an unsubscribe request, long inactivity or a manual entry. After a complaint or an unsubscribe request, unblock the address only if the recipient asks for it; otherwise only if the reason no longer holds.
category-withheld = Held back by your sending platform
    .description = Your sending platform did not send the message, because of a limit, a pause, an emptied queue or a rule of its own.
    .advice = Check the queue, the limits and the state of your account, and send again once nothing stands in the way. The address may stay on the list.
category-spam-complaint = Reported as spam
    .description = The message arrived, but the recipient reported it as spam (feedback loop).
    .advice = Stop sending to this address at once and take it off all your lists. If complaints are frequent, check how people come onto the list and how easily they can leave it.
category-unsubscribe = Unsubscribed
    .description = The recipient wants no more messages from you.
    .advice = Take the address off the list, and add it again only if the recipient asks for it.
category-auto-reply = Automatic reply
    .description = This is an automatic reply to your message, such as an out-of-office note.
    .advice = You need not do anything, and the address may stay on the list. If the note says that the person has left, look for a new contact.
category-challenge-response = Confirmation requested
    .description = The recipient’s system wants you to confirm that you are a real sender before it delivers the message (challenge-response).
    .advice = If you know the recipient and expected such a request, follow the instructions in the reply. The address may stay on the list.
category-delayed = Delivery delayed
    .description = The message has not been delivered yet, and the sending server keeps trying.
    .advice = Wait, and do not send the message again meanwhile; a final report follows if it cannot be delivered. The address may stay on the list.
category-delivered = Accepted
    .description = The server reported success, for the message or for a step of the delivery. Whether the message reached the inbox or the spam folder does not show here.
    .advice = You need not do anything. The address may stay on the list.

## No cause to be found

category-unknown = Cause unclear
    .description = The code or the reply does not say clearly why the message was not delivered.
    .advice = Read the server’s own words, and ask your administrator if they do not help. Keep the address for now. If it keeps failing, look into the cause before you take it off the list; if many fail this way, the cause is probably not the address.
