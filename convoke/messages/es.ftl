# Las secciones de la navegación.
frame-section-home = Inicio
frame-section-landscape = Panorama
frame-section-decisions = Decisiones
frame-section-progress = Progreso
frame-section-money = Dinero
frame-section-handbook = Manual
frame-hubs = Los hubs de este servidor
frame-hubs-none = Aquí todavía no hay ningún hub. Cree uno en la línea de órdenes:
frame-by-host = el anfitrión, por sí mismo
frame-by-hidden = una persona en riesgo, sin nombrar

# La primera página.
frame-count-organisations = { $n ->
    [one] { $n } organización
   *[other] { $n } organizaciones
}
frame-count-members = { $n ->
    [one] { $n } miembro
   *[other] { $n } miembros
}
frame-count-decisions = { $n ->
    [one] { $n } decisión tomada
   *[other] { $n } decisiones tomadas
}
frame-home-voting = Se vota ahora:
frame-home-voted = Han votado { $voted } de { $of } asientos.
frame-home-voted-short = han votado { $voted } de { $of }
frame-home-short = { $name } está por debajo del quórum.
frame-home-closes-in = Se cierra { $when }.
frame-home-closed = Cerrada el { $day }
frame-home-closes = Se cierra el { $day }
frame-home-figures = { $agree } a favor, { $disagree } en contra, { $abstain } abstenciones
frame-home-dissents = { $n ->
    [one] { $n } desacuerdo en el registro
   *[other] { $n } desacuerdos en el registro
}
frame-home-until = hasta el { $day }
frame-home-decided = La decisión más reciente: { $title } – { $state }
frame-home-read = Leerla
frame-home-decisions = Últimas decisiones
frame-home-no-decisions = Todavía no se ha propuesto nada.
frame-home-all-decisions = Todas las decisiones
frame-home-charge = ¿Quién está a cargo?
frame-home-seats = { $n ->
    [one] { $n } asiento
   *[other] { $n } asientos
}
frame-home-empty = { $n ->
    [one] ({ $n } vacío)
   *[other] ({ $n } vacíos)
}
frame-home-unknown = (no se conocen todos los asientos)
frame-home-rules = Reglas, asientos, quién puede hacer qué
frame-home-newest = Lo último que pasó
frame-home-all-acts = Todos los actos, en orden
frame-home-record = { $n ->
    [one] { $n } acto está registrado. Nadie puede cambiarlo sin que se note.
   *[other] { $n } actos están registrados. Nadie puede cambiarlos sin que se note.
}

# El escritorio.
frame-desk-title = { $n ->
    [0] Nada le espera, { $name }
    [one] { $name }, una cosa le espera
   *[other] { $name }, { $n } cosas le esperan
}
frame-desk-today = Hoy
frame-desk-week = Esta semana
frame-desk-later = Más adelante
frame-desk-empty = Nada le espera. Aquí estará lo que se le pida decidir, responder o corregir.
frame-desk-import = Traer una lista de organizaciones o actividades

