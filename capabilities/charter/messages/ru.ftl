## Как получен результат

charter-base = { $base ->
    [votes_cast] поданных голосов
    [present_less_abstentions] присутствующих, кроме воздержавшихся
    [present] присутствующих
    [members] членов
   *[seats] мест
}
charter-counted = { $by ->
    [weight] , по весу
    [equal_chambers] , при равном весе палат
   *[seats] {""}
}
charter-where = { $scope ->
    [chamber] { $chamber }
   *[all] Все вместе
}
charter-needed = { $bar ->
    [count] не менее { $needed }
    [more_than] более { $needed }
   *[at_least] не менее { $needed }
}
charter-tally-enough = { charter-where }: за — { $reached } из { $of } { charter-base } ({ $percent } %){ charter-counted }; нужно { charter-needed }: достаточно.
charter-tally-not-enough = { charter-where }: за — { $reached } из { $of } { charter-base } ({ $percent } %){ charter-counted }; нужно { charter-needed }: недостаточно.
charter-tally-nobody-voted = { charter-where }: нет голосов, которые считаются; нужно { charter-needed } { charter-base }.
charter-tally-no-quorum = { charter-where }: участвуют { $reached } из { $of } { charter-base } ({ $percent } %); нужно { charter-needed }: кворума нет.
charter-tally-void = Голосов «за» и «против» подано { $reached } при { $of } участниках; нужно { charter-needed }: голосование недействительно. Воздержавшиеся голосов не подают.
charter-tally-quorum-there = Кворум есть.
charter-tally-quorum-unknown = Кворум проверить нельзя: число мест не указано.
charter-tally-base-unknown = Не указано, от чего считать голоса.
charter-tally-rule-unknown = Порог этого правила неизвестен.
charter-tally-consensus = Никто не настаивает на возражении: согласие достигнуто.
charter-tally-objection-stands = { $number ->
    [one] Остаётся { $number } возражение: { $by }.
    [few] Остаются { $number } возражения: { $by }.
   *[other] Остаётся { $number } возражений: { $by }.
}
charter-tally-objection-withdrawn = Возражение снято: { $by }.
charter-tally-objection-late = Возражение после срока: { $by }. Записано, но не действует.
charter-tally-no-fallback = Запасного порядка у правила нет: не принято.
charter-tally-fallback-required = Действует запасной порядок: голосование.
charter-tally-fallback = Действует запасной порядок: правило { $rule }.
charter-tally-to-meeting = Вопрос переходит на заседание.
charter-tally-silence = Никто не возразил.
charter-tally-silence-days = Никто не возразил за { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}.
charter-tally-support = Поддерживают: { $reached }; нужно { $needed }{ $ok ->
    [yes] : достаточно.
   *[no] : недостаточно.
}
charter-tally-objections = Возражают: { $reached }; допускается не более { $needed }{ $ok ->
    [yes] .
   *[no] : слишком много.
}
charter-tally-condition-missed = Не выполнено: { $condition }.
charter-tally-condition-not-reported = Нет сведений: { $condition }.
charter-tally-conditions-met = Все условия выполнены.
charter-tally-vetoed = Вето: { $by }.
charter-tally-recused = { $number ->
    [one] { $number } место в самоотводе и нигде не считается.
    [few] { $number } места в самоотводе и нигде не считаются.
   *[other] { $number } мест в самоотводе и нигде не считаются.
}
charter-tally-carve-out = В самоотводе: { $recused }; действуют пороги для этого случая.
charter-tally-no-carve-out = Есть самоотвод, а порогов для этого случая правило не называет: действуют обычные.
charter-tally-proxies-not-allowed = Доверенность не считается: { $seat }. Это правило их не допускает.
charter-tally-proxy-over-cap = { $holder } уже голосует за { $cap }: доверенность не считается: { $seat }.
charter-tally-otherwise = Это решается не голосованием: { charter-way }.

## Итоги

charter-verdict-adopted = Принято
charter-verdict-rejected = Отклонено
charter-verdict-not_adopted = Не принято
charter-verdict-go_to_fallback = Переходит к запасному порядку
charter-verdict-to_meeting = Переходит на заседание
charter-verdict-no_quorum = Нет кворума
charter-verdict-quorum = Кворум есть
charter-verdict-void = Недействительно
charter-verdict-status_holds = Статус сохраняется
charter-verdict-status_lapses = Статус утрачен
charter-verdict-not_by_ballot = Не голосованием

## Что ещё нужно

charter-need-nothing = Больше ничего не нужно: сейчас решение было бы принято.
charter-need-impossible = Принять уже нельзя: голосов не осталось.
charter-need-objection = Возражение должно быть снято.
charter-need-veto = Вето должно быть снято: { $by }.
charter-need-votes = { $votes ->
    [one] Ещё { $votes } голос
    [few] Ещё { $votes } голоса
   *[other] Ещё { $votes } голосов
}.
charter-need-votes-chamber = { $votes ->
    [one] Ещё { $votes } голос
    [few] Ещё { $votes } голоса
   *[other] Ещё { $votes } голосов
}: { $chamber }.
charter-need-agree = { $agree ->
    [one] Ещё { $agree } голос «за»
    [few] Ещё { $agree } голоса «за»
   *[other] Ещё { $agree } голосов «за»
}.
charter-need-agree-chamber = { $agree ->
    [one] Ещё { $agree } голос «за»
    [few] Ещё { $agree } голоса «за»
   *[other] Ещё { $agree } голосов «за»
}: { $chamber }.
charter-need-votes-agree = Ещё голосов: { $votes }, из них «за» не менее { $agree }.
charter-need-votes-agree-chamber = { $chamber }: ещё голосов: { $votes }, из них «за» не менее { $agree }.
charter-need-votes-anywhere = { $votes ->
    [one] Ещё { $votes } голос
    [few] Ещё { $votes } голоса
   *[other] Ещё { $votes } голосов
} откуда угодно.
charter-need-agree-in-all = Из всех этих голосов «за» должно быть не менее { $agree }.

## Правила словами

charter-scope = { $scope ->
    [each_chamber] В каждой палате
    [chamber] { $chamber }
   *[all] В целом
}
charter-way = { $way ->
    [appointment] кто-то назначает
    [rotation] очередь переходит от группы к группе
    [criteria] решают письменные критерии
    [self_organised] каждая группа решает по своим правилам
    [board_after_advice] совет решает, выслушав мнения
    [consultation] решающие советуются и затем публикуют
    [committee] решает комитет
    [recommendation] один орган рекомендует, другой решает
    [working_group] рабочая группа
   *[unknown] как именно, неизвестно
}
charter-rule-pass = { charter-scope } «за» должно быть { charter-needed } { charter-base }{ charter-counted }.
charter-rule-quorum = { charter-scope } должно участвовать { charter-needed } { charter-base }{ charter-counted }.
charter-rule-valid-votes = Голоса «за» и «против» должны подать { charter-needed } участников, иначе голосование недействительно.
charter-rule-or = Или:
charter-rule-no-quorum = Кворум не требуется.
charter-rule-pass-unknown = Сколько должно быть «за», неизвестно.
charter-rule-unknown = Неизвестно: { $name }.
charter-rule-consensus-sustained = Принято, если никто не настаивает на возражении. Это не единогласие: несогласный может не мешать.
charter-rule-consensus-any = Принято, если никто не возражает. Одного возражения довольно, чтобы остановить.
charter-rule-called-by = Согласие объявляет { $role }.
charter-rule-objection-days = Возражения принимаются { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}.
charter-rule-no-fallback = Если возражение остаётся, ничего не принимается: запасного порядка нет.
charter-rule-fallback-required = Если возражение остаётся, проводится голосование.
charter-rule-fallback = Если возражение остаётся, действует { $rule }.
charter-rule-silence = Принято, если никто не возражает.
charter-rule-silence-days = Принято, если никто не возражает за { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}.
charter-rule-to-meeting = Если кто-то возражает, вопрос переходит на заседание.
charter-rule-support = { $total ->
    [known] Из { $of } поддержать должны не менее { $support }, возразить могут не более { $objections }.
   *[none] Поддержать должны не менее { $support }, возразить могут не более { $objections }.
}
charter-rule-standard = Статус действует, пока выполнено каждое условие: { $conditions }.
charter-rule-recheck = Проверяется снова каждые { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[other] { $months } месяцев
}.
charter-rule-otherwise = Это решается не голосованием: { charter-way }.
charter-rule-veto-any = Любой голосующий может остановить решение один.
charter-rule-veto = Может остановить решение один: { $who }.
charter-rule-no-proxies = Голосовать за другого нельзя.
charter-rule-proxies = Доверенности допускаются без ограничений.
charter-rule-proxies-cap = Один голосующий может иметь не более { $cap ->
    [one] { $cap } доверенности
   *[other] { $cap } доверенностей
}.
charter-rule-proxies-no-quorum = Голосующие по доверенности не считаются присутствующими.
charter-rule-recusal = Кто заявил о своём интересе, не участвует и не считается при подсчёте.
charter-rule-carve-out = Если в самоотводе { $recused }, вместо этого действует:
charter-rule-ballot-closed = Голосование закрытое: отдельные голоса видит только хозяин сервера.
charter-rule-ballot-sealed = Голосование запечатанное: отдельных голосов не видит никто.
charter-rule-ballot-final = Поданный голос изменить нельзя.
charter-rule-names-on-request = Доводы хранятся без имени; имя можно добавить по просьбе.

