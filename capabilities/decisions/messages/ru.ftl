decisions-nav = Решения
decisions-title = Решения
decisions-finding = Открыто: { $open }, принято: { $agreed }, не принято: { $against }.
decisions-next-vote = Сейчас открыто: { $title }, до { $until }.
decisions-next-vote-button = Прочитать и проголосовать
decisions-empty = О чём вам нужно договориться?
decisions-empty-meaning = Пока ничего не предложено. Здесь будет видно, что предложено, как голосовала каждая группа и кто не согласен.
decisions-empty-example = 1 · План работы на следующий год · ● Идёт голосование · 12 · 3 · 1
decisions-write = Написать предложение
decisions-how-we-decide = Как здесь принимают решения?
decisions-table = Решения, сначала новые
decisions-untitled = Предложение { $n } (название стёрто)
decisions-col-n = №
decisions-col-title = Предложение
decisions-col-status = Состояние
decisions-col-body = Кто решает
decisions-col-votes = За · против · воздержались
decisions-col-at = Закрытие
decisions-col-dissents = Особые мнения
decisions-status-draft = Черновик
decisions-status-comment = Открыто для замечаний
decisions-status-objections = Ждём возражений
decisions-status-voting = Идёт голосование
decisions-status-awaiting = Закрыто, итог не объяснён
decisions-status-agreed = Принято
decisions-status-not-agreed = Не принято
decisions-status-elected = Избрание состоялось
decisions-status-nobody-elected = Никто не избран
decisions-status-withdrawn = Отозвано
decisions-overdue = { $days ->
    [0] Объяснение итога просрочено
    [one] Объяснение итога просрочено на { $days } день
    [few] Объяснение итога просрочено на { $days } дня
   *[other] Объяснение итога просрочено на { $days } дней
}
decisions-overdue-long = { $days ->
    [0] Председатель должен объяснить этот итог.
    [one] Председатель уже { $days } день должен объяснить этот итог.
    [few] Председатель уже { $days } дня должен объяснить этот итог.
   *[other] Председатель уже { $days } дней должен объяснить этот итог.
}
decisions-closes = закрывается { $until } ({ $distance })
decisions-number = Решение { $n }, { $body }
decisions-agreeing = Согласие означает: { $meaning }
decisions-electing = Этими выборами: { $meaning }
decisions-erased = Эти слова стёрты или не публичны. Само решение остаётся в силе.
decisions-tab-proposal = Предложение
decisions-tab-outcome = Итог
decisions-tab-changes = Изменения ({ $n })
decisions-next-state = Решение принято. Напишите, почему, что дальше, кто это делает и когда к нему вернутся.
decisions-todo-first = Ещё ничего не предложено
decisions-todo-first-button = Написать предложение
decisions-todo-state = Объяснить итог: { $title }
decisions-todo-state-button = Объяснить итог
decisions-todo-vote = Проголосовать: { $title }
decisions-todo-vote-button = Прочитать и проголосовать
decisions-next-outcome = Вопрос решён. Посмотрите, почему, что дальше и кто не согласен.
decisions-next-outcome-button = Посмотреть итог
decisions-your-vote = Ваш голос за { $organisation } ({ $constituency })
decisions-choose = Ваш выбор
decisions-choose-quorum = Пока проголосовали слишком немногие: для кворума считается любой голос, и воздержание тоже.
decisions-choice-agree = Согласны
decisions-choice-agree-hint = Поддерживаем. Считается «за».
decisions-choice-abstain = Воздерживаемся
decisions-choice-abstain-hint = Пусть решат другие. Считается участием, ни за, ни против.
decisions-choice-disagree = Не согласны
decisions-choice-disagree-hint = Можно сделать лучше. Считается «против»; в одиночку не останавливает, если правило ниже не даёт вето.
decisions-choice-object = Возражаем формально
decisions-choice-object-hint = Считается «против», навсегда остаётся в записи и требует публичного ответа.
decisions-reason = Причина
decisions-reason-hint = Публикуется с названием вашей организации. Нужна для формального возражения.
decisions-cast = Проголосовать
decisions-can-change = Голос можно менять до закрытия.
decisions-you-chose = Ваш записанный голос: { $choice }.
decisions-receipt-link = Квитанция
decisions-other-ways = Доверить голос другому или не участвовать
decisions-proxy-to = Место, которое голосует за вас
decisions-proxy-give = Доверить голос
decisions-proxy-meaning = Тогда его бюллетень считается и за ваше место, если вы не проголосуете сами. Это видно всем.
decisions-unproxy = Вернуть голос
decisions-carried-by = голос доверен: { $seat }
decisions-recuse = Не участвовать
decisions-recuse-why = Почему, в нескольких словах
decisions-recuse-meaning = Ваше место выходит из подсчёта: это не молчание и не воздержание, кворум считают без него. Отменить нельзя.
decisions-recused = Не участвует
decisions-recused-own = Это место само отказалось участвовать. Оно не входит ни в основу подсчёта, ни в кворум.
decisions-recused-interest = Ваша организация заявила интерес, который касается этого вопроса. Поэтому место не участвует и не входит ни в основу подсчёта, ни в кворум. Особое мнение записать можно.
decisions-by-constituency = Голоса по группам
decisions-col-constituency = Группа
decisions-col-voted = Голосовали
decisions-col-bar = За · против · воздержались
decisions-col-passes = Достаточно?
decisions-voted-of = { $voted } из { $of }
decisions-bar = { $name }: за { $agree }, против { $disagree }, воздержались { $abstain }, не голосовали { $silent }
decisions-bar-legend = Сплошное: за. Штриховка: против. Серое: воздержались. Пустое: не голосовали. Молчание не знак согласия.
decisions-turnout-legend = Кто голосовал. Молчание — не согласие.
decisions-all-seats = Все места
decisions-recused-n = { $n ->
    [one] { $n } не участвует
    [few] { $n } не участвуют
   *[other] { $n } не участвуют
}
decisions-vacant-n = свободно: { $n }
decisions-proxy-n = по доверенности: { $n }
decisions-below-quorum = Нет кворума
decisions-yes-so-far = Пока да
decisions-not-yet = Ещё нет
decisions-yes = Да
decisions-no = Нет
decisions-still-needed = Ещё нужно
decisions-all-can-change = До закрытия каждый может изменить свой голос.
decisions-why-so-far = Как обстоит дело по правилу
decisions-seat-by-seat = Как голосовало каждое место
decisions-col-seat = Место
decisions-col-organisation = Организация
decisions-col-vote = Голос
decisions-not-voted = Не голосовало
decisions-vacant = Свободно
decisions-verdict-adopted = Принято
decisions-verdict-rejected = Не принято
decisions-verdict-not_adopted = Не принято: есть возражение
decisions-verdict-go_to_fallback = Есть возражение: действует запасное правило
decisions-verdict-to_meeting = Есть возражение: вопрос идёт на заседание
decisions-verdict-no_quorum = Не принято: нет кворума
decisions-verdict-void = Не принято: слишком мало действительных голосов
decisions-verdict-not_by_ballot = Решается не голосованием
decisions-rule = Правило
decisions-rule-fixed = Закреплено в начале; поздние изменения устава его не затрагивают.
decisions-rule-now = Правило действующего сегодня устава.
decisions-rule-link = Правило { $rule } в уставе
decisions-text = Предложение
decisions-no-text = Текста нет, или он стёрт.
decisions-permits = В случае принятия разрешает действие { $kind } для: { $subject }.
decisions-permits-any = кого угодно
decisions-permits-office = Итог позволяет занять место «{ $office }» только так: { $subject }.
decisions-permits-elected = кто будет избран
decisions-permits-use = Сделать то, что оно разрешает
decisions-objections = Формальные возражения
decisions-objection-withdrawn = Отозвано { $day }.
decisions-reply = Ответ:
decisions-no-reply = { $days ->
    [0] Ответа пока нет.
    [one] Ответа нет { $days } день.
    [few] Ответа нет { $days } дня.
   *[other] Ответа нет { $days } дней.
}
decisions-answer = Ответить публично
decisions-object-title = Вы возражаете?
decisions-object-meaning = Возражение с причиной не даёт прийти к согласию, пока вы на нём настаиваете. Здесь молчание значит отсутствие возражений, потому что так сказано в этом запросе и у него есть срок.
decisions-object = Возразить
decisions-unobject = Отозвать возражение
decisions-discussion = { $n ->
    [0] Обсуждение
    [one] Обсуждение ({ $n } замечание)
    [few] Обсуждение ({ $n } замечания)
   *[other] Обсуждение ({ $n } замечаний)
}
decisions-comment = Ваше замечание
decisions-comment-hint = Публикуется с названием вашей организации.
decisions-comment-send = Высказаться
decisions-dissent = { $n ->
    [0] Особые мнения
   *[other] Особые мнения ({ $n })
}
decisions-dissent-add = Записать особое мнение
decisions-dissent-meaning = Это право каждого места, как бы оно ни голосовало. Убрать его не может никто: такого действия нет.
decisions-dissent-words = Что ваша организация хочет сохранить в памяти
decisions-aside = Не участвуют или представлены другими
decisions-aside-own = не участвует по своей воле
decisions-aside-interest = не участвует: заявлен интерес
decisions-aside-base = Кто не участвует, не входит ни в кворум, ни в доли.
decisions-how = Как мы к этому пришли
decisions-event-drafted = Автор: { $by }
decisions-event-tabled = Внесено: { $by }
decisions-event-discussed = { $n ->
    [one] Обсуждение: { $n } замечание
    [few] Обсуждение: { $n } замечания
   *[other] Обсуждение: { $n } замечаний
}
decisions-event-changed = { $n ->
    [one] Изменено { $n } раз
    [few] Изменено { $n } раза
   *[other] Изменено { $n } раз
}
decisions-event-called = Запрошены возражения по правилу «{ $rule }»
decisions-event-opened = Голосование открыто по правилу «{ $rule }»
decisions-event-call-closed = Запрос закрыт
decisions-event-vote-closed = Голосование закрыто
decisions-event-stated = Итог объяснён: { $by }
decisions-event-withdrawn = Отозвано: { $by }
decisions-event-ends = Закрывается само
decisions-see-changes = посмотреть изменения
decisions-entry = запись { $entry }
decisions-secretariat = Секретариат
decisions-outcome = Итог
decisions-outcome-title = Итог: { $title }
decisions-outcome-none = Итог ещё не объяснён.
decisions-why = Почему
decisions-what-next = Что дальше
decisions-who = Кто делает
decisions-who-hint = Полное название организации. Пусто: секретариат.
decisions-by-when = К какому сроку
decisions-review = Вернуться к вопросу
decisions-state-title = Объяснить итог
decisions-state-lead = Пока это не написано, страница сообщает всем: «закрыто, итог не объяснён».
decisions-state-send = Опубликовать итог
decisions-follow-up = Это разрешает { $kind }. Решение: { $resolution }
decisions-follow-up-button = Перейти к делу
decisions-steps = Следующие шаги
decisions-steps-meaning = Вы видите их, потому что устав позволяет вам их сделать.
decisions-table-it = Внести
decisions-edit = Изменить текст
decisions-edit-lead = Прежний текст остаётся в записи, и всем видно, что изменилось.
decisions-edit-save = Сохранить новый текст
decisions-call = Запросить возражения
decisions-open = Открыть голосование
decisions-close = Закрыть
decisions-until = До
decisions-until-hint = День и время по UTC. Тогда закроется само.
decisions-withdraw = Отозвать предложение
decisions-withdraw-why = Почему
decisions-new-title = Написать предложение
decisions-new-lead = Сначала черновик: вы решаете, когда его внести.
decisions-new-not-you = По уставу предложения пишут те, кто действует от имени участника или занимает должность. Если это вы, войдите.
decisions-place = Кто решает и какого рода этот вопрос?
decisions-place-hint = От этого зависят правила устава.
decisions-any-matter = { $body }: любой вопрос
decisions-field-title = Название
decisions-field-meaning = Согласие означает …
decisions-field-meaning-hint = Одно предложение: что станет иначе. Его читают первым.
decisions-field-text = Полный текст
decisions-field-text-hint = Около двух страниц. Пустая строка начинает абзац.
decisions-changes-title = Что изменилось: { $title }
decisions-changes-lead = Зачёркнуто: убрано. Подчёркнуто: добавлено. Сначала новое.
decisions-changes-none = Текст не менялся.
decisions-receipt-title = Ваш голос записан
decisions-receipt-change = Его можно менять до { $until }. Считается последний.
decisions-receipt-final = Он считается таким, какой есть.
decisions-receipt-entry = Запись в реестре
decisions-receipt-when = Записано
decisions-receipt-meaning = Откройте запись, чтобы увидеть её и скачать доказательство: её нельзя незаметно убрать или изменить.
decisions-receipt-back = Назад к решению
decisions-said-drafted = Черновик сохранён.
decisions-said-changed = Новый текст сохранён.
decisions-said-tabled = Предложение внесено и открыто для замечаний.
decisions-said-commented = Замечание опубликовано.
decisions-said-called = Возражения запрошены.
decisions-said-objected = Возражение записано.
decisions-said-unobjected = Возражение отозвано.
decisions-said-answered = Ответ опубликован.
decisions-said-opened = Голосование открыто.
decisions-said-voted = Ваш голос записан.
decisions-said-proxy = Голос доверен.
decisions-said-unproxy = Голос снова ваш.
decisions-said-recused = Ваше место не участвует.
decisions-said-closed = Закрыто.
decisions-said-dissent = Особое мнение записано.
decisions-said-stated = Итог опубликован.
decisions-said-withdrawn = Предложение отозвано.
decisions-wrong-title = Дайте название.
decisions-wrong-meaning = Напишите одним предложением, что означает согласие.
decisions-wrong-text = Напишите предложение.
decisions-wrong-long = Это длиннее, чем вмещает одна запись. Сократите до двух страниц.
decisions-wrong-line = Для этого места слишком длинно. Сократите, остальное напишите в полном тексте предложения.
decisions-wrong-place = Выберите, кто решает.
decisions-wrong-who = Ни одна организация на карте не называется точно так.
decisions-wrong-choice = Выберите один из четырёх вариантов.
decisions-wrong-reason = Напишите причину: формальное возражение её требует.
decisions-wrong-words = Напишите что-нибудь.
decisions-wrong-why = Напишите, почему получилось так.
decisions-wrong-next = Напишите, что дальше.
decisions-wrong-day = Выберите день.
decisions-wrong-id = Это не идентификатор.
decisions-refused-no-charter = Устав ещё не действует, поэтому решать ничего нельзя
decisions-refused-no-motion = Такого предложения нет
decisions-refused-not-author = Предложение { $n } не ваше; менять его может автор или должностное лицо
decisions-refused-id-used = Этот идентификатор уже занят
decisions-refused-no-body = В уставе нет органа { $body }
decisions-refused-not-a-code = Вопрос или тема — это код из строчных букв, цифр, точек и дефисов
decisions-refused-too-many = Можно назвать не больше { $max } организаций или тем
decisions-refused-no-kind = Действия { $kind } не существует
decisions-refused-no-rule = В уставе нет правила, по которому { $body } решает { $matter }
decisions-refused-words-fixed = Текст предложения { $n } закреплён: его решают или уже решили
decisions-refused-not-draft = Предложение { $n } уже внесено
decisions-refused-not-tabled = Предложение { $n } ещё черновик; сначала внесите его
decisions-refused-no-comment = Предложение { $n } не открыто для замечаний
decisions-refused-for-others = Вы не действуете от имени этой организации
decisions-refused-settled = Предложение { $n } решают или уже решили
decisions-refused-no-consensus = Ни одно правило по этому вопросу не запрашивает возражений; он идёт на голосование
decisions-refused-call-over = Возражения выслушаны, одно осталось; теперь действует запасное правило
decisions-refused-too-soon = Возражения ждут не меньше { $days } дн.
decisions-refused-consensus-first = До голосования нужно запросить возражения
decisions-refused-no-fallback = У правила нет запасного: после возражения голосования нет
decisions-refused-not-by-ballot = Правило по этому вопросу решает не голосованием
decisions-refused-other-rule = { $named } сейчас не применяется; применяется { $rules }
decisions-refused-other-charter = Устав изменился; откройте страницу заново
decisions-refused-electorate = Голосовать могут { $seats } мест, а не { $said }; откройте страницу заново
decisions-refused-nobody = В органе { $body } никто не занимает мест: голосовать некому
decisions-refused-past = Этот день прошёл
decisions-refused-no-call = Сейчас по предложению { $n } возражений не запрашивают
decisions-refused-call-deadline = Возражения принимали до { $until }
decisions-refused-objects-already = Это место уже возражает
decisions-refused-no-objection = Такого возражения нет
decisions-refused-objection-settled = Это возражение уже нельзя отозвать
decisions-refused-no-vote = По предложению { $n } голосование не открыто
decisions-refused-over = Голосование закрылось { $until }
decisions-refused-ballot-final = По этому правилу поданный голос не меняют
decisions-refused-not-elector = Место { $seat } не могло голосовать, когда это открылось
decisions-refused-other-seat = Вы не действуете за место { $seat }
decisions-refused-recused = Место { $seat } не участвует: его организация заявила интерес ({ $interest })
decisions-refused-recused-own = Место { $seat } не участвует по своей воле
decisions-refused-recused-already = Это место уже отказалось участвовать
decisions-refused-no-interest = Эта организация не заявляла такого интереса
decisions-refused-no-proxies = По этому правилу за другого не голосуют
decisions-refused-proxy-self = Голос доверяют другому занятому месту
decisions-refused-proxy-given = Это место уже доверило голос; сначала верните его
decisions-refused-proxy-chain = Голос доверяют один раз: ни одно из мест не должно уже нести или доверить голос
decisions-refused-proxy-cap = Место { $seat } уже несёт столько голосов, сколько позволяет правило ({ $cap })
decisions-refused-no-proxy = Это место голоса не доверяло
decisions-refused-not-open = По предложению { $n } ничего не открыто
decisions-refused-before-deadline = Открыто до { $until }
decisions-refused-figures = Эти числа не те, что дают записанные голоса по этому правилу
decisions-refused-no-dissent-yet = По предложению { $n } ещё не с чем не соглашаться
decisions-refused-undecided = Предложение { $n } ещё не решено
decisions-refused-stated = Итог предложения { $n } уже объяснён
decisions-refused-no-actor = На карте нет организации с идентификатором { $actor }

