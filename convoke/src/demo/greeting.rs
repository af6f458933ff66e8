//! What the terminal says when the demonstration is served: where it is, and how to look at it
//! through the eyes of its people.

use std::fmt::Write as _;
use std::net::SocketAddr;

use crate::house::House;
use crate::machine;

/// How long a printed link holds, in seconds: longer than a demonstration.
const LINK_SECONDS: i64 = 24 * 3_600;

/// Those for whom a link is printed, by the first part of their address; the sign-in page offers
/// all of them.
const SHOWN: [&str; 3] = ["fatou", "kwame", "blessing"];

/// The greeting, with a link for each of [`SHOWN`].
///
/// # Errors
/// When the accounts cannot be written.
pub fn greeting(house: &House, at: SocketAddr) -> Result<String, String> {
    let mut text = format!(
        "\n  The demo hub is open: http://{at}/\n  \
         The tour in five steps: http://{at}/en/tour\n\n  \
         Demo only: look at it through somebody's eyes. Each link opens once.\n"
    );
    let people = house.hubs.values().flat_map(|live| live.demo_people());
    let shown = people.filter(|person| SHOWN.iter().any(|key| person.email.starts_with(key)));
    for person in shown {
        let secret = machine::secret();
        let expires = house.clock.now().unix() + LINK_SECONDS;
        let kept = house.accounts.put_link(&secret, &person.email, "desk", expires);
        kept.map_err(|fault| fault.to_string())?;
        let (name, part) = (&person.name, &person.part);
        // Writing into a text cannot fail.
        let _ = write!(text, "\n  {name} ({part})\n    http://{at}/en/sign-in/link/{secret}\n");
    }
    text.push_str(
        "\n  The sign-in page offers all people of the demo, at any time. Links asked for by \
         e-mail\n  land in the folder `mail` of the data folder. End with Ctrl-C.\n",
    );
    Ok(text)
}