# El registro.
frame-record = El registro
frame-record-lead = { $n ->
    [one] { $n } acto, el más reciente primero. Cada uno tiene su propia dirección.
   *[other] { $n } actos, los más recientes primero. Cada uno tiene su propia dirección.
}
frame-record-empty = Cada acto de este hub constará aquí, en orden, para siempre. Todavía no hay ninguno.
frame-record-index = Entrada
frame-record-at = Cuándo
frame-record-what = Qué
frame-record-by = Por
frame-record-role = En el papel de
frame-record-state = Estado
frame-record-signed = Firma
frame-record-by-actor = Con la clave propia de la persona
frame-record-by-host = Conocido solo por el anfitrión
frame-record-one = Entrada { $index }
frame-record-says = Lo que dice
frame-yes = Sí
frame-no = No
frame-field-about = Sobre
frame-field-accepted = Aceptado
frame-field-actor = Organización
frame-field-agrees = De acuerdo
frame-field-aliases = Otros nombres
frame-field-amendment = Enmienda
frame-field-answer = Respuesta
frame-field-answers = Respuestas
frame-field-approach = Enfoque
frame-field-archive = Archivo
frame-field-areas = Zonas
frame-field-asked = Preguntado
frame-field-at = Cuándo
frame-field-at-meeting = En la reunión
frame-field-authority = Autoridad
frame-field-background = Antecedentes
frame-field-ballot = Papeleta
frame-field-ballots = Papeletas
frame-field-body = Órgano
frame-field-by = Por
frame-field-candidate = Candidatura
frame-field-cell = Lugar y tema
frame-field-chair = Presidencia
frame-field-charter = Carta
frame-field-choice = Elección
frame-field-claims = Números de registro
frame-field-clauses = Cláusulas
frame-field-comment = Comentario
frame-field-concerns = Concierne a
frame-field-constituency = Grupo representado
frame-field-contact = Contacto
frame-field-conversation = Conversación
frame-field-cost = Coste
frame-field-countries = Países
frame-field-country = País
frame-field-counts = Recuentos
frame-field-credential = Credencial
frame-field-credentials = Credenciales
frame-field-criterion = Criterio
frame-field-currency = Moneda
frame-field-data = Datos
frame-field-day = Día
frame-field-directed = En un sentido
frame-field-disclaims = Números retirados
frame-field-disposition = Qué se hizo
frame-field-dissent = Discrepancia
frame-field-draft = Borrador
frame-field-due = Vence
frame-field-elected = Elegidos
frame-field-embed = En otros sitios
frame-field-event = Evento
frame-field-evidence = Prueba
frame-field-face = Página
frame-field-fields = Otros datos
frame-field-figures = Cifras
frame-field-file = Archivo
frame-field-founder = Fundador
frame-field-founder-name = Nombre del fundador
frame-field-frequency = Frecuencia
frame-field-from = Desde
frame-field-goals = Objetivos
frame-field-gone = Unida a la otra
frame-field-ground = Motivo
frame-field-group = Grupo
frame-field-groups = Grupos
frame-field-host = Anfitrión
frame-field-id = Identificador
frame-field-import = Importación
frame-field-intensity = Intensidad
frame-field-interest = Interés
frame-field-item = Punto
frame-field-kept = Conservado
frame-field-kind = Tipo
frame-field-kinds = Tipos
frame-field-label = Palabra
frame-field-language = Idioma
frame-field-licence = Licencia
frame-field-limits = Límites
frame-field-mandate = Mandato
frame-field-mapping = Sentido de las columnas
frame-field-matter = Asunto
frame-field-meaning = Aprobar significa
frame-field-meeting = Reunión
frame-field-member = Miembro
frame-field-mends = Celdas corregidas
frame-field-moderated = Moderado
frame-field-motion = Propuesta
frame-field-name = Nombre
frame-field-nature = Naturaleza
frame-field-next = Qué sigue
frame-field-note = Nota
frame-field-objection = Objeción
frame-field-objections = Objeciones
frame-field-office = Cargo
frame-field-on = Sobre
frame-field-one = Uno
frame-field-other = Otro
frame-field-outcome = Resultado
frame-field-owner = De quién es la lista
frame-field-parent = Pertenece a
frame-field-part = Parte
frame-field-part-of = Filial de
frame-field-parts = Partes
frame-field-people = Personas
frame-field-permits = Permite
frame-field-person = Persona
frame-field-place = Lugar
frame-field-private = Solo para la secretaría
frame-field-publishing = Qué se publica
frame-field-query = Consulta de la página
frame-field-question = Pregunta
frame-field-ranking = Orden
frame-field-reason = Razón
frame-field-red-lines = Líneas rojas
frame-field-reply = Respuesta
frame-field-resolution = Decisión en que se basa
frame-field-resources = Lo que aporta
frame-field-result = Resultado
frame-field-review = Revisión
frame-field-role = Función
frame-field-round = Ronda
frame-field-rows = Filas
frame-field-rule = Regla
frame-field-scope = Alcance
frame-field-scores = Puntuaciones
frame-field-seat = Asiento
frame-field-seats = Asientos
frame-field-sha256 = Huella del archivo
frame-field-shape = Huella de las columnas
frame-field-shapes = Formas
frame-field-share = Parte
frame-field-sheet = Hoja
frame-field-since = Desde
frame-field-slip = Error
frame-field-slips = Errores
frame-field-source = Fuente
frame-field-stage = Etapa
frame-field-stands = Se mantiene
frame-field-statement = Enunciado
frame-field-statements = Enunciados
frame-field-step = Paso
frame-field-take = Lo que se tomó
frame-field-term = Mandato
frame-field-text = Texto
frame-field-theme = Tema
frame-field-threshold = Cuántos descifran
frame-field-title = Título
frame-field-to = A
frame-field-topics = Temas
frame-field-trustees = Custodios
frame-field-until = Hasta
frame-field-verdict = Veredicto
frame-field-version = Versión
frame-field-view = Página guardada
frame-field-weight = Peso
frame-field-who = Quién
frame-field-why = Por qué
frame-field-words = Palabras
frame-field-results = Resultados
frame-field-survey = Encuesta
frame-field-amounts = Importes
frame-field-asks = Pide
frame-field-case = Caso
frame-field-clause = Cláusula
frame-field-decision = Decisión
frame-field-doer = Quién lo hace
frame-field-grounds = Motivos
frame-field-link = Enlace
frame-field-minutes = Minutos
frame-field-paper = Documento
frame-field-papers-by = Documentos antes del
frame-field-proposal = Propuesta de presupuesto
frame-field-raiser = Planteado por
frame-field-sanction = Sanción
frame-field-task = Tarea
frame-field-total = Total
frame-field-what = Qué
frame-field-abstain = Abstenciones
frame-field-agree = A favor
frame-field-all = Todos
frame-field-allocated = Lo que recibe cada uno
frame-field-by-proxy = Por poder
frame-field-disagree = En contra
frame-field-divides = Cuánto divide
frame-field-independent = No es filial de otra
frame-field-unknown = No se sabe, al final
frame-field-left = Omitidas
frame-field-new = Nuevas
frame-field-organisation = Organización
frame-field-organisations = Organizaciones
frame-field-outside = Organizaciones que no son miembros
frame-field-possible = Posibles duplicados
frame-field-proxy = Voto llevado por
frame-field-read = Filas leídas
frame-field-recused = No participaron
frame-field-rejected = Rechazadas
frame-field-repeated = Repetidas
frame-field-scheme = Registro
frame-field-seen = Respondieron
frame-field-silent = No votaron
frame-field-subject = Asunto
frame-field-sum = Suma de las notas
frame-field-topic = Tema
frame-field-tracker = Código con que su votante la encuentra
frame-field-unchanged = Ya conocidas
frame-field-update = Cambiadas
frame-field-vacant = Puestos vacantes
frame-field-value = Valor
frame-field-vote = Voto
frame-record-closed = { $n ->
    [one] { $n } lugar más está reservado, borrado o nunca se llenó.
   *[other] { $n } lugares más están reservados, borrados o nunca se llenaron.
}
frame-record-raw = La entrada misma
frame-record-leaf = Huella:
frame-record-verify = ¿Está sin cambios?
frame-record-rests-on = Se apoya en la entrada { $index }
frame-record-replaces = Sustituye a la papeleta de la entrada { $index }
frame-record-replaced-by = La sustituyó una papeleta posterior del mismo puesto: entrada { $index }
frame-record-before = El acto anterior
frame-record-after = El acto siguiente
frame-not-promised = Lo que el registro no promete
frame-not-promised-1 = Que sea verdad lo que alguien escribió.
frame-not-promised-2 = Que el anfitrión nunca lea lo que guarda en forma legible.
frame-not-promised-3 = Que se pueda recuperar una copia que alguien ya tomó.
frame-not-promised-4 = Que nadie fuera presionado para votar de cierta manera.

