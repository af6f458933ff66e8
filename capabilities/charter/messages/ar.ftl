## كيف جاءت النتيجة

charter-base = { $base ->
    [votes_cast] الأصوات المُدلى بها
    [present_less_abstentions] الحاضرين غير الممتنعين
    [present] الحاضرين
    [members] الأعضاء
   *[seats] المقاعد
}
charter-counted = { $by ->
    [weight] ، بحسب الوزن
    [equal_chambers] ، بوزن متساوٍ لكل غرفة
   *[seats] {""}
}
charter-where = { $scope ->
    [chamber] { $chamber }
   *[all] الجميع معًا
}
charter-needed = { $bar ->
    [count] { $needed } على الأقل
    [more_than] أكثر من { $needed }
   *[at_least] { $needed } على الأقل
}
charter-tally-enough = { charter-where }: وافق { $reached } من { $of } من { charter-base } ({ $percent }%){ charter-counted }؛ المطلوب { charter-needed }: يكفي.
charter-tally-not-enough = { charter-where }: وافق { $reached } من { $of } من { charter-base } ({ $percent }%){ charter-counted }؛ المطلوب { charter-needed }: لا يكفي.
charter-tally-nobody-voted = { charter-where }: لا أصوات تُحتسب؛ المطلوب { charter-needed } من { charter-base }.
charter-tally-no-quorum = { charter-where }: شارك { $reached } من { $of } من { charter-base } ({ $percent }%)؛ المطلوب { charter-needed }: لا نصاب.
charter-tally-void = أُدلي بعدد { $reached } من الأصوات مع أو ضد من أصل { $of } من الحاضرين؛ المطلوب { charter-needed }: التصويت باطل. الامتناع ليس صوتًا.
charter-tally-quorum-there = النصاب مكتمل.
charter-tally-quorum-unknown = تعذّر التحقق من النصاب: عدد المقاعد غير مذكور.
charter-tally-base-unknown = لم يُذكر ما تُقاس عليه الأصوات.
charter-tally-rule-unknown = عتبة هذه القاعدة غير معروفة.
charter-tally-consensus = لا أحد يتمسك باعتراض: توافق.
charter-tally-objection-stands = { $number ->
    [one] اعتراض واحد قائم: { $by }.
    [two] اعتراضان قائمان: { $by }.
    [few] { $number } اعتراضات قائمة: { $by }.
   [many] { $number } اعتراضًا قائمًا: { $by }.
   *[other] { $number } اعتراض قائمًا: { $by }.
}
charter-tally-objection-withdrawn = سُحب الاعتراض: { $by }.
charter-tally-objection-late = اعتراض بعد الموعد: { $by }. سُجِّل دون أثر.
charter-tally-no-fallback = ليس للقاعدة بديل: لم يُعتمد.
charter-tally-fallback-required = يُطبَّق البديل: تصويت.
charter-tally-fallback = يُطبَّق البديل: القاعدة { $rule }.
charter-tally-to-meeting = يُحال إلى اجتماع.
charter-tally-silence = لم يعترض أحد.
charter-tally-silence-days = لم يعترض أحد خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   [many] { $days } يومًا
   *[other] { $days } يوم
}.
charter-tally-support = المؤيدون { $reached }؛ المطلوب { $needed }{ $ok ->
    [yes] : يكفي.
   *[no] : لا يكفي.
}
charter-tally-objections = المعترضون { $reached }؛ المسموح { $needed } على الأكثر{ $ok ->
    [yes] .
   *[no] : أكثر مما يجوز.
}
charter-tally-condition-missed = لم يتحقق: { $condition }.
charter-tally-condition-not-reported = لم يُبلَّغ عنه: { $condition }.
charter-tally-conditions-met = تحققت كل الشروط.
charter-tally-vetoed = نقض من { $by }.
charter-tally-recused = { $number ->
    [one] مقعد واحد متنحٍّ ولا يُحتسب في أي أساس.
    [two] مقعدان متنحّيان ولا يُحتسبان في أي أساس.
    [few] { $number } مقاعد متنحّية ولا تُحتسب في أي أساس.
   [many] { $number } مقعدًا متنحّيًا ولا تُحتسب في أي أساس.
   *[other] { $number } مقعد متنحٍّ ولا تُحتسب في أي أساس.
}
charter-tally-carve-out = تنحّى { $recused }: تُطبَّق العتبات المقررة لهذه الحالة.
charter-tally-no-carve-out = تنحّى طرف ولا تذكر القاعدة عتبات لهذه الحالة: تُطبَّق العتبات المعتادة.
charter-tally-proxies-not-allowed = لا تُحتسب وكالة { $seat }: هذه القاعدة لا تجيز الوكالة.
charter-tally-proxy-over-cap = يحمل { $holder } بالفعل { $cap }: لا تُحتسب وكالة { $seat }.
charter-tally-otherwise = لا يُقرَّر هذا بالتصويت: { charter-way }.

## النتائج

charter-verdict-adopted = اعتُمد
charter-verdict-rejected = رُفض
charter-verdict-not_adopted = لم يُعتمد
charter-verdict-go_to_fallback = ينتقل إلى البديل
charter-verdict-to_meeting = يُحال إلى اجتماع
charter-verdict-no_quorum = لا نصاب
charter-verdict-quorum = النصاب مكتمل
charter-verdict-void = باطل
charter-verdict-status_holds = الصفة قائمة
charter-verdict-status_lapses = الصفة سقطت
charter-verdict-not_by_ballot = ليس بالتصويت

## ما يلزم بعد

charter-need-nothing = لا يلزم شيء: لو أُغلق الآن لاعتُمد.
charter-need-impossible = لم يعد اعتماده ممكنًا: الأصوات الباقية لا تكفي.
charter-need-objection = يلزم سحب الاعتراض.
charter-need-veto = يلزم سحب نقض { $by }.
charter-need-votes = { $votes ->
    [one] صوت واحد آخر
    [two] صوتان آخران
    [few] { $votes } أصوات أخرى
   [many] { $votes } صوتًا آخر
   *[other] { $votes } صوت آخر
}.
charter-need-votes-chamber = { $votes ->
    [one] صوت واحد آخر
    [two] صوتان آخران
    [few] { $votes } أصوات أخرى
   [many] { $votes } صوتًا آخر
   *[other] { $votes } صوت آخر
} من { $chamber }.
charter-need-agree = { $agree ->
    [one] صوت موافق آخر
    [two] صوتان موافقان آخران
    [few] { $agree } أصوات موافقة أخرى
   [many] { $agree } صوتًا موافقًا آخر
   *[other] { $agree } صوت موافق آخر
}.
charter-need-agree-chamber = { $agree ->
    [one] صوت موافق آخر
    [two] صوتان موافقان آخران
    [few] { $agree } أصوات موافقة أخرى
   [many] { $agree } صوتًا موافقًا آخر
   *[other] { $agree } صوت موافق آخر
} من { $chamber }.
charter-need-votes-agree = أصوات أخرى: { $votes }، الموافق منها { $agree } على الأقل.
charter-need-votes-agree-chamber = أصوات أخرى من { $chamber }: { $votes }، الموافق منها { $agree } على الأقل.
charter-need-votes-anywhere = { $votes ->
    [one] صوت واحد آخر
    [two] صوتان آخران
    [few] { $votes } أصوات أخرى
   [many] { $votes } صوتًا آخر
   *[other] { $votes } صوت آخر
} من أي جهة.
charter-need-agree-in-all = يلزم أن يوافق { $agree } على الأقل من هذه الأصوات كلها.

## القواعد بالكلمات

charter-scope = { $scope ->
    [each_chamber] في كل غرفة
    [chamber] في { $chamber }
   *[all] في المجموع
}
charter-way = { $way ->
    [appointment] طرف يعيّن
    [rotation] ينتقل الدور من مجموعة إلى أخرى
    [criteria] تقرر معايير مكتوبة
    [self_organised] تقرر كل مجموعة بقواعدها
    [board_after_advice] يقرر المجلس بعد المشورة
    [consultation] يتشاور المقررون ثم ينشرون
    [committee] تقرر لجنة
    [recommendation] هيئة توصي وأخرى تقرر
    [working_group] فريق عمل
   *[unknown] الكيفية غير معروفة
}
charter-rule-pass = { charter-scope }، يجب أن يوافق { charter-needed } من { charter-base }{ charter-counted }.
charter-rule-quorum = { charter-scope }، يجب أن يشارك { charter-needed } من { charter-base }{ charter-counted }.
charter-rule-valid-votes = يجب أن تأتي الأصوات مع وضد من { charter-needed } من الحاضرين وإلا بطل التصويت.
charter-rule-or = أو:
charter-rule-no-quorum = لا يُشترط نصاب.
charter-rule-pass-unknown = عدد الموافقين المطلوب غير معروف.
charter-rule-unknown = غير معروف: { $name }.
charter-rule-consensus-sustained = يُعتمد إذا لم يتمسك أحد باعتراض. ليس هذا إجماعًا: قد يختلف المرء ولا يمنع.
charter-rule-consensus-any = يُعتمد إذا لم يعترض أحد. اعتراض واحد يوقفه.
charter-rule-called-by = يعلن التوافق: { $role }.
charter-rule-objection-days = تُسمع الاعتراضات مدة { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   [many] { $days } يومًا
   *[other] { $days } يوم
}.
charter-rule-no-fallback = إذا بقي اعتراض لم يُعتمد شيء: لا بديل.
charter-rule-fallback-required = إذا بقي اعتراض جرى التصويت.
charter-rule-fallback = إذا بقي اعتراض طُبّقت { $rule }.
charter-rule-silence = يُعتمد إذا لم يعترض أحد.
charter-rule-silence-days = يُعتمد إذا لم يعترض أحد خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   [many] { $days } يومًا
   *[other] { $days } يوم
}.
charter-rule-to-meeting = إذا اعترض أحد أُحيل إلى اجتماع.
charter-rule-support = { $total ->
    [known] من أصل { $of }، يجب أن يؤيد { $support } على الأقل ويجوز أن يعترض { $objections } على الأكثر.
   *[none] يجب أن يؤيد { $support } على الأقل ويجوز أن يعترض { $objections } على الأكثر.
}
charter-rule-standard = تبقى الصفة ما دام كل شرط متحققًا: { $conditions }.
charter-rule-recheck = يُراجع كل { $months ->
    [one] شهر
    [two] شهرين
    [few] { $months } أشهر
   [many] { $months } شهرًا
   *[other] { $months } شهر
}.
charter-rule-otherwise = لا يُقرَّر هذا بالتصويت: { charter-way }.
charter-rule-veto-any = يستطيع أي مصوّت أن يوقفه وحده.
charter-rule-veto = يستطيع { $who } أن يوقفه وحده.
charter-rule-no-proxies = لا يصوّت أحد عن غيره.
charter-rule-proxies = الوكالات جائزة بلا حد.
charter-rule-proxies-cap = يحمل المصوّت الواحد على الأكثر { $cap ->
    [one] وكالة واحدة
    [two] وكالتين
    [few] { $cap } وكالات
   *[other] { $cap } وكالة
}.
charter-rule-proxies-no-quorum = من يصوّت بالوكالة لا يُعد حاضرًا.
charter-rule-recusal = من له مصلحة معلنة لا يشارك ولا يُحتسب عند قياس الأصوات.
charter-rule-carve-out = إذا تنحّى { $recused } طُبّق هذا بدلًا منه:
charter-rule-ballot-closed = التصويت مغلق: لا يرى الأصوات المفردة إلا المضيف.
charter-rule-ballot-sealed = التصويت مختوم: لا يرى أحد الأصوات المفردة.
charter-rule-ballot-final = الصوت المُدلى به لا يُغيَّر.
charter-rule-names-on-request = تُحفظ الأسباب بلا أسماء، ويُضاف الاسم عند الطلب.

