//! Words organisations of all countries call themselves by: one line a meaning, the word it is
//! compared as first, then the same word in other languages and scripts. Facts of common use,
//! typed for this crate; Latin words are folded, others lower case.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word does in a name, and so how much sharing it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Says what sort of body it is, or nearly nothing: "university", "group".
    Kind,
    /// Says what it works on: "agriculture", "refugees".
    Topic,
    /// A country, or of a country.
    Place,
    /// A number.
    Number,
    /// Anything else: what tells this name from others.
    Telling,
}

/// A word's one form and its role.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meaning {
    /// The word it is compared as.
    pub word: &'static str,
    /// What it does in a name.
    pub role: Role,
}

static MEANINGS: LazyLock<HashMap<&'static str, Meaning>> = LazyLock::new(|| {
    let tables = [
        (KINDS, Role::Kind),
        (TOPICS, Role::Topic),
        (super::places::PLACES, Role::Place),
        (NUMBERS, Role::Number),
        (SAME, Role::Telling),
    ];
    let mut all = HashMap::new();
    for (table, role) in tables {
        for line in table.lines() {
            let mut words = line.split_whitespace();
            let Some(word) = words.next() else { continue };
            all.insert(word, Meaning { word, role });
            for other in words {
                all.entry(other).or_insert(Meaning { word, role });
            }
        }
    }
    all
});

/// Terms written without blanks between words (Chinese, Japanese, Korean, Thai), longest first
/// for each first letter.
static RUNS: LazyLock<HashMap<char, Vec<&'static str>>> = LazyLock::new(|| {
    let mut runs: HashMap<char, Vec<&'static str>> = HashMap::new();
    for term in MEANINGS.keys().chain(super::forms::UNSPACED) {
        match term.chars().next() {
            Some(first) if unspaced(first) => runs.entry(first).or_default().push(term),
            _ => {}
        }
    }
    for terms in runs.values_mut() {
        terms.sort_unstable_by_key(|t| (std::cmp::Reverse(t.len()), *t));
        terms.dedup();
    }
    runs
});

/// What a folded word, or a lower-case word of another script, is known to mean.
pub(super) fn meaning(word: &str) -> Option<Meaning> {
    MEANINGS.get(word).copied()
}

/// The longest known term `text` begins with, for scripts without blanks.
pub(super) fn term_at(text: &str) -> Option<&'static str> {
    let terms = RUNS.get(&text.chars().next()?)?;
    terms.iter().find(|term| text.starts_with(**term)).copied()
}

/// Whether words of this letter's script are written without blanks between them.
pub(super) fn unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

