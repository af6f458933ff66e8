decisions-nav = القرارات
decisions-title = القرارات
decisions-finding = { $open } قيد النظر، { $agreed } متفق عليها، { $against } لم يُتفق عليها.
decisions-next-vote = مفتوح الآن: { $title }، حتى { $until }.
decisions-next-vote-button = اقرأ وصوّت
decisions-empty = على ماذا تحتاجون إلى الاتفاق؟
decisions-empty-meaning = لم يُقترح شيء بعد. سترى هنا ما اقتُرح، وكيف صوّتت كل فئة، ومن يخالف.
decisions-empty-example = 1 · خطة عمل العام المقبل · ● التصويت جارٍ · 12 · 3 · 1
decisions-write = اكتب مقترحاً
decisions-how-we-decide = كيف تُتخذ القرارات هنا؟
decisions-table = القرارات، الأحدث أولاً
decisions-untitled = المقترح { $n } (حُذف عنوانه)
decisions-col-n = الرقم
decisions-col-title = المقترح
decisions-col-status = الحالة
decisions-col-body = صاحب القرار
decisions-col-votes = مع · ضد · امتناع
decisions-col-at = الإغلاق
decisions-col-dissents = آراء مخالفة
decisions-status-draft = مسودة
decisions-status-comment = مفتوح للتعليق
decisions-status-objections = طُلبت الاعتراضات
decisions-status-voting = التصويت جارٍ
decisions-status-awaiting = أُغلق، بانتظار بيان النتيجة
decisions-status-agreed = متفق عليه
decisions-status-not-agreed = لم يُتفق عليه
decisions-status-elected = تم الانتخاب
decisions-status-nobody-elected = لم يُنتخب أحد
decisions-status-withdrawn = مسحوب
decisions-overdue = { $days ->
    [0] بيان النتيجة متأخر
    [one] بيان النتيجة متأخر يوماً واحداً
    [two] بيان النتيجة متأخر يومين
    [few] بيان النتيجة متأخر { $days } أيام
   [many] بيان النتيجة متأخر { $days } يوماً
   *[other] بيان النتيجة متأخر { $days } يوم
}
decisions-overdue-long = { $days ->
    [0] على الرئاسة أن توضح هذه النتيجة.
    [one] على الرئاسة منذ يوم واحد أن توضح هذه النتيجة.
    [two] على الرئاسة منذ يومين أن توضح هذه النتيجة.
    [few] على الرئاسة منذ { $days } أيام أن توضح هذه النتيجة.
   [many] على الرئاسة منذ { $days } يوماً أن توضح هذه النتيجة.
   *[other] على الرئاسة منذ { $days } يوم أن توضح هذه النتيجة.
}
decisions-closes = يُغلق { $until } ({ $distance })
decisions-number = القرار { $n } لدى { $body }
decisions-agreeing = الموافقة تعني: { $meaning }
decisions-electing = بهذا الانتخاب: { $meaning }
decisions-erased = حُذفت هذه الكلمات أو أنها غير علنية. ما تقرر باقٍ.
decisions-tab-proposal = المقترح
decisions-tab-outcome = النتيجة
decisions-tab-changes = التعديلات ({ $n })
decisions-next-state = حُسم الأمر. بيّن السبب، وما التالي، ومن ينفذه، ومتى يُراجع.
decisions-todo-first = لم يُقترح شيء بعد
decisions-todo-first-button = اكتب مقترحًا
decisions-todo-state = بيّن النتيجة: { $title }
decisions-todo-state-button = بيّن النتيجة
decisions-todo-vote = صوّت: { $title }
decisions-todo-vote-button = اقرأ وصوّت
decisions-todo-object = انظر هل تعترض على «{ $title }»: السكوت سيُعد موافقة
decisions-todo-object-button = انظر فيه
decisions-next-outcome = حُسم الأمر. انظر السبب، وما التالي، ومن يخالف.
decisions-next-outcome-button = انظر النتيجة
decisions-your-vote = صوتك عن { $organisation } ({ $constituency })
decisions-choose = اختيارك
decisions-choose-quorum = صوّت عدد قليل جداً حتى الآن: كل صوت، حتى الامتناع، يُحسب في النصاب.
decisions-choice-agree = موافق
decisions-choice-agree-hint = أؤيد هذا. يُحسب معه.
decisions-choice-abstain = ممتنع
decisions-choice-abstain-hint = أرضى بأن يقرر غيري. يُحسب مشاركةً، لا مع ولا ضد.
decisions-choice-disagree = غير موافق
decisions-choice-disagree-hint = يمكننا أن نفعل أفضل. يُحسب ضده؛ ولا يوقفه وحده إلا إذا منحت القاعدة أدناه حق النقض.
decisions-choice-object = اعتراض رسمي
decisions-choice-object-hint = يُحسب ضده، ويبقى في السجل دائماً، ويستوجب رداً علنياً.
decisions-reason = السبب
decisions-reason-hint = يُنشر مع اسم منظمتك. لازم للاعتراض الرسمي.
decisions-cast = أدلِ بصوتك
decisions-can-change = يمكنك تغييره حتى الإغلاق.
decisions-you-chose = صوتك المسجل: { $choice }.
decisions-receipt-link = الإيصال
decisions-other-ways = دع غيرك يصوّت عنك، أو تنحَّ
decisions-proxy-to = المقعد الذي يصوّت عنك
decisions-proxy-give = فوّض صوتك
decisions-proxy-meaning = عندئذ يُحسب صوته عن مقعدك أيضاً ما لم تصوّت بنفسك. يراه الجميع.
decisions-unproxy = استرد صوتك
decisions-carried-by = صوته مفوّض إلى { $seat }
decisions-recuse = تنحَّ
decisions-recuse-why = لماذا، بكلمات قليلة
decisions-recuse-meaning = يخرج مقعدك من العدّ: ليس صمتاً ولا امتناعاً، ويُقاس النصاب دونه. لا رجوع في ذلك.
decisions-recused = لا يشارك
decisions-recused-own = تنحّى هذا المقعد من تلقاء نفسه. لا يدخل في أي أساس ولا نصاب.
decisions-recused-interest = أعلنت منظمتك مصلحة تمسّ هذا الأمر، لذلك لا يشارك هذا المقعد ولا يدخل في أي أساس ولا نصاب. ولك مع ذلك أن تسجل رأياً مخالفاً.
decisions-by-constituency = الأصوات حسب الفئة
decisions-col-constituency = الفئة
decisions-col-voted = صوّتوا
decisions-col-bar = مع · ضد · امتناع
decisions-col-passes = هل يكفي؟
decisions-voted-of = { $voted } من { $of }
decisions-bar = { $name }: مع { $agree }، ضد { $disagree }، امتناع { $abstain }، لم يصوّت { $silent }
decisions-bar-legend = ملء: مع. تظليل مخطط: ضد. رمادي: امتناع. فراغ: لم يصوّت. الصمت ليس رضا.
decisions-turnout-legend = من صوّت. السكوت ليس موافقة.
decisions-all-seats = كل المقاعد
decisions-recused-n = { $n ->
    [one] واحد لا يشارك
    [two] اثنان لا يشاركان
   *[other] { $n } لا يشاركون
}
decisions-vacant-n = شاغر: { $n }
decisions-proxy-n = بالتفويض: { $n }
decisions-below-quorum = دون النصاب
decisions-yes-so-far = نعم حتى الآن
decisions-not-yet = ليس بعد
decisions-yes = نعم
decisions-no = لا
decisions-still-needed = ما زال مطلوباً
decisions-all-can-change = يمكن للجميع تغيير أصواتهم حتى الإغلاق.
decisions-why-so-far = الوضع حسب القاعدة
decisions-seat-by-seat = كيف صوّت كل مقعد
decisions-col-seat = المقعد
decisions-col-organisation = المنظمة
decisions-col-vote = الصوت
decisions-not-voted = لم يصوّت
decisions-vacant = شاغر
decisions-verdict-adopted = متفق عليه
decisions-verdict-rejected = لم يُتفق عليه
decisions-verdict-not_adopted = لم يُتفق عليه: بقي اعتراض
decisions-verdict-go_to_fallback = بقي اعتراض: تسري القاعدة البديلة
decisions-verdict-to_meeting = بقي اعتراض: يُحال إلى اجتماع
decisions-verdict-no_quorum = لم يُتفق عليه: لا نصاب
decisions-verdict-void = لم يُتفق عليه: الأصوات الصحيحة قليلة جداً
decisions-verdict-not_by_ballot = لا يُحسم بالتصويت
decisions-rule = القاعدة
decisions-rule-fixed = ثُبّتت عند الافتتاح؛ ولا تمسّها تعديلات الميثاق اللاحقة.
decisions-rule-now = قاعدة الميثاق الساري اليوم.
decisions-rule-link = القاعدة { $rule } في الميثاق
decisions-text = نص المقترح
decisions-no-text = لا يوجد نص، أو حُذف.
decisions-permits = إذا اتُّفق عليه فإنه يجيز الفعل { $kind } لـ: { $subject }.
decisions-permits-any = أيٍّ كان
decisions-permits-office = تسمح النتيجة لـ{ $subject } بتولي { $office }، ولا لأحد غيره.
decisions-permits-elected = من يُنتخب
decisions-permits-use = نفّذ ما يسمح به
decisions-objections = الاعتراضات الرسمية
decisions-objection-withdrawn = سُحب في { $day }.
decisions-reply = الرد:
decisions-no-reply = { $days ->
    [0] لا رد بعد.
    [one] لا رد منذ يوم واحد.
    [two] لا رد منذ يومين.
    [few] لا رد منذ { $days } أيام.
   [many] لا رد منذ { $days } يوماً.
   *[other] لا رد منذ { $days } يوم.
}
decisions-answer = رُدّ علناً
decisions-object-title = هل تعترض؟
decisions-object-meaning = الاعتراض المعلل يمنع التوافق ما دمت متمسكاً به. الصمت هنا يعني عدم الاعتراض، لأن هذه الدعوة تقول ذلك ولها نهاية.
decisions-object = اعترض
decisions-unobject = اسحب الاعتراض
decisions-discussion = { $n ->
    [0] النقاش
    [one] النقاش (تعليق واحد)
    [two] النقاش (تعليقان)
    [few] النقاش ({ $n } تعليقات)
   [many] النقاش ({ $n } تعليقاً)
   *[other] النقاش ({ $n } تعليق)
}
decisions-comment = تعليقك
decisions-comment-hint = يُنشر مع اسم منظمتك.
decisions-comment-send = علّق
decisions-dissent = { $n ->
    [0] الآراء المخالفة المسجلة
   *[other] الآراء المخالفة المسجلة ({ $n })
}
decisions-dissent-add = سجّل رأياً مخالفاً
decisions-dissent-meaning = حق لكل مقعد كيفما صوّت. لا يستطيع أحد إزالته: لا يوجد فعل يفعل ذلك.
decisions-dissent-words = ما تريد منظمتك أن يُذكر
decisions-aside = متنحون أو ممثلون بغيرهم
decisions-aside-own = تنحّى من تلقاء نفسه
decisions-aside-interest = لا يشارك: مصلحة معلنة
decisions-aside-base = من لا يشارك لا يدخل في النصاب ولا في أي نسبة.
decisions-how = كيف وصلنا إلى هنا
decisions-event-drafted = كتبه { $by }
decisions-event-tabled = قدّمه { $by }
decisions-event-discussed = { $n ->
    [one] نوقش: تعليق واحد
    [two] نوقش: تعليقان
    [few] نوقش: { $n } تعليقات
   [many] نوقش: { $n } تعليقاً
   *[other] نوقش: { $n } تعليق
}
decisions-event-changed = { $n ->
    [one] عُدّل مرة
    [two] عُدّل مرتين
    [few] عُدّل { $n } مرات
   *[other] عُدّل { $n } مرة
}
decisions-event-called = طُلبت الاعتراضات بموجب «{ $rule }»
decisions-event-opened = فُتح التصويت بموجب «{ $rule }»
decisions-event-call-closed = أُغلقت الدعوة
decisions-event-vote-closed = أُغلق التصويت
decisions-event-stated = بيّن النتيجة { $by }
decisions-event-withdrawn = سحبه { $by }
decisions-event-ends = يُغلق من تلقاء نفسه
decisions-see-changes = انظر ما تغيّر
decisions-entry = القيد { $entry }
decisions-secretariat = الأمانة
decisions-outcome = النتيجة
decisions-outcome-title = النتيجة: { $title }
decisions-outcome-none = لم تُبيَّن النتيجة بعد.
decisions-why = السبب
decisions-what-next = ما التالي
decisions-who = من ينفذه
decisions-who-hint = منظمة باسمها الكامل. فارغ: الأمانة.
decisions-by-when = بحلول
decisions-review = يُراجع في
decisions-state-title = بيّن النتيجة
decisions-state-lead = إلى أن يُكتب هذا، تقول الصفحة للجميع «أُغلق، بانتظار بيان النتيجة».
decisions-state-send = انشر النتيجة
decisions-follow-up = هذا يجيز { $kind }. القرار: { $resolution }
decisions-follow-up-button = اذهب ونفّذه
decisions-steps = الخطوات التالية
decisions-steps-meaning = تراها لأن الميثاق يجيز لك اتخاذها.
decisions-table-it = قدّمه
decisions-edit = غيّر النص
decisions-edit-lead = يبقى النص السابق في السجل، ويرى الجميع ما تغيّر.
decisions-edit-save = احفظ النص الجديد
decisions-call = اطلب الاعتراضات
decisions-open = افتح التصويت
decisions-close = أغلقه
decisions-until = حتى
decisions-until-hint = اليوم والساعة بالتوقيت العالمي. يُغلق عندئذ من تلقاء نفسه.
decisions-withdraw = اسحب المقترح
decisions-withdraw-why = لماذا
decisions-new-title = اكتب مقترحاً
decisions-new-lead = مسودة أولاً: أنت تقرر متى تُقدَّم.
decisions-new-not-you = بموجب الميثاق يكتب المقترحات من يتصرف عن عضو أو يشغل منصباً. سجّل الدخول إن كنت كذلك.
decisions-place = من يقرر، وما نوع المسألة؟
decisions-place-hint = تتبع ذلك قواعد الميثاق.
decisions-any-matter = { $body }: أي مسألة
decisions-field-title = العنوان
decisions-field-meaning = الموافقة تعني …
decisions-field-meaning-hint = جملة واحدة: ما الذي يختلف بعد الاتفاق. يقرؤها الجميع أولاً.
decisions-field-text = المقترح كاملاً
decisions-field-text-hint = نحو صفحتين على الأكثر. السطر الفارغ يبدأ فقرة.
decisions-concerns = ما المنظمات التي يخصها؟
decisions-concerns-hint = اسم في كل سطر. من صرّح بمصلحة في إحداها لا يشارك في التصويت.
decisions-concerns-shown = يخص { $names }. من صرّح بمصلحة هناك لا يشارك.
decisions-changes-title = ما تغيّر: { $title }
decisions-changes-lead = المشطوب: أُزيل. المسطّر: أُضيف. الأحدث أولاً.
decisions-changes-none = لم يتغير النص.
decisions-receipt-title = سُجّل صوتك
decisions-receipt-change = يمكنك تغييره حتى { $until }. يُحسب الأخير.
decisions-receipt-final = يُحسب كما هو.
decisions-receipt-entry = القيد في السجل
decisions-receipt-when = سُجّل
decisions-receipt-meaning = افتح القيد لتراه ولتنزّل إثباتاً بأنه لا يمكن حذفه أو تغييره خفية.
decisions-receipt-back = عودة إلى القرار
decisions-said-drafted = حُفظت مسودتك.
decisions-said-changed = حُفظ النص الجديد.
decisions-said-tabled = قُدّم وهو مفتوح للتعليق.
decisions-said-commented = نُشر تعليقك.
decisions-said-called = طُلبت الاعتراضات.
decisions-said-objected = سُجّل اعتراضك.
decisions-said-unobjected = سُحب اعتراضك.
decisions-said-answered = نُشر ردك.
decisions-said-opened = فُتح التصويت.
decisions-said-voted = سُجّل صوتك.
decisions-said-proxy = فُوّض صوتك.
decisions-said-unproxy = عاد صوتك إليك.
decisions-said-recused = مقعدك لا يشارك.
decisions-said-closed = أُغلق.
decisions-said-dissent = سُجّل رأيك المخالف.
decisions-said-stated = نُشرت النتيجة.
decisions-said-withdrawn = سُحب المقترح.
decisions-wrong-title = أعطه عنواناً.
decisions-wrong-meaning = اكتب في جملة واحدة ما تعنيه الموافقة.
decisions-wrong-text = اكتب المقترح.
decisions-wrong-long = هذا أطول مما يسعه قيد واحد. اختصره إلى نحو صفحتين.
decisions-wrong-line = هذا أطول من موضعه. اختصره، وضع الباقي في نص المقترح الكامل.
decisions-wrong-place = اختر من يقرر.
decisions-wrong-who = لا منظمة بهذا الاسم تمامًا، أو أكثر من واحدة؛ اكتب معرّفها بدلًا منه (في آخر عنوان صفحتها).
decisions-wrong-choice = اختر واحداً من الأربعة.
decisions-wrong-reason = اكتب السبب: الاعتراض الرسمي يستلزمه.
decisions-wrong-words = اكتب شيئاً.
decisions-wrong-why = اكتب سبب هذه النتيجة.
decisions-wrong-next = اكتب ما التالي.
decisions-wrong-day = اختر يوماً.
decisions-wrong-id = هذا ليس معرّفاً.
decisions-refused-no-charter = لا ميثاق ساري بعد، فلا يمكن تقرير شيء
decisions-refused-no-motion = لا يوجد هذا المقترح
decisions-refused-not-author = المقترح { $n } ليس لك؛ يغيّره كاتبه أو صاحب منصب
decisions-refused-id-used = هذا المعرّف يسمّي شيئاً آخر
decisions-refused-no-body = ليس في الميثاق هيئة { $body }
decisions-refused-not-a-code = المسألة أو الموضوع رمز من حروف لاتينية صغيرة وأرقام ونقاط وشرطات
decisions-refused-too-many = يمكن تسمية { $max } منظمة أو موضوعاً على الأكثر
decisions-refused-no-kind = لا يوجد فعل اسمه { $kind }
decisions-refused-no-place = يجيز القرار فعلًا بشأن منصب أو مقعد أو معيار أو فئة أو نطاق يسميه الميثاق، لا بشأن غير ذلك
decisions-refused-no-rule = ليس في الميثاق قاعدة تقرر بها { $body } في { $matter }
decisions-refused-words-fixed = نص المقترح { $n } مثبّت: يجري البت فيه أو بُتّ
decisions-refused-case-words = المقترح { $n } يبت في قضية: لا تُقبل تعديلات على نصه
decisions-refused-not-draft = المقترح { $n } مقدَّم من قبل
decisions-refused-not-tabled = المقترح { $n } ما زال مسودة؛ قدّمه أولاً
decisions-refused-no-comment = المقترح { $n } غير مفتوح للتعليق
decisions-refused-for-others = أنت لا تتصرف عن هذه المنظمة
decisions-refused-settled = المقترح { $n } يجري البت فيه أو بُتّ
decisions-refused-no-consensus = لا قاعدة لهذه المسألة تطلب الاعتراضات؛ تُعرض للتصويت
decisions-refused-call-over = سُمعت الاعتراضات وبقي واحد؛ تسري القاعدة البديلة الآن
decisions-refused-too-soon = يجب سماع الاعتراضات { $days } أيام على الأقل
decisions-refused-consensus-first = يجب طلب الاعتراضات قبل التصويت
decisions-refused-no-fallback = ليس للقاعدة بديل: لا تصويت بعد الاعتراض
decisions-refused-not-by-ballot = قاعدة هذه المسألة لا تحسم بالتصويت
decisions-refused-other-rule = { $named } ليست قاعدة لهذا الآن؛ بل { $rules }
decisions-refused-other-charter = تغيّر الميثاق منذ ذلك الحين؛ افتح الصفحة من جديد
decisions-refused-electorate = يحق التصويت لعدد { $seats } من المقاعد لا { $said }؛ افتح الصفحة من جديد
decisions-refused-nobody = لا أحد يشغل مقعداً في { $body }، فلا أحد يصوّت
decisions-refused-past = مضى هذا اليوم
decisions-refused-no-call = لا تُطلب اعتراضات على المقترح { $n } الآن
decisions-refused-call-deadline = سُمعت الاعتراضات حتى { $until }
decisions-refused-objects-already = هذا المقعد معترض بالفعل
decisions-refused-no-objection = لا يوجد هذا الاعتراض
decisions-refused-objection-settled = لم يعد سحب هذا الاعتراض ممكناً
decisions-refused-no-vote = لا تصويت مفتوح على المقترح { $n }
decisions-refused-over = أُغلق التصويت في { $until }
decisions-refused-ballot-final = بموجب هذه القاعدة لا يتغير صوت أُدلي به
decisions-refused-not-elector = لم يكن المقعد { $seat } ممن يصوّتون عند الافتتاح
decisions-refused-other-seat = أنت لا تتصرف عن المقعد { $seat }
decisions-refused-recused = المقعد { $seat } لا يشارك: أعلنت منظمته مصلحة ({ $interest })
decisions-refused-recused-own = المقعد { $seat } لا يشارك: تنحّى
decisions-refused-recused-already = تنحّى هذا المقعد بالفعل
decisions-refused-no-interest = لم تعلن هذه المنظمة مصلحة كهذه
decisions-refused-no-proxies = لا تجيز هذه القاعدة التصويت عن الغير
decisions-refused-proxy-self = يُفوَّض الصوت إلى مقعد آخر مشغول
decisions-refused-proxy-given = فوّض هذا المقعد صوته بالفعل؛ استرده أولاً
decisions-refused-proxy-chain = يُفوَّض الصوت مرة واحدة: لا يجوز أن يكون أيٌّ من المقعدين حاملاً لصوت أو مفوّضاً له
decisions-refused-proxy-cap = يحمل المقعد { $seat } ما تجيزه القاعدة من الأصوات ({ $cap })
decisions-refused-no-proxy = لم يفوّض هذا المقعد صوته
decisions-refused-not-open = لا شيء مفتوح على المقترح { $n }
decisions-refused-before-deadline = مفتوح حتى { $until }
decisions-refused-figures = هذه الأرقام ليست ما تعطيه الأصوات المسجلة بموجب هذه القاعدة
decisions-refused-no-dissent-yet = لا شيء يُخالَف بعد في المقترح { $n }
decisions-refused-undecided = لم يُحسم المقترح { $n } بعد
decisions-refused-stated = نتيجة المقترح { $n } مبيّنة بالفعل
decisions-refused-no-actor = لا منظمة على الخريطة بالمعرّف { $actor }