## حالات

charter-case-majority-assumed = لا تذكر القاعدة عتبة: افتُرض أكثر من نصف الأصوات المُدلى بها.
charter-case-not-understood = تُرك لأنه لم يُفهم: { $field }.
charter-case-named = { $named ->
    [one] طلب واحد أن يُذكر اسمه.
    [two] طلب اثنان أن يُذكر اسماهما.
   *[other] طلب { $named } أن تُذكر أسماؤهم.
}

## الصفحات

charter-nav = الميثاق
charter-crumb = القرارات
charter-title = من المسؤول هنا، وكيف تُتخذ القرارات؟
charter-none = لا ميثاق نافذًا بعد. يبيّن الميثاق من يجلس أين، وكيف تُتخذ القرارات، ومن يحق له فعل ماذا، ومن يتكلم.
charter-finding = الهيئات: { $bodies }؛ المقاعد المصوّتة: { $seats }؛ القواعد: { $rules }. يُفحص كل فعل وفق هذا الميثاق، وكل رفض يسمّي بنده.
charter-in-force = نافذ
charter-not-in-force = لم يعد نافذًا
charter-version = النسخة { $n }
charter-next-may = هل تتساءل إن كان يحق لك فعل شيء، ولماذا لا؟
charter-next-may-button = اسأل الميثاق
charter-goal = هدفنا
charter-offices = من يشغل المناصب
charter-offices-caption = المناصب ومن يشغلها وإلى متى
charter-no-offices = لا يسمّي الميثاق مناصب.
charter-vacant = شاغر
charter-how = كيف تُتخذ القرارات
charter-no-rules = ليس في الميثاق قواعد بعد.
charter-powers = من يحق له فعل ماذا
charter-powers-about = ما لا يسمّيه هذا الجدول لا يحق لأحد فعله.
charter-powers-caption = الأفعال، ومن يحق له فعلها، وبأي قرار
charter-room-landscape = المشهد
charter-room-charter = الميثاق
charter-room-members = الأعضاء والمقاعد
charter-room-decisions = القرارات
charter-membership = من يحق له أن يصبح عضوًا
charter-speakers = من يحق له التكلم باسم التحالف
charter-no-speakers = لم يُسمَّ أحد. من يتكلم يتكلم عن نفسه.
charter-until = حتى { $day }
charter-public = ما هو علني
charter-public-about = كل ما في السجل علني إلا ما يُسمّى هنا.
charter-disclosure = { $fields }: { $audience ->
    [public] الجميع
    [partner] الأعضاء والشركاء
    [secretariat] الأمانة
    [monitor] المراقب والأمانة
   *[other] هيئة واحدة والأمانة
}
charter-unknown = ما ليس معروفًا
charter-versions = النسخ
charter-file = الميثاق ملفًّا (TOML)
charter-manage = تغيير الميثاق والمناصب والمتكلمين
charter-seats-of = مقاعد { $body }
charter-each-member = مقعد لكل عضو
charter-not-known = غير معروف
charter-votes = يصوّت
charter-votes-not = لا يصوّت
charter-no-seats = مقاعدها غير معروفة.
charter-all-seats = كل مجموعات المقاعد: { $n }
charter-who-sits = من يجلس فيها الآن
charter-col-office = المنصب
charter-col-holder = يشغله
charter-col-until = حتى
charter-col-appointed = التعيين وفق
charter-col-constituency = الفئة
charter-col-seats = المقاعد
charter-col-vote = التصويت
charter-col-chamber = يُحتسب في
charter-col-act = الفعل
charter-col-who = من يحق له
charter-col-resolution = بقرار وفق
charter-col-clause = البند
charter-kind-assembly = جمعية
charter-kind-board = مجلس إدارة
charter-kind-council = مجلس
charter-kind-committee = لجنة
charter-kind-panel = فريق خبراء
charter-kind-advisory = هيئة استشارية
charter-kind-forum = منتدى
charter-kind-secretariat = أمانة
charter-kind-national-platform = منصة وطنية
charter-kind-local-platform = منصة محلية
charter-kind-grassroots-network = شبكة قاعدية
charter-body-votes = { $n ->
    [one] يصوّت مقعد واحد.
    [two] يصوّت مقعدان.
    [few] تصوّت { $n } مقاعد.
   [many] يصوّت { $n } مقعدًا.
   *[other] يصوّت { $n } مقعد.
}
charter-body-term = يُشغل المقعد { $n ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $n } سنوات
   *[other] { $n } سنة
}.
charter-body-terms = على الأكثر { $n ->
    [one] ولاية واحدة
    [two] ولايتان
    [few] { $n } ولايات
   *[other] { $n } ولاية
} متتالية.
charter-body-meets = تجتمع { $n ->
    [one] مرة
    [two] مرتين
    [few] { $n } مرات
   *[other] { $n } مرة
} في السنة.
charter-body-agenda = يُدرَج بند على جدول أعمالها بحق بمساندة مقاعد عددها { $n }.
charter-body-rules = تقرر وفق
charter-body-unknown = غير معروف: { $fields }.
charter-rule-for = من أجل: { $matters }.
charter-matter-appointment = التعيينات
charter-matter-funding = التمويل
charter-matter-governance = الحوكمة
charter-matter-programme = البرنامج
charter-matter-any = أي مسألة
charter-matter-charter = الميثاق
charter-matter-charter-amendment = تعديل الميثاق
charter-matter-elections = الانتخابات
charter-matter-officer = من يشغل منصبًا
charter-matter-budget = الميزانية
charter-matter-membership = العضوية
charter-matter-member-status = صفة الأعضاء
charter-matter-minutes = المحاضر
charter-matter-routine = المسائل الجارية
charter-matter-fallback = حيث لم تحسم القاعدة { $rule }
charter-matter-appeal = الطعون
charter-matter-grants = المنح
charter-matter-agenda = جدول الأعمال
charter-matter-resolutions = القرارات
charter-matter-removal = الإعفاء من المنصب
charter-matter-quorum = النصاب
charter-matter-chair = الرئاسة
charter-matter-chair-selection = اختيار الرئاسة
charter-matter-board-appointments = تعيينات المجلس
charter-matter-bylaws = النظام الداخلي
charter-matter-credentials = أوراق الاعتماد
charter-matter-attendance = الحضور
charter-matter-review = المراجعات
charter-matter-participation = من يشارك
charter-matter-vote-weights = أوزان الأصوات
charter-matter-public-statements = البيانات العلنية
charter-matter-executive-secretary = الأمين التنفيذي
charter-matter-conventions = الاتفاقيات
charter-matter-work-programme = برنامج العمل
charter-matter-reform = الإصلاحات
charter-matter-conduct = سلوك الأعضاء
charter-rule-amends = بهذه القاعدة يُغيَّر الميثاق.
charter-exactly = بالضبط
charter-to-check = يلزم التحقق
charter-source = المصدر:
charter-act-room = كل ما في غرفة «{ $room }»
charter-who-anyone = أي شخص
charter-who-member = من يتصرف عن عضو
charter-who-partner = من يجيب عن منظمة بدعوة
charter-who-host = الآلة عند حلول الموعد
charter-who-seat = شاغلو مقاعد { $body }
charter-may-title = من يحق له هذا، ولماذا؟
charter-may-lead = يأتي الجواب من جدول الصلاحيات في الميثاق، بندًا بندًا.
charter-may-who = من
charter-may-act = ماذا
charter-may-ask = اسأل
charter-may-table = جدول الصلاحيات كاملًا
charter-may-yes = نعم
charter-may-if = نعم، بقرار
charter-may-no = لا
charter-may-yes-words = يحق هذا لـ { $role }: { $act } البند { $clauses }.
charter-may-resolution-words = يحق هذا لـ { $role } متى أجازه قرار: { $act } البند { $clauses }؛ يُتخذ القرار وفق { $rules }.
charter-may-no-words = لا يحق هذا لـ { $role }: { $act } يعطيه البند { $clauses } إلى: { $who }.
charter-may-nobody-words = لا يحق هذا لأحد: { $act } لا يسمّيه أي بند في الميثاق.
charter-may-you = يحق لك بصفتك: { $roles }.
charter-may-not-you = لا يحق لك بالصفات التي تحملها الآن.
charter-manage-title = تغيير الميثاق والمناصب والمتكلمين
charter-manage-lead = كل ما هنا يصبح فعلًا في السجل. الميثاق يقرر إن كان يحق لك.
charter-todo-offices = { $n ->
    [one] منصب واحد شاغر
    [two] منصبان شاغران
    [few] { $n } مناصب شاغرة
   [many] { $n } منصبًا شاغرًا
   *[other] { $n } منصب شاغر
}
charter-todo-offices-button = عرض المناصب
charter-todo-goal = لا هدف للمحور بعد: قل في جملة ما الغاية منه.
charter-todo-goal-button = كتابة الهدف
charter-appoint = التعيين في منصب
charter-end = إنهاء الولاية
charter-end-of = إنهاء ولاية { $name }، { $office }
charter-amend = تغيير الميثاق
charter-amend-rule = تنفذ المسودة بقرار وفق { $rule }.
charter-amend-never = لا يسمّي هذا الميثاق قاعدة لتغييره.
charter-draft = كتابة مسودة
charter-draft-parts = كُتب { $have } من { $parts } أجزاء
charter-adopt = إنفاذ هذه المسودة
charter-propose = اطرحها للقرار
charter-speak = الإذن بالتكلم باسم التحالف
charter-silence = إنهاء الإذن
charter-silence-of = إنهاء إذن { $name }
charter-field-person = الشخص (المعرّف)
charter-field-name = الاسم
charter-field-email = البريد الإلكتروني
charter-field-email-hint = إليه تُرسل روابط الدخول. ولا يظهر في السجل العلني.
charter-form-nobody = اكتب بريدًا إلكترونيًا أو معرّف شخص في هذا المحور.
charter-field-until = آخر يوم
charter-field-resolution = القرار (المعرّف) حيث يطلبه الميثاق
charter-field-reason = السبب
charter-field-scope = عن ماذا (كلمة قصيرة بحروف لاتينية)
charter-field-words = عن ماذا، بالكلمات
charter-field-file = ملف ميثاق
charter-field-toml = أو عدّل الميثاق هنا
charter-form-file-missing = أحضر ملف ميثاق أو عدّل الميثاق في الحقل.
charter-form-fault = السطر { $line }، العمود { $column }: { $reason }. { $mend }.
charter-form-missing = املأ هذا الحقل.
charter-form-no-id = ليس هذا معرّفًا: حرف ثم «_» ثم 26 حرفًا ورقمًا.
charter-form-no-day = اكتب اليوم هكذا: 2027-12-31.
charter-said-drafted = المسودة في السجل. ليست نافذة بعد.
charter-said-adopted = الميثاق الجديد نافذ.
charter-said-appointed = شُغل المنصب.
charter-said-ended = انتهت الولاية.
charter-said-speaker = الإذن في السجل.
charter-said-silenced = انتهى الإذن.

