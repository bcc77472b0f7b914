# French (fr); ids, order and variables as in en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Que signifie ce rebond ?
page-lead = Saisissez un code de rebond ou collez la réponse du serveur de messagerie. Vous verrez aussitôt si l’adresse peut rester dans votre liste, ce qui s’est passé et ce qu’il faut faire.
# Label of the list of languages
page-language = Langue

## What the reader enters

page-input = Code de rebond, réponse du serveur, journal ou message entier
# Below the label of the input
page-input-hint = Par exemple 5.1.1, 550 ou la réponse entière. Vous pouvez aussi déposer un fichier ici.
# Button: empties the input
page-clear = Effacer
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Copier le lien
page-link-copied = Lien copié
page-link-long = Le texte est trop long pour un lien
page-privacy = Votre texte n’est envoyé nulle part : il est analysé dans votre navigateur. Le lien que vous copiez le contient après le #, une partie que les navigateurs n’envoient à aucun serveur ; mais toute personne qui reçoit le lien peut lire le texte.
# Heading of some sample replies to click
page-examples = Exemples

## The result

# Heading; the next step and advice follow
page-advice = Que faire
# Headings of facts: what became of the message, when the server asks for another attempt, which mail provider answered,
# which blocklist the reply names
page-message = Ce message
# What became of the message, with the class of its code: its first digit
page-permanent = Remise impossible (classe 5)
page-temporary = Remise impossible pour l’instant (classe 4)
page-retry-after = Le serveur demande de réessayer
page-provider = Réponse de
page-blocklist = Liste de blocage
# Heading of facts: a link to the page of the cause follows, where a code has a name of its own
page-cause = Cause
# Heading; sentences on what is odd about the reply follow
page-notes = Bon à savoir
# In place of the verdict, where a text is about several recipients that cannot be told apart
page-mixed = Plusieurs destinataires : cherchez chacun séparément

## A code or a text that is not known

page-unknown = Code inconnu
# The same for a code that only other systems than the standards have
page-unknown-other = Code absent des normes SMTP
page-unknown-code = Ni les normes SMTP ni aucun des systèmes recensés ici ne connaissent ce code. Vérifiez qu’il ne contient pas de faute de frappe, ou collez toute la réponse du serveur : le texte en dit souvent plus que le code.
# The table of systems is beside it, or below
page-unknown-standards = D’autres systèmes emploient ce code. Choisissez dans le tableau celui dont il provient.
# A button with the system’s name follows
page-unknown-one = Un seul des systèmes recensés ici emploie ce code. Si le vôtre en provient, choisissez-le :
page-unknown-scheme = Le système choisi ne connaît pas ce code ; son sens est donc celui que lui donnent les normes.
page-unknown-text = Ce texte ne contient aucun code ni aucune formulation connus ici. Si vous n’avez collé qu’une partie de la réponse, collez-la en entier ; l’essentiel commence souvent par un nombre comme 550.
# Heading above that sentence
page-unknown-none = Aucun rebond trouvé dans ce texte

## The words that decided, marked in the text

page-evidence = Ce qui a déterminé le résultat
# Legend: how the words are marked that decided, and those that were read but did not
page-evidence-decided = Déterminant
page-evidence-other = Également lu
page-evidence-none = Aucun mot ni aucun code n’a été déterminant à lui seul.
page-evidence-cut = Le texte est long ; seuls les passages autour de ces mots sont affichés.

## What all systems say of one code

page-table = Ce que chaque système dit de ce code
page-table-hint = Choisissez un système pour voir son interprétation.
page-table-system = Système
page-table-type = Type
page-table-meaning = Signification
# In the row of the system that is chosen
page-table-current = choisi

## Foot of the page

# Heading; the explanation of the type follows, then the note
page-type = À propos du type
page-type-note = Le type concerne l’adresse, pas le message : un message peut être refusé pour de bon alors que l’adresse est bonne. Certaines listes classent tout code 5.x.x en rebond définitif ; elles parlent du message, pour lequel cette page indique « remise impossible ». Pour voir le type qu’elles donnent, choisissez-les dans le tableau des systèmes.
# A command that installs the package follows
page-developers = Les mêmes réponses pour vos propres logiciels :
# A language was chosen, but could not be fetched
page-language-failed = La langue n’a pas pu être chargée. Réessayez une fois la connexion rétablie.
# A page of the reference was to be opened without a network
page-offline = Vous êtes hors ligne, et cette page du répertoire n’a pas encore été lue dans ce navigateur. Revenez en arrière pour retrouver ce que vous lisiez.

## The page’s head, files and keys