act-decisions-motion-drafted = كُتبت مسودة مقترح.
act-decisions-motion-changed = تغيّر نص مقترح.
act-decisions-motion-tabled = فُتح مقترح للتعليق.
act-decisions-commented = علّق أحدهم.
act-decisions-consensus-called = طُلبت الاعتراضات حتى موعد محدد.
act-decisions-objection-raised = اعترض مقعد.
act-decisions-objection-withdrawn = سُحب اعتراض.
act-decisions-objection-answered = رُدّ علناً على اعتراض.
act-decisions-vote-opened = بدأ تصويت.
act-decisions-ballot-cast = صوّت مقعد.
act-decisions-proxy-given = فوّض مقعد صوته لآخر.
act-decisions-proxy-withdrawn = استعاد مقعد صوته.
act-decisions-recused = امتنع مقعد عن المشاركة بإرادته.
act-decisions-closed = أُغلق تصويت أو نداء بأرقامه.
act-decisions-dissent-recorded = سُجّل رأي مخالف بجانب النتيجة.
act-decisions-outcome-stated = شرح الرئيس النتيجة.
act-decisions-motion-withdrawn = سُحب مقترح.

## What rests on an organisation
decisions-rest-motion = القرار { $n } يتناولها.
decisions-rest-motion-mend = انظر القرار { $n }

