## Who can decide: voting power under the charter, now and after a change

power-nav = من له كلمة
power-title = من له كلمة؟
power-lead = المقعد ليس كلمة بعد. ما تستطيع كل فئة إقراره أو منعه، محسوبًا من الميثاق لعدد { $rules } من القواعد.
power-empty = لا ميثاق نافذ، فلا شيء يمكن قياسه.
power-next = انظر كيف يغيّر تعديلٌ ما ميزان القوة قبل أن يقرره أحد.
power-next-button = جرّب تغييرًا
power-how = كيف يُحسب هذا
power-how-words = يصوّت الجميع مع أو ضد، وتُعدّ المقاعد الشاغرة مشغولة، وتُحسب كل طرق التصويت على السواء. لم يكتب أحد هذه الأرقام: فهي تنتج عن الميثاق.
power-how-indices = بانزاف: نصيب المقعد من حالات الترجيح، أي مجموعات الأصوات الفائزة التي تخسر من دونه. شابلي–شوبيك: نصيب ترتيبات الوصول التي يجعل فيها المقعدُ الاقتراحَ يُعتمد. المنع والمبادرة: مقياسا كولمان لأقوى مقعد؛ والمنع بنسبة ١٠٠٪ هو حق النقض.
power-table = قوة التصويت حسب القاعدة والفئة
power-table-rule = قوة التصويت: { $rule }
power-col-rule = القاعدة
power-col-clause = البند
power-col-constituency = الفئة
power-col-members = الأعضاء
power-col-seats = المقاعد
power-col-seat-share = نصيب المقاعد
power-col-banzhaf = القوة (بانزاف)
power-col-shapley = شابلي–شوبيك
power-col-prevents = المنع
power-col-initiates = المبادرة
power-col-seats-before = المقاعد الآن
power-col-seats-after = المقاعد بعدئذ
power-col-power-before = القوة الآن
power-col-power-after = القوة بعدئذ
power-col-can-before = يستطيع الآن
power-col-can-after = يستطيع بعدئذ
power-rule-about = { $clause } · يقرر: { $body }
power-bar-seats = نصيب المقاعد
power-bar-power = نصيب قوة التصويت (بانزاف)
power-groups = من يُقرّ ومن يمنع معًا
power-winning = يكفي للإقرار، ولا يُستغنى عن أحد فيه
power-winning-none = لا تُقرّ أي مجموعة من الفئات كاملةً اقتراحًا.
power-blocking = يكفي للمنع، ولا يُستغنى عن أحد فيه
power-blocking-none = لا تمنع أي مجموعة من الفئات كاملةً اقتراحًا.
power-to-act = من كل طرق التصويت، { $share } تُقرّ اقتراحًا.
power-try = جرّب تغيير هذه القاعدة
power-more = … و { $n } غيرها
power-not-title = قواعد بلا قوة تصويت
power-not-body = لا يُحسب: لا يسمّي الميثاق هيئة تقرر بها.
power-not-seats = لا يُحسب: عدد المقاعد المصوّتة غير معروف أو لا مقاعد.
power-not-by-ballot = لا يُقرَّر بالاقتراع، فلا قوة تصويت تُحسب.
power-not-fallback = لا يُحسب: لم يُذكر ما يلي إذا بقي اعتراض.
power-not-weight = لا يُحسب: مقعد بلا وزن من النوع الذي تعدّه القاعدة.
power-not-too-large = لا يُحسب في وقت معقول: مقاعد مختلفة كثيرة لعتبات كثيرة.
power-settled-by = توافق أولًا؛ والمقيس هو التصويت الذي يلي الاعتراض: { $rule }.
power-unanimous = اعتراض واحد يوقفه، أيًا كان صاحبه.
power-passes = { $n ->
    [one] تُقرّ وحدها اقتراحًا.
   *[other] تُقرّ كل منها وحدها اقتراحًا.
}
power-has-veto = { $n ->
    [one] مقعد واحد منها يكفي للمنع.
   *[other] مقعد واحد من أي منها يكفي للمنع.
}
power-blocks = { $n ->
    [one] تستطيع المنع وحدها إذا اتفقت مقاعدها.
   *[other] تستطيع كل منها المنع وحدها إذا اتفقت مقاعدها.
}
power-blocks-not = { $n ->
    [one] لا تستطيع المنع وحدها.
   *[other] لا تستطيع أي منها المنع وحدها.
}
power-dummy = { $n ->
    [one] لا أثر لها أبدًا: لا نتيجة تتوقف على مقاعدها.
   *[other] لا أثر لأي منها أبدًا: لا نتيجة تتوقف على مقاعدها.
}
power-can-no-seat = لا مقعد مصوّت
power-can-both = الإقرار والمنع وحدها
power-can-pass = الإقرار وحدها
power-can-block = المنع وحدها
power-can-nothing = لا أثر لها
power-can-with-others = التأثير مع غيرها
power-what-if-title = ماذا لو كان الميثاق غير ذلك؟
power-what-if-lead = غيّر الأعداد وانظر من يستطيع أن يقرر عندئذ. لا يُسجَّل شيء؛ عنوان هذه الصفحة يحمل تغييرك فيمكنك إرساله.
power-what-if-shift = من يستطيع أن يقرر عندئذ
power-what-if-change = تغييرك
power-what-if-table = المقاعد والقوة، الآن وبعد التغيير
power-what-if-gone = لم تعد في الميثاق المنظور هذه القاعدة.
power-what-if-rule = القاعدة
power-what-if-draft = انظر في مسودة الميثاق
power-what-if-no-draft = الميثاق النافذ
power-what-if-seats = المقاعد: { $group }
power-what-if-weight = وزن كل مقعد من { $group }: { $weight }
power-what-if-chamber = تُعدّ { $constituency } في
power-what-if-threshold = ما يكفي
power-what-if-threshold-hint = شرط في كل سطر، ويجب أن تتحقق كلها؛ والسطر الفارغ يبدأ طريقة أخرى. مثلًا: each_chamber >=2/3 of votes_cast
power-what-if-button = انظر الفرق
power-what-if-back = العودة إلى الميثاق كما هو
power-what-if-bad-seats = «{ $text }» ليس عدد مقاعد: اكتب عددًا صحيحًا من 0 إلى 300. تُركت المقاعد كما هي.
power-what-if-bad-weight = «{ $text }» ليس وزنًا: اكتب عددًا صحيحًا. تُرك الوزن كما هو.
power-what-if-bad-threshold = تُرك ما يكفي كما هو: { $text }
power-shift-blocks = { $n ->
    [one] تستطيع الآن المنع وحدها ولم تكن تستطيع.
   *[other] تستطيع كل منها الآن المنع وحدها ولم تكن تستطيع.
}
power-shift-blocks-no-more = { $n ->
    [one] لن تستطيع المنع وحدها بعد ذلك.
   *[other] لن تستطيع أي منها المنع وحدها بعد ذلك.
}
power-shift-passes = { $n ->
    [one] تستطيع الآن الإقرار وحدها ولم تكن تستطيع.
   *[other] تستطيع كل منها الآن الإقرار وحدها ولم تكن تستطيع.
}
power-shift-passes-no-more = { $n ->
    [one] لن تستطيع الإقرار وحدها بعد ذلك.
   *[other] لن تستطيع أي منها الإقرار وحدها بعد ذلك.
}
power-shift-dummy = { $n ->
    [one] لن يبقى لها أثر.
   *[other] لن يبقى لأي منها أثر.
}
power-shift-dummy-no-more = { $n ->
    [one] سيكون لها أثر وليس لها الآن.
   *[other] سيكون لكل منها أثر وليس لها الآن.
}
power-shift-none = لم يتغير شيء بعد: في ما يلي المقاعد والقوة كما هي.
power-shift-numbers = لا أحد يكسب أو يفقد قدرة على الإقرار أو المنع؛ الأرقام وحدها تتغير.
power-as-rule = الأرقام: { $rule }

