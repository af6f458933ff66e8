# Разделы навигации.
frame-section-home = Главная
frame-section-landscape = Картина
frame-section-decisions = Решения
frame-section-progress = Ход дел
frame-section-money = Деньги
frame-section-handbook = Руководство
frame-hubs = Хабы на этом сервере
frame-hubs-none = Здесь ещё нет хаба. Начните его из командной строки:
frame-by-host = хост, сам по себе
frame-by-hidden = человек в опасности, не назван

# Первая страница.
frame-count-organisations = { $n ->
    [one] { $n } организация
    [few] { $n } организации
   *[many] { $n } организаций
}
frame-count-members = { $n ->
    [one] { $n } участник
    [few] { $n } участника
   *[many] { $n } участников
}
frame-count-decisions = { $n ->
    [one] { $n } решение принято
    [few] { $n } решения принято
   *[many] { $n } решений принято
}
frame-home-voting = Сейчас голосуют:
frame-home-voted = Проголосовали { $voted } из { $of } мест.
frame-home-voted-short = проголосовали { $voted } из { $of }
frame-home-short = { $name }: нет кворума.
frame-home-closes-in = Закроется { $when }.
frame-home-closed = Закрыто { $day }
frame-home-closes = Закроется { $day }
frame-home-figures = за { $agree }, против { $disagree }, воздержались { $abstain }
frame-home-dissents = { $n ->
    [one] { $n } особое мнение в записи
    [few] { $n } особых мнения в записи
   *[many] { $n } особых мнений в записи
}
frame-home-until = до { $day }
frame-home-decided = Новейшее решение: { $title } – { $state }
frame-home-read = Прочитать
frame-home-decisions = Последние решения
frame-home-no-decisions = Пока ничего не предложено.
frame-home-all-decisions = Все решения
frame-home-charge = Кто отвечает?
frame-home-seats = { $n ->
    [one] { $n } место
    [few] { $n } места
   *[many] { $n } мест
}
frame-home-empty = { $n ->
    [one] ({ $n } пустое)
    [few] ({ $n } пустых)
   *[many] ({ $n } пустых)
}
frame-home-unknown = (известны не все места)
frame-home-rules = Правила, места, кто что может
frame-home-newest = Что было последним
frame-home-all-acts = Все действия по порядку
frame-home-record = { $n ->
    [one] Записано { $n } действие. Никто не изменит его незаметно.
    [few] Записано { $n } действия. Никто не изменит их незаметно.
   *[many] Записано { $n } действий. Никто не изменит их незаметно.
}

# Рабочий стол.
frame-desk-title = { $n ->
    [0] Вас ничего не ждёт, { $name }
    [one] { $name }, вас ждёт { $n } дело
    [few] { $name }, вас ждут { $n } дела
   *[many] { $name }, вас ждут { $n } дел
}
frame-desk-today = Сегодня
frame-desk-week = На этой неделе
frame-desk-later = Позже
frame-desk-empty = Вас ничего не ждёт. Здесь появится то, что вас попросят решить, ответить или исправить.
frame-desk-import = Принести список организаций или дел