## Elections
decisions-candidates = المرشحون
decisions-candidates-none = لم يُسمَّ أحد بعد.
decisions-candidate-unnamed = المرشح { $n }
decisions-name-candidate = تسمية مرشح
decisions-stands = من يترشح
decisions-stands-nobody = لا أحد: خيار
decisions-candidate-name = الاسم على الورقة
decisions-candidate-name-hint = كما سيقرؤه المصوّتون
decisions-candidate-words = ما يقال لصالح المرشح
decisions-unname = إزالة من الورقة
decisions-elected = منتخَب
decisions-fills = ما يصبح عليه الفائز
decisions-fills-hint = فقط لمسألة يقررها الميثاق بالانتخاب. عندئذ تسمح النتيجة بهذا التعيين وحده.
decisions-fills-nothing = لا منصب
decisions-mark-one = علامتك
decisions-mark-nobody = لا أحد: أمتنع
decisions-mark-hint = ضع علامة على كل مرشح تقبله. عدم وضع علامة امتناع.
decisions-rank-hint = أعطِ كل مرشح مرتبة، 1 للأفضل. من لا مرتبة له يأتي بعد الجميع.
decisions-rank-none = بلا مرتبة
decisions-you-ranked = لقد صوّتَّ.
decisions-count = الفرز
decisions-col-round = الجولة
decisions-col-sum = الأصوات
decisions-col-candidate = المرشح
decisions-col-other = مقارنةً مع
decisions-col-votes-other = أصوات الآخر
decisions-col-what = ما نتج
decisions-what-elected = انتُخب
decisions-what-surplus = حُوّل الفائض
decisions-what-excluded = استُبعد وحُوّلت أصواته
decisions-what-ahead = الأكثر يفضلون الأول
decisions-what-even = متساويان
decisions-election-no-quorum = لم يُنتخب أحد: لا نصاب
decisions-said-named = المرشح على الورقة.
decisions-said-unnamed = أُزيل المرشح من الورقة.
decisions-refused-needs-ranking = هذا انتخاب: ضع علامة على المرشحين أو رتّبهم
decisions-refused-no-election = لا قاعدة لهذه المسألة تنتخب، فلا مرشحين
decisions-refused-candidates-max = للورقة { $max } مرشحًا على الأكثر
decisions-refused-named-already = سُمّي هذا من قبل
decisions-refused-who-stands = تسمح النتيجة بتعيين: قل من يترشح
decisions-refused-no-candidate = لا يوجد مرشح كهذا على الورقة
decisions-refused-no-candidates = يحتاج الانتخاب إلى مرشحين: سمِّ واحدًا أولًا
decisions-refused-permit-places = يُستعمل القرار مرة واحدة: قاعدة تنتخب عدة لا تسمح بتعيين
decisions-refused-ranked-twice = سُمّي مرشح مرتين على هذه الورقة
decisions-refused-marks-only = بهذه القاعدة تضع الورقة علامات ولا ترتّب
decisions-refused-one-mark = بهذه القاعدة للورقة علامة واحدة
decisions-refused-shared-place = بهذه القاعدة لكل مرتبة مرشح واحد
decisions-refused-ballot-fixed = ورقة المقترح { $n } ثابتة
act-decisions-candidate-named = يسمّي أحدهم مرشحًا.
act-decisions-candidate-withdrawn = يُزال مرشح من الورقة.
act-decisions-ranking-cast = مقعد يضع علامة على المرشحين أو يرتّبهم.

