opinions-nav = الآراء
opinions-title = ماذا يرى الناس؟
opinions-finding = { $n ->
    [0] لا حوار بعد.
    [one] حوار واحد، المفتوح: { $open }.
   *[other] الحوارات: { $n }، المفتوح منها: { $open }.
}
opinions-table = كل الحوارات
opinions-empty = لا حوار بعد. افتح حوارًا لتعرف مواقف الناس قبل أن يكتب أحد مقترحًا.
opinions-empty-meaning = في الحوار يجيب كثيرون عن عبارات قصيرة: موافق أو غير موافق أو تخطٍّ. ثم يظهر ما يتفقون عليه وما يختلفون فيه.
opinions-empty-example = «يجب أن يُدفع أجر للمراقبين.» يوافق 91% في المجموعتين.
opinions-next-answer = يوجد حوار مفتوح: { $question }
opinions-next-answer-button = أجب عن العبارات
opinions-next-sign-in = يجيب الأعضاء هنا بعد تسجيل الدخول.
opinions-next-sign-in-button = سجّل الدخول للإجابة
opinions-next-judge = { $n ->
    [one] عبارة واحدة تنتظرك قبل أن يمكن الإجابة عنها.
   *[other] عبارات تنتظرك قبل أن يمكن الإجابة عنها: { $n }.
}
opinions-not-you = لا يتيح لك الميثاق فعل ذلك هنا.
opinions-who-may = من يحق له
opinions-untitled = الحوار { $n }
opinions-erased = (نص لم يعد علنيًا)
opinions-somebody = الاسم غير علني
opinions-no-constituency = بلا فئة

## How it stands
opinions-status-open = مفتوح
opinions-status-counting = قيد العدّ
opinions-status-closed = مغلق
opinions-elsewhere = جرى في مكان آخر
opinions-until = حتى { $until }
opinions-standing-waiting = تنتظر
opinions-standing-accepted = مقبولة
opinions-standing-rejected = مسحوبة
opinions-publishing-counts = الأعداد فقط
opinions-publishing-counts-hint = يعدّ المضيف في النهاية ويتلف الإجابات المفردة. تُحذف الأعداد الصغيرة.
opinions-publishing-rows = الإجابات بلا أسماء
opinions-publishing-rows-hint = إذا شارك 50 شخصًا أو أكثر نُشرت إجابات كل شخص بلا اسم، ليستطيع أي أحد استخراج المجموعات من جديد. ومن يعرف بعض إجابات شخص قد يجد بقيتها.

## Columns
opinions-col-question = السؤال
opinions-col-status = الحالة
opinions-col-people = الأشخاص
opinions-col-statements = العبارات
opinions-col-statement = العبارة
opinions-col-until = حتى
opinions-col-answers = الإجابات
opinions-col-n = الرقم
opinions-col-who = من
opinions-col-seen = أجابوا
opinions-col-by = بواسطة
opinions-col-reason = السبب

## Opening one and bringing one in
opinions-open = افتح حوارًا
opinions-new-title = ماذا تريد أن تعرف؟
opinions-new-lead = اطرح سؤالًا مفتوحًا واحدًا. ثم أضف بنفسك بضع عبارات من جوانب مختلفة ليكون هناك ما يُجاب عنه.
opinions-field-question = السؤال
opinions-field-question-hint = مثلًا: كيف ندفع تكاليف الرصد؟
opinions-field-background = ما ينبغي معرفته أولًا
opinions-field-background-hint = بضع جمل يفهمها الجميع.
opinions-field-until = تُقبل الإجابات حتى نهاية يوم
opinions-field-until-hint = يُغلق من تلقاء نفسه في نهاية هذا اليوم (بالتوقيت العالمي)، ولا يمكن إغلاقه قبل ذلك.
opinions-field-publishing = ما يُنشر في النهاية
opinions-field-moderated = النظر في كل عبارة قبل أن يمكن الإجابة عنها
opinions-field-moderated-hint = يرى الجميع ما قُبل وما لم يُقبل، ومن قرر ذلك ولماذا.
opinions-import = أدخل حوارًا من Pol.is
opinions-import-lead = اختر ملفات تصديره. يصبح حوارًا مغلقًا مع مصدره، ويُحسب كل شيء من أصواته من جديد.
opinions-file-comments-hint = العبارات.
opinions-file-votes-hint = كل صوت. اتركه فارغًا إذا لم يكن في التصدير.
opinions-file-participants-votes-hint = آخر صوت لكل شخص؛ يُستخدم عندما لا يوجد votes.csv.
opinions-file-summary-hint = موضوع الحوار. يمكن تركه.
opinions-field-source = مصدره
opinions-field-source-hint = من أجراه ومن أعطاك الملفات.