# Запись.
frame-record = Запись
frame-record-lead = { $n ->
    [one] { $n } действие, новейшее сверху. У каждого свой адрес.
    [few] { $n } действия, новейшие сверху. У каждого свой адрес.
   *[many] { $n } действий, новейшие сверху. У каждого свой адрес.
}
frame-record-empty = Здесь будет каждое действие этого хаба, по порядку, навсегда. Пока их нет.
frame-record-index = Номер
frame-record-at = Когда
frame-record-what = Что
frame-record-by = Кто
frame-record-role = В роли
frame-record-state = Состояние
frame-record-signed = Подпись
frame-record-by-actor = Собственным ключом человека
frame-record-by-host = Известно только от хоста
frame-record-one = Запись { $index }
frame-record-says = Что в ней сказано
frame-yes = Да
frame-no = Нет
frame-field-about = О чём
frame-field-accepted = Принято
frame-field-actor = Организация
frame-field-agrees = Согласие
frame-field-aliases = Другие названия
frame-field-amendment = Поправка
frame-field-answer = Ответ
frame-field-answers = Ответы
frame-field-approach = Подход
frame-field-archive = Архив
frame-field-areas = Районы
frame-field-asked = Спрошено
frame-field-at = Когда
frame-field-at-meeting = На заседании
frame-field-authority = Орган
frame-field-background = Предыстория
frame-field-ballot = Бюллетень
frame-field-ballots = Бюллетени
frame-field-body = Орган
frame-field-by = Кем
frame-field-candidate = Кандидат
frame-field-cell = Место и тема
frame-field-chair = Председатель
frame-field-charter = Устав
frame-field-choice = Выбор
frame-field-claims = Регистрационные номера
frame-field-clauses = Положения
frame-field-comment = Замечание
frame-field-concerns = Касается
frame-field-constituency = Группа представителей
frame-field-contact = Контакт
frame-field-conversation = Обсуждение
frame-field-cost = Стоимость
frame-field-countries = Страны
frame-field-country = Страна
frame-field-counts = Количества
frame-field-credential = Учётный ключ
frame-field-credentials = Учётные ключи
frame-field-criterion = Критерий
frame-field-currency = Валюта
frame-field-data = Данные
frame-field-day = День
frame-field-directed = В одну сторону
frame-field-disclaims = Отозванные номера
frame-field-disposition = Чем кончилось
frame-field-dissent = Особое мнение
frame-field-draft = Проект
frame-field-due = Срок
frame-field-elected = Избраны
frame-field-embed = На других сайтах
frame-field-event = Событие
frame-field-evidence = Подтверждение
frame-field-face = Страница
frame-field-fields = Прочие сведения
frame-field-figures = Цифры
frame-field-file = Файл
frame-field-founder = Основатель
frame-field-founder-name = Имя основателя
frame-field-frequency = Как часто
frame-field-from = С
frame-field-goals = Цели
frame-field-gone = Присоединено
frame-field-ground = Основание
frame-field-group = Группа
frame-field-groups = Группы
frame-field-host = Хост
frame-field-id = Идентификатор
frame-field-import = Импорт
frame-field-intensity = Насколько тесно
frame-field-interest = Интерес
frame-field-item = Пункт
frame-field-kept = Оставлено
frame-field-kind = Вид
frame-field-kinds = Виды
frame-field-label = Слово
frame-field-language = Язык
frame-field-licence = Лицензия
frame-field-limits = Пределы
frame-field-mandate = Мандат
frame-field-mapping = Какой столбец что значит
frame-field-matter = Предмет
frame-field-meaning = Согласие означает
frame-field-meeting = Заседание
frame-field-member = Участник
frame-field-mends = Исправленные ячейки
frame-field-moderated = С модерацией
frame-field-motion = Предложение
frame-field-name = Название
frame-field-nature = Характер
frame-field-next = Что дальше
frame-field-note = Заметка
frame-field-objection = Возражение
frame-field-objections = Возражения
frame-field-office = Должность
frame-field-on = О
frame-field-one = Первый
frame-field-other = Второй
frame-field-outcome = Итог
frame-field-owner = Чей список
frame-field-parent = Относится к
frame-field-part = Часть
frame-field-part-of = Отделение
frame-field-parts = Части
frame-field-people = Люди
frame-field-permits = Разрешает
frame-field-person = Лицо
frame-field-place = Место
frame-field-private = Только для секретариата
frame-field-publishing = Что публикуется
frame-field-query = Запрос страницы
frame-field-question = Вопрос
frame-field-ranking = Порядок
frame-field-reason = Причина
frame-field-red-lines = Красные линии
frame-field-reply = Ответ
frame-field-resolution = Решение, на котором основано
frame-field-resources = Что приносит
frame-field-result = Результат
frame-field-review = Пересмотр
frame-field-role = Роль
frame-field-round = Раунд
frame-field-rows = Строки
frame-field-rule = Правило
frame-field-scope = Область
frame-field-scores = Оценки
frame-field-seat = Место
frame-field-seats = Места
frame-field-sha256 = Отпечаток файла
frame-field-shape = Отпечаток столбцов
frame-field-shapes = Контуры
frame-field-share = Доля
frame-field-sheet = Лист
frame-field-since = С
frame-field-slip = Ошибка
frame-field-slips = Ошибки
frame-field-source = Источник
frame-field-stage = Стадия
frame-field-stands = Остаётся в силе
frame-field-statement = Утверждение
frame-field-statements = Утверждения
frame-field-step = Шаг
frame-field-take = Что перенято
frame-field-term = Срок полномочий
frame-field-text = Текст
frame-field-theme = Тема
frame-field-threshold = Сколько расшифровывают
frame-field-title = Заголовок
frame-field-to = К
frame-field-topics = Темы
frame-field-trustees = Хранители ключа
frame-field-until = До
frame-field-verdict = Вывод
frame-field-version = Версия
frame-field-view = Сохранённая страница
frame-field-weight = Вес
frame-field-who = Кто
frame-field-why = Почему
frame-field-words = Слова
frame-field-results = Результаты
frame-field-survey = Опрос
frame-field-amounts = Суммы
frame-field-asks = Просит
frame-field-case = Дело
frame-field-clause = Положение
frame-field-decision = Решение
frame-field-doer = Кто выполняет
frame-field-grounds = Основания
frame-field-link = Ссылка
frame-field-minutes = Минуты
frame-field-paper = Документ
frame-field-papers-by = Документы до
frame-field-proposal = Заявка в бюджет
frame-field-raiser = Кем поднято
frame-field-sanction = Санкция
frame-field-task = Задача
frame-field-total = Итого
frame-field-what = Что
frame-field-abstain = Воздержались
frame-field-agree = За
frame-field-all = Все
frame-field-allocated = Сколько получает каждое
frame-field-by-proxy = По доверенности
frame-field-disagree = Против
frame-field-divides = Насколько разделяет
frame-field-independent = Не является отделением
frame-field-unknown = Всё же неизвестно
frame-field-left = Пропущено
frame-field-new = Новых
frame-field-organisation = Организация
frame-field-organisations = Организации
frame-field-outside = Организации, не входящие в число членов
frame-field-possible = Возможные дубликаты
frame-field-proxy = Голос передан
frame-field-read = Прочитано строк
frame-field-recused = Не участвовали
frame-field-rejected = Отклонено
frame-field-repeated = Повторяются
frame-field-scheme = Реестр
frame-field-seen = Ответили
frame-field-silent = Не голосовали
frame-field-subject = Предмет
frame-field-sum = Сумма оценок
frame-field-topic = Тема
frame-field-tracker = Код, по которому голосовавший его находит
frame-field-unchanged = Уже известно
frame-field-update = Изменено
frame-field-vacant = Вакантные места
frame-field-value = Значение
frame-field-vote = Голос
frame-record-closed = { $n ->
    [one] Ещё { $n } место закрыто, стёрто или не заполнялось.
    [few] Ещё { $n } места закрыты, стёрты или не заполнялись.
   *[many] Ещё { $n } мест закрыты, стёрты или не заполнялись.
}
frame-record-raw = Сама запись
frame-record-leaf = Отпечаток:
frame-record-verify = Не изменено ли это?
frame-record-rests-on = Опирается на запись { $index }
frame-record-replaces = Заменяет бюллетень из записи { $index }
frame-record-replaced-by = Его заменил более поздний бюллетень того же места: запись { $index }
frame-record-before = Предыдущее действие
frame-record-after = Следующее действие
frame-not-promised = Чего запись не обещает
frame-not-promised-1 = Что написанное кем-то правда.
frame-not-promised-2 = Что хост никогда не читает того, что хранит в читаемом виде.
frame-not-promised-3 = Что уже взятую копию можно отозвать.
frame-not-promised-4 = Что никого не принуждали голосовать так или иначе.

