//! What a column can be: the fields of the landscape, and the words that name them in six
//! languages, in German and in HXL.

use std::sync::LazyLock;

use insight::names::fold;
use serde::{Deserialize, Serialize};

use crate::act::FileKind;

macro_rules! fields {
    ($( $(#[doc = $about:literal])+ $field:ident $code:literal: [$($word:literal)*]; )+) => {
        /// Where a column goes.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            schemars::JsonSchema,
        )]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $( $(#[doc = $about])+ $field, )+ }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$field),+];

            /// The code, as in mappings and in message ids (`landscape-field-name`).
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$field => $code, )+ }
            }

            /// Column names in use, the plainest first.
            #[must_use]
            pub const fn heads(self) -> &'static [&'static str] {
                match self { $( Self::$field => &[$($word),*], )+ }
            }
        }
    };
}

fields! {
    /// The organisation's name.
    Name "name": [
        "organisation" "organization" "organisation name" "organization name" "org name" "name"
        "name of organisation" "name of organization" "partner" "partner name" "partner full name"
        "implementing partner" "implementing organisation" "implementing organization" "agency"
        "nom" "nom organisation" "nom de l organisation" "nom de lorganisation" "partenaire"
        "organizacion" "nombre" "nombre de la organizacion" "socio" "entidad" "label" "title"
        "организация" "название" "название организации" "наименование" "partner organization"
        "reporting org" "reporting organisation" "reporting organization"
        "组织" "组织名称" "名称" "机构" "المنظمة" "اسم المنظمة" "الاسم" "full name"
        "who" "qui" "quien" "org" "orga" "orgs" "your organisation" "institution" "company" "organisations" "organizations"
        "recipient" "recipient name" "recipient organisation" "grantee" "grantee name" "beneficiaire de la subvention"
        "beneficiario de la subvencion" "получатель гранта" "受资助机构" "الجهة المتلقية" "zuwendungsempfänger"
        "name der organisation" "organisationsname" "bezeichnung" "einrichtung" "verein" "wer"
        "الجهة المنفذة" "الجهة" "اسم الجهة" "الشريك المنفذ" "الشريك" "اسم الشريك" "المؤسسة"
        "اسم المؤسسة" "الجمعية" "اسم الجمعية" "المنظمة المنفذة" "منظمة" "исполнитель" "партнёр"
        "наименование организации" "реализующая организация" "执行机构" "实施机构" "机构名称" "合作伙伴"
        "organizacion ejecutora" "organizacion implementadora" "socio implementador" "institucion"
        "partenaire de mise en oeuvre" "organisation de mise en oeuvre"
    ];
    /// A short form of the name.
    Acronym "acronym": [
        "acronym" "organisation acronym" "organization acronym" "org acronym" "partner acronym"
        "acronyme" "organisation accronyme" "accronyme" "sigle" "siglas" "sigla" "abbreviation"
        "short name" "abbr" "сокращение" "缩写" "اختصار" "الاختصار"
        "abkürzung" "kürzel" "kurzname" "kurzform"
    ];
    /// Another name.
    Alias "alias": [
        "alias" "aliases" "other name" "other names" "also known as" "autre nom" "autres noms"
        "otro nombre" "otros nombres" "local name" "name in english" "name in arabic"
        "name in french" "name local" "другое название" "former name"
        "anderer name" "weitere namen"
    ];
    /// What kind of organisation.
    Kind "kind": [
        "type" "organisation type" "organization type" "type of organisation"
        "type of organization" "org type" "type organisation" "type d organisation"
        "type dorganisation" "tipo" "tipo de organizacion" "constituency" "category" "categorie"
        "stakeholder type" "stakeholder group" "element type" "тип" "тип организации"
        "类型" "نوع" "نوع المنظمة" "sector type" "kind"
        "typ" "art" "organisationstyp" "art der organisation" "organisationsart" "akteursgruppe"
        "النوع" "نوع الجهة" "نوع المؤسسة" "机构类型"
    ];
    /// The country.
    Country "country": [
        "country" "country name" "pays" "pais" "страна" "国家" "البلد" "country of operation"
        "admin0" "adm0" "admin0name" "country code" "iso3" "country iso3" "nation" "location country"
        "land" "staat" "einsatzland"
        "الدولة" "دولة" "بلد"
    ];
    /// First level below the country.
    Area "area": [
        "region" "province" "state" "governorate" "gouvernorat" "wilaya" "admin1" "admin 1" "adm1" "admin1 name"
        "admin1name" "adm1 name" "departement" "departamento" "provincia" "область" "省"
        "محافظة" "المحافظة" "county" "adm1 en" "adm1 fr" "estado"
        "bundesland" "provinz" "kanton"
        "المنطقة" "الإقليم" "الولاية" "ولاية" "المقاطعة" "регион" "провинция" "省份"
    ];
    /// Code of the first level.
    AreaCode "area_code": [
        "admin1pcod" "admin1 pcode" "adm1 pcode" "adm1 code" "prov code" "province code"
        "admin1pcode" "region code" "pcode1" "adm1pcode" "gov pcode" "governorate pcode" "state code" "admin1 code"
    ];
    /// Second level.
    District "district": [
        "district" "admin2" "admin 2" "adm2" "cercle" "admin2 name" "admin2name" "adm2 name" "lga"
        "municipio" "municipality" "район" "区县" "مديرية" "المديرية" "adm2 en" "adm2 fr" "township"
        "sub county"
        "bezirk" "landkreis" "kreis"
        "القضاء" "distrito" "县"
    ];
    /// Code of the second level.
    DistrictCode "district_code": [
        "admin2pcod" "admin2 pcode" "adm2 pcode" "adm2 code" "dist code" "district code"
        "admin2pcode" "pcode2" "adm2pcode" "dis pcode" "district pcode" "admin2 code" "pcode" "p code" "place code"
    ];
    /// Third level or a place name.
    Locality "locality": [
        "commune" "sub district" "subdistrict" "admin3" "admin 3" "adm3" "admin3 name" "adm3 name"
        "place" "lieu" "lugar" "место" "location" "town" "ville" "city" "ciudad" "город" "site"
        "where" "ou" "donde" "地点" "مكان" "المكان" "ward" "adm3 en" "adm3 fr" "localite" "locality"
        "ort" "stadt" "gemeinde" "standort" "wo"
        "المدينة" "مدينة" "البلدة" "القرية" "населённый пункт" "населенный пункт"
        "место реализации" "城市" "localidad" "village"
    ];
    /// Code of the third level.
    LocalityCode "locality_code": [
        "admin3pcod" "admin3 pcode" "adm3 pcode" "adm3 code" "commune code" "admin3pcode"
        "pcode3" "adm3pcode" "admin3 code"
    ];
    /// The theme or sector.
    Theme "theme": [
        "theme" "sector" "cluster" "secteur" "sector name" "cluster name" "what" "quoi" "que"
        "thematique" "tema" "topic" "issue" "сектор" "тема" "主题" "领域" "قطاع"
        "القطاع" "موضوع" "cluster sector name" "field of work" "area of work" "focus area" "themes"
        "sectors" "theme1" "domaine"
        "thema" "themen" "sektor" "bereich" "themenfeld" "arbeitsbereich" "schwerpunkt"
        "الموضوع" "المجال" "مجال العمل" "المحور" "направление" "тематика" "сфера деятельности"
        "行业" "主题领域" "area tematica" "thematiques" "domaine d intervention"
    ];
    /// The partner's code for the theme.
    ThemeCode "theme_code": [
        "sector code" "cluster code" "cluster sector code" "theme code" "code secteur"
    ];
    /// What exactly is done.
    Activity "activity": [
        "activity" "activities" "activite" "activites" "actividad" "actividades" "project"
        "project title" "proj title" "proj name" "activity title" "activity name" "titre de l activite" "titre du projet" "projet" "proyecto" "activity description"
        "деятельность" "проект" "活动" "项目" "نشاط" "مشروع" "project name" "intervention"
        "aktivität" "aktivitäten" "maßnahme" "maßnahmen" "tätigkeit" "projekt" "projekttitel" "vorhaben" "was"
        "اسم المشروع" "المشروع" "عنوان المشروع" "النشاط" "اسم النشاط" "الأنشطة" "وصف النشاط"
        "название проекта" "наименование проекта" "мероприятие" "项目名称" "活动名称"
        "nombre del proyecto" "titulo del proyecto" "nombre de la actividad" "nom du projet"
        "intitule du projet" "nom de l activite"
    ];
    /// For whom.
    Whom "whom": [
        "for whom" "beneficiary type" "beneficiaries type" "target group" "population group"
        "pour qui" "para quien" "groupe cible" "type de beneficiaires" "grupo meta" "whom"
        "population type" "beneficiary"
        "zielgruppe" "zielgruppen" "für wen"
        "الفئة المستهدفة" "целевая группа" "目标群体" "poblacion meta" "poblacion objetivo"
    ];
    /// Who pays.
    Funder "funder": [
        "donor" "funder" "donors" "funding organisation" "funding organization" "bailleur"
        "bailleur de fond" "bailleur de fonds" "donante" "financiador" "donor name" "funded by"
        "programming organisation" "programming organization" "донор" "جهة التمويل" "资助方" "program organization"
        "geldgeber" "förderer" "finanziert durch" "mittelgeber"
        "الممول" "الجهة الممولة" "المانح" "الجهة المانحة" "источник финансирования" "捐助方" "资助机构"
        "fuente de financiamiento" "financiado por" "financeur" "source de financement"
    ];
    /// First day.
    From "from": [
        "start" "start date" "date debut" "debut" "date de debut" "fecha inicio"
        "fecha de inicio" "inicio" "from date" "project start date" "начало" "дата начала"
        "开始" "开始日期" "تاريخ البدء" "since" "begin"
        "beginn" "anfang" "startdatum" "von" "anfangsdatum"
        "تاريخ البداية" "البداية" "تاريخ بدء المشروع" "начало проекта" "开始时间" "起始日期"
        "date de demarrage"
        "from" "du" "desde" "с" "من" "从"
    ];
    /// Last day.
    To "to": [
        "end" "end date" "date fin" "fin" "date de fin" "fecha fin" "fecha de fin"
        "to date" "project end date" "окончание" "дата окончания" "结束" "结束日期" "تاريخ الانتهاء" "until"
        "ende" "enddatum" "bis"
        "تاريخ النهاية" "النهاية" "تاريخ انتهاء المشروع" "дата завершения" "завершение" "结束时间"
        "截止日期" "fecha final" "date de cloture"
        "to" "au" "hasta" "по" "إلى" "至"
    ];
    /// The month, quarter or year reported.
    Period "period": [
        "month" "mois" "mes" "period" "periode" "periodo" "quarter" "trimestre" "date" "year"
        "annee" "ano" "reporting month" "reporting period" "месяц" "月份" "الشهر" "fecha"
        "reported"
        "zeitraum" "laufzeit"
        "الفترة" "السنة" "период" "год" "年份"
    ];
    /// Planned, under way, done.
    Status "status": [
        "status" "statut" "estado actual" "etat" "project status" "status of activity" "состояние"
        "状态" "الحالة" "activity status"
        "stand"
        "حالة المشروع" "статус" "项目状态"
    ];
    /// People reached or targeted.
    People "people": [
        "people" "people reached" "people targeted" "reached" "beneficiaries" "beneficiaires"
        "beneficiarios" "total beneficiaries" "total reached" "total no atteintes" "total reach"
        "personnes atteintes" "personas alcanzadas" "total personnes ciblees" "number of people"
        "achieved" "total people reached" "total people"
        "personen" "erreichte personen" "begünstigte" "anzahl personen"
        "охвачено" "получатели" "число получателей" "количество получателей" "количество людей"
        "受益人" "受益人数" "人数" "惠及人数"
        "المستفيدون" "المستفيدين" "عدد المستفيدين" "عدد الأشخاص"
        "عدد المستفيدين الكلي" "numero de beneficiarios" "nombre de beneficiaires"
    ];
    /// Money given, planned or spent.
    Amount "amount": [
        "amount" "budget" "value" "montant" "monto" "presupuesto" "сумма" "бюджет" "金额" "预算"
        "المبلغ" "الميزانية" "total budget" "funding amount" "amount usd" "budget usd" "budget eur"
        "amount eur" "expenditure" "disbursement" "commitment" "commitments" "disbursements"
        "betrag" "fördersumme" "mittel"
        "الموازنة" "قيمة المشروع" "التكلفة" "стоимость" "объём финансирования" "资金" "经费"
        "budget total" "cout total" "presupuesto total"
    ];
    /// The currency of the amount.
    Currency "currency": [
        "currency" "devise" "moneda" "валюта" "货币" "العملة" "currency code"
        "währung"
    ];
    /// The activity's number in a register, such as an IATI activity identifier.
    Project "project": [
        "activity id" "project id" "iati activity identifier" "activity identifier"
        "project code" "code projet" "codigo del proyecto" "номер проекта" "项目编号" "رقم المشروع"
        "grant number" "grant id" "award number" "award id" "project number" "grant reference" "projektnummer" "kennung"
    ];
    /// The web address.
    Website "website": [
        "website" "url" "web" "site web" "sitio web" "homepage" "link" "сайт" "网站" "الموقع"
        "site internet" "web site"
        "webseite" "internetseite" "webadresse"
    ];
    /// Words about it.
    About "about": [
        "description" "about" "notes" "note" "mission" "summary" "descripcion" "resume"
        "описание" "描述" "وصف" "comment" "comments" "commentaires"
        "beschreibung" "kurzbeschreibung"
    ];
    /// An e-mail address: private.
    Email "email": [
        "email" "e mail" "mail" "courriel" "correo" "correo electronico" "почта" "电子邮件" "البريد الإلكتروني"
        "email address" "contact email"
        "e mail adresse" "mailadresse"
        "البريد" "электронная почта" "邮箱" "adresse mail" "correo de contacto"
    ];
    /// A telephone number: private.
    Phone "phone": [
        "phone" "telephone" "tel" "mobile" "telefono" "телефон" "电话" "هاتف" "phone number"
        "contact phone" "fax" "whatsapp"
        "telefon" "telefonnummer"
        "الهاتف" "رقم الهاتف" "الجوال" "номер телефона" "联系电话" "numero de telephone"
        "telefono de contacto"
    ];
    /// A contact person: private.
    Contact "contact": [
        "contact" "contact person" "contact name" "focal point" "point focal" "persona de contacto"
        "personne de contact" "контактное лицо" "联系人" "focal point name"
        "ansprechpartner" "ansprechperson" "kontaktperson" "kontakt"
        "جهة الاتصال" "مسؤول الاتصال" "اسم جهة الاتصال" "контакты" "联系方式" "contacto"
        "personne contact"
    ];
    /// ROR number.
    Ror "ror": ["ror" "ror id" "ror number"];
    /// LEI number.
    Lei "lei": ["lei" "lei code" "legal entity identifier"];
    /// IATI organisation identifier.
    Iati "iati": [
        "iati" "iati id" "iati identifier" "iati organisation identifier" "organisation identifier"
        "iati org id" "org id" "organisation id" "iati organisation id"
    ];
    /// Wikidata item.
    Wikidata "wikidata": ["wikidata" "wikidata id" "qid"];
    /// A number in another register.
    Registry "registry": [
        "registration" "registration number" "registration no" "reg no" "numero d enregistrement"
        "numero de registro" "registry id" "identifiers" "charity number" "company number" "ein" "vat"
        "регистрационный номер" "注册号" "رقم التسجيل"
    ];
    /// The organisation it is a branch of, by name.
    Parent "parent": [
        "parent" "part of" "parent organisation" "parent organization" "branch of"
        "organisation mere" "head office" "partie de"
        "dachorganisation" "gehört zu" "übergeordnete organisation" "träger"
    ];
    /// New, Update, No update or Delete.
    Remarks "remarks": [
        "remarks" "remark" "remarques" "remarque" "observaciones" "примечание" "备注" "ملاحظات"
        "update status"
        "bemerkung" "bemerkungen" "anmerkung" "anmerkungen"
    ];
    /// Kept under the partner's own column name.
    Keep "keep": [];
    /// Kept for the secretariat alone, under the partner's own column name.
    Private "private": [
        "birth date" "date of birth" "birthday" "dob" "date de naissance" "fecha de nacimiento"
        "дата рождения" "出生日期" "تاريخ الميلاد" "passport" "passport number" "national id"
        "home address" "gender of contact" "age"
    ];
    /// The end at which a tie begins.
    TieFrom "tie_from": [];
    /// The end to which it leads.
    TieTo "tie_to": [];
    /// What kind of tie it is.
    TieKind "tie_kind": [];
    /// Whether it has a direction.
    TieDirection "tie_direction": [];
    /// How strong it is.
    TieWeight "tie_weight": [];
    /// Who says so.
    TieSource "tie_source": [];
    /// Not brought.
    Leave "leave": [];
}

