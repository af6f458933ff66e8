## Who can decide: voting power under the charter, now and after a change

power-nav = Quién decide
power-title = ¿Quién tiene voz?
power-lead = Un puesto aún no es una voz. Lo que cada grupo puede aprobar e impedir, calculado a partir de la carta para { $rules ->
    [one] { $rules } regla
   *[other] { $rules } reglas
}.
power-empty = No hay carta en vigor, así que no hay nada que medir.
power-next = Vea cómo un cambio desplazaría el poder antes de que nadie lo decida.
power-next-button = Probar un cambio
power-how = Cómo se calcula
power-how-words = Todos votan a favor o en contra, los puestos vacíos cuentan como ocupados y todas las formas de votar cuentan igual. Nadie escribió estas cifras: resultan de la carta.
power-how-indices = Banzhaf: la parte de los casos decisivos, es decir, de los conjuntos de votos ganadores que pierden sin el puesto. Shapley–Shubik: la parte de los órdenes de llegada en que el puesto hace aprobar una moción. Impedir e iniciar: medidas de Coleman para el puesto más fuerte; 100 % de impedir es un veto.
power-table = Poder de voto por regla y grupo
power-table-rule = Poder de voto: { $rule }
power-col-rule = Regla
power-col-clause = Cláusula
power-col-constituency = Grupo
power-col-members = Miembros
power-col-seats = Puestos
power-col-seat-share = Parte de los puestos
power-col-banzhaf = Poder (Banzhaf)
power-col-shapley = Shapley–Shubik
power-col-prevents = Impedir
power-col-initiates = Iniciar
power-col-seats-before = Puestos ahora
power-col-seats-after = Puestos después
power-col-power-before = Poder ahora
power-col-power-after = Poder después
power-col-can-before = Puede ahora
power-col-can-after = Puede después
power-rule-about = { $clause } · decide: { $body }
power-bar-seats = Parte de los puestos
power-bar-power = Parte del poder de voto (Banzhaf)
power-groups = Quiénes aprueban y quiénes impiden juntos
power-winning = Bastan para aprobar, y no sobra nadie
power-winning-none = Ningún conjunto de grupos enteros aprueba una moción.
power-blocking = Bastan para impedir, y no sobra nadie
power-blocking-none = Ningún conjunto de grupos enteros impide una moción.
power-to-act = De todas las formas de votar, { $share } aprueban una moción.
power-try = Probar un cambio de esta regla
power-more = … y { $n } más
power-not-title = Reglas sin poder de voto
power-not-body = No calculable: la carta no nombra ningún órgano que decida con ella.
power-not-seats = No calculable: no se sabe cuántos puestos votan, o no hay ninguno.
power-not-by-ballot = No se decide votando, así que no hay poder de voto que calcular.
power-not-fallback = No calculable: no se dice qué sigue cuando una objeción se mantiene.
power-not-weight = No calculable: un puesto no tiene el peso que la regla cuenta.
power-not-too-large = No calculable en un tiempo razonable: demasiados puestos distintos para tantos umbrales.
power-settled-by = Primero consenso; se mide la votación que sigue a una objeción: { $rule }.
power-unanimous = Una sola objeción lo detiene, venga de quien venga.
power-passes = { $n ->
    [one] aprueba una moción sin nadie más.
   *[other] aprueban cada uno una moción sin nadie más.
}
power-has-veto = { $n ->
    [one] un solo puesto puede bloquear.
   *[other] un solo puesto de cada uno puede bloquear.
}
power-blocks = { $n ->
    [one] puede bloquear sin nadie más si sus puestos coinciden.
   *[other] pueden bloquear cada uno si sus puestos coinciden.
}
power-blocks-not = { $n ->
    [one] no puede bloquear por sí solo.
   *[other] ninguno puede bloquear por sí solo.
}
power-dummy = { $n ->
    [one] nunca importa: ningún resultado depende de sus puestos.
   *[other] nunca importan: ningún resultado depende de sus puestos.
}
power-can-no-seat = sin puesto con voto
power-can-both = aprobar y bloquear a solas
power-can-pass = aprobar a solas
power-can-block = bloquear a solas
power-can-nothing = nunca importa
power-can-with-others = contar con otros
power-what-if-title = ¿Y si la carta fuera otra?
power-what-if-lead = Cambie números y vea quién podría decidir entonces. Nada se registra; la dirección de esta página guarda su cambio y puede compartirla.
power-what-if-shift = Quién podría decidir entonces
power-what-if-change = Su cambio
power-what-if-table = Puestos y poder, ahora y tras el cambio
power-what-if-gone = La carta que se mira ya no tiene esta regla.
power-what-if-rule = Regla
power-what-if-draft = Mirar un borrador de la carta
power-what-if-no-draft = La carta en vigor
power-what-if-seats = Puestos: { $group }
power-what-if-weight = Peso de cada puesto de { $group }: { $weight }
power-what-if-chamber = { $constituency } se cuenta en
power-what-if-threshold = Qué basta
power-what-if-threshold-hint = Una condición por línea, todas deben cumplirse; una línea vacía empieza otra vía. Por ejemplo: each_chamber >=2/3 of votes_cast
power-what-if-button = Ver el cambio
power-what-if-back = Volver a la carta tal como es
power-what-if-bad-seats = «{ $text }» no es un número de puestos: escriba un entero de 0 a 300. Los puestos se dejaron como están.
power-what-if-bad-weight = «{ $text }» no es un peso: escriba un entero. El peso se dejó como está.
power-what-if-bad-threshold = Lo que basta se dejó como está: { $text }
power-shift-blocks = { $n ->
    [one] podría bloquear a solas, y antes no.
   *[other] podrían bloquear cada uno, y antes no.
}
power-shift-blocks-no-more = { $n ->
    [one] ya no podría bloquear a solas.
   *[other] ya no podrían bloquear a solas.
}
power-shift-passes = { $n ->
    [one] podría aprobar a solas, y antes no.
   *[other] podrían aprobar cada uno a solas, y antes no.
}
power-shift-passes-no-more = { $n ->
    [one] ya no podría aprobar a solas.
   *[other] ya no podrían aprobar a solas.
}
power-shift-dummy = { $n ->
    [one] ya no importaría nunca.
   *[other] ya no importarían nunca.
}
power-shift-dummy-no-more = { $n ->
    [one] importaría, y ahora no.
   *[other] importarían, y ahora no.
}
power-shift-none = Nada ha cambiado aún: abajo, puestos y poder tal como son.
power-shift-numbers = Nadie gana ni pierde poder de aprobar o bloquear; solo cambian las cifras.
power-as-rule = Las cifras: { $rule }

