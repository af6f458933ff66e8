opinions-nav = Мнения
opinions-title = Что думают люди?
opinions-finding = { $n ->
    [0] Обсуждений пока нет.
    [one] { $n } обсуждение, открытых: { $open }.
    [few] { $n } обсуждения, открытых: { $open }.
   *[other] { $n } обсуждений, открытых: { $open }.
}
opinions-table = Все обсуждения
opinions-empty = Обсуждений пока нет. Откройте первое, чтобы узнать, кто что думает, прежде чем кто-то напишет предложение.
opinions-empty-meaning = В обсуждении многие отвечают на короткие утверждения: за, против или пропустить. Затем видно, что у людей общего и в чём они расходятся.
opinions-empty-example = «Наблюдателям нужно платить». 91 % за, в обеих группах.
opinions-next-answer = Открыто обсуждение: { $question }
opinions-next-answer-button = Ответить на утверждения
opinions-next-sign-in = Участники отвечают здесь после входа.
opinions-next-sign-in-button = Войти, чтобы ответить
opinions-next-judge = { $n ->
    [one] { $n } утверждение ждёт вас, прежде чем на него смогут ответить.
    [few] { $n } утверждения ждут вас, прежде чем на них смогут ответить.
   *[other] { $n } утверждений ждут вас, прежде чем на них смогут ответить.
}
opinions-not-you = Устав не позволяет вам делать это здесь.
opinions-who-may = Кто может
opinions-untitled = Обсуждение { $n }
opinions-erased = (текст больше не публичен)
opinions-somebody = имя не публикуется
opinions-no-constituency = Без группы участников

## How it stands
opinions-status-open = Открыто
opinions-status-counting = Идёт подсчёт
opinions-status-closed = Закрыто
opinions-elsewhere = Проведено в другом месте
opinions-until = до { $until }
opinions-standing-waiting = Ожидает
opinions-standing-accepted = Принято
opinions-standing-rejected = Снято
opinions-publishing-counts = Только подсчёты
opinions-publishing-counts-hint = В конце хозяин сервера подсчитывает и уничтожает отдельные ответы. Малые числа не показываются.
opinions-publishing-rows = Ответы без имён
opinions-publishing-rows-hint = Если участвуют 50 человек или больше, ответы каждого публикуются без имени, чтобы любой мог заново найти группы. Кто знает часть ответов человека, может найти остальные.

## Columns
opinions-col-question = Вопрос
opinions-col-status = Состояние
opinions-col-people = Людей
opinions-col-statements = Утверждений
opinions-col-statement = Утверждение
opinions-col-until = До
opinions-col-answers = Ответы
opinions-col-n = №
opinions-col-who = Кто
opinions-col-seen = Ответили
opinions-col-by = Кем
opinions-col-reason = Причина

## Opening one and bringing one in
opinions-open = Открыть обсуждение
opinions-new-title = Что вы хотите узнать?
opinions-new-lead = Задайте один открытый вопрос. Затем сами добавьте несколько утверждений с разных сторон, чтобы было на что отвечать.
opinions-field-question = Вопрос
opinions-field-question-hint = Например: как оплачивать наблюдения?
opinions-field-background = Что стоит знать заранее
opinions-field-background-hint = Несколько предложений, понятных каждому.
opinions-field-until = Ответы принимаются по
opinions-field-until-hint = Обсуждение закроется само в конце этого дня (UTC); раньше закрыть его нельзя.
opinions-field-publishing = Что публикуется в конце
opinions-field-moderated = Просматривать каждое утверждение, прежде чем на него можно ответить
opinions-field-moderated-hint = Все видят, что принято, что нет, кем и почему.
opinions-import = Загрузить обсуждение из Pol.is
opinions-import-lead = Выберите файлы его выгрузки. Оно станет закрытым обсуждением с источником, и всё будет заново вычислено по его голосам.
opinions-file-comments-hint = Утверждения.
opinions-file-votes-hint = Каждый голос. Оставьте пустым, если в выгрузке его нет.
opinions-file-participants-votes-hint = Последний голос каждого; используется, когда нет votes.csv.
opinions-file-summary-hint = О чём оно было. Можно не указывать.
opinions-field-source = Откуда оно
opinions-field-source-hint = Кто его проводил и кто дал вам файлы.

