members-nav = Miembros
members-crumb-landscape = Panorama
members-title = ¿Quién está dentro y quién representa a quién?
members-finding = { $members ->
    [one] { $members } organización está dentro.
   *[other] { $members } organizaciones están dentro.
} { $vacant ->
    [0] Los { $seats } escaños están ocupados.
    [one] { $vacant } de { $seats } escaños está vacante.
   *[other] { $vacant } de { $seats } escaños están vacantes.
}
members-next-manage = Usted participa aquí: escaños, personas e intereses declarados se mantienen al día en una sola página.
members-next-manage-button = Poner al día escaños y personas
members-next-join = ¿Quiere su organización formar parte?
members-next-join-button = Ver cómo unirse
members-all = Todos los miembros
members-table = Miembros, con escaños, personas e intereses declarados
members-empty = Todavía no hay ninguna organización. Aquí verá quién representa a quién y hasta cuándo.
members-seats-of = Escaños de { $body }
members-each-member = { $n ->
    [one] { $n } miembro tiene aquí su propio escaño.
   *[other] Cada uno de los { $n } miembros que abarca tiene aquí su propio escaño.
}
members-no-seats = La carta no nombra escaños para este órgano.
members-vacant = Vacante
members-not-voting = sin voto
members-name-withheld = Nombre no público
members-alternate = { $name } (suplente)
members-col-organisation = Organización
members-col-constituency = Sector
members-col-seat = Escaño
members-col-seats = Escaños
members-col-people = Quién actúa
members-col-part = Papel
members-col-since = Desde
members-col-from = Desde
members-col-until = Hasta
members-col-interests = Intereses declarados
members-interests = Intereses declarados
members-interests-meaning = Quien ha declarado un interés no participa en las decisiones que lo tocan ni cuenta para el quórum.
members-interests-none = Nadie ha declarado un interés.
members-about-topic = el tema { $topic }
members-about-motion = una propuesta
members-nature-financial = Dinero
members-nature-employment = Trabajo
members-nature-family = Familia o amistad
members-nature-office = Un escaño o cargo en otro lugar
members-nature-rival = Competencia
members-nature-other = Otro
members-person-lead = Un papel público en esta red: por quién actúa esta persona y hasta cuándo.
members-offices = Cargos
members-acts-for = Actúa por
members-all-seats = Todos sus escaños
members-part-delegate = Titular
members-part-alternate = Suplente
members-join-title = ¿Cómo se une una organización?
members-join-lead = Lo que dice la carta, en sus propias palabras.
members-join-who = Quién puede unirse
members-join-unknown = La carta no dice quién puede unirse. Pregunte a la secretaría.
members-join-constituencies = Cada miembro pertenece a uno de estos sectores:
members-join-how = Quién decide
members-join-nobody = La carta no nombra a nadie que pueda admitir, así que todavía nadie puede unirse.
members-join-clause = Cláusula { $clause }: { $by } puede admitir a un miembro.
members-join-clause-resolution = Cláusula { $clause }: { $by } puede admitir a un miembro una vez que esta regla lo haya acordado: { $rules }.
members-join-propose = Proponer un nuevo miembro
members-join-propose-button = Escribir la propuesta
members-join-ask = Para unirse, pida a un miembro o a la secretaría que proponga su organización. No hay cuota ni formulario que llenar aquí.
members-manage-title = Escaños, personas e intereses
members-manage-lead = Cada cambio es un acto en el registro. Lo que la carta no le permite se rechaza, con la cláusula.
members-do-admit = Admitir una organización
members-do-appoint = Hacer que una persona actúe por una organización
members-do-declare = Declarar un interés
members-do-end = Terminar el papel de una persona
members-do-fill = Ocupar un escaño
members-do-leave = Terminar una membresía
members-do-vacate = Dejar vacante un escaño
members-do-withdraw = Retirar un interés
members-field-organisation = Organización
members-field-organisation-hint = Su nombre completo como en el mapa, o su identificador.
members-field-resolution = Resolución
members-field-resolution-hint = El identificador de la decisión que lo permite, si la carta pide una.
members-field-reason = Motivo
members-field-name = Nombre de la persona
members-field-email = Correo electrónico
members-field-email-hint = Adonde van los enlaces de entrada. No figura en el registro público.
members-field-title = Qué es en la organización
members-field-person = Identificador de una persona que ya tiene cuenta aquí
members-field-person-hint = Déjelo vacío para alguien nuevo.
members-field-about = Sobre qué
members-field-about-hint = Una organización por su nombre, una propuesta por su identificador o un tema por su código.
members-field-nature = De qué clase
members-field-words = Más detalles
members-said-admitted = La organización está dentro.
members-said-left = La membresía ha terminado.
members-said-filled = El escaño está ocupado.
members-said-vacated = El escaño está vacante.
members-said-appointed = La persona actúa ahora por la organización.
members-said-ended = La persona ya no actúa por la organización.
members-said-declared = El interés está declarado.
members-said-withdrawn = El interés está retirado.
members-todo-nobody = Todavía no hay ninguna organización
members-todo-nobody-button = Admitir la primera
members-todo-mute = { $n ->
    [one] Una organización tiene asiento y nadie actúa por ella
   *[other] { $n } organizaciones tienen asiento y nadie actúa por ellas
}
members-todo-mute-button = Nombrar quién actúa
members-todo-vacant = { $n ->
    [one] { $n } escaño está vacante
   *[other] { $n } escaños están vacantes
}
members-todo-vacant-button = Ocupar los escaños
members-wrong-name = Escriba el nombre de la persona.
members-wrong-organisation = Ninguna organización, o más de una, tiene exactamente este nombre; escriba su identificador (con él termina la dirección de su página).
members-wrong-about = Escriba el nombre de una organización, el identificador de una propuesta o un código en minúsculas.
members-wrong-date = Escriba el día así: 2027-03-31.
members-wrong-id = Esto no es un identificador. Cópielo de la página de lo que nombra.
members-refused-no-charter = Aún no rige ninguna carta, así que nadie puede ser miembro
members-refused-no-actor = Ninguna organización del mapa tiene el identificador { $actor }
members-refused-no-constituency = La carta no tiene un sector { $constituency }
members-refused-already-in = Esta organización ya está dentro
members-refused-not-in = Esta organización no es miembro: { $actor }
members-refused-other-constituency = El escaño { $seat } corresponde a { $constituency }, y esta organización no está ahí
members-refused-term-backward = El mandato termina antes de empezar
members-refused-term-too-long = Un mandato en { $body } dura como mucho { $years } años, y debe decirse su fin
members-refused-seat-taken = El escaño { $seat } está ocupado en ese tiempo
members-refused-seat-vacant = El escaño { $seat } ya está vacante
members-refused-no-seat = La carta no tiene un escaño { $seat }
members-refused-own-seat = Aquí cada miembro tiene su propio escaño; { $seat } no se ocupa uno a uno
members-refused-seat-of-others = Otra organización ocupa el escaño { $seat }
members-refused-already-acts = Esta persona ya actúa por esta organización en ese tiempo
members-refused-does-not-act = Esta persona no actúa por esta organización
members-refused-id-used = Este identificador ya nombra otra cosa
members-refused-not-a-code = Un código solo tiene minúsculas, cifras, puntos y guiones
members-refused-no-interest = No existe ese interés
members-refused-interest-gone = Este interés ya se retiró
members-refused-for-others = Usted no actúa por esta organización: { $actor }
members-refused-no-resolution = Ninguna decisión acordada tiene el identificador { $resolution }
members-refused-resolution-for-other = La decisión { $resolution } trata de otra organización
members-refused-resolution-spent = La decisión { $resolution } ya se usó, en el asiento { $entry }

