//! Searching files and trees.