## Quién tiene qué parte: miembros, escaños, poder, palabras, resultados

power-tab-shares = Partes
power-tab-rules = Regla por regla
power-tab-what-if = Probar un cambio
power-rules-title = ¿Quién puede decidir con cada regla?
power-no-seats = La carta no nombra escaños con voto que se puedan contar: aún no está fijado quién tiene voz.
power-gap-under = { $group }: { $members } de los miembros, pero { $seats } de { $all } escaños.
power-gap-over = { $group }: { $members } de los miembros, con { $seats } de { $all }.
power-gap-none = Las partes de los escaños son las de los miembros.
power-by-constituency = Por grupo
power-by-region = Por región del mundo
power-by-income = Por ingreso del país
power-constituency-none = Sin grupo (cargos, invitados)
power-region-none = País desconocido o escaño vacante
power-income-none = País desconocido o sin clasificar, o escaño vacante
power-region-africa = África
power-region-americas = América
power-region-asia = Asia
power-region-europe = Europa
power-region-oceania = Oceanía
power-income-low = Ingreso bajo
power-income-lower_middle = Ingreso mediano bajo
power-income-upper_middle = Ingreso mediano alto
power-income-high = Ingreso alto
power-standing = Escaños y poder según: { $rule } ({ $body }).
power-have = Quién está y quién decide
power-have-table = Partes de miembros, escaños y poder de voto
power-do = Quién propone, habla y gana
power-do-table = Partes de lo propuesto, dicho y votado
power-shares-table = Partes de cada grupo
power-of-members = Miembros ({ $n })
power-of-seats = Escaños ({ $n })
power-of-power = Poder de voto (Banzhaf)
power-of-motions = Mociones ({ $n })
power-of-statements = Comentarios ({ $n })
power-of-words = Palabras ({ $n })
power-of-ballots = Votos ({ $n })
power-of-objections = Objeciones ({ $n })
power-of-dissents = Disensos ({ $n })
power-of-attendance = Escaños en reuniones ({ $n })
power-of-agenda-items = Puntos del orden del día ({ $n })
power-col-seats-minus-members = Escaños menos miembros (puntos)
power-col-with = Votó con el resultado
power-col-lost = Decisiones en el lado perdedor
power-under-five = menos de 5
power-silent = { $n ->
    [one] aún no ha propuesto ni dicho nada.
   *[other] aún no han propuesto ni dicho nada.
}
power-losing = { $n ->
    [one] perdió más decisiones de las que ganó.
   *[other] perdieron más decisiones de las que ganaron.
}
power-unseated = Afectados sin escaño
power-unseated-words = Tienen miembros u organizaciones en el mapa, y ni escaño con voto ni voto emitido.
power-unseated-none = Cada grupo tiene un escaño con voto, y cada sector del mapa tiene un miembro.
power-unseated-count = { $n ->
    [0] aún ninguna organización
    [one] 1 organización
   *[other] { $n } organizaciones
}
power-unseated-link = Quién falta y qué hacer
power-related = Partes vinculadas entre quienes tienen escaño
power-related-words = Dos titulares de escaños con voto a quienes une el mapa o un interés declarado: uno puede hablar por el otro.
power-related-none = No se conoce ninguna.
power-related-part-of = es parte de
power-related-same-parent = es filial de la misma organización que
power-related-funds = financia a
power-related-answers-to = responde ante
power-related-interest = declaró un interés en
power-today = ¿Puede decidir hoy cada órgano?
power-today-table = Quórum frente a los escaños realmente ocupados
power-today-body = Órgano
power-today-can = Hoy
power-today-acting = Escaños con quien actúe
power-today-of = { $n } de { $of }
power-today-spare = Pueden faltar
power-today-yes = puede decidir
power-today-nobody = nadie que actúe
power-today-no-quorum = sin quórum aunque vinieran todos
power-today-not-enough = no basta aunque todos aceptaran
power-today-words = Se pregunta al propio recuento de la carta: ¿y si aceptan todos los que tienen quien actúe? «Pueden faltar» es cuántos pueden ausentarse, sean quienes sean, y el órgano aún decide.
power-today-none = Ningún órgano con escaños con voto decide votando.
power-how-shares = Miembros y escaños de hoy; mociones, comentarios y votos de todo el registro, cada uno del grupo de entonces. Nada se adivina por los nombres.
power-how-stood = Con el resultado: de los votos abiertos a favor o en contra, los del lado ganador. Lado perdedor: decisiones en que perdieron más votos suyos de los que ganaron.
power-how-few = Cuando hay menos de 5 en total, figura el número y no la parte; por región e ingreso figura «menos de 5» en los números pequeños, porque una parte de pocos dice poco.
power-dictates = { $n ->
    [one] un escaño decide solo, hagan lo que hagan los demás.
   *[other] un escaño de cada uno decide solo.
}
power-alike = Escaño por escaño
power-alike-table = Poder de cada escaño: { $rule }
power-col-chamber = Cámara
power-col-each = Poder de cada uno
power-col-alone = Por sí solo
power-alone-dictates = decidir
power-alone-vetoes = detenerlo todo
power-alone-swings = inclinar la balanza con otros
power-alone-nothing = nunca importa