# Проверка.
frame-check = Проверить
frame-check-title = Не изменена ли эта запись?
frame-check-one-title = Не изменено ли это действие?
frame-check-yes = Нет, насколько может сказать этот сайт: все опубликованные действия ({ $size }) стоят под одной подписанной головой. Сайт смотрел { $when }.
frame-check-one-yes = Нет, насколько может сказать этот сайт: запись { $index } из { $size } такая, какой её записали. Сайт смотрел { $when }.
frame-check-not-published = Записано, ещё не опубликовано. Обычно это меньше пяти секунд.
frame-check-frozen = Заморожено: { $reason }. Только чтение, пока не вмешаются двое ответственных.
frame-check-how = Откуда мы знаем?
frame-check-fingerprint = Отпечаток действия:
frame-check-steps = { $n ->
    [one] В дереве: { $n } шаг ведёт от него к подписанной голове.
    [few] В дереве: { $n } шага ведут от него к подписанной голове.
   *[many] В дереве: { $n } шагов ведут от него к подписанной голове.
}
frame-check-head = { $size ->
    [one] Подписанная голова охватывает { $size } действие:
    [few] Подписанная голова охватывает { $size } действия:
   *[many] Подписанная голова охватывает { $size } действий:
}
frame-check-no-witness = Ни один свидетель не хранит эту голову: она опубликована, но не засвидетельствована. Сохраните копию и станьте свидетелем сами.
frame-check-witnesses = { $n ->
    [one] Ту же голову хранит { $n } свидетель.
    [few] Ту же голову хранят { $n } свидетеля.
   *[many] Ту же голову хранят { $n } свидетелей.
}
frame-check-download = Скачать доказательство
frame-check-who = Кто подписал?
frame-check-signers = Подписано самими людьми: { $signed }; известно только от хоста: { $host }.
frame-check-signers-mean = Подписано – значит, собственный ключ человека подписал действие, и никто другой не мог его сделать. Известно только от хоста – значит, чьё оно, говорит этот сервер.
frame-check-yourself = Проверьте сами, не доверяя этому сайту
frame-check-yourself-how = Скачайте доказательство и запись и возьмите любую машину, кроме нашей. Программе не нужны ни учётная запись, ни база данных.

