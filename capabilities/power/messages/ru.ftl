## Who can decide: voting power under the charter, now and after a change

power-nav = Кто решает
power-title = У кого есть голос?
power-lead = Место ещё не голос. Что каждая группа может провести и остановить, вычислено по уставу; правил: { $rules }.
power-empty = Действующего устава нет, измерять нечего.
power-next = Посмотрите, как изменение сместит власть, прежде чем его примут.
power-next-button = Попробовать изменение
power-how = Как это вычислено
power-how-words = Все голосуют за или против, пустые места считаются занятыми, все варианты голосования равны. Эти числа никто не писал: они следуют из устава.
power-how-indices = Банцаф: доля решающих случаев, то есть выигрывающих наборов голосов, которые без этого места проигрывают. Шепли–Шубик: доля порядков, в которых место проводит предложение. Остановить и начать: меры Коулмана для самого сильного места; 100 % — право вето.
power-table = Сила голоса по правилам и группам
power-table-rule = Сила голоса: { $rule }
power-col-rule = Правило
power-col-clause = Пункт
power-col-constituency = Группа
power-col-members = Члены
power-col-seats = Места
power-col-seat-share = Доля мест
power-col-banzhaf = Сила (Банцаф)
power-col-shapley = Шепли–Шубик
power-col-prevents = Остановить
power-col-initiates = Начать
power-col-seats-before = Мест сейчас
power-col-seats-after = Мест потом
power-col-power-before = Сила сейчас
power-col-power-after = Сила потом
power-col-can-before = Может сейчас
power-col-can-after = Сможет потом
power-rule-about = { $clause } · решает: { $body }
power-bar-seats = Доля мест
power-bar-power = Доля силы голоса (Банцаф)
power-groups = Кто проводит и кто останавливает вместе
power-winning = Достаточно, чтобы провести, и никто не лишний
power-winning-none = Никакой набор целых групп не проводит предложение.
power-blocking = Достаточно, чтобы остановить, и никто не лишний
power-blocking-none = Никакой набор целых групп не останавливает предложение.
power-to-act = Из всех вариантов голосования предложение проходит в { $share }.
power-try = Попробовать изменить это правило
power-more = … и ещё { $n }
power-not-title = Правила без силы голоса
power-not-body = Не вычислить: устав не называет органа, который по нему решает.
power-not-seats = Не вычислить: число голосующих мест неизвестно или их нет.
power-not-by-ballot = Решается не голосованием, поэтому силы голоса нет.
power-not-fallback = Не вычислить: не сказано, что следует при сохранённом возражении.
power-not-weight = Не вычислить: у места нет веса, который считает правило.
power-not-too-large = Не вычислить за разумное время: слишком много разных мест и порогов.
power-settled-by = Сначала консенсус; измерено голосование после возражения: { $rule }.
power-unanimous = Одно возражение останавливает, чьё бы оно ни было.
power-passes = { $n ->
    [one] может провести предложение без остальных.
   *[other] могут каждая провести предложение без остальных.
}
power-has-veto = { $n ->
    [one] даже одно место может заблокировать.
   *[other] даже одно место каждой может заблокировать.
}
power-blocks = { $n ->
    [one] может заблокировать без остальных, если её места едины.
   *[other] могут каждая заблокировать без остальных, если их места едины.
}
power-blocks-not = { $n ->
    [one] не может заблокировать без остальных.
   *[other] не могут заблокировать по отдельности.
}
power-dummy = { $n ->
    [one] ничего не решает: ни один исход не зависит от её мест.
   *[other] ничего не решают: ни один исход не зависит от их мест.
}
power-can-no-seat = нет голосующего места
power-can-both = провести и остановить без других
power-can-pass = провести без других
power-can-block = остановить без других
power-can-nothing = ничего не решает
power-can-with-others = влиять вместе с другими
power-what-if-title = А если бы устав был другим?
power-what-if-lead = Измените числа и посмотрите, кто тогда сможет решать. Ничего не записывается; изменение хранится в адресе страницы, его можно передать.
power-what-if-shift = Кто тогда сможет решать
power-what-if-change = Ваше изменение
power-what-if-table = Места и сила: сейчас и после изменения
power-what-if-gone = В рассматриваемом уставе такого правила больше нет.
power-what-if-rule = Правило
power-what-if-draft = Посмотреть проект устава
power-what-if-no-draft = Действующий устав
power-what-if-seats = Места: { $group }
power-what-if-weight = Вес места, { $group }: { $weight }
power-what-if-chamber = { $constituency }: где считается
power-what-if-threshold = Чего достаточно
power-what-if-threshold-hint = По одному условию в строке, нужны все; пустая строка начинает другой путь. Например: each_chamber >=2/3 of votes_cast
power-what-if-button = Показать сдвиг
power-what-if-back = Вернуться к уставу как есть
power-what-if-bad-seats = «{ $text }» — не число мест: напишите целое от 0 до 300. Места оставлены как есть.
power-what-if-bad-weight = «{ $text }» — не вес: напишите целое число. Вес оставлен как есть.
power-what-if-bad-threshold = Порог оставлен как есть: { $text }
power-shift-blocks = { $n ->
    [one] сможет останавливать без других, а раньше не могла.
   *[other] смогут каждая останавливать без других, а раньше не могли.
}
power-shift-blocks-no-more = { $n ->
    [one] больше не сможет останавливать без других.
   *[other] больше не смогут останавливать без других.
}
power-shift-passes = { $n ->
    [one] сможет проводить без других, а раньше не могла.
   *[other] смогут каждая проводить без других, а раньше не могли.
}
power-shift-passes-no-more = { $n ->
    [one] больше не сможет проводить без других.
   *[other] больше не смогут проводить без других.
}
power-shift-dummy = { $n ->
    [one] больше ничего не будет решать.
   *[other] больше ничего не будут решать.
}
power-shift-dummy-no-more = { $n ->
    [one] будет что-то решать, а сейчас нет.
   *[other] будут что-то решать, а сейчас нет.
}
power-shift-none = Пока ничего не изменено: ниже места и сила как есть.
power-shift-numbers = Никто не получает и не теряет права провести или остановить; меняются только числа.
power-as-rule = Числа: { $rule }