act-decisions-motion-drafted = Составлен проект предложения.
act-decisions-motion-changed = Текст предложения изменён.
act-decisions-motion-tabled = Предложение открыто для обсуждения.
act-decisions-commented = Кто-то оставил комментарий.
act-decisions-consensus-called = Возражения принимаются до срока.
act-decisions-objection-raised = Место возражает.
act-decisions-objection-withdrawn = Возражение снято.
act-decisions-objection-answered = На возражение дан публичный ответ.
act-decisions-vote-opened = Голосование открыто.
act-decisions-ballot-cast = Место голосует.
act-decisions-proxy-given = Место передаёт голос другому.
act-decisions-proxy-withdrawn = Место забирает голос обратно.
act-decisions-recused = Место само отказывается от участия.
act-decisions-closed = Голосование или опрос закрыты, с цифрами.
act-decisions-dissent-recorded = Особое мнение записано рядом с итогом.
act-decisions-outcome-stated = Председатель объясняет итог.
act-decisions-motion-withdrawn = Предложение снято.

## What rests on an organisation
decisions-rest-motion = О ней говорит решение { $n }.
decisions-rest-motion-mend = Посмотреть решение { $n }

## Elections
decisions-candidates = Кандидаты
decisions-candidates-none = Пока никто не назван.
decisions-candidate-unnamed = Кандидат { $n }
decisions-name-candidate = Назвать кандидата
decisions-stands = Кто выдвигается
decisions-stands-nobody = Никто: это вариант
decisions-candidate-name = Имя в бюллетене
decisions-candidate-name-hint = Так его прочтут голосующие
decisions-candidate-words = Что говорит в пользу кандидата
decisions-unname = Снять с бюллетеня
decisions-elected = Избран
decisions-fills = Кем становится победитель
decisions-fills-hint = Только для вопроса, который устав решает выборами. Тогда итог разрешает именно это назначение.
decisions-fills-nothing = Никакой должности
decisions-mark-one = Ваша отметка
decisions-mark-nobody = Никто: воздерживаюсь
decisions-mark-hint = Отметьте всех приемлемых кандидатов. Без отметок — воздержание.
decisions-rank-hint = Дайте каждому кандидату место, 1 — лучшему. Кто без места, идёт после всех.
decisions-rank-none = без места
decisions-you-ranked = Вы проголосовали.
decisions-count = Подсчёт
decisions-col-round = Тур
decisions-col-sum = Голоса
decisions-col-candidate = Кандидат
decisions-col-other = В сравнении с
decisions-col-votes-other = Голоса за того
decisions-col-what = Что вышло
decisions-what-elected = Избран
decisions-what-surplus = Излишек передан
decisions-what-excluded = Выбыл, голоса переданы
decisions-what-ahead = Первого предпочли больше
decisions-what-even = Поровну
decisions-election-no-quorum = Никто не избран: нет кворума
decisions-said-named = Кандидат в бюллетене.
decisions-said-unnamed = Кандидат снят с бюллетеня.
decisions-refused-needs-ranking = Это выборы: отметьте кандидатов или поставьте их по порядку
decisions-refused-no-election = Ни одно правило этого вопроса не избирает, поэтому кандидатов нет
decisions-refused-candidates-max = В бюллетене не больше кандидатов: { $max }
decisions-refused-named-already = Этот кандидат уже назван
decisions-refused-who-stands = Итог разрешает назначение: укажите, кто выдвигается
decisions-refused-no-candidate = Такого кандидата нет в бюллетене
decisions-refused-no-candidates = Для выборов нужны кандидаты: сначала назовите одного
decisions-refused-permit-places = Решение применяется один раз: правило, избирающее нескольких, не может разрешить назначение
decisions-refused-ranked-twice = Кандидат назван в этом бюллетене дважды
decisions-refused-marks-only = По этому правилу кандидатов отмечают, а не ставят по порядку
decisions-refused-one-mark = По этому правилу в бюллетене одна отметка
decisions-refused-shared-place = По этому правилу на каждом месте один кандидат
decisions-refused-ballot-fixed = Бюллетень предложения { $n } закреплён
act-decisions-candidate-named = Кто-то называет кандидата.
act-decisions-candidate-withdrawn = Кандидата снимают с бюллетеня.
act-decisions-ranking-cast = Место отмечает кандидатов или ставит их по порядку.

