//! The system, the user, processes.
