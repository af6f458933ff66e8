members-nav = Участники
members-crumb-landscape = Карта поля
members-title = Кто участвует и кто кого представляет?
members-finding = { $members ->
    [one] Участвует { $members } организация.
    [few] Участвуют { $members } организации.
   *[other] Участвуют { $members } организаций.
} { $vacant ->
    [0] Все места заняты: { $seats }.
   *[other] Свободно мест: { $vacant } из { $seats }.
}
members-next-manage = Вы участвуете здесь: места, люди и заявленные интересы ведутся на одной странице.
members-next-manage-button = Обновить места и людей
members-next-join = Ваша организация хочет участвовать?
members-next-join-button = Узнать, как вступить
members-all = Все участники
members-table = Участники, их места, люди и заявленные интересы
members-empty = Пока никто не участвует. Здесь будет видно, кто кого представляет и до какого срока.
members-seats-of = Места: { $body }
members-each-member = { $n ->
    [one] У { $n } участника здесь своё место.
   *[other] У каждого из { $n } участников здесь своё место.
}
members-no-seats = Устав не называет мест этого органа.
members-vacant = Свободно
members-not-voting = без голоса
members-name-withheld = Имя не публично
members-alternate = { $name } (замена)
members-col-organisation = Организация
members-col-constituency = Группа
members-col-seat = Место
members-col-seats = Места
members-col-people = Кто действует
members-col-part = Роль
members-col-since = С
members-col-from = С
members-col-until = До
members-col-interests = Заявлено интересов
members-interests = Заявленные интересы
members-interests-meaning = Кто заявил интерес, не участвует в решениях, которые его касаются, и не входит в кворум.
members-interests-none = Интересов никто не заявлял.
members-about-topic = тема { $topic }
members-about-motion = предложение
members-nature-financial = Деньги
members-nature-employment = Работа
members-nature-family = Семья или дружба
members-nature-office = Место или должность в другой организации
members-nature-rival = Соперничество
members-nature-other = Другое
members-person-lead = Публичная роль: за кого действует этот человек и до какого срока.
members-offices = Должности
members-acts-for = Действует за
members-all-seats = Все места организации
members-part-delegate = Представитель
members-part-alternate = Замена
members-join-title = Как вступить организации?
members-join-lead = Что говорит устав, его собственными словами.
members-join-who = Кто может вступить
members-join-unknown = Устав не говорит, кто может вступить. Спросите секретариат.
members-join-constituencies = Каждый участник входит в одну из групп:
members-join-how = Кто решает
members-join-nobody = Устав не называет никого, кто принимает участников, поэтому вступить пока нельзя.
members-join-clause = Пункт { $clause }: принять участника может { $by }.
members-join-clause-resolution = Пункт { $clause }: принять участника может { $by }, когда это принято по правилу: { $rules }.
members-join-propose = Предложить нового участника
members-join-propose-button = Написать предложение
members-join-ask = Чтобы вступить, попросите участника или секретариат предложить вашу организацию. Ни взноса, ни анкеты здесь нет.
members-manage-title = Места, люди и интересы
members-manage-lead = Каждое изменение — действие в реестре. Чего устав не позволяет, будет отклонено с указанием пункта.
members-do-admit = Принять организацию
members-do-appoint = Назначить представителя организации
members-do-declare = Заявить интерес
members-do-end = Прекратить роль человека
members-do-fill = Занять место
members-do-leave = Прекратить участие
members-do-vacate = Освободить место
members-do-withdraw = Отозвать интерес
members-field-organisation = Организация
members-field-organisation-hint = Полное название, как на карте, или идентификатор.
members-field-resolution = Решение
members-field-resolution-hint = Идентификатор решения, которое это разрешает, если устав его требует.
members-field-reason = Причина
members-field-name = Имя человека
members-field-email = Адрес электронной почты
members-field-email-hint = Сюда приходят ссылки для входа. В открытую запись адрес не попадает.
members-field-title = Кто он в организации
members-field-person = Идентификатор человека, у которого здесь уже есть учётная запись
members-field-person-hint = Для нового человека оставьте пустым.
members-field-about = О чём он
members-field-about-hint = Организация по названию, предложение по идентификатору или тема по коду.
members-field-nature = Какого рода
members-field-words = Подробнее
members-said-admitted = Организация принята.
members-said-left = Участие прекращено.
members-said-filled = Место занято.
members-said-vacated = Место свободно.
members-said-appointed = Теперь этот человек действует за организацию.
members-said-ended = Этот человек больше не действует за организацию.
members-said-declared = Интерес заявлен.
members-said-withdrawn = Интерес отозван.
members-todo-nobody = Ни одной организации ещё нет
members-todo-nobody-button = Принять первую
members-todo-mute = { $n ->
    [one] У { $n } организации есть место, но никто за неё не действует
    [few] У { $n } организаций есть место, но никто за них не действует
   *[other] У { $n } организаций есть место, но никто за них не действует
}
members-todo-mute-button = Назначить, кто действует
members-todo-vacant = { $n ->
    [one] Свободно { $n } место
    [few] Свободно { $n } места
   *[other] Свободно { $n } мест
}
members-todo-vacant-button = Занять места
members-wrong-name = Напишите имя человека.
members-wrong-organisation = Ни одна организация или больше одной называется точно так; напишите её обозначение (им кончается адрес её страницы).
members-wrong-about = Напишите название организации, идентификатор предложения или код строчными буквами.
members-wrong-date = Пишите день так: 2027-03-31.
members-wrong-id = Это не идентификатор. Скопируйте его с нужной страницы.
members-refused-no-charter = Устав ещё не действует, поэтому участников быть не может
members-refused-no-actor = На карте нет организации с идентификатором { $actor }
members-refused-no-constituency = В уставе нет группы { $constituency }
members-refused-already-in = Эта организация уже участвует
members-refused-not-in = Эта организация не участвует: { $actor }
members-refused-other-constituency = Место { $seat } занимает группа { $constituency }, а эта организация в неё не входит
members-refused-term-backward = Срок кончается раньше, чем начинается
members-refused-term-too-long = Срок в органе { $body } не больше { $years } лет, и его конец нужно назвать
members-refused-seat-taken = Место { $seat } в это время занято
members-refused-seat-vacant = Место { $seat } уже свободно
members-refused-no-seat = В уставе нет места { $seat }
members-refused-own-seat = Здесь у каждого участника своё место; { $seat } не занимают поодиночке
members-refused-seat-of-others = Место { $seat } занимает другая организация
members-refused-already-acts = Этот человек уже действует за эту организацию в это время
members-refused-does-not-act = Этот человек не действует за эту организацию
members-refused-id-used = Этот идентификатор уже занят
members-refused-not-a-code = В коде только строчные буквы, цифры, точки и дефисы
members-refused-no-interest = Такого интереса нет
members-refused-interest-gone = Этот интерес уже отозван
members-refused-for-others = Вы не действуете за эту организацию: { $actor }
members-refused-no-resolution = Нет принятого решения с идентификатором { $resolution }
members-refused-resolution-for-other = Решение { $resolution } касается другой организации
members-refused-resolution-spent = Решение { $resolution } уже использовано, запись { $entry }

