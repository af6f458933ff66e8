# الصفحة المحيطة بكل صفحة.
faces-skip = انتقل إلى المحتوى الرئيسي
faces-menu = القائمة
faces-sections = الأقسام
faces-you-are-here = أنت هنا
faces-search = بحث
faces-sign-in = تسجيل الدخول
faces-sign-out = تسجيل الخروج
faces-your-account = حسابك
faces-desk = مكتبي
faces-desk-count = { $n ->
    [zero] لا شيء في انتظارك
    [one] أمر واحد في انتظارك
    [two] أمران في انتظارك
    [few] { $n } أمور في انتظارك
    [many] { $n } أمرًا في انتظارك
   *[other] { $n } أمر في انتظارك
}
faces-languages = اللغات
faces-as-of = البيانات حتى { $date }
faces-verify = تحقّق من هذا السجل
faces-report-problem = أبلغ عن مشكلة
faces-csv = CSV
faces-json = JSON
faces-api = API
faces-accessibility = إمكانية الوصول
faces-licence = الترخيص { $licence }
faces-about-this-hub = عن هذا المركز
faces-frozen-title = مجمَّد.
faces-frozen = هذا السجل للقراءة فقط إلى أن يتدخل مسؤولان: { $reason }
faces-frozen-more = ماذا يعني ذلك
faces-demo = هذا عرض توضيحي. المركز متخيَّل، وشكله يتبع حقائق منشورة عن مركز حقيقي.
faces-demo-label = عرض توضيحي
faces-demo-tour = جولة من خمس خطوات
faces-next-action = ما يمكنك فعله الآن
faces-print = طباعة
faces-print-fingerprint = بصمة السجل: { $fingerprint }
faces-not-yet-translated = لم يُترجَم بعد

# الوقت.
faces-today = اليوم
faces-tomorrow = غدًا
faces-yesterday = أمس
faces-in-days = { $n ->
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $n } أيام
    [many] بعد { $n } يومًا
   *[other] بعد { $n } يوم
}
faces-in-months = { $n ->
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $n } أشهر
    [many] بعد { $n } شهرًا
   *[other] بعد { $n } شهر
}
faces-in-years = { $n ->
    [one] بعد سنة
    [two] بعد سنتين
    [few] بعد { $n } سنوات
    [many] بعد { $n } سنة
   *[other] بعد { $n } سنة
}
faces-ago-days = { $n ->
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $n } أيام
    [many] قبل { $n } يومًا
   *[other] قبل { $n } يوم
}
faces-ago-months = { $n ->
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $n } أشهر
    [many] قبل { $n } شهرًا
   *[other] قبل { $n } شهر
}
faces-ago-years = { $n ->
    [one] قبل سنة
    [two] قبل سنتين
    [few] قبل { $n } سنوات
    [many] قبل { $n } سنة
   *[other] قبل { $n } سنة
}

# الحالات.
faces-status-done = أُنجز
faces-status-on-track = على المسار
faces-status-behind = متأخر
faces-status-missed = لم يتحقق
faces-status-open = مفتوح
faces-status-not-reported = لم يُبلَّغ عنه
faces-status-agreed = تمت الموافقة
faces-status-not-agreed = لم تتم الموافقة
faces-status-completed = مكتمل
faces-status-in-progress = قيد العمل
faces-status-not-started = لم يبدأ بعد
faces-status-cannot-start = لا يمكن البدء بعد
faces-status-problem = هناك مشكلة
faces-recorded = مسجَّل
faces-published = منشور
faces-witnessed = مشهود عليه

# النماذج.
faces-error-count = { $n ->
    [one] أمر واحد يجب إصلاحه قبل الإرسال
    [two] أمران يجب إصلاحهما قبل الإرسال
    [few] { $n } أمور يجب إصلاحها قبل الإرسال
    [many] { $n } أمرًا يجب إصلاحه قبل الإرسال
   *[other] { $n } أمر يجب إصلاحه قبل الإرسال
}
faces-under-clause = القاعدة: { $clause }.
faces-optional = (إن شئت)
faces-choose = اختر
faces-example = مثال
faces-not-sent = لم يُرسَل. حاول مرة أخرى.
faces-search-table = ابحث في هذا الجدول
faces-find = ابحث
faces-apply = اعرض
faces-clear-filters = اعرض الكل