## У кого какая доля: участники, места, сила, слова, исходы

power-tab-shares = Доли
power-tab-rules = По правилам
power-tab-what-if = Попробовать изменение
power-rules-title = Кто может решать по каждому правилу?
power-no-seats = Устав не называет голосующих мест, которые можно сосчитать: у кого есть голос, ещё не определено.
power-gap-under = { $group }: { $members } участников, но мест { $seats } из { $all }.
power-gap-over = { $group }: { $members } участников и мест { $seats } из { $all }.
power-gap-none = Доли мест равны долям участников.
power-by-constituency = По группам
power-by-region = По регионам мира
power-by-income = По доходу страны
power-constituency-none = Без группы (должностные лица, гости)
power-region-none = Страна неизвестна или место свободно
power-income-none = Страна неизвестна или не отнесена к группе, или место свободно
power-region-africa = Африка
power-region-americas = Америка
power-region-asia = Азия
power-region-europe = Европа
power-region-oceania = Океания
power-income-low = Низкий доход
power-income-lower_middle = Доход ниже среднего
power-income-upper_middle = Доход выше среднего
power-income-high = Высокий доход
power-standing = Места и сила по правилу: { $rule } ({ $body }).
power-have = Кто внутри и кто решает
power-have-table = Доли участников, мест и силы голоса
power-do = Кто предлагает, говорит и выигрывает
power-do-table = Доли предложенного, сказанного и поданных голосов
power-shares-table = Доли каждой группы
power-of-members = Участники ({ $n })
power-of-seats = Места ({ $n })
power-of-power = Сила голоса (Банцаф)
power-of-motions = Предложения ({ $n })
power-of-statements = Замечания ({ $n })
power-of-words = Слова ({ $n })
power-of-ballots = Бюллетени ({ $n })
power-of-objections = Возражения ({ $n })
power-of-dissents = Особые мнения ({ $n })
power-of-attendance = Места на заседаниях ({ $n })
power-of-agenda-items = Вопросы повестки ({ $n })
power-col-seats-minus-members = Места минус участники (пункты)
power-col-with = Голосовали как исход
power-col-lost = Решения на проигравшей стороне
power-under-five = меньше 5
power-silent = { $n ->
    [one] пока ничего не предлагает и не говорит.
   *[other] пока ничего не предлагают и не говорят.
}
power-losing = { $n ->
    [one] чаще проигрывает решения, чем выигрывает.
   *[other] чаще проигрывают решения, чем выигрывают.
}
power-unseated = Затронуты, но без места
power-unseated-words = У них есть участники или организации на карте, но нет ни голосующего места, ни бюллетеня.
power-unseated-none = У каждой группы есть голосующее место, и у каждой части общества на карте есть участник.
power-unseated-count = { $n ->
    [0] пока ни одной организации
    [one] { $n } организация
    [few] { $n } организации
   *[other] { $n } организаций
}
power-unseated-link = Кого не хватает и что делать
power-related = Связанные стороны среди имеющих место
power-related-words = Два держателя голосующих мест, которых связывает карта или заявленный интерес: один может говорить за другого.
power-related-none = Неизвестны.
power-related-part-of = часть организации
power-related-same-parent = филиал той же организации, что
power-related-funds = финансирует
power-related-answers-to = подотчётна
power-related-interest = заявила интерес в
power-today = Может ли каждый орган решать сегодня?
power-today-table = Кворум и реально занятые места
power-today-body = Орган
power-today-can = Сегодня
power-today-acting = Места, за которые есть кому действовать
power-today-of = { $n } из { $of }
power-today-spare = Может не быть
power-today-yes = может решать
power-today-nobody = некому действовать
power-today-no-quorum = кворума нет, даже если придут все
power-today-not-enough = недостаточно, даже если все согласны
power-today-words = Спрашивается подсчёт самого устава: что, если согласны все, за кого есть кому действовать? «Может не быть» – сколько из них, кто бы это ни был, может отсутствовать, и орган всё ещё решает.
power-today-none = Нет органа с голосующими местами, решающего голосованием.
power-how-shares = Участники и места на сегодня; предложения, замечания и бюллетени за весь журнал, каждый – за ту группу, к которой относился тогда. По именам ничего не угадывается.
power-how-stood = Как исход: из открытых голосов за или против – те, что на победившей стороне. Проигравшая сторона: решения, где проиграло больше её голосов, чем выиграло.
power-how-few = Где всего меньше 5, вместо доли стоит число; по регионам и доходу вместо малых чисел стоит «меньше 5»: доля от немногих мало что значит.
power-dictates = { $n ->
    [one] одно место решает само, что бы ни делали другие.
   *[other] по одному месту решает само, что бы ни делали другие.
}
power-alike = По местам
power-alike-table = Сила отдельных мест: { $rule }
power-col-chamber = Палата
power-col-each = Сила каждого
power-col-alone = В одиночку
power-alone-dictates = решать
power-alone-vetoes = всё остановить
power-alone-swings = склонить чашу вместе с другими
power-alone-nothing = никогда не важно

