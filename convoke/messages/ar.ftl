# أقسام التنقل.
frame-section-home = الرئيسية
frame-section-landscape = المشهد
frame-section-decisions = القرارات
frame-section-progress = التقدم
frame-section-money = المال
frame-section-handbook = الدليل
frame-hubs = المحاور على هذا الخادم
frame-hubs-none = لا يوجد محور هنا بعد. ابدأ واحدًا من سطر الأوامر:
frame-by-host = المضيف من تلقاء نفسه
frame-by-hidden = شخص معرض للخطر، لا يُذكر اسمه

# الصفحة الأولى.
frame-count-organisations = { $n ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
}
frame-count-members = { $n ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوًا
   *[other] { $n } عضو
}
frame-count-decisions = { $n ->
    [zero] لم يُتخذ أي قرار
    [one] اتُّخذ قرار واحد
    [two] اتُّخذ قراران
    [few] اتُّخذت { $n } قرارات
    [many] اتُّخذ { $n } قرارًا
   *[other] اتُّخذ { $n } قرار
}
frame-home-voting = التصويت جارٍ الآن:
frame-home-voted = صوّت { $voted } من أصل { $of } مقعد.
frame-home-voted-short = صوّت { $voted } من { $of }
frame-home-short = { $name } دون النصاب.
frame-home-closes-in = يُغلق { $when }.
frame-home-closed = أُغلق في { $day }
frame-home-closes = يُغلق في { $day }
frame-home-figures = { $agree } مع، { $disagree } ضد، { $abstain } امتناع
frame-home-dissents = { $n ->
    [zero] لا اعتراضات مسجلة
    [one] رأي مخالف واحد مسجل
    [two] رأيان مخالفان مسجلان
    [few] { $n } آراء مخالفة مسجلة
    [many] { $n } رأيًا مخالفًا مسجلًا
   *[other] { $n } رأي مخالف مسجل
}
frame-home-until = حتى { $day }
frame-home-decided = أحدث قرار: { $title } – { $state }
frame-home-read = اقرأه
frame-home-decisions = أحدث القرارات
frame-home-no-decisions = لم يُقترح شيء بعد.
frame-home-all-decisions = كل القرارات
frame-home-charge = من المسؤول؟
frame-home-seats = { $n ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $n } مقاعد
    [many] { $n } مقعدًا
   *[other] { $n } مقعد
}
frame-home-empty = { $n ->
    [zero] (لا شاغر)
    [one] (واحد شاغر)
    [two] (اثنان شاغران)
    [few] ({ $n } شاغرة)
    [many] ({ $n } شاغرًا)
   *[other] ({ $n } شاغر)
}
frame-home-unknown = (ليست كل المقاعد معروفة)
frame-home-rules = القواعد والمقاعد ومن يحق له ماذا
frame-home-newest = آخر ما حدث
frame-home-all-acts = كل الأفعال بالترتيب
frame-home-record = { $n ->
    [zero] لم يُسجل أي فعل بعد.
    [one] سُجل فعل واحد. لا يستطيع أحد تغييره دون أن ينكشف.
    [two] سُجل فعلان. لا يستطيع أحد تغييرهما دون أن ينكشف.
    [few] سُجلت { $n } أفعال. لا يستطيع أحد تغييرها دون أن ينكشف.
    [many] سُجل { $n } فعلًا. لا يستطيع أحد تغييرها دون أن ينكشف.
   *[other] سُجل { $n } فعل. لا يستطيع أحد تغييرها دون أن ينكشف.
}

# المكتب.
frame-desk-title = { $n ->
    [0] لا شيء ينتظرك يا { $name }
    [one] { $name }، أمر واحد ينتظرك
    [two] { $name }، أمران ينتظرانك
    [few] { $name }، { $n } أمور تنتظرك
    [many] { $name }، { $n } أمرًا ينتظرك
   *[other] { $name }، { $n } أمر ينتظرك
}
frame-desk-today = اليوم
frame-desk-week = هذا الأسبوع
frame-desk-later = لاحقًا
frame-desk-empty = لا شيء ينتظرك. سيظهر هنا ما يُطلب منك أن تقرره أو تجيب عنه أو تصححه.
frame-desk-import = أحضر قائمة منظمات أو أنشطة