## Случаи

charter-case-majority-assumed = Порог в правиле не указан: принято «более половины поданных голосов».
charter-case-not-understood = Опущено, так как не понято: { $field }.
charter-case-named = { $named ->
    [one] { $named } участник просил назвать его.
    [few] { $named } участника просили назвать их.
   *[other] { $named } участников просили назвать их.
}

## Страницы

charter-nav = Устав
charter-crumb = Решения
charter-title = Кто здесь главный и как принимаются решения?
charter-none = Устав ещё не действует. Устав говорит, кто где заседает, как принимаются решения, кто что может и кто может выступать.
charter-finding = { $bodies ->
    [one] { $bodies } орган
    [few] { $bodies } органа
   *[other] { $bodies } органов
}, { $seats ->
    [one] { $seats } место с голосом
    [few] { $seats } места с голосом
   *[other] { $seats } мест с голосом
}, { $rules ->
    [one] { $rules } правило
    [few] { $rules } правила
   *[other] { $rules } правил
}. Каждое действие сверяется с уставом, и каждый отказ называет его пункт.
charter-in-force = Действует
charter-not-in-force = Больше не действует
charter-version = Редакция { $n }
charter-next-may = Хотите знать, можно ли вам что-то сделать, а если нет, то почему?
charter-next-may-button = Спросить устав
charter-goal = Наша цель
charter-offices = Кто занимает должности
charter-offices-caption = Должности, кто их занимает, до какого дня
charter-no-offices = Должностей в уставе нет.
charter-vacant = свободна
charter-how = Как принимаются решения
charter-no-rules = Правил в уставе ещё нет.
charter-powers = Кто что может
charter-powers-about = Чего в этой таблице нет, того не может никто.
charter-powers-caption = Действия, кто их может совершать и по какому решению
charter-room-landscape = Ландшафт
charter-room-charter = Устав
charter-room-members = Участники и места
charter-room-decisions = Решения
charter-membership = Кто может стать членом
charter-speakers = Кто может выступать от имени объединения
charter-no-speakers = Никто не назван. Кто говорит, говорит за себя.
charter-until = до { $day }
charter-public = Что открыто всем
charter-public-about = Всё в записи открыто, кроме названного здесь.
charter-disclosure = { $fields }: { $audience ->
    [public] все
    [partner] члены и партнёры
    [secretariat] секретариат
    [monitor] наблюдатель и секретариат
   *[other] один орган и секретариат
}
charter-unknown = Что неизвестно
charter-versions = Редакции
charter-file = Устав файлом (TOML)
charter-manage = Изменить устав, должности, выступающих
charter-seats-of = Места: { $body }
charter-each-member = по одному на члена
charter-not-known = неизвестно
charter-votes = голосует
charter-votes-not = не голосует
charter-no-seats = Места неизвестны.
charter-all-seats = Все группы мест: { $n }
charter-who-sits = Кто там заседает сейчас
charter-col-office = Должность
charter-col-holder = Занимает
charter-col-until = До
charter-col-appointed = Назначение по правилу
charter-col-constituency = Группа
charter-col-seats = Места
charter-col-vote = Голос
charter-col-chamber = Считается в палате
charter-col-act = Действие
charter-col-who = Кто может
charter-col-resolution = По решению согласно
charter-col-clause = Пункт
charter-kind-assembly = Собрание
charter-kind-board = Правление
charter-kind-council = Совет
charter-kind-committee = Комитет
charter-kind-panel = Группа экспертов
charter-kind-advisory = Совещательный орган
charter-kind-forum = Форум
charter-kind-secretariat = Секретариат
charter-kind-national-platform = Национальная площадка
charter-kind-local-platform = Местная площадка
charter-kind-grassroots-network = Низовая сеть
charter-body-votes = { $n ->
    [one] Голосует { $n } место.
    [few] Голосуют { $n } места.
   *[other] Голосуют { $n } мест.
}
charter-body-term = Место занимают на { $n ->
    [one] { $n } год
    [few] { $n } года
   *[other] { $n } лет
}.
charter-body-terms = Не более { $n ->
    [one] { $n } срока
   *[other] { $n } сроков
} подряд.
charter-body-meets = Заседает { $n ->
    [one] { $n } раз
    [few] { $n } раза
   *[other] { $n } раз
} в год.
charter-body-agenda = Вопрос в повестку по праву вносят места, числом: { $n }.
charter-body-rules = Решает по правилам
charter-body-unknown = Неизвестно: { $fields }.
charter-rule-for = Для: { $matters }.
charter-matter-appointment = назначения
charter-matter-funding = финансирование
charter-matter-governance = управление
charter-matter-programme = программа
charter-matter-any = любой вопрос
charter-matter-charter = устав
charter-matter-charter-amendment = изменения устава
charter-matter-elections = выборы
charter-matter-officer = кто занимает должность
charter-matter-budget = бюджет
charter-matter-membership = участие
charter-matter-member-status = статус участников
charter-matter-minutes = протоколы
charter-matter-routine = текущие вопросы
charter-matter-fallback = где правило { $rule } не решило
charter-matter-appeal = жалобы
charter-matter-grants = гранты
charter-matter-agenda = повестка
charter-matter-resolutions = резолюции
charter-matter-removal = отстранение от должности
charter-matter-quorum = кворум
charter-matter-chair = председатель
charter-matter-chair-selection = выбор председателя
charter-matter-board-appointments = назначения в совет
charter-matter-bylaws = регламент
charter-matter-credentials = полномочия делегатов
charter-matter-attendance = присутствие
charter-matter-review = пересмотр
charter-matter-participation = кто участвует
charter-matter-vote-weights = вес голосов
charter-matter-public-statements = публичные заявления
charter-matter-executive-secretary = исполнительный секретарь
charter-matter-conventions = конвенции
charter-matter-work-programme = программа работы
charter-matter-reform = реформы
charter-matter-conduct = поведение членов
charter-rule-amends = По этому правилу меняется устав.
charter-exactly = Точная запись
charter-to-check = надо проверить
charter-source = Источник:
charter-act-room = Всё в разделе «{ $room }»
charter-who-anyone = кто угодно
charter-who-member = кто действует за члена
charter-who-partner = те, кто отвечает за организацию по приглашению
charter-who-host = машина, когда наступает срок
charter-who-seat = кто занимает место: { $body }
charter-may-title = Кто это может и почему?
charter-may-lead = Ответ даёт таблица полномочий устава, пункт за пунктом.
charter-may-who = Кто
charter-may-act = Что
charter-may-ask = Спросить
charter-may-table = Вся таблица полномочий
charter-may-yes = Да
charter-may-if = Да, по решению
charter-may-no = Нет
charter-may-yes-words = { $role }: можно. { $act } Пункт { $clauses }.
charter-may-resolution-words = { $role }: можно, если это разрешено решением. { $act } Пункт { $clauses }; решение принимается по правилу { $rules }.
charter-may-no-words = { $role }: нельзя. { $act } Пункт { $clauses } даёт это право: { $who }.
charter-may-nobody-words = Этого не может никто: { $act } Ни один пункт устава этого не называет.
charter-may-you = Вам можно, в роли: { $roles }.
charter-may-not-you = В ваших нынешних ролях вам нельзя.
charter-manage-title = Изменить устав, должности, выступающих
charter-manage-lead = Всё, что делается здесь, становится записанным действием. Можно ли вам, решает устав.
charter-todo-offices = { $n ->
    [one] { $n } должность свободна
    [few] { $n } должности свободны
   *[other] { $n } должностей свободны
}
charter-todo-offices-button = К должностям
charter-todo-goal = У хаба ещё нет цели: скажите одной фразой, для чего он.
charter-todo-goal-button = Написать цель
charter-appoint = Назначить на должность
charter-end = Завершить срок
charter-end-of = Завершить срок: { $name }, { $office }
charter-amend = Изменение устава
charter-amend-rule = Проект вступает в силу решением по правилу { $rule }.
charter-amend-never = Как меняется этот устав, в нём не сказано.
charter-draft = Записать проект
charter-draft-parts = записано частей: { $have } из { $parts }
charter-adopt = Ввести проект в действие
charter-propose = Вынести на решение
charter-speak = Разрешить выступать от имени объединения
charter-silence = Прекратить полномочие
charter-silence-of = Прекратить полномочие: { $name }
charter-field-person = Человек (идентификатор)
charter-field-name = Имя
charter-field-email = Адрес электронной почты
charter-field-email-hint = Сюда приходят ссылки для входа. В открытую запись адрес не попадает.
charter-form-nobody = Напишите адрес почты или идентификатор человека этого хаба.
charter-field-until = Последний день
charter-field-resolution = Решение (идентификатор), если устав его требует
charter-field-reason = Причина
charter-field-scope = О чём (одно короткое слово латиницей)
charter-field-words = О чём, словами
charter-field-file = Файл устава
charter-field-toml = Или правьте устав здесь
charter-form-file-missing = Добавьте файл устава или правьте устав в поле.
charter-form-fault = Строка { $line }, столбец { $column }: { $reason }. { $mend }.
charter-form-missing = Заполните это поле.
charter-form-no-id = Это не идентификатор: буква, «_» и 26 букв и цифр.
charter-form-no-day = Пишите день так: 2027-12-31.
charter-said-drafted = Проект записан. Он ещё не действует.
charter-said-adopted = Новый устав действует.
charter-said-appointed = Должность занята.
charter-said-ended = Срок завершён.
charter-said-speaker = Полномочие записано.
charter-said-silenced = Полномочие прекращено.

