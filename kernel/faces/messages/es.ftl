# La página alrededor de cada página.
faces-skip = Ir al contenido principal
faces-menu = Menú
faces-sections = Secciones
faces-you-are-here = Usted está aquí
faces-search = Buscar
faces-sign-in = Entrar
faces-sign-out = Salir
faces-your-account = Su cuenta
faces-desk = Escritorio
faces-desk-count = { $n ->
    [one] { $n } asunto le espera
   *[other] { $n } asuntos le esperan
}
faces-languages = Idiomas
faces-as-of = Datos al { $date }
faces-verify = Verificar este registro
faces-report-problem = Informar de un problema
faces-csv = CSV
faces-json = JSON
faces-api = API
faces-accessibility = Accesibilidad
faces-licence = Licencia { $licence }
faces-about-this-hub = Acerca de este centro
faces-frozen-title = Congelado.
faces-frozen = Este registro es de solo lectura hasta que actúen dos responsables: { $reason }
faces-frozen-more = Qué significa esto
faces-demo = Esto es una demostración. El centro es inventado; su forma sigue los datos públicos de uno real.
faces-demo-label = Demostración
faces-demo-tour = Recorrido de cinco pasos
faces-next-action = Qué puede hacer ahora
faces-print = Imprimir
faces-print-fingerprint = Huella del registro: { $fingerprint }
faces-not-yet-translated = Aún sin traducir

# El tiempo.
faces-today = hoy
faces-tomorrow = mañana
faces-yesterday = ayer
faces-in-days = { $n ->
    [one] dentro de { $n } día
   *[other] dentro de { $n } días
}
faces-in-months = { $n ->
    [one] dentro de { $n } mes
   *[other] dentro de { $n } meses
}
faces-in-years = { $n ->
    [one] dentro de { $n } año
   *[other] dentro de { $n } años
}
faces-ago-days = { $n ->
    [one] hace { $n } día
   *[other] hace { $n } días
}
faces-ago-months = { $n ->
    [one] hace { $n } mes
   *[other] hace { $n } meses
}
faces-ago-years = { $n ->
    [one] hace { $n } año
   *[other] hace { $n } años
}

# Los estados.
faces-status-done = Cumplido
faces-status-on-track = En camino
faces-status-behind = Con retraso
faces-status-missed = Incumplido
faces-status-open = Abierto
faces-status-not-reported = Sin informar
faces-status-agreed = Aprobado
faces-status-not-agreed = No aprobado
faces-status-completed = Terminado
faces-status-in-progress = En curso
faces-status-not-started = Sin empezar
faces-status-cannot-start = Aún no puede empezar
faces-status-problem = Hay un problema
faces-recorded = registrado
faces-published = publicado
faces-witnessed = atestiguado

# Formularios.
faces-error-count = { $n ->
    [one] { $n } cosa por corregir antes de enviar
   *[other] { $n } cosas por corregir antes de enviar
}
faces-under-clause = Regla: { $clause }.
faces-optional = (si lo desea)
faces-choose = Elegir
faces-example = Ejemplo
faces-not-sent = No se envió. Inténtelo de nuevo.
faces-search-table = Buscar en esta tabla
faces-find = Buscar
faces-apply = Mostrar
faces-clear-filters = Mostrar todo

# Tablas.
faces-table-count = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}
faces-table-range = Filas { $from } a { $to } de { $total }
faces-table-empty = Ninguna fila coincide.
faces-table-nothing = Aquí no hay nada todavía.
faces-table-unfilled = Sin valor en estas filas, por eso no se muestra: { $columns }.
faces-sort-by = Ordenar por { $column }
faces-sorted-up = de menor a mayor
faces-sorted-down = de mayor a menor
faces-pages = Páginas
faces-page-previous = Página anterior
faces-page-next = Página siguiente
faces-page-of = Página { $page } de { $pages }
faces-table-region = Tabla: { $name }, se desplaza hacia los lados
faces-download = Descargar

# Figuras.
faces-source = Fuente: { $source }
faces-same-as-table = Los mismos datos en una tabla
faces-table = Tabla
faces-chart = Gráfico
faces-map = Mapa
faces-network = Red
faces-figure-table = Las cifras
faces-none = ninguno
faces-gap = vacío
faces-gap-cell = { $column } en { $row }: ninguno, un vacío
faces-matrix-cell = { $column } en { $row }: { $n }
faces-target = Meta { $value }
faces-path = Trayectoria hacia la meta
faces-other-kinds = Otros
faces-boundaries = Las fronteras y los nombres mostrados no implican respaldo ni aceptación por este centro.
faces-no-data = Sin datos
faces-light-to-dark = De claro a oscuro: más
faces-not-on-map = { $n ->
    [one] { $n } lugar no está en este mapa.
   *[other] { $n } lugares no están en este mapa.
}
faces-network-says = { $nodes } organizaciones y { $links } vínculos entre ellas.
faces-network-bubbles = { $nodes } organizaciones en { $groups } vecindarios; cada círculo es un vecindario.
faces-network-find = Buscar una organización
faces-network-in = Acercar
faces-network-out = Alejar
faces-network-full = Pantalla completa
faces-network-around = Solo esta y sus vecinas (1 paso)
faces-network-fade = Atenuar
faces-network-unfade = Mostrar de nuevo
faces-network-fit = Ver todo
faces-network-help = Las flechas mueven la imagen, más y menos cambian la escala, 0 muestra todo, Escape sale.
faces-network-links = { $n ->
    [one] { $n } vínculo
   *[other] { $n } vínculos
}
faces-network-open = Abrir su página
faces-network-not-found = No se encontró nada
faces-islands-missing = Este servidor se construyó sin sus partes interactivas. Aquí todo funciona; los mapas no se pueden ampliar.

# Comprobación de una prueba en el navegador.
faces-check-title = Compruébelo aquí, en su navegador
faces-check-choose = Archivo de prueba (.tlog-proof)
faces-check-yes = Sí: la prueba es correcta. La entrada { $index } de { $size } está en el registro con esta cabeza.
faces-check-no = No: { $why }
faces-check-not-a-proof = este archivo no es una prueba
faces-check-path = el camino no lleva a la cabeza firmada
faces-check-signature = la firma del centro no corresponde
faces-check-key = la cabeza no está firmada con la clave de este centro
faces-refused-host = Los archivos se obtienen por https de los servidores de la lista, y de ningún otro lugar.