const KINDS: &str = "
university universidad universidade universite universita universitat universiteit universitet universitetet universitatea universite universitesi universiti universitas univerzita univerzitet univerza sveuciliste uniwersytet egyetem yliopisto ulikool ulikooli panepistimio prifysgol unibertsitatea universitate universitetas daigaku daxue daehakgyo univ universities universitaire universitario universitaria universitatsklinikum университет университета університет университета университета университети πανεπιστημιο جامعة الجامعة دانشگاه אוניברסיטת 大学 大學 대학교 विश्वविद्यालय বিশ্ববিদ্যালয় มหาวิทยาลัย universitario
institute institut instituto istituto instituut institutet instytut institutul institute institutu instituta institution inst instituti intezet instituutti enstitusu institutas институт институту інститут института معهد انستیتو 研究所 研究院 연구소 연구원 संस्थान ινστιτουτο institutt institutions
college colegio collegio kolegium kolej colleges collegium колледж коледж كلية دانشکده 学院 學院 전문대학 대학 महाविद्यालय 短期大学 カレッジ
school ecole escuela scuola schule escola hochschule hogeschool skola skole szkola skoly schools fachhochschule школа مدرسة 学校 고등학교 학교 sekolah
academy academie academia accademia akademie akademia akademi akademija akademiya academiei academi akademija академия академія академии أكاديمية الأكاديمية 科学院 アカデミー 아카데미
faculty faculte facultad faculdade facolta fakultat fakulta fakultet faculteit факультет 学部
hospital hopital hopitaux hospitals krankenhaus klinikum klinik ospedale ospedaliero ospedaliera ziekenhuis sykehus sykehus sjukhus sygehus szpital hosp nemocnice nemocnica korhaz korhaza hospitalario hospitalar hospitalier hospitaliere больница госпиталь مستشفى مشفى بیمارستان 医院 病院 병원 रुग्णालय अस्पताल โรงพยาบาล rumah sairaala hastanesi
clinic clinique clinica kliniek klinika clinics клиника عيادة 诊所 クリニック klinik
center centre centro centrum zentrum centrul center sentral centar tsentr keskus kozpont ctr cntr centres centers centros centra merkezi centru центр центра مركز مرکز المركز 中心 センター 센터 केंद्र केन्द्र ศูนย์ pusat
laboratory laboratoire laboratorio laboratoire laboratories lab labs laboratorium laboratoires лаборатория مختبر 实验室 實驗室 研究室 연구실
department departement departamento dipartimento dept departments abteilung afdeling avdelning katedra отдел департамент кафедра إدارة دائرة قسم 部 学科
ministry ministere ministerio ministero ministerium ministerie ministerstvo ministerstwo ministerul ministeri bakanligi kementerian min ministries ministeriet departementet министерство міністерство وزارة 部委 省庁 부 मंत्रालय กระทรวง
agency agence agencia agenzia agentur agentschap agentura agencja agentia ajansi agencies agentstvo агентство агенція وكالة الوكالة 机构 庁 청
authority autorite autoridad autoridade autorita behorde autoriteit authorities هيئة الهيئة سلطة 
office bureau oficina ufficio buro kantoor urad offices офис бюро مكتب 办公室 局 事務所
council conseil consejo conselho consiglio rat raad radet rada consiliul councils savet vijece dewan konseyi совет рада مجلس 理事会 委員会 위원회 परिषद
committee comite comitato comitetul komitee komitet komite comissao comision comite committees comissio комитет комітет لجنة اللجنة 委员会
commission comision comissao commissione kommission komisja komise commissie комиссия مفوضية
foundation fondation fundacion fundacao fondazione stiftung stichting fundacja nadace nadacia fundatia fondacija fonden stiftelse stiftelsen saatio saatioe vakfi yayasan fundacio fdn found foundations фонд фондация مؤسسة المؤسسة بنیاد 基金会 基金會 財団 재단 फाउंडेशन मूलनिधि มูลนิธิ alapitvany fondatsiya
fund fonds fondo fundo fondet funds 基金
association associacion asociacion associacao associazione verein vereniging assoc assn asso asociatia sdruzeni stowarzyszenie zwiazek forening foreningen foreningen yhdistys egyesulet dernegi udruga udruzenje associations associacao associacio perkumpulan persatuan ассоциация асоціація جمعية الجمعية رابطة 协会 協会 協會 협회 संघ สมาคม assotsiatsiia ass
society societe sociedad sociedade societa gesellschaft genootschap selskab spolecnost spolocnost towarzystwo societatea soc societies druzstvo drustvo sallskapet sallskap tarsasag obshchestvo societat общество товариство 学会 學會 학회 सोसायटी
union union unione unie unia uniunea sindicato syndicat gewerkschaft unions союз союза اتحاد الاتحاد 联合会 連合会 联盟 연합회
federation federacion federacao federazione verband federatie federace federacja federatia foderation forbundet forbund fed federations федерация федерація 总会 连合
alliance alianza alianca alleanza allianz alliantie alliances aliansi альянс تحالف 同盟
network reseau red rede rete netzwerk netwerk natverk siec networks сеть мережа شبكة ネットワーク 네트워크
organisation organization organizacion organizacao organizzazione organisatie organizace organizacja organizatia organisationen org organizations organisations orgnaization orgnization organizatsiya organizatsiia organisasi orgutu организация організація منظمة المنظمة هيأة 组织 機構 機関 기구 संगठन organização
company compagnie compania companhia compagnia co companies corporation corp gongsi firma entreprise empresa unternehmen bedrijf компания компанія شركة الشركة 公司 会社 회사 कंपनी enterprise enterprises
group groupe grupo gruppo gruppe groep grup gruppen groups группа групп مجموعة 集团 集團 グループ 그룹
holding holdings
bank banque banco banca banka bankasi banks банк بنك مصرف 银行 銀行 은행
national nacional nationale nationaal nazionale nationales nationalt narodni narodowy nacionalni natl nat national nasional nemzeti ulusal nationella nasjonal nasjonale национальный национальная национального національний національна وطنية الوطنية الوطني وطني ملی القومي 国家 国立 國立 국립 राष्ट्रीय জাতীয় แห่งชาติ narodowe narodniy natsionalnyi natsionalnyy
international internacional internationale internazionale internationaal internationales mezinarodni miedzynarodowy medunarodni medunarodna internationell internasjonal intl int internat international internationaler internationalt uluslararasi antarabangsa internasional международный международная международного міжнародний دولية الدولية دولي الدولي بین‌المللی العالمية 国际 国際 國際 국제 अंतरराष्ट्रीय นานาชาติ internacia internationella
global mondial mundial mondiale globale عالمي 全球
general generale generales allgemeine generaal geral عامة العامة 总 総合
state states etats estados stati staaten staat estado stato statale statni panstwowy panstwowa estatal staatliche staatlich drzavni devlet gosudarstvennyi gosudarstvennyy государственный государственная государственное государственного державний державне حكومية الحكومية 省 
federal federale bundes bundesamt bundesanstalt federalnyi федеральный федеральное федерального اتحادية
central centrale zentral zentrale centraal centralny centralni tsentralnyi центральный المركزي المركزية 中央 중앙 केंद्रीय केन्द्रीय
regional regionale regionalni regionales regionalny региональный областной областная إقليمية
public publique publico publica pubblico pubblica offentlich publiczny verejny
royal koninklijke koninklijk konigliche kongelige kungliga reial regia royale kungl ملكية الملكية 王立 皇家
new nouveau nouvelle nuevo nueva nova novo neue neu nieuw nieuwe nowa nowy новый جديدة 新
programme program programa programma programm progr prog programmes programs программа برنامج 计划
project projet proyecto projeto progetto projekt projects проект مشروع
service services servicio servicios servico servicos servizio servizi dienst dienste diensten sluzba svc svcs служба خدمة خدمات
system systems sistema systeme systemes sistemas
secretariat secretaria sekretariat secretaire secretary sekretariatet секретариат أمانة
directorate direction direccion direcao direzione direktion direktorat directoraat مديرية المديرية
division divisao divisione unit unidad unidade unite section branch sezione
government gobierno governo gouvernement regierung govt gov gobernacion правительство حكومة الحكومة 政府 정부
museum musee museo museu muzeum muzej muzeul museet музей متحف 博物馆 博物館 美術館 박물관
library bibliotheque biblioteca bibliothek bibliotheek knihovna knjiznica biblioteka bibliotek konyvtar kutuphanesi библиотека مكتبة 图书馆 図書館 도서관
trust trusts
initiative iniciativa initiatives iniziativa
board junta
consortium consorcio consorzio konsortium consorci
cooperative cooperativa coop genossenschaft kooperative cooperatives спілка
chamber chambre camara camera kammer kamer غرفة
club klub clube
mission mision missao missione
campaign campagne campana kampagne
partnership partenariat asociacion parceria partnerships
forum foro foren
coalition coaliction coalicion coalizione
observatory observatoire observatorio osservatorio observatorium обсерватория مرصد 天文台
collaborative collective collectif colectivo
headquarters hq
management gestion gestao mgmt
polytechnic polytechnique politecnico politecnica polytechnical politechnika politehnica politecnic polytechnisch политехнический
graduate postgraduate undergraduate
high higher superior superieure superieur hohere sup
unit units
region region regione regiao oblast województwo область область
district distrito distretto distrikt okres rayon район مديرية 区
prefecture prefectural
province provincia provincie provinz provincial
city ville ciudad cidade citta stadt stad mesto miasto municipality municipal municipio municipalite comune kommune kommun gemeinde gemeente mairie ayuntamiento prefeitura город مدينة بلدية 市 市立 시
county comte condado comtat judet
local locale locales
ngo ong onlus osc cso ngos нко
";

