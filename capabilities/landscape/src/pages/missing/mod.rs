//! Who is missing: coverage of the map, of the members and of the seats; those of influence who
//! are not members; why some are not here.

mod forms;
mod groups;
mod view;

pub(super) use forms::{
    GroupsView, PlanView, absence, drop_group, groups_view, plan, plan_view, set_group,
};
pub(super) use groups::{area_names, sources};
pub use view::{MissingView, missing};