# La comprobación.
frame-check = Verificar
frame-check-title = ¿Está este registro sin cambios?
frame-check-one-title = ¿Está este acto sin cambios?
frame-check-yes = Sí, hasta donde este sitio puede decirlo: los { $size } actos publicados están todos bajo una cabeza firmada. Este sitio miró el { $when }.
frame-check-one-yes = Sí, hasta donde este sitio puede decirlo: la entrada { $index } de { $size } está como se registró. Este sitio miró el { $when }.
frame-check-not-published = Registrado, aún no publicado. Suele tardar menos de cinco segundos.
frame-check-frozen = Congelado: { $reason }. Solo lectura hasta que actúen dos responsables.
frame-check-how = ¿Cómo lo sabemos?
frame-check-fingerprint = Huella del acto:
frame-check-steps = { $n ->
    [one] En el árbol: { $n } paso lleva del acto a la cabeza firmada.
   *[other] En el árbol: { $n } pasos llevan del acto a la cabeza firmada.
}
frame-check-head = { $size ->
    [one] La cabeza firmada cubre { $size } acto:
   *[other] La cabeza firmada cubre { $size } actos:
}
frame-check-no-witness = Ningún testigo tiene esta cabeza: está publicada, no atestiguada. Guarde una copia y sea usted uno.
frame-check-witnesses = { $n ->
    [one] { $n } testigo tiene la misma cabeza.
   *[other] { $n } testigos tienen la misma cabeza.
}
frame-check-download = Descargar la prueba
frame-check-who = ¿Quién firmó?
frame-check-signers = { $signed } actos fueron firmados por sus autores, { $host } solo los conoce el anfitrión.
frame-check-signers-mean = Firmado quiere decir que la clave propia de la persona firmó el acto: nadie más pudo hacerlo. Conocido solo por el anfitrión quiere decir que este servidor dice de quién es.
frame-check-yourself = Compruébelo usted, sin confiar en este sitio
frame-check-yourself-how = Descargue la prueba y la entrada, y use cualquier máquina menos la nuestra. El programa no necesita cuenta ni base de datos.

