<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ClaimText</name>
    <message>
        <source>who issued it: the provider</source>
        <translation>qui l’a émis&#x202f;: le fournisseur</translation>
    </message>
    <message>
        <source>who you are to the provider; never changes</source>
        <translation>qui vous êtes pour le fournisseur&#x202f;; ne change jamais</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>à qui il est destiné</translation>
    </message>
    <message>
        <source>which program asked for it</source>
        <translation>quel programme l’a demandé</translation>
    </message>
    <message>
        <source>when it runs out</source>
        <translation>quand il expire</translation>
    </message>
    <message>
        <source>from when on it counts</source>
        <translation>à partir de quand il compte</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>quand il a été émis</translation>
    </message>
    <message>
        <source>when you proved who you are</source>
        <translation>quand vous avez prouvé qui vous êtes</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>le lie à une seule connexion</translation>
    </message>
    <message>
        <source>how strictly you were asked who you are</source>
        <translation>avec quelle rigueur on vous a demandé qui vous êtes</translation>
    </message>
    <message>
        <source>how you proved who you are</source>
        <translation>comment vous avez prouvé qui vous êtes</translation>
    </message>
    <message>
        <source>ties it to the access token</source>
        <translation>le lie au jeton d’accès</translation>
    </message>
    <message>
        <source>ties it to the sign-in’s code</source>
        <translation>le lie au code de la connexion</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>the session’s number at the provider</source>
        <translation>le numéro de la session chez le fournisseur</translation>
    </message>
    <message>
        <source>the key that it is bound to</source>
        <translation>la clé à laquelle il est lié</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>ce qu’il permet</translation>
    </message>
    <message>
        <source>your roles there</source>
        <translation>vos rôles là-bas</translation>
    </message>
    <message>
        <source>your groups there</source>
        <translation>vos groupes là-bas</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>your given name</source>
        <translation>votre prénom</translation>
    </message>
    <message>
        <source>your family name</source>
        <translation>votre nom de famille</translation>
    </message>
    <message>
        <source>your middle name</source>
        <translation>votre deuxième prénom</translation>
    </message>
    <message>
        <source>what you are called</source>
        <translation>comment on vous appelle</translation>
    </message>
    <message>
        <source>your user name; may change</source>
        <translation>votre nom d’utilisateur&#x202f;; peut changer</translation>
    </message>
    <message>
        <source>your page there</source>
        <translation>votre page là-bas</translation>
    </message>
    <message>
        <source>where your picture is</source>
        <translation>où se trouve votre image</translation>
    </message>
    <message>
        <source>your website</source>
        <translation>votre site web</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>votre adresse e-mail</translation>
    </message>
    <message>
        <source>whether the provider has checked that address</source>
        <translation>si le fournisseur a vérifié cette adresse</translation>
    </message>
    <message>
        <source>your gender</source>
        <translation>votre genre</translation>
    </message>
    <message>
        <source>your date of birth</source>
        <translation>votre date de naissance</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>votre fuseau horaire</translation>
    </message>
    <message>
        <source>your language</source>
        <translation>votre langue</translation>
    </message>
    <message>
        <source>your telephone number</source>
        <translation>votre numéro de téléphone</translation>
    </message>
    <message>
        <source>whether the provider has checked that number</source>
        <translation>si le fournisseur a vérifié ce numéro</translation>
    </message>
    <message>
        <source>your postal address</source>
        <translation>votre adresse postale</translation>
    </message>
    <message>
        <source>when this was last changed</source>
        <translation>quand ceci a été modifié pour la dernière fois</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this translation&apos;s language, in that language, as a list of languages shows it</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Any OpenID Connect provider</source>
        <translation>Tout fournisseur OpenID Connect</translation>
    </message>
    <message>
        <source>Create a public app client without a client secret in your user pool, with the authorization code grant and the scopes openid, profile and email. The redirect URIs are its allowed callback URLs. Use its Client ID.</source>
        <translation>Créez dans votre groupe d’utilisateurs un client d’application public, sans secret client, avec l’octroi par code d’autorisation («&#x202f;authorization code grant&#x202f;») et les étendues openid, profile et email. Les URI de redirection sont ses URL de rappel autorisées. Utilisez son ID client.</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>Région AWS</translation>
    </message>
    <message>
        <source>The region that the user pool is in, such as eu-central-1.</source>
        <translation>La région où se trouve le groupe d’utilisateurs, par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID du groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the user pool, and begins with the region.</source>
        <translation>Il figure sur la page de présentation du groupe d’utilisateurs et commence par la région.</translation>
    </message>
    <message>
        <source>see and change your own account in the user pool</source>
        <translation>voir et modifier votre propre compte dans le groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>Create an application of type Native in the Auth0 dashboard, with the grants Authorization Code and Refresh Token. The redirect URIs are its Allowed Callback URLs. Use its Client ID.</source>
        <translation>Créez dans le tableau de bord Auth0 une application de type «&#x202f;Native&#x202f;», avec les octrois «&#x202f;Authorization Code&#x202f;» et «&#x202f;Refresh Token&#x202f;». Les URI de redirection sont ses «&#x202f;Allowed Callback URLs&#x202f;». Utilisez son Client ID.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>It stands in the settings of the application, under Basic Information, without https:// before it.</source>
        <translation>Il figure dans les paramètres de l’application, sous «&#x202f;Basic Information&#x202f;», sans https:// devant.</translation>
    </message>
    <message>
        <source>Register a public (native) client at your provider, with PKCE. Use the client ID you are given.</source>
        <translation>Enregistrez chez votre fournisseur un client public (natif), avec PKCE. Utilisez l’ID client que vous recevez.</translation>
    </message>
    <message>
        <source>Add an application in your GitLab preferences, under Applications: not confidential, with the scopes openid, profile and email. Use its Application ID.</source>
        <translation>Ajoutez une application dans vos préférences GitLab, sous «&#x202f;Applications&#x202f;»&#x202f;: non confidentielle, avec les étendues openid, profile et email. Utilisez son Application ID.</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation>Serveur GitLab</translation>
    </message>
    <message>
        <source>The host of GitLab, without https:// before it.</source>
        <translation>Le nom d’hôte de GitLab, sans https:// devant.</translation>
    </message>
    <message>
        <source>see your profile</source>
        <translation>voir votre profil</translation>
    </message>
    <message>
        <source>read and change everything you can in GitLab</source>
        <translation>lire et modifier tout ce que vous pouvez lire et modifier dans GitLab</translation>
    </message>
    <message>
        <source>read everything you can see in GitLab</source>
        <translation>lire tout ce que vous pouvez voir dans GitLab</translation>
    </message>
    <message>
        <source>read the repositories you can see</source>
        <translation>lire les dépôts que vous pouvez voir</translation>
    </message>
    <message>
        <source>read and change the repositories you can</source>
        <translation>lire et modifier les dépôts que vous pouvez modifier</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of type “Desktop app” in the Google Cloud console, under APIs &amp; Services › Credentials. Google also issues a client secret for it: keep that in a file and name the file as the client secret file.</source>
        <translation>Créez un ID client OAuth de type «&#x202f;Desktop app&#x202f;» dans la console Google Cloud, sous «&#x202f;APIs &amp; Services › Credentials&#x202f;». Google fournit aussi un secret client&#x202f;: conservez-le dans un fichier et indiquez ce fichier comme fichier du secret client.</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <translation>voir votre adresse e-mail</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <translation>voir votre nom et votre profil</translation>
    </message>
    <message>
        <source>read, write, send and delete your Gmail messages</source>
        <translation>lire, écrire, envoyer et supprimer vos messages Gmail</translation>
    </message>
    <message>
        <source>read your Gmail messages and settings</source>
        <translation>lire vos messages et paramètres Gmail</translation>
    </message>
    <message>
        <source>see and change all your Google calendars</source>
        <translation>voir et modifier tous vos agendas Google</translation>
    </message>
    <message>
        <source>see all your Google calendars</source>
        <translation>voir tous vos agendas Google</translation>
    </message>
    <message>
        <source>see your Google contacts</source>
        <translation>voir vos contacts Google</translation>
    </message>
    <message>
        <source>see, change and delete all your files in Google Drive</source>
        <translation>voir, modifier et supprimer tous vos fichiers dans Google Drive</translation>
    </message>
    <message>
        <source>see and change the files in Google Drive that it made or opened</source>
        <translation>voir et modifier les fichiers de Google Drive qu’il a créés ou ouverts</translation>
    </message>
    <message>
        <source>see all your files in Google Drive</source>
        <translation>voir tous vos fichiers dans Google Drive</translation>
    </message>
    <message>
        <source>Create an OpenID Connect client in your realm with client authentication off and the standard flow on. Use its Client ID.</source>
        <translation>Créez un client OpenID Connect dans votre realm, avec «&#x202f;Client authentication&#x202f;» désactivé et «&#x202f;Standard flow&#x202f;» activé. Utilisez son Client ID.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The host of the Keycloak server, without https:// before it.</source>
        <translation>Le nom d’hôte du serveur Keycloak, sans https:// devant.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>The name of the realm, with its capital and small letters.</source>
        <translation>Le nom du realm, en respectant majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Register an app in the Microsoft Entra admin center, under App registrations, with the platform “Mobile and desktop applications”. Use its Application (client) ID.</source>
        <translation>Inscrivez une application dans le centre d’administration Microsoft Entra, sous «&#x202f;App registrations&#x202f;», avec la plateforme «&#x202f;Mobile and desktop applications&#x202f;». Utilisez son «&#x202f;Application (client) ID&#x202f;».</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>ID d’annuaire (locataire)</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the app registration, as 32 hexadecimal digits with hyphens. “common”, “organizations” and domain names do not work here, because the provider then calls itself something else.</source>
        <translation>Il figure sur la page de présentation de l’inscription d’application, sous la forme de 32 chiffres hexadécimaux avec des traits d’union. «&#x202f;common&#x202f;», «&#x202f;organizations&#x202f;» et les noms de domaine ne fonctionnent pas ici, car le fournisseur se nomme alors autrement.</translation>
    </message>
    <message>
        <source>see your profile in Microsoft 365</source>
        <translation>voir votre profil dans Microsoft 365</translation>
    </message>
    <message>
        <source>read your Outlook mail</source>
        <translation>lire votre courrier Outlook</translation>
    </message>
    <message>
        <source>read and change your Outlook mail</source>
        <translation>lire et modifier votre courrier Outlook</translation>
    </message>
    <message>
        <source>send mail in your name</source>
        <translation>envoyer du courrier en votre nom</translation>
    </message>
    <message>
        <source>see your Outlook calendars</source>
        <translation>voir vos calendriers Outlook</translation>
    </message>
    <message>
        <source>see and change your Outlook calendars</source>
        <translation>voir et modifier vos calendriers Outlook</translation>
    </message>
    <message>
        <source>see your files in OneDrive</source>
        <translation>voir vos fichiers dans OneDrive</translation>
    </message>
    <message>
        <source>see and change your files in OneDrive</source>
        <translation>voir et modifier vos fichiers dans OneDrive</translation>
    </message>
    <message>
        <source>Create an app integration of type OIDC, Native Application, in the Okta admin console, with the grants Authorization Code and Refresh Token. Use its Client ID.</source>
        <translation>Créez une intégration d’application de type «&#x202f;OIDC, Native Application&#x202f;» dans la console d’administration Okta, avec les octrois «&#x202f;Authorization Code&#x202f;» et «&#x202f;Refresh Token&#x202f;». Utilisez son Client ID.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Domaine Okta</translation>
    </message>
    <message>
        <source>The address of your Okta organization, without https:// before it.</source>
        <translation>L’adresse de votre organisation Okta, sans https:// devant.</translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation>ID du serveur d’autorisation</translation>
    </message>
    <message>
        <source>It stands in the Okta admin console, under Security › API; the first one is called “default”. For the authorization server of the organization itself, enter the issuer without this part.</source>
        <translation>Il figure dans la console d’administration Okta, sous «&#x202f;Security › API&#x202f;»&#x202f;; le premier s’appelle «&#x202f;default&#x202f;». Pour le serveur d’autorisation de l’organisation elle-même, saisissez l’émetteur sans cette partie.</translation>
    </message>
    <message>
        <source>see your own account in Okta</source>
        <translation>voir votre propre compte dans Okta</translation>
    </message>
    <message>
        <source>see and change your own account in Okta</source>
        <translation>voir et modifier votre propre compte dans Okta</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The connection dropped while your access was being renewed, and the provider does not take the same renewal twice.</source>
        <translation>La connexion a été coupée pendant le renouvellement de votre accès, et le fournisseur n’accepte pas deux fois le même renouvellement.</translation>
    </message>
    <message>
        <source>Sign in again in your browser.</source>
        <translation>Reconnectez-vous dans votre navigateur.</translation>
    </message>
    <message>
        <source>Your access has run out, and this provider gave no means to renew it.</source>
        <translation>Votre accès a expiré, et ce fournisseur n’a donné aucun moyen de le renouveler.</translation>
    </message>
    <message>
        <source>The account’s client ID was changed after you had signed in.</source>
        <translation>L’ID client du compte a été modifié après votre connexion.</translation>
    </message>
    <message>
        <source>The provider asked to be left alone for a while.</source>
        <translation>Le fournisseur a demandé à être laissé tranquille un moment.</translation>
    </message>
    <message>
        <source>Wait a little; it is tried again by itself.</source>
        <translation>Patientez un peu&#x202f;; une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>By this computer’s clock the provider’s certificate is not valid yet, so nothing was sent.</source>
        <translation>D’après l’horloge de cet ordinateur, le certificat du fournisseur n’est pas encore valide&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time right.</source>
        <translation>Réglez correctement la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The provider’s certificate has run out, so nothing was sent.</source>
        <translation>Le certificat du fournisseur a expiré&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>Vérifiez la date de cet ordinateur&#x202f;; si elle est juste, prévenez le responsable du fournisseur.</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that is not the provider’s, so nothing was sent.</source>
        <translation>Quelque chose sur ce réseau a présenté un certificat qui n’est pas celui du fournisseur&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Open any page in your browser and sign in to the network there.</source>
        <translation>Ouvrez n’importe quelle page dans votre navigateur et connectez-vous-y au réseau.</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that this computer has no reason to trust, so nothing was sent.</source>
        <translation>Quelque chose sur ce réseau a présenté un certificat auquel cet ordinateur n’a aucune raison de se fier&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>In a company’s network, ask for its certificate; elsewhere, use another network.</source>
        <translation>Sur le réseau d’une entreprise, demandez son certificat&#x202f;; ailleurs, utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The key that protects this session is missing from the keychain, and without it the session cannot be used.</source>
        <translation>La clé qui protège cette session est absente du trousseau et, sans elle, la session est inutilisable.</translation>
    </message>
    <message>
        <source>Sign in again; that makes a new key.</source>
        <translation>Reconnectez-vous&#x202f;; une nouvelle clé sera créée.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time, so it is not valid any more.</source>
        <translation>Personne n’a saisi le code à temps&#x202f;; il n’est donc plus valide.</translation>
    </message>
    <message>
        <source>Try again, and use the new code on the other device.</source>
        <translation>Réessayez et utilisez le nouveau code sur l’autre appareil.</translation>
    </message>
    <message>
        <source>This provider does not offer signing in on another device.</source>
        <translation>Ce fournisseur ne permet pas de se connecter sur un autre appareil.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>Connectez-vous avec le navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>Le service de trousseau fonctionne, mais personne n’y a encore créé de trousseau.</translation>
    </message>
    <message>
        <source>Let the system make one; it asks you for a password.</source>
        <translation>Laissez le système en créer un&#x202f;; il vous demande un mot de passe.</translation>
    </message>
    <message>
        <source>The question for your keychain’s password was closed, so it stays locked.</source>
        <translation>La demande du mot de passe de votre trousseau a été fermée&#x202f;; il reste donc verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it whenever you like; nothing is lost until then.</source>
        <translation>Déverrouillez-le quand vous voulez&#x202f;; d’ici là, rien n’est perdu.</translation>
    </message>
    <message>
        <source>This computer is not set up for renewing: Latchkey’s folder for locks cannot be used, and without a lock two programs could spend the same renewal.</source>
        <translation>Cet ordinateur n’est pas configuré pour le renouvellement&#x202f;: le dossier des verrous de Latchkey est inutilisable et, sans verrou, deux programmes pourraient consommer le même renouvellement.</translation>
    </message>
    <message>
        <source>Make the folder named under “Details” writable, on a local disk.</source>
        <translation>Rendez accessible en écriture le dossier indiqué sous «&#x202f;Détails&#x202f;», sur un disque local.</translation>
    </message>
    <message>
        <source>The provider answers at another address than its own description says.</source>
        <translation>Le fournisseur répond à une autre adresse que celle qu’indique sa propre description.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>Prévenez le responsable du fournisseur.</translation>
    </message>
    <message>
        <source>There is nothing at the address where the provider should answer.</source>
        <translation>Il n’y a rien à l’adresse où le fournisseur devrait répondre.</translation>
    </message>
    <message>
        <source>Check the issuer, or ask whoever runs the provider for its new address.</source>
        <translation>Vérifiez l’émetteur, ou demandez sa nouvelle adresse au responsable du fournisseur.</translation>
    </message>
    <message>
        <source>The provider turned the request away without saying why.</source>
        <translation>Le fournisseur a rejeté la demande sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Wait a little; if this goes on, tell whoever runs the provider.</source>
        <translation>Patientez un peu&#x202f;; si cela continue, prévenez le responsable du fournisseur.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. You are not signed in.</source>
        <translation>La connexion a été annulée. Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Access was not granted. You are not signed in.</source>
        <translation>L’accès n’a pas été accordé. Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. You are not signed in.</source>
        <translation>La connexion n’a pas été terminée à temps. Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>The sign-in did not work. You are not signed in.</source>
        <translation>La connexion n’a pas abouti. Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>The new sign-in was cancelled. You are still signed in as before.</source>
        <translation>La nouvelle connexion a été annulée. Vous êtes toujours connecté comme avant.</translation>
    </message>
    <message>
        <source>The new sign-in did not work. You are still signed in as before.</source>
        <translation>La nouvelle connexion n’a pas abouti. Vous êtes toujours connecté comme avant.</translation>
    </message>
    <message>
        <source>You are still signed in. Renewing your access has to wait.</source>
        <translation>Vous êtes toujours connecté. Le renouvellement de votre accès doit attendre.</translation>
    </message>
    <message>
        <source>Your keychain is locked. You have not been signed out.</source>
        <translation>Votre trousseau est verrouillé. Vous n’avez pas été déconnecté.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. You have not been signed out.</source>
        <translation>En attente de votre trousseau. Vous n’avez pas été déconnecté.</translation>
    </message>
    <message>
        <source>Your session has ended. You are not signed in.</source>
        <translation>Votre session est terminée. Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Access could not be revoked. You are still signed in.</source>
        <translation>L’accès n’a pas pu être révoqué. Vous êtes toujours connecté.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and this computer keeps you signed in.</source>
        <translation>Connectez-vous une fois dans votre navigateur, et cet ordinateur vous garde connecté.</translation>
    </message>
    <message>
        <source>The provider has not been told of your last sign-out yet; that is tried again by itself.</source>
        <translation>Le fournisseur n’a pas encore été informé de votre dernière déconnexion&#x202f;; une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain. You have not been signed out.</source>
        <translation>Recherche de votre session dans le trousseau. Vous n’avez pas été déconnecté.</translation>
    </message>
    <message>
        <source>You are signed in, but the keychain has not taken the newest renewal yet.</source>
        <translation>Vous êtes connecté, mais le trousseau n’a pas encore pris le dernier renouvellement.</translation>
    </message>
    <message>
        <source>You are signed in. There is nothing to do.</source>
        <translation>Vous êtes connecté. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Your access has run out. Sign in again to go on.</source>
        <translation>Votre accès a expiré. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>You are signed in, for a while.</source>
        <translation>Vous êtes connecté, pour un temps.</translation>
    </message>
    <message>
        <source>This provider lets nobody stay signed in without being asked again.</source>
        <translation>Ce fournisseur ne laisse personne rester connecté sans redemander.</translation>
    </message>
    <message>
        <source>You are signed in. Your access is being renewed.</source>
        <translation>Vous êtes connecté. Votre accès est en cours de renouvellement.</translation>
    </message>
    <message>
        <source>You are still signed in, but access cannot be renewed just now.</source>
        <translation>Vous êtes toujours connecté, mais l’accès ne peut pas être renouvelé pour le moment.</translation>
    </message>
    <message>
        <source>This has happened several times; signing in again may help.</source>
        <translation>Cela s’est produit plusieurs fois&#x202f;; se reconnecter peut aider.</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>Déconnexion en cours.</translation>
    </message>
    <message>
        <source>Somebody else signed in. This account is %1’s.</source>
        <translation>Quelqu’un d’autre s’est connecté. Ce compte est celui de %1.</translation>
    </message>
    <message>
        <source>You came back as %1. This account is %2’s.</source>
        <translation>Vous êtes revenu en tant que %1. Ce compte est celui de %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Whose account should it be?</source>
        <translation>Rien n’a été modifié. À qui ce compte doit-il être&#x202f;?</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Se reco&amp;nnecter</translation>
    </message>
    <message>
        <source>Use this &amp;person instead</source>
        <translation>Utiliser plutôt cette &amp;personne</translation>
    </message>
    <message>
        <source>Use another &amp;device instead</source>
        <translation>Utiliser plutôt un autre appa&amp;reil</translation>
    </message>
    <message>
        <source>Use this computer’s &amp;browser instead</source>
        <translation>Utiliser plutôt le navi&amp;gateur de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Open the &amp;browser again</source>
        <translation>Rouvrir le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation>Renou&amp;veler maintenant</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>&amp;Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>R&amp;éessayer le trousseau</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se déconnec&amp;ter…</translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation>Révo&amp;quer l’accès…</translation>
    </message>
    <message>
        <source>Chan&amp;ge settings…</source>
        <translation>&amp;Modifier les paramètres…</translation>
    </message>
    <message>
        <source>Open the provider’s account &amp;page</source>
        <translation>&amp;Ouvrir la page du compte chez le fournisseur</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Supprimer le compte…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>The provider’s own words: “%1”</source>
        <translation>Les mots du fournisseur&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. You have not been signed out anywhere.</source>
        <translation>La liste des comptes était endommagée. Vous n’avez été déconnecté nulle part.</translation>
    </message>
    <message>
        <source>The last good list is used. The damaged file is kept beside it when the list changes.</source>
        <translation>La dernière liste correcte est utilisée. Le fichier endommagé sera conservé à côté quand la liste changera.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read. You have not been signed out anywhere.</source>
        <translation>La liste des comptes ne peut pas être lue. Vous n’avez été déconnecté nulle part.</translation>
    </message>
    <message>
        <source>It was written by a newer Latchkey. Update Latchkey on this computer.</source>
        <translation>Elle a été écrite par une version plus récente de Latchkey. Mettez Latchkey à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file accounts.json was left as it is. Mend it, or move it away to begin anew.</source>
        <translation>Le fichier accounts.json a été laissé tel quel. Réparez-le, ou déplacez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Le fournisseur est injoignable.</translation>
    </message>
    <message>
        <source>The connection broke before the provider’s answer arrived.</source>
        <translation>La connexion s’est coupée avant l’arrivée de la réponse du fournisseur.</translation>
    </message>
    <message>
        <source>Something else answered in the provider’s place, such as a Wi-Fi sign-in page or a proxy.</source>
        <translation>Autre chose a répondu à la place du fournisseur, par exemple une page de connexion Wi-Fi ou un proxy.</translation>
    </message>
    <message>
        <source>The connection to the provider could not be trusted, so nothing was sent.</source>
        <translation>La connexion au fournisseur n’était pas digne de confiance&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The provider is busy or being repaired.</source>
        <translation>Le fournisseur est occupé ou en maintenance.</translation>
    </message>
    <message>
        <source>The provider’s answer could not be understood.</source>
        <translation>La réponse du fournisseur était incompréhensible.</translation>
    </message>
    <message>
        <source>The provider’s answer failed a security check, so none of it was used.</source>
        <translation>La réponse du fournisseur n’a pas passé un contrôle de sécurité&#x202f;; rien n’en a donc été utilisé.</translation>
    </message>
    <message>
        <source>The provider answered for another person than this account’s.</source>
        <translation>Le fournisseur a répondu pour une autre personne que celle de ce compte.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session: access was withdrawn, unused for too long, or renewed by a copy of it, on another computer or from a backup.</source>
        <translation>Le fournisseur n’accepte plus cette session&#x202f;: l’accès a été retiré, est resté inutilisé trop longtemps ou a été renouvelé par une copie, sur un autre ordinateur ou à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser again.</source>
        <translation>Le fournisseur veut vous revoir dans le navigateur.</translation>
    </message>
    <message>
        <source>You or an administrator said no to this access.</source>
        <translation>Cet accès a été refusé par vous ou par un administrateur.</translation>
    </message>
    <message>
        <source>The provider does not accept this app the way it is set up.</source>
        <translation>Le fournisseur n’accepte pas cette application telle qu’elle est configurée.</translation>
    </message>
    <message>
        <source>The provider or this computer does not offer what was asked for.</source>
        <translation>Le fournisseur ou cet ordinateur n’offre pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>The account’s settings do not fit the provider.</source>
        <translation>Les paramètres du compte ne conviennent pas au fournisseur.</translation>
    </message>
    <message>
        <source>An answer came back that does not belong to this sign-in.</source>
        <translation>Une réponse est revenue qui n’appartient pas à cette connexion.</translation>
    </message>
    <message>
        <source>This computer could not open a way back from the browser.</source>
        <translation>Cet ordinateur n’a pas pu ouvrir de chemin de retour depuis le navigateur.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>Le trousseau ne contient rien pour ce compte.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>Aucun trousseau ne fonctionne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What keeps you signed in lies in the locked keychain.</source>
        <translation>Ce qui vous garde connecté se trouve dans le trousseau verrouillé.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>L’accès au trousseau a été refusé.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>Le trousseau n’a pas conservé ce qui lui a été confié.</translation>
    </message>
    <message>
        <source>The keychain’s entry for this account cannot be read; it was left as it is.</source>
        <translation>L’entrée du trousseau pour ce compte ne peut pas être lue&#x202f;; elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The keychain’s entry was written by a newer Latchkey; it was left as it is.</source>
        <translation>L’entrée du trousseau a été écrite par une version plus récente de Latchkey&#x202f;; elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Another program on this computer is working with this account.</source>
        <translation>Un autre programme de cet ordinateur travaille avec ce compte.</translation>
    </message>
    <message>
        <source>This computer’s clock and the provider’s disagree.</source>
        <translation>L’horloge de cet ordinateur et celle du fournisseur ne concordent pas.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>Personne n’est revenu du navigateur à temps.</translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation>Il n’y a pas de session.</translation>
    </message>
    <message>
        <source>Latchkey itself made a mistake.</source>
        <translation>Latchkey lui-même a fait une erreur.</translation>
    </message>
    <message>
        <source>Check the network connection, or wait a little.</source>
        <translation>Vérifiez la connexion réseau, ou patientez un peu.</translation>
    </message>
    <message>
        <source>Check this computer’s date and network; in a company, ask for its certificate.</source>
        <translation>Vérifiez la date et le réseau de cet ordinateur&#x202f;; dans une entreprise, demandez son certificat.</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Patientez un peu.</translation>
    </message>
    <message>
        <source>If this goes on, tell whoever runs the provider.</source>
        <translation>Si cela continue, prévenez le responsable du fournisseur.</translation>
    </message>
    <message>
        <source>Sign in again as this account’s person.</source>
        <translation>Reconnectez-vous en tant que la personne de ce compte.</translation>
    </message>
    <message>
        <source>Sign in and allow access, or ask your administrator.</source>
        <translation>Connectez-vous et autorisez l’accès, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Compare the client ID and the scopes with what the provider gave you.</source>
        <translation>Comparez l’ID client et les étendues avec ce que le fournisseur vous a donné.</translation>
    </message>
    <message>
        <source>Use the provider’s account page instead, or ask whoever runs the provider.</source>
        <translation>Utilisez plutôt la page du compte chez le fournisseur, ou demandez au responsable du fournisseur.</translation>
    </message>
    <message>
        <source>Check the issuer and the client ID.</source>
        <translation>Vérifiez l’émetteur et l’ID client.</translation>
    </message>
    <message>
        <source>Sign in again, and use only the page that opens then.</source>
        <translation>Reconnectez-vous, et n’utilisez que la page qui s’ouvre alors.</translation>
    </message>
    <message>
        <source>Close other programs that are signing in, and try again.</source>
        <translation>Fermez les autres programmes en cours de connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet; secrets are kept nowhere else.</source>
        <translation>Démarrez-en un, par exemple GNOME Keyring ou KWallet&#x202f;; les secrets ne sont conservés nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Déverrouillez le trousseau pour continuer.</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain when the system asks.</source>
        <translation>Autorisez Latchkey à utiliser le trousseau quand le système le demande.</translation>
    </message>
    <message>
        <source>Look for a window that asks for your keychain’s password.</source>
        <translation>Cherchez une fenêtre qui demande le mot de passe de votre trousseau.</translation>
    </message>
    <message>
        <source>Make sure that the keychain is unlocked and the disk is not full.</source>
        <translation>Assurez-vous que le trousseau est déverrouillé et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation>Reconnectez-vous pour la remplacer.</translation>
    </message>
    <message>
        <source>Update Latchkey on this computer.</source>
        <translation>Mettez Latchkey à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program.</source>
        <translation>Patientez un instant, ou fermez l’autre programme.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Réessayez quand vous voulez.</translation>
    </message>
    <message>
        <source>Try again, and finish in the browser.</source>
        <translation>Réessayez, et terminez dans le navigateur.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with its details.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, veuillez le signaler avec les détails.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Waiting for keychain</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>Renewal waits</source>
        <translation>Renouvellement en attente</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>know who you are</source>
        <comment>follows: This computer may</comment>
        <translation>savoir qui vous êtes</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <comment>follows: This computer may</comment>
        <translation>voir votre nom et votre profil</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <comment>follows: This computer may</comment>
        <translation>voir votre adresse e-mail</translation>
    </message>
    <message>
        <source>see your phone number</source>
        <comment>follows: This computer may</comment>
        <translation>voir votre numéro de téléphone</translation>
    </message>
    <message>
        <source>see your postal address</source>
        <comment>follows: This computer may</comment>
        <translation>voir votre adresse postale</translation>
    </message>
    <message>
        <source>see the groups you belong to</source>
        <comment>follows: This computer may</comment>
        <translation>voir les groupes auxquels vous appartenez</translation>
    </message>
    <message>
        <source>stay signed in while you are away</source>
        <comment>follows: This computer may</comment>
        <translation>rester connecté en votre absence</translation>
    </message>
    <message>
        <source>use “%1”</source>
        <comment>follows: This computer may; %1 is a provider&apos;s name for a permission</comment>
        <translation>utiliser «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A sign-in did not work</source>
        <translation>Une connexion n’a pas abouti</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>Accès renouvelé</translation>
    </message>
    <message>
        <source>A renewal has to wait</source>
        <translation>Un renouvellement doit attendre</translation>
    </message>
    <message>
        <source>Access renewed by another program on this computer</source>
        <translation>Accès renouvelé par un autre programme de cet ordinateur</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>A sign-out did not work</source>
        <translation>Une déconnexion n’a pas abouti</translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation>La session s’est terminée</translation>
    </message>
    <message>
        <source>Making sure that your keychain can keep the session.</source>
        <translation>Vérification que votre trousseau peut conserver la session.</translation>
    </message>
    <message>
        <source>Asking the provider how to sign in.</source>
        <translation>Demande au fournisseur comment se connecter.</translation>
    </message>
    <message>
        <source>Waiting for you to come back from the browser.</source>
        <translation>En attente de votre retour du navigateur.</translation>
    </message>
    <message>
        <source>Waiting for you to allow it on the other device.</source>
        <translation>En attente de votre autorisation sur l’autre appareil.</translation>
    </message>
    <message>
        <source>You are back from the browser. Fetching your access.</source>
        <translation>Vous êtes revenu du navigateur. Récupération de votre accès.</translation>
    </message>
    <message>
        <source>Checking that it is really you.</source>
        <translation>Vérification que c’est bien vous.</translation>
    </message>
    <message>
        <source>Keeping the session in your keychain.</source>
        <translation>Enregistrement de la session dans votre trousseau.</translation>
    </message>
    <message>
        <source>The provider is told to end this session.</source>
        <translation>Le fournisseur est invité à mettre fin à cette session.</translation>
    </message>
    <message>
        <source>The provider has ended this session.</source>
        <translation>Le fournisseur a mis fin à cette session.</translation>
    </message>
    <message>
        <source>The provider did not confirm that this session has ended.</source>
        <translation>Le fournisseur n’a pas confirmé la fin de cette session.</translation>
    </message>
    <message>
        <source>The provider is told to withdraw the access given last.</source>
        <translation>Le fournisseur est invité à retirer le dernier accès donné.</translation>
    </message>
    <message>
        <source>The provider has withdrawn the access given last.</source>
        <translation>Le fournisseur a retiré le dernier accès donné.</translation>
    </message>
    <message>
        <source>The access given last was not withdrawn; it runs out by itself.</source>
        <translation>Le dernier accès donné n’a pas été retiré&#x202f;; il expire de lui-même.</translation>
    </message>
    <message>
        <source>The session is removed from this computer’s keychain.</source>
        <translation>La session est retirée du trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing of the session is left in this computer’s keychain.</source>
        <translation>Il ne reste rien de la session dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The session is still in this computer’s keychain.</source>
        <translation>La session est toujours dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain did not delete its entry, so the entry was emptied.</source>
        <translation>Le trousseau n’a pas supprimé son entrée&#x202f;; l’entrée a donc été vidée.</translation>
    </message>
    <message>
        <source>You were signed out already.</source>
        <translation>Vous étiez déjà déconnecté.</translation>
    </message>
    <message>
        <source>You are signed out, here and at the provider.</source>
        <translation>Vous êtes déconnecté, ici et chez le fournisseur.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not been told yet; that is tried again by itself.</source>
        <translation>Vous êtes déconnecté ici. Le fournisseur n’a pas encore été informé&#x202f;; une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider could not be told; its account page shows what it still allows.</source>
        <translation>Vous êtes déconnecté ici. Le fournisseur n’a pas pu être informé&#x202f;; sa page de compte montre ce qu’il autorise encore.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider was not told.</source>
        <translation>Vous êtes déconnecté ici. Le fournisseur n’a pas été informé.</translation>
    </message>
    <message>
        <source>Your browser came back from the sign-out page of %1.</source>
        <translation>Votre navigateur est revenu de la page de déconnexion de %1.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: nobody came back from its sign-out page.</source>
        <translation>Votre navigateur est peut-être encore connecté à %1&#x202f;: personne n’est revenu de sa page de déconnexion.</translation>
    </message>
    <message>
        <source>There is no page at %1 that signs the browser out.</source>
        <translation>%1 n’a pas de page qui déconnecte le navigateur.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: it could not be started.</source>
        <translation>Votre navigateur est peut-être encore connecté à %1&#x202f;: il n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: its sign-out page could not be opened.</source>
        <translation>Votre navigateur est peut-être encore connecté à %1&#x202f;: sa page de déconnexion n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>This address cannot be used to sign in.</source>
        <translation>Cette adresse ne peut pas servir à se connecter.</translation>
    </message>
    <message>
        <source>Check that it is the provider’s issuer, letter for letter; it starts with https://.</source>
        <translation>Vérifiez lettre par lettre qu’il s’agit de l’émetteur du fournisseur&#x202f;; il commence par https://.</translation>
    </message>
    <message>
        <source>There is no provider for signing in at this address.</source>
        <translation>Il n’y a pas de fournisseur de connexion à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the provider for its issuer.</source>
        <translation>Vérifiez l’adresse, ou demandez l’émetteur au responsable du fournisseur.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <extracomment>The language this translation is in, as a BCP 47 tag: de, fr, zh-Hans…</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: access was not granted.</source>
        <translation>Vous n’êtes pas connecté à «&#x202f;%1&#x202f;»&#x202f;: l’accès n’a pas été accordé.</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: the sign-in did not work.</source>
        <translation>Vous n’êtes pas connecté à «&#x202f;%1&#x202f;»&#x202f;: la connexion n’a pas abouti.</translation>
    </message>
    <message>
        <source>Close this page. Latchkey’s window says why, and what to do.</source>
        <translation>Fermez cette page. La fenêtre de Latchkey dit pourquoi, et que faire.</translation>
    </message>
    <message>
        <source>You are signed in to “%1”.</source>
        <translation>Vous êtes connecté à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Close this page and go back to Latchkey.</source>
        <translation>Fermez cette page et revenez à Latchkey.</translation>
    </message>
    <message>
        <source>This computer is signed out of “%1”.</source>
        <translation>Cet ordinateur est déconnecté de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It seems that no browser has opened.</source>
        <translation>Il semble qu’aucun navigateur ne se soit ouvert.</translation>
    </message>
    <message>
        <source>Open this address in any browser: %1</source>
        <translation>Ouvrez cette adresse dans un navigateur&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day of the week and a time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>À propos de Latchkey</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Sign in once in your browser, stay signed in, see what this computer may do, and revoke it so that it is really gone.</source>
        <translation>Connectez-vous une fois dans votre navigateur, restez connecté, voyez ce que cet ordinateur peut faire, et révoquez-le pour qu’il n’en reste vraiment rien.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous la licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nothing has happened since Latchkey was started.</source>
        <translation>Rien ne s’est passé depuis le démarrage de Latchkey.</translation>
    </message>
    <message>
        <source>Sho&amp;w fewer</source>
        <translation>A&amp;fficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w all %Ln</source>
        <comment>entries of the activity list</comment>
        <translation>
            <numerusform>Tout a&amp;fficher (%Ln)</numerusform>
            <numerusform>Tout a&amp;fficher (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AddAccount</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Choisir un fournisseur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search providers, or type an issuer</source>
        <translation>Rechercher un fournisseur ou saisir un émetteur</translation>
    </message>
    <message>
        <source>Search, or type an issuer such as https://id.example.org</source>
        <translation>Recherchez, ou saisissez un émetteur tel que https://id.example.org</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Plus d’options</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>É&amp;metteur</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Account &amp;name on this computer</source>
        <translation>&amp;Nom du compte sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Scopes, separated by blanks</source>
        <translation>&amp;Étendues, séparées par des espaces</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Client sec&amp;ret file, if the provider gave you a secret</source>
        <translation>Fichier du se&amp;cret client, si le fournisseur vous en a donné un</translation>
    </message>
    <message>
        <source>Choose the client secret file</source>
        <translation>Choisir le fichier du secret client</translation>
    </message>
    <message>
        <source>Certificate &amp;file, if the provider uses a certificate of its own</source>
        <translation>&amp;Fichier de certificat, si le fournisseur utilise son propre certificat</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier de certificat</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>Utiliser cet émetteur</translation>
    </message>
    <message>
        <source>Use the issuer %1</source>
        <translation>Utiliser l’émetteur %1</translation>
    </message>
    <message>
        <source>Set up your provider</source>
        <translation>Configurer votre fournisseur</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a provider&apos;s name</comment>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>No redirect URI has to be registered.</source>
        <translation>Aucune URI de redirection ne doit être enregistrée.</translation>
    </message>
    <message>
        <source>Redirect URIs to register: %1</source>
        <comment>addresses</comment>
        <translation>URI de redirection à enregistrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redirect URI to register, for any port: %1</source>
        <comment>an address</comment>
        <translation>URI de redirection à enregistrer, pour tout port&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 gives apps like this one a client secret, and takes no sign-in without it. Save it in a file and choose the file here.</source>
        <comment>a provider&apos;s name</comment>
        <translation>%1 donne un secret client aux applications comme celle-ci et n’accepte aucune connexion sans lui. Enregistrez-le dans un fichier et choisissez ce fichier ici.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les paramètres</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>Paramètres de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The provider’s address, as it calls itself.</source>
        <translation>L’adresse du fournisseur, telle qu’il se nomme lui-même.</translation>
    </message>
    <message>
        <source>An issuer is an address that starts with https:// and has no “?” or “#” in it.</source>
        <translation>Un émetteur est une adresse qui commence par https:// et ne contient ni «&#x202f;?&#x202f;» ni «&#x202f;#&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” does not look right.</source>
        <comment>the name of a field</comment>
        <translation>«&#x202f;%1&#x202f;» ne semble pas correct.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a provider&apos;s host</comment>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Found %1. You can sign in there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 trouvé. Vous pouvez vous y connecter.</translation>
    </message>
    <message>
        <source>It does not say that it lets you stay signed in.</source>
        <translation>Il n’indique pas qu’il vous laisse rester connecté.</translation>
    </message>
    <message>
        <source>It has no way to revoke access from here; that is done on its account page.</source>
        <translation>Il n’offre aucun moyen de révoquer l’accès d’ici&#x202f;; cela se fait sur sa page de compte.</translation>
    </message>
    <message>
        <source>Access can be revoked from here.</source>
        <translation>L’accès peut être révoqué d’ici.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Le compte a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Use up to 64 letters from A to Z, digits, dots, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>Utilisez jusqu’à 64 lettres de A à Z, chiffres, points, traits d’union et tirets bas, en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>Il existe déjà un compte de ce nom.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>Enregistrer et se c&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Add and sign in</source>
        <translation>&amp;Ajouter et se connecter</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>Ces paramètres ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>The account could not be saved.</source>
        <translation>Le compte n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>latchkey::CheckUpDialog</name>
    <message>
        <source>Check-up</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read out: how it stands, what was looked at, what was found.</extracomment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it, and your accounts are numbered.</source>
        <translation>Le rapport a été copié. Il ne contient aucun secret, et vos comptes y sont numérotés.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <comment>a pattern of file names</comment>
        <translation>Rapport (%1)</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>Le rapport n’a pas pu être enregistré à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The report was saved. There is no secret in it, and your accounts are numbered.</source>
        <translation>Le rapport a été enregistré. Il ne contient aucun secret, et vos comptes y sont numérotés.</translation>
    </message>
</context>
<context>
    <name>latchkey::DeviceSignIn</name>
    <message>
        <source>Sign in on another device</source>
        <translation>Se connecter sur un autre appareil</translation>
    </message>
    <message>
        <source>Address for the other device</source>
        <translation>Adresse pour l’autre appareil</translation>
    </message>
    <message>
        <source>Code to enter there</source>
        <translation>Code à y saisir</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>C&amp;opier le code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan this with a phone, or open the address on any device and enter the code there. This window notices by itself when you are done.</source>
        <translation>Scannez ceci avec un téléphone, ou ouvrez l’adresse sur n’importe quel appareil et saisissez-y le code. Cette fenêtre remarque d’elle-même quand vous avez terminé.</translation>
    </message>
    <message>
        <source>%1 is being asked for a code.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Demande d’un code à %1.</translation>
    </message>
    <message>
        <source>There is nothing more to do on the other device.</source>
        <translation>Il n’y a plus rien à faire sur l’autre appareil.</translation>
    </message>
    <message>
        <source>QR code with the address %1</source>
        <translation>Code QR avec l’adresse %1</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>latchkey::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message numerus="yes">
        <source>The last %n events</source>
        <translation>
            <numerusform>Le dernier événement (%Ln)</numerusform>
            <numerusform>Les %Ln derniers événements</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever helps you: what Latchkey did, newest last. There is no secret in it; names of accounts and providers are.</source>
        <translation>Pour la personne qui vous aide&#x202f;: ce que Latchkey a fait, le plus récent en dernier. Cela ne contient aucun secret, mais bien des noms de comptes et de fournisseurs.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it.</source>
        <translation>Le rapport a été copié. Il ne contient aucun secret.</translation>
    </message>
</context>
<context>
    <name>latchkey::FindingText</name>
    <message>
        <source>{keychain} takes entries, gives them back and deletes them.</source>
        <translation>{keychain} accepte des entrées, les rend et les supprime.</translation>
    </message>
    <message>
        <source>{keychain} does not delete entries, so Latchkey empties them instead.</source>
        <translation>{keychain} ne supprime pas les entrées&#x202f;; Latchkey les vide donc à la place.</translation>
    </message>
    <message>
        <source>Nothing has to be done; an update of the keychain may help.</source>
        <translation>Il n’y a rien à faire&#x202f;; une mise à jour du trousseau peut aider.</translation>
    </message>
    <message>
        <source>No keychain can be reached from here, so no session can be read or kept.</source>
        <translation>Aucun trousseau n’est joignable d’ici&#x202f;; aucune session ne peut donc être lue ni conservée.</translation>
    </message>
    <message>
        <source>Start the desktop’s keychain service, such as GNOME Keyring or KWallet, and check again; nothing is lost until then.</source>
        <translation>Démarrez le service de trousseau du bureau, par exemple GNOME Keyring ou KWallet, puis revérifiez&#x202f;; d’ici là, rien n’est perdu.</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>Le service de trousseau fonctionne, mais personne n’y a encore créé de trousseau.</translation>
    </message>
    <message>
        <source>Unlock the keychain in Latchkey’s window; the system then makes one.</source>
        <translation>Déverrouillez le trousseau dans la fenêtre de Latchkey&#x202f;; le système en crée alors un.</translation>
    </message>
    <message>
        <source>The keychain is locked; your sessions are in it, and can be used when it is open.</source>
        <translation>Le trousseau est verrouillé&#x202f;; vos sessions s’y trouvent et pourront être utilisées quand il sera ouvert.</translation>
    </message>
    <message>
        <source>Unlock it in Latchkey’s window or with the desktop’s own program for passwords.</source>
        <translation>Déverrouillez-le dans la fenêtre de Latchkey ou avec le programme de mots de passe du bureau.</translation>
    </message>
    <message>
        <source>The keychain refused access to Latchkey.</source>
        <translation>Le trousseau a refusé l’accès à Latchkey.</translation>
    </message>
    <message>
        <source>Allow it in the keychain’s own settings and check again; nothing is lost until then.</source>
        <translation>Autorisez-le dans les paramètres du trousseau, puis revérifiez&#x202f;; d’ici là, rien n’est perdu.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows; nothing is lost meanwhile.</source>
        <translation>Cherchez une question du trousseau derrière d’autres fenêtres&#x202f;; entre-temps, rien n’est perdu.</translation>
    </message>
    <message>
        <source>The keychain took an entry and did not keep it as it was.</source>
        <translation>Le trousseau a pris une entrée et ne l’a pas conservée telle quelle.</translation>
    </message>
    <message>
        <source>See that the disk is not full and check again; until then no session is renewed.</source>
        <translation>Assurez-vous que le disque n’est pas plein, puis revérifiez&#x202f;; d’ici là, aucune session n’est renouvelée.</translation>
    </message>
    <message>
        <source>A browser can be started, by {program}.</source>
        <translation>Un navigateur peut être démarré, par {program}.</translation>
    </message>
    <message>
        <source>No browser can be started from here.</source>
        <translation>Aucun navigateur ne peut être démarré d’ici.</translation>
    </message>
    <message>
        <source>Install one, or open the address that a sign-in shows by hand.</source>
        <translation>Installez-en un, ou ouvrez à la main l’adresse qu’affiche une connexion.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1 and at ::1.</source>
        <translation>Le navigateur peut revenir à cet ordinateur, à 127.0.0.1 et à&#x202f;::1.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1.</source>
        <translation>Le navigateur peut revenir à cet ordinateur, à 127.0.0.1.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer at ::1 alone, and many providers know 127.0.0.1 only.</source>
        <translation>Le navigateur ne peut revenir à cet ordinateur qu’à&#x202f;::1, et beaucoup de fournisseurs ne connaissent que 127.0.0.1.</translation>
    </message>
    <message>
        <source>Give this computer its loopback address 127.0.0.1 back.</source>
        <translation>Rendez à cet ordinateur son adresse de bouclage 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can listen on this computer, so no browser can come back from a sign-in.</source>
        <translation>Rien ne peut écouter sur cet ordinateur&#x202f;; aucun navigateur ne peut donc revenir d’une connexion.</translation>
    </message>
    <message>
        <source>Let Latchkey listen at 127.0.0.1 in the firewall or sandbox, or sign in on another device.</source>
        <translation>Laissez Latchkey écouter à 127.0.0.1 dans le pare-feu ou le bac à sable, ou connectez-vous sur un autre appareil.</translation>
    </message>
    <message>
        <source>Locks can be written in {path}.</source>
        <translation>Des verrous peuvent être écrits dans {path}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, and without a lock no session is renewed.</source>
        <translation>Rien ne peut être écrit dans {path} et, sans verrou, aucune session n’est renouvelée.</translation>
    </message>
    <message>
        <source>Make it writable for you, and see that the disk is not full.</source>
        <translation>Rendez-le accessible en écriture pour vous, et assurez-vous que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The list of accounts can be read.</source>
        <translation>La liste des comptes peut être lue.</translation>
    </message>
    <message>
        <source>No account has been added yet.</source>
        <translation>Aucun compte n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged, and the last good one is used in its place.</source>
        <translation>La liste des comptes est endommagée, et la dernière correcte est utilisée à sa place.</translation>
    </message>
    <message>
        <source>Look through your accounts; what was changed last may be missing.</source>
        <translation>Parcourez vos comptes&#x202f;; ce qui a été modifié en dernier peut manquer.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read; it was left as it is.</source>
        <translation>La liste des comptes ne peut pas être lue&#x202f;; elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Put a good copy of accounts.json in its place; the sessions are not lost.</source>
        <translation>Mettez une bonne copie de accounts.json à sa place&#x202f;; les sessions ne sont pas perdues.</translation>
    </message>
    <message>
        <source>The list of accounts comes from a newer Latchkey; it was left as it is.</source>
        <translation>La liste des comptes provient d’une version plus récente de Latchkey&#x202f;; elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Use the newer Latchkey.</source>
        <translation>Utilisez la version plus récente de Latchkey.</translation>
    </message>
    <message>
        <source>The account’s settings can be used.</source>
        <translation>Les paramètres du compte sont utilisables.</translation>
    </message>
    <message>
        <source>The account cannot be used as it is set up.</source>
        <translation>Le compte n’est pas utilisable tel qu’il est configuré.</translation>
    </message>
    <message>
        <source>Correct what the details name, or add the account again.</source>
        <translation>Corrigez ce qu’indiquent les détails, ou ajoutez le compte à nouveau.</translation>
    </message>
    <message>
        <source>Port {ports} is free for the browser to come back to.</source>
        <translation>Le port {ports} est libre pour le retour du navigateur.</translation>
    </message>
    <message>
        <source>Another program has port {ports}, where the browser has to come back to.</source>
        <translation>Un autre programme occupe le port {ports}, auquel le navigateur doit revenir.</translation>
    </message>
    <message>
        <source>Close that program or finish the sign-in that is running, and check again.</source>
        <translation>Fermez ce programme ou terminez la connexion en cours, puis revérifiez.</translation>
    </message>
    <message>
        <source>{host} is reached without a proxy.</source>
        <translation>{host} est joint sans proxy.</translation>
    </message>
    <message>
        <source>{host} is reached by way of {proxy}.</source>
        <translation>{host} est joint par {proxy}.</translation>
    </message>
    <message>
        <source>The system did not say in time by which proxy {host} is reached.</source>
        <translation>Le système n’a pas dit à temps par quel proxy {host} est joint.</translation>
    </message>
    <message>
        <source>Check the system’s proxy settings, above all the address of an automatic configuration.</source>
        <translation>Vérifiez les paramètres de proxy du système, surtout l’adresse d’une configuration automatique.</translation>
    </message>
    <message>
        <source>The name {host} leads to an address.</source>
        <translation>Le nom {host} mène à une adresse.</translation>
    </message>
    <message>
        <source>{host} is an address itself.</source>
        <translation>{host} est lui-même une adresse.</translation>
    </message>
    <message>
        <source>The proxy looks up where {host} is.</source>
        <translation>Le proxy cherche où se trouve {host}.</translation>
    </message>
    <message>
        <source>The name {host} leads nowhere from here.</source>
        <translation>Le nom {host} ne mène nulle part d’ici.</translation>
    </message>
    <message>
        <source>Check the network connection, then the spelling of the issuer.</source>
        <translation>Vérifiez la connexion réseau, puis l’orthographe de l’émetteur.</translation>
    </message>
    <message>
        <source>Nobody said in time where {host} is.</source>
        <translation>Personne n’a dit à temps où se trouve {host}.</translation>
    </message>
    <message>
        <source>Check the network connection, then its DNS servers.</source>
        <translation>Vérifiez la connexion réseau, puis ses serveurs DNS.</translation>
    </message>
    <message>
        <source>The certificate of {host} is trusted; {authority} issued it, and it is good until {until}.</source>
        <translation>Le certificat de {host} est fiable&#x202f;; {authority} l’a émis, et il est valable jusqu’au {until}.</translation>
    </message>
    <message>
        <source>{host} is this computer itself, so no certificate is needed.</source>
        <translation>{host} est cet ordinateur lui-même&#x202f;; aucun certificat n’est donc nécessaire.</translation>
    </message>
    <message>
        <source>The certificate of {host} runs out on {until}.</source>
        <translation>Le certificat de {host} expire le {until}.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider, unless it is renewed by itself.</source>
        <translation>Prévenez le responsable du fournisseur, sauf s’il se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out, so nothing is sent there.</source>
        <translation>Le certificat de {host} a expiré&#x202f;; rien n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>Vérifiez la date de cet ordinateur&#x202f;; si elle est juste, prévenez le responsable du fournisseur.</translation>
    </message>
    <message>
        <source>By this computer’s clock the certificate of {host} is not good yet, so nothing is sent there.</source>
        <translation>D’après l’horloge de cet ordinateur, le certificat de {host} n’est pas encore valable&#x202f;; rien n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>Set this computer’s clock and check again.</source>
        <translation>Réglez l’horloge de cet ordinateur, puis revérifiez.</translation>
    </message>
    <message>
        <source>What answers for {host} shows the certificate of somebody else, so nothing is sent there.</source>
        <translation>Ce qui répond pour {host} présente le certificat de quelqu’un d’autre&#x202f;; rien n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants you to sign in to it, then check again.</source>
        <translation>Ouvrez n’importe quelle page web pour voir si le réseau demande une connexion, puis revérifiez.</translation>
    </message>
    <message>
        <source>This computer has no reason to trust the certificate of {host}, so nothing is sent there.</source>
        <translation>Cet ordinateur n’a aucune raison de se fier au certificat de {host}&#x202f;; rien n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>Add a company’s own certificates with --ca-file; elsewhere, use another network.</source>
        <translation>Ajoutez les certificats propres à une entreprise avec --ca-file&#x202f;; ailleurs, utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked, so nothing is sent there.</source>
        <translation>Le certificat de {host} a été révoqué&#x202f;; rien n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>Prévenez le responsable du fournisseur.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing is sent there.</source>
        <translation>Le certificat de {host} n’est pas fiable&#x202f;; rien n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>Send the details to whoever runs the provider.</source>
        <translation>Envoyez les détails au responsable du fournisseur.</translation>
    </message>
    <message>
        <source>No trusted connection with {host} could be made, so nothing is sent there.</source>
        <translation>Aucune connexion fiable avec {host} n’a pu être établie&#x202f;; rien n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>Use another network; if it stays like this, send the details to whoever runs the provider.</source>
        <translation>Utilisez un autre réseau&#x202f;; si cela continue, envoyez les détails au responsable du fournisseur.</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the one of {host}.</source>
        <translation>L’horloge de cet ordinateur concorde avec celle de {host}.</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes ahead of the one of {host}.</source>
        <translation>L’horloge de cet ordinateur avance de {minutes} minutes sur celle de {host}.</translation>
    </message>
    <message>
        <source>Let the system set the clock from the network.</source>
        <translation>Laissez le système régler l’horloge par le réseau.</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes behind the one of {host}.</source>
        <translation>L’horloge de cet ordinateur retarde de {minutes} minutes sur celle de {host}.</translation>
    </message>
    <message>
        <source>{host} does not say what time it is.</source>
        <translation>{host} ne dit pas l’heure qu’il est.</translation>
    </message>
    <message>
        <source>What {host} says of itself can be used.</source>
        <translation>Ce que {host} dit de lui-même est utilisable.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Check the network connection; you stay signed in meanwhile.</source>
        <translation>Vérifiez la connexion réseau&#x202f;; entre-temps, vous restez connecté.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check again in a while; you stay signed in meanwhile.</source>
        <translation>Revérifiez dans un moment&#x202f;; entre-temps, vous restez connecté.</translation>
    </message>
    <message>
        <source>{host} is busy or out of order.</source>
        <translation>{host} est occupé ou en panne.</translation>
    </message>
    <message>
        <source>Something else on this network answered in place of {host}.</source>
        <translation>Autre chose sur ce réseau a répondu à la place de {host}.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through to {host}.</source>
        <translation>{proxy} n’a pas laissé passer la demande vers {host}.</translation>
    </message>
    <message>
        <source>Check address, user name and password in the system’s proxy settings.</source>
        <translation>Vérifiez l’adresse, le nom d’utilisateur et le mot de passe dans les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>There is nothing at the address where {host} should describe itself.</source>
        <translation>Il n’y a rien à l’adresse où {host} devrait se décrire.</translation>
    </message>
    <message>
        <source>Check the issuer, or ask the provider for its address.</source>
        <translation>Vérifiez l’émetteur, ou demandez son adresse au fournisseur.</translation>
    </message>
    <message>
        <source>What {host} says of itself failed a check and is not used.</source>
        <translation>Ce que {host} dit de lui-même n’a pas passé un contrôle et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Check the issuer; if it is right, send the details to whoever runs the provider.</source>
        <translation>Vérifiez l’émetteur&#x202f;; s’il est juste, envoyez les détails au responsable du fournisseur.</translation>
    </message>
    <message>
        <source>{host} lets access be renewed while you are away.</source>
        <translation>{host} laisse renouveler l’accès en votre absence.</translation>
    </message>
    <message>
        <source>{host} does not say whether access can be renewed, which is usual.</source>
        <translation>{host} ne dit pas si l’accès peut être renouvelé, ce qui est habituel.</translation>
    </message>
    <message>
        <source>{host} does not offer to renew access, so you may have to sign in whenever it runs out.</source>
        <translation>{host} ne propose pas de renouveler l’accès&#x202f;; vous devrez peut-être vous connecter chaque fois qu’il expire.</translation>
    </message>
    <message>
        <source>Ask whoever runs the provider for refresh tokens.</source>
        <translation>Demandez des jetons d’actualisation («&#x202f;refresh tokens&#x202f;») au responsable du fournisseur.</translation>
    </message>
    <message>
        <source>{host} knows everything that the account asks for.</source>
        <translation>{host} connaît tout ce que le compte demande.</translation>
    </message>
    <message>
        <source>{host} does not say what can be asked for, which is usual.</source>
        <translation>{host} ne dit pas ce qui peut être demandé, ce qui est habituel.</translation>
    </message>
    <message>
        <source>{host} does not list what the account asks for: {scopes}</source>
        <translation>{host} ne mentionne pas ce que le compte demande&#x202f;: {scopes}</translation>
    </message>
    <message>
        <source>Ask the provider whether it is called otherwise there, and add the account again without it.</source>
        <translation>Demandez au fournisseur si cela porte un autre nom chez lui, et ajoutez le compte à nouveau sans cela.</translation>
    </message>
    <message>
        <source>{host} can be told that a session is over.</source>
        <translation>{host} peut être informé qu’une session est terminée.</translation>
    </message>
    <message>
        <source>{host} cannot be told from here that a session is over.</source>
        <translation>{host} ne peut pas être informé d’ici qu’une session est terminée.</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page when you sign out.</source>
        <translation>Retirez l’accès sur la page du compte chez le fournisseur quand vous vous déconnectez.</translation>
    </message>
    <message>
        <source>{host} offers {features}.</source>
        <translation>{host} offre {features}.</translation>
    </message>
    <message>
        <source>{host} offers nothing beyond that.</source>
        <translation>{host} n’offre rien de plus.</translation>
    </message>
    <message>
        <source>Nothing is left to be told to {host}.</source>
        <translation>Il ne reste rien dont {host} doive être informé.</translation>
    </message>
    <message>
        <source>{host} could not be told yet that an earlier session is over.</source>
        <translation>{host} n’a pas encore pu être informé qu’une session antérieure est terminée.</translation>
    </message>
    <message>
        <source>Nothing has to be done; Latchkey tries again by itself.</source>
        <translation>Il n’y a rien à faire&#x202f;; Latchkey réessaie de lui-même.</translation>
    </message>
    <message>
        <source>What is still to be told to {host} cannot be read; it was left as it is.</source>
        <translation>Ce dont {host} doit encore être informé ne peut pas être lu&#x202f;; cela a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page.</source>
        <translation>Retirez l’accès sur la page du compte chez le fournisseur.</translation>
    </message>
    <message>
        <source>This could not be looked at, because {host} did not answer as it should.</source>
        <translation>Ceci n’a pas pu être examiné, car {host} n’a pas répondu comme il faut.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what else was found.</source>
        <translation>Ceci n’a pas pu être examiné, à cause d’un autre constat.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Chemin de retour</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sessions antérieures</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Something is in the way; what to do stands beside it.</source>
        <translation>Quelque chose fait obstacle&#x202f;; ce qu’il faut faire est indiqué à côté.</translation>
    </message>
    <message>
        <source>Everything works, and something is worth knowing.</source>
        <translation>Tout fonctionne, et quelque chose est bon à savoir.</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong so far.</source>
        <translation>Rien d’anormal n’a été trouvé jusqu’ici.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Qu&amp;itter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>À &amp;propos de Latchkey</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Token inspector…</source>
        <translation>Inspecteur de &amp;jetons…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>&amp;Vérification…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>&amp;Démarrer à l’ouverture de ma session sur l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Continuer à fonctionner quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Latchkey speaks that language when it is started the next time.</source>
        <translation>Latchkey parlera cette langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Without its window. It waits quietly until your keychain is unlocked.</source>
        <translation>Sans sa fenêtre. Il attend discrètement que votre trousseau soit déverrouillé.</translation>
    </message>
    <message>
        <source>In the tray, so that you stay signed in. Quit ends it.</source>
        <translation>Dans la zone de notification, pour que vous restiez connecté. «&#x202f;Quitter&#x202f;» y met fin.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment; closing the window ends Latchkey.</source>
        <translation>Ce bureau n’a pas de zone de notification pour le moment&#x202f;; fermer la fenêtre met fin à Latchkey.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Your system did not let this be changed. Everything else is as you chose it.</source>
        <translation>Votre système n’a pas permis cette modification. Tout le reste est tel que vous l’avez choisi.</translation>
    </message>
    <message>
        <source>This could not be kept, and counts until Latchkey ends. Is the disk full, or the folder of settings write-protected?</source>
        <translation>Ceci n’a pas pu être enregistré et vaut jusqu’à la fermeture de Latchkey. Le disque est-il plein, ou le dossier des paramètres protégé en écriture&#x202f;?</translation>
    </message>
</context>
<context>
    <name>latchkey::RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <comment>an account&apos;s name</comment>
        <translation>Supprimer «&#x202f;%1&#x202f;» de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>You are signed out, and the provider is told if it can be reached. The account and everything kept for it are deleted from this computer. Your account at the provider stays as it is.</source>
        <translation>Vous êtes déconnecté, et le fournisseur est informé s’il est joignable. Le compte et tout ce qui est conservé pour lui sont supprimés de cet ordinateur. Votre compte chez le fournisseur reste tel quel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Supprimer le compte</translation>
    </message>
</context>
<context>
    <name>latchkey::RevokeDialog</name>
    <message>
        <source>Revoke access</source>
        <translation>Révoquer l’accès</translation>
    </message>
    <message>
        <source>Revoke the access of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>Révoquer l’accès de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation>Révo&amp;quer l’accès</translation>
    </message>
    <message>
        <source>&amp;Sign out here anyway</source>
        <translation>Se déconnec&amp;ter ici quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Sign out here</source>
        <translation>Se déconnec&amp;ter ici</translation>
    </message>
    <message>
        <source>%1 has no way to be told from here that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 n’offre aucun moyen d’être informé d’ici que cet ordinateur ne peut plus agir en votre nom.</translation>
    </message>
    <message>
        <source>That is done on its account page: %1</source>
        <comment>an address</comment>
        <translation>Cela se fait sur sa page de compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signing out here removes the session from this computer’s keychain; the provider goes on allowing what it allows now.</source>
        <translation>Se déconnecter ici retire la session du trousseau de cet ordinateur&#x202f;; le fournisseur continue d’autoriser ce qu’il autorise maintenant.</translation>
    </message>
    <message>
        <source>Your other devices are not affected, unless the provider decides so.</source>
        <translation>Vos autres appareils ne sont pas concernés, sauf si le fournisseur en décide ainsi.</translation>
    </message>
    <message>
        <source>This provider ends the access of this app as a whole: on your other devices too.</source>
        <translation>Ce fournisseur met fin à l’accès de cette application dans son ensemble&#x202f;: sur vos autres appareils aussi.</translation>
    </message>
    <message>
        <source>Your other devices are not affected. Access that was given already runs out by itself.</source>
        <translation>Vos autres appareils ne sont pas concernés. L’accès déjà donné expire de lui-même.</translation>
    </message>
    <message>
        <source>%1 is told that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 est informé que cet ordinateur ne peut plus agir en votre nom.</translation>
    </message>
    <message>
        <source>Once the provider confirms, the session is removed from this computer’s keychain; the account stays in the list.</source>
        <translation>Une fois que le fournisseur a confirmé, la session est retirée du trousseau de cet ordinateur&#x202f;; le compte reste dans la liste.</translation>
    </message>
    <message>
        <source>Revoking access…</source>
        <translation>Révocation de l’accès…</translation>
    </message>
    <message>
        <source>Signing out here…</source>
        <translation>Déconnexion ici…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation>&amp;Garder la session</translation>
    </message>
</context>
<context>
    <name>latchkey::SessionPage</name>
    <message>
        <source>PKCE, DPoP, and a key that changes with each renewal</source>
        <translation>PKCE, DPoP et une clé qui change à chaque renouvellement</translation>
    </message>
    <message>
        <source>PKCE, DPoP</source>
        <translation>PKCE, DPoP</translation>
    </message>
    <message>
        <source>PKCE, and a key that changes with each renewal</source>
        <translation>PKCE et une clé qui change à chaque renouvellement</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>Plus sur ce compte</translation>
    </message>
    <message>
        <source>Time left of this access</source>
        <translation>Temps restant de cet accès</translation>
    </message>
    <message>
        <source>This computer may</source>
        <translation>Cet ordinateur peut</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservée dans</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>Code du problème</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Forgets the session on this computer now, and tells the provider.</source>
        <translation>Oublie maintenant la session sur cet ordinateur et en informe le fournisseur.</translation>
    </message>
    <message>
        <source>Ends the session only when the provider confirms it.</source>
        <translation>Ne met fin à la session que si le fournisseur le confirme.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an e-mail address and a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>%1 is &apos;in 2 min&apos; or &apos;now&apos;</comment>
        <translation>Prochaine tentative&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Access renewed %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>Accès renouvelé&#x202f;: %1 · prochain renouvellement&#x202f;: %2</translation>
    </message>
    <message>
        <source>Access lasts until %1.</source>
        <comment>%1 is a time of day or a day</comment>
        <translation>L’accès dure jusqu’à&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Issued: %1
Runs out: %2</source>
        <translation>Émis&#x202f;: %1
Expire&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Signed in %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>Connexion&#x202f;: %1 · prochain renouvellement&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::SignInProgress</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>A&amp;fficher le lien</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Lien de connexion</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Your browser is about to open the sign-in page of %1.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Votre navigateur va ouvrir la page de connexion de %1.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow the access there. Then come back: this window notices by itself.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Connectez-vous à %1 et autorisez-y l’accès. Revenez ensuite&#x202f;: cette fenêtre le remarque d’elle-même.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Presque terminé</translation>
    </message>
    <message>
        <source>There is nothing more to do in the browser.</source>
        <translation>Il n’y a plus rien à faire dans le navigateur.</translation>
    </message>
    <message>
        <source>It seems that no browser has opened. The sign-in is waiting for you.</source>
        <translation>Il semble qu’aucun navigateur ne se soit ouvert. La connexion vous attend.</translation>
    </message>
    <message>
        <source>Copy the link below, and open it in a browser on this computer.</source>
        <translation>Copiez le lien ci-dessous et ouvrez-le dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Hide link</source>
        <translation>&amp;Masquer le lien</translation>
    </message>
</context>
<context>
    <name>latchkey::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>Se déconnecter de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The session is removed from this computer now, and %1 is told, later if it cannot be reached. The account stays in the list.</source>
        <comment>a provider&apos;s host</comment>
        <translation>La session est retirée maintenant de cet ordinateur, et %1 en est informé, plus tard s’il est injoignable. Le compte reste dans la liste.</translation>
    </message>
    <message>
        <source>Sign out of %1 in the &amp;browser, too</source>
        <comment>a provider&apos;s host</comment>
        <translation>Se déconnecter aussi de %1 dans le navi&amp;gateur</translation>
    </message>
    <message>
        <source>The browser opens on the provider’s own page. Other programs that sign in by this browser have to ask for the password again, too.</source>
        <translation>Le navigateur s’ouvre sur la page du fournisseur. Les autres programmes qui se connectent par ce navigateur devront eux aussi redemander le mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Se déconnec&amp;ter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>Ne pas &amp;attendre</translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <translation>Vous êtes déconnecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your browser opens on the sign-out page of %1. Continue there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Votre navigateur s’ouvre sur la page de déconnexion de %1. Continuez-y.</translation>
    </message>
</context>
<context>
    <name>latchkey::TokenInspector</name>
    <message>
        <source>Token inspector</source>
        <translation>Inspecteur de jetons</translation>
    </message>
    <message>
        <source>Tokens of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>Jetons de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>Recherche dans le trousseau…</translation>
    </message>
    <message>
        <source>What the tokens say</source>
        <translation>Ce que disent les jetons</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>&amp;Show values</source>
        <translation>A&amp;fficher les valeurs</translation>
    </message>
    <message>
        <source>Who you are, and everything else that is yours. Hidden again when this window closes. The tokens themselves are never shown.</source>
        <translation>Qui vous êtes, et tout ce qui est à vous. Masqué de nouveau à la fermeture de cette fenêtre. Les jetons eux-mêmes ne sont jamais affichés.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the chosen row. The clipboard is emptied after a minute.</source>
        <translation>Copie la ligne choisie. Le presse-papiers est vidé après une minute.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody is signed in with this account.</source>
        <translation>Personne n’est connecté avec ce compte.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’identité</translation>
    </message>
    <message>
        <source>says who you are; checked when it came</source>
        <translation>dit qui vous êtes&#x202f;; vérifié à son arrivée</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Non détenu</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>lets this computer in, for a short time</source>
        <translation>laisse entrer cet ordinateur, pour peu de temps</translation>
    </message>
    <message>
        <source>the next use fetches one</source>
        <translation>la prochaine utilisation en obtient un</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>none to be read</source>
        <translation>aucune qui soit lisible</translation>
    </message>
    <message>
        <source>only the provider can read it</source>
        <translation>seul le fournisseur peut le lire</translation>
    </message>
    <message>
        <source>not checked: meant for the provider’s services</source>
        <translation>non vérifié&#x202f;: destiné aux services du fournisseur</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>keeps you signed in</source>
        <translation>vous garde connecté</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>la session ne peut pas être renouvelée</translation>
    </message>
    <message>
        <source>Changes with each renewal</source>
        <translation>Change à chaque renouvellement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>pas jusqu’ici</translation>
    </message>
    <message>
        <source>a copy that somebody took is of no use after that</source>
        <translation>une copie que quelqu’un aurait prise ne sert plus à rien ensuite</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>Lié à une clé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>of no use without the key in this keychain</source>
        <translation>inutile sans la clé de ce trousseau</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>how many refresh tokens this session has had</source>
        <translation>combien de jetons d’actualisation cette session a eus</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message numerus="yes">
        <source>%n ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Renewed last</source>
        <translation>Dernier renouvellement</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>what this computer may do</source>
        <translation>ce que cet ordinateur peut faire</translation>
    </message>
    <message>
        <source>asked for, and granted</source>
        <translation>demandée, et accordée</translation>
    </message>
    <message>
        <source>granted without being asked for</source>
        <translation>accordée sans être demandée</translation>
    </message>
    <message>
        <source>asked for, not granted</source>
        <translation>demandée, non accordée</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>since Latchkey was started, newest first</source>
        <translation>depuis le démarrage de Latchkey, les plus récents d’abord</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Aucun jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a countdown in minutes and seconds, as 4:59</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copié. Le presse-papiers est vidé après une minute.</translation>
    </message>
</context>
<context>
    <name>latchkey::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>&amp;Ouvrir Latchkey</translation>
    </message>
    <message>
        <source>&amp;Renew all now</source>
        <translation>&amp;Tout renouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey · signed in: %Ln</source>
        <comment>how many accounts</comment>
        <translation>
            <numerusform>Latchkey · connecté&#x202f;: %Ln</numerusform>
            <numerusform>Latchkey · connectés&#x202f;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts that are not in the menu</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::TrayPresence</name>
    <message>
        <source>Latchkey keeps running</source>
        <translation>Latchkey continue de fonctionner</translation>
    </message>
    <message>
        <source>It keeps you signed in from here. To end it, choose Quit in this icon’s menu.</source>
        <translation>D’ici, il vous garde connecté. Pour l’arrêter, choisissez «&#x202f;Quitter&#x202f;» dans le menu de cette icône.</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <comment>an account&apos;s name</comment>
        <translation>Se reconnecter&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n accounts</source>
        <translation>
            <numerusform>Se reconnecter&#x202f;: %Ln compte</numerusform>
            <numerusform>Se reconnecter&#x202f;: %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sessions have ended. Open Latchkey to sign in again.</source>
        <translation>Leurs sessions sont terminées. Ouvrez Latchkey pour vous reconnecter.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Latchkey waits for it. Until it is unlocked, your access cannot be renewed; you have not been signed out.</source>
        <translation>Latchkey l’attend. Tant qu’il n’est pas déverrouillé, votre accès ne peut pas être renouvelé&#x202f;; vous n’avez pas été déconnecté.</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Bienvenue dans Latchkey</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and stay signed in: through restarts, sleep and bad networks.</source>
        <translation>Connectez-vous une fois dans votre navigateur, et restez connecté malgré les redémarrages, la mise en veille et les mauvais réseaux.</translation>
    </message>
    <message>
        <source>See what this computer may do in your name, and take it back whenever you like.</source>
        <translation>Voyez ce que cet ordinateur peut faire en votre nom, et reprenez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Your passwords stay in the browser. What keeps you signed in stays in this computer’s keychain.</source>
        <translation>Vos mots de passe restent dans le navigateur. Ce qui vous garde connecté reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
</context>
<context>
    <name>latchkey::style::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sign in once, stay signed in, revoke when you like.</source>
        <translation>Connectez-vous une fois, restez connecté, révoquez quand vous voulez.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is a tray.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre, là où il y en a une.</translation>
    </message>
    <message>
        <source>What to log, such as &quot;latchkey.*=true&quot;. Secrets are never logged.</source>
        <translation>Que journaliser, par exemple &quot;latchkey.*=true&quot;. Les secrets ne sont jamais journalisés.</translation>
    </message>
    <message>
        <source>Latchkey is running already, but does not answer.</source>
        <translation>Latchkey est déjà en cours d’exécution, mais ne répond pas.</translation>
    </message>
    <message>
        <source>No session is lost. End the program “latchkey”, and start it again.</source>
        <translation>Aucune session n’est perdue. Mettez fin au programme «&#x202f;latchkey&#x202f;», puis relancez-le.</translation>
    </message>
</context>
</TS>
