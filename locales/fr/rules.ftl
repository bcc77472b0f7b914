# French (fr); ids, order and variables as in en

### Why the answer is what it is: the rule that decided, and the rules that made it more cautious.
### Read by support staff, as sentences beside the result.

## Why this answer

rule-named-scheme = Le code est lu comme l’explique le système que vous avez choisi.
rule-own-side = Votre propre logiciel n’a pas pu joindre le serveur sortant ; cela ne dit rien du destinataire.
rule-vendor-code = C’est un code propre au fournisseur de messagerie, qui n’y a qu’un sens.
rule-sender-code = Le code concerne l’expéditeur, ce qui l’emporte sur le texte.
rule-check-of-sender = Le serveur a contrôlé l’expéditeur ou son serveur, pas le destinataire.
rule-delay-notice = Un avis indique que le message attend encore et que le serveur réessaiera.
rule-named-blocklist = La réponse mentionne une liste de blocage et aucune autre cause.
rule-specific-phrase = Le texte a un sens clair.
rule-specific-status = Le code d’état (comme 5.1.1) a un sens clair.
rule-specific-reply = Le code de réponse (comme 535) a un sens clair.
rule-queue-expired = Le serveur d’envoi a renoncé, et le texte n’indique pas d’autre cause.
rule-generic-phrase = Le texte le laisse penser, sans que ce soit certain.
rule-check-name = La réponse ne nomme qu’un contrôle : qui a été contrôlé, mais pas pourquoi le message a été refusé.
rule-only-provider = On ne connaît qu’un fournisseur de messagerie qui emploie ce code.
rule-generic-code = Il n’y a qu’un code, et il en dit peu.
rule-assumed-code = Aucune norme ne connaît ce nombre ; il est lu comme l’expliquent les systèmes qui l’emploient.
rule-code-beside-foreign-words = Le texte n’est pas connu ici ; c’est donc le code qui décide.
rule-class-digit = De ce code, seul le premier chiffre, au mieux, est connu ici.

## Why the answer is more cautious than it would be otherwise

rule-not-hard = Seul un rebond définitif suffit pour retirer une adresse.
rule-low-confidence = Le résultat est trop incertain pour retirer l’adresse.
rule-generic-evidence = Ce que dit la réponse ne prouve pas que l’adresse n’est plus en service.
rule-sender-words = D’autres mots de la réponse concernent l’expéditeur ou le message.
rule-other-cause = Le code met l’adresse en cause, mais le texte indique une autre raison.
rule-several-recipients = { flag-several-recipients }
rule-only-quoted = Les mots déterminants sont seulement cités, par exemple d’un objet de message.
rule-damaged-text = { flag-damaged-text }
rule-cut-off = Le texte est coupé, et ce qui manque pourrait en changer le sens.
rule-loose-code = Le nombre figure au milieu d’une phrase et n’est peut-être pas un code.
rule-loose-gap = D’autres mots s’intercalent ; les mots déterminants ne vont peut-être pas ensemble.
rule-hedged = Les mots ne disent pas avec certitude que c’est le cas ni que cela durera.
rule-other-subject = Les mots désignent autre chose qu’une boîte aux lettres ; c’est peut-être cela qui est inconnu ou désactivé.
rule-other-address = Il est question d’une redirection ou d’un accusé de lecture : l’adresse morte n’est pas forcément celle à laquelle vous avez écrit.
rule-unread-words = La phrase, ou ce qui entoure la réponse, contient des mots inconnus ici.
rule-lone-word = Un seul mot courant, sans code, ne prouve pas grand-chose.
rule-not-refused = Un code indique que rien n’a été refusé, ou pas définitivement.
rule-outer-refusal = La réponse est citée dans une autre, qui refuse l’expéditeur ou le message.
rule-ambiguous-code = { flag-ambiguous-code }
rule-private-code = Aucune norme ne connaît ce code, et son premier chiffre seul ne prouve rien.