## Легитимность: показатели и чего для них не хватает

power-tab-legitimacy = Легитимность
power-legitimacy-title = Легитимна ли коалиция, и чем?
power-legitimacy-lead = { $n } из { $all } показателей следуют из журнала. Итога нет: хороший результат не исправляет того, как и кем решено.
power-legitimacy-how = Каждое значение следует только из журнала и устава. Порог – первая оценка, а не норма. Значения по годам относятся к решениям каждого года.
power-legitimacy-number = Номер
power-legitimacy-dimension = Измерение
power-legitimacy-indicator = Показатель
power-legitimacy-value = Значение
power-legitimacy-unit = Единица
power-legitimacy-bar = Считается хорошим
power-legitimacy-by = По группам
power-legitimacy-missing = Не вычисляется
power-legitimacy-unit-share = доля
power-legitimacy-unit-index = от 0 до 1
power-legitimacy-unit-ratio = отношение
power-legitimacy-unit-days = дни
power-legitimacy-unit-count = число
power-legitimacy-unit-scale = от 1 до 5
power-legitimacy-input = Вход: кто решает
power-legitimacy-throughput = Процесс: как принимаются решения
power-legitimacy-output = Выход: что получается
power-legitimacy-belief = Доверие: что думают люди
power-legitimacy-power = Власть: кто на самом деле управляет
power-legitimacy-L01 = Равенство голосов
power-legitimacy-L02 = Доля голосов затронутых
power-legitimacy-L03 = Голоса Юга к бремени проблемы
power-legitimacy-L04 = Совпадение денег и голосов
power-legitimacy-L05 = Делегаты, выбранные своей группой
power-legitimacy-L06 = Явка
power-legitimacy-L07 = Разброс явки
power-legitimacy-L08 = Равновесие слова
power-legitimacy-L09 = Разнообразие источников повестки
power-legitimacy-L10 = Языковой охват
power-legitimacy-L11 = Срок на документы
power-legitimacy-L12 = Охват поддержкой
power-legitimacy-L13 = Соблюдение правил
power-legitimacy-L14 = Несогласие записано
power-legitimacy-L15 = На несогласие отвечено
power-legitimacy-L16 = Возраст решения
power-legitimacy-L17 = Самоотвод при конфликте
power-legitimacy-L18 = Индекс открытости
power-legitimacy-L19 = Задержка протоколов
power-legitimacy-L20 = Разбор жалоб
power-legitimacy-L21 = Действующие органы
power-legitimacy-L22 = Полнота целей
power-legitimacy-L23 = Выполнение обязательств
power-legitimacy-L24 = Выполнение с учётом амбиций
power-legitimacy-L25 = Результаты, подтверждённые извне
power-legitimacy-L26 = Записи об изменениях
power-legitimacy-L27 = Распределение пользы
power-legitimacy-L28 = Опрос о доверии
power-legitimacy-L29 = Разрыв в доверии
power-legitimacy-L30 = Уход и голос
power-legitimacy-L31 = Внешнее признание
power-legitimacy-L32 = Доля крупнейшего плательщика
power-legitimacy-L33 = Сосредоточение вето
power-legitimacy-L34 = Проверка неформального ядра
power-legitimacy-L35 = Центральность секретариата
power-legitimacy-L36 = Проверка привратника
power-legitimacy-L37 = Контроль принимающей стороны
power-legitimacy-L38 = Разнообразие выступающих
power-legitimacy-L39 = Равновесие участия
power-legitimacy-L40 = Время пустующего места
power-legitimacy-L41 = Охват и результат
power-legitimacy-L01-how = 1 минус наибольшее отклонение доли группы в голосующих местах от равной доли.
power-legitimacy-L02-how = Голосующие места групп затронутых людей, низовых движений или коренных народов среди всех.
power-legitimacy-L06-how = Проголосовавшие места среди имевших право в новейшем голосовании.
power-legitimacy-L07-how = Наибольшая явка группы минус наименьшая в новейшем голосовании; доверенности учтены.
power-legitimacy-L08-how = 1 минус коэффициент Джини минут речи групп на встречах за год; если минуты не записаны — слов замечаний.
power-legitimacy-L09-how = 1 минус сумма квадратов долей групп в вопросах повестки (Херфиндаль); в предложениях, если повестки нет.
power-legitimacy-L11-how = Медиана дней от последнего документа встречи до её начала; если документов не было — от внесения до открытия опроса или голосования.
power-legitimacy-L13-how = Решения с кворумом среди всех; большинство всегда считает само правило.
power-legitimacy-L14-how = Спорные решения с читаемой причиной несогласных среди всех спорных.
power-legitimacy-L15-how = Формальные возражения с ответом в течение 90 дней среди всех.
power-legitimacy-L16-how = Медиана дней от внесения до решения.
power-legitimacy-L17-how = Места, затронутые заявленным интересом и не голосовавшие, среди всех таких.
power-legitimacy-L18-how = Из 12: участники, органы, правила, документы, протоколы, голоса, заявления об исходе и данные, если открыты здесь; деньги, договоры, оценки и жалобы – нет.
power-legitimacy-L19-how = Медиана дней от заседания до протокола.
power-legitimacy-L21-how = Органы с правилом, заседавшие, голосовавшие или решавшие за полгода, среди всех таких.
power-legitimacy-L30-how = Участники, ушедшие за 24 месяца и сказавшие почему.
power-legitimacy-L33-how = Места, каждое из которых может остановить всё в одиночку, по правилу, где их больше всего.
power-legitimacy-L34-how = Спорные решения, в которых никто из пяти чаще всех выигрывающих не проиграл.
power-legitimacy-L39-how = Занятые места, пришедшие на заседания года, в группе с наименьшим участием; на голосования, если заседаний не было.
power-legitimacy-L40-how = Наибольшее число дней, что место пустует; никогда не занятое пустует с основания.
power-legitimacy-not-nothing-yet = ничего подобного ещё не было.
power-legitimacy-not-too-few = меньше пяти спорных решений.
power-legitimacy-not-income = кто сколько платит, не записывается.
power-legitimacy-not-problem = ни один список нужд на карте не говорит, как проблема распределена по странам.
power-legitimacy-not-selection = устав не говорит, как группы выбирают своих представителей.
power-legitimacy-not-languages = языки документов и участников не записываются.
power-legitimacy-not-support = просьбы о поездках, уходе и переводе не записываются.
power-legitimacy-not-complaints = дел о поведении не открывали, или недостаточно давно.
power-legitimacy-not-results = цели, амбиции и результаты не записываются.
power-legitimacy-not-survey = никого не спрашивали.
power-legitimacy-not-recognition = сказанное государствами и организациями в их решениях не записывается.
power-legitimacy-not-contacts = контакты через секретариат не записываются.
power-legitimacy-not-statements = никому не дан мандат говорить, а публичные заявления не записываются.