act-members-admitted = Una organización se hace miembro.
act-members-left = Una organización se va; sus puestos quedan vacantes.
act-members-seat-filled = Una organización ocupa un puesto.
act-members-seat-vacated = Un puesto queda vacante.
act-members-person-appointed = Una persona empieza a representar a una organización.
act-members-person-ended = Una persona deja de representar a una organización.
act-members-interest-declared = Se declara un interés.
act-members-interest-withdrawn = Un interés declarado ya no existe.

## What rests on an organisation
members-rest-membership = Es o fue miembro ({ $constituency }).
members-rest-membership-mend = Su entrada queda: únala con la correcta
members-rest-seat = Ocupa u ocupó el puesto { $seat }.
members-rest-seat-mend = Vea su puesto; una la entrada con la correcta
members-rest-person = Alguien actúa o actuó por ella.
members-rest-person-mend = Vea quién actúa por ella
members-rest-interest = Un interés declarado trata de ella.
members-rest-interest-mend = Vea los intereses declarados

## Role cards, and vacancies with how long

members-card = Ficha de rol
members-card-goals = Qué quiere lograr aquí
members-card-red-lines = Qué no aceptará
members-card-resources = Qué puede aportar
members-card-limits = Hasta dónde pueden llegar sus personas sin consultar en casa
members-card-meaning = Todos ven la ficha de rol. Una nueva sustituye a la anterior, que sigue legible.
members-card-none = Todavía no hay ficha de rol. Dice qué quiere un miembro, qué no aceptará, qué aporta y hasta dónde pueden llegar sus personas.
members-card-silent = No se dice
members-card-earlier = { $n ->
    [one] { $n } versión anterior
   *[other] { $n } versiones anteriores
}
members-card-entry = en el registro
members-card-next = Usted actúa por este miembro o lleva la lista: puede escribir su ficha de rol.
members-card-no-seats = No ocupa ningún escaño.
members-card-landscape = Verlo en el mapa
members-col-body = Órgano
members-do-card = Escribir la ficha de rol
members-said-card = La ficha de rol está escrita.
members-wrong-card = Escriba al menos uno de los cuatro.
members-vacant-since = Vacante desde el { $day }
members-rest-card = Tiene una ficha de rol.
members-rest-card-mend = Ver su página
act-members-role-card-written = Un miembro escribe su ficha de rol.