# السجل.
frame-record = السجل
frame-record-lead = { $n ->
    [zero] لا أفعال بعد.
    [one] فعل واحد. لكل فعل عنوانه.
    [two] فعلان، الأحدث أولًا. لكل فعل عنوانه.
    [few] { $n } أفعال، الأحدث أولًا. لكل فعل عنوانه.
    [many] { $n } فعلًا، الأحدث أولًا. لكل فعل عنوانه.
   *[other] { $n } فعل، الأحدث أولًا. لكل فعل عنوانه.
}
frame-record-empty = سيُدوَّن هنا كل فعل من أفعال هذا المحور بالترتيب وإلى الأبد. لا يوجد أي منها بعد.
frame-record-index = القيد
frame-record-at = متى
frame-record-what = ماذا
frame-record-by = من
frame-record-role = بصفة
frame-record-state = الحالة
frame-record-signed = التوقيع
frame-record-by-actor = بمفتاح الشخص نفسه
frame-record-by-host = معروف من المضيف وحده
frame-record-one = القيد { $index }
frame-record-says = ما يقوله
frame-yes = نعم
frame-no = لا
frame-field-about = بشأن
frame-field-accepted = مقبول
frame-field-actor = المنظمة
frame-field-agrees = موافق
frame-field-aliases = أسماء أخرى
frame-field-amendment = التعديل
frame-field-answer = الإجابة
frame-field-answers = الإجابات
frame-field-approach = النهج
frame-field-archive = الأرشيف
frame-field-areas = المناطق
frame-field-asked = المسؤول عنه
frame-field-at = متى
frame-field-at-meeting = في الاجتماع
frame-field-authority = الجهة
frame-field-background = الخلفية
frame-field-ballot = ورقة الاقتراع
frame-field-ballots = أوراق الاقتراع
frame-field-body = الهيئة
frame-field-by = من
frame-field-candidate = المرشح
frame-field-cell = المكان والموضوع
frame-field-chair = الرئاسة
frame-field-charter = الميثاق
frame-field-choice = الاختيار
frame-field-claims = أرقام السجلات
frame-field-clauses = البنود
frame-field-comment = التعليق
frame-field-concerns = يخص
frame-field-constituency = الفئة الممثَّلة
frame-field-contact = جهة الاتصال
frame-field-conversation = المحادثة
frame-field-cost = الكلفة
frame-field-countries = البلدان
frame-field-country = البلد
frame-field-counts = الأعداد
frame-field-credential = اعتماد
frame-field-credentials = الاعتمادات
frame-field-criterion = المعيار
frame-field-currency = العملة
frame-field-data = البيانات
frame-field-day = اليوم
frame-field-directed = باتجاه واحد
frame-field-disclaims = أرقام مسحوبة
frame-field-disposition = ما آل إليه
frame-field-dissent = الرأي المخالف
frame-field-draft = المسودة
frame-field-due = الاستحقاق
frame-field-elected = المنتخبون
frame-field-embed = على مواقع أخرى
frame-field-event = الحدث
frame-field-evidence = الدليل
frame-field-face = الصفحة
frame-field-fields = بيانات أخرى
frame-field-figures = الأرقام
frame-field-file = الملف
frame-field-founder = المؤسس
frame-field-founder-name = اسم المؤسس
frame-field-frequency = التكرار
frame-field-from = من
frame-field-goals = الأهداف
frame-field-gone = المدموج
frame-field-ground = السبب
frame-field-group = المجموعة
frame-field-groups = المجموعات
frame-field-host = المضيف
frame-field-id = المعرّف
frame-field-import = الاستيراد
frame-field-intensity = الشدة
frame-field-interest = المصلحة
frame-field-item = البند
frame-field-kept = المحتفظ به
frame-field-kind = النوع
frame-field-kinds = الأنواع
frame-field-label = الكلمة
frame-field-language = اللغة
frame-field-licence = الرخصة
frame-field-limits = الحدود
frame-field-mandate = التفويض
frame-field-mapping = معنى الأعمدة
frame-field-matter = المسألة
frame-field-meaning = الموافقة تعني
frame-field-meeting = الاجتماع
frame-field-member = العضو
frame-field-mends = الخلايا المصححة
frame-field-moderated = خاضع للإشراف
frame-field-motion = المقترح
frame-field-name = الاسم
frame-field-nature = الطبيعة
frame-field-next = ما التالي
frame-field-note = ملاحظة
frame-field-objection = الاعتراض
frame-field-objections = الاعتراضات
frame-field-office = المنصب
frame-field-on = على
frame-field-one = الأول
frame-field-other = الآخر
frame-field-outcome = النتيجة
frame-field-owner = صاحب القائمة
frame-field-parent = يتبع
frame-field-part = الجزء
frame-field-part-of = فرع من
frame-field-parts = الأجزاء
frame-field-people = الأشخاص
frame-field-permits = يجيز
frame-field-person = الشخص
frame-field-place = المكان
frame-field-private = للأمانة وحدها
frame-field-publishing = ما يُنشر
frame-field-query = سؤال الصفحة
frame-field-question = السؤال
frame-field-ranking = الترتيب
frame-field-reason = السبب
frame-field-red-lines = الخطوط الحمراء
frame-field-reply = الرد
frame-field-resolution = القرار الذي يستند إليه
frame-field-resources = ما يقدمه
frame-field-result = النتيجة
frame-field-review = المراجعة
frame-field-role = الدور
frame-field-round = الجولة
frame-field-rows = الصفوف
frame-field-rule = القاعدة
frame-field-scope = النطاق
frame-field-scores = الدرجات
frame-field-seat = المقعد
frame-field-seats = المقاعد
frame-field-sha256 = بصمة الملف
frame-field-shape = بصمة الأعمدة
frame-field-shapes = الأشكال
frame-field-share = الحصة
frame-field-sheet = الورقة
frame-field-since = منذ
frame-field-slip = الخطأ
frame-field-slips = الأخطاء
frame-field-source = المصدر
frame-field-stage = المرحلة
frame-field-stands = قائم
frame-field-statement = العبارة
frame-field-statements = العبارات
frame-field-step = الخطوة
frame-field-take = ما أُخذ
frame-field-term = المدة
frame-field-text = النص
frame-field-theme = الموضوع
frame-field-threshold = عدد من يفك التشفير
frame-field-title = العنوان
frame-field-to = إلى
frame-field-topics = المواضيع
frame-field-trustees = الأمناء
frame-field-until = حتى
frame-field-verdict = الحكم
frame-field-version = الإصدار
frame-field-view = الصفحة المحفوظة
frame-field-weight = الوزن
frame-field-who = من
frame-field-why = لماذا
frame-field-words = الكلمات
frame-field-results = النتائج
frame-field-survey = الاستطلاع
frame-field-amounts = المبالغ
frame-field-asks = يطلب
frame-field-case = القضية
frame-field-clause = البند
frame-field-decision = القرار
frame-field-doer = من ينفذ
frame-field-grounds = الأسباب
frame-field-link = الرابط
frame-field-minutes = الدقائق
frame-field-paper = الوثيقة
frame-field-papers-by = الوثائق قبل
frame-field-proposal = مقترح الميزانية
frame-field-raiser = من أثارها
frame-field-sanction = العقوبة
frame-field-task = المهمة
frame-field-total = المجموع
frame-field-what = ماذا
frame-field-abstain = امتناع
frame-field-agree = مع
frame-field-all = الجميع
frame-field-allocated = ما يُعطى لكل مقترح
frame-field-by-proxy = بالوكالة
frame-field-disagree = ضد
frame-field-divides = مدى إثارته للانقسام
frame-field-independent = ليست فرعًا لغيرها
frame-field-unknown = غير معروف في الواقع
frame-field-left = متروكة
frame-field-new = جديدة
frame-field-organisation = المنظمة
frame-field-organisations = المنظمات
frame-field-outside = منظمات غير أعضاء
frame-field-possible = مكررات محتملة
frame-field-proxy = صوته يحمله
frame-field-read = الصفوف المقروءة
frame-field-recused = لم تشارك
frame-field-rejected = مرفوضة
frame-field-repeated = مكررة
frame-field-scheme = السجل
frame-field-seen = أجابوا
frame-field-silent = لم تصوّت
frame-field-subject = بشأن
frame-field-sum = مجموع الدرجات
frame-field-topic = الموضوع
frame-field-tracker = الرمز الذي يجدها به المصوّت
frame-field-unchanged = معروفة من قبل
frame-field-update = متغيّرة
frame-field-vacant = مقاعد شاغرة
frame-field-value = القيمة
frame-field-vote = الصوت
frame-record-closed = { $n ->
    [zero] لا مواضع أخرى.
    [one] موضع آخر محجوب أو ممحو أو لم يُملأ قط.
    [two] موضعان آخران محجوبان أو ممحوان أو لم يُملآ قط.
    [few] { $n } مواضع أخرى محجوبة أو ممحوة أو لم تُملأ قط.
    [many] { $n } موضعًا آخر محجوب أو ممحو أو لم يُملأ قط.
   *[other] { $n } موضع آخر محجوب أو ممحو أو لم يُملأ قط.
}
frame-record-raw = القيد نفسه
frame-record-leaf = البصمة:
frame-record-verify = هل بقي دون تغيير؟
frame-record-rests-on = يستند إلى القيد { $index }
frame-record-replaces = يحل محل الورقة في القيد { $index }
frame-record-replaced-by = حلّت محلها ورقة لاحقة للمقعد نفسه: القيد { $index }
frame-record-before = الفعل السابق
frame-record-after = الفعل التالي
frame-not-promised = ما لا يعد به السجل
frame-not-promised-1 = أن ما كتبه أحدهم صحيح.
frame-not-promised-2 = أن المضيف لا يقرأ أبدًا ما يحفظه بصورة مقروءة.
frame-not-promised-3 = أن نسخة أخذها أحدهم يمكن استرجاعها.
frame-not-promised-4 = أن أحدًا لم يُضغط عليه ليصوّت على نحو ما.

