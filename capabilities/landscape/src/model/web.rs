//! Addresses of websites.

/// The address of a website as it is kept and linked: http or https, then a name with a dot in it.
/// Without a scheme, https is meant. Nothing for all else, such as an e-mail address.
#[must_use]
pub fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    let (scheme, rest) = match text.split_once("://") {
        None => ("https", text),
        Some((scheme, rest)) => {
            let known = ["http", "https"].into_iter();
            (known.into_iter().find(|one| scheme.eq_ignore_ascii_case(one))?, rest)
        }
    };
    let host = rest.split(['/', '?', '#']).next()?;
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let parts: Vec<&str> = name.split('.').collect();
    let is_part = |part: &&str| {
        !part.is_empty() && part.chars().all(|sign| sign.is_alphanumeric() || sign == '-')
    };
    let is_name = parts.len() > 1
        && parts.iter().all(is_part)
        && parts.last().is_some_and(|last| last.chars().any(char::is_alphabetic));
    let plain = !rest.chars().any(|sign| sign.is_whitespace() || sign.is_control());
    let is_port = !port.is_empty() && port.bytes().all(|digit| digit.is_ascii_digit());
    (is_name && is_port && plain).then(|| format!("{scheme}://{rest}"))
}

/// Whether a cell names websites: one, or several with signs or blanks between them.
#[must_use]
pub fn names_websites(text: &str) -> bool {
    let between = |sign: char| sign.is_whitespace() || [';', ',', '|'].contains(&sign);
    let mut parts = text.split(between).filter(|part| !part.is_empty()).peekable();
    parts.peek().is_some() && parts.all(|part| web_address(part).is_some())
}

#[cfg(test)]
mod tests {
    use super::{names_websites, web_address};

    #[test]
    fn an_address_has_http_or_https_and_a_name() {
        for (typed, kept) in [
            ("https://example.org", Some("https://example.org")),
            ("HTTP://example.org:8080/a?b=c", Some("http://example.org:8080/a?b=c")),
            (" www.example.org ", Some("https://www.example.org")),
            ("münchen.example/über", Some("https://münchen.example/über")),
            ("مثال.إختبار", Some("https://مثال.إختبار")),
            ("javascript:alert(1)", None),
            ("javascript://example.org/%0aalert(1)", None),
            ("ftp://example.org", None),
            ("office@example.org", None),
            ("https://user:secret@example.org", None),
            ("our website", None),
            ("N/A", None),
            ("12.5", None),
            ("example", None),
            ("", None),
        ] {
            assert_eq!(web_address(typed).as_deref(), kept, "{typed:?}");
        }
        assert!(names_websites("a.example; https://b.example"));
        assert!(!names_websites("a.example, none"));
        assert!(!names_websites("-"));
    }
}
