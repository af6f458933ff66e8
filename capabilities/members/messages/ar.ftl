members-nav = الأعضاء
members-crumb-landscape = المشهد
members-title = من الأعضاء، ومن يمثل من؟
members-finding = { $members ->
    [one] منظمة واحدة عضو.
    [two] منظمتان عضوان.
    [few] { $members } منظمات أعضاء.
   *[other] { $members } منظمة عضو.
} { $vacant ->
    [0] كل المقاعد مشغولة، وعددها { $seats }.
   *[other] المقاعد الشاغرة: { $vacant } من { $seats }.
}
members-next-manage = أنت تشارك هنا: المقاعد والأشخاص والمصالح المعلنة تُحدَّث في صفحة واحدة.
members-next-manage-button = حدّث المقاعد والأشخاص
members-next-join = هل تود منظمتك أن تكون جزءاً من هذا؟
members-next-join-button = انظر كيف تنضم
members-all = كل الأعضاء
members-table = الأعضاء ومقاعدهم وأشخاصهم ومصالحهم المعلنة
members-empty = لا توجد منظمة عضو بعد. سترى هنا من يمثل من، وحتى متى.
members-seats-of = مقاعد { $body }
members-each-member = { $n ->
    [one] لعضو واحد مقعد خاص هنا.
   *[other] لكل عضو من الأعضاء المعنيين مقعد خاص هنا، وعددهم { $n }.
}
members-no-seats = لا يذكر الميثاق مقاعد لهذه الهيئة.
members-vacant = شاغر
members-not-voting = بلا صوت
members-name-withheld = الاسم غير علني
members-alternate = { $name } (مناوب)
members-col-organisation = المنظمة
members-col-constituency = الفئة
members-col-seat = المقعد
members-col-seats = المقاعد
members-col-people = من يتصرف
members-col-part = الصفة
members-col-since = منذ
members-col-from = من
members-col-until = حتى
members-col-interests = المصالح المعلنة
members-interests = المصالح المعلنة
members-interests-meaning = من أعلن مصلحة في أمر لا يشارك في القرارات بشأنه ولا يُحسب في النصاب.
members-interests-none = لم يعلن أحد مصلحة.
members-about-topic = موضوع { $topic }
members-about-motion = مقترح
members-nature-financial = مال
members-nature-employment = عمل
members-nature-family = قرابة أو صداقة
members-nature-office = مقعد أو منصب في مكان آخر
members-nature-rival = منافسة
members-nature-other = غير ذلك
members-person-lead = دور علني هنا: عمّن يتصرف هذا الشخص، وحتى متى.
members-offices = المناصب
members-acts-for = يتصرف عن
members-all-seats = كل مقاعدها
members-part-delegate = مندوب
members-part-alternate = مناوب
members-join-title = كيف تنضم منظمة؟
members-join-lead = ما يقوله الميثاق بكلماته.
members-join-who = من يمكنه الانضمام
members-join-unknown = لا يقول الميثاق من يمكنه الانضمام. اسأل الأمانة.
members-join-constituencies = ينتمي كل عضو إلى إحدى هذه الفئات:
members-join-how = من يقرر
members-join-nobody = لا يسمّي الميثاق أحداً يقبل الأعضاء، فلا يستطيع أحد الانضمام بعد.
members-join-clause = البند { $clause }: يجوز لـ { $by } قبول عضو.
members-join-clause-resolution = البند { $clause }: يجوز لـ { $by } قبول عضو بعد أن تقره هذه القاعدة: { $rules }.
members-join-propose = اقترح عضواً جديداً
members-join-propose-button = اكتب المقترح
members-join-ask = للانضمام اطلب من عضو أو من الأمانة أن يقترح منظمتك. لا رسوم ولا استمارة هنا.
members-manage-title = المقاعد والأشخاص والمصالح
members-manage-lead = كل تغيير فعل في السجل. وما لا يجيزه لك الميثاق يُرفض مع ذكر البند.
members-do-admit = اقبل منظمة
members-do-appoint = عيّن شخصاً يتصرف عن منظمة
members-do-declare = أعلن مصلحة
members-do-end = أنهِ دور شخص
members-do-fill = اشغل مقعداً
members-do-leave = أنهِ عضوية
members-do-vacate = أخلِ مقعداً
members-do-withdraw = اسحب مصلحة
members-field-organisation = المنظمة
members-field-organisation-hint = اسمها الكامل كما على الخريطة، أو معرّفها.
members-field-resolution = القرار
members-field-resolution-hint = معرّف القرار الذي يجيز ذلك، حيث يطلبه الميثاق.
members-field-reason = السبب
members-field-name = اسم الشخص
members-field-email = البريد الإلكتروني
members-field-email-hint = إليه تُرسل روابط الدخول. ولا يظهر في السجل العلني.
members-field-title = صفته في المنظمة
members-field-person = معرّف شخص له حساب هنا
members-field-person-hint = اتركه فارغاً لشخص جديد.
members-field-about = بشأن ماذا
members-field-about-hint = منظمة باسمها، أو مقترح بمعرّفه، أو موضوع برمزه.
members-field-nature = من أي نوع
members-field-words = تفاصيل
members-said-admitted = المنظمة عضو الآن.
members-said-left = انتهت العضوية.
members-said-filled = شُغل المقعد.
members-said-vacated = المقعد شاغر.
members-said-appointed = يتصرف الشخص الآن عن المنظمة.
members-said-ended = لم يعد الشخص يتصرف عن المنظمة.
members-said-declared = أُعلنت المصلحة.
members-said-withdrawn = سُحبت المصلحة.
members-todo-nobody = لم تنضم أي منظمة بعد
members-todo-nobody-button = اقبل الأولى
members-todo-mute = { $n ->
    [one] لمنظمة واحدة مقعد ولا أحد يمثلها
   *[other] منظمات لها مقاعد ولا أحد يمثلها: { $n }
}
members-todo-mute-button = سمِّ من يمثلها
members-todo-vacant = { $n ->
    [one] مقعد واحد شاغر
    [two] مقعدان شاغران
    [few] { $n } مقاعد شاغرة
   [many] { $n } مقعداً شاغراً
   *[other] { $n } مقعد شاغر
}
members-todo-vacant-button = اشغل المقاعد
members-wrong-name = اكتب اسم الشخص.
members-wrong-organisation = لا منظمة بهذا الاسم تمامًا، أو أكثر من واحدة؛ اكتب معرّفها بدلًا منه (في آخر عنوان صفحتها).
members-wrong-about = اكتب اسم منظمة أو معرّف مقترح أو رمزاً بحروف صغيرة.
members-wrong-date = اكتب اليوم هكذا: 2027-03-31.
members-wrong-id = هذا ليس معرّفاً. انسخه من الصفحة المعنية.
members-refused-no-charter = لا ميثاق ساري بعد، فلا يمكن أن يكون أحد عضواً
members-refused-no-actor = لا منظمة على الخريطة بالمعرّف { $actor }
members-refused-no-constituency = ليس في الميثاق فئة { $constituency }
members-refused-already-in = هذه المنظمة عضو بالفعل
members-refused-not-in = هذه المنظمة ليست عضواً: { $actor }
members-refused-other-constituency = المقعد { $seat } لفئة { $constituency }، وهذه المنظمة ليست منها
members-refused-term-backward = تنتهي الولاية قبل أن تبدأ
members-refused-term-too-long = الولاية في { $body } لا تتجاوز { $years } سنوات، ويجب ذكر نهايتها
members-refused-seat-taken = المقعد { $seat } مشغول في تلك المدة
members-refused-seat-vacant = المقعد { $seat } شاغر بالفعل
members-refused-no-seat = ليس في الميثاق مقعد { $seat }
members-refused-own-seat = لكل عضو هنا مقعد خاص؛ لا يُشغل { $seat } منفرداً
members-refused-seat-of-others = تشغل منظمة أخرى المقعد { $seat }
members-refused-already-acts = يتصرف هذا الشخص عن هذه المنظمة بالفعل في تلك المدة
members-refused-does-not-act = هذا الشخص لا يتصرف عن هذه المنظمة
members-refused-id-used = هذا المعرّف يسمّي شيئاً آخر
members-refused-not-a-code = الرمز حروف لاتينية صغيرة وأرقام ونقاط وشرطات فقط
members-refused-no-interest = لا توجد هذه المصلحة
members-refused-interest-gone = سُحبت هذه المصلحة بالفعل
members-refused-for-others = أنت لا تتصرف عن هذه المنظمة: { $actor }
members-refused-no-resolution = لا قرار متفق عليه بالمعرّف { $resolution }
members-refused-resolution-for-other = القرار { $resolution } يخص منظمة أخرى
members-refused-resolution-spent = استُعمل القرار { $resolution } من قبل في القيد { $entry }