# التحقق.
frame-check = تحقق
frame-check-title = هل بقي هذا السجل دون تغيير؟
frame-check-one-title = هل بقي هذا الفعل دون تغيير؟
frame-check-yes = نعم، بقدر ما يستطيع هذا الموقع أن يقول: كل الأفعال المنشورة ({ $size }) تحت رأس واحد موقّع. نظر الموقع في { $when }.
frame-check-one-yes = نعم، بقدر ما يستطيع هذا الموقع أن يقول: القيد { $index } من { $size } كما سُجل. نظر الموقع في { $when }.
frame-check-not-published = مسجل ولم يُنشر بعد. عادة أقل من خمس ثوانٍ.
frame-check-frozen = مجمد: { $reason }. للقراءة فقط حتى يتصرف مسؤولان.
frame-check-how = كيف نعرف؟
frame-check-fingerprint = بصمة الفعل:
frame-check-steps = { $n ->
    [zero] في الشجرة: هو الرأس نفسه.
    [one] في الشجرة: خطوة واحدة تقود منه إلى الرأس الموقّع.
    [two] في الشجرة: خطوتان تقودان منه إلى الرأس الموقّع.
    [few] في الشجرة: { $n } خطوات تقود منه إلى الرأس الموقّع.
    [many] في الشجرة: { $n } خطوة تقود منه إلى الرأس الموقّع.
   *[other] في الشجرة: { $n } خطوة تقود منه إلى الرأس الموقّع.
}
frame-check-head = { $size ->
    [zero] الرأس الموقّع لا يغطي أي فعل:
    [one] الرأس الموقّع يغطي فعلًا واحدًا:
    [two] الرأس الموقّع يغطي فعلين:
    [few] الرأس الموقّع يغطي { $size } أفعال:
    [many] الرأس الموقّع يغطي { $size } فعلًا:
   *[other] الرأس الموقّع يغطي { $size } فعل:
}
frame-check-no-witness = لا شاهد يحمل هذا الرأس: هو منشور حتى الآن وليس مشهودًا عليه. احفظ نسخة منه لتكون أنت شاهدًا.
frame-check-witnesses = { $n ->
    [zero] لا شاهد يحمل الرأس نفسه.
    [one] شاهد واحد يحمل الرأس نفسه.
    [two] شاهدان يحملان الرأس نفسه.
    [few] { $n } شهود يحملون الرأس نفسه.
    [many] { $n } شاهدًا يحملون الرأس نفسه.
   *[other] { $n } شاهد يحملون الرأس نفسه.
}
frame-check-download = نزّل الإثبات
frame-check-who = من وقّع؟
frame-check-signers = أفعال وقّعها أصحابها: { $signed }؛ معروفة من المضيف وحده: { $host }.
frame-check-signers-mean = «موقّع» يعني أن مفتاح الشخص نفسه وقّع الفعل، فلا يمكن أن يكون غيره قد قام به. «معروف من المضيف وحده» يعني أن هذا الخادم هو من يقول لمن الفعل.
frame-check-yourself = تحقق بنفسك دون أن تثق بهذا الموقع
frame-check-yourself-how = نزّل الإثبات والقيد واستخدم أي جهاز غير جهازنا. لا يحتاج البرنامج إلى حساب ولا إلى قاعدة بيانات.

