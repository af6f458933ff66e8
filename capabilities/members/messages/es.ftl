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