## Legitimidad: los indicadores y lo que les falta

power-tab-legitimacy = Legitimidad
power-legitimacy-title = ¿Es legítima la coalición, y por qué?
power-legitimacy-lead = { $n } de { $all } indicadores se calculan del registro. No hay total: un buen resultado no repara cómo se decidió ni quién.
power-legitimacy-how = Cada valor se deriva solo del registro y la carta. El umbral es un primer juicio, no una norma. Los valores por año son de las decisiones de cada año.
power-legitimacy-number = Número
power-legitimacy-dimension = Dimensión
power-legitimacy-indicator = Indicador
power-legitimacy-value = Valor
power-legitimacy-unit = Unidad
power-legitimacy-bar = Se lee como bueno
power-legitimacy-by = Por grupo
power-legitimacy-missing = No calculable
power-legitimacy-unit-share = parte
power-legitimacy-unit-index = de 0 a 1
power-legitimacy-unit-ratio = razón
power-legitimacy-unit-days = días
power-legitimacy-unit-count = número
power-legitimacy-unit-scale = de 1 a 5
power-legitimacy-input = Entrada: quién decide
power-legitimacy-throughput = Proceso: cómo se decide
power-legitimacy-output = Salida: qué resulta
power-legitimacy-belief = Creencia: qué piensa la gente
power-legitimacy-power = Poder: quién controla de verdad
power-legitimacy-L01 = Paridad de voto
power-legitimacy-L02 = Parte de voto de los afectados
power-legitimacy-L03 = Relación de voto sur–norte
power-legitimacy-L04 = Coincidencia de financiador y voto
power-legitimacy-L05 = Delegados elegidos por su grupo
power-legitimacy-L06 = Participación
power-legitimacy-L07 = Dispersión de la participación
power-legitimacy-L08 = Equilibrio de la palabra
power-legitimacy-L09 = Diversidad del origen de la agenda
power-legitimacy-L10 = Alcance lingüístico
power-legitimacy-L11 = Antelación de los documentos
power-legitimacy-L12 = Cobertura de apoyos
power-legitimacy-L13 = Cumplimiento de reglas
power-legitimacy-L14 = Disenso registrado
power-legitimacy-L15 = Disenso respondido
power-legitimacy-L16 = Duración de la decisión
power-legitimacy-L17 = Abstención por conflicto
power-legitimacy-L18 = Índice de apertura
power-legitimacy-L19 = Demora de las actas
power-legitimacy-L20 = Resolución de quejas
power-legitimacy-L21 = Órganos que deliberan
power-legitimacy-L22 = Metas completas
power-legitimacy-L23 = Cumplimiento de compromisos
power-legitimacy-L24 = Cumplimiento según ambición
power-legitimacy-L25 = Resultados confirmados por otros
power-legitimacy-L26 = Registros de cambios
power-legitimacy-L27 = Distribución del beneficio
power-legitimacy-L28 = Encuesta de confianza
power-legitimacy-L29 = Brecha de confianza
power-legitimacy-L30 = Salida y voz
power-legitimacy-L31 = Reconocimiento externo
power-legitimacy-L32 = Parte del mayor pagador
power-legitimacy-L33 = Concentración del veto
power-legitimacy-L34 = Prueba del núcleo informal
power-legitimacy-L35 = Centralidad de la secretaría
power-legitimacy-L36 = Prueba del portero
power-legitimacy-L37 = Control del anfitrión
power-legitimacy-L38 = Diversidad de portavoces
power-legitimacy-L39 = Equilibrio de asistencia
power-legitimacy-L40 = Tiempo de escaño vacante
power-legitimacy-L41 = Alcance frente a resultado
power-legitimacy-L01-how = 1 menos lo más que la parte de escaños con voto de un grupo se aleja de una parte igual.
power-legitimacy-L02-how = Escaños con voto de grupos de afectados, base o pueblos indígenas, sobre todos.
power-legitimacy-L06-how = Escaños que votaron sobre los que podían, en el último voto.
power-legitimacy-L07-how = La mayor participación de un grupo menos la menor, en el último voto; cuentan los poderes.
power-legitimacy-L08-how = 1 menos el coeficiente de Gini de los minutos que hablaron los grupos en las reuniones de un año; si no se registran minutos, de las palabras de los comentarios.
power-legitimacy-L09-how = 1 menos la suma de los cuadrados de las partes de los grupos en los puntos del orden del día (Herfindahl); en las mociones si no hay orden del día.
power-legitimacy-L11-how = Mediana de días entre el último documento de una reunión y su comienzo; si ninguna tuvo documentos, entre la presentación y la apertura de la consulta o el voto.
power-legitimacy-L13-how = Decisiones con quórum, sobre todas; la mayoría la cuenta siempre la propia regla.
power-legitimacy-L14-how = Decisiones controvertidas con una razón legible de quien se opuso, sobre todas las controvertidas.
power-legitimacy-L15-how = Objeciones formales con respuesta en 90 días, sobre todas.
power-legitimacy-L16-how = Mediana de días de la presentación a la decisión.
power-legitimacy-L17-how = Escaños tocados por un interés declarado que no votaron, sobre todos ellos.
power-legitimacy-L18-how = De 12 cosas: miembros, órganos, reglas, documentos, actas, votos, declaraciones de resultado y datos si están abiertos aquí; dinero, contratos, evaluaciones y quejas no lo están.
power-legitimacy-L19-how = Mediana de días desde una reunión hasta su acta.
power-legitimacy-L21-how = Órganos con regla que se reunieron, votaron o decidieron en medio año, sobre todos ellos.
power-legitimacy-L30-how = Miembros que se fueron en 24 meses y dijeron por qué.
power-legitimacy-L33-how = Escaños que por sí solos pueden detenerlo todo, bajo la regla con más de ellos.
power-legitimacy-L34-how = Decisiones controvertidas en que no perdió ninguno de los cinco que más ganan.
power-legitimacy-L39-how = Escaños ocupados que vinieron a las reuniones de un año, en el grupo con menos; en sus votos si no hubo reunión.
power-legitimacy-L40-how = Los más días que un escaño lleva vacante; el nunca ocupado lo está desde la fundación.
power-legitimacy-not-nothing-yet = aún no ha ocurrido nada así.
power-legitimacy-not-too-few = menos de cinco decisiones controvertidas.
power-legitimacy-not-income = no se registra quién paga cuánto.
power-legitimacy-not-problem = ninguna lista de necesidades del mapa dice cómo se reparte el problema entre países.
power-legitimacy-not-selection = la carta no dice cómo eligen los grupos a quien los representa.
power-legitimacy-not-languages = no se registran las lenguas de documentos y miembros.
power-legitimacy-not-support = no se registran las solicitudes de viaje, cuidado y traducción.
power-legitimacy-not-complaints = no se abrió ningún caso de conducta, o ninguno hace bastante tiempo.
power-legitimacy-not-results = metas, ambiciones y resultados no se registran.
power-legitimacy-not-survey = no se ha preguntado a nadie.
power-legitimacy-not-recognition = no se registra lo que dicen Estados y organizaciones en sus decisiones.
power-legitimacy-not-contacts = no se registran los contactos a través de la secretaría.
power-legitimacy-not-statements = nadie recibió un mandato para hablar, y las declaraciones públicas no se registran.

