## Cómo se llegó al resultado

charter-base = { $base ->
    [votes_cast] votos emitidos
    [present_less_abstentions] presentes que no se abstuvieron
    [present] presentes
    [members] miembros
   *[seats] puestos
}
charter-counted = { $by ->
    [weight] , según el peso
    [equal_chambers] , con igual peso para cada cámara
   *[seats] {""}
}
charter-where = { $scope ->
    [chamber] { $chamber }
   *[all] En conjunto
}
charter-needed = { $bar ->
    [count] al menos { $needed }
    [more_than] más de { $needed }
   *[at_least] al menos { $needed }
}
charter-tally-enough = { charter-where }: { $reached } a favor de { $of } { charter-base } ({ $percent } %){ charter-counted }; se necesita { charter-needed }: es suficiente.
charter-tally-not-enough = { charter-where }: { $reached } a favor de { $of } { charter-base } ({ $percent } %){ charter-counted }; se necesita { charter-needed }: no es suficiente.
charter-tally-nobody-voted = { charter-where }: ningún voto que cuente; se necesita { charter-needed } de los { charter-base }.
charter-tally-no-quorum = { charter-where }: participan { $reached } de { $of } { charter-base } ({ $percent } %); se necesita { charter-needed }: no hay quórum.
charter-tally-void = { $of } asistentes emitieron { $reached } votos a favor o en contra; se necesita { charter-needed }: la votación es nula. Las abstenciones no son votos emitidos.
charter-tally-quorum-there = Hay quórum.
charter-tally-quorum-unknown = No se pudo comprobar el quórum: no se indica cuántos puestos hay.
charter-tally-base-unknown = No se indica respecto a qué se miden los votos.
charter-tally-rule-unknown = No se conoce el umbral de esta regla.
charter-tally-consensus = Nadie mantiene una objeción: hay consenso.
charter-tally-objection-stands = { $number ->
    [one] Se mantiene una objeción: { $by }.
   *[other] Se mantienen { $number } objeciones: { $by }.
}
charter-tally-objection-withdrawn = { $by } retiró su objeción.
charter-tally-objection-late = { $by } objetó fuera de plazo: consta, sin efecto.
charter-tally-no-fallback = La regla no prevé otra vía: no se adopta.
charter-tally-fallback-required = Se aplica la otra vía: una votación.
charter-tally-fallback = Se aplica la otra vía: regla { $rule }.
charter-tally-to-meeting = Pasa a una reunión.
charter-tally-silence = Nadie objetó.
charter-tally-silence-days = Nadie objetó en { $days ->
    [one] un día
   *[other] { $days } días
}.
charter-tally-support = { $reached } apoyan; se necesitan { $needed }{ $ok ->
    [yes] : es suficiente.
   *[no] : no es suficiente.
}
charter-tally-objections = { $reached } objetan; se permiten { $needed } como máximo{ $ok ->
    [yes] .
   *[no] : son demasiados.
}
charter-tally-condition-missed = No se cumple: { $condition }.
charter-tally-condition-not-reported = Sin informar: { $condition }.
charter-tally-conditions-met = Se cumplen todas las condiciones.
charter-tally-vetoed = Veto de { $by }.
charter-tally-recused = { $number ->
    [one] Un puesto se abstiene por conflicto de interés y no cuenta en ninguna base.
   *[other] { $number } puestos se abstienen por conflicto de interés y no cuentan en ninguna base.
}
charter-tally-carve-out = { $recused } no participa por conflicto de interés: se aplican los umbrales previstos para ese caso.
charter-tally-no-carve-out = Alguien no participa por conflicto de interés y la regla no prevé umbrales para ese caso: se aplican los habituales.
charter-tally-proxies-not-allowed = El poder de { $seat } no cuenta: esta regla no admite poderes.
charter-tally-proxy-over-cap = { $holder } ya lleva { $cap }: el poder de { $seat } no cuenta.
charter-tally-otherwise = Esto no se decide por votación: { charter-way }.

## Resultados

charter-verdict-adopted = Adoptado
charter-verdict-rejected = Rechazado
charter-verdict-not_adopted = No adoptado
charter-verdict-go_to_fallback = Pasa a la otra vía
charter-verdict-to_meeting = Pasa a una reunión
charter-verdict-no_quorum = Sin quórum
charter-verdict-quorum = Hay quórum
charter-verdict-void = Nula
charter-verdict-status_holds = El estatus se mantiene
charter-verdict-status_lapses = El estatus se pierde
charter-verdict-not_by_ballot = No por votación

## Lo que aún falta

charter-need-nothing = No falta nada: ahora se adoptaría.
charter-need-impossible = Ya no puede adoptarse: no quedan votos suficientes.
charter-need-objection = Habría que retirar la objeción.
charter-need-veto = Habría que retirar el veto de { $by }.
charter-need-votes = { $votes ->
    [one] Un voto más
   *[other] { $votes } votos más
}.
charter-need-votes-chamber = { $votes ->
    [one] Un voto más
   *[other] { $votes } votos más
} de { $chamber }.
charter-need-agree = { $agree ->
    [one] Un voto más a favor
   *[other] { $agree } votos más a favor
}.
charter-need-agree-chamber = { $agree ->
    [one] Un voto más a favor
   *[other] { $agree } votos más a favor
} de { $chamber }.
charter-need-votes-agree = { $votes } votos más, al menos { $agree } de ellos a favor.
charter-need-votes-agree-chamber = { $votes } votos más de { $chamber }, al menos { $agree } de ellos a favor.
charter-need-votes-anywhere = { $votes ->
    [one] Un voto más
   *[other] { $votes } votos más
}, de donde sea.
charter-need-agree-in-all = En total, al menos { $agree } de estos votos deben ser a favor.

## Las reglas en palabras

charter-scope = { $scope ->
    [each_chamber] En cada cámara
    [chamber] En { $chamber }
   *[all] En el conjunto
}
charter-way = { $way ->
    [appointment] alguien nombra
    [rotation] el turno pasa de un grupo a otro
    [criteria] deciden criterios escritos
    [self_organised] cada grupo decide según sus propias reglas
    [board_after_advice] la junta decide tras oír consejo
    [consultation] quienes deciden consultan y luego publican
    [committee] decide un comité
    [recommendation] un órgano recomienda y otro decide
    [working_group] un grupo de trabajo
   *[unknown] no se sabe cómo
}
charter-rule-pass = { charter-scope }, { charter-needed } de los { charter-base } deben estar a favor{ charter-counted }.
charter-rule-quorum = { charter-scope }, { charter-needed } de los { charter-base } deben participar{ charter-counted }.
charter-rule-valid-votes = Los votos a favor y en contra deben venir de { charter-needed } de los asistentes; si no, la votación es nula.
charter-rule-or = O bien:
charter-rule-no-quorum = No se pide quórum.
charter-rule-pass-unknown = No se sabe cuántos deben estar a favor.
charter-rule-unknown = No se conoce: { $name }.
charter-rule-consensus-sustained = Se adopta cuando nadie mantiene una objeción. No es unanimidad: quien discrepa puede dejarlo pasar.
charter-rule-consensus-any = Se adopta cuando nadie objeta. Una sola objeción lo detiene.
charter-rule-called-by = { $role } declara el consenso.
charter-rule-objection-days = Se oyen objeciones durante { $days ->
    [one] un día
   *[other] { $days } días
}.
charter-rule-no-fallback = Si se mantiene una objeción, no se adopta nada: no hay otra vía.
charter-rule-fallback-required = Si se mantiene una objeción, se vota.
charter-rule-fallback = Si se mantiene una objeción, se pasa a { $rule }.
charter-rule-silence = Se adopta cuando nadie objeta.
charter-rule-silence-days = Se adopta cuando nadie objeta en { $days ->
    [one] un día
   *[other] { $days } días
}.
charter-rule-to-meeting = Si alguien objeta, pasa a una reunión.
charter-rule-support = { $total ->
    [known] De { $of }, al menos { $support } deben apoyarlo y como máximo { $objections } pueden objetar.
   *[none] Al menos { $support } deben apoyarlo y como máximo { $objections } pueden objetar.
}
charter-rule-standard = El estatus se mantiene mientras se cumpla cada condición: { $conditions }.
charter-rule-recheck = Se revisa cada { $months ->
    [one] mes
   *[other] { $months } meses
}.
charter-rule-otherwise = Esto no se decide por votación: { charter-way }.
charter-rule-veto-any = Cualquier votante puede detenerlo por sí solo.
charter-rule-veto = { $who } puede detenerlo por sí solo.
charter-rule-no-proxies = Nadie puede votar por otro.
charter-rule-proxies = Se admiten poderes, sin límite.
charter-rule-proxies-cap = Un votante puede llevar como máximo { $cap ->
    [one] un poder
   *[other] { $cap } poderes
}.
charter-rule-proxies-no-quorum = Quien vota por poder no cuenta como presente.
charter-rule-recusal = Quien tiene un interés declarado no participa, y no cuenta al medir los votos.
charter-rule-carve-out = Si { $recused } no participa por conflicto de interés, se aplica esto en su lugar:
charter-rule-ballot-closed = El voto es cerrado: solo el anfitrión ve cada voto.
charter-rule-ballot-sealed = El voto está sellado: nadie ve cada voto.
charter-rule-ballot-final = Un voto emitido no puede cambiarse.
charter-rule-names-on-request = Las razones se guardan sin nombre; puede añadirse si se pide.

