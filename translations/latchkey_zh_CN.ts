<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ClaimText</name>
    <message>
        <source>who issued it: the provider</source>
        <translation>由谁颁发：提供方</translation>
    </message>
    <message>
        <source>who you are to the provider; never changes</source>
        <translation>您在提供方的身份；永不改变</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>给谁使用</translation>
    </message>
    <message>
        <source>which program asked for it</source>
        <translation>由哪个程序请求</translation>
    </message>
    <message>
        <source>when it runs out</source>
        <translation>何时过期</translation>
    </message>
    <message>
        <source>from when on it counts</source>
        <translation>从何时起有效</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>何时颁发</translation>
    </message>
    <message>
        <source>when you proved who you are</source>
        <translation>您何时证明了自己的身份</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>将其绑定到一次登录</translation>
    </message>
    <message>
        <source>how strictly you were asked who you are</source>
        <translation>询问您身份的严格程度</translation>
    </message>
    <message>
        <source>how you proved who you are</source>
        <translation>您以何种方式证明了自己的身份</translation>
    </message>
    <message>
        <source>ties it to the access token</source>
        <translation>将其绑定到访问令牌</translation>
    </message>
    <message>
        <source>ties it to the sign-in’s code</source>
        <translation>将其绑定到登录的授权码</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>它的编号</translation>
    </message>
    <message>
        <source>the session’s number at the provider</source>
        <translation>会话在提供方的编号</translation>
    </message>
    <message>
        <source>the key that it is bound to</source>
        <translation>它所绑定的密钥</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>它允许的内容</translation>
    </message>
    <message>
        <source>your roles there</source>
        <translation>您在那里的角色</translation>
    </message>
    <message>
        <source>your groups there</source>
        <translation>您在那里的群组</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>your given name</source>
        <translation>您的名字</translation>
    </message>
    <message>
        <source>your family name</source>
        <translation>您的姓氏</translation>
    </message>
    <message>
        <source>your middle name</source>
        <translation>您的中间名</translation>
    </message>
    <message>
        <source>what you are called</source>
        <translation>您的称呼</translation>
    </message>
    <message>
        <source>your user name; may change</source>
        <translation>您的用户名；可能会改变</translation>
    </message>
    <message>
        <source>your page there</source>
        <translation>您在那里的页面</translation>
    </message>
    <message>
        <source>where your picture is</source>
        <translation>您的头像所在位置</translation>
    </message>
    <message>
        <source>your website</source>
        <translation>您的网站</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>您的电子邮件地址</translation>
    </message>
    <message>
        <source>whether the provider has checked that address</source>
        <translation>提供方是否验证过该地址</translation>
    </message>
    <message>
        <source>your gender</source>
        <translation>您的性别</translation>
    </message>
    <message>
        <source>your date of birth</source>
        <translation>您的出生日期</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>您的时区</translation>
    </message>
    <message>
        <source>your language</source>
        <translation>您的语言</translation>
    </message>
    <message>
        <source>your telephone number</source>
        <translation>您的电话号码</translation>
    </message>
    <message>
        <source>whether the provider has checked that number</source>
        <translation>提供方是否验证过该号码</translation>
    </message>
    <message>
        <source>your postal address</source>
        <translation>您的邮政地址</translation>
    </message>
    <message>
        <source>when this was last changed</source>
        <translation>最近一次更改的时间</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this translation&apos;s language, in that language, as a list of languages shows it</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Any OpenID Connect provider</source>
        <translation>任意 OpenID Connect 提供方</translation>
    </message>
    <message>
        <source>Create a public app client without a client secret in your user pool, with the authorization code grant and the scopes openid, profile and email. The redirect URIs are its allowed callback URLs. Use its Client ID.</source>
        <translation>在您的用户池中创建一个不带客户端密钥的公共应用客户端，启用授权码许可（authorization code grant）以及 openid、profile 和 email 范围。重定向 URI 即其允许的回调 URL。使用它的客户端 ID。</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>AWS 区域</translation>
    </message>
    <message>
        <source>The region that the user pool is in, such as eu-central-1.</source>
        <translation>用户池所在的区域，例如 eu-central-1。</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>用户池 ID</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the user pool, and begins with the region.</source>
        <translation>它显示在用户池的概述页面上，以区域开头。</translation>
    </message>
    <message>
        <source>see and change your own account in the user pool</source>
        <translation>查看和更改您在用户池中的自己的账户</translation>
    </message>
    <message>
        <source>Create an application of type Native in the Auth0 dashboard, with the grants Authorization Code and Refresh Token. The redirect URIs are its Allowed Callback URLs. Use its Client ID.</source>
        <translation>在 Auth0 控制台中创建类型为“Native”的应用，启用“Authorization Code”和“Refresh Token”许可。重定向 URI 即其“Allowed Callback URLs”。使用它的 Client ID。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>It stands in the settings of the application, under Basic Information, without https:// before it.</source>
        <translation>它显示在应用设置的“Basic Information”下，前面不带 https://。</translation>
    </message>
    <message>
        <source>Register a public (native) client at your provider, with PKCE. Use the client ID you are given.</source>
        <translation>在您的提供方注册一个使用 PKCE 的公共（原生）客户端。使用您获得的客户端 ID。</translation>
    </message>
    <message>
        <source>Add an application in your GitLab preferences, under Applications: not confidential, with the scopes openid, profile and email. Use its Application ID.</source>
        <translation>在 GitLab 偏好设置的“Applications”下添加一个应用：不勾选“Confidential”，范围为 openid、profile 和 email。使用它的 Application ID。</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation>GitLab 服务器</translation>
    </message>
    <message>
        <source>The host of GitLab, without https:// before it.</source>
        <translation>GitLab 的主机名，前面不带 https://。</translation>
    </message>
    <message>
        <source>see your profile</source>
        <translation>查看您的个人资料</translation>
    </message>
    <message>
        <source>read and change everything you can in GitLab</source>
        <translation>读取和更改您在 GitLab 中可以读取和更改的一切</translation>
    </message>
    <message>
        <source>read everything you can see in GitLab</source>
        <translation>读取您在 GitLab 中可以看到的一切</translation>
    </message>
    <message>
        <source>read the repositories you can see</source>
        <translation>读取您可以看到的仓库</translation>
    </message>
    <message>
        <source>read and change the repositories you can</source>
        <translation>读取和更改您可以更改的仓库</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of type “Desktop app” in the Google Cloud console, under APIs &amp; Services › Credentials. Google also issues a client secret for it: keep that in a file and name the file as the client secret file.</source>
        <translation>在 Google Cloud 控制台的“APIs &amp; Services › Credentials”下创建类型为“Desktop app”的 OAuth 客户端 ID。Google 还会颁发一个客户端密钥：将其保存在文件中，并将该文件指定为客户端密钥文件。</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <translation>查看您的电子邮件地址</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <translation>查看您的姓名和个人资料</translation>
    </message>
    <message>
        <source>read, write, send and delete your Gmail messages</source>
        <translation>读取、撰写、发送和删除您的 Gmail 邮件</translation>
    </message>
    <message>
        <source>read your Gmail messages and settings</source>
        <translation>读取您的 Gmail 邮件和设置</translation>
    </message>
    <message>
        <source>see and change all your Google calendars</source>
        <translation>查看和更改您的所有 Google 日历</translation>
    </message>
    <message>
        <source>see all your Google calendars</source>
        <translation>查看您的所有 Google 日历</translation>
    </message>
    <message>
        <source>see your Google contacts</source>
        <translation>查看您的 Google 通讯录</translation>
    </message>
    <message>
        <source>see, change and delete all your files in Google Drive</source>
        <translation>查看、更改和删除您在 Google 云端硬盘中的所有文件</translation>
    </message>
    <message>
        <source>see and change the files in Google Drive that it made or opened</source>
        <translation>查看和更改由它创建或打开的 Google 云端硬盘文件</translation>
    </message>
    <message>
        <source>see all your files in Google Drive</source>
        <translation>查看您在 Google 云端硬盘中的所有文件</translation>
    </message>
    <message>
        <source>Create an OpenID Connect client in your realm with client authentication off and the standard flow on. Use its Client ID.</source>
        <translation>在您的 realm 中创建一个 OpenID Connect 客户端，关闭“Client authentication”，开启“Standard flow”。使用它的 Client ID。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The host of the Keycloak server, without https:// before it.</source>
        <translation>Keycloak 服务器的主机名，前面不带 https://。</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>The name of the realm, with its capital and small letters.</source>
        <translation>realm 的名称，区分大小写。</translation>
    </message>
    <message>
        <source>Register an app in the Microsoft Entra admin center, under App registrations, with the platform “Mobile and desktop applications”. Use its Application (client) ID.</source>
        <translation>在 Microsoft Entra 管理中心的“App registrations”下注册一个应用，平台选择“Mobile and desktop applications”。使用它的“Application (client) ID”。</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>目录（租户）ID</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the app registration, as 32 hexadecimal digits with hyphens. “common”, “organizations” and domain names do not work here, because the provider then calls itself something else.</source>
        <translation>它显示在应用注册的概述页面上，为带连字符的 32 位十六进制数字。“common”、“organizations”和域名在此不可用，因为提供方届时会使用另一个名称。</translation>
    </message>
    <message>
        <source>see your profile in Microsoft 365</source>
        <translation>查看您在 Microsoft 365 中的个人资料</translation>
    </message>
    <message>
        <source>read your Outlook mail</source>
        <translation>读取您的 Outlook 邮件</translation>
    </message>
    <message>
        <source>read and change your Outlook mail</source>
        <translation>读取和更改您的 Outlook 邮件</translation>
    </message>
    <message>
        <source>send mail in your name</source>
        <translation>以您的名义发送邮件</translation>
    </message>
    <message>
        <source>see your Outlook calendars</source>
        <translation>查看您的 Outlook 日历</translation>
    </message>
    <message>
        <source>see and change your Outlook calendars</source>
        <translation>查看和更改您的 Outlook 日历</translation>
    </message>
    <message>
        <source>see your files in OneDrive</source>
        <translation>查看您在 OneDrive 中的文件</translation>
    </message>
    <message>
        <source>see and change your files in OneDrive</source>
        <translation>查看和更改您在 OneDrive 中的文件</translation>
    </message>
    <message>
        <source>Create an app integration of type OIDC, Native Application, in the Okta admin console, with the grants Authorization Code and Refresh Token. Use its Client ID.</source>
        <translation>在 Okta 管理控制台中创建类型为“OIDC, Native Application”的应用集成，启用“Authorization Code”和“Refresh Token”许可。使用它的 Client ID。</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Okta 域名</translation>
    </message>
    <message>
        <source>The address of your Okta organization, without https:// before it.</source>
        <translation>您的 Okta 组织的地址，前面不带 https://。</translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation>授权服务器 ID</translation>
    </message>
    <message>
        <source>It stands in the Okta admin console, under Security › API; the first one is called “default”. For the authorization server of the organization itself, enter the issuer without this part.</source>
        <translation>它显示在 Okta 管理控制台的“Security › API”下；第一个名为“default”。要使用组织自身的授权服务器，请输入不含此部分的颁发者。</translation>
    </message>
    <message>
        <source>see your own account in Okta</source>
        <translation>查看您在 Okta 中的自己的账户</translation>
    </message>
    <message>
        <source>see and change your own account in Okta</source>
        <translation>查看和更改您在 Okta 中的自己的账户</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The connection dropped while your access was being renewed, and the provider does not take the same renewal twice.</source>
        <translation>续期访问权限时连接中断，而提供方不会接受同一次续期两次。</translation>
    </message>
    <message>
        <source>Sign in again in your browser.</source>
        <translation>请在浏览器中重新登录。</translation>
    </message>
    <message>
        <source>Your access has run out, and this provider gave no means to renew it.</source>
        <translation>您的访问权限已过期，而此提供方没有给出续期的方法。</translation>
    </message>
    <message>
        <source>The account’s client ID was changed after you had signed in.</source>
        <translation>账户的客户端 ID 在您登录后被更改。</translation>
    </message>
    <message>
        <source>The provider asked to be left alone for a while.</source>
        <translation>提供方要求暂时不要打扰。</translation>
    </message>
    <message>
        <source>Wait a little; it is tried again by itself.</source>
        <translation>请稍候；系统会自动重试。</translation>
    </message>
    <message>
        <source>By this computer’s clock the provider’s certificate is not valid yet, so nothing was sent.</source>
        <translation>按照这台电脑的时钟，提供方的证书尚未生效，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Set this computer’s date and time right.</source>
        <translation>请将这台电脑的日期和时间设置正确。</translation>
    </message>
    <message>
        <source>The provider’s certificate has run out, so nothing was sent.</source>
        <translation>提供方的证书已过期，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>请检查这台电脑的日期；如果日期正确，请告知提供方的管理者。</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that is not the provider’s, so nothing was sent.</source>
        <translation>此网络上有某个设备出示了不属于提供方的证书，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Open any page in your browser and sign in to the network there.</source>
        <translation>请在浏览器中打开任意页面，并在那里登录网络。</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that this computer has no reason to trust, so nothing was sent.</source>
        <translation>此网络上有某个设备出示了这台电脑没有理由信任的证书，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>In a company’s network, ask for its certificate; elsewhere, use another network.</source>
        <translation>在公司网络中，请索取公司的证书；在其他地方，请换用其他网络。</translation>
    </message>
    <message>
        <source>The key that protects this session is missing from the keychain, and without it the session cannot be used.</source>
        <translation>密钥环中缺少保护此会话的密钥，没有它就无法使用会话。</translation>
    </message>
    <message>
        <source>Sign in again; that makes a new key.</source>
        <translation>请重新登录；这会生成新的密钥。</translation>
    </message>
    <message>
        <source>Nobody entered the code in time, so it is not valid any more.</source>
        <translation>没有人及时输入代码，因此代码已失效。</translation>
    </message>
    <message>
        <source>Try again, and use the new code on the other device.</source>
        <translation>请重试，并在另一台设备上使用新的代码。</translation>
    </message>
    <message>
        <source>This provider does not offer signing in on another device.</source>
        <translation>此提供方不支持在另一台设备上登录。</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>请使用这台电脑上的浏览器登录。</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>密钥环服务正在运行，但其中还没有创建密钥环。</translation>
    </message>
    <message>
        <source>Let the system make one; it asks you for a password.</source>
        <translation>请让系统创建一个；系统会要求您输入密码。</translation>
    </message>
    <message>
        <source>The question for your keychain’s password was closed, so it stays locked.</source>
        <translation>密钥环密码的询问窗口已被关闭，因此密钥环仍处于锁定状态。</translation>
    </message>
    <message>
        <source>Unlock it whenever you like; nothing is lost until then.</source>
        <translation>您可以随时解锁；在此之前不会丢失任何内容。</translation>
    </message>
    <message>
        <source>This computer is not set up for renewing: Latchkey’s folder for locks cannot be used, and without a lock two programs could spend the same renewal.</source>
        <translation>这台电脑尚未做好续期的准备：Latchkey 的锁文件夹无法使用，而没有锁，两个程序可能会用掉同一次续期。</translation>
    </message>
    <message>
        <source>Make the folder named under “Details” writable, on a local disk.</source>
        <translation>请让“详细信息”下所示的文件夹可写，并位于本地磁盘上。</translation>
    </message>
    <message>
        <source>The provider answers at another address than its own description says.</source>
        <translation>提供方应答的地址与其自身描述的地址不同。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>请告知提供方的管理者。</translation>
    </message>
    <message>
        <source>There is nothing at the address where the provider should answer.</source>
        <translation>提供方应当应答的地址上什么也没有。</translation>
    </message>
    <message>
        <source>Check the issuer, or ask whoever runs the provider for its new address.</source>
        <translation>请检查颁发者，或向提供方的管理者询问新地址。</translation>
    </message>
    <message>
        <source>The provider turned the request away without saying why.</source>
        <translation>提供方拒绝了请求，但没有说明原因。</translation>
    </message>
    <message>
        <source>Wait a little; if this goes on, tell whoever runs the provider.</source>
        <translation>请稍候；如果持续如此，请告知提供方的管理者。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. You are not signed in.</source>
        <translation>登录已取消。您尚未登录。</translation>
    </message>
    <message>
        <source>Access was not granted. You are not signed in.</source>
        <translation>访问权限未被授予。您尚未登录。</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. You are not signed in.</source>
        <translation>登录未及时完成。您尚未登录。</translation>
    </message>
    <message>
        <source>The sign-in did not work. You are not signed in.</source>
        <translation>登录未成功。您尚未登录。</translation>
    </message>
    <message>
        <source>The new sign-in was cancelled. You are still signed in as before.</source>
        <translation>新的登录已取消。您仍保持之前的登录。</translation>
    </message>
    <message>
        <source>The new sign-in did not work. You are still signed in as before.</source>
        <translation>新的登录未成功。您仍保持之前的登录。</translation>
    </message>
    <message>
        <source>You are still signed in. Renewing your access has to wait.</source>
        <translation>您仍处于登录状态。访问权限的续期需要等待。</translation>
    </message>
    <message>
        <source>Your keychain is locked. You have not been signed out.</source>
        <translation>您的密钥环已锁定。您没有被退出登录。</translation>
    </message>
    <message>
        <source>Waiting for your keychain. You have not been signed out.</source>
        <translation>正在等待您的密钥环。您没有被退出登录。</translation>
    </message>
    <message>
        <source>Your session has ended. You are not signed in.</source>
        <translation>您的会话已结束。您尚未登录。</translation>
    </message>
    <message>
        <source>Access could not be revoked. You are still signed in.</source>
        <translation>无法撤销访问权限。您仍处于登录状态。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and this computer keeps you signed in.</source>
        <translation>在浏览器中登录一次，这台电脑就会让您保持登录。</translation>
    </message>
    <message>
        <source>The provider has not been told of your last sign-out yet; that is tried again by itself.</source>
        <translation>提供方尚未得知您上次退出登录；系统会自动重试。</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain. You have not been signed out.</source>
        <translation>正在密钥环中查找您的会话。您没有被退出登录。</translation>
    </message>
    <message>
        <source>You are signed in, but the keychain has not taken the newest renewal yet.</source>
        <translation>您已登录，但密钥环尚未保存最新的续期。</translation>
    </message>
    <message>
        <source>You are signed in. There is nothing to do.</source>
        <translation>您已登录。无需任何操作。</translation>
    </message>
    <message>
        <source>Your access has run out. Sign in again to go on.</source>
        <translation>您的访问权限已过期。请重新登录以继续。</translation>
    </message>
    <message>
        <source>You are signed in, for a while.</source>
        <translation>您已登录，可保持一段时间。</translation>
    </message>
    <message>
        <source>This provider lets nobody stay signed in without being asked again.</source>
        <translation>此提供方不允许在不再次询问的情况下保持登录。</translation>
    </message>
    <message>
        <source>You are signed in. Your access is being renewed.</source>
        <translation>您已登录。正在续期您的访问权限。</translation>
    </message>
    <message>
        <source>You are still signed in, but access cannot be renewed just now.</source>
        <translation>您仍处于登录状态，但目前无法续期访问权限。</translation>
    </message>
    <message>
        <source>This has happened several times; signing in again may help.</source>
        <translation>这种情况已多次发生；重新登录可能有帮助。</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>正在将您退出登录。</translation>
    </message>
    <message>
        <source>Somebody else signed in. This account is %1’s.</source>
        <translation>登录的是另一个人。此账户属于 %1。</translation>
    </message>
    <message>
        <source>You came back as %1. This account is %2’s.</source>
        <translation>您以 %1 的身份返回。此账户属于 %2。</translation>
    </message>
    <message>
        <source>Nothing was changed. Whose account should it be?</source>
        <translation>未做任何更改。这应当是谁的账户？</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>重新登录(&amp;I)</translation>
    </message>
    <message>
        <source>Use this &amp;person instead</source>
        <translation>改用此用户(&amp;P)</translation>
    </message>
    <message>
        <source>Use another &amp;device instead</source>
        <translation>改用另一台设备(&amp;D)</translation>
    </message>
    <message>
        <source>Use this computer’s &amp;browser instead</source>
        <translation>改用这台电脑的浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;browser again</source>
        <translation>再次打开浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation>立即续期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>解锁密钥环(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>重试密钥环(&amp;T)</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>退出登录(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation>撤销访问权限(&amp;V)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge settings…</source>
        <translation>更改设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Open the provider’s account &amp;page</source>
        <translation>打开提供方的账户页面(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>移除账户(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>关闭(&amp;D)</translation>
    </message>
    <message>
        <source>The provider’s own words: “%1”</source>
        <translation>提供方的原话：“%1”</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. You have not been signed out anywhere.</source>
        <translation>账户列表已损坏。您没有在任何地方被退出登录。</translation>
    </message>
    <message>
        <source>The last good list is used. The damaged file is kept beside it when the list changes.</source>
        <translation>正在使用最近一份完好的列表。列表更改时，损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read. You have not been signed out anywhere.</source>
        <translation>无法读取账户列表。您没有在任何地方被退出登录。</translation>
    </message>
    <message>
        <source>It was written by a newer Latchkey. Update Latchkey on this computer.</source>
        <translation>它由更新版本的 Latchkey 写入。请更新这台电脑上的 Latchkey。</translation>
    </message>
    <message>
        <source>The file accounts.json was left as it is. Mend it, or move it away to begin anew.</source>
        <translation>文件 accounts.json 已原样保留。请修复它，或将其移走以重新开始。</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>无法连接到提供方。</translation>
    </message>
    <message>
        <source>The connection broke before the provider’s answer arrived.</source>
        <translation>在提供方的应答到达之前，连接中断。</translation>
    </message>
    <message>
        <source>Something else answered in the provider’s place, such as a Wi-Fi sign-in page or a proxy.</source>
        <translation>有其他东西代替提供方做出了应答，例如 Wi-Fi 登录页面或代理。</translation>
    </message>
    <message>
        <source>The connection to the provider could not be trusted, so nothing was sent.</source>
        <translation>无法信任与提供方的连接，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The provider is busy or being repaired.</source>
        <translation>提供方正忙或正在维护。</translation>
    </message>
    <message>
        <source>The provider’s answer could not be understood.</source>
        <translation>无法理解提供方的应答。</translation>
    </message>
    <message>
        <source>The provider’s answer failed a security check, so none of it was used.</source>
        <translation>提供方的应答未通过安全检查，因此没有使用其中任何内容。</translation>
    </message>
    <message>
        <source>The provider answered for another person than this account’s.</source>
        <translation>提供方的应答针对的不是此账户的本人。</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session: access was withdrawn, unused for too long, or renewed by a copy of it, on another computer or from a backup.</source>
        <translation>提供方不再接受此会话：访问权限已被收回、长时间未使用，或者被另一台电脑上或备份中的副本续期。</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser again.</source>
        <translation>提供方希望您再次在浏览器中确认。</translation>
    </message>
    <message>
        <source>You or an administrator said no to this access.</source>
        <translation>您或管理员拒绝了此访问。</translation>
    </message>
    <message>
        <source>The provider does not accept this app the way it is set up.</source>
        <translation>提供方不接受此应用目前的设置方式。</translation>
    </message>
    <message>
        <source>The provider or this computer does not offer what was asked for.</source>
        <translation>提供方或这台电脑不支持所要求的内容。</translation>
    </message>
    <message>
        <source>The account’s settings do not fit the provider.</source>
        <translation>账户的设置与提供方不符。</translation>
    </message>
    <message>
        <source>An answer came back that does not belong to this sign-in.</source>
        <translation>收到的应答不属于此次登录。</translation>
    </message>
    <message>
        <source>This computer could not open a way back from the browser.</source>
        <translation>这台电脑无法打开从浏览器返回的通道。</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>密钥环中没有此账户的任何内容。</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>这台电脑上没有运行密钥环。</translation>
    </message>
    <message>
        <source>What keeps you signed in lies in the locked keychain.</source>
        <translation>让您保持登录的内容位于已锁定的密钥环中。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>对密钥环的访问被拒绝。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥环没有应答。</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>密钥环没有保存交给它的内容。</translation>
    </message>
    <message>
        <source>The keychain’s entry for this account cannot be read; it was left as it is.</source>
        <translation>无法读取密钥环中此账户的条目；该条目已原样保留。</translation>
    </message>
    <message>
        <source>The keychain’s entry was written by a newer Latchkey; it was left as it is.</source>
        <translation>密钥环的条目由更新版本的 Latchkey 写入；该条目已原样保留。</translation>
    </message>
    <message>
        <source>Another program on this computer is working with this account.</source>
        <translation>这台电脑上的另一个程序正在使用此账户。</translation>
    </message>
    <message>
        <source>This computer’s clock and the provider’s disagree.</source>
        <translation>这台电脑的时钟与提供方的时钟不一致。</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>没有人及时从浏览器返回。</translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation>没有会话。</translation>
    </message>
    <message>
        <source>Latchkey itself made a mistake.</source>
        <translation>Latchkey 自身出错。</translation>
    </message>
    <message>
        <source>Check the network connection, or wait a little.</source>
        <translation>请检查网络连接，或稍候片刻。</translation>
    </message>
    <message>
        <source>Check this computer’s date and network; in a company, ask for its certificate.</source>
        <translation>请检查这台电脑的日期和网络；在公司中，请索取公司的证书。</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>If this goes on, tell whoever runs the provider.</source>
        <translation>如果持续如此，请告知提供方的管理者。</translation>
    </message>
    <message>
        <source>Sign in again as this account’s person.</source>
        <translation>请以此账户本人的身份重新登录。</translation>
    </message>
    <message>
        <source>Sign in and allow access, or ask your administrator.</source>
        <translation>请登录并允许访问，或询问您的管理员。</translation>
    </message>
    <message>
        <source>Compare the client ID and the scopes with what the provider gave you.</source>
        <translation>请将客户端 ID 和范围与提供方给您的内容进行比较。</translation>
    </message>
    <message>
        <source>Use the provider’s account page instead, or ask whoever runs the provider.</source>
        <translation>请改用提供方的账户页面，或询问提供方的管理者。</translation>
    </message>
    <message>
        <source>Check the issuer and the client ID.</source>
        <translation>请检查颁发者和客户端 ID。</translation>
    </message>
    <message>
        <source>Sign in again, and use only the page that opens then.</source>
        <translation>请重新登录，并且只使用届时打开的页面。</translation>
    </message>
    <message>
        <source>Close other programs that are signing in, and try again.</source>
        <translation>请关闭其他正在登录的程序，然后重试。</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet; secrets are kept nowhere else.</source>
        <translation>请启动一个密钥环，例如 GNOME Keyring 或 KWallet；机密不会保存在其他任何地方。</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>请解锁密钥环以继续。</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain when the system asks.</source>
        <translation>当系统询问时，请允许 Latchkey 使用密钥环。</translation>
    </message>
    <message>
        <source>Look for a window that asks for your keychain’s password.</source>
        <translation>请查找要求输入密钥环密码的窗口。</translation>
    </message>
    <message>
        <source>Make sure that the keychain is unlocked and the disk is not full.</source>
        <translation>请确保密钥环已解锁，并且磁盘未满。</translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation>请重新登录以替换它。</translation>
    </message>
    <message>
        <source>Update Latchkey on this computer.</source>
        <translation>请更新这台电脑上的 Latchkey。</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program.</source>
        <translation>请稍候，或关闭另一个程序。</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>您可以随时重试。</translation>
    </message>
    <message>
        <source>Try again, and finish in the browser.</source>
        <translation>请重试，并在浏览器中完成登录。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with its details.</source>
        <translation>请重试；如果再次发生，请附上详细信息进行报告。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Waiting for keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>正在续期…</translation>
    </message>
    <message>
        <source>Renewal waits</source>
        <translation>续期等待中</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>know who you are</source>
        <comment>follows: This computer may</comment>
        <translation>知道您是谁</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <comment>follows: This computer may</comment>
        <translation>查看您的姓名和个人资料</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <comment>follows: This computer may</comment>
        <translation>查看您的电子邮件地址</translation>
    </message>
    <message>
        <source>see your phone number</source>
        <comment>follows: This computer may</comment>
        <translation>查看您的电话号码</translation>
    </message>
    <message>
        <source>see your postal address</source>
        <comment>follows: This computer may</comment>
        <translation>查看您的邮政地址</translation>
    </message>
    <message>
        <source>see the groups you belong to</source>
        <comment>follows: This computer may</comment>
        <translation>查看您所属的群组</translation>
    </message>
    <message>
        <source>stay signed in while you are away</source>
        <comment>follows: This computer may</comment>
        <translation>在您离开时保持登录</translation>
    </message>
    <message>
        <source>use “%1”</source>
        <comment>follows: This computer may; %1 is a provider&apos;s name for a permission</comment>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>A sign-in did not work</source>
        <translation>一次登录未成功</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>访问权限已续期</translation>
    </message>
    <message>
        <source>A renewal has to wait</source>
        <translation>一次续期需要等待</translation>
    </message>
    <message>
        <source>Access renewed by another program on this computer</source>
        <translation>访问权限已由这台电脑上的另一个程序续期</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>A sign-out did not work</source>
        <translation>一次退出登录未成功</translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Making sure that your keychain can keep the session.</source>
        <translation>正在确认您的密钥环可以保存会话。</translation>
    </message>
    <message>
        <source>Asking the provider how to sign in.</source>
        <translation>正在询问提供方如何登录。</translation>
    </message>
    <message>
        <source>Waiting for you to come back from the browser.</source>
        <translation>正在等待您从浏览器返回。</translation>
    </message>
    <message>
        <source>Waiting for you to allow it on the other device.</source>
        <translation>正在等待您在另一台设备上允许。</translation>
    </message>
    <message>
        <source>You are back from the browser. Fetching your access.</source>
        <translation>您已从浏览器返回。正在获取您的访问权限。</translation>
    </message>
    <message>
        <source>Checking that it is really you.</source>
        <translation>正在确认确实是您本人。</translation>
    </message>
    <message>
        <source>Keeping the session in your keychain.</source>
        <translation>正在将会话保存到您的密钥环。</translation>
    </message>
    <message>
        <source>The provider is told to end this session.</source>
        <translation>通知提供方结束此会话。</translation>
    </message>
    <message>
        <source>The provider has ended this session.</source>
        <translation>提供方已结束此会话。</translation>
    </message>
    <message>
        <source>The provider did not confirm that this session has ended.</source>
        <translation>提供方没有确认此会话已结束。</translation>
    </message>
    <message>
        <source>The provider is told to withdraw the access given last.</source>
        <translation>通知提供方收回最近授予的访问权限。</translation>
    </message>
    <message>
        <source>The provider has withdrawn the access given last.</source>
        <translation>提供方已收回最近授予的访问权限。</translation>
    </message>
    <message>
        <source>The access given last was not withdrawn; it runs out by itself.</source>
        <translation>最近授予的访问权限没有被收回；它会自行过期。</translation>
    </message>
    <message>
        <source>The session is removed from this computer’s keychain.</source>
        <translation>将会话从这台电脑的密钥环中移除。</translation>
    </message>
    <message>
        <source>Nothing of the session is left in this computer’s keychain.</source>
        <translation>这台电脑的密钥环中已没有会话的任何内容。</translation>
    </message>
    <message>
        <source>The session is still in this computer’s keychain.</source>
        <translation>会话仍在这台电脑的密钥环中。</translation>
    </message>
    <message>
        <source>The keychain did not delete its entry, so the entry was emptied.</source>
        <translation>密钥环没有删除其条目，因此该条目已被清空。</translation>
    </message>
    <message>
        <source>You were signed out already.</source>
        <translation>您此前已退出登录。</translation>
    </message>
    <message>
        <source>You are signed out, here and at the provider.</source>
        <translation>您已在此处和提供方退出登录。</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not been told yet; that is tried again by itself.</source>
        <translation>您已在此处退出登录。提供方尚未得知；系统会自动重试。</translation>
    </message>
    <message>
        <source>You are signed out here. The provider could not be told; its account page shows what it still allows.</source>
        <translation>您已在此处退出登录。无法通知提供方；其账户页面会显示仍然允许的内容。</translation>
    </message>
    <message>
        <source>You are signed out here. The provider was not told.</source>
        <translation>您已在此处退出登录。没有通知提供方。</translation>
    </message>
    <message>
        <source>Your browser came back from the sign-out page of %1.</source>
        <translation>您的浏览器已从 %1 的退出登录页面返回。</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: nobody came back from its sign-out page.</source>
        <translation>您的浏览器可能仍登录在 %1：没有人从其退出登录页面返回。</translation>
    </message>
    <message>
        <source>There is no page at %1 that signs the browser out.</source>
        <translation>%1 没有可让浏览器退出登录的页面。</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: it could not be started.</source>
        <translation>您的浏览器可能仍登录在 %1：无法启动浏览器。</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: its sign-out page could not be opened.</source>
        <translation>您的浏览器可能仍登录在 %1：无法打开其退出登录页面。</translation>
    </message>
    <message>
        <source>This address cannot be used to sign in.</source>
        <translation>此地址无法用于登录。</translation>
    </message>
    <message>
        <source>Check that it is the provider’s issuer, letter for letter; it starts with https://.</source>
        <translation>请逐字核对它是否为提供方的颁发者；它以 https:// 开头。</translation>
    </message>
    <message>
        <source>There is no provider for signing in at this address.</source>
        <translation>此地址上没有可供登录的提供方。</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the provider for its issuer.</source>
        <translation>请检查地址，或向提供方的管理者询问颁发者。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <extracomment>The language this translation is in, as a BCP 47 tag: de, fr, zh-Hans…</extracomment>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: access was not granted.</source>
        <translation>您尚未登录“%1”：访问权限未被授予。</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: the sign-in did not work.</source>
        <translation>您尚未登录“%1”：登录未成功。</translation>
    </message>
    <message>
        <source>Close this page. Latchkey’s window says why, and what to do.</source>
        <translation>请关闭此页面。Latchkey 的窗口会说明原因和处理方法。</translation>
    </message>
    <message>
        <source>You are signed in to “%1”.</source>
        <translation>您已登录“%1”。</translation>
    </message>
    <message>
        <source>Close this page and go back to Latchkey.</source>
        <translation>请关闭此页面并返回 Latchkey。</translation>
    </message>
    <message>
        <source>This computer is signed out of “%1”.</source>
        <translation>这台电脑已退出登录“%1”。</translation>
    </message>
    <message>
        <source>It seems that no browser has opened.</source>
        <translation>似乎没有打开任何浏览器。</translation>
    </message>
    <message>
        <source>Open this address in any browser: %1</source>
        <translation>请在任意浏览器中打开此地址：%1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day of the week and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>不到一分钟后</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>关于 Latchkey</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>版本 %1，使用 Qt %2</translation>
    </message>
    <message>
        <source>Sign in once in your browser, stay signed in, see what this computer may do, and revoke it so that it is really gone.</source>
        <translation>在浏览器中登录一次，保持登录，查看这台电脑可以做什么，并彻底撤销。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>latchkey::ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Nothing has happened since Latchkey was started.</source>
        <translation>自 Latchkey 启动以来尚未发生任何事。</translation>
    </message>
    <message>
        <source>Sho&amp;w fewer</source>
        <translation>显示更少(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w all %Ln</source>
        <comment>entries of the activity list</comment>
        <translation>
            <numerusform>显示全部 %Ln 项(&amp;W)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AddAccount</name>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>选择提供方</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search providers, or type an issuer</source>
        <translation>搜索提供方，或输入颁发者</translation>
    </message>
    <message>
        <source>Search, or type an issuer such as https://id.example.org</source>
        <translation>搜索，或输入颁发者，例如 https://id.example.org</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>更多选项(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>颁发者(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>客户端 ID(&amp;L)</translation>
    </message>
    <message>
        <source>Account &amp;name on this computer</source>
        <translation>这台电脑上的账户名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Scopes, separated by blanks</source>
        <translation>范围，以空格分隔(&amp;S)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Client sec&amp;ret file, if the provider gave you a secret</source>
        <translation>客户端密钥文件，如果提供方给了您密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the client secret file</source>
        <translation>选择客户端密钥文件</translation>
    </message>
    <message>
        <source>Certificate &amp;file, if the provider uses a certificate of its own</source>
        <translation>证书文件，如果提供方使用自己的证书(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>使用此颁发者</translation>
    </message>
    <message>
        <source>Use the issuer %1</source>
        <translation>使用颁发者 %1</translation>
    </message>
    <message>
        <source>Set up your provider</source>
        <translation>设置您的提供方</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a provider&apos;s name</comment>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>No redirect URI has to be registered.</source>
        <translation>无需注册重定向 URI。</translation>
    </message>
    <message>
        <source>Redirect URIs to register: %1</source>
        <comment>addresses</comment>
        <translation>需要注册的重定向 URI：%1</translation>
    </message>
    <message>
        <source>Redirect URI to register, for any port: %1</source>
        <comment>an address</comment>
        <translation>需要注册的重定向 URI（端口不限）：%1</translation>
    </message>
    <message>
        <source>%1 gives apps like this one a client secret, and takes no sign-in without it. Save it in a file and choose the file here.</source>
        <comment>a provider&apos;s name</comment>
        <translation>%1 会给此类应用颁发客户端密钥，没有它就不接受登录。请将其保存在文件中，并在此选择该文件。</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>“%1”的设置</translation>
    </message>
    <message>
        <source>The provider’s address, as it calls itself.</source>
        <translation>提供方的地址，即它自称的地址。</translation>
    </message>
    <message>
        <source>An issuer is an address that starts with https:// and has no “?” or “#” in it.</source>
        <translation>颁发者是以 https:// 开头且不含“?”或“#”的地址。</translation>
    </message>
    <message>
        <source>“%1” does not look right.</source>
        <comment>the name of a field</comment>
        <translation>“%1”看起来不正确。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a provider&apos;s host</comment>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Found %1. You can sign in there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>已找到 %1。您可以在那里登录。</translation>
    </message>
    <message>
        <source>It does not say that it lets you stay signed in.</source>
        <translation>它没有说明可以让您保持登录。</translation>
    </message>
    <message>
        <source>It has no way to revoke access from here; that is done on its account page.</source>
        <translation>无法从此处撤销访问权限；请在其账户页面上操作。</translation>
    </message>
    <message>
        <source>Access can be revoked from here.</source>
        <translation>可以从此处撤销访问权限。</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>账户需要一个名称。</translation>
    </message>
    <message>
        <source>Use up to 64 letters from A to Z, digits, dots, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>最多使用 64 个 A 到 Z 的字母、数字、点、连字符和下划线，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>已有同名账户。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>保存并登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add and sign in</source>
        <translation>添加并登录(&amp;A)</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>这些设置无法使用。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>The account could not be saved.</source>
        <translation>无法保存账户。</translation>
    </message>
</context>
<context>
    <name>latchkey::CheckUpDialog</name>
    <message>
        <source>Check-up</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read out: how it stands, what was looked at, what was found.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it, and your accounts are numbered.</source>
        <translation>报告已复制。其中不含任何机密，您的账户以编号表示。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <comment>a pattern of file names</comment>
        <translation>报告 (%1)</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>无法将报告保存在那里。请选择其他位置。</translation>
    </message>
    <message>
        <source>The report was saved. There is no secret in it, and your accounts are numbered.</source>
        <translation>报告已保存。其中不含任何机密，您的账户以编号表示。</translation>
    </message>
</context>
<context>
    <name>latchkey::DeviceSignIn</name>
    <message>
        <source>Sign in on another device</source>
        <translation>在另一台设备上登录</translation>
    </message>
    <message>
        <source>Address for the other device</source>
        <translation>另一台设备要打开的地址</translation>
    </message>
    <message>
        <source>Code to enter there</source>
        <translation>在那里输入的代码</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>复制代码(&amp;O)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Scan this with a phone, or open the address on any device and enter the code there. This window notices by itself when you are done.</source>
        <translation>用手机扫描此码，或在任意设备上打开该地址并在那里输入代码。完成后，此窗口会自动察觉。</translation>
    </message>
    <message>
        <source>%1 is being asked for a code.</source>
        <comment>a provider&apos;s host</comment>
        <translation>正在向 %1 请求代码。</translation>
    </message>
    <message>
        <source>There is nothing more to do on the other device.</source>
        <translation>另一台设备上无需再做任何操作。</translation>
    </message>
    <message>
        <source>QR code with the address %1</source>
        <translation>包含地址 %1 的二维码</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>latchkey::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message numerus="yes">
        <source>The last %n events</source>
        <translation>
            <numerusform>最近 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever helps you: what Latchkey did, newest last. There is no secret in it; names of accounts and providers are.</source>
        <translation>供帮助您的人查看：Latchkey 做过的事，最新的在最后。其中不含任何机密，但包含账户和提供方的名称。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it.</source>
        <translation>报告已复制。其中不含任何机密。</translation>
    </message>
</context>
<context>
    <name>latchkey::FindingText</name>
    <message>
        <source>{keychain} takes entries, gives them back and deletes them.</source>
        <translation>{keychain} 可以接收、返回和删除条目。</translation>
    </message>
    <message>
        <source>{keychain} does not delete entries, so Latchkey empties them instead.</source>
        <translation>{keychain} 不删除条目，因此 Latchkey 会改为将其清空。</translation>
    </message>
    <message>
        <source>Nothing has to be done; an update of the keychain may help.</source>
        <translation>无需任何操作；更新密钥环可能有帮助。</translation>
    </message>
    <message>
        <source>No keychain can be reached from here, so no session can be read or kept.</source>
        <translation>从这里无法访问任何密钥环，因此无法读取或保存会话。</translation>
    </message>
    <message>
        <source>Start the desktop’s keychain service, such as GNOME Keyring or KWallet, and check again; nothing is lost until then.</source>
        <translation>请启动桌面的密钥环服务，例如 GNOME Keyring 或 KWallet，然后重新检查；在此之前不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>密钥环服务正在运行，但其中还没有创建密钥环。</translation>
    </message>
    <message>
        <source>Unlock the keychain in Latchkey’s window; the system then makes one.</source>
        <translation>请在 Latchkey 的窗口中解锁密钥环；系统届时会创建一个。</translation>
    </message>
    <message>
        <source>The keychain is locked; your sessions are in it, and can be used when it is open.</source>
        <translation>密钥环已锁定；您的会话在其中，解锁后即可使用。</translation>
    </message>
    <message>
        <source>Unlock it in Latchkey’s window or with the desktop’s own program for passwords.</source>
        <translation>请在 Latchkey 的窗口中或使用桌面自带的密码程序解锁。</translation>
    </message>
    <message>
        <source>The keychain refused access to Latchkey.</source>
        <translation>密钥环拒绝了 Latchkey 的访问。</translation>
    </message>
    <message>
        <source>Allow it in the keychain’s own settings and check again; nothing is lost until then.</source>
        <translation>请在密钥环的设置中允许访问，然后重新检查；在此之前不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>密钥环没有及时应答。</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows; nothing is lost meanwhile.</source>
        <translation>请在其他窗口后面查找密钥环的询问；在此期间不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The keychain took an entry and did not keep it as it was.</source>
        <translation>密钥环接收了条目，但没有原样保存。</translation>
    </message>
    <message>
        <source>See that the disk is not full and check again; until then no session is renewed.</source>
        <translation>请确保磁盘未满，然后重新检查；在此之前不会续期任何会话。</translation>
    </message>
    <message>
        <source>A browser can be started, by {program}.</source>
        <translation>可以通过 {program} 启动浏览器。</translation>
    </message>
    <message>
        <source>No browser can be started from here.</source>
        <translation>从这里无法启动浏览器。</translation>
    </message>
    <message>
        <source>Install one, or open the address that a sign-in shows by hand.</source>
        <translation>请安装一个浏览器，或手动打开登录时显示的地址。</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1 and at ::1.</source>
        <translation>浏览器可以通过 127.0.0.1 和 ::1 返回这台电脑。</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1.</source>
        <translation>浏览器可以通过 127.0.0.1 返回这台电脑。</translation>
    </message>
    <message>
        <source>The browser can come back to this computer at ::1 alone, and many providers know 127.0.0.1 only.</source>
        <translation>浏览器只能通过 ::1 返回这台电脑，而许多提供方只支持 127.0.0.1。</translation>
    </message>
    <message>
        <source>Give this computer its loopback address 127.0.0.1 back.</source>
        <translation>请恢复这台电脑的环回地址 127.0.0.1。</translation>
    </message>
    <message>
        <source>Nothing can listen on this computer, so no browser can come back from a sign-in.</source>
        <translation>这台电脑上无法进行监听，因此浏览器无法从登录返回。</translation>
    </message>
    <message>
        <source>Let Latchkey listen at 127.0.0.1 in the firewall or sandbox, or sign in on another device.</source>
        <translation>请在防火墙或沙盒中允许 Latchkey 在 127.0.0.1 上监听，或在另一台设备上登录。</translation>
    </message>
    <message>
        <source>Locks can be written in {path}.</source>
        <translation>可以在 {path} 中写入锁。</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, and without a lock no session is renewed.</source>
        <translation>无法在 {path} 中写入任何内容，而没有锁就不会续期会话。</translation>
    </message>
    <message>
        <source>Make it writable for you, and see that the disk is not full.</source>
        <translation>请使其对您可写，并确保磁盘未满。</translation>
    </message>
    <message>
        <source>The list of accounts can be read.</source>
        <translation>可以读取账户列表。</translation>
    </message>
    <message>
        <source>No account has been added yet.</source>
        <translation>尚未添加任何账户。</translation>
    </message>
    <message>
        <source>The list of accounts is damaged, and the last good one is used in its place.</source>
        <translation>账户列表已损坏，正在改用最近一份完好的列表。</translation>
    </message>
    <message>
        <source>Look through your accounts; what was changed last may be missing.</source>
        <translation>请查看您的账户；最近的更改可能丢失。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read; it was left as it is.</source>
        <translation>无法读取账户列表；它已原样保留。</translation>
    </message>
    <message>
        <source>Put a good copy of accounts.json in its place; the sessions are not lost.</source>
        <translation>请用一份完好的 accounts.json 副本替换它；会话没有丢失。</translation>
    </message>
    <message>
        <source>The list of accounts comes from a newer Latchkey; it was left as it is.</source>
        <translation>账户列表来自更新版本的 Latchkey；它已原样保留。</translation>
    </message>
    <message>
        <source>Use the newer Latchkey.</source>
        <translation>请使用更新版本的 Latchkey。</translation>
    </message>
    <message>
        <source>The account’s settings can be used.</source>
        <translation>账户的设置可以使用。</translation>
    </message>
    <message>
        <source>The account cannot be used as it is set up.</source>
        <translation>此账户按目前的设置无法使用。</translation>
    </message>
    <message>
        <source>Correct what the details name, or add the account again.</source>
        <translation>请更正详细信息中指出的内容，或重新添加账户。</translation>
    </message>
    <message>
        <source>Port {ports} is free for the browser to come back to.</source>
        <translation>端口 {ports} 空闲，可供浏览器返回。</translation>
    </message>
    <message>
        <source>Another program has port {ports}, where the browser has to come back to.</source>
        <translation>另一个程序占用了浏览器需要返回的端口 {ports}。</translation>
    </message>
    <message>
        <source>Close that program or finish the sign-in that is running, and check again.</source>
        <translation>请关闭该程序或完成正在进行的登录，然后重新检查。</translation>
    </message>
    <message>
        <source>{host} is reached without a proxy.</source>
        <translation>连接 {host} 不使用代理。</translation>
    </message>
    <message>
        <source>{host} is reached by way of {proxy}.</source>
        <translation>通过 {proxy} 连接 {host}。</translation>
    </message>
    <message>
        <source>The system did not say in time by which proxy {host} is reached.</source>
        <translation>系统没有及时说明通过哪个代理连接 {host}。</translation>
    </message>
    <message>
        <source>Check the system’s proxy settings, above all the address of an automatic configuration.</source>
        <translation>请检查系统的代理设置，尤其是自动配置的地址。</translation>
    </message>
    <message>
        <source>The name {host} leads to an address.</source>
        <translation>名称 {host} 可以解析为地址。</translation>
    </message>
    <message>
        <source>{host} is an address itself.</source>
        <translation>{host} 本身就是地址。</translation>
    </message>
    <message>
        <source>The proxy looks up where {host} is.</source>
        <translation>由代理查找 {host} 的位置。</translation>
    </message>
    <message>
        <source>The name {host} leads nowhere from here.</source>
        <translation>从这里无法解析名称 {host}。</translation>
    </message>
    <message>
        <source>Check the network connection, then the spelling of the issuer.</source>
        <translation>请检查网络连接，然后检查颁发者的拼写。</translation>
    </message>
    <message>
        <source>Nobody said in time where {host} is.</source>
        <translation>没有及时得知 {host} 的位置。</translation>
    </message>
    <message>
        <source>Check the network connection, then its DNS servers.</source>
        <translation>请检查网络连接，然后检查其 DNS 服务器。</translation>
    </message>
    <message>
        <source>The certificate of {host} is trusted; {authority} issued it, and it is good until {until}.</source>
        <translation>{host} 的证书受信任；由 {authority} 颁发，有效期至 {until}。</translation>
    </message>
    <message>
        <source>{host} is this computer itself, so no certificate is needed.</source>
        <translation>{host} 就是这台电脑本身，因此不需要证书。</translation>
    </message>
    <message>
        <source>The certificate of {host} runs out on {until}.</source>
        <translation>{host} 的证书将于 {until} 过期。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider, unless it is renewed by itself.</source>
        <translation>请告知提供方的管理者，除非它会自动更新。</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out, so nothing is sent there.</source>
        <translation>{host} 的证书已过期，因此不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>请检查这台电脑的日期；如果日期正确，请告知提供方的管理者。</translation>
    </message>
    <message>
        <source>By this computer’s clock the certificate of {host} is not good yet, so nothing is sent there.</source>
        <translation>按照这台电脑的时钟，{host} 的证书尚未生效，因此不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Set this computer’s clock and check again.</source>
        <translation>请设置这台电脑的时钟，然后重新检查。</translation>
    </message>
    <message>
        <source>What answers for {host} shows the certificate of somebody else, so nothing is sent there.</source>
        <translation>代表 {host} 应答的一方出示了他人的证书，因此不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants you to sign in to it, then check again.</source>
        <translation>请打开任意网页，查看网络是否要求您登录，然后重新检查。</translation>
    </message>
    <message>
        <source>This computer has no reason to trust the certificate of {host}, so nothing is sent there.</source>
        <translation>这台电脑没有理由信任 {host} 的证书，因此不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Add a company’s own certificates with --ca-file; elsewhere, use another network.</source>
        <translation>请使用 --ca-file 添加公司自己的证书；在其他地方，请换用其他网络。</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked, so nothing is sent there.</source>
        <translation>{host} 的证书已被吊销，因此不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>请告知提供方的管理者。</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing is sent there.</source>
        <translation>无法信任 {host} 的证书，因此不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Send the details to whoever runs the provider.</source>
        <translation>请将详细信息发送给提供方的管理者。</translation>
    </message>
    <message>
        <source>No trusted connection with {host} could be made, so nothing is sent there.</source>
        <translation>无法与 {host} 建立受信任的连接，因此不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Use another network; if it stays like this, send the details to whoever runs the provider.</source>
        <translation>请换用其他网络；如果仍然如此，请将详细信息发送给提供方的管理者。</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the one of {host}.</source>
        <translation>这台电脑的时钟与 {host} 的时钟一致。</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes ahead of the one of {host}.</source>
        <translation>这台电脑的时钟比 {host} 的时钟快 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Let the system set the clock from the network.</source>
        <translation>请让系统从网络设置时钟。</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes behind the one of {host}.</source>
        <translation>这台电脑的时钟比 {host} 的时钟慢 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{host} does not say what time it is.</source>
        <translation>{host} 没有说明现在的时间。</translation>
    </message>
    <message>
        <source>What {host} says of itself can be used.</source>
        <translation>{host} 对自身的描述可以使用。</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>无法连接到 {host}。</translation>
    </message>
    <message>
        <source>Check the network connection; you stay signed in meanwhile.</source>
        <translation>请检查网络连接；在此期间您会保持登录。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} 没有及时应答。</translation>
    </message>
    <message>
        <source>Check again in a while; you stay signed in meanwhile.</source>
        <translation>请稍后重新检查；在此期间您会保持登录。</translation>
    </message>
    <message>
        <source>{host} is busy or out of order.</source>
        <translation>{host} 正忙或出现故障。</translation>
    </message>
    <message>
        <source>Something else on this network answered in place of {host}.</source>
        <translation>此网络上有其他东西代替 {host} 做出了应答。</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through to {host}.</source>
        <translation>{proxy} 没有让请求通过到 {host}。</translation>
    </message>
    <message>
        <source>Check address, user name and password in the system’s proxy settings.</source>
        <translation>请检查系统代理设置中的地址、用户名和密码。</translation>
    </message>
    <message>
        <source>There is nothing at the address where {host} should describe itself.</source>
        <translation>{host} 应当描述自身的地址上什么也没有。</translation>
    </message>
    <message>
        <source>Check the issuer, or ask the provider for its address.</source>
        <translation>请检查颁发者，或向提供方询问其地址。</translation>
    </message>
    <message>
        <source>What {host} says of itself failed a check and is not used.</source>
        <translation>{host} 对自身的描述未通过检查，因此不会使用。</translation>
    </message>
    <message>
        <source>Check the issuer; if it is right, send the details to whoever runs the provider.</source>
        <translation>请检查颁发者；如果正确，请将详细信息发送给提供方的管理者。</translation>
    </message>
    <message>
        <source>{host} lets access be renewed while you are away.</source>
        <translation>{host} 允许在您离开时续期访问权限。</translation>
    </message>
    <message>
        <source>{host} does not say whether access can be renewed, which is usual.</source>
        <translation>{host} 没有说明访问权限能否续期，这很常见。</translation>
    </message>
    <message>
        <source>{host} does not offer to renew access, so you may have to sign in whenever it runs out.</source>
        <translation>{host} 不支持续期访问权限，因此每次过期时您可能都需要登录。</translation>
    </message>
    <message>
        <source>Ask whoever runs the provider for refresh tokens.</source>
        <translation>请向提供方的管理者索取刷新令牌（refresh token）。</translation>
    </message>
    <message>
        <source>{host} knows everything that the account asks for.</source>
        <translation>{host} 支持账户所请求的一切。</translation>
    </message>
    <message>
        <source>{host} does not say what can be asked for, which is usual.</source>
        <translation>{host} 没有说明可以请求什么，这很常见。</translation>
    </message>
    <message>
        <source>{host} does not list what the account asks for: {scopes}</source>
        <translation>{host} 没有列出账户所请求的内容：{scopes}</translation>
    </message>
    <message>
        <source>Ask the provider whether it is called otherwise there, and add the account again without it.</source>
        <translation>请询问提供方它在那里是否有其他名称，并在去掉它之后重新添加账户。</translation>
    </message>
    <message>
        <source>{host} can be told that a session is over.</source>
        <translation>可以通知 {host} 会话已结束。</translation>
    </message>
    <message>
        <source>{host} cannot be told from here that a session is over.</source>
        <translation>无法从这里通知 {host} 会话已结束。</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page when you sign out.</source>
        <translation>退出登录时，请在提供方的账户页面上收回访问权限。</translation>
    </message>
    <message>
        <source>{host} offers {features}.</source>
        <translation>{host} 支持 {features}。</translation>
    </message>
    <message>
        <source>{host} offers nothing beyond that.</source>
        <translation>除此之外，{host} 不支持其他功能。</translation>
    </message>
    <message>
        <source>Nothing is left to be told to {host}.</source>
        <translation>没有需要再通知 {host} 的内容。</translation>
    </message>
    <message>
        <source>{host} could not be told yet that an earlier session is over.</source>
        <translation>尚未能通知 {host} 之前的会话已结束。</translation>
    </message>
    <message>
        <source>Nothing has to be done; Latchkey tries again by itself.</source>
        <translation>无需任何操作；Latchkey 会自动重试。</translation>
    </message>
    <message>
        <source>What is still to be told to {host} cannot be read; it was left as it is.</source>
        <translation>无法读取仍需通知 {host} 的内容；它已原样保留。</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page.</source>
        <translation>请在提供方的账户页面上收回访问权限。</translation>
    </message>
    <message>
        <source>This could not be looked at, because {host} did not answer as it should.</source>
        <translation>无法检查此项，因为 {host} 没有正常应答。</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what else was found.</source>
        <translation>由于其他检查结果，无法检查此项。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>返回通道</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>之前的会话</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Something is in the way; what to do stands beside it.</source>
        <translation>存在阻碍；处理方法列在旁边。</translation>
    </message>
    <message>
        <source>Everything works, and something is worth knowing.</source>
        <translation>一切正常，但有些情况值得了解。</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong so far.</source>
        <translation>到目前为止没有发现问题。</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账户(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>关于 Latchkey(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Token inspector…</source>
        <translation>令牌检查器(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>检查(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>登录系统时启动(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Latchkey speaks that language when it is started the next time.</source>
        <translation>Latchkey 将在下次启动时使用该语言。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Without its window. It waits quietly until your keychain is unlocked.</source>
        <translation>不显示窗口。它会静静等待您的密钥环解锁。</translation>
    </message>
    <message>
        <source>In the tray, so that you stay signed in. Quit ends it.</source>
        <translation>在系统托盘中，以便您保持登录。选择“退出”可结束它。</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment; closing the window ends Latchkey.</source>
        <translation>此桌面目前没有系统托盘；关闭窗口会结束 Latchkey。</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Your system did not let this be changed. Everything else is as you chose it.</source>
        <translation>您的系统不允许进行此更改。其他设置均与您的选择一致。</translation>
    </message>
    <message>
        <source>This could not be kept, and counts until Latchkey ends. Is the disk full, or the folder of settings write-protected?</source>
        <translation>此设置无法保存，仅在 Latchkey 结束前有效。是磁盘已满，还是设置文件夹被写保护？</translation>
    </message>
</context>
<context>
    <name>latchkey::RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <comment>an account&apos;s name</comment>
        <translation>要从这台电脑移除“%1”吗？</translation>
    </message>
    <message>
        <source>You are signed out, and the provider is told if it can be reached. The account and everything kept for it are deleted from this computer. Your account at the provider stays as it is.</source>
        <translation>您将退出登录，并在可以连接时通知提供方。账户以及为其保存的一切内容都会从这台电脑删除。您在提供方的账户保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>移除账户(&amp;R)</translation>
    </message>
</context>
<context>
    <name>latchkey::RevokeDialog</name>
    <message>
        <source>Revoke access</source>
        <translation>撤销访问权限</translation>
    </message>
    <message>
        <source>Revoke the access of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>要撤销“%1”的访问权限吗？</translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation>撤销访问权限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out here anyway</source>
        <translation>仍在此处退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Sign out here</source>
        <translation>在此处退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>%1 has no way to be told from here that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>无法从此处告知 %1 这台电脑不再可以以您的名义行事。</translation>
    </message>
    <message>
        <source>That is done on its account page: %1</source>
        <comment>an address</comment>
        <translation>请在其账户页面上操作：%1</translation>
    </message>
    <message>
        <source>Signing out here removes the session from this computer’s keychain; the provider goes on allowing what it allows now.</source>
        <translation>在此处退出登录会将会话从这台电脑的密钥环中移除；提供方会继续允许它现在允许的内容。</translation>
    </message>
    <message>
        <source>Your other devices are not affected, unless the provider decides so.</source>
        <translation>您的其他设备不受影响，除非提供方另有决定。</translation>
    </message>
    <message>
        <source>This provider ends the access of this app as a whole: on your other devices too.</source>
        <translation>此提供方会整体结束此应用的访问权限：包括您的其他设备。</translation>
    </message>
    <message>
        <source>Your other devices are not affected. Access that was given already runs out by itself.</source>
        <translation>您的其他设备不受影响。已授予的访问权限会自行过期。</translation>
    </message>
    <message>
        <source>%1 is told that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>通知 %1 这台电脑不再可以以您的名义行事。</translation>
    </message>
    <message>
        <source>Once the provider confirms, the session is removed from this computer’s keychain; the account stays in the list.</source>
        <translation>提供方确认后，会话会从这台电脑的密钥环中移除；账户保留在列表中。</translation>
    </message>
    <message>
        <source>Revoking access…</source>
        <translation>正在撤销访问权限…</translation>
    </message>
    <message>
        <source>Signing out here…</source>
        <translation>正在此处退出登录…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation>保留会话(&amp;K)</translation>
    </message>
</context>
<context>
    <name>latchkey::SessionPage</name>
    <message>
        <source>PKCE, DPoP, and a key that changes with each renewal</source>
        <translation>PKCE、DPoP，以及每次续期都会更换的密钥</translation>
    </message>
    <message>
        <source>PKCE, DPoP</source>
        <translation>PKCE、DPoP</translation>
    </message>
    <message>
        <source>PKCE, and a key that changes with each renewal</source>
        <translation>PKCE，以及每次续期都会更换的密钥</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>此账户的更多操作</translation>
    </message>
    <message>
        <source>Time left of this access</source>
        <translation>此访问权限的剩余时间</translation>
    </message>
    <message>
        <source>This computer may</source>
        <translation>这台电脑可以</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>续期次数</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>问题代码</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Forgets the session on this computer now, and tells the provider.</source>
        <translation>立即清除这台电脑上的会话，并通知提供方。</translation>
    </message>
    <message>
        <source>Ends the session only when the provider confirms it.</source>
        <translation>仅在提供方确认后才结束会话。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an e-mail address and a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>%1 is &apos;in 2 min&apos; or &apos;now&apos;</comment>
        <translation>下次尝试：%1。</translation>
    </message>
    <message>
        <source>Access renewed %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>访问权限续期：%1 · 下次续期：%2</translation>
    </message>
    <message>
        <source>Access lasts until %1.</source>
        <comment>%1 is a time of day or a day</comment>
        <translation>访问权限有效期至 %1。</translation>
    </message>
    <message>
        <source>Issued: %1
Runs out: %2</source>
        <translation>签发：%1
过期：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未续期</translation>
    </message>
    <message>
        <source>Signed in %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>登录：%1 · 下次续期：%2</translation>
    </message>
</context>
<context>
    <name>latchkey::SignInProgress</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>显示链接(&amp;S)</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>登录链接</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your browser is about to open the sign-in page of %1.</source>
        <comment>a provider&apos;s host</comment>
        <translation>您的浏览器即将打开 %1 的登录页面。</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow the access there. Then come back: this window notices by itself.</source>
        <comment>a provider&apos;s host</comment>
        <translation>请登录 %1 并在那里允许访问。然后返回：此窗口会自动察觉。</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>There is nothing more to do in the browser.</source>
        <translation>浏览器中无需再做任何操作。</translation>
    </message>
    <message>
        <source>It seems that no browser has opened. The sign-in is waiting for you.</source>
        <translation>似乎没有打开任何浏览器。登录正在等待您。</translation>
    </message>
    <message>
        <source>Copy the link below, and open it in a browser on this computer.</source>
        <translation>请复制下面的链接，并在这台电脑的浏览器中打开。</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Hide link</source>
        <translation>隐藏链接(&amp;S)</translation>
    </message>
</context>
<context>
    <name>latchkey::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>要退出登录“%1”吗？</translation>
    </message>
    <message>
        <source>The session is removed from this computer now, and %1 is told, later if it cannot be reached. The account stays in the list.</source>
        <comment>a provider&apos;s host</comment>
        <translation>会话现在会从这台电脑移除，并通知 %1；如果无法连接，则稍后通知。账户保留在列表中。</translation>
    </message>
    <message>
        <source>Sign out of %1 in the &amp;browser, too</source>
        <comment>a provider&apos;s host</comment>
        <translation>同时在浏览器中退出登录 %1(&amp;B)</translation>
    </message>
    <message>
        <source>The browser opens on the provider’s own page. Other programs that sign in by this browser have to ask for the password again, too.</source>
        <translation>浏览器会打开提供方自己的页面。通过此浏览器登录的其他程序也需要重新询问密码。</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>不等待(&amp;W)</translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <translation>您已在这台电脑上退出登录。</translation>
    </message>
    <message>
        <source>Your browser opens on the sign-out page of %1. Continue there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>您的浏览器将打开 %1 的退出登录页面。请在那里继续。</translation>
    </message>
</context>
<context>
    <name>latchkey::TokenInspector</name>
    <message>
        <source>Token inspector</source>
        <translation>令牌检查器</translation>
    </message>
    <message>
        <source>Tokens of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>“%1”的令牌</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>正在密钥环中查找…</translation>
    </message>
    <message>
        <source>What the tokens say</source>
        <translation>令牌的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>&amp;Show values</source>
        <translation>显示值(&amp;S)</translation>
    </message>
    <message>
        <source>Who you are, and everything else that is yours. Hidden again when this window closes. The tokens themselves are never shown.</source>
        <translation>您是谁，以及其他所有属于您的信息。关闭此窗口后会再次隐藏。令牌本身永远不会显示。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chosen row. The clipboard is emptied after a minute.</source>
        <translation>复制所选的行。剪贴板会在一分钟后清空。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody is signed in with this account.</source>
        <translation>没有人用此账户登录。</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>says who you are; checked when it came</source>
        <translation>说明您是谁；收到时已检查</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>未持有</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>lets this computer in, for a short time</source>
        <translation>让这台电脑在短时间内获得访问</translation>
    </message>
    <message>
        <source>the next use fetches one</source>
        <translation>下次使用时会获取</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>获取时间</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>none to be read</source>
        <translation>没有可读取的内容</translation>
    </message>
    <message>
        <source>only the provider can read it</source>
        <translation>只有提供方可以读取</translation>
    </message>
    <message>
        <source>not checked: meant for the provider’s services</source>
        <translation>未检查：供提供方的服务使用</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>keeps you signed in</source>
        <translation>让您保持登录</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>无法续期会话</translation>
    </message>
    <message>
        <source>Changes with each renewal</source>
        <translation>每次续期都会更换</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>a copy that somebody took is of no use after that</source>
        <translation>此后，他人取得的副本将毫无用处</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>绑定到密钥</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>of no use without the key in this keychain</source>
        <translation>没有此密钥环中的密钥就毫无用处</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代数</translation>
    </message>
    <message>
        <source>how many refresh tokens this session has had</source>
        <translation>此会话用过多少个刷新令牌</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>续期次数</translation>
    </message>
    <message numerus="yes">
        <source>%n ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Renewed last</source>
        <translation>上次续期</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>what this computer may do</source>
        <translation>这台电脑可以做什么</translation>
    </message>
    <message>
        <source>asked for, and granted</source>
        <translation>已请求并授予</translation>
    </message>
    <message>
        <source>granted without being asked for</source>
        <translation>未请求但已授予</translation>
    </message>
    <message>
        <source>asked for, not granted</source>
        <translation>已请求但未授予</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>since Latchkey was started, newest first</source>
        <translation>自 Latchkey 启动以来，最新的在前</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>目前没有</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a countdown in minutes and seconds, as 4:59</comment>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>已复制。剪贴板会在一分钟后清空。</translation>
    </message>
</context>
<context>
    <name>latchkey::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>打开 Latchkey(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Renew all now</source>
        <translation>立即全部续期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey · signed in: %Ln</source>
        <comment>how many accounts</comment>
        <translation>
            <numerusform>Latchkey · 已登录：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts that are not in the menu</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::TrayPresence</name>
    <message>
        <source>Latchkey keeps running</source>
        <translation>Latchkey 仍在运行</translation>
    </message>
    <message>
        <source>It keeps you signed in from here. To end it, choose Quit in this icon’s menu.</source>
        <translation>它在这里让您保持登录。要结束它，请在此图标的菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <comment>an account&apos;s name</comment>
        <translation>重新登录：%1</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n accounts</source>
        <translation>
            <numerusform>重新登录：%Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sessions have ended. Open Latchkey to sign in again.</source>
        <translation>它们的会话已结束。请打开 Latchkey 重新登录。</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>您的密钥环已锁定</translation>
    </message>
    <message>
        <source>Latchkey waits for it. Until it is unlocked, your access cannot be renewed; you have not been signed out.</source>
        <translation>Latchkey 正在等待。在解锁之前，无法续期您的访问权限；您没有被退出登录。</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>欢迎使用 Latchkey</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and stay signed in: through restarts, sleep and bad networks.</source>
        <translation>在浏览器中登录一次并保持登录：无论重启、睡眠还是网络不佳。</translation>
    </message>
    <message>
        <source>See what this computer may do in your name, and take it back whenever you like.</source>
        <translation>查看这台电脑可以以您的名义做什么，并随时收回。</translation>
    </message>
    <message>
        <source>Your passwords stay in the browser. What keeps you signed in stays in this computer’s keychain.</source>
        <translation>您的密码留在浏览器中。让您保持登录的内容留在这台电脑的密钥环中。</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>latchkey::style::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sign in once, stay signed in, revoke when you like.</source>
        <translation>登录一次，保持登录，随时撤销。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is a tray.</source>
        <translation>如果有系统托盘，则在托盘中启动而不显示窗口。</translation>
    </message>
    <message>
        <source>What to log, such as &quot;latchkey.*=true&quot;. Secrets are never logged.</source>
        <translation>要记录的日志内容，例如 &quot;latchkey.*=true&quot;。机密永远不会被记录。</translation>
    </message>
    <message>
        <source>Latchkey is running already, but does not answer.</source>
        <translation>Latchkey 已在运行，但没有响应。</translation>
    </message>
    <message>
        <source>No session is lost. End the program “latchkey”, and start it again.</source>
        <translation>没有丢失任何会话。请结束程序“latchkey”，然后重新启动它。</translation>
    </message>
</context>
</TS>