## من له حصة في ماذا: الأعضاء والمقاعد والقوة والكلام والنتائج

power-tab-shares = الحصص
power-tab-rules = القواعد واحدة واحدة
power-tab-what-if = جرّب تغييرا
power-rules-title = من يستطيع أن يقرر بكل قاعدة؟
power-no-seats = لا مقاعد مصوّتة في الميثاق، فلا يُعرف بعد من له كلمة.
power-gap-under = { $group }: { $members } من الأعضاء ولكن { $seats } من { $all } من المقاعد.
power-gap-over = { $group }: { $members } من الأعضاء ويشغل { $seats } من { $all }.
power-gap-none = حصص المقاعد هي حصص الأعضاء.
power-by-constituency = حسب الفئة
power-by-region = حسب منطقة العالم
power-by-income = حسب دخل البلد
power-constituency-none = بلا فئة (مسؤولون وضيوف)
power-region-none = البلد غير معروف، أو المقعد شاغر
power-income-none = البلد غير معروف أو غير مصنّف، أو المقعد شاغر
power-region-africa = أفريقيا
power-region-americas = الأمريكتان
power-region-asia = آسيا
power-region-europe = أوروبا
power-region-oceania = أوقيانوسيا
power-income-low = دخل منخفض
power-income-lower_middle = دخل متوسط أدنى
power-income-upper_middle = دخل متوسط أعلى
power-income-high = دخل مرتفع
power-standing = المقاعد والقوة بحسب: { $rule } ({ $body }).
power-have = من في الداخل ومن يقرر
power-have-table = حصص الأعضاء والمقاعد وقوة التصويت
power-do = من يقترح ويتكلم ويفوز
power-do-table = حصص ما اقترح وقيل وصُوّت به
power-shares-table = حصص كل مجموعة
power-of-members = الأعضاء ({ $n })
power-of-seats = المقاعد ({ $n })
power-of-power = قوة التصويت (بانزاف)
power-of-motions = مقترحات ({ $n })
power-of-statements = مداخلات ({ $n })
power-of-words = كلمات ({ $n })
power-of-ballots = أصوات ({ $n })
power-of-objections = اعتراضات ({ $n })
power-of-dissents = آراء مخالفة ({ $n })
power-of-attendance = مقاعد حضرت الاجتماعات ({ $n })
power-of-agenda-items = بنود جداول الأعمال ({ $n })
power-col-seats-minus-members = المقاعد ناقص الأعضاء (نقاط)
power-col-with = صوّت مع النتيجة
power-col-lost = قرارات كان في الجانب الخاسر
power-under-five = أقل من 5
power-silent = { $n ->
    [one] لم تقترح شيئا ولم تقل شيئا بعد.
   *[other] لم تقترح شيئا ولم تقل شيئا بعد.
}
power-losing = { $n ->
    [one] خسرت قرارات أكثر مما ربحت.
   *[other] خسرت قرارات أكثر مما ربحت.
}
power-unseated = متأثرون بلا مقعد
power-unseated-words = لهم أعضاء أو منظمات على الخريطة، وليس لهم مقعد مصوّت ولم يدلوا بصوت.
power-unseated-none = كل فئة لها مقعد مصوّت، وكل قطاع من المجتمع على الخريطة له عضو.
power-unseated-count = { $n ->
    [0] لا منظمة بعد
    [one] منظمة واحدة
   *[other] { $n } منظمات
}
power-unseated-link = من الغائب، وماذا يُفعل
power-related = أطراف ذات صلة بين شاغلي المقاعد
power-related-words = شاغلان لمقعدين مصوّتين تربطهما الخريطة أو إعلان مصلحة: قد يتكلم أحدهما عن الآخر.
power-related-none = لا صلات معروفة.
power-related-part-of = جزء من
power-related-same-parent = فرع لنفس المنظمة مثل
power-related-funds = يموّل
power-related-answers-to = مسؤول أمام
power-related-interest = أعلن مصلحة في
power-today = هل تستطيع كل هيئة أن تقرر اليوم؟
power-today-table = النصاب أمام المقاعد المشغولة فعلا
power-today-body = الهيئة
power-today-can = اليوم
power-today-acting = مقاعد لها من يتصرف
power-today-of = { $n } من { $of }
power-today-spare = قد يغيب منهم
power-today-yes = يستطيع أن يقرر
power-today-nobody = لا أحد يتصرف
power-today-no-quorum = لا نصاب حتى لو حضر الجميع
power-today-not-enough = لا يكفي حتى لو وافق الجميع
power-today-words = يُسأل حساب الميثاق نفسه: ماذا لو وافق كل من يتصرف أحد عنه؟ «قد يغيب» هو العدد الذي يمكن أن يغيب أيا كان ويبقى القرار ممكنا.
power-today-none = لا هيئة لها مقاعد مصوّتة تقرر بالأصوات.
power-how-shares = الأعضاء والمقاعد كما هي اليوم؛ والمقترحات والمداخلات والأصوات كما في السجل كله، كل منها للفئة التي كان لها حينئذ. لا شيء يُخمّن من الأسماء.
power-how-stood = «مع النتيجة»: من الأصوات العلنية مع أو ضد، تلك التي وافقت النتيجة. «الجانب الخاسر»: قرارات خسر فيها من أصواته أكثر مما ربح.
power-how-few = حيث المجموع أقل من 5 يظهر العدد لا الحصة؛ وحسب المنطقة والدخل تظهر «أقل من 5» بدل الأعداد الصغيرة، لأن حصة من قليل لا تقول شيئا.
power-dictates = { $n ->
    [one] مقعد واحد يقرر وحده، مهما فعل الآخرون.
   *[other] مقعد واحد من كل منها يقرر وحده.
}
power-alike = كل مقعد على حدة
power-alike-table = قوة المقاعد: { $rule }
power-col-chamber = الغرفة
power-col-each = قوة كل مقعد
power-col-alone = يستطيع وحده
power-alone-dictates = أن يقرر
power-alone-vetoes = أن يوقف كل شيء
power-alone-swings = أن يرجّح مع غيره
power-alone-nothing = لا شيء أبدا