## Casos

charter-case-majority-assumed = La regla no indica umbral: se supuso más de la mitad de los votos emitidos.
charter-case-not-understood = Se dejó fuera por no entenderse: { $field }.
charter-case-named = { $named ->
    [one] Uno pidió que constara su nombre.
   *[other] { $named } pidieron que constara su nombre.
}

## Páginas

charter-nav = Carta
charter-crumb = Decisiones
charter-title = ¿Quién dirige y cómo se decide aquí?
charter-none = Aún no hay una carta en vigor. Una carta dice quién ocupa cada puesto, cómo se decide, quién puede hacer qué y quién puede hablar.
charter-finding = { $bodies ->
    [one] Un órgano
   *[other] { $bodies } órganos
} con { $seats ->
    [one] un puesto con voto
   *[other] { $seats } puestos con voto
} deciden según { $rules ->
    [one] una regla
   *[other] { $rules } reglas
}. Cada acto se comprueba con esta carta, y cada rechazo nombra su cláusula.
charter-in-force = En vigor
charter-not-in-force = Ya no está en vigor
charter-version = Versión { $n }
charter-next-may = ¿Se pregunta si puede hacer algo, y si no, por qué?
charter-next-may-button = Preguntar a la carta
charter-goal = Nuestra meta
charter-offices = Quién ejerce un cargo
charter-offices-caption = Los cargos, quién los ejerce, hasta cuándo
charter-no-offices = La carta no nombra cargos.
charter-vacant = vacante
charter-how = Cómo se decide
charter-no-rules = La carta aún no tiene reglas.
charter-powers = Quién puede hacer qué
charter-powers-about = Lo que esta tabla no nombra, nadie puede hacerlo.
charter-powers-caption = Los actos, quién puede hacerlos y con qué resolución
charter-room-landscape = El panorama
charter-room-charter = La carta
charter-room-members = Miembros y puestos
charter-room-decisions = Decisiones
charter-membership = Quién puede ser miembro
charter-speakers = Quién puede hablar en nombre del grupo
charter-no-speakers = No se nombra a nadie. Quien habla, habla por sí.
charter-until = hasta { $day }
charter-public = Lo que es público
charter-public-about = Todo lo que consta en el registro es público, salvo lo que aquí se nombra.
charter-disclosure = { $fields }: { $audience ->
    [public] todo el mundo
    [partner] miembros y socios
    [secretariat] la secretaría
    [monitor] el observador y la secretaría
   *[other] un órgano y la secretaría
}
charter-unknown = Lo que no se sabe
charter-versions = Versiones
charter-file = La carta como archivo (TOML)
charter-manage = Cambiar la carta, los cargos, los portavoces
charter-seats-of = Puestos: { $body }
charter-each-member = uno por miembro
charter-not-known = no se sabe
charter-votes = vota
charter-votes-not = no vota
charter-no-seats = No se conocen sus puestos.
charter-all-seats = Los { $n } grupos de puestos
charter-who-sits = Quién ocupa los puestos ahora
charter-col-office = Cargo
charter-col-holder = Lo ejerce
charter-col-until = Hasta
charter-col-appointed = Nombramiento según
charter-col-constituency = Grupo
charter-col-seats = Puestos
charter-col-vote = Voto
charter-col-chamber = Se cuenta en
charter-col-act = Acto
charter-col-who = Quién puede
charter-col-resolution = Con resolución según
charter-col-clause = Cláusula
charter-kind-assembly = Asamblea
charter-kind-board = Junta
charter-kind-council = Consejo
charter-kind-committee = Comité
charter-kind-panel = Grupo de expertos
charter-kind-advisory = Órgano asesor
charter-kind-forum = Foro
charter-kind-secretariat = Secretaría
charter-kind-national-platform = Plataforma nacional
charter-kind-local-platform = Plataforma local
charter-kind-grassroots-network = Red de base
charter-body-votes = { $n ->
    [one] Vota un puesto.
   *[other] Votan { $n } puestos.
}
charter-body-term = Un puesto se ocupa { $n ->
    [one] un año
   *[other] { $n } años
}.
charter-body-terms = Como máximo { $n ->
    [one] un mandato
   *[other] { $n } mandatos
} seguidos.
charter-body-meets = Se reúne { $n ->
    [one] una vez
   *[other] { $n } veces
} al año.
charter-body-agenda = Puestos que ponen un punto en su orden del día por derecho: { $n }.
charter-body-rules = Decide según
charter-body-unknown = No se conoce: { $fields }.
charter-rule-for = Para: { $matters }.
charter-matter-appointment = nombramientos
charter-matter-funding = financiación
charter-matter-governance = gobernanza
charter-matter-programme = el programa
charter-matter-any = cualquier asunto
charter-matter-charter = la carta
charter-matter-charter-amendment = cambios de la carta
charter-matter-elections = elecciones
charter-matter-officer = quién ocupa un cargo
charter-matter-budget = el presupuesto
charter-matter-membership = membresía
charter-matter-member-status = el estado de los miembros
charter-matter-minutes = actas
charter-matter-routine = asuntos de rutina
charter-matter-fallback = donde la regla { $rule } no lo resolvió
charter-matter-appeal = recursos
charter-matter-grants = subvenciones
charter-matter-agenda = el orden del día
charter-matter-resolutions = resoluciones
charter-matter-removal = ceses
charter-matter-quorum = el quórum
charter-matter-chair = la presidencia
charter-matter-chair-selection = elección de la presidencia
charter-matter-board-appointments = nombramientos en la junta
charter-matter-bylaws = los estatutos
charter-matter-credentials = credenciales
charter-matter-attendance = asistencia
charter-matter-review = revisiones
charter-matter-participation = quién participa
charter-matter-vote-weights = peso de los votos
charter-matter-public-statements = declaraciones públicas
charter-matter-executive-secretary = la secretaría ejecutiva
charter-matter-conventions = convenios
charter-matter-work-programme = el programa de trabajo
charter-matter-reform = reformas
charter-matter-conduct = conducta de los miembros
charter-rule-amends = La carta se cambia por esta regla.
charter-exactly = Con exactitud
charter-to-check = por comprobar
charter-source = Fuente:
charter-act-room = Todo en la sala «{ $room }»
charter-who-anyone = cualquiera
charter-who-member = quien actúa por un miembro
charter-who-partner = quien responde por una organización por invitación
charter-who-host = la máquina, al vencer un plazo
charter-who-seat = quien ocupa un puesto: { $body }
charter-may-title = ¿Quién puede hacer esto y por qué?
charter-may-lead = La respuesta viene de la tabla de poderes de la carta, cláusula por cláusula.
charter-may-who = Quién
charter-may-act = Qué
charter-may-ask = Preguntar
charter-may-table = Toda la tabla de poderes
charter-may-yes = Sí
charter-may-if = Sí, con una resolución
charter-may-no = No se puede
charter-may-yes-words = { $role } puede hacer esto: { $act } Cláusula { $clauses }.
charter-may-resolution-words = { $role } puede hacer esto cuando una resolución lo permita: { $act } Cláusula { $clauses }; la resolución debe tomarse según { $rules }.
charter-may-no-words = { $role } no puede hacer esto: { $act } La cláusula { $clauses } lo da a: { $who }.
charter-may-nobody-words = Nadie puede hacer esto: { $act } Ninguna cláusula de la carta lo nombra.
charter-may-you = Usted puede, como { $roles }.
charter-may-not-you = Con las funciones que tiene ahora, usted no puede.
charter-manage-title = Cambiar la carta, los cargos, los portavoces
charter-manage-lead = Todo lo que se hace aquí pasa a ser un acto en el registro. La carta decide si usted puede.
charter-todo-offices = { $n ->
    [one] Un cargo está vacante
   *[other] { $n } cargos están vacantes
}
charter-todo-offices-button = Ver los cargos
charter-todo-goal = El hub aún no tiene objetivo: diga en una frase para qué existe.
charter-todo-goal-button = Escribir el objetivo
charter-appoint = Nombrar para un cargo
charter-end = Terminar el mandato
charter-end-of = Terminar el mandato de { $name }, { $office }
charter-amend = Cambiar la carta
charter-amend-rule = Un proyecto entra en vigor por una resolución según { $rule }.
charter-amend-never = Esta carta no dice cómo se cambia.
charter-draft = Escribir un proyecto
charter-draft-parts = { $have } de { $parts } partes escritas
charter-adopt = Poner en vigor este proyecto
charter-propose = Proponerlo para decisión
charter-speak = Permitir hablar en nombre del grupo
charter-silence = Terminar el permiso
charter-silence-of = Terminar el permiso de { $name }
charter-field-person = Persona (identificador)
charter-field-name = Nombre
charter-field-email = Correo electrónico
charter-field-email-hint = Adonde van los enlaces de entrada. No figura en el registro público.
charter-form-nobody = Escriba un correo electrónico o el identificador de una persona de este hub.
charter-field-until = Último día
charter-field-resolution = Resolución (identificador), si la carta la pide
charter-field-reason = Razón
charter-field-scope = Sobre qué (una palabra corta)
charter-field-words = Sobre qué, en palabras
charter-field-file = Un archivo de carta
charter-field-toml = O edite la carta aquí
charter-form-file-missing = Traiga un archivo de carta o edite la carta en el campo.
charter-form-fault = Línea { $line }, columna { $column }: { $reason }. { $mend }.
charter-form-missing = Complete este campo.
charter-form-no-id = No es un identificador: una letra, «_» y 26 letras y cifras.
charter-form-no-day = Escriba el día así: 2027-12-31.
charter-said-drafted = El proyecto consta en el registro. Aún no está en vigor.
charter-said-adopted = La nueva carta está en vigor.
charter-said-appointed = El cargo está cubierto.
charter-said-ended = El mandato ha terminado.
charter-said-speaker = El permiso consta en el registro.
charter-said-silenced = El permiso ha terminado.

