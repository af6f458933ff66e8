opinions-nav = Opiniones
opinions-title = ¿Qué piensa la gente?
opinions-finding = { $n ->
    [0] Todavía no hay conversaciones.
    [one] { $n } conversación, { $open } abierta.
   *[other] { $n } conversaciones, { $open } abiertas.
}
opinions-table = Todas las conversaciones
opinions-empty = Todavía no hay conversaciones. Abra una para saber qué piensa la gente antes de que alguien escriba una propuesta.
opinions-empty-meaning = En una conversación muchas personas responden a afirmaciones breves: de acuerdo, en desacuerdo o pasar. Después se ve qué comparten y en qué difieren.
opinions-empty-example = «Hay que pagar a los observadores». El 91 % está de acuerdo, en ambos grupos.
opinions-next-answer = Hay una conversación abierta: { $question }
opinions-next-answer-button = Responder a las afirmaciones
opinions-next-sign-in = Los miembros responden aquí después de entrar.
opinions-next-sign-in-button = Entrar para responder
opinions-next-judge = { $n ->
    [one] { $n } afirmación espera por usted antes de que se pueda responder.
   *[other] { $n } afirmaciones esperan por usted antes de que se puedan responder.
}
opinions-not-you = El estatuto no le permite hacer esto aquí.
opinions-who-may = Quién puede
opinions-untitled = Conversación { $n }
opinions-erased = (texto que ya no es público)
opinions-somebody = nombre no público
opinions-no-constituency = Sin sector

## How it stands
opinions-status-open = Abierta
opinions-status-counting = En recuento
opinions-status-closed = Cerrada
opinions-elsewhere = Celebrada en otro lugar
opinions-until = hasta { $until }
opinions-standing-waiting = En espera
opinions-standing-accepted = Aceptada
opinions-standing-rejected = Retirada
opinions-publishing-counts = Solo recuentos
opinions-publishing-counts-hint = El anfitrión cuenta al final y destruye las respuestas individuales. Los números pequeños se omiten.
opinions-publishing-rows = Respuestas sin nombres
opinions-publishing-rows-hint = Con 50 personas o más, las respuestas de cada una se publican sin nombre, para que cualquiera pueda volver a calcular los grupos. Quien conozca algunas respuestas de una persona puede encontrar las demás.

## Columns
opinions-col-question = Pregunta
opinions-col-status = Estado
opinions-col-people = Personas
opinions-col-statements = Afirmaciones
opinions-col-statement = Afirmación
opinions-col-until = Hasta
opinions-col-answers = Respuestas
opinions-col-n = N.º
opinions-col-who = Quién
opinions-col-seen = Respondieron
opinions-col-by = Por
opinions-col-reason = Motivo

## Opening one and bringing one in
opinions-open = Abrir una conversación
opinions-new-title = ¿Qué quiere saber?
opinions-new-lead = Haga una sola pregunta abierta. Después añada usted algunas afirmaciones, de distintos lados, para que haya algo que responder.
opinions-field-question = Pregunta
opinions-field-question-hint = Por ejemplo: ¿cómo pagamos las observaciones?
opinions-field-background = Lo que conviene saber antes
opinions-field-background-hint = Unas frases que todos entiendan.
opinions-field-until = Se aceptan respuestas hasta el
opinions-field-until-hint = Se cierra sola al final de ese día (UTC) y no puede cerrarse antes.
opinions-field-publishing = Qué se publica al final
opinions-field-moderated = Revisar cada afirmación antes de que se pueda responder
opinions-field-moderated-hint = Todos ven qué se aceptó, qué no, quién lo decidió y por qué.
opinions-import = Traer una conversación de Pol.is
opinions-import-lead = Elija los archivos de su exportación. Se convierte en una conversación cerrada con su fuente, y todo se calcula de nuevo a partir de sus votos.
opinions-file-comments-hint = Las afirmaciones.
opinions-file-votes-hint = Cada voto. Déjelo vacío si la exportación no lo tiene.
opinions-file-participants-votes-hint = El último voto de cada persona; se usa cuando no hay votes.csv.
opinions-file-summary-hint = De qué trataba. Puede faltar.
opinions-field-source = De dónde viene
opinions-field-source-hint = Quién la celebró y quién le dio los archivos.