## المشروعية: المؤشرات وما ينقصها

power-tab-legitimacy = المشروعية
power-legitimacy-title = هل التحالف مشروع، وبماذا؟
power-legitimacy-lead = { $n } من { $all } مؤشرا محسوبة من السجل. لا مجموع لها: النتيجة الجيدة لا تصلح طريقة القرار ولا من قرر.
power-legitimacy-how = كل قيمة تتبع السجل والميثاق وحدهما. الحد حكم أول وليس معيارا. حيث تكون القيمة لسنوات، فهي لقرارات كل سنة.
power-legitimacy-number = الرقم
power-legitimacy-dimension = البعد
power-legitimacy-indicator = المؤشر
power-legitimacy-value = القيمة
power-legitimacy-unit = الوحدة
power-legitimacy-bar = يُقرأ جيدا
power-legitimacy-by = حسب الفئة
power-legitimacy-missing = غير قابل للحساب
power-legitimacy-unit-share = حصة
power-legitimacy-unit-index = من 0 إلى 1
power-legitimacy-unit-ratio = نسبة
power-legitimacy-unit-days = أيام
power-legitimacy-unit-count = عدد
power-legitimacy-unit-scale = من 1 إلى 5
power-legitimacy-input = المدخل: من يقرر
power-legitimacy-throughput = المسار: كيف تُتخذ القرارات
power-legitimacy-output = المخرج: ما ينتج
power-legitimacy-belief = الاعتقاد: ما يظنه الناس
power-legitimacy-power = القوة: من يتحكم فعلا
power-legitimacy-L01 = تكافؤ الأصوات
power-legitimacy-L02 = حصة المتأثرين من الأصوات
power-legitimacy-L03 = أصوات الجنوب إلى عبء المشكلة
power-legitimacy-L04 = تداخل المال والأصوات
power-legitimacy-L05 = مندوبون اختارتهم فئاتهم
power-legitimacy-L06 = المشاركة في التصويت
power-legitimacy-L07 = تفاوت المشاركة
power-legitimacy-L08 = توازن الكلام
power-legitimacy-L09 = تنوع أصل جدول الأعمال
power-legitimacy-L10 = مدى اللغات
power-legitimacy-L11 = مهلة الأوراق
power-legitimacy-L12 = تغطية الدعم
power-legitimacy-L13 = الالتزام بالقواعد
power-legitimacy-L14 = تدوين المخالفة
power-legitimacy-L15 = الرد على المخالفة
power-legitimacy-L16 = عمر القرار
power-legitimacy-L17 = التنحي عند تعارض المصالح
power-legitimacy-L18 = مؤشر الانفتاح
power-legitimacy-L19 = تأخر المحاضر
power-legitimacy-L20 = البت في الشكاوى
power-legitimacy-L21 = هيئات تتداول
power-legitimacy-L22 = اكتمال الأهداف
power-legitimacy-L23 = إنجاز الالتزامات
power-legitimacy-L24 = الإنجاز مرجحا بالطموح
power-legitimacy-L25 = نتائج أكدها آخرون
power-legitimacy-L26 = سجلات التغيير
power-legitimacy-L27 = توزيع المنفعة
power-legitimacy-L28 = استطلاع الثقة
power-legitimacy-L29 = فجوة الثقة
power-legitimacy-L30 = الخروج متظلما
power-legitimacy-L31 = الاعتراف من الخارج
power-legitimacy-L32 = حصة أكبر دافع
power-legitimacy-L33 = تركز النقض
power-legitimacy-L34 = اختبار النواة غير الرسمية
power-legitimacy-L35 = مركزية الأمانة
power-legitimacy-L36 = اختبار حارس الباب
power-legitimacy-L37 = سيطرة المضيف
power-legitimacy-L38 = تنوع المتحدثين
power-legitimacy-L39 = توازن الحضور
power-legitimacy-L40 = زمن المقعد الشاغر
power-legitimacy-L41 = الوصول مقابل النتيجة
power-legitimacy-L01-how = 1 ناقص أبعد مسافة بين حصة فئة من المقاعد المصوّتة وحصة متساوية.
power-legitimacy-L02-how = المقاعد المصوّتة لفئات المتأثرين أو القواعد الشعبية أو الشعوب الأصلية، من كل المقاعد المصوّتة.
power-legitimacy-L06-how = المقاعد التي صوّتت من المقاعد التي كان لها أن تصوّت، في أحدث تصويت.
power-legitimacy-L07-how = أعلى مشاركة لفئة ناقص أدناها، في أحدث تصويت؛ الأصوات بالوكالة محسوبة.
power-legitimacy-L08-how = 1 ناقص معامل جيني لدقائق كلام الفئات في اجتماعات سنة؛ وإن لم تُسجَّل دقائق فلكلمات التعليقات.
power-legitimacy-L09-how = 1 ناقص مجموع مربعات حصص الفئات من بنود جداول الأعمال (هيرفندال)، أو من المقترحات إن لم يُحفظ جدول أعمال.
power-legitimacy-L11-how = وسيط الأيام بين آخر ورقة لاجتماع وبدايته؛ وإن لم تكن لأي اجتماع أوراق فبين طرح المقترح وفتح النداء أو التصويت.
power-legitimacy-L13-how = قرارات توفر لها النصاب، من كل القرارات؛ الأغلبية تحسبها القاعدة نفسها دائما.
power-legitimacy-L14-how = قرارات متنازع عليها لها سبب مقروء ممن عارض، من كل المتنازع عليها.
power-legitimacy-L15-how = اعتراضات رسمية جاءها رد خلال 90 يوما، من كل الاعتراضات.
power-legitimacy-L16-how = وسيط الأيام من الطرح إلى القرار.
power-legitimacy-L17-how = مقاعد مسّتها مصلحة معلنة ولم تصوّت، من كل المقاعد التي مسّتها.
power-legitimacy-L18-how = من 12 أمرا: الأعضاء والهيئات والقواعد والأوراق والمحاضر والأصوات وبيانات النتائج والبيانات كما هي منشورة هنا؛ المال والعقود والتقييمات والشكاوى لا تُنشر هنا.
power-legitimacy-L19-how = وسيط الأيام من الاجتماع إلى محضره.
power-legitimacy-L21-how = هيئات تقرر بقاعدة واجتمعت أو صوّتت أو قررت خلال نصف سنة، من كل هذه الهيئات.
power-legitimacy-L30-how = أعضاء غادروا خلال 24 شهرا وقالوا لماذا.
power-legitimacy-L33-how = مقاعد يستطيع كل منها وحده أن يوقف كل شيء، بالقاعدة التي فيها أكثرها.
power-legitimacy-L34-how = قرارات متنازع عليها لم يخسر فيها أي من الخمسة الأكثر فوزا.
power-legitimacy-L39-how = مقاعد مشغولة حضرت اجتماعات السنة، في الفئة الأقل حضورًا؛ أو شاركت في تصويتاتها إن لم يُعقد اجتماع.
power-legitimacy-L40-how = أطول أيام بقي فيها مقعد شاغرا؛ ما لم يُشغل قط شاغر منذ التأسيس.
power-legitimacy-not-nothing-yet = لم يحدث شيء من هذا بعد.
power-legitimacy-not-too-few = أقل من خمسة قرارات متنازع عليها.
power-legitimacy-not-income = لا يُسجل من يدفع وكم.
power-legitimacy-not-problem = لا تقول أي قائمة احتياجات على الخريطة كيف تتوزع المشكلة على البلدان.
power-legitimacy-not-selection = لا يقول الميثاق كيف تختار الفئات من يجلس عنها.
power-legitimacy-not-languages = لا تُسجل لغات الأوراق والأعضاء.
power-legitimacy-not-support = لا تُسجل طلبات السفر والرعاية والترجمة.
power-legitimacy-not-complaints = لم تُفتح قضية سلوك، أو لم يمضِ على أي منها وقت كافٍ.
power-legitimacy-not-results = لا تُسجل الأهداف والطموحات والنتائج.
power-legitimacy-not-survey = لم يُسأل أحد بعد.
power-legitimacy-not-recognition = لا يُسجل ما تقوله الدول والمنظمات في قراراتها.
power-legitimacy-not-contacts = لا تُسجل الاتصالات عبر الأمانة.
power-legitimacy-not-statements = لم يُمنح أحد تفويضًا بالكلام، ولا تُسجل التصريحات العلنية.