## Taking part
opinions-tab-conversation = الحوار
opinions-tab-statements = العبارات
opinions-tab-report = التقرير
opinions-lead-open = { $statements ->
    [0] لا عبارة يمكن الإجابة عنها بعد.
    [one] عبارة واحدة للإجابة.
   *[other] عبارات للإجابة: { $statements }.
} { $people ->
    [0] لم يجب أحد بعد.
    [one] أجاب شخص واحد.
   *[other] عدد من أجابوا: { $people }.
}
opinions-until-closed = لا يرى أحد نتائج قبل الإغلاق: فمن نتيجة تتغير يمكن معرفة من أجاب بماذا.
opinions-answer-title = إجابتك
opinions-progress = أُجيب عن { $n } من { $of }
opinions-answer-done = أجبت عن كل العبارات. شكرًا. يمكنك تغيير إجاباتك حتى الإغلاق.
opinions-answer-agree = موافق
opinions-answer-disagree = غير موافق
opinions-answer-pass = تخطٍّ
opinions-you-said = إجابتك: { $answer }. الإجابة الجديدة تحل محلها.
opinions-secret-counts = مشاركتك علنية. أما إجابتك فلا يعرفها إلا المضيف حتى العدّ، ثم تُتلف.
opinions-secret-rows = مشاركتك علنية. تُنشر إجاباتك بلا اسمك في النهاية إذا شارك 50 شخصًا أو أكثر. ومن يعرف بعضها قد يجد بقيتها.
opinions-own = إجاباتك ({ $n })
opinions-change = غيّر
opinions-state-title = هل ينقص شيء؟
opinions-state = أضف العبارة
opinions-field-words = عبارتك
opinions-field-words-hint = فكرة واحدة يمكن الموافقة عليها أو رفضها، لا تزيد على { $max } حرفًا. وهي علنية مع اسمك.
opinions-moderated = ينظر فيها مشرف قبل أن يستطيع الآخرون الإجابة عنها.
opinions-background = ما ينبغي معرفته
opinions-source = المصدر: { $source }
opinions-turnout = من يشارك
opinions-what-is-seen = من يرى ماذا
opinions-seen-counts = من يشارك علني. أما الإجابات فلا: تُنشر الأعداد في النهاية، وأعداد فئة ما فقط إذا أجاب منها خمسة أو أكثر.
opinions-seen-rows = من يشارك علني. إذا شارك 50 شخصًا أو أكثر نُشرت إجابات كل شخص بلا اسم ولا فئة؛ وإلا فالأعداد فقط.
opinions-seen-limits = ما لا يمكن الوعد به: إذا أجاب الجميع إجابة واحدة عُرفت إجابة كل منهم؛ وقد يطّلع المضيف ما دام الحوار مفتوحًا.