# Данные.
frame-data = Данные
frame-data-lead = Все таблицы этого хаба, какими их видят все.
frame-data-record = Сама запись
frame-data-record-how = Подписанная голова, плитки и записи как статические файлы (C2SP tlog-tiles). Копию может раздавать любой файловый сервер.
frame-data-api = Для программ
frame-data-api-how = У каждой страницы есть JSON, а где есть таблица – CSV и книга по тому же адресу. Действия предлагают с токеном.
frame-search-what = Что вы ищете?
frame-search-nothing = По запросу { $q } ничего не найдено.

# Вход.
frame-sign-in-how = Пароль не нужен. Мы пришлём ссылку на вашу почту; она работает один раз, 30 минут.
frame-sign-in-email = Ваш адрес электронной почты
frame-sign-in-email-hint = Тот, который знает ваша организация или секретариат.
frame-sign-in-send = Пришлите мне ссылку
frame-sign-in-no-address = Напишите адрес почты, например name@organisation.example.
frame-sign-in-not-sent = Письмо не ушло. Попробуйте через минуту.
frame-sign-in-sent = Посмотрите почту
frame-sign-in-sent-how = Если адрес верен, ссылка уже в пути. Она работает один раз, 30 минут.
frame-sign-in-confirm = Войти
frame-sign-in-confirm-how = Ещё один шаг, чтобы программы, открывающие ссылки из писем, не использовали вашу.
frame-sign-in-used = Эта ссылка уже использована или устарела. Попросите новую.
frame-mail-subject = Вход в { $hub }
frame-mail-body =
    Откройте эту ссылку, чтобы войти в { $hub }:

    { $link }

    Она работает один раз, 30 минут. Если вы о ней не просили, ничего не делайте: без неё никто не войдёт.