# البيانات.
frame-data = البيانات
frame-data-lead = كل جدول في هذا المحور كما يُعرض على الجميع.
frame-data-record = السجل نفسه
frame-data-record-how = الرأس الموقّع والبلاطات والقيود ملفات ثابتة (C2SP tlog-tiles). يستطيع أي خادم ملفات أن يقدم نسخة منها.
frame-data-api = للبرامج
frame-data-api-how = لكل صفحة JSON، وإن كان لها جدول فلها CSV ومصنف على العنوان نفسه. تُقترح الأفعال برمز.
frame-search-what = عمّ تبحث؟
frame-search-nothing = لم يُعثر على شيء لـ { $q }.

# الدخول.
frame-sign-in-how = لا تحتاج إلى كلمة سر. نرسل رابطًا إلى بريدك؛ يعمل مرة واحدة خلال 30 دقيقة.
frame-sign-in-email = بريدك الإلكتروني
frame-sign-in-email-hint = البريد الذي تعرفه منظمتك أو الأمانة.
frame-sign-in-send = أرسلوا لي رابطًا
frame-sign-in-no-address = اكتب بريدًا إلكترونيًا، مثل name@organisation.example.
frame-sign-in-not-sent = تعذر إرسال الرسالة. حاول بعد دقيقة.
frame-sign-in-sent = انظر في بريدك
frame-sign-in-sent-how = إن كان العنوان صحيحًا فالرابط في الطريق. يعمل مرة واحدة خلال 30 دقيقة.
frame-sign-in-confirm = ادخل
frame-sign-in-confirm-how = خطوة أخرى، كي لا تستهلك البرامج التي تفتح روابط الرسائل رابطك.
frame-sign-in-used = استُعمل هذا الرابط أو صار قديمًا. اطلب رابطًا جديدًا.
frame-mail-subject = الدخول إلى { $hub }
frame-mail-body =
    افتح هذا الرابط للدخول إلى { $hub }:

    { $link }

    يعمل مرة واحدة خلال 30 دقيقة. إن لم تطلبه فلا تفعل شيئًا: لا يستطيع أحد الدخول من دونه.