## Results
opinions-lead-closed = { $people ->
    [one] شخص واحد
   *[other] الأشخاص: { $people }
} · { $statements ->
    [one] عبارة واحدة
   *[other] العبارات: { $statements }
} · { $groups ->
    [0] لم يُبحث عن مجموعات
   *[other] المجموعات: { $groups }
}. { $shared ->
    [0] لا شيء متفق عليه بوضوح.
    [one] عبارة واحدة متفق عليها.
   *[other] العبارات المتفق عليها: { $shared }.
}
opinions-bridging = ما تتفق عليه كل المجموعات
opinions-agree = يوافق معظمهم
opinions-disagree = لا يوافق معظمهم
opinions-differ = ما تختلف فيه المجموعات
opinions-divisive = ما يفرّق أكثر
opinions-unsure = ما هم غير متأكدين منه
opinions-unseen = رآها عدد قليل جدًا
opinions-groups = من يرون الرأي نفسه؟
opinions-no-groups = لم يُبحث عن مجموعات: أجاب بما يكفي أقل من { $min } شخصًا. المجموعات القليلة العدد تقول أكثر مما تقوله الإجابات، وتكشف من يرى ماذا.
opinions-group = المجموعة { $letter }، عدد أشخاصها: { $n }
opinions-group-name = المجموعة { $letter }
opinions-group-agrees = يوافق { $share } من المجموعة
opinions-group-disagrees = لا يوافق { $share } من المجموعة
opinions-everybody = الجميع
opinions-by-constituency = من يوافق، بحسب الفئة
opinions-by-meaning = نسبة الموافقين ممن أجابوا. إذا أجاب أقل من { $n } فلا يُعرض شيء، ولا ما يمكن استنتاجه منه.
opinions-under = أقل من { $n }
opinions-all = كل العبارات
opinions-all-figures = كل الأرقام
opinions-polis-files = ملفات بصيغة Pol.is (ZIP)
opinions-picture = نسبة الموافقين، بالأعشار
opinions-picture-open = صورة من يوافق
opinions-picture-finding = كلما تباعدت علامات العبارة زاد الاختلاف عليها.
opinions-number = رقم { $n }
opinions-propose = اجعلها مقترحًا
opinions-proposal-text = من حوار: «{ $words }» يوافق { $agree } من { $seen } أجابوا.
opinions-report-none = يوجد تقرير بعد إغلاق الحوار.
opinions-method = كيف حُسب ذلك
opinions-method-figures = الإجابات: { $answers }، الأشخاص: { $people }، العبارات: { $statements }.
opinions-method-words = يوضع الأشخاص بحسب إجاباتهم (المكوّنات الرئيسية) ويُجمعون في مجموعات (المتوسطات k)، كما يفعل Pol.is. تمثل عبارةٌ مجموعةً إذا أجابت عنها خلافًا للبقية؛ وتتفق عليها كل المجموعات إذا وافق أكثر من نصف كل منها.
opinions-method-entry = مسجَّل في القيد { $entry }.

## Statements
opinions-statements-title = العبارات: { $question }
opinions-statements-lead = يمكن الإجابة عن { $accepted }، وتنتظر { $waiting }، وسُحبت { $rejected }. لا شيء يختفي: ما سُحب يبقى هنا مع من سحبه ولماذا.
opinions-statements-empty = لا عبارة بعد.
opinions-field-reason = السبب
opinions-field-reason-hint = يقرؤه الجميع. وهو مطلوب عند سحب عبارة.
opinions-judge-accept = اقبلها
opinions-judge-reject = اسحبها
opinions-judge-again = انظر فيها من جديد

## What is said after something was done
opinions-said-opened = الحوار مفتوح. أضف عبارات ليكون هناك ما يُجاب عنه.
opinions-said-answered = سُجّلت إجابتك.
opinions-said-stated = أُضيفت عبارتك.
opinions-said-judged = سُجّل ذلك مع السبب.
opinions-said-imported = أُدخل الحوار ويجري عدّه.
opinions-todo-answer = { $n ->
    [one] عبارة واحدة للإجابة: { $question }
   *[other] عبارات للإجابة ({ $n }): { $question }
}
opinions-todo-answer-button = أجب عن العبارات
opinions-todo-judge = { $n ->
    [one] عبارة واحدة للنظر: { $question }
   *[other] عبارات للنظر ({ $n }): { $question }
}
opinions-todo-judge-button = انظر في العبارات