## Taking part
opinions-tab-conversation = Обсуждение
opinions-tab-statements = Утверждения
opinions-tab-report = Отчёт
opinions-lead-open = { $statements ->
    [0] Отвечать пока не на что.
    [one] { $statements } утверждение для ответа.
    [few] { $statements } утверждения для ответа.
   *[other] { $statements } утверждений для ответа.
} { $people ->
    [0] Никто ещё не ответил.
    [one] Ответил { $people } человек.
    [few] Ответили { $people } человека.
   *[other] Ответили { $people } человек.
}
opinions-until-closed = До закрытия результатов не видит никто: по меняющемуся результату можно было бы понять, кто как ответил.
opinions-answer-title = Ваш ответ
opinions-progress = Отвечено: { $n } из { $of }
opinions-answer-done = Вы ответили на все утверждения. Спасибо. До закрытия ответы можно изменить.
opinions-answer-agree = За
opinions-answer-disagree = Против
opinions-answer-pass = Пропустить
opinions-you-said = Вы ответили: { $answer }. Новый ответ заменит прежний.
opinions-secret-counts = То, что вы участвуете, публично. Как вы отвечаете, до подсчёта знает только сервер; затем ответ уничтожается.
opinions-secret-rows = То, что вы участвуете, публично. В конце ваши ответы публикуются без имени, если участвуют 50 человек или больше. Кто знает часть из них, может найти остальные.
opinions-own = Ваши ответы ({ $n })
opinions-change = Изменить
opinions-state-title = Чего-то не хватает?
opinions-state = Добавить утверждение
opinions-field-words = Ваше утверждение
opinions-field-words-hint = Одна мысль, с которой можно согласиться или нет, не длиннее { $max } знаков. Она публична, с вашим именем.
opinions-moderated = Модератор просмотрит его, прежде чем другие смогут ответить.
opinions-background = Что стоит знать
opinions-source = Источник: { $source }
opinions-turnout = Кто участвует
opinions-what-is-seen = Кто что видит
opinions-seen-counts = Кто участвует, публично. Ответы нет: в конце публикуются подсчёты, а по группе участников только если ответили пять человек или больше.
opinions-seen-rows = Кто участвует, публично. Если участвуют 50 человек или больше, ответы каждого публикуются без имени и группы участников; если меньше, только подсчёты.
opinions-seen-limits = Чего обещать нельзя: если все ответят одинаково, ответ каждого известен; и пока обсуждение открыто, хозяин сервера мог бы посмотреть.

## Results
opinions-lead-closed = { $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[other] { $people } человек
} · { $statements ->
    [one] { $statements } утверждение
    [few] { $statements } утверждения
   *[other] { $statements } утверждений
} · { $groups ->
    [0] группы не искали
   *[other] групп: { $groups }
}. { $shared ->
    [0] Явно общего нет.
   *[other] Общих утверждений: { $shared }.
}
opinions-bridging = Что общего у всех групп
opinions-agree = Большинство за
opinions-disagree = Большинство против
opinions-differ = В чём группы расходятся
opinions-divisive = Что разделяет больше всего
opinions-unsure = Не уверены
opinions-unseen = Видели слишком немногие
opinions-groups = Кто думает похоже?
opinions-no-groups = Группы не искали: достаточно ответили меньше { $min } человек. Малые группы сказали бы больше, чем ответы, и показали бы, кто что думает.
opinions-group = Группа { $letter }, людей: { $n }
opinions-group-name = Группа { $letter }
opinions-group-agrees = { $share } группы за
opinions-group-disagrees = { $share } группы против
opinions-everybody = Все
opinions-by-constituency = Кто за, по группам участников
opinions-by-meaning = Доля согласных среди ответивших. Где ответили меньше { $n }, ничего не показано, как и то, из чего это можно вычислить.
opinions-under = меньше { $n }
opinions-all = Все утверждения
opinions-all-figures = Все числа
opinions-polis-files = Файлы как у Pol.is (ZIP)
opinions-picture = Доля согласных, в десятых
opinions-picture-open = Рисунок: кто за
opinions-picture-finding = Чем дальше друг от друга знаки утверждения, тем больше оно разделяет.
opinions-number = № { $n }
opinions-propose = Сделать предложением
opinions-proposal-text = Из обсуждения: «{ $words }» За { $agree } из { $seen } ответивших.
opinions-report-none = Отчёт появится, когда обсуждение закроется.
opinions-method = Как это вычислено
opinions-method-figures = Ответов: { $answers }, людей: { $people }, утверждений: { $statements }.
opinions-method-words = Людей размещают по их ответам (главные компоненты) и собирают в группы (k-средние), как это делает Pol.is. Утверждение представляет группу, когда она отвечает иначе, чем остальные; оно общее для всех групп, когда за него больше половины каждой.
opinions-method-entry = Записано под номером { $entry }.

