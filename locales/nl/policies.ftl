# Dutch, with ‘je’; ids, order and variables follow en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Aanbevolen
    .description = Blokkeert een adres zodra een antwoord duidelijk laat zien dat het niet meer werkt, en anders na drie soft bounces of onzekere bounces uit afzonderlijke verzendingen zonder bezorging ertussen. Een bezorging zet de teller weer op nul; weigeringen die niets tegen het adres zeggen, tellen niet mee.
policy-activecampaign = ActiveCampaign
    .description = Na één duidelijke { -bounce-hard } wordt het adres voorgoed geblokkeerd, net als na drie soft bounces of onzekere bounces uit afzonderlijke campagnes zonder bezorging ertussen.
policy-smtp2go = SMTP2GO
    .description = Na een duidelijke { -bounce-hard } wordt het adres zeven dagen geblokkeerd, na een { -bounce-soft } nooit. Na een spamklacht, een afmelding of een handmatige toevoeging blijft het geblokkeerd tot iemand de blokkade opheft.
policy-greenarrow = GreenArrow
    .description = Na een duidelijke { -bounce-hard } wordt het adres geblokkeerd, net als na herhaalde soft bounces of onzekere bounces: hier na drie zonder bezorging ertussen, omdat GreenArrow geen aantal noemt. Andere weigeringen leiden nooit tot een blokkade; daarvan moet je de oorzaak verhelpen.
policy-martech-zone = Martech Zone
    .description = Na een duidelijke { -bounce-hard } wordt het adres geblokkeerd, na een soft bounce of onzekere bounce alleen als die zich bij meerdere pogingen of campagnes herhaalt: hier na drie zonder bezorging ertussen, omdat Martech Zone geen aantal noemt.
policy-bouncer = Bouncer
    .description = Na een duidelijke { -bounce-hard } wordt het adres geblokkeerd, omdat Bouncer vindt dat je dan iets moet doen, zoals het adres corrigeren. Een { -bounce-soft } leidt nooit tot een blokkade, omdat die volgens Bouncer vanzelf kan overgaan.

## The decision, as a label

decision-active = Actief
decision-watched = Wordt in de gaten gehouden
decision-suppressed = Geblokkeerd

## The reason

decision-reason-none = Er is niets bekend dat tegen dit adres spreekt.
decision-reason-delivered = Het laatste bericht is op dit adres bezorgd.
decision-reason-hard = Een bericht aan dit adres eindigde in een { -bounce-hard }.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = Het aantal soft bounces en onzekere bounces van dit adres heeft de grens bereikt waarbij deze regel het blokkeert.
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] Er is één soft bounce of onzekere bounce geteld.
       *[other] Er zijn { $count } soft bounces of onzekere bounces geteld zonder bezorging ertussen.
    }
decision-reason-watch = Een bounce wijst erop dat het adres misschien niet meer werkt, maar bewijst dat niet; daarom wordt het in de gaten gehouden.
decision-reason-tolerated = Het laatste bericht is gebouncet, maar volgens deze regel leiden zulke bounces niet tot een blokkade.
decision-reason-other = De laatste bounce telt niet mee tegen het adres, dat actief blijft. Zoek de oorzaak ervan.
decision-reason-complained = De ontvanger heeft een bericht als spam gemeld.
decision-reason-unsubscribed = De ontvanger heeft zich afgemeld.
decision-reason-manual = Het adres is handmatig geblokkeerd.
decision-reason-unblocked = De blokkade van dit adres is handmatig opgeheven.
decision-reason-expired = De blokkade van dit adres is verlopen.
decision-reason-rejected = Een bericht is niet verzonden, omdat het verzendplatform het adres op dat moment had geblokkeerd; dit telt niet als bounce.

## How long

# $date (String): the date in the reader’s format
decision-until = De blokkade eindigt op { $date }.
decision-until-lifted = Het adres blijft geblokkeerd tot de blokkade wordt opgeheven.

## What would change it

decision-next-delivery = Een bezorging zet de teller weer op nul.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] Bij nog één getelde soft bounce of onzekere bounce wordt het adres geblokkeerd.
       *[other] Bij nog { $count } getelde soft bounces of onzekere bounces wordt het adres geblokkeerd.
    }
decision-next-hard = Bij één duidelijke { -bounce-hard } zou het adres meteen worden geblokkeerd.
decision-next-unblock = De blokkade kan ook handmatig worden opgeheven.

## Mailing lists that the recipient has left

# $lists (String): their names, already joined in the reader’s language
decision-lists = Afgemeld voor: { $lists }. Andere e-mail mag nog naar dit adres.