# Los datos.
frame-data = Datos
frame-data-lead = Todas las tablas de este hub, como se muestran a todos.
frame-data-record = El registro mismo
frame-data-record-how = Cabeza firmada, teselas y entradas como archivos estáticos (C2SP tlog-tiles). Cualquier servidor de archivos puede servir una copia.
frame-data-api = Para programas
frame-data-api-how = Cada página tiene un JSON y, si tiene tabla, un CSV y un libro en la misma dirección. Los actos se proponen con un token.
frame-search-what = ¿Qué busca?
frame-search-nothing = No se encontró nada para { $q }.

# La entrada al sitio.
frame-sign-in-how = No necesita contraseña. Enviamos un enlace a su correo; sirve una vez, durante 30 minutos.
frame-sign-in-email = Su correo electrónico
frame-sign-in-email-hint = El que conoce su organización o la secretaría.
frame-sign-in-send = Envíenme un enlace
frame-sign-in-no-address = Escriba un correo electrónico, por ejemplo nombre@organizacion.example.
frame-sign-in-not-sent = No se pudo enviar el correo. Inténtelo en un minuto.
frame-sign-in-sent = Mire su correo
frame-sign-in-sent-how = Si la dirección es correcta, un enlace está en camino. Sirve una vez, durante 30 minutos.
frame-sign-in-confirm = Entrar
frame-sign-in-confirm-how = Un paso más, para que los programas que abren enlaces de correos no gasten el suyo.
frame-sign-in-used = Este enlace ya se usó o es demasiado antiguo. Pida otro.
frame-mail-subject = Entrar en { $hub }
frame-mail-body =
    Abra este enlace para entrar en { $hub }:

    { $link }

    Sirve una vez, durante 30 minutos. Si no lo pidió, no haga nada: nadie puede entrar sin él.