## Admission: criteria, vouching, delay before the vote
members-candidates-title = ¿Quién está por ser admitido?
members-candidates-lead = { $n ->
    [0] Nadie por ahora.
    [one] Una organización. Todos ven cada criterio, su respuesta y quién avala.
   *[other] { $n } organizaciones. Todos ven cada criterio, su respuesta y quién avala.
}
members-candidates-none = Ninguna organización está por ser admitida. En cuanto alguien responda a un criterio por ella o la avale, estará aquí con lo que falta.
members-candidates-not-asked = La carta no pide criterios ni miembros que avalen. Quien puede admitir lo hace sin ellos.
members-candidates-next = ¿Conoce a { $name }? Dígalo, o diga lo que sabe en contra.
members-candidate-ready = No falta nada
members-candidate-open = Falta algo
members-col-criterion = Criterio
members-col-answer = Respuesta
members-col-evidence = Qué lo muestra
members-answer-met = Cumplido
members-answer-unmet = No cumplido
members-answer-waived = Dispensado
members-answer-none = Abierto
members-answer-by = Quién responde:
members-answer-resolution = la decisión
members-vouches = Miembros que avalan
members-vouches-n = Avalan { $have }; se necesitan { $need }.
members-vouch-not-yet = aún no cuenta: este miembro todavía no vota
members-votes-from = vota desde el { $day }
members-join-asked = Qué se le pide
members-do-answer = Responder a un criterio de admisión
members-do-vouch = Avalar a una organización
members-do-unvouch = Retirar un aval
members-field-member = El miembro que avala
members-said-answered = La respuesta está en el registro.
members-said-vouched = Su organización avala.
members-said-unvouched = Su organización ya no avala.
members-wrong-answer = Elija una respuesta.
members-wrong-evidence = Escriba qué lo muestra: todos ven la respuesta con su prueba.
members-wrong-reason = Escriba por qué.
members-todo-ready = { $n ->
    [one] Una organización cumple todo y puede ser admitida
   *[other] { $n } organizaciones cumplen todo y pueden ser admitidas
}
members-todo-ready-button = Admitir
members-refused-criterion-open = El criterio { $criterion } no está respondido como cumplido ni dispensado por una resolución
members-refused-vouchers = { $have } miembros avalan a esta organización; la carta pide { $need }
members-refused-no-criterion = La carta no tiene el criterio { $criterion }
members-refused-criterion-of-others = Solo puede decir si se cumple este criterio: { $who }
members-refused-not-waived = Un criterio solo se dispensa por una decisión adoptada sobre esta organización que lo diga
members-refused-vouch-early = Este miembro vota desde { $from }, y solo entonces avala a otros
members-refused-vouches-already = Este miembro ya la avala
members-refused-no-vouch = Este miembro no la avala
members-rest-candidacy = Está o estuvo por ser admitida, o avala a otra.
members-rest-candidacy-mend = Ver quién está por ser admitido
act-members-criterion-answered = Alguien dice si una organización cumple un criterio de admisión.
act-members-vouched = Un miembro avala a una organización por admitir.
act-members-vouch-withdrawn = Un miembro ya no avala.

