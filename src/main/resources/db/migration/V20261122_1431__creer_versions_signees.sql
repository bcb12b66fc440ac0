-- Texts opened to signature, then signed: what binds the parties, never changed once in force. Each carries the fingerprint
-- of the one before, so that none can be altered or taken away unseen.
create table procedure_version (
    id              uuid primary key,
    contrat_id      uuid         not null references contrat (id),
    numero          integer      not null,
    -- CONTRAT, AVENANT, HORS_PORTAIL
    nature          varchar(20)  not null,
    avenant_id      uuid,
    -- first day of effect; null while it only waits for signatures
    effet           date,
    -- neutral model of the text, in a canonical JSON
    donnees         text         not null,
    empreinte_texte varchar(64)  not null,
    precedente      varchar(64),
    -- over everything above and the files; null while it only waits for signatures
    empreinte       varchar(64),
    fige_le         timestamp with time zone not null,
    fige_par        varchar(80)  not null,
    unique (contrat_id, numero)
);

-- the text as files, by blocks as all files of the portal
create table procedure_fichier (
    version_id      uuid         not null references procedure_version (id),
    format          varchar(10)  not null,
    rang            integer      not null,
    octets          bytea        not null,
    primary key (version_id, format, rang)
);