frame-invite-subject = Ahora participa en { $hub }
frame-invite-body =
    Le nombraron para participar en { $hub }.

    Abra esta página y pida un enlace de entrada; llega a este correo:

    { $link }

    No necesita contraseña. Si es un error, no haga nada.
frame-invite-other = Ese correo es de otra persona de este hub: deje vacío el identificador.
frame-invite-has = Esta persona ya entra con otro correo: deje vacío este campo.
frame-invite-only = Solo la secretaría da un correo a quien ya es conocido aquí.
frame-demo-people = Mire con los ojos de alguien
frame-demo-people-how = Esto es una demostración con personas inventadas. Elija una y vea lo que ve y puede hacer.
frame-passkey-use = Entrar con una llave de acceso
frame-passkey-make = Añadir una llave de acceso de este aparato
frame-passkey-failed = No funcionó. Inténtelo otra vez o use el enlace por correo.

# La cuenta propia.
frame-settings-you = Usted
frame-settings-name = Cómo quiere que le llamen aquí
frame-settings-save = Guardar el nombre
frame-settings-roles = Usted actúa como:
frame-settings-no-role = Usted no tiene ningún papel en este hub.
frame-settings-may = ¿Qué puedo hacer, y por qué?
frame-sessions = Dónde ha entrado
frame-sessions-this = Esta
frame-sessions-end = Terminar esta sesión
frame-passkeys = Llaves de acceso
frame-passkeys-how = Con una llave de acceso entra con el dedo, la cara o el número de su aparato, sin correo.
frame-passkeys-end = Quitar esta llave de acceso
frame-tokens = Tokens para programas
frame-tokens-how = Un token deja que un programa lea o actúe en su nombre, durante 90 días. Guárdelo en secreto.
frame-tokens-name = ¿Para qué es?
frame-tokens-scopes = ¿Qué puede hacer?
frame-scope-read = Leer lo que yo puedo leer
frame-scope-act = Actuar en mi nombre
frame-tokens-make = Crear un token
frame-tokens-end = Terminar este token
frame-token-once = Este es el token. Se muestra esta única vez:
frame-token-incomplete = diga para qué es el token y qué puede hacer

## Personal links
frame-personal-closed = Esta página se abre desde el enlace de su correo
frame-personal-closed-mend = El enlace ha vencido o fue cerrado, o usted salió de la página. Abra de nuevo el último correo de la secretaría, o pídale un enlace nuevo.
frame-personal-no-address = Nadie sabe adónde fue el primer enlace de esta organización: envíele uno nuevo.
frame-personal-subject = { $organisation }: su ficha en { $hub }
frame-personal-body =
    La secretaría de { $hub } pide a { $organisation } que revise su ficha en el mapa y diga con quién trabaja.

    Abra este enlace. No necesita cuenta y toma unos cinco minutos:

    { $link }

    El enlace es válido hasta el { $until }. Es solo para { $organisation }: quien lo tenga puede responder en su nombre. Puede abrirlo de nuevo cuando quiera; entonces solo pregunta lo nuevo.
frame-personal-again-subject = Recordatorio: { $organisation } en { $hub }
frame-personal-again-body =
    Un recordatorio amable: { $hub } todavía quisiera saber de { $organisation }.

    Este enlace abre su página, sin cuenta:

    { $link }

    El enlace es válido hasta el { $until }. Si ya respondió, gracias; no hace falta nada más.