act-members-admitted = أصبحت منظمة عضواً.
act-members-left = غادرت منظمة وشغرت مقاعدها.
act-members-seat-filled = شغلت منظمة مقعداً.
act-members-seat-vacated = شغر مقعد.
act-members-person-appointed = بدأ شخص تمثيل منظمة.
act-members-person-ended = توقف شخص عن تمثيل منظمة.
act-members-interest-declared = أُعلن عن مصلحة.
act-members-interest-withdrawn = لم تعد المصلحة المعلنة قائمة.

## What rests on an organisation
members-rest-membership = هي عضو أو كانت عضواً ({ $constituency }).
members-rest-membership-mend = يبقى مدخلها: ضمّه إلى الصحيح
members-rest-seat = تشغل أو شغلت المقعد { $seat }.
members-rest-seat-mend = انظر مقعدها؛ وضمّ مدخلها إلى الصحيح
members-rest-person = هناك من يمثلها أو مثّلها.
members-rest-person-mend = انظر من يمثلها
members-rest-interest = هناك مصلحة معلنة تخصها.
members-rest-interest-mend = انظر المصالح المعلنة

## Role cards, and vacancies with how long

members-card = بطاقة الدور
members-card-goals = ما يريد بلوغه هنا
members-card-red-lines = ما لن يوافق عليه
members-card-resources = ما يستطيع أن يقدمه
members-card-limits = إلى أي حد يتصرف ممثلوه دون الرجوع إلى جهتهم
members-card-meaning = يرى الجميع بطاقة الدور. تحل الأحدث محل الأقدم، وتبقى الأقدم مقروءة.
members-card-none = لم تُكتب بطاقة دور بعد. تقول البطاقة ما يريده العضو، وما لن يوافق عليه، وما يقدمه، وإلى أي حد يتصرف ممثلوه.
members-card-silent = لم يُذكر
members-card-earlier = { $n ->
    [one] نسخة سابقة واحدة
    [two] نسختان سابقتان
   *[other] النسخ السابقة: { $n }
}
members-card-entry = في السجل
members-card-next = أنت تتصرف باسم هذا العضو أو تتولى القائمة: لك أن تكتب بطاقة دوره.
members-card-no-seats = لا يشغل أي مقعد.
members-card-landscape = انظره على الخريطة
members-col-body = الهيئة
members-do-card = كتابة بطاقة الدور
members-said-card = كُتبت بطاقة الدور.
members-wrong-card = اكتب واحدًا من الأربعة على الأقل.
members-vacant-since = شاغر منذ { $day }
members-rest-card = له بطاقة دور.
members-rest-card-mend = انظر صفحته
act-members-role-card-written = يكتب عضو بطاقة دوره.