## Y si: fusionar grupos y añadir uno

power-what-if-new = El grupo nuevo
power-what-if-add = Escaños para un grupo nuevo
power-what-if-merges = Fusionar grupos
power-what-if-merge = Fusionar { $constituency } con
power-what-if-merge-none = ninguno

## A draft of the charter beside the charter in force

power-draft-title = Qué cambiaría este proyecto en quién puede decidir
power-draft-lead = Cambian { $changed } de { $rules } reglas.
power-draft-next = Cambie escaños o umbrales del proyecto y vea de nuevo cómo se desplaza el poder antes de decidir.
power-draft-now = En vigor
power-draft-then = Con el proyecto
power-draft-new = Nueva
power-draft-changed = El poder se desplaza
power-draft-no-rule = No existe tal regla.
power-draft-votes = Probar esta regla con votos
power-draft-same = Como antes

## Valores con su unidad
power-legitimacy-unit-points = puntos
power-legitimacy-in-index = { $value } de 1
power-legitimacy-in-ratio = { $value } a 1
power-legitimacy-in-scale = { $value } de 5
power-legitimacy-in-points = { $value } puntos
power-legitimacy-in-days = { $value } días
power-legitimacy-L30-count = { $n ->
    [one] { $n } miembro
   *[other] { $n } miembros
}
power-legitimacy-L33-count = { $n ->
    [one] { $n } escaño
   *[other] { $n } escaños
}
power-legitimacy-L37-count = { $n } de 6 poderes
power-legitimacy-more = Más sobre esto
power-legitimacy-L03-how = Parte de los escaños con voto ocupados desde países de ingreso bajo y medio bajo, sobre la parte de personas necesitadas que viven allí según las listas de necesidades del mapa. Los escaños de organizaciones sin país se dejan fuera.
power-legitimacy-L28-how = Media de proceso justo, buenos resultados e intereses que cuentan en la última encuesta anual, en el grupo donde es más baja; la de todos si no se muestra ninguno.
power-legitimacy-L29-how = La media más alta de un grupo menos la más baja, en la última encuesta anual.
power-legitimacy-L36-how = Organizaciones admitidas, de todas aquellas para las que se respondió un criterio o un miembro dio su aval.
power-legitimacy-L37-how = De seis poderes (nombrar, poner fin a un mandato, decidir el gasto, firmar, decir quién habla, poner fin a la carta), los que según la carta tiene solo la secretaría o la máquina, sin decisión.
power-legitimacy-L38-how = Mandatos para hablar en manos de personas de los dos grupos que más tienen, de todos; las declaraciones mismas no se registran.
power-legitimacy-not-few-answered = muy pocas organizaciones o grupos respondieron a la encuesta.
power-legitimacy-beside = Lo que se cree junto a lo que se hace
power-legitimacy-beside-words = Los buenos resultados elevan la legitimidad, y primero la necesitan. Por eso ambos están uno junto al otro cada año, y nunca se suman.
power-legitimacy-beside-year = Año
power-legitimacy-beside-inside = Creen los miembros
power-legitimacy-beside-outside = Creen los demás
power-legitimacy-beside-results = «Los resultados son buenos»
power-legitimacy-beside-days = De la presentación a la decisión
power-legitimacy-beside-quorate = Decisiones con quórum
power-legitimacy-beside-none = Aún no se ha preguntado a nadie qué cree.
power-legitimacy-beside-survey = La encuesta anual