act-members-admitted = Организация становится членом.
act-members-left = Организация выходит; её места свободны.
act-members-seat-filled = Организация занимает место.
act-members-seat-vacated = Место освободилось.
act-members-person-appointed = Человек начинает представлять организацию.
act-members-person-ended = Человек перестаёт представлять организацию.
act-members-interest-declared = Заявлен интерес.
act-members-interest-withdrawn = Заявленного интереса больше нет.

## What rests on an organisation
members-rest-membership = Она является или была членом ({ $constituency }).
members-rest-membership-mend = Запись остаётся: объедините её с верной
members-rest-seat = Она занимает или занимала место { $seat }.
members-rest-seat-mend = Посмотрите место; объедините запись с верной
members-rest-person = Кто-то действует или действовал от её имени.
members-rest-person-mend = Посмотрите, кто действует от её имени
members-rest-interest = Её касается заявленный интерес.
members-rest-interest-mend = Посмотрите заявленные интересы

## Role cards, and vacancies with how long

members-card = Карточка роли
members-card-goals = Чего хочет достичь здесь
members-card-red-lines = На что не согласится
members-card-resources = Что может привнести
members-card-limits = Как далеко его люди могут идти без согласования у себя
members-card-meaning = Карточку роли видят все. Новая заменяет прежнюю, прежняя остаётся доступной для чтения.
members-card-none = Карточка роли ещё не написана. Она говорит, чего хочет участник, на что не согласится, что привносит и как далеко могут идти его люди.
members-card-silent = Не сказано
members-card-earlier = { $n ->
    [one] { $n } прежняя версия
    [few] { $n } прежние версии
   *[other] { $n } прежних версий
}
members-card-entry = в реестре
members-card-next = Вы действуете за этого участника или ведёте список: вы можете написать его карточку роли.
members-card-no-seats = Мест не занимает.
members-card-landscape = Посмотреть на карте
members-col-body = Орган
members-do-card = Написать карточку роли
members-said-card = Карточка роли написана.
members-wrong-card = Напишите хотя бы одно из четырёх.
members-vacant-since = Свободно с { $day }
members-rest-card = У неё есть карточка роли.
members-rest-card-mend = Посмотреть её страницу
act-members-role-card-written = Участник пишет карточку роли.