## Closed and sealed ballots
decisions-closed = Закрытое голосование
decisions-sealed = Запечатанное голосование
decisions-secret-cast = Проголосовало мест: { $cast }. За что — до закрытия неизвестно.
decisions-secret-voted = Вы проголосовали. До закрытия можно проголосовать снова; считается последний бюллетень.
decisions-vote-again = Проголосовать снова
decisions-tracker-cast = Метка вашего бюллетеня, которую помнит эта вкладка:
decisions-voted-in-secret = проголосовало тайно
decisions-slips = Бюллетени по меткам
decisions-spoilt = не читается: не засчитан никому
decisions-slips-meaning = Каждый находит свой бюллетень по метке, которую выбрал. Бюллетеней столько, сколько мест проголосовало.
decisions-spoilt-n = { $n ->
    [one] { $n } бюллетень не удалось прочитать. Он участвует, но не засчитан никому.
    [few] { $n } бюллетеня не удалось прочитать. Они участвуют, но не засчитаны никому.
   *[other] { $n } бюллетеней не удалось прочитать. Они участвуют, но не засчитаны никому.
}
decisions-tracker = Ваша метка
decisions-col-tracker = Метка
decisions-tracker-hint = От 8 до 64 латинских букв, цифр и дефисов, придуманных вами, например с помощью кубиков. Сохраните её: по ней вы найдёте свой бюллетень в подсчёте.
decisions-limits = Что обещано и что нет
decisions-limit-host = Закрытое: до закрытия узел мог бы видеть отдельные голоса. Потом публикуются только метки и голоса, и узел уничтожает то, что вело от одних к другим.
decisions-limit-page = Запечатанное: никто не может открыть бюллетень, доверенные лица расшифровывают только сумму. Но страница этого узла может вас выдать: голосуйте из командной строки или через belenios-tool.
decisions-limit-turnout = Кто голосовал — известно всем.
decisions-limit-unanimous = Единогласный итог раскрывает всех.
decisions-limit-proof = Кто хочет, может доказать свой голос. От купленных и вынужденных голосов защищает только повторное голосование.
decisions-limit-final = Голосующие и правила закреплены при открытии, и до закрытия ничего не считается.
decisions-sealed-trustees = Доверенные лица
decisions-sealed-threshold = Вместе расшифровывают { $threshold } из них: { $trustees }
decisions-sealed-trustees-hint = По одной организации в строке, по порядку номеров. Ни у одной группы не должно быть столько, сколько нужно для расшифровки.
decisions-sealed-authority = Кто выдал коды голосования
decisions-sealed-authority-hint = Организация, которая не ведёт этот узел и не является доверенным лицом.
decisions-sealed-archive = Архив
decisions-sealed-result = Итог
decisions-sealed-answer = Ответ
decisions-sealed-check = Проверьте сами
decisions-sealed-check-meaning = В архиве каждый зашифрованный бюллетень с доказательствами. Его проверяют две программы без общего кода; запись называет каждое его событие с того момента, как оно произошло.
decisions-sealed-events = События, названные записью
decisions-sealed-event = Хеш события
decisions-sealed-how = Голосуйте своей программой: возьмите архив, сделайте бюллетень с выданным вам кодом и принесите файл сюда.
decisions-sealed-file = Ваш бюллетень
decisions-sealed-file-hint = Файл, который записали convoke или belenios-tool. Он зашифрован; узел узнаёт, что вы голосовали, и больше ничего.
decisions-seal-prepare = Подготовить запечатанное голосование
decisions-seal-prepare-meaning = Принесите архив, с которого оно начинается: вопросы, ключи доверенных лиц, открытые коды. Он проверяется до записи.
decisions-seal-bring-on = Продолжить подсчёт
decisions-seal-bring-on-meaning = Принесите архив с добавленным: конец бюллетеней, суммы, каждая расшифровка, итог. Каждый шаг проверяется.
decisions-step-setup = Подготовлено
decisions-step-ballot = Бюллетень
decisions-step-end = Бюллетеней больше нет
decisions-step-sums = Зашифрованные суммы
decisions-step-decryption = Доверенное лицо расшифровало
decisions-step-result = Итог
decisions-said-sealed = Архив проверен и записан.
decisions-wrong-file = Выберите файл
decisions-wrong-sealed = Файл не проходит проверку: { $why }
decisions-wrong-cast-before = Этот самый бюллетень уже подан: сделайте новый
decisions-wrong-trustees = В архиве другое число доверенных лиц
decisions-refused-secret-few = Тайному голосованию нужно не меньше голосующих, чем { $min }: иначе итог назвал бы их
decisions-refused-secret-names = Тайное голосование не знает вето, доверенностей и правил для отведённых: им нужны имена
decisions-refused-secret-weights = Палату или вес, которые правило считает отдельно, делят меньше голосующих, чем { $min }: их суммы — почти имена
decisions-refused-sealed-groups = Запечатанное голосование считает все места вместе, а это правило считает палаты или веса отдельно
decisions-refused-sealed-ranking = Из запечатанных бюллетеней расшифровываются только суммы, у порядка их нет: пусть устав избирает по большинству отметок или одобрением
decisions-refused-not-prepared = Сначала подготовьте запечатанное голосование: по коду на каждое занятое место
decisions-refused-not-sealed = Ни одно правило этого вопроса не требует запечатанных бюллетеней
decisions-refused-needs-secret = По этому правилу бюллетени тайные: голосуйте тайно
decisions-refused-ballot-mode = По этому правилу голосуют иначе
decisions-refused-tracker = В метке от 8 до 64 латинских букв, цифр и дефисов
decisions-refused-secret-objection = У возражения есть причины и имя, тайным оно быть не может: запишите особое мнение
decisions-refused-voted-already = Вы уже проголосовали, а тайный бюллетень нельзя изъять
decisions-refused-slips = Это не поданные бюллетени: их больше, чем проголосовавших мест, или они не по порядку меток
decisions-refused-hash = Это не SHA-256
decisions-refused-trustees = Назовите разных доверенных лиц; расшифровывают не меньше двух и не больше всех
decisions-refused-trustees-alike = Доверенные лица одной группы могли бы расшифровать сами: назовите соперников
decisions-refused-trustee-host = Доверенные лица — соперники: никто из них не ведёт этот узел
decisions-refused-authority = Коды выдаёт организация, которая не ведёт этот узел и не является доверенным лицом
decisions-refused-credential = Этот код другого места или не тот, с которым это место голосовало
decisions-refused-sealed-parent = Тем временем кто-то проголосовал: отправьте снова
decisions-refused-sealed-step = Архив не продолжается так с того места, где он стоит
decisions-seal-questions = О чём должен спрашивать архив
decisions-seal-questions-meaning = Сохраните это как questions.json и начните с этого архив. Ответы считаются по порядку, поэтому другой текст или порядок не принимается.
decisions-refused-archive = То, что здесь сказано об архиве, неверно: { $why }
decisions-refused-seal = Сейчас вы ничего не можете принести к предложению { $n }
decisions-wrong-begun = Архив ещё не должен быть начат: в нём не может быть ни одного бюллетеня
decisions-wrong-nothing-new = В архиве нет ничего, чего запись ещё не называет
act-decisions-closed-ballot-cast = Место подаёт закрытый бюллетень.
act-decisions-ballots-counted = Закрытые бюллетени сосчитаны.
act-decisions-sealed-vote-prepared = Запечатанное голосование подготовлено.
act-decisions-sealed-ballot-cast = Место подаёт запечатанный бюллетень.
act-decisions-sealed-step-taken = Запечатанное голосование продвигается.

## Calling a decision in

decisions-review-may = Решение действует сразу; { $body } может затребовать его до { $day }.
decisions-review-button = Затребовать на пересмотр
decisions-review-called-in = Затребовано: { $body }, предложение { $n }. Пока по нему не решено, опираться на это решение больше нельзя.
decisions-review-set-aside = Отменено: { $body }, предложение { $n }. Опираться на него больше нельзя; сделанное раньше остаётся в журнале.
decisions-review-effect = Если принято, отменяется решение: { $subject }.
decisions-refused-no-review = этот орган не может затребовать решение { $n }: правило не даёт такого права никому или даёт другому органу
decisions-refused-review-late = решение { $n } можно было затребовать в течение { $days } дн., и они прошли
decisions-refused-review-again = решение { $n } уже затребовано предложением { $by }

## Members that do not vote yet
decisions-recused-new = Ваша организация — новый член: она голосует в том, что открывается { $day } или позже. До тех пор её места не входят ни в одну базу и ни в один кворум. Вы по-прежнему можете комментировать и записать особое мнение.
decisions-aside-new = новый член; голосует с { $day }
decisions-refused-new = Место { $seat } не участвует: когда это открылось, организация была слишком новой; она голосует с { $from }