## Что если: слить группы и добавить новую

power-what-if-new = Новая группа
power-what-if-add = Места для новой группы
power-what-if-merges = Слить группы
power-what-if-merge = Слить группу { $constituency } с
power-what-if-merge-none = ни с кем

## A draft of the charter beside the charter in force

power-draft-title = Что этот проект изменит в том, кто может решать
power-draft-lead = Изменено правил: { $changed } из { $rules }.
power-draft-next = Измените места или пороги в проекте и снова посмотрите, как смещается власть, до всякого решения.
power-draft-now = Действует
power-draft-then = По проекту
power-draft-new = Новое
power-draft-changed = Власть смещается
power-draft-no-rule = Такого правила нет.
power-draft-votes = Испытать это правило на голосах
power-draft-same = Как прежде

## Значения с единицей
power-legitimacy-unit-points = баллы
power-legitimacy-in-index = { $value } из 1
power-legitimacy-in-ratio = { $value } к 1
power-legitimacy-in-scale = { $value } из 5
power-legitimacy-in-points = { $value } балла
power-legitimacy-in-days = { $value } дн.
power-legitimacy-L30-count = { $n ->
    [one] { $n } участник
    [few] { $n } участника
   *[other] { $n } участников
}
power-legitimacy-L33-count = { $n ->
    [one] { $n } место
    [few] { $n } места
   *[other] { $n } мест
}
power-legitimacy-L37-count = { $n } из 6 полномочий
power-legitimacy-more = Подробнее
power-legitimacy-L03-how = Доля мест с правом голоса, занятых из стран с низким доходом и доходом ниже среднего, к доле нуждающихся там людей по спискам нужд на карте. Места организаций без страны не учтены.
power-legitimacy-L28-how = Среднее по справедливому процессу, хорошим результатам и учёту интересов в новейшем ежегодном опросе, в группе, где оно ниже всего; у всех вместе, если ни одна не показана.
power-legitimacy-L29-how = Наивысшее среднее группы минус наименьшее, в новейшем ежегодном опросе.
power-legitimacy-L36-how = Принятые организации среди всех, по которым дан ответ о критерии или поручился участник.
power-legitimacy-L37-how = Из шести полномочий (назначать, прекращать срок, решать о расходах, подписывать, определять, кто говорит, прекращать устав) те, что по уставу есть только у секретариата или машины, без решения.
power-legitimacy-L38-how = Мандаты говорить у людей из двух групп, у которых их больше всего, среди всех; сами заявления не записываются.
power-legitimacy-not-few-answered = на опрос ответило слишком мало организаций или групп.
power-legitimacy-beside = Во что верят рядом с тем, что делается
power-legitimacy-beside-words = Хорошие результаты повышают легитимность и прежде нуждаются в ней. Поэтому то и другое стоит рядом за каждый год и никогда не складывается.
power-legitimacy-beside-year = Год
power-legitimacy-beside-inside = Считают участники
power-legitimacy-beside-outside = Считают другие
power-legitimacy-beside-results = «Результаты хорошие»
power-legitimacy-beside-days = От внесения до решения
power-legitimacy-beside-quorate = Решения с кворумом
power-legitimacy-beside-none = Пока никого не спрашивали, во что они верят.
power-legitimacy-beside-survey = Ежегодный опрос