## Actos

act-charter-hub-founded = Empieza un grupo.
act-charter-clauses-drafted = Se escriben cláusulas de un proyecto de carta.
act-charter-adopted = Un proyecto de carta entra en vigor.
act-charter-officer-appointed = Una persona asume un cargo.
act-charter-officer-ended = Una persona deja un cargo antes de tiempo.
act-charter-speaker-named = Una persona puede hablar en nombre del grupo.
act-charter-speaker-ended = Una persona ya no puede hablar en nombre del grupo.

## Rechazos

charter-refused-before-charter = aún no hay una carta en vigor: hasta entonces solo actúa quien funda, para escribirla y adoptarla
charter-refused-founded = este grupo ya fue fundado
charter-refused-no-charter = aún no hay una carta en vigor
charter-refused-no-power = la carta no permite a nadie hacer `{ $act }`
charter-refused-not-granted = no corresponde al papel `{ $role }`; la carta lo da a { $who }
charter-refused-role-not-held = usted no tiene ahora el papel `{ $role }`
charter-refused-needs-resolution = hace falta una resolución según { $rules }
charter-refused-no-resolution = no existe esa resolución
charter-refused-not-adopted = esa resolución no fue adoptada; hace falta una según { $rules }
charter-refused-other-rule = esa resolución se tomó según { $rule }; hace falta una según { $rules }
charter-refused-other-act = esa resolución permite otra cosa; hace falta una según { $rules } para exactamente esto
charter-refused-spent = esa resolución ya la usó la entrada { $entry }
charter-refused-parts = la parte { $part } de { $parts } no es posible: un proyecto tiene de 1 a 64 partes
charter-refused-part-again = la parte { $part } de este proyecto ya está escrita
charter-refused-open-words = `{ $path }` es texto libre; su lugar es entre las palabras de las cláusulas
charter-refused-draft-of-others = otra persona empezó este proyecto
charter-refused-no-draft = no existe ese proyecto
charter-refused-draft-incomplete = solo están escritas { $have } de { $parts } partes del proyecto
charter-refused-draft-used = este proyecto ya fue adoptado
charter-refused-version = la próxima versión de la carta es la { $next }
charter-refused-founding-resolution = una carta fundadora no se apoya en ninguna resolución
charter-refused-founder-powerless = con esta carta, el cargo `{ $office }` no podría hacer nada y el grupo quedaría bloqueado
charter-refused-unamendable = esta carta no dice cómo se cambia
charter-refused-amendment-rule = la carta se cambia por una resolución sobre este mismo proyecto según { $rule }
charter-refused-no-office = la carta no tiene el cargo `{ $role }`
charter-refused-term-backward = el mandato termina antes de empezar
charter-refused-term-long = el cargo `{ $role }` se ejerce { $years } años como máximo
charter-refused-holds-already = esta persona ya ejerce el cargo `{ $role }`
charter-refused-holds-not = esta persona no ejerce ahora el cargo `{ $role }`
charter-refused-office-full = el cargo `{ $role }` tiene como máximo { $max } titulares a la vez
charter-refused-mandate-again = este permiso ya existe
charter-refused-no-mandate = no existe ese permiso
charter-refused-mandate-over = este permiso ya terminó
charter-refused-code = `{ $text }` no es un código corto de letras, cifras, `_` y `-`

## The way to who can decide

charter-power-link = Quién puede aprobar y quién puede bloquear con estas reglas
charter-power-draft = Ver cómo este borrador desplazaría el poder

## A draft beside the charter in force

charter-differences = { $n ->
    [0] Dice lo mismo que la carta en vigor
    [one] { $n } diferencia con la carta en vigor
   *[other] { $n } diferencias con la carta en vigor
}
charter-differences-caption = Qué cambiaría: { $title }
charter-col-before = En vigor
charter-col-after = Borrador

## Elections
charter-tally-elected = { $number ->
    [one] Resulta elegido: { $elected }.
   *[other] Resultan elegidos, en este orden: { $elected }.
}
charter-tally-election-nobody = Nadie resulta elegido: ninguna papeleta nombra a un candidato.
charter-tally-election-tied = El recuento no puede elegir entre { $tied }: nadie resulta elegido y se vota de nuevo.
charter-tally-election-first = El recuento no puede elegir entre { $tied }: va primero quien fue nombrado primero.
charter-tally-marks = { $marks ->
    [one] { $candidate }: una marca.
   *[other] { $candidate }: { $marks } marcas.
}
charter-tally-beats-all = Comparados uno a uno, más votantes prefieren a { $candidate } frente a cada otro candidato que al revés.
charter-tally-strongest-path = Nadie vence a todos los demás: las preferencias forman un círculo. { $candidate } tiene la cadena de victorias más fuerte.
charter-tally-quota = { $quota ->
    [one] Un voto elige (cuota de Droop)
   *[other] { $quota } votos eligen (cuota de Droop)
}; { $rounds ->
    [one] se contó en una ronda.
   *[other] se contó en { $rounds } rondas.
}
charter-rule-election = { $way ->
    [plurality] Cada papeleta lleva una marca; gana quien tiene más.
    [approval] Cada papeleta marca a todos los candidatos que su puesto puede aceptar; gana quien tiene más marcas.
    [schulze] Cada papeleta ordena a los candidatos, que se comparan de dos en dos: gana quien vence a todos los demás, y los círculos se resuelven por la cadena de victorias más fuerte (método de Schulze).
   *[stv] Cada papeleta ordena a los candidatos por voto único transferible: cuota de Droop, excedentes transferidos en fracciones exactas (Gregory inclusivo ponderado), el último queda fuera.
} { $places ->
    [one] Se elige a uno.
   *[other] Se elige a { $places }.
}
charter-rule-ties = { $ties ->
    [first_named] Si el recuento no puede elegir, va primero quien fue nombrado primero.
   *[vote_again] Si el recuento no puede elegir, nadie resulta elegido y se vota de nuevo.
}
## May this person speak for the hub

charter-one-page = En una página, para imprimir
charter-speaking-title = ¿Puede esta persona hablar en nombre del grupo?
charter-speaking-lead = Escriba un nombre. La respuesta sale de la carta y del registro, y su dirección se puede compartir.
charter-speaking-name = Nombre o id de una persona
charter-speaking-ask = Comprobar
charter-speaking-all = Todas las personas que pueden o pudieron hablar en nombre del grupo
charter-speaking-caption = Quién puede hablar en nombre del grupo, sobre qué y hasta cuándo
charter-speaking-col-person = Persona
charter-speaking-col-standing = Puede hablar
charter-speaking-col-about = Sobre
charter-speaking-col-from = Desde
charter-speaking-col-entry = Asiento
charter-speaking-may = Sí
charter-speaking-not-yet = Todavía no
charter-speaking-expired = Ya no
charter-speaking-may-words = { $who } puede hablar en nombre del grupo sobre lo que dice la tabla y nada más. Cláusula { $clauses }, versión { $version } de la carta.
charter-speaking-not-yet-words = { $who } puede hablar en nombre del grupo a partir de un día posterior. Cláusula { $clauses }, versión { $version } de la carta.
charter-speaking-expired-words = { $who } pudo hablar en nombre del grupo; ese derecho ha terminado. Se basaba en la cláusula { $clauses }.
charter-speaking-no-words = Nadie llamado «{ $asked }» tiene ni tuvo derecho a hablar en nombre del grupo (versión { $version } de la carta, portavoces). Lo que diga, lo dice por sí mismo.