frame-invite-subject = أنت الآن مشارك في { $hub }
frame-invite-body =
    عُيّنت للمشاركة في { $hub }.

    افتح هذه الصفحة واطلب رابط دخول؛ سيصل إلى هذا البريد:

    { $link }

    لا حاجة إلى كلمة سر. إن كان ذلك خطأ فلا تفعل شيئًا.
frame-invite-other = هذا البريد لشخص آخر في هذا المحور: اترك المعرّف فارغًا.
frame-invite-has = هذا الشخص يدخل ببريد آخر: اترك هذا الحقل فارغًا.
frame-invite-only = الأمانة وحدها تعطي بريدًا لشخص معروف هنا من قبل.
frame-demo-people = انظر بعيني شخص ما
frame-demo-people-how = هذا عرض بأشخاص متخيَّلين. اختر واحدًا وانظر ماذا يرى وماذا يحق له.
frame-passkey-use = ادخل بمفتاح مرور
frame-passkey-make = أضف مفتاح مرور لهذا الجهاز
frame-passkey-failed = لم ينجح ذلك. حاول مرة أخرى أو استخدم رابط البريد.

# الحساب.
frame-settings-you = أنت
frame-settings-name = كيف تريد أن تُسمى هنا
frame-settings-save = احفظ الاسم
frame-settings-roles = تتصرف بصفة:
frame-settings-no-role = ليس لك صفة في هذا المحور.
frame-settings-may = ماذا يحق لي ولماذا؟
frame-sessions = أين دخلت
frame-sessions-this = هذه
frame-sessions-end = أنهِ هذه الجلسة
frame-passkeys = مفاتيح المرور
frame-passkeys-how = بمفتاح المرور تدخل ببصمتك أو وجهك أو رمز جهازك دون رسالة.
frame-passkeys-end = أزل مفتاح المرور هذا
frame-tokens = رموز للبرامج
frame-tokens-how = يسمح الرمز لبرنامج أن يقرأ أو يتصرف باسمك مدة 90 يومًا. احفظه سرًّا.
frame-tokens-name = لأي غرض هو؟
frame-tokens-scopes = ماذا يحق له؟
frame-scope-read = قراءة ما يحق لي قراءته
frame-scope-act = التصرف باسمي
frame-tokens-make = أنشئ رمزًا
frame-tokens-end = أنهِ هذا الرمز
frame-token-once = هذا هو الرمز. يُعرض هذه المرة فقط:
frame-token-incomplete = قل لأي غرض الرمز وماذا يحق له

## Personal links
frame-personal-closed = تفتح هذه الصفحة من الرابط في بريدك
frame-personal-closed-mend = انتهت صلاحية الرابط أو أُغلق أو غادرت الصفحة. افتح آخر رسالة من الأمانة مرة أخرى أو اطلب منها رابطا جديدا.
frame-personal-no-address = لا أحد يعرف إلى أين ذهب الرابط الأول لهذه المنظمة: أرسل إليها رابطا جديدا.
frame-personal-subject = { $organisation }: بطاقتكم في { $hub }
frame-personal-body =
    تطلب أمانة { $hub } من { $organisation } أن تراجع بطاقتها على الخريطة وأن تقول مع من تعمل.

    افتحوا هذا الرابط. لا حاجة إلى حساب، ويستغرق نحو خمس دقائق:

    { $link }

    الرابط صالح حتى { $until }. وهو لمنظمة { $organisation } وحدها: من يملكه يستطيع أن يجيب باسمها. يمكن فتحه مرة أخرى في أي وقت، وعندها يسأل عن الجديد فقط.
frame-personal-again-subject = تذكير: { $organisation } في { $hub }
frame-personal-again-body =
    تذكير ودي: ما زال { $hub } يود أن يسمع من { $organisation }.

    هذا الرابط يفتح صفحتكم من دون حساب:

    { $link }

    الرابط صالح حتى { $until }. إن كنتم قد أجبتم فشكرا لكم، ولا حاجة إلى شيء آخر.