## Действия

act-charter-hub-founded = Объединение начинается.
act-charter-clauses-drafted = Записываются пункты проекта устава.
act-charter-adopted = Проект устава вступает в силу.
act-charter-officer-appointed = Человек занимает должность.
act-charter-officer-ended = Человек оставляет должность до срока.
act-charter-speaker-named = Человек может выступать от имени объединения.
act-charter-speaker-ended = Человек больше не может выступать от имени объединения.

## Отказы

charter-refused-before-charter = устав ещё не действует: до тех пор действует только основатель, чтобы записать и принять его
charter-refused-founded = это объединение уже основано
charter-refused-no-charter = устав ещё не действует
charter-refused-no-power = устав никому не разрешает `{ $act }`
charter-refused-not-granted = роли `{ $role }` это не дано; устав даёт это: { $who }
charter-refused-role-not-held = роли `{ $role }` у вас сейчас нет
charter-refused-needs-resolution = нужно решение по правилу { $rules }
charter-refused-no-resolution = такого решения нет
charter-refused-not-adopted = это решение не было принято; нужно решение по правилу { $rules }
charter-refused-other-rule = это решение принято по правилу { $rule }; нужно по правилу { $rules }
charter-refused-other-act = это решение разрешает другое; нужно решение по правилу { $rules } именно об этом
charter-refused-spent = это решение уже использовано в записи { $entry }
charter-refused-parts = части { $part } из { $parts } быть не может: в проекте от 1 до 64 частей
charter-refused-part-again = часть { $part } этого проекта уже записана
charter-refused-open-words = `{ $path }` — свободный текст; ему место среди слов пунктов
charter-refused-draft-of-others = этот проект начат другим
charter-refused-no-draft = такого проекта нет
charter-refused-draft-incomplete = записано только { $have } из { $parts } частей проекта
charter-refused-draft-used = этот проект уже принят
charter-refused-version = следующая редакция устава — { $next }
charter-refused-founding-resolution = учредительный устав не опирается на решение
charter-refused-founder-powerless = при таком уставе должность `{ $office }` ничего не могла бы, и объединение застряло бы
charter-refused-unamendable = как меняется этот устав, в нём не сказано
charter-refused-amendment-rule = устав меняется решением именно об этом проекте по правилу { $rule }
charter-refused-no-office = должности `{ $role }` в уставе нет
charter-refused-term-backward = срок кончается раньше, чем начинается
charter-refused-term-long = должность `{ $role }` занимают не дольше { $years } лет
charter-refused-holds-already = этот человек уже занимает должность `{ $role }`
charter-refused-holds-not = этот человек сейчас не занимает должность `{ $role }`
charter-refused-office-full = должность `{ $role }` занимают одновременно не более { $max }
charter-refused-mandate-again = такое полномочие уже есть
charter-refused-no-mandate = такого полномочия нет
charter-refused-mandate-over = это полномочие уже прекращено
charter-refused-code = `{ $text }` — не короткий код из латинских букв, цифр, `_` и `-`

## The way to who can decide

charter-power-link = Кто по этим правилам может провести и кто остановить
charter-power-draft = Посмотреть, как этот проект сместит власть

## A draft beside the charter in force

charter-differences = { $n ->
    [0] Совпадает с действующим уставом
   *[other] Отличий от действующего устава: { $n }
}
charter-differences-caption = Что изменится: { $title }
charter-col-before = Действует
charter-col-after = Проект

## Elections
charter-tally-elected = { $number ->
    [one] Избран: { $elected }.
   *[other] Избраны, в этом порядке: { $elected }.
}
charter-tally-election-nobody = Никто не избран: ни в одном бюллетене нет кандидата.
charter-tally-election-tied = Подсчёт не может выбрать между { $tied }: никто не избран, голосование повторяется.
charter-tally-election-first = Подсчёт не может выбрать между { $tied }: первым идёт тот, кто назван раньше.
charter-tally-marks = { $marks ->
    [one] { $candidate }: { $marks } отметка.
    [few] { $candidate }: { $marks } отметки.
    [many] { $candidate }: { $marks } отметок.
   *[other] { $candidate }: { $marks } отметки.
}
charter-tally-beats-all = При сравнении один на один больше голосующих предпочитают кандидата { $candidate } каждому другому, чем наоборот.
charter-tally-strongest-path = Никто не побеждает всех остальных: предпочтения идут по кругу. У кандидата { $candidate } самая сильная цепочка побед.
charter-tally-quota = { $quota ->
    [one] Для избрания нужен { $quota } голос (квота Друпа)
    [few] Для избрания нужно { $quota } голоса (квота Друпа)
    [many] Для избрания нужно { $quota } голосов (квота Друпа)
   *[other] Для избрания нужно { $quota } голоса (квота Друпа)
}; { $rounds ->
    [one] подсчитано за { $rounds } тур.
    [few] подсчитано за { $rounds } тура.
    [many] подсчитано за { $rounds } туров.
   *[other] подсчитано за { $rounds } тура.
}
charter-rule-election = { $way ->
    [plurality] В бюллетене одна отметка; побеждает тот, у кого их больше.
    [approval] В бюллетене отмечают всех приемлемых кандидатов; побеждает тот, у кого отметок больше.
    [schulze] В бюллетене кандидатов ставят по порядку и сравнивают попарно: побеждает тот, кто сильнее каждого другого, а круги решает самая сильная цепочка побед (метод Шульце).
   *[stv] В бюллетене кандидатов ставят по порядку: единый передаваемый голос, квота Друпа, излишки передаются точными дробями (взвешенный включающий метод Грегори), последний выбывает.
} { $places ->
    [one] Избирается { $places }.
    [few] Избираются { $places }.
    [many] Избираются { $places }.
   *[other] Избираются { $places }.
}
charter-rule-ties = { $ties ->
    [first_named] Если подсчёт не может выбрать, первым идёт тот, кто назван раньше.
   *[vote_again] Если подсчёт не может выбрать, никто не избран и голосование повторяется.
}
## May this person speak for the hub

charter-one-page = На одной странице, для печати
charter-speaking-title = Может ли этот человек говорить от имени объединения?
charter-speaking-lead = Введите имя. Ответ берётся из устава и реестра, и его адресом можно поделиться.
charter-speaking-name = Имя или идентификатор человека
charter-speaking-ask = Проверить
charter-speaking-all = Все, кто может или мог говорить от имени объединения
charter-speaking-caption = Кто может говорить от имени объединения, о чём и до какого срока
charter-speaking-col-person = Человек
charter-speaking-col-standing = Может говорить
charter-speaking-col-about = О чём
charter-speaking-col-from = С
charter-speaking-col-entry = Запись
charter-speaking-may = Да
charter-speaking-not-yet = Пока нет
charter-speaking-expired = Больше нет
charter-speaking-may-words = { $who } может говорить от имени объединения о том, что указано в таблице, и ни о чём другом. Пункт { $clauses }, редакция устава { $version }.
charter-speaking-not-yet-words = { $who } сможет говорить от имени объединения с более позднего дня. Пункт { $clauses }, редакция устава { $version }.
charter-speaking-expired-words = { $who } раньше имел право говорить от имени объединения; это право закончилось. Оно опиралось на пункт { $clauses }.
charter-speaking-no-words = Никто по имени «{ $asked }» не имеет и не имел права говорить от имени объединения (редакция устава { $version }, представители). Сказанное им — только его мнение.