## Lo que el anfitrión puede hacer solo
power-tab-host = El anfitrión
power-host-title = ¿Qué puede hacer solo el anfitrión?
power-host-lead = { $n } de 6 poderes están solo en manos del anfitrión. De { $kinds } clases de actos, { $acts } son solo para la secretaría o la máquina, sin decisión.
power-host-six = Seis poderes sobre una coalición
power-host-power = Poder
power-host-alone = Lo tiene solo el anfitrión
power-host-yes = Solo
power-host-no = No solo
power-host-who = Quién lo tiene
power-host-clause = Cláusulas
power-host-decided = { $who }, tras una decisión por { $rules }
power-host-nobody = Nadie
power-host-hire = Nombrar para los cargos
power-host-fire = Poner fin a su mandato
power-host-spend = Decidir el gasto
power-host-sign = Poner su nombre bajo lo decidido
power-host-speak = Decir quién habla por la coalición
power-host-close = Poner fin a la carta, y con ella a la coalición tal como es
power-host-acts = Actos que nadie más puede hacer
power-host-acts-none = No hay ninguno.
power-host-act = Qué se hace
power-host-by = Por quién
power-host-kind = Clase de acto
power-host-machine = La máquina, al vencer un plazo
power-host-secretariat = La secretaría
power-host-how = Leído de la tabla de poderes de la carta. Solo significa: la tabla no nombra más que a la secretaría y a la máquina, y no pide ninguna decisión. El gasto se decide donde una regla de la carta vale para presupuestos o para cualquier asunto.
power-legitimacy-beside-kept = Tareas hechas a tiempo
power-legitimacy-L20-how = Casos de conducta decididos o terminados en 180 días, de todos menos los que aún pueden serlo.
power-legitimacy-L23-how = Tareas de decisiones informadas en su día y aceptadas, de todas aquellas cuyo día ha pasado; las rechazadas se dejan fuera.