frame-invite-subject = Теперь вы участвуете в { $hub }
frame-invite-body =
    Вас назначили участвовать в { $hub }.

    Откройте эту страницу и попросите ссылку для входа; она придёт на этот адрес:

    { $link }

    Пароль не нужен. Если это ошибка, ничего не делайте.
frame-invite-other = С этим адресом входит другой человек этого хаба: оставьте идентификатор пустым.
frame-invite-has = Этот человек уже входит с другим адресом: оставьте это поле пустым.
frame-invite-only = Только секретариат указывает адрес для того, кто здесь уже известен.
frame-demo-people = Посмотрите чужими глазами
frame-demo-people-how = Это показ с вымышленными людьми. Выберите кого-нибудь и посмотрите, что он видит и может.
frame-passkey-use = Войти ключом доступа
frame-passkey-make = Добавить ключ доступа этого устройства
frame-passkey-failed = Не получилось. Попробуйте ещё раз или возьмите ссылку из письма.

# Своя учётная запись.
frame-settings-you = Вы
frame-settings-name = Как вас здесь называть
frame-settings-save = Сохранить имя
frame-settings-roles = Вы действуете как:
frame-settings-no-role = В этом хабе у вас нет роли.
frame-settings-may = Что я могу и почему?
frame-sessions = Где вы вошли
frame-sessions-this = Этот
frame-sessions-end = Закончить этот сеанс
frame-passkeys = Ключи доступа
frame-passkeys-how = С ключом доступа вы входите пальцем, лицом или кодом устройства, без письма.
frame-passkeys-end = Убрать этот ключ доступа
frame-tokens = Токены для программ
frame-tokens-how = Токен позволяет программе читать или действовать от вашего имени 90 дней. Храните его в тайне.
frame-tokens-name = Для чего он?
frame-tokens-scopes = Что ему можно?
frame-scope-read = Читать то, что могу читать я
frame-scope-act = Действовать от моего имени
frame-tokens-make = Сделать токен
frame-tokens-end = Закончить этот токен
frame-token-once = Вот токен. Он показан один этот раз:
frame-token-incomplete = скажите, для чего токен и что ему можно

## Personal links
frame-personal-closed = Эта страница открывается по ссылке из письма
frame-personal-closed-mend = Ссылка истекла или закрыта, или вы ушли со страницы. Откройте последнее письмо секретариата ещё раз или попросите новую ссылку.
frame-personal-no-address = Никто не знает, куда ушла первая ссылка этой организации: отправьте новую.
frame-personal-subject = { $organisation }: ваша запись в { $hub }
frame-personal-body =
    Секретариат { $hub } просит { $organisation } проверить свою запись на карте и сказать, с кем она работает.

    Откройте эту ссылку. Учётная запись не нужна, это займёт около пяти минут:

    { $link }

    Ссылка действует до { $until }. Она только для { $organisation }: у кого она есть, тот может отвечать от её имени. Её можно открыть снова в любое время; тогда спросят только о новом.
frame-personal-again-subject = Напоминание: { $organisation } в { $hub }
frame-personal-again-body =
    Дружеское напоминание: { $hub } всё ещё ждёт ответа от { $organisation }.

    Эта ссылка открывает вашу страницу без учётной записи:

    { $link }

    Ссылка действует до { $until }. Если вы уже ответили, спасибо; больше ничего не нужно.