## The studio, two charters beside each other, a rule tried

charter-studio-title = Написать устав
charter-studio-open = Составить проект по формам или текстом
charter-studio-lead = Проект виден только вам, пока вы не внесёте его в журнал. Его можно менять по формам или текстом, пробовать и сравнивать до всякого решения.
charter-studio-unfinished = Ваши проекты в работе
charter-studio-untitled = Проект без названия
charter-studio-draft = Проект
charter-studio-begin = Начать проект
charter-studio-begin-button = Начать
charter-studio-from = Начать с
charter-studio-from-hint = Образцы — настоящие объединения; что о них неизвестно, остаётся неизвестным.
charter-studio-from-in-force = Действующий устав
charter-studio-from-nothing = С нуля: органов ещё нет, решают секретариат и названные люди
charter-studio-from-file = Или принесите файл устава
charter-studio-no-beginning = Такого начала нет.
charter-studio-go-on = Продолжить на основе этого проекта
charter-studio-yours-alone = В работе, видно только вам
charter-studio-counts = Ошибок: { $errors }. Стоит посмотреть ещё раз: { $warnings }.
charter-studio-mend = Исправить
charter-studio-next = Всё сходится. Внесённый в журнал проект можно вынести на решение.
charter-studio-record = Внести в журнал
charter-studio-record-words = После этого его видят все вошедшие, и он остаётся. В силу он вступает только решением по правилу об изменении устава.
charter-studio-record-not = Пока есть ошибки, внести его в журнал нельзя.
charter-studio-throw-away = Выбросить проект
charter-studio-throw-away-words = В журнале от него ничего нет.
charter-studio-findings = Что ещё не сходится
charter-studio-error = Ошибка
charter-studio-warning = Проверьте
charter-studio-changes = Что он изменит
charter-studio-tools = До всякого решения
charter-studio-text = Проект текстом (TOML)
charter-studio-text-lead = Формы и текст меняют один файл. Ваши заметки после # хранятся здесь и в журнал не попадают.
charter-studio-save = Сохранить
charter-studio-remove = Убрать
charter-studio-remove-words = Пункты, которые на него ссылаются, будут показаны как ошибки.
charter-studio-all = Все ({ $n })
charter-studio-none = Пока нет.
charter-studio-nothing = —
charter-studio-row = { $n }.
charter-studio-source = Прочитано в { $source }. Если изменить не только слова, источник снимается: он этого больше не говорит.
charter-studio-beyond = Только в тексте: { $fields }.
charter-studio-id = Обозначение
charter-studio-id-hint = Латинские буквы, цифры и _. Если пусто, берётся из названия. Потом не меняется.
charter-studio-no-id = Напишите обозначение латинскими буквами.
charter-studio-id-taken = «{ $text }» уже занято: выберите другое.
charter-studio-no-number = «{ $text }» — не целое число.
charter-studio-no-line = Это не условие: { $text }.
charter-studio-wrong = { $text }. { $mend }.
charter-said-begun = Проект начат. Больше его пока никто не видит.
charter-said-kept = Сохранено. В журнале пока ничего нет.
charter-said-removed = Убрано. В журнале пока ничего нет.
charter-said-thrown-away = Проект выброшен.
charter-studio-part-about = Сам устав
charter-studio-part-constituencies = Группы
charter-studio-part-chambers = Палаты
charter-studio-part-bodies = Органы и места
charter-studio-part-officers = Должности
charter-studio-part-rules = Правила
charter-studio-part-powers = { charter-powers }
charter-studio-add-constituencies = Добавить группу
charter-studio-add-chambers = Добавить палату
charter-studio-add-bodies = Добавить орган
charter-studio-add-officers = Добавить должность
charter-studio-add-rules = Добавить правило
charter-studio-add-powers = Указать, кто что может
charter-studio-about-title = Название
charter-studio-about-goal = { charter-goal }
charter-studio-about-membership = { charter-membership }
charter-studio-about-amendment = Правило, по которому меняется устав
charter-studio-constituencies-name = { charter-field-name }
charter-studio-constituencies-code = Две буквы
charter-studio-constituencies-shape = Фигура и цвет (1–8)
charter-studio-constituencies-kinds = Виды организаций
charter-studio-constituencies-kinds-hint = Коды через запятую: state, subnational, igo, cso, grassroots, affected-people, business, foundation, academia, technical.
charter-studio-constituencies-chamber = Считается в палате
charter-studio-chambers-name = { charter-field-name }
charter-studio-chambers-constituencies = Группы, которые в ней считаются
charter-studio-bodies-name = { charter-field-name }
charter-studio-bodies-kind = Вид
charter-studio-bodies-term-years = Срок места, лет
charter-studio-bodies-terms-max = Сроков подряд не больше
charter-studio-bodies-meetings-per-year = Заседаний в год
charter-studio-bodies-agenda-seats = Мест, которые вносят вопрос в повестку по праву
charter-studio-seats = Места
charter-studio-seats-hint = Строка без группы не учитывается.
charter-studio-seats-constituency = { charter-col-constituency }
charter-studio-seats-seats = Сколько мест
charter-studio-seats-seats-hint = Число; each_member — по одному на члена; пусто, если неизвестно.
charter-studio-seats-voting = Голосуют
charter-studio-seats-name = Другое название этих мест
charter-studio-change = Изменить
charter-studio-no-pair = «{ $text }» — не название с числом: money = 3.
charter-studio-part-speakers = { charter-speakers }
charter-studio-part-disclosure = Кто что может читать
charter-studio-seats-permanent = Их постоянно занимают одни и те же организации
charter-studio-seats-weights = Вес каждого места
charter-studio-seats-weights-hint = Название и целое число, через запятую: money = 3, votes = 1. Пусто: все места весят одинаково.
charter-studio-speakers = Представители
charter-studio-speakers-hint = Строка без должности не учитывается.
charter-studio-speakers-role = Должность
charter-studio-speakers-scope = { charter-field-scope }
charter-studio-speakers-words = { charter-field-words }
charter-studio-speakers-until = { charter-field-until }
charter-studio-disclosure = Что открыто не всем
charter-studio-disclosure-hint = То, чего нет ни в одной строке, открыто всем. Строка без вида сведений не учитывается.
charter-studio-disclosure-fields = Что
charter-studio-disclosure-audience = Кто может читать
charter-studio-fields-names = Имена людей
charter-studio-fields-contacts = Контакты
charter-studio-fields-interests = Заявленные интересы
charter-studio-audience-public = Все
charter-studio-audience-partner = Партнёры
charter-studio-audience-secretariat = Секретариат
charter-studio-audience-monitor = Наблюдатели
charter-studio-officers-name = { charter-field-name }
charter-studio-officers-body = Орган, к которому относится
charter-studio-officers-appointed-by = Правило, по которому занимают
charter-studio-officers-term-years = Срок, лет
charter-studio-officers-holders-max = Сколько человек сразу
charter-studio-rules-title = { charter-studio-about-title }
charter-studio-rules-body = Орган, который решает
charter-studio-rules-matters = Для каких вопросов
charter-studio-rules-matters-hint = Коды через запятую, например budget, charter; any или пусто — для всего остального.
charter-studio-rules-pass = Чего достаточно для принятия
charter-studio-rules-objection = Какие возражения останавливают
charter-studio-objection-sustained = Возражения, которые не сняты
charter-studio-objection-any = Любое возражение
charter-studio-rules-called-by = Кто объявляет консенсус
charter-studio-rules-deadline-days = Дней на возражение
charter-studio-rules-on-objection = Что делает возражение
charter-studio-on-objection-to-meeting = Вопрос идёт на заседание
charter-studio-on-objection-go-to-fallback = Действует запасное правило
charter-studio-on-objection-not-adopted = Не принимается
charter-studio-rules-fallback = Правило, если возражение остаётся
charter-studio-rules-of = Сколько всего органов
charter-studio-rules-support-min = Сколько должно поддержать
charter-studio-rules-objections-max = Сколько может возразить
charter-studio-rules-way = Как считаются бюллетени
charter-studio-way-plurality = Одна отметка; побеждает большинство отметок
charter-studio-way-approval = Любое число отметок; побеждает большинство отметок
charter-studio-way-schulze = По порядку, попарное сравнение (Шульце)
charter-studio-way-stv = По порядку, пропорционально (единый передаваемый голос)
charter-studio-rules-places = Сколько избирается
charter-studio-rules-ties = Что при равенстве
charter-studio-ties-vote-again = Голосуют снова
charter-studio-ties-first-named = Кто назван первым
charter-studio-rules-conditions = Условия
charter-studio-rules-conditions-hint = Коды через запятую.
charter-studio-rules-recheck-months = Проверка снова через месяцев
charter-studio-rules-quorum = Сколько должно участвовать
charter-studio-rules-veto = Кто может остановить в одиночку
charter-studio-rules-proxies = Место может голосовать за другое
charter-studio-rules-proxies-max = Голосов за других не больше
charter-studio-rules-proxies-count-for-quorum = Представленные считаются присутствующими
charter-studio-rules-ballot = Кто видит бюллетень
charter-studio-ballot-open = Все
charter-studio-ballot-closed = Только хозяин сервера, до закрытия
charter-studio-ballot-sealed = Никто; доверенные вскрывают сумму
charter-studio-rules-ballot-final = Поданный бюллетень изменить нельзя
charter-studio-powers-act = Что делается
charter-studio-powers-by = Кто может
charter-studio-powers-resolution = Только по решению одного из этих правил
charter-studio-by-anyone = Все, вошедшие и нет
charter-studio-by-member = Кто действует от имени члена
charter-studio-by-partner = Партнёры по личной ссылке
charter-studio-by-host = Сама машина, когда подходит срок
charter-studio-by-seat = Места: { $body }
charter-studio-veto-any = Каждый голосующий
charter-studio-mode-consensus = Консенсус
charter-studio-mode-consensus-words = Никто не настаивает на возражении.
charter-studio-mode-vote = Голосование
charter-studio-mode-vote-words = Достаточно голосов, всех или в каждой палате.
charter-studio-mode-silence = Молчание
charter-studio-mode-silence-words = До срока никто не возразил.
charter-studio-mode-support = Поддержка
charter-studio-mode-support-words = Достаточно поддержки и мало возражений среди нескольких органов.
charter-studio-mode-election = Выборы
charter-studio-mode-election-words = Выбор среди кандидатов.
charter-studio-mode-standard = Стандарт
charter-studio-mode-standard-words = Статус следует из измеренных условий.
charter-studio-mode-otherwise = Не голосованием
charter-studio-other-mode = Решать иначе
charter-studio-lines-hint = Должны выполняться все. Доля пишется 2/3 или 50%, число голосов — 13. Строка без числа не учитывается.
charter-studio-join = Связь
charter-studio-and = и ещё
charter-studio-or = или вместо этого
charter-studio-scope = Чьи голоса
charter-studio-scope-all = все вместе
charter-studio-scope-each = каждая палата
charter-studio-than = Сколько
charter-studio-at-least = не менее
charter-studio-more-than = более
charter-studio-share = Доля или число
charter-studio-base = От чего
charter-studio-base-votes-cast = голосов за и против
charter-studio-base-present-less-abstentions = присутствующих без воздержавшихся
charter-studio-base-present = присутствующих
charter-studio-base-members = занятых мест
charter-studio-base-seats = всех мест, и пустых
charter-studio-counted-by = Как считать
charter-studio-by-seats = одно место — один голос
charter-studio-by-chambers = палаты весят одинаково
charter-compare-title = Сравнить два устава
charter-compare-lead = Выберите два: действующий устав, проект или любой образец.
charter-compare-found = Различий: { $n }. { $of } рядом с { $with }.
charter-compare-of = Этот устав
charter-compare-with = Рядом с этим
charter-compare-button = Сравнить
charter-try-title = Испытать правило на голосах
charter-try-lead = Ничего не записывается. Числа стоят в адресе страницы, его можно передать.
charter-try-none = Ни по одному правилу этого устава не решает орган с голосующими местами: испытывать пока нечего.
charter-try-rule = Правило
charter-try-choose = Выбрать это правило
charter-try-cases = Показательные голоса
charter-try-short-of-quorum = До кворума не хватает одного голоса
charter-try-short-of-passing = До принятия не хватает одного голоса
charter-try-against = { $who } против всех остальных
charter-try-votes = Голоса
charter-try-objections = Это правило смотрит на возражения: голос против — возражение, которое не снято.
charter-try-chooses = Это правило выбирает среди кандидатов или предложений. Итог зависит от отметок в каждом бюллетене, а не от голосов за и против.
charter-try-seats = Мест: { $n }. Отсутствуют: { $absent }.
charter-try-seats-open = Устав не говорит, сколько мест: укажите, сколько отсутствует.
charter-try-for-votes = За
charter-try-against-votes = Против
charter-try-objecting = Возражает
charter-try-abstaining = Воздержались
charter-try-absent = Отсутствует
charter-try-present = Присутствуют
charter-try-button = Посчитать
charter-try-no-number = «{ $text }» — не число голосов от 0 до { $max }.
charter-try-too-many = { $name }: голосов { $votes }, а мест только { $seats }.
charter-try-needed = Ещё нужно:
charter-try-by-chamber = Голоса по палатам
charter-try-everybody = { charter-studio-scope-all }
charter-try-conditions = Условие за условием
charter-try-condition = Условие
charter-try-reached = Достигнуто
charter-try-of = Из
charter-try-holds = Достаточно
charter-try-yes = Да
charter-try-no = Нет