/// Folded column names by field, in the order of `Field::ALL`.
static FOLDED: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    Field::ALL.iter().map(|f| f.heads().iter().map(|w| fold(w)).collect()).collect()
});

impl Field {
    /// Column names in use, folded, the plainest first.
    pub(super) fn words(self) -> &'static [String] {
        FOLDED.get(self as usize).map_or(&[], Vec::as_slice)
    }

    /// The field of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.code() == code)
    }

    /// Whether several columns may go here.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Keep
                | Self::Private
                | Self::Leave
                | Self::Alias
                | Self::TieKind
                | Self::Registry
                | Self::Contact
                | Self::Phone
                | Self::Email
        )
    }

    /// Whether the secretariat alone reads it.
    #[must_use]
    pub const fn is_private(self) -> bool {
        matches!(self, Self::Email | Self::Phone | Self::Contact | Self::Private)
    }

    /// Name and code of each level below the country, the widest first.
    pub(super) const LEVELS: [(Self, Self); 3] = [
        (Self::Area, Self::AreaCode),
        (Self::District, Self::DistrictCode),
        (Self::Locality, Self::LocalityCode),
    ];

    /// Whether it says where, within a country.
    pub(super) fn is_of_place(self) -> bool {
        Self::LEVELS.iter().any(|(name, code)| self == *name || self == *code)
    }

    /// Whether whoever fills it in tells of one organisation.
    pub(super) const fn tells_an_organisation(self) -> bool {
        matches!(
            self,
            Self::Kind | Self::Website | Self::Ror | Self::Lei | Self::Iati | Self::Wikidata
        )
    }

    /// Whether whoever fills it in tells of one activity.
    pub(super) const fn tells_a_deed(self) -> bool {
        matches!(self, Self::Activity | Self::Project | Self::From | Self::To | Self::Period)
    }

    /// Whether it is said of activities rather than of organisations.
    pub(super) const fn is_of_activities(self) -> bool {
        matches!(
            self,
            Self::From
                | Self::To
                | Self::Period
                | Self::Status
                | Self::Amount
                | Self::Funder
                | Self::People
                | Self::Whom
                | Self::Project
        )
    }

    /// Whether a file of this kind has use for it.
    #[must_use]
    pub const fn serves(self, kind: FileKind) -> bool {
        let activity = matches!(
            self,
            Self::Activity
                | Self::Whom
                | Self::Funder
                | Self::From
                | Self::To
                | Self::Period
                | Self::Status
                | Self::People
                | Self::Amount
                | Self::Currency
                | Self::Project
                | Self::ThemeCode
        );
        let list = matches!(
            self,
            Self::Website | Self::About | Self::Parent | Self::Email | Self::Phone | Self::Contact
        );
        let tie = matches!(
            self,
            Self::TieFrom
                | Self::TieTo
                | Self::TieKind
                | Self::TieDirection
                | Self::TieWeight
                | Self::TieSource
        );
        match kind {
            FileKind::Activities => !list && !tie,
            FileKind::Organisations => !activity && !tie,
            FileKind::Graph => tie || matches!(self, Self::From | Self::To | Self::Leave),
        }
    }
}