## Closed and sealed ballots
decisions-closed = اقتراع مغلق
decisions-sealed = اقتراع مختوم
decisions-secret-cast = المقاعد التي صوّتت: { $cast }. لا يُعرف كيف صوّتت قبل الإغلاق.
decisions-secret-voted = لقد صوّتَّ. حتى الإغلاق يمكنك التصويت من جديد؛ تُحتسب الورقة الأخيرة.
decisions-vote-again = صوّت من جديد
decisions-tracker-cast = رمز ورقتك كما تتذكره علامة التبويب هذه:
decisions-voted-in-secret = صوّت سرًّا
decisions-slips = الأوراق بحسب الرمز
decisions-spoilt = تعذّرت قراءتها: لا تُحتسب لأحد
decisions-slips-meaning = يجد كل مصوّت ورقته بالرمز الذي اختاره. عدد الأوراق بعدد المقاعد التي صوّتت.
decisions-spoilt-n = { $n ->
    [one] تعذّرت قراءة ورقة واحدة. شاركت ولم تُحتسب لأحد.
    [two] تعذّرت قراءة ورقتين. شاركتا ولم تُحتسبا لأحد.
    [few] تعذّرت قراءة { $n } أوراق. شاركت ولم تُحتسب لأحد.
   *[other] تعذّرت قراءة { $n } ورقة. شاركت ولم تُحتسب لأحد.
}
decisions-tracker = رمزك
decisions-col-tracker = الرمز
decisions-tracker-hint = من 8 إلى 64 من الحروف اللاتينية والأرقام والشرطات تختارها بنفسك، بالنرد مثلًا. احتفظ به: به تجد ورقتك في الفرز.
decisions-limits = ما نعد به وما لا نعد به
decisions-limit-host = مغلق: حتى الإغلاق يستطيع المضيف رؤية الأصوات المفردة. بعد ذلك لا تُنشر إلا الرموز والأصوات، ويُتلف المضيف ما كان يصل بينهما.
decisions-limit-page = مختوم: لا أحد يستطيع فتح ورقة، والأمناء يفكّون تشفير المجموع وحده. لكن صفحة يقدّمها المضيف قد تخونك: صوّت بسطر الأوامر أو بـ belenios-tool.
decisions-limit-turnout = من صوّت معلوم للجميع.
decisions-limit-unanimous = النتيجة بالإجماع تكشف الجميع.
decisions-limit-proof = من أراد استطاع إثبات صوته. ولا حماية من الأصوات المشتراة أو المكرهة إلا التصويت من جديد.
decisions-limit-final = المصوّتون والقواعد ثابتة عند الفتح، ولا يُفرز شيء قبل الإغلاق.
decisions-sealed-trustees = الأمناء
decisions-sealed-threshold = يفكّ التشفير معًا { $threshold } منهم: { $trustees }
decisions-sealed-trustees-hint = منظمة في كل سطر، بترتيب أرقامهم. لا يجوز أن يكون لفئة وحدها ما يكفي لفك التشفير.
decisions-sealed-authority = من أصدر بيانات الاعتماد
decisions-sealed-authority-hint = منظمة لا تدير هذا المركز وليست أمينًا.
decisions-sealed-archive = الأرشيف
decisions-sealed-result = النتيجة
decisions-sealed-answer = الإجابة
decisions-sealed-check = تحقّق بنفسك
decisions-sealed-check-meaning = يحوي الأرشيف كل ورقة مشفّرة مع براهينها. يتحقق منه برنامجان لا يتشاركان شيفرة؛ ويسمّي السجل كل حدث فيه منذ وقوعه.
decisions-sealed-events = الأحداث التي يسمّيها السجل
decisions-sealed-event = بصمة الحدث
decisions-sealed-how = صوّت ببرنامجك: خذ الأرشيف، واصنع ورقتك ببيانات الاعتماد التي أُصدرت لك، وأحضر الملف إلى هنا.
decisions-sealed-file = ورقتك
decisions-sealed-file-hint = الملف الذي كتبه convoke أو belenios-tool. هو مشفّر؛ يعلم المضيف أنك صوّتّ ولا شيء غير ذلك.
decisions-seal-prepare = إعداد الاقتراع المختوم
decisions-seal-prepare-meaning = أحضر الأرشيف الذي يبدأ به الاقتراع: الأسئلة ومفاتيح الأمناء وبيانات الاعتماد العلنية. يُتحقق منه قبل تسجيل أي شيء.
decisions-seal-bring-on = متابعة الفرز
decisions-seal-bring-on-meaning = أحضر الأرشيف بما أُضيف: نهاية الأوراق والمجاميع وفك كل أمين والنتيجة. يُتحقق من كل خطوة.
decisions-step-setup = أُعدّ
decisions-step-ballot = ورقة
decisions-step-end = لا مزيد من الأوراق
decisions-step-sums = مجاميع مشفّرة
decisions-step-decryption = فكّ أمين التشفير
decisions-step-result = نتيجة
decisions-said-sealed = تم التحقق من الأرشيف وتسجيله.
decisions-wrong-file = اختر الملف
decisions-wrong-sealed = الملف لا يصح: { $why }
decisions-wrong-cast-before = أُدلي بهذه الورقة من قبل: اصنع ورقة جديدة
decisions-wrong-trustees = في الأرشيف عدد آخر من الأمناء
decisions-refused-secret-few = يحتاج الاقتراع السري إلى { $min } مصوّتين على الأقل: بأقل منهم تسمّيهم النتيجة
decisions-refused-secret-names = لا يعرف الاقتراع السري النقض ولا التوكيل ولا قواعد للمتنحّين: فهي تحتاج إلى أسماء
decisions-refused-secret-weights = يتشارك أقل من { $min } مصوّتين غرفة أو وزنًا تحسبه هذه القاعدة على حدة، فتكاد مجاميعهم تكون أسماء
decisions-refused-sealed-groups = يحسب الاقتراع المختوم المقاعد كلها معًا: هذه القاعدة تحسب الغرف أو الأوزان على حدة
decisions-refused-sealed-ranking = لا يُفك من الأوراق المختومة إلا المجاميع، والترتيب لا مجاميع له: فلينتخب الميثاق بالأكثرية أو بالقبول
decisions-refused-not-prepared = أعدّ الاقتراع المختوم أولًا، ببيانات اعتماد لكل مقعد له أن يصوّت
decisions-refused-not-sealed = لا قاعدة لهذه المسألة تطلب أوراقًا مختومة
decisions-refused-needs-secret = الأوراق سرية بهذه القاعدة: صوّت سرًّا
decisions-refused-ballot-mode = بهذه القاعدة يُصوَّت بطريقة أخرى
decisions-refused-tracker = للرمز من 8 إلى 64 من الحروف اللاتينية والأرقام والشرطات
decisions-refused-secret-objection = للاعتراض أسباب واسم فلا يكون سريًّا: سجّله رأيًا مخالفًا
decisions-refused-voted-already = لقد صوّتَّ، ولا يمكن سحب ورقة سرية
decisions-refused-slips = ليست هذه الأوراق المُدلى بها: أكثر من المقاعد التي صوّتت، أو ليست بترتيب رموزها
decisions-refused-hash = هذه ليست SHA-256
decisions-refused-trustees = سمِّ أمناء مختلفين، يفكّ منهم اثنان على الأقل والجميع على الأكثر
decisions-refused-trustees-alike = يستطيع أمناء فئة واحدة فك التشفير وحدهم: سمِّ متنافسين
decisions-refused-trustee-host = الأمناء متنافسون: لا يدير أيٌّ منهم هذا المركز
decisions-refused-authority = تصدر بيانات الاعتماد منظمة لا تدير هذا المركز وليست أمينًا
decisions-refused-credential = بيانات الاعتماد هذه لمقعد آخر، أو ليست التي صوّت بها هذا المقعد
decisions-refused-sealed-parent = صوّت أحدهم في هذه الأثناء: أرسلها من جديد
decisions-refused-sealed-step = لا يتابع الأرشيف هكذا من حيث هو
decisions-seal-questions = ما يجب أن يسأل عنه الأرشيف
decisions-seal-questions-meaning = احفظ هذا باسم questions.json وابدأ به الأرشيف. تُحتسب الإجابات بترتيبها، ولذلك يُرفض أي نص أو ترتيب آخر.
decisions-refused-archive = ما يقوله هذا عن الأرشيف غير صحيح: { $why }
decisions-refused-seal = لا يوجد ما يمكنك تقديمه الآن للمقترح { $n }
decisions-wrong-begun = يجب ألا يكون الأرشيف قد بدأ: لا يجوز أن تكون فيه أي ورقة اقتراع بعد
decisions-wrong-nothing-new = لا يحتوي الأرشيف على شيء لا يذكره السجل بالفعل
act-decisions-closed-ballot-cast = يدلي مقعد بورقة مغلقة.
act-decisions-ballots-counted = تُفرز الأوراق المغلقة.
act-decisions-sealed-vote-prepared = يُعدّ اقتراع مختوم.
act-decisions-sealed-ballot-cast = يدلي مقعد بورقة مختومة.
act-decisions-sealed-step-taken = يتقدّم اقتراع مختوم.