const TOPICS: &str = "
health sante salud saude salute gesundheit gezondheid zdravi zdravotni zdrowia halsa helse sundhed saglik kesehatan здоровья здоровье здравоохранения الصحة صحة صحية بهداشت 健康 卫生 保健 보건 स्वास्थ्य
medical medicale medica medico medicina medicine medizin medizinische medizinischen medicina medicinal medicin medyczny medyczna lekarska medicinska med geneeskunde tib медицинский медицинская медицинского медицины медицина медичний طبية الطبية الطب الطبي طب پزشکی 医学 医科 医療 의과 의료 의학 चिकित्सा
science sciences ciencia ciencias ciencies scienze wissenschaft wissenschaften wetenschap wetenschappen vedy vied nauk nauki stiinte nauka znanosti sci scientific scientifique cientifica cientifico scientifico wissenschaftliche bilim bilimleri наук науки научный научно علوم العلوم علمي العلمية 科学 과학 विज्ञान วิทยาศาสตร์ sains vitenskap vetenskap
technology technologie tecnologia technologia technological technologique tecnologica tecnologico technische technischen technical technique techniques tecnica tecnico technisch tehnologii technologies technology tech tecnologicas technicka tekniska tekniske teknoloji teknologi tekhnologii технологии технологий технологический технический техническая технологічний تكنولوجيا التكنولوجيا تقنية التقنية فنی صنعتی 技术 技術 科技 工業 理工 기술 प्रौद्योगिकी เทคโนโลยี teknik
research recherche recherches investigacion investigaciones pesquisa pesquisas ricerca ricerche forschung onderzoek vyzkum vyzkumu badan badawczy cercetare kutatas forskning istrazivanja arastirma penelitian recerca исследований исследования исследовательский дослідження بحوث البحوث بحث أبحاث تحقیقات 研究 調査 연구 अनुसंधान गवेषणा วิจัย
education educational enseignement educacion educacao istruzione bildung onderwijs vzdelavani edukacji educatie utbildning utdanning uddannelse egitim pendidikan educatif educativa educativo образования образование освіти تعليم التعليم تربية التربية آموزش 教育 교육 शिक्षा การศึกษา pedagogical padagogische pedagogique pedagogica педагогический педагогического 师范 師範 training formation formacion
development developpement desarrollo desenvolvimento sviluppo entwicklung ontwikkeling rozvoj rozwoju dezvoltare utveckling udvikling kalkinma pembangunan dev devt developmental développement развития развитие розвитку تنمية التنمية للتنمية توسعه 开发 発展 発達 개발 발전 विकास พัฒนา
agriculture agricole agricultura agricolas agraria agrario agrarias agricola agricoltura landwirtschaft landbouw zemedelsky rolniczy rolnictwa agricultural agronomie agronomique agronomy agronomia agronomic agrarian pertanian tarim сельского сельскохозяйственный сельскохозяйственная аграрный زراعة الزراعة زراعية کشاورزی 农业 農業 农林 농업 कृषि เกษตร agri
engineering ingenierie ingenieria engenharia ingegneria ingenieurwissenschaften engineers engineer inzenyrstvi muhendislik инженерный инженерии هندسة الهندسة مهندسی 工程 工学 공학 अभियांत्रिकी
environment environnement ambiente medioambiente umwelt milieu environmental environnementales ambiental ambientale zivotniho srodowiska miljo cevre env окружающей среды экологии экологический بيئة البيئة 环境 環境 환경 पर्यावरण
energy energie energia energetic energetika energi energies energii enerji энергетический энергетики энергетика طاقة الطاقة 能源 エネルギー 에너지 ऊर्जा
water eau agua acqua wasser eaux aguas voda water wody vatten su водных воды مياه المياه 水 水利 물 जल
food alimentation alimentario alimentaire alimentos alimentacao alimentare lebensmittel voedsel aliments پخوراک غذاء الأغذية 食品 식품
human humain humaine humano humana umano humanos humaines mensch human humanas menneskerettigheter إنسانية الإنسانية انسانية الإنسان
humanitarian humanitaire humanitaria humanitario humanitarie humanitarne гуманитарный إغاثة الإغاثة
rights droits derechos direitos diritti rechte rechten prav прав حقوق الحقوق 权利
women femmes mujeres mulheres donne frauen vrouwen woman femme mujer mulher womens womans женщин المرأة النساء مرأة 女性 妇女 여성
children enfants enfant ninos nino criancas bambini kinder kinderen child childhood enfance infancia childrens деток детей дети أطفال الأطفال الطفل 儿童 児童 아동 anak
youth jeunesse jeunes juventud jovenes juventude gioventu jugend jongeren joven молодежи شباب الشباب 青年 청년
community communautaire comunitario comunitaria communaute comunidad comunidade comunita gemeinschaft communities مجتمع المجتمع 
social sociale sociales sociaux soziale sociaal sozial sotsialnyi социальный социальной اجتماعية الاجتماعية 社会 사회 सामाजिक socio
economic economics economie economia economique economica economico economicas economiques wirtschaft wirtschafts ekonomicka ekonomiczny ekonomie economy ekonomi экономики экономический экономічний اقتصاد الاقتصاد اقتصادية 经济 経済 경제 आर्थिक
law droit derecho direito diritto recht juridique juridica prawo legal права юридический قانون القانون 法学 法律 법
arts art arte artes kunst kunste umeni sztuki mest sanat искусств فنون الفنون 芸術 艺术 예술 कला
culture cultura kultur cultural culturelle culturel cultuur kultury kultura kultur культуры культура ثقافة الثقافة 文化 문화 संस्कृति
history histoire historia storia geschichte historique historical
physics physique fisica fisicas physik fizyki fyziky fizica fizika physical физики физика فيزياء 物理 물리
chemistry chimie quimica chimica chemie chemii kimya chemical chimiques химии химический كيمياء 化学 화학
biology biologie biologia biological biologique biologica biologicas biologische biologii biosciences биологии биологический أحياء 生物 생물
mathematics mathematiques matematicas matematica mathematik matematiky math maths математики رياضيات 数学 수학
computer informatique informatica informatik computing informatics computers software информатики حاسوب 计算机 電算 컴퓨터
information informacion informacao informazione informationen info информации معلومات المعلومات 信息 情報 정보
communication communications comunicacion comunicacao comunicazione kommunikation связи اتصالات الاتصالات 通信 통신
cancer cancerologie oncologia oncology oncologie krebs krebsforschung krebsforschungs oncologico oncologica onkologii онкологический онкологии рака سرطان السرطان 癌 肿瘤 がん 암
cardiology cardiologie cardiovascular cardiac cardiologia heart coeur corazon herz кардиологии قلب القلب 心臓
disease diseases maladie maladies enfermedades enfermedad doencas krankheiten malattie ziekte
nursing infirmier infirmiere enfermeria enfermagem pflege 看護 护理 간호
dental dentistry dentaire odontologia odontologica zahnmedizin stomatological 歯科 口腔 치과
pharmacy pharmaceutical pharmaceuticals pharmacie farmacia farmaceutica pharmazie pharma farmaceutici фармацевтический صيدلة 薬科 制药 製薬 약학
veterinary veterinaire veterinaria veterinarny ветеринарный بيطرية 獣医 畜産
animal animaux animales animale tier dyr animals 动物 動物
forest foret foretale forestal foresta wald forestry forestier forets bosque forests леса лесной 林业 森林 산림
marine mer mar mare marin oceanography meer ocean oceanographic maritime marina морской بحرية البحرية 海洋 해양
fisheries peche pesca fishery fischerei fish 水産 渔业 수산
space spatial espacial spaziale espace aerospace aerospatiale raumfahrt 宇宙 航天 航空宇宙 우주
nuclear nucleaire nucleare nuklear kern atomic atomique atom ядерный ядерной نووية 原子力 核 원자력
electric electrical electrique electrica electrico elettrica elektrische electricity electricite electricidad elektro elektrik электрический كهرباء 電力 电力 전기 전력
electronics electronic electronique electronica elektronik elektroniki электроники 電子 电子 전자
materials materiaux materiales materiali materialien material 材料 재료
mining mines minas mineria miniere bergbau górnictwa mineral minerals горный 矿业 鉱業
oil petroleum petrole petroleo petrolio нефти نفط النفط 石油 석유 neft
gas gaz газ غاز الغاز 
industry industries industrie industria industriale industrial industriel industriales industrielle industriya промышленности промышленный صناعة الصناعة صناعية 工业 産業 산업 उद्योग industri
trade commerce comercio commercio handel commercial comercial merchant торговли تجارة التجارة 贸易 商業 무역
business affaires negocios betriebswirtschaft 商務 经营 경영
finance finances financial financiero financiera financeiro financier financiere finanzen finanzas финансов المالية 金融 財務 금융
insurance assurance assurances seguros assicurazioni versicherung verzekering versicherungen страхования تأمين 保険 保险 보험
tax impots hacienda fisco taxation
transport transports transporte trasporti verkehr vervoer transportation транспорта نقل النقل 交通 運輸 교통
railway railways railroad chemins ferrocarriles ferrovie eisenbahn bahn железнодорожный 鉄道 铁路 철도
aviation aeronautics aeronautique aeronautica luftfahrt aeronautical авиационный طيران 航空 항공
defense defence defensa difesa verteidigung обороны الدفاع دفاع 防衛 국방
military militaire militar militare militar military военный عسكرية 軍 军
police policia polizia polizei شرطة 警察
security securite seguridad sicurezza sicherheit безопасности أمن الأمن
justice justicia giustizia justiz justitie юстиции العدل عدل
peace paix paz pace frieden vrede мира سلام السلام 平和 和平 평화
refugees refugee refugies refugiados rifugiati fluchtlinge refugie refugiado vluchtelingen flyktning flyktninghjelpen беженцев لاجئين اللاجئين لاجئ 难民 難民 난민
migration migrations migraciones migracao migrazione миграции هجرة الهجرة migratory migrants migrant 移民
relief secours socorro soccorso hilfe hulp aide ayuda ajuda aiuto aid help hjelp assistance assist помощи مساعدة المساعدات
emergency urgence emergencia emergenza notfall urgences طوارئ الطوارئ
action accion acao azione aktion aktie
care soins cuidado cura pflege رعاية الرعاية
solidarity solidarite solidaridad solidariedade solidarieta solidaritat
charity charitable caritative caridad charities caritas خيرية الخيرية благотворительный благотворительная 慈善
cross croix cruz croce kreuz kruis kors krzyz крест الصليب صليب 十字
crescent croissant media medialuna halbmond полумесяц الهلال هلال
red rouge roja vermelha rossa rotes rode roda czerwony красный الأحمر أحمر 赤 红 적
world monde mundo mondo welt wereld swiat svet всемирный мир 世界 세계 विश्व โลก dunya
nations naciones nacoes nazioni nationen naties nations наций الأمم أمم 
united unies unidas unite vereinte verenigde unidos uniti unis uni объединенных المتحدة متحدة 联合 統一 국제연합
population poblacion populacao popolazione bevolkerung населения السكان سكان 人口 인구
labour labor travail trabajo trabalho lavoro arbeit arbeid pracy work труда العمل عمل 労働 劳动 노동
workers travailleurs trabajadores trabalhadores lavoratori arbeiter 
rural rurale rurales landlichen ruralis сельский ريفية 農村
planning planification planificacion planejamento pianificazione التخطيط
policy politique politicas politica politik policies politiques سياسات السياسات 政策 정책
political politiques politicos politische 政治
studies etudes estudios estudos studi studien studium study study dirasat دراسات الدراسات 
teachers enseignants maestros profesores professores lehrer teacher
students etudiants estudiantes estudantes studenti studenten student étudiants
free libre livre libera freie freien vrije volny свободный حرة الحرة 自由
catholic catholique catolica catolico cattolica katholische katholieke katolicki pontificia pontifical كاثوليكية 
islamic islamique islamica islam islami الإسلامية إسلامية اسلامي اسلامیة
christian chretien cristiano cristiana christlich christelijke
open abierta aberta aperta 
applied appliquee appliquees aplicada aplicadas applicata angewandte toegepaste прикладной تطبيقية التطبيقية 応用 应用 응용
advanced avancee avancees avanzado avanzados avancados avanzate advance
natural naturelle naturales naturais naturali natur naturelles naturliche
experimental experimentelle sperimentale experimentale 
theoretical theorique teorica theoretische
foreign etrangeres exteriores estrangeiros auswartige auswartigen esteri external иностранных خارجية الخارجية 外交 対外
affairs asuntos affaires assuntos affari angelegenheiten aff дел شؤون الشؤون 事務
cooperation cooperacion cooperacao cooperazione zusammenarbeit samenwerking spolupraci сотрудничества تعاون التعاون 協力 合作 협력
innovation innovacion inovacao innovazione innovations инноваций ابتكار 創新 创新 혁신
sport sports deporte deportes esporte sportif спорта رياضة 体育 スポーツ 체육
language languages langue langues lengua linguas sprache sprachen lingue 语言 言語 외국어
music musique musica musik musiikki музыки موسيقى 音楽 音乐 음악
design diseno desenho デザイン 
house maison casa haus huis dom дом بيت دار
life vie vida vita leben leven жизни حياة 生命 생명
earth terre tierra terra erde земли الأرض 地球
climate climat clima klima климата مناخ 気候
south sud sur sul sued sudlich yuzhno южный جنوب الجنوب 南
north nord norte norden noord severo северный شمال الشمال 北
east est este ost oost oriental vostochno восточный شرق الشرق 東 
west ouest oeste ovest westen occidental zapadno западный غرب الغرب 西
";

const NUMBERS: &str = "
1 one first i primero premier erste 1st
2 two second ii segundo deuxieme zweite 2nd
3 three third iii tercero troisieme dritte 3rd
4 four fourth iv 4th
5 five fifth 5th
6 six sixth vi 6th
7 seven seventh vii 7th
8 eight eighth viii 8th
9 nine ninth ix 9th
10 ten tenth 10th
12 xii twelve
13 xiii thirteen
20 twenty
30 thirty
40 forty
50 fifty
";

const SAME: &str = "
st saint sainte san santa sankt sint
mount mt
dr doctor
jr junior
brothers bros freres hermanos
manufacturing mfg
assoc assocs associates
lombard lombardia
";