# Lo que va mal.
frame-refused = Esto no se puede hacer
frame-clause = La carta lo dice: cláusula { $clause }
frame-go-home = Ir a la primera página
frame-what-you-typed = Lo que usted escribió
frame-send-again = Enviar otra vez
frame-said-entry = Entrada { $index } del registro.
frame-wrong-signed-out = Entre primero
frame-wrong-signed-out-mend = Su sesión terminó o nunca empezó. Entre y envíelo otra vez.
frame-wrong-forbidden = Esto no es para usted
frame-wrong-forbidden-mend = Su papel en este hub no abre esta página. Lo que puede hacer cada papel está en la carta.
frame-wrong-not-found = Aquí no hay nada
frame-wrong-not-found-mend = La dirección está mal escrita, o lo que había aquí nunca fue público.
frame-wrong-method = Esta dirección no funciona así
frame-wrong-method-mend = Abra primero la página y use su formulario.
frame-wrong-conflict = Alguien fue más rápido
frame-wrong-conflict-mend = Mire la página otra vez: ha cambiado mientras tanto.
frame-wrong-too-large = Es demasiado grande
frame-wrong-too-large-mend = Los archivos pueden tener 64 MB. Divida el archivo o deje hojas fuera.
frame-wrong-type = Aquí no se lee ese tipo de contenido
frame-wrong-type-mend = Envíe un formulario o JSON.
frame-wrong-too-many = Demasiados intentos
frame-wrong-too-many-mend = Espere un minuto y envíelo otra vez. No se pierde nada.
frame-wrong-frozen = Solo lectura por ahora
frame-wrong-frozen-mend = El registro está congelado hasta que actúen dos responsables. La lectura funciona como siempre.
frame-busy-reading = Se están leyendo otros archivos. Inténtelo de nuevo en un minuto; no se ha perdido nada.
frame-wrong-uncopied = Esto no se puede hacer en este momento
frame-wrong-uncopied-mend = No se ha cambiado ni perdido nada. Inténtelo de nuevo en un minuto; las páginas funcionan como siempre.
frame-wrong-ours = Es culpa nuestra
frame-wrong-ours-mend = Algo falló en este servidor. Quedó anotado. Inténtelo en un minuto.
frame-wrong-bad = Esto no se pudo leer
frame-wrong-bad-mend = Lo que llegó estaba cortado o alterado. Inténtelo otra vez.
frame-wrong-forged = Este formulario es demasiado antiguo o viene de otro sitio
frame-wrong-forged-mend = Por su seguridad no se envió. Repase lo que escribió y envíelo otra vez.
frame-refused-no-person = su cuenta todavía no tiene ningún papel en este hub: pregunte a la secretaría
frame-refused-scope = el token no lo permite
frame-refused-sent-otherwise = este formulario ya se envió con otro contenido: abra otra vez la página
frame-refused-frozen = el registro está congelado: solo lectura hasta que actúen dos responsables
frame-refused-unknown-kind = ningún acto se llama `{ $kind }`
frame-refused-malformed = `{ $kind }` está mal formado: { $fault }
frame-refused-too-long = esto es más de lo que cabe en un asiento del registro; hágalo en varias partes menores
frame-refused-nonce = el nonce debe tener 22 letras de base64url, 16 bytes al azar
frame-refused-not-json = esto no es el JSON de un acto: { $fault }
frame-refused-not-signed = no está firmado con una clave de su autor: { $why }