## Calling a decision in

decisions-review-may = يسري القرار فورًا؛ ويحق لـ { $body } استدعاؤه حتى { $day }.
decisions-review-button = استدعِه للمراجعة
decisions-review-called-in = استدعاه { $body }: الاقتراح { $n }. وإلى أن يُبتّ فيه لا يُبنى على هذا القرار شيء آخر.
decisions-review-set-aside = ألغاه { $body } بالاقتراح { $n }. لم يعد يجوز أن يُبنى عليه شيء؛ وما فُعل قبل ذلك يبقى في السجل.
decisions-review-effect = إن اتُّفق عليه أُلغي هذا القرار: { $subject }.
decisions-refused-no-review = لا يحق لهذه الهيئة استدعاء القرار { $n }: فقاعدته لا تمنح هذا الحق لأحد، أو تمنحه لهيئة أخرى
decisions-refused-review-late = كان يجوز استدعاء القرار { $n } خلال { $days } يومًا وقد انقضت
decisions-refused-review-again = القرار { $n } مستدعى بالفعل بالاقتراح { $by }

## Ballots on paper
decisions-paper = إدخال أوراق الاقتراع
decisions-paper-title = أوراق الاقتراع
decisions-paper-lead = ما اختارته المقاعد على الورق في اجتماع يُدخل بجدول. كل صف يُحسب قبل تسجيل أي شيء. صوت المقعد نفسه لا يحل محله ورق أبدًا.
decisions-paper-sheet = الجدول
decisions-paper-sheet-hint = ملف CSV أو XLSX أو ODS بعمودي «المقعد» (أو «العضو») و«الجواب»؛ و«الفئة» أو «المجموعة» إن شئت.
decisions-paper-look = فحص كل صف
decisions-paper-rows = صفوف الجدول: { $n }
decisions-paper-record = تسجيل الأوراق المقبولة: { $n }
decisions-paper-other = اختيار جدول آخر
decisions-paper-table = الصفوف ومصيرها
decisions-paper-row = الصف
decisions-paper-who = كما كُتب
decisions-paper-answer = الجواب
decisions-paper-choice = الاختيار
decisions-paper-fate = مصيره
decisions-paper-brought = أُدخل من الورق
decisions-paper-counts = يُحسب
decisions-paper-counts-yes = يُحسب
decisions-paper-counts-no = استُبدل
decisions-paper-corrects = ما كان خطأً من قبل
decisions-paper-by = متى ومن
decisions-paper-correct = تصحيح ورقة اقتراع
decisions-paper-wrong = ما الخطأ
decisions-on-paper = أوراق اقتراع أُدخلت: { $n }
decisions-paper-column-seat = المقعد / مقعد / العضو / عضو / المنظمة / الاسم
decisions-paper-column-answer = الجواب / جواب / الصوت / صوت / الاختيار
decisions-paper-column-group = الفئة / فئة / المجموعة / مجموعة
decisions-paper-means-agree = موافق / نعم / مع
decisions-paper-means-disagree = غير موافق / لا / ضد
decisions-paper-means-abstain = ممتنع / امتناع
decisions-fate-accepted = مقبول
decisions-fate-twice = مكرر في الجدول
decisions-fate-wrong-chamber = مجموعة أو فئة أو هيئة خاطئة
decisions-fate-already-voted = صوّت من قبل
decisions-fate-recused = لا يشارك
decisions-fate-vacant = المقعد شاغر
decisions-fate-unknown-seat = لا مقعد بهذا الاسم أو أكثر من واحد
decisions-fate-unreadable = الجواب غير مقروء: موافق أو غير موافق أو ممتنع
decisions-said-paper = سُجلت أوراق الاقتراع.
decisions-said-paper-corrected = صُححت الورقة وبقيت الخاطئة بجانبها.
decisions-wrong-paper-seat = لا عمود «المقعد» أو «العضو» في الجدول. سمِّ عمودًا بذلك.
decisions-wrong-paper-answer = لا عمود «الجواب» أو «الصوت» في الجدول. سمِّ عمودًا بذلك.
decisions-refused-paper = لا يحق لك الآن إدخال أوراق اقتراع للمقترح { $n }.
decisions-refused-paper-many = أدخل بين 1 و{ $max } ورقة في المرة.
decisions-refused-paper-nothing = لا صف في الجدول يمكن إدخاله.
decisions-refused-paper-vacant = المقعد { $seat } شاغر فلا صوت له.
decisions-refused-paper-voted = { $seat } صوّت من قبل، وصوته باقٍ.
decisions-refused-paper-none = ليس للمقعد { $seat } ورقة محسوبة.
decisions-refused-paper-object = للاعتراض الرسمي سبب بكلمات المقعد نفسه؛ الورق يعطي موافق أو غير موافق أو ممتنع.
decisions-refused-paper-office = لا يُدخل أوراق الاقتراع إلا صاحب منصب.