## Admission: criteria, vouching, delay before the vote
members-candidates-title = من المرتقب قبوله؟
members-candidates-lead = { $n ->
    [0] لا أحد حاليًا.
    [one] منظمة واحدة. يرى الجميع كل معيار وجوابه ومن يزكّي.
    [two] منظمتان. يرى الجميع كل معيار وجوابه ومن يزكّي.
    [few] { $n } منظمات. يرى الجميع كل معيار وجوابه ومن يزكّي.
   *[other] { $n } منظمة. يرى الجميع كل معيار وجوابه ومن يزكّي.
}
members-candidates-none = لا منظمة يُرتقب قبولها. متى أجاب أحد عن معيار لمنظمة أو زكّاها ظهرت هنا مع ما لا يزال مفتوحًا.
members-candidates-not-asked = لا يطلب الميثاق معايير ولا أعضاء يزكّون. ومن يحق له القبول يقبل دون ذلك.
members-candidates-next = هل تعرف { $name }؟ قل ذلك، أو قل ما تعرفه ضدها.
members-candidate-ready = لا شيء مفتوح
members-candidate-open = هناك ما هو مفتوح
members-col-criterion = المعيار
members-col-answer = الجواب
members-col-evidence = ما يثبت ذلك
members-answer-met = مستوفى
members-answer-unmet = غير مستوفى
members-answer-waived = معفى منه
members-answer-none = مفتوح
members-answer-by = من يجيب عنه:
members-answer-resolution = القرار
members-vouches = الأعضاء المزكّون
members-vouches-n = المزكّون: { $have }؛ والمطلوب: { $need }.
members-vouch-not-yet = لا يُحسب بعد: هذا العضو نفسه لا يصوّت بعد
members-votes-from = يصوّت ابتداءً من { $day }
members-join-asked = ما يُطلب منها
members-do-answer = أجب عن معيار قبول
members-do-vouch = زكِّ منظمة
members-do-unvouch = اسحب تزكية
members-field-member = العضو المزكّي
members-said-answered = الجواب في السجل.
members-said-vouched = منظمتك تزكّي.
members-said-unvouched = لم تعد منظمتك تزكّي.
members-wrong-answer = اختر جوابًا.
members-wrong-evidence = اكتب ما يثبت ذلك: يرى الجميع الجواب مع دليله.
members-wrong-reason = اكتب السبب.
members-todo-ready = { $n ->
    [one] منظمة واحدة استوفت كل شيء ويمكن قبولها
    [two] منظمتان استوفتا كل شيء ويمكن قبولهما
    [few] { $n } منظمات استوفت كل شيء ويمكن قبولها
   *[other] { $n } منظمة استوفت كل شيء ويمكن قبولها
}
members-todo-ready-button = اقبل
members-refused-criterion-open = لم يُجب عن المعيار { $criterion } بأنه مستوفى، ولم يُعفِ منه قرار
members-refused-vouchers = يزكّي هذه المنظمة { $have }، والميثاق يطلب { $need }
members-refused-no-criterion = ليس في الميثاق معيار { $criterion }
members-refused-criterion-of-others = لا يقول إن كان هذا المعيار مستوفى إلا: { $who }
members-refused-not-waived = لا يُعفى من معيار إلا بقرار معتمد بشأن هذه المنظمة ينص على ذلك
members-refused-vouch-early = يصوّت هذا العضو ابتداءً من { $from }، ولا يزكّي غيره إلا حينئذ
members-refused-vouches-already = هذا العضو يزكّيها بالفعل
members-refused-no-vouch = هذا العضو لا يزكّيها
members-rest-candidacy = يُرتقب قبولها أو كان يُرتقب، أو هي تزكّي غيرها.
members-rest-candidacy-mend = انظر من المرتقب قبوله
act-members-criterion-answered = يقول أحدهم إن كانت منظمة تستوفي معيار قبول.
act-members-vouched = عضو يزكّي منظمة مرتقبة القبول.
act-members-vouch-withdrawn = عضو لم يعد يزكّي.

