# English, the reference for ids, order and variables

### The enhanced status codes (RFC 3463 and IANA’s registry): status-1-1 is X.1.1, in classes 2, 4 and 5 alike.
### Read mainly by administrators, as the heading of a code and a sentence about it, on the lookup page and in dashboards.
### $class (Number): 2 success, 4 temporary failure, 5 permanent failure

## X.0 and X.1: addresses

status-0-0 = { $class ->
        [2] Success
        [4] Temporary failure
       *[5] Permanent failure
    }
    .description = The server gives no further detail.
status-1-0 = { $class ->
        [2] Address accepted
       *[5] Address problem
    }
    .description = It concerns an address; the server says no more.
status-1-1 = No such mailbox
    .description = { $class ->
        [4] The part before the @ leads to no mailbox, at least for now.
       *[5] The part before the @ leads to no mailbox at this domain.
    }
status-1-2 = No such domain
    .description = { $class ->
        [4] The domain after the @ cannot be found or cannot receive mail, at least for now.
       *[5] The domain after the @ does not exist or cannot receive mail.
    }
status-1-3 = Invalid recipient address
    .description = { category-invalid-address.description }
status-1-4 = Ambiguous recipient address
    .description = The address fits more than one mailbox, and the server cannot choose.
status-1-5 = Recipient address valid
    .description = { $class ->
        [2] The address is valid, and the message was accepted for it.
       *[5] The code says that the address is valid, and so contradicts the refusal.
    }
status-1-6 = Mailbox has moved
    .description = The mailbox existed once, but no longer accepts mail and names no new address.
status-1-7 = Invalid sender address
    .description = The sender’s address is not written as an e-mail address must be (syntax error).
status-1-8 = Sender domain not usable
    .description = The domain of the sender’s address does not exist or cannot receive replies.
status-1-9 = Passed on to a system without reports
    .description = The address is valid, but the next system reports nothing more about the message.
status-1-10 = Recipient domain accepts no mail
    .description = { category-domain-no-mail.description }

## X.2: the mailbox

status-2-0 = { $class ->
        [2] Mailbox accepted
       *[5] Mailbox problem
    }
    .description = It concerns the mailbox, which exists; the server says no more.
status-2-1 = { $class ->
        [4] Mailbox disabled for now
       *[5] Mailbox disabled
    }
    .description = { $class ->
        [4] The mailbox exists and should accept mail again later.
       *[5] The mailbox exists, but has been closed to new mail.
    }
status-2-2 = Mailbox full
    .description = { category-mailbox-full.description }
status-2-3 = Message too large for this mailbox
    .description = The message is larger than this mailbox allows.
status-2-4 = Mailing list cannot be expanded
    .description = The address is a mailing list, and the server could not work out its members.

## X.3: the mail system

status-3-0 = { $class ->
        [2] Mail system ready
       *[5] Mail system problem
    }
    .description = It concerns the receiving system; the server says no more.
status-3-1 = Mail system full
    .description = The receiving server has run out of storage; the recipient cannot change that.
status-3-2 = { $class ->
        [4] Server not accepting mail for now
       *[5] Server accepts no mail
    }
    .description = { $class ->
        [4] The server is overloaded, under maintenance or shutting down.
       *[5] This server is not meant to receive mail.
    }
status-3-3 = Feature not supported
    .description = The receiving system lacks a feature that the message needs.
status-3-4 = Message too large
    .description = The message is larger than the receiving system allows.
status-3-5 = Server set up wrongly
    .description = A wrong setting prevents the receiving system from accepting the message.
status-3-6 = Priority changed
    .description = The message was accepted, but with another priority than requested.

## X.4: network and routing

status-4-0 = { $class ->
        [2] Network in order
       *[5] Network problem
    }
    .description = It concerns the network or the route; the server says no more.
status-4-1 = No answer from the server
    .description = The receiving server did not respond to the attempt to connect.
status-4-2 = Connection lost
    .description = The connection broke off or timed out before the message was handed over.
status-4-3 = Directory lookup failed
    .description = A directory such as the DNS could not be reached.
status-4-4 = No route to the domain
    .description = The sending server found no host to hand the message to, often because of wrong DNS records.
status-4-5 = Mail system congested
    .description = A mail system on the way was too busy to deliver the message.
status-4-6 = Mail loop
    .description = { category-routing-loop.description }
status-4-7 = Delivery time expired
    .description = { category-message-expired.description }

## X.5: the protocol

status-5-0 = { $class ->
        [2] Command accepted
       *[5] Protocol problem
    }
    .description = It concerns the dialogue of the servers (SMTP); the server says no more.
status-5-1 = Invalid command
    .description = A command came in the wrong order, or the server does not support it.
status-5-2 = Syntax error
    .description = The server could not make sense of a command.
status-5-3 = Too many recipients
    .description = { category-too-many-recipients.description }
status-5-4 = Invalid command arguments
    .description = The server does not accept the values that came with a command.
status-5-5 = Protocol versions do not match
    .description = The two servers speak different versions of the protocol.