# ما يخطئ.
frame-refused = لا يمكن فعل هذا
frame-clause = هكذا يقول الميثاق: البند { $clause }
frame-go-home = اذهب إلى الصفحة الأولى
frame-what-you-typed = ما كتبته
frame-send-again = أرسله مرة أخرى
frame-said-entry = القيد { $index } في السجل.
frame-wrong-signed-out = ادخل أولًا
frame-wrong-signed-out-mend = انتهت جلستك أو لم تبدأ. ادخل ثم أرسله مرة أخرى.
frame-wrong-forbidden = هذا ليس لك
frame-wrong-forbidden-mend = صفتك في هذا المحور لا تفتح هذه الصفحة. ما يحق لكل صفة مكتوب في الميثاق.
frame-wrong-not-found = لا شيء هنا
frame-wrong-not-found-mend = في العنوان خطأ، أو أن ما كان هنا لم يكن علنيًا قط.
frame-wrong-method = لا يعمل هذا العنوان هكذا
frame-wrong-method-mend = افتح الصفحة أولًا واستخدم النموذج الذي فيها.
frame-wrong-conflict = سبقك أحدهم
frame-wrong-conflict-mend = انظر إلى الصفحة مرة أخرى: لقد تغيرت.
frame-wrong-too-large = هذا كبير جدًا
frame-wrong-too-large-mend = يمكن أن يبلغ الملف 64 ميغابايت. قسّم الملف أو اترك بعض الأوراق.
frame-wrong-type = لا يُقرأ هذا النوع من المحتوى هنا
frame-wrong-type-mend = أرسل نموذجًا أو JSON.
frame-wrong-too-many = محاولات كثيرة
frame-wrong-too-many-mend = انتظر دقيقة ثم أرسله مرة أخرى. لا يضيع شيء.
frame-wrong-frozen = للقراءة فقط الآن
frame-wrong-frozen-mend = السجل مجمد حتى يتصرف مسؤولان. القراءة تعمل كالعادة.
frame-busy-reading = تجري قراءة ملفات أخرى. حاولوا مرة أخرى بعد دقيقة؛ لم يضع شيء.
frame-wrong-uncopied = لا يمكن القيام بهذا الآن
frame-wrong-uncopied-mend = لم يتغير شيء ولم يضع شيء. حاول مرة أخرى بعد دقيقة؛ الصفحات نفسها تعمل كالعادة.
frame-wrong-ours = الخطأ منا
frame-wrong-ours-mend = حدث خلل على هذا الخادم وقد دُوّن. حاول بعد دقيقة.
frame-wrong-bad = تعذرت قراءة هذا
frame-wrong-bad-mend = ما وصل كان مبتورًا أو مشوهًا. حاول مرة أخرى.
frame-wrong-forged = هذا النموذج قديم جدًا أو جاء من مكان آخر
frame-wrong-forged-mend = حفاظًا على أمانك لم يُرسل. راجع ما كتبته وأرسله مرة أخرى.
frame-refused-no-person = ليس لحسابك دور في هذا المحور بعد: اسأل الأمانة
frame-refused-scope = الرمز لا يسمح بهذا
frame-refused-sent-otherwise = أُرسل هذا النموذج من قبل بمحتوى آخر: افتح الصفحة من جديد
frame-refused-frozen = السجل مجمد: للقراءة فقط حتى يتصرف مسؤولان
frame-refused-unknown-kind = لا يوجد فعل اسمه `{ $kind }`
frame-refused-malformed = صيغة `{ $kind }` غير صحيحة: { $fault }
frame-refused-too-long = هذا أكثر مما يسعه قيد واحد في السجل؛ أنجزوه على أجزاء أصغر
frame-refused-nonce = يجب أن يكون nonce من 22 حرفًا من base64url، أي 16 بايتًا عشوائيًا
frame-refused-not-json = هذا ليس JSON لفعل: { $fault }
frame-refused-not-signed = غير موقّع بمفتاح صاحبه: { $why }

