//! Write