status-5-6 = Authentication line too long
    .description = The client’s answer during login was longer than the server can take in.

## X.6: the content

status-6-0 = { $class ->
        [2] Message accepted
       *[5] Content problem
    }
    .description = It concerns the content of the message; the server says no more.
status-6-1 = Content type not supported
    .description = A system on the way cannot handle this kind of content.
status-6-2 = Conversion needed but forbidden
    .description = The message would have to be converted, and the sender or a policy forbids it.
status-6-3 = Conversion needed but not supported
    .description = The message would have to be converted, and the server cannot do it.
status-6-4 = Converted with loss
    .description = { $class ->
        [2] The message was delivered, but lost something in the conversion.
       *[5] Delivery would need a conversion that loses something, and the sender forbids that.
    }
status-6-5 = Conversion failed
    .description = The message had to be converted, and that did not succeed.
status-6-6 = Content not available
    .description = The content could not be fetched from where it is stored.
status-6-7 = Non-ASCII address not permitted
    .description = The server accepts only ASCII letters in this sender’s or recipient’s address.
status-6-8 = UTF-8 reply needed but not permitted
    .description = Only a reply in UTF-8 could show the mailbox’s name, and the client does not allow one.
status-6-9 = UTF-8 header cannot be passed on
    .description = A recipient’s system cannot take a header in UTF-8, so the message was refused.
status-6-10 = UTF-8 reply needed (withdrawn code)
    .description = This code doubles X.6.8 and should no longer be used.

## X.7: security and policy

status-7-0 = { $class ->
        [2] Security check passed
       *[5] Security or policy problem
    }
    .description = It concerns security or a policy; the server says no more.
status-7-1 = Delivery not permitted
    .description = A filter, a policy or a block does not let this sender or this message through.
status-7-2 = Not permitted to write to the list
    .description = The sender may not post to this mailing list.
status-7-3 = Security conversion not possible
    .description = The message would have to change from one security protocol to another, and cannot.
status-7-4 = Security feature not supported
    .description = The message needs a security feature that the connection does not offer.
status-7-5 = Cryptographic failure
    .description = The message could not be checked or decrypted, for instance because a key is missing.
status-7-6 = Cryptographic algorithm not supported
    .description = The message could not be checked or decrypted with the algorithms on hand.
status-7-7 = Message altered on the way
    .description = The integrity check shows that the message was damaged or changed.
status-7-8 = Login failed
    .description = User name or password is wrong, or gives no right to send.
status-7-9 = Login method too weak
    .description = The server demands a stronger authentication mechanism for this user.
status-7-10 = Encryption needed
    .description = The connection must be encrypted (TLS) before this login method may be used.
status-7-11 = Encryption required for this login
    .description = The login method works over an encrypted connection only.
status-7-12 = Password transition needed
    .description = The user must log in once with the plain password before the new login method works.
status-7-13 = User account disabled
    .description = The login was correct, but the account has been disabled by its administrator.
status-7-14 = Trust between servers missing
    .description = The server has to be set up to trust another one from which it fetches the content.
status-7-15 = Priority too low
    .description = { $class ->
        [4] At the moment the server takes only messages of higher priority.
       *[5] The server takes only messages of higher priority.
    }
status-7-16 = Message too large for its priority
    .description = { $class ->
        [4] At the moment the server takes messages of this priority only if they are smaller.
       *[5] The server takes messages of this priority only if they are smaller.
    }
status-7-17 = Mailbox has a new owner
    .description = The mailbox has changed hands since the date that the sender named (RRVS).
status-7-18 = Domain has a new owner
    .description = The domain has changed hands since the date that the sender named (RRVS).
status-7-19 = Owner cannot be checked
    .description = The server does not know since when the mailbox has had its owner (RRVS).
status-7-20 = No valid DKIM signature
    .description = The message carries no DKIM signature that passes the check.
status-7-21 = No acceptable DKIM signature
    .description = The server accepts none of the DKIM signatures, though at least one passes the check.
status-7-22 = DKIM signature of another domain
    .description = The valid DKIM signatures do not belong to the domain in the From line.
status-7-23 = SPF check failed
    .description = The sender’s domain does not permit this server to send in its name.
status-7-24 = SPF check not possible
    .description = { $class ->
        [4] The SPF record of the sender’s domain could not be evaluated, perhaps because of a DNS fault.
       *[5] The SPF record of the sender’s domain contains an error.
    }
status-7-25 = Reverse DNS check failed
    .description = { category-reverse-dns-failed.description }
status-7-26 = Several authentication checks failed
    .description = More than one of the checks such as SPF, DKIM and DMARC failed.
status-7-27 = Sender domain accepts no mail
    .description = The sender’s domain says that it receives no mail (null MX), so replies are impossible.
status-7-28 = Mail flood
    .description = The message looks like part of a flood of similar unwanted messages.
status-7-29 = ARC check failed
    .description = The chain of signatures from forwarding servers (ARC) does not pass the check.
status-7-30 = Encrypted route required
    .description = The sender demands encryption all the way (REQUIRETLS), and no next server offers it.