# صفحات الكلام.
frame-about = عن هذا المحور
frame-about-lead = المحور ميثاق وسجل وما يترتب عليهما.
frame-about-rules = قواعده
frame-about-rules-words = من يحق له ماذا وبأي قاعدة، ومن يتكلم باسم المحور، وما هو علني: كل ذلك في ميثاقه.
frame-about-rules-link = من المسؤول وكيف تُتخذ القرارات هنا؟
frame-about-record = سجله
frame-about-record-words = كل فعل يُفحص على الميثاق ثم يضاف إلى سجل علني. كل ما تراه يترتب عليه، ويستطيع أي أحد حسابه من جديد.
frame-about-record-link = هل بقي هذا السجل دون تغيير؟
frame-about-data = بياناته
frame-about-data-words = يمكن تنزيل كل جدول واستعماله وفق الرخصة في أسفل الصفحة.
frame-about-data-link = كل الجداول
frame-about-report = أبلغ عن مشكلة
frame-about-report-words = إن كان هنا خطأ فاكتب إلى الأمانة. اذكر عنوان الصفحة وما ينبغي أن يكون فيها. من وُصف خطأً يُصحح وصفه أولًا.
frame-about-report-none = لم يعطِ من يشغّل هذا الخادم عنواناً لذلك بعد.
frame-about-report-who = الأمانة
frame-accessibility = إمكانية الوصول
frame-accessibility-lead = صُنعت هذه الصفحات للجميع، بأي جهاز، على الشبكات البطيئة.
frame-accessibility-aim = ما نلزم أنفسنا به
frame-accessibility-aim-words = WCAG 2.2 المستوى AA: بلوحة المفاتيح وحدها، وبقارئات الشاشة، وبتكبير 400 بالمئة، وبالألوان القسرية، ومن دون سكربت. لكل صورة جدولها.
frame-accessibility-known = عيوب معروفة
frame-accessibility-known-words = صورة الشبكة الكبيرة لا تتحرك ولا تُكبَّر إلا بالسكربت؛ وفي جدولها كل ما تعرضه. تظهر أسماء المنظمات باللغة التي أُعطيت بها.
frame-accessibility-tell = أخبرونا
frame-accessibility-tell-words = إن كان شيء يمنعك من الدخول فهو عيب ونريد أن نعرفه.
frame-accessibility-tell-link = أبلغ عن مشكلة
frame-privacy = الخصوصية
frame-privacy-lead = ماذا يُحفظ عن الناس، وعند من، وكيف يُمحى.
frame-privacy-account = حسابك
frame-privacy-account-words = بريدك والاسم الذي اخترته وجلساتك ومفاتيح مرورك. لا شيء منها في السجل العلني. تُحذف مع الحساب.
frame-privacy-record = السجل العلني
frame-privacy-record-words = ما تفعله باسم منظمة يُسجل تحت رقم عشوائي. الكلمات التي كتبتها تقف في السجل التزامًا مختومًا، والكلمات نفسها إلى جانبه.
frame-privacy-record-link = ما يعد به السجل وما لا يعد به
frame-privacy-erase = المحو
frame-privacy-erase-words = يمكن محو الكلمات. يبقى السجل قابلًا للتحقق ويُظهر أن شيئًا مُحي ومتى ولأي سبب، لا ما كان يقوله. النسخة التي أخذها أحدهم لا يمكن استرجاعها.
frame-privacy-cookies = ملفات الارتباط
frame-privacy-cookies-words = الصفحات العلنية لا تحتاج إليها. الدخول يضع واحدًا لا يقرؤه إلا هذا الموقع. لا يعلم أحد غيرنا أنك كنت هنا.
frame-frozen = ماذا يعني «مجمد»؟
frame-frozen-lead = أعاد أحدهم نسخة قديمة، أو التقى تاريخان. للسلامة لا يُسجل شيء حتى ينظر الناس.
frame-frozen-why = لماذا يحدث
frame-frozen-why-words = وُقّع من قبل رأس لهذا السجل أكبر مما تبلغه القيود هنا. توقيع رأس آخر يصنع تاريخين، ويستطيع أي أحد إثبات ذلك.
frame-frozen-now = ما يعمل الآن
frame-frozen-now-words = القراءة والتنزيل والتحقق. لا يمكن تسجيل شيء جديد.
frame-frozen-thaw = كيف ينتهي
frame-frozen-thaw-words = تُجلب القيود الناقصة من مرآة للملفات العلنية؛ أو يتصرف مسؤولان ويبدآن سجلًا جديدًا يذكر قيده الأول الرأس القديم.
frame-tour = العرض في خمس خطوات
frame-tour-more = ما تعرضه كل خطوة
frame-tour-lead = المحور متخيَّل، وشكله يتبع حقائق علنية لمحور حقيقي. خمس خطوات بأي ترتيب.
frame-tour-map = 1. من هناك ومن الغائب؟
frame-tour-map-words = نحو 150 منظمة وروابطها ومن يفعل ماذا وأين. الفجوات مرسومة لا متروكة بيضاء.
frame-tour-map-link = انظر إلى المشهد
frame-tour-charge = 2. من المسؤول؟
frame-tour-charge-words = المقاعد والمناصب والقواعد كما يكتبها الميثاق. الصفحة مصنوعة من القواعد نفسها التي تقرر.
frame-tour-charge-link = اقرأ الميثاق
frame-tour-vote = 3. تصويت مفتوح الآن
frame-tour-vote-words = مجموعة واحدة ما زال ينقصها شيء لبلوغ أغلبيتها. تقول الصفحة ماذا ينقص بالضبط.
frame-tour-vote-link = انظر إلى القرارات
frame-tour-dissent = 4. الاختلاف محتوى
frame-tour-dissent-words = قرار اتُّخذ، والآراء المخالفة إلى جانبه بالحجم نفسه. لا تستطيع أي صفة حذفها.
frame-tour-dissent-link = ابحث عن الآراء المخالفة
frame-tour-verify = 5. لا تثق بنا
frame-tour-verify-words = نزّل السجل ودع جهازًا آخر يحسب العضويات والأصوات والنتائج من جديد.
frame-tour-verify-link = هل بقي هذا السجل دون تغيير؟

