"""What tests are built from: packages, DLLs and samples made in memory."""