## Terms ahead
members-ahead = Mandatos que terminan en los próximos doce meses
members-ahead-none = Ningún mandato termina en los próximos doce meses.
members-col-seat-or-office = Puesto o cargo
members-col-holder = Titular
members-col-then = Después
members-then-open = Queda vacante.
members-then-rotates = Queda vacante y toca rotar: el titular ha tenido tantos mandatos seguidos como permite la carta.
members-todo-ahead = { $n ->
    [one] Un puesto queda vacante en los próximos tres meses
   *[other] { $n } puestos quedan vacantes en los próximos tres meses
}
members-todo-ahead-button = Ver cuáles

## Size and cost of the secretariat
members-secretariat-title = ¿Qué tamaño tiene la secretaría y cuánto cuesta?
members-secretariat-lead = { $people } personas en equivalentes a tiempo completo, y { $cost } al año, el { $day }.
members-secretariat-none = La secretaría aún no ha declarado su tamaño y su costo.
members-secretariat-next = Los miembros la pagan con dinero o tiempo: declárelo una vez al año, con la fuente.
members-do-secretariat = Declarar el tamaño y el costo de la secretaría
members-col-on = El
members-col-full-time = Personas, equivalentes a tiempo completo
members-full-time-hint = Dos personas a media jornada son 1.
members-col-cost = Costo al año
members-col-per-member = Costo por miembro
members-col-host = Alojada por
members-col-source = Fuente
members-field-currency = Moneda
members-field-currency-hint = Tres letras: USD, EUR, KES.
members-said-secretariat = El tamaño y el costo están declarados.
members-wrong-amount = Escriba un número, como 3,5 o 250 000.
members-wrong-source = Escriba de dónde salen las cifras: cuentas, un informe, un presupuesto.
members-refused-not-yet = El { $day } aún no ha llegado
members-refused-no-currency = { $currency } no es un código de moneda conocido aquí
members-rest-host = Aloja o alojó la secretaría.
members-rest-host-mend = Ver el tamaño y el costo de la secretaría
act-members-secretariat-stated = La secretaría declara su tamaño y su costo.