## الأفعال

act-charter-hub-founded = يبدأ تحالف.
act-charter-clauses-drafted = تُكتب بنود مسودة ميثاق.
act-charter-adopted = تنفذ مسودة ميثاق.
act-charter-officer-appointed = يتولى شخص منصبًا.
act-charter-officer-ended = يترك شخص منصبًا قبل انتهاء ولايته.
act-charter-speaker-named = يحق لشخص التكلم باسم التحالف.
act-charter-speaker-ended = لم يعد يحق لشخص التكلم باسم التحالف.

## الرفض

charter-refused-before-charter = لا ميثاق نافذًا بعد: إلى ذلك الحين لا يتصرف إلا المؤسس، ليكتب ميثاقًا ويعتمده
charter-refused-founded = أُسس هذا التحالف من قبل
charter-refused-no-charter = لا ميثاق نافذًا بعد
charter-refused-no-power = لا يجيز الميثاق لأحد `{ $act }`
charter-refused-not-granted = ليس هذا للصفة `{ $role }`؛ يعطيه الميثاق إلى { $who }
charter-refused-role-not-held = لا تحمل الصفة `{ $role }` الآن
charter-refused-needs-resolution = يلزم قرار وفق { $rules }
charter-refused-no-resolution = لا قرار كهذا
charter-refused-not-adopted = لم يُعتمد ذلك القرار؛ يلزم قرار وفق { $rules }
charter-refused-other-rule = اتُخذ ذلك القرار وفق { $rule }؛ يلزم قرار وفق { $rules }
charter-refused-other-act = يجيز ذلك القرار شيئًا آخر؛ يلزم قرار وفق { $rules } لهذا بالذات
charter-refused-spent = استُعمل ذلك القرار في القيد { $entry }
charter-refused-parts = لا يكون الجزء { $part } من { $parts }: للمسودة من جزء إلى 64 جزءًا
charter-refused-part-again = الجزء { $part } من هذه المسودة مكتوب
charter-refused-open-words = `{ $path }` نص حر؛ مكانه بين كلمات البنود
charter-refused-draft-of-others = بدأ هذه المسودة شخص آخر
charter-refused-no-draft = لا مسودة كهذه
charter-refused-draft-incomplete = لم يُكتب إلا { $have } من { $parts } أجزاء المسودة
charter-refused-draft-used = اعتُمدت هذه المسودة من قبل
charter-refused-version = النسخة التالية من الميثاق هي { $next }
charter-refused-founding-resolution = الميثاق المؤسِّس لا يستند إلى قرار
charter-refused-founder-powerless = بهذا الميثاق لا يستطيع المنصب `{ $office }` شيئًا، ويتعطل التحالف
charter-refused-unamendable = لا يسمّي هذا الميثاق قاعدة لتغييره
charter-refused-amendment-rule = يُغيَّر الميثاق بقرار في هذه المسودة نفسها وفق { $rule }
charter-refused-no-office = ليس في الميثاق منصب `{ $role }`
charter-refused-term-backward = تنتهي الولاية قبل أن تبدأ
charter-refused-term-long = يُشغل المنصب `{ $role }` مدة { $years } سنوات على الأكثر
charter-refused-holds-already = هذا الشخص يشغل المنصب `{ $role }` بالفعل
charter-refused-holds-not = هذا الشخص لا يشغل المنصب `{ $role }` الآن
charter-refused-office-full = للمنصب `{ $role }` شاغلون عددهم { $max } على الأكثر في وقت واحد
charter-refused-mandate-again = هذا الإذن موجود
charter-refused-no-mandate = لا إذن كهذا
charter-refused-mandate-over = انتهى هذا الإذن من قبل
charter-refused-code = `{ $text }` ليس رمزًا قصيرًا من حروف لاتينية وأرقام و`_` و`-`

## The way to who can decide

charter-power-link = من يستطيع الإقرار ومن يستطيع المنع بموجب هذه القواعد
charter-power-draft = انظر كيف تغيّر هذه المسودة ميزان القوة

## A draft beside the charter in force

charter-differences = { $n ->
    [0] مطابق للميثاق النافذ
   *[other] الفروق عن الميثاق النافذ: { $n }
}
charter-differences-caption = ما سيتغير: { $title }
charter-col-before = النافذ
charter-col-after = المسودة

## Elections
charter-tally-elected = { $number ->
    [one] المنتخَب: { $elected }.
   *[other] المنتخَبون، بهذا الترتيب: { $elected }.
}
charter-tally-election-nobody = لم يُنتخب أحد: لا تسمّي أي ورقة مرشحًا.
charter-tally-election-tied = لا يستطيع الفرز أن يختار بين { $tied }: لم يُنتخب أحد ويُعاد التصويت.
charter-tally-election-first = لا يستطيع الفرز أن يختار بين { $tied }: يتقدّم من سُمّي أولًا.
charter-tally-marks = { $marks ->
    [one] { $candidate }: علامة واحدة.
    [two] { $candidate }: علامتان.
    [few] { $candidate }: { $marks } علامات.
    [many] { $candidate }: { $marks } علامة.
   *[other] { $candidate }: { $marks } علامة.
}
charter-tally-beats-all = عند المقارنة واحدًا بواحد، يفضّل عدد أكبر من المصوّتين { $candidate } على كل مرشح آخر من العكس.
charter-tally-strongest-path = لا أحد يغلب جميع الآخرين: التفضيلات تدور في حلقة. لدى { $candidate } أقوى سلسلة من الانتصارات.
charter-tally-quota = { $quota ->
    [one] صوت واحد يكفي للانتخاب (حصة دروب)
    [two] صوتان يكفيان للانتخاب (حصة دروب)
    [few] { $quota } أصوات تكفي للانتخاب (حصة دروب)
    [many] { $quota } صوتًا تكفي للانتخاب (حصة دروب)
   *[other] { $quota } صوت تكفي للانتخاب (حصة دروب)
}؛ { $rounds ->
    [one] جرى الفرز في جولة واحدة.
    [two] جرى الفرز في جولتين.
    [few] جرى الفرز في { $rounds } جولات.
    [many] جرى الفرز في { $rounds } جولة.
   *[other] جرى الفرز في { $rounds } جولة.
}
charter-rule-election = { $way ->
    [plurality] في كل ورقة علامة واحدة؛ يفوز صاحب أكثر العلامات.
    [approval] تعلّم كل ورقة على جميع المرشحين المقبولين؛ يفوز صاحب أكثر العلامات.
    [schulze] ترتّب كل ورقة المرشحين ويُقارَنون زوجًا زوجًا: يفوز من يغلب كل واحد من الآخرين، وتُحسم الحلقات بأقوى سلسلة من الانتصارات (طريقة شولتسه).
   *[stv] ترتّب كل ورقة المرشحين بالصوت الواحد القابل للتحويل: حصة دروب، وتُحوَّل الفوائض بكسور دقيقة (طريقة غريغوري الشاملة المرجّحة)، ويُستبعد الأخير.
} { $places ->
    [one] يُنتخب واحد.
    [two] يُنتخب اثنان.
    [few] يُنتخب { $places }.
    [many] يُنتخب { $places }.
   *[other] يُنتخب { $places }.
}
charter-rule-ties = { $ties ->
    [first_named] إذا لم يستطع الفرز أن يختار، يتقدّم من سُمّي أولًا.
   *[vote_again] إذا لم يستطع الفرز أن يختار، لم يُنتخب أحد ويُعاد التصويت.
}
## May this person speak for the hub

charter-one-page = في صفحة واحدة للطباعة
charter-speaking-title = هل يحق لهذا الشخص أن يتحدث باسم التحالف؟
charter-speaking-lead = اكتب اسمًا. يأتي الجواب من الميثاق والسجل، ويمكن تمرير عنوان هذه الصفحة.
charter-speaking-name = اسم شخص أو معرّفه
charter-speaking-ask = تحقّق
charter-speaking-all = كل من يحق له أو كان يحق له التحدث باسم التحالف
charter-speaking-caption = من يحق له التحدث باسم التحالف، وفي أي شأن، وحتى متى
charter-speaking-col-person = الشخص
charter-speaking-col-standing = يحق له التحدث
charter-speaking-col-about = الشأن
charter-speaking-col-from = من
charter-speaking-col-entry = القيد
charter-speaking-may = نعم
charter-speaking-not-yet = ليس بعد
charter-speaking-expired = لم يعد يحق له
charter-speaking-may-words = يحق لـ { $who } التحدث باسم التحالف في ما يذكره الجدول دون غيره. البند { $clauses }، نسخة الميثاق { $version }.
charter-speaking-not-yet-words = يحق لـ { $who } التحدث باسم التحالف اعتبارًا من يوم لاحق. البند { $clauses }، نسخة الميثاق { $version }.
charter-speaking-expired-words = كان يحق لـ { $who } التحدث باسم التحالف وانتهى ذلك الحق. كان يستند إلى البند { $clauses }.
charter-speaking-no-words = لا أحد باسم «{ $asked }» يحق له أو كان يحق له التحدث باسم التحالف (نسخة الميثاق { $version }، المتحدثون). ما يقوله يقوله عن نفسه.

