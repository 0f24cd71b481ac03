"""What the register keeps (records) and what imaging finds (results)."""