## Terms ahead
members-ahead = ولايات تنتهي في الاثني عشر شهرًا المقبلة
members-ahead-none = لا تنتهي أي ولاية في الاثني عشر شهرًا المقبلة.
members-col-seat-or-office = المقعد أو المنصب
members-col-holder = شاغله
members-col-then = بعد ذلك
members-then-open = يشغر.
members-then-rotates = يشغر، والتناوب مستحق: شغله صاحبه ولايات متتالية بقدر ما يسمح به الميثاق.
members-todo-ahead = { $n ->
    [one] مقعد واحد يشغر في الأشهر الثلاثة المقبلة
    [two] مقعدان يشغران في الأشهر الثلاثة المقبلة
    [few] { $n } مقاعد تشغر في الأشهر الثلاثة المقبلة
   [many] { $n } مقعدًا تشغر في الأشهر الثلاثة المقبلة
   *[other] { $n } مقعد تشغر في الأشهر الثلاثة المقبلة
}
members-todo-ahead-button = انظر أيها

## Size and cost of the secretariat
members-secretariat-title = ما حجم الأمانة، وكم تكلّف؟
members-secretariat-lead = { $people } من العاملين بمكافئ الدوام الكامل، و{ $cost } في السنة، في { $day }.
members-secretariat-none = لم تعلن الأمانة حجمها وتكلفتها بعد.
members-secretariat-next = يدفع الأعضاء ثمنها مالًا أو وقتًا: أعلن ذلك مرة في السنة مع المصدر.
members-do-secretariat = أعلن حجم الأمانة وتكلفتها
members-col-on = في
members-col-full-time = العاملون، مكافئ الدوام الكامل
members-full-time-hint = شخصان بنصف دوام يساويان 1.
members-col-cost = التكلفة في السنة
members-col-per-member = التكلفة لكل عضو
members-col-host = تستضيفها
members-col-source = المصدر
members-field-currency = العملة
members-field-currency-hint = ثلاثة أحرف: USD وEUR وKES.
members-said-secretariat = أُعلن الحجم والتكلفة.
members-wrong-amount = اكتب عددًا، مثل 3.5 أو 250 000.
members-wrong-source = اكتب مصدر الأرقام: حسابات أو تقرير أو ميزانية.
members-refused-not-yet = لم يحن { $day } بعد
members-refused-no-currency = { $currency } ليس رمز عملة معروفًا هنا
members-rest-host = تستضيف الأمانة أو كانت تستضيفها.
members-rest-host-mend = انظر حجم الأمانة وتكلفتها
act-members-secretariat-stated = تعلن الأمانة حجمها وتكلفتها.

