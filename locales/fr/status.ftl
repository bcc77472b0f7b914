# French (fr); ids, order and variables as in en

### The enhanced status codes (RFC 3463 and IANA’s registry): status-1-1 is X.1.1, in classes 2, 4 and 5 alike.
### Read mainly by administrators, as the heading of a code and a sentence about it, on the lookup page and in dashboards.
### $class (Number): 2 success, 4 temporary failure, 5 permanent failure

## X.0 and X.1: addresses

status-0-0 = { $class ->
        [2] Succès
        [4] Échec temporaire
       *[5] Échec définitif
    }
    .description = Le serveur n’en dit pas plus.
status-1-0 = { $class ->
        [2] Adresse acceptée
       *[5] Problème d’adresse
    }
    .description = Le code concerne une adresse et n’en dit pas plus.
status-1-1 = Boîte aux lettres inexistante
    .description = { $class ->
        [4] La partie avant le @ ne correspond à aucune boîte aux lettres, du moins pour l’instant.
       *[5] La partie avant le @ ne correspond à aucune boîte aux lettres de ce domaine.
    }
status-1-2 = Domaine inexistant
    .description = { $class ->
        [4] Le domaine indiqué après le @ est introuvable ou ne peut pas recevoir d’e‑mails, du moins pour l’instant.
       *[5] Le domaine indiqué après le @ n’existe pas ou ne peut pas recevoir d’e‑mails.
    }
status-1-3 = Adresse du destinataire invalide
status-1-4 = Adresse du destinataire ambiguë
status-1-5 = Adresse du destinataire valide
    .description = { $class ->
        [2] L’adresse est valide, et le message a été accepté.
       *[5] Selon ce code, l’adresse est valide, ce qui contredit le refus.
    }
status-1-6 = Boîte aux lettres déplacée
    .description = La boîte aux lettres a existé, mais n’accepte plus aucun message et n’indique pas de nouvelle adresse.
status-1-7 = Adresse de l’expéditeur invalide
status-1-8 = Domaine de l’expéditeur inutilisable
    .description = Le domaine de l’expéditeur n’existe pas ou ne peut pas recevoir de réponses.
status-1-9 = Transmis, sans autre suivi
    .description = L’adresse est valide, mais le système suivant ne rend plus compte du message.
status-1-10 = Le domaine destinataire n’accepte aucun e‑mail

## X.2: the mailbox

status-2-0 = { $class ->
        [2] Boîte aux lettres acceptée
       *[5] Problème de boîte aux lettres
    }
    .description = Le code concerne la boîte aux lettres et n’en dit pas plus.
status-2-1 = { $class ->
        [4] Boîte aux lettres désactivée pour l’instant
       *[5] Boîte aux lettres désactivée
    }
    .description = { $class ->
        [4] La boîte aux lettres existe et devrait accepter de nouveau les messages plus tard.
       *[5] La boîte aux lettres existe, mais n’accepte plus aucun message.
    }
status-2-2 = Boîte aux lettres pleine
status-2-3 = Message trop volumineux pour cette boîte
status-2-4 = Expansion de la liste de diffusion impossible
    .description = Le serveur n’a pas pu déterminer les membres de cette liste de diffusion.

## X.3: the mail system

status-3-0 = { $class ->
        [2] Système de messagerie prêt
       *[5] Problème du système de messagerie
    }
    .description = Le code concerne le système destinataire et n’en dit pas plus.
status-3-1 = Espace de stockage du serveur saturé
status-3-2 = { $class ->
        [4] Le serveur n’accepte aucun e‑mail actuellement
       *[5] Le serveur n’accepte aucun e‑mail
    }
    .description = { $class ->
        [4] Le serveur est surchargé, en maintenance ou en cours d’arrêt.
       *[5] Ce serveur n’est pas destiné à recevoir des e‑mails.
    }
status-3-3 = Fonction non prise en charge
    .description = Le message a besoin d’une fonction que le système destinataire n’offre pas.
status-3-4 = Message trop volumineux
status-3-5 = Serveur mal configuré
status-3-6 = Priorité modifiée
    .description = Le message a été accepté, mais pas avec la priorité demandée.

## X.4: network and routing

status-4-0 = { $class ->
        [2] Réseau opérationnel
       *[5] Problème réseau
    }
    .description = Le code concerne le réseau ou l’acheminement et n’en dit pas plus.
status-4-1 = Pas de réponse du serveur
status-4-2 = Connexion interrompue
status-4-3 = Annuaire injoignable
status-4-4 = Acheminement vers le domaine impossible
    .description = Le serveur d’envoi n’a trouvé aucun hôte auquel transmettre le message, souvent à cause d’une erreur DNS.
status-4-5 = Système de messagerie surchargé
status-4-6 = Boucle de messagerie
status-4-7 = Délai de remise dépassé

## X.5: the protocol

status-5-0 = { $class ->
        [2] Commande acceptée
       *[5] Problème de protocole
    }
    .description = Le code concerne le dialogue entre les serveurs (SMTP) et n’en dit pas plus.
status-5-1 = Commande invalide
status-5-2 = Erreur de syntaxe
status-5-3 = Trop de destinataires
status-5-4 = Arguments de commande invalides
status-5-5 = Versions de protocole incompatibles
status-5-6 = Ligne d’authentification trop longue

## X.6: the content

status-6-0 = { $class ->
        [2] Message accepté
       *[5] Problème de contenu
    }
    .description = Le code concerne le contenu du message et n’en dit pas plus.