## The studio, two charters beside each other, a rule tried

charter-studio-title = صياغة ميثاق
charter-studio-open = صياغة مسودة بالنماذج أو نصًّا
charter-studio-lead = المسودة لك وحدك إلى أن تضعها في السجل. يمكن تغييرها بالنماذج أو نصًّا، وتجربتها ومقارنتها قبل أن يقرر أحد بشأنها.
charter-studio-unfinished = مسودات قيد الصياغة لديك
charter-studio-untitled = مسودة بلا عنوان
charter-studio-draft = المسودة
charter-studio-begin = بدء مسودة
charter-studio-begin-button = ابدأ
charter-studio-from = ابدأ من
charter-studio-from-hint = النماذج تحالفات حقيقية؛ وما لا يُعرف عنها يبقى مجهولًا.
charter-studio-from-in-force = الميثاق النافذ
charter-studio-from-nothing = لا شيء: لا هيئات بعد، وتقرر الأمانة وأشخاص مسمَّون
charter-studio-from-file = أو أحضر ملف ميثاق
charter-studio-no-beginning = لا توجد بداية كهذه.
charter-studio-go-on = واصل الصياغة من هذه المسودة
charter-studio-yours-alone = قيد الصياغة، تراها أنت وحدك
charter-studio-counts = أخطاء: { $errors }. يستحق نظرة ثانية: { $warnings }.
charter-studio-mend = أصلحه
charter-studio-next = كل شيء متسق. بعد وضع المسودة في السجل يمكن طرحها للقرار.
charter-studio-record = ضعها في السجل
charter-studio-record-words = يراها بعد ذلك كل من سجّل الدخول، وتبقى. ولا تصير نافذة إلا بقرار وفق قاعدة التعديل.
charter-studio-record-not = لا يمكن وضعها في السجل ما دامت فيها أخطاء.
charter-studio-throw-away = تخلص من المسودة
charter-studio-throw-away-words = لا شيء منها في السجل.
charter-studio-findings = ما لا يتسق بعد
charter-studio-error = خطأ
charter-studio-warning = انظر ثانيةً
charter-studio-changes = ما الذي ستغيّره
charter-studio-tools = قبل أن يقرر أحد
charter-studio-text = المسودة نصًّا (TOML)
charter-studio-text-lead = النماذج والنص يغيّران الملف نفسه. تبقى ملاحظاتك بعد # هنا ولا تدخل السجل.
charter-studio-save = احفظ
charter-studio-remove = احذفه
charter-studio-remove-words = تظهر عندئذ البنود التي تذكره أخطاءً ينبغي إصلاحها.
charter-studio-all = الكل ({ $n })
charter-studio-none = لا شيء بعد.
charter-studio-nothing = —
charter-studio-row = { $n }.
charter-studio-source = قُرئ في { $source }. إذا غيّرت أكثر من الكلمات يُنزع المصدر لأنه لم يعد يقول ذلك.
charter-studio-beyond = في النص وحده: { $fields }.
charter-studio-id = المعرّف
charter-studio-id-hint = حروف لاتينية صغيرة وأرقام و_. إن تُرك فارغًا صيغ من الاسم. ولا يتغير بعد ذلك.
charter-studio-no-id = اكتب معرّفًا بحروف لاتينية.
charter-studio-id-taken = «{ $text }» مستخدم: اختر غيره.
charter-studio-no-number = «{ $text }» ليس عددًا صحيحًا.
charter-studio-no-line = هذا ليس شرطًا: { $text }.
charter-studio-wrong = { $text }. { $mend }.
charter-said-begun = بدأت المسودة. لا يراها أحد غيرك بعد.
charter-said-kept = حُفظ. لا شيء في السجل بعد.
charter-said-removed = حُذف. لا شيء في السجل بعد.
charter-said-thrown-away = تم التخلص من المسودة.
charter-studio-part-about = الميثاق نفسه
charter-studio-part-constituencies = الفئات
charter-studio-part-chambers = الغرف
charter-studio-part-bodies = الهيئات والمقاعد
charter-studio-part-officers = المناصب
charter-studio-part-rules = القواعد
charter-studio-part-powers = { charter-powers }
charter-studio-add-constituencies = أضف فئة
charter-studio-add-chambers = أضف غرفة
charter-studio-add-bodies = أضف هيئة
charter-studio-add-officers = أضف منصبًا
charter-studio-add-rules = أضف قاعدة
charter-studio-add-powers = حدد من يحق له فعل شيء
charter-studio-about-title = العنوان
charter-studio-about-goal = { charter-goal }
charter-studio-about-membership = { charter-membership }
charter-studio-about-amendment = القاعدة التي يُغيَّر بها الميثاق
charter-studio-constituencies-name = { charter-field-name }
charter-studio-constituencies-code = حرفان
charter-studio-constituencies-shape = الشكل واللون (1 إلى 8)
charter-studio-constituencies-kinds = أنواع المنظمات
charter-studio-constituencies-kinds-hint = رموز بينها فواصل: state, subnational, igo, cso, grassroots, affected-people, business, foundation, academia, technical.
charter-studio-constituencies-chamber = تُحتسب في الغرفة
charter-studio-chambers-name = { charter-field-name }
charter-studio-chambers-constituencies = الفئات المحتسبة فيها
charter-studio-bodies-name = { charter-field-name }
charter-studio-bodies-kind = النوع
charter-studio-bodies-term-years = سنوات شغل المقعد
charter-studio-bodies-terms-max = أقصى عدد للفترات المتتالية
charter-studio-bodies-meetings-per-year = الاجتماعات في السنة
charter-studio-bodies-agenda-seats = مقاعد تدرج بندًا على جدول الأعمال بحق
charter-studio-seats = المقاعد
charter-studio-seats-hint = يُحذف الصف الذي لا فئة فيه.
charter-studio-seats-constituency = { charter-col-constituency }
charter-studio-seats-seats = عدد المقاعد
charter-studio-seats-seats-hint = عدد؛ أو each_member لمقعد لكل عضو؛ أو فارغ إن لم يُعرف.
charter-studio-seats-voting = تصوّت
charter-studio-seats-name = اسم آخر لهذه المقاعد
charter-studio-change = تغيير
charter-studio-no-pair = «{ $text }» ليس اسمًا يتبعه عدد: money = 3.
charter-studio-part-speakers = { charter-speakers }
charter-studio-part-disclosure = من يحق له قراءة ماذا
charter-studio-seats-permanent = تشغلها المنظمات نفسها بصورة دائمة
charter-studio-seats-weights = وزن كل مقعد
charter-studio-seats-weights-hint = اسم وعدد صحيح، تفصل بينها فواصل: money = 3, votes = 1. إن تُرك فارغًا تساوت المقاعد في الوزن.
charter-studio-speakers = المتحدثون
charter-studio-speakers-hint = يُحذف الصف الذي لا منصب فيه.
charter-studio-speakers-role = المنصب
charter-studio-speakers-scope = { charter-field-scope }
charter-studio-speakers-words = { charter-field-words }
charter-studio-speakers-until = { charter-field-until }
charter-studio-disclosure = ما ليس للجميع
charter-studio-disclosure-hint = ما لا يذكره أي صف علني. ويُحذف الصف الذي لا نوع فيه.
charter-studio-disclosure-fields = ماذا
charter-studio-disclosure-audience = من يحق له قراءته
charter-studio-fields-names = أسماء الأشخاص
charter-studio-fields-contacts = بيانات الاتصال
charter-studio-fields-interests = المصالح المصرح بها
charter-studio-audience-public = الجميع
charter-studio-audience-partner = الشركاء
charter-studio-audience-secretariat = الأمانة
charter-studio-audience-monitor = المراقبون
charter-studio-officers-name = { charter-field-name }
charter-studio-officers-body = الهيئة التي يتبعها
charter-studio-officers-appointed-by = القاعدة التي يُشغل بها
charter-studio-officers-term-years = سنوات شغل المنصب
charter-studio-officers-holders-max = كم شخصًا في الوقت نفسه
charter-studio-rules-title = { charter-studio-about-title }
charter-studio-rules-body = الهيئة التي تقرر
charter-studio-rules-matters = فيمَ تُطبَّق
charter-studio-rules-matters-hint = رموز بينها فواصل مثل budget, charter؛ وany أو فراغ لكل ما عداها.
charter-studio-rules-pass = ما يكفي للاعتماد
charter-studio-rules-objection = أي الاعتراضات يوقفها
charter-studio-objection-sustained = الاعتراضات التي يُتمسَّك بها
charter-studio-objection-any = أي اعتراض
charter-studio-rules-called-by = من يعلن التوافق
charter-studio-rules-deadline-days = أيام الاعتراض
charter-studio-rules-on-objection = ما أثر الاعتراض
charter-studio-on-objection-to-meeting = يُحال إلى اجتماع
charter-studio-on-objection-go-to-fallback = تُطبَّق القاعدة البديلة
charter-studio-on-objection-not-adopted = لا يُعتمد
charter-studio-rules-fallback = القاعدة التي تليها إذا بقي اعتراض
charter-studio-rules-of = كم عدد الهيئات
charter-studio-rules-support-min = كم يجب أن يؤيد
charter-studio-rules-objections-max = كم يجوز أن يعترض
charter-studio-rules-way = كيف تُعدّ الأصوات
charter-studio-way-plurality = علامة واحدة؛ الأكثر يفوز
charter-studio-way-approval = علامات بلا حد؛ الأكثر يفوز
charter-studio-way-schulze = ترتيب ومقارنة زوجية (شولتسه)
charter-studio-way-stv = ترتيب بالتناسب (الصوت الواحد المتحوّل)
charter-studio-rules-places = كم يُنتخب
charter-studio-rules-ties = ما يترتب على التعادل
charter-studio-ties-vote-again = يُعاد التصويت
charter-studio-ties-first-named = من سُمّي أولًا
charter-studio-rules-conditions = الشروط الواجب استيفاؤها
charter-studio-rules-conditions-hint = رموز بينها فواصل.
charter-studio-rules-recheck-months = يُعاد الفحص بعد أشهر
charter-studio-rules-quorum = كم يجب أن يشارك
charter-studio-rules-veto = من يستطيع إيقافها منفردًا
charter-studio-rules-proxies = يجوز أن يصوّت مقعد عن آخر
charter-studio-rules-proxies-max = أقصى عدد للأصوات المحمولة عن آخرين
charter-studio-rules-proxies-count-for-quorum = يُعدّ الممثَّلون حاضرين
charter-studio-rules-ballot = من يرى ورقة التصويت
charter-studio-ballot-open = الجميع
charter-studio-ballot-closed = المضيف وحده حتى الإغلاق
charter-studio-ballot-sealed = لا أحد؛ ويفتح الأمناء المجموع
charter-studio-rules-ballot-final = لا تتغير الورقة بعد الإدلاء بها
charter-studio-powers-act = ما يُفعل
charter-studio-powers-by = من يحق له ذلك
charter-studio-powers-resolution = بقرار وفق إحدى هذه القواعد فقط
charter-studio-by-anyone = الجميع، بتسجيل دخول أو بدونه
charter-studio-by-member = كل من يتصرف باسم عضو
charter-studio-by-partner = الشركاء برابطهم الشخصي
charter-studio-by-host = الآلة نفسها عند حلول الموعد
charter-studio-by-seat = مقاعد { $body }
charter-studio-veto-any = كل مصوّت
charter-studio-mode-consensus = التوافق
charter-studio-mode-consensus-words = لا يتمسك أحد باعتراض.
charter-studio-mode-vote = التصويت
charter-studio-mode-vote-words = أصوات كافية، من الجميع أو في كل غرفة.
charter-studio-mode-silence = السكوت
charter-studio-mode-silence-words = لا يعترض أحد قبل الموعد.
charter-studio-mode-support = التأييد
charter-studio-mode-support-words = تأييد كافٍ واعتراضات قليلة بين هيئات معدودة.
charter-studio-mode-election = الانتخاب
charter-studio-mode-election-words = الاختيار بين مرشحين.
charter-studio-mode-standard = معيار
charter-studio-mode-standard-words = صفة تنتج عن شروط مقيسة.
charter-studio-mode-otherwise = بغير اقتراع
charter-studio-other-mode = القرار بطريقة أخرى
charter-studio-lines-hint = يجب أن تتحقق كل الشروط. تُكتب الحصة 2/3 أو 50%، وعدد الأصوات 13. ويُحذف الصف الخالي من رقم.
charter-studio-join = الربط
charter-studio-and = وأيضًا
charter-studio-or = أو بدلًا من ذلك
charter-studio-scope = أصوات من
charter-studio-scope-all = الجميع معًا
charter-studio-scope-each = كل غرفة
charter-studio-than = المقدار
charter-studio-at-least = على الأقل
charter-studio-more-than = أكثر من
charter-studio-share = حصة أو عدد
charter-studio-base = من ماذا
charter-studio-base-votes-cast = الأصوات المؤيدة والمعارضة
charter-studio-base-present-less-abstentions = الحاضرون عدا الممتنعين
charter-studio-base-present = الحاضرون
charter-studio-base-members = المقاعد المشغولة
charter-studio-base-seats = كل المقاعد حتى الشاغرة
charter-studio-counted-by = طريقة العدّ
charter-studio-by-seats = مقعد واحد، صوت واحد
charter-studio-by-chambers = كل غرفة بالوزن نفسه
charter-compare-title = مقارنة ميثاقين
charter-compare-lead = اختر اثنين: الميثاق النافذ أو مسودة أو أي نموذج.
charter-compare-found = الفروق: { $n }، بين { $of } و{ $with }.
charter-compare-of = هذا الميثاق
charter-compare-with = إلى جانب هذا
charter-compare-button = قارن
charter-try-title = جرّب قاعدة على أصوات
charter-try-lead = لا يُسجَّل شيء. الأرقام في عنوان هذه الصفحة، فيمكن تمريره.
charter-try-none = لا قاعدة في هذا الميثاق تقررها هيئة لها مقاعد مصوّتة، فلا شيء يُجرَّب بعد.
charter-try-rule = القاعدة
charter-try-choose = اختر هذه القاعدة
charter-try-cases = أصوات تكشف الكثير
charter-try-short-of-quorum = ينقص النصاب صوت واحد
charter-try-short-of-passing = ينقص الاعتماد صوت واحد
charter-try-against = { $who } ضد كل الآخرين
charter-try-votes = الأصوات
charter-try-objections = تنظر هذه القاعدة في الاعتراضات: الصوت المعارض اعتراض يُتمسَّك به.
charter-try-chooses = تختار هذه القاعدة بين مرشحين أو مقترحات. والنتيجة تتبع ما تعلّمه كل ورقة، لا أصوات التأييد والمعارضة.
charter-try-seats = المقاعد: { $n }. الغائبون: { $absent }.
charter-try-seats-open = لا يذكر الميثاق عدد المقاعد: اذكر عدد الغائبين.
charter-try-for-votes = مع
charter-try-against-votes = ضد
charter-try-objecting = يعترض
charter-try-abstaining = ممتنع
charter-try-absent = غائب
charter-try-present = حاضر
charter-try-button = احسب
charter-try-no-number = «{ $text }» ليس عدد أصوات من 0 إلى { $max }.
charter-try-too-many = { $name }: الأصوات { $votes } والمقاعد { $seats } فقط.
charter-try-needed = ما زال يلزم:
charter-try-by-chamber = الأصوات غرفةً غرفة
charter-try-everybody = { charter-studio-scope-all }
charter-try-conditions = شرطًا شرطًا
charter-try-condition = الشرط
charter-try-reached = ما تحقق
charter-try-of = من
charter-try-holds = كافٍ
charter-try-yes = نعم
charter-try-no = لا

