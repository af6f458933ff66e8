//! Legal forms and words that join other words. Forms are facts from public company registers
//! and the list of legal forms in OpenSanctions rigour (MIT), typed for this crate.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What sort of body a legal form makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// For profit.
    Company,
    /// Not for profit: associations, foundations, charities.
    Civic,
}

/// Phrases by their first word.
type Phrases = HashMap<&'static str, Vec<(Vec<&'static str>, Form)>>;

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut all = Phrases::new();
    for (lines, form) in [(COMPANY_PHRASES, Form::Company), (CIVIC_PHRASES, Form::Civic)] {
        for line in lines.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            if let Some(first) = words.first() {
                all.entry(first).or_default().push((words, form));
            }
        }
    }
    for list in all.values_mut() {
        list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    all
});

/// Words that are legal forms; of a word that is two, the later counts.
pub(super) fn words() -> impl Iterator<Item = (&'static str, Form)> {
    let company = COMPANY.split_whitespace().map(|w| (w, Form::Company));
    company.chain(CIVIC.split_whitespace().map(|w| (w, Form::Civic)))
}

/// Words that only join others.
pub(super) fn joining() -> impl Iterator<Item = &'static str> {
    JOINING_WORDS.split_whitespace()
}

/// Words that legal forms of several words begin with.
pub(super) fn beginnings() -> impl Iterator<Item = &'static str> {
    PHRASES.keys().copied()
}

/// The longest legal form of several words that begins with `first`, and how many words it has;
/// `word` gives the words from that one on.
pub(super) fn phrase<'w>(
    first: &str,
    word: impl Fn(usize) -> Option<&'w str>,
) -> Option<(usize, Form)> {
    let fits = |p: &&(Vec<&str>, Form)| (0..).zip(&p.0).all(|(at, w)| word(at) == Some(w));
    PHRASES.get(first)?.iter().find(fits).map(|(p, form)| (p.len(), *form))
}

/// Forms written without blanks around them.
pub(super) const UNSPACED: &[&str] = &[
    "有限公司",
    "股份有限公司",
    "有限责任公司",
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "公益財団法人",
    "一般財団法人",
    "財団法人",
    "公益社団法人",
    "一般社団法人",
    "社団法人",
    "学校法人",
    "独立行政法人",
    "国立研究開発法人",
    "国立大学法人",
    "特定非営利活動法人",
    "社会福祉法人",
    "医療法人",
    "地方独立行政法人",
    "주식회사",
    "유한회사",
    "재단법인",
    "사단법인",
];

const COMPANY: &str = "ab ag aktiengesellschaft aktiengeselschaft aktiebolag aktieselskab ao aps
as asa bhd berhad bv bvba ca cjsc cv cvba dd doo dooel eeig ehf eirl eireli eood epe fze fzco
fzllc gbr gie gmbh gup hf ip inc incorporated jsc kft kg kgaa kk lda limited limitada lllp llc llp
lp ltd ltda mbh mbb nv oao ohg ojsc oo ooo ood osakeyhtio oy oyj pao plc pjsc plt pte pty pvt pvtltd
qpsc qsc rt sa saa sab saca sac sae saoc saog sapi sarl sarlau sas sasu sau sca scrl scs sdn se
shpk sia sl slu snc sociedade soe soparfi spa spk spol spj sro srl sti sprl tbk tov uab ug unltd vof
wll xk zao zrt zao tas ооо оао зао пао ао тов 有限公司 股份有限公司 有限责任公司 株式会社
有限会社 合同会社 合資会社 주식회사 유한회사";

const CIVIC: &str =
    "aisbl aeie ano asbl ev cic cio eg gug ggmbh gag ivzw nko npo npc onlus ev ry rf
scio stiftg vzw zs zu ngo ong anbi apb фгбу фгбоу фгаоу гбу гоу мбоу ано нко рао pp vvi
公益財団法人 一般財団法人 財団法人 公益社団法人 一般社団法人 社団法人 学校法人 独立行政法人
国立研究開発法人 国立大学法人 特定非営利活動法人 社会福祉法人 医療法人 地方独立行政法人
재단법인 사단법인";

const COMPANY_PHRASES: &str = "
gesellschaft mit beschrankter haftung
open joint stock company
public joint stock company
closed joint stock company
joint stock company
joint stock co
joynt stock company
joint stock compan
sociedad anonima de capital variable
sa de cv
sab de cv
sapi de cv
s de rl de cv
de cv
sa cv
s a de c v
sociedad anonima bursatil
sociedad de responsabilidad limitada
society with limited liability
societatea cu raspundere limitata
limited liability company
limited liability partnership
limited partnership
public limited company
private limited
pvt ltd
co ltd
co kg
co kgaa
sdn bhd
pty ltd
pte ltd
pt ltd
sociedad anonima
sociedade anonima
societe anonyme
societe par actions simplifiee
societe a responsabilite limitee
societa per azioni
societa a responsabilita limitata
naamloze vennootschap
besloten vennootschap
anonim sirketi
anonim sti
limited sirketi
sp z oo
sp zoo
sp z o o
z oo
spolka akcyjna
a s
s a
s p a
n v
b v
a g
s r l
p l c
l l c
l p
";

const CIVIC_PHRASES: &str = "
eingetragener verein
gemeinnutzige gmbh
association sans but lucratif
sans but lucratif
asociacion civil
avtonomnaia nekommercheskaia organizatsiia
avtonomnaya nekommercheskaya organizatsiya
prispevkova organizace
verejna vyzkumna instituce
v v i
e v
federalnoe gosudarstvennoe biudzhetnoe uchrezhdenie
";

const JOINING_WORDS: &str = "
a al an and as at by da das de dei degli del della delle den der des det di die do dos du e ed
el els en et for from fur gli i il im in l la las le les lo los na nad o of on or para per por
pour pri s sur the till to und ul v van vom von voor w y z za zu zum zur och og ja het een os
no iz po dlya dlia для и в на при по имени им imeni wa lil ll و في من على の を と के का की और ve
ile ter ten dan untuk d
";