## Refusals
opinions-refused-none = لا يوجد حوار كهذا.
opinions-refused-id-used = يوجد حوار بهذا المعرّف.
opinions-refused-past = مضى هذا اليوم: اختر يومًا لاحقًا.
opinions-refused-closed = الحوار { $n } مغلق: لا يمكن إضافة شيء أو الإجابة بعد الآن.
opinions-refused-early = لا يُعدّ شيء قبل { $until }.
opinions-refused-nothing = لا عبارة يمكن الإجابة عنها بعد.
opinions-refused-no-statement = لا يمكن الإجابة عن العبارة { $n }: غير موجودة أو تنتظر مشرفًا أو سُحبت.
opinions-refused-words = الكلمات ناقصة.
opinions-refused-long = في العبارة { $n } حرفًا، والحد الأقصى { $max }. قل فكرة واحدة.
opinions-refused-counts = هذه الأعداد لا تنتج مما سُجّل.
opinions-refused-rows = صفوف الإجابات هذه لا تناسب الحوار.
opinions-refused-many = فيه أكثر من { $max } عبارة: اترك بعضها.
opinions-refused-nobody = لم يجب أحد في هذه الملفات.
opinions-wrong-answer = اختر موافق أو غير موافق أو تخطٍّ.
opinions-wrong-day = اختر يومًا.
opinions-wrong-words = اكتب بضع كلمات.
opinions-file-missing = { $file } ناقص أو فارغ: صدّره من جديد واختره هنا.
opinions-file-no-column = { $file }، السطر 1: لا عمود { $column }. خذ الملف كما يصدّره Pol.is.
opinions-file-not-csv = { $file }، السطر { $line }: { $value }
opinions-file-not-a-number = { $file }، السطر { $line }، العمود { $column }: «{ $value }» ليس عددًا صحيحًا.
opinions-file-no-answer = { $file }، السطر { $line }، العمود { $column }: «{ $value }» ليس 1 ولا 0 ولا -1.
opinions-file-no-statement = { $file }، السطر { $line }، العمود { $column }: «{ $value }» ليست عبارة في comments.csv. خذ الملفين من التصدير نفسه.

## Kinds of acts
act-opinions-conversation-opened = يُفتح حوار حتى يوم محدد.
act-opinions-statement-added = يضيف شخص عبارة.
act-opinions-statement-judged = يقبل مشرف عبارة أو يسحبها.
act-opinions-answered = يجيب شخص عن عبارة، ولا يعرف كيف إلا المضيف.
act-opinions-rows-published = تُنشر إجابات بلا أسماء.
act-opinions-counts-published = تُنشر أعداد الإجابات.
act-opinions-conversation-closed = يُغلق حوار وتُنسى الإجابات المفردة.
act-opinions-conversation-imported = يُدخل حوار جرى في مكان آخر.
act-opinions-statement-imported = تُدخل عبارة من حوار جرى في مكان آخر.
act-opinions-rows-imported = تُدخل إجابات أُعطيت في مكان آخر.

