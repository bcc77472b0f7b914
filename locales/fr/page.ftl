# French (fr); ids, order and variables as in en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Que signifie ce rebond ?
page-lead = Saisissez un code de rebond ou collez la réponse du serveur de messagerie. Vous verrez aussitôt ce qui s’est passé, ce qu’il faut faire et si l’adresse peut rester dans votre liste.
# Label of the list of languages
page-language = Langue

## What the reader enters

page-input = Code de rebond ou réponse du serveur
# Below the label of the input
page-input-hint = Par exemple 5.1.1, 550 ou la réponse entière
# Button: empties the input
page-clear = Effacer
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Copier le lien
page-link-copied = Lien copié
page-link-long = Le texte est trop long pour un lien
# Label of a list: the SMTP standards, and sending platforms that have codes of their own
page-scheme = Lire les codes selon
page-scheme-hint = Ne choisissez un autre système que si le code en provient.
page-privacy = Votre texte n’est envoyé nulle part : il est analysé dans votre navigateur. Le lien que vous copiez le contient après le #, une partie que les navigateurs n’envoient à aucun serveur ; mais toute personne qui reçoit le lien peut lire le texte.
# Heading of some sample replies to click
page-examples = Exemples

## The result

# Where the result will be, as long as there is none
page-waiting = Le résultat s’affiche ici au fil de la saisie.
# Heading; the next step and advice follow
page-advice = Que faire
# Headings of facts: whether the address may stay, what became of the message, when the server asks for another
# attempt, which codes were read, which mail provider answered, which blocklist the reply names
page-address = L’adresse
page-message = Ce message
# What became of the message, with the digit that its code begins with
page-permanent = Remise impossible (5)
page-temporary = Remise impossible pour l’instant (4)
page-retry-after = Le serveur demande de réessayer
page-codes = Codes
page-provider = Réponse de
page-blocklist = Liste de blocage
# Heading; sentences on what is odd about the reply follow
page-notes = Bon à savoir

## A code or a text that is not known

page-unknown = Code inconnu
page-unknown-code = Ni les normes SMTP ni aucun des systèmes recensés ici ne connaissent ce code. Vérifiez qu’il ne contient pas de faute de frappe, ou collez toute la réponse du serveur : le texte en dit souvent plus que le code.
# A table with the other systems follows
page-unknown-standards = Les normes SMTP ne connaissent pas ce code, contrairement à d’autres systèmes. Choisissez dans le tableau ci-dessous celui dont il provient.
page-unknown-scheme = Le système choisi ne connaît pas ce code ; son sens est donc celui que lui donnent les normes.
page-unknown-text = Ce texte ne contient aucun code ni aucune formulation connus ici. Si vous n’avez collé qu’une partie de la réponse, collez-la en entier ; l’essentiel commence souvent par un nombre comme 550.

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
page-type-note = Le type concerne l’adresse, pas le message : un message peut être refusé pour de bon alors que l’adresse est bonne. Certaines listes classent tout code 5.x.x en rebond définitif ; elles parlent du message, pour lequel cette page indique « remise impossible ». Pour voir le type qu’elles donnent, choisissez-les sous « { page-scheme } ».
# A command that installs the package follows
page-developers = Les mêmes réponses pour vos propres logiciels :
# A language was chosen, but could not be fetched
page-language-failed = La langue n’a pas pu être chargée. Réessayez une fois la connexion rétablie.
