//! Countries and their adjectives, in the languages of the lexicon: one line a country. Facts
//! of common use (names and adjectives of UN members and a few territories), typed for this crate.

pub(super) const PLACES: &str = "
afghanistan afghan afghane afganistan افغانستان أفغانستان
albania albanian albanie shqiperi
algeria algerian algerie algerien argelia الجزائر جزائرية
angola angolan
argentina argentine argentinian argentino argentinien
armenia armenian armenie
australia australian australie australien 澳大利亚 オーストラリア
austria austrian autriche oesterreich osterreich osterreichische osterreichisches osterreichischen
azerbaijan azerbaijani azerbaidjan azerbaycan азербайджан
bahrain bahraini البحرين
bangladesh bangladeshi বাংলাদেশ
belarus belarusian bielorussie беларусь белорусский
belgium belgian belgique belgie belge belgische belgien
benin beninese beninois
bhutan bhutanese
bolivia bolivian boliviano boliviana
bosnia bosnian bosna
botswana
brazil brazilian bresil brasil brasileira brasileiro brasilien brasile
brunei
bulgaria bulgarian bulgarie bulgarien bulgarska българия българска
burkina burkinabe burkinabè
burundi burundian burundais
cambodia cambodian cambodge camboya
cameroon cameroonian cameroun camerun camerounaise
canada canadian canadien canadienne kanada canadiense
chad chadian tchad tchadienne تشاد
chile chilean chileno chilena chili
china chinese chine chinois chinoise cina zhongguo chinas 中国 中國 中华 中華 중국
colombia colombian colombie colombiano colombiana kolumbien
comoros comores
congo congolese congolais congolaise rdc drc
costa rica
croatia croatian hrvatska hrvatski hrvatsko hrvatske kroatien croatie
cuba cuban cubano cubana
cyprus cypriot chypre
czech czechia ceska cesky ceske tschechische tcheque 
denmark danish danmark dansk danske danemark danemarca danois dinamarca
djibouti
dominican dominicana
ecuador ecuadorian ecuatoriana
egypt egyptian egypte egipto agypten مصر المصرية
eritrea eritrean
estonia estonian eesti estonie
ethiopia ethiopian ethiopie etiopia
europe european europa europeen europeenne europea europeo europaische europaisches europaischen europees evropska eu european европейский أوروبا الأوروبي 欧州 유럽
fiji
finland finnish suomen suomi finlande finska finlandia
france french francais francaise francia francesa franzosische frankreich francaises francais francese フランス 法国
gabon
gambia gambian
georgia georgian georgie საქართველო
germany german deutschland deutsche deutsches deutscher deutschen allemagne allemand allemande alemania alemana alemanha germania tedesco duitsland duits niemcy nemecko германия немецкий ألمانيا ドイツ 德国 독일
ghana ghanaian
greece greek grece grecia griechenland hellenic elliniki ελλαδα ελληνικη yunanistan
guatemala guatemalan guatemalteca
guinea guinee guineenne guinean
haiti haitian haitienne
honduras honduran
hungary hungarian magyar hongrie hongrois ungarn ungheria magyarorszag
iceland icelandic islenska
india indian inde indien भारतीय भारत hindustan
indonesia indonesian indonesie indonesien
iran iranian ایران إيران
iraq iraqi irak iraqi iraquien عراق العراق العراقية
ireland irish irlande irlanda eire irland
israel israeli ישראל
italy italian italie italia italiana italiano italiani italien italienne italienische イタリア
ivory ivoire ivoirienne ivoirien
jamaica jamaican
japan japanese japon japonais japonaise nippon nihon 日本 일본 giappone
jordan jordanian jordanie الأردن الأردنية
kazakhstan kazakh казахстан қазақстан казахстана kazakhstani kazak
kenya kenyan
kosovo
kuwait kuwaiti الكويت
kyrgyz kyrgyzstan kirghizistan кыргызстан киргизия
laos lao
latvia latvian latvijas lettonie latvija
lebanon lebanese liban libanaise libanais لبنان اللبنانية
lesotho
liberia liberian
libya libyan libye ليبيا
lithuania lithuanian lietuvos lituanie lietuva
luxembourg luxemburg
macedonia macedonian makedonija македонија
madagascar malagasy
malawi malawian
malaysia malaysian malaisie 
maldives
mali malian malien malienne maliens
malta maltese
mauritania mauritanie mauritanian
mauritius mauritian maurice
mexico mexican mexique mexicano mexicana mexiko messico
moldova moldovan moldavie
mongolia mongolian 蒙古
montenegro crna
morocco moroccan maroc marocaine marruecos المغرب المغربية
mozambique mocambique mozambican
myanmar burma birmanie
namibia namibian
nepal nepali nepalese नेपाल
netherlands nederland nederlands nederlandse dutch holland paesi niederlande olanda niederlandische holanda
zealand nz aotearoa zelande
nicaragua nicaraguan
niger nigerien nigerienne
nigeria nigerian
norway norwegian norge norsk norske norges norvege noruega norvegien norwegische noreg
oman omani عمان
pakistan pakistani پاکستان باكستان
palestine palestinian palestinienne فلسطين الفلسطينية palestina
panama panamanian
papua
paraguay paraguayan
peru peruvian perou peruano peruana
philippines philippine filipino pilipinas filipinas
poland polish polska polski polskie polskiego pologne polonia polen polnische polskich
portugal portuguese portugais portuguesa portugues portugal
qatar qatari قطر
romania romanian roumanie rumanien romaniei
russia russian russie russland rusia россия российский российская российской россии русский rossiiskaia rossiyskaya rf روسيا 俄罗斯
rwanda rwandan rwandaise
saudi saoudite saudita السعودية
scotland scottish ecosse alba
senegal senegalese senegalais senegalaise
serbia serbian srbija srpska srbije serbie србија српска србије
sierra leone
singapore singapour singapur 新加坡
slovakia slovak slovenska slovensko slovenske slovenskej slowakei slovaquie slovenskej
slovenia slovenian slovenija slovenije slovenie
somalia somali somalie soomaaliya soomaaliyeed الصومال
somaliland
korea korean coree corea 한국 대한 韓国 
spain spanish espagne espana espanol espanola spanien spagna espanyola
lanka
sudan sudanese soudan السودان السودانية
sweden swedish sverige svenska svensk suede schweden suecia sveriges
switzerland swiss suisse schweiz schweizer schweizerische schweizerischer schweizerisches svizzera svizzero suiza helvetic
syria syrian syrie syrien سوريا السورية سورية
taiwan taiwanese 台湾 臺灣 台灣
tajikistan tajik tadjikistan таджикистан тоҷикистон
tanzania tanzanian tanzanie
thailand thai thailande ไทย ประเทศไทย
togo togolaise togolese
tunisia tunisian tunisie tunisien tunisienne تونس التونسية
turkey turkish turkiye turk turquie turquia turkei تركيا
uganda ugandan ouganda
ukraine ukrainian україна украина української украинский ukraina ukraini ukrayiny ukrainskyi
emirates emirats emirati الإمارات
uk britain british britannique britanica britannico
england english angleterre inglaterra
wales welsh cymru cymraeg galles
us usa america american americain americaine americano americana amerika amerikanische 
uruguay uruguayan
uzbekistan uzbek узбекистан ozbekiston
venezuela venezuelan
vietnam vietnamese viet
yemen yemeni yemenite اليمن اليمنية
zambia zambian
zimbabwe zimbabwean
africa african afrique africaine africain afrika africana africano afrikan أفريقيا الأفريقية
asia asian asie asien asiatique asiatica 亚洲 アジア 아시아
hong hongkong 香港
kong
";
