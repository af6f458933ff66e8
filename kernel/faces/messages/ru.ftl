# Страница вокруг каждой страницы.
faces-skip = Перейти к основному содержанию
faces-menu = Меню
faces-sections = Разделы
faces-you-are-here = Вы здесь
faces-search = Поиск
faces-sign-in = Войти
faces-sign-out = Выйти
faces-your-account = Ваша учётная запись
faces-desk = Мой стол
faces-desk-count = { $n ->
    [one] Вас ждёт { $n } дело
    [few] Вас ждут { $n } дела
   *[other] Вас ждут { $n } дел
}
faces-languages = Языки
faces-as-of = Данные на { $date }
faces-verify = Проверить эту запись
faces-report-problem = Сообщить о проблеме
faces-csv = CSV
faces-json = JSON
faces-api = API
faces-accessibility = Доступность
faces-licence = Лицензия { $licence }
faces-about-this-hub = Об этом центре
faces-frozen-title = Заморожено.
faces-frozen = Записи доступны только для чтения, пока не вмешаются два должностных лица: { $reason }
faces-frozen-more = Что это значит
faces-demo = Это демонстрация. Центр вымышлен; его устройство следует открытым данным о настоящем.
faces-demo-label = Демонстрация
faces-demo-tour = Знакомство за пять шагов
faces-next-action = Что вы можете сделать сейчас
faces-print = Печать
faces-print-fingerprint = Отпечаток записей: { $fingerprint }
faces-not-yet-translated = Ещё не переведено

# Время.
faces-today = сегодня
faces-tomorrow = завтра
faces-yesterday = вчера
faces-in-days = { $n ->
    [one] через { $n } день
    [few] через { $n } дня
   *[other] через { $n } дней
}
faces-in-months = { $n ->
    [one] через { $n } месяц
    [few] через { $n } месяца
   *[other] через { $n } месяцев
}
faces-in-years = { $n ->
    [one] через { $n } год
    [few] через { $n } года
   *[other] через { $n } лет
}
faces-ago-days = { $n ->
    [one] { $n } день назад
    [few] { $n } дня назад
   *[other] { $n } дней назад
}
faces-ago-months = { $n ->
    [one] { $n } месяц назад
    [few] { $n } месяца назад
   *[other] { $n } месяцев назад
}
faces-ago-years = { $n ->
    [one] { $n } год назад
    [few] { $n } года назад
   *[other] { $n } лет назад
}

# Состояния.
faces-status-done = Выполнено
faces-status-on-track = По плану
faces-status-behind = Отстаёт
faces-status-missed = Не выполнено
faces-status-open = Открыто
faces-status-not-reported = Нет сведений
faces-status-agreed = Принято
faces-status-not-agreed = Не принято
faces-status-completed = Завершено
faces-status-in-progress = В работе
faces-status-not-started = Ещё не начато
faces-status-cannot-start = Пока нельзя начать
faces-status-problem = Есть проблема
faces-recorded = записано
faces-published = опубликовано
faces-witnessed = засвидетельствовано

# Формы.
faces-error-count = { $n ->
    [one] Перед отправкой нужно исправить { $n } место
    [few] Перед отправкой нужно исправить { $n } места
   *[other] Перед отправкой нужно исправить { $n } мест
}
faces-under-clause = Правило: { $clause }.
faces-optional = (по желанию)
faces-choose = Выбрать
faces-example = Пример
faces-not-sent = Не отправлено. Попробуйте ещё раз.
faces-search-table = Найти в таблице
faces-find = Найти
faces-apply = Показать
faces-clear-filters = Показать всё

# Таблицы.
faces-table-count = { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[other] { $n } строк
}
faces-table-range = Строки { $from }–{ $to } из { $total }
faces-table-empty = Подходящих строк нет.
faces-table-nothing = Здесь пока ничего нет.
faces-table-unfilled = В этих строках нет значений, поэтому не показано: { $columns }.
faces-sort-by = Упорядочить: { $column }
faces-sorted-up = по возрастанию
faces-sorted-down = по убыванию
faces-pages = Страницы
faces-page-previous = Предыдущая страница
faces-page-next = Следующая страница
faces-page-of = Страница { $page } из { $pages }
faces-table-region = Таблица: { $name }, прокручивается вбок
faces-download = Скачать

# Рисунки.
faces-source = Источник: { $source }
faces-same-as-table = Те же данные таблицей
faces-table = Таблица
faces-chart = График
faces-map = Карта
faces-network = Сеть
faces-figure-table = Цифры
faces-none = нет
faces-gap = пробел
faces-gap-cell = { $column }, { $row }: никого, пробел
faces-matrix-cell = { $column }, { $row }: { $n }
faces-target = Цель { $value }
faces-path = Путь к цели
faces-other-kinds = Прочие
faces-boundaries = Показанные границы и названия не означают их одобрения или признания этим центром.
faces-no-data = Нет данных
faces-light-to-dark = От светлого к тёмному: больше
faces-not-on-map = { $n ->
    [one] { $n } места нет на этой карте.
   *[other] { $n } мест нет на этой карте.
}
faces-network-says = Организаций: { $nodes }, связей между ними: { $links }.
faces-network-bubbles = Организаций: { $nodes }, соседств: { $groups }; каждый круг — одно соседство.
faces-network-find = Найти организацию
faces-network-in = Приблизить
faces-network-out = Отдалить
faces-network-full = Во весь экран
faces-network-around = Только она и её соседи (1 шаг)
faces-network-fade = Приглушить
faces-network-unfade = Показать снова
faces-network-fit = Показать всё
faces-network-help = Стрелки двигают рисунок, плюс и минус меняют масштаб, 0 показывает всё, Esc — выход.
faces-network-links = { $n ->
    [one] { $n } связь
    [few] { $n } связи
   *[other] { $n } связей
}
faces-network-open = Открыть страницу
faces-network-not-found = Ничего не найдено
faces-islands-missing = Этот сервер собран без интерактивных частей. Всё работает, но карты нельзя увеличивать.

# Проверка доказательства в браузере.
faces-check-title = Проверить здесь, в вашем браузере
faces-check-choose = Файл доказательства (.tlog-proof)
faces-check-yes = Да: доказательство верно. Запись { $index } из { $size } входит в реестр с этой вершиной.
faces-check-no = Нет: { $why }
faces-check-not-a-proof = этот файл не является доказательством
faces-check-path = путь не ведёт к подписанной вершине
faces-check-signature = подпись центра не подходит
faces-check-key = вершина подписана не ключом этого центра
faces-refused-host = Файлы загружаются по https только с узлов из списка этого сервера.