## The studio, two charters beside each other, a rule tried

charter-studio-title = Redactar una carta
charter-studio-open = Redactar un proyecto con formularios o como texto
charter-studio-lead = Un proyecto es solo suyo hasta que lo pone en el registro. Se cambia con formularios o como texto, se prueba y se compara antes de que nadie decida.
charter-studio-unfinished = Proyectos que tiene en curso
charter-studio-untitled = Un proyecto sin título
charter-studio-draft = El proyecto
charter-studio-begin = Empezar un proyecto
charter-studio-begin-button = Empezar
charter-studio-from = Empezar con
charter-studio-from-hint = Los modelos son coaliciones reales; lo que no se sabe de ellas queda como desconocido.
charter-studio-from-in-force = La carta en vigor
charter-studio-from-nothing = Nada: aún sin órganos, deciden la secretaría y personas designadas
charter-studio-from-file = O traiga un archivo de carta
charter-studio-no-beginning = No existe ese punto de partida.
charter-studio-go-on = Seguir redactando desde este proyecto
charter-studio-yours-alone = En curso, solo usted lo ve
charter-studio-counts = Fallos: { $errors }. Merecen otra mirada: { $warnings }.
charter-studio-mend = Corregirlo
charter-studio-next = Todo encaja. Una vez en el registro, el proyecto puede proponerse para decisión.
charter-studio-record = Ponerlo en el registro
charter-studio-record-words = Desde entonces lo ven todos los que han iniciado sesión, y permanece. Solo entra en vigor tras una decisión según la regla de reforma.
charter-studio-record-not = No puede ir al registro mientras haya fallos.
charter-studio-throw-away = Desechar el proyecto
charter-studio-throw-away-words = Nada de él está en el registro.
charter-studio-findings = Lo que aún no encaja
charter-studio-error = Fallo
charter-studio-warning = Revisar
charter-studio-changes = Qué cambiaría
charter-studio-tools = Antes de que nadie decida
charter-studio-text = El proyecto como texto (TOML)
charter-studio-text-lead = Los formularios y el texto cambian el mismo archivo. Sus notas tras # se conservan aquí; no van al registro.
charter-studio-save = Guardar
charter-studio-remove = Quitarlo
charter-studio-remove-words = Las cláusulas que lo mencionan aparecerán como fallos por corregir.
charter-studio-all = Todos ({ $n })
charter-studio-none = Aún no hay.
charter-studio-nothing = —
charter-studio-row = { $n }.
charter-studio-source = Leído en { $source }. Si cambia algo más que palabras, se quita la fuente: ya no dice eso.
charter-studio-beyond = Solo en el texto: { $fields }.
charter-studio-id = Identificador
charter-studio-id-hint = Letras de la a a la z, cifras y _. Si se deja vacío, se forma del nombre. Ya no cambia.
charter-studio-no-id = Escriba un identificador en letras latinas.
charter-studio-id-taken = «{ $text }» ya se usa: elija otro.
charter-studio-no-number = «{ $text }» no es un número entero.
charter-studio-no-line = Esto no es una condición: { $text }.
charter-studio-wrong = { $text }. { $mend }.
charter-said-begun = El proyecto ha empezado. Nadie más lo ve aún.
charter-said-kept = Guardado. Aún no hay nada en el registro.
charter-said-removed = Quitado. Aún no hay nada en el registro.
charter-said-thrown-away = El proyecto se ha desechado.
charter-studio-part-about = La carta misma
charter-studio-part-constituencies = Grupos representados
charter-studio-part-chambers = Cámaras
charter-studio-part-bodies = Órganos y escaños
charter-studio-part-officers = Cargos
charter-studio-part-rules = Reglas
charter-studio-part-powers = { charter-powers }
charter-studio-add-constituencies = Añadir un grupo
charter-studio-add-chambers = Añadir una cámara
charter-studio-add-bodies = Añadir un órgano
charter-studio-add-officers = Añadir un cargo
charter-studio-add-rules = Añadir una regla
charter-studio-add-powers = Decir quién puede hacer algo
charter-studio-about-title = Título
charter-studio-about-goal = { charter-goal }
charter-studio-about-membership = { charter-membership }
charter-studio-about-amendment = La regla por la que se cambia la carta
charter-studio-constituencies-name = { charter-field-name }
charter-studio-constituencies-code = Dos letras
charter-studio-constituencies-shape = Forma y color (1 a 8)
charter-studio-constituencies-kinds = Tipos de organización
charter-studio-constituencies-kinds-hint = Códigos separados por comas: state, subnational, igo, cso, grassroots, affected-people, business, foundation, academia, technical.
charter-studio-constituencies-chamber = Se cuenta en la cámara
charter-studio-chambers-name = { charter-field-name }
charter-studio-chambers-constituencies = Grupos que se cuentan en ella
charter-studio-bodies-name = { charter-field-name }
charter-studio-bodies-kind = Tipo
charter-studio-bodies-term-years = Años por escaño
charter-studio-bodies-terms-max = Mandatos seguidos como máximo
charter-studio-bodies-meetings-per-year = Reuniones al año
charter-studio-bodies-agenda-seats = Puestos que ponen un punto en el orden del día por derecho
charter-studio-seats = Escaños
charter-studio-seats-hint = Una fila sin grupo se omite.
charter-studio-seats-constituency = { charter-col-constituency }
charter-studio-seats-seats = Cuántos escaños
charter-studio-seats-seats-hint = Un número; each_member para uno por miembro; vacío si no se sabe.
charter-studio-seats-voting = Votan
charter-studio-seats-name = Otro nombre para estos escaños
charter-studio-change = Cambiar
charter-studio-no-pair = «{ $text }» no es un nombre con una cifra: money = 3.
charter-studio-part-speakers = { charter-speakers }
charter-studio-part-disclosure = Quién puede leer qué
charter-studio-seats-permanent = Las mismas organizaciones los ocupan de forma permanente
charter-studio-seats-weights = Peso de cada escaño
charter-studio-seats-weights-hint = Un nombre y un número entero, separados por comas: money = 3, votes = 1. Vacío: todos los escaños pesan lo mismo.
charter-studio-speakers = Portavoces
charter-studio-speakers-hint = Una fila sin cargo se omite.
charter-studio-speakers-role = Cargo
charter-studio-speakers-scope = { charter-field-scope }
charter-studio-speakers-words = { charter-field-words }
charter-studio-speakers-until = { charter-field-until }
charter-studio-disclosure = Lo que no es para todos
charter-studio-disclosure-hint = Lo que ninguna fila nombra es público. Una fila sin categoría se omite.
charter-studio-disclosure-fields = Qué
charter-studio-disclosure-audience = Quién puede leerlo
charter-studio-fields-names = Nombres de personas
charter-studio-fields-contacts = Contactos
charter-studio-fields-interests = Intereses declarados
charter-studio-audience-public = Todos
charter-studio-audience-partner = Los socios
charter-studio-audience-secretariat = La secretaría
charter-studio-audience-monitor = Los observadores
charter-studio-officers-name = { charter-field-name }
charter-studio-officers-body = El órgano al que pertenece
charter-studio-officers-appointed-by = La regla por la que se cubre
charter-studio-officers-term-years = Años en el cargo
charter-studio-officers-holders-max = Cuántas personas a la vez
charter-studio-rules-title = { charter-studio-about-title }
charter-studio-rules-body = El órgano que decide
charter-studio-rules-matters = Para qué asuntos
charter-studio-rules-matters-hint = Códigos separados por comas, como budget, charter; any o vacío para todo lo demás.
charter-studio-rules-pass = Qué basta para aprobar
charter-studio-rules-objection = Qué objeciones lo impiden
charter-studio-objection-sustained = Las objeciones que se mantienen
charter-studio-objection-any = Cualquier objeción
charter-studio-rules-called-by = Quién constata el consenso
charter-studio-rules-deadline-days = Días para objetar
charter-studio-rules-on-objection = Qué efecto tiene una objeción
charter-studio-on-objection-to-meeting = Pasa a una reunión
charter-studio-on-objection-go-to-fallback = Se aplica la regla supletoria
charter-studio-on-objection-not-adopted = No se adopta
charter-studio-rules-fallback = La regla que sigue si se mantiene una objeción
charter-studio-rules-of = Cuántos órganos hay
charter-studio-rules-support-min = Cuántos deben apoyar
charter-studio-rules-objections-max = Cuántos pueden objetar
charter-studio-rules-way = Cómo se cuentan las papeletas
charter-studio-way-plurality = Una marca; gana quien más tiene
charter-studio-way-approval = Varias marcas; gana quien más tiene
charter-studio-way-schulze = Por orden, comparados de dos en dos (Schulze)
charter-studio-way-stv = Por orden, en proporción (voto único transferible)
charter-studio-rules-places = Cuántos se eligen
charter-studio-rules-ties = Qué ocurre en caso de empate
charter-studio-ties-vote-again = Se vota de nuevo
charter-studio-ties-first-named = Quien fue nombrado primero
charter-studio-rules-conditions = Condiciones por cumplir
charter-studio-rules-conditions-hint = Códigos separados por comas.
charter-studio-rules-recheck-months = Se comprueba de nuevo tras meses
charter-studio-rules-quorum = Cuántos deben participar
charter-studio-rules-veto = Quién puede impedirlo a solas
charter-studio-rules-proxies = Un escaño puede votar por otro
charter-studio-rules-proxies-max = Votos por otros como máximo
charter-studio-rules-proxies-count-for-quorum = Los representados cuentan como presentes
charter-studio-rules-ballot = Quién ve una papeleta
charter-studio-ballot-open = Todos
charter-studio-ballot-closed = Solo el anfitrión, hasta el cierre
charter-studio-ballot-sealed = Nadie; los custodios abren la suma
charter-studio-rules-ballot-final = Una papeleta emitida no se cambia
charter-studio-powers-act = Qué se hace
charter-studio-powers-by = Quién puede hacerlo
charter-studio-powers-resolution = Solo con una resolución según una de estas reglas
charter-studio-by-anyone = Todos, con sesión o sin ella
charter-studio-by-member = Quien actúe por un miembro
charter-studio-by-partner = Socios con su enlace personal
charter-studio-by-host = La propia máquina, al vencer un plazo
charter-studio-by-seat = Escaños de { $body }
charter-studio-veto-any = Cada votante
charter-studio-mode-consensus = Consenso
charter-studio-mode-consensus-words = Nadie mantiene una objeción.
charter-studio-mode-vote = Votación
charter-studio-mode-vote-words = Votos suficientes, de todos o en cada cámara.
charter-studio-mode-silence = Silencio
charter-studio-mode-silence-words = Nadie objeta antes de un plazo.
charter-studio-mode-support = Apoyo
charter-studio-mode-support-words = Apoyo suficiente y pocas objeciones entre unos pocos órganos.
charter-studio-mode-election = Elección
charter-studio-mode-election-words = Elegir entre candidaturas.
charter-studio-mode-standard = Norma
charter-studio-mode-standard-words = Un estado que resulta de condiciones medidas.
charter-studio-mode-otherwise = Sin votación
charter-studio-other-mode = Decidir de otro modo
charter-studio-lines-hint = Deben cumplirse todas. Una parte se escribe 2/3 o 50%, un número de votos 13. Una fila sin número se omite.
charter-studio-join = Unido por
charter-studio-and = y además
charter-studio-or = o en su lugar
charter-studio-scope = Votos de quién
charter-studio-scope-all = todos juntos
charter-studio-scope-each = cada cámara
charter-studio-than = Cuánto
charter-studio-at-least = al menos
charter-studio-more-than = más de
charter-studio-share = Parte o número
charter-studio-base = De qué
charter-studio-base-votes-cast = votos a favor y en contra
charter-studio-base-present-less-abstentions = presentes menos abstenciones
charter-studio-base-present = presentes
charter-studio-base-members = escaños ocupados
charter-studio-base-seats = todos los escaños, también vacíos
charter-studio-counted-by = Contado por
charter-studio-by-seats = un escaño, un voto
charter-studio-by-chambers = cada cámara pesa lo mismo
charter-compare-title = Comparar dos cartas
charter-compare-lead = Elija dos: la carta en vigor, un proyecto o cualquier modelo.
charter-compare-found = Diferencias: { $n }. { $of } junto a { $with }.
charter-compare-of = Esta carta
charter-compare-with = Junto a esta
charter-compare-button = Comparar
charter-try-title = Probar una regla con votos
charter-try-lead = No se registra nada. Los números están en la dirección de esta página, que puede compartirse.
charter-try-none = Ninguna regla de esta carta la decide un órgano con escaños con voto; aún no hay nada que probar.
charter-try-rule = Regla
charter-try-choose = Elegir esta regla
charter-try-cases = Votos reveladores
charter-try-short-of-quorum = A un voto del quórum
charter-try-short-of-passing = A un voto de aprobarse
charter-try-against = { $who } contra todos los demás
charter-try-votes = Los votos
charter-try-objections = Esta regla mira las objeciones: un voto en contra es una que se mantiene.
charter-try-chooses = Esta regla elige entre candidatos o propuestas. El resultado depende de lo que marca cada papeleta, no de votos a favor y en contra.
charter-try-seats = Escaños: { $n }. Ausentes: { $absent }.
charter-try-seats-open = La carta no dice cuántos escaños hay: diga cuántos faltan.
charter-try-for-votes = A favor
charter-try-against-votes = En contra
charter-try-objecting = Objeta
charter-try-abstaining = Se abstiene
charter-try-absent = Ausente
charter-try-present = Presentes
charter-try-button = Contar
charter-try-no-number = «{ $text }» no es un número de votos de 0 a { $max }.
charter-try-too-many = { $name }: { $votes } votos, pero solo { $seats } escaños.
charter-try-needed = Aún hace falta:
charter-try-by-chamber = Los votos, cámara por cámara
charter-try-everybody = { charter-studio-scope-all }
charter-try-conditions = Condición por condición
charter-try-condition = Condición
charter-try-reached = Alcanzado
charter-try-of = De
charter-try-holds = Basta
charter-try-yes = Sí
charter-try-no = No

