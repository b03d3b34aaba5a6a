<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>ClaimText</name>
    <message>
        <source>who issued it: the provider</source>
        <translation>من أصدره: المزوّد</translation>
    </message>
    <message>
        <source>who you are to the provider; never changes</source>
        <translation>من أنت لدى المزوّد؛ لا يتغيّر أبدًا</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>which program asked for it</source>
        <translation>أي برنامج طلبه</translation>
    </message>
    <message>
        <source>when it runs out</source>
        <translation>متى تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>from when on it counts</source>
        <translation>متى يبدأ سريانه</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>متى صدر</translation>
    </message>
    <message>
        <source>when you proved who you are</source>
        <translation>متى أثبتّ هويتك</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>يربطه بتسجيل دخول واحد</translation>
    </message>
    <message>
        <source>how strictly you were asked who you are</source>
        <translation>مدى صرامة التحقق من هويتك</translation>
    </message>
    <message>
        <source>how you proved who you are</source>
        <translation>كيف أثبتّ هويتك</translation>
    </message>
    <message>
        <source>ties it to the access token</source>
        <translation>يربطه برمز الوصول المميّز</translation>
    </message>
    <message>
        <source>ties it to the sign-in’s code</source>
        <translation>يربطه برمز تسجيل الدخول</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>رقمه</translation>
    </message>
    <message>
        <source>the session’s number at the provider</source>
        <translation>رقم الجلسة لدى المزوّد</translation>
    </message>
    <message>
        <source>the key that it is bound to</source>
        <translation>المفتاح الذي يرتبط به</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>ما يسمح به</translation>
    </message>
    <message>
        <source>your roles there</source>
        <translation>أدوارك هناك</translation>
    </message>
    <message>
        <source>your groups there</source>
        <translation>مجموعاتك هناك</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>your given name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>your family name</source>
        <translation>اسم عائلتك</translation>
    </message>
    <message>
        <source>your middle name</source>
        <translation>اسمك الأوسط</translation>
    </message>
    <message>
        <source>what you are called</source>
        <translation>ما تُنادى به</translation>
    </message>
    <message>
        <source>your user name; may change</source>
        <translation>اسم المستخدم الخاص بك؛ قد يتغيّر</translation>
    </message>
    <message>
        <source>your page there</source>
        <translation>صفحتك هناك</translation>
    </message>
    <message>
        <source>where your picture is</source>
        <translation>مكان صورتك</translation>
    </message>
    <message>
        <source>your website</source>
        <translation>موقعك على الويب</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>whether the provider has checked that address</source>
        <translation>هل تحقق المزوّد من ذلك العنوان</translation>
    </message>
    <message>
        <source>your gender</source>
        <translation>جنسك</translation>
    </message>
    <message>
        <source>your date of birth</source>
        <translation>تاريخ ميلادك</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>منطقتك الزمنية</translation>
    </message>
    <message>
        <source>your language</source>
        <translation>لغتك</translation>
    </message>
    <message>
        <source>your telephone number</source>
        <translation>رقم هاتفك</translation>
    </message>
    <message>
        <source>whether the provider has checked that number</source>
        <translation>هل تحقق المزوّد من ذلك الرقم</translation>
    </message>
    <message>
        <source>your postal address</source>
        <translation>عنوانك البريدي</translation>
    </message>
    <message>
        <source>when this was last changed</source>
        <translation>متى تغيّر هذا آخر مرة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this translation&apos;s language, in that language, as a list of languages shows it</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Any OpenID Connect provider</source>
        <translation>أي مزوّد OpenID Connect</translation>
    </message>
    <message>
        <source>Create a public app client without a client secret in your user pool, with the authorization code grant and the scopes openid, profile and email. The redirect URIs are its allowed callback URLs. Use its Client ID.</source>
        <translation>أنشئ في مجمّع المستخدمين عميل تطبيق عامًا بلا سرّ عميل، مع منحة رمز التفويض (authorization code grant) والنطاقات openid وprofile وemail. عناوين إعادة التوجيه هي عناوين الاستدعاء المسموح بها فيه. استخدم معرّف العميل الخاص به.</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>منطقة AWS</translation>
    </message>
    <message>
        <source>The region that the user pool is in, such as eu-central-1.</source>
        <translation>المنطقة التي يوجد فيها مجمّع المستخدمين، مثل eu-central-1.</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>معرّف مجمّع المستخدمين</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the user pool, and begins with the region.</source>
        <translation>يظهر في صفحة النظرة العامة لمجمّع المستخدمين، ويبدأ باسم المنطقة.</translation>
    </message>
    <message>
        <source>see and change your own account in the user pool</source>
        <translation>رؤية حسابك في مجمّع المستخدمين وتغييره</translation>
    </message>
    <message>
        <source>Create an application of type Native in the Auth0 dashboard, with the grants Authorization Code and Refresh Token. The redirect URIs are its Allowed Callback URLs. Use its Client ID.</source>
        <translation>أنشئ في لوحة تحكم Auth0 تطبيقًا من النوع «Native»، مع المنحتين «Authorization Code» و«Refresh Token». عناوين إعادة التوجيه هي «Allowed Callback URLs». استخدم Client ID الخاص به.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق الشبكي</translation>
    </message>
    <message>
        <source>It stands in the settings of the application, under Basic Information, without https:// before it.</source>
        <translation>يظهر في إعدادات التطبيق ضمن «Basic Information»، من دون https:// قبله.</translation>
    </message>
    <message>
        <source>Register a public (native) client at your provider, with PKCE. Use the client ID you are given.</source>
        <translation>سجّل لدى مزوّدك عميلًا عامًا (أصليًا) مع PKCE. استخدم معرّف العميل الذي تحصل عليه.</translation>
    </message>
    <message>
        <source>Add an application in your GitLab preferences, under Applications: not confidential, with the scopes openid, profile and email. Use its Application ID.</source>
        <translation>أضف تطبيقًا في تفضيلات GitLab ضمن «Applications»: غير سرّي، مع النطاقات openid وprofile وemail. استخدم Application ID الخاص به.</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation>خادم GitLab</translation>
    </message>
    <message>
        <source>The host of GitLab, without https:// before it.</source>
        <translation>اسم مضيف GitLab، من دون https:// قبله.</translation>
    </message>
    <message>
        <source>see your profile</source>
        <translation>رؤية ملفك الشخصي</translation>
    </message>
    <message>
        <source>read and change everything you can in GitLab</source>
        <translation>قراءة وتغيير كل ما يمكنك قراءته وتغييره في GitLab</translation>
    </message>
    <message>
        <source>read everything you can see in GitLab</source>
        <translation>قراءة كل ما يمكنك رؤيته في GitLab</translation>
    </message>
    <message>
        <source>read the repositories you can see</source>
        <translation>قراءة المستودعات التي يمكنك رؤيتها</translation>
    </message>
    <message>
        <source>read and change the repositories you can</source>
        <translation>قراءة المستودعات التي يمكنك تغييرها وتغييرها</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of type “Desktop app” in the Google Cloud console, under APIs &amp; Services › Credentials. Google also issues a client secret for it: keep that in a file and name the file as the client secret file.</source>
        <translation>أنشئ معرّف عميل OAuth من النوع «Desktop app» في وحدة تحكم Google Cloud، ضمن «APIs &amp; Services › Credentials». تصدر Google له سرّ عميل أيضًا: احفظه في ملف وحدّد هذا الملف بوصفه ملف سرّ العميل.</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <translation>رؤية عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <translation>رؤية اسمك وملفك الشخصي</translation>
    </message>
    <message>
        <source>read, write, send and delete your Gmail messages</source>
        <translation>قراءة رسائلك في Gmail وكتابتها وإرسالها وحذفها</translation>
    </message>
    <message>
        <source>read your Gmail messages and settings</source>
        <translation>قراءة رسائلك وإعداداتك في Gmail</translation>
    </message>
    <message>
        <source>see and change all your Google calendars</source>
        <translation>رؤية كل تقاويمك في Google وتغييرها</translation>
    </message>
    <message>
        <source>see all your Google calendars</source>
        <translation>رؤية كل تقاويمك في Google</translation>
    </message>
    <message>
        <source>see your Google contacts</source>
        <translation>رؤية جهات اتصالك في Google</translation>
    </message>
    <message>
        <source>see, change and delete all your files in Google Drive</source>
        <translation>رؤية كل ملفاتك في Google Drive وتغييرها وحذفها</translation>
    </message>
    <message>
        <source>see and change the files in Google Drive that it made or opened</source>
        <translation>رؤية وتغيير الملفات التي أنشأها أو فتحها في Google Drive</translation>
    </message>
    <message>
        <source>see all your files in Google Drive</source>
        <translation>رؤية كل ملفاتك في Google Drive</translation>
    </message>
    <message>
        <source>Create an OpenID Connect client in your realm with client authentication off and the standard flow on. Use its Client ID.</source>
        <translation>أنشئ عميل OpenID Connect في realm الخاص بك، مع إيقاف «Client authentication» وتشغيل «Standard flow». استخدم Client ID الخاص به.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The host of the Keycloak server, without https:// before it.</source>
        <translation>اسم مضيف خادم Keycloak، من دون https:// قبله.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>‏Realm</translation>
    </message>
    <message>
        <source>The name of the realm, with its capital and small letters.</source>
        <translation>اسم realm، مع مراعاة الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Register an app in the Microsoft Entra admin center, under App registrations, with the platform “Mobile and desktop applications”. Use its Application (client) ID.</source>
        <translation>سجّل تطبيقًا في مركز إدارة Microsoft Entra ضمن «App registrations»، مع المنصة «Mobile and desktop applications». استخدم «Application (client) ID» الخاص به.</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>معرّف الدليل (المستأجر)</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the app registration, as 32 hexadecimal digits with hyphens. “common”, “organizations” and domain names do not work here, because the provider then calls itself something else.</source>
        <translation>يظهر في صفحة النظرة العامة لتسجيل التطبيق، على شكل 32 رقمًا ست عشريًا مع شرطات. لا تعمل هنا «common» و«organizations» وأسماء النطاقات، لأن المزوّد يسمّي نفسه عندها باسم آخر.</translation>
    </message>
    <message>
        <source>see your profile in Microsoft 365</source>
        <translation>رؤية ملفك الشخصي في Microsoft 365</translation>
    </message>
    <message>
        <source>read your Outlook mail</source>
        <translation>قراءة بريدك في Outlook</translation>
    </message>
    <message>
        <source>read and change your Outlook mail</source>
        <translation>قراءة بريدك في Outlook وتغييره</translation>
    </message>
    <message>
        <source>send mail in your name</source>
        <translation>إرسال البريد باسمك</translation>
    </message>
    <message>
        <source>see your Outlook calendars</source>
        <translation>رؤية تقاويمك في Outlook</translation>
    </message>
    <message>
        <source>see and change your Outlook calendars</source>
        <translation>رؤية تقاويمك في Outlook وتغييرها</translation>
    </message>
    <message>
        <source>see your files in OneDrive</source>
        <translation>رؤية ملفاتك في OneDrive</translation>
    </message>
    <message>
        <source>see and change your files in OneDrive</source>
        <translation>رؤية ملفاتك في OneDrive وتغييرها</translation>
    </message>
    <message>
        <source>Create an app integration of type OIDC, Native Application, in the Okta admin console, with the grants Authorization Code and Refresh Token. Use its Client ID.</source>
        <translation>أنشئ تكامل تطبيق من النوع «OIDC, Native Application» في وحدة تحكم إدارة Okta، مع المنحتين «Authorization Code» و«Refresh Token». استخدم Client ID الخاص به.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>نطاق Okta الشبكي</translation>
    </message>
    <message>
        <source>The address of your Okta organization, without https:// before it.</source>
        <translation>عنوان مؤسستك في Okta، من دون https:// قبله.</translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation>معرّف خادم التفويض</translation>
    </message>
    <message>
        <source>It stands in the Okta admin console, under Security › API; the first one is called “default”. For the authorization server of the organization itself, enter the issuer without this part.</source>
        <translation>يظهر في وحدة تحكم إدارة Okta ضمن «Security › API»؛ الأول اسمه «default». لخادم التفويض الخاص بالمؤسسة نفسها، أدخل المُصدِر من دون هذا الجزء.</translation>
    </message>
    <message>
        <source>see your own account in Okta</source>
        <translation>رؤية حسابك في Okta</translation>
    </message>
    <message>
        <source>see and change your own account in Okta</source>
        <translation>رؤية حسابك في Okta وتغييره</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The connection dropped while your access was being renewed, and the provider does not take the same renewal twice.</source>
        <translation>انقطع الاتصال أثناء تجديد وصولك، والمزوّد لا يقبل التجديد نفسه مرتين.</translation>
    </message>
    <message>
        <source>Sign in again in your browser.</source>
        <translation>سجّل الدخول مجددًا في متصفحك.</translation>
    </message>
    <message>
        <source>Your access has run out, and this provider gave no means to renew it.</source>
        <translation>انتهت صلاحية وصولك، ولم يعطِ هذا المزوّد وسيلة لتجديده.</translation>
    </message>
    <message>
        <source>The account’s client ID was changed after you had signed in.</source>
        <translation>تغيّر معرّف عميل الحساب بعد تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The provider asked to be left alone for a while.</source>
        <translation>طلب المزوّد أن يُترك وشأنه لبعض الوقت.</translation>
    </message>
    <message>
        <source>Wait a little; it is tried again by itself.</source>
        <translation>انتظر قليلًا؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>By this computer’s clock the provider’s certificate is not valid yet, so nothing was sent.</source>
        <translation>بحسب ساعة هذا الحاسوب، شهادة المزوّد غير صالحة بعد، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time right.</source>
        <translation>اضبط تاريخ هذا الحاسوب ووقته ضبطًا صحيحًا.</translation>
    </message>
    <message>
        <source>The provider’s certificate has run out, so nothing was sent.</source>
        <translation>انتهت صلاحية شهادة المزوّد، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>تحقق من تاريخ هذا الحاسوب؛ فإن كان صحيحًا، فأبلغ من يدير المزوّد.</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that is not the provider’s, so nothing was sent.</source>
        <translation>أظهر شيء ما على هذه الشبكة شهادة ليست شهادة المزوّد، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Open any page in your browser and sign in to the network there.</source>
        <translation>افتح أي صفحة في متصفحك وسجّل الدخول إلى الشبكة هناك.</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that this computer has no reason to trust, so nothing was sent.</source>
        <translation>أظهر شيء ما على هذه الشبكة شهادة ليس لدى هذا الحاسوب سبب للوثوق بها، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>In a company’s network, ask for its certificate; elsewhere, use another network.</source>
        <translation>في شبكة شركة، اطلب شهادتها؛ وفي غيرها، استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>The key that protects this session is missing from the keychain, and without it the session cannot be used.</source>
        <translation>المفتاح الذي يحمي هذه الجلسة غير موجود في سلسلة المفاتيح، ومن دونه لا يمكن استخدام الجلسة.</translation>
    </message>
    <message>
        <source>Sign in again; that makes a new key.</source>
        <translation>سجّل الدخول مجددًا؛ فيُنشأ مفتاح جديد.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time, so it is not valid any more.</source>
        <translation>لم يُدخل أحد الرمز في الوقت المحدد، لذلك لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>Try again, and use the new code on the other device.</source>
        <translation>حاول مجددًا، واستخدم الرمز الجديد على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>This provider does not offer signing in on another device.</source>
        <translation>لا يتيح هذا المزوّد تسجيل الدخول على جهاز آخر.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>سجّل الدخول بمتصفح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>خدمة سلسلة المفاتيح تعمل، ولم يُنشئ أحد سلسلة مفاتيح فيها بعد.</translation>
    </message>
    <message>
        <source>Let the system make one; it asks you for a password.</source>
        <translation>دع النظام ينشئ واحدة؛ سيطلب منك كلمة مرور.</translation>
    </message>
    <message>
        <source>The question for your keychain’s password was closed, so it stays locked.</source>
        <translation>أُغلق السؤال عن كلمة مرور سلسلة المفاتيح، لذلك تبقى مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it whenever you like; nothing is lost until then.</source>
        <translation>افتح قفلها متى شئت؛ لن يضيع شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This computer is not set up for renewing: Latchkey’s folder for locks cannot be used, and without a lock two programs could spend the same renewal.</source>
        <translation>هذا الحاسوب غير مهيأ للتجديد: لا يمكن استخدام مجلد أقفال Latchkey، ومن دون قفل قد يستهلك برنامجان التجديد نفسه.</translation>
    </message>
    <message>
        <source>Make the folder named under “Details” writable, on a local disk.</source>
        <translation>اجعل المجلد المذكور ضمن «التفاصيل» قابلًا للكتابة، على قرص محلي.</translation>
    </message>
    <message>
        <source>The provider answers at another address than its own description says.</source>
        <translation>يجيب المزوّد من عنوان غير الذي يذكره وصفه هو.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>أبلغ من يدير المزوّد.</translation>
    </message>
    <message>
        <source>There is nothing at the address where the provider should answer.</source>
        <translation>لا يوجد شيء في العنوان الذي ينبغي أن يجيب منه المزوّد.</translation>
    </message>
    <message>
        <source>Check the issuer, or ask whoever runs the provider for its new address.</source>
        <translation>تحقق من المُصدِر، أو اسأل من يدير المزوّد عن عنوانه الجديد.</translation>
    </message>
    <message>
        <source>The provider turned the request away without saying why.</source>
        <translation>رفض المزوّد الطلب من دون ذكر السبب.</translation>
    </message>
    <message>
        <source>Wait a little; if this goes on, tell whoever runs the provider.</source>
        <translation>انتظر قليلًا؛ وإن استمر الأمر، فأبلغ من يدير المزوّد.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. You are not signed in.</source>
        <translation>أُلغي تسجيل الدخول. لم يُسجَّل دخولك.</translation>
    </message>
    <message>
        <source>Access was not granted. You are not signed in.</source>
        <translation>لم يُمنح الوصول. لم يُسجَّل دخولك.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. You are not signed in.</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المحدد. لم يُسجَّل دخولك.</translation>
    </message>
    <message>
        <source>The sign-in did not work. You are not signed in.</source>
        <translation>لم ينجح تسجيل الدخول. لم يُسجَّل دخولك.</translation>
    </message>
    <message>
        <source>The new sign-in was cancelled. You are still signed in as before.</source>
        <translation>أُلغي تسجيل الدخول الجديد. ما زال دخولك مسجَّلًا كما كان.</translation>
    </message>
    <message>
        <source>The new sign-in did not work. You are still signed in as before.</source>
        <translation>لم ينجح تسجيل الدخول الجديد. ما زال دخولك مسجَّلًا كما كان.</translation>
    </message>
    <message>
        <source>You are still signed in. Renewing your access has to wait.</source>
        <translation>ما زال دخولك مسجَّلًا. على تجديد وصولك أن ينتظر.</translation>
    </message>
    <message>
        <source>Your keychain is locked. You have not been signed out.</source>
        <translation>سلسلة مفاتيحك مقفلة. لم يُسجَّل خروجك.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. You have not been signed out.</source>
        <translation>في انتظار سلسلة مفاتيحك. لم يُسجَّل خروجك.</translation>
    </message>
    <message>
        <source>Your session has ended. You are not signed in.</source>
        <translation>انتهت جلستك. لم يعد دخولك مسجَّلًا.</translation>
    </message>
    <message>
        <source>Access could not be revoked. You are still signed in.</source>
        <translation>تعذّر إبطال الوصول. ما زال دخولك مسجَّلًا.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم يُسجَّل دخولك.</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and this computer keeps you signed in.</source>
        <translation>سجّل الدخول مرة واحدة في متصفحك، ويبقيك هذا الحاسوب مسجَّل الدخول.</translation>
    </message>
    <message>
        <source>The provider has not been told of your last sign-out yet; that is tried again by itself.</source>
        <translation>لم يُبلَّغ المزوّد بآخر تسجيل خروج لك بعد؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain. You have not been signed out.</source>
        <translation>يجري البحث عن جلستك في سلسلة المفاتيح. لم يُسجَّل خروجك.</translation>
    </message>
    <message>
        <source>You are signed in, but the keychain has not taken the newest renewal yet.</source>
        <translation>دخولك مسجَّل، لكن سلسلة المفاتيح لم تأخذ آخر تجديد بعد.</translation>
    </message>
    <message>
        <source>You are signed in. There is nothing to do.</source>
        <translation>دخولك مسجَّل. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Your access has run out. Sign in again to go on.</source>
        <translation>انتهت صلاحية وصولك. سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>You are signed in, for a while.</source>
        <translation>دخولك مسجَّل لبعض الوقت.</translation>
    </message>
    <message>
        <source>This provider lets nobody stay signed in without being asked again.</source>
        <translation>لا يدع هذا المزوّد أحدًا يبقى مسجَّل الدخول من دون سؤاله مجددًا.</translation>
    </message>
    <message>
        <source>You are signed in. Your access is being renewed.</source>
        <translation>دخولك مسجَّل. يجري تجديد وصولك.</translation>
    </message>
    <message>
        <source>You are still signed in, but access cannot be renewed just now.</source>
        <translation>ما زال دخولك مسجَّلًا، لكن لا يمكن تجديد الوصول الآن.</translation>
    </message>
    <message>
        <source>This has happened several times; signing in again may help.</source>
        <translation>حدث هذا عدة مرات؛ قد يفيد تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>يجري تسجيل خروجك.</translation>
    </message>
    <message>
        <source>Somebody else signed in. This account is %1’s.</source>
        <translation>سجّل شخص آخر الدخول. هذا الحساب يعود إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You came back as %1. This account is %2’s.</source>
        <translation>عدت باسم ⁨%1⁩. هذا الحساب يعود إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nothing was changed. Whose account should it be?</source>
        <translation>لم يتغيّر شيء. لمن ينبغي أن يكون هذا الحساب؟</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>تسجيل ال&amp;دخول مجددًا</translation>
    </message>
    <message>
        <source>Use this &amp;person instead</source>
        <translation>استخدام هذا ال&amp;شخص بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use another &amp;device instead</source>
        <translation>استخدام &amp;جهاز آخر بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use this computer’s &amp;browser instead</source>
        <translation>استخدام متص&amp;فح هذا الحاسوب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Open the &amp;browser again</source>
        <translation>&amp;فتح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation>التجديد الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>فتح &amp;قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>إعادة محاولة &amp;سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation>إ&amp;بطال الوصول…</translation>
    </message>
    <message>
        <source>Chan&amp;ge settings…</source>
        <translation>تغيير الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Open the provider’s account &amp;page</source>
        <translation>فتح &amp;صفحة الحساب لدى المزوّد</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>إ&amp;زالة الحساب…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>The provider’s own words: “%1”</source>
        <translation>كلمات المزوّد نفسه: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. You have not been signed out anywhere.</source>
        <translation>كانت قائمة الحسابات تالفة. لم يُسجَّل خروجك من أي مكان.</translation>
    </message>
    <message>
        <source>The last good list is used. The damaged file is kept beside it when the list changes.</source>
        <translation>تُستخدم آخر قائمة سليمة. يُحفظ الملف التالف إلى جانبها عندما تتغيّر القائمة.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read. You have not been signed out anywhere.</source>
        <translation>لا يمكن قراءة قائمة الحسابات. لم يُسجَّل خروجك من أي مكان.</translation>
    </message>
    <message>
        <source>It was written by a newer Latchkey. Update Latchkey on this computer.</source>
        <translation>كتبها إصدار أحدث من Latchkey. حدّث Latchkey على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file accounts.json was left as it is. Mend it, or move it away to begin anew.</source>
        <translation>تُرك الملف accounts.json كما هو. أصلحه، أو انقله إلى مكان آخر للبدء من جديد.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>لا يمكن الوصول إلى المزوّد.</translation>
    </message>
    <message>
        <source>The connection broke before the provider’s answer arrived.</source>
        <translation>انقطع الاتصال قبل وصول جواب المزوّد.</translation>
    </message>
    <message>
        <source>Something else answered in the provider’s place, such as a Wi-Fi sign-in page or a proxy.</source>
        <translation>أجاب شيء آخر بدل المزوّد، مثل صفحة دخول شبكة Wi-Fi أو خادم وكيل.</translation>
    </message>
    <message>
        <source>The connection to the provider could not be trusted, so nothing was sent.</source>
        <translation>تعذّر الوثوق بالاتصال بالمزوّد، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The provider is busy or being repaired.</source>
        <translation>المزوّد مشغول أو قيد الصيانة.</translation>
    </message>
    <message>
        <source>The provider’s answer could not be understood.</source>
        <translation>تعذّر فهم جواب المزوّد.</translation>
    </message>
    <message>
        <source>The provider’s answer failed a security check, so none of it was used.</source>
        <translation>لم يجتز جواب المزوّد فحصًا أمنيًا، لذلك لم يُستخدم منه شيء.</translation>
    </message>
    <message>
        <source>The provider answered for another person than this account’s.</source>
        <translation>أجاب المزوّد عن شخص غير صاحب هذا الحساب.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session: access was withdrawn, unused for too long, or renewed by a copy of it, on another computer or from a backup.</source>
        <translation>لم يعد المزوّد يقبل هذه الجلسة: سُحب الوصول، أو بقي بلا استخدام مدة أطول مما ينبغي، أو جددته نسخة منه على حاسوب آخر أو من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser again.</source>
        <translation>يريد المزوّد أن يراك في المتصفح مجددًا.</translation>
    </message>
    <message>
        <source>You or an administrator said no to this access.</source>
        <translation>رُفض هذا الوصول منك أو من مدير النظام.</translation>
    </message>
    <message>
        <source>The provider does not accept this app the way it is set up.</source>
        <translation>لا يقبل المزوّد هذا التطبيق بالإعداد الحالي.</translation>
    </message>
    <message>
        <source>The provider or this computer does not offer what was asked for.</source>
        <translation>لا يتيح المزوّد أو هذا الحاسوب ما طُلب.</translation>
    </message>
    <message>
        <source>The account’s settings do not fit the provider.</source>
        <translation>إعدادات الحساب لا تناسب المزوّد.</translation>
    </message>
    <message>
        <source>An answer came back that does not belong to this sign-in.</source>
        <translation>عاد جواب لا ينتمي إلى تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>This computer could not open a way back from the browser.</source>
        <translation>تعذّر على هذا الحاسوب فتح طريق للعودة من المتصفح.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>لا تحتوي سلسلة المفاتيح على شيء لهذا الحساب.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>لا تعمل أي سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What keeps you signed in lies in the locked keychain.</source>
        <translation>ما يبقيك مسجَّل الدخول موجود في سلسلة المفاتيح المقفلة.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>رُفض الوصول إلى سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>لا تجيب سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>لم تحتفظ سلسلة المفاتيح بما أُعطي لها.</translation>
    </message>
    <message>
        <source>The keychain’s entry for this account cannot be read; it was left as it is.</source>
        <translation>لا يمكن قراءة مدخلة هذا الحساب في سلسلة المفاتيح؛ تُركت كما هي.</translation>
    </message>
    <message>
        <source>The keychain’s entry was written by a newer Latchkey; it was left as it is.</source>
        <translation>كتب إصدار أحدث من Latchkey مدخلة سلسلة المفاتيح؛ تُركت كما هي.</translation>
    </message>
    <message>
        <source>Another program on this computer is working with this account.</source>
        <translation>برنامج آخر على هذا الحاسوب يعمل بهذا الحساب.</translation>
    </message>
    <message>
        <source>This computer’s clock and the provider’s disagree.</source>
        <translation>ساعة هذا الحاسوب وساعة المزوّد غير متفقتين.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>لم يعد أحد من المتصفح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation>لا توجد جلسة.</translation>
    </message>
    <message>
        <source>Latchkey itself made a mistake.</source>
        <translation>ارتكب Latchkey نفسه خطأً.</translation>
    </message>
    <message>
        <source>Check the network connection, or wait a little.</source>
        <translation>تحقق من اتصال الشبكة، أو انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Check this computer’s date and network; in a company, ask for its certificate.</source>
        <translation>تحقق من تاريخ هذا الحاسوب وشبكته؛ وفي شركة، اطلب شهادتها.</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>انتظر قليلًا.</translation>
    </message>
    <message>
        <source>If this goes on, tell whoever runs the provider.</source>
        <translation>إن استمر الأمر، فأبلغ من يدير المزوّد.</translation>
    </message>
    <message>
        <source>Sign in again as this account’s person.</source>
        <translation>سجّل الدخول مجددًا بصفتك صاحب هذا الحساب.</translation>
    </message>
    <message>
        <source>Sign in and allow access, or ask your administrator.</source>
        <translation>سجّل الدخول واسمح بالوصول، أو اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Compare the client ID and the scopes with what the provider gave you.</source>
        <translation>قارن معرّف العميل والنطاقات بما أعطاك إياه المزوّد.</translation>
    </message>
    <message>
        <source>Use the provider’s account page instead, or ask whoever runs the provider.</source>
        <translation>استخدم صفحة الحساب لدى المزوّد بدلًا من ذلك، أو اسأل من يدير المزوّد.</translation>
    </message>
    <message>
        <source>Check the issuer and the client ID.</source>
        <translation>تحقق من المُصدِر ومعرّف العميل.</translation>
    </message>
    <message>
        <source>Sign in again, and use only the page that opens then.</source>
        <translation>سجّل الدخول مجددًا، واستخدم فقط الصفحة التي تُفتح عندها.</translation>
    </message>
    <message>
        <source>Close other programs that are signing in, and try again.</source>
        <translation>أغلق البرامج الأخرى التي تسجّل الدخول، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet; secrets are kept nowhere else.</source>
        <translation>شغّل واحدة، مثل GNOME Keyring أو KWallet؛ لا تُحفظ الأسرار في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>افتح قفل سلسلة المفاتيح للمتابعة.</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain when the system asks.</source>
        <translation>اسمح لـ Latchkey باستخدام سلسلة المفاتيح عندما يسأل النظام.</translation>
    </message>
    <message>
        <source>Look for a window that asks for your keychain’s password.</source>
        <translation>ابحث عن نافذة تطلب كلمة مرور سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Make sure that the keychain is unlocked and the disk is not full.</source>
        <translation>تأكد من أن سلسلة المفاتيح مفتوحة القفل وأن القرص ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation>سجّل الدخول مجددًا لاستبدالها.</translation>
    </message>
    <message>
        <source>Update Latchkey on this computer.</source>
        <translation>حدّث Latchkey على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program.</source>
        <translation>انتظر لحظة، أو أغلق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>حاول مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Try again, and finish in the browser.</source>
        <translation>حاول مجددًا، وأكمل في المتصفح.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with its details.</source>
        <translation>حاول مجددًا؛ وإن تكرر الأمر، فيُرجى الإبلاغ عنه مع تفاصيله.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Waiting for keychain</source>
        <translation>في انتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>جارٍ التجديد…</translation>
    </message>
    <message>
        <source>Renewal waits</source>
        <translation>التجديد ينتظر</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>know who you are</source>
        <comment>follows: This computer may</comment>
        <translation>معرفة من أنت</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <comment>follows: This computer may</comment>
        <translation>رؤية اسمك وملفك الشخصي</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <comment>follows: This computer may</comment>
        <translation>رؤية عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>see your phone number</source>
        <comment>follows: This computer may</comment>
        <translation>رؤية رقم هاتفك</translation>
    </message>
    <message>
        <source>see your postal address</source>
        <comment>follows: This computer may</comment>
        <translation>رؤية عنوانك البريدي</translation>
    </message>
    <message>
        <source>see the groups you belong to</source>
        <comment>follows: This computer may</comment>
        <translation>رؤية المجموعات التي تنتمي إليها</translation>
    </message>
    <message>
        <source>stay signed in while you are away</source>
        <comment>follows: This computer may</comment>
        <translation>البقاء مسجَّل الدخول أثناء غيابك</translation>
    </message>
    <message>
        <source>use “%1”</source>
        <comment>follows: This computer may; %1 is a provider&apos;s name for a permission</comment>
        <translation>استخدام «⁨%1⁩»</translation>
    </message>
    <message>
        <source>A sign-in did not work</source>
        <translation>لم ينجح أحد تسجيلات الدخول</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>جُدّد الوصول</translation>
    </message>
    <message>
        <source>A renewal has to wait</source>
        <translation>على أحد التجديدات أن ينتظر</translation>
    </message>
    <message>
        <source>Access renewed by another program on this computer</source>
        <translation>جدّد برنامج آخر على هذا الحاسوب الوصول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>A sign-out did not work</source>
        <translation>لم ينجح أحد تسجيلات الخروج</translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Making sure that your keychain can keep the session.</source>
        <translation>يجري التأكد من أن سلسلة مفاتيحك تستطيع حفظ الجلسة.</translation>
    </message>
    <message>
        <source>Asking the provider how to sign in.</source>
        <translation>يُسأل المزوّد عن كيفية تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Waiting for you to come back from the browser.</source>
        <translation>في انتظار عودتك من المتصفح.</translation>
    </message>
    <message>
        <source>Waiting for you to allow it on the other device.</source>
        <translation>في انتظار سماحك بذلك على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>You are back from the browser. Fetching your access.</source>
        <translation>عدت من المتصفح. يجري جلب وصولك.</translation>
    </message>
    <message>
        <source>Checking that it is really you.</source>
        <translation>يجري التحقق من أنك أنت حقًا.</translation>
    </message>
    <message>
        <source>Keeping the session in your keychain.</source>
        <translation>يجري حفظ الجلسة في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>The provider is told to end this session.</source>
        <translation>يُبلَّغ المزوّد بإنهاء هذه الجلسة.</translation>
    </message>
    <message>
        <source>The provider has ended this session.</source>
        <translation>أنهى المزوّد هذه الجلسة.</translation>
    </message>
    <message>
        <source>The provider did not confirm that this session has ended.</source>
        <translation>لم يؤكد المزوّد انتهاء هذه الجلسة.</translation>
    </message>
    <message>
        <source>The provider is told to withdraw the access given last.</source>
        <translation>يُبلَّغ المزوّد بسحب آخر وصول مُنح.</translation>
    </message>
    <message>
        <source>The provider has withdrawn the access given last.</source>
        <translation>سحب المزوّد آخر وصول مُنح.</translation>
    </message>
    <message>
        <source>The access given last was not withdrawn; it runs out by itself.</source>
        <translation>لم يُسحب آخر وصول مُنح؛ تنتهي صلاحيته من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The session is removed from this computer’s keychain.</source>
        <translation>تُزال الجلسة من سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing of the session is left in this computer’s keychain.</source>
        <translation>لم يبقَ شيء من الجلسة في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The session is still in this computer’s keychain.</source>
        <translation>ما زالت الجلسة في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keychain did not delete its entry, so the entry was emptied.</source>
        <translation>لم تحذف سلسلة المفاتيح مدخلتها، لذلك أُفرغت المدخلة.</translation>
    </message>
    <message>
        <source>You were signed out already.</source>
        <translation>سبق تسجيل خروجك.</translation>
    </message>
    <message>
        <source>You are signed out, here and at the provider.</source>
        <translation>سُجّل خروجك، هنا ولدى المزوّد.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not been told yet; that is tried again by itself.</source>
        <translation>سُجّل خروجك هنا. لم يُبلَّغ المزوّد بعد؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider could not be told; its account page shows what it still allows.</source>
        <translation>سُجّل خروجك هنا. تعذّر إبلاغ المزوّد؛ صفحة الحساب لديه تُظهر ما يزال يسمح به.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider was not told.</source>
        <translation>سُجّل خروجك هنا. لم يُبلَّغ المزوّد.</translation>
    </message>
    <message>
        <source>Your browser came back from the sign-out page of %1.</source>
        <translation>عاد متصفحك من صفحة تسجيل الخروج لدى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: nobody came back from its sign-out page.</source>
        <translation>قد يكون متصفحك ما زال مسجَّل الدخول لدى ⁨%1⁩: لم يعد أحد من صفحة تسجيل الخروج.</translation>
    </message>
    <message>
        <source>There is no page at %1 that signs the browser out.</source>
        <translation>لا توجد لدى ⁨%1⁩ صفحة تسجّل خروج المتصفح.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: it could not be started.</source>
        <translation>قد يكون متصفحك ما زال مسجَّل الدخول لدى ⁨%1⁩: تعذّر تشغيل المتصفح.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: its sign-out page could not be opened.</source>
        <translation>قد يكون متصفحك ما زال مسجَّل الدخول لدى ⁨%1⁩: تعذّر فتح صفحة تسجيل الخروج.</translation>
    </message>
    <message>
        <source>This address cannot be used to sign in.</source>
        <translation>لا يمكن استخدام هذا العنوان لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check that it is the provider’s issuer, letter for letter; it starts with https://.</source>
        <translation>تحقق حرفًا حرفًا من أنه مُصدِر المزوّد؛ يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>There is no provider for signing in at this address.</source>
        <translation>لا يوجد في هذا العنوان مزوّد لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the provider for its issuer.</source>
        <translation>تحقق من العنوان، أو اسأل من يدير المزوّد عن مُصدِره.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <extracomment>The language this translation is in, as a BCP 47 tag: de, fr, zh-Hans…</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: access was not granted.</source>
        <translation>لم يُسجَّل دخولك إلى «⁨%1⁩»: لم يُمنح الوصول.</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: the sign-in did not work.</source>
        <translation>لم يُسجَّل دخولك إلى «⁨%1⁩»: لم ينجح تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Close this page. Latchkey’s window says why, and what to do.</source>
        <translation>أغلق هذه الصفحة. نافذة Latchkey تذكر السبب وما ينبغي فعله.</translation>
    </message>
    <message>
        <source>You are signed in to “%1”.</source>
        <translation>سُجّل دخولك إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Close this page and go back to Latchkey.</source>
        <translation>أغلق هذه الصفحة وعد إلى Latchkey.</translation>
    </message>
    <message>
        <source>This computer is signed out of “%1”.</source>
        <translation>سُجّل خروج هذا الحاسوب من «⁨%1⁩».</translation>
    </message>
    <message>
        <source>It seems that no browser has opened.</source>
        <translation>يبدو أنه لم يُفتح أي متصفح.</translation>
    </message>
    <message>
        <source>Open this address in any browser: %1</source>
        <translation>افتح هذا العنوان في أي متصفح: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>اليوم الساعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>أمس الساعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day of the week and a time</comment>
        <translation>⁨%1⁩ الساعة ⁨%2⁩</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن توًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>خلال أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>خلال %Ln دقيقة</numerusform>
            <numerusform>خلال دقيقة واحدة</numerusform>
            <numerusform>خلال دقيقتين</numerusform>
            <numerusform>خلال %Ln دقائق</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>خلال %Ln ساعة</numerusform>
            <numerusform>خلال ساعة واحدة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %Ln ساعات</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>خلال %Ln يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>حول Latchkey</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>الإصدار ⁨%1⁩، مع Qt ⁨%2⁩</translation>
    </message>
    <message>
        <source>Sign in once in your browser, stay signed in, see what this computer may do, and revoke it so that it is really gone.</source>
        <translation>سجّل الدخول مرة واحدة في متصفحك، وابقَ مسجَّل الدخول، واطّلع على ما يمكن لهذا الحاسوب فعله، وأبطله فيزول حقًا.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر بموجب رخصة غنو العمومية العامة (GPL)، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>latchkey::ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Nothing has happened since Latchkey was started.</source>
        <translation>لم يحدث شيء منذ تشغيل Latchkey.</translation>
    </message>
    <message>
        <source>Sho&amp;w fewer</source>
        <translation>إ&amp;ظهار أقل</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w all %Ln</source>
        <comment>entries of the activity list</comment>
        <translation>
            <numerusform>إ&amp;ظهار الكل (%Ln)</numerusform>
            <numerusform>إ&amp;ظهار الكل (%Ln)</numerusform>
            <numerusform>إ&amp;ظهار الكل (%Ln)</numerusform>
            <numerusform>إ&amp;ظهار الكل (%Ln)</numerusform>
            <numerusform>إ&amp;ظهار الكل (%Ln)</numerusform>
            <numerusform>إ&amp;ظهار الكل (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AddAccount</name>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>اختيار مزوّد</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Search providers, or type an issuer</source>
        <translation>البحث عن مزوّدين، أو كتابة مُصدِر</translation>
    </message>
    <message>
        <source>Search, or type an issuer such as https://id.example.org</source>
        <translation>ابحث، أو اكتب مُصدِرًا مثل https://id.example.org</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;مزيد من الخيارات</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>المُ&amp;صدِر</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>معرّف ال&amp;عميل</translation>
    </message>
    <message>
        <source>Account &amp;name on this computer</source>
        <translation>اسم ال&amp;حساب على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Scopes, separated by blanks</source>
        <translation>ال&amp;نطاقات، تفصل بينها مسافات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Client sec&amp;ret file, if the provider gave you a secret</source>
        <translation>ملف س&amp;رّ العميل، إن أعطاك المزوّد سرًا</translation>
    </message>
    <message>
        <source>Choose the client secret file</source>
        <translation>اختيار ملف سرّ العميل</translation>
    </message>
    <message>
        <source>Certificate &amp;file, if the provider uses a certificate of its own</source>
        <translation>ملف ال&amp;شهادة، إن كان المزوّد يستخدم شهادة خاصة به</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>اختيار ملف الشهادة</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>استخدام هذا المُصدِر</translation>
    </message>
    <message>
        <source>Use the issuer %1</source>
        <translation>استخدام المُصدِر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Set up your provider</source>
        <translation>إعداد مزوّدك</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a provider&apos;s name</comment>
        <translation>إعداد ⁨%1⁩</translation>
    </message>
    <message>
        <source>No redirect URI has to be registered.</source>
        <translation>لا يلزم تسجيل أي عنوان إعادة توجيه.</translation>
    </message>
    <message>
        <source>Redirect URIs to register: %1</source>
        <comment>addresses</comment>
        <translation>عناوين إعادة التوجيه المطلوب تسجيلها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redirect URI to register, for any port: %1</source>
        <comment>an address</comment>
        <translation>عنوان إعادة التوجيه المطلوب تسجيله، لأي منفذ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 gives apps like this one a client secret, and takes no sign-in without it. Save it in a file and choose the file here.</source>
        <comment>a provider&apos;s name</comment>
        <translation>يعطي ⁨%1⁩ التطبيقات المشابهة لهذا سرّ عميل، ولا يقبل تسجيل دخول من دونه. احفظه في ملف واختر الملف هنا.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>إعدادات «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The provider’s address, as it calls itself.</source>
        <translation>عنوان المزوّد، كما يسمّي نفسه.</translation>
    </message>
    <message>
        <source>An issuer is an address that starts with https:// and has no “?” or “#” in it.</source>
        <translation>المُصدِر عنوان يبدأ بـ https:// ولا يحتوي على «?» أو «#».</translation>
    </message>
    <message>
        <source>“%1” does not look right.</source>
        <comment>the name of a field</comment>
        <translation>لا يبدو «⁨%1⁩» صحيحًا.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a provider&apos;s host</comment>
        <translation>يجري سؤال ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Found %1. You can sign in there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>عُثر على ⁨%1⁩. يمكنك تسجيل الدخول هناك.</translation>
    </message>
    <message>
        <source>It does not say that it lets you stay signed in.</source>
        <translation>لا يذكر أنه يدعك تبقى مسجَّل الدخول.</translation>
    </message>
    <message>
        <source>It has no way to revoke access from here; that is done on its account page.</source>
        <translation>لا يتيح طريقة لإبطال الوصول من هنا؛ يجري ذلك في صفحة الحساب لديه.</translation>
    </message>
    <message>
        <source>Access can be revoked from here.</source>
        <translation>يمكن إبطال الوصول من هنا.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>يحتاج الحساب إلى اسم.</translation>
    </message>
    <message>
        <source>Use up to 64 letters from A to Z, digits, dots, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>استخدم حتى 64 من الأحرف من A إلى Z والأرقام والنقاط والشرطات والشرطات السفلية، وابدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>يوجد حساب بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>حف&amp;ظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Add and sign in</source>
        <translation>إ&amp;ضافة وتسجيل الدخول</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>لا يمكن استخدام هذه الإعدادات.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>تعذّر حفظ الإعدادات.</translation>
    </message>
    <message>
        <source>The account could not be saved.</source>
        <translation>تعذّر حفظ الحساب.</translation>
    </message>
</context>
<context>
    <name>latchkey::CheckUpDialog</name>
    <message>
        <source>Check-up</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>الفحص مج&amp;ددًا</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;حفظ التقرير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read out: how it stands, what was looked at, what was found.</extracomment>
        <translation>‏⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it, and your accounts are numbered.</source>
        <translation>نُسخ التقرير. لا يحتوي على أي سر، وحساباتك مرقّمة فيه.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <comment>a pattern of file names</comment>
        <translation>تقرير (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>تعذّر حفظ التقرير هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The report was saved. There is no secret in it, and your accounts are numbered.</source>
        <translation>حُفظ التقرير. لا يحتوي على أي سر، وحساباتك مرقّمة فيه.</translation>
    </message>
</context>
<context>
    <name>latchkey::DeviceSignIn</name>
    <message>
        <source>Sign in on another device</source>
        <translation>تسجيل الدخول على جهاز آخر</translation>
    </message>
    <message>
        <source>Address for the other device</source>
        <translation>العنوان للجهاز الآخر</translation>
    </message>
    <message>
        <source>Code to enter there</source>
        <translation>الرمز المطلوب إدخاله هناك</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>ن&amp;سخ الرمز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Scan this with a phone, or open the address on any device and enter the code there. This window notices by itself when you are done.</source>
        <translation>امسح هذا بهاتف، أو افتح العنوان على أي جهاز وأدخل الرمز هناك. تلاحظ هذه النافذة من تلقاء نفسها عندما تنتهي.</translation>
    </message>
    <message>
        <source>%1 is being asked for a code.</source>
        <comment>a provider&apos;s host</comment>
        <translation>يُطلب رمز من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is nothing more to do on the other device.</source>
        <translation>لا يلزم فعل شيء آخر على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>QR code with the address %1</source>
        <translation>رمز QR للعنوان ⁨%1⁩</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>latchkey::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message numerus="yes">
        <source>The last %n events</source>
        <translation>
            <numerusform>لا أحداث (%Ln)</numerusform>
            <numerusform>آخر حدث</numerusform>
            <numerusform>آخر حدثين</numerusform>
            <numerusform>آخر %Ln أحداث</numerusform>
            <numerusform>آخر %Ln حدثًا</numerusform>
            <numerusform>آخر %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever helps you: what Latchkey did, newest last. There is no secret in it; names of accounts and providers are.</source>
        <translation>لمن يساعدك: ما فعله Latchkey، والأحدث في الآخر. لا يحتوي على أي سر، لكنه يحتوي على أسماء الحسابات والمزوّدين.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it.</source>
        <translation>نُسخ التقرير. لا يحتوي على أي سر.</translation>
    </message>
</context>
<context>
    <name>latchkey::FindingText</name>
    <message>
        <source>{keychain} takes entries, gives them back and deletes them.</source>
        <translation>تأخذ ⁨{keychain}⁩ المدخلات وتعيدها وتحذفها.</translation>
    </message>
    <message>
        <source>{keychain} does not delete entries, so Latchkey empties them instead.</source>
        <translation>لا تحذف ⁨{keychain}⁩ المدخلات، لذلك يفرغها Latchkey بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing has to be done; an update of the keychain may help.</source>
        <translation>لا يلزم فعل شيء؛ قد يفيد تحديث سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>No keychain can be reached from here, so no session can be read or kept.</source>
        <translation>لا يمكن الوصول إلى أي سلسلة مفاتيح من هنا، لذلك لا يمكن قراءة أي جلسة أو حفظها.</translation>
    </message>
    <message>
        <source>Start the desktop’s keychain service, such as GNOME Keyring or KWallet, and check again; nothing is lost until then.</source>
        <translation>شغّل خدمة سلسلة المفاتيح لسطح المكتب، مثل GNOME Keyring أو KWallet، وافحص مجددًا؛ لن يضيع شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>خدمة سلسلة المفاتيح تعمل، ولم يُنشئ أحد سلسلة مفاتيح فيها بعد.</translation>
    </message>
    <message>
        <source>Unlock the keychain in Latchkey’s window; the system then makes one.</source>
        <translation>افتح قفل سلسلة المفاتيح في نافذة Latchkey؛ عندها ينشئ النظام واحدة.</translation>
    </message>
    <message>
        <source>The keychain is locked; your sessions are in it, and can be used when it is open.</source>
        <translation>سلسلة المفاتيح مقفلة؛ جلساتك فيها، ويمكن استخدامها عندما تُفتح.</translation>
    </message>
    <message>
        <source>Unlock it in Latchkey’s window or with the desktop’s own program for passwords.</source>
        <translation>افتح قفلها في نافذة Latchkey أو ببرنامج كلمات المرور الخاص بسطح المكتب.</translation>
    </message>
    <message>
        <source>The keychain refused access to Latchkey.</source>
        <translation>رفضت سلسلة المفاتيح وصول Latchkey.</translation>
    </message>
    <message>
        <source>Allow it in the keychain’s own settings and check again; nothing is lost until then.</source>
        <translation>اسمح به في إعدادات سلسلة المفاتيح وافحص مجددًا؛ لن يضيع شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تجب سلسلة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows; nothing is lost meanwhile.</source>
        <translation>ابحث عن سؤال لسلسلة المفاتيح خلف النوافذ الأخرى؛ لن يضيع شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The keychain took an entry and did not keep it as it was.</source>
        <translation>أخذت سلسلة المفاتيح مدخلة ولم تحتفظ بها كما كانت.</translation>
    </message>
    <message>
        <source>See that the disk is not full and check again; until then no session is renewed.</source>
        <translation>تأكد من أن القرص ليس ممتلئًا وافحص مجددًا؛ لن تُجدَّد أي جلسة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>A browser can be started, by {program}.</source>
        <translation>يمكن تشغيل متصفح بواسطة ⁨{program}⁩.</translation>
    </message>
    <message>
        <source>No browser can be started from here.</source>
        <translation>لا يمكن تشغيل أي متصفح من هنا.</translation>
    </message>
    <message>
        <source>Install one, or open the address that a sign-in shows by hand.</source>
        <translation>ثبّت واحدًا، أو افتح بنفسك العنوان الذي يعرضه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1 and at ::1.</source>
        <translation>يستطيع المتصفح العودة إلى هذا الحاسوب عند 127.0.0.1 وعند ::1.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1.</source>
        <translation>يستطيع المتصفح العودة إلى هذا الحاسوب عند 127.0.0.1.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer at ::1 alone, and many providers know 127.0.0.1 only.</source>
        <translation>لا يستطيع المتصفح العودة إلى هذا الحاسوب إلا عند ::1، وكثير من المزوّدين لا يعرفون إلا 127.0.0.1.</translation>
    </message>
    <message>
        <source>Give this computer its loopback address 127.0.0.1 back.</source>
        <translation>أعد إلى هذا الحاسوب عنوان الاسترجاع المحلي 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can listen on this computer, so no browser can come back from a sign-in.</source>
        <translation>لا يستطيع شيء الإصغاء على هذا الحاسوب، لذلك لا يستطيع أي متصفح العودة من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Let Latchkey listen at 127.0.0.1 in the firewall or sandbox, or sign in on another device.</source>
        <translation>اسمح لـ Latchkey بالإصغاء عند 127.0.0.1 في الجدار الناري أو البيئة المعزولة، أو سجّل الدخول على جهاز آخر.</translation>
    </message>
    <message>
        <source>Locks can be written in {path}.</source>
        <translation>يمكن كتابة الأقفال في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, and without a lock no session is renewed.</source>
        <translation>لا يمكن كتابة شيء في ⁨{path}⁩، ومن دون قفل لا تُجدَّد أي جلسة.</translation>
    </message>
    <message>
        <source>Make it writable for you, and see that the disk is not full.</source>
        <translation>اجعله قابلًا للكتابة لك، وتأكد من أن القرص ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>The list of accounts can be read.</source>
        <translation>يمكن قراءة قائمة الحسابات.</translation>
    </message>
    <message>
        <source>No account has been added yet.</source>
        <translation>لم يُضف أي حساب بعد.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged, and the last good one is used in its place.</source>
        <translation>قائمة الحسابات تالفة، وتُستخدم آخر قائمة سليمة بدلًا منها.</translation>
    </message>
    <message>
        <source>Look through your accounts; what was changed last may be missing.</source>
        <translation>راجع حساباتك؛ قد يكون آخر تغيير مفقودًا.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read; it was left as it is.</source>
        <translation>لا يمكن قراءة قائمة الحسابات؛ تُركت كما هي.</translation>
    </message>
    <message>
        <source>Put a good copy of accounts.json in its place; the sessions are not lost.</source>
        <translation>ضع نسخة سليمة من accounts.json في مكانها؛ لم تضع الجلسات.</translation>
    </message>
    <message>
        <source>The list of accounts comes from a newer Latchkey; it was left as it is.</source>
        <translation>قائمة الحسابات من إصدار أحدث من Latchkey؛ تُركت كما هي.</translation>
    </message>
    <message>
        <source>Use the newer Latchkey.</source>
        <translation>استخدم الإصدار الأحدث من Latchkey.</translation>
    </message>
    <message>
        <source>The account’s settings can be used.</source>
        <translation>يمكن استخدام إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The account cannot be used as it is set up.</source>
        <translation>لا يمكن استخدام الحساب بإعداده الحالي.</translation>
    </message>
    <message>
        <source>Correct what the details name, or add the account again.</source>
        <translation>صحّح ما تذكره التفاصيل، أو أضف الحساب من جديد.</translation>
    </message>
    <message>
        <source>Port {ports} is free for the browser to come back to.</source>
        <translation>المنفذ ⁨{ports}⁩ متاح لعودة المتصفح إليه.</translation>
    </message>
    <message>
        <source>Another program has port {ports}, where the browser has to come back to.</source>
        <translation>يشغل برنامج آخر المنفذ ⁨{ports}⁩ الذي على المتصفح أن يعود إليه.</translation>
    </message>
    <message>
        <source>Close that program or finish the sign-in that is running, and check again.</source>
        <translation>أغلق ذلك البرنامج أو أكمل تسجيل الدخول الجاري، وافحص مجددًا.</translation>
    </message>
    <message>
        <source>{host} is reached without a proxy.</source>
        <translation>يُوصل إلى ⁨{host}⁩ من دون وكيل.</translation>
    </message>
    <message>
        <source>{host} is reached by way of {proxy}.</source>
        <translation>يُوصل إلى ⁨{host}⁩ عبر ⁨{proxy}⁩.</translation>
    </message>
    <message>
        <source>The system did not say in time by which proxy {host} is reached.</source>
        <translation>لم يقل النظام في الوقت المحدد عبر أي وكيل يُوصل إلى ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>Check the system’s proxy settings, above all the address of an automatic configuration.</source>
        <translation>تحقق من إعدادات الوكيل في النظام، ولا سيما عنوان الإعداد التلقائي.</translation>
    </message>
    <message>
        <source>The name {host} leads to an address.</source>
        <translation>الاسم ⁨{host}⁩ يؤدي إلى عنوان.</translation>
    </message>
    <message>
        <source>{host} is an address itself.</source>
        <translation>المضيف ⁨{host}⁩ هو نفسه عنوان.</translation>
    </message>
    <message>
        <source>The proxy looks up where {host} is.</source>
        <translation>يبحث الوكيل عن مكان ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>The name {host} leads nowhere from here.</source>
        <translation>لا يؤدي الاسم ⁨{host}⁩ إلى أي مكان من هنا.</translation>
    </message>
    <message>
        <source>Check the network connection, then the spelling of the issuer.</source>
        <translation>تحقق من اتصال الشبكة، ثم من تهجئة المُصدِر.</translation>
    </message>
    <message>
        <source>Nobody said in time where {host} is.</source>
        <translation>لم يقل أحد في الوقت المحدد أين يوجد ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>Check the network connection, then its DNS servers.</source>
        <translation>تحقق من اتصال الشبكة، ثم من خوادم DNS فيها.</translation>
    </message>
    <message>
        <source>The certificate of {host} is trusted; {authority} issued it, and it is good until {until}.</source>
        <translation>شهادة ⁨{host}⁩ موثوقة؛ أصدرها ⁨{authority}⁩، وهي صالحة حتى ⁨{until}⁩.</translation>
    </message>
    <message>
        <source>{host} is this computer itself, so no certificate is needed.</source>
        <translation>المضيف ⁨{host}⁩ هو هذا الحاسوب نفسه، لذلك لا تلزم شهادة.</translation>
    </message>
    <message>
        <source>The certificate of {host} runs out on {until}.</source>
        <translation>تنتهي صلاحية شهادة ⁨{host}⁩ في ⁨{until}⁩.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider, unless it is renewed by itself.</source>
        <translation>أبلغ من يدير المزوّد، إلا إذا كانت تُجدَّد تلقائيًا.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out, so nothing is sent there.</source>
        <translation>انتهت صلاحية شهادة ⁨{host}⁩، لذلك لا يُرسل شيء إليه.</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>تحقق من تاريخ هذا الحاسوب؛ فإن كان صحيحًا، فأبلغ من يدير المزوّد.</translation>
    </message>
    <message>
        <source>By this computer’s clock the certificate of {host} is not good yet, so nothing is sent there.</source>
        <translation>بحسب ساعة هذا الحاسوب، شهادة ⁨{host}⁩ غير صالحة بعد، لذلك لا يُرسل شيء إليه.</translation>
    </message>
    <message>
        <source>Set this computer’s clock and check again.</source>
        <translation>اضبط ساعة هذا الحاسوب وافحص مجددًا.</translation>
    </message>
    <message>
        <source>What answers for {host} shows the certificate of somebody else, so nothing is sent there.</source>
        <translation>ما يجيب عن ⁨{host}⁩ يُظهر شهادة غيره، لذلك لا يُرسل شيء إليه.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants you to sign in to it, then check again.</source>
        <translation>افتح أي صفحة ويب لترى هل تطلب الشبكة تسجيل الدخول إليها، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>This computer has no reason to trust the certificate of {host}, so nothing is sent there.</source>
        <translation>ليس لدى هذا الحاسوب سبب للوثوق بشهادة ⁨{host}⁩، لذلك لا يُرسل شيء إليه.</translation>
    </message>
    <message>
        <source>Add a company’s own certificates with --ca-file; elsewhere, use another network.</source>
        <translation>أضف الشهادات الخاصة بالشركة باستخدام ‎--ca-file؛ وفي غيرها، استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked, so nothing is sent there.</source>
        <translation>أُبطلت شهادة ⁨{host}⁩، لذلك لا يُرسل شيء إليه.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>أبلغ من يدير المزوّد.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing is sent there.</source>
        <translation>لا يمكن الوثوق بشهادة ⁨{host}⁩، لذلك لا يُرسل شيء إليه.</translation>
    </message>
    <message>
        <source>Send the details to whoever runs the provider.</source>
        <translation>أرسل التفاصيل إلى من يدير المزوّد.</translation>
    </message>
    <message>
        <source>No trusted connection with {host} could be made, so nothing is sent there.</source>
        <translation>تعذّر إنشاء اتصال موثوق مع ⁨{host}⁩، لذلك لا يُرسل شيء إليه.</translation>
    </message>
    <message>
        <source>Use another network; if it stays like this, send the details to whoever runs the provider.</source>
        <translation>استخدم شبكة أخرى؛ وإن بقي الأمر هكذا، فأرسل التفاصيل إلى من يدير المزوّد.</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the one of {host}.</source>
        <translation>ساعة هذا الحاسوب متفقة مع ساعة ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes ahead of the one of {host}.</source>
        <translation>تسبق ساعة هذا الحاسوب ساعة ⁨{host}⁩ بمقدار ⁨{minutes}⁩ دقيقة.</translation>
    </message>
    <message>
        <source>Let the system set the clock from the network.</source>
        <translation>دع النظام يضبط الساعة من الشبكة.</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes behind the one of {host}.</source>
        <translation>تتأخر ساعة هذا الحاسوب عن ساعة ⁨{host}⁩ بمقدار ⁨{minutes}⁩ دقيقة.</translation>
    </message>
    <message>
        <source>{host} does not say what time it is.</source>
        <translation>لا يذكر ⁨{host}⁩ الوقت الحالي.</translation>
    </message>
    <message>
        <source>What {host} says of itself can be used.</source>
        <translation>يمكن استخدام ما يقوله ⁨{host}⁩ عن نفسه.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>تعذّر الوصول إلى ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>Check the network connection; you stay signed in meanwhile.</source>
        <translation>تحقق من اتصال الشبكة؛ يبقى دخولك مسجَّلًا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>لم يجب ⁨{host}⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check again in a while; you stay signed in meanwhile.</source>
        <translation>افحص مجددًا بعد قليل؛ يبقى دخولك مسجَّلًا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{host} is busy or out of order.</source>
        <translation>المضيف ⁨{host}⁩ مشغول أو معطّل.</translation>
    </message>
    <message>
        <source>Something else on this network answered in place of {host}.</source>
        <translation>أجاب شيء آخر على هذه الشبكة بدل ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through to {host}.</source>
        <translation>لم يدع ⁨{proxy}⁩ الطلب يمرّ إلى ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>Check address, user name and password in the system’s proxy settings.</source>
        <translation>تحقق من العنوان واسم المستخدم وكلمة المرور في إعدادات الوكيل في النظام.</translation>
    </message>
    <message>
        <source>There is nothing at the address where {host} should describe itself.</source>
        <translation>لا يوجد شيء في العنوان الذي ينبغي أن يصف ⁨{host}⁩ نفسه فيه.</translation>
    </message>
    <message>
        <source>Check the issuer, or ask the provider for its address.</source>
        <translation>تحقق من المُصدِر، أو اسأل المزوّد عن عنوانه.</translation>
    </message>
    <message>
        <source>What {host} says of itself failed a check and is not used.</source>
        <translation>لم يجتز ما يقوله ⁨{host}⁩ عن نفسه الفحص، ولا يُستخدم.</translation>
    </message>
    <message>
        <source>Check the issuer; if it is right, send the details to whoever runs the provider.</source>
        <translation>تحقق من المُصدِر؛ فإن كان صحيحًا، فأرسل التفاصيل إلى من يدير المزوّد.</translation>
    </message>
    <message>
        <source>{host} lets access be renewed while you are away.</source>
        <translation>يتيح ⁨{host}⁩ تجديد الوصول أثناء غيابك.</translation>
    </message>
    <message>
        <source>{host} does not say whether access can be renewed, which is usual.</source>
        <translation>لا يذكر ⁨{host}⁩ هل يمكن تجديد الوصول، وهذا معتاد.</translation>
    </message>
    <message>
        <source>{host} does not offer to renew access, so you may have to sign in whenever it runs out.</source>
        <translation>لا يتيح ⁨{host}⁩ تجديد الوصول، لذلك قد يلزمك تسجيل الدخول كلما انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Ask whoever runs the provider for refresh tokens.</source>
        <translation>اطلب رموز التجديد (refresh tokens) ممن يدير المزوّد.</translation>
    </message>
    <message>
        <source>{host} knows everything that the account asks for.</source>
        <translation>يعرف ⁨{host}⁩ كل ما يطلبه الحساب.</translation>
    </message>
    <message>
        <source>{host} does not say what can be asked for, which is usual.</source>
        <translation>لا يذكر ⁨{host}⁩ ما يمكن طلبه، وهذا معتاد.</translation>
    </message>
    <message>
        <source>{host} does not list what the account asks for: {scopes}</source>
        <translation>لا يذكر ⁨{host}⁩ ما يطلبه الحساب: ⁨{scopes}⁩</translation>
    </message>
    <message>
        <source>Ask the provider whether it is called otherwise there, and add the account again without it.</source>
        <translation>اسأل المزوّد هل له اسم آخر هناك، وأضف الحساب من جديد من دونه.</translation>
    </message>
    <message>
        <source>{host} can be told that a session is over.</source>
        <translation>يمكن إبلاغ ⁨{host}⁩ بانتهاء جلسة.</translation>
    </message>
    <message>
        <source>{host} cannot be told from here that a session is over.</source>
        <translation>لا يمكن إبلاغ ⁨{host}⁩ من هنا بانتهاء جلسة.</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page when you sign out.</source>
        <translation>اسحب الوصول في صفحة الحساب لدى المزوّد عند تسجيل الخروج.</translation>
    </message>
    <message>
        <source>{host} offers {features}.</source>
        <translation>يتيح ⁨{host}⁩ ما يلي: ⁨{features}⁩.</translation>
    </message>
    <message>
        <source>{host} offers nothing beyond that.</source>
        <translation>لا يتيح ⁨{host}⁩ شيئًا غير ذلك.</translation>
    </message>
    <message>
        <source>Nothing is left to be told to {host}.</source>
        <translation>لم يبقَ شيء لإبلاغ ⁨{host}⁩ به.</translation>
    </message>
    <message>
        <source>{host} could not be told yet that an earlier session is over.</source>
        <translation>لم يمكن بعد إبلاغ ⁨{host}⁩ بانتهاء جلسة سابقة.</translation>
    </message>
    <message>
        <source>Nothing has to be done; Latchkey tries again by itself.</source>
        <translation>لا يلزم فعل شيء؛ يحاول Latchkey مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>What is still to be told to {host} cannot be read; it was left as it is.</source>
        <translation>لا يمكن قراءة ما بقي لإبلاغ ⁨{host}⁩ به؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page.</source>
        <translation>اسحب الوصول في صفحة الحساب لدى المزوّد.</translation>
    </message>
    <message>
        <source>This could not be looked at, because {host} did not answer as it should.</source>
        <translation>تعذّر فحص هذا، لأن ⁨{host}⁩ لم يجب كما ينبغي.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what else was found.</source>
        <translation>تعذّر فحص هذا، بسبب نتيجة أخرى.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>الأقفال</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>الإبطال</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>الميزات</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>الجلسات السابقة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Something is in the way; what to do stands beside it.</source>
        <translation>شيء ما يعترض الطريق؛ ما ينبغي فعله مذكور بجانبه.</translation>
    </message>
    <message>
        <source>Everything works, and something is worth knowing.</source>
        <translation>كل شيء يعمل، وهناك ما يجدر معرفته.</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong so far.</source>
        <translation>لم يُعثر على خطأ حتى الآن.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>إغلاق النا&amp;فذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;حول Latchkey</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Token inspector…</source>
        <translation>فاحص ال&amp;رموز المميّزة…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>ال&amp;فحص…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>الت&amp;شخيص…</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>التشغيل عند ال&amp;دخول إلى الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>ال&amp;استمرار في العمل عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Latchkey speaks that language when it is started the next time.</source>
        <translation>يتحدث Latchkey هذه اللغة عند تشغيله في المرة القادمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Without its window. It waits quietly until your keychain is unlocked.</source>
        <translation>من دون نافذته. ينتظر بهدوء حتى يُفتح قفل سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>In the tray, so that you stay signed in. Quit ends it.</source>
        <translation>في صينية النظام، لتبقى مسجَّل الدخول. «إنهاء» ينهيه.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment; closing the window ends Latchkey.</source>
        <translation>لا توجد صينية في سطح المكتب هذا حاليًا؛ إغلاق النافذة ينهي Latchkey.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Your system did not let this be changed. Everything else is as you chose it.</source>
        <translation>لم يسمح نظامك بتغيير هذا. كل ما عداه كما اخترته.</translation>
    </message>
    <message>
        <source>This could not be kept, and counts until Latchkey ends. Is the disk full, or the folder of settings write-protected?</source>
        <translation>تعذّر حفظ هذا، ويسري حتى إنهاء Latchkey. هل القرص ممتلئ، أم مجلد الإعدادات محمي من الكتابة؟</translation>
    </message>
</context>
<context>
    <name>latchkey::RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <comment>an account&apos;s name</comment>
        <translation>هل تريد إزالة «⁨%1⁩» من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>You are signed out, and the provider is told if it can be reached. The account and everything kept for it are deleted from this computer. Your account at the provider stays as it is.</source>
        <translation>يُسجَّل خروجك، ويُبلَّغ المزوّد إن أمكن الوصول إليه. يُحذف من هذا الحاسوب الحساب وكل ما حُفظ له. يبقى حسابك لدى المزوّد كما هو.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>إ&amp;زالة الحساب</translation>
    </message>
</context>
<context>
    <name>latchkey::RevokeDialog</name>
    <message>
        <source>Revoke access</source>
        <translation>إبطال الوصول</translation>
    </message>
    <message>
        <source>Revoke the access of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>هل تريد إبطال وصول «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation>إ&amp;بطال الوصول</translation>
    </message>
    <message>
        <source>&amp;Sign out here anyway</source>
        <translation>تسجيل ال&amp;خروج هنا على أي حال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Sign out here</source>
        <translation>تسجيل ال&amp;خروج هنا</translation>
    </message>
    <message>
        <source>%1 has no way to be told from here that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>لا توجد طريقة لإبلاغ ⁨%1⁩ من هنا بأن هذا الحاسوب لم يعد يجوز له التصرف باسمك.</translation>
    </message>
    <message>
        <source>That is done on its account page: %1</source>
        <comment>an address</comment>
        <translation>يجري ذلك في صفحة الحساب لديه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Signing out here removes the session from this computer’s keychain; the provider goes on allowing what it allows now.</source>
        <translation>تسجيل الخروج هنا يزيل الجلسة من سلسلة مفاتيح هذا الحاسوب؛ ويستمر المزوّد في السماح بما يسمح به الآن.</translation>
    </message>
    <message>
        <source>Your other devices are not affected, unless the provider decides so.</source>
        <translation>لا تتأثر أجهزتك الأخرى، إلا إذا قرر المزوّد ذلك.</translation>
    </message>
    <message>
        <source>This provider ends the access of this app as a whole: on your other devices too.</source>
        <translation>ينهي هذا المزوّد وصول هذا التطبيق بأكمله: على أجهزتك الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Your other devices are not affected. Access that was given already runs out by itself.</source>
        <translation>لا تتأثر أجهزتك الأخرى. الوصول الذي سبق منحه تنتهي صلاحيته من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 is told that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>يُبلَّغ ⁨%1⁩ بأن هذا الحاسوب لم يعد يجوز له التصرف باسمك.</translation>
    </message>
    <message>
        <source>Once the provider confirms, the session is removed from this computer’s keychain; the account stays in the list.</source>
        <translation>عندما يؤكد المزوّد، تُزال الجلسة من سلسلة مفاتيح هذا الحاسوب؛ ويبقى الحساب في القائمة.</translation>
    </message>
    <message>
        <source>Revoking access…</source>
        <translation>جارٍ إبطال الوصول…</translation>
    </message>
    <message>
        <source>Signing out here…</source>
        <translation>جارٍ تسجيل الخروج هنا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation>إب&amp;قاء الجلسة</translation>
    </message>
</context>
<context>
    <name>latchkey::SessionPage</name>
    <message>
        <source>PKCE, DPoP, and a key that changes with each renewal</source>
        <translation>‏PKCE وDPoP ومفتاح يتغيّر مع كل تجديد</translation>
    </message>
    <message>
        <source>PKCE, DPoP</source>
        <translation>‏PKCE وDPoP</translation>
    </message>
    <message>
        <source>PKCE, and a key that changes with each renewal</source>
        <translation>‏PKCE ومفتاح يتغيّر مع كل تجديد</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>المزيد عن هذا الحساب</translation>
    </message>
    <message>
        <source>Time left of this access</source>
        <translation>الوقت المتبقي لهذا الوصول</translation>
    </message>
    <message>
        <source>This computer may</source>
        <translation>يمكن لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>سُجّل الدخول منذ</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>عدد التجديدات</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظة في</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>رمز المشكلة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Forgets the session on this computer now, and tells the provider.</source>
        <translation>ينسى الجلسة على هذا الحاسوب الآن، ويبلّغ المزوّد.</translation>
    </message>
    <message>
        <source>Ends the session only when the provider confirms it.</source>
        <translation>لا ينهي الجلسة إلا عندما يؤكد المزوّد ذلك.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an e-mail address and a provider</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>%1 is &apos;in 2 min&apos; or &apos;now&apos;</comment>
        <translation>المحاولة التالية: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Access renewed %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>تجديد الوصول: ⁨%1⁩ · التجديد التالي: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Access lasts until %1.</source>
        <comment>%1 is a time of day or a day</comment>
        <translation>يستمر الوصول حتى: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Issued: %1
Runs out: %2</source>
        <translation>الإصدار: ⁨%1⁩
انتهاء الصلاحية: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Signed in %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>تسجيل الدخول: ⁨%1⁩ · التجديد التالي: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>latchkey::SignInProgress</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الراب&amp;ط</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>إظهار ال&amp;رابط</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your browser is about to open the sign-in page of %1.</source>
        <comment>a provider&apos;s host</comment>
        <translation>متصفحك على وشك فتح صفحة تسجيل الدخول لدى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow the access there. Then come back: this window notices by itself.</source>
        <comment>a provider&apos;s host</comment>
        <translation>سجّل الدخول لدى ⁨%1⁩ واسمح بالوصول هناك. ثم عد: تلاحظ هذه النافذة ذلك من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>أوشك على الانتهاء</translation>
    </message>
    <message>
        <source>There is nothing more to do in the browser.</source>
        <translation>لا يلزم فعل شيء آخر في المتصفح.</translation>
    </message>
    <message>
        <source>It seems that no browser has opened. The sign-in is waiting for you.</source>
        <translation>يبدو أنه لم يُفتح أي متصفح. تسجيل الدخول في انتظارك.</translation>
    </message>
    <message>
        <source>Copy the link below, and open it in a browser on this computer.</source>
        <translation>انسخ الرابط أدناه، وافتحه في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>&amp;Hide link</source>
        <translation>إخفاء ال&amp;رابط</translation>
    </message>
</context>
<context>
    <name>latchkey::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>هل تريد تسجيل الخروج من «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>The session is removed from this computer now, and %1 is told, later if it cannot be reached. The account stays in the list.</source>
        <comment>a provider&apos;s host</comment>
        <translation>تُزال الجلسة من هذا الحاسوب الآن، ويُبلَّغ ⁨%1⁩، لاحقًا إن تعذّر الوصول إليه. يبقى الحساب في القائمة.</translation>
    </message>
    <message>
        <source>Sign out of %1 in the &amp;browser, too</source>
        <comment>a provider&apos;s host</comment>
        <translation>تسجيل الخروج من ⁨%1⁩ في المتص&amp;فح أيضًا</translation>
    </message>
    <message>
        <source>The browser opens on the provider’s own page. Other programs that sign in by this browser have to ask for the password again, too.</source>
        <translation>يفتح المتصفح صفحة المزوّد نفسه. البرامج الأخرى التي تسجّل الدخول بهذا المتصفح ستحتاج أيضًا إلى طلب كلمة المرور مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>&amp;عدم الانتظار</translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <translation>سُجّل خروجك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your browser opens on the sign-out page of %1. Continue there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>يفتح متصفحك صفحة تسجيل الخروج لدى ⁨%1⁩. تابع هناك.</translation>
    </message>
</context>
<context>
    <name>latchkey::TokenInspector</name>
    <message>
        <source>Token inspector</source>
        <translation>فاحص الرموز المميّزة</translation>
    </message>
    <message>
        <source>Tokens of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>الرموز المميّزة للحساب «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>جارٍ البحث في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>What the tokens say</source>
        <translation>ما تقوله الرموز المميّزة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>&amp;Show values</source>
        <translation>إ&amp;ظهار القيم</translation>
    </message>
    <message>
        <source>Who you are, and everything else that is yours. Hidden again when this window closes. The tokens themselves are never shown.</source>
        <translation>من أنت، وكل ما عدا ذلك مما يخصك. يُخفى مجددًا عند إغلاق هذه النافذة. لا تُعرض الرموز المميّزة نفسها أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copies the chosen row. The clipboard is emptied after a minute.</source>
        <translation>ينسخ الصف المختار. تُفرَّغ الحافظة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody is signed in with this account.</source>
        <translation>لم يُسجَّل دخول أحد بهذا الحساب.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية المميّز</translation>
    </message>
    <message>
        <source>says who you are; checked when it came</source>
        <translation>يقول من أنت؛ جرى التحقق منه عند وصوله</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول المميّز</translation>
    </message>
    <message>
        <source>lets this computer in, for a short time</source>
        <translation>يُدخل هذا الحاسوب لوقت قصير</translation>
    </message>
    <message>
        <source>the next use fetches one</source>
        <translation>يجلب الاستخدام التالي واحدًا</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>وقت الحصول عليه</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>none to be read</source>
        <translation>لا شيء مقروء</translation>
    </message>
    <message>
        <source>only the provider can read it</source>
        <translation>المزوّد وحده يستطيع قراءته</translation>
    </message>
    <message>
        <source>not checked: meant for the provider’s services</source>
        <translation>لم يُتحقق منه: مخصص لخدمات المزوّد</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التجديد المميّز</translation>
    </message>
    <message>
        <source>keeps you signed in</source>
        <translation>يبقيك مسجَّل الدخول</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>لا يمكن تجديد الجلسة</translation>
    </message>
    <message>
        <source>Changes with each renewal</source>
        <translation>يتغيّر مع كل تجديد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>ليس حتى الآن</translation>
    </message>
    <message>
        <source>a copy that somebody took is of no use after that</source>
        <translation>النسخة التي أخذها شخص ما تصبح بعد ذلك بلا فائدة</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>مرتبط بمفتاح</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>of no use without the key in this keychain</source>
        <translation>بلا فائدة من دون المفتاح الموجود في سلسلة المفاتيح هذه</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>الجيل</translation>
    </message>
    <message>
        <source>how many refresh tokens this session has had</source>
        <translation>كم رمز تجديد كان لهذه الجلسة</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>عدد التجديدات</translation>
    </message>
    <message numerus="yes">
        <source>%n ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>وقت تسجيل الدخول</translation>
    </message>
    <message>
        <source>Renewed last</source>
        <translation>آخر تجديد</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>what this computer may do</source>
        <translation>ما يمكن لهذا الحاسوب فعله</translation>
    </message>
    <message>
        <source>asked for, and granted</source>
        <translation>طُلب، ومُنح</translation>
    </message>
    <message>
        <source>granted without being asked for</source>
        <translation>مُنح من دون أن يُطلب</translation>
    </message>
    <message>
        <source>asked for, not granted</source>
        <translation>طُلب، ولم يُمنح</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>since Latchkey was started, newest first</source>
        <translation>منذ تشغيل Latchkey، الأحدث أولًا</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>لا شيء حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a countdown in minutes and seconds, as 4:59</comment>
        <translation>خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>نُسخ. تُفرَّغ الحافظة بعد دقيقة.</translation>
    </message>
</context>
<context>
    <name>latchkey::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>&amp;فتح Latchkey</translation>
    </message>
    <message>
        <source>&amp;Renew all now</source>
        <translation>ت&amp;جديد الكل الآن</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey · signed in: %Ln</source>
        <comment>how many accounts</comment>
        <translation>
            <numerusform>‏Latchkey · دخول مسجَّل: %Ln</numerusform>
            <numerusform>‏Latchkey · دخول مسجَّل: %Ln</numerusform>
            <numerusform>‏Latchkey · دخول مسجَّل: %Ln</numerusform>
            <numerusform>‏Latchkey · دخول مسجَّل: %Ln</numerusform>
            <numerusform>‏Latchkey · دخول مسجَّل: %Ln</numerusform>
            <numerusform>‏Latchkey · دخول مسجَّل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts that are not in the menu</comment>
        <translation>
            <numerusform>‏%Ln أخرى</numerusform>
            <numerusform>حساب آخر</numerusform>
            <numerusform>حسابان آخران</numerusform>
            <numerusform>%Ln حسابات أخرى</numerusform>
            <numerusform>%Ln حسابًا آخر</numerusform>
            <numerusform>%Ln حساب آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::TrayPresence</name>
    <message>
        <source>Latchkey keeps running</source>
        <translation>يستمر Latchkey في العمل</translation>
    </message>
    <message>
        <source>It keeps you signed in from here. To end it, choose Quit in this icon’s menu.</source>
        <translation>يبقيك مسجَّل الدخول من هنا. لإنهائه، اختر «إنهاء» في قائمة هذه الأيقونة.</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <comment>an account&apos;s name</comment>
        <translation>تسجيل الدخول مجددًا: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n accounts</source>
        <translation>
            <numerusform>تسجيل الدخول مجددًا: %Ln حساب</numerusform>
            <numerusform>تسجيل الدخول مجددًا: حساب واحد</numerusform>
            <numerusform>تسجيل الدخول مجددًا: حسابان</numerusform>
            <numerusform>تسجيل الدخول مجددًا: %Ln حسابات</numerusform>
            <numerusform>تسجيل الدخول مجددًا: %Ln حسابًا</numerusform>
            <numerusform>تسجيل الدخول مجددًا: %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sessions have ended. Open Latchkey to sign in again.</source>
        <translation>انتهت جلساتها. افتح Latchkey لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة مفاتيحك مقفلة</translation>
    </message>
    <message>
        <source>Latchkey waits for it. Until it is unlocked, your access cannot be renewed; you have not been signed out.</source>
        <translation>ينتظرها Latchkey. لا يمكن تجديد وصولك حتى يُفتح قفلها؛ لم يُسجَّل خروجك.</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>مرحبًا بك في Latchkey</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and stay signed in: through restarts, sleep and bad networks.</source>
        <translation>سجّل الدخول مرة واحدة في متصفحك، وابقَ مسجَّل الدخول: رغم إعادة التشغيل والسكون والشبكات السيئة.</translation>
    </message>
    <message>
        <source>See what this computer may do in your name, and take it back whenever you like.</source>
        <translation>اطّلع على ما يمكن لهذا الحاسوب فعله باسمك، واسحبه متى شئت.</translation>
    </message>
    <message>
        <source>Your passwords stay in the browser. What keeps you signed in stays in this computer’s keychain.</source>
        <translation>تبقى كلمات مرورك في المتصفح. وما يبقيك مسجَّل الدخول يبقى في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
</context>
<context>
    <name>latchkey::style::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sign in once, stay signed in, revoke when you like.</source>
        <translation>سجّل الدخول مرة واحدة، وابقَ مسجَّل الدخول، وأبطل متى شئت.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is a tray.</source>
        <translation>التشغيل في صينية النظام من دون نافذة، حيث توجد صينية.</translation>
    </message>
    <message>
        <source>What to log, such as &quot;latchkey.*=true&quot;. Secrets are never logged.</source>
        <translation>ما يُسجَّل، مثل &quot;latchkey.*=true&quot;. لا تُسجَّل الأسرار أبدًا.</translation>
    </message>
    <message>
        <source>Latchkey is running already, but does not answer.</source>
        <translation>Latchkey قيد التشغيل بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>No session is lost. End the program “latchkey”, and start it again.</source>
        <translation>لم تُفقد أي جلسة. أنهِ البرنامج «latchkey» ثم شغّله من جديد.</translation>
    </message>
</context>
</TS>
