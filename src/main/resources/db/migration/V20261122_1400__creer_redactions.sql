-- The prose of the contracts, rubrique by rubrique, in Markdown.
create table redaction (
    -- made from contract, rubrique and commune: known before the first line is written
    id               uuid primary key,
    contrat_id       uuid          not null references contrat (id),
    rubrique         varchar(80)   not null,
    -- INSEE code of the commune the text is about; empty for the whole contract
    commune          varchar(5)    not null,
    texte            varchar(20000),
    modifie_le       timestamp with time zone not null,
    modifie_par      varchar(80)   not null,
    modifie_par_nom  varchar(200)  not null,
    version          bigint        not null,
    constraint redaction_unique unique (contrat_id, rubrique, commune)
);

-- A wording one side offers to the others, until a writer of the rubrique adopts it.
create table redaction_proposition (
    id               uuid primary key,
    contrat_id       uuid          not null references contrat (id),
    rubrique         varchar(80)   not null,
    commune          varchar(5)    not null,
    texte            varchar(20000) not null,
    motif            varchar(1000),
    cote_id          uuid          not null references contrat_signataire (id),
    cote_nom         varchar(300)  not null,
    auteur           varchar(80)   not null,
    auteur_nom       varchar(200)  not null,
    cree_le          timestamp with time zone not null,
    -- EN_ATTENTE, ADOPTEE, RETIREE
    etat             varchar(20)   not null,
    reponse_le       timestamp with time zone,
    reponse_par      varchar(80),
    version          bigint        not null
);
create index redaction_proposition_par_contrat on redaction_proposition (contrat_id, etat);

-- What each of the other sides thinks of it: one opinion a side, the last one.
create table redaction_avis (
    proposition_id   uuid          not null references redaction_proposition (id),
    cote_id          uuid          not null references contrat_signataire (id),
    cote_nom         varchar(300)  not null,
    -- ACCORD, RESERVE
    sens             varchar(20)   not null,
    motif            varchar(1000),
    auteur_nom       varchar(200)  not null,
    le               timestamp with time zone not null,
    primary key (proposition_id, cote_id)
);

-- What a side keeps to itself: read by its own agents only, and in no document.
create table redaction_note (
    id               uuid primary key,
    contrat_id       uuid          not null references contrat (id),
    cote_id          uuid          not null references contrat_signataire (id),
    rubrique         varchar(80)   not null,
    commune          varchar(5)    not null,
    texte            varchar(20000),
    modifie_le       timestamp with time zone not null,
    modifie_par_nom  varchar(200)  not null,
    version          bigint        not null
);
create index redaction_note_par_cote on redaction_note (contrat_id, cote_id);