## A hub that has no bodies yet

charter-organic = Aún no hay órganos. Deciden { $who }, solo según la tabla de facultades, y pueden cambiar esta carta; todo lo que hacen queda en el registro con su nombre. Más tarde pueden adoptarse órganos y reglas formales del mismo modo, sin perder nada de lo registrado.
charter-organic-next = ¿Ya acordaron quién se sienta dónde y cómo decidir?
charter-organic-next-button = Redactar órganos y reglas

## Two tracks, and the right to call decisions in

charter-rule-review = { $body } puede reclamar la decisión en { $days } días. Hasta que resuelva, nada más puede apoyarse en ella.
charter-studio-rules-review-by = El órgano que puede reclamar decisiones para revisarlas
charter-studio-rules-review-days = Durante cuántos días
charter-studio-tracks = Insertar dos vías: políticas y operaciones
charter-studio-tracks-words = Un órgano mayor con todos los grupos busca consenso, y vota si falla; uno pequeño decide rápido, y el mayor puede reclamar sus decisiones.
charter-studio-tracks-policy = El órgano de políticas
charter-studio-tracks-seats = Escaños en él por grupo
charter-studio-tracks-operations = El órgano de operaciones, un escaño por grupo
charter-studio-tracks-days = Días para reclamar una decisión
charter-studio-tracks-council = Consejo de políticas
charter-studio-tracks-committee = Comité ejecutivo
charter-studio-tracks-button = Insertarlas
charter-studio-tracks-few = Escriba primero dos grupos: se sientan en ambos órganos.