# Что идёт не так.
frame-refused = Этого сделать нельзя
frame-clause = Так говорит устав: пункт { $clause }
frame-go-home = На первую страницу
frame-what-you-typed = Что вы написали
frame-send-again = Отправить ещё раз
frame-said-entry = Запись { $index }.
frame-wrong-signed-out = Сначала войдите
frame-wrong-signed-out-mend = Сеанс окончен или не начинался. Войдите и отправьте ещё раз.
frame-wrong-forbidden = Это не для вас
frame-wrong-forbidden-mend = Ваша роль в этом хабе не открывает эту страницу. Что может каждая роль, сказано в уставе.
frame-wrong-not-found = Здесь ничего нет
frame-wrong-not-found-mend = В адресе опечатка, или то, что здесь было, никогда не было открыто.
frame-wrong-method = Этот адрес работает не так
frame-wrong-method-mend = Сначала откройте страницу и возьмите форму на ней.
frame-wrong-conflict = Кто-то был быстрее
frame-wrong-conflict-mend = Посмотрите страницу ещё раз: она тем временем изменилась.
frame-wrong-too-large = Слишком велико
frame-wrong-too-large-mend = Файл может занимать 64 МБ. Разделите файл или оставьте часть листов.
frame-wrong-type = Такое содержимое здесь не читают
frame-wrong-type-mend = Отправьте форму или JSON.
frame-wrong-too-many = Слишком много попыток
frame-wrong-too-many-mend = Подождите минуту и отправьте ещё раз. Ничего не потеряно.
frame-wrong-frozen = Пока только чтение
frame-wrong-frozen-mend = Запись заморожена, пока не вмешаются двое ответственных. Читать можно как всегда.
frame-busy-reading = Сейчас читаются другие файлы. Попробуйте ещё раз через минуту; ничего не потеряно.
frame-wrong-uncopied = Сейчас это сделать нельзя
frame-wrong-uncopied-mend = Ничего не изменено и ничего не потеряно. Попробуйте ещё раз через минуту; сами страницы работают как всегда.
frame-wrong-ours = Наша ошибка
frame-wrong-ours-mend = На этом сервере что-то не вышло. Это замечено. Попробуйте через минуту.
frame-wrong-bad = Это не удалось прочитать
frame-wrong-bad-mend = Пришедшее было обрезано или искажено. Попробуйте ещё раз.
frame-wrong-forged = Эта форма устарела или пришла со стороны
frame-wrong-forged-mend = Для вашей безопасности она не отправлена. Просмотрите написанное и отправьте ещё раз.
frame-refused-no-person = у вашей учётной записи пока нет роли в этом хабе: обратитесь в секретариат
frame-refused-scope = токен этого не позволяет
frame-refused-sent-otherwise = эта форма уже отправлена с другим содержанием: откройте страницу снова
frame-refused-frozen = запись заморожена: только чтение, пока не вмешаются двое ответственных
frame-refused-unknown-kind = действия `{ $kind }` нет
frame-refused-malformed = `{ $kind }` неправильно составлено: { $fault }
frame-refused-too-long = это больше, чем вмещает одна запись реестра; разделите на несколько меньших частей
frame-refused-nonce = nonce должен иметь 22 буквы base64url, 16 случайных байтов
frame-refused-not-json = это не JSON действия: { $fault }
frame-refused-not-signed = не подписано ключом того, кто действует: { $why }