# Páginas de texto.
frame-about = Sobre este hub
frame-about-lead = Un hub es una carta, un registro y lo que se sigue de ellos.
frame-about-rules = Sus reglas
frame-about-rules-words = Quién puede hacer qué, según qué regla, quién habla por el hub y qué es público está en su carta.
frame-about-rules-link = ¿Quién está a cargo y cómo se decide aquí?
frame-about-record = Su registro
frame-about-record-words = Cada acto se comprueba con la carta y se añade a un registro público. Todo lo que ve se sigue de él, y cualquiera puede calcularlo de nuevo.
frame-about-record-link = ¿Está este registro sin cambios?
frame-about-data = Sus datos
frame-about-data-words = Cada tabla se puede descargar y usar con la licencia del pie de página.
frame-about-data-link = Todas las tablas
frame-about-report = Avisar de un problema
frame-about-report-words = Si algo aquí está mal, escriba a la secretaría. Diga la dirección de la página y lo que debería poner. A quien se describe mal se le corrige primero.
frame-about-report-none = Quien opera este servidor aún no ha dado una dirección para ello.
frame-about-report-who = La secretaría
frame-accessibility = Accesibilidad
frame-accessibility-lead = Estas páginas son para todos, con cualquier aparato, en redes lentas.
frame-accessibility-aim = A qué nos obligamos
frame-accessibility-aim-words = WCAG 2.2, nivel AA: solo con teclado, con lector de pantalla, al 400 por ciento, con colores forzados, sin script. Cada imagen tiene su tabla.
frame-accessibility-known = Fallos conocidos
frame-accessibility-known-words = La imagen grande de la red solo se mueve y amplía con script; su tabla tiene todo lo que muestra. Los nombres de las organizaciones aparecen en la lengua en que se dieron.
frame-accessibility-tell = Díganoslo
frame-accessibility-tell-words = Si algo le deja fuera, es un fallo y queremos saberlo.
frame-accessibility-tell-link = Avisar de un problema
frame-privacy = Privacidad
frame-privacy-lead = Qué se guarda sobre las personas, quién lo guarda y cómo se borra.
frame-privacy-account = Su cuenta
frame-privacy-account-words = Su correo, el nombre que eligió, sus sesiones y llaves de acceso. Nada de eso está en el registro público. Se borra con la cuenta.
frame-privacy-record = El registro público
frame-privacy-record-words = Lo que hace por una organización se registra con un número al azar. Las palabras que escribió están en el registro como compromiso sellado; las palabras mismas están al lado.
frame-privacy-record-link = Lo que el registro promete y lo que no
frame-privacy-erase = Borrado
frame-privacy-erase-words = Las palabras se pueden borrar. El registro se sigue verificando y muestra que algo se borró, cuándo y por qué motivo, pero no lo que decía. Una copia que alguien ya tomó no se puede recuperar.
frame-privacy-cookies = Cookies
frame-privacy-cookies-words = Las páginas públicas no necesitan ninguna. Al entrar se pone una que solo lee este sitio. Nadie más sabe que estuvo aquí.
frame-frozen = ¿Qué quiere decir «congelado»?
frame-frozen-lead = Alguien puso de nuevo una copia antigua, o se encontraron dos historias. Por seguridad no se registra nada hasta que alguien haya mirado.
frame-frozen-why = Por qué ocurre
frame-frozen-why-words = Antes se firmó una cabeza de este registro mayor que la que alcanzan las entradas de aquí. Firmar otra haría dos historias, y cualquiera podría probarlo.
frame-frozen-now = Qué funciona ahora
frame-frozen-now-words = Leer, descargar, verificar. No se puede registrar nada nuevo.
frame-frozen-thaw = Cómo termina
frame-frozen-thaw-words = Las entradas que faltan se traen de un espejo de los archivos públicos; o dos responsables actúan y empiezan un registro nuevo cuya primera entrada nombra la cabeza antigua.
frame-tour = La demostración en cinco pasos
frame-tour-more = Lo que muestra cada paso
frame-tour-lead = El hub es inventado; su forma sigue los hechos públicos de uno real. Cinco pasos, en cualquier orden.
frame-tour-map = 1. ¿Quién está ahí, y quién falta?
frame-tour-map-words = Unas 150 organizaciones, sus lazos, y quién hace qué dónde. Los huecos se dibujan, no se dejan en blanco.
frame-tour-map-link = Mirar el panorama
frame-tour-charge = 2. ¿Quién está a cargo?
frame-tour-charge-words = Asientos, cargos y reglas como los escribe la carta. La página está hecha de las mismas reglas que deciden.
frame-tour-charge-link = Leer la carta
frame-tour-vote = 3. Una votación abierta ahora
frame-tour-vote-words = A un grupo todavía le falta para su mayoría. La página dice exactamente qué.
frame-tour-vote-link = Ver las decisiones
frame-tour-dissent = 4. El desacuerdo es contenido
frame-tour-dissent-words = Una decisión tomada, con los desacuerdos al lado y al mismo tamaño. Ningún papel puede borrarlos.
frame-tour-dissent-link = Encontrar los desacuerdos
frame-tour-verify = 5. No nos crea
frame-tour-verify-words = Descargue el registro y deje que otra máquina calcule de nuevo membresías, recuentos y resultados.
frame-tour-verify-link = ¿Está este registro sin cambios?