## Taking part
opinions-tab-conversation = Conversación
opinions-tab-statements = Afirmaciones
opinions-tab-report = Informe
opinions-lead-open = { $statements ->
    [0] Todavía no hay afirmaciones que responder.
    [one] { $statements } afirmación que responder.
   *[other] { $statements } afirmaciones que responder.
} { $people ->
    [0] Nadie ha respondido todavía.
    [one] { $people } persona ha respondido.
   *[other] { $people } personas han respondido.
}
opinions-until-closed = Nadie ve resultados antes del cierre: de un resultado que cambia se podría deducir quién respondió qué.
opinions-answer-title = Su respuesta
opinions-progress = { $n } de { $of } respondidas
opinions-answer-done = Ha respondido a todas las afirmaciones. Gracias. Puede cambiar sus respuestas hasta el cierre.
opinions-answer-agree = De acuerdo
opinions-answer-disagree = En desacuerdo
opinions-answer-pass = Pasar
opinions-you-said = Usted respondió: { $answer }. Una respuesta nueva ocupa su lugar.
opinions-secret-counts = Que usted participa es público. Lo que responde solo lo sabe el anfitrión hasta el recuento; después se destruye.
opinions-secret-rows = Que usted participa es público. Sus respuestas se publican sin su nombre al final, si participan 50 personas o más. Quien conozca algunas puede encontrar las demás.
opinions-own = Sus respuestas ({ $n })
opinions-change = Cambiar
opinions-state-title = ¿Falta algo?
opinions-state = Añadir la afirmación
opinions-field-words = Su afirmación
opinions-field-words-hint = Una sola idea con la que se pueda estar de acuerdo o no, de { $max } caracteres como máximo. Es pública, con su nombre.
opinions-moderated = Un moderador la revisa antes de que otros puedan responder.
opinions-background = Lo que conviene saber
opinions-source = Fuente: { $source }
opinions-turnout = Quién participa
opinions-what-is-seen = Quién ve qué
opinions-seen-counts = Quién participa es público. Las respuestas no: al final se publican recuentos, y los de un sector solo si respondieron cinco personas o más.
opinions-seen-rows = Quién participa es público. Con 50 personas o más, las respuestas de cada una se publican sin nombre ni sector; con menos, solo recuentos.
opinions-seen-limits = Lo que no se puede prometer: si todos responden igual, se conoce la respuesta de todos; y el anfitrión podría mirar mientras está abierta.

## Results
opinions-lead-closed = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} · { $statements ->
    [one] { $statements } afirmación
   *[other] { $statements } afirmaciones
} · { $groups ->
    [0] no se buscaron grupos
   *[other] { $groups } grupos
}. { $shared ->
    [0] Nada se comparte con claridad.
    [one] Se comparte { $shared } afirmación.
   *[other] Se comparten { $shared } afirmaciones.
}
opinions-bridging = Lo que comparten todos los grupos
opinions-agree = La mayoría está de acuerdo
opinions-disagree = La mayoría está en desacuerdo
opinions-differ = Dónde difieren los grupos
opinions-divisive = Lo que más divide
opinions-unsure = Con dudas
opinions-unseen = Las vieron muy pocas personas
opinions-groups = ¿Quién piensa igual?
opinions-no-groups = No se buscaron grupos: menos de { $min } personas respondieron lo suficiente. Grupos de pocas dirían más que las respuestas y mostrarían quién piensa qué.
opinions-group = Grupo { $letter }: { $n } personas
opinions-group-name = Grupo { $letter }
opinions-group-agrees = el { $share } del grupo está de acuerdo
opinions-group-disagrees = el { $share } del grupo está en desacuerdo
opinions-everybody = Todos
opinions-by-constituency = Quién está de acuerdo, por sector
opinions-by-meaning = La parte que está de acuerdo entre quienes respondieron. Si respondieron menos de { $n }, no se muestra nada, ni aquello de lo que se podría deducir.
opinions-under = menos de { $n }
opinions-all = Todas las afirmaciones
opinions-all-figures = Todas las cifras
opinions-polis-files = Archivos como los de Pol.is (ZIP)
opinions-picture = Parte que está de acuerdo, en décimos
opinions-picture-open = Imagen de quién está de acuerdo
opinions-picture-finding = Cuanto más separadas están las marcas de una afirmación, más divide.
opinions-number = N.º { $n }
opinions-propose = Convertirla en propuesta
opinions-proposal-text = De una conversación: «{ $words }» { $agree } de las { $seen } personas que respondieron están de acuerdo.
opinions-report-none = Hay un informe cuando la conversación está cerrada.
opinions-method = Cómo se calculó
opinions-method-figures = { $answers } respuestas de { $people } personas a { $statements } afirmaciones.
opinions-method-words = Las personas se sitúan según sus respuestas (componentes principales) y se reúnen en grupos (k-medias), como hace Pol.is. Una afirmación representa a un grupo cuando este responde de otro modo que el resto; todos los grupos la comparten cuando más de la mitad de cada uno está de acuerdo.
opinions-method-entry = Registrado en la entrada { $entry }.

