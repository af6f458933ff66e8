//! handbook
