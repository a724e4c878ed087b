-- Whose a passkey is, is the account itself (Passkeys): the table that Spring Security would keep users in was never read.
drop table access.user_entities;
