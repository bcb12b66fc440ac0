-- Files joined to the objects of a contract, as they came: never opened, always given back as attachments.
create table piece (
    id              uuid primary key,
    contrat_id      uuid         not null references contrat (id),
    -- the object it is evidence of, by kind and id
    objet           varchar(40)  not null,
    objet_id        uuid         not null,
    nom             varchar(150) not null,
    type            varchar(10)  not null,
    octets          bigint       not null,
    sha256          varchar(64)  not null,
    depose_le       timestamp with time zone not null,
    depose_par      varchar(80)  not null,
    supprime_le     timestamp with time zone,
    supprime_par    varchar(80)
);
create index piece_par_objet on piece (contrat_id, objet, objet_id);

-- contents by blocks: one column type that both databases hold
create table piece_bloc (
    piece_id        uuid    not null references piece (id),
    rang            integer not null,
    octets          bytea   not null,
    primary key (piece_id, rang)
);