## Qué está mal en una carta, y cómo corregirlo (`-mend`)
charter-fault-known = { $there-are ->
    [0] Defínalo primero
   *[other] Use { $known }, o defínalo
}
charter-fault-form = esta es la forma { $n } de un archivo de carta; solo se conoce la forma 1
charter-fault-form-mend = Escriba `charter = 1`
charter-fault-not-code = `{ $code }` en `{ $key }` no es un código
charter-fault-not-code-mend = Escríbalo con letras, cifras, `_` y `-`
charter-fault-not-id = `{ $id }` no es un identificador
charter-fault-not-id-mend = Use de 1 a 40 letras de la a a la z, de la A a la Z, cifras, `_` y `-`
charter-fault-id-twice = `{ $id }` se usa dos veces en `{ $list }`
charter-fault-id-twice-mend = Dé a cada uno su identificador: los rechazos citan las cláusulas por él
charter-fault-many-constituencies = { $n } grupos; se pueden distinguir { $max } como máximo
charter-fault-many-constituencies-mend = Agrúpelos: varias series de escaños pueden pertenecer a un grupo
charter-fault-code-letters = `{ $code }` no es un código de dos letras
charter-fault-code-letters-mend = Escriba dos letras, como `Go`
charter-fault-code-shared = `{ $one }` y `{ $other }` comparten el código `{ $code }`
charter-fault-code-shared-mend = Dé a cada uno sus dos letras
charter-fault-no-shape = la forma { $n } no existe
charter-fault-no-shape-mend = Use de 1 a 8
charter-fault-shape-shared = `{ $one }` y `{ $other }` comparten la forma { $n }
charter-fault-shape-shared-mend = Dé a cada uno su forma, de 1 a 8
charter-fault-chamber-word = una cámara no puede llamarse `{ $id }`
charter-fault-chamber-word-mend = Las reglas usan esta palabra: elija otra
charter-fault-chamber-empty = la cámara `{ $id }` no tiene ningún grupo
charter-fault-chamber-empty-mend = Nombre uno, o quítela
charter-fault-no-constituency = no existe el grupo `{ $id }`
charter-fault-no-constituency-mend = { charter-fault-known }
charter-fault-counted-twice = `{ $id }` se cuenta en `{ $one }` y en `{ $other }`
charter-fault-counted-twice-mend = Cuéntelo en una sola cámara
charter-fault-no-kind = `{ $kind }` no es un tipo de órgano
charter-fault-no-kind-mend = Use { $known }
charter-fault-ends-at-once = `{ $key }` es 0: un escaño que termina cuando empieza
charter-fault-ends-at-once-mend = Escriba 1 o más, o quítelo
charter-fault-seats-nowhere = hay escaños de `{ $body }` para `{ $id }`, que no es un grupo
charter-fault-seats-nowhere-mend = { charter-fault-known }
charter-fault-no-kinds = ningún tipo de organización pertenece a `{ $id }`
charter-fault-no-kinds-mend = Nombre sus `kinds`, o nadie podrá ocupar estos escaños
charter-fault-seats-twice = dos series de escaños de `{ $body }` se llaman `{ $id }`
charter-fault-seats-twice-mend = Dé a cada una su `id`
charter-fault-seats-none = `{ $id }` no tiene ningún escaño en `{ $body }`
charter-fault-seats-none-mend = Quite la serie o dele escaños
charter-fault-seats-many = { $n } escaños; un órgano cuenta { $max } como máximo
charter-fault-seats-many-mend = Escriba "each_member"
charter-fault-role-word = un cargo no puede llamarse `{ $id }`
charter-fault-role-word-mend = Los poderes usan esta palabra: elija otra
charter-fault-no-body = no existe el órgano `{ $id }`
charter-fault-no-body-mend = { charter-fault-known }
charter-fault-no-rule = no existe la regla `{ $id }`
charter-fault-no-rule-mend = { charter-fault-known }
charter-fault-no-office = no existe el cargo `{ $id }`
charter-fault-no-office-mend = { charter-fault-known }
charter-fault-no-chamber = no existe la cámara `{ $id }`
charter-fault-no-chamber-mend = { charter-fault-known }
charter-fault-office-no-term = el cargo `{ $id }` no tiene plazo: quien lo ocupa se queda
charter-fault-office-no-term-mend = Añada `term_years`
charter-fault-office-ends = el cargo `{ $id }` termina cuando empieza
charter-fault-office-ends-mend = Escriba 1 o más
charter-fault-office-nobody = nadie puede ocupar el cargo `{ $id }`
charter-fault-office-nobody-mend = Escriba 1 o más
charter-fault-organic = no hay órganos: quienes `powers` nombra para `charter.adopted` la cambian solos
charter-fault-organic-mend = Déjelo así hasta acordar un órgano, sus escaños y su regla
charter-fault-no-amendment = ninguna regla dice cómo se cambia esta carta
charter-fault-no-amendment-mend = Añada `amendment = "…"`
charter-fault-amendment-no-body = la regla `{ $id }` cambia la carta, pero no pertenece a ningún órgano
charter-fault-amendment-no-body-mend = Dé un `body` a la regla
charter-fault-overlap = las reglas `{ $one }` y `{ $other }` deciden ambas sobre `{ $matter }` en `{ $body }`
charter-fault-overlap-mend = Se usa la primera: nombre otras materias
charter-fault-review-itself = `{ $id }` revisaría lo que decide él mismo
charter-fault-review-itself-mend = Nombre otro órgano
charter-fault-review-no-rule = `{ $id }` no tiene regla por la que pueda decidir
charter-fault-review-no-rule-mend = Dé una regla a ese órgano
charter-fault-review-days = nadie podría reclamar nada en 0 días
charter-fault-review-days-mend = Escriba 1 o más, o quite la revisión
charter-fault-supporters = no se pueden encontrar { $n } apoyos
charter-fault-supporters-mend = Pida como máximo `of`
charter-fault-no-supporter = no hace falta ningún apoyo: bastaría el silencio
charter-fault-no-supporter-mend = Pida 1 o más
charter-fault-standard-empty = una norma sin condiciones se cumple siempre
charter-fault-standard-empty-mend = Nombre las condiciones
charter-fault-more-than-all = `{ $line }` pide más que el total
charter-fault-more-than-all-mend = Escriba una parte de 1 como máximo
charter-fault-more-than-whole = `{ $line }` pide más que el total
charter-fault-more-than-whole-mend = Escriba `>=1/1` para el total
charter-fault-no-chambers = la regla cuenta por cámaras y no hay cámaras
charter-fault-no-chambers-mend = Defina `[[chambers]]`, o escriba `all`
charter-fault-no-weight = ningún escaño de `{ $body }` tiene un peso `{ $weight }`
charter-fault-no-weight-mend = Añada `weights` a los escaños, o cuente por escaños
charter-fault-too-many-seats = `{ $line }` pide { $n } de { $seats } escaños
charter-fault-too-many-seats-mend = { $where ->
    [quorum] Este quórum no puede alcanzarse nunca: bájelo o añada escaños
   *[other] No podría aprobarse nada: bájelo o añada escaños
}
charter-fault-unplaced = `{ $id }` vota en `{ $body }` y no está en ninguna cámara
charter-fault-unplaced-mend = Póngalo en una cámara, o escriba `voting = false`
charter-fault-both-ways = según `{ $line }` podrían aprobarse una moción y su contraria
charter-fault-both-ways-mend = Pida más de la mitad, o añada una segunda línea
charter-fault-asks-nothing = `{ $line }` no pide nada
charter-fault-asks-nothing-mend = Pida 1 o más
charter-fault-quorum-base = un quórum no puede medirse con `{ $base }`
charter-fault-quorum-base-mend = Use `of seats`, `of members` u `of present`
charter-fault-quorum-whole = `{ $line }`: un escaño vacío detiene toda decisión
charter-fault-quorum-whole-mend = Mida con `members`, o pida menos
charter-fault-veto-any = un solo votante puede detener toda decisión
charter-fault-veto-any-mend = Añada una alternativa, y el derecho a dejar constancia del desacuerdo
charter-fault-no-veto = { $what ->
    [seat] no existe el escaño `{ $id }`
    [constituency] no existe el grupo `{ $id }`
   *[other] no existe la cámara `{ $id }`
}
charter-fault-no-veto-mend = Nombre uno que exista
charter-fault-no-fallback = consenso sin alternativa: una objeción pone fin a todo asunto
charter-fault-no-fallback-mend = Nombre una regla en `fallback`
charter-fault-fallback-required = se exige una alternativa y no se nombra ninguna
charter-fault-fallback-required-mend = Nombre una regla en `fallback`
charter-fault-fallback-elsewhere = la alternativa `{ $id }` pertenece a otro órgano
charter-fault-fallback-elsewhere-mend = El asunto pasaría allí: ¿es lo que se quiere?
charter-fault-fallback-circle = las alternativas dan vueltas en círculo
charter-fault-fallback-circle-mend = Termine en una votación
charter-fault-secret-names = un voto secreto no puede decir quién veta, quién se abstiene por interés o quién vota por otro: ninguna moción puede someterse a votación según esta regla
charter-fault-secret-names-mend = Escriba `ballot = "open"`, o quite `veto`, `carve_outs` y `proxies`
charter-fault-sealed-alike = los votos sellados se suman sin abrirlos, así que cuentan igual todos los escaños y no admiten clasificación: ninguna moción puede someterse a votación según esta regla
charter-fault-sealed-alike-mend = Escriba `ballot = "closed"`, o cuente `all` por escaños
charter-fault-proxies-zero = se permiten poderes y nadie puede llevar ninguno
charter-fault-proxies-zero-mend = Escriba `proxies = false`, o 1 o más
charter-fault-alone = un solo escaño de `{ $id }` decide, voten lo que voten los demás
charter-fault-alone-mend = Pida más, o también otros escaños
charter-fault-never-counted = los votos de `{ $id }` no se cuentan nunca
charter-fault-never-counted-mend = Cuente su cámara o su peso en una línea, o escriba `voting = false`
charter-fault-dummy = un escaño de `{ $id }` no importa nunca, voten lo que voten los demás
charter-fault-dummy-mend = Pida otra parte, o dé otros pesos
charter-fault-power-is-rule = `{ $id }` es a la vez una regla y un poder
charter-fault-power-is-rule-mend = Dé a cada uno su identificador de cláusula
charter-fault-no-act = ningún acto se llama `{ $act }`
charter-fault-no-act-mend = { $what ->
    [rooms] Las salas son { $known }
   *[other] Los actos de esta sala son { $known }
}
charter-fault-power-nobody = nadie puede hacer `{ $act }`
charter-fault-power-nobody-mend = Nombre quién puede, o quite la fila
charter-fault-resolution-no-body = la regla `{ $id }` no pertenece a ningún órgano, así que nada se resuelve por ella
charter-fault-resolution-no-body-mend = Dé un `body` a la regla
charter-fault-resolution-no-ballot = la regla `{ $id }` no decide por votación
charter-fault-resolution-no-ballot-mend = Nombre una regla por la que un órgano resuelva
charter-fault-orphans = nadie puede hacer { $acts }
charter-fault-orphans-mend = Añada filas a la tabla de poderes; lo que ninguna fila nombra se rechaza
charter-fault-no-date = `{ $text }` no es una fecha
charter-fault-no-date-mend = Escríbala como 2027-12-31
charter-fault-no-audience = `{ $text }` no es un público
charter-fault-no-audience-mend = Use { $known } o body:ID
charter-fault-too-long = el archivo tiene { $n } bytes, una carta { $max } como máximo
charter-fault-too-long-mend = Quite lo que no sea la carta
charter-fault-toml-field = campo desconocido `{ $field }`
charter-fault-toml-field-mend = { $there-are ->
    [0] Quítelo
   *[other] Quítelo, o use uno de { $known }
}
charter-fault-toml-missing = falta el campo `{ $field }`
charter-fault-toml-missing-mend = Añada `{ $field }`
charter-fault-toml-twice = `{ $field }` está escrito dos veces
charter-fault-toml-twice-mend = Escriba cada campo una vez
charter-fault-toml-kind = { $found ->
    [text] aquí está el texto «{ $value }»
    [number] aquí hay un número
    [flag] aquí está true o false
    [list] aquí hay una lista
    [day] aquí hay un día
   *[table] aquí hay un grupo de campos
}, y { $wanted ->
    [text] hace falta un texto
    [number] hace falta un número entero, 0 o más
    [flag] hace falta true o false
    [list] hace falta una lista
    [seats] hace falta un número de escaños
    [lines] hace falta un umbral o una lista de umbrales
   *[table] hace falta un grupo de campos
}
charter-fault-toml-kind-mend = { $wanted ->
    [text] Escríbalo entre comillas: "…"
    [number] Escriba cifras sin comillas: 3
    [flag] Escriba true o false sin comillas
    [list] Escríbala entre corchetes: ["…", "…"]
    [seats] Escriba un número, "each_member" o "unknown"
    [lines] Escriba "all >1/2 of votes_cast", o varios entre corchetes
   *[table] Escriba los campos bajo un título propio
}
charter-fault-toml-word = `{ $word }` no es ninguna de las palabras que pueden estar aquí
charter-fault-toml-word-mend = Use una de { $known }
charter-fault-toml-form = { $how ->
    [quotes] un texto no está entre comillas, o no se cierran
    [brackets] un corchete no se cierra
    [comma] falta o sobra una coma, o un corchete no se cierra
    [equals] no hay un campo con un solo = y un valor
    [value] falta un valor
    [escape] tras \ hay un signo sin significado
    [key] el nombre de un campo tiene un signo que no puede llevar
    [number] este número no está escrito como número
    [break] una línea termina como ninguna termina
   *[other] esta línea no se puede leer ({ $text })
}
charter-fault-toml-form-mend = { $how ->
    [quotes] Escríbalo entre dos comillas en una línea: "…"
    [brackets] Ciérrelo: ["…", "…"] y [[rules]]
    [comma] Ponga una coma entre dos valores, y cierre los corchetes: ["…", "…"]
    [equals] Escriba un campo como nombre = valor
    [value] Escriba tras el = lo que es el campo
    [escape] Escriba \\ para el signo \ mismo
    [key] Use letras, cifras, - y _ para los nombres de campos
    [number] Escriba solo cifras: 90
    [break] Termine las líneas como los editores de texto
   *[other] Corrija esta línea; el manual muestra cada forma
}
charter-fault-line = `{ $line }` no es un umbral: { $how ->
    [short] hace falta de quién son los votos y cuántos
    [tail] tras el número va de qué, y quizá con qué peso
    [base-missing] una parte necesita un todo
    [base] `{ $word }` no es nada de lo que se tome una parte
    [equal] las cámaras iguales se cuentan sobre todas, y contra una parte
    [number] `{ $word }` no es un número de 0 o más
   *[other] no se puede leer
}
charter-fault-line-mend = Escríbalo como { $like }
charter-fault-seats-number = `{ $text }` no es un número de escaños
charter-fault-seats-number-mend = Escriba un número, "each_member" o "unknown"
charter-fault-grantee = `{ $text }` no nombra a nadie
charter-fault-grantee-mend = Escriba anyone, member, partner, host, role:ROLE o seat:BODY
charter-fault-veto = `{ $text }` no es un veto
charter-fault-veto-mend = Escriba any_member, seat:ID, constituency:ID o chamber:ID
charter-fault-mode = `{ $text }` no es una forma de decidir
charter-fault-mode-mend = Use consensus, silence, vote, support, standard, election, budget, appointment, rotation, criteria, self_organised, board_after_advice, consultation, committee, recommendation, working_group o unknown
charter-fault-not-in-mode = `{ $field }` no significa nada en una regla de modo `{ $mode }`
charter-fault-not-in-mode-mend = Quítelo
charter-fault-needs = `{ $what }` necesita `{ $field }`
charter-fault-needs-mend = Añada `{ $field }`
charter-fault-places = nadie se elige para 0 puestos
charter-fault-places-mend = Escriba en `{ $field }` cuántos se eligen: 1 o más
charter-fault-pass = { $how ->
    [empty] una lista vacía en `{ $field }` aprobaría toda moción
   *[mixed] `{ $field }` mezcla umbrales con listas de umbrales
}
charter-fault-pass-mend = { $how ->
    [empty] Quite la lista vacía
   *[mixed] Escriba solo umbrales, o solo listas
}
charter-fault-carve-out = { $how ->
    [threshold] una excepción no tiene umbral propio
   *[whom] una excepción no nombra a nadie
}
charter-fault-carve-out-mend = { $how ->
    [threshold] Escriba `pass`, o `support_min` con `objections_max`
   *[whom] Escriba en `recused` para la recusación de quién vale
}
charter-fault-no-voter = `{ $id }` no es grupo, cámara ni escaño
charter-fault-no-voter-mend = { $there-are ->
    [0] Añada grupos
   *[other] Use { $known }, o el id de un escaño
}
charter-fault-vote-after = en una coalición fundada con esta carta nadie vota los primeros { $n } días
charter-fault-vote-after-mend = Fúndela sin `vote_after_days`, y adóptelo cuando haya miembros: no afecta a ninguno de ellos