## A hub that has no bodies yet

charter-organic = لا هيئات بعد. يقرر { $who } وفق جدول الصلاحيات وحده، ويستطيعون تغيير هذا الميثاق؛ وكل ما يفعلونه مسجل بأسمائهم. ويمكن لاحقًا اعتماد هيئات وقواعد رسمية بالطريقة نفسها دون فقدان شيء مما سُجّل.
charter-organic-next = هل اتفقتم على من يجلس أين وكيف تقررون؟
charter-organic-next-button = اكتب الهيئات والقواعد

## Two tracks, and the right to call decisions in

charter-rule-review = يحق لـ { $body } استدعاء القرار للمراجعة خلال { $days } يومًا. وإلى أن تبتّ فيه لا يُبنى عليه شيء آخر.
charter-studio-rules-review-by = الهيئة التي يحق لها استدعاء القرارات للمراجعة
charter-studio-rules-review-days = لكم يومًا
charter-studio-tracks = أدخل مسارين: السياسات والعمليات
charter-studio-tracks-words = هيئة كبرى تجلس فيها كل الفئات تسعى إلى التوافق وتصوّت إن تعذر؛ وهيئة صغيرة تقرر بسرعة، وللكبرى أن تستدعي قراراتها.
charter-studio-tracks-policy = هيئة السياسات
charter-studio-tracks-seats = مقاعد كل فئة فيها
charter-studio-tracks-operations = هيئة العمليات، مقعد لكل فئة
charter-studio-tracks-days = أيام جواز استدعاء القرار
charter-studio-tracks-council = مجلس السياسات
charter-studio-tracks-committee = اللجنة التنفيذية
charter-studio-tracks-button = أدخلهما
charter-studio-tracks-few = اكتب فئتين أولًا: فهما تجلسان في الهيئتين.

