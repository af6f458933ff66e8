//! Mail: to a folder in development, by SMTP otherwise.

use std::path::PathBuf;

use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Body, Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{SmtpTransport, Transport as _};

/// One mail: plain and complete.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The reader's address.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// Where mail goes.
#[derive(Debug)]
pub struct Post {
    from: Mailbox,
    way: Way,
}

#[derive(Debug)]
enum Way {
    Folder(PathBuf),
    Smtp(Box<SmtpTransport>),
}

/// Why a mail did not go out: a sentence for the log.
#[derive(Debug, thiserror::Error)]
#[error("mail not sent: {0}")]
pub struct NotSent(String);

fn not_sent(fault: impl std::fmt::Display) -> NotSent {
    NotSent(fault.to_string())
}

impl Post {
    /// Mail into a folder, one `.eml` each.
    ///
    /// # Errors
    /// When the folder cannot be made, or the sender's address is none.
    pub fn folder(folder: PathBuf, from: &str) -> Result<Self, NotSent> {
        std::fs::create_dir_all(&folder).map_err(not_sent)?;
        Ok(Self { from: from.parse().map_err(not_sent)?, way: Way::Folder(folder) })
    }

    /// Mail by SMTP: `smtp://user:password@host:port` (STARTTLS required) or `smtps://…`.
    ///
    /// # Errors
    /// When the address of the server or of the sender is none.
    pub fn smtp(url: &str, from: &str) -> Result<Self, NotSent> {
        let (scheme, rest) = url.split_once("://").ok_or_else(|| not_sent("no `smtp://`"))?;
        let (login, host) = match rest.rsplit_once('@') {
            Some((login, host)) => (login.split_once(':'), host),
            None => (None, rest),
        };
        let (host, port) = match host.split_once(':') {
            Some((host, port)) => (host, Some(port.parse().map_err(not_sent)?)),
            None => (host, None),
        };
        let mut way = match scheme {
            "smtps" => SmtpTransport::relay(host).map_err(not_sent)?,
            "smtp" => SmtpTransport::starttls_relay(host).map_err(not_sent)?,
            other => return Err(not_sent(format!("`{other}` is not a way to send mail"))),
        };
        if let Some(port) = port {
            way = way.port(port);
        }
        if let Some((user, password)) = login {
            way = way.credentials(Credentials::new(user.to_owned(), password.to_owned()));
        }
        let way = way.timeout(Some(std::time::Duration::from_secs(20))).build();
        Ok(Self { from: from.parse().map_err(not_sent)?, way: Way::Smtp(Box::new(way)) })
    }

    /// Sends one mail. Blocks; call it from a thread that may wait.
    ///
    /// # Errors
    /// When it could not be handed over.
    pub fn send(&self, mail: &Mail) -> Result<(), NotSent> {
        let message = Message::builder()
            .from(self.from.clone())
            .to(mail.to.parse().map_err(not_sent)?)
            .subject(&mail.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(match self.way {
                Way::Folder(_) => whole(&mail.body),
                Way::Smtp(_) => Body::new(mail.body.clone()),
            })
            .map_err(not_sent)?;
        match &self.way {
            Way::Folder(folder) => {
                let name = format!("{}.eml", hex(&crate::machine::random::<8>()));
                let part = folder.join(format!(".{name}"));
                std::fs::write(&part, message.formatted()).map_err(not_sent)?;
                std::fs::rename(&part, folder.join(name)).map_err(not_sent)
            }
            Way::Smtp(way) => way.send(&message).map(|_| ()).map_err(not_sent),
        }
    }
}

/// The text as it is, so that a link stays whole on its line where somebody reads the file; encoded
/// only where a line is longer than mail allows. Servers on the way may take less than a folder.
fn whole(text: &str) -> Body {
    if text.contains('\0') || text.lines().any(|line| line.len() > LONGEST) {
        return Body::new(text.to_owned());
    }
    let lines = text.lines().flat_map(|line| [line, "\r\n"]).collect::<String>();
    Body::dangerous_pre_encoded(lines.into_bytes(), ContentTransferEncoding::EightBit)
}

/// Bytes of the longest line that mail allows (RFC 5322), without its end.
const LONGEST: usize = 998;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Whether text is an e-mail address we can write to.
#[must_use]
pub fn is_address(text: &str) -> bool {
    text.len() <= 254 && text.parse::<lettre::Address>().is_ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stays_whole_on_its_line_in_every_language() {
        let folder = tempfile::tempdir().unwrap();
        let post = Post::folder(folder.path().to_owned(), "hub@example.org").unwrap();
        let link = format!("https://hub.example.org/ar/sign-in/{}?to=a%20b&x=1", "s".repeat(120));
        let body = format!("افتح هذا الرابط:\n\n{link}\n\nمع التحية\n");
        let mail = Mail { to: "a@example.org".to_owned(), subject: "دخول".to_owned(), body };
        post.send(&mail).unwrap();
        let file = std::fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap();
        let text = std::fs::read_to_string(file.path()).unwrap();
        assert!(text.lines().any(|line| line == link), "{text}");
        assert!(text.contains("charset=utf-8") && text.contains("مع التحية"), "{text}");
    }
}