status-6-1 = Type de contenu non pris en charge
    .description = Un système sur le trajet ne sait pas traiter ce type de contenu.
status-6-2 = Conversion nécessaire, mais interdite
status-6-3 = Conversion nécessaire, mais impossible
status-6-4 = Conversion avec perte
    .description = { $class ->
        [2] Le message a été remis, mais la conversion a entraîné une perte.
       *[5] La remise exigerait une conversion avec perte, ce que l’expéditeur interdit.
    }
status-6-5 = Échec de la conversion
status-6-6 = Contenu indisponible
    .description = Le contenu n’a pas pu être récupéré là où il est stocké.
status-6-7 = Adresse non ASCII refusée
    .description = Le serveur n’accepte que des caractères ASCII (ni é, ni ü, ni å) dans cette adresse d’expéditeur ou de destinataire.
status-6-8 = Réponse en UTF-8 nécessaire, mais non autorisée
    .description = Seule une réponse en UTF-8 permettrait d’afficher le nom de la boîte, et le client ne l’autorise pas.
status-6-9 = En-tête en UTF-8 impossible à transmettre
    .description = Le système d’un destinataire n’accepte pas d’en-tête en UTF-8 ; le message a donc été refusé.
status-6-10 = Réponse en UTF-8 nécessaire (code retiré)
    .description = { status-6-8.description }

## X.7: security and policy

status-7-0 = { $class ->
        [2] Contrôle de sécurité réussi
       *[5] Problème lié à la sécurité ou à une règle
    }
    .description = Le code concerne la sécurité ou une règle et n’en dit pas plus.
status-7-1 = Remise non autorisée
    .description = Un filtre, une règle ou un blocage arrête cet expéditeur ou ce message.
status-7-2 = Envoi à la liste non autorisé
    .description = L’expéditeur n’a pas le droit d’écrire à cette liste de diffusion.
status-7-3 = Conversion de sécurité impossible
    .description = Le message devrait passer d’un protocole de sécurité à un autre, et c’est impossible.
status-7-4 = Fonction de sécurité non prise en charge
status-7-5 = Échec cryptographique
status-7-6 = Algorithme cryptographique non pris en charge
status-7-7 = Message altéré pendant l’acheminement
    .description = Le contrôle d’intégrité montre que le message a été endommagé ou modifié.
status-7-8 = Échec de l’authentification
status-7-9 = Méthode d’authentification trop faible
status-7-10 = Chiffrement nécessaire
    .description = Cette méthode d’authentification exige d’abord une connexion chiffrée (TLS).
status-7-11 = Chiffrement requis pour s’authentifier
    .description = { status-7-10.description }
status-7-12 = Méthode d’authentification à activer
    .description = L’utilisateur doit s’authentifier une fois avec le mot de passe en clair pour que la nouvelle méthode fonctionne.
status-7-13 = Compte utilisateur désactivé
    .description = L’administrateur a désactivé le compte. Ce code est prévu pour l’authentification, mais des serveurs l’emploient aussi pour la boîte aux lettres d’un destinataire.
status-7-14 = Pas de relation de confiance entre les serveurs
    .description = Le serveur doit être configuré pour faire confiance à celui qui fournit le contenu.
status-7-15 = Priorité trop basse
    .description = Le serveur n’accepte que des messages de priorité supérieure.
status-7-16 = Message trop volumineux pour sa priorité
    .description = Le serveur n’accepte les messages de cette priorité que s’ils sont plus petits.
status-7-17 = Nouveau titulaire de la boîte aux lettres
    .description = La boîte aux lettres a changé de titulaire depuis la date indiquée par l’expéditeur (RRVS).
status-7-18 = Nouveau titulaire du domaine
    .description = Le domaine a changé de titulaire depuis la date indiquée par l’expéditeur (RRVS).
status-7-19 = Titulaire impossible à vérifier
    .description = Le serveur ne sait pas depuis combien de temps la boîte aux lettres appartient à son titulaire actuel (RRVS).
status-7-20 = Aucune signature DKIM valide
status-7-21 = Aucune signature DKIM acceptable
    .description = Le serveur n’accepte aucune des signatures DKIM, bien qu’au moins une passe la vérification.
status-7-22 = Signature DKIM d’un autre domaine
    .description = Les signatures DKIM valides ne correspondent pas au domaine du champ From.
status-7-23 = Échec de la vérification SPF
    .description = Le domaine de l’expéditeur n’autorise pas ce serveur à envoyer en son nom.
status-7-24 = Vérification SPF impossible
    .description = L’enregistrement SPF du domaine expéditeur n’a pas pu être évalué, à cause d’une erreur qu’il contient ou d’un incident DNS.
status-7-25 = Échec de la vérification du DNS inverse
status-7-26 = Échec de plusieurs contrôles d’authentification
status-7-27 = Le domaine expéditeur n’accepte aucun e‑mail
    .description = Le domaine de l’expéditeur déclare ne recevoir aucun e‑mail (null MX) ; il est donc impossible de lui répondre.
status-7-28 = Afflux de messages
    .description = Le message semble faire partie d’une vague de messages indésirables.
status-7-29 = Échec de la vérification ARC
status-7-30 = Acheminement chiffré exigé
    .description = L’expéditeur exige le chiffrement sur tout le trajet (REQUIRETLS), ce qu’aucun serveur suivant ne propose.
