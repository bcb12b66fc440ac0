-- Someone who does not sign, invited to one meeting: they see that meeting and nothing else of the contract.
create table invitation_reunion (
    id                  uuid primary key,
    contrat_id          uuid          not null references contrat (id),
    reunion_id          uuid          not null references reunion (id),
    compte_id           uuid          not null references compte (id),
    invite_le           timestamp with time zone not null,
    invite_par          varchar(80)   not null,
    -- OUI or NON, null until they answer
    reponse             varchar(3),
    repondu_le          timestamp with time zone,
    retiree_le          timestamp with time zone,
    retiree_par         varchar(80),
    unique (reunion_id, compte_id)
);
create index invitation_par_compte on invitation_reunion (compte_id);