## Admission: criteria, vouching, delay before the vote
members-candidates-title = Кого предстоит принять?
members-candidates-lead = { $n ->
    [0] Сейчас никого.
    [one] { $n } организацию. Все видят каждое условие, ответ и поручителей.
    [few] { $n } организации. Все видят каждое условие, ответ и поручителей.
   *[other] { $n } организаций. Все видят каждое условие, ответ и поручителей.
}
members-candidates-none = Никого принимать не предстоит. Как только кто-то ответит за организацию на условие или поручится за неё, она появится здесь с тем, что ещё открыто.
members-candidates-not-asked = Устав не требует ни условий, ни поручителей. Кто вправе принимать, делает это без них.
members-candidates-next = Вы знаете организацию { $name }? Скажите об этом или о том, что против неё.
members-candidate-ready = Ничего не открыто
members-candidate-open = Что-то открыто
members-col-criterion = Условие
members-col-answer = Ответ
members-col-evidence = Чем подтверждается
members-answer-met = Выполнено
members-answer-unmet = Не выполнено
members-answer-waived = Не требуется
members-answer-none = Открыто
members-answer-by = Кто отвечает:
members-answer-resolution = решение
members-vouches = Поручители
members-vouches-n = Поручились: { $have }; нужно: { $need }.
members-vouch-not-yet = пока не учитывается: этот член сам ещё не голосует
members-votes-from = голосует с { $day }
members-join-asked = Что от неё требуется
members-do-answer = Ответить на условие приёма
members-do-vouch = Поручиться за организацию
members-do-unvouch = Отозвать поручительство
members-field-member = Член-поручитель
members-said-answered = Ответ записан.
members-said-vouched = Ваша организация поручилась.
members-said-unvouched = Ваша организация больше не ручается.
members-wrong-answer = Выберите ответ.
members-wrong-evidence = Напишите, чем это подтверждается: ответ с подтверждением видят все.
members-wrong-reason = Напишите почему.
members-todo-ready = { $n ->
    [one] { $n } организация выполнила всё и может быть принята
    [few] { $n } организации выполнили всё и могут быть приняты
   *[other] { $n } организаций выполнили всё и могут быть приняты
}
members-todo-ready-button = Принять
members-refused-criterion-open = Условие { $criterion } не признано выполненным и не снято решением
members-refused-vouchers = Поручились { $have }; устав требует { $need }
members-refused-no-criterion = В уставе нет условия { $criterion }
members-refused-criterion-of-others = Сказать, выполнено ли это условие, вправе только: { $who }
members-refused-not-waived = Условие снимает только принятое решение об этой организации, которое так и говорит
members-refused-vouch-early = Этот член голосует с { $from } и лишь тогда может поручиться за других
members-refused-vouches-already = Этот член уже поручился
members-refused-no-vouch = Этот член не ручался
members-rest-candidacy = Её предстоит или предстояло принять, либо она поручилась за другую.
members-rest-candidacy-mend = Посмотреть, кого предстоит принять
act-members-criterion-answered = Кто-то говорит, выполняет ли организация условие приёма.
act-members-vouched = Член ручается за организацию, которую предстоит принять.
act-members-vouch-withdrawn = Член больше не ручается.