# ما يرفضه المحرك نفسه، وما تجده إعادة التشغيل لدى الغرباء.
hub-refused-foreign-act = هذا الفعل لا ينتمي إلى أي غرفة في هذا المحور
hub-refused-ref = يستند إلى القيد { $entry } وهو غير موجود
hub-refused-unnamed-ref = يستند إلى قرار، القيد { $entry }، ولا يسمّيه
hub-refused-too-large = هذا أكثر مما يتسع له فعل واحد: اختصره أو قسّمه إلى عدة أفعال ({ $fault })
hub-refused-words = نص `{ $field }` طويل جدًا
hub-refused-code = يجب أن يتكون `{ $code }` من 1 إلى 64 حرفًا لاتينيًا أو رقمًا أو `.` أو `_` أو `:` أو `-`
hub-refused-key = موقَّع بمفتاح غير مرتبط بصاحب الفعل
hub-refused-erasure = لا يجوز المحو بصفة `{ $role }`: صاحب الفعل لا يحملها
hub-refused-places = يحمل { $found } مواضع مغلقة، ولهذا النوع { $expected }
hub-refused-said-twice = نصّان لحقل واحد: قد يُعرض على كل قارئ نص مختلف

# ما يستغرق أطول من صفحة.
frame-work = العمل جارٍ
frame-work-begins = سيبدأ الآن.
frame-work-rows = { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفًا
   *[other] { $n } صف
}
frame-work-bytes = { $done } من { $all } كيلوبايت
frame-work-rows-done = الصفوف: { $done } من { $all }
frame-work-steps = الخطوة { $done } من { $all }
frame-work-again = اعرف إلى أين وصل
frame-work-leave = يمكنك مغادرة هذه الصفحة. يستمر العمل من دونك، وتعود إليه من
frame-work-stop = إيقاف
frame-work-stopped = أُوقف. لم يتغير شيء.
frame-work-settled = لم يعد ممكنًا إيقافه: يُكتب كله أو لا يُكتب شيء.
frame-work-recording = التسجيل
frame-refused-fetch = تعذّر جلب الملف: { $why }. نزّله ثم أحضره من حاسوبك.
frame-refused-fetch-large = الملف أكبر من { $most } ميغابايت. نزّله وقسّمه أو اترك بعض الأوراق.

## Pictures as files
frame-picture-letters = لا يوجد في هذا الخادم خط يحتوي على هذه الحروف من الصورة: { $letters }. خذ الصورة بصيغة SVG، أو اطبع الصفحة، أو اطلب ممن يدير الخادم تثبيت خط يحتويها (للصينية: fonts-noto-cjk).
frame-picture-undrawn = تعذّر رسم هذه الصورة. خذها بصيغة SVG، أو اطبع الصفحة.

## What codes of acts mean, where no room has words for them
frame-value-scheme-other = سجل آخر
frame-value-stage-call = دعوة إلى الاعتراضات
frame-value-stage-vote = تصويت
frame-value-verdict-same = النشاط نفسه، أُبلغ عنه مرتين
frame-value-verdict-different = نشاطان مختلفان
frame-value-verdict-open = لم يُحسم
frame-value-vote-spoilt = باطلة
frame-personal-page = صفحتكم
frame-work-mail = إذا غادرت فستصلك رسالة حين يكتمل.
frame-work-ready-subject = { $hub }: ملفك جاهز
frame-work-failed-subject = { $hub }: تعذّر العمل على ملفك
frame-work-ready-body =
    الملف الذي أحضرته جاهز. تابع من هنا:

    { $link }

    وصلتك هذه الرسالة لأنك غادرت الصفحة أثناء العمل.
frame-work-failed-body =
    تعذّر العمل على الملف الذي أحضرته، ولم يُسجَّل منه شيء. تبيّن هذه الصفحة ما الخطأ وكيف يُصلَح:

    { $link }

    وصلتك هذه الرسالة لأنك غادرت الصفحة أثناء العمل.