## ما الخطأ في الميثاق وكيف يُصلح (`-mend`)
charter-fault-known = { $there-are ->
    [0] عرّفه أولًا
   *[other] استعمل { $known } أو عرّفه
}
charter-fault-form = هذه الصيغة { $n } لملف الميثاق؛ ولا تُعرف إلا الصيغة 1
charter-fault-form-mend = اكتب `charter = 1`
charter-fault-not-code = `{ $code }` في `{ $key }` ليس رمزًا
charter-fault-not-code-mend = اكتبه بحروف وأرقام و`_` و`-`
charter-fault-not-id = `{ $id }` ليس معرّفًا
charter-fault-not-id-mend = استعمل من 1 إلى 40 من الحروف a–z وA–Z والأرقام و`_` و`-`
charter-fault-id-twice = `{ $id }` مستعمل مرتين في `{ $list }`
charter-fault-id-twice-mend = أعطِ كلًا معرّفه: فالرفض يستشهد بالبنود به
charter-fault-many-constituencies = عدد الفئات { $n }؛ ولا يمكن تمييز أكثر من { $max }
charter-fault-many-constituencies-mend = اجمعها: يمكن أن تتبع عدة مجموعات مقاعد فئة واحدة
charter-fault-code-letters = `{ $code }` ليس رمزًا من حرفين
charter-fault-code-letters-mend = اكتب حرفين، مثل `Go`
charter-fault-code-shared = يشترك `{ $one }` و`{ $other }` في الرمز `{ $code }`
charter-fault-code-shared-mend = أعطِ كلًا حرفيه
charter-fault-no-shape = الشكل { $n } غير موجود
charter-fault-no-shape-mend = استعمل من 1 إلى 8
charter-fault-shape-shared = يشترك `{ $one }` و`{ $other }` في الشكل { $n }
charter-fault-shape-shared-mend = أعطِ كلًا شكله، من 1 إلى 8
charter-fault-chamber-word = لا يمكن أن تسمى غرفة `{ $id }`
charter-fault-chamber-word-mend = تستعمل القواعد هذه الكلمة: اختر غيرها
charter-fault-chamber-empty = الغرفة `{ $id }` بلا فئة
charter-fault-chamber-empty-mend = سمِّ فئة، أو احذف الغرفة
charter-fault-no-constituency = لا توجد فئة `{ $id }`
charter-fault-no-constituency-mend = { charter-fault-known }
charter-fault-counted-twice = يُحسب `{ $id }` في `{ $one }` وفي `{ $other }`
charter-fault-counted-twice-mend = احسبه في غرفة واحدة
charter-fault-no-kind = `{ $kind }` ليس نوعًا من الهيئات
charter-fault-no-kind-mend = استعمل { $known }
charter-fault-ends-at-once = `{ $key }` هو 0: مقعد ينتهي حين يبدأ
charter-fault-ends-at-once-mend = اكتب 1 أو أكثر، أو احذفه
charter-fault-seats-nowhere = مقاعد `{ $body }` مخصصة لـ`{ $id }`، وهي ليست فئة
charter-fault-seats-nowhere-mend = { charter-fault-known }
charter-fault-no-kinds = لا يتبع `{ $id }` أي نوع من المنظمات
charter-fault-no-kinds-mend = سمِّ `kinds` لها، وإلا فلن يشغل هذه المقاعد أحد
charter-fault-seats-twice = مجموعتان من المقاعد في `{ $body }` اسمهما `{ $id }`
charter-fault-seats-twice-mend = أعطِ كلًا `id` خاصًا
charter-fault-seats-none = ليس لـ`{ $id }` مقعد في `{ $body }`
charter-fault-seats-none-mend = احذف المجموعة أو أعطها مقاعد
charter-fault-seats-many = عدد المقاعد { $n }؛ ولا تزيد مقاعد الهيئة على { $max }
charter-fault-seats-many-mend = اكتب "each_member"
charter-fault-role-word = لا يمكن أن يسمى منصب `{ $id }`
charter-fault-role-word-mend = تستعمل الصلاحيات هذه الكلمة: اختر غيرها
charter-fault-no-body = لا توجد هيئة `{ $id }`
charter-fault-no-body-mend = { charter-fault-known }
charter-fault-no-rule = لا توجد قاعدة `{ $id }`
charter-fault-no-rule-mend = { charter-fault-known }
charter-fault-no-office = لا يوجد منصب `{ $id }`
charter-fault-no-office-mend = { charter-fault-known }
charter-fault-no-chamber = لا توجد غرفة `{ $id }`
charter-fault-no-chamber-mend = { charter-fault-known }
charter-fault-office-no-term = المنصب `{ $id }` بلا مدة: من يشغله يبقى
charter-fault-office-no-term-mend = أضف `term_years`
charter-fault-office-ends = المنصب `{ $id }` ينتهي حين يبدأ
charter-fault-office-ends-mend = اكتب 1 أو أكثر
charter-fault-office-nobody = لا يمكن أن يشغل أحد المنصب `{ $id }`
charter-fault-office-nobody-mend = اكتب 1 أو أكثر
charter-fault-organic = لا توجد هيئات: من يسميهم `powers` لـ`charter.adopted` يغيرونه وحدهم
charter-fault-organic-mend = اتركه حتى تتفقوا على هيئة ومقاعدها وقاعدتها
charter-fault-no-amendment = لا تقول أي قاعدة كيف يُغيَّر هذا الميثاق
charter-fault-no-amendment-mend = أضف `amendment = "…"`
charter-fault-amendment-no-body = القاعدة `{ $id }` تغيّر الميثاق ولا تتبع أي هيئة
charter-fault-amendment-no-body-mend = أعطِ القاعدة `body`
charter-fault-overlap = القاعدتان `{ $one }` و`{ $other }` تقرران معًا `{ $matter }` في `{ $body }`
charter-fault-overlap-mend = تُستعمل الأولى: سمِّ شؤونًا أخرى
charter-fault-review-itself = سيراجع `{ $id }` ما يقرره هو نفسه
charter-fault-review-itself-mend = سمِّ هيئة أخرى
charter-fault-review-no-rule = ليس لـ`{ $id }` قاعدة يقرر بها
charter-fault-review-no-rule-mend = أعطِ تلك الهيئة قاعدة
charter-fault-review-days = لا يستطيع أحد طلب المراجعة خلال 0 يوم
charter-fault-review-days-mend = اكتب 1 أو أكثر، أو احذف المراجعة
charter-fault-supporters = لا يمكن إيجاد { $n } من المؤيدين
charter-fault-supporters-mend = اطلب `of` على الأكثر
charter-fault-no-supporter = لا حاجة إلى مؤيد: يكفي السكوت للاعتماد
charter-fault-no-supporter-mend = اطلب 1 أو أكثر
charter-fault-standard-empty = المعيار بلا شروط مستوفى دائمًا
charter-fault-standard-empty-mend = سمِّ الشروط
charter-fault-more-than-all = `{ $line }` يطلب أكثر من الكل
charter-fault-more-than-all-mend = اكتب نسبة لا تزيد على 1
charter-fault-more-than-whole = `{ $line }` يطلب أكثر من الكل
charter-fault-more-than-whole-mend = اكتب `>=1/1` للكل
charter-fault-no-chambers = تحسب القاعدة بحسب الغرف ولا توجد غرف
charter-fault-no-chambers-mend = عرّف `[[chambers]]`، أو اكتب `all`
charter-fault-no-weight = لا مقعد في `{ $body }` له وزن `{ $weight }`
charter-fault-no-weight-mend = أضف `weights` إلى المقاعد، أو احسب بالمقاعد
charter-fault-too-many-seats = `{ $line }` يطلب { $n } من { $seats } مقعدًا
charter-fault-too-many-seats-mend = { $where ->
    [quorum] لا يمكن بلوغ هذا النصاب أبدًا: خفّضه أو أضف مقاعد
   *[other] لا يمكن اعتماد شيء: خفّضه أو أضف مقاعد
}
charter-fault-unplaced = يصوّت `{ $id }` في `{ $body }` وليس في أي غرفة
charter-fault-unplaced-mend = ضعه في غرفة، أو اكتب `voting = false`
charter-fault-both-ways = بحسب `{ $line }` يمكن أن يُعتمد اقتراح ونقيضه معًا
charter-fault-both-ways-mend = اطلب أكثر من النصف، أو أضف سطرًا ثانيًا
charter-fault-asks-nothing = `{ $line }` لا يطلب شيئًا
charter-fault-asks-nothing-mend = اطلب 1 أو أكثر
charter-fault-quorum-base = لا يُقاس النصاب إلى `{ $base }`
charter-fault-quorum-base-mend = استعمل `of seats` أو `of members` أو `of present`
charter-fault-quorum-whole = `{ $line }`: مقعد شاغر واحد يوقف كل قرار
charter-fault-quorum-whole-mend = قِس إلى `members`، أو اطلب أقل
charter-fault-veto-any = يستطيع مصوّت واحد إيقاف كل قرار
charter-fault-veto-any-mend = أضف قاعدة بديلة، والحق في تدوين الاعتراض
charter-fault-no-veto = { $what ->
    [seat] لا يوجد مقعد `{ $id }`
    [constituency] لا توجد فئة `{ $id }`
   *[other] لا توجد غرفة `{ $id }`
}
charter-fault-no-veto-mend = سمِّ موجودًا
charter-fault-no-fallback = توافق بلا قاعدة بديلة: اعتراض واحد ينهي كل شأن
charter-fault-no-fallback-mend = سمِّ قاعدة في `fallback`
charter-fault-fallback-required = القاعدة البديلة مطلوبة ولم تُسمَّ
charter-fault-fallback-required-mend = سمِّ قاعدة في `fallback`
charter-fault-fallback-elsewhere = القاعدة البديلة `{ $id }` تتبع هيئة أخرى
charter-fault-fallback-elsewhere-mend = سينتقل الشأن إليها: أهذا هو المقصود؟
charter-fault-fallback-circle = القواعد البديلة تدور في حلقة
charter-fault-fallback-circle-mend = اختم بتصويت
charter-fault-secret-names = لا يمكن للاقتراع السري أن يقول من ينقض ومن يتنحى ومن يصوّت عن غيره: لا يُطرح اقتراح للتصويت بهذه القاعدة
charter-fault-secret-names-mend = اكتب `ballot = "open"`، أو احذف `veto` و`carve_outs` و`proxies`
charter-fault-sealed-alike = تُجمع الأوراق المختومة دون فتحها، فتُحسب المقاعد كلها سواء ولا ترتيب فيها: لا يُطرح اقتراح للتصويت بهذه القاعدة
charter-fault-sealed-alike-mend = اكتب `ballot = "closed"`، أو احسب `all` بالمقاعد
charter-fault-proxies-zero = التوكيل مسموح ولا يحق لأحد أن يحمله
charter-fault-proxies-zero-mend = اكتب `proxies = false`، أو 1 أو أكثر
charter-fault-alone = مقعد واحد من `{ $id }` يقرر وحده مهما صوّت غيره
charter-fault-alone-mend = اطلب أكثر، أو مقاعد أخرى أيضًا
charter-fault-never-counted = أصوات `{ $id }` لا تُحسب أبدًا
charter-fault-never-counted-mend = احسب غرفته أو وزنه في سطر، أو اكتب `voting = false`
charter-fault-dummy = مقعد من `{ $id }` لا يؤثر أبدًا مهما صوّت غيره
charter-fault-dummy-mend = اطلب نسبة أخرى، أو أعطِ أوزانًا أخرى
charter-fault-power-is-rule = `{ $id }` قاعدة وصلاحية معًا
charter-fault-power-is-rule-mend = أعطِ كلًا معرّف بنده
charter-fault-no-act = لا يوجد فعل اسمه `{ $act }`
charter-fault-no-act-mend = { $what ->
    [rooms] الأقسام هي { $known }
   *[other] أفعال هذا القسم هي { $known }
}
charter-fault-power-nobody = لا يحق لأحد فعل `{ $act }`
charter-fault-power-nobody-mend = سمِّ من يحق له، أو احذف الصف
charter-fault-resolution-no-body = القاعدة `{ $id }` لا تتبع أي هيئة، فلا يُقرَّر بها شيء
charter-fault-resolution-no-body-mend = أعطِ القاعدة `body`
charter-fault-resolution-no-ballot = القاعدة `{ $id }` لا تقرر بالاقتراع
charter-fault-resolution-no-ballot-mend = سمِّ قاعدة تقرر بها هيئة
charter-fault-orphans = لا يحق لأحد فعل { $acts }
charter-fault-orphans-mend = أضف صفوفًا إلى جدول الصلاحيات؛ وما لا يذكره صف يُرفض
charter-fault-no-date = `{ $text }` ليس تاريخًا
charter-fault-no-date-mend = اكتبه مثل 2027-12-31
charter-fault-no-audience = `{ $text }` ليس جمهورًا
charter-fault-no-audience-mend = استعمل { $known } أو body:ID
charter-fault-too-long = في الملف { $n } بايت، ولا يزيد الميثاق على { $max }
charter-fault-too-long-mend = احذف ما ليس من الميثاق
charter-fault-toml-field = حقل غير معروف `{ $field }`
charter-fault-toml-field-mend = { $there-are ->
    [0] احذفه
   *[other] احذفه، أو استعمل واحدًا من { $known }
}
charter-fault-toml-missing = الحقل `{ $field }` ناقص
charter-fault-toml-missing-mend = أضف `{ $field }`
charter-fault-toml-twice = `{ $field }` مكتوب مرتين
charter-fault-toml-twice-mend = اكتب كل حقل مرة واحدة
charter-fault-toml-kind = { $found ->
    [text] هنا النص «{ $value }»
    [number] هنا عدد
    [flag] هنا true أو false
    [list] هنا قائمة
    [day] هنا يوم
   *[table] هنا مجموعة حقول
}، و{ $wanted ->
    [text] المطلوب نص
    [number] المطلوب عدد صحيح لا يقل عن 0
    [flag] المطلوب true أو false
    [list] المطلوب قائمة
    [seats] المطلوب عدد مقاعد
    [lines] المطلوب عتبة أو قائمة عتبات
   *[table] المطلوب مجموعة حقول
}
charter-fault-toml-kind-mend = { $wanted ->
    [text] اكتبه بين علامتي اقتباس: "…"
    [number] اكتب أرقامًا بلا علامات اقتباس: 3
    [flag] اكتب true أو false بلا علامات اقتباس
    [list] اكتبها بين قوسين: ["…", "…"]
    [seats] اكتب عددًا، أو "each_member"، أو "unknown"
    [lines] اكتب "all >1/2 of votes_cast"، أو عدة عتبات بين قوسين
   *[table] اكتب الحقول تحت عنوان خاص بها
}
charter-fault-toml-word = `{ $word }` ليست من الكلمات الممكنة هنا
charter-fault-toml-word-mend = استعمل واحدة من { $known }
charter-fault-toml-form = { $how ->
    [quotes] نص ليس بين علامتي اقتباس، أو لم تُغلقا
    [brackets] قوس لم يُغلق
    [comma] فاصلة ناقصة أو زائدة، أو قوس لم يُغلق
    [equals] لا يوجد حقل بعلامة = واحدة وقيمة
    [value] قيمة ناقصة
    [escape] بعد \ علامة لا معنى لها
    [key] في اسم حقل علامة غير مسموح بها
    [number] هذا العدد ليس مكتوبًا كعدد
    [break] سطر ينتهي كما لا تنتهي الأسطر
   *[other] لا يمكن قراءة هذا السطر ({ $text })
}
charter-fault-toml-form-mend = { $how ->
    [quotes] اكتبه بين علامتي اقتباس في سطر واحد: "…"
    [brackets] أغلقه: ["…", "…"] و[[rules]]
    [comma] ضع فاصلة واحدة بين قيمتين وأغلق الأقواس: ["…", "…"]
    [equals] اكتب الحقل هكذا: اسم = قيمة
    [value] اكتب بعد = قيمة الحقل
    [escape] اكتب \\ للعلامة \ نفسها
    [key] استعمل الحروف والأرقام و- و_ لأسماء الحقول
    [number] اكتب أرقامًا فقط: 90
    [break] أنهِ الأسطر كما تفعل محررات النصوص
   *[other] أصلح هذا السطر؛ الدليل يبيّن كل شكل
}
charter-fault-line = `{ $line }` ليست عتبة: { $how ->
    [short] يلزم ذكر أصوات من وكم
    [tail] بعد العدد يأتي مِن ماذا، وربما بأي وزن
    [base-missing] الحصة تحتاج إلى كل
    [base] `{ $word }` ليس شيئًا تؤخذ منه حصة
    [equal] الغرف المتساوية تُحسب على الكل ومقابل حصة
    [number] `{ $word }` ليس عددًا لا يقل عن 0
   *[other] لا يمكن قراءتها
}
charter-fault-line-mend = اكتبها هكذا: { $like }
charter-fault-seats-number = `{ $text }` ليس عدد مقاعد
charter-fault-seats-number-mend = اكتب عددًا، أو "each_member"، أو "unknown"
charter-fault-grantee = `{ $text }` لا يسمّي أحدًا
charter-fault-grantee-mend = اكتب anyone أو member أو partner أو host أو role:ROLE أو seat:BODY
charter-fault-veto = `{ $text }` ليس حق نقض
charter-fault-veto-mend = اكتب any_member أو seat:ID أو constituency:ID أو chamber:ID
charter-fault-mode = `{ $text }` ليست طريقة للتقرير
charter-fault-mode-mend = استعمل consensus أو silence أو vote أو support أو standard أو election أو budget أو appointment أو rotation أو criteria أو self_organised أو board_after_advice أو consultation أو committee أو recommendation أو working_group أو unknown
charter-fault-not-in-mode = لا معنى لـ `{ $field }` في قاعدة طريقتها `{ $mode }`
charter-fault-not-in-mode-mend = احذفه
charter-fault-needs = `{ $what }` يحتاج إلى `{ $field }`
charter-fault-needs-mend = أضف `{ $field }`
charter-fault-places = لا يُنتخب أحد لـ 0 أماكن
charter-fault-places-mend = اكتب في `{ $field }` كم يُنتخب: 1 أو أكثر
charter-fault-pass = { $how ->
    [empty] قائمة فارغة في `{ $field }` تعتمد كل اقتراح
   *[mixed] `{ $field }` يخلط عتبات وقوائم عتبات
}
charter-fault-pass-mend = { $how ->
    [empty] احذف القائمة الفارغة
   *[mixed] اكتب عتبات وحدها، أو قوائم وحدها
}
charter-fault-carve-out = { $how ->
    [threshold] استثناء بلا عتبة خاصة به
   *[whom] استثناء لا يسمّي أحدًا
}
charter-fault-carve-out-mend = { $how ->
    [threshold] اكتب `pass`، أو `support_min` مع `objections_max`
   *[whom] اكتب في `recused` عند تنحّي مَن يسري
}
charter-fault-no-voter = `{ $id }` ليس فئة ولا غرفة ولا مقعدًا
charter-fault-no-voter-mend = { $there-are ->
    [0] أضف فئات
   *[other] استعمل { $known }، أو معرّف مقعد
}
charter-fault-vote-after = في تحالف يؤسَّس بهذا الميثاق لا يصوّت أحد في أول { $n } يومًا
charter-fault-vote-after-mend = أسّسه بلا `vote_after_days`، ثم اعتمده حين يكون هناك أعضاء: فلا يمسّ أحدًا منهم