## A hub that has no bodies yet

charter-organic = Органов ещё нет. Решают { $who } — только по таблице полномочий — и могут изменить этот устав; всё, что они делают, стоит в журнале под их именами. Органы и правила можно принять позже тем же путём, ничего из журнала не теряя.
charter-organic-next = Договорились, кто где заседает и как решать?
charter-organic-next-button = Записать органы и правила

## Two tracks, and the right to call decisions in

charter-rule-review = { $body } может затребовать решение в течение { $days } дн. Пока пересмотр не окончен, опираться на решение больше нельзя.
charter-studio-rules-review-by = Орган, который может затребовать решение на пересмотр
charter-studio-rules-review-days = В течение скольких дней
charter-studio-tracks = Вставить два пути: политика и текущие дела
charter-studio-tracks-words = Большой орган, где заседает каждая группа, ищет консенсус, а без него голосует; малый решает быстро, и большой может затребовать его решения.
charter-studio-tracks-policy = Орган для политики
charter-studio-tracks-seats = Мест в нём на группу
charter-studio-tracks-operations = Орган для текущих дел, по месту на группу
charter-studio-tracks-days = Дней, чтобы затребовать решение
charter-studio-tracks-council = Совет по политике
charter-studio-tracks-committee = Исполнительный комитет
charter-studio-tracks-button = Вставить
charter-studio-tracks-few = Сначала запишите две группы: они заседают в обоих органах.