## Conduct: cases, hearings, sanctions, appeals
members-conduct-title = ما القضايا المتعلقة بسلوك الأعضاء؟
members-conduct-lead = { $n ->
    [one] قضية واحدة مفتوحة. يرى الجميع أن هناك قضية وأين وصلت وما أسفرت عنه، أما الأقوال فللأعضاء.
    [two] قضيتان مفتوحتان. يرى الجميع أن هناك قضية وأين وصلت وما أسفرت عنه، أما الأقوال فللأعضاء.
    [few] { $n } قضايا مفتوحة. يرى الجميع أن هناك قضية وأين وصلت وما أسفرت عنه، أما الأقوال فللأعضاء.
   *[other] { $n } قضية مفتوحة. يرى الجميع أن هناك قضية وأين وصلت وما أسفرت عنه، أما الأقوال فللأعضاء.
}
members-conduct-next = هل خالف عضو ما اتُّفق عليه؟ تسير القضية بخطوات الميثاق، والعضو يجيب أولًا.
members-conduct-clauses = ما يقوله الميثاق
members-conduct-unknown = ليس في الميثاق بند عن السلوك، فلا يمكن معاقبة أحد هنا. يقول البند من يفتح القضية ومن يستمع إلى العضو ومن يقرر وبأي قاعدة وأين يستأنف.
members-conduct-studio = اكتب ميثاقًا فيه بند
members-conduct-none = لم تُفتح قضية قط. ستظهر كل قضية هنا بمرحلتها وموعدها وما أسفرت عنه.
members-do-case = افتح قضية
members-col-case = القضية
members-col-clause = البند
members-col-opened = فُتحت
members-col-stage = أين وصلت
members-col-due = الموعد
members-col-sanction = الجزاء
members-case-n = القضية { $n }
members-stage-answer = العضو يجيب
members-stage-hearing = جلسة استماع
members-stage-decision = بانتظار القرار
members-stage-appealable = جزاء قابل للاستئناف
members-stage-appealed = مستأنَفة
members-stage-over = انتهت
members-ending-withdrawn = سُحبت
members-ending-dismissed = بلا جزاء
members-ending-stands = الجزاء قائم
members-ending-confirmed = مؤكد في الاستئناف
members-ending-left = غادر العضو
members-ending-lifted = رُفع
members-case-new-title = افتح قضية عن سلوك عضو
members-case-new-lead = يُبلَّغ العضو ويجيب قبل أي قرار. وجود القضية علني، أما ما تكتبه فللأعضاء ما لم يقل الميثاق غير ذلك.
members-case-not-you = لا يجيز لك الميثاق فتح قضية.
members-field-accused = العضو المعني
members-field-raiser = باسم من
members-field-raiser-office = بصفتي في المنصب
members-field-asks = ما تطلبه
members-field-days = لكم يوم
members-field-days-hint = للوقف. فارغ: حتى يُرفع إن أجاز الميثاق ذلك.
members-field-grounds = ما يُنسب إلى العضو
members-field-grounds-hint = ما حدث ومتى وما يدل عليه. لا تسمِّ أشخاصًا.
members-field-plea = جوابك
members-field-plea-hint = لك أن تضيف إليه حتى القرار.
members-field-hearing-day = يوم الجلسة
members-field-hearing-time = الوقت
members-field-hearing-time-hint = بالتوقيت العالمي، مثل 14:30.
members-field-hearing-place = أين وكيف تشارك
members-case-title = القضية { $n }: { $organisation }
members-case-story = ما جرى وما سيأتي
members-case-procedure = كيف تسير القضية
members-case-terms = تسير وفق الميثاق الذي رُفعت في ظله (النسخة { $n })، مهما تغيّر بعده.
members-case-answers = ما يجيب به العضو
members-case-unanswered = لم يجب بعد.
members-case-hearing = جلسة الاستماع
members-case-agenda = في جدول أعمال { $body }
members-case-appeal = الاستئناف
members-case-closed-words = أقوال للأعضاء أو مُسحت.
members-case-motion-lead = تقرر الهيئة باقتراح يسمي هذه القضية والجزاء، ولا يشارك العضو. فإن لم يُعتمد انتهت القضية بلا جزاء.
members-case-lead-answer = يجيب العضو حتى { $day }، ولا يُقرَّر شيء قبله دون جوابه.
members-case-lead-appealable = الجزاء سارٍ. للعضو أن يستأنف حتى { $day }.
members-case-lead-hearing = يجب الاستماع إلى العضو: لم تُحدَّد جلسة بعد.
members-case-lead-heard = يُستمع إلى العضو في { $time }، ولا يُقرَّر شيء قبله.
members-case-lead-decision = سُمع العضو أو انقضت مهلته. للهيئة التي يسميها الميثاق أن تقرر.
members-case-lead-appealed = استأنف العضو: لا يسري الجزاء حتى تقرر الهيئة الأخرى.
members-case-lead-over = انتهت هذه القضية.
members-case-next-appeal = عوقبت منظمتك. إن استأنفت في الموعد لم يسرِ الجزاء حتى تقرر الهيئة الأخرى.
members-case-next-answer = هذه القضية عن منظمتك: لا يُقرَّر شيء قبل جوابك أو انقضاء المهلة.
members-case-next-hearing = يطلب الميثاق جلسة استماع قبل أي قرار.
members-case-next-motion = يمكن البت في القضية باقتراح يسميها.
members-case-next-confirm = تؤكد الهيئة الأخرى الجزاء أو تسقطه.
members-case-next-lift = للهيئة التي أوقفت العضو أن ترفع الوقف قبل نهايته.
members-case-do-appeal = استأنف
members-case-do-answer = أجب
members-case-do-hearing = ادعُ إلى الجلسة
members-case-do-motion = اكتب الاقتراح
members-case-do-confirm = اكتب اقتراح التأكيد
members-case-do-lift = اكتب اقتراح الرفع
members-case-do-withdraw = اسحب القضية
members-suspended-until = التصويت موقوف حتى { $day }
members-suspended-open = التصويت موقوف حتى قرار آخر
members-ahead-answer = آخر يوم لجواب العضو
members-ahead-hearing = جلسة الاستماع
members-ahead-appealable = آخر يوم للاستئناف
members-ahead-suspension = ينتهي الوقف
members-event-opened = فتحها { $who } وطلب: { $asks }
members-event-answered = أجاب العضو
members-event-hearing = دُعي إلى جلسة استماع
members-event-sanctioned = تقرر: { $sanction }
members-event-appealed = استأنف العضو
members-event-withdrawn = سحبها من فتحها
members-event-dismissed = تقرر: لا جزاء
members-event-stands = لم يُستأنف في الموعد: الجزاء قائم
members-event-confirmed = أكدت الهيئة الأخرى الجزاء
members-event-left = غادر العضو
members-event-lifted = رُفع الوقف
members-sanction-warning = إنذار
members-sanction-suspension = وقف التصويت حتى قرار آخر
members-sanction-suspension-days = { $n ->
    [one] وقف التصويت يومًا واحدًا
    [two] وقف التصويت يومين
    [few] وقف التصويت { $n } أيام
   *[other] وقف التصويت { $n } يومًا
}
members-sanction-exclusion = الاستبعاد
members-said-case = فُتحت القضية، وللعضو أن يجيب.
members-said-plea = سُجّل جوابك.
members-said-hearing = دُعي إلى الجلسة.
members-said-case-withdrawn = سُحبت القضية.
members-said-appeal = سُجّل استئنافك، ولا يسري الجزاء الآن.
members-wrong-grounds = اكتب ما يُنسب إلى العضو.
members-wrong-plea = اكتب ما لديك.
members-wrong-days = اختر جزاءً واكتب الأيام عددًا صحيحًا أكبر من صفر.
members-wrong-time = اكتب الوقت مثل 14:30.
members-todo-case-answer = القضية { $n } عن منظمتك: أجب
members-todo-case-answer-button = أجب
members-todo-case-heard = يُستمع إلى منظمتك في القضية { $n }
members-todo-case-heard-button = انظر الموعد
members-todo-case-appeal = عوقبت منظمتك في القضية { $n } ولها أن تستأنف
members-todo-case-appeal-button = انظر القضية
members-todo-case-hearing = القضية { $n } تنتظر جلسة استماع
members-todo-case-hearing-button = ادعُ إليها
members-todo-case-decide = يمكن البت في القضية { $n }
members-todo-case-decide-button = اكتب الاقتراح
members-todo-case-confirm = استئناف ينتظر في القضية { $n }
members-todo-case-confirm-button = اكتب الاقتراح
members-refused-no-conduct = ليس في الميثاق بند عن السلوك، فلا يُتهم أحد ولا يُعاقب
members-refused-no-clause = ليس في الميثاق بند سلوك { $clause }
members-refused-case-of-others = لا يفتح قضية بموجب هذا البند إلا: { $who }
members-refused-whose-case = قل أي عضو يفتح القضية
members-refused-own-case = أنت تتصرف عن العضو المعني: يفتح القضية ويسمعها ويسحبها غيرك
members-refused-no-sanction = لا يعرف هذا البند الجزاء { $sanction } أو ليس بهذا الطول
members-refused-case-open = القضية { $n } عن هذا العضو بموجب هذا البند مفتوحة بالفعل
members-refused-hearing-of-others = تسمع { $body } هذه القضية ولست فيها
members-refused-hearing-soon = يُدعى إلى الجلسة قبل { $days } أيام على الأقل
members-refused-hearing-late = تُعقد جلسة القضية { $n } في { $until } على الأكثر
members-refused-not-raised = لا يسحب القضية إلا من فتحها
members-refused-nothing-to-appeal = لم يتقرر شيء يُستأنف
members-refused-no-appeal = لا يعرف الميثاق استئنافًا هنا
members-refused-appealed = استأنف العضو بالفعل
members-refused-appeal-late = كان الاستئناف ممكنًا حتى { $until }
members-refused-not-decided = لا ينتج هذا عن أي قرار أو موعد في القضية
members-refused-amended-body = القضية { $n } ما زالت تحتاج إلى الهيئة { $body }: يُبَتّ فيها أولًا، أو يُبقي الميثاق على هذه الهيئة ومقاعدها
members-refused-amended-power = القضية { $n } ما زالت تحتاج إلى الفعل { $act }: يُبَتّ فيها أولًا، أو يُبقيه جدول الصلاحيات
members-refused-no-case = لا توجد هذه القضية
members-refused-case-over = لم يعد في القضية { $n } ما يُفعل من هذا أو لم يحن بعد
members-refused-unanswered = لم يجب العضو، وله ذلك حتى { $until }
members-refused-hearing-ahead = جلسة القضية { $n } لم تُعقد بعد
members-refused-no-hearing = لم تُدعَ جلسة في القضية { $n }، والميثاق يطلبها
members-refused-vouch-suspended = تصويت هذا العضو موقوف (القضية { $n })، ولا يزكّي أحدًا في الأثناء
members-rest-case = قضية عن سلوكها مفتوحة أو كانت كذلك.
members-rest-case-mend = انظر قضايا السلوك
act-members-case-opened = يفتح أحدهم قضية عن سلوك عضو.
act-members-case-answered = يجيب العضو في قضيته.
act-members-hearing-called = يُدعى العضو إلى جلسة استماع.
act-members-case-withdrawn = تُسحب قضية قبل البت فيها.
act-members-sanctioned = يسري جزاء كما قررت هيئة.
act-members-case-dismissed = تنتهي قضية بلا جزاء بقرار.
act-members-appealed = يستأنف العضو جزاءً.
act-members-sanction-confirmed = تؤكد هيئة أخرى جزاءً.
act-members-sanction-final = انقضت مهلة الاستئناف: جزاء قائم.
act-members-sanction-lifted = يُرفع وقف قبل نهايته.