## Что принимающая сторона может одна
power-tab-host = Принимающая сторона
power-host-title = Что принимающая сторона может одна?
power-host-lead = { $n } из 6 полномочий — только в руках принимающей стороны. Из { $kinds } видов действий { $acts } — только для секретариата или машины, без решения.
power-host-six = Шесть полномочий над коалицией
power-host-power = Полномочие
power-host-alone = Только у принимающей стороны
power-host-yes = Одна
power-host-no = Не одна
power-host-who = У кого оно
power-host-clause = Пункты
power-host-decided = { $who }, после решения по { $rules }
power-host-nobody = Ни у кого
power-host-hire = Назначать на должности
power-host-fire = Прекращать их срок
power-host-spend = Решать о расходах
power-host-sign = Ставить имя под решённым
power-host-speak = Определять, кто говорит от имени коалиции
power-host-close = Прекратить устав, а с ним и коалицию в её виде
power-host-acts = Действия, которых больше никто не может
power-host-acts-none = Таких нет.
power-host-act = Что делается
power-host-by = Кем
power-host-kind = Вид действия
power-host-machine = Машина, когда наступает срок
power-host-secretariat = Секретариат
power-host-how = Прочитано из таблицы полномочий устава. Одна — значит: таблица называет только секретариат и машину и не требует решения. О расходах решают там, где правило устава — для бюджетов или для любых дел.
power-legitimacy-beside-kept = Задачи, сделанные в срок
power-legitimacy-L20-how = Дела о поведении, решённые или оконченные за 180 дней, среди всех, кроме тех, что ещё могут быть решены в срок.
power-legitimacy-L23-how = Задачи из решений, о которых доложено в срок и это принято, среди всех, чей день прошёл; отклонённые не учтены.