# Страницы со словами.
frame-about = Об этом хабе
frame-about-lead = Хаб – это устав, запись и то, что из них следует.
frame-about-rules = Его правила
frame-about-rules-words = Кто что может, по какому правилу, кто говорит за хаб и что открыто, сказано в его уставе.
frame-about-rules-link = Кто отвечает и как здесь принимают решения?
frame-about-record = Его запись
frame-about-record-words = Каждое действие сверяют с уставом и добавляют в открытую запись. Всё, что вы видите, следует из неё, и любой может вычислить это снова.
frame-about-record-link = Не изменена ли эта запись?
frame-about-data = Его данные
frame-about-data-words = Каждую таблицу можно скачать и использовать по лицензии внизу страницы.
frame-about-data-link = Все таблицы
frame-about-report = Сообщить о неполадке
frame-about-report-words = Если здесь что-то неверно, напишите секретариату. Назовите адрес страницы и что должно там стоять. Сначала исправляют то, что неверно сказано о ком-то.
frame-about-report-none = Тот, кто ведёт этот сервер, ещё не указал для этого адреса.
frame-about-report-who = Секретариат
frame-accessibility = Доступность
frame-accessibility-lead = Эти страницы сделаны для всех, для любых устройств и медленных сетей.
frame-accessibility-aim = К чему мы себя обязываем
frame-accessibility-aim-words = WCAG 2.2, уровень AA: одной клавиатурой, с чтецом экрана, при 400 процентах, с навязанными цветами, без скриптов. У каждой картинки есть таблица.
frame-accessibility-known = Известные недостатки
frame-accessibility-known-words = Большую картину сети можно двигать и увеличивать только со скриптом; в её таблице есть всё, что она показывает. Названия организаций стоят на том языке, на котором их дали.
frame-accessibility-tell = Скажите нам
frame-accessibility-tell-words = Если что-то вас не впускает, это неполадка, и мы хотим о ней знать.
frame-accessibility-tell-link = Сообщить о неполадке
frame-privacy = Частная жизнь
frame-privacy-lead = Что хранится о людях, у кого и как это стирают.
frame-privacy-account = Ваша учётная запись
frame-privacy-account-words = Адрес почты, выбранное имя, сеансы и ключи доступа. Ничего из этого нет в открытой записи. Всё удаляется вместе с учётной записью.
frame-privacy-record = Открытая запись
frame-privacy-record-words = То, что вы делаете за организацию, записано под случайным номером. Написанные вами слова стоят в записи как запечатанное обязательство; сами слова лежат рядом.
frame-privacy-record-link = Что запись обещает и чего нет
frame-privacy-erase = Стирание
frame-privacy-erase-words = Слова можно стереть. Запись по-прежнему проверяется и показывает, что нечто стёрто, когда и на каком основании, но не что там было. Уже взятую копию отозвать нельзя.
frame-privacy-cookies = Куки
frame-privacy-cookies-words = Открытым страницам они не нужны. При входе ставится одна, её читает только этот сайт. Больше никто не узнаёт, что вы здесь были.
frame-frozen = Что значит «заморожено»?
frame-frozen-lead = Кто-то вернул старую копию, или встретились две истории. Ради безопасности ничего не записывают, пока люди не посмотрят.
frame-frozen-why = Почему это бывает
frame-frozen-why-words = Раньше была подписана голова этой записи больше, чем достают здешние записи. Подписать другую значило бы сделать две истории, и любой мог бы это доказать.
frame-frozen-now = Что работает сейчас
frame-frozen-now-words = Читать, скачивать, проверять. Ничего нового записать нельзя.
frame-frozen-thaw = Чем это кончается
frame-frozen-thaw-words = Недостающие записи берут с зеркала открытых файлов; или двое ответственных начинают новую запись, первая запись которой называет старую голову.
frame-tour = Показ в пять шагов
frame-tour-more = Что показывает каждый шаг
frame-tour-lead = Хаб вымышлен; его устройство следует открытым фактам о настоящем. Пять шагов в любом порядке.
frame-tour-map = 1. Кто здесь есть и кого нет?
frame-tour-map-words = Около 150 организаций, их связи и кто что где делает. Пробелы нарисованы, а не оставлены пустыми.
frame-tour-map-link = Посмотреть картину
frame-tour-charge = 2. Кто отвечает?
frame-tour-charge-words = Места, должности и правила, как их пишет устав. Страница сделана из тех самых правил, которые решают.
frame-tour-charge-link = Прочитать устав
frame-tour-vote = 3. Голосование, открытое сейчас
frame-tour-vote-words = Одной группе ещё не хватает до большинства. Страница говорит, чего именно.
frame-tour-vote-link = Посмотреть решения
frame-tour-dissent = 4. Несогласие – тоже содержание
frame-tour-dissent-words = Принятое решение и особые мнения рядом, того же размера. Ни одна роль не может их удалить.
frame-tour-dissent-link = Найти особые мнения
frame-tour-verify = 5. Не верьте нам
frame-tour-verify-words = Скачайте запись, и пусть другая машина заново вычислит членство, подсчёты и исходы.
frame-tour-verify-link = Не изменена ли эта запись?