## Что не так с уставом и как это исправить (`-mend`)
charter-fault-known = { $there-are ->
    [0] Сначала определите его
   *[other] Используйте { $known } или определите новое
}
charter-fault-form = это форма { $n } файла устава; известна только форма 1
charter-fault-form-mend = Напишите `charter = 1`
charter-fault-not-code = `{ $code }` в `{ $key }` — не код
charter-fault-not-code-mend = Пишите буквами, цифрами, `_` и `-`
charter-fault-not-id = `{ $id }` — не обозначение
charter-fault-not-id-mend = Используйте от 1 до 40 букв a–z, A–Z, цифр, `_` и `-`
charter-fault-id-twice = `{ $id }` использовано дважды в `{ $list }`
charter-fault-id-twice-mend = Дайте каждому своё обозначение: отказы ссылаются по нему на пункты
charter-fault-many-constituencies = групп: { $n }; различить можно не более { $max }
charter-fault-many-constituencies-mend = Объедините их: несколько наборов мест могут относиться к одной группе
charter-fault-code-letters = `{ $code }` — не код из двух букв
charter-fault-code-letters-mend = Напишите две буквы, например `Go`
charter-fault-code-shared = у `{ $one }` и `{ $other }` один код `{ $code }`
charter-fault-code-shared-mend = Дайте каждому свои две буквы
charter-fault-no-shape = фигуры { $n } нет
charter-fault-no-shape-mend = Используйте от 1 до 8
charter-fault-shape-shared = у `{ $one }` и `{ $other }` одна фигура { $n }
charter-fault-shape-shared-mend = Дайте каждому свою фигуру, от 1 до 8
charter-fault-chamber-word = палату нельзя назвать `{ $id }`
charter-fault-chamber-word-mend = Это слово занято правилами: выберите другое
charter-fault-chamber-empty = в палате `{ $id }` нет ни одной группы
charter-fault-chamber-empty-mend = Назовите группу или уберите палату
charter-fault-no-constituency = нет группы `{ $id }`
charter-fault-no-constituency-mend = { charter-fault-known }
charter-fault-counted-twice = `{ $id }` считается и в `{ $one }`, и в `{ $other }`
charter-fault-counted-twice-mend = Считайте её в одной палате
charter-fault-no-kind = `{ $kind }` — не вид органа
charter-fault-no-kind-mend = Используйте { $known }
charter-fault-ends-at-once = `{ $key }` равно 0: место кончается, едва начавшись
charter-fault-ends-at-once-mend = Напишите 1 или больше либо уберите
charter-fault-seats-nowhere = места в `{ $body }` отведены `{ $id }`, а такой группы нет
charter-fault-seats-nowhere-mend = { charter-fault-known }
charter-fault-no-kinds = к `{ $id }` не относится ни один вид организаций
charter-fault-no-kinds-mend = Назовите её `kinds`, иначе эти места некому занять
charter-fault-seats-twice = два набора мест в `{ $body }` называются `{ $id }`
charter-fault-seats-twice-mend = Дайте каждому свой `id`
charter-fault-seats-none = у `{ $id }` нет мест в `{ $body }`
charter-fault-seats-none-mend = Уберите набор или дайте ему места
charter-fault-seats-many = мест: { $n }; в органе не более { $max }
charter-fault-seats-many-mend = Напишите "each_member"
charter-fault-role-word = должность нельзя назвать `{ $id }`
charter-fault-role-word-mend = Это слово занято полномочиями: выберите другое
charter-fault-no-body = нет органа `{ $id }`
charter-fault-no-body-mend = { charter-fault-known }
charter-fault-no-rule = нет правила `{ $id }`
charter-fault-no-rule-mend = { charter-fault-known }
charter-fault-no-office = нет должности `{ $id }`
charter-fault-no-office-mend = { charter-fault-known }
charter-fault-no-chamber = нет палаты `{ $id }`
charter-fault-no-chamber-mend = { charter-fault-known }
charter-fault-office-no-term = у должности `{ $id }` нет срока: кто её занял, тот остаётся
charter-fault-office-no-term-mend = Добавьте `term_years`
charter-fault-office-ends = должность `{ $id }` кончается, едва начавшись
charter-fault-office-ends-mend = Напишите 1 или больше
charter-fault-office-nobody = должность `{ $id }` никто не может занять
charter-fault-office-nobody-mend = Напишите 1 или больше
charter-fault-organic = органов нет: те, кого `powers` называет для `charter.adopted`, меняют устав одни
charter-fault-organic-mend = Оставьте так, пока не договоритесь об органе, его местах и правиле
charter-fault-no-amendment = ни одно правило не говорит, как меняется этот устав
charter-fault-no-amendment-mend = Добавьте `amendment = "…"`
charter-fault-amendment-no-body = правило `{ $id }` меняет устав, но не относится ни к одному органу
charter-fault-amendment-no-body-mend = Дайте правилу `body`
charter-fault-overlap = правила `{ $one }` и `{ $other }` оба решают `{ $matter }` в `{ $body }`
charter-fault-overlap-mend = Действует первое: назовите другие вопросы
charter-fault-review-itself = `{ $id }` пересматривал бы собственные решения
charter-fault-review-itself-mend = Назовите другой орган
charter-fault-review-no-rule = у `{ $id }` нет правила, по которому он мог бы решать
charter-fault-review-no-rule-mend = Дайте этому органу правило
charter-fault-review-days = за 0 дней никто ничего не успел бы истребовать
charter-fault-review-days-mend = Напишите 1 или больше либо уберите пересмотр
charter-fault-supporters = столько поддержавших не найти: { $n }
charter-fault-supporters-mend = Требуйте не больше `of`
charter-fault-no-supporter = поддержка не нужна: принималось бы молчанием
charter-fault-no-supporter-mend = Требуйте 1 или больше
charter-fault-standard-empty = стандарт без условий выполнен всегда
charter-fault-standard-empty-mend = Назовите условия
charter-fault-more-than-all = `{ $line }` требует больше, чем всего есть
charter-fault-more-than-all-mend = Напишите долю не больше 1
charter-fault-more-than-whole = `{ $line }` требует больше, чем всего есть
charter-fault-more-than-whole-mend = Напишите `>=1/1` для всех
charter-fault-no-chambers = правило считает по палатам, а палат нет
charter-fault-no-chambers-mend = Определите `[[chambers]]` или напишите `all`
charter-fault-no-weight = ни у одного места в `{ $body }` нет веса `{ $weight }`
charter-fault-no-weight-mend = Добавьте местам `weights` или считайте по местам
charter-fault-too-many-seats = `{ $line }` требует { $n } из { $seats } мест
charter-fault-too-many-seats-mend = { $where ->
    [quorum] Этот кворум недостижим: снизьте его или добавьте мест
   *[other] Ничего нельзя было бы принять: снизьте или добавьте мест
}
charter-fault-unplaced = `{ $id }` голосует в `{ $body }` и не входит ни в одну палату
charter-fault-unplaced-mend = Отнесите к палате или напишите `voting = false`
charter-fault-both-ways = при `{ $line }` могут быть приняты и предложение, и противоположное ему
charter-fault-both-ways-mend = Требуйте больше половины или добавьте вторую строку
charter-fault-asks-nothing = `{ $line }` ничего не требует
charter-fault-asks-nothing-mend = Требуйте 1 или больше
charter-fault-quorum-base = кворум нельзя мерить по `{ $base }`
charter-fault-quorum-base-mend = Используйте `of seats`, `of members` или `of present`
charter-fault-quorum-whole = `{ $line }`: одно пустое место останавливает любое решение
charter-fault-quorum-whole-mend = Мерьте по `members` или требуйте меньше
charter-fault-veto-any = один голосующий может остановить любое решение
charter-fault-veto-any-mend = Добавьте запасное правило и право записать несогласие
charter-fault-no-veto = { $what ->
    [seat] нет места `{ $id }`
    [constituency] нет группы `{ $id }`
   *[other] нет палаты `{ $id }`
}
charter-fault-no-veto-mend = Назовите существующее
charter-fault-no-fallback = консенсус без запасного правила: одно возражение кончает любое дело
charter-fault-no-fallback-mend = Назовите правило в `fallback`
charter-fault-fallback-required = запасное правило требуется, но не названо
charter-fault-fallback-required-mend = Назовите правило в `fallback`
charter-fault-fallback-elsewhere = запасное правило `{ $id }` относится к другому органу
charter-fault-fallback-elsewhere-mend = Вопрос перешёл бы туда: так задумано?
charter-fault-fallback-circle = запасные правила идут по кругу
charter-fault-fallback-circle-mend = Закончите голосованием
charter-fault-secret-names = тайное голосование не может сказать, кто налагает вето, кто отведён и кто голосует за другого: по этому правилу нельзя голосовать
charter-fault-secret-names-mend = Напишите `ballot = "open"` или уберите `veto`, `carve_outs` и `proxies`
charter-fault-sealed-alike = запечатанные бюллетени складываются нераскрытыми, поэтому все места считаются одинаково, а ранжирования нет: по этому правилу нельзя голосовать
charter-fault-sealed-alike-mend = Напишите `ballot = "closed"` или считайте `all` по местам
charter-fault-proxies-zero = доверенности разрешены, но никто не может их нести
charter-fault-proxies-zero-mend = Напишите `proxies = false` либо 1 или больше
charter-fault-alone = одно место `{ $id }` решает само, как бы ни голосовали другие
charter-fault-alone-mend = Требуйте больше или других мест тоже
charter-fault-never-counted = голоса `{ $id }` никогда не считаются
charter-fault-never-counted-mend = Посчитайте палату или вес в строке либо напишите `voting = false`
charter-fault-dummy = место `{ $id }` никогда ничего не меняет, как бы ни голосовали другие
charter-fault-dummy-mend = Требуйте другую долю или дайте другие веса
charter-fault-power-is-rule = `{ $id }` — и правило, и полномочие
charter-fault-power-is-rule-mend = Дайте каждому свой номер пункта
charter-fault-no-act = нет действия `{ $act }`
charter-fault-no-act-mend = { $what ->
    [rooms] Разделы: { $known }
   *[other] Действия этого раздела: { $known }
}
charter-fault-power-nobody = никто не может делать `{ $act }`
charter-fault-power-nobody-mend = Назовите, кто может, или уберите строку
charter-fault-resolution-no-body = правило `{ $id }` не относится ни к одному органу, по нему ничего не решается
charter-fault-resolution-no-body-mend = Дайте правилу `body`
charter-fault-resolution-no-ballot = правило `{ $id }` решает не голосованием
charter-fault-resolution-no-ballot-mend = Назовите правило, по которому орган принимает решение
charter-fault-orphans = никто не может делать { $acts }
charter-fault-orphans-mend = Добавьте строки в таблицу полномочий; чего в ней нет, в том отказывают
charter-fault-no-date = `{ $text }` — не дата
charter-fault-no-date-mend = Напишите как 2027-12-31
charter-fault-no-audience = `{ $text }` — не круг читателей
charter-fault-no-audience-mend = Используйте { $known } или body:ID
charter-fault-too-long = в файле { $n } байт, в уставе не более { $max }
charter-fault-too-long-mend = Уберите то, что не относится к уставу
charter-fault-toml-field = неизвестное поле `{ $field }`
charter-fault-toml-field-mend = { $there-are ->
    [0] Уберите его
   *[other] Уберите его или используйте одно из { $known }
}
charter-fault-toml-missing = нет поля `{ $field }`
charter-fault-toml-missing-mend = Добавьте `{ $field }`
charter-fault-toml-twice = `{ $field }` написано дважды
charter-fault-toml-twice-mend = Пишите каждое поле один раз
charter-fault-toml-kind = { $found ->
    [text] здесь стоит текст «{ $value }»
    [number] здесь стоит число
    [flag] здесь стоит true или false
    [list] здесь стоит список
    [day] здесь стоит день
   *[table] здесь стоит группа полей
}, а { $wanted ->
    [text] нужен текст
    [number] нужно целое число, 0 или больше
    [flag] нужно true или false
    [list] нужен список
    [seats] нужно число мест
    [lines] нужен порог или список порогов
   *[table] нужна группа полей
}
charter-fault-toml-kind-mend = { $wanted ->
    [text] Пишите в кавычках: "…"
    [number] Пишите цифры без кавычек: 3
    [flag] Пишите true или false без кавычек
    [list] Пишите в скобках: ["…", "…"]
    [seats] Пишите число, "each_member" или "unknown"
    [lines] Пишите "all >1/2 of votes_cast" или несколько в скобках
   *[table] Пишите поля под собственным заголовком
}
charter-fault-toml-word = `{ $word }` — ни одно из слов, которые могут здесь стоять
charter-fault-toml-word-mend = Используйте одно из { $known }
charter-fault-toml-form = { $how ->
    [quotes] текст не в кавычках, или они не закрыты
    [brackets] скобка не закрыта
    [comma] запятой не хватает или она лишняя, или скобка не закрыта
    [equals] нет поля с одним = и значением
    [value] нет значения
    [escape] после \ стоит знак без значения
    [key] в имени поля недопустимый знак
    [number] это число написано не как число
    [break] строка кончается так, как строки не кончаются
   *[other] эту строку нельзя прочесть ({ $text })
}
charter-fault-toml-form-mend = { $how ->
    [quotes] Пишите между двумя кавычками в одной строке: "…"
    [brackets] Закройте её: ["…", "…"] и [[rules]]
    [comma] Ставьте одну запятую между двумя значениями и закрывайте скобки: ["…", "…"]
    [equals] Пишите поле как имя = значение
    [value] Напишите после = значение поля
    [escape] Пишите \\ для самого знака \
    [key] Для имён полей — латинские буквы, цифры, - и _
    [number] Пишите только цифры: 90
    [break] Заканчивайте строки, как текстовые редакторы
   *[other] Исправьте эту строку; справочник показывает все формы
}
charter-fault-line = `{ $line }` — не порог: { $how ->
    [short] нужно, чьи голоса и сколько
    [tail] после числа — от чего, и может быть по какому весу
    [base-missing] доле нужно целое
    [base] от `{ $word }` доли не бывает
    [equal] равные палаты считаются по всем и против доли
    [number] `{ $word }` — не число от 0
   *[other] его нельзя прочесть
}
charter-fault-line-mend = Пишите так: { $like }
charter-fault-seats-number = `{ $text }` — не число мест
charter-fault-seats-number-mend = Пишите число, "each_member" или "unknown"
charter-fault-grantee = `{ $text }` никого не называет
charter-fault-grantee-mend = Пишите anyone, member, partner, host, role:ROLE или seat:BODY
charter-fault-veto = `{ $text }` — не вето
charter-fault-veto-mend = Пишите any_member, seat:ID, constituency:ID или chamber:ID
charter-fault-mode = `{ $text }` — не способ решать
charter-fault-mode-mend = Используйте consensus, silence, vote, support, standard, election, budget, appointment, rotation, criteria, self_organised, board_after_advice, consultation, committee, recommendation, working_group или unknown
charter-fault-not-in-mode = `{ $field }` не имеет смысла в правиле вида `{ $mode }`
charter-fault-not-in-mode-mend = Уберите его
charter-fault-needs = для `{ $what }` нужно `{ $field }`
charter-fault-needs-mend = Добавьте `{ $field }`
charter-fault-places = на 0 мест никого не избирают
charter-fault-places-mend = Напишите в `{ $field }`, сколько избирается: 1 или больше
charter-fault-pass = { $how ->
    [empty] пустой список в `{ $field }` принял бы любое предложение
   *[mixed] в `{ $field }` смешаны пороги и списки порогов
}
charter-fault-pass-mend = { $how ->
    [empty] Уберите пустой список
   *[mixed] Пишите только пороги или только списки
}
charter-fault-carve-out = { $how ->
    [threshold] у исключения нет своего порога
   *[whom] исключение никого не называет
}
charter-fault-carve-out-mend = { $how ->
    [threshold] Пишите `pass` или `support_min` с `objections_max`
   *[whom] Напишите в `recused`, при чьём отводе оно действует
}
charter-fault-no-voter = `{ $id }` — не группа, не палата и не место
charter-fault-no-voter-mend = { $there-are ->
    [0] Добавьте группы
   *[other] Используйте { $known } или id места
}
charter-fault-vote-after = в коалиции, основанной с этим уставом, первые { $n } дн. не голосует никто
charter-fault-vote-after-mend = Основывайте без `vote_after_days` и примите его, когда будут участники: их оно не затронет

