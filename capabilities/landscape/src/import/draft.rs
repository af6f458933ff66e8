//! Unfinished imports.
