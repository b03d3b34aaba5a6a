<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ClaimText</name>
    <message>
        <source>who issued it: the provider</source>
        <translation>quién lo emitió: el proveedor</translation>
    </message>
    <message>
        <source>who you are to the provider; never changes</source>
        <translation>quién es usted para el proveedor; no cambia nunca</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>para quién es</translation>
    </message>
    <message>
        <source>which program asked for it</source>
        <translation>qué programa lo pidió</translation>
    </message>
    <message>
        <source>when it runs out</source>
        <translation>cuándo caduca</translation>
    </message>
    <message>
        <source>from when on it counts</source>
        <translation>desde cuándo vale</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>cuándo se emitió</translation>
    </message>
    <message>
        <source>when you proved who you are</source>
        <translation>cuándo demostró usted quién es</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>lo vincula a un solo inicio de sesión</translation>
    </message>
    <message>
        <source>how strictly you were asked who you are</source>
        <translation>con qué rigor se le preguntó quién es</translation>
    </message>
    <message>
        <source>how you proved who you are</source>
        <translation>cómo demostró usted quién es</translation>
    </message>
    <message>
        <source>ties it to the access token</source>
        <translation>lo vincula al token de acceso</translation>
    </message>
    <message>
        <source>ties it to the sign-in’s code</source>
        <translation>lo vincula al código del inicio de sesión</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>the session’s number at the provider</source>
        <translation>el número de la sesión en el proveedor</translation>
    </message>
    <message>
        <source>the key that it is bound to</source>
        <translation>la clave a la que está vinculado</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>lo que permite</translation>
    </message>
    <message>
        <source>your roles there</source>
        <translation>sus roles allí</translation>
    </message>
    <message>
        <source>your groups there</source>
        <translation>sus grupos allí</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>su nombre completo</translation>
    </message>
    <message>
        <source>your given name</source>
        <translation>su nombre de pila</translation>
    </message>
    <message>
        <source>your family name</source>
        <translation>su apellido</translation>
    </message>
    <message>
        <source>your middle name</source>
        <translation>su segundo nombre</translation>
    </message>
    <message>
        <source>what you are called</source>
        <translation>cómo le llaman</translation>
    </message>
    <message>
        <source>your user name; may change</source>
        <translation>su nombre de usuario; puede cambiar</translation>
    </message>
    <message>
        <source>your page there</source>
        <translation>su página allí</translation>
    </message>
    <message>
        <source>where your picture is</source>
        <translation>dónde está su imagen</translation>
    </message>
    <message>
        <source>your website</source>
        <translation>su sitio web</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>whether the provider has checked that address</source>
        <translation>si el proveedor ha comprobado esa dirección</translation>
    </message>
    <message>
        <source>your gender</source>
        <translation>su género</translation>
    </message>
    <message>
        <source>your date of birth</source>
        <translation>su fecha de nacimiento</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>su zona horaria</translation>
    </message>
    <message>
        <source>your language</source>
        <translation>su idioma</translation>
    </message>
    <message>
        <source>your telephone number</source>
        <translation>su número de teléfono</translation>
    </message>
    <message>
        <source>whether the provider has checked that number</source>
        <translation>si el proveedor ha comprobado ese número</translation>
    </message>
    <message>
        <source>your postal address</source>
        <translation>su dirección postal</translation>
    </message>
    <message>
        <source>when this was last changed</source>
        <translation>cuándo se cambió esto por última vez</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this translation&apos;s language, in that language, as a list of languages shows it</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Any OpenID Connect provider</source>
        <translation>Cualquier proveedor de OpenID Connect</translation>
    </message>
    <message>
        <source>Create a public app client without a client secret in your user pool, with the authorization code grant and the scopes openid, profile and email. The redirect URIs are its allowed callback URLs. Use its Client ID.</source>
        <translation>Cree en su grupo de usuarios un cliente de aplicación público, sin secreto de cliente, con la concesión por código de autorización («authorization code grant») y los ámbitos openid, profile y email. Los URI de redirección son sus URL de devolución de llamada permitidas. Use su ID de cliente.</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>Región de AWS</translation>
    </message>
    <message>
        <source>The region that the user pool is in, such as eu-central-1.</source>
        <translation>La región en la que está el grupo de usuarios, por ejemplo eu-central-1.</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID del grupo de usuarios</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the user pool, and begins with the region.</source>
        <translation>Figura en la página de información general del grupo de usuarios y empieza por la región.</translation>
    </message>
    <message>
        <source>see and change your own account in the user pool</source>
        <translation>ver y cambiar su propia cuenta en el grupo de usuarios</translation>
    </message>
    <message>
        <source>Create an application of type Native in the Auth0 dashboard, with the grants Authorization Code and Refresh Token. The redirect URIs are its Allowed Callback URLs. Use its Client ID.</source>
        <translation>Cree en el panel de Auth0 una aplicación de tipo «Native», con las concesiones «Authorization Code» y «Refresh Token». Los URI de redirección son sus «Allowed Callback URLs». Use su Client ID.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>It stands in the settings of the application, under Basic Information, without https:// before it.</source>
        <translation>Figura en los ajustes de la aplicación, en «Basic Information», sin https:// delante.</translation>
    </message>
    <message>
        <source>Register a public (native) client at your provider, with PKCE. Use the client ID you are given.</source>
        <translation>Registre en su proveedor un cliente público (nativo), con PKCE. Use el ID de cliente que reciba.</translation>
    </message>
    <message>
        <source>Add an application in your GitLab preferences, under Applications: not confidential, with the scopes openid, profile and email. Use its Application ID.</source>
        <translation>Agregue una aplicación en sus preferencias de GitLab, en «Applications»: no confidencial, con los ámbitos openid, profile y email. Use su Application ID.</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation>Servidor de GitLab</translation>
    </message>
    <message>
        <source>The host of GitLab, without https:// before it.</source>
        <translation>El nombre de host de GitLab, sin https:// delante.</translation>
    </message>
    <message>
        <source>see your profile</source>
        <translation>ver su perfil</translation>
    </message>
    <message>
        <source>read and change everything you can in GitLab</source>
        <translation>leer y cambiar todo lo que usted puede leer y cambiar en GitLab</translation>
    </message>
    <message>
        <source>read everything you can see in GitLab</source>
        <translation>leer todo lo que usted puede ver en GitLab</translation>
    </message>
    <message>
        <source>read the repositories you can see</source>
        <translation>leer los repositorios que usted puede ver</translation>
    </message>
    <message>
        <source>read and change the repositories you can</source>
        <translation>leer y cambiar los repositorios que usted puede cambiar</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of type “Desktop app” in the Google Cloud console, under APIs &amp; Services › Credentials. Google also issues a client secret for it: keep that in a file and name the file as the client secret file.</source>
        <translation>Cree un ID de cliente de OAuth de tipo «Desktop app» en la consola de Google Cloud, en «APIs &amp; Services › Credentials». Google emite además un secreto de cliente: guárdelo en un archivo e indique ese archivo como archivo del secreto de cliente.</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <translation>ver su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <translation>ver su nombre y su perfil</translation>
    </message>
    <message>
        <source>read, write, send and delete your Gmail messages</source>
        <translation>leer, escribir, enviar y eliminar sus mensajes de Gmail</translation>
    </message>
    <message>
        <source>read your Gmail messages and settings</source>
        <translation>leer sus mensajes y ajustes de Gmail</translation>
    </message>
    <message>
        <source>see and change all your Google calendars</source>
        <translation>ver y cambiar todos sus calendarios de Google</translation>
    </message>
    <message>
        <source>see all your Google calendars</source>
        <translation>ver todos sus calendarios de Google</translation>
    </message>
    <message>
        <source>see your Google contacts</source>
        <translation>ver sus contactos de Google</translation>
    </message>
    <message>
        <source>see, change and delete all your files in Google Drive</source>
        <translation>ver, cambiar y eliminar todos sus archivos de Google Drive</translation>
    </message>
    <message>
        <source>see and change the files in Google Drive that it made or opened</source>
        <translation>ver y cambiar los archivos de Google Drive que haya creado o abierto</translation>
    </message>
    <message>
        <source>see all your files in Google Drive</source>
        <translation>ver todos sus archivos de Google Drive</translation>
    </message>
    <message>
        <source>Create an OpenID Connect client in your realm with client authentication off and the standard flow on. Use its Client ID.</source>
        <translation>Cree un cliente de OpenID Connect en su realm, con «Client authentication» desactivado y «Standard flow» activado. Use su Client ID.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The host of the Keycloak server, without https:// before it.</source>
        <translation>El nombre de host del servidor de Keycloak, sin https:// delante.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>The name of the realm, with its capital and small letters.</source>
        <translation>El nombre del realm, con sus mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Register an app in the Microsoft Entra admin center, under App registrations, with the platform “Mobile and desktop applications”. Use its Application (client) ID.</source>
        <translation>Registre una aplicación en el centro de administración de Microsoft Entra, en «App registrations», con la plataforma «Mobile and desktop applications». Use su «Application (client) ID».</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>ID de directorio (inquilino)</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the app registration, as 32 hexadecimal digits with hyphens. “common”, “organizations” and domain names do not work here, because the provider then calls itself something else.</source>
        <translation>Figura en la página de información general del registro de la aplicación, como 32 dígitos hexadecimales con guiones. «common», «organizations» y los nombres de dominio no funcionan aquí, porque el proveedor se llama entonces de otra manera.</translation>
    </message>
    <message>
        <source>see your profile in Microsoft 365</source>
        <translation>ver su perfil en Microsoft 365</translation>
    </message>
    <message>
        <source>read your Outlook mail</source>
        <translation>leer su correo de Outlook</translation>
    </message>
    <message>
        <source>read and change your Outlook mail</source>
        <translation>leer y cambiar su correo de Outlook</translation>
    </message>
    <message>
        <source>send mail in your name</source>
        <translation>enviar correo en su nombre</translation>
    </message>
    <message>
        <source>see your Outlook calendars</source>
        <translation>ver sus calendarios de Outlook</translation>
    </message>
    <message>
        <source>see and change your Outlook calendars</source>
        <translation>ver y cambiar sus calendarios de Outlook</translation>
    </message>
    <message>
        <source>see your files in OneDrive</source>
        <translation>ver sus archivos de OneDrive</translation>
    </message>
    <message>
        <source>see and change your files in OneDrive</source>
        <translation>ver y cambiar sus archivos de OneDrive</translation>
    </message>
    <message>
        <source>Create an app integration of type OIDC, Native Application, in the Okta admin console, with the grants Authorization Code and Refresh Token. Use its Client ID.</source>
        <translation>Cree una integración de aplicación de tipo «OIDC, Native Application» en la consola de administración de Okta, con las concesiones «Authorization Code» y «Refresh Token». Use su Client ID.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Dominio de Okta</translation>
    </message>
    <message>
        <source>The address of your Okta organization, without https:// before it.</source>
        <translation>La dirección de su organización de Okta, sin https:// delante.</translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation>ID del servidor de autorización</translation>
    </message>
    <message>
        <source>It stands in the Okta admin console, under Security › API; the first one is called “default”. For the authorization server of the organization itself, enter the issuer without this part.</source>
        <translation>Figura en la consola de administración de Okta, en «Security › API»; el primero se llama «default». Para el servidor de autorización de la propia organización, introduzca el emisor sin esta parte.</translation>
    </message>
    <message>
        <source>see your own account in Okta</source>
        <translation>ver su propia cuenta de Okta</translation>
    </message>
    <message>
        <source>see and change your own account in Okta</source>
        <translation>ver y cambiar su propia cuenta de Okta</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The connection dropped while your access was being renewed, and the provider does not take the same renewal twice.</source>
        <translation>La conexión se cortó mientras se renovaba su acceso, y el proveedor no acepta dos veces la misma renovación.</translation>
    </message>
    <message>
        <source>Sign in again in your browser.</source>
        <translation>Inicie sesión de nuevo en su navegador.</translation>
    </message>
    <message>
        <source>Your access has run out, and this provider gave no means to renew it.</source>
        <translation>Su acceso ha caducado, y este proveedor no dio ningún medio para renovarlo.</translation>
    </message>
    <message>
        <source>The account’s client ID was changed after you had signed in.</source>
        <translation>El ID de cliente de la cuenta se cambió después de que usted iniciara sesión.</translation>
    </message>
    <message>
        <source>The provider asked to be left alone for a while.</source>
        <translation>El proveedor ha pedido que no se le moleste durante un rato.</translation>
    </message>
    <message>
        <source>Wait a little; it is tried again by itself.</source>
        <translation>Espere un poco; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>By this computer’s clock the provider’s certificate is not valid yet, so nothing was sent.</source>
        <translation>Según el reloj de este equipo, el certificado del proveedor todavía no es válido, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time right.</source>
        <translation>Ponga bien la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The provider’s certificate has run out, so nothing was sent.</source>
        <translation>El certificado del proveedor ha caducado, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>Compruebe la fecha de este equipo; si es correcta, avise a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that is not the provider’s, so nothing was sent.</source>
        <translation>Algo en esta red mostró un certificado que no es el del proveedor, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Open any page in your browser and sign in to the network there.</source>
        <translation>Abra cualquier página en su navegador e inicie sesión allí en la red.</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that this computer has no reason to trust, so nothing was sent.</source>
        <translation>Algo en esta red mostró un certificado en el que este equipo no tiene motivo para confiar, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>In a company’s network, ask for its certificate; elsewhere, use another network.</source>
        <translation>En la red de una empresa, pida su certificado; en otro lugar, use otra red.</translation>
    </message>
    <message>
        <source>The key that protects this session is missing from the keychain, and without it the session cannot be used.</source>
        <translation>La clave que protege esta sesión falta en el llavero, y sin ella la sesión no se puede usar.</translation>
    </message>
    <message>
        <source>Sign in again; that makes a new key.</source>
        <translation>Inicie sesión de nuevo; así se crea una clave nueva.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time, so it is not valid any more.</source>
        <translation>Nadie introdujo el código a tiempo, así que ya no es válido.</translation>
    </message>
    <message>
        <source>Try again, and use the new code on the other device.</source>
        <translation>Inténtelo de nuevo y use el código nuevo en el otro dispositivo.</translation>
    </message>
    <message>
        <source>This provider does not offer signing in on another device.</source>
        <translation>Este proveedor no permite iniciar sesión en otro dispositivo.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>Inicie sesión con el navegador de este equipo.</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>El servicio de llavero está en marcha, pero nadie ha creado todavía un llavero en él.</translation>
    </message>
    <message>
        <source>Let the system make one; it asks you for a password.</source>
        <translation>Deje que el sistema cree uno; le pedirá una contraseña.</translation>
    </message>
    <message>
        <source>The question for your keychain’s password was closed, so it stays locked.</source>
        <translation>La pregunta por la contraseña de su llavero se cerró, así que sigue bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it whenever you like; nothing is lost until then.</source>
        <translation>Desbloquéelo cuando quiera; hasta entonces no se pierde nada.</translation>
    </message>
    <message>
        <source>This computer is not set up for renewing: Latchkey’s folder for locks cannot be used, and without a lock two programs could spend the same renewal.</source>
        <translation>Este equipo no está preparado para renovar: la carpeta de bloqueos de Latchkey no se puede usar, y sin bloqueo dos programas podrían gastar la misma renovación.</translation>
    </message>
    <message>
        <source>Make the folder named under “Details” writable, on a local disk.</source>
        <translation>Haga que se pueda escribir en la carpeta indicada en «Detalles», en un disco local.</translation>
    </message>
    <message>
        <source>The provider answers at another address than its own description says.</source>
        <translation>El proveedor responde en una dirección distinta de la que dice su propia descripción.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>Avise a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>There is nothing at the address where the provider should answer.</source>
        <translation>No hay nada en la dirección donde debería responder el proveedor.</translation>
    </message>
    <message>
        <source>Check the issuer, or ask whoever runs the provider for its new address.</source>
        <translation>Compruebe el emisor, o pida su nueva dirección a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>The provider turned the request away without saying why.</source>
        <translation>El proveedor rechazó la petición sin decir por qué.</translation>
    </message>
    <message>
        <source>Wait a little; if this goes on, tell whoever runs the provider.</source>
        <translation>Espere un poco; si continúa, avise a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. You are not signed in.</source>
        <translation>El inicio de sesión se canceló. No hay sesión iniciada.</translation>
    </message>
    <message>
        <source>Access was not granted. You are not signed in.</source>
        <translation>No se concedió el acceso. No hay sesión iniciada.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. You are not signed in.</source>
        <translation>El inicio de sesión no se terminó a tiempo. No hay sesión iniciada.</translation>
    </message>
    <message>
        <source>The sign-in did not work. You are not signed in.</source>
        <translation>El inicio de sesión no funcionó. No hay sesión iniciada.</translation>
    </message>
    <message>
        <source>The new sign-in was cancelled. You are still signed in as before.</source>
        <translation>El nuevo inicio de sesión se canceló. Su sesión sigue iniciada como antes.</translation>
    </message>
    <message>
        <source>The new sign-in did not work. You are still signed in as before.</source>
        <translation>El nuevo inicio de sesión no funcionó. Su sesión sigue iniciada como antes.</translation>
    </message>
    <message>
        <source>You are still signed in. Renewing your access has to wait.</source>
        <translation>Su sesión sigue iniciada. La renovación de su acceso tiene que esperar.</translation>
    </message>
    <message>
        <source>Your keychain is locked. You have not been signed out.</source>
        <translation>Su llavero está bloqueado. Su sesión no se ha cerrado.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. You have not been signed out.</source>
        <translation>Esperando a su llavero. Su sesión no se ha cerrado.</translation>
    </message>
    <message>
        <source>Your session has ended. You are not signed in.</source>
        <translation>Su sesión ha terminado. No hay sesión iniciada.</translation>
    </message>
    <message>
        <source>Access could not be revoked. You are still signed in.</source>
        <translation>No se pudo revocar el acceso. Su sesión sigue iniciada.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No hay sesión iniciada.</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and this computer keeps you signed in.</source>
        <translation>Inicie sesión una vez en su navegador, y este equipo la mantiene iniciada.</translation>
    </message>
    <message>
        <source>The provider has not been told of your last sign-out yet; that is tried again by itself.</source>
        <translation>Todavía no se ha informado al proveedor de su último cierre de sesión; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain. You have not been signed out.</source>
        <translation>Buscando su sesión en el llavero. Su sesión no se ha cerrado.</translation>
    </message>
    <message>
        <source>You are signed in, but the keychain has not taken the newest renewal yet.</source>
        <translation>Su sesión está iniciada, pero el llavero todavía no ha admitido la última renovación.</translation>
    </message>
    <message>
        <source>You are signed in. There is nothing to do.</source>
        <translation>Su sesión está iniciada. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Your access has run out. Sign in again to go on.</source>
        <translation>Su acceso ha caducado. Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>You are signed in, for a while.</source>
        <translation>Su sesión está iniciada, por un tiempo.</translation>
    </message>
    <message>
        <source>This provider lets nobody stay signed in without being asked again.</source>
        <translation>Este proveedor no deja que nadie mantenga la sesión sin volver a preguntar.</translation>
    </message>
    <message>
        <source>You are signed in. Your access is being renewed.</source>
        <translation>Su sesión está iniciada. Se está renovando su acceso.</translation>
    </message>
    <message>
        <source>You are still signed in, but access cannot be renewed just now.</source>
        <translation>Su sesión sigue iniciada, pero ahora mismo no se puede renovar el acceso.</translation>
    </message>
    <message>
        <source>This has happened several times; signing in again may help.</source>
        <translation>Esto ha ocurrido varias veces; iniciar sesión de nuevo puede ayudar.</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>Se está cerrando su sesión.</translation>
    </message>
    <message>
        <source>Somebody else signed in. This account is %1’s.</source>
        <translation>Otra persona inició sesión. Esta cuenta es de %1.</translation>
    </message>
    <message>
        <source>You came back as %1. This account is %2’s.</source>
        <translation>Usted volvió como %1. Esta cuenta es de %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Whose account should it be?</source>
        <translation>No se ha cambiado nada. ¿De quién debe ser la cuenta?</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>&amp;Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Use this &amp;person instead</source>
        <translation>Usar esta &amp;persona en su lugar</translation>
    </message>
    <message>
        <source>Use another &amp;device instead</source>
        <translation>Usar otro &amp;dispositivo en su lugar</translation>
    </message>
    <message>
        <source>Use this computer’s &amp;browser instead</source>
        <translation>Usar el &amp;navegador de este equipo en su lugar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Open the &amp;browser again</source>
        <translation>Abrir el &amp;navegador de nuevo</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation>Reno&amp;var ahora</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>Des&amp;bloquear el llavero</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>Probar el llavero de n&amp;uevo</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>C&amp;errar sesión…</translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation>&amp;Revocar acceso…</translation>
    </message>
    <message>
        <source>Chan&amp;ge settings…</source>
        <translation>Ca&amp;mbiar ajustes…</translation>
    </message>
    <message>
        <source>Open the provider’s account &amp;page</source>
        <translation>Abrir la página de la cuenta del pr&amp;oveedor</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Quitar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>The provider’s own words: “%1”</source>
        <translation>En palabras del proveedor: «%1»</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. You have not been signed out anywhere.</source>
        <translation>La lista de cuentas estaba dañada. No se ha cerrado su sesión en ninguna parte.</translation>
    </message>
    <message>
        <source>The last good list is used. The damaged file is kept beside it when the list changes.</source>
        <translation>Se usa la última lista correcta. El archivo dañado se guarda al lado cuando la lista cambia.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read. You have not been signed out anywhere.</source>
        <translation>La lista de cuentas no se puede leer. No se ha cerrado su sesión en ninguna parte.</translation>
    </message>
    <message>
        <source>It was written by a newer Latchkey. Update Latchkey on this computer.</source>
        <translation>La escribió una versión más reciente de Latchkey. Actualice Latchkey en este equipo.</translation>
    </message>
    <message>
        <source>The file accounts.json was left as it is. Mend it, or move it away to begin anew.</source>
        <translation>El archivo accounts.json se dejó como está. Repárelo, o muévalo a otro lugar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>No se puede contactar con el proveedor.</translation>
    </message>
    <message>
        <source>The connection broke before the provider’s answer arrived.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta del proveedor.</translation>
    </message>
    <message>
        <source>Something else answered in the provider’s place, such as a Wi-Fi sign-in page or a proxy.</source>
        <translation>Otra cosa respondió en lugar del proveedor, por ejemplo una página de acceso a una red wifi o un proxy.</translation>
    </message>
    <message>
        <source>The connection to the provider could not be trusted, so nothing was sent.</source>
        <translation>No se podía confiar en la conexión con el proveedor, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The provider is busy or being repaired.</source>
        <translation>El proveedor está ocupado o en mantenimiento.</translation>
    </message>
    <message>
        <source>The provider’s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del proveedor.</translation>
    </message>
    <message>
        <source>The provider’s answer failed a security check, so none of it was used.</source>
        <translation>La respuesta del proveedor no superó una comprobación de seguridad, así que no se ha usado nada de ella.</translation>
    </message>
    <message>
        <source>The provider answered for another person than this account’s.</source>
        <translation>El proveedor respondió por una persona distinta de la de esta cuenta.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session: access was withdrawn, unused for too long, or renewed by a copy of it, on another computer or from a backup.</source>
        <translation>El proveedor ya no acepta esta sesión: el acceso se retiró, no se usó durante demasiado tiempo o lo renovó una copia, en otro equipo o desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser again.</source>
        <translation>El proveedor quiere volver a verle en el navegador.</translation>
    </message>
    <message>
        <source>You or an administrator said no to this access.</source>
        <translation>Usted o un administrador denegó este acceso.</translation>
    </message>
    <message>
        <source>The provider does not accept this app the way it is set up.</source>
        <translation>El proveedor no acepta esta aplicación tal como está configurada.</translation>
    </message>
    <message>
        <source>The provider or this computer does not offer what was asked for.</source>
        <translation>El proveedor o este equipo no ofrece lo que se pidió.</translation>
    </message>
    <message>
        <source>The account’s settings do not fit the provider.</source>
        <translation>Los ajustes de la cuenta no se corresponden con el proveedor.</translation>
    </message>
    <message>
        <source>An answer came back that does not belong to this sign-in.</source>
        <translation>Volvió una respuesta que no pertenece a este inicio de sesión.</translation>
    </message>
    <message>
        <source>This computer could not open a way back from the browser.</source>
        <translation>Este equipo no pudo abrir un camino de vuelta desde el navegador.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>El llavero no contiene nada para esta cuenta.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>No hay ningún llavero en marcha en este equipo.</translation>
    </message>
    <message>
        <source>What keeps you signed in lies in the locked keychain.</source>
        <translation>Lo que mantiene su sesión iniciada está en el llavero bloqueado.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>Se denegó el acceso al llavero.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>El llavero no conservó lo que se le dio.</translation>
    </message>
    <message>
        <source>The keychain’s entry for this account cannot be read; it was left as it is.</source>
        <translation>La entrada del llavero para esta cuenta no se puede leer; se dejó como está.</translation>
    </message>
    <message>
        <source>The keychain’s entry was written by a newer Latchkey; it was left as it is.</source>
        <translation>La entrada del llavero la escribió una versión más reciente de Latchkey; se dejó como está.</translation>
    </message>
    <message>
        <source>Another program on this computer is working with this account.</source>
        <translation>Otro programa de este equipo está trabajando con esta cuenta.</translation>
    </message>
    <message>
        <source>This computer’s clock and the provider’s disagree.</source>
        <translation>El reloj de este equipo y el del proveedor no coinciden.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>La operación se canceló.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>Nadie volvió del navegador a tiempo.</translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation>No hay ninguna sesión.</translation>
    </message>
    <message>
        <source>Latchkey itself made a mistake.</source>
        <translation>El propio Latchkey cometió un error.</translation>
    </message>
    <message>
        <source>Check the network connection, or wait a little.</source>
        <translation>Compruebe la conexión de red, o espere un poco.</translation>
    </message>
    <message>
        <source>Check this computer’s date and network; in a company, ask for its certificate.</source>
        <translation>Compruebe la fecha y la red de este equipo; en una empresa, pida su certificado.</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Espere un poco.</translation>
    </message>
    <message>
        <source>If this goes on, tell whoever runs the provider.</source>
        <translation>Si continúa, avise a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>Sign in again as this account’s person.</source>
        <translation>Inicie sesión de nuevo como la persona de esta cuenta.</translation>
    </message>
    <message>
        <source>Sign in and allow access, or ask your administrator.</source>
        <translation>Inicie sesión y permita el acceso, o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Compare the client ID and the scopes with what the provider gave you.</source>
        <translation>Compare el ID de cliente y los ámbitos con lo que le dio el proveedor.</translation>
    </message>
    <message>
        <source>Use the provider’s account page instead, or ask whoever runs the provider.</source>
        <translation>Use en su lugar la página de la cuenta del proveedor, o pregunte a quien lo gestiona.</translation>
    </message>
    <message>
        <source>Check the issuer and the client ID.</source>
        <translation>Compruebe el emisor y el ID de cliente.</translation>
    </message>
    <message>
        <source>Sign in again, and use only the page that opens then.</source>
        <translation>Inicie sesión de nuevo, y use solo la página que se abra entonces.</translation>
    </message>
    <message>
        <source>Close other programs that are signing in, and try again.</source>
        <translation>Cierre otros programas que estén iniciando sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet; secrets are kept nowhere else.</source>
        <translation>Inicie uno, por ejemplo GNOME Keyring o KWallet; los secretos no se guardan en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Desbloquee el llavero para continuar.</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain when the system asks.</source>
        <translation>Permita que Latchkey use el llavero cuando el sistema lo pregunte.</translation>
    </message>
    <message>
        <source>Look for a window that asks for your keychain’s password.</source>
        <translation>Busque una ventana que pida la contraseña de su llavero.</translation>
    </message>
    <message>
        <source>Make sure that the keychain is unlocked and the disk is not full.</source>
        <translation>Asegúrese de que el llavero está desbloqueado y el disco no está lleno.</translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation>Inicie sesión de nuevo para reemplazarla.</translation>
    </message>
    <message>
        <source>Update Latchkey on this computer.</source>
        <translation>Actualice Latchkey en este equipo.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program.</source>
        <translation>Espere un momento, o cierre el otro programa.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Inténtelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Try again, and finish in the browser.</source>
        <translation>Inténtelo de nuevo y termine en el navegador.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with its details.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, infórmelo con los detalles.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Waiting for keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>Renewal waits</source>
        <translation>La renovación espera</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>know who you are</source>
        <comment>follows: This computer may</comment>
        <translation>saber quién es usted</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <comment>follows: This computer may</comment>
        <translation>ver su nombre y su perfil</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <comment>follows: This computer may</comment>
        <translation>ver su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>see your phone number</source>
        <comment>follows: This computer may</comment>
        <translation>ver su número de teléfono</translation>
    </message>
    <message>
        <source>see your postal address</source>
        <comment>follows: This computer may</comment>
        <translation>ver su dirección postal</translation>
    </message>
    <message>
        <source>see the groups you belong to</source>
        <comment>follows: This computer may</comment>
        <translation>ver los grupos a los que pertenece</translation>
    </message>
    <message>
        <source>stay signed in while you are away</source>
        <comment>follows: This computer may</comment>
        <translation>mantener la sesión iniciada en su ausencia</translation>
    </message>
    <message>
        <source>use “%1”</source>
        <comment>follows: This computer may; %1 is a provider&apos;s name for a permission</comment>
        <translation>usar «%1»</translation>
    </message>
    <message>
        <source>A sign-in did not work</source>
        <translation>Un inicio de sesión no funcionó</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>Acceso renovado</translation>
    </message>
    <message>
        <source>A renewal has to wait</source>
        <translation>Una renovación tiene que esperar</translation>
    </message>
    <message>
        <source>Access renewed by another program on this computer</source>
        <translation>Acceso renovado por otro programa de este equipo</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>A sign-out did not work</source>
        <translation>Un cierre de sesión no funcionó</translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation>La sesión terminó</translation>
    </message>
    <message>
        <source>Making sure that your keychain can keep the session.</source>
        <translation>Comprobando que su llavero puede guardar la sesión.</translation>
    </message>
    <message>
        <source>Asking the provider how to sign in.</source>
        <translation>Preguntando al proveedor cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>Waiting for you to come back from the browser.</source>
        <translation>Esperando a que vuelva del navegador.</translation>
    </message>
    <message>
        <source>Waiting for you to allow it on the other device.</source>
        <translation>Esperando a que lo permita en el otro dispositivo.</translation>
    </message>
    <message>
        <source>You are back from the browser. Fetching your access.</source>
        <translation>Ha vuelto del navegador. Obteniendo su acceso.</translation>
    </message>
    <message>
        <source>Checking that it is really you.</source>
        <translation>Comprobando que de verdad es usted.</translation>
    </message>
    <message>
        <source>Keeping the session in your keychain.</source>
        <translation>Guardando la sesión en su llavero.</translation>
    </message>
    <message>
        <source>The provider is told to end this session.</source>
        <translation>Se indica al proveedor que ponga fin a esta sesión.</translation>
    </message>
    <message>
        <source>The provider has ended this session.</source>
        <translation>El proveedor ha puesto fin a esta sesión.</translation>
    </message>
    <message>
        <source>The provider did not confirm that this session has ended.</source>
        <translation>El proveedor no confirmó que esta sesión haya terminado.</translation>
    </message>
    <message>
        <source>The provider is told to withdraw the access given last.</source>
        <translation>Se indica al proveedor que retire el último acceso concedido.</translation>
    </message>
    <message>
        <source>The provider has withdrawn the access given last.</source>
        <translation>El proveedor ha retirado el último acceso concedido.</translation>
    </message>
    <message>
        <source>The access given last was not withdrawn; it runs out by itself.</source>
        <translation>El último acceso concedido no se retiró; caduca por sí solo.</translation>
    </message>
    <message>
        <source>The session is removed from this computer’s keychain.</source>
        <translation>La sesión se quita del llavero de este equipo.</translation>
    </message>
    <message>
        <source>Nothing of the session is left in this computer’s keychain.</source>
        <translation>No queda nada de la sesión en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The session is still in this computer’s keychain.</source>
        <translation>La sesión sigue en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The keychain did not delete its entry, so the entry was emptied.</source>
        <translation>El llavero no eliminó su entrada, así que la entrada se vació.</translation>
    </message>
    <message>
        <source>You were signed out already.</source>
        <translation>La sesión ya estaba cerrada.</translation>
    </message>
    <message>
        <source>You are signed out, here and at the provider.</source>
        <translation>La sesión está cerrada, aquí y en el proveedor.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not been told yet; that is tried again by itself.</source>
        <translation>La sesión está cerrada aquí. Todavía no se ha informado al proveedor; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider could not be told; its account page shows what it still allows.</source>
        <translation>La sesión está cerrada aquí. No se pudo informar al proveedor; la página de su cuenta muestra lo que aún permite.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider was not told.</source>
        <translation>La sesión está cerrada aquí. No se informó al proveedor.</translation>
    </message>
    <message>
        <source>Your browser came back from the sign-out page of %1.</source>
        <translation>Su navegador volvió de la página de cierre de sesión de %1.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: nobody came back from its sign-out page.</source>
        <translation>Puede que su navegador aún tenga la sesión iniciada en %1: nadie volvió de su página de cierre de sesión.</translation>
    </message>
    <message>
        <source>There is no page at %1 that signs the browser out.</source>
        <translation>No hay en %1 ninguna página que cierre la sesión del navegador.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: it could not be started.</source>
        <translation>Puede que su navegador aún tenga la sesión iniciada en %1: no se pudo abrir.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: its sign-out page could not be opened.</source>
        <translation>Puede que su navegador aún tenga la sesión iniciada en %1: no se pudo abrir su página de cierre de sesión.</translation>
    </message>
    <message>
        <source>This address cannot be used to sign in.</source>
        <translation>Esta dirección no se puede usar para iniciar sesión.</translation>
    </message>
    <message>
        <source>Check that it is the provider’s issuer, letter for letter; it starts with https://.</source>
        <translation>Compruebe letra por letra que es el emisor del proveedor; empieza por https://.</translation>
    </message>
    <message>
        <source>There is no provider for signing in at this address.</source>
        <translation>No hay ningún proveedor para iniciar sesión en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the provider for its issuer.</source>
        <translation>Compruebe la dirección, o pida el emisor a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <extracomment>The language this translation is in, as a BCP 47 tag: de, fr, zh-Hans…</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: access was not granted.</source>
        <translation>No hay sesión iniciada en «%1»: no se concedió el acceso.</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: the sign-in did not work.</source>
        <translation>No hay sesión iniciada en «%1»: el inicio de sesión no funcionó.</translation>
    </message>
    <message>
        <source>Close this page. Latchkey’s window says why, and what to do.</source>
        <translation>Cierre esta página. La ventana de Latchkey dice por qué y qué hacer.</translation>
    </message>
    <message>
        <source>You are signed in to “%1”.</source>
        <translation>Su sesión está iniciada en «%1».</translation>
    </message>
    <message>
        <source>Close this page and go back to Latchkey.</source>
        <translation>Cierre esta página y vuelva a Latchkey.</translation>
    </message>
    <message>
        <source>This computer is signed out of “%1”.</source>
        <translation>La sesión de «%1» está cerrada en este equipo.</translation>
    </message>
    <message>
        <source>It seems that no browser has opened.</source>
        <translation>Parece que no se ha abierto ningún navegador.</translation>
    </message>
    <message>
        <source>Open this address in any browser: %1</source>
        <translation>Abra esta dirección en cualquier navegador: %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day of the week and a time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>en %Ln hora</numerusform>
            <numerusform>en %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Sign in once in your browser, stay signed in, see what this computer may do, and revoke it so that it is really gone.</source>
        <translation>Inicie sesión una vez en su navegador, manténgala iniciada, vea lo que puede hacer este equipo y revóquelo de modo que desaparezca de verdad.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Nothing has happened since Latchkey was started.</source>
        <translation>No ha ocurrido nada desde que se inició Latchkey.</translation>
    </message>
    <message>
        <source>Sho&amp;w fewer</source>
        <translation>Mos&amp;trar menos</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w all %Ln</source>
        <comment>entries of the activity list</comment>
        <translation>
            <numerusform>Mos&amp;trar todo (%Ln)</numerusform>
            <numerusform>Mos&amp;trar todo (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AddAccount</name>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Elegir un proveedor</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search providers, or type an issuer</source>
        <translation>Buscar proveedores o escribir un emisor</translation>
    </message>
    <message>
        <source>Search, or type an issuer such as https://id.example.org</source>
        <translation>Busque, o escriba un emisor como https://id.example.org</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emisor</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>ID de c&amp;liente</translation>
    </message>
    <message>
        <source>Account &amp;name on this computer</source>
        <translation>&amp;Nombre de la cuenta en este equipo</translation>
    </message>
    <message>
        <source>&amp;Scopes, separated by blanks</source>
        <translation>Ám&amp;bitos, separados por espacios</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Client sec&amp;ret file, if the provider gave you a secret</source>
        <translation>Archivo del se&amp;creto de cliente, si el proveedor le dio un secreto</translation>
    </message>
    <message>
        <source>Choose the client secret file</source>
        <translation>Elegir el archivo del secreto de cliente</translation>
    </message>
    <message>
        <source>Certificate &amp;file, if the provider uses a certificate of its own</source>
        <translation>Archivo de certi&amp;ficado, si el proveedor usa un certificado propio</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Elegir el archivo de certificado</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>Usar este emisor</translation>
    </message>
    <message>
        <source>Use the issuer %1</source>
        <translation>Usar el emisor %1</translation>
    </message>
    <message>
        <source>Set up your provider</source>
        <translation>Configurar su proveedor</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a provider&apos;s name</comment>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>No redirect URI has to be registered.</source>
        <translation>No hay que registrar ningún URI de redirección.</translation>
    </message>
    <message>
        <source>Redirect URIs to register: %1</source>
        <comment>addresses</comment>
        <translation>URI de redirección que hay que registrar: %1</translation>
    </message>
    <message>
        <source>Redirect URI to register, for any port: %1</source>
        <comment>an address</comment>
        <translation>URI de redirección que hay que registrar, para cualquier puerto: %1</translation>
    </message>
    <message>
        <source>%1 gives apps like this one a client secret, and takes no sign-in without it. Save it in a file and choose the file here.</source>
        <comment>a provider&apos;s name</comment>
        <translation>%1 da a las aplicaciones como esta un secreto de cliente, y sin él no admite ningún inicio de sesión. Guárdelo en un archivo y elija aquí ese archivo.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>Ajustes de «%1»</translation>
    </message>
    <message>
        <source>The provider’s address, as it calls itself.</source>
        <translation>La dirección del proveedor, tal como él se llama a sí mismo.</translation>
    </message>
    <message>
        <source>An issuer is an address that starts with https:// and has no “?” or “#” in it.</source>
        <translation>Un emisor es una dirección que empieza por https:// y no contiene «?» ni «#».</translation>
    </message>
    <message>
        <source>“%1” does not look right.</source>
        <comment>the name of a field</comment>
        <translation>«%1» no parece correcto.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a provider&apos;s host</comment>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Found %1. You can sign in there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Se encontró %1. Puede iniciar sesión allí.</translation>
    </message>
    <message>
        <source>It does not say that it lets you stay signed in.</source>
        <translation>No dice que le permita mantener la sesión iniciada.</translation>
    </message>
    <message>
        <source>It has no way to revoke access from here; that is done on its account page.</source>
        <translation>No tiene forma de revocar el acceso desde aquí; eso se hace en la página de su cuenta.</translation>
    </message>
    <message>
        <source>Access can be revoked from here.</source>
        <translation>El acceso se puede revocar desde aquí.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>La cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>Use up to 64 letters from A to Z, digits, dots, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>Use hasta 64 letras de la A a la Z, dígitos, puntos, guiones y guiones bajos, y empiece por una letra o un dígito.</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>Ya hay una cuenta con ese nombre.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Add and sign in</source>
        <translation>&amp;Agregar e iniciar sesión</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>Estos ajustes no se pueden usar.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se pudieron guardar los ajustes.</translation>
    </message>
    <message>
        <source>The account could not be saved.</source>
        <translation>No se pudo guardar la cuenta.</translation>
    </message>
</context>
<context>
    <name>latchkey::CheckUpDialog</name>
    <message>
        <source>Check-up</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read out: how it stands, what was looked at, what was found.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it, and your accounts are numbered.</source>
        <translation>El informe se copió. No contiene ningún secreto, y sus cuentas están numeradas.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <comment>a pattern of file names</comment>
        <translation>Informe (%1)</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>El informe no se pudo guardar ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The report was saved. There is no secret in it, and your accounts are numbered.</source>
        <translation>El informe se guardó. No contiene ningún secreto, y sus cuentas están numeradas.</translation>
    </message>
</context>
<context>
    <name>latchkey::DeviceSignIn</name>
    <message>
        <source>Sign in on another device</source>
        <translation>Iniciar sesión en otro dispositivo</translation>
    </message>
    <message>
        <source>Address for the other device</source>
        <translation>Dirección para el otro dispositivo</translation>
    </message>
    <message>
        <source>Code to enter there</source>
        <translation>Código que hay que introducir allí</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>C&amp;opiar código</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scan this with a phone, or open the address on any device and enter the code there. This window notices by itself when you are done.</source>
        <translation>Escanee esto con un teléfono, o abra la dirección en cualquier dispositivo e introduzca allí el código. Esta ventana se da cuenta sola cuando haya terminado.</translation>
    </message>
    <message>
        <source>%1 is being asked for a code.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Pidiendo un código a %1.</translation>
    </message>
    <message>
        <source>There is nothing more to do on the other device.</source>
        <translation>No hay nada más que hacer en el otro dispositivo.</translation>
    </message>
    <message>
        <source>QR code with the address %1</source>
        <translation>Código QR con la dirección %1</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>latchkey::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message numerus="yes">
        <source>The last %n events</source>
        <translation>
            <numerusform>El último evento (%Ln)</numerusform>
            <numerusform>Los últimos %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever helps you: what Latchkey did, newest last. There is no secret in it; names of accounts and providers are.</source>
        <translation>Para quien le ayude: lo que hizo Latchkey, lo más reciente al final. No contiene ningún secreto, pero sí nombres de cuentas y proveedores.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it.</source>
        <translation>El informe se copió. No contiene ningún secreto.</translation>
    </message>
</context>
<context>
    <name>latchkey::FindingText</name>
    <message>
        <source>{keychain} takes entries, gives them back and deletes them.</source>
        <translation>{keychain} admite entradas, las devuelve y las elimina.</translation>
    </message>
    <message>
        <source>{keychain} does not delete entries, so Latchkey empties them instead.</source>
        <translation>{keychain} no elimina entradas, así que Latchkey las vacía en su lugar.</translation>
    </message>
    <message>
        <source>Nothing has to be done; an update of the keychain may help.</source>
        <translation>No hay que hacer nada; una actualización del llavero puede ayudar.</translation>
    </message>
    <message>
        <source>No keychain can be reached from here, so no session can be read or kept.</source>
        <translation>No se puede llegar a ningún llavero desde aquí, así que no se puede leer ni guardar ninguna sesión.</translation>
    </message>
    <message>
        <source>Start the desktop’s keychain service, such as GNOME Keyring or KWallet, and check again; nothing is lost until then.</source>
        <translation>Inicie el servicio de llavero del escritorio, por ejemplo GNOME Keyring o KWallet, y compruebe de nuevo; hasta entonces no se pierde nada.</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>El servicio de llavero está en marcha, pero nadie ha creado todavía un llavero en él.</translation>
    </message>
    <message>
        <source>Unlock the keychain in Latchkey’s window; the system then makes one.</source>
        <translation>Desbloquee el llavero en la ventana de Latchkey; el sistema crea entonces uno.</translation>
    </message>
    <message>
        <source>The keychain is locked; your sessions are in it, and can be used when it is open.</source>
        <translation>El llavero está bloqueado; sus sesiones están en él y se pueden usar cuando esté abierto.</translation>
    </message>
    <message>
        <source>Unlock it in Latchkey’s window or with the desktop’s own program for passwords.</source>
        <translation>Desbloquéelo en la ventana de Latchkey o con el programa de contraseñas del escritorio.</translation>
    </message>
    <message>
        <source>The keychain refused access to Latchkey.</source>
        <translation>El llavero denegó el acceso a Latchkey.</translation>
    </message>
    <message>
        <source>Allow it in the keychain’s own settings and check again; nothing is lost until then.</source>
        <translation>Permítalo en los ajustes del llavero y compruebe de nuevo; hasta entonces no se pierde nada.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows; nothing is lost meanwhile.</source>
        <translation>Busque una pregunta del llavero detrás de otras ventanas; mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>The keychain took an entry and did not keep it as it was.</source>
        <translation>El llavero admitió una entrada y no la conservó tal como era.</translation>
    </message>
    <message>
        <source>See that the disk is not full and check again; until then no session is renewed.</source>
        <translation>Asegúrese de que el disco no está lleno y compruebe de nuevo; hasta entonces no se renueva ninguna sesión.</translation>
    </message>
    <message>
        <source>A browser can be started, by {program}.</source>
        <translation>Se puede abrir un navegador, mediante {program}.</translation>
    </message>
    <message>
        <source>No browser can be started from here.</source>
        <translation>No se puede abrir ningún navegador desde aquí.</translation>
    </message>
    <message>
        <source>Install one, or open the address that a sign-in shows by hand.</source>
        <translation>Instale uno, o abra a mano la dirección que muestra un inicio de sesión.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1 and at ::1.</source>
        <translation>El navegador puede volver a este equipo, en 127.0.0.1 y en ::1.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1.</source>
        <translation>El navegador puede volver a este equipo, en 127.0.0.1.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer at ::1 alone, and many providers know 127.0.0.1 only.</source>
        <translation>El navegador puede volver a este equipo solo en ::1, y muchos proveedores solo conocen 127.0.0.1.</translation>
    </message>
    <message>
        <source>Give this computer its loopback address 127.0.0.1 back.</source>
        <translation>Devuelva a este equipo su dirección de bucle local 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can listen on this computer, so no browser can come back from a sign-in.</source>
        <translation>Nada puede escuchar en este equipo, así que ningún navegador puede volver de un inicio de sesión.</translation>
    </message>
    <message>
        <source>Let Latchkey listen at 127.0.0.1 in the firewall or sandbox, or sign in on another device.</source>
        <translation>Permita que Latchkey escuche en 127.0.0.1 en el cortafuegos o el entorno aislado, o inicie sesión en otro dispositivo.</translation>
    </message>
    <message>
        <source>Locks can be written in {path}.</source>
        <translation>Se pueden escribir bloqueos en {path}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, and without a lock no session is renewed.</source>
        <translation>No se puede escribir nada en {path}, y sin bloqueo no se renueva ninguna sesión.</translation>
    </message>
    <message>
        <source>Make it writable for you, and see that the disk is not full.</source>
        <translation>Haga que usted pueda escribir en ella, y asegúrese de que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The list of accounts can be read.</source>
        <translation>La lista de cuentas se puede leer.</translation>
    </message>
    <message>
        <source>No account has been added yet.</source>
        <translation>Todavía no se ha agregado ninguna cuenta.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged, and the last good one is used in its place.</source>
        <translation>La lista de cuentas está dañada, y en su lugar se usa la última correcta.</translation>
    </message>
    <message>
        <source>Look through your accounts; what was changed last may be missing.</source>
        <translation>Revise sus cuentas; puede faltar lo que se cambió por última vez.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read; it was left as it is.</source>
        <translation>La lista de cuentas no se puede leer; se dejó como está.</translation>
    </message>
    <message>
        <source>Put a good copy of accounts.json in its place; the sessions are not lost.</source>
        <translation>Ponga en su lugar una copia correcta de accounts.json; las sesiones no se han perdido.</translation>
    </message>
    <message>
        <source>The list of accounts comes from a newer Latchkey; it was left as it is.</source>
        <translation>La lista de cuentas es de una versión más reciente de Latchkey; se dejó como está.</translation>
    </message>
    <message>
        <source>Use the newer Latchkey.</source>
        <translation>Use la versión más reciente de Latchkey.</translation>
    </message>
    <message>
        <source>The account’s settings can be used.</source>
        <translation>Los ajustes de la cuenta se pueden usar.</translation>
    </message>
    <message>
        <source>The account cannot be used as it is set up.</source>
        <translation>La cuenta no se puede usar tal como está configurada.</translation>
    </message>
    <message>
        <source>Correct what the details name, or add the account again.</source>
        <translation>Corrija lo que indican los detalles, o agregue la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Port {ports} is free for the browser to come back to.</source>
        <translation>El puerto {ports} está libre para que vuelva el navegador.</translation>
    </message>
    <message>
        <source>Another program has port {ports}, where the browser has to come back to.</source>
        <translation>Otro programa ocupa el puerto {ports}, al que tiene que volver el navegador.</translation>
    </message>
    <message>
        <source>Close that program or finish the sign-in that is running, and check again.</source>
        <translation>Cierre ese programa o termine el inicio de sesión en curso, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>{host} is reached without a proxy.</source>
        <translation>Se llega a {host} sin proxy.</translation>
    </message>
    <message>
        <source>{host} is reached by way of {proxy}.</source>
        <translation>Se llega a {host} a través de {proxy}.</translation>
    </message>
    <message>
        <source>The system did not say in time by which proxy {host} is reached.</source>
        <translation>El sistema no dijo a tiempo por qué proxy se llega a {host}.</translation>
    </message>
    <message>
        <source>Check the system’s proxy settings, above all the address of an automatic configuration.</source>
        <translation>Compruebe los ajustes de proxy del sistema, sobre todo la dirección de una configuración automática.</translation>
    </message>
    <message>
        <source>The name {host} leads to an address.</source>
        <translation>El nombre {host} lleva a una dirección.</translation>
    </message>
    <message>
        <source>{host} is an address itself.</source>
        <translation>{host} es en sí una dirección.</translation>
    </message>
    <message>
        <source>The proxy looks up where {host} is.</source>
        <translation>El proxy busca dónde está {host}.</translation>
    </message>
    <message>
        <source>The name {host} leads nowhere from here.</source>
        <translation>El nombre {host} no lleva a ninguna parte desde aquí.</translation>
    </message>
    <message>
        <source>Check the network connection, then the spelling of the issuer.</source>
        <translation>Compruebe la conexión de red, y después cómo está escrito el emisor.</translation>
    </message>
    <message>
        <source>Nobody said in time where {host} is.</source>
        <translation>Nadie dijo a tiempo dónde está {host}.</translation>
    </message>
    <message>
        <source>Check the network connection, then its DNS servers.</source>
        <translation>Compruebe la conexión de red, y después sus servidores DNS.</translation>
    </message>
    <message>
        <source>The certificate of {host} is trusted; {authority} issued it, and it is good until {until}.</source>
        <translation>El certificado de {host} es de confianza; lo emitió {authority}, y es válido hasta el {until}.</translation>
    </message>
    <message>
        <source>{host} is this computer itself, so no certificate is needed.</source>
        <translation>{host} es este mismo equipo, así que no hace falta ningún certificado.</translation>
    </message>
    <message>
        <source>The certificate of {host} runs out on {until}.</source>
        <translation>El certificado de {host} caduca el {until}.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider, unless it is renewed by itself.</source>
        <translation>Avise a quien gestiona el proveedor, a menos que se renueve solo.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out, so nothing is sent there.</source>
        <translation>El certificado de {host} ha caducado, así que no se envía nada allí.</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>Compruebe la fecha de este equipo; si es correcta, avise a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>By this computer’s clock the certificate of {host} is not good yet, so nothing is sent there.</source>
        <translation>Según el reloj de este equipo, el certificado de {host} todavía no es válido, así que no se envía nada allí.</translation>
    </message>
    <message>
        <source>Set this computer’s clock and check again.</source>
        <translation>Ponga en hora el reloj de este equipo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>What answers for {host} shows the certificate of somebody else, so nothing is sent there.</source>
        <translation>Lo que responde por {host} muestra el certificado de otro, así que no se envía nada allí.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants you to sign in to it, then check again.</source>
        <translation>Abra cualquier página web para ver si la red quiere que inicie sesión en ella, y después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no reason to trust the certificate of {host}, so nothing is sent there.</source>
        <translation>Este equipo no tiene motivo para confiar en el certificado de {host}, así que no se envía nada allí.</translation>
    </message>
    <message>
        <source>Add a company’s own certificates with --ca-file; elsewhere, use another network.</source>
        <translation>Agregue los certificados propios de una empresa con --ca-file; en otro lugar, use otra red.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked, so nothing is sent there.</source>
        <translation>El certificado de {host} se revocó, así que no se envía nada allí.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>Avise a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing is sent there.</source>
        <translation>No se puede confiar en el certificado de {host}, así que no se envía nada allí.</translation>
    </message>
    <message>
        <source>Send the details to whoever runs the provider.</source>
        <translation>Envíe los detalles a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>No trusted connection with {host} could be made, so nothing is sent there.</source>
        <translation>No se pudo establecer una conexión de confianza con {host}, así que no se envía nada allí.</translation>
    </message>
    <message>
        <source>Use another network; if it stays like this, send the details to whoever runs the provider.</source>
        <translation>Use otra red; si sigue así, envíe los detalles a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the one of {host}.</source>
        <translation>El reloj de este equipo coincide con el de {host}.</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes ahead of the one of {host}.</source>
        <translation>El reloj de este equipo va {minutes} minutos adelantado respecto al de {host}.</translation>
    </message>
    <message>
        <source>Let the system set the clock from the network.</source>
        <translation>Deje que el sistema ponga el reloj en hora desde la red.</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes behind the one of {host}.</source>
        <translation>El reloj de este equipo va {minutes} minutos atrasado respecto al de {host}.</translation>
    </message>
    <message>
        <source>{host} does not say what time it is.</source>
        <translation>{host} no dice qué hora es.</translation>
    </message>
    <message>
        <source>What {host} says of itself can be used.</source>
        <translation>Lo que {host} dice de sí mismo se puede usar.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>No se pudo contactar con {host}.</translation>
    </message>
    <message>
        <source>Check the network connection; you stay signed in meanwhile.</source>
        <translation>Compruebe la conexión de red; mientras tanto su sesión sigue iniciada.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check again in a while; you stay signed in meanwhile.</source>
        <translation>Compruebe de nuevo dentro de un rato; mientras tanto su sesión sigue iniciada.</translation>
    </message>
    <message>
        <source>{host} is busy or out of order.</source>
        <translation>{host} está ocupado o averiado.</translation>
    </message>
    <message>
        <source>Something else on this network answered in place of {host}.</source>
        <translation>Otra cosa en esta red respondió en lugar de {host}.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through to {host}.</source>
        <translation>{proxy} no dejó pasar la petición a {host}.</translation>
    </message>
    <message>
        <source>Check address, user name and password in the system’s proxy settings.</source>
        <translation>Compruebe la dirección, el nombre de usuario y la contraseña en los ajustes de proxy del sistema.</translation>
    </message>
    <message>
        <source>There is nothing at the address where {host} should describe itself.</source>
        <translation>No hay nada en la dirección donde {host} debería describirse.</translation>
    </message>
    <message>
        <source>Check the issuer, or ask the provider for its address.</source>
        <translation>Compruebe el emisor, o pida al proveedor su dirección.</translation>
    </message>
    <message>
        <source>What {host} says of itself failed a check and is not used.</source>
        <translation>Lo que {host} dice de sí mismo no superó una comprobación y no se usa.</translation>
    </message>
    <message>
        <source>Check the issuer; if it is right, send the details to whoever runs the provider.</source>
        <translation>Compruebe el emisor; si es correcto, envíe los detalles a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>{host} lets access be renewed while you are away.</source>
        <translation>{host} permite renovar el acceso en su ausencia.</translation>
    </message>
    <message>
        <source>{host} does not say whether access can be renewed, which is usual.</source>
        <translation>{host} no dice si el acceso se puede renovar, lo cual es habitual.</translation>
    </message>
    <message>
        <source>{host} does not offer to renew access, so you may have to sign in whenever it runs out.</source>
        <translation>{host} no ofrece renovar el acceso, así que quizá tenga que iniciar sesión cada vez que caduque.</translation>
    </message>
    <message>
        <source>Ask whoever runs the provider for refresh tokens.</source>
        <translation>Pida tokens de actualización («refresh tokens») a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>{host} knows everything that the account asks for.</source>
        <translation>{host} conoce todo lo que pide la cuenta.</translation>
    </message>
    <message>
        <source>{host} does not say what can be asked for, which is usual.</source>
        <translation>{host} no dice qué se puede pedir, lo cual es habitual.</translation>
    </message>
    <message>
        <source>{host} does not list what the account asks for: {scopes}</source>
        <translation>{host} no menciona lo que pide la cuenta: {scopes}</translation>
    </message>
    <message>
        <source>Ask the provider whether it is called otherwise there, and add the account again without it.</source>
        <translation>Pregunte al proveedor si allí se llama de otra manera, y agregue la cuenta de nuevo sin ello.</translation>
    </message>
    <message>
        <source>{host} can be told that a session is over.</source>
        <translation>Se puede informar a {host} de que una sesión ha terminado.</translation>
    </message>
    <message>
        <source>{host} cannot be told from here that a session is over.</source>
        <translation>No se puede informar a {host} desde aquí de que una sesión ha terminado.</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page when you sign out.</source>
        <translation>Retire el acceso en la página de la cuenta del proveedor cuando cierre sesión.</translation>
    </message>
    <message>
        <source>{host} offers {features}.</source>
        <translation>{host} ofrece {features}.</translation>
    </message>
    <message>
        <source>{host} offers nothing beyond that.</source>
        <translation>{host} no ofrece nada más allá de eso.</translation>
    </message>
    <message>
        <source>Nothing is left to be told to {host}.</source>
        <translation>No queda nada de lo que informar a {host}.</translation>
    </message>
    <message>
        <source>{host} could not be told yet that an earlier session is over.</source>
        <translation>Todavía no se pudo informar a {host} de que una sesión anterior ha terminado.</translation>
    </message>
    <message>
        <source>Nothing has to be done; Latchkey tries again by itself.</source>
        <translation>No hay que hacer nada; Latchkey lo vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>What is still to be told to {host} cannot be read; it was left as it is.</source>
        <translation>Lo que falta por informar a {host} no se puede leer; se dejó como está.</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page.</source>
        <translation>Retire el acceso en la página de la cuenta del proveedor.</translation>
    </message>
    <message>
        <source>This could not be looked at, because {host} did not answer as it should.</source>
        <translation>Esto no se pudo examinar, porque {host} no respondió como debía.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what else was found.</source>
        <translation>Esto no se pudo examinar, a causa de otro resultado.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Camino de vuelta</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Something is in the way; what to do stands beside it.</source>
        <translation>Algo se interpone; lo que hay que hacer está al lado.</translation>
    </message>
    <message>
        <source>Everything works, and something is worth knowing.</source>
        <translation>Todo funciona, y hay algo que conviene saber.</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong so far.</source>
        <translation>Hasta ahora no se ha encontrado nada mal.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Agregar cuenta…</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Cerrar la ven&amp;tana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;Acerca de Latchkey</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Token inspector…</source>
        <translation>Inspector de &amp;tokens…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>&amp;Comprobación…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>&amp;Iniciar cuando entro en el equipo</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Latchkey speaks that language when it is started the next time.</source>
        <translation>Latchkey hablará ese idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Without its window. It waits quietly until your keychain is unlocked.</source>
        <translation>Sin su ventana. Espera en silencio hasta que se desbloquee su llavero.</translation>
    </message>
    <message>
        <source>In the tray, so that you stay signed in. Quit ends it.</source>
        <translation>En la bandeja del sistema, para mantener su sesión iniciada. «Salir» lo termina.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment; closing the window ends Latchkey.</source>
        <translation>Este escritorio no tiene bandeja en este momento; cerrar la ventana termina Latchkey.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Your system did not let this be changed. Everything else is as you chose it.</source>
        <translation>Su sistema no permitió este cambio. Todo lo demás está como lo eligió.</translation>
    </message>
    <message>
        <source>This could not be kept, and counts until Latchkey ends. Is the disk full, or the folder of settings write-protected?</source>
        <translation>Esto no se pudo guardar y vale hasta que Latchkey termine. ¿Está lleno el disco, o protegida contra escritura la carpeta de ajustes?</translation>
    </message>
</context>
<context>
    <name>latchkey::RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <comment>an account&apos;s name</comment>
        <translation>¿Quitar «%1» de este equipo?</translation>
    </message>
    <message>
        <source>You are signed out, and the provider is told if it can be reached. The account and everything kept for it are deleted from this computer. Your account at the provider stays as it is.</source>
        <translation>Su sesión se cierra, y se informa al proveedor si es posible contactar con él. La cuenta y todo lo guardado para ella se eliminan de este equipo. Su cuenta en el proveedor queda como está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Quitar cuenta</translation>
    </message>
</context>
<context>
    <name>latchkey::RevokeDialog</name>
    <message>
        <source>Revoke access</source>
        <translation>Revocar acceso</translation>
    </message>
    <message>
        <source>Revoke the access of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>¿Revocar el acceso de «%1»?</translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation>&amp;Revocar acceso</translation>
    </message>
    <message>
        <source>&amp;Sign out here anyway</source>
        <translation>C&amp;errar sesión aquí de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Sign out here</source>
        <translation>C&amp;errar sesión aquí</translation>
    </message>
    <message>
        <source>%1 has no way to be told from here that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 no ofrece forma de indicarle desde aquí que este equipo ya no puede actuar en su nombre.</translation>
    </message>
    <message>
        <source>That is done on its account page: %1</source>
        <comment>an address</comment>
        <translation>Eso se hace en la página de su cuenta: %1</translation>
    </message>
    <message>
        <source>Signing out here removes the session from this computer’s keychain; the provider goes on allowing what it allows now.</source>
        <translation>Cerrar sesión aquí quita la sesión del llavero de este equipo; el proveedor sigue permitiendo lo que permite ahora.</translation>
    </message>
    <message>
        <source>Your other devices are not affected, unless the provider decides so.</source>
        <translation>Sus otros dispositivos no se ven afectados, salvo que el proveedor lo decida.</translation>
    </message>
    <message>
        <source>This provider ends the access of this app as a whole: on your other devices too.</source>
        <translation>Este proveedor pone fin al acceso de esta aplicación en su conjunto: también en sus otros dispositivos.</translation>
    </message>
    <message>
        <source>Your other devices are not affected. Access that was given already runs out by itself.</source>
        <translation>Sus otros dispositivos no se ven afectados. El acceso ya concedido caduca por sí solo.</translation>
    </message>
    <message>
        <source>%1 is told that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Se indica a %1 que este equipo ya no puede actuar en su nombre.</translation>
    </message>
    <message>
        <source>Once the provider confirms, the session is removed from this computer’s keychain; the account stays in the list.</source>
        <translation>Cuando el proveedor lo confirme, la sesión se quita del llavero de este equipo; la cuenta permanece en la lista.</translation>
    </message>
    <message>
        <source>Revoking access…</source>
        <translation>Revocando acceso…</translation>
    </message>
    <message>
        <source>Signing out here…</source>
        <translation>Cerrando sesión aquí…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation>&amp;Mantener la sesión</translation>
    </message>
</context>
<context>
    <name>latchkey::SessionPage</name>
    <message>
        <source>PKCE, DPoP, and a key that changes with each renewal</source>
        <translation>PKCE, DPoP y una clave que cambia con cada renovación</translation>
    </message>
    <message>
        <source>PKCE, DPoP</source>
        <translation>PKCE, DPoP</translation>
    </message>
    <message>
        <source>PKCE, and a key that changes with each renewal</source>
        <translation>PKCE y una clave que cambia con cada renovación</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>Más sobre esta cuenta</translation>
    </message>
    <message>
        <source>Time left of this access</source>
        <translation>Tiempo restante de este acceso</translation>
    </message>
    <message>
        <source>This computer may</source>
        <translation>Este equipo puede</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Sesión iniciada desde</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>Código del problema</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Forgets the session on this computer now, and tells the provider.</source>
        <translation>Olvida ahora la sesión en este equipo e informa al proveedor.</translation>
    </message>
    <message>
        <source>Ends the session only when the provider confirms it.</source>
        <translation>Pone fin a la sesión solo cuando el proveedor lo confirma.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an e-mail address and a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>%1 is &apos;in 2 min&apos; or &apos;now&apos;</comment>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>Access renewed %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>Acceso renovado: %1 · próxima renovación: %2</translation>
    </message>
    <message>
        <source>Access lasts until %1.</source>
        <comment>%1 is a time of day or a day</comment>
        <translation>El acceso dura hasta: %1.</translation>
    </message>
    <message>
        <source>Issued: %1
Runs out: %2</source>
        <translation>Emitido: %1
Caduca: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Signed in %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>Sesión iniciada: %1 · próxima renovación: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::SignInProgress</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>Co&amp;piar enlace</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>&amp;Mostrar enlace</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Enlace de inicio de sesión</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Your browser is about to open the sign-in page of %1.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Su navegador está a punto de abrir la página de inicio de sesión de %1.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continúe en su navegador</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow the access there. Then come back: this window notices by itself.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Inicie sesión en %1 y permita allí el acceso. Después vuelva: esta ventana se da cuenta sola.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>There is nothing more to do in the browser.</source>
        <translation>No hay nada más que hacer en el navegador.</translation>
    </message>
    <message>
        <source>It seems that no browser has opened. The sign-in is waiting for you.</source>
        <translation>Parece que no se ha abierto ningún navegador. El inicio de sesión le está esperando.</translation>
    </message>
    <message>
        <source>Copy the link below, and open it in a browser on this computer.</source>
        <translation>Copie el enlace de abajo y ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Hide link</source>
        <translation>Ocul&amp;tar enlace</translation>
    </message>
</context>
<context>
    <name>latchkey::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>¿Cerrar la sesión de «%1»?</translation>
    </message>
    <message>
        <source>The session is removed from this computer now, and %1 is told, later if it cannot be reached. The account stays in the list.</source>
        <comment>a provider&apos;s host</comment>
        <translation>La sesión se quita ahora de este equipo, y se informa a %1, más tarde si no es posible contactar. La cuenta permanece en la lista.</translation>
    </message>
    <message>
        <source>Sign out of %1 in the &amp;browser, too</source>
        <comment>a provider&apos;s host</comment>
        <translation>Cerrar también la sesión de %1 en el &amp;navegador</translation>
    </message>
    <message>
        <source>The browser opens on the provider’s own page. Other programs that sign in by this browser have to ask for the password again, too.</source>
        <translation>El navegador se abre en la página del proveedor. Otros programas que inician sesión con este navegador también tendrán que volver a pedir la contraseña.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>No es&amp;perar</translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <translation>La sesión está cerrada en este equipo.</translation>
    </message>
    <message>
        <source>Your browser opens on the sign-out page of %1. Continue there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Su navegador se abre en la página de cierre de sesión de %1. Continúe allí.</translation>
    </message>
</context>
<context>
    <name>latchkey::TokenInspector</name>
    <message>
        <source>Token inspector</source>
        <translation>Inspector de tokens</translation>
    </message>
    <message>
        <source>Tokens of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>Tokens de «%1»</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>Mirando en el llavero…</translation>
    </message>
    <message>
        <source>What the tokens say</source>
        <translation>Lo que dicen los tokens</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>&amp;Show values</source>
        <translation>&amp;Mostrar valores</translation>
    </message>
    <message>
        <source>Who you are, and everything else that is yours. Hidden again when this window closes. The tokens themselves are never shown.</source>
        <translation>Quién es usted, y todo lo demás que es suyo. Se vuelve a ocultar al cerrar esta ventana. Los tokens en sí no se muestran nunca.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the chosen row. The clipboard is emptied after a minute.</source>
        <translation>Copia la fila elegida. El portapapeles se vacía al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody is signed in with this account.</source>
        <translation>Nadie ha iniciado sesión con esta cuenta.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>says who you are; checked when it came</source>
        <translation>dice quién es usted; se comprobó al llegar</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>lets this computer in, for a short time</source>
        <translation>deja entrar a este equipo, por poco tiempo</translation>
    </message>
    <message>
        <source>the next use fetches one</source>
        <translation>el próximo uso obtiene uno</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>none to be read</source>
        <translation>ninguna legible</translation>
    </message>
    <message>
        <source>only the provider can read it</source>
        <translation>solo el proveedor puede leerlo</translation>
    </message>
    <message>
        <source>not checked: meant for the provider’s services</source>
        <translation>sin comprobar: destinado a los servicios del proveedor</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>keeps you signed in</source>
        <translation>mantiene su sesión iniciada</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>la sesión no se puede renovar</translation>
    </message>
    <message>
        <source>Changes with each renewal</source>
        <translation>Cambia con cada renovación</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>no hasta ahora</translation>
    </message>
    <message>
        <source>a copy that somebody took is of no use after that</source>
        <translation>una copia que alguien haya tomado no sirve de nada después</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>Vinculado a una clave</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>of no use without the key in this keychain</source>
        <translation>no sirve de nada sin la clave de este llavero</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>how many refresh tokens this session has had</source>
        <translation>cuántos tokens de actualización ha tenido esta sesión</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message numerus="yes">
        <source>%n ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Renewed last</source>
        <translation>Última renovación</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>what this computer may do</source>
        <translation>lo que este equipo puede hacer</translation>
    </message>
    <message>
        <source>asked for, and granted</source>
        <translation>pedido y concedido</translation>
    </message>
    <message>
        <source>granted without being asked for</source>
        <translation>concedido sin pedirlo</translation>
    </message>
    <message>
        <source>asked for, not granted</source>
        <translation>pedido, no concedido</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>since Latchkey was started, newest first</source>
        <translation>desde que se inició Latchkey, las más recientes primero</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Ninguna hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a countdown in minutes and seconds, as 4:59</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copiado. El portapapeles se vacía al cabo de un minuto.</translation>
    </message>
</context>
<context>
    <name>latchkey::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>&amp;Abrir Latchkey</translation>
    </message>
    <message>
        <source>&amp;Renew all now</source>
        <translation>&amp;Renovar todo ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey · signed in: %Ln</source>
        <comment>how many accounts</comment>
        <translation>
            <numerusform>Latchkey · con sesión iniciada: %Ln</numerusform>
            <numerusform>Latchkey · con sesión iniciada: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts that are not in the menu</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::TrayPresence</name>
    <message>
        <source>Latchkey keeps running</source>
        <translation>Latchkey sigue en marcha</translation>
    </message>
    <message>
        <source>It keeps you signed in from here. To end it, choose Quit in this icon’s menu.</source>
        <translation>Desde aquí mantiene su sesión iniciada. Para terminarlo, elija «Salir» en el menú de este icono.</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <comment>an account&apos;s name</comment>
        <translation>Iniciar sesión de nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n accounts</source>
        <translation>
            <numerusform>Iniciar sesión de nuevo: %Ln cuenta</numerusform>
            <numerusform>Iniciar sesión de nuevo: %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sessions have ended. Open Latchkey to sign in again.</source>
        <translation>Sus sesiones han terminado. Abra Latchkey para iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Su llavero está bloqueado</translation>
    </message>
    <message>
        <source>Latchkey waits for it. Until it is unlocked, your access cannot be renewed; you have not been signed out.</source>
        <translation>Latchkey lo está esperando. Hasta que se desbloquee, no se puede renovar su acceso; su sesión no se ha cerrado.</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Le damos la bienvenida a Latchkey</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and stay signed in: through restarts, sleep and bad networks.</source>
        <translation>Inicie sesión una vez en su navegador y manténgala iniciada: tras reinicios, suspensiones y malas redes.</translation>
    </message>
    <message>
        <source>See what this computer may do in your name, and take it back whenever you like.</source>
        <translation>Vea lo que este equipo puede hacer en su nombre, y retírelo cuando quiera.</translation>
    </message>
    <message>
        <source>Your passwords stay in the browser. What keeps you signed in stays in this computer’s keychain.</source>
        <translation>Sus contraseñas se quedan en el navegador. Lo que mantiene su sesión iniciada se queda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Agregar una cuenta…</translation>
    </message>
</context>
<context>
    <name>latchkey::style::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sign in once, stay signed in, revoke when you like.</source>
        <translation>Inicie sesión una vez, manténgala iniciada y revóquela cuando quiera.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is a tray.</source>
        <translation>Iniciar en la bandeja del sistema, sin ventana, si hay bandeja.</translation>
    </message>
    <message>
        <source>What to log, such as &quot;latchkey.*=true&quot;. Secrets are never logged.</source>
        <translation>Qué registrar, por ejemplo &quot;latchkey.*=true&quot;. Los secretos nunca se registran.</translation>
    </message>
    <message>
        <source>Latchkey is running already, but does not answer.</source>
        <translation>Latchkey ya está en ejecución, pero no responde.</translation>
    </message>
    <message>
        <source>No session is lost. End the program “latchkey”, and start it again.</source>
        <translation>No se ha perdido ninguna sesión. Cierre el programa «latchkey» y vuelva a iniciarlo.</translation>
    </message>
</context>
</TS>