# В чём отказывает сам движок и что находит повторная проверка посторонним.
hub-refused-foreign-act = это действие не относится ни к одной комнате этого хаба
hub-refused-ref = оно опирается на запись { $entry }, которой нет
hub-refused-unnamed-ref = оно опирается на резолюцию, запись { $entry }, и не называет её
hub-refused-too-large = для одного действия это слишком много: сократите или разделите ({ $fault })
hub-refused-words = текст поля `{ $field }` слишком длинный
hub-refused-code = `{ $code }` должно состоять из 1–64 латинских букв, цифр, `.`, `_`, `:` или `-`
hub-refused-key = подписано ключом, который не привязан к автору действия
hub-refused-erasure = в роли `{ $role }` стирать нельзя: автор действия её не занимает
hub-refused-places = закрытых мест { $found }, а у этого вида их { $expected }
hub-refused-said-twice = для одного поля дано два текста: каждому читателю могли показать другой

# То, что длится дольше страницы.
frame-work = Работа идёт
frame-work-begins = Сейчас начнётся.
frame-work-rows = { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[other] { $n } строк
}
frame-work-bytes = { $done } из { $all } КБ
frame-work-rows-done = строк: { $done } из { $all }
frame-work-steps = шаг { $done } из { $all }
frame-work-again = Посмотреть, как идёт
frame-work-leave = Эту страницу можно закрыть. Работа продолжится без вас; вернуться сюда можно через
frame-work-stop = Остановить
frame-work-stopped = Остановлено. Ничего не изменено.
frame-work-settled = Остановить уже нельзя: записывается либо всё, либо ничего.
frame-work-recording = Запись
frame-refused-fetch = Не удалось получить файл: { $why }. Скачайте его и загрузите со своего компьютера.
frame-refused-fetch-large = Файл больше { $most } МБ. Скачайте его и разделите или уберите листы.

## Pictures as files
frame-picture-letters = Ни в одном шрифте этого сервера нет этих букв рисунка: { $letters }. Возьмите рисунок в SVG, распечатайте страницу или попросите администратора сервера установить подходящий шрифт (для китайского: fonts-noto-cjk).
frame-picture-undrawn = Этот рисунок не удалось нарисовать. Возьмите его в SVG или распечатайте страницу.

## What codes of acts mean, where no room has words for them
frame-value-scheme-other = Другой реестр
frame-value-stage-call = Запрос возражений
frame-value-stage-vote = Голосование
frame-value-verdict-same = Одна деятельность, о которой сообщили дважды
frame-value-verdict-different = Две разные деятельности
frame-value-verdict-open = Не решено
frame-value-vote-spoilt = Испорчен
frame-personal-page = вашу страницу
frame-work-mail = Если вы уйдёте, придёт письмо, когда всё будет готово.
frame-work-ready-subject = { $hub }: ваш файл готов
frame-work-failed-subject = { $hub }: ваш файл не удалось обработать
frame-work-ready-body =
    Файл, который вы принесли, готов. Продолжите здесь:

    { $link }

    Вы получили это письмо, потому что ушли со страницы во время обработки.
frame-work-failed-body =
    Файл, который вы принесли, не удалось обработать, и ничего из него не записано. На этой странице сказано, что не так и как это исправить:

    { $link }

    Вы получили это письмо, потому что ушли со страницы во время обработки.