## Statements
opinions-statements-title = Утверждения: { $question }
opinions-statements-lead = Можно ответить: { $accepted }, ожидают: { $waiting }, сняты: { $rejected }. Ничто не исчезает: снятое остаётся здесь, с тем, кто это сделал и почему.
opinions-statements-empty = Утверждений пока нет.
opinions-field-reason = Причина
opinions-field-reason-hint = Её читают все. Она нужна, когда утверждение снимают.
opinions-judge-accept = Принять
opinions-judge-reject = Снять
opinions-judge-again = Просмотреть снова

## What is said after something was done
opinions-said-opened = Обсуждение открыто. Добавьте утверждения, чтобы было на что отвечать.
opinions-said-answered = Ваш ответ записан.
opinions-said-stated = Ваше утверждение добавлено.
opinions-said-judged = Записано, вместе с вашей причиной.
opinions-said-imported = Обсуждение загружено, идёт подсчёт.
opinions-todo-answer = { $n ->
    [one] { $n } утверждение для ответа: { $question }
    [few] { $n } утверждения для ответа: { $question }
   *[other] { $n } утверждений для ответа: { $question }
}
opinions-todo-answer-button = Ответить на утверждения
opinions-todo-judge = { $n ->
    [one] { $n } утверждение на просмотр: { $question }
    [few] { $n } утверждения на просмотр: { $question }
   *[other] { $n } утверждений на просмотр: { $question }
}
opinions-todo-judge-button = Просмотреть утверждения

## Refusals
opinions-refused-none = Такого обсуждения нет.
opinions-refused-id-used = Обсуждение с таким идентификатором уже есть.
opinions-refused-past = Этот день прошёл: выберите более поздний.
opinions-refused-closed = Обсуждение { $n } закрыто: добавлять и отвечать больше нельзя.
opinions-refused-early = До { $until } ничего не подсчитывается.
opinions-refused-nothing = Отвечать пока не на что.
opinions-refused-no-statement = На утверждение { $n } ответить нельзя: его нет, оно ждёт модератора или снято.
opinions-refused-words = Не хватает слов.
opinions-refused-long = В утверждении { $n } знаков, помещается не больше { $max }. Выскажите одну мысль.
opinions-refused-counts = Эти подсчёты не следуют из записанного.
opinions-refused-rows = Эти строки ответов не подходят к обсуждению.
opinions-refused-many = В нём больше { $max } утверждений: уберите часть.
opinions-refused-nobody = В этих файлах никто не ответил.
opinions-wrong-answer = Выберите: за, против или пропустить.
opinions-wrong-day = Выберите день.
opinions-wrong-words = Напишите несколько слов.
opinions-file-missing = { $file } отсутствует или пуст: выгрузите его снова и выберите здесь.
opinions-file-no-column = { $file }, строка 1: нет столбца { $column }. Возьмите файл, как его выгружает Pol.is.
opinions-file-not-csv = { $file }, строка { $line }: { $value }
opinions-file-not-a-number = { $file }, строка { $line }, столбец { $column }: «{ $value }» не целое число.
opinions-file-no-answer = { $file }, строка { $line }, столбец { $column }: «{ $value }» это не 1, не 0 и не -1.
opinions-file-no-statement = { $file }, строка { $line }, столбец { $column }: «{ $value }» не утверждение из comments.csv. Возьмите оба файла из одной выгрузки.

## Kinds of acts
act-opinions-conversation-opened = Обсуждение открывается до определённого дня.
act-opinions-statement-added = Кто-то добавляет утверждение.
act-opinions-statement-judged = Модератор принимает утверждение или снимает его.
act-opinions-answered = Кто-то отвечает на утверждение; как, знает только сервер.
act-opinions-rows-published = Ответы публикуются без имён.
act-opinions-counts-published = Публикуются подсчёты ответов.
act-opinions-conversation-closed = Обсуждение закрывается, отдельные ответы забываются.
act-opinions-conversation-imported = Загружается обсуждение, проведённое в другом месте.
act-opinions-statement-imported = Загружается утверждение обсуждения, проведённого в другом месте.
act-opinions-rows-imported = Загружаются ответы, данные в другом месте.