## ماذا لو: دمج الفئات وإضافة فئة

power-what-if-new = الفئة الجديدة
power-what-if-add = مقاعد لفئة جديدة
power-what-if-merges = ادمج فئات
power-what-if-merge = { $constituency } تُدمج في
power-what-if-merge-none = لا أحد

## A draft of the charter beside the charter in force

power-draft-title = ما الذي تغيّره هذه المسودة في من يستطيع أن يقرر
power-draft-lead = تغيّرت { $changed } من { $rules } من القواعد.
power-draft-next = غيّر مقاعد المسودة أو عتباتها وانظر كيف ينتقل النفوذ ثانيةً قبل أن يقرر أحد.
power-draft-now = النافذ الآن
power-draft-then = بموجب المسودة
power-draft-new = جديدة
power-draft-changed = النفوذ ينتقل
power-draft-no-rule = لا توجد قاعدة كهذه.
power-draft-votes = جرّب هذه القاعدة على أصوات
power-draft-same = كما كان

## القيم مع وحداتها
power-legitimacy-unit-points = نقاط
power-legitimacy-in-index = { $value } من 1
power-legitimacy-in-ratio = { $value } إلى 1
power-legitimacy-in-scale = { $value } من 5
power-legitimacy-in-points = الفارق: { $value }
power-legitimacy-in-days = الأيام: { $value }
power-legitimacy-L30-count = الأعضاء: { $n }
power-legitimacy-L33-count = المقاعد: { $n }
power-legitimacy-L37-count = { $n } من 6 سلطات
power-legitimacy-more = المزيد عنه
power-legitimacy-L03-how = حصة المقاعد المصوّتة المشغولة من بلدان الدخل المنخفض والمتوسط الأدنى، مقسومة على حصة المحتاجين هناك بحسب قوائم الاحتياجات على الخريطة. تُترك مقاعد المنظمات التي لا بلد لها.
power-legitimacy-L28-how = متوسط عدالة الإجراءات وجودة النتائج ووزن المصالح في أحدث استطلاع سنوي، في الفئة الأدنى؛ ومتوسط الجميع إن لم تُعرض فئة.
power-legitimacy-L29-how = أعلى متوسط لفئة ناقص أدناها، في أحدث استطلاع سنوي.
power-legitimacy-L36-how = المنظمات التي قُبلت، من كل التي أُجيب عن معيار لها أو زكّاها عضو.
power-legitimacy-L37-how = من ست سلطات (التعيين، إنهاء الولاية، تقرير الإنفاق، التوقيع، تحديد من يتكلم، إنهاء الميثاق) ما تملكه الأمانة أو الآلة وحدها بحسب الميثاق، دون قرار.
power-legitimacy-L38-how = تفويضات الكلام التي يحملها أشخاص من الفئتين الأكثر حملًا لها، من كلها؛ التصريحات نفسها لا تُسجل.
power-legitimacy-not-few-answered = أجاب عن الاستطلاع عدد قليل جدًا من المنظمات أو الفئات.
power-legitimacy-beside = ما يُعتقد بجانب ما يُنجز
power-legitimacy-beside-words = النتائج الجيدة ترفع المشروعية، وتحتاج إليها أولًا. لذلك يوضع الاثنان جنبًا إلى جنب لكل سنة، ولا يُجمعان أبدًا.
power-legitimacy-beside-year = السنة
power-legitimacy-beside-inside = ما يعتقده الأعضاء
power-legitimacy-beside-outside = ما يعتقده غيرهم
power-legitimacy-beside-results = «النتائج جيدة»
power-legitimacy-beside-days = من الطرح إلى القرار
power-legitimacy-beside-quorate = قرارات بنصاب
power-legitimacy-beside-none = لم يُسأل أحد بعد عمّا يعتقد.
power-legitimacy-beside-survey = الاستطلاع السنوي