## Conduct: cases, hearings, sanctions, appeals
members-conduct-title = ¿Qué casos de conducta de miembros hay?
members-conduct-lead = { $n ->
    [one] Un caso está abierto. Cualquiera ve que existe, en qué está y qué resultó; las palabras son para los miembros.
   *[other] { $n } casos están abiertos. Cualquiera ve que existen, en qué están y qué resultó; las palabras son para los miembros.
}
members-conduct-next = ¿Ha faltado un miembro a lo acordado? Un caso sigue los pasos de la carta, y el miembro responde primero.
members-conduct-clauses = Lo que dice la carta
members-conduct-unknown = La carta no tiene cláusula de conducta: aquí nadie puede ser sancionado. Una cláusula dice quién abre un caso, quién oye al miembro, quién decide por qué regla y dónde puede recurrir.
members-conduct-studio = Escribir una carta que la tenga
members-conduct-none = Nunca se ha abierto un caso. Cada uno figurará aquí con su etapa, su plazo y su resultado.
members-do-case = Abrir un caso
members-col-case = Caso
members-col-clause = Cláusula
members-col-opened = Abierto
members-col-stage = En qué está
members-col-due = Plazo
members-col-sanction = Sanción
members-case-n = Caso { $n }
members-stage-answer = El miembro responde
members-stage-hearing = Audiencia
members-stage-decision = Por decidir
members-stage-appealable = Sancionado, recurrible
members-stage-appealed = Recurrido
members-stage-over = Terminado
members-ending-withdrawn = Retirado
members-ending-dismissed = Sin sanción
members-ending-stands = La sanción queda
members-ending-confirmed = Confirmado en recurso
members-ending-left = El miembro se fue
members-ending-lifted = Levantado
members-case-new-title = Abrir un caso sobre la conducta de un miembro
members-case-new-lead = Se avisa al miembro, que responde antes de decidir nada. Que hay un caso es público; lo que usted escribe es para los miembros, salvo que la carta diga otra cosa.
members-case-not-you = Según la carta, usted no puede abrir un caso.
members-field-accused = El miembro de que se trata
members-field-raiser = En nombre de quién
members-field-raiser-office = En mi cargo
members-field-asks = Lo que usted pide
members-field-days = Por cuántos días
members-field-days-hint = Para una suspensión. Vacío: hasta que se levante, si la carta lo permite.
members-field-grounds = Lo que se reprocha al miembro
members-field-grounds-hint = Qué pasó, cuándo y qué lo muestra. No nombre a personas.
members-field-plea = Su respuesta
members-field-plea-hint = Puede completarla hasta la decisión.
members-field-hearing-day = Día de la audiencia
members-field-hearing-time = Hora
members-field-hearing-time-hint = En UTC, por ejemplo 14:30.
members-field-hearing-place = Dónde y cómo tomar parte
members-case-title = Caso { $n }: { $organisation }
members-case-story = Qué pasó y qué viene
members-case-procedure = Cómo va un caso
members-case-terms = Sigue la carta bajo la que se abrió (versión { $n }), se haya cambiado lo que se haya cambiado desde entonces.
members-case-answers = Lo que el miembro responde
members-case-unanswered = Aún no ha respondido.
members-case-hearing = Audiencia
members-case-agenda = en el orden del día de { $body }
members-case-appeal = Recurso
members-case-closed-words = Palabras para los miembros, o borradas.
members-case-motion-lead = El órgano decide por una moción que nombra este caso y la sanción; el miembro no toma parte. Si no se aprueba, el caso termina sin sanción.
members-case-lead-answer = El miembro responde hasta el { $day }; antes nada se decide sin su respuesta.
members-case-lead-appealable = La sanción vale. El miembro puede recurrir hasta el { $day }.
members-case-lead-hearing = El miembro debe ser oído: aún no se ha convocado audiencia.
members-case-lead-heard = El miembro es oído el { $time }; antes nada se decide.
members-case-lead-decision = El miembro fue oído o tuvo su plazo. El órgano que nombra la carta puede decidir.
members-case-lead-appealed = El miembro recurrió: mientras el otro órgano no decida, la sanción no vale.
members-case-lead-over = Este caso está cerrado.
members-case-next-appeal = Su organización fue sancionada. Si recurre a tiempo, la sanción no vale hasta que decida el otro órgano.
members-case-next-answer = Este caso trata de su organización: nada se decide antes de su respuesta o del fin del plazo.
members-case-next-hearing = La carta pide una audiencia antes de decidir.
members-case-next-motion = El caso puede decidirse: por una moción que lo nombre.
members-case-next-confirm = El otro órgano confirma la sanción o la deja caer.
members-case-next-lift = El órgano que suspendió al miembro puede levantarlo antes.
members-case-do-appeal = Recurrir
members-case-do-answer = Responder
members-case-do-hearing = Convocar la audiencia
members-case-do-motion = Escribir la moción
members-case-do-confirm = Escribir la moción que la confirma
members-case-do-lift = Escribir la moción que la levanta
members-case-do-withdraw = Retirar el caso
members-suspended-until = Votos suspendidos hasta el { $day }
members-suspended-open = Votos suspendidos hasta nueva decisión
members-ahead-answer = Último día para la respuesta del miembro
members-ahead-hearing = La audiencia
members-ahead-appealable = Último día para un recurso
members-ahead-suspension = La suspensión termina
members-event-opened = Abierto por { $who }, que pide: { $asks }
members-event-answered = El miembro respondió
members-event-hearing = Se convocó una audiencia
members-event-sanctioned = Decidido: { $sanction }
members-event-appealed = El miembro recurrió
members-event-withdrawn = Retirado por quien lo abrió
members-event-dismissed = Decidido: sin sanción
members-event-stands = Nadie recurrió a tiempo: la sanción queda
members-event-confirmed = El otro órgano confirmó la sanción
members-event-left = El miembro se fue
members-event-lifted = Se levantó la suspensión
members-sanction-warning = una advertencia
members-sanction-suspension = votos suspendidos hasta nueva decisión
members-sanction-suspension-days = { $n ->
    [one] votos suspendidos por { $n } día
   *[other] votos suspendidos por { $n } días
}
members-sanction-exclusion = exclusión
members-said-case = El caso está abierto; el miembro puede responder.
members-said-plea = Su respuesta consta.
members-said-hearing = La audiencia está convocada.
members-said-case-withdrawn = El caso está retirado.
members-said-appeal = Su recurso consta; la sanción no vale por ahora.
members-wrong-grounds = Escriba lo que se reprocha al miembro.
members-wrong-plea = Escriba lo que tiene que decir.
members-wrong-days = Elija una sanción y escriba los días como número entero mayor que 0.
members-wrong-time = Escriba una hora como 14:30.
members-todo-case-answer = El caso { $n } trata de su organización: responda
members-todo-case-answer-button = Responder
members-todo-case-heard = Su organización es oída en el caso { $n }
members-todo-case-heard-button = Ver cuándo
members-todo-case-appeal = Su organización fue sancionada en el caso { $n } y puede recurrir
members-todo-case-appeal-button = Ver el caso
members-todo-case-hearing = El caso { $n } espera una audiencia
members-todo-case-hearing-button = Convocarla
members-todo-case-decide = El caso { $n } puede decidirse
members-todo-case-decide-button = Escribir la moción
members-todo-case-confirm = Un recurso espera en el caso { $n }
members-todo-case-confirm-button = Escribir la moción
members-refused-no-conduct = La carta no tiene cláusula de conducta, así que nadie puede ser acusado ni sancionado
members-refused-no-clause = La carta no tiene cláusula de conducta { $clause }
members-refused-case-of-others = Solo puede abrir un caso según esta cláusula: { $who }
members-refused-whose-case = Diga qué miembro abre el caso
members-refused-own-case = Usted actúa por el miembro de que se trata: otros abren, oyen y retiran un caso
members-refused-no-sanction = Esta cláusula no conoce la sanción { $sanction }, o no tan larga
members-refused-case-open = El caso { $n } sobre este miembro según esta cláusula ya está abierto
members-refused-hearing-of-others = { $body } oye este caso; usted no se sienta ahí
members-refused-hearing-soon = Una audiencia se convoca con { $days } días de antelación o más
members-refused-hearing-late = La audiencia del caso { $n } se celebra a más tardar el { $until }
members-refused-not-raised = Solo quien abrió un caso lo retira
members-refused-nothing-to-appeal = No se ha decidido nada recurrible
members-refused-no-appeal = La carta no conoce recurso aquí
members-refused-appealed = El miembro ya recurrió
members-refused-appeal-late = Un recurso era posible hasta { $until }
members-refused-not-decided = Esto no sigue de ninguna decisión ni plazo del caso
members-refused-amended-body = El caso { $n } aún necesita el órgano { $body }: se decide antes, o la carta conserva ese órgano y sus puestos
members-refused-amended-power = El caso { $n } aún necesita el acto { $act }: se decide antes, o la tabla de poderes lo conserva
members-refused-no-case = No existe ese caso
members-refused-case-over = En el caso { $n } ya no, o aún no, hay nada así que hacer
members-refused-unanswered = El miembro no ha respondido y puede hacerlo hasta { $until }
members-refused-hearing-ahead = La audiencia del caso { $n } aún no ha tenido lugar
members-refused-no-hearing = En el caso { $n } no se convocó audiencia, y la carta la pide
members-refused-vouch-suspended = Los votos de este miembro están suspendidos (caso { $n }); entretanto no avala a nadie
members-rest-case = Un caso sobre su conducta está o estuvo abierto.
members-rest-case-mend = Ver los casos de conducta
act-members-case-opened = Alguien abre un caso sobre la conducta de un miembro.
act-members-case-answered = El miembro responde en su caso.
act-members-hearing-called = Se convoca al miembro a una audiencia.
act-members-case-withdrawn = Se retira un caso antes de decidirse.
act-members-sanctioned = Una sanción surte efecto, como decidió un órgano.
act-members-case-dismissed = Un caso termina sin sanción, por una decisión.
act-members-appealed = El miembro recurre una sanción.
act-members-sanction-confirmed = Otro órgano confirma una sanción.
act-members-sanction-final = Pasó el plazo de recurso: una sanción queda.
act-members-sanction-lifted = Una suspensión se levanta antes de su fin.

## The secretariat's cost beside reported money
members-secretariat-money = { $n ->
    [one] Al lado, el dinero que las actividades del mapa declaran en la misma moneda, de todos los años: { $amount }, en { $n } actividad. Sin importe en ella: { $silent }.
   *[other] Al lado, el dinero que las actividades del mapa declaran en la misma moneda, de todos los años: { $amount }, en { $n } actividades. Sin importe en ella: { $silent }.
}
members-secretariat-no-money = No se sabe cuánto pesa este costo frente al dinero de toda la coalición: ninguna actividad del mapa declara un importe en esta moneda.

## Members that can speak for themselves
members-refused-put-out = Según esta carta, un miembro se va por su voluntad o es excluido por una decisión; ningún cargo pone fin a su membresía
members-refused-case-people = El caso { $n } sobre este miembro está abierto: entretanto él mismo elige quién habla por él

## Moving a hearing
members-case-do-move = Mover la audiencia
members-card-org = Qué hace, dónde y con quién