# الجداول.
faces-table-count = { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفًا
   *[other] { $n } صف
}
faces-table-range = الصفوف { $from } إلى { $to } من { $total }
faces-table-empty = لا صف يطابق البحث.
faces-table-nothing = لا شيء هنا بعد.
faces-table-unfilled = لا قيمة لها في هذه الصفوف، فلا تُعرض: { $columns }.
faces-sort-by = رتّب حسب { $column }
faces-sorted-up = مرتّب من الأصغر
faces-sorted-down = مرتّب من الأكبر
faces-pages = الصفحات
faces-page-previous = الصفحة السابقة
faces-page-next = الصفحة التالية
faces-page-of = الصفحة { $page } من { $pages }
faces-table-region = جدول: { $name }، يتحرك أفقيًا
faces-download = تنزيل

# الأشكال.
faces-source = المصدر: { $source }
faces-same-as-table = البيانات نفسها في جدول
faces-table = جدول
faces-chart = رسم بياني
faces-map = خريطة
faces-network = شبكة
faces-figure-table = الأرقام
faces-none = لا شيء
faces-gap = فجوة
faces-gap-cell = { $column } في { $row }: لا أحد، فجوة
faces-matrix-cell = { $column } في { $row }: { $n }
faces-target = الهدف { $value }
faces-path = المسار إلى الهدف
faces-other-kinds = أخرى
faces-boundaries = الحدود والأسماء المبيَّنة لا تعني تأييدًا أو قبولًا من هذا المركز.
faces-no-data = لا بيانات
faces-light-to-dark = من الفاتح إلى الداكن: أكثر
faces-not-on-map = { $n ->
    [one] مكان واحد ليس على هذه الخريطة.
    [two] مكانان ليسا على هذه الخريطة.
    [few] { $n } أماكن ليست على هذه الخريطة.
    [many] { $n } مكانًا ليس على هذه الخريطة.
   *[other] { $n } مكان ليس على هذه الخريطة.
}
faces-network-says = عدد المنظمات { $nodes } وعدد الروابط بينها { $links }.
faces-network-bubbles = عدد المنظمات { $nodes } في { $groups } من الجوارات؛ كل دائرة جوار واحد.
faces-network-find = ابحث عن منظمة
faces-network-in = تكبير
faces-network-out = تصغير
faces-network-full = ملء الشاشة
faces-network-around = هذه وجاراتها فقط (خطوة واحدة)
faces-network-fade = تخفيت
faces-network-unfade = إظهار من جديد
faces-network-fit = عرض الكل
faces-network-help = تحرّك الأسهم الصورة، وزائد وناقص للتكبير والتصغير، و0 لعرض الكل، وEsc للخروج.
faces-network-links = { $n ->
    [zero] لا روابط
    [one] رابط واحد
    [two] رابطان
    [few] { $n } روابط
    [many] { $n } رابطًا
   *[other] { $n } رابط
}
faces-network-open = افتح صفحتها
faces-network-not-found = لم يُعثر على شيء
faces-islands-missing = بُني هذا الخادم من دون أجزائه التفاعلية. كل شيء هنا يعمل، لكن لا يمكن تكبير الخرائط.

# التحقق من البرهان في المتصفح.
faces-check-title = تحقّق هنا، في متصفحك
faces-check-choose = ملف البرهان (.tlog-proof)
faces-check-yes = نعم: البرهان صحيح. القيد { $index } من { $size } موجود في السجل بهذا الرأس.
faces-check-no = لا: { $why }
faces-check-not-a-proof = هذا الملف ليس برهانًا
faces-check-path = المسار لا يصل إلى الرأس الموقَّع
faces-check-signature = توقيع المركز غير مطابق
faces-check-key = الرأس غير موقَّع بمفتاح هذا المركز
faces-refused-host = تُجلب الملفات عبر https من المضيفين المدرجين في قائمة هذا الخادم، ولا من غيرهم.