## استثناءات في قاعدة
charter-studio-carve-outs = استثناءات
charter-studio-carve-outs-hint = ما يكفي حين لا يشارك هؤلاء بالذات. من لا يشارك لا يُحسب أبدًا؛ والاستثناء يضع أيضًا عتبة أخرى. يُحذف الصف الذي لا يُؤشَّر فيه على أحد.
charter-studio-carve-outs-recused = من لا يشارك
charter-studio-carve-outs-pass = ما يكفي عندئذ
charter-studio-carve-outs-support-min = كم يجب أن يؤيد عندئذ
charter-studio-carve-outs-objections-max = كم يجوز أن يعترض عندئذ

## Admission: criteria, vouching, delay before the vote
charter-criterion-by = من يقرر ذلك:
charter-vouchers-min = { $n ->
    [one] يجب أن يزكّي عضو واحد المنظمة قبل قبولها.
    [two] يجب أن يزكّي عضوان المنظمة قبل قبولها.
    [few] يجب أن يزكّي { $n } أعضاء المنظمة قبل قبولها.
   [many] يجب أن يزكّي { $n } عضوًا المنظمة قبل قبولها.
   *[other] يجب أن يزكّي { $n } عضو المنظمة قبل قبولها.
}
charter-vote-after-days = { $n ->
    [one] يصوّت العضو الجديد فيما يُفتح بعد يوم من قبوله أو لاحقًا.
    [two] يصوّت العضو الجديد فيما يُفتح بعد يومين من قبوله أو لاحقًا.
    [few] يصوّت العضو الجديد فيما يُفتح بعد { $n } أيام من قبوله أو لاحقًا.
   [many] يصوّت العضو الجديد فيما يُفتح بعد { $n } يومًا من قبوله أو لاحقًا.
   *[other] يصوّت العضو الجديد فيما يُفتح بعد { $n } يوم من قبوله أو لاحقًا.
}
charter-studio-part-criteria = معايير القبول
charter-studio-criteria-words = ما يجب استيفاؤه
charter-studio-criteria-by = من يقول إن كان مستوفى
charter-studio-about-vote-after-days = الأيام من القبول إلى أول تصويت
charter-studio-about-vote-after-days-hint = إن تُرك فارغًا صوّت الأعضاء فورًا. ولا يمس ذلك من هو عضو بالفعل.
charter-studio-about-vouchers-min = عدد الأعضاء الذين يجب أن يزكّوا عضوًا جديدًا
charter-fault-criterion-taken = `{ $id }` معيار وقاعدة أو صلاحية معًا
charter-fault-criterion-taken-mend = أعطِ كلًا معرّف بنده
charter-fault-criterion-nobody = لا يحق لأحد أن يقول إن كان المعيار `{ $id }` مستوفى
charter-fault-criterion-nobody-mend = سمِّ من يحق له
charter-contents = في هذه الصفحة
charter-bodies = الهيئات