# Link to the pages of all codes; also the heading of the index below
page-reference = Répertoire
# Button: opens a file dialogue
page-file = Choisir un fichier
# In place of a file’s name, of a text that is too long for the input. Its size follows
page-pasted = Texte collé
# A new version of this page has been fetched. A button follows
page-update = Une nouvelle version de cette page est prête.
page-update-now = L’utiliser maintenant

## Why

# Headings of facts: which enhanced status code and which reply code were read
page-status = Code d’état étendu
page-reply = Code de réponse
# Heading of facts: a code of a sending platform
page-codes = Codes
# Heading of facts: the SMTP command that the refusal answered
page-command = Refusé à l’étape
# Headings of facts: what the reply holds
page-fact-url = Page citée dans la réponse
page-fact-ip = Adresse IP
page-fact-host = Serveur
page-fact-address = Adresse e‑mail
page-fact-domain = Domaine
page-fact-id = Référence
# Legend: whose words a part of the reply is, or why it did not count
page-part-frame = Autour de la réponse
page-part-quotation = Cité
page-part-consequence = Conséquence du refus
page-part-earlier = Tentative précédente
page-part-other-recipient = Concerne un autre destinataire
page-part-noise = Non pris en compte

## Systems and policies

# Below the heading of the table; one of the three
page-table-agree = Tous les systèmes donnent le même type à ce code.
page-table-meanings = Tous les systèmes donnent le même type à ce code, mais pas le même sens.
page-table-differ = Les systèmes divergent sur ce code. Tout dépend de l’origine de votre code.
# In the row of a system that gives another type than the one that is chosen
page-table-different = diverge
# In place of the name of the standards, where none has the code
page-table-common = Usage courant (hors norme)
# Below the title, where the chosen system calls a code a hard bounce and the verdict is to keep the address or to watch it
page-type-of-system = Ce type est celui du système. La cause seule ne prouve pas que l’adresse n’est plus en service ; bouncecode déconseille donc de la retirer à cause de ce rebond.
page-policies = Ce que ferait chaque règle après ce rebond
page-policies-hint = Une règle dit après quels rebonds une adresse est bloquée, c’est-à-dire ne reçoit plus d’envois. La première est notre conseil ; les autres suivent ce que ces entreprises publient.
# In the list of policies: ours
page-policy-ours = bouncecode (recommandée)
# What policies would do; their names follow
page-policy-active = Ne pas bloquer l’adresse
page-policy-watched = Ne pas encore bloquer l’adresse, mais compter ce rebond
page-policy-suppressed = Bloquer l’adresse
# Below the list of policies, after a refusal that says nothing against the address
page-policies-refusal = Un refus dont l’adresse n’est pas la cause, par exemple pour suspicion de spam, ne compte selon aucune de ces règles, même si un système appelle son code un rebond définitif.

## Several replies at once

# Title of the list: what its rows are. Their number follows
page-several-replies = Réponses
page-several-recipients = Destinataires
page-several-codes = Codes
# Of a platform’s report
page-several-events = Événements
page-several-failures = Échecs de remise
# Below the title, of deliveries beside the failures. Their number follows
page-several-delivered = Messages remis, non listés
# Headings of charts
page-by-action = Par conseil pour l’adresse
page-by-type = Par type
page-by-cause = Par cause
# Button below the chart, where it does not show all
page-all-causes = Afficher toutes les causes
# Button beside the value that alone is shown
page-show-all = Tout afficher
# Columns of the table: the number of the row, the recipient, the category, what to do with the address
page-column-row = N°
page-column-address = Adresse
# In its place, where no recipient is known
page-column-code = Code
page-column-reply = Réponse
page-column-happened = Ce qui s’est passé
page-column-action = Que faire de l’adresse
# Label of a list of the columns, on narrow screens
page-sort = Trier par
page-no-address = aucune adresse
page-back = Retour à la liste
# Buttons beside it: the row before the open one, and the row after it
page-row-before = Précédent
page-row-after = Suivant
page-more-rows = Afficher plus de lignes
page-save-csv = Enregistrer en CSV
page-save-json = Enregistrer en JSON
# Facts about a whole message that was entered, and about a platform’s report
page-report-subject = Objet
page-report-from = Expéditeur
page-report-date = Date
page-report-mta = Signalé par
page-report-platform = Plateforme
page-report-skipped = Entrées qui ne sont pas des rebonds
page-report-others = Messages qui ne portent sur aucune adresse
# While a file is read. A bar, the number of rows behind its label, and a button follow
page-reading = Lecture en cours…
page-reading-rows = Lignes lues
page-cancel = Arrêter
page-cancelled = La lecture a été arrêtée. Vous voyez ce qui a été lu jusque-là.
page-not-kept = Ce qui était affiché ici n’est pas conservé dans ce navigateur. Ouvrez de nouveau le fichier ou recollez le texte.
page-rows-cut = Seul le premier million de lignes a été lu.
page-file-failed = Le fichier n’a pas pu être lu. Ouvrez-le de nouveau ; si cela n’aide pas, enregistrez-le d’abord sous un autre nom.
page-file-binary = Ce fichier ne contient pas de texte. Ouvrez un message enregistré (.eml), un journal, un fichier CSV ou JSON.
page-file-damaged = Le fichier compressé est endommagé ou incomplet. Vous voyez ce qui a pu être lu.
page-file-empty = Le fichier est vide.
page-file-large = Le fichier est très volumineux et seul son début a été lu. Divisez-le en fichiers plus petits pour tout lire.
page-file-columns = Aucune colonne de ce tableau ne contient de code de rebond ni de réponse connus ici.
page-file-values = C’est du JSON, mais aucune de ses valeurs n’est un code de rebond ni une réponse connus ici.
page-file-json = Une partie n’est pas du JSON valide et a été ignorée.