## Statements
opinions-statements-title = Afirmaciones: { $question }
opinions-statements-lead = Se puede responder a { $accepted }, { $waiting } esperan, { $rejected } se retiraron. Nada desaparece: lo retirado queda aquí, con quién lo hizo y por qué.
opinions-statements-empty = Todavía no hay afirmaciones.
opinions-field-reason = Motivo
opinions-field-reason-hint = Todos lo leen. Se pide cuando se retira una afirmación.
opinions-judge-accept = Aceptarla
opinions-judge-reject = Retirarla
opinions-judge-again = Revisarla de nuevo

## What is said after something was done
opinions-said-opened = La conversación está abierta. Añada afirmaciones para que haya algo que responder.
opinions-said-answered = Su respuesta quedó registrada.
opinions-said-stated = Su afirmación fue añadida.
opinions-said-judged = Quedó registrado, con su motivo.
opinions-said-imported = La conversación fue traída y se está contando.
opinions-todo-answer = { $n ->
    [one] { $n } afirmación que responder: { $question }
   *[other] { $n } afirmaciones que responder: { $question }
}
opinions-todo-answer-button = Responder a las afirmaciones
opinions-todo-judge = { $n ->
    [one] { $n } afirmación que revisar: { $question }
   *[other] { $n } afirmaciones que revisar: { $question }
}
opinions-todo-judge-button = Revisar las afirmaciones

## Refusals
opinions-refused-none = Esa conversación no existe.
opinions-refused-id-used = Ya hay una conversación con ese identificador.
opinions-refused-past = Ese día ya pasó: elija uno posterior.
opinions-refused-closed = La conversación { $n } está cerrada: ya no se puede añadir ni responder nada.
opinions-refused-early = No se cuenta nada antes de { $until }.
opinions-refused-nothing = Todavía no hay afirmaciones que responder.
opinions-refused-no-statement = No se puede responder a la afirmación { $n }: no existe, espera a un moderador o fue retirada.
opinions-refused-words = Falta el texto.
opinions-refused-long = La afirmación tiene { $n } caracteres; caben { $max } como máximo. Diga una sola idea.
opinions-refused-counts = Estos recuentos no se deducen de lo registrado.
opinions-refused-rows = Estas filas de respuestas no corresponden a la conversación.
opinions-refused-many = Tiene más de { $max } afirmaciones: deje algunas fuera.
opinions-refused-nobody = Nadie ha respondido en estos archivos.
opinions-wrong-answer = Elija de acuerdo, en desacuerdo o pasar.
opinions-wrong-day = Elija un día.
opinions-wrong-words = Escriba algunas palabras.
opinions-file-missing = { $file } falta o está vacío: expórtelo de nuevo y elíjalo aquí.
opinions-file-no-column = { $file }, línea 1: no hay columna { $column }. Tome el archivo tal como lo exporta Pol.is.
opinions-file-not-csv = { $file }, línea { $line }: { $value }
opinions-file-not-a-number = { $file }, línea { $line }, columna { $column }: «{ $value }» no es un número entero.
opinions-file-no-answer = { $file }, línea { $line }, columna { $column }: «{ $value }» no es 1, 0 ni -1.
opinions-file-no-statement = { $file }, línea { $line }, columna { $column }: «{ $value }» no es una afirmación de comments.csv. Tome ambos archivos de la misma exportación.

## Kinds of acts
act-opinions-conversation-opened = Se abre una conversación hasta un día.
act-opinions-statement-added = Alguien añade una afirmación.
act-opinions-statement-judged = Un moderador acepta una afirmación o la retira.
act-opinions-answered = Alguien responde a una afirmación; cómo, solo lo sabe el anfitrión.
act-opinions-rows-published = Se publican respuestas sin nombres.
act-opinions-counts-published = Se publican recuentos de respuestas.
act-opinions-conversation-closed = Una conversación se cierra y las respuestas individuales se olvidan.
act-opinions-conversation-imported = Se trae una conversación celebrada en otro lugar.
act-opinions-statement-imported = Se trae una afirmación de una conversación celebrada en otro lugar.
act-opinions-rows-imported = Se traen respuestas dadas en otro lugar.

