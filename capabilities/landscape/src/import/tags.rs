//! What a HXL tag says of a column. A tag is the word of whoever made the file: it wins over the
//! column's name, also where it says that the column is something we do not hold.

use super::fields::Field;

/// Tags of the standard, and older ones in use, that name nothing an import brings.
const OTHER: [&str; 32] = [
    "#access",
    "#capacity",
    "#cause",
    "#channel",
    "#crisis",
    "#event",
    "#financial",
    "#frequency",
    "#geo",
    "#group",
    "#impact",
    "#indicator",
    "#inneed",
    "#item",
    "#lat",
    "#lat_deg",
    "#loctype",
    "#lon",
    "#lon_deg",
    "#meta",
    "#modality",
    "#need",
    "#operations",
    "#population",
    "#recommendation",
    "#region",
    "#respondee",
    "#service",
    "#severity",
    "#source",
    "#transaction",
    "#valid_tag",
];

/// Attributes that say of a date that it is about the report and not about the activity.
const OF_THE_REPORT: [&str; 6] =
    ["updated", "created", "decision", "published", "modified", "accessed"];

/// A tag in its parts.
struct Tag<'t> {
    base: &'t str,
    attributes: Vec<&'t str>,
}

impl<'t> Tag<'t> {
    fn of(text: &'t str) -> Self {
        // Before version 1.0 attributes stood after a low line: `#adm1_id`.
        let old = text.split_once('_').filter(|(base, _)| {
            !text.contains('+') && ["#adm1", "#adm2", "#adm3", "#loc", "#org"].contains(base)
        });
        let (base, rest) = old.unwrap_or_else(|| text.split_once('+').unwrap_or((text, "")));
        Self { base, attributes: rest.split('+').filter(|one| !one.is_empty()).collect() }
    }

    fn has(&self, all: &[&str]) -> bool {
        self.attributes.iter().any(|own| all.contains(own))
    }

    /// A number of a vocabulary, such as `+v_iati`.
    fn is_of(&self, register: &str) -> bool {
        let own = |one: &&str| {
            let bare = one.strip_prefix("v_").unwrap_or(one);
            bare == register
                || bare.strip_prefix(register).is_some_and(|rest| rest.starts_with('_'))
        };
        self.attributes.iter().any(own)
    }

    /// Whether it is of something that a hub says of its own: ids, and where a row stood in a file.
    fn is_of_a_hub(&self) -> bool {
        self.has(&["v_hub"]) || self.base == "#meta" && self.has(&["row", "part", "times"])
    }

    fn is_coded(&self) -> bool {
        self.has(&["code", "id"])
    }

    /// What an organisation's column says: `+impl` does the work, `+prog` plans it, `+funder` pays.
    fn organisation(&self) -> Field {
        let pays = self.has(&["funder", "funding", "donor", "provider"]);
        let plain = !self.is_coded() && !self.has(&["type", "acronym", "short", "ref"]);
        match () {
            // Whoever publishes a row does not do what it tells of.
            () if self.has(&["reporting", "reported"]) => Field::Leave,
            () if pays => {
                if plain {
                    Field::Funder
                } else {
                    Field::Leave
                }
            }
            () if self.has(&["parent"]) => Field::Parent,
            () if self.has(&["type"]) => Field::Kind,
            () if self.has(&["alt"]) => Field::Alias,
            () if self.has(&["role", "num"]) => Field::Keep,
            () if self.has(&["registry"]) => Field::Registry,
            () if self.is_of("iati") => Field::Iati,
            () if self.is_of("ror") => Field::Ror,
            () if self.is_of("lei") => Field::Lei,
            () if self.has(&["url", "website"]) => Field::Website,
            () if self.has(&["email"]) => Field::Email,
            () if self.has(&["phone"]) => Field::Phone,
            () if self.has(&["description"]) => Field::About,
            () if self.has(&["acronym", "short"]) || self.is_coded() => Field::Acronym,
            () => Field::Name,
        }
    }