## The secretariat's cost beside reported money
members-secretariat-money = { $n ->
    [one] وإلى جانبه ما تعلنه الأنشطة على الخريطة بالعملة نفسها لكل السنوات: { $amount } في نشاط واحد. بلا مبلغ بها: { $silent }.
    [two] وإلى جانبه ما تعلنه الأنشطة على الخريطة بالعملة نفسها لكل السنوات: { $amount } في نشاطين. بلا مبلغ بها: { $silent }.
    [few] وإلى جانبه ما تعلنه الأنشطة على الخريطة بالعملة نفسها لكل السنوات: { $amount } في { $n } أنشطة. بلا مبلغ بها: { $silent }.
   *[other] وإلى جانبه ما تعلنه الأنشطة على الخريطة بالعملة نفسها لكل السنوات: { $amount } في { $n } نشاطًا. بلا مبلغ بها: { $silent }.
}
members-secretariat-no-money = لا يُعرف حجم هذه الكلفة إزاء مال التحالف كله: لا يعلن أي نشاط على الخريطة مبلغًا بهذه العملة.

## Members that can speak for themselves
members-refused-put-out = بهذا الميثاق يغادر العضو بإرادته أو يُستبعد بقرار، ولا ينهي عضويته أي منصب
members-refused-case-people = القضية { $n } عن هذا العضو مفتوحة: يختار بنفسه في الأثناء من يتحدث عنه

## Moving a hearing
members-case-do-move = غيّر موعد الجلسة
members-card-org = ما يفعله وأين ومع من