## Excepciones en una regla
charter-studio-carve-outs = Excepciones
charter-studio-carve-outs-hint = Qué basta cuando exactamente estos no participan. Quien no participa nunca cuenta; una excepción pone además otro umbral. Una fila en la que no se marca a nadie se omite.
charter-studio-carve-outs-recused = Quién no participa
charter-studio-carve-outs-pass = Qué basta entonces
charter-studio-carve-outs-support-min = Cuántos deben apoyar entonces
charter-studio-carve-outs-objections-max = Cuántos pueden objetar entonces

## Admission: criteria, vouching, delay before the vote
charter-criterion-by = Quién lo dice:
charter-vouchers-min = { $n ->
    [one] Un miembro debe avalar a una organización antes de que sea admitida.
   *[other] { $n } miembros deben avalar a una organización antes de que sea admitida.
}
charter-vote-after-days = { $n ->
    [one] Un nuevo miembro vota en lo que se abra un día después de su admisión o más tarde.
   *[other] Un nuevo miembro vota en lo que se abra { $n } días después de su admisión o más tarde.
}
charter-studio-part-criteria = Criterios de admisión
charter-studio-criteria-words = Qué debe cumplirse
charter-studio-criteria-by = Quién dice si se cumple
charter-studio-about-vote-after-days = Días desde la admisión hasta el primer voto
charter-studio-about-vote-after-days-hint = Vacío: los miembros votan enseguida. A quien ya está no le afecta.
charter-studio-about-vouchers-min = Miembros que deben avalar a uno nuevo
charter-fault-criterion-taken = `{ $id }` es una regla o un poder además de un criterio
charter-fault-criterion-taken-mend = Dé a cada uno su identificador de cláusula
charter-fault-criterion-nobody = nadie puede decir si se cumple el criterio `{ $id }`
charter-fault-criterion-nobody-mend = Nombre quién puede
charter-contents = En esta página
charter-bodies = Órganos