## استطلاع الثقة السنوي
opinions-survey-title = هل يثق المعنيون بالتحالف؟
opinions-survey-trust = لدينا ثقة بهذا التحالف.
opinions-survey-fair = تُتخذ القرارات هنا بطريقة عادلة.
opinions-survey-results = نتائج التحالف جيدة.
opinions-survey-interests = لمصالحنا وزن عند اتخاذ القرارات.
opinions-survey-stay = بما نعرفه اليوم، كنا سننضم من جديد.
opinions-survey-score-1 = 1 – لا إطلاقًا
opinions-survey-score-2 = 2 – لا على الأرجح
opinions-survey-score-3 = 3 – جزئيًا
opinions-survey-score-4 = 4 – نعم على الأرجح
opinions-survey-score-5 = 5 – تمامًا
opinions-survey-score-none = لا يمكن القول
opinions-survey-meaning = مرة في السنة تجيب كل منظمة عضو، وكل منظمة لها رابط شخصي، عن خمس عبارات قصيرة من 1 إلى 5. ثم يرى الجميع المتوسطات حسب الفئة وكيف تتغير عبر السنين.
opinions-survey-example = «لمصالحنا وزن عند اتخاذ القرارات.» المجتمعات 2.8، المانحون 4.1 من 5.
opinions-survey-lead-asked = السؤال موجّه إلى { $name }: خمس عبارات لسنة { $year }، نحو دقيقة.
opinions-survey-lead-none = لم يُسأل أحد بعد.
opinions-survey-lead-lowest = { $year }: { $all } من 5 لعدالة الإجراءات وجودة النتائج ووزن المصالح. الأدنى: { $name }، { $low }.
opinions-survey-lead-all = { $year }: { $all } من 5 لعدالة الإجراءات وجودة النتائج ووزن المصالح.
opinions-survey-lead-few = { $year }: أجاب أقل من { $n } منظمات، فلا يُعرض شيء.
opinions-survey-next-open = الشرعية هي ما يعتقده المعنيون. اسألهم مرة في السنة.
opinions-survey-open = افتح الاستطلاع
opinions-survey-open-title = استطلاع { $year }
opinions-survey-held = أُجري استطلاع { $year }. يمكن فتح التالي في السنة القادمة.
opinions-survey-of = استطلاع { $year }
opinions-survey-answered = أجابت { $name }
opinions-survey-again = أجب من جديد
opinions-survey-answer-button = أجب عن الاستطلاع
opinions-survey-secret = أن تجيب منظمتك أمر علني. أما جوابها فلا يعرفه إلا المضيف حتى يُجمع كل شيء، ثم يُتلف. الجواب الجديد يحل محل السابق.
opinions-survey-turnout = من أجاب
opinions-survey-nobody = لا أحد بعد.
opinions-survey-seen = أيّ المنظمات تجيب أمر علني. أما الأجوبة فلا: في النهاية تُنشر المتوسطات، ولا تُنشر لفئة إلا إذا أجابت { $n } منظمات أو أكثر.
opinions-survey-outside = غير الأعضاء
opinions-survey-year = السنة
opinions-survey-mean = المتوسط (1 إلى 5)
opinions-survey-organisations = المنظمات
opinions-survey-table = استطلاع الثقة: كل المتوسطات
opinions-survey-figures = المتوسطات من 1 إلى 5. عدد المنظمات التي أجابت: { $n }. سُجّل في القيد { $entry }.
opinions-survey-trend = عدالة الإجراءات وجودة النتائج ووزن المصالح: المتوسط من 1 إلى 5 حسب السنة
opinions-survey-moved = من { $from } إلى { $to } في { $year }.
opinions-survey-method = تُحسب كل منظمة مرة واحدة. كل متوسط هو لمن أعطوا درجة؛ وما أعطاه أقل من { $n } يُترك، ومعه ما يكفي كي لا يُستنتج. متوسط الإجراءات والنتائج والمصالح هو المؤشر L28.
opinions-survey-source = Tallberg and Zürn, The legitimacy and legitimation of international organizations: introduction and framework, 2019 (الثقة والإجراءات والنتائج والمصالح)؛ Hirschman, Exit, Voice, and Loyalty, 1970 (البقاء).
opinions-said-survey-opened = الاستطلاع مفتوح، ويُغلق من تلقاء نفسه.
opinions-said-survey-answered = سُجّل جوابك.
opinions-todo-survey = استطلاع الثقة لسنة { $year } ينتظر منظمتك.
opinions-refused-survey-id-used = يوجد استطلاع بهذا المعرّف.
opinions-refused-survey-year = أُجري استطلاع { $year } أو ما زال أحدها مفتوحًا: هناك واحد في السنة، كي لا يسأل أحد حتى يعجبه الجواب.
opinions-refused-survey-closed = استطلاع { $year } مغلق: لم يعد بالإمكان الإجابة.
opinions-refused-survey-days = يبقى الاستطلاع مفتوحًا من { $least } إلى { $most } يومًا.
opinions-refused-no-organisation = يُجاب عن الاستطلاع باسم منظمة، وأنت لا تتصرف باسم أي منظمة موجّه إليها السؤال.
opinions-refused-no-survey = لا يوجد مثل هذا الاستطلاع.
opinions-wrong-survey-answer = اختر رقمًا من 1 إلى 5، أو أنه لا يمكن القول.
opinions-wrong-survey-nothing = أجب عن عبارة واحدة على الأقل.
act-opinions-survey-opened = يُفتح استطلاع الثقة لسنة حتى يوم معيّن.
act-opinions-survey-answered = منظمة تجيب عن استطلاع الثقة؛ وكيف، لا يعرفه إلا المضيف.
act-opinions-survey-closed = يُغلق استطلاع الثقة بمتوسطاته، وتُنسى الأجوبة المفردة.
opinions-survey-short-trust = الثقة
opinions-survey-short-fair = عدالة الإجراءات
opinions-survey-short-results = جودة النتائج
opinions-survey-short-interests = وزن المصالح
opinions-survey-short-stay = الانضمام من جديد
opinions-survey-asked = ما سُئل عنه