## Исключения в правиле
charter-studio-carve-outs = Исключения
charter-studio-carve-outs-hint = Чего достаточно, когда именно эти не участвуют. Кто не участвует, не считается никогда; исключение ещё и ставит другой порог. Строка, где никто не отмечен, не учитывается.
charter-studio-carve-outs-recused = Кто не участвует
charter-studio-carve-outs-pass = Чего тогда достаточно
charter-studio-carve-outs-support-min = Сколько тогда должно поддержать
charter-studio-carve-outs-objections-max = Сколько тогда может возразить

## Admission: criteria, vouching, delay before the vote
charter-criterion-by = Кто это решает:
charter-vouchers-min = { $n ->
    [one] До приёма за организацию должен поручиться { $n } член.
    [few] До приёма за организацию должны поручиться { $n } члена.
   *[other] До приёма за организацию должны поручиться { $n } членов.
}
charter-vote-after-days = { $n ->
    [one] Новый член голосует в том, что открывается не раньше чем через { $n } день после приёма.
    [few] Новый член голосует в том, что открывается не раньше чем через { $n } дня после приёма.
   *[other] Новый член голосует в том, что открывается не раньше чем через { $n } дней после приёма.
}
charter-studio-part-criteria = Условия приёма
charter-studio-criteria-words = Что должно быть выполнено
charter-studio-criteria-by = Кто говорит, выполнено ли это
charter-studio-about-vote-after-days = Дней от приёма до первого голосования
charter-studio-about-vote-after-days-hint = Пусто: члены голосуют сразу. Тех, кто уже принят, это не касается.
charter-studio-about-vouchers-min = Сколько членов должны поручиться за нового
charter-fault-criterion-taken = `{ $id }` — и условие, и правило или полномочие
charter-fault-criterion-taken-mend = Дайте каждому свой номер пункта
charter-fault-criterion-nobody = никто не может сказать, выполнено ли условие `{ $id }`
charter-fault-criterion-nobody-mend = Назовите, кто может
charter-contents = На этой странице
charter-bodies = Органы