## Terms ahead
members-ahead = Сроки, которые истекают в ближайшие двенадцать месяцев
members-ahead-none = В ближайшие двенадцать месяцев ни один срок не истекает.
members-col-seat-or-office = Место или должность
members-col-holder = Кто занимает
members-col-then = Затем
members-then-open = Место освобождается.
members-then-rotates = Место освобождается, и пора сменяться: занимающий его имел подряд столько сроков, сколько позволяет устав.
members-todo-ahead = { $n ->
    [one] В ближайшие три месяца освобождается { $n } место
    [few] В ближайшие три месяца освобождаются { $n } места
   *[other] В ближайшие три месяца освобождаются { $n } мест
}
members-todo-ahead-button = Посмотреть какие

## Size and cost of the secretariat
members-secretariat-title = Насколько велик секретариат и сколько он стоит?
members-secretariat-lead = Людей в пересчёте на полную занятость: { $people }; в год { $cost }; на { $day }.
members-secretariat-none = Секретариат ещё не сообщил о своём размере и стоимости.
members-secretariat-next = Члены платят за него деньгами или временем: сообщайте об этом раз в год с источником.
members-do-secretariat = Сообщить размер и стоимость секретариата
members-col-on = На дату
members-col-full-time = Людей, полная занятость
members-full-time-hint = Двое на половину времени — это 1.
members-col-cost = Стоимость в год
members-col-per-member = На одного члена
members-col-host = Где размещён
members-col-source = Источник
members-field-currency = Валюта
members-field-currency-hint = Три буквы: USD, EUR, KES.
members-said-secretariat = Размер и стоимость записаны.
members-wrong-amount = Напишите число, например 3,5 или 250 000.
members-wrong-source = Напишите, откуда цифры: отчётность, доклад, бюджет.
members-refused-not-yet = { $day } ещё не наступило
members-refused-no-currency = { $currency } — неизвестный здесь код валюты
members-rest-host = Она размещает или размещала секретариат.
members-rest-host-mend = Посмотреть размер и стоимость секретариата
act-members-secretariat-stated = Секретариат сообщает свой размер и стоимость.