## La encuesta anual de confianza
opinions-survey-title = ¿Confían los interesados en la coalición?
opinions-survey-trust = Tenemos confianza en esta coalición.
opinions-survey-fair = Las decisiones se toman aquí de manera justa.
opinions-survey-results = Los resultados de la coalición son buenos.
opinions-survey-interests = Nuestros intereses cuentan cuando se decide.
opinions-survey-stay = Con lo que sabemos hoy, volveríamos a entrar.
opinions-survey-score-1 = 1 – nada
opinions-survey-score-2 = 2 – más bien no
opinions-survey-score-3 = 3 – en parte
opinions-survey-score-4 = 4 – más bien sí
opinions-survey-score-5 = 5 – del todo
opinions-survey-score-none = No se puede decir
opinions-survey-meaning = Una vez al año, cada organización miembro, y cada una con un enlace personal, responde a cinco frases cortas, de 1 a 5. Después todos ven las medias por grupo y cómo cambian con los años.
opinions-survey-example = «Nuestros intereses cuentan cuando se decide.» Comunidades 2,8, Donantes 4,1 de 5.
opinions-survey-lead-asked = Se pregunta a { $name }: cinco frases para { $year }, cosa de un minuto.
opinions-survey-lead-none = Aún no se ha preguntado a nadie.
opinions-survey-lead-lowest = { $year }: { $all } de 5 en proceso justo, buenos resultados e intereses que cuentan. El más bajo: { $name }, { $low }.
opinions-survey-lead-all = { $year }: { $all } de 5 en proceso justo, buenos resultados e intereses que cuentan.
opinions-survey-lead-few = { $year }: respondieron menos de { $n } organizaciones, así que no se muestra nada.
opinions-survey-next-open = La legitimidad es lo que creen los interesados. Pregúnteles una vez al año.
opinions-survey-open = Abrir la encuesta
opinions-survey-open-title = Encuesta de { $year }
opinions-survey-held = La encuesta de { $year } ya se hizo. La siguiente puede abrirse el próximo año.
opinions-survey-of = Encuesta de { $year }
opinions-survey-answered = { $name } ha respondido
opinions-survey-again = Responder de nuevo
opinions-survey-answer-button = Responder a la encuesta
opinions-survey-secret = Que su organización responda es público. Lo que responde lo sabe solo el anfitrión hasta que se suma todo; luego se destruye. Una respuesta nueva sustituye a la anterior.
opinions-survey-turnout = Quién ha respondido
opinions-survey-nobody = Nadie todavía.
opinions-survey-seen = Qué organizaciones responden es público. Las respuestas no: al final se publican medias, y las de un grupo solo si respondieron { $n } organizaciones o más.
opinions-survey-outside = No miembros
opinions-survey-year = Año
opinions-survey-mean = Media (1 a 5)
opinions-survey-organisations = Organizaciones
opinions-survey-table = Encuesta de confianza: todas las medias
opinions-survey-figures = Medias, de 1 a 5. { $n ->
    [one] Respondió { $n } organización.
   *[other] Respondieron { $n } organizaciones.
} Inscrita en la entrada { $entry }.
opinions-survey-trend = Proceso justo, buenos resultados, intereses que cuentan: media de 1 a 5 por año
opinions-survey-moved = De { $from } a { $to } en { $year }.
opinions-survey-method = Cada organización cuenta una vez. Cada media es de las que dieron una nota; lo que dieron menos de { $n } se omite, y tanto a su lado que no se pueda deducir. La media de proceso, resultados e intereses es el indicador L28.
opinions-survey-source = Tallberg y Zürn, The legitimacy and legitimation of international organizations: introduction and framework, 2019 (confianza, proceso, resultados, intereses); Hirschman, Exit, Voice, and Loyalty, 1970 (si uno se quedaría).
opinions-said-survey-opened = La encuesta está abierta. Se cierra sola.
opinions-said-survey-answered = Su respuesta quedó inscrita.
opinions-todo-survey = La encuesta de confianza de { $year } espera a su organización.
opinions-refused-survey-id-used = Ya hay una encuesta con este identificador.
opinions-refused-survey-year = La encuesta de { $year } ya se hizo, o hay una abierta: hay una al año, para que nadie pregunte hasta que la respuesta guste.
opinions-refused-survey-closed = La encuesta de { $year } está cerrada: ya no se puede responder.
opinions-refused-survey-days = Una encuesta está abierta de { $least } a { $most } días.
opinions-refused-no-organisation = A la encuesta se responde por una organización, y usted no actúa por ninguna a la que se pregunte.
opinions-refused-no-survey = No existe esa encuesta.
opinions-wrong-survey-answer = Elija un número de 1 a 5, o que no puede decirlo.
opinions-wrong-survey-nothing = Responda al menos a una frase.
act-opinions-survey-opened = La encuesta de confianza de un año se abre hasta un día.
act-opinions-survey-answered = Una organización responde a la encuesta de confianza; cómo, solo lo sabe el anfitrión.
act-opinions-survey-closed = Una encuesta de confianza se cierra con sus medias, y las respuestas se olvidan.
opinions-survey-short-trust = Confianza
opinions-survey-short-fair = Proceso justo
opinions-survey-short-results = Buenos resultados
opinions-survey-short-interests = Intereses que cuentan
opinions-survey-short-stay = Volvería a entrar
opinions-survey-asked = Qué se preguntó