## Amendments
decisions-amendments = التعديلات ({ $n })
decisions-amend = تقديم تعديل
decisions-amend-lead = اكتب المقترح كما ينبغي أن يُقرأ. يرى الجميع ما سيتغير. لصاحبه أن يأخذ كلماتك، وإلا أمكن عرضها أولًا على الهيئة نفسها.
decisions-amend-not = لا يقبل هذا المقترح تعديلًا منك الآن.
decisions-amendment-open = ينتظر
decisions-amendment-accepted = أخذ به صاحبه
decisions-amendment-adopted = اعتمدته الهيئة
decisions-amendment-rejected = لم يُعتمد
decisions-amendment-withdrawn = سُحب
decisions-amendment-put-to = عرضه على الهيئة
decisions-amendment-accept = الأخذ به
decisions-amendment-unamend = سحبه
decisions-amendment-put = يُبتّ أولًا: المقترح { $n }
decisions-amendment-title = تعديل على المقترح { $n }: { $title }
decisions-amendment-meaning = يُقرأ المقترح { $n } كما أدناه قبل البت فيه، فتعني الموافقة عليه: { $meaning }
decisions-amendment-effect = إن اتُّفق على هذا تغيرت كلمات «{ $subject }» قبل البت فيه.
decisions-said-amended = تعديلك الآن بجانب المقترح.
decisions-said-accepted = أُخذ بالكلمات.
decisions-said-put = التعديل معروض على الهيئة.
decisions-said-unamended = سُحب التعديل.
decisions-refused-no-amendment = لا يوجد تعديل كهذا.
decisions-refused-amendment-over = انتهى هذا التعديل.
decisions-refused-amendment-put = التعديل معروض على الهيئة: يبت فيه المقترح { $n }.
decisions-refused-amendment-body = يبت في التعديل الهيئة التي تبت في المقترح { $n }.
decisions-refused-amendment-not-yours = لا يسحب تعديلًا على المقترح { $n } إلا من قدمه.
decisions-refused-amendments = تعديلات على المقترح { $n } تنتظر: { $open }. لا يُقترع على كلمات قد تتغير: خذ بها أو اعرضها على الهيئة أو لتُسحب.
decisions-refused-amendments-max = ينتظر على المقترح الواحد { $max } تعديلًا على الأكثر.
## Members that do not vote yet
decisions-recused-new = منظمتك عضو جديد: تصوّت فيما يُفتح في { $day } أو بعده. وحتى ذلك الحين لا تدخل مقاعدها في أي أساس ولا نصاب. ولا يزال بإمكانك التعليق وتسجيل مخالفة.
decisions-aside-new = عضو جديد؛ يصوّت ابتداءً من { $day }
decisions-refused-new = المقعد { $seat } لا يشارك: كانت منظمته حديثة العضوية عند الفتح، وتصوّت ابتداءً من { $from }