## Conduct: cases, hearings, sanctions, appeals
members-conduct-title = Какие дела о поведении членов есть?
members-conduct-lead = { $n ->
    [one] Открыто { $n } дело. Все видят, что дело есть, на какой оно стадии и чем кончилось; слова — для членов.
    [few] Открыто { $n } дела. Все видят, что дело есть, на какой оно стадии и чем кончилось; слова — для членов.
   *[other] Открыто { $n } дел. Все видят, что дело есть, на какой оно стадии и чем кончилось; слова — для членов.
}
members-conduct-next = Член нарушил договорённость? Дело идёт по шагам устава, и сначала отвечает сам член.
members-conduct-clauses = Что говорит устав
members-conduct-unknown = В уставе нет пункта о поведении: здесь никого нельзя наказать. Пункт говорит, кто возбуждает дело, кто заслушивает члена, кто и по какому правилу решает и куда можно обжаловать.
members-conduct-studio = Написать устав с таким пунктом
members-conduct-none = Ни одного дела ещё не было. Каждое будет стоять здесь со стадией, сроком и исходом.
members-do-case = Возбудить дело
members-col-case = Дело
members-col-clause = Пункт
members-col-opened = Открыто
members-col-stage = На какой стадии
members-col-due = Срок
members-col-sanction = Санкция
members-case-n = Дело { $n }
members-stage-answer = Ответ члена
members-stage-hearing = Слушание
members-stage-decision = На решении
members-stage-appealable = Санкция, можно обжаловать
members-stage-appealed = Обжаловано
members-stage-over = Окончено
members-ending-withdrawn = Отозвано
members-ending-dismissed = Без санкции
members-ending-stands = Санкция в силе
members-ending-confirmed = Подтверждено по жалобе
members-ending-left = Член вышел
members-ending-lifted = Снято
members-case-new-title = Возбудить дело о поведении члена
members-case-new-lead = Члену сообщают, и он отвечает до любого решения. То, что дело есть, видно всем; написанное вами — для членов, если устав не говорит иного.
members-case-not-you = По уставу вы не можете возбудить дело.
members-field-accused = О каком члене
members-field-raiser = От чьего имени
members-field-raiser-office = По моей должности
members-field-asks = Чего вы просите
members-field-days = На сколько дней
members-field-days-hint = Для приостановки. Пусто: пока не снимут, если устав это позволяет.
members-field-grounds = Что вменяют члену
members-field-grounds-hint = Что произошло, когда и что это показывает. Не называйте людей.
members-field-plea = Ваш ответ
members-field-plea-hint = Его можно дополнять до решения.
members-field-hearing-day = День слушания
members-field-hearing-time = Время
members-field-hearing-time-hint = По UTC, например 14:30.
members-field-hearing-place = Где и как участвовать
members-case-title = Дело { $n }: { $organisation }
members-case-story = Что было и что будет
members-case-procedure = Как идёт дело
members-case-terms = Оно идёт по уставу, при котором было возбуждено (версия { $n }), что бы с тех пор ни изменилось.
members-case-answers = Что отвечает член
members-case-unanswered = Он ещё не ответил.
members-case-hearing = Слушание
members-case-agenda = в повестке: { $body }
members-case-appeal = Жалоба
members-case-closed-words = Слова для членов или стёртые.
members-case-motion-lead = Орган решает предложением, где названы это дело и санкция; член не участвует. Если его не примут, дело кончается без санкции.
members-case-lead-answer = Член отвечает до { $day }; до того без его ответа ничего не решают.
members-case-lead-appealable = Санкция действует. Член может обжаловать до { $day }.
members-case-lead-hearing = Члена нужно заслушать: слушание ещё не назначено.
members-case-lead-heard = Члена заслушают { $time }; до того ничего не решают.
members-case-lead-decision = Члена заслушали, или его срок прошёл. Орган, названный в уставе, может решать.
members-case-lead-appealed = Член обжаловал: пока другой орган не решит, санкция не действует.
members-case-lead-over = Это дело окончено.
members-case-next-appeal = Ваша организация получила санкцию. Если обжаловать вовремя, она не действует, пока не решит другой орган.
members-case-next-answer = Это дело о вашей организации: ничего не решают, пока вы не ответите или срок не пройдёт.
members-case-next-hearing = Устав требует слушания до решения.
members-case-next-motion = Дело можно решить — предложением, где оно названо.
members-case-next-confirm = Другой орган подтверждает санкцию или отменяет её.
members-case-next-lift = Орган, который приостановил голос, может снять это раньше.
members-case-do-appeal = Обжаловать
members-case-do-answer = Ответить
members-case-do-hearing = Назначить слушание
members-case-do-motion = Написать предложение
members-case-do-confirm = Написать предложение о подтверждении
members-case-do-lift = Написать предложение о снятии
members-case-do-withdraw = Отозвать дело
members-suspended-until = Голос приостановлен до { $day }
members-suspended-open = Голос приостановлен до нового решения
members-ahead-answer = Последний день для ответа члена
members-ahead-hearing = Слушание
members-ahead-appealable = Последний день для жалобы
members-ahead-suspension = Приостановка кончается
members-event-opened = Возбуждено: { $who }; просьба: { $asks }
members-event-answered = Член ответил
members-event-hearing = Назначено слушание
members-event-sanctioned = Решено: { $sanction }
members-event-appealed = Член обжаловал
members-event-withdrawn = Отозвано тем, кто возбудил
members-event-dismissed = Решено: без санкции
members-event-stands = Вовремя не обжаловали: санкция в силе
members-event-confirmed = Другой орган подтвердил санкцию
members-event-left = Член вышел
members-event-lifted = Приостановку сняли
members-sanction-warning = предупреждение
members-sanction-suspension = голос приостановлен до нового решения
members-sanction-suspension-days = { $n ->
    [one] голос приостановлен на { $n } день
    [few] голос приостановлен на { $n } дня
   *[other] голос приостановлен на { $n } дней
}
members-sanction-exclusion = исключение
members-said-case = Дело возбуждено; член может ответить.
members-said-plea = Ваш ответ записан.
members-said-hearing = Слушание назначено.
members-said-case-withdrawn = Дело отозвано.
members-said-appeal = Жалоба записана; санкция пока не действует.
members-wrong-grounds = Напишите, что вменяют члену.
members-wrong-plea = Напишите, что хотите сказать.
members-wrong-days = Выберите санкцию и напишите дни целым числом больше 0.
members-wrong-time = Напишите время как 14:30.
members-todo-case-answer = Дело { $n } о вашей организации: ответьте
members-todo-case-answer-button = Ответить
members-todo-case-heard = Вашу организацию заслушают по делу { $n }
members-todo-case-heard-button = Когда
members-todo-case-appeal = По делу { $n } ваша организация получила санкцию и может обжаловать
members-todo-case-appeal-button = К делу
members-todo-case-hearing = Дело { $n } ждёт слушания
members-todo-case-hearing-button = Назначить
members-todo-case-decide = Дело { $n } можно решить
members-todo-case-decide-button = Написать предложение
members-todo-case-confirm = В деле { $n } ждёт жалоба
members-todo-case-confirm-button = Написать предложение
members-refused-no-conduct = В уставе нет пункта о поведении, поэтому никого нельзя ни обвинить, ни наказать
members-refused-no-clause = В уставе нет пункта о поведении { $clause }
members-refused-case-of-others = По этому пункту дело может возбудить только: { $who }
members-refused-whose-case = Скажите, какой член возбуждает дело
members-refused-own-case = Вы действуете за члена, о котором дело: возбуждают, слушают и отзывают его другие
members-refused-no-sanction = Этот пункт не знает санкции { $sanction } или не на такой срок
members-refused-case-open = Дело { $n } об этом члене по этому пункту уже открыто
members-refused-hearing-of-others = Это дело заслушивает { $body }; вы там не заседаете
members-refused-hearing-soon = Слушание назначают не позже чем за { $days } дн.
members-refused-hearing-late = Слушание по делу { $n } проводят не позднее { $until }
members-refused-not-raised = Отзывает дело только тот, кто его возбудил
members-refused-nothing-to-appeal = Обжаловать нечего: ничего не решено
members-refused-no-appeal = Устав здесь не знает обжалования
members-refused-appealed = Член уже обжаловал
members-refused-appeal-late = Обжаловать можно было до { $until }
members-refused-not-decided = Это не следует ни из решения, ни из срока по делу
members-refused-amended-body = Делу { $n } ещё нужен орган { $body }: сначала решается оно, или устав сохраняет этот орган и его места
members-refused-amended-power = Делу { $n } ещё нужно действие { $act }: сначала решается оно, или таблица полномочий его сохраняет
members-refused-no-case = Такого дела нет
members-refused-case-over = По делу { $n } такого больше или ещё не делают
members-refused-unanswered = Член не ответил и может это сделать до { $until }
members-refused-hearing-ahead = Слушание по делу { $n } ещё впереди
members-refused-no-hearing = По делу { $n } слушание не назначено, а устав его требует
members-refused-vouch-suspended = Голос этого члена приостановлен (дело { $n }); пока он ни за кого не ручается
members-rest-case = О её поведении есть или было дело.
members-rest-case-mend = Посмотреть дела о поведении
act-members-case-opened = Кто-то возбуждает дело о поведении члена.
act-members-case-answered = Член отвечает по своему делу.
act-members-hearing-called = Члена вызывают на слушание.
act-members-case-withdrawn = Дело отзывают до решения.
act-members-sanctioned = Санкция вступает в силу, как решил орган.
act-members-case-dismissed = Дело кончается без санкции по решению.
act-members-appealed = Член обжалует санкцию.
act-members-sanction-confirmed = Другой орган подтверждает санкцию.
act-members-sanction-final = Срок обжалования прошёл: санкция в силе.
act-members-sanction-lifted = Приостановку снимают раньше срока.

## The secretariat's cost beside reported money
members-secretariat-money = { $n ->
    [one] Рядом — деньги, о которых сообщают работы на карте в той же валюте за все годы: { $amount }, { $n } работа. Без суммы в ней: { $silent }.
    [few] Рядом — деньги, о которых сообщают работы на карте в той же валюте за все годы: { $amount }, { $n } работы. Без суммы в ней: { $silent }.
   *[other] Рядом — деньги, о которых сообщают работы на карте в той же валюте за все годы: { $amount }, { $n } работ. Без суммы в ней: { $silent }.
}
members-secretariat-no-money = Сколько это рядом с деньгами всей коалиции, неизвестно: ни одна работа на карте не называет сумму в этой валюте.

## Members that can speak for themselves
members-refused-put-out = По этому уставу член выходит сам или исключается решением; ни одна должность не прекращает его членство
members-refused-case-people = Дело { $n } об этом члене открыто: пока он сам выбирает, кто за него говорит

## Moving a hearing
members-case-do-move = Перенести слушание
members-card-org = Что он делает, где и с кем