## ما يستطيعه المضيف وحده
power-tab-host = المضيف
power-host-title = ماذا يستطيع المضيف وحده؟
power-host-lead = { $n } من 6 سلطات بيد المضيف وحده. ومن أنواع الأفعال البالغة { $kinds } هناك { $acts } للأمانة أو الآلة وحدها، دون قرار.
power-host-six = ست سلطات على تحالف
power-host-power = السلطة
power-host-alone = بيد المضيف وحده
power-host-yes = وحده
power-host-no = ليس وحده
power-host-who = من يملكها
power-host-clause = البنود
power-host-decided = { $who }، بعد قرار وفق { $rules }
power-host-nobody = لا أحد
power-host-hire = تعيين أصحاب المناصب
power-host-fire = إنهاء ولايتهم
power-host-spend = تقرير ما يُنفق
power-host-sign = وضع اسمه تحت ما تقرر
power-host-speak = تحديد من يتكلم باسم التحالف
power-host-close = إنهاء الميثاق، ومعه التحالف كما هو
power-host-acts = أفعال لا يستطيعها أحد غيره
power-host-acts-none = لا يوجد شيء منها.
power-host-act = ما يُفعل
power-host-by = من يفعله
power-host-kind = نوع الفعل
power-host-machine = الآلة، حين يحل موعد
power-host-secretariat = الأمانة
power-host-how = مقروء من جدول السلطات في الميثاق. وحده تعني: لا يسمّي الجدول إلا الأمانة والآلة، ولا يطلب قرارًا. يُقرَّر الإنفاق حيث تكون قاعدة من الميثاق للميزانيات أو لكل أمر.
power-legitimacy-beside-kept = مهام أُنجزت في موعدها
power-legitimacy-L20-how = قضايا السلوك التي قُرِّرت أو انتهت خلال 180 يومًا، من كلها عدا ما لا يزال في المهلة.
power-legitimacy-L23-how = المهام الناتجة عن القرارات التي بُلِّغ عنها في موعدها وقُبلت، من كل ما حلّ موعده؛ وما رُفض يُترك.