# Lo que rechaza el propio motor, y lo que encuentra la repetición de un tercero.
hub-refused-foreign-act = este acto no es de ninguna sala de este hub
hub-refused-ref = se apoya en la entrada { $entry }, que no existe
hub-refused-unnamed-ref = se apoya en una resolución, la entrada { $entry }, y no la nombra
hub-refused-too-large = es demasiado para un solo acto: acórtelo o dígalo en varios ({ $fault })
hub-refused-words = el texto de `{ $field }` es demasiado largo
hub-refused-code = `{ $code }` debe tener de 1 a 64 letras latinas, cifras, `.`, `_`, `:` o `-`
hub-refused-key = está firmado con una clave que no está vinculada a su autor
hub-refused-erasure = el rol `{ $role }` no permite borrar: su autor no lo tiene
hub-refused-places = lleva { $found } lugares cerrados, y este tipo tiene { $expected }
hub-refused-said-twice = hay dos textos para un mismo campo: a cada lector se le podría mostrar otro

# Lo que tarda más que una página.
frame-work = En curso
frame-work-begins = Está por empezar.
frame-work-rows = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}
frame-work-bytes = { $done } de { $all } KB
frame-work-rows-done = { $done } de { $all } filas
frame-work-steps = paso { $done } de { $all }
frame-work-again = Ver cuánto falta
frame-work-leave = Puede dejar esta página. El trabajo sigue sin usted; para volver:
frame-work-stop = Detener
frame-work-stopped = Detenido. No se cambió nada.
frame-work-settled = Ya no se puede detener: se está escribiendo todo, o nada.
frame-work-recording = Registrando
frame-refused-fetch = No se pudo obtener el archivo: { $why }. Descárguelo y tráigalo desde su computadora.
frame-refused-fetch-large = El archivo supera los { $most } MB. Descárguelo y divídalo, o deje hojas fuera.

## Pictures as files
frame-picture-letters = Ninguna fuente de este servidor tiene estas letras de la imagen: { $letters }. Tome la imagen como SVG, imprima la página o pida a quien administra el servidor que instale una fuente que las tenga (para el chino: fonts-noto-cjk).
frame-picture-undrawn = No se pudo dibujar esta imagen. Tómela como SVG o imprima la página.

## What codes of acts mean, where no room has words for them
frame-value-scheme-other = Otro registro
frame-value-stage-call = Llamada a objeciones
frame-value-stage-vote = Votación
frame-value-verdict-same = La misma actividad, informada dos veces
frame-value-verdict-different = Dos actividades
frame-value-verdict-open = Sin decidir
frame-value-vote-spoilt = Nulo
frame-personal-page = su página
frame-work-mail = Si se va, recibirá un correo cuando esté listo.
frame-work-ready-subject = { $hub }: su archivo está listo
frame-work-failed-subject = { $hub }: no se pudo trabajar con su archivo
frame-work-ready-body =
    El archivo que trajo está listo. Siga aquí:

    { $link }

    Recibe este correo porque dejó la página mientras se trabajaba en ello.
frame-work-failed-body =
    El archivo que trajo no se pudo procesar, y no se registró nada de él. Esta página dice qué falla y cómo arreglarlo:

    { $link }

    Recibe este correo porque dejó la página mientras se trabajaba en ello.
