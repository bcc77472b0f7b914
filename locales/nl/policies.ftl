# Dutch, with ‘je’; ids, order and variables follow en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Aanbevolen
    .description = Blokkeert een adres zodra een antwoord duidelijk laat zien dat het niet meer werkt, en anders na drie soft bounces of onzekere bounces op rij uit afzonderlijke verzendingen. Bij een bezorging begint de telling opnieuw; weigeringen die niet aan het adres liggen, blokkeren het nooit.
policy-activecampaign = ActiveCampaign
    .description = Eén { -bounce-hard } blokkeert het adres voorgoed, net als drie soft bounces op rij uit drie afzonderlijke campagnes.
policy-smtp2go = SMTP2GO
    .description = Een { -bounce-hard } blokkeert het adres zeven dagen, een { -bounce-soft } nooit. Na een klacht, een afmelding of een handmatige toevoeging blijft het geblokkeerd tot iemand de blokkade opheft. Een verzendpoging in die tijd telt als geweigerd, niet als bounce.
policy-greenarrow = GreenArrow
    .description = Een { -bounce-hard } blokkeert het adres, net als herhaalde soft bounces: drie op rij, omdat GreenArrow geen aantal noemt. Andere weigeringen doen dat nooit; daarvan moet je de oorzaak verhelpen.
policy-martech-zone = Martech Zone
    .description = Een { -bounce-hard } blokkeert het adres. Een { -bounce-soft } doet dat alleen als die meerdere pogingen of campagnes aanhoudt; Martech Zone noemt geen aantal.
policy-bouncer = Bouncer
    .description = Bij een { -bounce-hard } moet je iets doen, zoals het adres corrigeren; een { -bounce-soft } kan vanzelf overgaan. Bouncer noemt geen aantal soft bounces.

## The decision, as a label

decision-active = Actief
decision-watched = Wordt in de gaten gehouden
decision-suppressed = Geblokkeerd

## The reason

decision-reason-none = Er is niets bekend dat tegen dit adres pleit.
decision-reason-delivered = Het laatste bericht is op dit adres bezorgd.
decision-reason-hard = Uit een { -bounce-hard } blijkt dat het adres niet werkt.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = { $count ->
        [one] Eén { -bounce-soft } was genoeg om het adres te blokkeren.
       *[other] De laatste { $count } afzonderlijke verzendingen eindigden allemaal in een { -bounce-soft }.
    }
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] Er is één { -bounce-soft } geteld; bij { $threshold } op rij wordt het adres geblokkeerd.
       *[other] Er zijn { $count } soft bounces op rij geteld; bij { $threshold } wordt het adres geblokkeerd.
    }
decision-reason-watch = De laatste bounce bewijst niet dat het adres niet meer werkt; daarom wordt het in de gaten gehouden.
decision-reason-tolerated = Het laatste bericht is gebounced, maar volgens deze regel blokkeren zulke bounces het adres niet.
decision-reason-other = De laatste weigering lag niet aan het adres. Verhelp de oorzaak; het adres blijft staan.
decision-reason-complained = De ontvanger heeft een bericht als spam gemeld.
decision-reason-unsubscribed = De ontvanger heeft zich afgemeld.
decision-reason-manual = Het adres is handmatig geblokkeerd.
decision-reason-unblocked = De blokkade van dit adres is handmatig opgeheven.
decision-reason-expired = De blokkade van dit adres is vanzelf geëindigd.
decision-reason-rejected = Een bericht aan het geblokkeerde adres is niet verzonden; dit telt niet als bounce.

## How long

# $date (String): the date in the reader’s format
decision-until = Het adres is op { $date } weer vrij.
decision-until-lifted = Het adres blijft geblokkeerd tot iemand de blokkade opheft.

## What would change it

decision-next-delivery = Een bezorging zet de teller weer op nul.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] Nog één { -bounce-soft } uit een andere verzending zou het adres blokkeren.
       *[other] Nog { $count } soft bounces uit afzonderlijke verzendingen zouden het adres blokkeren.
    }
decision-next-hard = Een { -bounce-hard } zou het adres meteen blokkeren.
decision-next-unblock = De blokkade kan altijd handmatig worden opgeheven.