## Conduct: who raises, hears and decides, what may follow, who hears an appeal
charter-conduct = Поведение и санкции
charter-conduct-raised = { $who ->
    [member] Дело может возбудить тот, кто действует за члена.
    [partner] Дело может возбудить тот, кто отвечает за организацию по приглашению.
    [host] Дело может возбудить машина.
   *[anyone] Дело может возбудить кто угодно.
}
charter-conduct-raised-office = Дело может возбудить: { $who }.
charter-conduct-raised-seat = Дело может возбудить тот, кто занимает место: { $body }.
charter-conduct-answer = { $n ->
    [one] У члена есть { $n } день на ответ; до того без его ответа ничего не решают.
    [few] У члена есть { $n } дня на ответ; до того без его ответа ничего не решают.
   *[other] У члена есть { $n } дней на ответ; до того без его ответа ничего не решают.
}
charter-conduct-hearing = { $n ->
    [one] { $body } заслушивает члена, вызывая его за { $n } день; без слушания ничего не решают.
    [few] { $body } заслушивает члена, вызывая его за { $n } дня; без слушания ничего не решают.
   *[other] { $body } заслушивает члена, вызывая его за { $n } дней; без слушания ничего не решают.
}
charter-conduct-hears = { $body } заслушивает члена, если назначает слушание.
charter-conduct-decides = Решает { $body } по правилу { $rule }; ни сам член, ни тот, кто возбудил дело, не участвуют.
charter-conduct-suspension = { $n ->
    [one] Можно приостановить голос члена не более чем на { $n } день.
    [few] Можно приостановить голос члена не более чем на { $n } дня.
   *[other] Можно приостановить голос члена не более чем на { $n } дней.
}
charter-conduct-sanction = { $kind ->
    [warning] Можно вынести предупреждение.
    [suspension] Можно приостановить голос члена до нового решения.
   *[exclusion] Можно исключить члена.
}
charter-conduct-appeal = { $n ->
    [one] Член может обжаловать в течение { $n } дня. Пока { $body } не подтвердит санкцию по правилу { $rule }, она не действует; без подтверждения она отпадает.
    [few] Член может обжаловать в течение { $n } дней. Пока { $body } не подтвердит санкцию по правилу { $rule }, она не действует; без подтверждения она отпадает.
   *[other] Член может обжаловать в течение { $n } дней. Пока { $body } не подтвердит санкцию по правилу { $rule }, она не действует; без подтверждения она отпадает.
}
charter-conduct-no-appeal = Обжалования нет.
charter-sanction-warning = Предупреждение
charter-sanction-suspension = Приостановка голоса
charter-sanction-exclusion = Исключение
charter-studio-add-criteria = Добавить условие
charter-studio-part-conduct = { charter-conduct }
charter-studio-add-conduct = Сказать, как ведут дело
charter-studio-conduct-words = Что считается нарушением
charter-studio-conduct-by = Кто может возбудить дело
charter-studio-conduct-hears = Орган, который заслушивает члена
charter-studio-conduct-answer-days = Дней на ответ
charter-studio-conduct-hearing-days = Дней до слушания
charter-studio-conduct-hearing-days-hint = Если указано, без слушания ничего не решают.
charter-studio-conduct-rule = Правило, по которому решают
charter-studio-conduct-sanctions = Что может последовать
charter-studio-conduct-suspension-days-max = Самая долгая приостановка, в днях
charter-studio-conduct-suspension-days-max-hint = Пусто: пока её не снимет другое решение.
charter-studio-conduct-appeal-rule = Правило, по которому решают жалобу
charter-studio-conduct-appeal-rule-hint = Правило другого органа.
charter-studio-conduct-appeal-days = Дней на обжалование
charter-studio-fields-conduct = Сказанное в делах о поведении
charter-fault-conduct-taken = `{ $id }` — и правило, полномочие или условие, и пункт о поведении
charter-fault-conduct-taken-mend = Дать каждому своё обозначение
charter-fault-conduct-nobody = никто не может возбудить дело по `{ $id }`
charter-fault-conduct-nobody-mend = Назвать, кто может
charter-fault-conduct-no-answer = по `{ $id }` у члена нет времени на ответ
charter-fault-conduct-no-answer-mend = Дать ему день или больше
charter-fault-conduct-no-sanction = по `{ $id }` из дела ничего не может последовать
charter-fault-conduct-no-sanction-mend = Назвать хотя бы одно из warning, suspension, exclusion
charter-fault-conduct-no-appeal = по `{ $id }` никто не рассматривает жалобу на санкцию
charter-fault-conduct-no-appeal-mend = Назвать правило другого органа в `appeal_rule` и `appeal_days`
charter-fault-conduct-own-appeal = по `{ $id }` орган, который решил, решает и жалобу
charter-fault-conduct-own-appeal-mend = Назвать правило другого органа в `appeal_rule`
charter-fault-conduct-half-appeal = у жалобы по `{ $id }` есть правило без дней или дни без правила
charter-fault-conduct-half-appeal-mend = Написать и `appeal_rule`, и `appeal_days`
charter-fault-conduct-no-ballot = правило `{ $rule }`, названное в `{ $id }`, без органа или решает не голосами и не возражениями
charter-fault-conduct-no-ballot-mend = Назвать правило, по которому решает орган
charter-fault-conduct-review = правило `{ $rule }`, по которому решают `{ $id }`, позволяет затребовать решения: участника могли бы исключить до пересмотра
charter-fault-conduct-review-mend = Назвать правило без `review_by`; его заменяет обжалование
## Бюджеты
charter-tally-budget-funded = Деньги получают { $number } из { $of } предложений: { $funded }.
charter-tally-budget-nothing = Ни один бюллетень не даёт денег предложению: ничего не распределено.
charter-tally-budget-tied = Подсчёт не может выбрать между { $tied }: ничего не распределено, голосование повторяется.
charter-tally-budget-first = Подсчёт не может выбрать между { $tied }: первым идёт предложение, названное раньше.
charter-tally-budget-completed = Долей сторонников не хватило на { $funded }: оплачено из остатка, сначала больше голосов на единицу стоимости.
charter-tally-budget-reduced = Вместе медианы больше суммы: все уменьшены в одной пропорции и округлены вниз до наименьшей единицы валюты.
charter-tally-budget-all = Распределено всё.
charter-tally-budget-left = Остаток не распределён.
charter-rule-budget = { $sharing ->
    [equal_shares] В бюллетене отмечают предложения, и у каждого бюллетеня равная доля денег. Предложение оплачивают те, кто его отметил; следующим идёт то, за которое каждый из них платит меньше всего (метод равных долей).
    [votes_per_cost] В бюллетене отмечают предложения. Следующим оплачивается то, у которого больше голосов на единицу стоимости, пока хватает денег.
    [mean] Бюллетень делит сумму и не даёт предложению больше его стоимости. Предложение получает среднее того, что дают бюллетени, с округлением вниз до наименьшей единицы валюты.
   *[median] Бюллетень делит сумму и не даёт предложению больше его стоимости. Предложение получает то, что ему даёт не менее чем больше половины бюллетеней (медиану); если вместе это слишком много, все уменьшаются в одной пропорции.
}
charter-rule-completion = { $completion ->
    [votes_per_cost] Остаток долей идёт другим предложениям, сначала больше голосов на единицу стоимости.
   *[none] Остаток долей не распределяется.
}
charter-rule-budget-weight = Бюллетень считается по весу «{ $weight }» своего места.
charter-rule-budget-ties = { $ties ->
    [first_named] Если подсчёт не может выбрать, первым идёт предложение, названное раньше.
   *[vote_again] Если подсчёт не может выбрать и это важно, ничего не распределяется и голосование повторяется.
}
charter-studio-mode-budget = Бюджет
charter-studio-mode-budget-words = Раздел суммы между предложениями.
charter-studio-rules-sharing = Как делятся деньги
charter-studio-sharing-equal-shares = По отметкам: равная доля каждому бюллетеню
charter-studio-sharing-votes-per-cost = По отметкам: больше голосов на стоимость
charter-studio-sharing-mean = Бюллетени делят сумму: среднее
charter-studio-sharing-median = Бюллетени делят сумму: медиана
charter-studio-rules-completion = Остаток равных долей
charter-studio-rules-completion-hint = Только при равных долях.
charter-studio-completion-none = Не распределяется
charter-studio-completion-votes-per-cost = Дальше по голосам на стоимость
charter-studio-rules-weight = Вес, по которому считаются бюллетени
charter-studio-rules-weight-hint = Название веса, который есть у мест. Пусто: все места равны.
charter-fault-budget-left = одни равные доли часто оставляют деньги, которые никому не достаются
charter-fault-budget-left-mend = Напишите `completion = "votes_per_cost"` или оставьте, если так задумано
charter-fault-budget-mean = один бюллетень, отдающий всё одному предложению, сильно сдвигает среднее
charter-fault-budget-mean-mend = Напишите `sharing = "median"` или оставьте, если так задумано

## A review that nobody decides
charter-rule-review-lapse = Если за { $days } дней по нему не спрашивают возражений и не открывают голосование, пересмотр отпадает и решение остаётся в силе.
charter-studio-rules-review-lapse-days = Через сколько дней отпадает пересмотр, который никто не решает
charter-fault-review-lapse = пересмотр отпал бы сразу после внесения
charter-fault-review-lapse-mend = Напишите 1 или больше, или не указывайте

## Bringing a draft into force
charter-adopt-not-yet = Пока нет решения, на основании которого вы могли бы это сделать.
charter-adopt-by = Это позволяет решение «{ $decision }».
charter-adopt-decision = Решение, которое это позволяет