## Conduct: who raises, hears and decides, what may follow, who hears an appeal
charter-conduct = Conducta y sanciones
charter-conduct-raised = { $who ->
    [member] Quien actúa por un miembro puede abrir un caso.
    [partner] Quien responde por una organización por invitación puede abrir un caso.
    [host] La máquina puede abrir un caso.
   *[anyone] Cualquiera puede abrir un caso.
}
charter-conduct-raised-office = Puede abrir un caso: { $who }.
charter-conduct-raised-seat = Quien ocupa un puesto puede abrir un caso: { $body }.
charter-conduct-answer = { $n ->
    [one] El miembro tiene { $n } día para responder; hasta entonces nada se decide sin su respuesta.
   *[other] El miembro tiene { $n } días para responder; hasta entonces nada se decide sin su respuesta.
}
charter-conduct-hearing = { $n ->
    [one] { $body } oye al miembro, convocado con { $n } día de antelación; nada se decide sin audiencia.
   *[other] { $body } oye al miembro, convocado con { $n } días de antelación; nada se decide sin audiencia.
}
charter-conduct-hears = { $body } oye al miembro, si convoca una audiencia.
charter-conduct-decides = { $body } decide por la regla { $rule }; ni el miembro ni quien abrió el caso toman parte.
charter-conduct-suspension = { $n ->
    [one] Puede suspender los votos del miembro por { $n } día como mucho.
   *[other] Puede suspender los votos del miembro por { $n } días como mucho.
}
charter-conduct-sanction = { $kind ->
    [warning] Puede advertir al miembro.
    [suspension] Puede suspender los votos del miembro hasta nueva decisión.
   *[exclusion] Puede excluir al miembro.
}
charter-conduct-appeal = { $n ->
    [one] El miembro puede recurrir en { $n } día. Mientras { $body } no confirme la sanción por la regla { $rule }, no vale; si no la confirma, decae.
   *[other] El miembro puede recurrir en { $n } días. Mientras { $body } no confirme la sanción por la regla { $rule }, no vale; si no la confirma, decae.
}
charter-conduct-no-appeal = No hay recurso.
charter-sanction-warning = Una advertencia
charter-sanction-suspension = Suspensión de votos
charter-sanction-exclusion = Exclusión
charter-studio-add-criteria = Añadir un criterio
charter-studio-part-conduct = { charter-conduct }
charter-studio-add-conduct = Decir cómo se trata un caso
charter-studio-conduct-words = Qué es una falta
charter-studio-conduct-by = Quién puede abrir un caso
charter-studio-conduct-hears = El órgano que oye al miembro
charter-studio-conduct-answer-days = Días que tiene el miembro para responder
charter-studio-conduct-hearing-days = Días antes de una audiencia
charter-studio-conduct-hearing-days-hint = Si se escribe, nada se decide sin audiencia.
charter-studio-conduct-rule = La regla por la que se decide
charter-studio-conduct-sanctions = Qué puede seguir
charter-studio-conduct-suspension-days-max = La suspensión más larga, en días
charter-studio-conduct-suspension-days-max-hint = Vacío: hasta que otra decisión la levante.
charter-studio-conduct-appeal-rule = La regla por la que se decide un recurso
charter-studio-conduct-appeal-rule-hint = Una regla de otro órgano.
charter-studio-conduct-appeal-days = Días que tiene el miembro para recurrir
charter-studio-fields-conduct = Lo que se dice en casos de conducta
charter-fault-conduct-taken = `{ $id }` es una regla, una facultad o un criterio y también una cláusula de conducta
charter-fault-conduct-taken-mend = Dar a cada uno su propio identificador
charter-fault-conduct-nobody = nadie puede abrir un caso según `{ $id }`
charter-fault-conduct-nobody-mend = Nombrar quién puede
charter-fault-conduct-no-answer = según `{ $id }` el miembro no tiene tiempo para responder
charter-fault-conduct-no-answer-mend = Darle un día o más
charter-fault-conduct-no-sanction = nada puede seguir de un caso según `{ $id }`
charter-fault-conduct-no-sanction-mend = Nombrar al menos uno de warning, suspension, exclusion
charter-fault-conduct-no-appeal = nadie oye un recurso contra una sanción según `{ $id }`
charter-fault-conduct-no-appeal-mend = Nombrar la regla de otro órgano en `appeal_rule`, y `appeal_days`
charter-fault-conduct-own-appeal = según `{ $id }` el órgano que decidió decide también el recurso
charter-fault-conduct-own-appeal-mend = Nombrar una regla de otro órgano en `appeal_rule`
charter-fault-conduct-half-appeal = el recurso según `{ $id }` tiene regla sin días, o días sin regla
charter-fault-conduct-half-appeal-mend = Escribir `appeal_rule` y `appeal_days`
charter-fault-conduct-no-ballot = la regla `{ $rule }`, que `{ $id }` nombra, no tiene órgano o no decide por papeletas u objeciones
charter-fault-conduct-no-ballot-mend = Nombrar una regla por la que un órgano decide
charter-fault-conduct-review = la regla `{ $rule }`, por la que se decide `{ $id }`, permite avocar decisiones: un miembro podría quedar fuera antes de la revisión
charter-fault-conduct-review-mend = Nombrar una regla sin `review_by`; la apelación ocupa su lugar
## Presupuestos
charter-tally-budget-funded = { $number ->
    [one] Una de { $of } propuestas recibe dinero: { $funded }.
   *[other] { $number } de { $of } propuestas reciben dinero: { $funded }.
}
charter-tally-budget-nothing = Ninguna papeleta da dinero a una propuesta: no se asigna nada.
charter-tally-budget-tied = El recuento no puede elegir entre { $tied }: no se asigna nada y se vota de nuevo.
charter-tally-budget-first = El recuento no puede elegir entre { $tied }: va primero la propuesta nombrada primero.
charter-tally-budget-completed = Las partes de quienes la apoyan no bastaban para { $funded }: se paga con lo que quedaba, primero más votos por su coste.
charter-tally-budget-reduced = Juntas, las medianas superan la suma: todas se reducen en la misma proporción, redondeadas hacia abajo a la unidad mínima de la moneda.
charter-tally-budget-all = Todo queda asignado.
charter-tally-budget-left = Lo que queda no se asigna.
charter-rule-budget = { $sharing ->
    [equal_shares] Cada papeleta marca propuestas y tiene una parte igual del dinero. Una propuesta la pagan quienes la marcaron; sigue aquella por la que cada cual paga menos (método de partes iguales).
    [votes_per_cost] Cada papeleta marca propuestas. Sigue la que tiene más votos por su coste, mientras alcance el dinero.
    [mean] Cada papeleta reparte la suma y no da a ninguna propuesta más de lo que cuesta. Una propuesta recibe la media de lo que le dan las papeletas, redondeada hacia abajo a la unidad mínima de la moneda.
   *[median] Cada papeleta reparte la suma y no da a ninguna propuesta más de lo que cuesta. Una propuesta recibe lo que más de la mitad de las papeletas le dan como mínimo (la mediana); si en conjunto es demasiado, todas se reducen en la misma proporción.
}
charter-rule-completion = { $completion ->
    [votes_per_cost] Lo que dejan las partes va a otras propuestas, primero más votos por su coste.
   *[none] Lo que dejan las partes no se asigna.
}
charter-rule-budget-weight = Cada papeleta cuenta según el peso «{ $weight }» de su puesto.
charter-rule-budget-ties = { $ties ->
    [first_named] Si el recuento no puede elegir, va primero la propuesta nombrada primero.
   *[vote_again] Si el recuento no puede elegir y eso importa, no se asigna nada y se vota de nuevo.
}
charter-studio-mode-budget = Presupuesto
charter-studio-mode-budget-words = Repartir una suma entre propuestas.
charter-studio-rules-sharing = Cómo se reparte el dinero
charter-studio-sharing-equal-shares = Por marcas: partes iguales para cada papeleta
charter-studio-sharing-votes-per-cost = Por marcas: más votos por su coste
charter-studio-sharing-mean = Las papeletas reparten la suma: la media
charter-studio-sharing-median = Las papeletas reparten la suma: la mediana
charter-studio-rules-completion = Lo que dejan las partes iguales
charter-studio-rules-completion-hint = Solo con partes iguales.
charter-studio-completion-none = No se asigna
charter-studio-completion-votes-per-cost = Sigue a más votos por su coste
charter-studio-rules-weight = Peso con que cuentan las papeletas
charter-studio-rules-weight-hint = El nombre de un peso que tienen los puestos. Vacío: cada puesto cuenta igual.
charter-fault-budget-left = las partes iguales solas dejan a menudo dinero que no se asigna a nadie
charter-fault-budget-left-mend = Escriba `completion = "votes_per_cost"`, o déjelo si es lo que se quiere
charter-fault-budget-mean = una sola papeleta que da todo a una propuesta mueve mucho una media
charter-fault-budget-mean-mend = Escriba `sharing = "median"`, o déjelo si es lo que se quiere

## A review that nobody decides
charter-rule-review-lapse = Si en { $days } días no se piden objeciones ni se abre la votación, la revisión caduca y la decisión se mantiene.
charter-studio-rules-review-lapse-days = Tras cuántos días caduca una revisión que nadie decide
charter-fault-review-lapse = una revisión caducaría en cuanto se presenta
charter-fault-review-lapse-mend = Escriba 1 o más, o déjelo vacío

## Bringing a draft into force
charter-adopt-not-yet = Todavía no lo permite ninguna decisión sobre la que usted pueda actuar.
charter-adopt-by = Lo permite la decisión «{ $decision }».
charter-adopt-decision = La decisión que lo permite