    fn activity(&self) -> Field {
        match () {
            () if self.is_coded() => Field::Project,
            () if self.has(&["status"]) => Field::Status,
            () if self.has(&["url", "type", "num"]) => Field::Keep,
            () => Field::Activity,
        }
    }

    fn value(&self) -> Field {
        match () {
            () if self.has(&["currency"]) => Field::Currency,
            () if self.has(&["pct", "fx", "type", "date"]) => Field::Keep,
            () => Field::Amount,
        }
    }

    fn contact(&self) -> Field {
        match () {
            () if self.has(&["email"]) => Field::Email,
            () if self.has(&["phone"]) => Field::Phone,
            () if self.has(&["url"]) => Field::Website,
            () => Field::Contact,
        }
    }

    fn date(&self) -> Field {
        match () {
            () if self.has(&["start"]) => Field::From,
            () if self.has(&["end"]) => Field::To,
            () if self.has(&OF_THE_REPORT) => Field::Keep,
            () => Field::Period,
        }
    }
}

impl Field {
    /// The field that a HXL tag names; `Keep` where it names something that no field holds, none
    /// where the tag is of somebody's own making.
    pub(super) fn of_tag(text: &str) -> Option<Self> {
        let tag = Tag::of(text);
        let pick = |name, code| if tag.is_coded() { code } else { name };
        Some(match tag.base {
            _ if tag.is_of_a_hub() || tag.has(&["means"]) => Self::Leave,
            "#org" => tag.organisation(),
            "#impl" => Self::Name,
            "#funding" | "#donor" => Self::Funder,
            "#country" => Self::Country,
            base if base.starts_with("#adm") || base == "#loc" => match base {
                _ if tag.has(&["type", "lat", "lon", "coord", "url"]) => Self::Keep,
                // The number of a building is no code of a place that others lie in.
                "#loc" if tag.has(&["id"]) => Self::Keep,
                "#adm1" => pick(Self::Area, Self::AreaCode),
                "#adm2" => pick(Self::District, Self::DistrictCode),
                "#adm3" | "#adm4" | "#loc" => pick(Self::Locality, Self::LocalityCode),
                _ => return None,
            },
            "#sector" | "#subsector" if tag.is_coded() => Self::ThemeCode,
            "#sector" => Self::Theme,
            "#activity" => tag.activity(),
            "#output" if !tag.is_coded() => Self::Activity,
            "#beneficiary" | "#affected" if tag.has(&["type", "name"]) => Self::Whom,
            "#reached" | "#targeted" | "#beneficiary" | "#affected" => Self::People,
            "#date" => tag.date(),
            "#period" | "#report_date" => Self::Period,
            "#status" => Self::Status,
            "#value" => tag.value(),
            "#currency" => Self::Currency,
            "#contact" => tag.contact(),
            "#description" => Self::About,
            base => OTHER.contains(&base).then_some(Self::Keep)?,
        })
    }

    /// How well a tag fits the field it names, of 10: where several columns name one, whoever does
    /// the work comes before whoever plans it, and what was before what was planned.
    pub(super) fn fit_of_tag(text: &str) -> u32 {
        let tag = Tag::of(text);
        match () {
            () if tag.has(&["impl", "implementing", "actual"]) => 10,
            () if tag.has(&["prog", "planned", "participating", "extending", "accountable"]) => 0,
            () => 5,
        }
    }

    /// Whether the tag is one of our own files for what another column says already, such as what a
    /// theme is in other lists, or for what each hub says itself.
    pub(super) fn says_again(text: &str) -> bool {
        let tag = Tag::of(text);
        tag.has(&["means"]) || tag.is_of_a_hub()
    }

    /// The tag of the column that says in a plain form what one of this tag says as it was written:
    /// our own files have both.
    pub(super) fn plainly(text: &str) -> Option<&'static str> {
        let both = [("#meta+value", "#value"), ("#meta+currency", "#currency+code")];
        both.into_iter().find(|(written, _)| *written == text).map(|(_, plain)| plain)
    }

    /// Whether the tag says that cells hold lists.
    pub(super) fn is_list(text: &str) -> bool {
        Tag::of(text).has(&["list"])
    }
}