## How long decisions take
decisions-times-title = كم تستغرق القرارات؟
decisions-times-lead = من العرض على الهيئة إلى القرار، ومن القرار إلى بيان نتيجته. نصفها يستغرق أكثر من الوسيط.
decisions-times-empty = لم يُعرض شيء على أي هيئة بعد.
decisions-times-table = الأيام حسب الموضوع
decisions-times-matter = الموضوع
decisions-times-decided = المقرر منها
decisions-times-to-decide = وسيط أيام القرار
decisions-times-to-explain = وسيط أيام الشرح
decisions-times-open = أمام الهيئة الآن
decisions-times-oldest = أيام الأقدم

## Cases of conduct, suspended votes
decisions-recused-suspended = تصويت منظمتك موقوف حتى { $day }. لا تدخل مقاعدها في أي أساس ولا نصاب؛ وما أُدلي به قبل ذلك قائم. ولا يزال بإمكانك تسجيل مخالفة.
decisions-recused-suspended-open = تصويت منظمتك موقوف حتى قرار آخر. لا تدخل مقاعدها في أي أساس ولا نصاب؛ وما أُدلي به قبل ذلك قائم. ولا يزال بإمكانك تسجيل مخالفة.
decisions-recused-accused = هذا عن سلوك منظمتك، فلا تشارك فيه. وهي تجيب في قضيتها. ولا يزال بإمكانك تسجيل مخالفة.
decisions-recused-raised = منظمتك هي التي رفعت القضية التي يُبَتّ فيها هنا، فلا تشارك. ولا يزال بإمكانك تسجيل مخالفة.
decisions-aside-suspended = تصويته موقوف حتى { $day }
decisions-aside-suspended-open = تصويته موقوف حتى قرار آخر
decisions-aside-accused = لا يشارك: الأمر عن سلوكه
decisions-aside-raised = لا يشارك: هو من رفع القضية
decisions-refused-no-case = لا توجد قضية السلوك هذه
decisions-refused-case-body = تبت { $body } في القضية { $n }
decisions-refused-own-case = أنت تتصرف عن العضو المعني بالقضية { $n }: يكتب هذا الاقتراح ويقدمه ويسيّره غيرك
decisions-refused-case-again = الاقتراح { $by } عن القضية { $n } أمام الهيئة أو بتّ فيها
decisions-refused-case-asked = سُئلت الهيئة عن القضية { $n }: هي تقرر، ولا يُسحب الاقتراح بعد ذلك
decisions-refused-no-sanction = لا يعرف بند هذه القضية الجزاء { $sanction } أو ليس بهذا الطول
decisions-refused-case-rule = يُبت في اقتراح هذه القضية بالقاعدة { $rule } لا { $named }
decisions-refused-suspended-tables = تصويت منظمتك موقوف (القضية { $case })، ولا تقدم شيئًا في الأثناء ولا تقترح ولا تسحب
decisions-refused-suspended = المقعد { $seat } لا يشارك: تصويت منظمته موقوف (القضية { $case })
decisions-refused-accused = المقعد { $seat } لا يشارك: القضية { $case } عن منظمته
decisions-refused-raised = المقعد { $seat } لا يشارك: القضية { $case } رفعتها منظمته نفسها
decisions-refused-left = المنظمة التي شغلت المقعد { $seat } عند الفتح لم تعد عضوًا
decisions-conduct-case = القضية { $n }، { $organisation }
decisions-conduct-sanctioned = إن اتُّفق عليه سرى هذا الجزاء من تلقاء نفسه: { $subject }. وإلا انتهت القضية بلا جزاء.
decisions-conduct-confirmed = إن اتُّفق عليه تأكد الجزاء المستأنَف: { $subject }. وإلا سقط الجزاء.
decisions-conduct-lifted = إن اتُّفق عليه انتهى الوقف: { $subject }.
## Budgets, tasks, and reviews that lapse
decisions-finding-awaiting = منها ما تقرّر ولم يُشرح بعد: { $n }.
decisions-dividing = بهذه الميزانية: { $meaning }
decisions-status-allocated = خُصِّص
decisions-status-nothing-allocated = لم يُخصَّص شيء
decisions-budget-no-quorum = لم يُخصَّص شيء: لا نصاب
decisions-status-lapsed = سقطت
decisions-event-lapsed = سقطت: لم يفتحها أحد في الوقت
decisions-review-lapses = إن لم يُسأل عن الاعتراضات ولم يُفتح التصويت حتى { $day } سقطت من تلقاء نفسها وبقي القرار.
decisions-refused-review-long = لا يدوم السؤال عن الاعتراضات أو التصويت على مراجعة أكثر من { $days } يومًا: حتى ذلك ينتظر القرار
decisions-refused-no-lapse = المقترح { $n } ليس مراجعة معلّقة
decisions-budget = المقترحات والمال
decisions-budget-sum = للتقسيم: { $sum }.
decisions-budget-left = غير مخصَّص: { $left }.
decisions-budget-left-now = لو أُغلق الآن، غير مخصَّص: { $left }.
decisions-budget-no-sum = لم يُحدَّد بعد المبلغ المراد تقسيمه.
decisions-proposals-none = لم يُذكر أي مقترح بعد.
decisions-unname-proposal = أزل «{ $name }» من الورقة
decisions-col-proposal = المقترح
decisions-col-cost = التكلفة
decisions-col-support = الأوراق المؤيدة
decisions-col-order = ترتيب الاختيار
decisions-col-price = يدفع كل مؤيد على الأكثر
decisions-col-given = ينال
decisions-col-given-now = سينال الآن
decisions-budget-total = المبلغ المراد تقسيمه
decisions-budget-currency = العملة
decisions-budget-currency-hint = ثلاثة أحرف مثل USD أو XOF.
decisions-budget-set = حدّد المبلغ
decisions-proposal-nobody = لا أحد بعينه
decisions-name-proposal = أضف مقترحًا
decisions-proposal-name = اسم المقترح
decisions-proposal-cost = تكلفته ({ $currency })
decisions-proposal-who = من ينفّذه
decisions-proposal-label = { $name } (تكلفته { $cost })
decisions-divide-hint = قسّم ما لا يزيد على { $sum } بين المقترحات؛ لا ينال أي منها أكثر من تكلفته. وما تتركه يُحسب غير معطى.
decisions-mark-proposals-hint = علّم على كل مقترح تريد دفعه من { $sum }. بقدر ما تشاء.
decisions-wrong-amount = اكتب مبلغًا بهذه العملة مثل 1200.50
decisions-said-budget = حُدِّد المبلغ.
decisions-refused-no-budget = لا قاعدة لهذه المسألة تقسّم مالًا
decisions-refused-currency = تُسمّى العملة بثلاثة أحرف كبيرة مثل USD
decisions-refused-currency-named = سُمّيت مقترحات بتكاليفها بعملة { $currency }: تبقى العملة
decisions-refused-needs-cost = حيث يُقسَّم المال يكون للمقترح تكلفة
decisions-refused-amount = المبلغ أكثر من لا شيء ولا يتجاوز كل حد
decisions-refused-no-division = في هذا التصويت لا تقسّم الأوراق مبلغًا
decisions-refused-no-proposal = تذكر الورقة مقترحًا ليس فيها
decisions-refused-over-cost = أُعطي مقترح أكثر من تكلفته
decisions-refused-over-total = تعطي الورقة أكثر مما هو متاح
decisions-refused-no-total = لم يُحدَّد بعد المبلغ المراد تقسيمه
decisions-replaced = حلّت محل ورقة سابقة لهذا المقعد (الأوراق السابقة: { $n }) وتبقى تلك في السجل.
decisions-tasks = المهام المترتبة
decisions-tasks-title = مهام القرارات
decisions-tasks-lead = مفتوحة: { $open }. متأخرة: { $overdue }. منجزة: { $done }.
decisions-tasks-none = لا توجد مهمة كهذه.
decisions-tasks-show = أظهر
decisions-tasks-show-button = أظهر
decisions-tasks-show-open = المفتوحة
decisions-tasks-show-mine = ما ينتظرني
decisions-tasks-show-overdue = المتأخرة
decisions-tasks-show-done = المنجزة
decisions-tasks-show-all = الكل
decisions-task-what = ما يجب فعله
decisions-task-decision = القرار
decisions-task-given = مُسندة
decisions-task-taken = مقبولة
decisions-task-declined = مرفوضة
decisions-task-reported = أُبلغ عن إنجازها
decisions-task-done = منجزة
decisions-task-overdue = { $days ->
    [0] متأخرة
    [one] متأخرة يومًا
    [two] متأخرة يومين
    [few] متأخرة { $days } أيام
    [many] متأخرة { $days } يومًا
   *[other] متأخرة { $days } يوم
}
decisions-task-give = أسند مهمة
decisions-task-why = السبب
decisions-task-take = اقبلها
decisions-task-decline = ارفضها
decisions-task-report = أبلغ عن إنجازها
decisions-task-report-words = ما أُنجز
decisions-task-link = أين يُرى ذلك
decisions-task-link-hint = عنوان يبدأ بـ https://
decisions-task-accept = اقبل البلاغ
decisions-task-return = أعدها: ينقص شيء
decisions-task-move = أجّلها
decisions-task-from-budget = ابدأ مما يُدفع:
decisions-step-task-taken = قُبلت
decisions-step-task-declined = رُفضت
decisions-step-task-reported = أُبلغ عن إنجازها
decisions-step-task-accepted = قُبل البلاغ
decisions-step-task-returned = أُعيدت
decisions-step-task-moved = أُجّلت؛ كان موعدها { $day }
decisions-said-task-given = سُجّلت المهمة.
decisions-said-task-taken = قبلت المهمة.
decisions-said-task-declined = رفضت المهمة.
decisions-said-task-reported = بلاغك ينتظر القبول.
decisions-said-task-accepted = أُنجزت المهمة.
decisions-said-task-returned = أُعيدت المهمة.
decisions-said-task-moved = للمهمة موعد آخر.
decisions-wrong-link = اكتب عنوانًا كاملًا يبدأ بـ https://
decisions-todo-task = أُسندت إليك مهمة: { $task }
decisions-todo-task-button = اقبل أو ارفض
decisions-todo-report = قبلت هذه: { $task }
decisions-todo-report-button = أبلغ عن إنجازها
decisions-todo-accept = بلاغ ينتظر القبول: { $task }
decisions-todo-accept-button = اطّلع عليه
decisions-refused-task-called-in = القرار { $n } قيد المراجعة بالمقترح { $by }: لا يستند إليه شيء حتى يُبتّ فيها
decisions-refused-task-member = تُسند المهمة إلى عضو؛ و{ $actor } ليس عضوًا الآن
decisions-refused-task-office = لا يعرف الميثاق منصب { $office }
decisions-refused-task-own = لا أحد يحكم على بلاغه
decisions-refused-no-task = لا توجد مهمة كهذه
decisions-refused-task-others = هذه المهمة مُسندة إلى غيرك
decisions-refused-task-standing = لا يمكن ذلك في حال المهمة هذه
decisions-times-tasks = مهام منجزة
decisions-times-to-done = وسيط الأيام حتى الإنجاز
act-decisions-budget-set = يُحدَّد المبلغ المراد تقسيمه.
act-decisions-allocation-cast = يقسّم مقعد المبلغ بين المقترحات.
act-decisions-review-lapsed = تسقط مراجعة لم يبتّ فيها أحد في الوقت.
act-decisions-task-set = تُسند مهمة.
act-decisions-task-taken = تُقبل مهمة.
act-decisions-task-declined = تُرفض مهمة.
act-decisions-task-reported = يُبلَّغ عن إنجاز مهمة.
act-decisions-task-accepted = يُقبل بلاغ: أُنجزت المهمة.
act-decisions-task-returned = يُعاد بلاغ.
act-decisions-task-moved = تُؤجَّل مهمة.