## Ежегодный опрос о доверии
opinions-survey-title = Доверяют ли коалиции те, кого она касается?
opinions-survey-trust = Мы доверяем этой коалиции.
opinions-survey-fair = Решения здесь принимаются справедливо.
opinions-survey-results = Результаты работы коалиции хорошие.
opinions-survey-interests = Наши интересы учитываются при принятии решений.
opinions-survey-stay = Зная то, что знаем сегодня, мы вступили бы снова.
opinions-survey-score-1 = 1 – совсем нет
opinions-survey-score-2 = 2 – скорее нет
opinions-survey-score-3 = 3 – отчасти
opinions-survey-score-4 = 4 – скорее да
opinions-survey-score-5 = 5 – полностью
opinions-survey-score-none = Трудно сказать
opinions-survey-meaning = Раз в год каждая организация-участник и каждая организация с личной ссылкой оценивает пять коротких утверждений от 1 до 5. После этого все видят средние по группам и то, как они меняются с годами.
opinions-survey-example = «Наши интересы учитываются при принятии решений.» Общины 2,8, доноры 4,1 из 5.
opinions-survey-lead-asked = Вопрос к { $name }: пять утверждений за { $year } год, около минуты.
opinions-survey-lead-none = Пока никого не спрашивали.
opinions-survey-lead-lowest = { $year }: { $all } из 5 за справедливый процесс, хорошие результаты и учёт интересов. Ниже всего: { $name }, { $low }.
opinions-survey-lead-all = { $year }: { $all } из 5 за справедливый процесс, хорошие результаты и учёт интересов.
opinions-survey-lead-few = { $year }: ответило меньше { $n } организаций, поэтому ничего не показано.
opinions-survey-next-open = Легитимность — это то, во что верят те, кого это касается. Спрашивайте их раз в год.
opinions-survey-open = Открыть опрос
opinions-survey-open-title = Опрос { $year } года
opinions-survey-held = Опрос { $year } года проведён. Следующий можно открыть в будущем году.
opinions-survey-of = Опрос { $year } года
opinions-survey-answered = Ответ дан: { $name }
opinions-survey-again = Ответить снова
opinions-survey-answer-button = Ответить на опрос
opinions-survey-secret = То, что ваша организация отвечает, открыто. Что она отвечает, знает только хост, пока всё не сложено; затем это уничтожается. Новый ответ заменяет прежний.
opinions-survey-turnout = Кто ответил
opinions-survey-nobody = Пока никто.
opinions-survey-seen = Какие организации отвечают, открыто. Ответы — нет: в конце публикуются средние, а по группе — только если ответили { $n } организаций или больше.
opinions-survey-outside = Не участники
opinions-survey-year = Год
opinions-survey-mean = Среднее (1–5)
opinions-survey-organisations = Организации
opinions-survey-table = Опрос о доверии: все средние
opinions-survey-figures = Средние от 1 до 5. Организаций ответило: { $n }. Запись { $entry }.
opinions-survey-trend = Справедливый процесс, хорошие результаты, учёт интересов: среднее от 1 до 5 по годам
opinions-survey-moved = От { $from } до { $to } в { $year } году.
opinions-survey-method = Каждая организация считается один раз. Каждое среднее — по тем, кто дал оценку; то, что дали менее { $n }, опущено, и рядом столько, чтобы его нельзя было вычислить. Среднее по процессу, результатам и интересам — показатель L28.
opinions-survey-source = Tallberg and Zürn, The legitimacy and legitimation of international organizations: introduction and framework, 2019 (доверие, процесс, результаты, интересы); Hirschman, Exit, Voice, and Loyalty, 1970 (остались бы).
opinions-said-survey-opened = Опрос открыт. Он закроется сам.
opinions-said-survey-answered = Ваш ответ записан.
opinions-todo-survey = Опрос о доверии { $year } года ждёт вашу организацию.
opinions-refused-survey-id-used = Опрос с таким идентификатором уже есть.
opinions-refused-survey-year = Опрос { $year } года уже проведён, или один ещё открыт: опрос бывает раз в год, чтобы никто не спрашивал, пока ответ не понравится.
opinions-refused-survey-closed = Опрос { $year } года закрыт: ответить больше нельзя.
opinions-refused-survey-days = Опрос открыт от { $least } до { $most } дней.
opinions-refused-no-organisation = На опрос отвечают за организацию, а вы не действуете ни за одну из опрашиваемых.
opinions-refused-no-survey = Такого опроса нет.
opinions-wrong-survey-answer = Выберите число от 1 до 5 или «трудно сказать».
opinions-wrong-survey-nothing = Оцените хотя бы одно утверждение.
act-opinions-survey-opened = Опрос о доверии за год открыт до указанного дня.
act-opinions-survey-answered = Организация отвечает на опрос о доверии; как — знает только хост.
act-opinions-survey-closed = Опрос о доверии закрывается со средними, а отдельные ответы забываются.
opinions-survey-short-trust = Доверие
opinions-survey-short-fair = Справедливый процесс
opinions-survey-short-results = Хорошие результаты
opinions-survey-short-interests = Учёт интересов
opinions-survey-short-stay = Вступили бы снова
opinions-survey-asked = О чём спрашивали