## To take along

page-copy-text = Copier en texte
page-copy-json = Copier en JSON
# Button: copies a link whose text has no e-mail addresses and no IP addresses in it
page-link-masked = Copier le lien sans les adresses
page-copied = Copié
# Button and heading of a dialogue
page-wrong = Signaler une réponse erronée
page-wrong-hint = Copiez ce rapport et envoyez-le aux responsables de cette page. Les adresses e‑mail et IP sont masquées ; vérifiez le reste avant de le transmettre. Rien n’est envoyé d’ici.
# First line of the report; the reader writes below it
page-wrong-right = Ce qui aurait été juste :
page-wrong-copy = Copier le rapport
page-close = Fermer
page-recent = Dernières recherches
page-recent-on = Garder mes dix dernières recherches dans ce navigateur

## The index, and the pages of codes, causes, providers and lists

page-search = Chercher dans le répertoire
page-search-hint = Un code, une cause, un fournisseur ou un mot comme gmail, dns ou pleine
page-search-none = Rien ne correspond dans le répertoire. Collez toute la réponse du serveur ci-dessus.
# Kinds of entries: headings, and beside a match
page-causes = Causes
page-statuses = Codes d’état étendus
page-replies = Codes de réponse
page-providers = Fournisseurs de messagerie
page-blocklists = Listes de blocage
page-systems = Plateformes d’envoi
page-reference-title = Codes de rebond et leur signification
page-reference-about = Codes SMTP, fournisseurs, listes de blocage et codes de plateformes : ce qui s’est passé, que faire et si l’adresse peut rester dans votre liste.
# Heading; a sample reply follows, in which the words are marked that decide, and a link that opens it
page-example = Exemple de réponse
page-example-open = Faire expliquer cette réponse
page-neighbours = Voir aussi
# Heading; the code’s official English name follows, and where it is defined
page-registry = Dans la norme
# Label; a document or an address follows
page-source = Source
page-codes-of-cause = Codes ayant cette signification
page-own-codes = Codes ayant ici leur propre signification
page-provider-about = Comment reconnaître les rebonds de ce fournisseur, quels codes lui sont propres et où se trouvent ses règles.
page-blocklist-ip = Un rebond qui cite cette liste vient du serveur d’envoi, dont l’adresse IP y figure. L’adresse du destinataire n’est pas en cause.
page-blocklist-domain = Un rebond qui cite cette liste vient d’un domaine qui y figure : celui de l’expéditeur ou d’un lien. L’adresse du destinataire n’est pas en cause.
page-system-about = Les codes de rebond de cette plateforme et ce que chacun signifie. La page d’un code dit ce qu’il faut faire et si l’adresse peut rester dans la liste.
page-try = Analyser votre propre réponse
page-kind-status = code d’état SMTP
page-kind-reply = code de réponse SMTP
page-kind-cause = pourquoi un e‑mail revient
page-kind-provider = messages d’erreur et codes
page-kind-blocklist = liste de blocage d’e‑mails
page-kind-system = codes de rebond
page-signs = Reconnaissable à
page-provider-link = Pour les expéditeurs
page-blocklist-link = Vérifier et faire retirer une inscription
page-blocklist-closed = Cette liste a fermé. Plus personne ne peut en retirer une adresse : demandez à l’administrateur du serveur destinataire de ne plus l’utiliser.