## Conduct: who raises, hears and decides, what may follow, who hears an appeal
charter-conduct = السلوك والجزاءات
charter-conduct-raised = { $who ->
    [member] لمن يتصرف عن عضو أن يفتح قضية.
    [partner] لمن يجيب عن منظمة بدعوة أن يفتح قضية.
    [host] للآلة أن تفتح قضية.
   *[anyone] لأي شخص أن يفتح قضية.
}
charter-conduct-raised-office = يفتح القضية: { $who }.
charter-conduct-raised-seat = لشاغلي مقاعد { $body } أن يفتحوا قضية.
charter-conduct-answer = { $n ->
    [one] للعضو يوم واحد ليجيب، ولا يُقرَّر شيء قبله دون جوابه.
    [two] للعضو يومان ليجيب، ولا يُقرَّر شيء قبلهما دون جوابه.
    [few] للعضو { $n } أيام ليجيب، ولا يُقرَّر شيء قبلها دون جوابه.
   *[other] للعضو { $n } يومًا ليجيب، ولا يُقرَّر شيء قبلها دون جوابه.
}
charter-conduct-hearing = { $n ->
    [one] تستمع { $body } إلى العضو بدعوة قبل يوم، ولا يُقرَّر شيء بلا جلسة استماع.
    [two] تستمع { $body } إلى العضو بدعوة قبل يومين، ولا يُقرَّر شيء بلا جلسة استماع.
    [few] تستمع { $body } إلى العضو بدعوة قبل { $n } أيام، ولا يُقرَّر شيء بلا جلسة استماع.
   *[other] تستمع { $body } إلى العضو بدعوة قبل { $n } يومًا، ولا يُقرَّر شيء بلا جلسة استماع.
}
charter-conduct-hears = تستمع { $body } إلى العضو إن دعت إلى جلسة.
charter-conduct-decides = تقرر { $body } بالقاعدة { $rule }، ولا يشارك العضو ولا من رفع القضية.
charter-conduct-suspension = { $n ->
    [one] لها أن توقف تصويت العضو يومًا واحدًا على الأكثر.
    [two] لها أن توقف تصويت العضو يومين على الأكثر.
    [few] لها أن توقف تصويت العضو { $n } أيام على الأكثر.
   *[other] لها أن توقف تصويت العضو { $n } يومًا على الأكثر.
}
charter-conduct-sanction = { $kind ->
    [warning] لها أن تنذر العضو.
    [suspension] لها أن توقف تصويت العضو حتى قرار آخر.
   *[exclusion] لها أن تستبعد العضو.
}
charter-conduct-appeal = { $n ->
    [one] للعضو أن يستأنف خلال يوم. ولا يسري الجزاء حتى تؤكده { $body } بالقاعدة { $rule }؛ فإن لم تؤكده سقط.
    [two] للعضو أن يستأنف خلال يومين. ولا يسري الجزاء حتى تؤكده { $body } بالقاعدة { $rule }؛ فإن لم تؤكده سقط.
    [few] للعضو أن يستأنف خلال { $n } أيام. ولا يسري الجزاء حتى تؤكده { $body } بالقاعدة { $rule }؛ فإن لم تؤكده سقط.
   *[other] للعضو أن يستأنف خلال { $n } يومًا. ولا يسري الجزاء حتى تؤكده { $body } بالقاعدة { $rule }؛ فإن لم تؤكده سقط.
}
charter-conduct-no-appeal = لا استئناف.
charter-sanction-warning = إنذار
charter-sanction-suspension = وقف التصويت
charter-sanction-exclusion = الاستبعاد
charter-studio-add-criteria = أضف معيارًا
charter-studio-part-conduct = { charter-conduct }
charter-studio-add-conduct = قل كيف تُعالَج القضية
charter-studio-conduct-words = ما هي المخالفة
charter-studio-conduct-by = من يفتح القضية
charter-studio-conduct-hears = الهيئة التي تستمع إلى العضو
charter-studio-conduct-answer-days = أيام العضو للجواب
charter-studio-conduct-hearing-days = أيام الدعوة قبل جلسة الاستماع
charter-studio-conduct-hearing-days-hint = إن كُتب لم يُقرَّر شيء بلا جلسة استماع.
charter-studio-conduct-rule = القاعدة التي يُقرَّر بها
charter-studio-conduct-sanctions = ما قد يترتب
charter-studio-conduct-suspension-days-max = أطول وقف بالأيام
charter-studio-conduct-suspension-days-max-hint = فارغ: حتى يرفعه قرار آخر.
charter-studio-conduct-appeal-rule = القاعدة التي يُقرَّر بها الاستئناف
charter-studio-conduct-appeal-rule-hint = قاعدة لهيئة أخرى.
charter-studio-conduct-appeal-days = أيام العضو للاستئناف
charter-studio-fields-conduct = ما يقال في قضايا السلوك
charter-fault-conduct-taken = `{ $id }` قاعدة أو صلاحية أو معيار وبند سلوك معًا
charter-fault-conduct-taken-mend = أعطِ كلًا معرّفه
charter-fault-conduct-nobody = لا أحد يفتح قضية بموجب `{ $id }`
charter-fault-conduct-nobody-mend = سمِّ من له ذلك
charter-fault-conduct-no-answer = لا وقت للعضو ليجيب بموجب `{ $id }`
charter-fault-conduct-no-answer-mend = امنحه يومًا أو أكثر
charter-fault-conduct-no-sanction = لا يترتب شيء على قضية بموجب `{ $id }`
charter-fault-conduct-no-sanction-mend = سمِّ واحدًا على الأقل من warning وsuspension وexclusion
charter-fault-conduct-no-appeal = لا أحد ينظر في استئناف جزاء بموجب `{ $id }`
charter-fault-conduct-no-appeal-mend = سمِّ قاعدة هيئة أخرى في `appeal_rule`، وكذلك `appeal_days`
charter-fault-conduct-own-appeal = بموجب `{ $id }` تقرر الهيئة نفسها في الاستئناف
charter-fault-conduct-own-appeal-mend = سمِّ قاعدة هيئة أخرى في `appeal_rule`
charter-fault-conduct-half-appeal = لاستئناف `{ $id }` قاعدة بلا أيام أو أيام بلا قاعدة
charter-fault-conduct-half-appeal-mend = اكتب `appeal_rule` و`appeal_days` معًا
charter-fault-conduct-no-ballot = القاعدة `{ $rule }` التي يسميها `{ $id }` بلا هيئة أو لا تقرر باقتراع ولا باعتراض
charter-fault-conduct-no-ballot-mend = سمِّ قاعدة تقرر بها هيئة
charter-fault-conduct-review = القاعدة `{ $rule }` التي يُقرَّر بها `{ $id }` تسمح بطلب مراجعة القرارات: قد يُستبعد عضو قبل المراجعة
charter-fault-conduct-review-mend = سمِّ قاعدة بلا `review_by`؛ يحل الاستئناف محلها
## الميزانيات
charter-tally-budget-funded = { $number ->
    [one] يحصل مقترح واحد من { $of } على مال: { $funded }.
    [two] يحصل مقترحان من { $of } على مال: { $funded }.
    [few] تحصل { $number } مقترحات من { $of } على مال: { $funded }.
    [many] يحصل { $number } مقترحًا من { $of } على مال: { $funded }.
   *[other] يحصل { $number } مقترح من { $of } على مال: { $funded }.
}
charter-tally-budget-nothing = لا تعطي أي ورقة مالًا لأي مقترح: لم يُخصَّص شيء.
charter-tally-budget-tied = لا يستطيع الفرز أن يختار بين { $tied }: لم يُخصَّص شيء ويُعاد التصويت.
charter-tally-budget-first = لا يستطيع الفرز أن يختار بين { $tied }: يتقدّم المقترح الذي ذُكر أولًا.
charter-tally-budget-completed = لم تكفِ حصص المؤيدين لـ { $funded }: دُفع مما تبقّى، الأكثر أصواتًا قياسًا بالتكلفة أولًا.
charter-tally-budget-reduced = مجموع القيم الوسيطة أكثر مما هو متاح: خُفِّضت كلها بالنسبة نفسها وقُرِّبت نزولًا إلى أصغر وحدة من العملة.
charter-tally-budget-all = خُصِّص المال كله.
charter-tally-budget-left = ما تبقّى لم يُخصَّص.
charter-rule-budget = { $sharing ->
    [equal_shares] تعلّم كل ورقة على مقترحات ولها حصة متساوية من المال. يدفع المقترحَ من علّموا عليه؛ ويليه ما يدفع فيه كل منهم أقل ما يمكن (طريقة الحصص المتساوية).
    [votes_per_cost] تعلّم كل ورقة على مقترحات. يُدفع أولًا لصاحب أكثر الأصوات قياسًا بتكلفته ما دام المال كافيًا.
    [mean] تقسّم كل ورقة المبلغ ولا تعطي مقترحًا أكثر من تكلفته. ينال المقترح متوسط ما تعطيه الأوراق، مقرّبًا نزولًا إلى أصغر وحدة من العملة.
   *[median] تقسّم كل ورقة المبلغ ولا تعطي مقترحًا أكثر من تكلفته. ينال المقترح ما يعطيه على الأقل أكثر من نصف الأوراق (الوسيط)؛ وإن زاد المجموع خُفِّضت كلها بالنسبة نفسها.
}
charter-rule-completion = { $completion ->
    [votes_per_cost] ما تتركه الحصص يذهب إلى مقترحات أخرى، الأكثر أصواتًا قياسًا بالتكلفة أولًا.
   *[none] ما تتركه الحصص لا يُخصَّص.
}
charter-rule-budget-weight = تُحسب كل ورقة بوزن مقعدها «{ $weight }».
charter-rule-budget-ties = { $ties ->
    [first_named] إذا لم يستطع الفرز أن يختار، يتقدّم المقترح الذي ذُكر أولًا.
   *[vote_again] إذا لم يستطع الفرز أن يختار وكان لذلك أثر، لا يُخصَّص شيء ويُعاد التصويت.
}
charter-studio-mode-budget = ميزانية
charter-studio-mode-budget-words = تقسيم مبلغ بين مقترحات.
charter-studio-rules-sharing = كيف يُقسَّم المال
charter-studio-sharing-equal-shares = بالعلامات: حصص متساوية لكل ورقة
charter-studio-sharing-votes-per-cost = بالعلامات: الأكثر أصواتًا قياسًا بالتكلفة
charter-studio-sharing-mean = الأوراق تقسّم المبلغ: المتوسط
charter-studio-sharing-median = الأوراق تقسّم المبلغ: الوسيط
charter-studio-rules-completion = ما تتركه الحصص المتساوية
charter-studio-rules-completion-hint = للحصص المتساوية وحدها.
charter-studio-completion-none = لا يُخصَّص
charter-studio-completion-votes-per-cost = يُكمل بالأكثر أصواتًا قياسًا بالتكلفة
charter-studio-rules-weight = الوزن الذي تُحسب به الأوراق
charter-studio-rules-weight-hint = اسم وزن تحمله المقاعد. فارغ: كل المقاعد سواء.
charter-fault-budget-left = الحصص المتساوية وحدها كثيرًا ما تترك مالًا لا يُخصَّص لأحد
charter-fault-budget-left-mend = اكتب `completion = "votes_per_cost"`، أو أبقه إن كان مقصودًا
charter-fault-budget-mean = ورقة واحدة تعطي كل شيء لمقترح واحد تزيح المتوسط كثيرًا
charter-fault-budget-mean-mend = اكتب `sharing = "median"`، أو أبقه إن كان مقصودًا

## A review that nobody decides
charter-rule-review-lapse = إذا لم يُسأل عن الاعتراضات ولم يُفتح التصويت خلال { $days } يومًا، سقطت المراجعة وبقي القرار.
charter-studio-rules-review-lapse-days = بعد كم يومًا تسقط مراجعة لا يبتّ فيها أحد
charter-fault-review-lapse = تسقط المراجعة فور تقديمها
charter-fault-review-lapse-mend = اكتب 1 أو أكثر، أو اتركه فارغًا

## Bringing a draft into force
charter-adopt-not-yet = لا يسمح بذلك بعد أي قرار يمكنك التصرف بموجبه.
charter-adopt-by = يسمح به القرار «{ $decision }».
charter-adopt-decision = القرار الذي يسمح به
