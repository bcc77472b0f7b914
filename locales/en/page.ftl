# English, the reference for ids, order and variables

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = What does this bounce mean?
page-lead = Enter a bounce code, or paste what the mail server wrote. You will see at once what happened, what to do now, and whether the address may stay on your list.
# Label of the list of languages
page-language = Language

## What the reader enters

page-input = Bounce code or server reply
# Below the label of the input
page-input-hint = For instance 5.1.1, 550 or the whole reply
# Button: empties the input
page-clear = Clear
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Copy link
page-link-copied = Link copied
page-link-long = The text is too long for a link
# Label of a list: the SMTP standards, and sending platforms that have codes of their own
page-scheme = Read codes according to
page-scheme-hint = Choose another system only if the code comes from it.
page-privacy = Your text is sent nowhere: it is read in your browser. A link carries it after the #, a part that no server gets to see.
# Heading of some sample replies to click
page-examples = Examples

## The result

# Where the result will be, as long as there is none
page-waiting = The result appears here as you type.
# Heading; the next step and advice follow
page-advice = What to do
# Headings of facts: whether the address may stay, what became of the message, when the server asks for another
# attempt, which codes were read, which mail provider answered, which blocklist the reply names
page-address = The address
page-message = This message
# What became of the message, with the digit that its code begins with
page-permanent = Delivery failed for good (5)
page-temporary = Delivery failed for now (4)
page-retry-after = New attempt requested
page-codes = Codes
page-provider = Reply from
page-blocklist = Blocklist
# Heading; sentences on what is odd about the reply follow
page-notes = Worth knowing

## A code or a text that is not known

page-unknown = Unknown code
page-unknown-code = Neither the SMTP standards nor any of the systems here has this code. Check it for typing errors, or paste the server’s whole reply: its words often say more than the code.
# A table with the other systems follows
page-unknown-standards = The SMTP standards do not have this code, but other systems do. Choose the one that it comes from in the table below.
page-unknown-scheme = The system you chose does not have this code, so it is read according to the standards.
page-unknown-text = This text holds no code and no wording that is known here. If you have more of the reply, paste all of it; the telling part often begins with a number such as 550.

## The words that decided, marked in the text

page-evidence = What decided
# Legend: how the words are marked that decided, and those that were read but did not
page-evidence-decided = Decisive
page-evidence-other = Also read
page-evidence-none = No single word or code was decisive.
page-evidence-cut = The text is long; only the parts around these words are shown.

## What all systems say of one code

page-table = What the systems say of this code
page-table-hint = Choose a system to see how it reads the code.
page-table-system = System
page-table-type = Type
page-table-meaning = Meaning
# In the row of the system that is chosen
page-table-current = chosen

## Foot of the page

# Heading; the explanation of the type follows, then the note
page-type = About the type
page-type-note = The type speaks of the address: a message can be refused for good although its address is fine. Lists that call every 5.x.x code a hard bounce speak of the message, as “delivery failed for good” does here; to see the type that they give, choose them under “{ page-scheme }”.
# A command that installs the package follows
page-developers = The same answers for your own software:
# A language was chosen, but could not be fetched
page-language-failed = The language could not be loaded. Try again when you are online.
